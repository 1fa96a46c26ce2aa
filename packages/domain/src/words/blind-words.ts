import type { AbortReason, BlindOutput, BlindTerms } from "../blind/acts.ts"
import type { BlindStep } from "../blind/state.ts"
import type { Words } from "../shared/language.ts"

/** How a list is matched with the other party's register. */
export const MATCHING_WORDS = {
  open: { en: "Openly", ar: "مطابقة مكشوفة", prs: "تطبیق آشکار", ps: "ښکاره پرتله" },
  keys: { en: "Blind, by keys", ar: "محجوبة بالمفاتيح", prs: "پوشیده با کلیدها", ps: "پټه په کیلیو" },
  encodings: { en: "Blind, by encodings", ar: "محجوبة بالرموز", prs: "پوشیده با رمزها", ps: "پټه په رمزونو" },
} as const satisfies Record<BlindTerms["method"]["kind"] | "open", Words>

/** What comes out of a blind round. */
export const BLIND_OUTPUT_WORDS = {
  count: { en: "A number alone", ar: "العدد وحده", prs: "تنها شمار", ps: "یوازې شمېره" },
  pairs: { en: "Pairs of tickets", ar: "أزواج التذاكر", prs: "جفت‌های تکت", ps: "د ټکټونو جوړې" },
  records: {
    en: "Pairs, then rows pair by pair as both are ready",
    ar: "الأزواج، ثم الأسطر زوجاً زوجاً متى استعد الطرفان",
    prs: "جفت‌ها، سپس ردیف‌ها جفت به جفت هر گاه هر دو آماده باشند",
    ps: "جوړې، بیا کرښې جوړه په جوړه چې دواړه چمتو وي",
  },
} as const satisfies Record<BlindOutput, Words>

/** What a round waits for, or how it ended. */
export const BLIND_STEP_WORDS = {
  proposed: { en: "Proposed", ar: "مقترحة", prs: "پیشنهاد شده", ps: "وړاندیز شوی" },
  dropped: { en: "Not agreed", ar: "لم يُتفق عليها", prs: "توافق نشد", ps: "هوکړه ونه شوه" },
  open: { en: "Agreed: openly", ar: "متفق عليها: مكشوفة", prs: "توافق شد: آشکار", ps: "هوکړه وشوه: ښکاره" },
  binding: {
    en: "The three bind themselves",
    ar: "الالتزام المسبق من الثلاثة",
    prs: "پابندی هر سه",
    ps: "د دریو واړو ژمنه",
  },
  asking: {
    en: "Masked values are sent",
    ar: "إرسال القيم المحجوبة",
    prs: "فرستادن مقدارهای پوشیده",
    ps: "د پټو مقدارونو لېږل",
  },
  answering: {
    en: "Masked values are answered",
    ar: "الرد على القيم المحجوبة",
    prs: "پاسخ به مقدارهای پوشیده",
    ps: "د پټو مقدارونو ځوابول",
  },
  sharing: {
    en: "The parties share a secret",
    ar: "تبادل السر بين الطرفين",
    prs: "دو طرف راز را شریک می‌کنند",
    ps: "لوري راز شریکوي",
  },
  depositing: { en: "Tickets are deposited", ar: "إيداع التذاكر", prs: "سپردن تکت‌ها", ps: "د ټکټونو سپارل" },
  drawing: {
    en: "Tickets are compared and drawn",
    ar: "مقارنة التذاكر وسحبها",
    prs: "مقایسه و قرعهٔ تکت‌ها",
    ps: "د ټکټونو پرتله او پچه",
  },
  auditing: {
    en: "Drawn tickets are opened",
    ar: "فتح التذاكر المسحوبة",
    prs: "گشودن تکت‌های قرعه‌شده",
    ps: "د پچې د ټکټونو پرانیستل",
  },
  releasing: { en: "The result is awaited", ar: "بانتظار النتيجة", prs: "در انتظار نتیجه", ps: "د پایلې په تمه" },
  released: { en: "Result released", ar: "أُعلنت النتيجة", prs: "نتیجه داده شد", ps: "پایله ورکړل شوه" },
  aborted: {
    en: "Ended before the result",
    ar: "أُنهيت قبل النتيجة",
    prs: "پیش از نتیجه پایان یافت",
    ps: "تر پایلې مخکې پای ته ورسېد",
  },
  purged: {
    en: "Deleted by all three",
    ar: "حُذفت لدى الثلاثة",
    prs: "نزد هر سه حذف شد",
    ps: "له دریو واړو سره ړنګ شو",
  },
} as const satisfies Record<BlindStep, Words>

/** Why a round was ended before its result. */
export const ABORT_REASON_WORDS = {
  withdrawn: { en: "Withdrawn", ar: "انسحاب", prs: "کناره‌گیری", ps: "په شا کېدل" },
  "not-answered": {
    en: "A message did not come in time",
    ar: "لم تصل رسالة في موعدها",
    prs: "پیامی به وقت نرسید",
    ps: "یو پیغام پر وخت راونه رسېد",
  },
  "count-wrong": {
    en: "More or fewer values than agreed",
    ar: "عدد القيم غير المتفق عليه",
    prs: "شمار مقدارها غیر از توافق",
    ps: "د مقدارونو شمېر له هوکړې سره توپیر لري",
  },
  "message-malformed": {
    en: "A message was not in the agreed form",
    ar: "رسالة على غير الصيغة المتفق عليها",
    prs: "پیامی در شکل توافق‌شده نبود",
    ps: "یو پیغام په منلې بڼه نه و",
  },
  "proof-wrong": { en: "A proof does not hold", ar: "إثبات لا يصح", prs: "اثباتی درست نیست", ps: "یو ثبوت سم نه دی" },
  "input-differs": {
    en: "Another list than the sealed one",
    ar: "قائمة غير المختومة",
    prs: "فهرستی غیر از مهرشده",
    ps: "له مهر شوي پرته بل نوملړ",
  },
  "draw-wrong": {
    en: "The draw is not the one that the coins give",
    ar: "السحب غير ما تقتضيه القرعة",
    prs: "قرعه آن نیست که باید باشد",
    ps: "پچه هغه نه ده چې باید وي",
  },
  "audit-failed": {
    en: "A drawn ticket did not stand the check",
    ar: "تذكرة مسحوبة لم تجتز التدقيق",
    prs: "تکت قرعه‌شده‌ای از بررسی نگذشت",
    ps: "د پچې یو ټکټ له کتنې ونه ووت",
  },
  "result-differs": {
    en: "The result contradicts the messages",
    ar: "النتيجة تخالف الرسائل",
    prs: "نتیجه با پیام‌ها نمی‌سازد",
    ps: "پایله له پیغامونو سره توپیر لري",
  },
} as const satisfies Record<AbortReason, Words>
