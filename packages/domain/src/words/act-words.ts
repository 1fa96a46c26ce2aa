import type { Language, Words } from "../shared/language.ts"
import type { SpokenAct, SpokenBody } from "./act-bodies.ts"
import { days, names, persons } from "./counted.ts"
import { say, type Values } from "./message.ts"
import type { Digits } from "./numbers.ts"

/**
 * One sentence for each kind of act: `{who}` did it. Outside English it stands before a colon, for verbs would have to agree
 * with a label whose gender only its delegation knows, and Pashto would have to bend the label itself.
 * The other places are filled by `ACT_FACTS`.
 */
export const ACT_WORDS = {
  "process-founded/1": {
    en: "{who} founded the process",
    ar: "{who}: تأسيس عملية الوساطة",
    prs: "{who}: روند میانجیگری بنیاد گذاشته شد",
    ps: "{who}: د منځګړیتوب بهیر پیل شو",
  },
  "delegation-added/1": {
    en: "{who} added a delegation",
    ar: "{who}: إضافة وفد",
    prs: "{who}: یک هیئت افزوده شد",
    ps: "{who}: یو پلاوی ورزیات شو",
  },
  "invitation-issued/1": {
    en: "{who} issued an invitation",
    ar: "{who}: إصدار دعوة",
    prs: "{who}: دعوت‌نامه صادر شد",
    ps: "{who}: بلنه ورکړل شوه",
  },
  "member-enrolled/1": {
    en: "{who} enrolled with keys of their own and awaits admission",
    ar: "{who}: تسجيل عضو بمفاتيحه الخاصة، بانتظار القبول",
    prs: "{who}: ثبت نام عضو با کلیدهای خودش، در انتظار پذیرش",
    ps: "{who}: غړي په خپلو کیلیو نوم ولیکه، د منلو په تمه دی",
  },
  "member-admitted/1": {
    en: "{who} admitted a member",
    ar: "{who}: قبول عضو",
    prs: "{who}: یک عضو پذیرفته شد",
    ps: "{who}: یو غړی ومنل شو",
  },
  "member-removed/1": {
    en: "{who} removed a member",
    ar: "{who}: إنهاء عضوية عضو",
    prs: "{who}: عضویت یک عضو پایان یافت",
    ps: "{who}: د یوه غړي غړیتوب پای ته ورسېد",
  },
  "mandate-changed/1": {
    en: "{who} changed a member's mandate",
    ar: "{who}: تعديل تفويض عضو",
    prs: "{who}: صلاحیت یک عضو تغییر کرد",
    ps: "{who}: د یوه غړي واک بدل شو",
  },
  "policy-adopted/1": {
    en: "{who} adopted the trust policy of the record",
    ar: "{who}: اعتماد سياسة الثقة للسجل المشترك",
    prs: "{who}: سیاست اعتماد سجل مشترک پذیرفته شد",
    ps: "{who}: د ګډ سجل د باور تګلاره ومنل شوه",
  },
  "proposal-agreed/1": {
    en: "{who} agreed to a proposal",
    ar: "{who}: الموافقة على مقترح",
    prs: "{who}: با یک پیشنهاد موافقت شد",
    ps: "{who}: له یوه وړاندیز سره هوکړه وشوه",
  },
  "proposal-refused/1": {
    en: "{who} refused a proposal",
    ar: "{who}: رفض مقترح",
    prs: "{who}: یک پیشنهاد رد شد",
    ps: "{who}: یو وړاندیز رد شو",
  },
  "proposal-withdrawn/1": {
    en: "{who} withdrew a proposal",
    ar: "{who}: سحب مقترح",
    prs: "{who}: یک پیشنهاد پس گرفته شد",
    ps: "{who}: یو وړاندیز بېرته واخیستل شو",
  },
  "rehearsal-advanced/1": {
    en: `{who} moved the rehearsal forward by ${days("days").en}`,
    ar: `{who}: تقديم زمن التمرين بمقدار ${days("days").ar}`,
    prs: `{who}: زمان تمرین ${days("days").prs} پیش برده شد`,
    ps: `{who}: د تمرین مهال د ${days("days").ps} په اندازه مخکې یووړل شو`,
  },
  "agreement-recorded/1": {
    en: "{who} recorded an agreement",
    ar: "{who}: تدوين اتفاق",
    prs: "{who}: یک توافق ثبت شد",
    ps: "{who}: یوه هوکړه ثبت شوه",
  },
  "commitment-recorded/1": {
    en: "{who} recorded a commitment",
    ar: "{who}: تدوين التزام",
    prs: "{who}: یک تعهد ثبت شد",
    ps: "{who}: یوه ژمنه ثبت شوه",
  },
  "exchange-key-proposed/1": {
    en: "{who} proposed the exchange key",
    ar: "{who}: اقتراح مفتاح التبادل",
    prs: "{who}: کلید تبادله پیشنهاد شد",
    ps: "{who}: د تبادلې کیلي وړاندیز شوه",
  },
  "accession-recorded/1": {
    en: "{who} took the duties of an agreement on itself",
    ar: "{who}: الانضمام إلى اتفاق وتحمّل التزاماته",
    prs: "{who}: تعهدات یک توافق به عهده گرفته شد",
    ps: "{who}: د یوې هوکړې ژمنې پر غاړه واخیستل شوې",
  },
  "compliance-claimed/1": {
    en: "{who} recorded a claim that a commitment was {says, select, met {met} breached {not kept} other {met in part}}",
    ar: "{who}: تدوين قول بأن التزاماً {says, select, met {نُفِّذ} breached {لم يُنفَّذ} other {نُفِّذ جزئياً}}",
    prs: "{who}: ادعایی ثبت شد که تعهدی {says, select, met {اجرا شده است} breached {اجرا نشده است} other {در بخشی اجرا شده است}}",
    ps: "{who}: دا ادعا ثبت شوه چې یوه ژمنه {says, select, met {عملي شوې ده} breached {نه ده عملي شوې} other {یوه برخه یې عملي شوې ده}}",
  },
  "compliance-answered/1": {
    en: "{who} answered a compliance claim: {position, select, accepts {accepted} denies {denied} other {explained}}",
    ar: "{who}: الرد على قول بشأن الوفاء بالالتزام: {position, select, accepts {قبول} denies {نفي} other {توضيح}}",
    prs: "{who}: به ادعای اجرای تعهد پاسخ داده شد: {position, select, accepts {پذیرش} denies {نفی} other {توضیح}}",
    ps: "{who}: د ژمنې د عملي کېدو ادعا ته ځواب ورکړل شو: {position, select, accepts {منل} denies {نه منل} other {څرګندونه}}",
  },
  "truce-offered/1": {
    en: "{who} recorded an offer of a {kind, select, truce {truce} other {humanitarian pause}}",
    ar: "{who}: تدوين عرض {kind, select, truce {هدنة} other {توقف إنساني}}",
    prs: "{who}: پیشنهاد {kind, select, truce {آتش‌بس} other {وقفهٔ بشردوستانه}} ثبت شد",
    ps: "{who}: د {kind, select, truce {اوربند} other {بشري وقفې}} وړاندیز ثبت شو",
  },
  "truce-answered/1": {
    en: "{who} {answer, select, accepts {accepted} other {declined}} an offer of a truce or pause",
    ar: "{who}: {answer, select, accepts {قبول} other {عدم قبول}} عرض هدنة أو توقف",
    prs: "{who}: پیشنهاد آتش‌بس یا وقفه {answer, select, accepts {پذیرفته شد} other {پذیرفته نشد}}",
    ps: "{who}: د اوربند یا وقفې وړاندیز {answer, select, accepts {ومنل شو} other {ونه منل شو}}",
  },
  "process-suspended/1": {
    en: "{who} suspended its part in the process",
    ar: "{who}: تعليق المشاركة في العملية",
    prs: "{who}: اشتراک در روند به تعلیق درآمد",
    ps: "{who}: په بهیر کې ګډون وځنډول شو",
  },
  "process-resumed/1": {
    en: "{who} resumed its part in the process",
    ar: "{who}: استئناف المشاركة في العملية",
    prs: "{who}: اشتراک در روند از سر گرفته شد",
    ps: "{who}: په بهیر کې ګډون بیا پیل شو",
  },
  "session-convened/1": {
    en: "{who} convened a session",
    ar: "{who}: الدعوة إلى جلسة",
    prs: "{who}: نشست فراخوانده شد",
    ps: "{who}: غونډه راوبلل شوه",
  },
  "session-opened/1": {
    en: "{who} opened a session",
    ar: "{who}: افتتاح جلسة",
    prs: "{who}: نشست گشایش یافت",
    ps: "{who}: غونډه پرانیستل شوه",
  },
  "attendance-recorded/1": {
    en: `{who} recorded a delegation's attendance: ${persons("present").en}`,
    ar: `{who}: تدوين حضور وفد من ${persons("present").ar}`,
    prs: `{who}: حضور یک هیئت ثبت شد: ${persons("present").prs}`,
    ps: `{who}: د ${persons("present").ps} په شمول د یوه پلاوي ګډون ثبت شو`,
  },
  "session-closed/1": {
    en: "{who} closed a session",
    ar: "{who}: اختتام جلسة",
    prs: "{who}: نشست پایان یافت",
    ps: "{who}: غونډه پای ته ورسېده",
  },
  "point-proposed/1": {
    en: "{who} proposed a point",
    ar: "{who}: اقتراح نقطة",
    prs: "{who}: یک نکته پیشنهاد شد",
    ps: "{who}: یو ټکی وړاندیز شو",
  },
  "point-reworded/1": {
    en: "{who} reworded a point",
    ar: "{who}: تعديل صياغة نقطة",
    prs: "{who}: متن یک نکته تغییر کرد",
    ps: "{who}: د یوه ټکي متن بدل شو",
  },
  "point-initialled/1": {
    en: "{who} initialled a point, wording {version}",
    ar: "{who}: التوقيع بالأحرف الأولى على نقطة، الصيغة {version}",
    prs: "{who}: یک نکته پاراف شد، متن {version}",
    ps: "{who}: یو ټکی لنډ لاسلیک شو، {version} متن",
  },
  "own-sentence-recorded/1": {
    en: "{who} recorded a delegation's own sentence on an item",
    ar: "{who}: تدوين صيغة أحد الوفود بشأن بند",
    prs: "{who}: جملهٔ خود یک هیئت دربارهٔ یک موضوع ثبت شد",
    ps: "{who}: د یوې موضوع په اړه د یوه پلاوي خپله جمله ثبت شوه",
  },
  "open-point-recorded/1": {
    en: "{who} recorded an open point",
    ar: "{who}: تدوين نقطة مفتوحة",
    prs: "{who}: یک نکتهٔ باز ثبت شد",
    ps: "{who}: یو پرانیستی ټکی ثبت شو",
  },
  "item-parked/1": {
    en: "{who} parked an item and said where it goes",
    ar: "{who}: إرجاء بند وتحديد وجهته",
    prs: "{who}: یک موضوع به جای دیگر سپرده شد",
    ps: "{who}: یوه موضوع بل ځای ته وسپارل شوه",
  },
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
    ar: "{who}: تقديم ملاحظات على إفادة",
    prs: "{who}: ملاحظات دربارهٔ یک جوابیه داده شد",
    ps: "{who}: د یوه ځواب لیک په اړه څرګندونې وړاندې شوې",
  },
  "replies-submitted/1": {
    en: "{who} replied to comments",
    ar: "{who}: الرد على ملاحظات",
    prs: "{who}: به ملاحظات پاسخ داده شد",
    ps: "{who}: څرګندونو ته ځواب ورکړل شو",
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
  "statement-recorded/1": {
    en: "{who} recorded a public statement from its source",
    ar: "{who}: تدوين تصريح علني من مصدره",
    prs: "{who}: یک اظهار علنی با منبع آن ثبت شد",
    ps: "{who}: یوه عامه وینا له سرچینې سره ثبت شوه",
  },
  "statement-issued/1": {
    en: "{who} issued a statement",
    ar: "{who}: إصدار بيان",
    prs: "{who}: اعلامیه نشر شد",
    ps: "{who}: اعلامیه خپره شوه",
  },
  "communique-proposed/1": {
    en: "{who} proposed a joint communiqué",
    ar: "{who}: اقتراح بيان مشترك",
    prs: "{who}: اعلامیهٔ مشترک پیشنهاد شد",
    ps: "{who}: ګډه اعلامیه وړاندیز شوه",
  },
  "publication-proposed/1": {
    en: "{who} proposed which figures the public page shows",
    ar: "{who}: اقتراح الأرقام المعروضة في الصفحة العامة",
    prs: "{who}: ارقام صفحهٔ عمومی پیشنهاد شد",
    ps: "{who}: د عامه پاڼې شمېرې وړاندیز شوې",
  },
} as const satisfies Record<SpokenAct, Words>

/** Said of an act whose content is sealed to others. */
export const SEALED_ACT_WORDS: Words = {
  en: "{who} entered an act whose content is not open to you",
  ar: "{who}: إجراء موقَّع محتواه غير متاح لكم",
  prs: "{who}: اقدامی ثبت شد که محتوای آن به روی شما باز نیست",
  ps: "{who}: داسې اقدام ثبت شو چې منځپانګه یې تاسو ته خلاصه نه ده",
}

/** What each sentence says beside its author. */
export const ACT_FACTS = {
  "rehearsal-advanced/1": (body) => ({ days: body.days }),
  "compliance-claimed/1": (body) => ({ says: body.says }),
  "compliance-answered/1": (body) => ({ position: body.position }),
  "truce-offered/1": (body) => ({ kind: body.kind }),
  "truce-answered/1": (body) => ({ answer: body.answer }),
  "attendance-recorded/1": (body) => ({ present: body.present }),
  "point-initialled/1": (body) => ({ version: body.version }),
  "list-deposited/1": (body) => ({ count: body.count }),
  "list-received/1": (body) => ({ count: body.count }),
  "list-screened/1": ({ admitted, duplicates, incomplete }) => ({ admitted, duplicates, incomplete }),
  "round-opened/1": (body) => ({ number: body.number }),
  "unclaimed-counted/1": (body) => ({ count: body.count }),
  "final-list-proposed/1": (body) => ({ version: body.version }),
  "tranche-proposed/1": (body) => ({ number: body.number }),
  "interviews-recorded/1": ({ counts }) => ({ interviewed: counts.consents + counts.declines }),
  "manifest-sealed/1": (body) => ({ count: body.count }),
  "go-given/1": (body) => ({ decision: body.decision }),
  "handover-recorded/1": (body) => ({ handed: body.handed }),
  "receipt-signed/1": (body) => ({ received: Object.values(body.counts).reduce((sum, n) => sum + n, 0) }),
  "release-reported/1": (body) => ({ count: body.count }),
  "release-answered/1": ({ accepted, notOurs }) => ({ accepted, notOurs }),
  "substitution-proposed/1": (body) => ({ count: body.count }),
  "remains-recorded/1": (body) => ({ count: body.count }),
  "remains-confirmed/1": (body) => ({ confirmed: body.confirmed }),
} as const satisfies { readonly [Code in SpokenAct]?: (body: SpokenBody<Code>) => Values }

/** The sentence of one act; `who` is the label the reader knows the author by, `body` null where it is sealed. */
export function sayAct<Code extends SpokenAct>(
  act: { readonly code: Code; readonly body: SpokenBody<Code> | null; readonly who: string },
  language: Language,
  digits?: Digits,
): string {
  if (act.body === null) return say(SEALED_ACT_WORDS, language, { who: act.who }, digits)
  const facts: { readonly [C in SpokenAct]?: (body: SpokenBody<C>) => Values } = ACT_FACTS
  const values = facts[act.code]?.(act.body) ?? {}
  return say(ACT_WORDS[act.code], language, { ...values, who: act.who }, digits)
}
