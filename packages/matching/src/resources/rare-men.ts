/**
 * Given names that men bear, rarer than those counted in `frequencies.ts`, known so that they are told from names
 * one letter apart: each in the Arabic script (folded, `foldText`; `@` is -ullah, `&` -uddin) and as Latin hands spell it, the most
 * usual first; a spelling of two names stands with both. Written from general knowledge of naming from Morocco to Central Asia and
 * Indonesia; no register was copied.
 */
export const MEN = `
رشاد=rashad rachad raschad reshad|ارشاد=irshad ershad|مرشد=murshid morshed mourchid|لبیب=labib labeeb|نبیه=nabih nabeeh nebih|کرام=kiram
نصار=nassar nasar|نصری=nasri nassri|قدیم=qadim qadeem|شهیر=shahir shaheer chahir|وزیر=wazir wazeer vazir|هابیل=habil hapil
قابیل=qabil kabil|معظم=muazzam moazzam muazam moazam|صدری=sadri|فریق=fariq|عاشق=ashiq asheq achik|اسود=aswad aswed esved|معمار=mimar memar
عماره=amara ammara omara imara emara amarah|واصف=wasif wasef vasif ouassef|معروف=maruf marouf maroof makruf|واقف=waqif waqef vakif wakif
تبارک=tabarak|برک=barak|ضمیر=zamir zameer damir dhamir|صوفی=sufi sofi soufi|صافی=safi safy|وافی=wafi vafi|شافی=shafi chafi|کافی=kafi
جالب=jalib jaleb|یقین=yaqin yaqeen|زبید=zubaid zubayd zobaid zoubeid|عبدی=abdi cabdi|داور=dawar davar|مودود=maudud mawdud mawdood
مردان=mardan|هادر=hadar|ایهم=ayham aiham eyhem|ایهاب=ihab ehab iheb|اکثم=aktham aksam|ادهم=adham edhem adhem|باهر=bahir baher
بدران=badran bedran|بسیم=basim basseem besim|بشاره=bishara bechara beshara|بهجت=bahjat bahgat behcet behjat|تحسین=tahsin tahseen tahsine
ترکی=turki torki tourki|ثروت=tharwat sarwat servet tharouat|جبر=jabr gabr djabr|جودت=jawdat jaudat gawdat cevdet
حجاج=hajjaj hadjadj haggag|حسنین=hassanein hasanain hassanain hasnain|حسون=hassoun hasun hassun|حمدان=hamdan hemdan|حمدون=hamdoun hamdun
حمود=hammoud hamoud hamud hammud|حماده=hamada hamadeh hamade|حیان=hayyan hayan|خیری=khairi khayri kheiri hayri|خمیس=khamis khamees
درید=duraid doraid dureid|راجح=rajih rajeh rageh ragih|راجی=raji ragi|راضی=radi razi radhi|رایق=raiq rayeq|رشدی=rushdi rochdi roshdi rusdi
رفعت=rifat refaat rafat rifaat rafaat|رکان=rakan rakkan|رمیز=ramiz rameez|ریان=rayan rayyan reyan|زاید=zayed zaid zayid zaied
زهدی=zuhdi zohdi|زیدان=zidan zidane zaidan zeidan zaydan|سرحان=sarhan serhan|سعدون=saadoun sadun saadun sadoun|سعدی=saadi sadi
سمعان=samaan simaan semaan|سمیح=samih sameeh semih|سند=sanad|سهل=sahl sehl|شادی=shadi chadi schadi|شاهر=shahir shaher
شداد=shaddad shadad chaddad|شکری=shukri shokri choukri shukru|شهاده=shahada shehadeh chehadeh shehada|صهیب=suhaib sohaib souhaib suhayb
ضرار=dirar zirar derar|ضرغام=dirgham zargham dergham zirgham dhurgham|طریف=tarif tareef|عاکف=akif akef|عایش=ayesh ayish
عبود=abboud aboud abbud abud|عزمی=azmi|عساف=assaf asaf|عسکر=askar asker|عطیه=atiya attia atiyya atia attiya|عفان=affan afan
عقبه=uqba oqba okba ukba|عکرمه=ikrima ekrima ikrema|عکاشه=ukasha okasha oukacha akasha|علوان=alwan alouane elwan|عواد=awwad awad aouad
عوف=awf auf aouf|عون=awn aoun aun|عیاد=ayyad ayad ayed|عیاش=ayyash ayache ayash ayyache|غازی=ghazi gazi|غزوان=ghazwan ghazouane
غیث=ghaith gaith ghayth gheith|فاخر=fakhir fakher|فالح=falih faleh|فرقان=furqan forqan furkan|فروخ=farrukh farukh farokh farroukh
فکری=fikri fekri|فهمی=fahmi fehmi|فوزان=fawzan fouzan fozan|قتیبه=qutaiba qutayba koutaiba kutaiba|قتاده=qatada katada qatadah
قحطان=qahtan kahtan|کرار=karrar karar|کمیل=kumail kumayl komeil kumeil|کنعان=kanaan kenan kanan canaan canan|لبید=labid labeed
مبروک=mabrouk mabruk|متعب=mutaib miteb muteb motaib|محجوب=mahjoub mahjub mahgoub|مدحت=midhat medhat mithat
مرزوق=marzuq marzouk marzouq marzook merzouk|مرعی=marai mari maree merei|مساعد=musaid mosaed mousaed|مشاری=mishari meshari
مطر=matar mattar|مطلق=mutlaq motlaq mutlak|معتصم=mutasim moatassem moutassim mutassim motasem|معد=maad mad|معن=maan man
معمر=muammar moammar mouammar maamar mamar|مقبل=muqbil mokbel moqbel|ملحم=melhem mulhim milhem|منصف=moncef monsef munsif
منیب=munib mounib moneeb muneeb|مهیب=muhib mouhib muhaib|میسر=muyassar moyassar|ناجح=najih najeh|نافع=nafi nafea nafie nafeh|نبهان=nabhan
نجدت=najdat nejdet necdet|نزیه=nazih nazeeh|نشات=nashat nashaat nechat|نمر=nimr nemer nimer|نواف=nawaf nawwaf nauaf
نوری=nuri nouri noori nury|نوفل=nawfal naufal noufal nofal|نصوح=nasuh nassouh|هایل=hayel hail haiel|همت=hemat himmat hemmat himat
وجدی=wajdi vecdi ouajdi|ودیع=wadi wadee wadie|وصفی=wasfi vasfi|وضاح=waddah wadah wazzah|وفیق=wafiq wafik vefik|یزن=yazan yezen
یسری=yusri yosri yousri yusra yosra yousra|یعرب=yarub yaarob yaroub yaarub|اشفاق=ashfaq ishfaq eshfaq|الطاف=altaf|امانت=amanat emanet
امتیاز=imtiaz imtiyaz emtiaz|انتظار=intizar entezar|باسط=basit baset|تصدق=tasadduq tasaduq|توقیر=tauqir tauqeer tawqir
ثقلین=saqlain saqalain|چراغ=chiragh cheragh|خاقان=khaqan khagan hakan|ذیشان=zeeshan zishan dhishan|راحیل=raheel rahil|سعادت=saadat sadat
شاهزیب=shahzeb shahzaib|شرجیل=sharjeel sharjil|شفاعت=shafaat shafat|شفقت=shafqat shafkat|شهریار=shahryar shahriar shahryiar
صداقت=sadaqat sedaqat|صغیر=saghir sagheer|ظهور=zahoor zuhur zahur zohoor|عدیل=adeel adil|گلفام=gulfam|لیاقت=liaqat liaquat leyaqat
شمشاد=shamshad|شمشیر=shamshir shamsher|حنظله=hanzala hanzalah handhala hanthala|حذیفه=huzaifa hudhaifa hozaifa hodeifa hudaifa houdhaifa
تورسون=tursun torsun|شاهرخ=shahrukh shahrokh|بایرام=bayram bairam bayrom|جوره=jora jura djura|ارسلا=arsala|باتور=batur botir bator
بیژن=bijan bizhan|پیروز=piroz piruz|پامیر=pamir|جانباز=janbaz|جانداد=jandad|خیبر=khyber khaibar khiber|خالقداد=khaliqdad
سربلند=sarbuland sarbaland|سنگر=sangar|سنگین=sangin sangeen|شاپور=shapur shapoor chapour schapur|شاهپور=shahpur shahpoor
شجاعت=shujaat shojaat|طوطی=toti tuti|فاتح=fatih fateh|قیام=qiyam qiam|کامبیز=kambiz kambeez|کیومرث=kayumars kiumars|گلزار=gulzar golzar
گلستان=gulistan golestan|گلشن=gulshan golshan|محراب=mehrab mihrab|معراج=miraj meraj|میوند=maiwand maywand mayvand|ناصح=nasih naseh
هاتف=hatif hatef|وحدت=wahdat vahdat|بهمن=bahman behman|بهروز=behrouz behroz behruz bahroz|کیهان=kayhan keyhan kaihan keihan
ایلیا=ilia elia|بسیونی=basyuni bassiouni|بومدین=boumediene boumedienne boumedien bumedyan boumedyen|مختوم=makhtum makhtoum|طلبه=talaba
رمزان=ramzan|جلاد=jallad|هنیه=haniyeh haniya hania|دحلان=dahlan|سیاف=sayyaf sayaf|سراقه=suraqa|سلیط=salit|کلبی=kalbi|حبیبی=habibi habiby
نافذ=nafiz nafez nafidh|خالص=khalis khales|مخلص=mukhlis mokhles moukhlis|مفلح=muflih mofleh|مدین=madyan midian|منهال=minhal menhal
مهلهل=muhalhil|شهم=shahm|نهاد=nihad nehad nuhad|جهاندار=jahandar|جاندار=jandar|محرز=muhriz mehrez mohrez
بلقاسم=belkacem belgacem belqasim belkassem|بلحاج=belhaj belhadj bilhaj|رعد=raad raed rad|ایاد=iyad ayad eyad ayyad
شعلان=shalan shaalan chaalan|میمون=maimun maymun maimoun maymoun mimoun|اسید=usaid usayd osaid|یمان=yaman yamaan|نایل=nael nail nayel
جاهد=jahid cahid|شهنواز=shahnawaz shehnawaz|شاهنواز=shahnawaz shahnavaz|ذوالنون=zulnun dhulnun zunnun|قمبر=qambar|نسیب=nasib naseeb nesib
عبیده=ubaida obaida ubayda abeida obeida|خزیمه=khuzaima khuzayma khozaima|عتبه=utba otba|رجا=raja rajaa|خلفان=khalfan
سالمین=salmin salmeen|اسعد=asaad asad assaad esad|ترکمان=turkman|اورنگ=aurang|اورنگزیب=aurangzeb aurangzaib|جهانزیب=jahanzeb jahanzaib
کامبخش=kambakhsh|داراب=darab|اسفندیار=esfandiar isfandiyar esfandyar|افشین=afshin|اروند=arvand|بابک=babak
کوروش=kourosh koorosh cyrus kurush|غیرت=ghairat ghayrat gairat|همدم=hamdam|سرباز=sarbaz|بختیالی=bakhtyalai|زړور=zrawar|اصیل=asil aseel
شهرت=shuhrat shohrat shukhrat|عشرت=ishrat|مستعان=mustaan|اتمر=atmar|دلشاد=dilshad delshad dilshod|دلمراد=dilmurad dilmurod|مستجاب=mustajab
ناهید=nahid|مصدق=musaddiq mosaddeq|مسیح=masih maseeh|نوشاد=naushad nawshad|نورزاد=nurzad|عنتر=antar|قهرمان=qahraman kahraman|مجد=majd
محتشم=muhtashim mohtasham|مقتدی=muqtada moqtada|منعم=munim moneim|میکاییل=mikail mikael mikaeel|اسرافیل=israfil|عزراییل=izrail
هیکل=haikal haykal|وهب=wahb|یقظان=yaqzan|دیان=dayan dayyan|مقیت=muqeet muqit|مهیمن=muhaymin|معید=moid mueed|معبود=maabud mabud maboud
قسیم=qasim qaseem|حلمی=hilmi helmi hilmy|رشدان=rushdan|عاشور=ashur achour ashour|جلول=jalloul djelloul djalloul
جیلالی=jilali djilali djillali gilali|میلود=miloud milud|مولود=mawlud mouloud mawlood mevlut maulud|اخضر=akhdar lakhdar
ازهر=azhar|یاقوت=yaqut yakut|مرجان=marjan merjan|واحدی=wahidi wahedi vahedi|اجمیر=ajmir|اختیار=ikhtiar|ارباز=arbaz|ازلان=azlan
شایان=shayan|مستقیم=mustaqim mostaqim|مطهر=mutahhar motahar|مسرور=masrur masroor|پلنگ=palang|میران=miran|نذر=nazr nazar|هجران=hijran|هژیر=hazhir
وصال=wisal|عرب=arab|عربی=arabi|یوشع=yusha|شمعون=shamun shimon|منتظر=muntazar montazer muntadhar|خدابخش=khudabakhsh khodabakhsh
امامبخش=imambakhsh|خدایار=khodayar khudayar|خداداد=khudadad khodadad|دادخدا=dadkhuda|دادمحمد=dadmohammad|فرداد=fardad|کیان=kian kiyan
ماندگار=mandegar|جورج=george georges jorj|پولس=bulus boulos|علال=allal|دحمان=dahmane dahman|رابح=rabah rabeh|مقران=mokrane mokran
بوزید=bouzid abuzaid|بوعلام=boualem bualam|فرحون=farhun|کداش=kaddache|جبیر=jubair jubayr jobair|کعب=kaab|خبیب=khubaib|ثوبان=thawban sauban
جریر=jarir jareer|عقاب=uqab|صقر=saqr sakr|سنوسی=senussi sanusi senoussi|ثانی=sani thani|یحیاوی=yahyawi yahiaoui yahyaoui
مرابط=mrabet murabit|طالوت=talut|جالوت=jalut|شیرزاد=sherzad shirzad sherzod|نوزاد=nawzad nevzat|هیمن=hemin|سردشت=sardasht
ادیب=adib adeeb edip|اریب=arib areeb|بشار=bashar bashshar bachar beshar|بندر=bandar bender|جازم=jazim|جاسر=jasir jaser gasser jasser
جراح=jarrah djarrah|حابس=habis habes|حاجب=hajib hajeb|حسنی=husni hosni housni hasani husna hosna hassani husnu|حفص=hafs hefs|حکم=hakam
حمادی=hammadi hamadi|حمزاوی=hamzawi hamzaoui|حمیدان=humaidan hamidan hmeidan|حنظل=handhal hanzal|حنین=hunain hunayn hanin
خازن=khazin khazen|خاطر=khatir khater|خضیر=khudair khodair khoudeir|خلاد=khallad khalad|خلدان=khaldan|خویلد=khuwailid khouailed
داغر=dagher daghir|دانی=dani|دخیل=dakhil dakheel|ذکوان=dhakwan zakwan|ذیب=dhib theeb deeb dib|راتب=ratib|راسخ=rasikh rasekh
راسم=rasim rasem|رافد=rafid rafed|رافت=rafat raafat|راکان=rakan|رباح=rabah rabbah|ربحی=ribhi rabhi rebhi|رحال=rahhal rahal
رزوق=razzouq razouk|رسلان=raslan ruslan|رشوان=rashwan|رفاعی=rifai refai refaei|روحی=rouhi ruhi|زامل=zamil zamel|زاهی=zahi zahy
زروق=zarrouk zarruq zarroug zerrouk|زغلول=zaghloul zaghlul|زهران=zahran zehran|زیاده=ziyada ziadeh|سابق=sabiq sabik|ساری=sari
سامح=sameh samih|سرمد=sarmad sermed|سعدان=sadan saadan|سعیدان=saidan|سفیر=safir safeer|سلطانه=sultana|سلمه=salama salma
سلوم=salloum saloum sallum|سماح=samah|سنبل=sunbul sumbul|سهم=sahm|سوید=suwaid swaid souweid|سیار=sayyar sayar seyyar|شافع=shafi shafea
شامل=shamil shamel|شبل=shibl chibl|شبلی=shibli shebli chebli|شبیب=shabib shabeeb chabib|شحاته=shehata shahata chehata|شدید=shadid
شراحیل=sharahil|شریح=shuraih shurayh choreih|شکر=shukr shakar|شلبی=shalabi chalabi|شملان=shamlan|شهوان=shahwan chahouan
شیبان=shaiban shayban|صارم=sarim sarem|صامد=samid|صایب=saeb|صباحی=sabahi sabbahi|صبیح=sabih sabeeh|صدقی=sidqi sedki|صفاء=safa safaa
صفوت=safwat safouat|صیاد=sayyad|ضامن=damin zamin|ضاحی=dahi dhahi zahi|ضاری=dhari dari|ضحاک=dahhak zahhak dahak zahak dahaq
ضیغم=daigham zaigham|طاوس=tawus taous tawoos tawos|طایع=tayi taya|طعمه=tuma tohme taama|طوفان=tufan toufan tofan toofan|طیار=tayyar tayar
ظفار=dhofar|عاتق=atiq ateq|عازم=azim azem|عاصی=asi assi|عباده=ubada ibada obada ibadat|عبدون=abdoun|عبده=abdo abduh abdou audu abdu|عتاب=attab itab
عتبان=itban|عتیبه=utaiba|عجلان=ajlan|عدلان=adlan|عدلی=adli adly|عدوان=adwan|عراک=arak arrak|عرفه=arafa|عروه=urwa orwa ourwa
عزوز=azzouz azouz|عصفور=asfour usfur|عطاف=attaf ataf|عفیفی=afifi|علقمه=alqama alkama|علوش=alloush allouche alush
علیان=ulayan elayan alayan olayan aliyan|عماش=ammash|عناد=inad enad anad|عواض=awad awadh|عوده=awda ouda odeh auda oudeh oude|عوید=uwaid
عیاض=iyad ayad iyadh|عیدروس=aidarus aydarous aydarus|غالی=ghali|غصن=ghusn ghosn|غفران=ghufran ghofran|غنام=ghannam ghanam
غنیم=ghunaim ghoneim ghanim|غوث=ghawth ghaus ghous|فاید=fayed faid faed|فتوح=futuh foutouh|فرات=furat forat|فرهود=farhoud farhud
فلیح=fulaih flaih|فهید=fuhaid|فیحان=faihan fayhan|قابوس=qabus qaboos kabous|قبلان=qablan kablan|قدری=qadri kadri qadry|قسام=qassam kassam
قعقاع=qaqa kaaka qaaqaa|کاید=kayed kayid|کاتب=katib kateb|کثیر=kathir kaseer katheer|لافی=lafi|ماضی=madi|مانع=mani manea maneh
مبارز=mubariz mobarez|متوکل=mutawakkil motavakel mutawakil moutawakil|محاسن=mahasin mahasen|محارب=muharib mohareb
محفوظ=mahfuz mahfouz mahfoudh mahfooz mahfoud|مخلد=mukhlad makhlad mokhled|مخلف=mukhlif mekhlif mokhlef|مرزبان=marzuban marzban
مرسی=mursi morsi morsy|مزاحم=muzahim mozahem mzahem|مزهر=mizhar|مزید=mazid mazyad|مسعد=musad mosaad|مسلط=musallat|مشعان=mishan
مشکور=mashkur mashkoor|مطلوب=matlub matloob|معافی=muafi|مغیث=mughith moughith|مفضل=mufaddal mofazzal mufazzal mefdal
مفید=mufid mofid moufid mufeed|مقاتل=muqatil moqatel|مقرن=muqrin moqrin mukrin|مکی=makki mekki makky|ملحان=milhan|مناع=manna
مناف=manaf menaf|منجد=munjid mounjid munajjid|منجی=mongi munji moungi|مندیل=mandil|منهل=manhal menhel
منور=munawwar munawar monavvar munavvar menouar|مهاب=mahab|مهنا=muhanna mohanna mehanna|موفق=muwaffaq mowaffak mouaffak mwafaq
موهوب=mawhub mauhoub|میثاق=mithaq misaq misagh|میسره=maisara|ناهض=nahid nahedh nahidh|نجاح=najah najeh|نحاس=nahhas nahas|نخله=nakhla
نزال=nazzal nazal|نشوان=nashwan nachwan|نفیس=nafis nafees|نقاش=naqqash naqash|نمیر=numair nomair noumeir|نهار=nahar|نواس=nawas nuwas
هذال=hadhal hathal|هذیل=hudhail huzail|هزاع=hazza hazaa|هندی=hindi|هواری=houari hawari hawwari|هویدی=huwaidi|وحش=wahsh|وصیف=wasif
وهاج=wahhaj|وهبی=wahbi wehbi vehbi wehbe|یافع=yafi yafea|یسار=yasar yassar|یعلی=yala yaala|یلماز=yilmaz yelmaz|الهامی=ilhami elhami
بختی=bakhti|برزان=barzan berzan|توما=toma touma|سالار=salar|سرکیس=sarkis serkis|احتشام=ihtisham ehtisham ehtesham|احرار=ahrar
افراسیاب=afrasiab afrasiyab|افروز=afroz afruz|بلاول=bilawal|بوستان=bostan|تاثیر=taseer tasir|تجمل=tajammul tajamul|تنزیل=tanzeel tanzil
جلیس=jalees jalis|حسنات=hasnat hasanat|خاور=khawar khavar|خلیق=khaliq khaleeq|خوشنود=khushnood khoshnud khushnud|خیام=khayyam khayam
راحت=rahat rohat|رفاقت=rafaqat|ریاست=riasat|زعیم=zaeem zaim|زکا=zaka|سبطین=sibtain|سجاول=sajawal|سخاوت=sakhawat|شان=shan
شکیب=shakib shakeeb|شهراز=shehraz|شهروز=shahroz shehroz shahrooz shahrouz|عاشر=ashir ashar|عزیر=uzair ozair uzayr|عمیس=umais
غیور=ghayur ghayoor|فرخ=farrukh farukh farokh farrokh|فرمان=farman|فصیح=fasih faseeh|فیضان=faizan fayzan|قسمت=qismat|کاوش=kavish kawish
متین=mateen matin metin|محتسب=muhtasib|مستفیض=mustafeez|مسرت=musarrat masarrat|مسکین=miskin maskin|مصور=musawwir musavvir|مقرب=muqarrab
مقیم=muqeem muqim moqim|مهربان=mehrban mehraban mehribon|نایاب=nayab|نزاکت=nazakat|نوازش=nawazish|نوبهار=naubahar naobahar
نیر=nayyar nayar|وجاهت=wajahat|وصی=wasi|ولایت=wilayat walayat|یاور=yawar yavar|ارکان=erkan arkan|ارکین=erkin arkin
ارین=eren aryan arian arin areen|اورهان=orhan urhan|اوغوز=oguz oghuz|ایلدار=ildar eldar|باریش=baris barish|باتیر=batyr
پولاد=pulad polat pulat|تامرلان=tamerlan|تورگوت=turgut|تورهان=turhan turkhan|دوغان=dogan doghan|دولت=devlet dawlat daulat davlat dolat
ساواش=savas savash|سلجوق=selcuk saljuq seljuk|فکرت=fikret fikrat|قایا=kaya qaya|محرم=muharrem muharram moharram|نجاتی=necati najati nejati
یاشار=yashar yasar|یاووز=yavuz|یلدیز=yildiz|تمیر=temir timir|تورغون=turghun turgun|جسور=jasur|چنگیز=chingiz changez genghis cengiz chengiz
دانیار=daniyar doniyor doniyar|روسلان=ruslan|قلیچ=qilich kylych klych|نورلان=nurlan|یولداش=yoldosh yuldash yoldash|اصلان=aslan
زلیمخان=zelimkhan zelimxan|شامیل=shamil|شیروان=shirwan shervan sherwan|ارمین=armin|اشکان=ashkan|برزو=barzu borzoo barzou
بردیا=bardia bardiya|بهراد=behrad|بهشاد=behshad|بهنود=behnud behnoud|پارسا=parsa|پدرام=pedram|پرهام=parham|پژمان=pejman pezhman
پوریا=pouria poorya|پیام=payam|تورج=tooraj turaj touraj|تیرداد=tirdad|جهانبخش=jahanbakhsh
خسرو=khosrow khosro khusrau khusraw xusrav husrev|خشایار=khashayar|دارا=dara|داریان=darian|رادمان=radman|رهام=roham
روزبه=rouzbeh ruzbeh roozbeh rozbeh|ساسان=sasan|سامان=saman somon|سپهر=sepehr sipehr|سروش=soroush sorush sorosh surush
سیامک=siamak siyamak|سیروس=sirus cyrus sirous|شهداد=shahdad|شهراد=shahrad|فربد=farbod|فردین=fardin|فرزام=farzam|فرزان=farzan|فرزین=farzin
فرشید=farshid farsheed|فرهنگ=farhang|فریبرز=fariborz|قباد=ghobad qobad qubad kobad kubad|کارن=karen karan|کامیار=kamyar|کسری=kasra kesra
کیا=kia kiya|کیارش=kiarash|گودرز=goudarz gudarz|مانی=mani|ماهان=mahan|مازیار=maziar maziyar mazyar|مزدک=mazdak|مهرزاد=mehrzad
نریمان=nariman|نوذر=nowzar nauzar|نیما=nima|هامون=hamoon hamun|هومان=houman hooman human|هومن=houman hooman|یزدان=yazdan|ارام=aram
ازاد=azad ozod|باران=baran|بژار=bijar|چیا=chia chya|دلوان=delovan dilovan delwan|دلیر=diler dalir delir|دیار=diyar dyar|ریباز=rebaz ribaz
ریبوار=rebwar ribwar rebuar|زانا=zana|شورش=shoresh shorish|شیرکو=sherko shirko|گوران=goran guran|هردی=hardi herdi|هلمت=halmat
هوشیار=hoshyar hushyar|هونر=hunar hunir|هیوا=hiwa hiva|ابشر=abshir absher|ارتن=artan|حاشی=hashi xaashi|حرسی=hersi xirsi hirsi
دیریه=dirie diriye|روبله=roble|سمتر=samatar samater|شرماکه=sharmarke sharmake|عایدید=aideed aydid caydiid|عواله=awale cawaale|غوله=guled
فارح=farah faarax farax|کاهن=kahin kaahin|لیبان=liban liiban|ورسمه=warsame warsama|بابکر=babiker babikir babeker babacar
بخیت=bakhit bakheet bekhit|برعی=burai borai|تاور=tawir tawer|حسبو=hasabo hassabo|شمو=shammo shamo|طیفور=tayfour taifour|عجب=agab ajab
نمیری=nimeiri numeiri|بلعید=belaid|بلخیر=belkheir|بوجمعه=boudjemaa boujemaa boujmaa|بوزیان=bouziane bouzian|زیان=ziane ziani|عبو=abbou
قدور=kaddour kadour qaddur|محند=mohand mhand|مزیان=meziane meziani|یوبا=youba|یوغرطه=yugurtha|بودی=budi|جوکو=joko djoko
زلکفلی=zulkifli|سوکارنو=sukarno soekarno|سوهارتو=suharto soeharto|زمزم=zamzam|اگاه=agah|اباسین=abasin abaseen|اتل=atal|اخلاص=ikhlas ekhlas
الفت=ulfat olfat|بادشاه=badshah padshah|بختور=bakhtawar bakhtavar|بریال=baryal barial|بسمل=bismil besmel|بهار=bahar bahor
بهبود=behbud bahbood|پتنگ=patang|پردل=pordil purdil|پوهاند=pohand|پویا=poya pouya puya|تابش=tabesh tabish|تورک=torak turak|جلندر=jalandar
خاکسار=khaksar|خوشدل=khushdil khoshdel|خیال=khyal khiyal khayal|دلاغا=delagha dilagha|دلبر=delbar dilbar dilbor|دلسوز=delsoz dilsoz
رشتین=rashtin rishtin reshtin|رنگین=rangin rangeen|رهین=rahin raheen|رهنورد=rahnaward rahnavard|زرجان=zarjan|زرک=zarak|زرگل=zargul
زرولی=zarwali|زلگی=zalgai zalgay|زمرد=zamarud zumrud zomorrod zumurrud|زیار=zyar ziar|ژوند=zhwand|ژواک=zhwak|برات=barat|سادات=sadat
سباوون=sabawoon sabaun sabawun|سمنگل=samangul|سهار=sahar|شادمان=shadman shodmon|شربت=sharbat|شمال=shamal shomal|صنوبر=sanobar sanowbar
علم=alam|علیداد=alidad|غورځنگ=ghorzang ghurzang|فرهمند=farahmand|فلک=falak|قندیل=qandil qandeel|گران=gran garan|گردیز=gardez|گلداد=guldad|امر&=amruddin amrudin amroddin amiruddin|رکن&=ruknuddin roknuddin rukneddin|بها& بهاء&=bahauddin bahaudin bahaeddin|صبغت@=sibghatullah sebghatullah|گلب&=gulbuddin gulbudin golbuddin gulbeddin|گلاب&=gulabuddin gulabudin golabuddin
لاجورد=lajward lajvard|لایق=layeq laiq laeeq|لالی=lalai|لمر=lmar lamar
ناز=naz naaz|راز=raz raaz|خطیب=khatib khateeb hatip|خلیفه=khalifa khalifah khelifa khalif|امام=imam emam
جامع=jama jaamac jamac jaama|رشود=rashoud rashud|حمیدو=hamidou hamidu
خیر&=khairuddin khayruddin kheireddine hayrettin|سلیمانا=souleymane|مودیبو=modibo|سیکو=sekou seku|اومارو=oumarou umaru
الحسینی=alhousseini alhousseyni|سالیفو=salifou salifu|ذوالکفل=zulkifli dzulkifli zulkefli|خیر@=khairullah hayrullah khayrullah
فتح@=fathullah fethullah|محی&=muhyiddin mohiuddin muhittin mohieddine|امره=emre|الخان=elkhan ilkhan elxan|الچین=elchin|سیدی=sidi seydi sid
قلی=qulu|شوان=shwan shiwan shwane|بارزان=barzan berzan|بلحسن=belhassen belhassan|بلحسین=belhoucine belhocine belhoussine
زانیار=zanyar zaniar|حمید=humaid humayd|رشید=rushaid|سلیم=sulaim sulaym|نصیر=nusair nusayr|بشیر=bushair
ارجان=ercan erjan|ارهان=erhan|سرکان=serkan|سرجان=sercan serjan|گوکهان=gokhan goekhan|گوکتان=goktan|ولکان=volkan|اوکان=okan|تولگا=tolga
تونجای=tuncay tunjay|تورگای=turgay|اومود=umut|اوفوک=ufuk|یالچین=yalcin yalchin|جیهون=ceyhun jeyhun|امراه=emrah|اندر=ender|انگین=engin|اردال=erdal
اردم=erdem|اردینچ=erdinc erdinch|ارگین=ergin|ارگون=ergun erguen|ارول=erol|ارسین=ersin|ارتان=ertan|ارطغرل=ertugrul ertughrul|گورکان=gurkan guerkan
گورسل=gursel guersel|گوون=guven gueven|ایلکر=ilker|ایلکای=ilkay|کورای=koray|کورکوت=korkut|لونت=levent|مرت=mert|اوغوزهان=oguzhan oghuzhan|اوکتای=oktay
اونور=onur|اوزگور=ozgur oezguer|سرهات=serhat serhad|سونر=soner|شنر=sener shener|تانر=taner|تارکان=tarkan|طایفون=tayfun|اوغور=ugur ughur
اومیت=umit uemit|ییغیت=yigit yighit|برکای=berkay|بوراق=burak|بولنت=bulent buelent|جنک=cenk jenk|باتوهان=batuhan|چاغلار=caglar chaghlar
چاغاتای=cagatay chaghatay|الپر=alper|الپارسلان=alparslan alpaslan|اردا=arda|ایکوت=aykut|ایتاچ=aytac aytach|سناد=senad|نرمین=nermin|نجاد=nedzad nedzhad
میرساد=mirsad|مرساد=mersad|الویر=elvir|ادین=edin|ادیس=edis|ادمیر=admir|المیر=almir|اسمیر=asmir|ازمیر=azmir|دینو=dino|حمدیا=hamdija|ایبرو=ibro|مهو=meho
مویو=mujo|موریس=muris|سالکو=salko|سناهید=senahid|زولفو=zulfo|زلاتان=zlatan|کاروان=karwan karvan|کارزان=karzan|سیروان=sirwan sirvan|ریبین=rebin
هژار=hejar hazhar hezhar|هوشمند=hoshmand hushmand|هاوکار=hawkar|هاوری=hawre hawri|اراس=aras|اری=ari|اریز=arez|بیستون=bestun bestoon bistun|بوتان=botan
دانا=dana|دارباز=darbaz|هلگورد=halgurd helgurd|هیرش=herish hersh|لاوند=lawand lawend|ماریوان=mariwan marivan|نبز=nabaz nebez
نیچیروان=nechirvan nechirwan|رواند=rawand rewend|رواز=rawaz|ریکوت=rekawt rekaut rekewt|رزگار=rizgar rezgar razgar|رنج=ranj|رنجدر=ranjdar
سربست=sarbast serbest|سرکوت=sarkawt sarkaut serkewt|شاخوان=shakhawan shaxawan|سوران=soran|توانا=twana tawana|زیرک=zirak|زریان=ziryan zeryan
زاگروس=zagros zagross|هوگر=hogir hoger|پیشرو=peshraw peshrew|پیشوا=peshawa peshewa|پشتیوان=pishtiwan pshtiwan|اوات=awat|اکو=ako|الان=alan|الند=aland
اکام=akam|بهوز=bahoz|چکدار=cekdar chekdar|دلیل=delil dalil|دژوار=dijwar dijwer|هوال=heval hewal haval|کندال=kendal|ریزان=rezan|روژهات=rojhat|رودی=rodi
روبار=rubar robar|شیار=siyar shiyar|ولات=welat velat|خبات=xebat khabat|زنار=zinar|بهرنگ=behrang|بهداد=behdad|هرمز=hormoz hormuz|ایرج=iraj
کیانوش=kianoush kianush kiyanush|مهرشاد=mehrshad|اردوان=ardavan ardawan|اریا=aria arya ariya|اتابک=atabak|انوش=anoush anush|سالاد=salad salaad
خلیف=khalif khaliif|بیله=bile biile|براله=burale buraale|بیحی=bihi biixi|عیگی=ige cige|عیگال=egal igal cigaal|عولسو=ulusow culusow|دلمر=dalmar
دیریر=dirir diriir|دعاله=duale ducaale|گعس=gaas gas|گیدی=gedi geedi|گیلی=gelle geelle|گوهاد=guhad guhaad|گوتاله=gutale guutaale|هیراد=hirad hiiraad
هیراله=hiraale hirale|کاریه=kariye kaariye|مگن=magan|میره=mire mireh|اودوا=odowa odowaa|راگه=rage raage|شیره=shire shireh|سوبیر=subeer
سوگوله=sugulle sugule|تهلیل=tahlil tahliil|وابیری=waberi waabeeri|ورفا=warfa warfaa|ورموگی=warmoge warmooge|وهلیه=wehliye wehliyeh|حرید=hared xareed
یبرو=yabarow|علاسو=alasow calasow|عرالی=arale caraale|عگال=agal|ماح=mah maax|بالا=bala|لاولی=lawali laouali|لاوال=lawal|لاوان=lawan|لابران=labaran
میگاری=maigari|میکانو=maikano|مورتالا=murtala|سابو=sabo|سابیو=sabiu|سالیسو=salisu|تانکو=tanko|توکور=tukur|واده=wada|یاو=yau|اده=ado
بابانگیدا=babangida|بداماسی=badamasi|باتوری=bature|بوبا=buba|گامبو=gambo|گونی=goni|هابو=habu|انوا=inuwa|ایسیاکو=isiyaku ishiaku|جیبو=jibo
کچله=kachalla|کیاری=kyari|کولو=kolo|مودو=modu|زنا=zanna|بولاما=bulama|گریما=grema|فنامی=fannami|دنجما=danjuma|دنتانی=dantani|یاکاسای=yakasai
ماینا=maina mainassara|مونکیلا=mounkaila|سالو=salou|سینی=seyni seini|سومانا=soumana|سولی=souley|ابارشی=abarchi|ارزیکا=arzika|بوبی=boube|گادو=gado
هامانی=hamani|ایساکا=issaka|ایدی=ide ider|اسلانبک=aslanbek|موسار=movsar|مولادی=movladi mowladi|مولید=movlid|سولیم=sulim|توربال=turpal|واخا=vakha
خامزات=khamzat chamsat|خواج=khavazh|لچا=lecha|لما=lema|میربک=mayrbek mairbek|جوهر=dzhokhar johar jauhar jawhar|دوکو=doku|بیسلان=beslan bislan
بویسار=buvaysar buvaisar|اپتی=apti apty|اخیاد=akhyad|انزور=anzor|مارات=marat|کازبک=kazbek|زاور=zaur|زاوربک=zaurbek|ارسن=arsen|الیبک=alibek
ابلت=ablet|هالمرات=halmurat|هوشور=hoshur|جورهات=jurat|اوبول=obul ubul|توردی=turdi
اورایم=urayim|یالقون=yalqun|یولواس=yolwas|اگوس=agus|اگونگ=agung|اندی=andi|اسپ=asep|بامبانگ=bambang|چاهیو=cahyo|ددی=dedi|دنی=deni|دوی=dwi|اندانگ=endang
گالیه=galih|گوناوان=gunawan|هندرا=hendra|هندری=hendri|هری=heri|هیرو=heru|ایندرا=indra|ایروان=irwan|ایوان=iwan|کورنیاوان=kurniawan|مولیادی=mulyadi
مولیونو=mulyono|نانانگ=nanang|نوگروهو=nugroho|پورنومو=purnomo|پرامونو=pramono|پراستیو=prasetyo|روسلی=rusli rosli|سانتوسو=santoso|ستیاوان=setiawan
ستیادی=setiadi|سیگیت=sigit|سوباندی=subandi|سودیرمان=sudirman|سوگنگ=sugeng|سوهرمان=suherman|سونارتو=sunarto|سوپاردی=supardi|سوپریادی=supriyadi
سوپریانتو=supriyanto|سوریادی=suryadi|سوریانتو=suryanto|سوسانتو=susanto|سوسیلو=susilo|سوتریسنو=sutrisno|سووارنو=suwarno|تگوه=teguh|اونتونگ=untung
اوتومو=utomo|وهیو=wahyu|وهیودی=wahyudi|واوان=wawan|ویبوو=wibowo|ویدودو=widodo|ویجایا=wijaya|ویناریو=winarno|یانتو=yanto|یودی=yudi|هدایانتو=hidayanto
فیرمانشه=firmansyah|ساپوترا=saputra|هرماوان=hermawan|هرمانشه=hermansyah|ازمان=azman|فیضول=faizul|نذری=nazri
رملی=ramli|ریزال=rizal|شهرول=shahrul|شهریل=shahril|سهیمی=suhaimi|زمبری=zambri|زهاری=zahari|ذوالحلمی=zulhilmi|دولال=dulal|بادول=badal
بابول=babul babool|بچو=bachchu|لیتون=liton|میلون=milon|مقبول=mokbul maqbul maqbool|رتن=ratan|ریپون=ripon|رکن=rokon|سوجون=sujon|تفضل=tofazzal tafazzul
ذلالرحمن=zillur|ثایر=thaer thair thaeir|شیاع=shiyaa sheyaa|مزبان=mizban|محیسن=muhaysin mhaisen muhaisen|شناوه=shnawa shinawa|مناتی=mnati manati
لفته=lafta lafte|عویز=uwaiz|عریبی=oraibi uraibi|عبدالزهره=abdulzahra|بیومی=bayoumi bayoumy|متولی=metwally metwalli mutawalli|جاد=gad jad
محروس=mahrous mahrus|طنطاوی=tantawy tantawi|جوده=gouda jawda goda|کلتومه=kaltouma kaltuma|دیغنه=digna|خوجلی=khojali khogali|میرغنی=mirghani mirgani
ابکر=abkar abakar|سیاد=sead|داخل=dakhil dakhel|جورات=jurat
ثمر=samar thamar|ثمر&=samaruddin thamaruddin samardin|منهاج=minhaj menhaj|منهاج&=minhajuddin menhajuddin minhajudin|حزب@=hizbullah hezbollah hizbollah
شفا@=shifaullah shefaullah|صفت@=sifatullah sefatullah|ذکر@=zikrullah zekrullah zikrollah zekrollah
`
