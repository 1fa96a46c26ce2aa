import { once } from "../remembered.ts"
import { ETHIOPIAN_NAMES, SOMALIS, WEST_AFRICAN_FAMILIES } from "./africans.ts"
import { ARAB_FAMILIES } from "./arab-families.ts"
import { ARAB_NAMES } from "./arab-names.ts"
import { BALKAN_CLANS, BALKANS, BOSNIAN_FAMILIES } from "./balkans.ts"
import { CENTRAL_ASIANS } from "./central-asians.ts"
import { CLERKS } from "./clerks.ts"
import { EASTERN_HANDS } from "./eastern-hands.ts"
import { HANDS, SAHEL, TURKS } from "./hands.ts"
import { NEIGHBOUR_FAMILIES, NEIGHBOURS_BY_LETTER } from "./letter-neighbours.ts"
import { MORE_NAMES } from "./more-names.ts"
import { HONORIFIC_WORDS, OFFICE_WORDS, PURE_TITLES, RANK_WORDS } from "./name-words.ts"
import { NEAR_FAMILIES } from "./near-families.ts"
import { JAVANESE, NEAR_NAMES } from "./near-names.ts"
import { NISBAS } from "./nisbas.ts"
import { FAMILIES } from "./rare-families.ts"
import { MEN } from "./rare-men.ts"
import { WOMEN } from "./rare-women.ts"
import { REGIONS } from "./regions.ts"
import { SOUTHERN_HANDS } from "./southern-hands.ts"
import { DEFECTIVE } from "./spellings.ts"
import {
  BOSNIAN,
  ETHIOPIAN,
  inOldSpelling,
  inOneLetter,
  KURDISH,
  type Orthography,
  type SpeltOut,
  speltOut,
  TURKISH,
} from "./spelt-out.ts"
import { KURDISH_NAMES, TURKISH_FAMILIES, TURKISH_NAMES } from "./turks-and-kurds.ts"
import { WEST_AFRICANS } from "./west-africans.ts"

/**
 * How much it says when two people share a name part, in centibits, from coarse general frequency classes
 * (rule-made: each line is a class, no list of real people was counted). A part that is not listed weighs `RARE`.
 * Each entry is one name and its usual Latin spellings; a spelling of two names stands with both (Hamid, Nasir). Arabic-script
 * spellings are in folded form.
 */
export const RARE = 850

function namedBy(entry: string, centibits: number): CommonName {
  const [arabs, latn] = entry.split("=").map((spellings) => spellings.split(" "))
  const [arab, ...also] = arabs!
  return { arab: arab!, also, latn: latn!, centibits }
}

/** Common names by what sharing one is worth. */
export const CLASSES: readonly (readonly [centibits: number, names: string])[] = [
  [
    200,
    "محمد=mohammad muhammad mohamed mohammed muhammed mohamad muhamad mouhammad mouhamed mahamed maxamed muhammet mehmet mehmed magomed muhammadu mukhammad mamman|احمد=ahmad ahmed ahmet axmed achmed achmad ehmed ahmada ahmadu ahmadou",
  ],
  [
    300,
    "خان=khan xan han chan|گل=gul gol goul gull|جان=jan djan dschan can jon|علی=ali aliy aliyu aliou alija|شاه=shah schah chah shoh|اغا=agha aga aqa ogha|دین=din|نور=nur noor nour nor",
  ],
  [
    400,
    "غلام=ghulam gholam golam qolam gulam ghoulam|حسین=hussain hussein hosain husayn hossein houcine husain hosein hussayn houssein huseyin husein hoseyn xuseen hosayn hocine housine houssine gusein guseyn lhoussaine lahoucine lhoucine lahoussine gyusein gyuseyn|حسن=hassan hasan hasen hassen xasan hacen gasan lahcen lahsen lahssen alassane lassana lassane assane|میر=mir|ولی=wali vali|عمر=omar umar omer ömer omor oumar cumar|امین=amin ameen emin|کریم=karim kareem kerim|رحمان=rahman rehman rahmon raxmon rachman rahmaan|رحیم=rahim raheem rachim rehim",
  ],
  [
    500,
    "یوسف=yusuf yousuf youssef yousef yusof yousif yusif yousof youssouf jusuf jussuf yuusuf|ابراهیم=ibrahim ebrahim brahim ibrohim ibrahima|اسماعیل=ismail esmail ismael smail ismoil ismaila|عبدالله=abdullah abdallah abdulla|رحمت@=rahmatullah|عزیز=aziz azeez casiis asiis|قادر=qadir qader kader qodir kadir ghader ghadir khader abdelkader|سلام=salam salaam selam|حمید=hamid hameed hamed|مجید=majid majeed madjid mecid|واحد=wahid wahed vahid ouahed|صالح=saleh salih saalih soleh sholeh solikh solih solich|خالد=khalid khaled halid xalid chalid khalad|نجیب=najib najeeb nadjib necib|نجیب@=najibullah|عبید@=obaidullah ubaidullah ubeydullah obeidullah|حبیب@=habibullah|سیف@=saifullah|نصر@=nasrullah|فیض=faiz fayz|اکبر=akbar|اکرم=akram ekrem|اسلم=aslam|انور=anwar anwer anvar enver|شریف=sharif shareef cherif scharif|صدیق=siddiq sadiq siddique sediq seddiq|جلال&=jalaluddin|نظام&=nizamuddin|شمس&=shamsuddin|دوست=dost doost|یار=yar|شیر=sher shir|صابر=saber sabir|ناصر=naser nasir nassir naser nasser nacer nosir|نصیر=naseer nasir nassir|قاسم=qasim qasem kasim kassem kacem ghasem qosim gassim|حمید@=hamidullah|عنایت@=enayatullah inayatullah|هدایت@=hedayatullah|سمیع@=samiullah|ذبیح@=zabihullah zabiullah|اسد@=asadullah|کریم@=karimullah|حیات@=hayatullah|شفیق@=shafiqullah|امان@=amanullah|رحیم@=rahimullah|عصمت@=esmatullah|نعمت@=nematullah|قدرت@=qudratullah",
  ],
  [
    600,
    "سلیم=salim saleem selim|سالم=salem salim|سلیمان=saleban sulaiman sulayman suleiman soleiman soulaiman suleyman suleman sulejman|سلمان=salman selman|بشیر=bashir basheer bachir beshir bechir baschir|بصیر=basir baseer|نذیر=nazir nazeer nadhir|نظر=nazar nazr|نصر=nasr|رشید=rashid rasheed rachid raschid reshid|راشد=rashed rashid rached|فرید=farid fareed ferid|جمال=jamal jamaal djamal gamal djamel cemal dschamal|جمیل=jamil jameel djamil gamil cemil|کمال=kamal kemal|کامل=kamel kamil|جلیل=jalil jaleel djalil celil|جلال=jalal djalal galal celal jaloul|خلیل=khalil khaleel halil xalil chalil|غفار=ghaffar ghafar gaffar gafar|غفور=ghafoor ghafur ghafour gafur gafour|رازق=raziq razeq|رزاق=razzaq razaq razak rezak|وحید=waheed wahid vahid|حامد=hamed hamid|محمود=mahmood mahmud mahmoud mehmood mehmud mahmut|حماد=hammad|مراد=murad morad mourad murod|قدیر=qadeer qadir ghadir kadir|اختر=akhtar|داود=dawood daud dawud dawod daoud davud davoud davut dauda daouda dahud dahoud|عثمان=cusman osman usman uthman othman ousmane|موسی=musa mousa moussa mosa|عیسی=ciise isa eisa issa essa aissa|یعقوب=yaqub yaqoob yakub yacoub yaghoub yacouba yakouba yakubu|طاهر=taher tahir tahar daahir dahir|ظاهر=zahir zaher dhahir dhaher thahir dahir daher|زاهد=zahid zahed|نبی=nabi|رسول=rasul rasool rasoul resul|سرور=sarwar sarvar|صمد=samad|ستار=sattar satar|جبار=jabbar jabar djabbar|باقی=baqi|لطیف=latif lateef|ملک=malik malek|مالک=maalik malik malek|وهاب=wahab wahhab vahab vahhab|فاروق=faruq farooq farouk faruk faroq farouq|اصغر=asghar asgar asqar|رضا=reza riza rida ridha redha|مهدی=mahdi mehdi|حکیم=hakim hakeem hekim|حلیم=halim haleem helim|کبیر=kabir kabeer kebir|منیر=munir mounir muneer moneer monir|ظریف=zarif|شفیع=shafi shafee chafi|رفیع=rafi|عارف=arif aref aarif orif|عاقل=aqil|عادل=adil adel aadil odil|صادق=sadeq sadiq sadegh sadik sadek sodiq|باری=bari|هادی=hadi hady hedi|ودود=wadud wadood vadud wadoud|روزی=rozi|بسم@=bismillah besmellah bismilla bismullah|لعل=lal|پاینده=payinda payanda|تور=tor|سپین=spin|کرم=karam kerem|مکرم=mukarram mokarram|ناظر=nazer nazir nadhir|نظیر=nazir nazeer nadhir|حمد=hamad hamd|رحمت=rahmat rehmat rachmat rokhmat rohmat rahmet|بشر=bishr beshr|قدوس=quddus qudus qodus kuddus qoddus|قدرت=qudrat qodrat kudrat kudret|سلامت=salamat|مطیع@=matiullah motiullah mutiullah|عطا@=ataullah atiullah attaullah|محب@=mohibullah muhibullah|نور@=nurullah noorullah|فضل=fazl fazal fazel fazil fazul fadl fadel fadhl fadhel|فاضل=fazel fazil fadhil fadil fadhel fadel|افضل=afzal|نعیم=naim naeem naem naiem nayeem neim|ناعم=naem nayem|نسیم=nasim naseem nassim nesim|وسیم=wasim waseem wassim vasim|قاسم@=qasimullah|رامی=rami ramy|ریما=rima|ولید=walid waleed oualid velid|خالق=khaliq khaleq xoliq|مالک@=malikullah|طلال=talal|هلال=hilal helal|اسلام=islam eslam|مسلم=muslim moslem muslem musallam|مجاهد=mujahid mojahed|احد=ahad|امان=aman|ایوب=ayub ayoub ayyub ayoob eyup ayyoub ayuba|ادریس=idris edris driss idrees idriss idrissa|الیاس=ilyas elias eliyas ilias elyas iliyas|یونس=yunus younus yunis younes younis yonus yonis yoonis yunes yunusa younoussa|یحیی=yahya yahyo yaxya yahia yehia yehya jahja yahiya yahaya|زکریا=zakaria zakariya zakarya zakariyya zekeriya|اسحاق=ishaq eshaq ishak ishaaq isaac|هارون=haroon harun haroun haruna harown aaron|عباس=abbas abas abbaas|جعفر=jafar jaffar djafar cafer|باقر=baqir baqer bagher|تقی=taqi taghi taki|نقی=naqi naghi naki|حیدر=haidar haider hayder heydar haydar hyder|ابوبکر=abubakr abubakar aboubakr abubakir ebubekir boubaker boubekeur boubacar boubakar bubakar bubacar abibakr aboubakar|بلال=bilal belal bilaal|زبیر=zubair zubayr zobair|طارق=tariq tareq tarek tarik tarig|ماجد=majed majid madjed macid|حاتم=hatem hatim|هاشم=hashim hashem hachem hasim haschem haashim|شاکر=shakir shaker chaker chakir sakir|جابر=jabir jaber djaber cabir gaber|ذاکر=zakir zaker|عامر=amer amir aamir|امیر=amir ameer emir|انیس=anis anees|لقمان=luqman loqman lokman luqmaan|مصطفی=mustafa mostafa moustafa mustapha moustapha mistefa|مرتضی=murtaza mortaza morteza murtada mourtada mortada murtadha mortadha|مجتبی=mujtaba mojtaba mudschtaba|سعید=saeed said sayeed saied saiid|سعد=saad sad saed|اسد=asad assad esad esat|مسعود=masood massoud masud masoud mesud messaoud mesut|منصور=mansur mansoor mansour manser|مبارک=mubarak mobarak|عبید=obaid ubaid ubayd obeid|زرین=zarin|گلاب=gulab golab|رستم=rustam rostam rustem rostum|اسکندر=iskandar eskandar|فردوس=ferdous firdaus|شعیب=shoaib shuaib chouaib shuayb suayb|صفی=safi|زلمی=zalmai zalmay zalmi|توریالی=toryalai toryalay turyalai toriyalai|بریالی=baryalai baryalay barialai|ایمل=aimal emal aymal|جاوید=jawed javed jawid javid cavid|نوید=naweed navid nawid naveed nawed|ثنا=sana|عطا=ata|ضیا=zia ziya dia diya diaa dhia dhiya diyaa|وفا=wafa wafaa ouafa|فرهاد=farhad ferhad farhod ferhat|نجم=najm|بدر=badr badar bedr|شمس=shams schams chams shems|قمر=qamar kamar|عین=ain ayn|سراج=siraj seraj|سلطان=sultan soltan sulton|عابد=abid abed aabid|زمان=zaman zamon zemmane|چمن=chaman tchaman tschaman|نظام=nizam nezam nidham|اجمل=ajmal adjmal|جواد=jawad javad djawad cevat cevad jawaad|یاسر=yasir yaser yasser jasir|یاسین=yasin yaseen yassin yassine jasin yasine|عمران=imran emran omran umran amrane|عمار=ammar amar|عباد=ebad ibad|عدنان=adnan aadnan|عصام=isam essam issam esam|عصمت=esmat ismat asmat ismet|عزت=ezzat izzat ezat izat izzet|عمرو=amr amro amrou umaru|عوض=awad awaz avaz awadh aouad|عید=eid ayd id aid|عنایت=enayat inayat|عظیم=azim azeem adhim azem|اعظم=azam|عالم=alam alem alim aalam olim|علیم=alim aleem|امجد=amjad|ارشد=arshad|اشرف=ashraf achraf aschraf eshraf|اعجاز=ejaz ijaz aijaz ijaaz|افتخار=iftikhar eftekhar|اقبال=iqbal eqbal ikbal iqbaal|اکمل=akmal ekmel|امداد=imdad emdad|انعام=inam enam|احسان=ihsan ehsan|احسن=ahsan|ایاز=ayaz|ارسلان=arslan arsalan aslan|ایمن=ayman aiman|باز=baz|بابر=babar babur babir bobur|بختیار=bakhtiar bakhtiyar bakhtyar bextiyar baxtiyor|برهان=burhan borhan|بهرام=bahram behram bahrom|بهادر=bahadur bahador bahadir bahodir|بسام=bassam basam|باسم=basim basem bassem bassim|باسل=basil basel bassel|پرویز=parviz parwez parwiz pervez parvez pervaiz|تاج=taj tadj tac|تیمور=taimur taimoor timur teymur teymour temur|توفیق=tawfiq taufiq tofiq toufic taufik tevfik tawfik toufik|توحید=tawhid tauhid|تیسیر=taysir|ثابت=sabit sabet thabet thabit|جاسم=jasim jasem jassim jassem gassem|جمعه=juma jumah jomaa gomaa djouma jumaa jumma cuma jimcaale|جمشید=jamshid jamshed djamchid cemsid jamsheed|جهانگیر=jahangir jehangir jahongir dschahangir|جنید=junaid junayd jonaid juned|حارث=haris hares harith hareth|حازم=hazim hazem|حبیب=habib habeeb xabib|حسام=husam hossam hesam hisam hussam houssam|حسیب=hasib haseeb|حسان=hassan hasan hasaan|حمزه=hamza hamzah hamzeh xamse hamse gamzat gamza|حنیف=hanif haneef|حیات=hayat|حکمت=hikmat hekmat hikmet|خرم=khurram khorram|خلف=khalaf khalif|خضر=khizr khader khidr khadr khezr khedr khidir hizir hidir xidir|خورشید=khurshid khorshid khurshed xurshid khursheed|خیر=khair kheir khayr|خادم=khadim khadem|دلاور=delawar dilawar delavar dilavar|درویش=darwish darvish derwish darwesh|ذبیح=zabih|ربیع=rabi rabie rabee rabii|رجب=rajab redjeb recep ragab radjab|رفیق=rafiq rafik rafeeq refik|رمضان=ramazan ramadan ramadhan ramzan|روح@=ruhullah rohullah roohullah ruhollah|روشن=roshan rawshan rovshan|ریاض=riaz riyadh riyad riad riyaz riadh reyad|زاهر=zahir zaher|زید=zaid zayd zeid zeyd|زیاد=ziad ziyad zeyad|زینب=zainab zaynab zeinab zeynab zeynep zineb zainabu|ساجد=sajid sajed|سجاد=sajjad sajad sejad sadjad|سعود=saud saood saoud suud|سمیر=samir sameer semir|سامر=samer|سامی=sami samy|سمیع=sami samee|سهراب=sohrab suhrab|سهیل=suhail sohail suhayl soheil|سیف=saif sayf seif|شاهد=shahid shahed|شهید=shaheed shahid|شبیر=shabbir shabir|شعبان=shaban shaaban chaaban chaabane chaban saban|شفیق=shafiq shafeeq chafik shafik sefik|شکور=shakur shakoor chakour sukur|شکیل=shakil shakeel|شمیم=shamim shameem|شوکت=shaukat shawkat shoukat shavkat sevket chawkat|شهاب=shahab shihab chihab sihab|شهباز=shahbaz shehbaz|شهزاد=shahzad shehzad|صباح=sabah|صبور=sabur saboor sabour|صدر=sadr|صدام=saddam|صفدر=safdar|صفر=safar|صلاح=salah saalah|طالب=talib taleb tolib|طلحه=talha talhah|طه=taha|طیب=tayyab tayeb tayyib tayib taib tayyeb toyib|ظفر=zafar zafer|عایشه=aisha ayshe ayesha aysha aischa aicha caasha ayse aishah aysheh aissatou aishatu aisyah|فاطمه=fatima faadumo fadumo faduma fatema fatma fatimah fatemeh fatime fatmeh fatoumata fatumata fatimata fatoumatta fatou|فایز=faiz fayez faez|فایق=faiq faeq fayeq faik|فتح=fateh fath fatah|فتاح=fattah fatah fettah fetah|فتحی=fathi fethi fathy|فخر=fakhr|فرحان=farhan ferhan|فرحات=farhat ferhat farahat|فواد=fuad fouad foad fawad fuat|فواز=fawaz fawwaz|فهد=fahd fahad fehd|فهیم=fahim faheem|فیاض=fayyaz fayaz fiaz fayyad fayadh|فیروز=firoz feroz firuz firouz fayruz|فیصل=faisal faysal feisal faical faysel faycal fayssal faychal|قربان=qurban ghorban korban gurban|قیس=qais qays kais kays qeis|قیوم=qayum qayyum qayoum kayum qayoom kayyum|کاظم=kazim kazem kadhim kadhem kathim kadim kadem|کامران=kamran kamron|کفایت=kifayat kefayat|کلیم=kalim kaleem|ماهر=maher mahir|مبین=mubin mobin|محسن=mohsen muhsin mohsin muhsen mouhsine|محبوب=mahbub mehboob mahboob mehbub mahboub|مختار=mukhtar mokhtar muhtar mochtar muxtar mukhtaar|مروان=marwan merwan marouane|مزمل=muzammil muzamil|مشتاق=mushtaq moshtaq muchtaq|مصلح=muslih mosleh|مظفر=muzaffar mozaffar muzafar mozafar muzaffer|مظهر=mazhar|مظلوم=mazlum mazloom|معاذ=muaz moaz muadh moadh muath mouad mouadh moath|معصوم=masum masoom masoum maasoum|ممتاز=mumtaz momtaz|منان=mannan manan|منظور=manzoor manzur|مومن=mumin momin moumen momen mumen muumin mukmin moamen|مهران=mehran mahran|مامون=mamun mamoun mamoon maamoun makmun|ناجی=naji nadji|نادر=nadir nader|نبیل=nabil nabeel nebil|نثار=nisar nesar nissar|نعمان=noman numan nauman nuaman nouman|نعمت=nemat nimat neamat nimet nematt|نصرت=nusrat nosrat nasrat nusret|نواز=nawaz navaz nevaz|نوروز=nawroz nowruz nauruz nawruz noroz norouz nevruz navroz|نیاز=niaz niyaz|نیک=nik nek|همایون=humayun homayun hamayun homayoun humayoon hamayon|واصل=wasil wasel|وارث=waris wares varis|هیثم=haitham haytham haythem heysem|یزید=yazid yazeed yezid|زمری=zmarai zmaray zmarey zamarai|زمرک=zmarak|ننگیالی=nangyalai nangialai nangyalay|مریم=maryam mariam meryem marium miriam meryam mariama maryama|زهرا=zahra|خدیجه=khadija khadijah khadidja hatice khadijeh khadiga chadidscha khadeeja xadiija khadijatou khadidiatou kadiatou khady khadiijo hatidzha hatidza khedija khedidja|عارفه=arifa arefa|نجیبه=najiba najeeba necibe|حمیده=hamida hameeda hamideh|فریده=farida fareeda feride farideh|لیلی=laila leila layla leyla|رابعه=rabia rabieh rabeeh|شریفه=sharifa cherifa serife|جمیله=jamila djamila jameela cemile jamileh|نسیمه=nasima naseema nesime|مطیع=mutee motee|عتیق=atiq ateeq atik|معین=moin muin|خطاب=khattab khatab chattab hattab|ترین=tarin tareen|محب=muhib mohib mohebb|مجیب=mujib mojib mujeeb moujib|مجیب@=mujibullah mojibullah",
  ],
  // Names that are known, to be told from others, and rare enough.
  [
    RARE,
    "ځاځی=zazai zazi zazay dzadzai dzadzi jaji jajai|لودین=ludin loudin lodin luddin|قاهر=qahir qaher qohir|اصف=asif asef aasif|واجد=wajid wajed|ناظم=nazim nazem|ادم=adam adem aadam aadan aden|هود=hud hood|زین=zain zayn zein|ابوذر=abuzar abuthar aboozar|خباب=khabbab khabab|اوس=aws|عفیف=afif afeef|نظیف=nazif nazeef|اطهر=athar|اشتیاق=ishtiaq eshtiaq ishtiyaq|سالک=salik salek|نهال=nihal nehal|وکیل=wakil wakeel vakil|کفاح=kifah|مفتاح=miftah meftah|مصباح=misbah mesbah|سبحان=subhan sobhan subhon|ایمان=iman eman|یامین=yamin yameen|قهار=qahar qahhar|مقصود=maqsood maqsud maksud|واثق=wasiq wathiq vaseq|تواب=tawab tawwab|نواب=nawab nawwab|افتاب=aftab|مهتاب=mahtab|حفصه=hafsa hafsah|کلثوم=kulsum kulthum kolsum kulsoom gulsum kulthoum kalthoum kulsoum|اسما=asma|نعیمه=naima naeema|نازیه=nazia|راضیه=razia razieh|مرضیه=marzia marzieh|ذکیه=zakia zakieh|ثمینه=samina sameena|یاسمین=yasmin yasmeen jasmin yasemin|شیرین=shirin shireen sherin|زرمینه=zarmina|گلالی=gulalai golalai|شکیلا=shakila shakeela|عقیله=aqila aqeela|خالده=khalida khaleda|سعیده=saida saeeda|واحده=wahida waheda|ماجده=majida majeda|راشده=rashida|ساجده=sajida|زاهده=zahida|عابده=abida|شاهده=shahida|حافظ=hafiz hafez|واعظ=waiz waez|ریحان=rayhan raihan reyhan|میرزا=mirza mirzo|رازی=razi|توران=turan tooran|غریب=gharib ghareeb|عالمگیر=alamgir|سردار=sardar serdar|قنبر=qambar qanbar kanbar|سکندر=sikandar sikander sekandar iskandar eskandar|غضنفر=ghazanfar|انصار=ansar|ابرار=abrar|اسرار=asrar israr|اسرایل=israel israil esrail|تامر=tamir tamer thamer|وسام=wisam wissam|سنان=sinan|اکرام=ikram ekram|نورس=nawras|مبشر=mubashir mobasher|عنبر=anbar ambar|نقیب=naqib naqeeb nakib|حشمت=hashmat heshmat hishmat hasmet|میرویس=mirwais mirwees mirways mirwaiz meerwais mirveis|زرغون=zarghun zarghoon|خوشحال=khushal khoshal khushhal khoshhal|شکریه=shukria shukriya shokria chokria sukriye|مینا=mina meena|سحر=sahar|شجاع=shuja shoja|هدایت=hidayat hedayat hidayet|کرامت=karamat|برکت=barakat barkat bereket|سخی=sakhi saxi|قلندر=qalandar|ملنگ=malang|غنی=ghani gani|غیاث=ghias ghiyas ghiyath|فدا=fida feda|فرامرز=faramarz|فریدون=faridun faridoon fereydoun feridun|کاوه=kaveh kawa kava|منوچهر=manuchehr manouchehr manucher|میثم=maisam meysam maytham maitham meitham maysam|نصیب=nasib naseeb|هوشنگ=hoshang hushang houshang|یما=yama|انس=anas|اسامه=usama osama oussama usamah|بکر=bakr baker bekir bakar|تمیم=tamim tameem|ثامر=thamer thamir|جبریل=jibril jabril gibril djibril jebril jibreel cibril jibriil|جبران=jubran jibran|جهاد=jihad jehad cihad djihad cihat jihaad gihad|حاکم=hakem hakim|حرب=harb|حمدی=hamdi hemdi|خلدون=khaldoun khaldun|دانش=danish danesh|دانیال=danial daniyal|ذیاب=dhiab diab ziab|راغب=raghib ragheb|رافع=rafea rafie rafi rafii|رامز=ramiz ramez|راید=raed raid|رزق=rizq rezk|رضوان=rizwan ridwan redwan radwan redouane rezwan ridvan rizvan|رمزی=ramzi remzi|رووف=rauf raouf raoof rawuf|زکی=zaki zeki zaky|زهیر=zuhair zouheyr zouhair zoheir zohair zuhayr zouheir|سفیان=sufyan sufian soufiane sofyan sofiane|شوقی=shawqi shauqi chawki sevki|صبحی=subhi sobhi subhy|صبری=sabri sabry|صخر=sakhr|صفوان=safwan safouane|طلعت=talat talaat|ظافر=zafer dhafer dhafir|عاصم=asim asem assem|عاطف=atif atef|عاید=ayed ayid aid|عدی=adi uday odai udai oday|عرفان=irfan erfan urfan|عرفات=arafat|عزام=azzam|عز=izz ezz|عقیل=aqil aqeel akil|علا=alaa ala|عماد=imad emad imed|عمیر=umair omair umayr|غالب=ghalib ghaleb galip galib|غانم=ghanim ghanem|غسان=ghassan gassan ghasan rhassan|فادی=fadi fady|فارس=faris fares farres|فراس=firas feras|فرج=faraj farag|فضیل=fudail fozail|فلاح=falah fallah|فوزی=fawzi fauzi fouzi faouzi fevzi fowzi|قصی=qusay qusai kusay kusai koussay qosai kousai qosay|قیصر=qaisar qaysar|لطفی=lutfi lotfi|لوی=luay loai louay loay luai|لیث=laith layth leith|مازن=mazin mazen|مثنی=muthanna|مجدی=majdi magdi|محی=muhyi mohi mohiy|مدثر=mudassir mudasir|مشعل=mishal meshal mishaal|مصعب=musab mosab mussab|معتز=mutaz moataz|معاویه=muawiya muawiyah moaviya|مقداد=miqdad mekdad meqdad mikdad|ممدوح=mamduh mamdouh|منتصر=muntasir montaser|منذر=munzir mundhir monzer mundher monther munther mondher|مهند=muhannad mohannad mouhannad mohanad|موید=muayyad moayad muayad mouayed moayyad|نایف=naif nayef nayif|ندیم=nadim nadeem nedim|نزار=nizar nezar nizaar|نضال=nidal nedal nidhal nizal|نوح=nuh nooh|هانی=hani|هشام=hisham hesham hicham hischam|همام=hammam humam hemam|وایل=wael wail ouael vail|وجیه=wajih|وقار=waqar vaqar waqaar|وقاص=waqas waqqas wiqas waqaas vaqas|وهیب=wahib waheeb|کاشف=kashif kashef|ثاقب=saqib thaqib|زوهیب=zohaib zuhaib|فراز=faraz|سرفراز=sarfaraz sarfraz serfraz|اظهر=azhar|نسرین=nasreen nasrin nesrin|پروین=parwin parveen parvin perveen|شازیه=shazia|سمیرا=samira sameera|شاهین=shahin shaheen chahine sahin|تنویر=tanveer tanvir tanwir|ذوالفقار=zulfiqar zolfaqar zulfikar zulfeqar zulfqar zolfaghar|طفیل=tufail tofail|اویس=ouais awais owais uwais oways wais wes|گوهر=gohar gawhar gauhar|حجت=hojjat hojat hujjat|اردشیر=ardeshir ardashir|ارش=arash|امید=omid umed omed umid umeed|پیمان=peyman paiman|داریوش=dariush daryush darioush darius|سیاوش=siavash siawash siyawash siyavush|شهرام=shahram|کیوان=keyvan kaiwan|میلاد=milad|مهرداد=mehrdad|بهزاد=behzad behzod bahzad|بهنام=behnam|فرزاد=farzad|فرشاد=farshad|رامین=ramin|ارمان=arman|سینا=sina|صمیم=samim sameem|فهیمه=fahima|سکینه=sakina sakineh sekine|معصومه=masuma masouma masoumeh|امنه=amina amena amna aamna aminatu|امینه=amina ameena emine aminah aminata aminatou|سلمی=salma selma|هدی=huda hoda houda hudo|سمیه=sumaya somaya soumaya sumayya somayeh|مدینه=madina|نادیه=nadia nadiya|صفیه=safia safiya safiyya safiye|رقیه=ruqia ruqayya roqia ruqaya rukiye roqayeh rughaya ruqayyatu rukayyatu rakiya|حوا=hawa hauwa hawwa|حلیمه=halima haleema halime xaliimo halimatou|سلیمه=salima saleema selime|کریمه=karima kareema kerime|رحیمه=rahima raheema|ظهیر=zaheer zahir|عظمت=azmat azamat|سمندر=samandar|جانان=janan|زرداد=zardad|شاداب=shadab|شیردل=sherdil|میرزاد=mirzad",
  ],
]

/** One common name: its Arabic-script form and what else clerks write for it there, its usual Latin spellings, and what sharing it is worth. */
export interface CommonName {
  readonly arab: string
  readonly also: readonly string[]
  readonly latn: readonly string[]
  readonly centibits: number
}

const entriesOf = (lines: string): readonly string[] => lines.trim().split(/ ?\| ?|\n/u)

/** A Javanese name as it was written until 1972 too. */
const withOldSpelling = (entry: string): string =>
  `${entry} ${entry.split("=")[1]!.split(" ").flatMap(inOldSpelling).join(" ")}`.trim()
/** And as Arabs write it, who lack some of its letters. */
const withArabLetters = (entry: string): string => {
  const [arabs, latn] = entry.split("=") as [string, string]
  const plain = arabs.split(" ").map((form) => form.replace(/[گپچ]/gu, (letter) => ARABS_WRITE[letter]!))
  return `${[...new Set([...arabs.split(" "), ...plain])].join(" ")}=${latn}`
}
const ARABS_WRITE: Readonly<Record<string, string>> = { گ: "غ", پ: "ب", چ: "تش" }
/** A family's name in -ov or -ev as women bear it too. */
const withWomens = (entry: string): readonly string[] => {
  if (!entry.includes("ف")) return [entry]
  const [arabs, latn] = entry.split("=") as [string, string]
  if (!OF_MEN.test(arabs) || !/(?:ov|ev)(?: |$)/u.test(latn)) return [entry]
  return [entry, `${arabs.replace(/(?= |$)/gu, "ا")}=${latn.replace(/(?= |$)/gu, "a")}`]
}
const OF_MEN = /^(?:..\S*[وی]ف(?: |$))+$/u

/** What other hands spell, by the name that it is. */
const ofOtherHands = once(() =>
  speltBy([
    ...HANDS,
    ...REGIONS,
    ...BY_REGION.flatMap(entriesOf).flatMap(withWomens),
    ...JAVANESE.flatMap(entriesOf).map(withArabLetters).map(withOldSpelling),
  ]),
)

/** The names that tables have, each with all spellings that some hand has for it. */
const heard = once((): readonly CommonName[] => {
  const listed: readonly CommonName[] = [
    ...CLASSES.flatMap(([centibits, line]) => line.split("|").map((entry) => namedBy(entry, centibits))),
    ...[MEN, WOMEN, FAMILIES].flatMap((lines) => entriesOf(lines).map((entry) => namedBy(entry, RARE))),
  ]
  const more = ofOtherHands()
  const isListed: ReadonlySet<string> = new Set(listed.map(({ arab }) => arab))
  return [...listed.map((name) => spelt(name, more)), ...[...more.values()].filter(({ arab }) => !isListed.has(arab))]
})

const BY_REGION: readonly string[] = [
  NISBAS,
  MORE_NAMES,
  ...NEAR_NAMES,
  ...NEAR_FAMILIES,
  BALKAN_CLANS,
  ...CLERKS,
  ...CENTRAL_ASIANS,
  ...BALKANS,
  ...SOUTHERN_HANDS,
  ...ARAB_NAMES,
  ...ARAB_FAMILIES,
  ...EASTERN_HANDS,
  ...WEST_AFRICANS,
  ...NEIGHBOURS_BY_LETTER,
  ...NEIGHBOUR_FAMILIES,
]

/** Entries by the name that each is of. */
function speltBy(entries: readonly string[]): ReadonlyMap<string, CommonName> {
  const names = new Map<string, CommonName>()
  for (const entry of entries) {
    const name = namedBy(entry, RARE)
    const known = names.get(name.arab)
    const latn = [...(known?.latn ?? []), ...name.latn]
    names.set(name.arab, { ...name, also: [...(known?.also ?? []), ...name.also], latn })
  }
  return names
}

function spelt(name: CommonName, by: ReadonlyMap<string, CommonName>): CommonName {
  const more = by.get(name.arab)
  if (more === undefined) return name
  return { ...name, also: [...name.also, ...more.also], latn: [...new Set([...name.latn, ...more.latn])] }
}

/** The Latin spellings of each name, by its Arabic letters; of several with the same letters, those of the first. */
const heads = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      heard()
        .toReversed()
        .map(({ arab, latn }) => [arab, latn]),
    ),
)

/** Words that a title or a rank is told by. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  [PURE_TITLES, HONORIFIC_WORDS, OFFICE_WORDS, RANK_WORDS].flatMap((words) => words.split(/\s+/u)),
)

/**
 * Names whose spellings follow from the letters of their language. A name that a table has under one of them, in both scripts, is that name; what is
 * another name in Arabic letters is no spelling of it.
 */
function placed({ arab, own, latn }: SpeltOut): CommonName {
  const known = heads()
  const isHead = (form: string): boolean => latn.some((each) => known.get(form)?.includes(each))
  const head = own.find((form) => known.has(form)) ?? arab.find(isHead) ?? arab[0]!
  const isOthers = (form: string): boolean => known.has(form) || ROLE_WORDS.has(form) || DEFECTIVE[form] !== undefined
  const isSame = (form: string): boolean => latn.includes(known.get(form)?.[0] ?? "")
  const also = arab.filter((form) => form !== head && (own.includes(form) || isSame(form) || !isOthers(form)))
  return { arab: head, also, latn, centibits: RARE }
}

const spelling = (names: string, orthography: Orthography): readonly CommonName[] =>
  names
    .trim()
    .split(/\s+(?=[^\p{Script=Arabic}])/u)
    .map((entry) => placed(speltOut(entry, orthography)))

/** Names of which a table has all spellings in both scripts. */
const listed = (names: string): readonly CommonName[] =>
  entriesOf(names).map((entry) => {
    const [arab, latn] = entry.split("=").map((spellings) => spellings.split(" ")) as [string[], string[]]
    return placed({ arab, own: arab.slice(0, 1), latn })
  })

const familiesOfWestAfrica = once(() => listed(WEST_AFRICAN_FAMILIES))
const familiesOfTurkey = once(() => spelling(TURKISH_FAMILIES, TURKISH))
const borneInTurkey = once(() => spelling(TURKISH_NAMES, TURKISH))
/** No two families of Bosnia are written alike in Latin letters: what a table has under these is the one that is spelt out. */
const familiesOfBosnia = once((): readonly CommonName[] => {
  const byLatin = new Map<string, readonly string[]>()
  for (const { arab, latn } of heard()) for (const each of latn) byLatin.set(each, [...(byLatin.get(each) ?? []), arab])
  return spelling(inOneLetter(BOSNIAN_FAMILIES), BOSNIAN).flatMap((family) => {
    const [known, ...others] = new Set(family.latn.flatMap((each) => byLatin.get(each) ?? []))
    if (known === undefined) return [family]
    // What another table has under the same Latin letters is the same family, as Arabs write it.
    const { latn, centibits } = family
    return [
      { ...family, arab: known, also: [family.arab, ...family.also] },
      ...others.map((arab) => ({ arab, also: [], latn, centibits })),
    ]
  })
})

/** The pinned table. It is made when it is first asked for: tables without names of people need none of it. */
export const commonNames = once((): readonly CommonName[] =>
  withSpelling(heard(), [
    ...familiesOfTurkey(),
    ...familiesOfBosnia(),
    ...borneInTurkey(),
    ...spelling(KURDISH_NAMES, KURDISH),
    ...familiesOfWestAfrica(),
    ...listed(SOMALIS),
    ...spelling(ETHIOPIAN_NAMES, ETHIOPIAN),
  ]),
)

/** Makes the table in steps: whoever makes it while somebody waits can be heard between two. */
export function* readyTable(): Generator<void, void> {
  for (const made of [
    ofOtherHands,
    heard,
    heads,
    familiesOfTurkey,
    borneInTurkey,
    familiesOfBosnia,
    familiesOfWestAfrica,
    commonNames,
  ]) {
    made()
    yield
  }
}

/** Of these names, those of families, tribes and places, in the Arabic script. */
export const familyNames = once((): ReadonlySet<string> => {
  const isBorneInTurkey: ReadonlySet<string> = new Set(borneInTurkey().map(({ arab }) => arab))
  return new Set([
    ...[FAMILIES, SAHEL, TURKS, NISBAS, ...NEAR_FAMILIES, BALKAN_CLANS, ...ARAB_FAMILIES, ...NEIGHBOUR_FAMILIES]
      .flatMap(entriesOf)
      .map((entry) => namedBy(entry, RARE).arab),
    ...[...familiesOfTurkey(), ...familiesOfWestAfrica(), ...familiesOfBosnia()]
      .map(({ arab }) => arab)
      .filter((arab) => !heads().has(arab) && !isBorneInTurkey.has(arab)),
  ])
})

/** A table with further spellings, each added to the first name that has its Arabic letters. */
function withSpelling(table: readonly CommonName[], more: readonly CommonName[]): readonly CommonName[] {
  const out = [...table]
  const places = new Map(table.map(({ arab }, at) => [arab, at] as const).toReversed())
  for (const name of more) {
    const at = places.get(name.arab) ?? out.push({ ...name, also: [], latn: [] }) - 1
    const { also, latn } = out[at]!
    places.set(name.arab, at)
    out[at] = { ...out[at]!, also: [...new Set([...also, ...name.also])], latn: [...new Set([...latn, ...name.latn])] }
  }
  return out
}
