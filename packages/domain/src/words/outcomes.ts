import type { Words } from "../shared/language.ts"
import type { FinalOutcome, OutcomeClass, Reason, Reply } from "../verification/vocabulary.ts"

/**
 * The answers of the holder to one name. What agrees with the person's gender in Arabic and Pashto stands under
 * `{sex, select, female {…} other {…}}`; without a value the masculine generic (الشخص) is said.
 * `{n}` is a row number, `{date}` a date already written.
 */
export const OUTCOME_WORDS = {
  HELD: { en: "Held by us", ar: "قيد الاحتجاز لدينا", prs: "در بازداشت نزد ما", ps: "زموږ په توقیف کې" },
  HELD_BY_ALLY: {
    en: "Held by an allied authority",
    ar: "قيد الاحتجاز لدى جهة حليفة",
    prs: "در بازداشت نزد مرجع متحد",
    ps: "د متحدې ادارې په توقیف کې",
  },
  HELD_OTHER_NAME: {
    en: "Held under another name",
    ar: "قيد الاحتجاز باسم آخر",
    prs: "در بازداشت با نام دیگر",
    ps: "په توقیف کې، خو په بل نوم",
  },
  HELD_REMAINS: {
    en: "Remains held by us",
    ar: "الرفات لدينا",
    prs: "بقایای جسد نزد ما",
    ps: "د جسد پاتې شوني له موږ سره",
  },
  NOT_HELD: {
    en: "Not held by us",
    ar: "{sex, select, female {غير محتجزة لدينا} other {غير محتجز لدينا}}",
    prs: "نزد ما در بازداشت نیست",
    ps: "زموږ په توقیف کې نشته",
  },
  NOT_HELD_BUT_KNOWN: {
    en: "Not held by us, but we have information",
    ar: "{sex, select, female {غير محتجزة لدينا، ولدينا معلومات عنها} other {غير محتجز لدينا، ولدينا معلومات عنه}}",
    prs: "نزد ما در بازداشت نیست، ولی معلومات داریم",
    ps: "زموږ په توقیف کې نشته، خو معلومات لرو",
  },
  DIED: {
    en: "Died",
    ar: "{sex, select, female {متوفّاة} other {متوفّى}}",
    prs: "وفات یافته",
    ps: "{sex, select, female {وفات شوې} other {وفات شوی}}",
  },
  RELEASED_BEFORE: {
    en: "Released earlier",
    ar: "{sex, select, female {أُفرج عنها سابقاً} other {أُفرج عنه سابقاً}}",
    prs: "قبلاً رها شده",
    ps: "{sex, select, female {پخوا خوشې شوې} other {پخوا خوشې شوی}}",
  },
  ESCAPED: {
    en: "Escaped from custody",
    ar: "{sex, select, female {فرّت من الاحتجاز} other {فرّ من الاحتجاز}}",
    prs: "از بازداشت فرار کرده",
    ps: "{sex, select, female {له توقیفه تښتېدلې} other {له توقیفه تښتېدلی}}",
  },
  DUPLICATE_OF: {
    en: "Duplicate of no. {n}",
    ar: "مكرّر للرقم {n}",
    prs: "تکرار شمارهٔ {n}",
    ps: "د {n} شمېرې تکرار",
  },
  INSUFFICIENT_DATA: {
    en: "Insufficient data",
    ar: "بيانات غير كافية",
    prs: "معلومات ناکافی",
    ps: "ناکافي معلومات",
  },
  NO_SUCH_PERSON: {
    en: "No person with these details",
    ar: "لا وجود لشخص بهذه البيانات",
    prs: "شخصی با این مشخصات وجود ندارد",
    ps: "په دې مشخصاتو هېڅ کس نشته",
  },
  OUT_OF_SCOPE: {
    en: "Outside the agreement",
    ar: "خارج نطاق الاتفاق",
    prs: "خارج از محدودهٔ توافق",
    ps: "د هوکړې له چوکاټه بهر",
  },
  STATUS_DISPUTED: {
    en: "Legal status disputed",
    ar: "الصفة القانونية محلّ خلاف",
    prs: "وضعیت حقوقی مورد اختلاف",
    ps: "د حقوقي وضعیت په اړه اختلاف",
  },
  UNDER_SEARCH: {
    en: "Search under way, due {date}",
    ar: "قيد البحث حتى {date}",
    prs: "در حال جستجو تا {date}",
    ps: "تر {date} پورې د لټون لاندې",
  },
  REFUSED_TO_ANSWER: {
    en: "Answer refused",
    ar: "امتناع عن الإجابة",
    prs: "امتناع از پاسخ",
    ps: "له ځواب ورکولو ډډه",
  },
  NO_ANSWER_BY_DEADLINE: {
    en: "No answer by the deadline",
    ar: "لم ترد إجابة ضمن المهلة",
    prs: "تا پایان مهلت پاسخی نرسید",
    ps: "تر ټاکلې مودې ځواب ونه رسېد",
  },
} as const satisfies Record<FinalOutcome, Words>

/** The same as names of columns and legends, with nothing to fill in. */
export const OUTCOME_LABELS = {
  ...OUTCOME_WORDS,
  DUPLICATE_OF: {
    en: "Duplicate of another row",
    ar: "مكرّر لاسم آخر في القائمة",
    prs: "تکرار ردیف دیگر",
    ps: "د بلې کرښې تکرار",
  },
  UNDER_SEARCH: { en: "Search under way", ar: "قيد البحث", prs: "در حال جستجو", ps: "د لټون لاندې" },
} as const satisfies Record<FinalOutcome, Words>

/** The classes of the verification funnel. */
export const OUTCOME_CLASS_WORDS = {
  held: { en: "Held", ar: "قيد الاحتجاز", prs: "در بازداشت", ps: "په توقیف کې" },
  remains: { en: "Remains", ar: "رفات", prs: "بقایای جسد", ps: "د جسد پاتې شوني" },
  "not-held": { en: "Not held", ar: "غير محتجزين", prs: "در بازداشت نیست", ps: "په توقیف کې نشته" },
  defect: {
    en: "Row to be corrected",
    ar: "بيانات تحتاج إلى تصحيح",
    prs: "ردیف نیازمند اصلاح",
    ps: "سمون ته اړتیا لري",
  },
  scope: { en: "Scope disputed", ar: "خلاف على النطاق", prs: "اختلاف بر محدوده", ps: "د چوکاټ په اړه اختلاف" },
  open: { en: "Open", ar: "بانتظار الإجابة", prs: "در انتظار پاسخ", ps: "د ځواب په تمه" },
} as const satisfies Record<OutcomeClass, Words>

/** What the claimant says to an answer. */
export const REPLY_WORDS = {
  ACCEPT_ANSWER: { en: "Accept the answer", ar: "قبول الإجابة", prs: "پذیرش پاسخ", ps: "د ځواب منل" },
  MAINTAIN_WITH_EVIDENCE: {
    en: "Maintain the name, with evidence",
    ar: "التمسّك بالاسم مع تقديم دليل",
    prs: "تأکید بر نام با ارائهٔ سند",
    ps: "پر نوم ټینګار له سند سره",
  },
  WITHDRAW: { en: "Withdraw the name", ar: "سحب الاسم", prs: "پس گرفتن نام", ps: "د نوم بېرته اخیستل" },
  CORRECT_NAME: {
    en: "Correct the name or details",
    ar: "تصحيح الاسم أو البيانات",
    prs: "اصلاح نام یا مشخصات",
    ps: "د نوم یا مشخصاتو سمول",
  },
  REQUEST_VISIT: { en: "Request a visit", ar: "طلب زيارة", prs: "درخواست بازدید", ps: "د لیدنې غوښتنه" },
  REFER_TO_MISSING_TRACK: {
    en: "Refer to the missing-persons track",
    ar: "الإحالة إلى مسار المفقودين",
    prs: "ارجاع به روند مفقودین",
    ps: "د ورک شویو کسانو بهیر ته استول",
  },
} as const satisfies Record<Reply, Words>

/** Why a row lies outside the agreement, and how an earlier release came about. */
export const REASON_WORDS = {
  "OUT_OF_SCOPE/ORDINARY_CRIME": {
    en: "Ordinary crime",
    ar: "جريمة جنائية عادية",
    prs: "جرم جنایی عادی",
    ps: "عادي جنايي جرم",
  },
  "OUT_OF_SCOPE/AFTER_CUTOFF": {
    en: "Captured after the cut-off date",
    ar: "{sex, select, female {احتُجزت بعد التاريخ الفاصل} other {احتُجز بعد التاريخ الفاصل}}",
    prs: "پس از تاریخ تعیین‌شده بازداشت شده",
    ps: "{sex, select, female {تر ټاکلې نېټې وروسته نیول شوې} other {تر ټاکلې نېټې وروسته نیول شوی}}",
  },
  "OUT_OF_SCOPE/NOT_CONFLICT_RELATED": {
    en: "Not related to the conflict",
    ar: "لا صلة للاحتجاز بالنزاع",
    prs: "بازداشت با منازعه ارتباط ندارد",
    ps: "نیونه له شخړې سره تړاو نه لري",
  },
  "OUT_OF_SCOPE/OTHER_GROUP": {
    en: "Belongs to another group",
    ar: "{sex, select, female {تنتمي إلى جماعة أخرى} other {ينتمي إلى جماعة أخرى}}",
    prs: "مربوط به گروه دیگر",
    ps: "په بلې ډلې پورې اړوند",
  },
  "OUT_OF_SCOPE/NOT_OF_CLAIMANT": {
    en: "Not of the claiming party",
    ar: "{sex, select, female {لا تنتمي إلى الطرف المُطالِب} other {لا ينتمي إلى الطرف المُطالِب}}",
    prs: "مربوط به طرف مطالبه‌کننده نیست",
    ps: "{sex, select, female {د غوښتونکي لوري غړې نه ده} other {د غوښتونکي لوري غړی نه دی}}",
  },
  "OUT_OF_SCOPE/AT_LARGE": {
    en: "Already at liberty",
    ar: "{sex, select, female {طليقة حالياً} other {طليق حالياً}}",
    prs: "اکنون آزاد است",
    ps: "{sex, select, female {اوس ازاده ده} other {اوس ازاد دی}}",
  },
  "OUT_OF_SCOPE/NEVER_DETAINED": {
    en: "Never detained",
    ar: "{sex, select, female {لم تُحتجز قط} other {لم يُحتجز قط}}",
    prs: "هرگز بازداشت نشده",
    ps: "{sex, select, female {هېڅکله نه ده نیول شوې} other {هېڅکله نه دی نیول شوی}}",
  },
  "RELEASED_BEFORE/EARLIER_ROUND": {
    en: "In an earlier round",
    ar: "في جولة سابقة",
    prs: "در دور قبلی",
    ps: "په پخواني پړاو کې",
  },
  "RELEASED_BEFORE/LOCAL_MEDIATION": {
    en: "Through local mediation",
    ar: "عبر وساطة محلية",
    prs: "از طریق میانجیگری محلی",
    ps: "د سیمه ییز منځګړیتوب له لارې",
  },
  "RELEASED_BEFORE/UNILATERAL": {
    en: "Unilaterally",
    ar: "إفراج أحادي الجانب",
    prs: "رهایی یک‌جانبه",
    ps: "یو اړخیزه خوشې کول",
  },
  "RELEASED_BEFORE/PARDON_OR_COURT": {
    en: "By pardon or court decision",
    ar: "بعفو أو قرار قضائي",
    prs: "با عفو یا فیصلهٔ محکمه",
    ps: "د بښنې یا محکمې په پرېکړه",
  },
} as const satisfies Record<Reason, Words>
