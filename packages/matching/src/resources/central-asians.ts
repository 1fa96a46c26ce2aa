/**
 * Names of Central Asia and Azerbaijan as their own Latin letters, Russian letters and English hands have them: each entry is one name as the Arabic
 * script has it, in folded form and with what else is written for it there, and Latin spellings. An Uzbek or Tajik o is a long a, a Turkmen g is q, an
 * Azeri c is j, q is g and x is kh. Written from general knowledge of the orthographies; no register was copied.
 */

/** Uzbeks and Tajiks. */
const UZBEKS = `
عادل=odil adil adyl|عالم=olim alim|عارف=orif arif|عاصم=osim asim|عاقل=oqil akil|باقی=boqi boki baqi|باتیر باطر باتر=botir batyr batir|بهادر=bahodir bakhodir bahadir|جمال=jamol zhamol dzhamol|جلال=jalol dzhalol zhalol|جلیل=jalil dzhalil zhalil|کمال=kamol kamal|کامل=komil kamil|کامران=komron kamran|خالد=xolid kholid|خالق=xoliq kholik xolik|حامد=homid|حمرا=hamro khamro|حاتم=hotam khotam hotam xotam|هاشم=hoshim khoshim hashim|اسلام=islom islam|اکرام=ikrom ikram|الهام=ilhom ilham|امام=imom imam|انعام=inom inam
احسان=ehson ihson ikhson|عثمان=usmon usman|نعمان=numon noman|سلیمان=sulaymon sulaimon|لقمان=luqmon lukmon|سلطان=sulton sultan|رحمان=rahmon rakhmon raxmon|سبحان=subhon subkhon|قربان=qurbon kurbon gurbon|رمضان=ramazon ramazan|شعبان=shabon shaban|نادر=nodir|ناصر=nosir|ناظم=nozim|صابر=sobir|صادق=sodiq sodik|صالح=solih solikh|صاحب=sohib sokhib|شاکر=shokir|شاهرخ=shohruh shohrux shokhrukh shakhrukh shahruh|ظاهر=zohir zokhir|زاهد=zohid zokhid|ذاکر=zokir|طاهر=tohir tokhir|طالب=tolib talib|واحد=vohid vokhid vahid|وحید=vahid vakhid|وارث=voris varis|واصل=vosil
ماهر=mohir mokhir mahir|مراد=murod murad|مختار=muxtor mukhtor muhtor|نجات=najot nazhot|ثابت=sobit|رجب=rajab radjab radzhab|بهزاد=behzod bekhzod|شیرزاد=sherzod|فرهاد=farhod farkhod|فرخ=farrux farrukh farruh|دلشاد=dilshod|دلشاد دلشات=dilshat dilsat|دلمراد=dilmurod|دلاور=dilovar dilavar|دلبر=dilbar|دلفوزه دلفروزه=dilfuza|دلنوزه دلنازه دلنواز=dilnoza|دلارام=dilorom diloram|نادره=nodira|گلنارا گلناره=gulnora gulnara|گلنوزه گلنازه=gulnoza|شهنازه شهنوزه=shahnoza shakhnoza|شهلا=shahlo shakhlo shahla shakhla|زلفیه ذلفیه ذولفیه زولفیه=zulfiya zulfiia zulfia|ماهره=mohira|لاله=lola
سعادت=saodat|عایشه=oysha oisha|ایگل ایگول=oygul aygul aigul aygyul|ایبک ایبیک=oybek aybek aibek|اتابک اتابیک عطابیک عطابک=otabek atabek|الوغبیک اولوغبیک اولوغبک الغبیک الغبک=ulugbek ulughbek ulukbek|جهانگیر=jahongir dzhakhangir zhahongir|جمشید=jamshed jamshid dzhamshed|جسور=jasur zhasur dzhasur|میرزا=mirzo mirza myrza|اوتکر اوتکیر=utkir otkir|اوکتم=uktam oktam uktom|الماس=olmos almaz almas elmas ulmas|ستار=sattor|جبار=jabbor zhabbor dzhabbor|غفار=gaffor ghaffor|غفور=gafur ghafur|رزاق=razzoq razzok|وهاب=vahob vakhob|قهار=qahhor kakhor kahhor kakhkhor|سلام=salom|رشاد=rashod
غلام=gulom ghulom gulyam|قادر=qodir kodir kadir kadyr|قهرمان=qahramon kakhramon|خواجه خوجه=xoja khodja khodzha hoja khoja xuja khuja hodzha|بابا=bobo baba|بابر=bobur babur|امید=umid umed|امیده=umida|روشن=ravshan rawshan rovshan raushan|سردار=sardor|سنجر=sanjar sanzhar|شهرت=shuhrat shukhrat|شوکت=shavkat|شاکره=shokira|منصوره=mansura|منظوره=manzura|مولوده=mavluda|نسیبه نصیبه=nasiba|محبت=muhabbat mukhabbat|ستاره=sitora|فردوس=firdavs|خورشید=khurshed xurshid khurshid xurshed|جاوید=jovid javid|فریدون=faridun
ایشمت ایشمحمد=eshmat|تاشمت تاشمحمد=toshmat tashmat|خالمت=xolmat kholmat|خالمراد=xolmurod kholmurod kholmurad|نورمت نورمحمد=normat nurmat|نورمراد=normurod nurmurod narmurad|ممتقل محمدقل=mamatqul mamatkul|محمدعلی ممدعلی=mamadali mamatali|مدعلی=madali|ارگش ایرگش=ergash|یولداش=yoldosh yuldash|نظر=nazar|صفر=safar|بازار=bozor bazar|ثریا=surayo|زیبا=zebo|رعنا=rano rana
عادلوف عادیلوف=odilov adilov|کمالوف=kamolov kamalov|جمالوف=jamolov jamalov dzhamalov|جلالوف=jalolov jalalov dzhalalov|جلیلوف=jalilov dzhalilov|ایشمتوف=eshmatov ishmatov|تاشمتوف=toshmatov tashmatov|خالمتوف=xolmatov kholmatov|نورمتوف=normatov nurmatov|ممتقلوف=mamatqulov mamatkulov|محمدعلیف ممدعلیف=mamadaliev mamadaliyev mamataliev|مدعلیف=madaliev madaliyev|عالموف=olimov alimov
`

/** Turkmens. */
const TURKMENS = `
اراز اوراز=oraz uraz|نیاز=nyyaz niyaz niaz|مراد=myrat myrad|محمد=muhammet mukhammet|صفر=sapar|قربان=gurban|قلی=guly gully quli kuli|گلدی گیلدی=geldi geldy keldi|بردی بیردی=berdi berdy|خدایبردی=hudayberdi khudayberdi khudayberdy khudaiberdi hudaiberdi xudoyberdi khudoyberdi|نوربردی=nurberdi nurberdy|نورگلدی=nurgeldi nurgeldy|امانگلدی=amangeldi amangeldy|ارازگلدی اورازگلدی=orazgeldi orazgeldy urazgeldi|ارازمحمد اورازمحمد=orazmuhammet orazmukhammed|قربانقلی=gurbanguly kurbanguly qurbanguly qurbonqul|قربانمراد=gurbanmyrat kurbanmurad|قربانگلدی=gurbangeldi
خوجهنیاز خواجهنیاز=hojaniyaz khojaniyaz hojanyyaz khodzhaniyaz|چاری=chary char|دوردی=durdy durdi|دولت=dowlet dovlet doulet|بایرام=bayram bairam|باتیر باتر=batyr|بگنچ بیگنچ=begench begenc|سردار=serdar|مردان=merdan|ارسلان=arslan|گوزل=gozel guzel|مارال=maral|جرن=jeren|اوغلنبات اغولنبات=ogulnabat|اغولگرک=ogulgerek|بهارگل=bahargul|مایسا مایسه=maysa|جمعهمراد=jumamyrat jumamurad dzhumamurad|کاکاجان=kakajan|انا اننا=anna|انهقلی اناقلی اننهقلی=annaguly annakuli annagulyyev
`

/** Kazakhs and Kyrgyz. */
const KAZAKHS = `
نورلان=nurlan|نورسلطان=nursultan|ایرلان یرلان=yerlan erlan|یربول=yerbol erbol|ارجان یرژان ایرژان=yerzhan erzhan yerjan erjan|نورجان نورژان=nurzhan nurjan|ایجان ایژان=aizhan ayzhan aijan ayjan|اینور=ainur aynur|دلناره=dilnara|دیناره=dinara|گلمیرا گلمیره=gulmira|ساوله=saule|اسل=asel asyl|ایسولو=aisulu aysulu|کایرات قیرات کیرات=kairat qairat kayrat|مارات=marat|سریک=serik|بریک=berik|بولات=bolat|جانیبک ژانیبیک جانیبیک=zhanibek janibek zhanybek janybek|بکزات=bekzat|بکتور=bektur|باقت بخت باخت بقت=bakyt bakhyt baqyt bakhit|عظمت=azamat|تالانت=talant|تالای=taalay talay|تیلک=tilek|ایرمک ارمک یرمک=ermek yermek|دانیار=daniyar daniar|دولت=daulet dawlet|قنات قانات کانات=kanat qanat|کانیبیک=kanybek|کوبانیچبک کوبانیچبیک=kubanychbek kubanichbek|عمربک عمربیک اومربک=omurbek umurbek umarbek|توکتوگول توقتوغول=toktogul|المازبیک المازبک=almazbek|اولان=ulan|عسکر اسکر=asqar askar|زرینا زرینه=zarina|جمعهبای جومابای=zhumabay jumabay zhumabai jumabai
`

/** Azeris. */
const AZERIS = `
حسین=huseyn guseyn huseyin|حسن=hasan gasan|حسینقلی=huseynqulu guseingulu huseyngulu
جواد=cavad djavad dzhavad|جاوید=cavid dzhavid|جمیل=camil dzhamil|جلال=calal dzhalal|جعفر=cafar dzhafar|جهانگیر=cahangir dzhakhangir|جابر=cabir dzhabir|وقار ووقار=vuqar vugar|وصال ووصال=vusal|واقف=vaqif vagif|ایلقار=ilqar ilgar|الچین ایلچین=elchin elcin|الشان الشن ایلشن=elshan elshen|الشاد ایلشاد=elshad|المار ایلمار=elmar|ایلنار=elnar|المین ایلمین=elmin|المان ایلمان=elman|ایلخان=elkhan elxan|ایلدار=eldar ildar|الوین ایلوین=elvin|الدنیز=eldaniz eldeniz|النور ایلنور=elnur|تورال=tural|تالع طالع=taleh|رامیل=ramil|رامین=ramin|رامز رامیز=ramiz|روفت=rufat|اورخان=orxan orkhan|اوروج=oruc oruj orudzh
خیال=xayal khayal|خلیل=xalil khalil|ماهر=mahir|ناطق=natiq natig|نامیق نامق=namiq namig|پروانه=parvana|روان=ravan|صنان=sanan|تیمور=teymur teimur|توفیق=tofiq tofig|زاور=zaur|گونای=gunay|گونل=gunel|ایگون=aygun aigun|ایتن=aytan ayten aitan|ایدان=aydan|سوینج=sevinc sevinj sevindzh|سودا=sevda|لمان لمن=laman|چناره چیناره=chinara|گلشن=gulshan|سابینا سابینه صبینه=sabina|ترانه=tarana|ظریفه=zarifa|علویه=ulviyya ulviya|کونول کونل=konul kyonul|قهرمان=qahraman gahraman|بهروز=bahruz|فضایل=fazail|انار=anar|انور=anvar enver|سمید=samid
`

/** Uyghurs, Chechens and the peoples of Dagestan. */
const OTHERS = `
تختی توختی=tohti tokhti tohte|صدیق=sidiq siddiq|ذوالنون ذونون زونون=zunun zulnun|عبدالرحیم=abdurehim|انزور=anzor ansor|زلینا زلینه=zalina salina|اصلانبک اصلانبیک اسلانبک=aslanbek aslambek|حسن=khasan khassan chassan|زلیمخان=zelimkhan zelimhan selimchan zelimxan|زاوربک=zaurbek saurbek|خامزات خمزات حمزات=khamzat hamzat chamsat|زارما زاریما=zarema sarema|شمخان=shamkhan|موسار مووسار=movsar|مولادی موولادی=movladi
`

/** Each people's entries. */
export const CENTRAL_ASIANS: readonly string[] = [UZBEKS, TURKMENS, KAZAKHS, AZERIS, OTHERS]
