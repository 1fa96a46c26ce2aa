/**
 * Given names that women bear, rarer than those counted in `frequencies.ts`, known so that they are told from names
 * one letter apart: each in the Arabic script (folded, `foldText`; `@` is -ullah, `&` -uddin) and as Latin hands spell it, the most
 * usual first; a spelling of two names stands with both. Written from general knowledge of naming from Morocco to Central Asia and
 * Indonesia; no register was copied.
 */
export const WOMEN = `
عذرا=azra|هاجره حاجره=hajra hajira hajera|اونس انس=ons ouns uns onss|یسر=yosr yousr yusr|ملکه=molka moulka|امل=amal amel|امیره=amira ameera emira|ایات=ayat aayat|ابتسام=ibtisam ebtisam|احلام=ahlam
اریج=arij areej|اسرا=isra esra israa esraa|الهام=ilham elham ilhem|انتصار=intisar entisar|ایناس=inas enas ines|بتول=batool batul betul
بسمه=basma besma|بشری=bushra boshra bouchra|تهانی=tahani|حسنا=hasna|حنان=hanan hanane hannan|خلود=khulud khouloud kholoud
خوله=khawla khaula khaoula|دعا=dua doaa|دلال=dalal|دنیا=dunya donia dounia|رانیا=rania raniya ranya|رباب=rabab|رحاب=rihab rehab|رنا=rana
رنده=randa|ریم=rim reem|ریهام=reham riham|زبیده=zubaida zobaida zoubida zubayda|زلیخا=zulaikha zuleikha zoulikha|زهره=zohra zuhra
ساره=sara sarah sarra|سامیه=samia samiya|سعاد=suad souad soad|سلوی=salwa selwa|سمر=samar|سنا=sana sanaa|سهی=suha soha
سهام=siham seham sihem|سوزان=susan souzan|سوسن=sawsan sausan susan|شهد=shahd|شهلا=shahla chahla|شیما=shaima shaimaa chaima chaimaa shayma
عبیر=abir abeer|عفاف=afaf afef|عفت=iffat effat ifat efat|علیا=alia aliya alya|غاده=ghada|فادیه=fadia|فاتن=faten fatin|فدوی=fadwa
فوزیه=fawzia fouzia fauzia fawziya faouzia fevziye|فیروزه=firoza feroza firouzeh|کوثر=kawthar kausar kowsar kawsar kaouthar
لبنی=lubna lobna loubna|لمی=lama|لمیا=lamia lamiya lamya|لینا=lina leena|ماریا=maria mariya
محبوبه=mahbuba mahbooba|مروه=marwa maroua|مها=maha|منی=mona muna mouna|منال=manal|مهناز=mahnaz|میسون=maysoun maisoun maysun
ناهد=nahid nahed|نجات=najat nejat najet|نجلا=najla nagla|نجوی=najwa nagwa|ندا=nida neda nada|ندی=nada neda|نرجس=narjis narges nargis
نرگس=nargis narges nargiz|نوال=nawal naoual|نوره=nora noura nura|نهی=nuha noha|نیلوفر=nilofar niloufar nelofar niloofar
هاجر=hajar hajer hagar hadjer hajara|هاله=hala|هبه=hiba heba|هنا=hana hanaa|هند=hind hend|هیفا=haifa hayfa|یسرا=yusra yosra yousra
ثریا=suraya soraya thuraya thoraya suraiya|بلقیس=bilqis belqis bilkis belkis|فرشته=farishta fereshta fereshteh|فرزانه=farzana farzaneh
پروانه=parwana parvana parvaneh|شبنم=shabnam|شهناز=shahnaz chahnaz|طاهره=tahira tahera tahereh|عاطفه=atefa atifa atefeh
عالیه=alia aaliya alya aliya|فرح=farah|فروزان=farozan foruzan furuzan|لاله=lala laleh|ملالی=malalai malalay|مرسل=mursal morsal
مسعوده=masuda masooda masouda|نازنین=nazanin nazaneen|نفیسه=nafisa nafeesa|وژمه=wazhma wajma|هیله=hila heela|پلوشه=palwasha palvasha
تورپیکی=torpekai torpikai|زرغونه=zarghuna zarghoona|سپوژمی=spozhmai spogmai|لطیفه=latifa lateefa latife
فایزه=faiza fayza faeza faezeh faizah|خضره=khadra khadro|سعدیه=sadia saadia sadiya|سناء=sanaa|ضحی=duha dhuha zuha doha
شذی=shatha shaza chadha|سجی=saja|لمیس=lamis lamees|نورا=nora|ودیعه=wadia|وداد=widad wedad|رویا=roya ruya rouya|رویده=ruwayda|رزان=razan
روان=rawan|ریتا=rita|زهور=zuhur|زینه=zina zeina|سمیره=samira sameera semira|سهیله=suhaila soheila|سهیر=suhair soheir|شادیه=shadia chadia
صابره=sabira sabera|صالحه=saliha saleha|عزیزه=aziza azize|عفیفه=afifa|غزاله=ghazala gazala|غزال=ghazal|فتحیه=fathiya fathia fethiye
قمره=qamra|کامله=kamila|کبری=kubra kobra|مژگان=mozhgan muzhgan|ملکه=malika maleka melike|منیره=munira mounira monira munire
نظیفه=nazifa nazife|نوریه=nuria nouria|هیام=hiyam hiam|یاسمینه=yasmina|یلدا=yalda|ارزو=arzu arezou arzo|اناهیتا=anahita|پریسا=parisa
رخسانه=rukhsana roxana|رضوانه=rizwana rezvaneh|رضیه=razia radia raziya|شمیله=shamila|صایمه=saima|طیبه=tayyiba tayeba taiba|عندلیب=andalib
فهمیده=fahmida|گلنار=gulnar golnar gulnara|گلنوم=gulnum|گلسوم=gulsum gulsoom|مهوش=mahwish mehwish|نازو=nazo|ناهیده=nahida
نبیله=nabila nabeela|یاسمن=yasaman|نورجهان=nurjahan noorjahan|اصفه=asifa asefa|افرین=afrin afreen aafreen|ایدا=aida ayda
ابتهال=ibtihal ebtihal|ارم=iram erum|اروی=arwa|اشراق=ishraq ichrak|اشواق=ashwaq achwak|افراح=afrah|افسانه=afsana afsaneh|افنان=afnan
امال=amal amaal|امیمه=umaima omaima oumaima|اناهید=anahid|انیسه=anisa aneesa anissa|ایلاف=elaf ilaf|بادیه=badia
بثینه=buthaina bothaina boutheina|بدریه=badria badriya|بدور=budur bodour|بدیعه=badia badiaa|بسیمه=basima|بشایر=bashayer
بشیره=bashira bachira|بنفشه=banafsha banafsheh|بهیجه=bahija bahidja|بهیه=bahia bahiya|بینش=benish|پرستو=parasto parastu
پرنیان=parnian parnyan|پری=pari|پریوش=parivash|تبسم=tabassum tabasom|تحیه=tahiya taheya|ترانه=tarana taraneh|تسنیم=tasnim tasneem
تغرید=taghrid taghreed|تمنا=tamanna tamana|تهمینه=tahmina tahmineh|ثمره=samara thamra|جاذبه=jazeba jaziba|جلیله=jalila djalila
جمانه=jumana joumana|جنان=jinan jenan|جنات=jannat janat|جواهر=jawaher jawahir|جوریه=jouria jouriya|جویریه=juwayriya jowairia juwairia
جیهان=jihan gihan jehan cihan|حبیبه=habiba habeeba|حریر=harir|حسنیه=hosnia husniya hasniya|حسیبه=hasiba hassiba haseeba
حصه=hessa hissa hussa|حکیمه=hakima hakeema|حمیرا=humaira homaira humayra homeira|حنیفه=hanifa haneefa|حوریه=houria huriya hooria huria
حورا=hawra haura hoora hawraa|خاطره=khatera khatira|خجسته=khojasta khujasta|خزامی=khuzama|خورشیده=khurshida|دانیه=dania|درخشان=darakhshan
دریه=durriya dorria|دریا=darya daria derya|دلارام=dilaram delaram|دیما=dima deema|دینا=dina deena|دیبا=diba deeba|ذکری=zikra dhikra
راحله=rahila rahela raheela|راویه=rawia rawya|ربی=ruba roba|ربیعه=rabia rabiaa|رزمینه=razmina|رشا=rasha racha
رشیده=rasheeda rachida rashida resheda|رغد=raghad|رفیعه=rafia rafiaa|رفیقه=rafiqa rafika|رمیسا=rumaisa romaissa|روحیه=ruhia rouhia
روناک=ronak runak|ریحانه=raihana rayhana reyhaneh rihana|ریتاج=retaj ritaj|زاهره=zahira zahera|زاکیه=zakia|زرینه=zarina zareena zarrina
زلفیه=zulfia zulfiya|زهیره=zahira zouhira zuhaira|زیبا=ziba zeba|ژاله=zhala jaleh zhaleh|ژیلا=zhila jila|سالمه=salima salma salema
سامره=samira samera|سپیده=sepideh sapida sepida|ستاره=sitara setara setareh|سدره=sidra|سلسبیل=salsabil salsabeel|سماء=samaa sama
سماهر=samaher|سمیحه=samiha sameeha|سندس=sundus sondos|سوده=sawda sauda sevda|سهاد=suhad|سیبل=sibel|سیرین=sirin sirine cyrine
سیما=sima seema|سیمین=simin simeen|شاکره=shakira|شایسته=shaista shayesta|شبانه=shabana|شجون=shujun|شعله=shula shola
شفیقه=shafiqa chafika shafiga|شکوه=shokouh|شکیبا=shakiba|شهرزاد=shahrzad shehrazad chahrazed sheherazade|شهیره=shahira chahira
شیوا=shiwa shiva sheeva|صبا=saba|صبرینه=sabrina|صبریه=sabria sabriya|صبیحه=sabiha sabeeha|صدف=sadaf|صدیقه=siddiqa sediqa sadiqa sedigheh
صغری=sughra soghra|صفورا=safura safoora|صوفیه=sofia sophia sufia|ظریفه=zarifa zareefa|عاتکه=atika ateka atiqa|عایده=aida ayida
عادله=adila adela|عاقله=aqila|عبله=abla|عتیقه=atiqa atika|عدیله=adila adeela|عزه=azza izza|نعمه=nima nimah naama|رحمه=rahma rahmah|برکه=baraka barakah|حکمه=hikma hikmah|بهجه=bahja|نصره=nasra nusra|عفراء=afra afraa|علویه=alawia alawiya
علیمه=alima aleema|عنود=anoud anud|عهد=ahd ohoud|عواطف=awatef awatif|غالیه=ghalia ghaliya|غزل=ghazal|غنیه=ghania ghaniya
غیداء=ghaida ghayda|فاخره=fakhira|فاضله=fazila fadila fazela|فتانه=fatana fattaneh|فجر=fajr|فخریه=fakhria|فرحانه=farhana|فرناز=farnaz
فریال=ferial firyal feryal|فریبا=fariba|فریحه=fariha|فضه=fizza fidda fezza|فضیله=fadila fazila fadhila foudila|فیحاء=faiha|قدریه=qadria
قدسیه=qudsia qodsia|کتایون=katayoun katayun|کنزه=kenza kinza|گلپری=gulpari golpari|گلچهره=gulchehra golchehra|گلناز=gulnaz golnaz
گیتی=giti geti|گیسو=gisu geesu|لادن=ladan|لارا=lara|لبیبه=labiba|لطفیه=lutfia|لولوه=lulwa loulwa|لیلما=lailuma|ماهناز=mahnaz
ماهره=mahira mahera|مبارکه=mubaraka mbarka|متینه=matina|مجیده=majida|محسنه=mohsina muhsina|محموده=mahmuda mahmooda|مدیحه=madiha madeeha
مرام=maram|مژده=mozhda mojdeh muzhda mozhdeh|مستوره=mastura mastoora|مشاعل=mashael|مفیده=mufida mofida moufida|ملاحت=malahat|ملاله=malala
ملیحه=maliha maleeha malihe|ممتازه=mumtaza|منار=manar|منصوره=mansura mansoura mansoora|منظوره=manzura manzoora|منیبه=muniba
منیژه=manija manizha manizheh|منیفه=munifa|منوره=munawara munawwara|مومنه=mumina momina moumina|مهدیه=mahdia mahdieh|مهری=mehri mahri
مهرین=mehrin mehreen|مهسا=mahsa|مهین=mahin|میترا=mitra|میمونه=maimuna maymuna maymouna maimoona|ناجیه=najia nagia nadjia
نادره=nadira nadera|نازک=nazik nazuk|نازلی=nazli|ناعمه=naima|نبیهه=nabiha nabeeha|نجمه=najma najmeh nejma|نجود=nujud nojood
نجیه=najia najiya|ندیمه=nadima|نزیهه=naziha nazeeha|نسترن=nastaran|نسیبه=nasiba nusaiba|نغمه=naghma naghmeh|نقیبه=naqiba|نگار=nigar negar
نگین=nageen negin|نواره=nawara|نوران=nouran nuran|نوشین=nosheen nooshin noushin|نوف=nouf|نیلم=neelam nilam|هادیه=hadia hadiya
هانیه=hania haniya hanieh|هدیل=hadeel hadil|هما=huma homa|هنادی=hanadi|هنیده=hunaida|هویدا=howaida huwaida hoveida|هیا=haya
وجیهه=wajiha wajeeha|وحیده=wahida waheeda|ورده=warda ouarda|وسیله=wasila wassila vesile|وسیمه=wasima|وهیبه=wahiba ouahiba
یمینه=yamina yemina|یگانه=yegana yeganeh|حمده=hamda|سهره=sahra sahara|فتیحه=fatiha|دلیله=dalila|صلیحه=saliha|وردیه=ouardia|زمیره=zamira
گلنارا=gulnora gulnara|ایگل=aigul aygul|الیف=elif|ایپک=ipek|دیلک=dilek
رانی=rani raani
مریاما=mariama mariyama|امیناتا=aminata
گلای=gulay guelay|هولیا=hulya huelya|نورجان=nurcan nurjan|سوگی=sevgi|سویم=sevim|سونگول=songul songuel|یلیز=yeliz|اوزلم=ozlem oezlem|پنار=pinar
ابرو=ebru|بورجو=burcu burju|ایسل=aysel|ایسون=aysun|ایتن=ayten|اینور=aynur|نورای=nuray|نیلگون=nilgun nilguen|گونول=gonul goenul|فلیز=filiz|فیگن=figen
مرال=meral|سراپ=serap|اولکو=ulku uelkue|تولای=tulay tuelay|گولتن=gulten|گولسرن=gulseren|المیره=almira|میرلا=mirela|مریمه=merima|سابینا=sabina
سانلا=sanela|سناده=senada|صدته=sadeta|شیلا=sejla shejla|زمره=zumra|زلاته=zlata|ایلا=ajla ayla|املا=amela|لونا=luna|ساناز=sanaz|مهرناز=mehrnaz
فروغ=forough furugh|الهه=elaheh elaha|بیتا=bita|بهناز=behnaz|فرحیه=farhia farxiyo farhiya|هودن=hodan|عیان=ayan ayaan|دیقه=deqa deeqa|ذهبو=dahabo
عفراح=ifrah|اوباح=ubah ubax|ناستیهو=nasteho nastexo|نعمو=nimo nimco|فرتون=fartun fartuun|ایدل=idil|عیباده=ibado cibaado|بیلن=bilan
ایستاهیل=istahil istaahil|پاتیگول=patigul|نورحیاتی=norhayati nurhayati|نورازلینا=norazlina|روهانا=rohana|بشیران=basheeran bashiran|نسیمن=naseeman
نصیره=nacera nassira nasira
`
