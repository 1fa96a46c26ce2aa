import type { Field, SensitiveColumn } from "../fields.ts"
import { ABROAD, ORDINALS_ABROAD, SENSITIVE_ABROAD } from "./header-words-abroad.ts"
import { FURTHER, ORDINALS_FURTHER, SENSITIVE_FURTHER } from "./header-words-further.ts"
import { NORTHERN, ORDINALS_NORTHERN, SENSITIVE_NORTHERN } from "./header-words-northern.ts"
import { ORDINALS_REGIONS, REGIONS, SENSITIVE_REGIONS } from "./header-words-regions.ts"
import { titleKey } from "./title-key.ts"

/** Headers as officers write them: Arabic, Dari, Pashto, English, French and Latin transliterations, separated by `|`. */
const HEADERS = {
  name: "اسم المعتقلة|اسم السجينة|اسم الأسيرة|اسم المختطفة|اسم المفقودة|اسم الموقوفة|اسم المحتجزة|الاسم|1st name|اسم|اسم الأسير|اسم المحتجز|الاسم الكامل|الاسم الرباعي|الاسم الثلاثي|اسم الشخص|نام|اسم و تخلص|نام و تخلص|نام مکمل|نام کامل|نام زندانی|نام محبوس|اسم محبوس|نوم|د بندي نوم|بشپړ نوم|د کس نوم|name|full name|name of person|person|given name|first name|surname and name|names|nom|nom complet|nom et prenom|nam|naam|noom|num|ism|اسم المعتقل|اسم السجين|اسم الموقوف|اسم المفقود|اسم المختطف|اسم المخفي|اسم المطلوب|اسم النزيل|الاسم رباعي|الاسم ثلاثي|الاسم الثلاثي والنسبة|الاسم الرباعي واللقب|الاسم الثلاثي واللقب|الاسم الأول|الاسم الشخصي|first names|given names|forename|forenames|detainee name|name of detainee|prisoner name|name of prisoner|internee name|name of missing person|person sought|name of person sought|prenom|prenoms|nom et prenoms|noms et prenoms|nom du detenu",
  father:
    "اسم الأب|الأب|اسم الوالد|والد|ابن|نام پدر|پدر|ولد|فرزند|اسم پدر|د پلار نوم|پلار نوم|پلار|زوی د|father|father name|father s name|name of father|fathers name|son of|s o|f name|pere|nom du pere|fils de|walad|valad|nam e padar|name padar|padar|plar|father s full name|father full name|full name of father|اسم الأب الكامل|اسم والده|prenom du pere",
  grandfather:
    "اسم الجد|الجد|جد|نام پدرکلان|پدرکلان|پدر کلان|نام پدر کلان|اسم پدرکلان|نام جد|نواسه|نیکه|د نیکه نوم|grandfather|grandfather name|grandfather s name|grand father|grand father name|grandson of|g f name|g father name|g father|g f|grand pere|gd pere|nom du grand pere|padar kalan|padarkalan|neeka|nika|jad",
  husband:
    "اسم الزوج|الزوج|زوج|نام شوهر|شوهر|د خاوند نوم|خاوند|د مېړه نوم|مېړه|شوہر کا نام|خاوند کا نام|husband|husband name|husband s name|name of husband|nom du mari|nom de l epoux|mari",
  tribe:
    "القبيلة|قبيلة|النسب|اللقب|لقب|النسبة|قوم|تخلص|تخلص قومی|طایفه|قومیت|ټبر|قام|کورنی نوم|tribe|clan|nisba|family name|surname|last name|laqab|takhallus|takhalus|qawm|qaum|qabila|tribe or family|القبيلة أو العائلة|قوم یا تخلص|ټبر یا تخلص|اسم العائلة|العائلة|العشيرة|عشيرة|النسبة أو اللقب|nom de famille|family|last names|surnames|clan or tribe",
  alias:
    "الكنية|كنية|الاسم الحركي|اسم الشهرة|الشهرة|مستعار|مشهور به|اسم مستعار|نام مستعار|معروف به|شهرت|مشهور|مستعار نوم|alias|aka|kunya|nom de guerre|known as|nickname|shuhrat|mashhur|mustaar",
  title: "اللقب العلمي|لقب ديني|عنوان|عنوان دینی|دیني لقب|title|honorific|honourific",
  sex: "الجنس|جنس|النوع|جنسیت|جندر|sex|gender|jins|jinsiat",
  birth:
    "d n|تاريخ الميلاد|الميلاد|سنة الميلاد|تاریخ تولد|سال تولد|تولد|تاریخ ولادت|د زیږیدو نیټه|زیږیدو نیټه|د زیږون نیټه|زیږون کال|د زیږېدو کال|د زیږون کال|د زېږېدنې نېټه|د زېږېدنې کال|date of birth|birth date|birth|dob|year of birth|birth year|yob|born|date de naissance|annee de naissance|tawalod|tarikh tawalud|sal tawalud|التولد|المواليد|مواليد|تاريخ الولادة|سنة الولادة|عام الميلاد|تاريخ التولد|سنة التولد|ne le|nee le|date et lieu de naissance|place and date of birth|date and place of birth",
  age: "العمر|عمر|السن|سن|عمر تقريبي|د عمر کلونه|عمر په کلونو|age|about years|approx years|years approx|approx age|age years|years of age|sen|umr|omr",
  ageStatedOn:
    "تاريخ ذكر العمر|تاريخ الزيارة|تاريخ المقابلة|تاريخ المعاينة|تاريخ الفحص|تاريخ الاستبيان|عمر در تاریخ|تاریخ مصاحبه|تاریخ معاینه|تاریخ ملاقات|تاریخ مراجعه|د عمر نیټه|د مرکې نیټه|د معاینې نیټه|age as of|age stated on|age on|date of visit|visit date|visited on|date of consultation|consultation date|date of attendance|attendance date|encounter date|date of encounter|date of examination|examination date|exam date|date of interview|interview date|interviewed on|survey date|date of survey|census date|date of screening|screening date|enrolment date|enrollment date|date of enrolment|date of enrollment|date enrolled|sample date|date of sample|test date|date of test|date de visite|date de la visite|date de l entretien|date entretien|date d examen|date de l enquete|muayene tarihi|görüşme tarihi|ziyaret tarihi|дата осмотра|дата визита|дата обращения|дата приема|дата опроса|tanggal kunjungan|tanggal wawancara|tarehe ya ziara|tarehe ya mahojiano",
  province:
    "المحافظة|محافظة|الولاية|ولاية|ولایت|استان|ولایت اصلی|سکونت اصلی ولایت|د ولایت نوم|province|governorate|wilayat|welayat|velayat|wilaya|muhafaza|governorate of origin|home governorate|province of origin|home province|state of origin|home state|محافظة الأصل|محافظة السكن|wilaya d origine|gouvernorat",
  district:
    "المديرية|مديرية|اسم المديرية|القضاء|الناحية|المنطقة|ولسوالی|ناحیه|ضلع|نام ولسوالی|سکونت اصلی ولسوالی|اولسوالی|د ولسوالۍ نوم|د اولسوالۍ نوم|district|district name|woluswali|wuluswali|wuleswali|woleswali|walaswali|uluswali|oluswali|uleswali|mudiriya|nahiya",
  village: "القرية|قرية|العزلة|قشلاق|کلی|د کلي نوم|village|qarya|qaria|kalay|kili",
  nationality: "الجنسية|جنسية|تابعیت|ملیت|nationality|citizenship|tabiat",
  documentNumber:
    "السجل المدني|رقم السجل المدني|ب ت و|no kp|رقم الإقامة|رقم الهوية|رقم البطاقة|رقم الوثيقة|رقم وثيقة الهوية|رقم وثيقة السفر|الرقم الوطني|رقم الجواز|نمبر تذکره|شماره تذکره|تذکره|نمبر تذکره الکترونیکی|شماره سند|د تذکرې شمېره|تذکرې شمېره|تذکره شمیره|document number|document no|doc no|id number|id no|national id|tazkira|tazkira no|tazkera|tazkira number|passport no|passport|identity number|number of document|numero du document|nid|id card|id card no|id card number|doc|document|الرقم المدني|رقم هوية الأحوال المدنية|رقم القيد|رقم التعريف الوطني|nin|civil id|civil id number|national number|national no|national id number|numero national",
  serviceNumber:
    "الرقم العسكري|رقم عسكري|نمبر خدمت|شماره خدمت|کارت خدمت|د خدمت شمېره|service number|service no|military number|force number|army number",
  service: "الجهة|القوة|الجهاز|القوات|ارگان|اداره|قوت|نیرو|service|force|branch|group|organisation|organization|organ",
  unit: "الوحدة|وحدة|الكتيبة|اللواء|جزوتام|واحد|قطعه|یونت|لوا|ټولی|unit|front|battalion|brigade|juzotam",
  rank: "الرتبة|رتبة|المنصب|بست|وظیفه|رتبه نظامی|دنده|rank|post|position|duty|rotba|wazifa|wazeefa",
  category: "الفئة|فئة|التصنيف|الصنف|کتگوری|دسته|نوعیت|ډول|ډله|category|class|kind",
  captureDate:
    "تاريخ الأسر|شهر الأسر|شهر الاعتقال|شهر القبض|شهر التوقيف|شهر الاحتجاز|شهر الخطف|شهر الاختطاف|شهر الفقدان|شهر وسنة الأسر|شهر وسنة الاعتقال|تاريخ الورود|تاريخ الإيداع|تاريخ الاعتقال|تاريخ الاحتجاز|تاريخ القبض|تاریخ گرفتاری|تاریخ دستگیری|تاریخ اسارت|تاریخ توقیف|د نیول کېدو نېټه|د نیولو نیټه|نیول کیدو نیټه|د نیول کېدو ورځ|د نیولو کال|detention date|date detention|detention since|arrest since|capture date|date of capture|captured on|captured|arrest date|date of arrest|detained on|date detained|date d arrestation|tarikh dastgiri|tarikh geraftari|تاريخ إلقاء القبض|تاريخ التوقيف|تاريخ الاختطاف|تاريخ الخطف|تاريخ الاختفاء|تاريخ الفقد|تاريخ الفقدان|date of event|event date|date of incident|date of disappearance|date missing|missing since|date of abduction|date de disparition",
  capturePlace:
    "مكان الأسر|مكان الاعتقال|مكان القبض|جبهة الأسر|محل گرفتاری|محل دستگیری|جای گرفتاری|محل اسارت|د نیول کېدو ځای|د نیولو ځای|capture place|place of capture|place of arrest|captured at|arrested in|mahal dastgiri|mahal geraftari|مكان إلقاء القبض|مكان التوقيف|مكان الاختطاف|مكان الخطف|مكان الاختفاء|مكان الفقد|مكان الفقدان|محل الحادث|مكان الحادث|موقع الحادث|محل الحادثة|مكان الحادثة|محل الواقعة|مكان الواقعة|place of event|place and date of event|place of incident|place of disappearance|place of abduction|last seen at|آخر مكان شوهد فيه|lieu d arrestation|lieu de disparition",
  detentionPlace:
    "قید|penal|مكان الاحتجاز|السجن|مكان السجن|سجن|محل توقیف|زندان|محبس|توقیف خانه|محل نگهداری|زندان فعلی|د توقیف ځای|محبس نوم|بندیخانه|place of detention|detention place|detention|prison|jail|held at|place held|facility|mahbas|zindan|mahal tawqif",
  authority:
    "جهة الاعتقال|الجهة التي اعتقلته|arrest by|detention by|الفرع المحيل|الجهة المحيلة|الجهة المحتجزة|الجهة الآسرة|جهة الاحتجاز|سلطة الاحتجاز|ارگان توقیف کننده|مرجع توقیف|اداره توقیف کننده|نیوونکې اداره|detaining authority|authority|held by|captor|custodian",
  legalStatus:
    "الوضع القانوني|الحالة القانونية|الحكم|وضعیت حقوقی|وضعیت قانونی|حکم محکمه|حقوقي وضعیت|legal status|sentence|status in law|conviction",
  condition:
    "الحالة الصحية|الحالة|الوضع الصحي|وضعیت صحی|حالت صحی|وضع صحی|روغتیايي حالت|condition|health|health condition|vulnerability|medical condition",
  source: "المصدر|مصدر|منبع|ماخذ|سرچینه|source|submitted by",
  notes:
    "ملاحظات|الملاحظات|ملاحظة|ملحوظات|ملحوظة|توضیحات|یادداشت|یادښت|ملاحظې|notes|note|remarks|comments|comment|mulahezat|mulahizat",
  rowId: "wasit row id|wasit id|row id|entry id|list entry id|معرف السطر|شناسه ردیف|د کرښې پېژند",
} as const satisfies Record<Field, string>

const SENSITIVE_HEADERS = {
  mother: "اسم الأم|الأم|نام مادر|مادر|د مور نوم|mother|mother name|mother s name|maiden name",
  phone:
    "الهاتف|رقم الهاتف|جوال|تلفون|نمبر تلفون|شماره تماس|موبایل|ټیلیفون|د تلیفون شمېره|phone|telephone|mobile|contact number|phone number|tel",
  address:
    "القيد|محل النفوس|محل القيد|مكان القيد|قيد النفوس|محل ومكان القيد|العنوان|عنوان السكن|آدرس|سکونت فعلی|پته|address|home address",
  biometrics:
    "البصمة|بصمات|بایومتریک|بیومتریک|نشان انگشت|ګوتې نښې|biometric|biometrics|fingerprint|fingerprints|iris|blood group|گروپ خون|فصيلة الدم",
  religion: "الديانة|المذهب|الدين|مذهب|دین|مذهب دین|religion|sect|faith|ethnicity",
  family: "ولي الأمر|قريب|أقارب|شخص ارتباطی|خپلوان|next of kin|family contact|relative|contact person|wife|children",
  photo: "صورة|الصورة|عکس|تصویر|انځور|photo|photograph|picture|image",
} as const satisfies Record<SensitiveColumn, string>

export type HeaderMeaning =
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "sensitive"; readonly what: SensitiveColumn }
  | { readonly kind: "ordinal" }

const ORDINAL_HEADERS =
  "م|الرقم|رقم|الرقم الخاص|ت|التسلسل|المعرف|معرف|شماره|شماره2|نمبر|ردیف|شناسه|آی دی|آیدی|شمېره|ګڼه|پېژند|no|nr|n|ر م|case no|case number|ref no|reference|رقم الملف|internment serial|s no|s n|sr no|serial|serial no|number|numero|row|shumara|shomara|id"

/** An age of the day of capture: the birth follows from both. */
const AGE_AT_CAPTURE =
  "age at event|age at arrest|age at capture|age at detention|age at disappearance|age at abduction|age at time of arrest|age when arrested|العمر عند الاعتقال|عمره عند الاعتقال|عمره وقت الاعتقال|عمره عند الأسر|العمر وقت الاعتقال|العمر حين الاعتقال|العمر عند الأسر|العمر وقت الأسر|العمر عند الاختفاء|العمر عند الفقد|سن در وقت گرفتاری|سن هنگام دستگیری|عمر در وقت گرفتاری|د نیولو پر مهال عمر|age a l arrestation"

/** The titles of other parts of the world; of two that are written alike the earlier counts. */
const ELSEWHERE: readonly (readonly [
  Readonly<Partial<Record<Field, string>>>,
  Readonly<Partial<Record<SensitiveColumn, string>>>,
  string,
])[] = [
  [ABROAD, SENSITIVE_ABROAD, ORDINALS_ABROAD],
  [REGIONS, SENSITIVE_REGIONS, ORDINALS_REGIONS],
  [FURTHER, SENSITIVE_FURTHER, ORDINALS_FURTHER],
  [NORTHERN, SENSITIVE_NORTHERN, ORDINALS_NORTHERN],
]

/** Every known header, by its key, with its meaning. */
export const HEADER_MEANINGS: ReadonlyMap<string, HeaderMeaning> = meanings()

function meanings(): Map<string, HeaderMeaning> {
  const map = new Map<string, HeaderMeaning>()
  const add = (texts: string, meaning: HeaderMeaning): void => {
    for (const text of texts.split("|")) {
      const key = titleKey(text)
      if (key !== "" && !map.has(key)) map.set(key, meaning)
    }
  }
  for (const [field, texts] of typedEntries(HEADERS)) add(texts, { kind: "field", field })
  add(AGE_AT_CAPTURE, { kind: "field", field: "age" })
  for (const [what, texts] of typedEntries(SENSITIVE_HEADERS)) add(texts, { kind: "sensitive", what })
  add(ORDINAL_HEADERS, { kind: "ordinal" })
  for (const [fields, sensitive, ordinals] of ELSEWHERE) {
    for (const [field, texts] of typedEntries(fields)) add(texts, { kind: "field", field })
    for (const [what, texts] of typedEntries(sensitive)) add(texts, { kind: "sensitive", what })
    add(ordinals, { kind: "ordinal" })
  }
  return map
}

/** `ولدیت` names the father, but the grandfather where another column already names the father. */
export const PARENTAGE_HEADERS: ReadonlySet<string> = new Set(
  ["ولدیت", "waladiat", "valadiat", "waldiat"].map(titleKey),
)

/** Each title of grandfathers. */
export const GRANDFATHER_TITLES: ReadonlySet<string> = new Set(
  [...HEADER_MEANINGS].flatMap(([key, meaning]) =>
    meaning.kind === "field" && meaning.field === "grandfather" ? [key] : [],
  ),
)

/** The grandfather's father. */
export const GREAT_GRANDFATHER_HEADERS: ReadonlySet<string> = folded(
  "جد الأب|اسم جد الأب|الجد الثاني|اسم الجد الثاني|والد الجد|اسم والد الجد|أب الجد|great grandfather|great grand father|great grandfather s name|name of great grandfather|g g f name|g g father|arriere grand pere|پدر جد|نام پدر جد|جد پدر|پدر پدرکلان|غور نیکه|د غور نیکه نوم|پردادا|прадед|имя прадеда|бобокалон|باپیرە گەورە|باوکی باپیر|büyük dede|awoowaha labaad",
)

/** A city stands for its province where no column names the province, else for its district. */
export const CITY_HEADERS: ReadonlySet<string> = folded(
  "المدينة|مدينة|مدينة السكن|city|city of origin|home town|hometown|town|ville|ville d origine|citta|citta d origine|город|шаҳр|şehir|magaalo|magaalada|شہر|home city",
)

/** Where somebody lives or comes from, be it a province, a district or both in one cell. */
export const HOME_HEADERS: ReadonlySet<string> = folded(
  `home|home of record|home address area|home area|home location|place of origin|origin|originally from|native place|native of|from|hails from|resident of|r o
  |place of residence|area of residence|residence area|residence district|place of residence or origin|place of birth|birthplace|birth place|pob|p o b|area of origin|locality of origin
  |originaire de|origine|lieu d origine|lieu de residence|residence habituelle|residence|lieu de naissance|lieu de naiss|lieu de nais|lieu nais|lieu d origine residence|lieu naissance|lieu naiss|ne a|nee a|ne e a|domicile|lieu de domicile|localite d origine|provenance
  |السكن|سكن|مكان السكن|محل السكن|محل الإقامة|مكان الإقامة|الإقامة|مقر الإقامة|موطنه|الموطن|موطن|مسقط الرأس|مكان الولادة|محل الولادة|مكان الميلاد|محل الميلاد|مكان الازدياد|بلد الأصل|الأصل|البلدة الأصلية|سكنه|عنوان السكن الأصلي|منطقة السكن|من أهالي|محل الأصل
  |سکونت|سکونت اصلی|محل سکونت|سکونت اصلی و فعلی|مسکونه|باشنده|اهل|محل تولد|جای تولد|زادگاه|محل زندگی|اصلی سکونت|سکونت دایمی|مسکن|محل اقامت
  |د اوسېدو ځای|د استوګنې ځای|استوګنځی|اصلي استوګنځی|ټاټوبی|اصلي ټاټوبی|استوګنه|استوګن|د زېږېدو ځای|اوسېدونکی
  |سکنہ|ساکن|رہائش|جائے رہائش|رہائشی|مقام رہائش|جائے پیدائش|مقام پیدائش|آبائی علاقہ|علاقہ|سکونت پتہ
  |место жительства|mesto zhit|mesto zhitelstva|mesto rozhd|mesto rozhdeniya|место жит|место жит ва|место жит во|м ж|м р|место прож|проживание|откуда|место рождения|откуда родом|уроженец|проживает|житель|место проживания|прописан|место рожд
  |ҷои зист|ҷои истиқомат|ҷои таваллуд|истиқомат|яшаш жойи|туғилган жойи|yashash joyi|tug ilgan joyi|tugilgan joyi
  |doğum yeri|d yeri|doğum yeri ikameti|memleketi|memleket|nereli|ikameti|ikamet|oturduğu yer|yaşadığı yer|ikamet yeri
  |شوێنی نیشتەجێبوون|نیشتەجێبوون|شوێنی دانیشتن|شوێنی لەدایکبوون|شوێنی نیشتەجێ|جێی نیشتەجێبوون|نیشتەجێی|خەڵکی|cihê jidayikbûnê|cihê rûniştinê|cihe runiştine|ji kû ye
  |місце народження|місце проживання|mjesto rođenja|mesto rođenja|prebivalište|mjesto prebivališta|mesto prebivališta|место рођења|пребивалиште|doğum yeri|doğulduğu yer|yaşayış yeri|yaşadığı yer|туған жері|тұрғылықты жері|тұратын жері|تۇغۇلغان جايى|تۇرار جايى
  |lugar de nacimiento|lugar de residencia|residencia|naturalidade|local de nascimento|tempat lahir|tempat tinggal|domisili|asal|tempat asal|lugar ng kapanganakan|tirahan|makazi|mahali pa kuzaliwa|anapoishi|wurin zama|wurin haihuwa|mazauni|yemenoriya bota|menoriya|yetewledebet bota|የትውልድ ቦታ|መኖሪያ|የመኖሪያ ቦታ|জন্মস্থান|বাসস্থান|जन्म स्थान|निवासी|निवास
  |resident|residence of|vill po|village po|perm resident|place of birth residence|sakin|saakin|lieu residence|lieu de residence actuelle|lieu de provenance|lieu de naissance residence
  |户籍|户籍地|户籍地址|户籍所在地|户口所在地|籍贯|原籍|户籍所在|出生地|居住地|户口地址|戶籍地|asalinsa|daga ina|asalinsu|يۇرتى|ئانا يۇرتى|تۇرۇشلۇق جايى
  |المكان الأصلي|آخر سكن|آخر محل سكن|آخر مكان سكن|منطقة الأصل|مكان الأصل|محل السكن الأصلي|المنشأ|محل المنشأ|اصلي ځای
  |meesha uu deggan yahay|deegaan|deegaanka|degaan|degaanka|deegaankiisa|meesha uu ka soo jeedo|goobta dhalashada|halka uu deggan yahay|asalka`,
)

/** Of these a place is read where no other column tells one, and nothing else. */
export const ADDRESS_HEADERS: ReadonlySet<string> = folded(
  `${SENSITIVE_HEADERS.address}|${SENSITIVE_ABROAD.address}|${SENSITIVE_REGIONS.address}|${SENSITIVE_FURTHER.address}|${SENSITIVE_NORTHERN.address}`,
)

function folded(texts: string): ReadonlySet<string> {
  return new Set(texts.split("|").map(titleKey))
}

/** Under these stand given names alone, where a column headed `Name` or `Nom` has the family's. */
export const GIVEN_HEADERS: ReadonlySet<string> = new Set(
  "الاسم الأول|الاسم الشخصي|given name|given names|first name|first names|forename|forenames|prenom|prenoms|vorname|vornamen|voornaam|voornamen|förnamn|fornavn"
    .split("|")
    .map(titleKey),
)
export const NAME_OR_FAMILY_HEADERS: ReadonlySet<string> = new Set(
  "name|names|nom|noms|الاسم|اسم".split("|").map(titleKey),
)

/** Under these stand kunyas or, in Syria, families. */
export const KUNYA_HEADERS: ReadonlySet<string> = new Set("الكنية|كنية|کنیه".split("|").map(titleKey))
/** How a kunya begins, folded. */
export const OPENS_KUNYA = /^(?:ا?بو|ابا|ابی|ام|ab[uo]u?|[uo]mm?) /u

/** `Object.entries` that keeps the keys of a closed record, or of a part of one. */
export function typedEntries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  const pairs: [K, V][] = []
  for (const key in record) pairs.push([key, record[key]!])
  return pairs
}
