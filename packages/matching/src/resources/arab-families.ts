/**
 * Arabs of the East: tribes and families of Iraq, the Levant, Egypt, the Gulf and Yemen. Known, each is told from the next: Hayali from
 * Hilli, Qaysi from Qubaysi. Each entry is one name as the Arabic script has
 * it, in folded form, and Latin spellings by the hands of English, French, Egypt and Iraq, the most usual first; a name that stands in another table
 * has these beside its own. Written from general knowledge of naming in each country; no register was copied.
 */

/** Iraq: tribes, towns, and families of its peoples. */
const IRAQIS = `
اعرجی=araji aaraji|ابراهیمی=ibrahimi ebrahimi brahimi|اسدی=asadi assadi asady asdi|بهادلی=bahadli bahadly|بزونی=bazzouni bazuni bazoni
بدیری=budairi badairi bdairi bedairi albdairy|بیاتی=bayati bayaty bayatti|جصانی=jassani jasani|جمیلی=jumaili jumaily jomaili jumayli
جشعمی=jashami jashaami|جورانی=jorani jourani|حلفی=halfi helfi hilfi|حیالی=hayali hayyali hyali|حجامی=hijami hajami hujami|حریشاوی=huraishawi
حلی=hilli helli|حمامی=hammami hamami|حویزی=huwaizi hwaizi|خزعلی=khazali khazaali khuzali|خیکانی=khaikani khikani
خزاعی=khuzai khuzaie khozaei khozai khuzaey|دراجی=darraji daraji|دوری=douri duri doori dori|دهلکی=dahlaki dahalaki|دفاعی=difai difaie
ربیعی=rubaie rubai rubaye robaie rubaiee rubayi rubaiy|رکابی=rikabi rukabi rekabi|رماحی=rammahi ramahi|زاملی=zamili zameli zamli
زرکانی=zarkani zurkani zargani|زوبعی=zobaie zubaie zawbaie zobaei zoubai zawbai|زیادی=ziyadi zayadi ziadi|زهیری=zuhairi zuhayri zohairi zouheiri
ساعدی=saadi saedi saidi saady saeedi|سامرایی=samarrai samarraie samerai samaraie samaraee samarraei|سرای=saray sarai|سهلانی=sahlani|سلامی=salami
سلطانی=sultani|سودانی=sudani soudani|شبکی=shabaki shabki|شویلی=shuwaili shwaili showaili|شحمانی=shahmani
شمری=shammari shamari shimmari shemmari shammary|صیادی=sayyadi sayadi|صالحی=salhi salehi salihi|صمیدعی=sumaidaie sumaidai smaidai sumaydai
طایی=tai taie taee tayi taiy altaee|طفیلی=tufaili tfaili tufayli|ظالمی=dhalimi thalmi dhalmi|عانی=ani|عامری=ameri amiri amri amery
عبودی=aboudi abboudi abodi|عبادی=abadi abbadi ebadi|عبیدی=obaidi ubaidi obeidi ubaydi obaidy ebaidi|عتابی=atabi attabi|عقابی=uqabi okabi ogabi iqabi
عقیلی عکیلی=ugaili okaili ogaili ukaili egaili aqili|عقیدی عکیدی=ogaidi agaidi ukaidi okaidi|عجیلی=ajili ujaili ajeeli ojaili|علوانی=alwani
علیاوی=alyawi elyawi aliawi|عوادی=awadi awwadi|عیساوی=issawi esawi essawi isawi|عیدانی=edani eidani|غانمی=ghanimi ghanmi ghanemi|غراوی=gharawi ghrawi
غریری=ghurairi ghrairi ghurayri|فتلاوی=fatlawi|فهداوی=fahdawi|فریجی=fraiji furaiji|قریشی=quraishi qureshi qurayshi koraichi
قرغولی=qaraghouli karaghuli qaraghuli|کربولی=karbouli karboli karbuli|کرخی=karkhi|کرطانی=kartani|کروی=karawi karwi|کنانی=kinani kenani kanani kinany
کعبی=kaabi kabi kaaby|کرعاوی=karawi karaawi|لعیبی=luaibi laibi|لهیبی=luhaibi luhaybi lahibi|محمداوی=mohammedawi muhammadawi mohamadawi mohammadawi
محمدی=mohammadi mohammedi muhammadi|مشهدانی=mashhadani mashadani|معموری=mamouri maamouri mamuri maamuri|مفرجی=mafraji mefraji mufarji
میاحی=mayahi mayyahi|مکصوصی=maksousi magsousi|موسوی=musawi mousawi moussawi mosawi moosawi mousavi|نداوی=nidawi nadawi nedawi niddawi
ناصری=nasiri nasseri naseri nassiri|نصراوی=nasrawi|هاشمی=hashimi hashemi hachimi hachemi|هلالی=hilali helali helaly|وایلی=waeli waili
یعقوبی=yaqoubi yacoubi yaqubi yakoubi|خویی=khoei khoui khoie|شوک=shawk|مندلاوی=mandalawi mendalawi|خانقینی=khanaqini khanqini
بیرقدار=bayraktar bayrakdar bayraqdar|بیاتلی=bayatli bayatly|کوبرلو=koprulu kuprulu|نفطجی=naftaji naftachi neftci neftchi naftchi
هرمزلو=hurmuzlu hormozlu|قیردار=kirdar qirdar|شنکالی=shingali shangali shengali shingaly|سنجاری=sinjari sanjari sinjary|بعشیقی=bashiqi baashiqi
باعذری=baadri baathri|خانکی=khanki|دنایی=dnayi dinayi dennayi|قایدی=qaidi qaedi|هسکانی=haskani heskani|مندکانی=mandakani mendikani
زیباری=zebari zibari zeebari|برواری=barwari berwari|سورچی سورجی=surchi sorchi surji|دوسکی=doski doskee dosky|مزوری=mzuri mizouri mizuri mzouri|جاف=jaf jaff
هرکی=harki herki|برزنجی=barzanji barzinji berzenci|نقشبندی=naqshbandi nakshabandi naqishbandi|شوشتری=shushtari|مندایی=mandaie mandaee mandaei mendai
صابیی=sabei sabie sabaei|خمیسی=khamisi khamissi|زهرونی=zahrouni zahroni zahruni|عنیسی=anisi onaisi unaisi|کلدانی=kaldani kildani|اشوری=ashouri ashuri
بلداوی=baldawi|تاجر=tajer tajir|جبوری=jubouri jebouri jubori jibouri jabouri jubury juburi joubouri jobory aljuboori jbouri|جواری=jawari
خضری=khudhari khodari khudari khudhri|زرفی=zurfi zorfi zurufi|سبعاوی=sabawi sabaawi|سیلاوی=silawi|شاوی=shawi|شبیبی=shabibi|شهوانی=shahwani
شهرستانی=shahristani|صراف=sarraf saraf|صفار=saffar|طالقانی=talaqani taleqani|عارضی=aridhi aridi|عمیدی=ameedi amidi|عنبکی=anbaki anbagi
غزی=ghizzi ghazzi ghezzi ghazi|قزوینی=qazwini kazwini qazvini|قصاب=qassab kassab|کرادی=karradi karadi|کلابی=kilabi kelabi|کلکاوی=kalkawi galgawi
مرسومی=marsoumi marsumi|معاضیدی=maadhidi maadidi|نایب=naib nayeb naeb|واسطی=wasiti wasity|وزان=wazzan wazan
`

/** Yemen and the Gulf. */
const GULF = `
احمر=ahmar|اشول=ashwal|بخیتی=bukhaiti bokhaiti|بیضانی=baydani baidani baydhani baidhani|جرادی=jaradi garadi|جوفی=jawfi jaufi gaufi joufi
جهمی=jahmi gahmi|حاشدی=hashidi hashedi|حبیشی=hubaishi hobaishi hubayshi|حجری=hajri hugari hujari hajari|حیمی=haimi haymi
خولانی=khawlani khaulani khoulani kholani|دیلمی=dailami daylami delmi|ذماری=dhamari thamari dhamary|رداعی=radaei raddai radai rudaei
ریمی=raimi raymi reimi|سنبانی=sanabani sanbani sonbani|سیاغی=sayaghi siaghi|شمیری=shamiri shumairi shameeri|شرفی=sharafi|شامی=shami chami
ضالعی=dhalei dhalie dalei dhale dhaleei|عماری=ammari amari|عمرانی=amrani omrani imrani|عزی=ezzi izzi|عنسی=ansi anisi|عواضی=awadhi awadi
غیلی=ghaili ghayli gheili|قباطی=qubati kubati qabati|قردعی=qardai qardaei|قیفی=qaifi kaifi qayfi|قاضی=qadi qadhi kadi qazi ghadi|قحیم=quhaim
کحلانی=kahlani kohlani|کبسی=kibsi kebsi kabsi|ماربی=maribi marebi marbi|مخلافی=mikhlafi mekhlafi|مرادی=muradi moradi|مقالح=maqaleh makaleh maqalih
مقطری=maqtari maktari muqtari|مطری=matari|نهاری=nahari nehari|نهمی=nihmi nehmi nahmi|وصابی=wesabi wosabi wasabi wusabi osabi|یدومی=yadoumi yadumi
یافعی=yafai yafei yafie yafii yafey|همدانی=hamdani hamadani|حوثی=houthi huthi hothi houthy|عولقی=awlaqi aulaqi awlaki aulaki oulaki|لحجی=lahji lahaji
ابینی=abyani|سقطری=soqotri suqutri|تعزی=taizi taezzi|ابی=ibbi|بامطرف=bamatraf bamatref|بارجاء=baraja barja|باحارثه=baharetha baharitha
باعباد=baabbad baabad|باعشن=baeshen baashen baaishan|باغفار=baghaffar baghafar|باسلامه=basalamah basalama|باکثیر=bakathir bakatheer
باجمال=bajammal bajamal|باوزیر=bawazir bawazeer|باعوم=baoum baum baaum|باسندوه=basindwa basindawah basendwa|بازهیر=bazuhair bazuhayr
باحاج=bahaj bahaaj|باقیس=baqis bagais baqais|بلفقیه=balfaqih bilfaqih balfakih bilfagih|بلحاف=balhaf belhaf|عطاس=attas atas
سقاف=saqqaf saqaf sakkaf saggaf|کاف=kaf alkaff|جفری=jifri jefri jafri|ثبیتی=thubaiti thobaiti thubayti|حازمی=hazmi hazimi|خثعمی=khathami khathaami
دغیلبی=dughailbi|سبیعی=subaie subaiei subaei subeie|سهلی=sahli|صاعدی=saedi saadi saidi|عسیری=asiri aseeri asseri assiri|عصیمی=osaimi usaimi
عمری=omari amri umari|عنزی=anzi enezi anazi enazi anezi enzi|قرنی=qarni karni|مروانی=marwani|نفیعی=nufaie nofaie nefaie nufaiee
وادعی=wadaei wadei wadii wadie|حویطی=huwaiti howaiti hwaiti|بلوی=balawi bulwi balwi|جهنی=juhani johani jehani guhani|شراری=sharari
رویلی=ruwaili rowaili ruwayli|شهرانی=shahrani|عجمی=ajmi ajami|عازمی=azmi azemi azimi|صلیلی=sulaili|عدوانی=adwani odwani|فضلی=fadhli fadli
کندری=kandari kanderi|رندی=rindi|مطوع=mutawa mutawaa motawa mutawwa|بوعرکی=buarki bouarki|بوحمد=buhamad bouhamad|بوعینین=buainain buaynain bouainain
جلاهمه=jalahma jalahmah|سلیطی=sulaiti slaiti suliti|کواری=kuwari kawari kuwary|مناعی=mannai manai|مهندی=mohannadi muhannadi mohanadi
هاملی=hameli hamili|مازمی=mazmi mazimi|قبیسی=qubaisi qubaysi kubaisi kobeissi qobaisi|شحی=shehhi shihhi shehi|بطاشی=battashi batashi
رییسی=raisi raeesi raeisi|غافری=ghafri ghafiri|یعربی=yarubi yaarubi yaarabi|حبسی=habsi|عبری=abri ibri|شکیلی=shukaili shekaili
سیابی=siyabi seyabi siabi|معولی=maawali mawali|ناصری=nasseri nasri|شعیلی=shuaili|کلبانی=kalbani|مقبالی=maqbali muqbali
مزروعی=mazrouei mazrui mazroei mazrouie|سویدی=suwaidi suwaydi sowaidi swaidi|غفلی=ghafli ghufli|طنیجی=tunaiji teneiji tenaiji|رمیثی=romaithi rumaithi
علوی=alawi alavi aloui alaoui|بقالی=baqali|درازی=durazi|ستری=sitri|بحارنه=baharna|اصبحی=asbahi|اکوع=akwa aqwa akwaa|اریانی=iryani eryani aryani
اغبری=aghbari|اثوری=athwari athori|برکانی=burkani borkani|بعدانی=badani baadani|بیحانی=bayhani baihani|ترب=turb|جعدی=jadi jaadi|دعیس=duais duays
ذاری=dhari|رازحی=razehi razihi|رصاص=rassas rasas|زعابی=zaabi zabi zoabi|سامعی=samei samiei samai|سفیانی=sufyani sofyani soufiani|سلال=sallal salal
سماوی=samawi|سودی=sudi soudi|شاطر=shater shatir chater|شوکانی=shawkani shoukani shaukani|صبیحی=subaihi sobaihi subayhi|صلیحی=sulaihi solaihi
عریقی=ariqi ariki|عودی=awdi oudi|غربانی=ghurbani ghorbani|غشمی=ghashmi|قدیمی=qudaimi|کولی=kuli kawli|مدانی=madani|مشرقی=mashreqi mashriqi|معافا=maafa
موشکی=mushki mushaki|نزیلی=nuzaili nozaili|هتاری=hitari|وشلی=washali|یزیدی=yazidi yezidi|بازرعه=bazaraa bazara|باجبیر=bajubair bajubayr
باحمید=bahumaid bahamid bahumayd|بادحدح=badahdah|باصره=basurra basorra basura|باعلوی=baalawi|بامخرمه=bamakhrama bamakhramah|بامعلم=bamuallim bamoallem
عفرار=afrar|کثیری=kathiri kathiry katheeri|یهری=yahri|صیعری=sayari saiari sayaari|نهدی=nahdi|مهره=mahra
`

/** Syria, Lebanon, Palestine and Jordan. */
const LEVANT = `
اتاسی=atassi atasi|ادلبی=idlibi idelbi edlebi|اصفر=asfar|بازرباشی=bazerbashi bazarbashi bazerbachi|باکیر=bakir bakeer|بکداش=bakdash bakdach bagdash
بکور=bakkour bakour|تللو=tello|تیناوی=tinawi|جاموس=jamous gamous|جبان=jabban|جزماتی=jazmati|جندلی=jandali|حبال=habbal|حبش=habash habach|حسوانی=haswani
حلاق=hallaq hallak halak|خانجی=khanji|خضور=khaddour khadour khodour|دالاتی=dalati|دباغ=dabbagh dabagh|دیرکی=derki dirki|دیری=deiri diri dayri deri
زرزور=zarzour zarzur|زعبی=zoubi zubi zoabi zuabi|سباعی=sibai sebai sibaai|سراقبی=saraqbi sarakbi|سلقینی=salqini salkini|سواس=sawwas sawas|شامیط=shamit
شحود=shahoud chahoud|شربجی=sharabji chorbaji shurbaji sharbaji shorbaji|شعار=shaar chaar|شلار=shallar challar|شمندی=shamandi
شیخانی=sheikhani shikhani shaikhani|صطوف=sattouf stouf satouf|صفدی=safadi|طباع=tabbaa tabbah|عفش=afash|عقاد=aqqad akkad aqad akad|عنجرینی=anjarini
علبی=olabi ulabi|قبانی=qabbani kabbani qabani|قصیر=kassir qasir kaseer|قلعجی=qalaji kalaji qalaaji|کحاله=kahaleh kahala|کعکه=kaakeh kaaki
کیالی=kayyali kayali kayyaly|مالح=maleh malih|مسالمه=masalmeh masalma masalmah|معراوی=maarawi|موصللی=moussalli mousalli mosulli mawsilli
نحلاوی=nahlawi|نعناع=naanaa nana|هبره=habra|ونوس=wannous wannus|یاغی=yaghi|یازیجی یازجی=yazji yazigi yazigy yaziji|شیشکلی=shishakli chichakli|عظم=azm azem
عظمه=azmeh azma|قوتلی=quwatli kuwatli kouatly|حناوی=hinnawi hennawi|ماردینی=mardini|حسکاوی=haskawi|رقاوی=raqqawi rakkawi
بری=berri berry|حجیج=hojeij hujeij hojaij hajeij|علامه=allameh alameh allame|دقدوق=daqduq dakdouk dakdok|میقاتی=mikati miqati mikaty|عسیران=osseiran oseiran usayran
طباره=tabbara tabbarah|شاتیلا=chatila shatila|دندشلی=dandachli dandashli|لادقی=ladki ladqi|داعوق=daouk daaouk|سنیوره=siniora sanyoura
مغنیه=mughniyeh moughnieh mughniya mughnieh|فحص=fahs|سبیتی=sbeity sbeiti sobeity subayti
بستانی=boustani bustani bostani|جسر=jisr|حجار=hajjar haggar|حایک=hayek haik|حلو=helou hilu helo helu|دحداح=dahdah|رحبانی=rahbani
شدیاق=chidiac shidyaq chidiak shediac|صلح=solh sulh|عریضی=aridi|غصین=ghosn ghosein ghusain ghossein|مر=murr|معلوف=maalouf malouf
هراوی=hraoui hrawi herawi|بزی=bazzi|بیضون=baydoun beydoun baidoun|بیطار=bitar baitar baytar|تابت=tabet|توینی=tueni twaini tuwayni
جعجع=geagea jaajaa gaagaa|جنبلاط=jumblatt joumblatt junblat jumblat|حاوی=hawi haoui|حمیه=hamieh hamiyeh hamiya hamiyyeh|دکاش=daccache dakkash daccash
زعیتر=zeaiter zuaiter zoaiter|سلهب=salhab|شقیر=choucair shuqair chouqair shoucair shqeir|شمص=chamas shamas chamass shammas
شویری=choueiri chouery shuwayri choueiry shweiri|صفیر=sfeir|ضو=daou daw|طربیه=tarabay torbey tarabieh|عازوری=azouri azoury
عقل=akl aql|عیتانی=itani aitani|غصوب=ghossoub|فرنجیه=frangieh franjieh frangie franjiyeh|فقیه=fakih faqih fakeeh|قانصو قانصوه=kanso kanson qanso
کرامی=karami karame karameh|لحود=lahoud lahud|مخزومی=makhzoumi|معوض=moawad mouawad muawad moawwad|مقلد=mokalled moukalled|مکاری=makari
مسوح=massouh masouh|نسناس=nasnas|نکد=nakad|وهبه=wahba wehbe wehbeh wahbeh wahbe|یزبک=yazbek yazbeck|اسطل=astal astall|اشقر=ashqar ashkar achkar
تلاوی=tallawi telawi|جعبری=jaabari jabari jabaari|دجانی=dajani|ریماوی=rimawi remawi|زعانین=zaanin zaaneen|زعنون=zanoun zaanoun|سکسک=saksak
شوا=shawa shawwa|شوبکی=shobaki shubaki|طیطی=titi teeti|عارضه=ardah arda aridah|عاروری=arouri aruri|عریقات=erekat uraiqat erakat ereikat oreikat
عمور=amour amur|عواوده=awawdeh awawda awawdah|فرا=farra|قواسمه قواسمی=qawasmeh kawasmeh qawasma qawasmi|کرد=kurd kord|کممجی=kamamji
مصری=masri masry elmasri|نتشه=natsheh natcheh natsha|جرادات=jaradat|جرار=jarrar|حلس=hillis helles hilles|حمایل=hamayel hamayil|دحدوح=dahdouh dahduh
دراغمه ضراغمه=daraghmeh daraghma|دویکات=dwaikat duwaikat dweikat|سعدات=saadat sadat|سنوار=sinwar senwar|شتیوی=shteiwi shtewi shtaiwi
شتیه=shtayyeh shtaye shtayeh|صوافطه=sawafta|طقاطقه=taqatqa taqatqah|عبیات=abayat obayat ubayyat|فروانه=farwana|فقها=fuqaha foqaha|قبها=qabha kabha
قادری=qadri qadiri kadri|کساسبه=kasasbeh kasasbah kasasba|نفیعات=nafeiat nufayat|هدمی=hidmi hadmi|تل=tal tell|خصاونه=khasawneh khasawnah khasawna
رواشده=rawashdeh rawashda rawashdah|روابده=rawabdeh rawabda|رواسان=rousan|زیود=zyoud zioud|شوابکه=shawabkeh shawabka|صرایره=sarayreh sarayra sarayrah
ضمور=dmour dumour damour|طراونه=tarawneh tarawnah tarawna|عبابنه=ababneh ababna|عتوم=otoum utoum atoum otoom|عجارمه=ajarmeh ajarma
عمایره=amayreh amayra amayrah|عموش=amoush ammoush|فناطسه=fanatseh fanatsa|قرعان=quraan quran qaraan|قضاه=qudah qudat|مجالی=majali|مدادحه=madadha
معایطه=maaytah maaitah maayta maaita|ملقی=mulki malki|نسور=nsour ensour nusour nsoor|هباهبه=habahbeh habahba|هلالات=hilalat helalat|حتر=hattar hatar
حورانی=hourani horani hawrani|دبابنه=dababneh dababna|شویحات=shweihat shwehat|عبیدات=obeidat obaidat ubaidat|عکور=akour akkour
قاقیش=qaqish kakish qaqeesh|قموه=qamouh qammoh|مدانات=madanat|هلسه=halaseh halasa halasah|حیاصات=hiyasat hyasat|شبیلات=shubeilat shubailat
بطاینه=bataineh batayneh bataina|غرایبه=gharaibeh gharaybeh gharaiba|مومنی=momani moumani|شرمان=sharman|ربضی=rabadi|عطیات=atiyat|جازی=jazi
گنچ کنج=genc kanj kanaj genj|تکلی تقلا=tekle|دندل=dandal|شعیطی=shuaiti shaiti|بکاری=bakkari baggari bagari|عقیدی=oqaidi okaidi ugaidi aqidi ogaidi
نجرس=najras|هفل=hifl hafl hefl|ابازید=abazid abazeed|محامید=mahamid mahameed|جهمانی=jahmani|کفری=kafri|نصیرات=nseirat nusairat nsairat
اطرش=atrash atrache atrach|جربوع=jarboua jarbou jarbu|جدید=jadid jdid|حسیکی=hasiki|مرهج=merhej murhij merhi|عرنوق=arnouk arnouq|نصور=nassour
قطان=qattan kattan gattan qatan|خطاط=khattat khatat|بزاز=bazzaz|طباخ=tabbakh|خباز=khabbaz|بقال=baqqal bakkal|طحان=tahhan|صواف=sawwaf|کحال=kahhal
`

/** Egypt. */
const EGYPT = `
الفی=alfy alfi|بحیری=beheiri beheiry behairy buhairi|بدراوی=badrawi badrawy|بطران=batran|بلتاجی=beltagy beltagi baltagi biltaji|جمسی=gamasy jamasi
حداد=haddad|حدیدی=hadidi hadidy|حفنی=hefny hefni hifni hafni|خشاب=khashab|خولی=kholy khouli kholi|خیاط=khayat khayyat
دسوقی=desouki desouky dessouki dusuqi desoki dessouky disuqi|دمرداش=demerdash damirdash demirdash|رافعی=rafei rafie rafii|زقزوق=zakzouk zaqzouq
زهیری=zoheiry zuhairi|زیات=zayat zayyat|سباعی=sebaei sebaie sibai sebai|سرجانی=sergany sirjani|سقا=sakka saqqa saka|سمان=samman saman
شاذلی=shazly shazli chadli shadhili shazely|شافعی=shafei shafie shafey shafii|شربینی=sherbini sherbiny sharbini sherbeni
شرقاوی=sharkawi sharkawy sharqawi cherkaoui|شرنوبی=sharnoubi sharnouby|شناوی=shennawi shennawy shinnawi shenawy shinawi|شندی=shendy shendi
صاوی=sawi sawy|صعیدی=saidi saidy saeedi|طوخی=toukhy toukhi tukhi|عریان=erian eryan aryan|عدوی=adawi adawy|عشماوی=ashmawi ashmawy|عشری=ashri ashry
عقباوی=okbawi|عوضی=awadi awady|غزالی=ghazali ghazaly|غمراوی=ghamrawi ghamrawy|غندور=ghandour ghandur|فرغلی=farghali farghaly|فقی=feki feky fiqi fekky
قاضی=kadi kady qadi|کردی=kurdi kordy kordi|لبان=labban laban|محلاوی=mahlawi mahlawy|مسلمانی=meslemani mosallamani|مغازی=maghazi maghazy|ملاح=mallah
منشاوی=menshawi menshawy minshawi|منوفی=menoufi menoufy manufi minufi|منیاوی=menyawi menyawy minyawi|نشار=nashar nashshar nachar|نجار=najjar naggar nagar najar
هضیبی=hudaibi hodeiby|هنداوی=hindawi hendawi hendawy|اباصیری=abaseri abasiri|انصاری=ansari ansary|اسناوی=esnawi|قناوی=qenawi kenawy kenawi qinawi
اسوانی=aswani aswany|سوهاجی=sohagi suhaji|طهطاوی=tahtawi tahtawy|فیومی=fayoumi fayoumy fayyumi|اسکندرانی=iskandarani eskandarani|بنهاوی=banhawi
زقازیقی=zagazigi|شهاوی=shehawi|عطار=attar atar
`

/** Tribes and families. */
export const ARAB_FAMILIES: readonly string[] = [IRAQIS, GULF, LEVANT, EGYPT]
