import { defineTexts } from "../i18n/index.ts"
import type { DueKind } from "./due.ts"

/** The next due things, named as acts: they stand on buttons and after a delegation's name alike. */
export const DUE_TEXTS = defineTexts({
  "bring-head": {
    en: "Invite a head of delegation",
    ar: "دعوة رئيس وفد",
    prs: "دعوت رئیس هیئت",
    ps: "د پلاوي مشر بلل",
  },
  "admit-member": {
    en: "Admit a member who has enrolled",
    ar: "قبول عضو سجّل نفسه",
    prs: "پذیرفتن عضو ثبت‌شده",
    ps: "د ثبت شوي غړي منل",
  },
  "adopt-policy": {
    en: "Adopt whom the record trusts",
    ar: "اعتماد الجهات التي يثق بها السجل",
    prs: "تصویب اینکه سجل به چه کسانی اعتماد می‌کند",
    ps: "د هغو منل چې سجل پرې باور کوي",
  },
  "answer-proposal": { en: "Answer a proposal", ar: "الرد على اقتراح", prs: "پاسخ به پیشنهاد", ps: "وړاندیز ته ځواب" },
  "answer-claim": {
    en: "Answer a compliance claim",
    ar: "الرد على قول بشأن الوفاء بالتزام",
    prs: "پاسخ به ادعا دربارهٔ اجرای تعهد",
    ps: "د ژمنې د عملي کېدو ادعا ته ځواب",
  },
  "answer-truce": {
    en: "Answer an offer",
    ar: "الرد على عرض",
    prs: "پاسخ به پیشنهاد آتش‌بس یا وقفه",
    ps: "د اوربند یا وقفې وړاندیز ته ځواب",
  },
  "end-suspension": {
    en: "Resume what was suspended",
    ar: "استئناف ما عُلّق",
    prs: "از سر گرفتن آنچه تعلیق شده",
    ps: "د ځنډول شوي بیا پیلول",
  },
  "open-session": { en: "Open the session", ar: "افتتاح الجلسة", prs: "گشایش نشست", ps: "د غونډې پرانیستل" },
  "close-session": { en: "Close the session", ar: "اختتام الجلسة", prs: "ختم نشست", ps: "د غونډې پای ته رسول" },
  "hold-follow-up": {
    en: "Hold the follow-up",
    ar: "عقد جلسة المتابعة",
    prs: "برگزاری نشست پیگیری",
    ps: "د تعقیبي غونډې جوړول",
  },
  "initial-point": {
    en: "Initial a point",
    ar: "توقيع نقطة بالأحرف الأولى",
    prs: "پاراف یک نکته",
    ps: "د یوه ټکي لنډ لاسلیک",
  },
  "settle-open-point": {
    en: "Settle an open point",
    ar: "حسم نقطة مفتوحة",
    prs: "حل یک نکتهٔ باز",
    ps: "د یوه پرانیستي ټکي حل",
  },
  "deposit-list": {
    en: "Seal and deposit a list",
    ar: "ختم قائمة وإيداعها",
    prs: "مهر و سپردن یک فهرست",
    ps: "د نوملړ مهرول او سپارل",
  },
  "open-list": {
    en: "Open the list deposited",
    ar: "فتح القائمة المودعة",
    prs: "گشودن فهرست سپرده‌شده",
    ps: "د سپارل شوي نوملړ پرانیستل",
  },
  "receive-list": {
    en: "Read the list received",
    ar: "قراءة القائمة الواردة",
    prs: "خواندن فهرست رسیده",
    ps: "د رارسېدلي نوملړ لوستل",
  },
  "answer-list": {
    en: "Answer the names of a list",
    ar: "الإجابة عن أسماء قائمة",
    prs: "پاسخ به نام‌های یک فهرست",
    ps: "د یوه نوملړ نومونو ته ځواب",
  },
  "comment-list": {
    en: "Comment on the answers",
    ar: "التعليق على الإجابات",
    prs: "نظر دادن دربارهٔ پاسخ‌ها",
    ps: "د ځوابونو په اړه نظر",
  },
  "reply-list": { en: "Reply to the comments", ar: "الرد على التعليقات", prs: "پاسخ به نظرها", ps: "نظرونو ته ځواب" },
  "give-go": {
    en: "Give or withhold the go",
    ar: "الإذن بالبدء أو حجبه",
    prs: "دادن یا ندادن اجازهٔ آغاز",
    ps: "د پیل د اجازې ورکول یا نه ورکول",
  },
  "answer-receipt": {
    en: "Sign for the persons received",
    ar: "توقيع محضر استلام الأشخاص",
    prs: "امضای رسید اشخاص",
    ps: "د ترلاسه شویو کسانو د رسید لاسلیک",
  },
  "answer-release": {
    en: "Answer a release outside the list",
    ar: "الجواب عن إفراج خارج القائمة",
    prs: "پاسخ به رهایی بیرون از فهرست",
    ps: "له نوملړه بهر خوشې کولو ته ځواب",
  },
  "confirm-remains": {
    en: "Record a forensic finding",
    ar: "قيد نتيجة الطب الشرعي",
    prs: "ثبت نتیجهٔ طب عدلی",
    ps: "د عدلي طب د پایلې ثبت",
  },
} satisfies Record<DueKind, unknown> & Parameters<typeof defineTexts>[0])
