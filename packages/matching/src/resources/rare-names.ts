/**
 * Names rarer than those counted in `frequencies.ts`, known so that they are told from names one letter apart: each in the Arabic
 * script (folded, `foldText`) and as Latin hands spell it; a spelling of two names stands with both. Written from general knowledge of
 * naming among Arabs, Afghans, Pakistanis, Uzbeks and Somalis; no register was copied.
 */

/** Given names that men bear. */
export const MEN = `
رشاد=rashad rachad raschad reshad | ارشاد=irshad ershad | مرشد=murshid morshed mourchid | لبیب=labib labeeb | نبیه=nabih nabeeh nebih
کرام=kiram | نصار=nassar nasar | نصری=nasri nassri | قدیم=qadim qadeem | شهیر=shahir shaheer chahir | وزیر=wazir wazeer vazir
هابیل=habil hapil | قابیل=qabil kabil | معظم=muazzam moazzam muazam moazam | صدری=sadri | فریق=fariq | عاشق=ashiq asheq achik
اسود=aswad aswed esved | معمار=mimar memar | عماره=amara ammara omara imara emara amarah | واصف=wasif wasef vasif ouassef
معروف=maruf marouf maroof | واقف=waqif waqef vakif wakif | تبارک=tabarak | برک=barak | ضمیر=zamir zameer damir dhamir | صوفی=sufi sofi soufi
صافی=safi safy | وافی=wafi vafi | شافی=shafi chafi | کافی=kafi | جالب=jalib jaleb | یقین=yaqin yaqeen | زبید=zubaid zubayd zobaid zoubeid
عبدی=abdi cabdi | داور=dawar davar | مودود=maudud mawdud mawdood | مردان=mardan | هادر=hadar | ایهم=ayham aiham eyhem
ایهاب=ihab ehab iheb | اکثم=aktham aksam | ادهم=adham edhem adhem | باهر=bahir baher | بدران=badran bedran | بسیم=basim basseem besim
بشاره=bishara bechara beshara | بهجت=bahjat bahgat behcet behjat | تحسین=tahsin tahseen tahsine | ترکی=turki torki tourki
ثروت=tharwat sarwat servet tharouat | جبر=jabr gabr djabr | جودت=jawdat jaudat gawdat cevdet | حجاج=hajjaj hadjadj haggag
حسنین=hassanein hasanain hassanain hasnain | حسون=hassoun hasun hassun | حمدان=hamdan hemdan | حمدون=hamdoun hamdun
حمود=hammoud hamoud hamud hammud | حماده=hamada hamadeh hamade | حیان=hayyan hayan | خیری=khairi khayri kheiri hayri | خمیس=khamis khamees
درید=duraid doraid dureid | راجح=rajih rajeh | راجی=raji ragi | راضی=radi razi radhi | رایق=raiq rayeq | رشدی=rushdi rochdi roshdi rusdi
رفعت=rifat refaat rafat rifaat rafaat | رکان=rakan rakkan | رمیز=ramiz rameez | ریان=rayan rayyan reyan | زاید=zayed zaid zayid zaied
زهدی=zuhdi zohdi | زیدان=zidan zidane zaidan zeidan zaydan | سرحان=sarhan serhan | سعدون=saadoun sadun saadun sadoun | سعدی=saadi sadi
سمعان=samaan simaan semaan | سمیح=samih sameeh semih | سند=sanad | سهل=sahl sehl | شادی=shadi chadi schadi | شاهر=shahir shaher
شداد=shaddad shadad chaddad | شکری=shukri shokri choukri shukru | شهاده=shahada shehadeh chehadeh shehada | صهیب=suhaib sohaib souhaib suhayb
ضرار=dirar zirar derar | ضرغام=dirgham zargham dergham zirgham dhurgham | طریف=tarif tareef | عاکف=akif akef | عایش=ayesh aiche ayish
عبود=abboud aboud abbud abud | عزمی=azmi | عساف=assaf asaf | عسکر=askar asker | عطیه=atiya attia atiyya atia attiya | عفان=affan afan
عقبه=uqba oqba okba ukba | عکرمه=ikrima ekrima ikrema | عکاشه=ukasha okasha oukacha akasha | علوان=alwan alouane elwan
عواد=awwad awad aouad | عوف=awf auf aouf | عون=awn aoun aun | عیاد=ayyad ayad ayed | عیاش=ayyash ayache ayash ayyache | غازی=ghazi gazi
غزوان=ghazwan ghazouane | غیث=ghaith gaith ghayth gheith | فاخر=fakhir fakher | فالح=falih faleh | فرقان=furqan forqan furkan
فروخ=farrukh farukh farokh farroukh | فکری=fikri fekri | فهمی=fahmi fehmi | فوزان=fawzan fouzan fozan | قتیبه=qutaiba qutayba koutaiba kutaiba
قتاده=qatada katada qatadah | قحطان=qahtan kahtan | کرار=karrar karar | کمیل=kumail kumayl komeil kumeil | کنعان=kanaan kenan kanan canaan
لبید=labid labeed | مبروک=mabrouk mabruk | متعب=mutaib miteb muteb motaib | محجوب=mahjoub mahjub mahgoub | مدحت=midhat medhat mithat
مرزوق=marzuq marzouk marzouq marzook merzouk | مرعی=marai mari maree merei | مساعد=musaid mosaed mousaed | مشاری=mishari meshari
مطر=matar mattar | مطلق=mutlaq motlaq mutlak | معتصم=mutasim moatassem moutassim mutassim motasem | معد=maad mad | معن=maan man
معمر=muammar moammar mouammar maamar mamar | مقبل=muqbil mokbel moqbel | ملحم=melhem mulhim milhem | منصف=moncef monsef munsif
منیب=munib mounib moneeb muneeb | مهیب=muhib mouhib muhaib | میسر=muyassar moyassar | ناجح=najih najeh | نافع=nafi nafea nafie nafeh
نبهان=nabhan | نجدت=najdat nejdet necdet | نزیه=nazih nazeeh | نشات=nashat nashaat nechat | نمر=nimr nemer nimer | نواف=nawaf nawwaf nauaf
نوری=nuri nouri noori nury | نوفل=nawfal naufal noufal nofal | نصوح=nasuh nassouh | هایل=hayel hail haiel | همت=hemat himmat hemmat himat
وجدی=wajdi vecdi ouajdi | ودیع=wadi wadee wadie | وصفی=wasfi vasfi | وضاح=waddah wadah wazzah | وفیق=wafiq wafik vefik | یزن=yazan yezen
یسری=yusri yosri yousri | یعرب=yarub yaarob yaroub yaarub | اشفاق=ashfaq ishfaq eshfaq | الطاف=altaf | امانت=amanat emanet | امتیاز=imtiaz imtiyaz emtiaz
انتظار=intizar entezar | باسط=basit baset | تصدق=tasadduq tasaduq | توقیر=tauqir tauqeer tawqir | ثقلین=saqlain saqalain | چراغ=chiragh cheragh
خاقان=khaqan khagan hakan | ذیشان=zeeshan zishan dhishan | راحیل=raheel rahil | سعادت=saadat sadat | شاهزیب=shahzeb shahzaib
شرجیل=sharjeel sharjil | شفاعت=shafaat shafat | شفقت=shafqat shafkat | شهریار=shahryar shahriar shahryiar | صداقت=sadaqat sedaqat
صغیر=saghir sagheer | ظهور=zahoor zuhur zahur zohoor | عدیل=adeel adil | گلفام=gulfam | لیاقت=liaqat liaquat leyaqat | شمشاد=shamshad
شمشیر=shamshir shamsher | حنظله=hanzala hanzalah handhala hanthala | حذیفه=huzaifa hudhaifa hozaifa hodeifa hudaifa houdhaifa | تورسون=tursun torsun
شاهرخ=shahrukh shahrokh | بایرام=bayram bairam bayrom | جوره=jora jura djura | ارسلا=arsala | باتور=batur botir bator | بیژن=bijan bizhan
پیروز=piroz piruz | پامیر=pamir | جانباز=janbaz | جانداد=jandad | خیبر=khyber khaibar khiber | خالقداد=khaliqdad | سربلند=sarbuland sarbaland
سنگر=sangar | سنگین=sangin sangeen | شاپور=shapur shapoor chapour schapur | شاهپور=shahpur shahpoor | شجاعت=shujaat shojaat
طوطی=toti tuti | فاتح=fatih fateh | قیام=qiyam qiam | کامبیز=kambiz kambeez | کیومرث=kayumars kiumars | گلزار=gulzar golzar
گلستان=gulistan golestan | گلشن=gulshan golshan | محراب=mehrab mihrab | معراج=miraj meraj | میوند=maiwand maywand mayvand | ناصح=nasih naseh
هاتف=hatif hatef | وحدت=wahdat vahdat | ویس=wais wes | بهمن=bahman behman | بهروز=behrouz behroz behruz bahroz | کیهان=kayhan keyhan kaihan keihan
ایلیا=ilia elia | بسیونی=basyuni bassiouni | بومدین=boumediene boumedienne boumedien bumedyan boumedyen | مختوم=makhtum makhtoum
طلبه=talaba | رمزان=ramzan | جلاد=jallad | هنیه=haniyeh haniya hania | دحلان=dahlan | سیاف=sayyaf sayaf | سراقه=suraqa | سلیط=salit
کلبی=kalbi | حبیبی=habibi habiby | نافذ=nafiz nafez nafidh | خالص=khalis khales | مخلص=mukhlis mokhles moukhlis | مفلح=muflih mofleh
مدین=madyan midian | منهال=minhal menhal | مهلهل=muhalhil | شهم=shahm | نهاد=nihad nehad nuhad | جهاندار=jahandar | جاندار=jandar
محرز=muhriz mehrez mohrez | بلقاسم=belkacem belgacem belqasim belkassem | بلحاج=belhaj belhadj bilhaj
رعد=raad raed rad | ایاد=iyad ayad eyad ayyad | شعلان=shalan shaalan chaalan | میمون=maimun maymun maimoun maymoun mimoun | اسید=usaid usayd osaid
یمان=yaman yamaan | نایل=nael nail nayel | جاهد=jahid cahid | شهنواز=shahnawaz shehnawaz | شاهنواز=shahnawaz shahnavaz | ذوالنون=zulnun dhulnun zunnun
قمبر=qambar | نسیب=nasib naseeb nesib | عبیده=ubaida obaida ubayda abeida obeida | خزیمه=khuzaima khuzayma khozaima | عتبه=utba otba | رجا=raja rajaa
خلفان=khalfan | سالمین=salmin salmeen | اسعد=asaad asad assaad esad | ترکمان=turkman | اورنگ=aurang | اورنگزیب=aurangzeb aurangzaib
جهانزیب=jahanzeb jahanzaib | کامبخش=kambakhsh | داراب=darab | اسفندیار=esfandiar isfandiyar esfandyar | افشین=afshin | اروند=arvand | بابک=babak
کوروش=kourosh koorosh cyrus kurush | غیرت=ghairat ghayrat gairat | همدم=hamdam | سرباز=sarbaz | بختیالی=bakhtyalai | زړور=zrawar | اصیل=asil aseel
شهرت=shuhrat shohrat shukhrat | عشرت=ishrat | مستعان=mustaan | اتمر=atmar | دلشاد=dilshad delshad dilshod | دلمراد=dilmurad dilmurod | مستجاب=mustajab
ناهید=nahid | مصدق=musaddiq mosaddeq | مسیح=masih maseeh | نوشاد=naushad nawshad | نورزاد=nurzad | عنتر=antar | قهرمان=qahraman kahraman | مجد=majd
محتشم=muhtashim mohtasham | مقتدی=muqtada moqtada | منعم=munim moneim | میکاییل=mikail mikael mikaeel | اسرافیل=israfil | عزراییل=izrail
هیکل=haikal haykal | وهب=wahb | یقظان=yaqzan | دیان=dayan dayyan | مقیت=muqeet muqit | مهیمن=muhaymin | معید=moid mueed | معبود=maabud mabud maboud
قسیم=qasim qaseem | حلمی=hilmi helmi hilmy | بوبکر=boubakar | رشدان=rushdan | عاشور=ashur achour ashour | جلول=jalloul djelloul djalloul
جیلالی=jilali djilali djillali gilali | میلود=miloud milud | مولود=mawlud mouloud mawlood mevlut maulud | لخضر=lakhdar | اخضر=akhdar | لزهر=lazhar
ازهر=azhar | یاقوت=yaqut yakut | مرجان=marjan merjan | واحدی=wahidi wahedi vahedi | اجمیر=ajmir | اختیار=ikhtiar | ارباز=arbaz | ازلان=azlan | شایان=shayan
مستقیم=mustaqim mostaqim | مطهر=mutahhar motahar | مسرور=masrur masroor | پلنگ=palang | میران=miran | نذر=nazr | هجران=hijran | هژیر=hazhir
وصال=wisal | عرب=arab | عربی=arabi | یوشع=yusha | شمعون=shamun shimon | منتظر=muntazar montazer muntadhar | خدابخش=khudabakhsh khodabakhsh
امامبخش=imambakhsh | خدایار=khodayar khudayar | خداداد=khudadad khodadad | دادخدا=dadkhuda | دادمحمد=dadmohammad | فرداد=fardad | کیان=kian kiyan
ماندگار=mandegar | جورج=george georges jorj | پولس=bulus boulos | علال=allal | دحمان=dahmane dahman | رابح=rabah rabeh | مقران=mokrane mokran
بوزید=bouzid abuzaid | بوعلام=boualem bualam | فرحون=farhun | کداش=kaddache | جبیر=jubair jubayr jobair | کعب=kaab | خبیب=khubaib
ثوبان=thawban sauban | جریر=jarir jareer | عقاب=uqab | صقر=saqr sakr | سنوسی=senussi sanusi senoussi | ثانی=sani thani
یحیاوی=yahyawi yahiaoui yahyaoui | مرابط=mrabet murabit | طالوت=talut | جالوت=jalut | شیرزاد=sherzad shirzad sherzod | نوزاد=nawzad nevzat
هیمن=hemin | سردشت=sardasht`

/** Given names that women bear. */
export const WOMEN = `
عذرا=azra | هاجره=hajra hajira hajera | امل=amal amel | امیره=amira ameera emira | ایات=ayat aayat | ابتسام=ibtisam ebtisam | احلام=ahlam
اریج=arij areej | اسرا=isra esra israa esraa | الهام=ilham elham ilhem | انتصار=intisar entisar | ایناس=inas enas ines | بتول=batool batul betul
بسمه=basma besma | بشری=bushra boshra bouchra | تهانی=tahani | حسنا=hasna | حنان=hanan hanane hannan | خلود=khulud khouloud kholoud
خوله=khawla khaula khaoula | دعا=dua doaa | دلال=dalal | دنیا=dunya donia dounia | رانیا=rania raniya ranya | رباب=rabab | رحاب=rihab rehab
رنا=rana | رنده=randa | ریم=rim reem | ریهام=reham riham | زبیده=zubaida zobaida zoubida zubayda | زلیخا=zulaikha zuleikha zoulikha
زهره=zahra zohra zuhra | ساره=sara sarah sarra | سامیه=samia samiya | سعاد=suad souad soad | سلوی=salwa selwa | سمر=samar | سنا=sana sanaa
سهی=suha soha | سهام=siham seham sihem | سوزان=susan souzan | سوسن=sawsan sausan susan | شهد=shahd | شهلا=shahla chahla | شیما=shaima shaimaa chaima chaimaa shayma
عبیر=abir abeer | عفاف=afaf afef | عفت=iffat effat ifat efat | علیا=alia aliya alya | غاده=ghada | فادیه=fadia | فاتن=faten fatin | فدوی=fadwa
فوزیه=fawzia fouzia fauzia fawziya faouzia fevziye | فیروزه=firoza feroza firouzeh | کوثر=kawthar kausar kowsar kawsar kaouthar | لبنی=lubna lobna loubna | لمی=lama
لمیا=lamia lamiya lamya | لینا=lina leena | لیلی=laila leila layla leyla | ماریا=maria mariya | محبوبه=mahbuba mahbooba | مروه=marwa maroua
مها=maha | منی=mona muna mouna | منال=manal | مهناز=mahnaz | میسون=maysoun maisoun maysun | ناهد=nahid nahed | نجات=najat nejat najet
نجلا=najla nagla | نجوی=najwa nagwa | ندا=nida neda nada | ندی=nada neda | نرجس=narjis narges nargis | نرگس=nargis narges nargiz
نوال=nawal naoual | نوره=nora noura nura | نهی=nuha noha | نیلوفر=nilofar niloufar nelofar niloofar | هاجر=hajar hajer hagar hadjer
هاله=hala | هبه=hiba heba | هنا=hana hanaa | هند=hind hend | هیفا=haifa hayfa | یسرا=yusra yosra yousra | ثریا=suraya soraya thuraya thoraya suraiya
بلقیس=bilqis belqis bilkis belkis | فرشته=farishta fereshta fereshteh | فرزانه=farzana farzaneh | پروانه=parwana parvana parvaneh
شبنم=shabnam | شهناز=shahnaz chahnaz | طاهره=tahira tahera tahereh | عاطفه=atefa atifa atefeh | عالیه=alia aaliya alya aliya | فرح=farah
فروزان=farozan foruzan furuzan | لاله=lala laleh | ملالی=malalai malalay | مرسل=mursal morsal | مسعوده=masuda masooda masouda
نازنین=nazanin nazaneen | نفیسه=nafisa nafeesa | وژمه=wazhma wajma | هیله=hila heela | پلوشه=palwasha palvasha | تورپیکی=torpekai torpikai
زرغونه=zarghuna zarghoona | سپوژمی=spozhmai spogmai
لطیفه=latifa lateefa latife | فایزه=faiza fayza faeza faezeh faizah | خضره=khadra khadro | سعدیه=sadia saadia sadiya | سناء=sanaa
ضحی=duha dhuha zuha doha | شذی=shatha shaza chadha | سجی=saja | لمیس=lamis lamees | نورا=nora | ودیعه=wadia | وداد=widad wedad | رویا=roya ruya rouya
رویده=ruwayda | رزان=razan | روان=rawan | ریتا=rita | زهور=zuhur | زینه=zina zeina | سمیره=samira sameera semira | سهیله=suhaila soheila
سهیر=suhair soheir | شادیه=shadia chadia | صابره=sabira sabera | صالحه=saliha saleha | عزیزه=aziza azize | عفیفه=afifa | غزاله=ghazala gazala
غزال=ghazal | فتحیه=fathiya fathia fethiye | قمره=qamra | کامله=kamila | کبری=kubra kobra | مژگان=mozhgan muzhgan | ملکه=malika maleka melike
منیره=munira mounira monira munire | نظیفه=nazifa nazife | نوریه=nuria nouria | هیام=hiyam hiam | یاسمینه=yasmina | یلدا=yalda | ارزو=arzu arezou arzo
اناهیتا=anahita | پریسا=parisa | رخسانه=rukhsana roxana | رضوانه=rizwana rezvaneh | رضیه=razia radia raziya | شمیله=shamila | صایمه=saima
طیبه=tayyiba tayeba taiba | عندلیب=andalib | فهمیده=fahmida | گلنار=gulnar golnar gulnara | گلنوم=gulnum | گلسوم=gulsum gulsoom | مهوش=mahwish mehwish
نازو=nazo | ناهیده=nahida | نبیله=nabila nabeela | یاسمن=yasaman | نورجهان=nurjahan noorjahan`

/** Families, tribes and places that people are called after. */
export const FAMILIES = `
مصری=masri misri masry | تونسی=tunisi tounsi tunsi | جزایری=jazairi djazairi jazaeri gazairi | یمنی=yemeni yamani | عراقی=iraqi iraki eraqi eraghi laraki
سوری=suri souri soury | لیبی=libi libbi | شامی=shami chami | حربی=harbi | شمری=shammari shamari chammari shamary | عنزی=anazi anzi enezi anezi
دوسری=dosari dawsari dossari dousari | قحطانی=qahtani kahtani qahtany | غامدی=ghamdi ghamidi gamdi gamidi ghamedi | زهرانی=zahrani zehrani zahrany
عتیبی=otaibi utaybi oteibi utaibi otaybi | مطیری=mutairi muteiri mutayri motairi | حارثی=harithi harethi harthi harisi haresi
جبوری=jubouri juburi jabouri jiburi jaburi djebouri | دلیمی=dulaimi duleimi dulaymi dolaimi | عبیدی=ubaidi obeidi obaidi ubaydi abidi
ساعدی=saadi saidi saedi saidy | تکریتی=tikriti takriti tekriti | موسوی=musawi mousavi moussaoui musavi moosavi | علوی=alawi alavi alaoui alevi
رضوی=rizvi razavi rizwi radawi razawi | نقوی=naqvi naqavi naghavi naqwi naqawi | قریشی=qureshi quraishi qoreishi koreichi kureishi qorayshi qurayshi
نورزی=noorzai nurzai nourzay norzai nurzay noorzay | اچکزی=achakzai achekzai atsakzai achakzay | الکوزی=alokozai alkozai alekozai alikozai alakozai
بارکزی=barakzai barekzai barakzay | پوپلزی=popalzai popolzai pupalzai popalzay | احمدزی=ahmadzai ahmedzai achmadzai ahmadzay
یوسفزی=yousafzai yusufzai yusafzai yousefzai yusufzay | علیزی=alizai alizay aleezai | اسحاقزی=ishaqzai eshaqzai ishakzai
محمدزی=mohammadzai muhammadzai mohamedzai | ابراهیم زی=ibrahimzai | افریدی=afridi apridi aafridi | شینواری=shinwari shinvari schinwari shenwari
خوگیانی=khogyani khugiani khogiani chogiani hogyani hugyani | سلیمانخیل=sulaimankhel sulemankhel suleimankhel | غلجی=ghilji ghilzai ghalji khilji | درانی=durrani dorani durani
کاکر=kakar | کابلی=kabuli kaboli kabouli | قندهاری=qandahari kandahari ghandehari kandehari | هراتی=herati harati | هلمندی=helmandi hilmandi
ننگرهاری=nangarhari ningrahari | کنری=kunari konari | کندزی=kunduzi qunduzi kondozi | قندزی=kunduzi qunduzi | تخاری=takhari tachari tahari takhaari taxori
بدخشانی=badakhshani badakhshi badachschani badachshani badahshani bedahshani badaxshoni | بلخی=balkhi balchi belhi balxi | فاریابی=faryabi fariabi | جوزجانی=jawzjani jauzjani juzjani jowzjani djaouzdjani dschauzdschani cuzcani cevzcani
غزنوی=ghaznawi ghaznavi gaznavi | لوگری=logari lugari | خوستی=khosti khusti khostai hosti chosti | زابلی=zabuli zaboli | ارزگانی=uruzgani orozgani ouroungani ourouzgani
بامیانی=bamyani bamiani | غوری=ghori ghuri gori guri | فراهی=farahi | نیمروزی=nimrozi nimruzi | سمنگانی=samangani | بغلانی=baghlani
پنجشیری=panjshiri panjsheri pandschiri pandjchiri pendshiri pandschschiri | پروانی=parwani parvani | لغمانی=laghmani | نورستانی=nuristani nooristani nouristani norestani
مزاری=mazari | جاغوری=jaghori jaghuri djaghori dschaghori | انصاری=ansari anssari ensari | حقانی=haqqani haqani hakkani haghani | ربانی=rabbani rabani
مجددی=mojaddedi mujaddidi mojadedi | خاتمی=khatami chatami hatemi | خزاعی=khuzai khozaei khuzaie | کعبی=kaabi kabi kaaby
طباطبایی=tabatabai tabatabaei tabatabaee tabatabaie | صنعانی=sanani sanaani | عدنی=adani adeni | حضرمی=hadrami hadhrami hadramy
حوثی=houthi huthi hothi husi | عولقی=awlaki aulaqi awlaqi | ظواهری=zawahiri zawahri zaouahri dhawahiri | قذافی=gaddafi qaddafi kadhafi qadhafi gadhafi kadafi
قرضاوی=qaradawi qardawi karadawi | غنوشی=ghannouchi ghannushi ghanoushi gannouchi | مرزوقی=marzouki marzuqi merzougui marzooqi
طرابلسی=trabelsi tarabulsi traboulsi trabulsi | صنهاجی=sanhaji senhaji | برغوثی=barghouti barghuthi bargouti | نابلسی=nabulsi nabulsy naboulsi
حلبی=halabi chalabi | حمصی=homsi humsi | دمشقی=dimashqi demashqi | بغدادی=baghdadi bagdadi | بصری=basri | کوفی=kufi koufi
موصلی=mosuli musuli mawsili | کرکوکی=kirkuki kerkouki | اربیلی=erbili arbili | عمانی=omani | کویتی=kuwaiti koweiti | مغربی=maghribi maghrebi moghrabi
فاسی=fasi fassi | مراکشی=marrakchi marrakushi | وهرانی=ouahrani wahrani | سودانی=sudani soudani | صومالی=somali sumali | حبشی=habashi habachi
بخاری=bukhari bokhari boukhari buxori buhari buchari | ازبکی=uzbeki | ترمذی=tirmizi termezi termizi | سمرقندی=samarqandi samarkandi
عمرانی=omrani imrani amrani | عمری=omari omri umari | معمری=maamari mamari | بکری=bakri bekri | زبیری=zubairi zoubairi zubayri
منصوری=mansouri mansuri mansoori | ناصری=naseri nasseri nasiri | نصیری=nassiri | کریمی=karimi kareemi | رحیمی=rahimi raheemi | رحمانی=rahmani rehmani
سلیمی=salimi | سالمی=salmi salemi | سلیمانی=sulaimani soleimani suleimani sulaymani sulemani | سلطانی=sultani soltani
هاشمی=hashimi hashemi hachemi haschimi | قاسمی=qasimi qasemi ghasemi kasimi | عباسی=abbasi abasi | علیمی=alimi | اکبری=akbari ekberi | اصغری=asghari
اکرمی=akrami | امینی=amini | امیری=amiri ameri | انوری=anwari anvari | ایوبی=ayyubi ayubi ayoubi | بشیری=bashiri bachiri | بهسودی=behsudi
بیهقی=bayhaqi | پوپل=popal | توخی=tokhi tukhi | ترابی=turabi torabi | تمیمی=tamimi temimi | ثابتی=sabiti
جعفری=jafari jaafari jafri djafari caferi jaffari | جلالی=jalali djalali celali | جلیلی=jalili djalili | جمالی=jamali djamali
جمیلی=jumaili jumayli jamili | جنابی=janabi jenabi | حامدی=hamedi hamidi | حمیدی=hamidi hameedi
حسینی=hussaini hosseini husseini husayni hosaini houssaini | حیدری=haidari heydari haydari haideri | حکیمی=hakimi | حنیفی=hanifi | حنفی=hanafi hanefi
حلیمی=halimi | خالدی=khalidi khaldi khaledi halidi xalidi | خلیلی=khalili halili chalili | خلیفی=khalifi khelifi khalifa khlifi
خطابی=khattabi chattabi | خراسانی=khorasani khurasani | داودی=daudi dawoodi dawudi davoodi davoudi daoudi | دهقان=dehqan dehghan
دیلمی=dailami deylami | راوی=rawi ravi | رازقی=raziqi | ربیعی=rubaie rabii rabiei rubaiee rubai | رسولی=rasuli rasouli rasooli
رشیدی=rashidi rachidi raschidi | رضایی=rezai rezaei rezayee rezaie | زعبی=zubi zoubi zuubi | زیدی=zaidi zaydi | زیتونی=zitouni zaytuni zeitouni
سبحانی=subhani sobhani | ستوری=stori storay | سروری=sarwari sarvari | سعیدی=saidi saeedi | سمیعی=samii samiei | شافعی=shafii shafei chafai
شریفی=sharifi charifi cherifi | شفیقی=shafiqi | شکوری=shakuri shakoori | شمسی=shamsi chamsi | شهابی=shihabi chehabi shehabi
شیرازی=shirazi chirazi schirazi | صابری=saberi sabiri | صادقی=sadeqi sadeghi sadiqi sadighi | صالحی=salehi salihi
صدیقی=siddiqi siddiqui sediqi seddiqi seddighi siddiki | صباغ=sabbagh | صمدی=samadi| طاهری=taheri tahiri | طالبی=talebi talibi
طیبی=tayyibi tayebi | ظاهری=zaheri dhaheri zahiri | عابدی=abedi abidi | عابدینی=abedini | عارفی=arifi arefi | عالمی=alami alemi
عامری=amiri ameri aamri | عطایی=atai ataee | عظیمی=azimi | عزیزی=azizi | علایی=alai alaei | عونی=awni ouni | عوادی=awadi aouadi
غفاری=ghaffari ghafari | غفوری=ghafuri ghafoori | فاروقی=faruqi farooqi farouki faruki | فاضلی=fazeli fadhili fazili | فیضی=faizi fayzi
فیصلی=faisali | فلاحی=fallahi falahi | فهیمی=fahimi | قادری=qadri qaderi kadiri qadiri kadri ghaderi | قدیری=qadiri ghadiri | قدسی=qudsi kudsi qodsi
مقدسی=maqdisi makdisi | قربانی=qurbani ghorbani qorbani korbani | قلندری=qalandari | قیومی=qayumi qayoumi | قیسی=qaisi qaysi kaissi
کاظمی=kazemi kadhimi kazimi | کمالی=kamali kemali | کوهستانی=kohistani kohestani | کوچی=kuchi kochi koochi | لطیفی=latifi | مجیدی=majidi madjidi
محسنی=mohseni muhsini | محمدی=mohammadi muhammadi mohamadi mohammedi mehemmedi | محمودی=mahmudi mahmoudi mahmoodi mehmudi mehmoodi
مرادی=muradi moradi mouradi | مرتضوی=murtazawi mortazavi | مسعودی=masudi masoudi massoudi | مصطفوی=mostafavi mustafawi | مظفری=muzaffari mozaffari
معروفی=marufi maroufi | مهدوی=mahdavi mahdawi | میرزایی=mirzaei mirzai mirzaee | نادری=naderi nadiri | نبوی=nabavi nabawi | نجفی=najafi nadjafi necefi
نجیبی=najibi | نظری=nazari | نعیمی=naimi nuaimi nuaymi naeemi | نقشبندی=naqshbandi nakshbandi neqsbendi nakchbandi | نیازی=niazi niyazi
وحیدی=waheedi vahidi | ورسجی=warsaji | وزیری=waziri vaziri | وفایی=wafai | هادیزاده=hadizada | یعقوبی=yaqubi yaghoubi yacoubi yaqoubi
یوسفی=yusufi yousefi youssoufi yousofi | یزدی=yazdi | اصفهانی=isfahani esfahani | تهرانی=tehrani | کرمانی=kermani | تبریزی=tabrizi
مشهدی=mashhadi machhadi | جرجانی=jurjani | خوارزمی=khwarizmi khawarizmi | نیشابوری=nishapuri | سبزواری=sabzwari sabzevari | کاشانی=kashani kachani
گیلانی=gilani gailani geelani jilani | بحرانی=bahrani | اردنی=urduni | فلسطینی=filastini falastini | لبنانی=lubnani | مدنی=madani medani
حجازی=hijazi hegazi hedjazi | نجدی=najdi nejdi | کنانی=kinani kenani | خزرجی=khazraji | انباری=anbari | سامرایی=samarrai samarai
دهلوی=dehlavi dehlawi | لغاری=laghari leghari lagari | مزاریوال=mazariwal | سومرو=soomro sumro | اخندزاده=akhundzada akhondzada akhunzada | احدی=ahadi
اعتمادی=etemadi | اشرفی=ashrafi achrafi | احسانی=ehsani ihsani | الهی=elahi ilahi | امامی=emami imami | بلوچی=balochi balouchi | پاشایی=pashai
صحراوی=sahraoui sahrawi essahraoui | وزانی=ouazzani wazzani | تیجانی=tijani tidjani | دراجی=derradji darraji | بوعزیزی=bouazizi
مخلوفی=makhloufi mekhloufi makhlufi | یحیایی=yahyai | شرقاوی=sharqawi cherkaoui charqaoui | فیلالی=filali | درقاوی=derkaoui darqawi | بنانی=bennani
عوفی=oufi aufi | تلمسانی=tlemcani tilimsani tlemsani | قسنطینی=qusantini constantini ksentini | شاذلی=chadli shadhili shazli | حداد=haddad
نجار=najjar nadjar naggar | خیاط=khayyat khayat | حمدانی=hamdani`
