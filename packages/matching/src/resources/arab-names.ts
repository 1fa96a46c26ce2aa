/**
 * Arabs of the East: given names of Iraq, the Levant, Egypt, the Gulf and Yemen, those of Christians among them. Known, each is told
 * from the next: Aya from Ayat, Nasha from Nashed. Each entry is one name as the Arabic script has
 * it, in folded form, and Latin spellings by the hands of English, French, Egypt and Iraq, the most usual first; a name that stands in another table
 * has these beside its own. Written from general knowledge of naming in each country; no register was copied.
 */

/** Women. */
const WOMEN = `
الاء=alaa aalaa ala aala|اباء=ibaa ebaa|ایناس=inas enas inass enass|ایمان=iman eman imane imen|امانی=amani amany
امیمه=umaima omaima omayma umayma oumaima oumayma omeima|امینه=amina ameena amineh|امنه=amna amena amina aamna amneh amnah|اسیل=aseel asil assil
ایه=aya ayah aaya|ایات=ayat ayaat|بدور=budour baddour bodour budoor bdour bodoor|بسمه=basma basmah besma|بیان=bayan|ترفه=tarfa tarfah
تقی=tuqa toqa tuka touka tuqua|تماضر=tumader tamadhur tumadir tumadhir tomader|تمارا=tamara|ثنا=thanaa thana sanaa sana
ثریا=thuraya thurayya soraya suraya souraya thoraya|جوهره=jawhara jawharah gohara jouhara johara djouhara|جوریه=joriya jouriya juriya
جلنار=jullanar gulnar julnar golnar jolanar|جنان=jinan jenan janan|جیهان=jihan gihan jehan gehan jeehan|حسنه=hasna hasana hosna hasneh
حصه=hessa hissa hussah hessah hassa hissah|خیریه=khairiya khairia khayria khayriya kheiria khairieh|خنساء=khansa khansaa
خوله=khawla khaoula khawlah khaula khola|دالیا=dalia dalya dahlia|دانه=dana danah|دانیه=dania danya daniya|دنیا=dunya donia dunia dounia
دیالا=diala dyala|دیمه=dima deema dimah deemah|ذکری=thikra zikra dhikra thekra zekra|رباب=rabab rebab|رتیبه=ratiba rateeba
رسمیه=rasmiya rasmia rasmieh rasmiyya rasmiyah|رفاه=rafah refah|رمزیه=ramziya ramzia ramzieh ramziyya|رهام=riham reham rihem|ریهام=riham reham rihem
روان=rawan rouan rawane|روضه=rawda rawdha raouda roda rawdah|رویدا رویده=rouwaida ruwaida rowaida ruwayda rouaida roueida
ذکیه=zakia zakiya zakiyya zakieh zakiyah|زهور=zuhour zohour zuhur zohoor zuhoor|ساجده=sajida sajeda sagida sajda|سالی=sally sali
سامیه=samia samya samiya samiah|سبا=saba|صبا=saba|سکینه=sukaina sukayna sakina soukaina sakineh skaineh|سهی سها=suha soha souha
سهیر=suhair soheir souheir suhayr sohair suheir|سوزان=suzan suzanne sozan susan souzan|سیرین=sirine sereen cyrine sirin serene
شادن=shaden chaden shadin|شروق=shorouk shuruq shourouk shorouq chourouk shurooq|شهد=shahd chahd shahed|شوق=shouq shawq shoug shoq
شهرزاد=shahrazad scheherazade chahrazad shehrazad|صفا=sefa safa safaa|صالحه=saliha salha saleha salhah|ظبیه=dhabya dhabia dhabiya thabya zabia
عامره=amira amera|عایده=aida ayda aidah|عدویه=adawiya adawia adaweya adawiyya|عذرا=athraa adhra azra adhraa|عزیزه=aziza azizeh azeeza
عطاف=itaf etaf ataf|عواطف=awatef awatif aouatef|علیه=aliya alia aliyya alya olaya|علیا=alia aliaa alyaa alya aliya olya|عمشه=amsha amshah
غاده=ghada ghadah gada|غدیر=ghadeer ghadir gadeer|غصون=ghusoun ghosoun ghusun|فضه=fidda fedda fudda fizza fadda
فوزیه=fawzia fawziya faouzia fauzia fawziyya fouzia fawzieh|فتحیه=fathia fathiya fathiyya fatheya|قدریه=qadria kadria qadriya
کامله=kamila kamela kamleh kamla|کوثر=kawthar kawsar kaouthar kauthar kothar kawther koutar|کوکب=kawkab kaukab kokab
لطیفه=latifa latifeh lateefa latifah|لقاء=liqaa leqaa lika|ملاک=malak|ملک=malak|لمی لما=lama loma|مشاعل=mashael mashail mashaal
مزنه=muzna mozna muznah|میه=maya mayya|می=mai may mayy|ناریمان=nariman narimane|نجوی=najwa nagwa nadjwa nejwa|نجاه=najat nagat najet nadjat
نهایه=nihaya nehaya|نهی نها=nuha noha nouha|نعمه=nima neama nehme nimah niema nemeh|هاجر=hajar hager hagar hadjer hajer|هاله=hala halah haleh
هدیه=hadiya hadia hedia|هیام=hiyam hayam hiam heyam|هیله=haila haylah heila|وجدان=wijdan wigdan wejdan ouijdane|وسن=wasan|یمنی=yumna yomna youmna
نضال=nidal nedal nidhal|بشری=bushra boshra bouchra bochra bushraa|اشواق=ashwaq ashwak achwak|افراح=afrah|احلام=ahlam|ازهار=azhar|انغام=angham
اریج=areej arij areeg arige|اروی=arwa aroua|ابتسام=ibtisam ebtisam ebtesam ibtissam|ابتهال=ibtihal ebtehal|اقبال=iqbal ikbal eqbal
امتثال=imtithal emtithal|انتصار=intisar entisar intissar entesar|الهام=ilham elham|انعام=inaam enaam anaam inam|بهیجه=bahija bahiga
بلقیس=bilqis balqis balqees belkis belqis bilqees|تحیه=tahia taheya tahiya|تغرید=taghreed taghrid tagreed|حوریه=houria huriya horeya houriya
خدیجه=khadija khadiga khadeeja khadijeh|خیزران=khayzaran khaizaran|دلال=dalal dalaal|رقیه=ruqayya roqaya rouqaya ruqaya rukaya roukaya roqia rukayya
رنده=randa randah|ریا=rayya raya|زبیده=zubaida zobeida zoubaida zubayda zubeida|زهرا=zahra zahraa|سجی=saja saga
سعدیه=saadia sadiya saadiya saadiah|سلافه=sulafa soulafa|سنیه=saniya sania sanieh soniya|سندس=sundus sondos soundous sundos
شذی شذا=shatha shaza shadha chatha shada|شهلا شهله=shahla shahlaa chahla|صباح=sabah|صبیحه=sabiha sabeeha|صبریه=sabriya sabria sabreya
عاتکه=atika ateka aatika|عبله=abla|عفیفه=afifa|علا=ola oula ula ela|غفران=ghufran ghofran ghoufran|غنیه=ghania ghaniya|فاتن=fatin faten fatine
فدوی فدوه=fadwa fadoua|فردوس=firdaws fardous ferdous fardos firdous|فریال=ferial firyal feryal fryal|فیروز=fairouz fayrouz fayruz feyrouz fairuz
کریمه=karima kareema|لبیبه=labiba|لمیعه=lamia lamiah|ماجده=majida magda majeda magida|مدیحه=madiha madeeha|منتهی=muntaha montaha mountaha
میمونه=maimouna maymuna maymouna|میاسه=mayasa mayassa|نازک=nazik nazek|نبیهه=nabiha nabeeha|نجیبه=najiba nagiba|ندیمه=nadima|نعمات=nemat neamat
هنادی=hanadi hanady|هنیه=haniya haniyeh haneya hania|وجیهه=wajiha wagiha|وصال=wisal wesal|وضحه وضحی وضحا=wadha wadhha wadhah|وهیبه=wahiba
یاسمین=yasmin yasmine yasmeen jasmin jasmine yassmin|ادیبه=adiba adeeba|اشجان=ashjan achjan|اعتدال=itidal etidal|انهار=anhar
باسمه=basima basema bassima|بهیره=bahira baheera|بیداء=baidaa bayda baida|ترکیه=turkiya turkia torkia|ثنیه=thaniya thania|جازیه=jazia jaziya djazia
جواهر=jawaher jawahir gawaher|حنونه=hanouna|خالدیه=khaldia khalidiya khaldiya|خضره=khadra khodra|دعد=daad
ذهبیه=dahabiya thahabia dhahabia dahabia zahabia dhahabiya thahabiya|رابعه=rabia rabea rabaa rabiaa|روی=ruaa roaa roua roa rua|ریماس=rimas remas
زینات=zeinat zaynat zinat|ساهره=sahira sahera|سعده=saada sada|شمسیه=shamsia shamsiya|ضحیه=dahia dhahia|طیبه=taiba tayba tayyiba tayeba
ظریفه=zarifa tharifa dharifa|عاهده=ahida aheda|عفه=iffa effa|قسمه=qisma kisma|کواکب=kawakib kawakeb|لواحظ=lawahez lawahiz
ماجدولین=magdoline majdoline majdolin magdolin|مرجانه=murjana morgana marjana|مزین=muzayan mizyan|مکیه=makkia makiya makkiya mekkia
مهجه=muhja mohga mohja|میسم=maysam maisam mayssam|نایفه=nayfa naifa nayefa|نافعه=nafia nafea nafiaa|نجمه=najma nejmeh negma nejma nijma najmeh
نزهه=nuzha nozha nezha|نشوی=nashwa nachwa nashoua|نظیره=nathira nazira nadhira|نوفه=noufa nofa|هاشمیه=hashmia hashimiya hashemia hashmiya
هلا=hala hella|ورود=worood wurud wuroud|افین=avin afin|حیاه=hayat hayet|شیریهان=sherihan shirihan cherihan sheryhan
`

/** Men. */
const MEN = `
انور=anwar anouar anwer|انوار=anwar anouar|اوراس=auras oras awras|ایسر=aysar aisar|انمار=anmar|اکثم=aktham aktam|اوس=aws aous
بدوی=badawi badawy bedawi badaoui|برهوم=barhoum barhum|تحسین=tahsin tahseen tahsine|ثامر=thamer thamir samer|جار@=jarallah jaralla garallah
جبر=jabr jaber jabir gabr jabor|جبران=jubran gibran jobran gebran jibran joubran|جودت=jawdat joudat gawdat jaudat jawdet cevdet
جولان=jolan joulan jawlan golan|جهاد=jihad gihad jehad djihad|جواد=jawad jouad djawad gawad jawwad|حافظ=hafiz hafez hafedh hafidh
حسیب=hasib haseeb hassib|حیان=hayyan hayan haian|خزام=khuzam khozam|خزعل=khazal khazaal khazael
ذنون=thanoon thannoun dhannoun zannoun thanon thunoon dhunoon zannoon|ذیاب=dhiab thiab diab theyab dhiyab diyab ziab dyab
ذیب=theeb dib deeb deib thieb dheeb dhib|ربیع=rabie rabih rabi rabee rabeeh|رشدی=rushdi roshdy rouchdi roushdi ruchdi
رضا=rida reda ridha reza redha|رغید=raghid ragheed|رهیب=raheeb rahib|ریحان=rayhan rihan raihan reyhan
زهیر=zuhair zuhayr zouheir zoheir zuheir zouhair zohair|زغیر=zghair zughayer zghayer zugheir|زیدان=zaidan zidan zaydan zeidan zidane zedan
سعاده=saadeh saada saadah sadeh|سلامه=salameh salama salamah slameh|سهیل=suhail suhayl souheil soheil sohail souhail suheil
سومر=sumer somar soumar sumar|سراج=siraj serag seraj sirag|سیف=saif seif sayf|شایع=shaya shaie shaye shayea|شایف=shaif shayef shaef
شبل=shibl shebl shebel chebl chibl|شکیب=shakib chakib shakeeb|شاهین=shahin shaheen chahine shahine|صایب=saeb saib sayeb
صدیق=siddiq seddik sadiq saddiq siddik sedeek sedik|صدام=saddam sadam|ضیا=dhia diaa zia dhiya ziaa dhiaa diya dia thia|ضاری=dhari dari thari
عبده عبدو=abdo abduh abdou abdu abdoh|عجاج=ajaj ajjaj agag|عجیل=ajil ajeel agil ageel|عدنان=adnan adnane|عدای=addai adai|عزمی=azmi azmy
علاوی=allawi alawi allaoui|علیوی=olaiwi aliwi elaiwi olewi oleiwi ulaiwi elewi|عوید=owaid awaid uwaid owayed aweed oweid|عطوه=atwa atwah
عویس=owais eweis oweis eways uwais|عیسی=issa isa eissa essa iissa|عیضه=aidha aydah aydha eidah aida edha|عیظه=aidha aydah aydha eidah aida edha
غضبان=ghadban ghadhban gadhban ghathban|غیث=ghaith ghayth gaith gheith|فنجان=finjan fenjan|فیاض=fayyad fayad fayadh fayyadh
فضل=fadl fadhl fadel fadhel fazl fadil|قاصد=qasid kassed|قاسم=qasim qassem qasem kassem kassim gassim qassim gasim kasim|قاید=qaid qaed kaid qayed
قتیبه=qutaiba kutaiba qutaybah koutaiba qutayba qotaiba|قصی=qusay qusai kusay qosai koussay qussai kousai|کاطع=katea gatea gatie katie gatia
کمیل=kumail komail kmail camille kameel kamil kumayl|کطان=gattan gatan|کنان=kinan kenan kanan|مخلف=mukhlef mekhlef mukhlif mikhlif makhlaf
مجبل=mijbil mejbel mujbil mijbel mejbil|مرهف=murhaf morhaf mourhaf|مروان=marwan marouan marwane
مشعل=mishal meshal mashal mishaal mechaal mashaal mishael meshaal|مصباح=misbah mosbah mesbah mousbah|مضر=mudar modar mudhar moudar muthar
مظهر=mudhhir mudher mazhar modher muthhir|مطشر=mutashar mitashar mutasher|معتصم=mutasim moatasem motasem mutassim moutassim moatassem|معن=maan main
مقداد=miqdad mekdad mokdad muqdad mikdad meqdad|منشد=munshid monshed munshed|مهاوی=mahawi mhawi|مهوس=mahous mohawes|موحان=mohan mouhan muhan
میسر=maysar muyassar mayser moyassar|میسره=maysara maisara mayssara|میلاد=milad melad miled|ناهی=nahi|نجم=najm nijm negm najem najim nejm
نجیب=najib naguib nagib najeeb nadjib|نومان=noman nouman|هلیل=hulail helayel hlayel hlail|هادف=hadif hadef|همدان=hamdan|هندی=hindi hendi hendy
ودیع=wadi wadih wadie wadee wadeeh|وناس=wannas ounas ounes|یاس=yas yass|یزن=yazan yazen|یعرب=yarub yaarob yaarub yaroub
یوسف=yusuf joseph youssef yousef josef yosef|جخیور=chkhaiwir chukhaiwir|جبیر=jubair jubayr jubeir jobair|حسونی=hassouni hassooni hasouni hassoni
خیون=khayoun khayyoun khayon|دوای=dawai doway dway|سوادی=swadi sawadi suwadi|شمخی=shamkhi chamkhi|صیهود=saihood saihoud sayhoud
طعمه=tuma tomah tohme toma touma tuama tohmeh taamah tumeh|طعیمه=toeima tuaima toaima|عاتی=ati|عبطان=abtan|عفتان=aftan|کریدی=kraidi kuraidi kreidi
حمیر=himyar hemyar humair|مهیوب=mahyoub muhayoub mahyoob|مانع=manea mane manie|باجس=bajis bajes|رجب=rajab ragab rejab|رعد=raad rad
رفعت=rifat refaat rifaat refat|رافت=rafat raafat|راید=raed raid|رایف=raef raif|رووف=raouf raoof rauf rauof|زاهی=zahi zahy|ساطع=sati satea
سبع=sabaa sabea sabe|سرحان=sarhan serhan|سطام=sattam satam|شحاته=shehata chehata shihata shahata
شحاده شحاده=shehada shehadeh shihada chehade chehadeh shahadeh shahada|شدید=shadid chedid shadeed chadid|شرف=sharaf charaf
شوکت=shawkat chawkat shaukat|صبحی=subhi sobhi sobhy soubhi sabhi|صفوان=safwan safouan|طراد=tarrad trad tirad|طلعت=talat talaat
ظافر=dhafir zafer dhafer thafer zafir dafer thafir|عاهد=ahed aahed ahid|عادل=adel adil|اله لاه=ilah elah|عابدین=abdin abdeen abidin abdine
عرفان=irfan erfan arfan|عزام=azzam azam|عزو=azzo ezzo izzo|عکرمه=ikrima akrama ikrimah akrimah|عمران=imran omran emran amran|عنان=anan annan enan
غازی=ghazi ghazy|غیاث=ghiyath ghaiath ghayath ghiath ghias|فالح=falih faleh|فلیح=fleih flayyih fulaih flaih|فخری=fakhri fakhry|کرم=karam
کسری=kisra kasra kesra|لطفی=lutfi lotfi lotfy loutfi|لفته=lafta lefta|ماهر=mahir maher|مثقال=mithqal methqal|محیسن=muhaisen mhaisen muhaysin mheisen
مرزوق=marzouq marzouk marzuk merzouk|مطر=matar mattar|مظفر=muzaffar mudhafar modhaffar muthafar mouzaffar|معاویه=muawiya moawia muawiyah mouawia
مفضی=mufdi mufadhi|مفلح=mufleh muflih moufleh|مناف=manaf|منهل=manhal|مهدی=mahdi mehdi|ناجح=najih nageh najeh|نایل=nael nail nayel|نبراس=nibras nebras
هزاع=hazza hazzaa hazaa|هلال=hilal helal|هنیدی=henedi heneidy hunaidi|وثاب=wathab waththab|وصفی=wasfi wasfy|وضاح=waddah wadah wadhah
یسری=yusri yousri yosri yousry yosry|یاشار=yashar yasar|احسان=ihsan ehsan ehssan|اسکندر=iskandar eskandar alexander iskander|ادیب=adib adeeb
ارشد=arshad ershad arshed|اسعد=asaad assaad asad|امجد=amjad amgad amjed|انس=anas anass|اواب=awwab|ادم=adam|ابراهیم=ibrahim ebrahim|حکمت=hikmat hekmat
خلدون=khaldoun khaldun khaldoon|درید=duraid doureid dureid duraed|ریاح=riyah|زاید=zayed zaid zayid|زایر=zayer zair|ستار=sattar satar
شاکر=shaker shakir chaker|شنان=shannan|عایش=ayesh ayish|عدوان=adwan odwan udwan edwan|عزت=ezzat izzat izzet|عصام=issam essam isam esam
عکاب=okab akkab ogab|عکله=okla ogla uqla okleh|عقله=oqla uqla okla oqlah|عواد=awwad awad aouad|عوض=awad awadh
عوده=odeh awda odah auda ouda oudeh audeh awdeh|عید=eid aid|رابح=rabeh rabih rabah|ارقم=arqam arkam|اغید=aghyad agyad|اقطای=aqtay aktay
بدر=badr bader badir bedr|برکات=barakat barakate|برق=barq|بکر=bakr baker bakir beker bekir|تیم=taim teim taym|جحا=juha joha goha
جدیع=jadei judai jdaia judaie jadie|جلید=jlaid julaid|جمیعان=jumaian jumayan|جوهر=jawhar gohar jauhar|حبوش=habboush habouch
حذیفه=hudhaifa huthaifa houzaifa hozaifa huzaifa hudhayfa huthayfa hozayfa|حنش=hanash|حواس=hawas hawwas|حیدره=haidara haydara|خازم=khazem khazim
خلاف=khallaf|خیر@=khairallah kheirallah khayrallah|دایخ=dayikh dayekh|دبوس=dabbous dabous|دوحان=douhan dohan|ذیبان=dhiban theeban dhayban
راتب=rateb ratib|رماح=rimah rammah remah|زبن=zaben zabin zaban|زکوان=zakwan zakouan|سبهان=sabhan|سجیل=sajeel sajil|سلوان=salwan silwan selwan
سلیمان=sulaiman suleiman sleiman soliman slimane sliman solaiman slayman|سواد=sawad|شاتی=shati|شیال=shayyal|شماس=chammas shammas chamas shamas
صبار=sabbar|صکبان=sakban sagban|ضیف=daif deif dayf dhaif|طالع=talea tali|طعان=taan taaan|طلیع=talih taleeh talie|عاصف=assef asef aasif
عایض=ayed ayedh ayidh aidh|عباد=abbad ebad|عز&=ezzeddine izzeddine ezzeddin izzeddin ezzedine izzedine izzuddin ezzuddin|عقاب=oqab ogab okab iqab ugab
عونی=awni aouni auni ouni|عیدان=eidan aidan edan|غضنفر=ghadanfar ghadhanfar ghazanfar|غیاض=ghayad ghayadh|فرقد=farqad farkad|فطین=fatin fateen
قبلان=qablan kabalan kablan|قدامه=qudama kudama|قیصر=qaisar qaysar caesar kaiser kaisar|کاسر=kaser kasir kassir|کفاح=kifah kefah
متعب=mutaib miteb motaeb muteb mitab mutab moteb|مدین=madian madyan|مرجان=murjan morgan marjan morjan|مکتوم=maktoum maktum
منیع=manie manea munie manee|مهیب=muhib moheeb mahib mohib mouhib|مهیار=mihyar mahyar mehyar
موفق=mowaffak muwaffaq mouafak muafaq muaffaq mowafak mouaffak moaffaq|میاد=mayad mayyad|ناظر=nather nadhir nazer
نذیر=natheer nazir nadhir nadheer nazeer nather|ظاهر ضاهر=daher dahir|صبحی=soubi soubhi|نذیر نزیر=nazir|نوفان=nofan noufan nawfan|هزبر=hizbar hizabr hezbar|هیکل=haikal heikal haykal hekal
واثق=wathiq watheq wathik|ودیان=widyan wedyan|وعد=waad|یامن=yamen yamin yameen|جبریل=jibrail jebrail|میکاییل=mikail mikael mikhail michael
ریان=rayan rayyan|معطی=moaty muti moti muati maaty moatti|عاطی=aty ati aati atty|موجود=mawgoud mawjoud mawjud|معبود=maboud mabood
متجلی=metgaly metgalli mutajalli|شیخو=sheikho shekho shikho sexo shaikho
`

/** Christians: Maronites, Copts, Assyrians, Chaldeans, Armenians. */
const CHRISTIANS = `
ابرام ابرام=ebram ibram abram|ابانوب=abanoub abanob|اثناسیوس=athanasius athanasios atanasios|ادوار ادوارد ادور=edouard edward edwar adwar
ارسانیوس=arsanios arsenios arsanious|اسطفان استیفان استفان اسطفان=estephan stephan istfan astfan stefan estefan stephane estifan
اسطفانوس=estefanos stephanos istifanus|اسامه=osama usama oussama|اغناطیوس=ignatius ignatios ighnatius ignatious
افرام=ephrem afram aphram ephraim efram afrem ephram|البیر=albert albir|البرت=albert|الفرید=alfred alfrid|الکسندر=alexander alexandre
الیاس=elias ilyas elyas ilias|الیان=eliane elian eliana|الیس=alice aliss|الیسار=elissar|الیزابیت=elizabeth elisabeth|امیل=emile emil
امیلی=emily emilie|اندراوس=andraous andrawes andraws andrew andrawos|اندرو=andrew andro|اندریه=andre andree|انسی=ounsi onsy onsi unsi
انطوان=antoine antoun antwan anton|انطون=anton antoun antone|انطونیوس=antonios antonius antonious antonyos|اوجین=eugene eugenie ojin
ایفون=yvonne ivon evon|ایلی=elie eli ely elly|ایلیا=elia eliya ilia elijah|ایلین=eileen elene aline ilin|امانول=emmanuel emanuel imanuel amanuel
عمانوییل=emmanuel immanuel emanuel amanuel amanoel|باخوم=bakhoum bakhom pachom|باسیل=bassil basil basile bassile|باسیلی=basili basily
باسیلیوس=basilios basilius|بترو=petro|بدروس بتروس پدروس=bedros petros bedross|برباره=barbara|برسوم=barsoum barsom|برنادیت=bernadette|برنارد برنار=bernard
برنارد=bernard|بشای=bishay beshay bishai|بشاره=bishara bechara bshara beshara|بشری=boshra bushra|بطرس=boutros butros botros petrus botrus petros
بنیامین=benyamin benjamin binyamin benyamen|بهنام=behnam bahnam bihnam|بولا=boula bola paula
پولس بولس بولص=boulos bulus paul paulus boules bolos polos bolus boulus polus poulos|بیار بییر=pierre piere|بیتر=peter
بیشوی=bishoy beshoy bishoi beshoi pishoy|تاوضروس تواضروس=tawadros tawadrous theodoros tawadross|تادرس=tadros tadross tadrous|تریزا تریز تیریز=therese teresa
تریزا=teresa theresa thereza|توفیق=tawfik toufic tewfik tawfiq|تقلا=takla taqla tekla thecla|توما توماس=toma touma thomas tuma tomas
تیودور=theodore teodor|ثیودورا=theodora|جاک=jacques jack jak|جاکلین=jacqueline jaklin jackline|جان=jean jan
جبراییل=gabriel jibrail gibrail gebrael gebrail jibrael|جبرا=jabra gabra|جبور=jabbour jabour
جرجس جرجیس=girgis guirguis gerges georges jirjis gergis jerjes girges jirgis gerguis jerjis george|جرجی=jirji gergi gerji georgi jurji gerges
جریس=jiryis jeries jeryes jreis gries greis jiries jireis|جمیل=jamil gamil jameel|جوانا=joanna joana|جوزیف جوزف=joseph josef yosef|جوزفین=josephine
جورج=george georges jorj|جورجی=georgy georgi gorgy|جورجینا=georgina|جورجیت=georgette|جونی=johnny johny joni|جیرار=gerard|جیروم=jerome|جیلبیر=gilbert
حزقیال=ezekiel hazqial hezkial hizkial hazqiyal|حنا=hanna hana|حنه=hanna hannah|دانی=dany dani danny|دانیال=daniel danial danyal
داود=daoud dawood david dawud daud|دومینیک=dominique dominic|دمیان=demian damian demyan|دیانا=diana|رافایل رافاییل=raphael rafael rafail raffael
رافایل روفاییل=raphael rafael roufail rofael rofail rufail|رزق@=rizkallah rizqallah rezkallah rizkalla rezkalla razkallah|رفقا=rafqa rafka rifka
رمسیس=ramses ramsis ramsees|رینیه رنیه=rene renee|روبیر=robert|روجیه=roger|روز=rose roz|روزا=rosa roza|روزیت=rosette|رومانوس=romanos|ریتا=rita
ریمون=raymond rimon remon raymon|ریموندا=raymonda rimonda|زخاری=zakhary zachary zakhari|زخیا=zakhia|زکا=zakka|زکریا=zakaria zachariah|ساره=sara sarah
ساویرس=sawiris severus saweeros sawires|سبع=sabaa|سرکیس=sarkis serkis sarkees|سرکون سرجون=sargon sarjoun|سرکون=sargon sarkon sarkoun|سلیم=salim selim
سمعان=semaan simaan simon samaan seman|شمعون سمعون=shimon samoun simon|سیمون=simon simone seymon|سنحاریب=sanharib sennacherib
سوریال=sorial surial soryal suriel|سیلفانا=silvana sylvana|سیلفیا=sylvia silvia|شارل=charles charl|شربل=charbel sharbel|شلیطا=shlita chlita
شلیمون=shlemon shlimon|شمعون=shamoun chamoun shimun shamon shimoun|صموییل شموییل=shmuel shamuel samuel|صموییل=samuel samouil samuil samwel samwil
صلیب=salib saleeb|صلیبا=saliba salibi|طانیوس=tanios tanious tannous tanyos|طانیوس طنوس=tannous tanous|طوبیا=tobia toubia tubia|طونی=tony toni|عازر عازار=azar
عازر=azer azir lazarus|مسیح=messih masih maseeh meseeh|عودیشو اودیشو=odisho audisho oudisho odishoo|عیسی=issa|عیاد=ayad ayyad eyad
غبریال=ghobrial gabriel ghabrial ghubrial gobrial|غطاس=ghattas ghatas gattas ghattass|غریغوریوس=gregorios gregorius ghrighorios|فادی=fadi fady
فادیه فادیا=fadia|فانوس=fanous fanus|فرانسوا=francois fransoa|فرنسیس فرانسیس=francis fransis francois|فیکتور فکتور=victor viktor|فیکتوریا فکتوریا=victoria
فلتاووس=filtaous feltaous philotheos|فیلیب فلیب=philippe philip|فیلبس=philips filobbos philippos|فیفیان=vivian viviane|فیلیمون=philemon filimon
فیولا=viola|قزحیا=kozhaya qozhaya kozhaia qizhaya|قریاقوس=kyriakos qeryaqos kiriakos kuriakos qiryaqos karyakos qaryaqos kiryakos
قسطنطین=constantine kostantin qustantin konstantin|قلاده=kelada kilada qelada|کابی=gaby gabi|کاترین=catherine katrin katherine kathrin|کاتیا=katia
کارلا=carla karla|کامیلیا=camelia|کارول=carole carol|کریستین=christine kristin|کریستینا=christina kristina cristina|کلارا=clara klara|کلود=claude
کلودیا=claudia|کورکیس کیورکیس=gorgis gewargis gorges korkis gorgees goorgis
کیرلس کیریلس کیریلوس کیرلوس=kyrillos kirollos kerolos cyril kirolos kyrollos kerollos keroles karoles|کمیل=camille kamil|لبیب=labib labeeb|لطیف=latif
لوقا=luka louka luke loca|لویس=louis luis lewis lois lowis|لویز=louise|لیون=leon|لور=laure|لورا=laura lora|لوریس=loris laurice
مادلین=madeleine madlen madlin|ماران=maran|مارتا مرتا مرثا=martha marta|مارسیل=marcel marcelle|مارغریت=margaret marguerite margrit|مارک=mark marc
مارکو=marco|مارلین=marlene marline|مارون=maroun maron maroon|ماریا=maria|ماری=marie mary mari|ماریان=marian marianne maryan mariane
ماریانا مریانا=mariana|مارینا=marina|ماریو=mario|متی=matta matti mata matthew mattai matty|متیاس=matthias mathias mattias
میکاییل میخاییل مخاییل مخایل=mikhail michael mikhael michail mikhaeel mekhail mikhayel mikael mekhael mkhayel
مرقس=marcos morkos marcus morcos markos marqus murqus morqos|مکاریوس=makarios makarious macarius|ملاک=malak|منسی=mansi menassa mansy
میشال میشیل=michel michael michelle mishel mishal|مینا=mina mena meena|نابلیون=napoleon nabulyun|نادر=nader|ناشد=nashed nached|نبوخذنصر=nebuchadnezzar
نخله=nakhle nakhla nakhleh|نرسیس=narsis narses nerses|نصحی=noshy noshi nushi nosshy|نعوم=naoum naum naoom
نعمه@=nematallah nimatullah nehmatallah neemtallah nimatallah|نقولا نیقولا نیکولا=nicolas nicola nikola niqula nichola nkoula nicholas nocola mykola mikola nikolaj nikolai nikolay
نمرود=nimrod nimrud namrood nimroud|نهرا=nohra nahra|نوفل=nawfal naufal noufal|نینوس=ninos|هانی=hani hany
هرمز=hormuz hurmiz hirmiz hormiz hurmuz hermiz|هنری=henri henry|هیلانه=helena hilana helene hilaneh|ونیس وانیس=wanis wanees|ودیعه=wadia wadiha
ولیم=william willam|ویصا=wissa wisa|یوانس=yoannes yuannis youannis yoanes youanis|یسی=yassa yessa yousa|یعقوب=yaqub yacoub jacob yaacoub
یواقیم=youakim yowakim yuwakim joachim|یوحنا=youhanna yohanna yuhanna john hanna youhana yohana|یوخنا=youkhanna yokhanna youkhana yukhanna
یوسف=yusuf joseph|یوستینا=youstina justina yustina yostina|یولیوس=julius|یونان=younan yonan yunan jonan|یونادم=yonadam younadam yonadem|یلدا=yalda
ایشوع ایشو=isho ishoo eshoo|اشور=ashur ashour assur|خوشابا=khoshaba khoshaaba|دنخا=dinkha denkha dankha|شمشون=shamshon shimshon samson shamshoun
شماییل=shamael|کوریال=koryal|سیمان=siman|تومی=tomi|خاجیک خاتشیک=khachik khajik|ارا=ara|هاکوب هاغوب اغوب=hagop hakob hakop|هاروت=harout
هاروتیون=haroutioun harutyun harutiun|کرابیت کارابیت=garabed karapet garabet|کریکور غریغور=krikor grigor|بوغوص=boghos bogos
کیفورک کیفورق=kevork gevorg|وارطان فارطان وارتان=vartan wartan|هوفسیب=hovsep|سیروب=serop|مانوک=manoug manouk manuk|طوروس=toros
هامبارسوم=hampartsoum hambarsoum|لیفون=levon|ارتین=artin|بارسیغ=barsegh|نوبار=nubar noubar|اسبر=esber isber asber|مخلوف=makhlouf makhluf
`

/** Christians of the Levant, whom French hands call by the form of the name that is said at home; Pierre for Boutros is another name. */
const SAID_AT_HOME = `
انطوان=tony toni|انطون=antoine tony|انطونیوس=antoine tony|طونی=antoine|ایلی=elias|الیاس=elie
`

/** By-names of the Levant that stand where a given name does: the strong man of a quarter. */
const BY_NAMES = `
قبضای=abaday abadai abadaye qabaday kabaday
`

/** Names of other lands that Arabs write as they write one of these. */
const OTHERS = `
الپر البیر=alper|امل امیل=emel|یازیجی یازجی=yazici|پولا بولا=pola|هلن هیلین هلین=helen helene|مته متی=mete|جبری جبرا=gebre|الا اله=ela
رحمان=ramane ramana|صلیب=salib saleeb|نوین نیفین=nevin nevine nivine neveen nivin nivien nefin|دیریه دیری=derya|امانول=amanoel
اگید عکید اغید=agid egid akeed akid|چیا جیا=chiya ciya jia
`

/** Names that are borne as often by a family, after a forefather. */
const FATHERS = `
سراج=siraj serag seraj|مولی=mawla moula maula|حکیم=hakim hakeem|عبدلی=abdali|انسی=anisi ansi aansi|حمادی=hammadi hamadi|صبری=sabri sabry
متوکل=mutawakil mutawakkil mutawakel mutawakkel motawakel|مهری=mahri mehri|عیدروس=aidarous aydarus aidroos alaidaroos|سلمی=sulami solami salmi selmi
خاطر=khater khatir|سالمین=salmeen salmin|اغا=agha aga|طیفور=tayfour taifour|قدور=qaddour kaddour qadour kadour|دغیم=dughaim dgheim dughaym
خازن=khazen khazin|غصن=ghosn ghusn|جمیل=gemayel jamil|سماحه=samaha|عبود=abboud aboud abood|عساف=assaf|عون=aoun awn oun|نحاس=nahas nahhas|نصار=nassar
نقاش=naccache naqqash nakkash|هاشم=hashem hachem hashim|وهبی=wehbe wehbi wahbi wehbeh|خطیب=khatib khateeb|عاقله=akleh aqla aqleh aqila|عاصی=assi asi
هنیه=haniyeh haniya haneya|بدیر=bdeir budair bdair|عمرو=amr amro|علیان=elayyan alyan olayan elayan olayyan|غنیم=ghneim ghunaim ghoneim ghanim
مرعی=marei mari merhi merei|نزال=nazzal|کاید=kayed kaid|باز=baz|برعی=borai boraei borey|بسیونی=bassiouni basiouny basyouni bassiouny basioni bassyouni
بیومی=bayoumi bayoumy bayumi|جارحی=garhy gerhi jarhi|جوهری=gohary gohari gawhari jawhari|جیار=gayar gayyar|حماد=hammad hamad
رفاعی=rifai refaie refaey refai rifaie|زینی=zeiny zeini zaini|شاهد=shahed|شلبی=shalabi shalaby chalabi|طنطاوی=tantawi tantawy
قندیل=qandil kandil kandeel qandeel|متولی=metwalli metwally mitwalli metwaly mitwally|مرسی=morsi morsy mursi moursi|نمر=nimr nemr nimer nemer
هواری=hawari hawary hawwari houari|وکیل=wakil wakeel|جمال=gamal jamal|بدران=badran|زهران=zahran|خطاب=khattab khatab|نظیف=nazif nazeef
`

/** Given names. */
export const ARAB_NAMES: readonly string[] = [WOMEN, MEN, CHRISTIANS, SAID_AT_HOME, BY_NAMES, OTHERS, FATHERS]
