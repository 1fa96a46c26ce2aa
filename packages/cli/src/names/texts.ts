import type { Words } from "@wasit/domain/words"
import type { NameComparison, NameRelation, Role, TokenPair } from "@wasit/matching/names"

export const VERB_WORDS = {
  names: {
    en: "compare names alone, without lists",
    ar: "مقارنة الأسماء وحدها، بلا قوائم",
    prs: "مقایسهٔ نام‌ها به تنهایی، بدون فهرست",
    ps: "یوازې د نومونو پرتله، پرته له نوملړونو",
  },
  score: {
    en: "score pairs of names in a table; 0.5 and more: may be one person's name",
    ar: "تقدير درجة أزواج الأسماء في جدول؛ ‏0.5 فأكثر: قد يكونان اسم شخص واحد",
    prs: "امتیاز دادن به جفت نام‌ها در یک جدول؛ ‏0.5 و بیشتر: ممکن است نام یک شخص باشند",
    ps: "په یوه جدول کې د نومونو جوړو ته نمره ورکول؛ ‏0.5 او ډېر: کېدای شي د یوه کس نوم وي",
  },
  explain: {
    en: "two names: how they were understood, which words were paired and how",
    ar: "اسمان: كيف فُهما، وأي الكلمات قُرنت وكيف",
    prs: "دو نام: چگونه فهمیده شدند، کدام واژه‌ها و چگونه جفت شدند",
    ps: "دوه نومونه: څنګه وپوهېدل شول، کومې کلمې او څنګه جوړه شوې",
  },
} as const satisfies Readonly<Record<string, Words>>

export const SCORE_WORDS = {
  output: {
    en: "file to write, TSV or CSV, or - for standard output",
    ar: "الملف الذي يُكتب، TSV أو CSV، أو - للمخرج القياسي",
    prs: "فایلی که نوشته می‌شود، TSV یا CSV، یا - برای خروجی معیار",
    ps: "هغه فایل چې لیکل کېږي، TSV یا CSV، یا - د معیاري وتنې لپاره",
  },
  pairs: {
    en: "TSV, CSV or XLSX with the columns name_a and name_b; other columns are kept",
    ar: "ملف TSV أو CSV أو XLSX فيه العمودان name_a وname_b؛ تبقى الأعمدة الأخرى",
    prs: "فایل TSV، CSV یا XLSX با ستون‌های name_a و name_b؛ ستون‌های دیگر می‌مانند",
    ps: "د TSV، CSV یا XLSX فایل چې د name_a او name_b ستنې لري؛ نورې ستنې پاتې کېږي",
  },
  head: {
    en: "{count, plural, one {# pair of names} other {# pairs of names}} compared ({seconds} s)",
    ar: "{count, plural, zero {لم يقارَن أي زوج} one {قورن زوج واحد من الأسماء} two {قورن زوجان من الأسماء} few {قورنت # أزواج من الأسماء} many {قورن # زوجاً من الأسماء} other {قورن # زوج من الأسماء}} ({seconds} ث)",
    prs: "{count, plural, one {# جفت نام مقایسه شد} other {# جفت نام مقایسه شد}} ({seconds} ثانیه)",
    ps: "{count, plural, one {د نومونو # جوړه پرتله شوه} other {د نومونو # جوړې پرتله شوې}} ({seconds} ثانیې)",
  },
  atLeastHalf: {
    en: "may be one person's name (0.5 and more)",
    ar: "قد يكونان اسم شخص واحد (0.5 فأكثر)",
    prs: "ممکن است نام یک شخص باشند (0.5 و بیشتر)",
    ps: "کېدای شي د یوه کس نوم وي (0.5 او ډېر)",
  },
  written: { en: "written to {path}", ar: "كُتب في {path}", prs: "در {path} نوشته شد", ps: "په {path} کې ولیکل شو" },
} as const satisfies Readonly<Record<string, Words>>

export const RELATION_WORDS = {
  identical: { en: "identical", ar: "متطابقان", prs: "یکسان", ps: "یو شان" },
  variant: {
    en: "spellings of one name",
    ar: "كتابتان لاسم واحد",
    prs: "املاهای یک نام",
    ps: "د یوه نوم لیکدودونه",
  },
  subset: {
    en: "one contained in the other: possible, not sufficient",
    ar: "أحدهما جزء من الآخر: ممكن وغير كافٍ",
    prs: "یکی بخشی از دیگری: ممکن، ولی بسنده نیست",
    ps: "یو د بل برخه ده: شونې، خو بسنه نه کوي",
  },
  different: { en: "different", ar: "مختلفان", prs: "متفاوت", ps: "بېل" },
  missing: {
    en: "no usable name on a side",
    ar: "لا اسم صالح في أحد الجانبين",
    prs: "در یک سو نام به‌دردخوری نیست",
    ps: "په یوه لوري کې د کار وړ نوم نشته",
  },
} as const satisfies Readonly<Record<NameRelation | "missing", Words>>

export const EXPLAIN_WORDS = {
  name: {
    en: "a name, in quotes if it has spaces",
    ar: "اسم، بين علامتي اقتباس إن كانت فيه فراغات",
    prs: "یک نام، در گیومه اگر فاصله دارد",
    ps: "یو نوم، په لیندکو کې که تشیال لري",
  },
  understood: { en: "understood as", ar: "فُهما هكذا", prs: "چنین فهمیده شدند", ps: "داسې وپوهېدل شول" },
  paired: { en: "words", ar: "الكلمات", prs: "واژه‌ها", ps: "کلمې" },
  father: { en: "father's", ar: "للأب", prs: "از پدر", ps: "د پلار" },
  nothing: { en: "nothing usable", ar: "لا شيء صالحاً", prs: "چیزی به‌دردخور نیست", ps: "د کار وړ څه نشته" },
  bits: { en: "{bits} bits", ar: "{bits} بت", prs: "{bits} بیت", ps: "{bits} بېټه" },
  verdict: {
    en: "score {score}: {relation}; the agreeing words say {bits} bits",
    ar: "الدرجة {score}: {relation}؛ الكلمات المتفقة تحمل {bits} بت",
    prs: "امتیاز {score}: {relation}؛ واژه‌های همسان {bits} بیت می‌گویند",
    ps: "نمره {score}: {relation}؛ یو شان کلمې {bits} بېټه وايي",
  },
  maybe: {
    en: "They may be one person's name. A name alone never identifies a person.",
    ar: "قد يكونان اسم شخص واحد. الاسم وحده لا يحدد هوية أحد.",
    prs: "ممکن است نام یک شخص باشند. نام به تنهایی هرگز هویت کسی را نشان نمی‌دهد.",
    ps: "کېدای شي د یوه کس نوم وي. یوازې نوم هېڅکله د چا پېژندګلوي نه ثابتوي.",
  },
  not: {
    en: "They are not taken as one person's name.",
    ar: "لا يُعدّان اسم شخص واحد.",
    prs: "نام یک شخص شمرده نمی‌شوند.",
    ps: "د یوه کس نوم نه ګڼل کېږي.",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What two names look like that are not of one person. */
export const KINSHIP_WORDS = {
  parent: {
    en: "They look like a father and his child.",
    ar: "يشبهان أباً وولده.",
    prs: "به پدر و فرزند می‌مانند.",
    ps: "پلار او اولاد ته ورته دي.",
  },
  sibling: {
    en: "They look like children of one father.",
    ar: "يشبهان ولدين لأب واحد.",
    prs: "به فرزندان یک پدر می‌مانند.",
    ps: "د یوه پلار اولاد ته ورته دي.",
  },
} as const satisfies Readonly<Record<NonNullable<NameComparison["kinship"]>, Words>>

export const HOW_WORDS = {
  same: { en: "as written", ar: "كما كُتبت", prs: "همان‌گونه نوشته", ps: "هماغسې لیکلې" },
  spelling: { en: "a spelling", ar: "صيغة أخرى", prs: "املای دیگر", ps: "بل لیکدود" },
  script: { en: "in another script", ar: "بخط آخر", prs: "به خط دیگر", ps: "په بل لیک" },
  joined: { en: "written together", ar: "موصولة", prs: "پیوسته", ps: "یوځای لیکل شوې" },
  initial: { en: "an initial", ar: "حرف أول", prs: "حرف نخست", ps: "لومړی توری" },
  slip: { en: "but for a slip", ar: "مع هفوة كتابة", prs: "با لغزش قلم", ps: "د لیکلو له تېروتنې سره" },
  alone: { en: "on one side only", ar: "في جانب واحد", prs: "تنها در یک سو", ps: "یوازې په یوه لوري کې" },
} as const satisfies Readonly<Record<TokenPair["how"], Words>>

export const ROLE_WORDS = {
  given: { en: "given name", ar: "اسم علم", prs: "نام", ps: "نوم" },
  weak: { en: "common part", ar: "جزء شائع", prs: "بخش رایج", ps: "عامه برخه" },
  theophoric: { en: "servant of …", ar: "عبد…", prs: "عبد…", ps: "عبد…" },
  honorific: { en: "title or name", ar: "لقب أو اسم", prs: "عنوان یا نام", ps: "لقب یا نوم" },
  title: { en: "title", ar: "لقب رسمي", prs: "عنوان", ps: "لقب" },
  kunya: { en: "kunya", ar: "كنية", prs: "کنیه", ps: "کنیه" },
  nisba: { en: "tribe, place or family", ar: "نسبة", prs: "نسبت", ps: "نسبت" },
  initial: { en: "initial", ar: "حرف أول", prs: "حرف نخست", ps: "لومړی توری" },
  noise: { en: "not of the name", ar: "ليس من الاسم", prs: "بیرون از نام", ps: "له نومه بهر" },
} as const satisfies Readonly<Record<Role, Words>>
