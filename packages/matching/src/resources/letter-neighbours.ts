/**
 * More names that lie a letter or a vowel from others of their region, known so that each is told from the other: Nasif and Nasir, Jalluli and Jilali, Muttalib
 * and Mutlaq; and more spellings of those that other tables have. Each entry is one name as the Arabic script has it, in folded form, with what else clerks write for
 * it there, and Latin spellings. Written from general knowledge of naming in Iraq, the Gulf, the Levant, Egypt, the Sudan, the Maghreb, Afghanistan, Pakistan and the
 * Malay lands; no register was copied.
 */

/** Given names. */
const GIVEN = `
نصیف=nasif naseef nassif nasseef|شنشول=shanshul shanshool|مطشر=mutashar mutashshar|شنیشل=shunaishil shnaishil|کاطع=gatea katea gati
صیهود=sayhood sayhoud|لفته=lafta laftah|ثجیل=thajeel thajil thijeel|لعیبی=laibi leibi|جاسب=jasib jaseb|زغیر=zughair zghayer|عجمی=ajami agamy ajmi
مطلق مطلک=mutlaq motlaq mutlag mutlak mutleg|عقاب عکاب=uqab ogab|عقله عکله=oqla ogla|عقید عکید=aqid agid|کامران=kamaran|سوکارنی=sukarni|لوناس الوناس=lounes lounas|امر@=amrullah amrollah emrullah amrallah|مطلب=muttalib mutlib mottaleb|مهاوش=muhawish mhawesh|دحام=dahham|معوضه=muawadha moawadha mouawadha moawada|عایض=ayed aayed aaidh
ذیاب=dhiab thiyab zayab|خضیر=khudair khudhair khdair khedair|غضیر=ghudair|طعمه=tuma toameh tumah|طاهره=tahira tahirah|غزوان=ghazwan gazwan ghezwan
رغد=raghad raghd ragad|لوی=luay lowai|عدی=uday ouday|ذنون=dhannun dhanoon thannoon dhunnun|زیتون=zaytoun zeitoun zaitoun zaytun
بوعلام=boualem bouallam|بولنوار=boulanouar boulenouar|بوجمعه=boudjemaa boujamaa|عیاش=ayache ayach|عیاض=iyad ayadh
وجیه=wajih wadschih vecih wajeeh ouadjih wagieh|وحید=wahid ouahid|وجدی=wajdi wagdy|مجدی=magdi magdy mecdi|وحیده=wahida vahide ouahida wahidah
واجده=wajida wajeda|ودیع=wadie wadia ouadih|ودیده=wadida ouadida|مختار=mukhtar muchtar|مخلص=mukhlis muhlis|محسنین=muhsinin mohsenin
مخلصین=mukhlisin muchlisin|مذکر=mudhakkir mudzakkir muzakkir|شحاته=shehata shhata|شحاده=shehadeh chahada|شهاده=shahada shahadah
رجا=raja rajaa ragaa radschaa|رجب=rajab radschab|راجی=raji ragy|هاشم=hashim haschim|هبه=hiba hibah|کوکب=kawkab kevkeb|فیدو=fiidow fido
ظهور=zahoor zuhoor zahour|ثریا=surayya sorayya sureyya|مبین=mobin mubeen|شگفته=shagufta shagoofta shogofta shaguftah|شایسته=shaista shaesta
جواد=jawad dschawad|خجسته=khojasta khojesta|سپوژمی سپوږمی=spozhmai spogmai spozhmay spogmay spoghmay|سپرغی=sparghai spargai
زلمی=zalmai dzalmai dzalmay|زلاند=zaland dzaland|تورپیکی=torpekai torpekay turpekai turpekay|زرمینه=zarmina zarmeena|زړور=zrawar zrawer zrowar
پښتنه=pashtana pakhtana|سخیداد=sakhidad sakhydad|سخیزاده=sakhizada|یارمحمد=yarmohammad yarmuhammad|جانمحمد=janmohammad janmuhammad
نورمحمد=nurmohammad noormohammad noormuhammad|خیرالنسا=khairunnisa kheyrolnesa chairunnisa|زیبالنسا=zaibunnisa zebunnisa zaybunnisa zebonnesa
شمسالنسا=shamsunnisa|مهرالنسا=mehrunnisa mihrunnisa|قمریه=qamariya qomariyah komariah kamaria|وهاب=wahhab ouahab vehap|مجید=majid macit mecit
انیس=anis aniss|جهاد=jihad dschihad|نجم=najm necm nadschm nedschm|نجوی=najwa nedjoua|صفوه=safwa safwah|صفوت=safwat safwet|ضرغام=dhirgham durgham
مزهر=mizher muzhir|منذر=mundhir munthir|صابرین=sabrin sabreen sabrine|نسرین=nasrin nisrin|شهناز=shahnaz chahinez|رازق=raziq razik razek
رزق=rizq rizk rezk|شکر=shukr shukur shokr|شوقی=shawqi shawky chawky|فاطنه=fatna fatena|فاطمه=fatna fadma fadhma|سنیه=saniya sonia|زهوره=zahoora zuhura
تحسین=tahsin tehsin|بثینه=buthaina bouthaina|تغرید=taghrid tagrid|اثیر=atheer athir|اثیل=atheel athil|شفاء=shifa chifa shifaa
جویریه=juwayriya juwairiya jouairia juwayriyah jouweria|فضیله=fadila fadela|فاضله=fadila fadhila|نبیله=nabila nebila|نزیهه=naziha neziha
ملیحه=maliha meliha melihe|صلیحه=saliha seliha|صبیحه=sabiha sebiha|حسنیه=husniya hasnia|مجذوب=magzoub majdhub|مرزوق=marzouq merzoug
بریک=braik brik brek|برکاهم=barkahoum berkahoum|جوده=jouda jawdah judeh|حمیس=humais|حزیمه=huzaima|حسنه=hasna hassna|دنحا=danha denha dinha
رافت=rafat raafet|سعده=saada saadah|سحبان=sahban|شرحبیل=sharhabil shurahbil|صفوق=safouq safuq|عزه=azza ezza|عشتار=ishtar|عنتره=antara
فهمیه=fahmia fahmiya|قدور=kaddour gaddour|قدری=qadri gadri|کرامه=karama|مخیمر=mukhaimar mekhaimar|مسیلم=musailem|متعب=miteb meteb mutib|مظهر=mazhar
قرهالعین=qurratulain qurratulaini qurrotulain qurrotulaini kurratulain kurratulaini kurrotulaini qorratolein qorratolayn kurretulayn kuratulaini quratulain
عبیده=ubaida ubaidah obeida obaida|ابی=ubay ubayy obay|واصفه=wasifa wasefa vasifa|اصفه=asifa asefa|احمید=ehmaid ehmeid hmaid hmeid
امطیر=emtair emtayr|ابنو=ebnou ebnu ibnou|عابدین=abidine abidin abdine abdeen|سعدی=sadi saadi|احواس=ehwas|اعبید=abeid ebeid|جانان=janan|جهان=jahan jehan dschahan
طه=tahah|فخر=fachr fakhr fahr|صاحب=sahib saheb|صهیب=suhaib suhayb sohaib|خیاط=khayyat chajat chajjat khayat
معین=muin moeen|مکرم=mukarram makram|مهاب=muhab mohab|نافل=nafil nafel|نوفل=nawfal naoufal|نمیر=numair nomeir|نسیب=nasib nassib|هشیم=hushaim
هیاف=hayaf|غنوه=ghinwa ghenwa|هیام=hiyam hayam|وئام=wiam weam|عصام=isam essam|عاصم=asim assem|عصیم=usaim|عجاج=ajjaj ajaj|عذبه=athba adhba
غدیر=ghadeer ghadir|غادیه=ghadia|شموخ=shumoukh|عبیر=abeer abir|عنبر=anbar|عنود=anoud anud|بدور=budour bodour|بدر=badr|بدیر=budair bodeir|فجر=fajr fagr
فخر=fakhr|هاجر=hajar hager|هجیر=hajir|حجر=hajar|کفاح=kifah kefah|کفایه=kifaya kefaya|فلاح=falah|فالح=faleh falih|فلیح=fulaih flaih|صلاح=salah
صالحه=saliha|نوری=nuri|نواره=nouara nawara|ناریمان=nariman|نورهان=nourhan norhan|جیهان=jihan gehan jehan cihan|شرهان=sharhan|سرهان=sarhan|عدوان=adwan
رضوان=ridwan radwan|رمضان=ramadan romadhon|خلدون=khaldoun|خلود=khulud khouloud kholoud|خالدین=khaldin|حذیفه=hudhaifa hudhayfa houdaifa huzaifa
خلیفه=khalifa|رهف=rahaf|نوف=nouf noof|نوفه=noufa|شمه شما=shamma shammah|میثاء=maitha maytha|میس=mais mays|میسم=maisam|میسون=maysoun maisoun
میسره=maysara maisara|لجین=lujain loujain lojain|هتون=hatoun hatoon|حنین=haneen hanin|حنان=hanan|حنون=hanoun|ریم=reem rim|ریما=rima reema|رامی=rami
رانیا=rania|رنا=rana|رنده=randa|رشا=rasha|رشاد=rashad rachad|رشید=rasheed rachid|رعنا=rana raana|ماسکوری مشکوری=masykuri maskuri|شحات=shahat
حسونه=hassouna hassuna|کحیل=kuhail kahil|اوبح=ubah ubax
`

/** Families, tribes and what people are called after places. */
const FAMILIES = `
جلولی=djellouli jellouli jallouli djelouli|جلالی=jalali djelali|جبوری=jubouri dschaburi dschuburi|جابری=jaberi jabiri|جبیری=jubairi|جبری=jabri gabri
فاطمی=fatemi fatimi|فاتحی=fatehi fatihi|سیدینا=sidina sidine sidna|سیدیا=sidya sidia|محمدی لمحمدی=mohammadi lamhamdi mhamdi mhammedi
حمیدی لحمیدی=hamidi lahmidi hmidi lahmidy|عرباوی=larbaoui arbaoui|عریبی=laribi aribi|زیتونی=zitouni zaitouni|شرقاوی=cherkaoui charkaoui cherkawi
شرادی=cherradi charradi|شرایبی=chraibi|بنیس=bennis benis|بنونه=bennouna|بوزیان=bouziane buzian|خذیری=khediri khodheiri|خضیری=khudairi khodairi
خضراوی=khadraoui khadhraoui|حدوش=haddouche hadouche|حداش=haddache|حدوشی=haddouchi|خداش=kheddache kheddach khaddash|خدوش=kheddouche
عتیباوی=otaibawi utaibawi|مزینی=muzaini mazini muzayni|قحطبی=qahtabi|فرطوسی=fartusi fartousi|زرکانی=zarkani zirgani zerkani|زرکشی=zarkashi
بزونی بازونی=bazouni bazuni bezuni|شمخانی=shamkhani chamkhani|قرغولی=qaraghuli karghouli qaragholi|غورانی=ghourani ghorani ghawrani|کعبری=kaabri
منصورینی=mansourini mansurini|منیاوی=menyawi minyawi menyawy|مناوی=minawi menawi|دسوقی دسوکی=desouki desoky
حسانین=hassanein hasanain hasanayn hassanin|بسطا=basta|بسطامی=bastami|شلهوبیان=chalhoubian shalhoubian|شلهوب=chalhoub shalhoub|حمیصی=humaisi
شیخلی=shaikhli sheikhli scheichli|حجازی=hijazi hidschasi|حجاجی=hajjaji|عطاری=attari|زمیری=zumairi|سامری=samiri|رویعی=ruwaii|ملوکی=mallouki|تیمی=taimi
عکلی=okli|طیبی=tayebi taibi|زبیدی=zubaidi zobeidi|زایدی=zaidi zayedi|شعبانی=shabani chaabani|عذاری=adhari|عنبری=anbari|یسیری=yusairi
قرنی=qarni garni|حرثی=harthi|حرازی=harazi|خرازی=kharazi kharrazi|شریانی=shuraiani|بلوطی=balouti|مقبالی=maqbali meqbali
مرابط لمرابط=mrabet lamrabet lamrabit|لمریبط=lamribat|زهری=zuhri zohri|علوشی=allouchi alouchi laallouchi|علالی=allali|امزیان=ameziane amziane
امزوز=amzouz|تزنیتی=tiznitti tizniti|اوبیهی=oubihi|اوبلا=oubella|اوبها=oubaha|فلالیو=filaliou filaliu|طواهری توهری=touahri|تواتی=touati touaty
شویرف=chouiref|شقرون=chekroun chakroun chakroune|شقران=chakrane chekrane|مشری=mechri mecheri|مشیری=mechiri|طرابلسیه=trabelsiya trabelssiya trabelsia
بابکرخیل=babakarkhil|میاخیل=miakhel miakhil|بهسودی=behsudi behsoodi bihsudi|بادغیسی=badghisi badghisy|غوربندی=ghorbandi ghurbandi|سمکنی=samkani
باحمیش=bahmish bahmeesh|باحنیش=bahanish bahnish|باحمید=bahumaid bahmaid|باعشن=baeshen baashen|باهارون=baharoon baharun|باحارث=bahareth baharith
بوملحم=boumelhem bumelhem|ملهب=malhab mulhib melhab|رفاعی=rifai refai|رفاعینی=rifaini rifaeeni
بوقطایه=bouguettaya boukettaya bougataya|بوختاله=boukhetala boukhtala|بوختالی=boukhtali|صمودی=samoudi smoudi sammoudi|اعبیدی=abeidi abeydi ebeidi
سیال=sial siyal seyal|پنجشیری=panjshiri panjsheri|پنجابی=panjabi punjabi
چوهان=chauhan chohan chauhaan|چغتایی=chughtai chaghatai|بهټه=bhutta bhatta|چانډیو=chandio chandyo|چانډیا=chandia|کهوسه کهوسو=khosa khoso
سومرو سومره=soomro sumro soomra sumra|ابړو ابړا=abro abra|جونیجو جونیجا=junejo juneja|پلیجو پلیجا=palijo palija|سهتو سهتا=sahto sahta sahito
کلهوړو کلهوړا کلهوړه=kalhoro kalhora|داوړ=dawar|کهټی=khatti|منگی=mangi|منگریو=mangrio mangario|ماچهی=machhi machi|بنگلزی=bangulzai bangalzai|زازا=zaza
توری=turi toori|فلمبانی فالمبانی=palimbani falimbani palembani|لوبیسان=lubisan loebisan|تبیدی=tabaidi tubaidi|یلدزجی=yildizci yildizji
بوخشیم=bukhshaim boukhchim khushaym|قسی=qassi|خیالی=khayali|اعظمی=adhami aadhami azami|رقابی=raqabi|دراج=darraj|بهدلی=bahdali|غرابی=ghurabi gharabi
کتانی=kettani kattani|حلابی=hallabi|جلاوی=jallawi|عیساوی=issawi aissaoui|عیثاوی=ithawi|فهدی=fahdi|حلبوسی=halbousi|عسافی=assafi|بوعساف=bouassaf
هشامی=hishami|قزاز=qazzaz kazzaz|نحاسی=nahhasi|عراف=arraf|حلاج=hallaj|قصار=kassar qassar|عصار=assar|شامخی=chamkhi chamekhi shamkhi|شعرانی=shaarani
طرابیشی=tarabishi|صالحانی=salhani|جیرودی=jairoudi|قدوره=qaddoura kaddoura|برغوت=barghout|دیرانی=deirani|دیراوی=dirawi|رملاوی=ramlawi|رنتیسی=rantisi
زقوت=zaqout zaqqout|شعث=shaath|صوالحه=sawalha|عکاری=akkari|مدهون=madhoun|یازوری=yazouri|منادیلی=manadili|منصراوی=mansrawi|عیسوی=eissawy issawy issawi
کفراوی=kafrawi kafrawy|بوشامه=bouchama|بوشریط=boucherit|بوضیاف=boudiaf|بودربال=bouderbal bouderbala|بوخالفه=boukhalfa|بوخریص=boukhris|بوکروح=boukrouh
بوقره=bouguerra bougara|بوقرین=bougrine|بولحبال=boulahbal boulahbel|بولحیه=boulahia|بومعراف=boumaaraf|بومعیزه=boumaiza|بوراس=bouras
بورزق=bourezg bourezag|بورقیبه=bourguiba|بوزرق=bouzerg bouzerga|بورنان=bournane|بوسکین=bouskine|بوطبه=boutebba|بوطوره=boutora|بوشناف=bushnaf bouchnaf
بوشناق=bushnaq bouchnak|بلغیث=belghith|بلفقیه=belfkih|بلکبیر=belkebir|جطو=jettou|جطی=jetti|اومزیان=oumeziane|حدادی=haddadi|حمداش=hamdache
حمدوش=hamdouche hamadouche|حموش=hamouche hammouche|خلوفی=khelloufi|دحمانی=dahmani|دحلب=dahleb|دراوی=draoui|درار=derrar|رحمون=rahmoun|زاوی=zaoui
سعدودی=saadoudi|سعیدانی=saidani|سلیمی=salimi slimi|سواحی=souahi|سویسی=souissi|شاوش=chaouch|شعلال=chaalal|شنوفی=chennoufi chenoufi|صدوقی=seddouki
عروی=laroui|عزوزی=azzouzi|عطوی=atoui|عمراوی=amraoui|عماروش=amarouche|عمیروش=amirouche|عیادی=ayadi|غریبی=gheribi|فراح=ferrah|قدوری=kaddouri
قرفی=guerfi kerfi|قرمزلی=karmazli|قریشی=qureshi korichi kourichi lakrichi|قرشی=korchi|قماطی=gmati|کحلوش=kahlouche|کربوعه=kerboua
لعلاوی=laalaoui lalaoui|لعور=laouar|مبارکی=mubaraki mebarki mbarki|محیوت=mahiout|معلوفی=maaloufi|مصطفاوی=mostefaoui|معزوزی=maazouzi|مقرانی=mokrani
موساوی=moussaoui|میزوری=mizouri|هدام=haddam|هنی=henni|ورتلانی=ouartilani|هذیلان=hudhaylan huthailan hothailan|هذلی=hudhali hothali|هزیلی=huzaili
شمرانی=shamrani|شهرانی=shahrani|قعود=qaoud|کردی=kurdi|کردیان=kurdian|جغراکی=joghraki
`

/** Given names, a list. */
export const NEIGHBOURS_BY_LETTER: readonly string[] = [GIVEN]
/** Families, a list. */
export const NEIGHBOUR_FAMILIES: readonly string[] = [FAMILIES]
