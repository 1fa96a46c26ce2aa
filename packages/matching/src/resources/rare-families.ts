/**
 * Families, tribes and places that people are called after, known so that they are told from names
 * one letter apart: each in the Arabic script (folded, `foldText`; `@` is -ullah, `&` -uddin) and as Latin hands spell it, the most
 * usual first; a spelling of two names stands with both. Written from general knowledge of naming from Morocco to Central Asia and
 * Indonesia; no register was copied.
 */
export const FAMILIES = `
مصری=masri misri masry|تونسی=tunisi tounsi tunsi|جزایری=jazairi djazairi jazaeri gazairi|یمنی=yemeni yamani
عراقی=iraqi iraki eraqi eraghi laraki|سوری=suri souri soury|لیبی=libi libbi|شامی=shami chami|حربی=harbi
شمری=shammari shamari chammari shamary|عنزی=anazi anzi enezi anezi|دوسری=dosari dawsari dossari dousari|قحطانی=qahtani kahtani qahtany
غامدی=ghamdi ghamidi gamdi gamidi ghamedi|زهرانی=zahrani zehrani zahrany|عتیبی=otaibi utaybi oteibi utaibi otaybi
مطیری=mutairi muteiri mutayri motairi|حارثی=harithi harethi harthi harisi haresi|جبوری=jubouri juburi jabouri jiburi jaburi djebouri
دلیمی=dulaimi duleimi dulaymi dolaimi|عبیدی=ubaidi obeidi obaidi ubaydi abidi|ساعدی=saadi saidi saedi saidy|تکریتی=tikriti takriti tekriti
موسوی=musawi mousavi moussaoui musavi moosavi|علوی=alawi alavi alaoui alevi|رضوی=rizvi razavi rizwi radawi razawi
نقوی=naqvi naqavi naghavi naqwi naqawi|قریشی=qureshi quraishi qoreishi koreichi kureishi qorayshi qurayshi
نورزی=noorzai nurzai nourzay norzai nurzay noorzay|اچکزی=achakzai achekzai atsakzai achakzay
الکوزی=alokozai alkozai alekozai alikozai alakozai|بارکزی=barakzai barekzai barakzay|پوپلزی=popalzai popolzai pupalzai popalzay
احمدزی=ahmadzai ahmedzai achmadzai ahmadzay|یوسفزی=yousafzai yusufzai yusafzai yousefzai yusufzay|علیزی=alizai alizay aleezai
اسحاقزی=ishaqzai eshaqzai ishakzai|محمدزی=mohammadzai muhammadzai mohamedzai|افریدی=afridi apridi aafridi
شینواری=shinwari shinvari schinwari shenwari|خوگیانی=khogyani khugiani khogiani chogiani hogyani hugyani
سلیمانخیل=sulaimankhel sulemankhel suleimankhel|غلجی=ghilji ghilzai ghalji khilji|درانی=durrani dorani durani|کاکر=kakar
کابلی=kabuli kaboli kabouli|قندهاری=qandahari kandahari ghandehari kandehari|هراتی=herati harati|هلمندی=helmandi hilmandi
ننگرهاری=nangarhari ningrahari|کنری کونړی=kunari konari kunarai|کندزی=kunduzi qunduzi kondozi|قندزی=kunduzi qunduzi
تخاری=takhari tachari tahari takhaari taxori|بدخشانی=badakhshani badakhshi badachschani badachshani badahshani bedahshani badaxshoni
بلخی=balkhi balchi belhi balxi|فاریابی=faryabi fariabi
جوزجانی=jawzjani jauzjani juzjani jowzjani djaouzdjani dschauzdschani cuzcani cevzcani|غزنوی=ghaznawi ghaznavi gaznavi|لوگری=logari lugari
خوستی=khosti khusti khostai hosti chosti|زابلی=zabuli zaboli|ارزگانی=uruzgani orozgani ouroungani ourouzgani|بامیانی=bamyani bamiani
غوری=ghori ghuri gori guri|فراهی=farahi|نیمروزی=nimrozi nimruzi|سمنگانی=samangani|بغلانی=baghlani
پنجشیری=panjshiri panjsheri pandschiri pandjchiri pendshiri pandschschiri|پروانی=parwani parvani|لغمانی=laghmani
نورستانی=nuristani nooristani nouristani norestani|مزاری=mazari|جاغوری=jaghori jaghuri djaghori dschaghori|انصاری=ansari anssari ensari
حقانی=haqqani haqani hakkani haghani|ربانی=rabbani rabani|مجددی=mojaddedi mujaddidi mojadedi|خاتمی=khatami chatami hatemi
خزاعی=khuzai khozaei khuzaie|کعبی=kaabi kabi kaaby|طباطبایی=tabatabai tabatabaei tabatabaee tabatabaie|صنعانی=sanani sanaani
عدنی=adani adeni|حضرمی=hadrami hadhrami hadramy|حوثی=houthi huthi hothi husi|عولقی=awlaki aulaqi awlaqi
ظواهری=zawahiri zawahri zaouahri dhawahiri|قذافی=gaddafi qaddafi kadhafi qadhafi gadhafi kadafi|قرضاوی=qaradawi qardawi karadawi
غنوشی=ghannouchi ghannushi ghanoushi gannouchi|مرزوقی=marzouki marzuqi merzougui marzooqi|طرابلسی=trabelsi tarabulsi traboulsi trabulsi
صنهاجی=sanhaji senhaji|برغوثی=barghouti barghuthi bargouti|نابلسی=nabulsi nabulsy naboulsi|حلبی=halabi chalabi|حمصی=homsi humsi himsi
دمشقی=dimashqi demashqi|بغدادی=baghdadi bagdadi|بصری=basri|کوفی=kufi koufi|موصلی=mosuli musuli mawsili|کرکوکی=kirkuki kerkouki
اربیلی=erbili arbili|عمانی=omani|کویتی=kuwaiti koweiti|مغربی=maghribi maghrebi moghrabi|فاسی=fasi fassi|مراکشی=marrakchi marrakushi
وهرانی=ouahrani wahrani|سودانی=sudani soudani|صومالی=somali sumali|حبشی=habashi habachi
چودهری=chaudhry chaudhary choudhry choudhury chowdhury|بخاری=bukhari bokhari boukhari buxori buhari buchari|ازبکی=uzbeki|ترمذی=tirmizi termezi termizi|سمرقندی=samarqandi samarkandi
عمرانی=omrani imrani amrani|عمری=omari omri umari|معمری=maamari mamari|بکری=bakri bekri|زبیری=zubairi zoubairi zubayri
منصوری=mansouri mansuri mansoori|ناصری=naseri nasseri nasiri|نصیری=nassiri|کریمی=karimi kareemi|رحیمی=rahimi raheemi
رحمانی=rahmani rehmani|سلیمی=salimi|سالمی=salmi salemi|سلیمانی=sulaimani soleimani suleimani sulaymani sulemani|سلطانی=sultani soltani
هاشمی=hashimi hashemi hachemi haschimi|قاسمی=qasimi qasemi ghasemi kasimi|عباسی=abbasi abasi|علیمی=alimi|اکبری=akbari ekberi|اصغری=asghari
اکرمی=akrami|امینی=amini|امیری=amiri ameri|انوری=anwari anvari|ایوبی=ayyubi ayubi ayoubi|بشیری=bashiri bachiri|بهسودی=behsudi
بیهقی=bayhaqi|پوپل=popal|توخی=tokhi tukhi|ترابی=turabi torabi|تمیمی=tamimi temimi|ثابتی=sabiti
جعفری=jafari jaafari jafri djafari caferi jaffari|جلالی=jalali djalali celali|جلیلی=jalili djalili|جمالی=jamali djamali
جمیلی=jumaili jumayli jamili|جنابی=janabi jenabi|حامدی=hamedi hamidi|حمیدی=hamidi hameedi
حسینی=hussaini hosseini husseini husayni hosaini houssaini|حیدری=haidari heydari haydari haideri|حکیمی=hakimi|حنیفی=hanifi
حنفی=hanafi hanefi|حلیمی=halimi|خالدی=khalidi khaldi khaledi halidi xalidi|خلیلی=khalili halili chalili
خلیفی=khalifi khelifi khalifa khlifi|خطابی=khattabi chattabi|خراسانی=khorasani khurasani|داودی=daudi dawoodi dawudi davoodi davoudi daoudi
دهقان=dehqan dehghan|دیلمی=dailami deylami|راوی=rawi ravi|رازقی=raziqi|ربیعی=rubaie rabii rabiei rubaiee rubai
رسولی=rasuli rasouli rasooli|رشیدی=rashidi rachidi raschidi|رضایی=rezai rezaei rezayee rezaie|زعبی=zubi zoubi zuubi|زیدی=zaidi zaydi
زیتونی=zitouni zaytuni zeitouni|سبحانی=subhani sobhani|ستوری=stori storay|سروری=sarwari sarvari|سعیدی=saidi saeedi|سمیعی=samii samiei
شافعی=shafii shafei chafai|شریفی=sharifi charifi cherifi|شفیقی=shafiqi|شکوری=shakuri shakoori|شمسی=shamsi chamsi
شهابی=shihabi chehabi shehabi|شیرازی=shirazi chirazi schirazi|صابری=saberi sabiri|صادقی=sadeqi sadeghi sadiqi sadighi|صالحی=salehi salihi
صدیقی=siddiqi siddiqui sediqi seddiqi seddighi siddiki|صباغ=sabbagh|صمدی=samadi|طاهری=taheri tahiri|طالبی=talebi talibi
طیبی=tayyibi tayebi|ظاهری=zaheri dhaheri zahiri|عابدی=abedi abidi|عابدینی=abedini|عارفی=arifi arefi|عالمی=alami alemi
عامری=amiri ameri aamri|عطایی=atai ataee|عظیمی=azimi|عزیزی=azizi|علایی=alai alaei|عونی=awni ouni|عوادی=awadi aouadi|غفاری=ghaffari ghafari
غفوری=ghafuri ghafoori|فاروقی=faruqi farooqi farouki faruki|فاضلی=fazeli fadhili fazili fazli fadhli|فیضی=faizi fayzi|فیصلی=faisali
فلاحی=fallahi falahi|فهیمی=fahimi|قادری=qadri qaderi kadiri qadiri kadri ghaderi|قدیری=qadiri ghadiri|قدسی=qudsi kudsi qodsi
مقدسی=maqdisi makdisi|قربانی=qurbani ghorbani qorbani korbani|قلندری=qalandari|قیومی=qayumi qayoumi|قیسی=qaisi qaysi kaissi
کاظمی=kazemi kadhimi kazimi|کمالی=kamali kemali|کوهستانی=kohistani kohestani|کوچی=kuchi kochi koochi|لطیفی=latifi|مجیدی=majidi madjidi
محسنی=mohseni muhsini|محمدی=mohammadi muhammadi mohamadi mohammedi mehemmedi|محمودی=mahmudi mahmoudi mahmoodi mehmudi mehmoodi
مرادی=muradi moradi mouradi|مرتضوی=murtazawi mortazavi|مسعودی=masudi masoudi massoudi|مصطفوی=mostafavi mustafawi|مظفری=muzaffari mozaffari
معروفی=marufi maroufi|مهدوی=mahdavi mahdawi|میرزایی=mirzaei mirzai mirzaee|نادری=naderi nadiri|نبوی=nabavi nabawi
نجفی=najafi nadjafi necefi|نجیبی=najibi|نظری=nazari|نعیمی=naimi nuaimi nuaymi naeemi|نقشبندی=naqshbandi nakshbandi neqsbendi nakchbandi
نیازی=niazi niyazi|وحیدی=waheedi vahidi|ورسجی=warsaji|وزیری=waziri vaziri|وفایی=wafai|هادیزاده=hadizada
یعقوبی=yaqubi yaghoubi yacoubi yaqoubi|یوسفی=yusufi yousefi youssoufi yousofi|یزدی=yazdi|اصفهانی=isfahani esfahani|تهرانی=tehrani
کرمانی=kermani|تبریزی=tabrizi|مشهدی=mashhadi machhadi|جرجانی=jurjani|خوارزمی=khwarizmi khawarizmi|نیشابوری=nishapuri
سبزواری=sabzwari sabzevari|کاشانی=kashani kachani|گیلانی=gilani gailani geelani jilani|بحرانی=bahrani|اردنی=urduni
فلسطینی=filastini falastini|لبنانی=lubnani|مدنی=madani medani|حجازی=hijazi hegazi hedjazi|نجدی=najdi nejdi|کنانی=kinani kenani
خزرجی=khazraji|انباری=anbari|سامرایی=samarrai samarai|دهلوی=dehlavi dehlawi|لغاری=laghari leghari lagari|مزاریوال=mazariwal
سومرو=soomro sumro|اخندزاده=akhundzada akhondzada akhunzada|احدی=ahadi|اعتمادی=etemadi|اشرفی=ashrafi achrafi|احسانی=ehsani ihsani
الهی=elahi ilahi|امامی=emami imami|بلوچی=balochi balouchi|پاشایی=pashai|صحراوی=sahraoui sahrawi essahraoui|وزانی=ouazzani wazzani
تیجانی=tijani tidjani tidiani tidiane tidjane|دراجی=derradji darraji|بوعزیزی=bouazizi|مخلوفی=makhloufi mekhloufi makhlufi|یحیایی=yahyai
شرقاوی=sharqawi cherkaoui charqaoui|فیلالی=filali|درقاوی=derkaoui darqawi|بنانی=bennani|عوفی=oufi aufi|تلمسانی=tlemcani tilimsani tlemsani
قسنطینی=qusantini constantini ksentini|شاذلی=chadli shadhili shazli|حداد=haddad|نجار=najjar nadjar naggar|خیاط=khayyat khayat
حمدانی=hamdani|ابراهیمی=ibrahimi ebrahimi brahimi|ازهری=azhari|اسحاقی=ishaqi eshaghi|اسدی=asadi assadi|اسلامی=islami eslami
اسماعیلی=ismaili esmaili esmaeili|اسمری=asmari|اصلانی=aslani|افغانی=afghani avgani|افضلی=afzali|اقبالی=iqbali eqbali|الفتی=ulfati olfati
انسی=ansi|اورکزی=orakzai urakzai aurakzai|باجوری=bajuri bajouri|باقری=baqiri bagheri baqeri bakri|باوزیر=bawazir|بدری=badri|بدرانی=badrani
برزنجی=barzanji barzinji|برزانی=barzani|برکی=baraki burki|برهانی=burhani borhani|بستانی=bustani boustani|بصیری=basiri|بلوی=balawi baloui
بنگش=bangash|بنگالی=bangali|بهرامی=bahrami|بهزادی=behzadi|بهمنی=bahmani|بیاتی=bayati|بیطار=bitar baitar|پشتون=pashtun pashtoon
پغمانی=paghmani|پهلوی=pahlavi pahlawi|تاجیکی=tajiki|تقوی=taqavi taghavi|توحیدی=tawhidi tohidi|توکلی=tawakuli tavakoli tawakkoli
ثعلبی=thalabi saalabi|ثقفی=thaqafi saqafi|جبلی=jabali gabali|جندی=jundi joundi guindi|جهنی=juhani jehani johani|جواهری=jawahiri javaheri
جوادی=jawadi javadi|چشتی=chishti chisti|چرخی=charkhi|حافظی=hafizi hafezi|حایری=haeri hairi|حدیدی=hadidi|حریری=hariri|حکمی=hakami
حلوانی=halwani helwani|حلی=hilli helli|حموی=hamawi hamwi hamoui|حمیری=himyari humairi|حنبلی=hanbali|حویطی=huwaiti howaiti|حیاتی=hayati
خادمی=khademi khadimi|خانی=khani|خاوری=khawari khavari|خسروی=khosravi khosrawi|خضری=khidri khudari|خطیبی=khatibi|خفاجی=khafaji khafagi
خمینی=khomeini|خوری=khoury khouri khuri|خولانی=khawlani khaulani|خیاطی=khayyati|دارابی=darabi|داغستانی=daghestani dagestani
دایکندی=daikundi daykundi|درویشی=darwishi darvishi|دسوقی=desouki dessouki disuqi|دولتزی=dawlatzai daulatzai|دولتی=dawlati daulati dolati
دهقانی=dehqani dehghani|دینوری=dinawari dinavari|ذهبی=dhahabi zahabi|راجحی=rajhi rajihi|راشدی=rashdi rashidi rachidi|رافعی=rafei
رجبی=rajabi|رحمتی=rahmati|رستمی=rostami rustami|رضوانی=rizwani rezvani|رفیعی=rafiei|رفیقی=rafiqi rafighi|رند=rind
روحانی=rouhani rohani ruhani|رومی=rumi roumi|ریاحی=riahi riyahi|ریاضی=riyadi|زاهدی=zahidi zahedi|زبیدی=zubaidi zoubaidi zubeidi
زرقاوی=zarqawi zarkawi zerkaoui|زمانی=zamani|زندانی=zindani|زنجانی=zanjani|زهیری=zuhairi zouhairi|زیات=zayyat zayat|زیباری=zibari zebari
ستاری=sattari satari|سجادی=sajjadi sajadi|سدوزی=sadozai sadowzai saddozai sudhozai|سدیری=sudairi sudayri|سرداری=sardari
سعداوی=saadawi sadawi saidaoui|سعودی=saudi|سقا=saqqa sakka|سقاف=saqqaf sakkaf segaf|سلامی=salami|سلفی=salafi|سلمانی=salmani
سندی=sindi sindhi|سهیلی=suhaili soheili|سیستانی=sistani|سیفی=saifi seyfi|شاطری=shatiri|شاکری=shakeri shakiri|شاهدی=shahidi shahedi
شجاعی=shujai shojaei shojai|شرفی=sharafi|شرقی=sharqi charki|شعراوی=sharawi shaarawi|شقیری=shuqairi shukairi|شمالی=shamali shomali
شهری=shehri shahri chehri|شهرانی=shahrani|شهیدی=shahidi|شیبانی=shaibani shaybani chaibani sheibani|شیرانی=sherani shirani
شیرزی=sherzai shirzai|صابونی=sabouni sabuni|صاوی=sawi|صایغ=sayegh saigh|صفوی=safavi safawi|صلاحی=salahi|صیرفی=sairafi seirafi
ضیایی=ziai ziaee ziyaei|طایی=tai taie tayi taee|طبری=tabari tabary|طرزی=tarzi|ظفیری=dhafiri zafiri|عاملی=amili ameli|عایدی=aidi|عبسی=absi
عثمانی=usmani osmani uthmani othmani|عجلونی=ajlouni ajluni|عدوانی=adwani|عدوی=adawi adaoui|عسکری=askari asgari|عسیری=asiri aseeri assiri
عطار=attar|عطاس=attas|عقیلی=uqaili aqili oqaili ukaili|علوانی=alwani|علیخیل=alikhel alikhil|عماری=ammari amari|عمادی=imadi emadi
عمودی=amoudi amudi|غزالی=ghazali gazali ghazzali|غزنیوال=ghazniwal|غسانی=ghassani|غلامی=ghulami gholami|غنیمی=ghunaimi ghoneimi
غوربندی=ghorbandi|فارسی=farsi|فتاحی=fattahi|فراهانی=farahani|فرهادی=farhadi|فریدی=faridi|فضلی=fazli fadli fadhli|فقیری=faqiri faghiri
فولادی=fouladi foladi|فیاضی=fayyazi|فیومی=fayyumi fayoumi|قانونی=qanuni qanooni|قبانی=qabbani kabbani|قدومی=qaddumi qaddoumi kaddoumi
قشقایی=qashqai ghashghaei ghashghai ghashghaee qashqaei qashqaee kashkai|قطان=qattan kattan|قندوزی=qunduzi|قوامی=qawami ghavami|کابلیوال=kabuliwal|کاتبی=katibi katebi
کاشغری=kashgari kashghari|کاکازی=kakazai|کاملی=kamili kameli|کبیری=kabiri|کربلایی=karbalai karbalaei|کرزی=karzai|کرمی=karami karmi
کلبانی=kalbani|کندی=kindi|کیانی=kayani kiani|گردیزی=gardezi gardizi|گلستانی=golestani gulistani|گنجی=ganji|لقمانی=luqmani
مازنی=mazini mazni|مالکی=maliki malki maleki malkawi|مبارکی=mubaraki mobaraki|متقی=muttaqi mottaki motaqi|متوکلی=mutawakkili mutawakili
مجاهدی=mujahidi mojahedi|محبی=muhibbi mohebbi mohibi|محمودزی=mahmoodzai mahmudzai|مخزومی=makhzumi makhzoumi|مدرسی=mudarrisi modarresi
مری=murri merri marri|مزروعی=mazrui mazrouei mazroui|مستوفی=mostofi mustaufi|مصباحی=misbahi mesbahi|مطهری=motahhari mutahari motahari
مظاهری=mazaheri|معصومی=masumi masoumi masoomi|معینی=muini moeini|مقدم=muqaddam moghaddam moqadam|مکرانی=makrani|ملکی=malaki maleki malki
منتظری=montazeri muntaziri|مندوخیل=mandokhel|منصوریار=mansuryar|منگل=mangal|مهاجر=muhajir mohajer mouhajer|مهاجری=mohajeri mohajir
موحد=mowahid movahed muwahhid|موسیخیل=musakhel musakhil|مومنی=mumini momeni|میرزاده=mirzada|میلانی=milani|میوندی=maiwandi maywandi
ناطق=natiq nategh|نخعی=nakhai nakhaei|نصرتی=nusrati nosrati|نظامی=nizami nezami|نظریان=nazarian|نعمانی=numani nomani nuamani|نعمتی=nemati
نقیبی=naqibi|نورانی=nurani noorani|نوروزی=nawrozi norouzi nowruzi nauruzi|نوفلی=nawfali naufali|واعظی=waezi vaezi|وردکی=wardaki vardaki
ورفلی=warfalli werfalli|وکیلی=wakili vakili|ولیزاده=walizada valizadeh|ولیدی=walidi|وهابی=wahhabi wahabi vahabi|هدایتی=hidayati hedayati
هروی=harawi heravi|هلالی=hilali helali|همتی=himmati hemati|همدرد=hamdard|هوتکی=hotaki|یافعی=yafii yafei yafai|یاسینی=yasini|یفتلی=yaftali
یقینی=yaqini|یونسی=yunusi younesi|احمدوف=ahmadov akhmedov axmedov|علیوف=aliyev|اسلاموف=islamov|حسینوف=huseynov khusainov guseinov
حسنوف=hasanov gasanov khasanov|رحیموف=rahimov rakhimov raximov|رحمانوف=rahmonov rakhmonov rahmanov rakhmanov|رشیدوف=rashidov
سلطانوف=sultanov|شریفوف=sharipov sharifov|صابروف=sobirov sabirov|عثمانوف=usmanov osmanov|قاسموف=kasimov qosimov kasymov gasimov
قربانوف=kurbanov gurbanov qurbonov|کریموف=karimov kerimov|محمدوف=mamedov mammadov muhammadov magomedov makhmedov mukhamedov
مرادوف=muradov murodov|نظروف=nazarov|نیازوف=niyazov niazov|یعقوبوف=yakubov yoqubov|قدیروف=kadyrov|مینگل=mengal|بگتی=bugti
بزنجو=bizenjo bizanjo|جتویی=jatoi|تالپور=talpur|سیال=sial siyal|کهوسو=khoso|مگسی=magsi|چیمه=cheema|باجوه=bajwa|گهمن=ghuman|تنولی=tanoli|محسود=mehsud mahsud mahsood mehsood masid
تراوری=traore traoure trawally trawalle tarawally|توری=toure touray|دیالو=diallo jallow jalloh jallo djallo dialo|کامارا=camara kamara|کیتا=keita keyta|کولیبالی=coulibaly kulibali
سیسی=cisse ceesay sesay sisse|سیدیبی=sidibe|سانغاری=sangare sankare sangari|سیسوکو=sissoko cissokho|دیارا=diarra jarra jara djara|سو=sow so|کونی=kone|کوناتی=konate|مایغا=maiga mayga|دیمبیلی=dembele
وطارا=ouattara|دیوب=diop|ندیای=ndiaye njie|باری=barry bari
جدون=jadoon|سواتی=swati|گنداپور=gandapur|مهمند=mohmand|مغل=mughal moghul mogul|بلوچ=baloch baluch balouch belutsch balushi bloushi balutschi baloutchi
حمداد=hamdad
شن=sen|کوسه=kose koese|التون=altun altin|ایدوغان=aydogan aydoghan|قرهتاش=karatas karatash|قرهکاش=karakas karakash|قرهداغ=karadag karadagh
قرهگوز=karagoz karagoez|قرهبولوت=karabulut|قرهکوش=karakus karakush|دمیرل=demirel|دمیرتاش=demirtas demirtash|دمیرکان=demirkan
دمیرباش=demirbas demirbash|باشاران=basaran basharan|بوزکیر=bozkir|بوزداغ=bozdag bozdagh|جوشکون=coskun coshkun joshkun|چیفتچی=ciftci chiftchi
چولاک=colak cholak|دینچ=dinc dinch|دوران=duran|دورماز=durmaz|دورموش=durmus durmush|اکینجی=ekinci ekinji|گوندوز=gunduz guenduez|گوندوغدو=gundogdu
گوربوز=gurbuz guerbuez|کاندمیر=kandemir|کارامان=karaman|کایاالپ=kayaalp|کوجامان=kocaman kojaman|کوتلو=kutlu|اوندر=onder oender|اوزیورت=ozyurt
سزر=sezer|سویلو=soylu|تانریوردی=tanriverdi|توپال=topal|توپچو=topcu topchu|اوچار=ucar uchar|اولوسوی=ulusoy|اویسال=uysal|اوزون=uzun|یازیجی=yazici yaziji
بالجی=balci balji|اکگول=akgul akguel|ایتکین=aytekin|بگیچ=begic begich|بگوویچ=begovic begovich|هاجیچ=hadzic hadzhich|هوجیچ=hodzic hodzhich
دلیچ=delic delich|کواچویچ=kovacevic kovachevich|سپاهیچ=spahic spahich|مویچ=mujic mujich|مویکیچ=mujkic mujkich|سولیچ=suljic suljich
سوفتیچ=softic softich|چاوشویچ=causevic chaushevich|ایماموویچ=imamovic imamovich|کاریچ=karic karich|کورتیچ=kurtic kurtich|مشیچ=mesic meshich
رامیچ=ramic ramich|اسمایچ=smajic smajich|سوباشیچ=subasic subashich|شابیچ=sabic shabich|شهیچ=sehic shehich|زوکیچ=zukic zukich|باجریچ=bajric bajrich
بشیچ=besic beshich|اودیچ=avdic avdich|الیچ=alic alich|اگیچ=agic agich|ددیچ=dedic dedich|دیزدارویچ=dizdarevic dizdarevich|فضلیچ=fazlic fazlich
ابریچ=ibric ibrich|یوسیچ=jusic jusich|کادیچ=kadic kadich|کاپیچ=kapic kapich|ممیچ=memic memich|نوکیچ=nukic nukich|پاشیچ=pasic pashich
رضویچ=rizvic rizvich|ترزیچ=terzic terzich|هاسیچ=hasic hasich|هوسیچ=husic husich|موسیچ=music musich|کوریچ=koric korich|برواری=barwari berwari
هورامی=hawrami hewrami horami|هولیری=hawleri hewleri|خوشناو=khoshnaw xoshnaw|جاف=jaff jaf|طالبانی=talabani talebani|دوسکی=doski duski
مزوری=mizuri mzuri mizouri|سورچی=surchi sorchi|هرکی=herki harki|برادوستی=bradosti baradosti|بلباس=bilbas|پشدری=pishdari pizhdari pishderi|منگور=mangur
مکری=mukri mokri|اردلان=ardalan|کلهر=kalhor kalhur|زنگنه=zangana zangeneh zangene|شوانی=shwani|دزیی=dizayi dizaee dizai|گردی=gardi|بابان=baban
باجلان=bajalan|رکانی=rikani rekani|ارتوشی=artushi artoshi|دهوکی=duhoki dohuki|عقراوی=akrayi aqrawi akrawi|زاخویی=zakhoyi zakholy zaxoyi
حلبچهیی=halabjayi halabjaee|قرهداغی=qaradaghi karadaghi|رواندزی=rwandzi rawandizi|شقلاوهیی=shaqlawayi shaqlawi|خانقینی=khanaqini|بوکانی=bokani bukani
مریوانی=mariwani marivani|سقزی=saqqezi saqzi|سنجابی=sanjabi|گورانی=gorani|سهرابی=sohrabi suhrabi|خدابنده=khodabandeh khudabanda
خدادادی=khodadadi khudadadi|اهنگری=ahangari|قنبری=ghanbari qanbari|شهبازی=shahbazi|اسکندری=eskandari iskandari|زندی=zandi|زارعی=zarei zarey
افتخاری=eftekhari iftikhari|گلزاری=golzari gulzari|حاتمی=hatami|مختاری=mokhtari mukhtari|امیدی=omidi|رنجبر=ranjbar ranjbaran|صفری=safari
شکوهی=shokouhi shukuhi|کاویانی=kaviani kawiani|کشاورز=keshavarz kishawarz|خرمی=khorrami khurrami|فرخی=farrokhi|فرخزاد=farrokhzad farokhzad
بهبودی=behboudi behbudi|پهلوانی=pahlavani pahlawani|گودرزی=goudarzi gudarzi goodarzi|لرستانی=lorestani|مازندرانی=mazandarani|اردبیلی=ardabili ardebili
بوشهری=bushehri|اهوازی=ahvazi ahwazi|دزفولی=dezfuli dezfouli|بهبهانی=behbahani bahbahani|کویتا=koita|دوکوری=doucoure|هیدارا=haidara|بالدی=balde
فال=fall|فای=faye|گی=gueye|مبای=mbaye|نیانگ=niang|تیام=thiam|واد=wade|وان=wane|کابا=kaba|کوروما=kourouma koroma|کوندی=conde|سوما=soumah
بانگورا=bangoura|باگایوکو=bagayoko|بالو=ballo|بیرتی=berthe|بامبا=bamba|سانوگو=sanogo|ساماکی=samake|سیمبارا=simpara|تونکارا=tounkara|غوساو غسو غسوی=gusau
جیبیا=jibia|رانو=rano|وودیل=wudil|دوتسی=dutse|کاتسینا کشنا کشناوی=katsina|داورا=daura|بیتشی=bichi|گوارزو=gwarzo|هادیجیا=hadejia|کازاوری=kazaure|زاریا زکزک زکزکی=zaria|بورنو برنو برنوی برناوی=borno bornu
فونتوا=funtua|باوتشی=bauchi|گومبی=gombe|دامبوا=damboa|گوزا=gwoza|باما=bama|کوندوگا=konduga|یولا=yola|سوکوتو صکتو صکتی سکتی صکوتی=sokoto|گواندو=gwandu|داماتورو=damaturu
پوتیسکوم=potiskum|گاشوا=gashua|نگورو=nguru|مونگونو=monguno|دیکوا=dikwa|کادونا=kaduna|دانکوامبو=dankwambo|ادیلوف=edilov|بیسلطانوف=bisultanov
گیتوکایف=gaitukaev|تپسورکایف=tepsurkaev|ارسانوف=arsanov|ارسانوکایف=arsanukaev|باسایف=basaev basayev|مسخادوف=maskhadov maschadow|یندربیف=yandarbiev
زکایف=zakaev zakayev|سعدولایف=sadulaev sadulayev|دودایف=dudaev dudayev|دودویف=duduev|گلایف=gelaev gelayev|دادایف=dadaev dadayev|داداشف=dadashev
المورزایف=elmurzaev|مگومادوف=magomadov|مجیدوف=mezhidov|موتسورایف=mutsuraev|شوخالوف=shovkhalov|تاراموف=taramov|تسوروف=tsuroev tsurov|واگاپوف=vagapov
ویسایف=visaev|زاوربکوف=zaurbekov|زوبایرایف=zubayraev zubairaev|اوزدویف=ozdoev|یولویف=evloev|کوستویف=kostoev|کودزویف=kodzoev|اوشف=aushev
بارکینخویف=barkinkhoev|تانگیف=tangiev|گاگیف=gagiev|گازدیف=gazdiev|ناسوتیون=nasution|سیرگار=siregar|هاراهاپ=harahap|لوبیس=lubis|پوهان=pohan
تالوکدار=talukder talukdar|سرکار=sarkar sarker|بهویان=bhuiyan bhuiya|پرامانیک=pramanik|موندل=mondal mandal|بیسواس=biswas|سیکدار=sikder sikdar
هاولادار=howlader hawlader|مجمدار=majumder mazumder|مریدها=mridha|خندکار=khandaker khondoker|اعوان=awan|بهټی=bhatti bhati|چټهه=chattha chatha
گوندل=gondal|گجر=gujjar gujar|جنجوعه=janjua janjuah|جټ=jutt jatt|کهوکهر=khokhar khokar|کهوسه=khosa|لنگاه=langah langa|لودهی=lodhi lodi
میمن=memon memmon|منهاس=minhas|پنهور=panhwar|راجپوت=rajput|رندهاوا=randhawa|سندهو=sandhu|تارړ=tarar|ټوانه=tiwana|ورک=virk|وړایچ=warraich waraich
وټو=wattoo watto|بروهی=brohi|بزدار=buzdar|چانډیو=chandio|ډومکی=domki|جونیجو=junejo|کلهوړو=kalhoro|لاشاری=lashari|پتافی=pitafi|رییسانی=raisani
زهری=zehri zahri|بیټنی=bettani|مروت=marwat|اتمانزیی=utmanzai|کتبی=ketbi kitbi|عجمی=ajmi|هاجری=hajri hajeri|مهیری=muhairi mehairi|سویدی=suwaidi sowaidi
فلاسی=falasi|رمیثی=romaithi rumaithi|زعابی=zaabi|شحی=shehhi|مسکری=maskari|هنایی=hinai|حبسی=habsi|رواحی=rawahi|ریامی=riyami riami|بوسعیدی=busaidi
خروصی=kharusi|لواتی=lawati|محروقی=mahrouqi mahruqi|عبری=abri|جهوری=jahwari|سیابی=siyabi|شکیلی=shukaili|وهیبی=wahaibi wahibi|زدجالی=zadjali
رداعی=radaei radai|وصابی=wesabi wasabi|لامی=lami|محلاوی=mahlawi|نمراوی=nimrawi|قداح=qaddah|صیاغ=sayyagh|زوی=zwai zuwayy|شلغم=shalgham
غریانی=gharyani gheriani ghariani|مجبری=mejbri majbri|زنتانی=zintani zentani|جلاصی=jlassi jelassi|زروقی=zerrouki zarrouqi|فرحاتی=ferhati farhati
بوزیدی=bouzidi|بوزیانی=bouziani|اوشن=ouchen|رحمونی=rahmouni|تازی=tazi|قداح=qaddah kaddah
`
