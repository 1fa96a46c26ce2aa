/**
 * Names that lie a letter or two from another name of their own region: Sukiman and Wagiman, Salamatou and Sakinatou, Nuzhat and Nighat, Bashir and
 * Basharat, Norma and Norman. Known, each is told from the other. Each entry is one name as the Arabic script has it, in folded form, and Latin
 * spellings as the region's hands write them, the most usual first; a name that stands in another table has these spellings beside its own.
 * Written from general knowledge of naming in each region; no register was copied.
 */

/** Java: men by an ending of Su-, Wa-, Po-, Nga-, Tu- and the days of the market week. */
const JAVANESE_MEN = `
اگوس=agus|باگوس=bagus|هندرا=hendra|ایندرا اندرا=indra|اندری=andri|هندری=hendri hendry|هندرو=hendro|اندرو=indro|سوگنگ سوگینگ=sugeng|سوگیه سوگیح=sugih|اکو ایکو=eko|جوکو=joko djoko|یانتو=yanto|یونو=yono
دادنگ دادانگ=dadang|دادن دادان=dadan|اوجانگ=ujang|اسپ اسیپ=asep acep|جاجنگ جاجانگ=jajang|نندنگ نندانگ=nandang|تاتنگ تاتانگ=tatang|یایت یایات=yayat|واوان=wawan|دودی=dodi dody|ددی دیدی=dedi dedy|رودی=rudi rudy|بودی=budi|یودی=yudi yudy|دیان=dian|دیون=dion
سارونو=sarwono|سوتاریو=sutaryo|سوماریو=sumaryo|سوداریو=sudaryo|سودارجو=sudarjo|ویریو=wiryo|ویرجو=wirjo|پاریو=paryo|داریو=daryo|سوتاریونو=sutaryono|سوتارجونو=sutarjono|سارویو=sarwoyo|سارجونو=sarjono|سارجیمان=sarjiman|سارجو=sarjo|سارنو=sarno|سارمان=sarman|سارمین=sarmin|کوسنو=kusno|کوسنان=kusnan|کوسنین=kusnin|کوسدی=kusdi|کارنو=karno|کارتو=karto|کارتا=karta|کاریونو=karyono|دارسو=darso|دارسیمان=darsiman|دارمو=darmo|دارمین=darmin|دارتو=darto|پارنو=parno|پارتو=parto|پارجو=parjo|پارمان=parman|پارمین=parmin|مارنو=marno|مارتو=marto|مارجو=marjo|مارجونو=marjono|مارسونو=marsono|مارسیمان=marsiman|تارنو=tarno|تارمان=tarman|تارمین=tarmin|تارسونو=tarsono|وارنو=warno|واردی=wardi|نارتو=narto|راسمین=rasmin|راسیمان=rasiman|راسیمین=rasimin|دالیمان=daliman|دالیمین=dalimin|دالیو=daliyo|سالیمان=saliman|سالیمین=salimin|جایمان=jaiman|جایمین=jaimin|جاسمان=jasman
سوکیمان=sukiman soekiman|سوکیران=sukiran|سوکیرنو=sukirno|سوکیرمان=sukirman|سوکارجو=sukarjo|سوکارمان=sukarman|سوکاردی=sukardi soekardi|سوکادی=sukadi
سوکامتو=sukamto|سوکاریو=sukaryo|سوگیمان=sugiman|سوگیمین=sugimin|سوگیران=sugiran|سوگیونو=sugiyono sugiono|سوگیانتو=sugianto sugiyanto|سوگیارتو=sugiarto
سوگیتو=sugito|سوهارنو=suharno|سوهارجو=suharjo|سوهارتونو=suhartono|سوهادی=suhadi|سوهاردی=suhardi|سوجادی=sujadi|سوجارو=sujarwo|سوجیتو=sujito
سوجیمان=sujiman|سوجونو=sujono soedjono|سومانتو=sumanto|سومانتری=sumantri|سومارنو=sumarno|سومارسونو=sumarsono|سوماردی=sumardi|سومارجو=sumarjo
سومارتو=sumarto|سومیانتو=sumiyanto|سوناردی=sunardi|سونارنو=sunarno|سوناریو=sunaryo|سونارجو=sunarjo|سوپارنو=suparno soeparno|سوپارتو=suparto
سوپارجو=suparjo|سوپارمین=suparmin|سوپریونو=supriyono supriono|سوپریاتنا=supriatna|سورادی=suradi|سوراتمان=suratman|سوراتمین=suratmin|سوراتنو=suratno
سورونو=surono|سوروسو=suroso|سوریونو=suryono|سوتارجو=sutarjo|سوتارمان=sutarman|سوتارنو=sutarno|سوتارتو=sutarto|سوتاردی=sutardi|سوتیکنو=sutikno
سوتیمان=sutiman|سوتیونو=sutiyono sutiono|سوتومو=sutomo soetomo|سوتوپو=sutopo|سوتریسنا=sutrisna|سوارتو=suwarto|سواندی=suwandi|سوواردی=suwardi
سویانتو=suyanto|سوییتنو=suyitno|سویونو=suyono|سوباگیو=subagyo subagio|سوباری=subari|سوبروتو=subroto|سوبکتی=subekti|سودارمان=sudarman
سودارمونو=sudarmono|سودارتو=sudarto|سودیونو=sudiyono|سودیبیو=sudibyo|واگیمان=wagiman|واگیمین=wagimin|واگیران=wagiran|واگیرین=wagirin|واگیو=wagiyo
پونیمان=poniman|پونیمین=ponimin|پونیران=poniran|پونیجان=ponijan|پونیدی=ponidi|لگیمان=legiman|لگیمین=legimin|لگیران=legiran|لگیو=legiyo|نگاتیمان=ngatiman
نگاتیمین=ngatimin|نگاتیران=ngatiran|نگاتیجان=ngatijan|نگاتیجو=ngatijo|نگادیمان=ngadiman|نگادیمین=ngadimin|نگادیران=ngadiran|نگادیو=ngadiyo
پاییمین=paimin|پاییران=pairan|پاییجان=paijan|پاییجو=paijo|توکیمان=tukiman|توکیمین=tukimin|توکیران=tukiran|توکیرین=tukirin|توکیجان=tukijan|توکیجو=tukijo
توکییو=tukiyo|تومیران=tumiran|تومیرین=tumirin|تومینو=tumino|ساکیمان=sakiman|ساکیمین=sakimin|ساکیران=sakiran|ساکیرین=sakirin|کاسیمان=kasiman|کاسیمین=kasimin
کاسیران=kasiran|ساریمان=sariman|ساریمین=sarimin|ساتیمان=satiman|ساتیمین=satimin|ساتیران=satiran|میسران=misran|میسنان=misnan|سامینگان=saminggan|سامیرین=samirin
کارسونو=karsono|کارسیمان=karsiman|کاردیمان=kardiman|هادیسوویتو=hadisuwito|هارسونو=harsono|هاریادی=haryadi hariadi|هاریانتو=haryanto harianto|هاریونو=haryono hariono
بودیمان=budiman|بودیونو=budiono budiyono|بودیانتو=budianto budiyanto|بودیارتو=budiarto|جومادی=jumadi|جوماری=jumari|جومیران=jumiran|جاتمیکو=jatmiko|جوکو=joko djoko
پریانتو=priyanto|پریونو=priyono|پرایوگا=prayoga|پرایوگو=prayogo|پرایتنو=prayitno|ریاضی=riadi|ریانتو=riyanto rianto|رودیانتو=rudianto rudiyanto|رودیونو=rudiono
سلامت=slamet|ستیونو=setiyono setiono|ستیانتو=setianto setiyanto|واردویو=wardoyo|وارسیتو=warsito|وارسونو=warsono|واسیمین=wasimin|واسیمان=wasiman|واسیتو=wasito|یوونو=yuwono|یولیانتو=yulianto
یولیونو=yuliono|موجیمان=mujiman|موجیونو=mujiono mujiyono|موجیانتو=mujianto|نورهادی=nurhadi norhadi|نوردین=nurdin|نورسالم=nursalim|نورکولیس=nurkholis
`

/** Java, the Malay lands and the Moros: women, and men whose names lie near. */
const MALAY_WOMEN = `
پارتینی=partini|پارتینا=partinah|پارینی=parini|سارینی=sarini|سارتینی=sartini|وارتینی=wartini|مارتینی=martini|مارتینا=martinah|تارتینی=tartini|رسمینی=rasmini|داسمی=dasmi|وارسیتی=warsiti|وارنی=warni|مارنی=marni|پارنی=parni|پارتی=parti|سارتی=sarti|مارتی=marti|زهاره=zaharah|زهاریه=zahariah|زهرینه=zaharinah|رقیه=rukiyah rukiah|رقیه=rukiyah rukiah|زیتون=zaiton zaitun|زینب=zainab|رمله=ramlah|رملیاه=ramliah|رملی=ramli|روکیناه=rokinah|رحمه=rahmah|رحیمه=rahimah|رشیده=rashidah|صابریاه=sabariah|ساریاه=sariah|سرینه=sarinah|ماریا=mariah|مریناه=marinah|نوریه=noriah|نوریزا=noriza|نورحیاه=norhaiyah|خدیجه=khatijah|خالده=khalidah|کمریاه=kamariah|جمریاه=jamariah
سوکینم=sukinem|سوکینی=sukini|سوتینم=sutinem|سوتینی=sutini|پونییم=poniyem poniem|پونیرا=ponirah|تومینم=tuminem|توکینم=tukinem|توکییم=tukiyem|واگینم=waginem
واگییم=wagiyem|نگادینم=ngadinem|نگاتینم=ngatinem|نگاتیا=ngatiyah|سارینم=sarinem|ساتینم=satinem|سوپارمی=suparmi|سوپارتی=suparti|سومارنی=sumarni|سومارتی=sumarti
سومیاتی=sumiati sumiyati|سومینی=sumini|سومیاتون=sumiatun|سوپیاتی=supiyati supiati|سوپیاتون=supiyatun supiatun|سولاستری=sulastri|سولاسمی=sulasmi|سوریاتی=suryati|سوریانی=suryani
سوریانتی=suryanti|سوندری=sundari|سونارتی=sunarti|سونارسی=sunarsih|سوهارتی=suharti|سوهارتینی=suhartini|سوهرنی=suharni|هارتاتی=hartati|هارتینی=hartini|کارتینی=kartini|کارتیکا=kartika|روکمینی=rukmini|راتناواتی=ratnawati
راتناساری=ratnasari|سوسیلاواتی=susilawati|سوسانتی=susanti|هرلینا=herlina|هرناواتی=hernawati|هرمینا=hermina|یولیانا=yuliana juliana|یولیانتی=yulianti|یولیاتی=yuliati|روسمیاتی=rusmiati|روسمینی=rosmini rusmini
روسناه=rosnah|روسنانی=rosnani|روسلینا=roslina|روسلیزا=rosliza|روسیدا=rosidah|روهایو=rohayu|روهایاتی=rohayati|روهیزا=rohiza|رومایزا=rumaizah
نورحلیزا=nurhaliza norhaliza|نورحلیما=norhalimah nurhalimah|نورحسنه=nurhasanah norhasanah|نورحیده=norhidayah nurhidayah|نورجنه=nurjanah nurjannah norjanah|نورجیه=nurjiah|نورلیلا=nurlaila norlaila norlailah nurlailah|نورلیله=nurlela norlela
نوراینی=nuraini noraini|نوراین=nurain norain|نورعزیزه=nurazizah norazizah|نورعزیمه=norazimah nurazimah|نورماله=normala nurmala|نورما=norma normah|نورمان=norman|نورلیزا=norliza nurliza|نورلینا=norlina nurlina|نوریزان=norizan
نوراسیکین=norasikin nurasyikin norashikin|نوررشیده=norrashidah norashidah|نوریاتی=noryati nuryati|نورسیه=norsiah nursiah|نورسیده=norsidah|نوریما=norima|نوریتا=norita|نورالهدی=nurulhuda norulhuda
زلیخا=zaleha zalehah zaliha|زلینا=zalina|زالیزا=zaliza|زالینه=zalinah|زریدا=zuraida zuraidah|زرینا=zurina|زبیده=zubaidah|زاکیه=zakiah|عزیزه=azizah|ازلینا=azlina|ازلینداه=azlinda|ازلیزا=azliza|ازیما=azimah|ازورا=azura|ازریا=azria
حلیجه=halijah|حلیمه=halimah|حمیده=hamidah|حسنا=hasnah|حسنیه=hasniah|حسنی=hasni|خلیجه=kalijah|کلثوم=kalsom kalsum|میمونه=maimunah|مریانی=mariani|مرینا=marina|مسیتا=masitah|مسنی=masni|مسناه=masnah
ملیا=mulia|ملیانی=muliani|ملیاتی=muliati|سلمیه=salmiah|سلمه=salmah|سلاسیا=salasiah|سارینا=sarina|شریفه=sharifah syarifah|صوفیه=sofiah|ستی=siti|سالبیا=salbiah|صالحه=solehah|اسما=asmah|اسنه=asnah|امینه=aminah|جمیله=jamilah|جمله=jumilah|جلیله=jalilah
زینال=jainal djainal|زینب=jainab djainab|زین&=jainudin|جمال=jamal|جمیل=jamil|جوهر=johar|جوهرا=joharah|جولاسیری=julasiri|ذوالقرنین=julkarnain|ذوالکفل=julkipli julkifli
رینی=rini|ریناوتی=rinawati|ریتا=rita|رینا=rina|ملاتی=melati|ملانی=melani|میلینا=melina|دوی=dewi|دوینا=dewina|دیانا=diana|دینار=dinar|انیتا=anita|انیسه=anisah|اینده=indah|ایندراوتی=indrawati|یانتی=yanti|ینی=yeni|یانی=yani
فیتری=fitri|فیتریا=fitria|فیتریانی=fitriani|فیتریانتی=fitrianti|فاطمه=patimah
`

/** Malays: short forms and men's names that lie near. */
const MALAY_MEN = `
محمد=mat|احمد=mat amat|سلیمان=leman sleman|اسماعیل=smail mael|ابراهیم=brahim ibrohim|ادریس=deris|یوسف=usop usoff usup|یعقوب=yaakub yakub yaacob yakob|اسحاق=ishak isahak|رزاق=razak razaq
رزمان=razman|رزلان=razlan|رزیف=razif|رزمی=razmi|رشدی=rosdi|روسلان رسلان=roslan ruslan|روسمان=rosman|روسلی=rosli|روسنان=rosnan|رهیمی=rohimi
قمرالزمان=kamaruzaman kamaruzzaman kamarulzaman|قمر&=kamaruddin kamarudin kamarodin|بدرالزمان=badruzzaman badrulzaman|بدر&=badaruddin badrudin|نورالزمان=nurzaman|شمس&=shamsudin samsudin shamsuddin
شهریزال=shahrizal syahrizal|شهرین=shahrin|شهروم=shahrom|شهرالدین=shahruddin|شهران=shahran|ازهر=azhar|ازهری=azhari|ازمیل=azmil|ازیزان=azizan|ازریل=azril|ازرین=azrin|ازرول=azrul|اذهان=adzhan azhan
جمیلان=jamilan|جماری=jamari|جمالی=jamali|جوهان=johan|خیریل=khairil|خیری=khairi|خیر&=khairudin|هایرین=hairin|هارون=harun|هایزل=haizal|فوزان=fauzan|فهمی=fahmi
صفوان=safwan|صابری=sabri sobri|صالح=salleh|سهیم=sahim|سهیمی=suhaimi|سهیلی=suhaili|سهایزان=suhaizan|زوریمی=zurimi|زمری=zamri|زمان=zaman|زبیر=zubir|زاینی=zaini|زینال=zainal|زایناری=zainari|زکریا=zakaria
منصور=mansor|مصلح=musleh|مصطفی=mustapa|مزمل=muzammil|مولیادی=muliadi|ملیانا=mulyana|مرزوقی=marzuki|مرزوان=marzuan|میسان=misan
نذیر=nazir|نزرین=nazrin|نورازمان=norazman nurazman|نورازلان=norazlan nurazlan|نوراذهر=norazhar|نورهیشم=norhisham|نوردین=nordin noordin|نورشاه=norshah|نوراسلام=nurislam
`

/** West Africa: women by -atou, -ata, -atu, -a and -o, as French, English and Portuguese hands write them. */
const WEST_AFRICANS = `
سکینه=sakinatou sakina sakinatu sakinata|سلامه=salamatou salamata salamatu|سلیمه=salimatou salimata salimatu|حلیمه=halimatou alimatou halimata|رحمه=rahmatou ramatou ramata rahamatou rahmatu ramatu|رحیمه=rahimatou rahimata rahimatu
رمله=ramlatou ramlatu|حبسه=habsatou hapsatou habsatu habsata hafsatou hafsatu hapsatu|حبیبه=habibatou habibata habibatu|حسنا=hasanatou hassanatou assanatou hasanatu|حسینه=husseinatou houssainatou housseinatou hussainatu|فوزیه=faouziatou fawziyatu
فاطمه=fatoumata fatimatou fatimatu fatumata fatmata|فریده=faridatou faridatu|نفیسه=nafissatou nafisatou nafisatu nafissata|نعیمه=naimatou|نجمه=nadjimatou|مریم=maryamou|میمونه=maimounatou maimouna maimounata|منیره=mouniratou
منتقه=mountaqatou|معاویه=mouawiyatou|مومنه=mouminatou mouminata|زلیخا=zoulaihatou zoulahatou zulaihatu zulaiha zouleykhatou|زینب=zainabou zeinabou djenabou zenabou djenaba zainab|زبیده=zoubaidatou zoubeidatou zubaidatu|زاره=zara zarah|زهره=zahratou zaharatou zouhratou zuhuratu
سعاده=saadatou saadatu|سعیده=saidatou sahidatou saidatu|صفیه=safiata safiatu safietou|سلمه=salmatou salmatu|سنیه=sanihatou|سماحه=samahatou|سمیره=samiratou samiratu|سعودیه=saoudatou saoudata saudatu|شفاعه=chafaatou
شریفه=charifatou cherifatou sharifatu|بلقیس=balkissa balkissou balkisa bilkissou|بریره=barira bariratou|برکه=barakatou|بشیره=bachiratou bashiratu|باثنه=batoulou|اسما=asmaou asmau asmaw|اسیه=assiatou assietou asiatou assia|عایشه=aissatou aichatou aisatu aishatu aissata
امیناتا=aminatou aminata aminatu|امینه=amina aminah aminata aminatou aminatu|امیره=amiratou|انیسه=anissatou|ادامه=adamatou|حوا=hawa haoua hauwa hawaou hawawou|خدیجه=kadidiatou kadidja khadidiatou hadizatou kadiatou kadijatou kadijatu kadiatu|هاجر=hadjaratou hadjara hajaratu hajara hadjarata|حاجه=hadjatou
جمیله=djamilatou jamilatu djamila|جلیله=djalilatou|جویره=djoueira|رابعه=rabiatou rabiatu rabiata|رقیه=roukayatou rokiatou rukayatu rokiata roukayata|رشیده=rachidatou rachidata rashidatu|رازیه=raziatou raziyatou|رافیه=rafiatou rafiatu
لطیفه=latifatou latifatu|ماریه=mariatou mariatu|منسوره=mansouratou|نانا=nana|نسیره=nassiratou|نوره=nouratou|وسیله=wassilatou|عزیزه=azizatou|فایزه=faizatou|یاقوبه=yakoubatou|یسره=yousratou
فانته=fanta|فنتا=finda|فاته=fata|بنته=binta bintou bintu|کمبه=coumba kumba koumba|پندا=penda|دادو=dado daddo|دیجا=dija|دلینده=dalanda|ندیه=ndeye|یاسین=yacine yassine|یاندا=yande|ساله=sala|ساته=sata|سیره=sira|سیرا=sirra|تیدا=tida|ماته=mata|ماسا=massa|کادی=kadi kady|کانی=kani|نینا=nina|نینی=nene|جالیکا=djalika|مابینتو=mabinty|ایساتو=isatou|ساربیه=salbia
`

/** West Africa: men. */
const WEST_AFRICAN_MEN = `
عمرو=oumarou oumaru|سالو=salou|سالم=salimou salimu|صالح=salihou salihu|سنوسی=sanoussi sanusi|سراج=siradji siraju|شعیب=chouaibou shuaibu|شریف=charifou|سعود=saoudou saudu|سفیان=soufianou sufiyanu|سلمان=salmanou
حبیب=habibou|حفیظ=hafizou hafizu|حمزه=hamzatou hamza|خالد=halidou halidu kalidou khalidou|خلیل=halilou|خلیفه=halifa|هدی=houdou|هاشم=hachimou hashimu|هارون=harouna
جبریل=djibrilou djibrila jibrilla djibrilla|جمیل=djamilou jamilu|جمال=djamalou|جلال=djalalou|جعفر=djafarou jafaru|بلال=bilalou|بنیامین=bilyaminu|بشیر=bashirou|بدر=badrou|باقر=bakirou|ادم=adamou|امین=aminou aminu|انس=anassou|عباس=abassou abbassou
نذیر=nazirou naziru|نصیر=nasirou|نوح=nouhou|نور=nourou nuru|نظیف=nazifou nazifu|مجید=madjidou|مصطفی=moustapha mustapha moustafa|معاذ=mouazou muazu|معاویه=mouawiya|موسی=moussa musa|محسن=mouhsinou|محمود=mamoudou mamudu|محمد=mahamat mahamadou
لوال=lawalou lawali|امین=laminou|یعقوب=yacoubou yakoubou yakubu|یحیی=yahayou yahouza yahuza|یوسف=youssoufou|زید=zaidou zaidu|زکریا=zakari zakariyaou|ذاکر=zakirou zakiru|ربیع=rabiou|رشید=rachidou|رفیع=rafiou rafiu|رمضان=ramadane ramadanou|طاهر=tahirou|تاسیع=tassiou tasiu|غنی=ganiou
`

/** Urdu, Punjabi, Kashmiri and Pashto: names in -at, which men or women bear, women's in -een and -in, and what lies near. */
const URDU = `
گهرام=gohram gahram guhram|پیر=pir peer|نزهت=nuzhat nozhat nuzhath|نگهت=nighat nighet nigat|نکهت=nikhat nikhet|نصرت=nusrat nosrat|مسرت=musarrat mussarat musarat|عشرت=ishrat eshrat|عفت=iffat|عصمت=ismat asmat esmat|عظمت=azmat|عزت=izzat ezzat|عنایت=inayat enayat inayet|عبادت=ibadat|عطرت=itrat
رفعت=rifat riffat refat rafat|رفاقت=rifaqat rafaqat|رخسار=rukhsar|رضوانه=rizwana|رفیق=rafiq|راحت=rahat|ریاست=riasat riyasat|رعایت=riayat|شفقت=shafqat shafaqat|شفاعت=shafaat|شوکت=shaukat shoukat shawkat|شجاعت=shujaat shujat|شرافت=sharafat|شرکت=shirkat|شهامت=shahamat
شهادت=shahadat|شرافه=sharafa|صداقت=sadaqat|صفدر=safdar|صباحت=sabahat|ضیافت=ziafat|طلعت=talat tallat|ظرافت=zarafat|فرحت=farhat ferhat|فراست=farasat|فصاحت=fasahat|فطرت=fitrat|لیاقت=liaqat liaquat liyaqat|لطافت=latafat|محبت=muhabbat mohabbat
مشرف=musharraf|مشتاق=mushtaq|نزاکت=nazakat nizakat|نفاست=nafasat|نعمت=nimat neimat naimat nemat|نجابت=najabat|وجاهت=wajahat|وراثت=wirasat|ولایت=wilayat welayat velayat|هدایت=hidayat hedayat|همت=himmat hemat|هیبت=haibat|حشمت=hashmat heshmat hashmet|حرمت=hurmat hormat
حکمت=hikmat hekmat|حیات=hayat|جرات=jurrat|بشارت=basharat besharat bisharat|برکت=barkat barakat|امانت=amanat|اقامت=iqamat|دولت=daulat dawlat doulat|دیانت=dianat diyanat|ذهانت=zahanat|زینت=zeenat zinat|سخاوت=sakhawat|سعادت=saadat sadat|سلامت=salamat|سماعت=samaat|خلافت=khilafat|کرامت=karamat keramat|قدرت=qudrat qodrat
قناعت=qanaat|الفت=ulfat|امت=ummat|اطاعت=itaat|ندرت=nudrat|نگهبان=nigehban|پروین=parveen parvin perveen parwin|نسرین=nasreen nasrin nesrin|نازنین=nazneen nazanin|نوشین=nosheen noshin|نورین=noreen norin nureen|نگین=nageen nagin|نازلین=nazleen|مهرین=mehreen|مهجبین=mahjabeen|جبین=jabeen jabin
یاسمین=yasmeen yasmin|شاهین=shaheen shahin|شهناز=shahnaz shehnaz|شهنیلا=shahnila|شگفته=shagufta shegofta|شازیه=shazia|شایسته=shaista|شمایله=shumaila shamaila|شمیم=shamim shameem|شمسه=shamsa|شمشاد=shamshad|شمع=shama|فریحه=fareeha|فوزیه=fouzia|فرزانه=farzana|فرخنده=farkhanda farkhunda
ثمینه=samina sameena|ثمرین=samreen|ثوبیه=sobia|صایمه=saima|صغران=sughran|طیبه=tayyaba|عاصمه=asma asima|عنبرین=ambreen ambrin|عروج=urooj|غزاله=ghazala|کلثوم=kulsoom kalsoom|کنیز=kaneez kanez|کشور=kishwar keshwar|کوثر=kausar kosar|گلناز=gulnaz|گلشن=gulshan|گلفام=gulfam|گلزار=gulzar golzar
مقدس=muqaddas muqadas|مسعوده=masooda|ممتاز=mumtaz momtaz|منزه=munazza|ناهید=naheed nahid|نایله=naila nayla|نازش=nazish|نازیه=nazia|نوید=naveed navid|نویده=naveeda|نجمه=najma|ندا=nida|نرگس=nargis|نسیم=naseem nasim|نسیمه=naseema|نصیر=naseer|نصیره=naseera|نعیم=naeem naim|نعیمه=naeema|نغمانه=naghmana
افشان=afshan|افشین=afshin afsheen|انیلا=aneela anila|ارسلان=arslan|ارشد=arshad|ارشاد=irshad ershad|اسد=asad|اسجد=asjad|ساجد=sajid|ساجده=sajida|سجاد=sajjad|ماجد=majid|ماجده=majida|امجد=amjad|اسلم=aslam|اکرم=akram|اکمل=akmal|اجمل=ajmal|افضل=afzal|اشرف=ashraf|اصغر=asghar|اظهر=azhar|اطهر=athar|انور=anwar|انصار=ansaar
جاوید=javed javaid jawed|جنید=junaid|ذیشان=zeeshan|راحیل=raheel rahil|روبینه=rubina robina|رخشنده=rakhshanda|زاهده=zahida|زاهد=zahid|شاهد=shahid|شاهده=shahida|شاکر=shakir|شکیل=shakeel shakil|شکیله=shakila shakeela|طالب=talib|طارق=tariq|عابد=abid|عامر=aamir|عاطف=atif|عاصم=asim|عدنان=adnan|عرفان=irfan|عمران=imran|کاشف=kashif|کامران=kamran|کلیم=kaleem kalim|نعمان=noman nauman|نوشاد=naushad|نوشیروان=nausherwan
`

/** Kurds: men and women, in Kurmanji and Sorani. */
const KURDS = `
روژبین=rojbin|روژدین=rojdin|دلگش=dilgesh dilgash|دلپاک=dilpak|دلشین=dilshin|دلسان=dilsan|دلیار=dilyar dliar|نازلی=nazli|نازنیک=naznik|گولبین=gulbin|گولدین=guldin|گولتان=gultan|سروین=serwin|سرهیل=serhil|سرحد=serhed|سرور=serwer|بیرهات=berhat|بیرخدان=berxwedan|بنگین=bengin|جوانه=jwana ciwana|زیندان=zindan
بیریڤان=berivan beriwan|بیریوان=berivan beriwan|پروین=perwin pervin|پیروین=perwin|بیرفین=berfin|بیرفیم=berfim|بیریتان=beritan|بیران=beran|بیسان=besan|باوان=bawan|باران=baran|بارزان=barzan|بیرزان=berzan|بژار=bejar|چنار=chinar cinar|چنور=chnur chnoor|چرا=chra|چیمن=chimen cimen
دیلان=dilan|زیلان=zilan|شیلان=shilan silan|ژین=jin zhin|ژینا=jina zhina|ژیان=jiyan jian zhian|ژیندا=jinda|ژیلوان=zhilwan jilwan|دلشاد=dilshad|دلشیر=dilsher|دلسوز=dilsoz dlsoz|دلبرین=dilbrin|دلخواز=dilxwaz dilkhwaz|دلخوش=dilkhosh dilxosh|دلژین=diljin|دلنیا=dilnia|دلناز=dilnaz|دلوڤان=dilovan
روژین=rojin|روژدا=rojda|روژا=roja|روژان=rojan rozhan|روژگار=rojgar rozhgar|روژهات=rojhat|روژیار=rojyar|روژبین=rojbin|روژهیلات=rojhelat rojhilat|روناهی=ronahi|روناک=ronak|رونیا=ronya|روبار=rubar|ریزان=rezan|ریزین=rezin|ریژین=rejin|ریبین=rebin|ریبر=rebar reber|ریواس=rewas|ریناس=rinas
هیڤی=hevi hivi|هیڤین=hevin|هیلین=helin|هیڤال=heval|هیڤار=hevar|هیڤیدار=hevidar|هیژا=heja hezha|هیژار=hejar hezhar|هیرو=hero|هیرش=hersh|هاوار=hawar|هاوری=hawre|هاوژین=hawzhin hawjin|هاوسر=hawser|هوگر=hogir hogr|هوزان=hozan|هونر=honer|هوراز=horaz|هیدی=hedi|هیمن=hemin
نسرین=nesrin|نازدار=nazdar|نازنین=naznin|نازی=nazi|نالین=nalin|نیان=niyan nian|نیگار=nigar|نیرگز=nergiz|نوروز=newroz|نوژین=nujin|نودم=nudem|نوهات=nuhat|نوبار=nubar|پریهان=perihan parihan|پریخان=perikhan|پیمان=peyman payman|پیام=peyam payam|پاکیزه=pakize|پرژین=parzhin perjin|پری=peri pari|پریشان=perishan
گولیستان=gulistan golestan|گولیزار=gulizar|گولیشان=gulishan|گولالا=gulala|گولبهار=gulbahar gulbehar|گولناز=gulnaz|گولچین=gulchin gulcin|گولدان=guldan|گلاویژ=gelawej galawezh|گلنار=gulnar|سهام=siham|سوزان=suzan|سولین=sulin|سازان=sazan|ساکار=sakar|سکینه=sakine|سیروان=sirwan|شیروان=shirwan sherwan|شیرین=shirin|شیرزاد=sherzad|شیرکو=sherko sherco|شیروان=sherwan
شوکران=shukran|شوخان=shukhan shokhan|شاناز=shanaz|شادان=shadan|شلیر=shler shiler|شنو=shno shano|کازیوه=kazhiwa kaziwa|کانی=kani|کانیا=kaniya|کاروان=karwan|کاوه=kawa|کاوان=kawan|کیوان=keywan|کیژان=kezhan|کوردستان=kurdistan|کوردو=kurdo|کویستان=kwestan kuestan|خونچه=xunche khuncha|خوناو=khunaw|خوشناو=khoshnaw|خاتون=xatun khatun|خزال=xezal khazal|خزو=xezo
بزار=bizar|بناز=benaz|بنوش=binevsh benewsh|بهرا=behra|بهروز=behroz|ارین=arin|اروین=arwin|ارگش=argesh|اژین=ajin|اوین=evin avin awin|اڤین=evin avin|اڤان=avan|اسرین=asrin|الند=aland|اهین=ahin|ازهین=azhin|زینه=zine|زین=zin|زینب=zeyneb|زوزان=zozan|زیوار=ziwar|زریان=zeryan|ملکه=melike|مزگین=mizgin|میدیا=media midya|مهاباد=mahabad|مهوان=mehwan|مم=mem|ممو=memo
`

/** Arabs: short forms of one vowel pattern (Badr and Budair), women a letter apart, and what Egypt and Sudan make with Jad, Jab, Hamd and Hasab. */
const ARABS = `
بدیر=bdair budair budayr bdeir bedair|فهید=fuhaid fuhayd fhaid|جبیر=jubair jubayr jbeir|سویعد=suwaied|سعید=seid|نمیر=numair numayr|صقیر=suqair sgair|خلید=khulaid|عمیر=umair umayr omair|محیمید=muhaimid|احیمد=ahaimed
فریح=furaih freih|فریج=furaij freij|نجیم=nujaim njeim|رجیب=rujaib|ظافر=dhafer|ظفیر=dhufair|حمیدی=humaidi|حمید=hmeid hmaid|سمیر=sumair|سمیح=sameeh|شهاب=shihab|شهیب=shuhaib|مطر=matar|مطیر=mutair mteir|عبید=ubaid obeid|عبود=abboud aboud|ذیاب=diab
ثامر=thamer thamir|تامر=tamer tamir|عامر=aamer|صابر=saber sabir|جبر=gaber gabr jabr|بدر=bader badr|فهد=fahad fahd|صقر=saqer saqr|نمر=nimr nimer|نصر=nasr|فجر=fajr fajer|عمر=omar
نهله=nahla nehla|نهلا=nahla|نحله=nahla|نهال=nehal nihal|نهیله=nuhaila|رحاب=rehab|رباب=rabab|ربی=ruba|رنا=rana|ریما=rima|ریما=reema|سنا=sana|سمیه=sumaya soumaya sumayya|سمیحه=samiha|سلافه=sulafa|سهیلا=soheila soheyla suhaila|سهیر=suhair|سهیله=souheila
شهیره=shahira|شهیناز=shahinaz|شیرین=shereen sherin|فیروز=fairuz fayrouz|فیفی=fifi|فدا=fida|لمعه=lamaa|لیال=layal|لیان=layan|مادلین=madeleine|ماری=marie|مارینا=marina|منی=mona|منار=manar|منال=manal|میرفت=mirvat mervat merfat|نرمین=nermin nermeen|نسمه=nesma nasma|نعمات=naamat|نعیمات=naimat
نوال=naouel nawel nouel|منال=manel|جمال=djamel|امال=amaal|کمال=kamel|دلال=dalel|جلال=djelel|هلال=helal hlel|بلال=belal bilel|طلال=talel|جمیل=djamil|نبیل=nabil|نبال=nibal|نزال=nazzal|نضال=nidal nedal nidhal|نوار=nouar|نواره=nouara|نایف=nayef|نواف=naouaf
جادالله=gadallah jadallah|جابالله=gaballah gabalah|جادالرب=gadelrab gadalrab jadelrab jadalrab gadrab gadelrabb
قسمالسید=gismelseed gesmelseed qasmelsayed gismelsid|حمدالنیل=hamdelnil hamdelneel hamadelnil|حسبالنبی=hasabelnabi hassabelnabi hasbelnabi|حسبالرسول=hasabelrasoul hassabelrasoul|جارالنبی=garelnabi jarelnabi garalnabi|تاجالسر=tajelsir tagelsir tagelser tajelsirr|سرالختم=sirelkhatim serelkhatim sirrelkhatim
بابکر=babiker babikir babkir|ادریس=idriss edris|فرجالله=faragallah farajallah|خلفالله=khalafallah|رزقالله=rizkallah rizqallah|عطاالله=atallah ataallah|عطیه=atia attia atiya|حسبالله=hasaballah hasballah hassaballah|ضیفالله=daifallah deifallah dhaifallah|سعدالله=saadallah saadalla|عوضالله=awadallah|شکرالله=shukrallah shokrallah|لطفالله=lotfallah lutfallah|حمدالله=hamdallah|نصرالله=nasrallah
`

/** Ethiopia: Muslims, as Amharic and Oromo hands write them. */
const ETHIOPIANS = `
خضر=kedir khedir keder|قادر=kedir keder|زینب=zeyneba zeineba zeyineb zeyneb|رحمان=rehman rehiman|کمال=kemal|جمال=jemal|جمیله=jemila|جمیل=jemil|سمیره=semira|سمیر=semir|حسن=hassen hasen|حسین=hussen husein|احمد=ahmedin|سعید=seid seyid|ادریس=endris indris edris|بشیر=beshir|ابراهیم=ebrahim|نور=nuru|نور&=nuredin nuradin|شمس&=shemsedin shemsudin shemsadin
شمسو=shemsu|شمسیه=shemsia shemsiya|کمال&=kemaledin|بدر&=bedredin bedrudin|بدری=bedri bedru|بدریه=bedria bedriya|محی&=muhidin muhedin|فخر&=fekredin fekadu|سیف&=seifedin seyfedin|خیر&=heyredin hayredin kheredin|خیریه=heyria heiria|اول=awol awel|منیر=munir|مفتاح=mifta miftah|سراج=siraj seraj|سلطان=sultan|شافی=shafi|شکور=shikur|شکریه=shikuria|صالح=salih
رشاد=reshad|رشید=reshid|رضوان=redwan redwane|توفیق=tewfik tofik tofiq|جبریل=jebril|جهاد=jihad|حیات=hayat|حوا=hawa|حلیمه=halima|حنان=hanan|حمدیه=hamdia|هدایه=hidaya|کریمه=kerima|کریم=kerim|لطیفه=letifa|مدینه=medina|معفوزه=mahfuza|مکیه=mekiya mekia|مریم=meryem meriem|نجات=nejat|نعیمه=neima|نفیسه=nefisa|نوریه=nuria nuriya|زبیده=zubeyda zubeida|زهرا=zehara zehra zahara|زمزم=zemzem|فاطمه=fatuma fetiya|فوزیه=fozia fowzia|خدیجه=kedija kediga|توهامی=tuhami|طیبه=teyiba teiba|یاسین=yasin yassin|یمر=yimer|یمام=yimam|عثمان=usman|ابدله=abdela
`

/** Azeris and those of the North Caucasus: what begins alike, by Latin and Russian letters. */
const AZERIS = `
الچین=elchin elcin|الشان=elsen elshen elsan|الشاد=elshad elsad|المان=elman|المیر=elmir|المار=elmar|النور=elnur|الوین=elvin|الویر=elvir|الدنیز=eldaniz|الدار=eldar|ایتن=ayten aytan|ایسل=aysel|ایگون=aygun|ایگول=aygul|ایدا=ayda|اینور=aynur|اینوره=aynura|ایتاج=aytaj|ایشن=ayshan aysan|ایسون=aysun|ایلا=ayla|سون=seva|سوده=sevda|سویل=sevil|سوینج=sevinj sevinch sevinc|سوار=sevar|سواره=sevara|سوگی=sevgi
گونل=gunel|گونای=gunay|گولنار=gulnar|گولناره=gulnara|گولنازه=gulnaz|گولشن=gulshan gulshen|گولگز=gulgaz|نرگیز=nergiz|نگار=nigar|نگاره=nigara|نورای=nuray|نورانه=nurana nurane|نورلان=nurlan|نوریه=nuriya|لاله=lale|لمان=leman laman|مدینه=medina|ملاحت=malahat melahat|محبت=mehebbet mahabbat|رنا=rena|رفیق=rafig rafiq|رافایل=rafael|رامز=ramiz|رامیل=ramil|رامین=ramin|رشاد=rasad reshat|رشید=rashid rasid reshid|روفت=rufat|روشن=rovshan rovsan|روسلان=ruslan
تورال=tural|توران=turan|تورخان=turxan|تیمور=teymur|طالع=tale|طاهر=tahir|تلمان=telman|تورگوت=turgut|وقار=vugar vuqar|واصف=vasif|واقف=vagif vaqif|ولی=vali veli|وصاله=vusala|یاشار=yashar yasar|یالچین=yalchin|زاهد=zahid|زاور=zaur|زوار=zeyvar|زمینه=zamina|جیهون=dzheykhun|جاوید=javid cavid dzhavid|جواد=javad cavad|جلال=jalal celal|جمیل=jamil cemil|جمیله=jamila cemile|جبار=jabbar cabbar|جعفر=jafar cefer
قاسم=gasim qasim gasym|قاسم=gasim|قربان=gurban qurban|قدیر=gadir qadir|قهرمان=gahraman qahraman|قوچ=goch qoch|قلی=guli quli|شوقی=shovgi sovqi|شهلا=shahla|خلیل=khalil xalil xelil|خلیده=khalida|خاتین=khatin xatin|خاطره=khatira xatira|فرید=farid ferid|فریده=farida feride|فواد=fuad|فیروز=firuz|فیضی=feyzi|مقصود=magsud maqsud|مجنون=majnun mecnun|مبارز=mubariz|مشفق=mushfig mushfiq|نامیق=namig namiq|ناطق=natig natiq|نایل=nail|نایله=naila|ناظم=nazim|نسیمی=nasimi
`

/** Uyghurs: women, by -gul and -nisa and as Chinese offices write them, syllable by syllable; men whose names lie near. */
const UYGHURS = `
دلنار=dilnar dilinaer|دلارا=dilare dilaire|زولپیه=zulpiye zuliputi|زولهومار=zulhumar zulihumaer|گلسوم=gulisumu|گولنیهال=gulnihal|گولچین=gulchin guliqin|مهموده=mehmude|مرهابا=merhaba maierhaba|مریه=meriye mairiye|پریده=peride pairidai|پاتیه=patiye|هالیده=halide hailide|هورنیسا=hornisa huernisa|سالامت=salamet salaimaiti|تورنیسا=turnisa tuernisa|ریزوانگول=rizwangul reziwanguli|شهرنیسا=shehrinisa
ایگول=aygul ayiguli ayguli|اینور=aynur ainuer aynuer ayinuer|اینورگول=aynurgul aynuerguli|نورگول=nurgul nuerguli nurguli|پاتیگول=patigul patiguli pategul|پاتیمه=patime patima patimu|گولنار=gulnar gulinaer gulinaier|گولنور=gulnur gulinuer|گوزلنور=guzelnur guzalnur guzainuer guzalinuer|گولبوستان=gulbostan gulibositan|گولباهار=gulbahar gulibahaer gulbaharem
گولنیسا=gulnisa gulinisa|گولچیهره=guliqiehere gulqehre|گولشن=gulshen gulixian|ریگول=reyhangul reyiguli|ریحان=reyihan reyhangul|ریهانگول=reyhangul reyihanguli|مهرگول=mehrigul maierguli mihrigul|مهربان=mihriban maireyiban mehriban|مهریگول=mihrigul meherguli miheriguli|تورسونگول=tursungul tuersunguli|تورسونای=tursunay tuersunayi|روزیگول=rozigul rouziguli|حوا=hawa hawagul hawaguli|هایرینیسا=hayrinisa hairinisa xeyrinisa
زورنیسا=zornisa zuornisa zulnisa|امانگول=amangul amanguli|اماننیسا=amannisa amannisahan|ایشم=aysham ayishamu ayshem|عایشه=ayshe ayixia|ایزنیسا=ezisnisa|زینورا=zeynure zainure zainuer|زیبا=ziba ziwa|زلیخا=zulayxa zulaixia|زمرت=zumret zumuretai zumrat|دلنور=dilnur dilinuer|دلناز=dilnaz dilinazi|دلرابا=dilraba dilireba dilirebai|دلنوره=dilnure|دلشات=dilshat dilixiati|رنا=rena renagul|راحله=rahile rehile reyila|رحیمه=rehime|رسالت=risalet risalaiti|بوهلچم=buhelqem buhailiqiemu|بوحلیچه=buhelicha|بوزهره=buzohre buzuohera|قلبنور=qelbinur gelbinur kailibinuer|خدیچه=xediche hadiche|نورمانگول=nurmangul nuermanguli|صابره=sabire|میهرای=mihray miherayi
ابلت=ablat abulaiti ablit|علیم=alimu|ارکین=erkin aierken|عیسی=yisha|هالیق=haliq heilili|یاسین=yasin yaxin|یولواس=yolwas yulewasi|مووولان=mewlan maowulan|تورسون=tursun tuersun tuerxun|تورغون=turghun tuergong tuerhong|مجید=mijit|قربان=kurban|طاهر=tayier
`

/** Of these, those that Dutch clerks wrote. */
export const JAVANESE: readonly string[] = [JAVANESE_MEN]

/** Names of persons, men and women. */
export const NEAR_NAMES: readonly string[] = [
  JAVANESE_MEN,
  MALAY_WOMEN,
  MALAY_MEN,
  WEST_AFRICANS,
  WEST_AFRICAN_MEN,
  URDU,
  KURDS,
  ARABS,
  ETHIOPIANS,
  AZERIS,
  UYGHURS,
]
