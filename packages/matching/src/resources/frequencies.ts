/**
 * How much it says when two people share a name part, in centibits, from coarse general frequency classes
 * (rule-made: each line is a class, no list of real people was counted). A part that is not listed weighs `RARE`.
 * A line of spellings is one name; Arabic-script spellings are in folded form.
 */
export const RARE = 850

const CLASSES: readonly (readonly [centibits: number, names: string])[] = [
  [200, "محمد=mohammad muhammad mohamed mohammed muhammed mohamad|احمد=ahmad ahmed"],
  [300, "خان=khan|گل=gul gol|جان=jan|علی=ali|شاه=shah|اغا=agha|دین=din|نور=nur noor nour"],
  [
    400,
    "غلام=ghulam gholam|حسین=hussain hussein hosain husayn hossein houcine|حسن=hassan hasan|میر=mir|ولی=wali vali|عمر=omar umar|امین=amin ameen|کریم=karim kareem|رحمان=rahman rehman|رحیم=rahim raheem",
  ],
  [
    500,
    "یوسف=yusuf yousuf youssef yousef yusof|ابراهیم=ibrahim ebrahim|اسماعیل=ismail esmail|عبدالله=abdullah abdallah|رحمت@=rahmatullah|عزیز=aziz|قادر=qadir qader|سلام=salam|حمید=hamid hameed|مجید=majid|واحد=wahid wahed|صالح=saleh salih|خالد=khalid khaled|نجیب=najib|نجیب@=najibullah|عبید@=obaidullah ubaidullah|حبیب@=habibullah|سیف@=saifullah|نصر@=nasrullah|فیض=faiz|اکبر=akbar|اکرم=akram|اسلم=aslam|انور=anwar|شریف=sharif|صدیق=sadiq siddiq|جلال&=jalaluddin|نظام&=nizamuddin|شمس&=shamsuddin|دوست=dost|یار=yar|شیر=sher shir|صابر=saber sabir|ناصر=naser|نصیر=naseer|قاسم=qasim qasem|حمید@=hamidullah|عنایت@=enayatullah inayatullah|هدایت@=hedayatullah|سمیع@=samiullah|ذبیح@=zabihullah|اسد@=asadullah|کریم@=karimullah|حیات@=hayatullah|شفیق@=shafiqullah|امان@=amanullah|رحیم@=rahimullah|عصمت@=esmatullah|نعمت@=nematullah|قدرت@=qudratullah",
  ],
  [
    600,
    "سلیم=salim|سالم=salem|سلیمان=sulaiman sulayman|سلمان=salman|بشیر=bashir|بصیر=basir|نذیر=nazir|نظر=nazar|رشید=rashid|فرید=farid|جمال=jamal|کمال=kamal|جلیل=jalil|جلال=jalal|خلیل=khalil|غفار=ghaffar|غفور=ghafoor ghafur|رازق=raziq|رزاق=razzaq|وحید=waheed|حامد=hamed|محمود=mahmood mahmud|حماد=hammad|مراد=murad morad|قدیر=qadeer|اختر=akhtar|داود=dawood daud dawud|عثمان=osman usman uthman|موسی=musa mousa|عیسی=isa eisa|یعقوب=yaqub yaqoob|طاهر=taher tahir|ظاهر=zahir zaher|نبی=nabi|رسول=rasul rasool|سرور=sarwar|صمد=samad|ستار=sattar|جبار=jabbar|باقی=baqi|لطیف=latif|ملک=malik malek|مالک=maalik|وهاب=wahab wahhab|فاروق=faruq farooq|اصغر=asghar|رضا=reza riza|مهدی=mahdi mehdi|حکیم=hakim|حلیم=halim|کبیر=kabir|منیر=munir|ظریف=zarif|شفیع=shafi|رفیع=rafi|عارف=arif aref|عاقل=aqil|عادل=adil adel|صادق=sadeq|باری=bari|هادی=hadi|ودود=wadud wadood|روزی=rozi|بسم@=bismillah|لعل=lal|پاینده=payinda|تور=tor|سپین=spin",
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
