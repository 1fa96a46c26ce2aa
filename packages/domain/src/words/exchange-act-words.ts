import type { Words } from "../shared/language.ts"
import type { ListsAct, ReleaseAct, VerificationAct } from "./act-bodies.ts"
import { names, persons } from "./counted.ts"

/** The acts of the exchange: lists, verification, release. How a sentence is built: see `ACT_WORDS`. */
export const EXCHANGE_ACT_WORDS = {
  "exchange-opened/1": {
    en: "{who} opened a list exchange",
    ar: "{who}: افتتاح تبادل للقوائم",
    prs: "{who}: تبادلهٔ فهرست‌ها آغاز شد",
    ps: "{who}: د نوملړونو تبادله پیل شوه",
  },
  "list-deposited/1": {
    en: `{who} deposited a sealed list of ${names("count").en}`,
    ar: `{who}: إيداع قائمة مختومة من ${names("count").ar}`,
    prs: `{who}: فهرست مهرشده با ${names("count").prs} سپرده شد`,
    ps: `{who}: د ${names("count").ps} مهر شوی نوملړ وسپارل شو`,
  },
  "list-opened/1": {
    en: "{who} opened its list to the other party",
    ar: "{who}: فتح القائمة للطرف الآخر",
    prs: "{who}: فهرست به روی طرف دیگر گشوده شد",
    ps: "{who}: نوملړ بل لوري ته پرانیستل شو",
  },
  "list-received/1": {
    en: `{who} received and read a list of ${names("count").en}`,
    ar: `{who}: تسلُّم قائمة من ${names("count").ar} والاطّلاع عليها`,
    prs: `{who}: فهرستی با ${names("count").prs} دریافت و خوانده شد`,
    ps: `{who}: د ${names("count").ps} نوملړ ترلاسه او ولوستل شو`,
  },
  "early-opening-proposed/1": {
    en: "{who} proposed that a list be opened before the other is deposited",
    ar: "{who}: اقتراح فتح قائمة قبل إيداع القائمة الأخرى",
    prs: "{who}: پیشنهاد شد که فهرستی پیش از سپرده شدن فهرست دیگر گشوده شود",
    ps: "{who}: وړاندیز وشو چې یو نوملړ د بل نوملړ تر سپارلو مخکې پرانیستل شي",
  },
  "list-screened/1": {
    en: "{who} screened a list: {admitted} admitted, {duplicates} duplicate, {incomplete} incomplete",
    ar: "{who}: فحص قائمة: المقبول {admitted}، المكرّر {duplicates}، الناقص {incomplete}",
    prs: "{who}: یک فهرست بررسی شد: پذیرفته {admitted}، تکراری {duplicates}، ناقص {incomplete}",
    ps: "{who}: یو نوملړ وکتل شو: منل شوي {admitted}، تکراري {duplicates}، نیمګړي {incomplete}",
  },
  "round-opened/1": {
    en: "{who} opened verification round {number}",
    ar: "{who}: افتتاح جولة التحقق {number}",
    prs: "{who}: دور {number} تثبیت هویت آغاز شد",
    ps: "{who}: د هویت د تثبیت {number} پړاو پیل شو",
  },
  "statement-submitted/1": {
    en: "{who} submitted its statement on a list",
    ar: "{who}: تقديم إفادة على كشف",
    prs: "{who}: جوابیه دربارهٔ یک فهرست داده شد",
    ps: "{who}: د یوه نوملړ په اړه ځواب لیک وړاندې شو",
  },
  "comments-submitted/1": {
    en: "{who} submitted comments on a statement",
    ar: "{who}: التعليق على إفادة",
    prs: "{who}: نظرها دربارهٔ یک جوابیه داده شد",
    ps: "{who}: د یوه ځواب لیک په اړه نظرونه وړاندې شول",
  },
  "replies-submitted/1": {
    en: "{who} replied to comments",
    ar: "{who}: الرد على تعليقات",
    prs: "{who}: به نظرها پاسخ داده شد",
    ps: "{who}: نظرونو ته ځواب ورکړل شو",
  },
  "unclaimed-counted/1": {
    en: `{who} counted ${persons("count").en} held and claimed by nobody`,
    ar: `{who}: إحصاء ${persons("count").ar} قيد الاحتجاز دون مطالبة من أحد`,
    prs: `{who}: ${persons("count").prs} در بازداشت بدون مطالبه شمرده شد`,
    ps: `{who}: د ${persons("count").ps} شمېر ثبت شو چې په توقیف کې دي او چا نه دي غوښتي`,
  },
  "round-closed/1": {
    en: "{who} closed a verification round",
    ar: "{who}: اختتام جولة تحقق",
    prs: "{who}: یک دور تثبیت هویت پایان یافت",
    ps: "{who}: د هویت د تثبیت یو پړاو پای ته ورسېد",
  },
  "final-list-proposed/1": {
    en: "{who} proposed the final list, version {version}",
    ar: "{who}: اقتراح القائمة النهائية، النسخة {version}",
    prs: "{who}: فهرست نهایی پیشنهاد شد، نسخهٔ {version}",
    ps: "{who}: وروستی نوملړ وړاندیز شو، {version} نسخه",
  },
  "site-proposed/1": {
    en: "{who} proposed a release site",
    ar: "{who}: اقتراح موقع للإفراج",
    prs: "{who}: یک محل رهایی پیشنهاد شد",
    ps: "{who}: د خوشې کولو یو ځای وړاندیز شو",
  },
  "tranche-proposed/1": {
    en: "{who} proposed tranche {number}",
    ar: "{who}: اقتراح الدفعة {number}",
    prs: "{who}: مرحلهٔ رهایی {number} پیشنهاد شد",
    ps: "{who}: د خوشې کولو {number} پړاو وړاندیز شو",
  },
  "interviews-recorded/1": {
    en: `{who} recorded private interviews with ${persons("interviewed").en}`,
    ar: `{who}: تدوين مقابلات خاصة مع ${persons("interviewed").ar}`,
    prs: `{who}: مصاحبهٔ خصوصی با ${persons("interviewed").prs} ثبت شد`,
    ps: `{who}: له ${persons("interviewed").ps} سره ځانګړې مرکې ثبت شوې`,
  },
  "manifest-sealed/1": {
    en: `{who} sealed a manifest of ${persons("count").en}`,
    ar: `{who}: ختم كشف نقل يضم ${persons("count").ar}`,
    prs: `{who}: فهرست انتقال ${persons("count").prs} مهر شد`,
    ps: `{who}: د ${persons("count").ps} د لېږد نوملړ مهر شو`,
  },
  "go-given/1": {
    en: "{who} gave its {decision, select, go {go} other {no-go}} for a tranche",
    ar: "{who}: {decision, select, go {الإذن ببدء} other {عدم الإذن ببدء}} دفعة",
    prs: "{who}: برای یک مرحلهٔ رهایی اجازهٔ آغاز {decision, select, go {داده شد} other {داده نشد}}",
    ps: "{who}: د خوشې کولو د یوه پړاو د پیل اجازه {decision, select, go {ورکړل شوه} other {ورنه کړل شوه}}",
  },
  "departure-recorded/1": {
    en: "{who} recorded a departure",
    ar: "{who}: تدوين مغادرة",
    prs: "{who}: یک حرکت ثبت شد",
    ps: "{who}: یو تګ ثبت شو",
  },
  "handover-recorded/1": {
    en: `{who} recorded the handover of ${persons("handed").en}`,
    ar: `{who}: تدوين تسليم ${persons("handed").ar}`,
    prs: `{who}: تسلیم‌دهی ${persons("handed").prs} ثبت شد`,
    ps: `{who}: د ${persons("handed").ps} سپارل ثبت شول`,
  },
  "receipt-signed/1": {
    en: `{who} signed a receipt for ${persons("received").en}`,
    ar: `{who}: توقيع محضر استلام بشأن ${persons("received").ar}`,
    prs: `{who}: رسید تسلیم‌گیری دربارهٔ ${persons("received").prs} امضا شد`,
    ps: `{who}: د ${persons("received").ps} په اړه د تسلیمۍ رسید لاسلیک شو`,
  },
  "release-reported/1": {
    en: `{who} reported the release of ${persons("count").en} outside the list`,
    ar: `{who}: الإبلاغ عن الإفراج خارج القائمة عن ${persons("count").ar}`,
    prs: `{who}: از رهایی ${persons("count").prs} بیرون از فهرست گزارش داده شد`,
    ps: `{who}: له نوملړه بهر د ${persons("count").ps} د خوشې کولو راپور ورکړل شو`,
  },
  "release-answered/1": {
    en: "{who} answered a reported release: {accepted} accepted, {notOurs} not its own",
    ar: "{who}: الرد على إفراج مُبلَّغ عنه: المقبول {accepted}، ومن ليس من الطرف {notOurs}",
    prs: "{who}: به رهایی گزارش‌شده پاسخ داده شد: پذیرفته {accepted}، نه از این طرف {notOurs}",
    ps: "{who}: راپور شوي خوشې کولو ته ځواب ورکړل شو: منل شوي {accepted}، د دې لوري نه دي {notOurs}",
  },
  "substitution-proposed/1": {
    en: `{who} proposed to substitute ${persons("count").en}`,
    ar: `{who}: اقتراح استبدال ${persons("count").ar}`,
    prs: `{who}: جایگزینی ${persons("count").prs} پیشنهاد شد`,
    ps: `{who}: د ${persons("count").ps} ځای ناستی وړاندیز شو`,
  },
  "shortfall-explained/1": {
    en: "{who} explained why fewer were delivered than agreed",
    ar: "{who}: بيان سبب نقص العدد المسلَّم عن المتفق عليه",
    prs: "{who}: دلیل کمتر بودن شمار تسلیم‌شده از شمار توافق‌شده گفته شد",
    ps: "{who}: د دې دلیل وویل شو چې ولې تر هوکړې لږ کسان وسپارل شول",
  },
  "remains-recorded/1": {
    en: `{who} recorded the remains of ${persons("count").en}, not yet confirmed`,
    ar: `{who}: تدوين رفات ${persons("count").ar}، دون تأكيد بعد`,
    prs: `{who}: بقایای ${persons("count").prs} ثبت شد، هنوز تأیید نشده`,
    ps: `{who}: د ${persons("count").ps} پاتې شوني ثبت شول، لا تایید شوي نه دي`,
  },
  "remains-confirmed/1": {
    en: `{who} recorded the forensic finding on remains: ${persons("confirmed").en} confirmed`,
    ar: `{who}: تدوين نتيجة الطب الشرعي بشأن رفات: تأكيد هوية ${persons("confirmed").ar}`,
    prs: `{who}: نتیجهٔ طب عدلی دربارهٔ بقایا ثبت شد: هویت ${persons("confirmed").prs} تأیید شد`,
    ps: `{who}: د پاتې شونو په اړه د عدلي طب پایله ثبت شوه: د ${persons("confirmed").ps} هویت تایید شو`,
  },
} as const satisfies Record<ListsAct | VerificationAct | ReleaseAct, Words>
