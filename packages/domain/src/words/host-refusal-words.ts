import type { Words } from "../shared/language.ts"
import type { DecideRefusal, DeviceRefusal, HostRefusal } from "../shared/refusals.ts"
import { ENTRY_REFUSAL_WORDS } from "./entry-refusal-words.ts"

/** What a host refuses beside acts, and what a device finds out by itself. */
export const HOST_REFUSAL_WORDS = {
  ...ENTRY_REFUSAL_WORDS,
  "pdf-unavailable": {
    en: "This server's machine has no program that sets documents. Print the page instead; the print window can save it as a file.",
    ar: "لا برنامج لصفّ الوثائق على جهاز هذا الخادم. اطبعوا الصفحة بدلاً من ذلك؛ فنافذة الطباعة تحفظها ملفاً أيضاً.",
    prs: "ماشین این سرور برنامه‌ای برای صفحه‌آرایی اسناد ندارد. به جای آن صفحه را چاپ کنید؛ پنجرهٔ چاپ آن را به فایل هم نگه می‌دارد.",
    ps: "د دې سرور په ماشین کې د سندونو د جوړولو پروګرام نشته. پر ځای یې پاڼه چاپ کړئ؛ د چاپ کړکۍ یې په فایل کې هم خوندي کوي.",
  },
  "not-signed-in": {
    en: "You are no longer signed in. Reload the page: this device signs in by itself.",
    ar: "انتهى تسجيل دخولكم. أعيدوا تحميل الصفحة: يسجّل هذا الجهاز الدخول بنفسه.",
    prs: "دیگر وارد نیستید. صفحه را تازه کنید: این دستگاه خود وارد می‌شود.",
    ps: "نور ننوتلي نه یاست. پاڼه بیا پرانیزئ: دا وسیله پخپله ننوځي.",
  },
  "challenge-unknown": {
    en: "Signing in took longer than two minutes. Try again.",
    ar: "استغرق تسجيل الدخول أكثر من دقيقتين. أعيدوا المحاولة.",
    prs: "ورود بیش از دو دقیقه طول کشید. دوباره بکوشید.",
    ps: "ننوتل تر دوو دقیقو زیات وخت ونیو. بیا هڅه وکړئ.",
  },
  "process-unknown": {
    en: "There is no such process at this host. Compare the address with the one you were given, or ask who invited you.",
    ar: "لا توجد عملية كهذه لدى هذا المضيف. قارنوا العنوان بما أُعطي لكم أو اسألوا من دعاكم.",
    prs: "چنین روندی نزد این میزبان نیست. نشانی را با آنچه به شما داده شده مقایسه کنید یا از دعوت‌کننده بپرسید.",
    ps: "له دې کوربه سره داسې بهیر نشته. پته له هغې سره پرتله کړئ چې درکړل شوې یا له بلونکي وپوښتئ.",
  },
  "process-exists": {
    en: "A process with this address exists already. Reload the page and found it under a new one.",
    ar: "توجد عملية بهذا العنوان بالفعل. أعيدوا تحميل الصفحة وأسّسوها بعنوان جديد.",
    prs: "روندی با این نشانی پیش‌تر هست. صفحه را تازه کنید و آن را با نشانی نو بنیاد کنید.",
    ps: "په دې پته بهیر مخکې شته. پاڼه بیا پرانیزئ او په نوې پته یې پیل کړئ.",
  },
  "not-found": {
    en: "This is not at the host. Compare the address, or go back to the first page.",
    ar: "هذا غير موجود لدى المضيف. تحقّقوا من العنوان أو عودوا إلى الصفحة الأولى.",
    prs: "این نزد میزبان نیست. نشانی را بررسی کنید یا به صفحهٔ نخست برگردید.",
    ps: "دا له کوربه سره نشته. پته وګورئ یا لومړۍ پاڼې ته ستانه شئ.",
  },
  "request-malformed": {
    en: "The host did not understand what was sent. Reload the page and try again; if it is refused again, tell the host.",
    ar: "لم يفهم المضيف ما أُرسل. أعيدوا تحميل الصفحة وحاولوا من جديد، فإن رُفض ثانية فأبلغوا المضيف.",
    prs: "میزبان آنچه را فرستاده شد نفهمید. صفحه را تازه کنید و دوباره بکوشید؛ اگر باز رد شد به میزبان خبر دهید.",
    ps: "کوربه په هغه څه ونه پوهېد چې ولېږل شول. پاڼه بیا پرانیزئ او بیا هڅه وکړئ؛ که بیا رد شو کوربه ته خبر ورکړئ.",
  },
  "too-large": {
    en: "This is larger than the host accepts at once. Send it in smaller parts.",
    ar: "هذا أكبر مما يقبله المضيف دفعة واحدة. أرسلوه في أجزاء أصغر.",
    prs: "این بزرگ‌تر از آن است که میزبان یک‌باره می‌پذیرد. آن را در بخش‌های کوچک‌تر بفرستید.",
    ps: "دا تر هغه لوی دی چې کوربه یې په یو ځل مني. په وړو برخو یې ولېږئ.",
  },
  "server-failed": {
    en: "The host failed, and it is not known whether this was entered. Look at the record before you try again, and tell the host.",
    ar: "تعطّل المضيف، ولا يُعلم هل قُيِّد هذا. راجعوا السجل قبل إعادة المحاولة وأبلغوا المضيف.",
    prs: "میزبان از کار افتاد و معلوم نیست این ثبت شده یا نه. پیش از کوشش دوباره سجل را ببینید و به میزبان خبر دهید.",
    ps: "کوربه له کاره ولوېد او معلومه نه ده چې دا ثبت شول که نه. تر بیا هڅې مخکې سجل وګورئ او کوربه ته خبر ورکړئ.",
  },
  "foreign-site": {
    en: "A page of another site sent this. Open Wasit by the address you were given, and do it there.",
    ar: "أرسلت هذا صفحة من موقع آخر. افتحوا وسيط بالعنوان الذي أُعطي لكم وقوموا بذلك فيه.",
    prs: "صفحه‌ای از سایت دیگر این را فرستاد. وسیط را با نشانی‌ای که به شما داده شده باز کنید و آنجا انجام دهید.",
    ps: "د بلې ویبپاڼې یوې پاڼې دا ولېږل. وسیط په هغه پته پرانیزئ چې درکړل شوې او هلته یې وکړئ.",
  },
  "compressed-request": {
    en: "Something between this device and the host changed what was sent. Use another connection and tell the host.",
    ar: "غيّر شيء بين هذا الجهاز والمضيف ما أُرسل. استعملوا اتصالاً آخر وأبلغوا المضيف.",
    prs: "چیزی میان این دستگاه و میزبان آنچه را فرستاده شد تغییر داد. از اتصال دیگری کار بگیرید و به میزبان خبر دهید.",
    ps: "د دې وسیلې او کوربه ترمنځ یوه شي هغه بدل کړل چې ولېږل شول. بله اړیکه وکاروئ او کوربه ته خبر ورکړئ.",
  },
  "head-unknown": {
    en: "The cosignature is for an older state of the record, which has {size} entries now. This device cosigns the newest by itself; nothing needs to be done.",
    ar: "التوقيع المشارك على حالة أقدم للسجل، وفيه الآن {size} من القيود. يوقّع هذا الجهاز على الأحدث بنفسه؛ لا حاجة إلى أي إجراء.",
    prs: "امضای مشترک برای حالت کهنه‌تر سجل است که اکنون {size} مدخل دارد. این دستگاه خود تازه‌ترین را امضا می‌کند؛ کاری لازم نیست.",
    ps: "ګډ لاسلیک د سجل د زاړه حالت لپاره دی چې اوس {size} مدخلونه لري. دا وسیله پخپله تر ټولو نوی لاسلیکوي؛ څه کول نه دي پکار.",
  },
  "head-not-ours": {
    en: "This state of the record was not signed by this host. Do not go on; compare the words of the root with the other delegations.",
    ar: "لم يوقّع هذا المضيف على حالة السجل هذه. لا تتابعوا، وقارنوا كلمات الجذر مع الوفود الأخرى.",
    prs: "این حالت سجل را این میزبان امضا نکرده است. ادامه ندهید و واژه‌های ریشه را با هیئت‌های دیگر مقایسه کنید.",
    ps: "د سجل دا حالت دې کوربه نه دی لاسلیک کړی. مخکې مه ځئ او د ریښې کلمې له نورو پلاوو سره پرتله کړئ.",
  },
  "witness-unknown": {
    en: "The key that cosigns is not one the parties adopted. Ask the head of your delegation to cosign from the device that was admitted.",
    ar: "مفتاح التوقيع المشارك ليس مما اعتمده الطرفان. اطلبوا من رئيس وفدكم التوقيع من الجهاز المقبول.",
    prs: "کلید امضای مشترک از آن‌هایی نیست که طرف‌ها پذیرفته‌اند. از رئیس هیئت بخواهید از دستگاه پذیرفته‌شده امضا کند.",
    ps: "د ګډ لاسلیک کیلي له هغو نه ده چې لوریو منلې. د پلاوي له مشره وغواړئ چې له منل شوې وسیلې لاسلیک وکړي.",
  },
  "cosignature-wrong": {
    en: "The cosignature does not fit the record of this host. Do not go on; compare the words of the root with the other delegations.",
    ar: "التوقيع المشارك لا يطابق سجل هذا المضيف. لا تتابعوا، وقارنوا كلمات الجذر مع الوفود الأخرى.",
    prs: "امضای مشترک با سجل این میزبان نمی‌خواند. ادامه ندهید و واژه‌های ریشه را با هیئت‌های دیگر مقایسه کنید.",
    ps: "ګډ لاسلیک د دې کوربه له سجل سره سمون نه لري. مخکې مه ځئ او د ریښې کلمې له نورو پلاوو سره پرتله کړئ.",
  },
  offline: {
    en: "There is no connection. What stands here is on this device alone, and not in the record yet. Try again when the connection is back.",
    ar: "لا اتصال. ما هنا على هذا الجهاز وحده، وليس في السجل بعد. أعيدوا المحاولة عند عودة الاتصال.",
    prs: "اتصال نیست. آنچه اینجاست تنها در همین دستگاه است و هنوز در سجل نیست. وقتی اتصال برگشت دوباره کوشش کنید.",
    ps: "اړیکه نشته. څه چې دلته دي یوازې په همدې وسیله کې دي او لا په سجل کې نه دي. چې اړیکه راغله بیا هڅه وکړئ.",
  },
  "names-not-yours": {
    en: "These names were not sealed to this seat. Use a seat that was admitted before the manifest was sealed.",
    ar: "لم تُختم هذه الأسماء لهذا المقعد. استعملوا مقعداً قُبل قبل ختم الكشف.",
    prs: "این نام‌ها برای این کرسی مهر نشده است. کرسی‌ای را به کار ببرید که پیش از مهر فهرست پذیرفته شده.",
    ps: "دا نومونه دې څوکۍ ته نه دي مهر شوي. هغه څوکۍ وکاروئ چې د نوملړ له مهره مخکې منل شوې.",
  },
  "line-lost": {
    en: "The line to the room is broken. This was not done; try again when the line is back.",
    ar: "انقطع الخط مع القاعة. لم يُنفَّذ هذا؛ أعيدوا المحاولة عند عودة الخط.",
    prs: "خط با اتاق قطع شده است. این کار انجام نشد؛ وقتی خط برگشت دوباره تلاش کنید.",
    ps: "له خونې سره کرښه شلېدلې ده. دا ترسره نه شول؛ چې کرښه راغله بیا هڅه وکړئ.",
  },
  "browser-unsafe": {
    en: "This browser cannot keep the talks private. Use a current Chromium browser on this device.",
    ar: "لا يستطيع هذا المتصفح حفظ خصوصية المحادثات. استعملوا متصفح كروميوم حديثاً على هذا الجهاز.",
    prs: "این مرورگر نمی‌تواند گفتگوها را محرم نگه دارد. مرورگر تازهٔ کرومیوم را در این دستگاه به کار ببرید.",
    ps: "دا براوزر خبرې محرمې نه شي ساتلی. په دې وسیله کې د کرومیوم نوی براوزر وکاروئ.",
  },
  "browser-slow": {
    en: "The test of encryption did not finish on this device. Look at the network, close what else runs, then join again.",
    ar: "لم يكتمل اختبار التشفير على هذا الجهاز. تفقدوا الشبكة وأغلقوا البرامج الأخرى ثم انضموا من جديد.",
    prs: "آزمایش رمزگذاری در این دستگاه تمام نشد. شبکه را ببینید، برنامه‌های دیگر را ببندید و دوباره بپیوندید.",
    ps: "په دې وسیله کې د کوډولو ازموینه پای ته ونه رسېده. شبکه وګورئ، نور پروګرامونه بند کړئ او بیا ګډون وکړئ.",
  },
  "device-refused": {
    en: "The browser was not allowed to use this device. Allow it beside the address, then try again.",
    ar: "لم يُسمح للمتصفح باستعمال هذا الجهاز. اسمحوا به بجانب العنوان ثم أعيدوا المحاولة.",
    prs: "به مرورگر اجازهٔ کاربرد این وسیله داده نشد. کنار نشانی اجازه دهید و دوباره تلاش کنید.",
    ps: "براوزر ته د دې وسیلې د کارولو اجازه ورنه کړل شوه. د پتې تر څنګ اجازه ورکړئ او بیا هڅه وکړئ.",
  },
  "device-blocked": {
    en: "The system of this computer or phone blocks the device. Allow it for the browser in the system's settings.",
    ar: "نظام هذا الحاسوب أو الهاتف يمنع الجهاز. اسمحوا به للمتصفح في إعدادات النظام.",
    prs: "سیستم این کمپیوتر یا تلفن وسیله را بسته است. در تنظیمات سیستم به مرورگر اجازه دهید.",
    ps: "د دې کمپیوټر یا ټیلیفون سیستم وسیله بندوي. د سیستم په امستنو کې براوزر ته اجازه ورکړئ.",
  },
  "device-busy": {
    en: "Another programme holds the device. Close it there, then try again.",
    ar: "برنامج آخر يستعمل الجهاز. أغلقوه هناك ثم أعيدوا المحاولة.",
    prs: "برنامهٔ دیگری وسیله را گرفته است. آن‌جا ببندید و دوباره تلاش کنید.",
    ps: "بل پروګرام وسیله نیولې ده. هلته یې وتړئ او بیا هڅه وکړئ.",
  },
  "device-missing": {
    en: "No such device was found. Plug it in, or choose another one.",
    ar: "لم يُعثر على جهاز كهذا. أوصلوه أو اختاروا جهازاً آخر.",
    prs: "چنین وسیله‌ای پیدا نشد. آن را وصل کنید یا دیگری را برگزینید.",
    ps: "داسې وسیله ونه موندل شوه. ونښلوئ یې یا بله وټاکئ.",
  },
} as const satisfies Record<Exclude<HostRefusal, DecideRefusal> | DeviceRefusal, Words>
