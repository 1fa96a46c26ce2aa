import { foldHeader } from "../cells/fold.ts"
import type { Field } from "../fields.ts"
import { typedEntries } from "../headings/header-words.ts"

/** What a piece of a line tells: a field, or what is kept in a column of its own. */
export type LineFact = Field | "mother" | "phone"

/** Words that a piece of a line begins with, beside those that head columns: said of somebody, not written over him. */
const WORDS = {
  age: "العمر|البالغ من العمر|البالغة من العمر|البالغ من العمر عند القبض|عمره يوم أخذ|عمره حين أخذ|عمر|عمره|عمرها|وعمره|وعمرها|يبلغ من العمر|تبلغ من العمر|عمرش|عمر او|عمر یې|aged|aged about|age about|agé de|agée de|âgé de|âgée de|âgé d environ|âgée d environ|agé d environ|agée d environ|âgé|âgée|возраст|лет",
  village:
    "من ناس|حي|من حي|من قرية|من سكان|من أهالي|من أبناء|أبناء|من أهل|من منطقة|سكان|ساكن|يسكن|تسكن|pob|org|aus|wohnhaft in|stammt aus|ressortissant de|ressortissante de|اصلا از|reer|oo ka yimid|ka yimid|ku nool|deggan|مقيم في|المقيم ب|المقيم في|مقيم ب|المقيمة في|مقيمة في|محل إقامته|محل اقامته|محل إقامتها|سكنة|من سكنة|مسکونه|مسکونه اصلی|ساکن|اهل|من|باشنده|باشندۀ|محل|از قریه|از|د کلي|اوسېدونکی|سکنہ|رہائشی|житель|жительница|уроженец|проживает|проживал|проживала|проживал в|проживала в|проживает в|resident of|r o|from|of|quarter|village of|lives in|habitant|habitante|domicilié à|domiciliée à|originaire de|né à|natif de|native de|demeurant à|résidant à|quartier|village de|du village de|de la ville de|du hameau de|du quartier de|also from|also of|originally from|natural de|natural do|natural da|vecino de|vecina de|residente en|residente em|originario de|originaria de|oriundo de|oriunda de|procedente de|morador de|moradora de|de|d",
  tribe: "قبيلة|من قبيلة|عشيرة|من عشيرة|قوم|از قوم|قبیله|ذات|tribe|clan|caste|tribu|ethnie|fraction|famille|des",
  captureDate:
    "اتمسك|اتمسكت|اتمسكوا|اتاخد|اتاخدت|اتاخدوا|أخذوهما|استلمناه|استلمناه يوم|استلمناه شهر|استلمناه من|ماسكنو|ماسكنه|ماسكنو يوم|مسكناه|مسكناه يوم|مسكوهو|قبضوهو|دخل المعتقل|دخل السجن|انقطع الاتصال به|انقطع الاتصال به في|انقطع الاتصال به منذ|انقطع التواصل معه|انقطع التواصل معه في|آخر مرة|آخر مرة كلمنا|آخر مرة كلمنا في|آخر مرة شفناه|آخر مرة شفناه في|آخر مرة شوهد|آخر مرة شوهد في|آخر اتصال|آخر اتصال به|آخر اتصال معه|آخر تواصل|آخر تواصل معه|آخر ظهور|آخر خبر|آخر خبر عنه|أخذته|اخذته|خطفته|اعتقلته|أوقفته|date|التاريخ|خذوه|خذوها|خدوه|أخدوه|شدوه|رفعوه|مسكوه|قبضوا عليه|قبضوه|شالوه|شلوه|هزوه|داوه|خطفوه|اعتقلوه|أسروه|حبسوه|اسارت|آخرین تماس|آخرین بار|آخرین خبر|lost contact|lost contact on|lost contact in|lost contact since|last contact|last contact on|last contact in|last contact was|last heard of|last heard from|last heard|dernier contact|dernier contact le|dernier contact en|dernières nouvelles|dernières nouvelles en|sans nouvelles depuis|vu pour la dernière fois|vu pour la dernière fois le|اعتقل|اعتقلت|تم اعتقاله|تم اعتقالها|معتقل منذ|معتقلة منذ|مأسور منذ|مأسورة منذ|مأسور|مأسورة|مختطف منذ|مختطفة منذ|مختطف|مخطوف منذ|مخطوف|مخفي منذ|مخفي قسرا منذ|مغيب منذ|محتجز منذ|محتجزة منذ|موقوف منذ|فقد|فقدت|فقد يوم|مفقود منذ|مفقودة منذ|مفقود من|اختفى|اختفت|مختف منذ|خطف|خطفت|اختطف|اختطفت|أسر|أسرت|أسير منذ|احتجز|قبض عليه|القي القبض عليه|ألقي القبض عليه|القي القبض عليها|تم القبض عليه|تم القبض عليها|جرى ضبطه|جرى ضبطها|تم ضبطه|ضبط|تم توقيفه|أخذ|اخذوه|أخذوه|اقتيد|منذ|بتاريخ|يوم|من شهر|دستگیر شده|دستگیر|لاپتہ از|لاپتہ بتاریخ|لاپتہ سے|لاپتہ|گمشدہ|گرفتاری|گرفتار شده|گرفتار|اسیر شده|مفقود از|لادرک از|ورک له|نیول شوی|مورخہ|مورخه|missing since|missing from|missing|surrendered|surrendered on|surrendered at|surrendered to the army|surrendered to the army on|handed over|handed over on|no contact since|no news since|no word since|arrested on|arrested in|arrested|detained on|detained since|detained|taken on|taken in|taken|abducted on|abducted|captured on|captured|waxaa laga qabtay|laga qabtay|waxaa la qabtay|la qabtay|waxaa lagu qabtay|lagu qabtay|waxaa lagu waayay|lagu waayay|waxaa la wada qabtay|la wada qabtay|waxaa la wada waayay|waxaa la waayay|la waayay|la afduubay|waxaa la afduubay|ev|event|incident|verhaftet|festgenommen|entführt|verschleppt|abgeführt|verschwunden|گرفتاری|گرفتار شد|emmené|emmenée|emmené à|emmené le|picked up from|picked up in|picked up at|picked up on|picked up|lifted from|lifted in|lifted on|stopped at|disappeared on|disappeared|last seen|since|arrêté le|arrêtée le|arrêté en|disparu le|disparue le|disparu depuis|enlevé le|enlevée le|capturé le|pris|prise|pris à|prise à|pris le|prise le|interpellé|interpellée|interpellé à|interpellée à|interpellé le|interpellée le|detenido el|detenida el|detenido en|detenida en|detenido|detenida|desaparecido|desaparecida|desaparecido el|desaparecida el|desaparecido en|desaparecida en|desaparecido desde|desaparecida desde|desaparecido desde el|desaparecida desde el|capturado el|capturada el|capturado en|capturada en|secuestrado el|secuestrada el|secuestrado en|secuestrada en|arrestado el|arrestada el|llevado|llevada|llevados|llevadas|llevado el|llevada el|llevados el|llevadas el|visto por última vez|vista por última vez|visto por última vez el|vista por última vez el|detido em|detida em|preso em|presa em|raptado em|raptada em|embarqué|embarqué à|embarqué le|depuis",
  capturePlace: "place|lieu|المكان|مكان|جبهة|في جبهة|محور",
  district: "مديرية|من مديرية|ولسوالی|ولسوالۍ|ولسوالي|محلية|من محلية",
  authority:
    "محتجز عند|محتجزة عند|معتقل لدى|محتجز لدى|أسير لدى|لدى|عند|من قبل|على يد|از سوی|توسط|by|par|نزد|در نزد|held by|taken by|arrested by|detained by|abducted by|captured by|détenu par|arrêté par|enlevé par",
  detentionPlace:
    "شوهد في|شوهدت في|موجود في سجن|معتقل في|محتجز في|في سجن|سجن|مودع|مودع حاليا|مودع في|مودع حاليا في|محبوس|محبوس في|نزيل|معتقل حاليا في|يقبع في|یقبع في|موقوف في|زندانی در|محبوس در|در زندان|در محبس|seen in|seen at|held in|held at|detained at|in prison|détenu à|détenue à|vu à|vue à|aurait été vu à|aurait été vue à|se trouverait à|se trouvait à|détention présumée|lieu de détention présumé|en prison|whereabouts|last known at|believed held in|نگهداری در|waxaa la leeyahay|wuxuu ku jiraa|hadda wuxuu ku jiraa|ku xiran|ku jira|المكان المحتمل|مكان الاحتجاز المحتمل|il serait détenu|serait détenu|serait détenue|il serait à|بازداشتگاه|در بازداشتگاه",
  birth:
    "زوکړه|م|مواليد|من مواليد|ولد عام|ولد سنة|ولد في|متولد|تولد|زیږېدلی|لەدایکبووی|born|born in|born on|b|geb|geboren|geboren am|jahrgang|dhashay|ku dhashay|پیدائش|né en|née en|né le|née le|nacido|nacida|nacido el|nacida el|nacido en|nacida en|nascido|nascida|nascido em|nascida em|nascido a|nascida a",
  alias:
    "المعروف بـ|المعروف ب|الشهير بـ|الشهير ب|الملقب بـ|الملقب ب|معروف به|مشهور به|also known as|known as|aka|alias|dit|surnommé",
  documentNumber:
    "هوية|هوية رقم|رقم الهوية|رقم هويته|رقم هويتها|يحمل هوية|تحمل هوية|بطاقة|بطاقة رقم|رقم البطاقة|رقم وطني|الرقم الوطني|جواز|جواز سفر|تذکره|تذکره نمبر|نمبر تذکره|شناختی کارډ|شناختی کارڈ|شناختی کارڈ نمبر|کد ملی|شماره ملی|کارت ملی|id|id no|id number|nid|nid no|cnic|nic|passport|passport no|cin|nni|nina|carte|carte n|cni|passeport|паспорт|удостоверение",
  phone: "ت|تلفون|هاتف|جوال|موبايل|رقم|واتساب|للتواصل|شماره|تماس|tel|phone|ph|mob|mobile|contact|tél",
  mother: "mn|mutter|الأم|والدته|والدتها|أمه|أمها|اسم الأم|مادرش|مادر|د مور نوم|mother|mère",
  father:
    "our father is|his father is|her father is|father is|whose father is|de père|son père est|baba adı|babası|fn|sohn des|sohn von|tochter des|tochter von|والده|والدهما|والدهم|أبوه|أبوها|أبوهما|پدرشان|leur père est|their father is|wiilka|gabadha|сын|дочь|ابن|بن|ولد|فرزند|پدرش|son of|s o|daughter of|d o|fils de|fille de|hijo de|hija de|filho de|filha de",
} as const satisfies Partial<Record<LineFact, string>>

/** What a piece tells by the words that it begins with. */
export const OPENINGS: ReadonlyMap<string, LineFact> = new Map(
  typedEntries(WORDS).flatMap(([fact, texts]) =>
    texts
      .split("|")
      .flatMap((text) => (text.endsWith(" de") ? [text, text.slice(0, -1)] : [text]))
      .map((text): [string, LineFact] => [foldHeader(text), fact]),
  ),
)

/** Words that stand within names and places too: they open a piece behind a sign alone. */
export const IN_NAMES: ReadonlySet<string> = new Set(
  "aus|محل|date|التاريخ|place|lieu|المكان|مكان|org|ev|event|incident|fn|mn|حي|ابن|بن|ولد|فرزند|زوی د|لور د|ذات|رقم|son of|daughter of|s o|d o|fils de|fille de|hijo de|hija de|filho de|filha de|dit|quarter|quartier|village of|de|d|des|famille|fraction"
    .split("|")
    .map(foldHeader),
)

/** Words that tell something before a colon alone: a place is a square too. */
export const LABELS_ALONE: ReadonlySet<string> = new Set(
  "date|التاريخ|place|lieu|المكان|مكان".split("|").map(foldHeader),
)

/** Words before a day that say no more than that it is one: days of the week, parts of the day, and words for a day, a month or a year. */
export const DAY_WORDS =
  "السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|الموافق|المصادف|يوم|بتاريخ|تاريخ|سنة|عام|شهر|فجر|صباح|مساء|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|روز|مورخ|تاریخ|سال|ماه|شامگاه|صبح|شب|بامداد|مورخہ|بروز|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le"
