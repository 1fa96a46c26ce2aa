import type { Grade } from "../lists/acts.ts"
import type { Words } from "../shared/language.ts"
import type { SpokenBody } from "./act-bodies.ts"

type Topic = SpokenBody<"statement-recorded/1">["topics"][number]

/** How good a list is by its own quality sheet. */
export const GRADE_WORDS = {
  A: { en: "A: complete", ar: "أ: مكتملة", prs: "الف: کامل", ps: "الف: بشپړ" },
  B: { en: "B: minor gaps", ar: "ب: نواقص يسيرة", prs: "ب: کمبود اندک", ps: "ب: لږ کموالی" },
  C: { en: "C: many gaps", ar: "ج: نواقص كثيرة", prs: "ج: کمبود بسیار", ps: "ج: ډېر کموالی" },
  D: {
    en: "D: not fit to be answered",
    ar: "د: لا تصلح للإجابة",
    prs: "د: قابل پاسخ نیست",
    ps: "د: د ځوابولو وړ نه دی",
  },
} as const satisfies Record<Grade, Words>

/** How a party that did not sign took a duty on itself. */
export const INSTRUMENT_WORDS = {
  accession: { en: "Accession", ar: "انضمام", prs: "پیوستن", ps: "یوځای کېدنه" },
  decree: { en: "Decree", ar: "مرسوم", prs: "فرمان", ps: "فرمان" },
  endorsement: { en: "Endorsement", ar: "تأييد", prs: "تأیید", ps: "تایید" },
} as const satisfies Record<SpokenBody<"accession-recorded/1">["instrument"], Words>

/** What a compliance claim says. */
export const CLAIM_WORDS = {
  met: { en: "Says it was met", ar: "يقول إنه نُفِّذ", prs: "می‌گوید اجرا شده است", ps: "وايي چې عملي شوې ده" },
  "partly-met": {
    en: "Says it was met in part",
    ar: "يقول إنه نُفِّذ جزئياً",
    prs: "می‌گوید بخشی از آن اجرا شده است",
    ps: "وايي چې یوه برخه یې عملي شوې ده",
  },
  breached: {
    en: "Says it was not kept",
    ar: "يقول إنه لم يُنفَّذ",
    prs: "می‌گوید اجرا نشده است",
    ps: "وايي چې نه ده عملي شوې",
  },
} as const satisfies Record<SpokenBody<"compliance-claimed/1">["says"], Words>

/** The answer to a compliance claim. */
export const POSITION_WORDS = {
  accepts: { en: "Accepts", ar: "قبول", prs: "پذیرش", ps: "مني یې" },
  denies: { en: "Denies", ar: "نفي", prs: "نفی", ps: "نه یې مني" },
  explains: { en: "Explains", ar: "توضيح", prs: "توضیح", ps: "څرګندونه کوي" },
} as const satisfies Record<SpokenBody<"compliance-answered/1">["position"], Words>

/** What was offered. */
export const TRUCE_KIND_WORDS = {
  truce: { en: "Truce", ar: "هدنة", prs: "آتش‌بس", ps: "اوربند" },
  "humanitarian-pause": { en: "Humanitarian pause", ar: "توقف إنساني", prs: "وقفهٔ بشردوستانه", ps: "بشري وقفه" },
} as const satisfies Record<SpokenBody<"truce-offered/1">["kind"], Words>

/** The window within which the exchange key must balance. */
export const WINDOW_WORDS = {
  tranche: { en: "In each tranche", ar: "في كل دفعة", prs: "در هر مرحلهٔ رهایی", ps: "د خوشې کولو په هر پړاو کې" },
  day: { en: "Each day", ar: "في كل يوم", prs: "در هر روز", ps: "هره ورځ" },
  total: { en: "Over the whole", ar: "في المجموع", prs: "در مجموع", ps: "په ټوله کې" },
} as const satisfies Record<SpokenBody<"exchange-key-proposed/1">["rows"][number]["window"], Words>

/** The two keys of a movement. */
export const GO_WORDS = {
  go: { en: "Go", ar: "إذن بالبدء", prs: "اجازهٔ آغاز", ps: "د پیل اجازه" },
  "no-go": { en: "No-go", ar: "عدم الإذن بالبدء", prs: "عدم اجازهٔ آغاز", ps: "د پیل اجازه نشته" },
} as const satisfies Record<SpokenBody<"go-given/1">["decision"], Words>

/** What kind of public text it is. */
export const STATEMENT_KIND_WORDS = {
  statement: { en: "Statement", ar: "بيان", prs: "اعلامیه", ps: "اعلامیه" },
  "read-out": { en: "Read-out", ar: "رواية الطرف للجلسة", prs: "گزارش نشست", ps: "د غونډې راپور" },
  decree: { en: "Decree", ar: "مرسوم", prs: "فرمان", ps: "فرمان" },
  interview: { en: "Interview", ar: "مقابلة", prs: "مصاحبه", ps: "مرکه" },
  correction: { en: "Correction", ar: "تصحيح", prs: "اصلاحیه", ps: "سمون" },
} as const satisfies Record<
  SpokenBody<"statement-recorded/1">["kind"] | SpokenBody<"statement-issued/1">["kind"],
  Words
>

/** How well a public statement is attested. */
export const CONFIDENCE_WORDS = {
  high: { en: "Well attested", ar: "موثوق بدرجة عالية", prs: "سندیت بالا", ps: "لوړه اعتباري کچه" },
  medium: { en: "Fairly attested", ar: "موثوق بدرجة متوسطة", prs: "سندیت متوسط", ps: "منځنۍ اعتباري کچه" },
  "one-outlet": { en: "One outlet only", ar: "وسيلة إعلام واحدة", prs: "تنها یک رسانه", ps: "یوازې یوه رسنۍ" },
  "party-claim": {
    en: "A party's own word",
    ar: "قول أحد الطرفين",
    prs: "گفتهٔ یکی از طرف‌ها",
    ps: "د یوه لوري خپله وینا",
  },
} as const satisfies Record<SpokenBody<"statement-recorded/1">["confidence"], Words>

/** What read-outs of one session are compared by. */
export const TOPIC_WORDS = {
  "release-technicalities": {
    en: "How releases are carried out",
    ar: "الترتيبات الفنية للإفراج",
    prs: "مسائل تخنیکی رهایی",
    ps: "د خوشې کولو تخنیکي چارې",
  },
  "reduction-of-violence": {
    en: "Reduction of violence",
    ar: "خفض العنف",
    prs: "کاهش خشونت",
    ps: "د تاوتریخوالي کمول",
  },
  "direct-talks": { en: "Direct talks", ar: "محادثات مباشرة", prs: "گفتگوهای مستقیم", ps: "مخامخ خبرې" },
  ceasefire: { en: "Ceasefire", ar: "وقف إطلاق النار", prs: "آتش‌بس", ps: "اوربند" },
  epidemic: { en: "The epidemic", ar: "الوباء", prs: "همه‌گیری", ps: "ساري ناروغي" },
  "follow-up": { en: "Follow-up", ar: "المتابعة", prs: "پیگیری", ps: "راتلونکی ګام" },
  duration: { en: "Duration", ar: "المدة", prs: "مدت", ps: "موده" },
  other: { en: "Other", ar: "غير ذلك", prs: "دیگر", ps: "نور" },
} as const satisfies Record<Topic["topic"], Words>

/** What a read-out says of a topic; silence is an answer too. */
export const TOPIC_SAYS_WORDS = {
  yes: { en: "Says it was discussed", ar: "يذكر أنه نوقش", prs: "می‌گوید بحث شد", ps: "وايي چې خبرې پرې وشوې" },
  no: { en: "Says it was not", ar: "يذكر أنه لم يُناقش", prs: "می‌گوید بحث نشد", ps: "وايي چې خبرې پرې ونه شوې" },
  silent: { en: "Silent", ar: "لا يذكره", prs: "چیزی نمی‌گوید", ps: "یادونه یې نه کوي" },
} as const satisfies Record<Topic["says"], Words>
