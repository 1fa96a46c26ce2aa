import type { Words } from "../shared/language.ts"
import type { FinalOutcome } from "../verification/vocabulary.ts"

/** What must come with an outcome, where anything must. */
export const SUPPLEMENT_WORDS = {
  HELD: {
    en: "the register row (kept by the holder) and the detaining authority",
    ar: "قيد السجل (يبقى لدى الجهة الحاجزة) واسم السلطة الحاجزة",
    prs: "ردیف دفتر ثبت (نزد نگه‌دارنده می‌ماند) و مرجع بازداشت‌کننده",
    ps: "د ثبت کرښه (له ساتونکي سره پاتې کېږي) او توقیفوونکې اداره",
  },
  HELD_BY_ALLY: {
    en: "the authority by name; the question goes on to it",
    ar: "اسم الجهة؛ ويُحال السؤال إليها",
    prs: "نام مرجع؛ پرسش به آن فرستاده می‌شود",
    ps: "د ادارې نوم؛ پوښتنه هغې ته لېږل کېږي",
  },
  HELD_OTHER_NAME: {
    en: "the corrected identity; it takes effect when both parties sign it",
    ar: "الهوية المصحَّحة؛ ولا تسري إلا بعد توقيع الطرفين",
    prs: "هویت اصلاح‌شده؛ پس از امضای هر دو طرف نافذ می‌شود",
    ps: "سم شوی هویت؛ د دواړو لورو تر لاسلیک وروسته نافذېږي",
  },
  HELD_REMAINS: {
    en: "nothing here: it goes to the remains track and is not counted before forensic confirmation",
    ar: "لا شيء هنا: يُحال إلى مسار الرفات ولا يُحتسب قبل التأكيد من الطب الشرعي",
    prs: "اینجا چیزی لازم نیست: به روند بقایا می‌رود و پیش از تأیید طب عدلی شمرده نمی‌شود",
    ps: "دلته هېڅ نه دي پکار: د پاتې شونو بهیر ته ځي او د عدلي طب تر تایید مخکې نه شمېرل کېږي",
  },
  NOT_HELD: { en: "nothing", ar: "لا شيء", prs: "هیچ", ps: "هېڅ" },
  NOT_HELD_BUT_KNOWN: {
    en: "what is known (seen, transferred, escaped) and the date",
    ar: "المعلوم عن الشخص (مشاهدة أو نقل أو فرار) وتاريخه",
    prs: "آنچه معلوم است (دیده شدن، انتقال، فرار) و تاریخ آن",
    ps: "هغه څه چې معلوم دي (لیدل، لېږد، تېښته) او نېټه یې",
  },
  DIED: {
    en: "date, place, and where the remains are, if known",
    ar: "التاريخ والمكان وموضع الرفات إن عُرف",
    prs: "تاریخ، محل و جای بقایا، اگر معلوم باشد",
    ps: "نېټه، ځای او د پاتې شونو ځای، که معلوم وي",
  },
  RELEASED_BEFORE: {
    en: "the date and how the release came about",
    ar: "التاريخ وطريقة الإفراج",
    prs: "تاریخ و چگونگی رهایی",
    ps: "نېټه او د خوشې کېدو لار",
  },
  ESCAPED: { en: "date and place", ar: "التاريخ والمكان", prs: "تاریخ و محل", ps: "نېټه او ځای" },
  DUPLICATE_OF: {
    en: "the other row; the owner of the list confirms it",
    ar: "رقم السطر الآخر؛ ويؤكّده صاحب القائمة",
    prs: "ردیف دیگر؛ صاحب فهرست آن را تأیید می‌کند",
    ps: "بله کرښه؛ د نوملړ خاوند یې تاییدوي",
  },
  INSUFFICIENT_DATA: {
    en: "which fields are missing",
    ar: "الحقول الناقصة",
    prs: "کدام خانه‌ها کم است",
    ps: "کومې خانې کمې دي",
  },
  NO_SUCH_PERSON: {
    en: "which registers were checked",
    ar: "السجلات التي جرى التحقق منها",
    prs: "کدام دفترهای ثبت بررسی شد",
    ps: "کوم ثبتونه وکتل شول",
  },
  OUT_OF_SCOPE: { en: "the sub-reason", ar: "السبب الفرعي", prs: "دلیل فرعی", ps: "فرعي دلیل" },
  STATUS_DISPUTED: {
    en: "the status each party asserts, and the case reference",
    ar: "الصفة التي يقول بها كل طرف، ومرجع القضية",
    prs: "وضعیتی که هر طرف می‌گوید، و شمارهٔ قضیه",
    ps: "هغه وضعیت چې هر لوری یې وايي، او د قضیې شمېره",
  },
  UNDER_SEARCH: {
    en: "the date by which the answer is due",
    ar: "تاريخ استحقاق الإجابة",
    prs: "تاریخی که پاسخ تا آن داده می‌شود",
    ps: "هغه نېټه چې ځواب تر هغې ورکول کېږي",
  },
  REFUSED_TO_ANSWER: {
    en: "the reason stated, if any",
    ar: "السبب المذكور إن وُجد",
    prs: "دلیل گفته‌شده، اگر باشد",
    ps: "ویل شوی دلیل، که وي",
  },
  NO_ANSWER_BY_DEADLINE: {
    en: "nothing: the clock alone gives it",
    ar: "لا شيء: تُثبته المهلة وحدها",
    prs: "هیچ: تنها گذشت مهلت آن را می‌نویسد",
    ps: "هېڅ: یوازې د مودې تېرېدل یې لیکي",
  },
} as const satisfies Record<FinalOutcome, Words>
