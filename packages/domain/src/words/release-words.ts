import type { CONSENTS, FITNESS, ReceiptCode, ShortfallReason } from "../release/acts.ts"
import type { CountingRule } from "../release/figures.ts"
import type { Words } from "../shared/language.ts"

/** What the neutral's private interview found, as a code. Feminine forms under `sex`. */
export const INTERVIEW_WORDS = {
  CONSENTS: {
    en: "Consents to travel",
    ar: "{sex, select, female {موافقة على السفر} other {موافق على السفر}}",
    prs: "با سفر موافق است",
    ps: "{sex, select, female {له سفر سره موافقه ده} other {له سفر سره موافق}}",
  },
  DECLINES: {
    en: "Declines to travel",
    ar: "{sex, select, female {لا ترغب في السفر} other {لا يرغب في السفر}}",
    prs: "به سفر مایل نیست",
    ps: "سفر نه غواړي",
  },
  FIT: {
    en: "Fit to travel",
    ar: "{sex, select, female {لائقة صحياً للسفر} other {لائق صحياً للسفر}}",
    prs: "از نظر صحی آمادهٔ سفر",
    ps: "د روغتیا له پلوه د سفر وړ",
  },
  UNFIT: {
    en: "Not fit to travel",
    ar: "{sex, select, female {غير لائقة صحياً للسفر} other {غير لائق صحياً للسفر}}",
    prs: "از نظر صحی آمادهٔ سفر نیست",
    ps: "{sex, select, female {د روغتیا له پلوه د سفر وړ نه ده} other {د روغتیا له پلوه د سفر وړ نه دی}}",
  },
} as const satisfies Record<(typeof CONSENTS)[number] | (typeof FITNESS)[number], Words>

/** The receiving party's answer to one person handed over. */
export const RECEIPT_WORDS = {
  ACCEPTED: {
    en: "Received and accepted",
    ar: "{sex, select, female {مُستلَمة ومقبولة} other {مُستلَم ومقبول}}",
    prs: "تسلیم گرفته و پذیرفته شد",
    ps: "{sex, select, female {تسلیم او ومنل شوه} other {تسلیم او ومنل شو}}",
  },
  RECEIVED_NOT_OURS: {
    en: "Received, not one of ours",
    ar: "{sex, select, female {مُستلَمة وليست من طرفنا} other {مُستلَم وليس من طرفنا}}",
    prs: "تسلیم گرفته شد، اما از طرف ما نیست",
    ps: "{sex, select, female {تسلیم شوه، خو زموږ د لوري نه ده} other {تسلیم شو، خو زموږ د لوري نه دی}}",
  },
  REFUSED: { en: "Receipt refused", ar: "رُفض الاستلام", prs: "تسلیم‌گیری رد شد", ps: "تسلیمېدل رد شول" },
} as const satisfies Record<ReceiptCode, Words>

/** Why somebody agreed upon was not delivered. */
export const SHORTFALL_WORDS = {
  DECLINED: INTERVIEW_WORDS.DECLINES,
  DIED: {
    en: "Died",
    ar: "{sex, select, female {متوفّاة} other {متوفّى}}",
    prs: "وفات یافته",
    ps: "{sex, select, female {وفات شوې} other {وفات شوی}}",
  },
  UNFIT: INTERVIEW_WORDS.UNFIT,
  NOT_PRODUCED: {
    en: "Not brought to the site",
    ar: "{sex, select, female {لم تُحضر إلى الموقع} other {لم يُحضر إلى الموقع}}",
    prs: "به محل آورده نشد",
    ps: "{sex, select, female {ځای ته ونه رسول شوه} other {ځای ته ونه رسول شو}}",
  },
  OBJECTION: {
    en: "Objection pending",
    ar: "اعتراض قيد النظر",
    prs: "اعتراض در دست بررسی",
    ps: "اعتراض تر غور لاندې دی",
  },
  ESCAPED: {
    en: "Escaped from custody",
    ar: "{sex, select, female {فرّت من الاحتجاز} other {فرّ من الاحتجاز}}",
    prs: "از بازداشت فرار کرده",
    ps: "{sex, select, female {له توقیفه تښتېدلې} other {له توقیفه تښتېدلی}}",
  },
  IN_CUSTODY_ABROAD: {
    en: "In custody abroad",
    ar: "قيد الاحتجاز خارج البلاد",
    prs: "در بازداشت خارج از کشور",
    ps: "له هېواده بهر په توقیف کې",
  },
} as const satisfies Record<ShortfallReason, Words>

/** The counting rules: each is a true answer to "how many were released?", so each has its name beside the number. */
export const COUNTING_WORDS = {
  debtor: {
    en: "Handed over, by the releasing party's count",
    ar: "من سُلِّموا بحسب عدّ الطرف المُفرِج",
    prs: "تسلیم‌شده به شمارش طرف رهاکننده",
    ps: "سپارل شوي د خوشې کوونکي لوري په شمېر",
  },
  "handed-on-list": {
    en: "Handed over from the signed list",
    ar: "من سُلِّموا من القائمة الموقَّعة",
    prs: "تسلیم‌شده از فهرست امضاشده",
    ps: "له لاسلیک شوي نوملړه سپارل شوي",
  },
  creditor: {
    en: "Accepted, by the receiving party's count",
    ar: "من قُبلوا بحسب عدّ الطرف المُستلِم",
    prs: "پذیرفته‌شده به شمارش طرف تسلیم‌گیرنده",
    ps: "منل شوي د تسلیمېدونکي لوري په شمېر",
  },
  joint: {
    en: "Toward the commitment, by both parties' count",
    ar: "المحتسَبون للالتزام لدى الطرفين",
    prs: "محسوب برای تعهد نزد هر دو طرف",
    ps: "د ژمنې لپاره د دواړو لورو په حساب کې",
  },
  "not-ours": {
    en: "Received, not of the receiving party",
    ar: "مُستلَمون ليسوا من الطرف المُستلِم",
    prs: "تسلیم گرفته‌شده، اما نه از طرف تسلیم‌گیرنده",
    ps: "تسلیم شوي، خو د تسلیمېدونکي لوري نه دي",
  },
  refused: { en: "Receipt refused", ar: "مَن رُفض استلامهم", prs: "تسلیم‌گیری ردشده", ps: "رد شوي تسلیمي" },
  contested: {
    en: "Handed over from the list, not yet accepted",
    ar: "من سُلِّموا من القائمة ولم يُقبلوا بعد",
    prs: "تسلیم‌شده از فهرست، هنوز پذیرفته نشده",
    ps: "له نوملړه سپارل شوي، لا منل شوي نه دي",
  },
  "off-list": {
    en: "Reported outside the list",
    ar: "المُبلَّغ عنهم خارج القائمة",
    prs: "گزارش‌شده بیرون از فهرست",
    ps: "له نوملړه بهر راپور شوي",
  },
  remains: {
    en: "Remains confirmed; never counted as releases",
    ar: "رفات مؤكَّد؛ لا يُحتسب إفراجاً",
    prs: "بقایای تأییدشده؛ هرگز رهایی شمرده نمی‌شود",
    ps: "تایید شوي پاتې شوني؛ هېڅکله خوشې کول نه شمېرل کېږي",
  },
} as const satisfies Record<CountingRule, Words>
