/**
 * How much it says when two people share a name part, in centibits, from coarse general frequency classes
 * (rule-made: each line is a class, no list of real people was counted). A part that is not listed weighs `RARE`.
 * Each entry is one name and its usual Latin spellings; a spelling of two names stands with both (Hamid, Nasir). Arabic-script
 * spellings are in folded form.
 */
export const RARE = 850

const CLASSES: readonly (readonly [centibits: number, names: string])[] = [
  [
    200,
    "محمد=mohammad muhammad mohamed mohammed muhammed mohamad muhamad mouhammad mouhamed mahamed maxamed muhammet mehmet mehmed|احمد=ahmad ahmed ahmet axmed achmed achmad ehmed",
  ],
  [
    300,
    "خان=khan xan han chan|گل=gul gol goul gull|جان=jan djan dschan can jon|علی=ali aliy|شاه=shah schah chah shoh|اغا=agha aga aqa ogha|دین=din|نور=nur noor nour nor",
  ],
  [
    400,
    "غلام=ghulam gholam golam qolam gulam ghoulam|حسین=hussain hussein hosain husayn hossein houcine husain hosein hussayn houssein huseyin husein hoseyn xuseen hosayn hocine housine houssine|حسن=hassan hasan hasen hassen xasan hacen|میر=mir|ولی=wali vali|عمر=omar umar omer ömer omor oumar cumar|امین=amin ameen emin|کریم=karim kareem kerim|رحمان=rahman rehman rahmon raxmon rachman rahmaan|رحیم=rahim raheem rachim rehim",
  ],
  [
    500,
    "یوسف=yusuf yousuf youssef yousef yusof yousif yusif yousof youssouf jusuf jussuf yuusuf|ابراهیم=ibrahim ebrahim brahim ibrohim|اسماعیل=ismail esmail ismael smail ismoil|عبدالله=abdullah abdallah abdulla|رحمت@=rahmatullah|عزیز=aziz azeez|قادر=qadir qader kader qodir kadir ghader khader abdelkader|سلام=salam salaam|حمید=hamid hameed hamed|مجید=majid majeed madjid mecid|واحد=wahid wahed vahid ouahed|صالح=saleh salih salah saalih|خالد=khalid khaled halid xalid chalid khalad|نجیب=najib najeeb nadjib necib|نجیب@=najibullah|عبید@=obaidullah ubaidullah|حبیب@=habibullah|سیف@=saifullah|نصر@=nasrullah|فیض=faiz fayz|اکبر=akbar|اکرم=akram ekrem|اسلم=aslam|انور=anwar anwer anvar enver|شریف=sharif shareef cherif scharif|صدیق=siddiq sadiq siddique sediq seddiq|جلال&=jalaluddin|نظام&=nizamuddin|شمس&=shamsuddin|دوست=dost doost|یار=yar|شیر=sher shir|صابر=saber sabir|ناصر=naser nasir nasser nacer nosir|نصیر=naseer nasir nassir|قاسم=qasim qasem kasim kassem kacem ghasem qosim gassim|حمید@=hamidullah|عنایت@=enayatullah inayatullah|هدایت@=hedayatullah|سمیع@=samiullah|ذبیح@=zabihullah|اسد@=asadullah|کریم@=karimullah|حیات@=hayatullah|شفیق@=shafiqullah|امان@=amanullah|رحیم@=rahimullah|عصمت@=esmatullah|نعمت@=nematullah|قدرت@=qudratullah",
  ],
  [
    600,
    "سلیم=salim saleem selim|سالم=salem salim|سلیمان=sulaiman sulayman suleiman soleiman soulaiman suleyman suleman sulejman|سلمان=salman selman|بشیر=bashir basheer bachir beshir bechir baschir|بصیر=basir baseer|نذیر=nazir nazeer|نظر=nazar|نصر=nasr|رشید=rashid rasheed rachid raschid reshid|راشد=rashed rashid rached|فرید=farid fareed ferid|جمال=jamal jamaal djamal gamal djamel cemal dschamal|جمیل=jamil jameel djamil gamil cemil|کمال=kamal kemal|کامل=kamel kamil|جلیل=jalil jaleel djalil celil|جلال=jalal djalal galal celal|خلیل=khalil khaleel halil xalil chalil|غفار=ghaffar ghafar gaffar gafar|غفور=ghafoor ghafur ghafour gafur gafour|رازق=raziq razeq|رزاق=razzaq razaq razak rezak|وحید=waheed wahid vahid|حامد=hamed hamid|محمود=mahmood mahmud mahmoud mehmood mehmud|حماد=hammad|مراد=murad morad mourad|قدیر=qadeer qadir ghadir kadir|اختر=akhtar|داود=dawood daud dawud dawod daoud davud davoud|عثمان=osman usman uthman othman ousmane|موسی=musa mousa moussa mosa|عیسی=isa eisa issa essa aissa|یعقوب=yaqub yaqoob yakub yacoub yaghoub|طاهر=taher tahir tahar|ظاهر=zahir zaher|زاهد=zahid zahed|نبی=nabi|رسول=rasul rasool rasoul resul|سرور=sarwar sarvar|صمد=samad|ستار=sattar satar|جبار=jabbar jabar djabbar|باقی=baqi|لطیف=latif lateef|ملک=malik malek|مالک=maalik malik malek|وهاب=wahab wahhab|فاروق=faruq farooq farouk faruk|اصغر=asghar|رضا=reza riza rida ridha|مهدی=mahdi mehdi|حکیم=hakim hakeem|حلیم=halim haleem|کبیر=kabir kabeer|منیر=munir mounir|ظریف=zarif|شفیع=shafi|رفیع=rafi|عارف=arif aref|عاقل=aqil|عادل=adil adel|صادق=sadeq sadiq sadegh sadik|باری=bari|هادی=hadi|ودود=wadud wadood|روزی=rozi|بسم@=bismillah|لعل=lal|پاینده=payinda|تور=tor|سپین=spin|کرم=karam kerem|مکرم=mukarram mokarram|ناظر=nazer nazir nadhir|نظیر=nazir nazeer|حمد=hamad hamd|رحمت=rahmat rehmat|بشر=bishr beshr|قدوس=quddus qudus qodus|قدرت=qudrat qodrat|سلامت=salamat|مطیع@=matiullah motiullah|عطا@=ataullah atiullah|محب@=mohibullah muhibullah|نور@=nurullah noorullah|فضل=fazl fazal fadl|فاضل=fazel fazil fadhil fadil|افضل=afzal|نعیم=naim naeem|ناعم=naem|نسیم=nasim naseem|وسیم=wasim waseem|قاسم@=qasimullah|رامی=rami|ریما=rima|ولید=walid waleed|خالق=khaliq khaleq|مالک@=malikullah|طلال=talal|هلال=hilal helal|اسلام=islam eslam|مسلم=muslim moslem|مجاهد=mujahid mojahed|احد=ahad|امان=aman|ایوب=ayub ayoub ayyub ayoob|ادریس=idris edris driss|الیاس=ilyas elias eliyas ilias|یونس=yunus younus yunis younes younis yonus|یحیی=yahya yahia jahja|زکریا=zakaria zakariya zakarya|اسحاق=ishaq eshaq ishak|هارون=haroon harun haroun|عباس=abbas abas|جعفر=jafar jaffar djafar cafer|باقر=baqir baqer bagher|تقی=taqi taghi|نقی=naqi naghi|حیدر=haidar haider hayder heydar|ابوبکر=abubakr abubakar aboubakr|بلال=bilal belal|زبیر=zubair zubayr zobair|طارق=tariq tareq tarek|ماجد=majed majid|حاتم=hatem hatim|هاشم=hashim hashem hachem hasim|شاکر=shakir shaker chaker|جابر=jabir jaber djaber|ذاکر=zakir zaker|عامر=amer amir|امیر=amir ameer emir|انیس=anis anees|لقمان=luqman loqman lokman|مصطفی=mustafa mostafa moustafa mustapha|مرتضی=murtaza mortaza morteza|مجتبی=mujtaba mojtaba|سعید=saeed said sayeed saied|سعد=saad|اسد=asad assad|مسعود=masood massoud masud masoud mesud|منصور=mansur mansoor mansour|مبارک=mubarak mobarak|عبید=obaid ubaid ubayd|زرین=zarin|گلاب=gulab|رستم=rustam rostam|اسکندر=iskandar eskandar|فردوس=ferdous firdaus|شعیب=shoaib shuaib chouaib|صفی=safi|زلمی=zalmai zalmay|توریالی=toryalai toryalay|بریالی=baryalai baryalay|ایمل=aimal emal|جاوید=jawed javed jawid|نوید=naweed navid|ثنا=sana|عطا=ata|ضیا=zia ziya|وفا=wafa|فرهاد=farhad|نجم=najm|بدر=badr|شمس=shams|قمر=qamar|عین=ain ayn|سراج=siraj seraj|معین=moin muin",
  ],
]

/** One common name: its Arabic-script form, its usual Latin spellings, and what sharing it is worth. */
export interface CommonName {
  readonly arab: string
  readonly latn: readonly string[]
  readonly centibits: number
}

/** The pinned table. */
export const COMMON_NAMES: readonly CommonName[] = CLASSES.flatMap(([centibits, line]) =>
  line.split("|").map((entry) => {
    const [arab, latn] = entry.split("=")
    return { arab: arab!, latn: latn!.split(" "), centibits }
  }),
)
