import { defineTexts } from "../../i18n/index.ts"

/** What stands beside the picture: agenda and point, who can hear, one's own notes. */
export const TABLE_TEXTS = defineTexts({
  beside: { en: "Beside the picture", ar: "إلى جانب الصورة", prs: "در کنار تصویر", ps: "د انځور تر څنګ" },
  tabPoint: { en: "Point", ar: "النقطة", prs: "نکته", ps: "ټکی" },
  tabPlaces: { en: "Places", ar: "الأماكن", prs: "جاها", ps: "ځایونه" },
  tabHearers: { en: "Who hears", ar: "مَن يسمع", prs: "شنوندگان", ps: "څوک اوري" },
  tabNotes: { en: "Notes", ar: "ملاحظات", prs: "یادداشت", ps: "یادښت" },
  tabLanguages: { en: "Languages", ar: "اللغات", prs: "زبان‌ها", ps: "ژبې" },
  // agenda
  agenda: { en: "Agenda", ar: "جدول الأعمال", prs: "آجندا", ps: "اجنډا" },
  now: { en: "Under discussion", ar: "قيد البحث", prs: "زیر بحث", ps: "تر بحث لاندې" },
  noItem: {
    en: "No item is under discussion yet.",
    ar: "لا بند قيد البحث بعد.",
    prs: "هنوز فقره‌ای زیر بحث نیست.",
    ps: "لا هېڅ ماده تر بحث لاندې نه ده.",
  },
  take: { en: "Take up", ar: "بدء بحثه", prs: "آغاز بحث", ps: "د بحث پیلول" },
  takeItem: { en: "Take up item {n}", ar: "بدء بحث البند {n}", prs: "آغاز بحث فقرهٔ {n}", ps: "د {n} مادې د بحث پیلول" },
  time: {
    en: "Time for it, in minutes",
    ar: "الوقت المخصص له بالدقائق",
    prs: "وقت آن به دقیقه",
    ps: "د هغې وخت په دقیقو",
  },
  timeHint: { en: "Empty: no limit.", ar: "فارغ: بلا حد.", prs: "خالی: بدون حد.", ps: "تش: بې حده." },
  left: { en: "{time} left", ar: "بقي {time}", prs: "{time} مانده", ps: "{time} پاتې" },
  over: { en: "{time} over", ar: "تجاوز بـ {time}", prs: "{time} گذشته", ps: "{time} تېر شوی" },
  elapsed: { en: "{time} so far", ar: "{time} حتى الآن", prs: "{time} تا اکنون", ps: "{time} تر اوسه" },
  // points
  point: { en: "Point beside the picture", ar: "النقطة المعروضة", prs: "نکتهٔ کنار تصویر", ps: "د انځور تر څنګ ټکی" },
  noPoint: {
    en: "No point is shown. The chair puts one here, so that all read the same words while they speak of it.",
    ar: "لا نقطة معروضة. تضعها رئاسة الجلسة هنا ليقرأ الجميع الكلمات نفسها وهم يتكلمون عنها.",
    prs: "نکته‌ای نشان داده نشده. ریاست نشست آن را این‌جا می‌گذارد تا همه هنگام سخن همان کلمه‌ها را بخوانند.",
    ps: "هېڅ ټکی نه دی ښودل شوی. د غونډې مشري یې دلته ږدي څو ټول د خبرو پر مهال همدا کلمې ولولي.",
  },
  show: { en: "Show to all", ar: "عرضها على الجميع", prs: "نشان دادن به همه", ps: "ټولو ته ښودل" },
  hide: { en: "Put away", ar: "إخفاؤها", prs: "برداشتن", ps: "لرې کول" },
  others: { en: "Points of this item", ar: "نقاط هذا البند", prs: "نکته‌های این فقره", ps: "د دې مادې ټکي" },
  notOpen: {
    en: "The session is not open in the record yet. Points are written once it is.",
    ar: "لم تُفتتح الجلسة في السجل بعد. تُكتب النقاط بعد افتتاحها.",
    prs: "نشست هنوز در سجل گشوده نشده. نکته‌ها پس از گشایش نوشته می‌شود.",
    ps: "غونډه لا په سجل کې نه ده پرانیستل شوې. ټکي تر پرانیستو وروسته لیکل کېږي.",
  },
  // who can hear
  hearers: {
    en: "Who can hear you here",
    ar: "مَن يستطيع سماعكم هنا",
    prs: "چه کسانی این‌جا شما را می‌شنوند",
    ps: "دلته څوک ستاسو غږ اورېدلی شي",
  },
  hearersWhat: {
    en: "Only these devices hold the keys of this place. Each key was checked here against the record; the server holds none.",
    ar: "هذه الأجهزة وحدها تحمل مفاتيح هذا المكان. وقد قورن كل مفتاح هنا بالسجل؛ وليس لدى الخادم أي مفتاح.",
    prs: "تنها همین دستگاه‌ها کلیدهای این جای را دارند. هر کلید این‌جا با سجل سنجیده شد؛ سرور هیچ کلیدی ندارد.",
    ps: "یوازې دا وسیلې د دې ځای کیلۍ لري. هره کیلي دلته له سجل سره وکتل شوه؛ سرور هېڅ کیلي نه لري.",
  },
  noKeys: {
    en: "The keys of this place are being exchanged.",
    ar: "يجري تبادل مفاتيح هذا المكان.",
    prs: "کلیدهای این جای تبادله می‌شود.",
    ps: "د دې ځای کیلۍ تبادله کېږي.",
  },
  words: {
    en: "The six words of this place",
    ar: "كلمات هذا المكان الست",
    prs: "شش کلمهٔ این جای",
    ps: "د دې ځای شپږ کلمې",
  },
  wordsWhat: {
    en: "Read two of them aloud. The same words on two screens mean the same people and the same keys.",
    ar: "اقرؤوا اثنتين منها جهراً. الكلمات نفسها على شاشتين تعني الأشخاص أنفسهم والمفاتيح نفسها.",
    prs: "دو تای آن را بلند بخوانید. کلمه‌های یکسان در دو صفحه یعنی همان کسان و همان کلیدها.",
    ps: "دوه یې په لوړ غږ ولولئ. په دوو سکرینونو کې یو ډول کلمې یعنې هماغه کسان او هماغه کیلۍ.",
  },
  epoch: { en: "Key change", ar: "دورة المفاتيح", prs: "دور کلیدها", ps: "د کیلیو دور" },
  epochWhat: {
    en: "The keys change whenever somebody comes or goes.",
    ar: "تتبدّل المفاتيح كلما دخل أحد أو خرج.",
    prs: "هر بار که کسی بیاید یا برود کلیدها عوض می‌شود.",
    ps: "هر ځل چې څوک راشي یا ولاړ شي کیلۍ بدلېږي.",
  },
  proven: { en: "Verified by the record", ar: "تحقَّق منه السجل", prs: "با سجل تثبیت شد", ps: "د سجل له مخې تثبیت شو" },
  unproven: {
    en: "Not verified: receives no key",
    ar: "غير متحقَّق منه: لا يُعطى مفتاحاً",
    prs: "تثبیت نشد: کلید نمی‌گیرد",
    ps: "نه دی تثبیت شوی: کیلي نه اخلي",
  },
  records: { en: "Recorder", ar: "مسجِّل", prs: "ضبط‌کننده", ps: "ثبتوونکی" },
  noKeyYet: {
    en: "Its own key has not come yet",
    ar: "لم يصل مفتاحه بعد",
    prs: "کلید خودش هنوز نرسیده",
    ps: "خپله کیلي یې لا نه ده رسېدلې",
  },
  limits: {
    en: "The server still sees who is connected, when, and from which address. Who holds the keys could, together with the server, imitate another's voice: so recognise people by what they say.",
    ar: "يرى الخادم مع ذلك مَن هو متصل ومتى ومن أي عنوان. ومَن يحمل المفاتيح قد يستطيع بالتواطؤ مع الخادم تقليد صوت غيره: فاعرفوا الناس مما يقولون.",
    prs: "با این همه سرور می‌بیند چه کسی، چه وقت و از کدام نشانی وصل است. دارندهٔ کلید با همدستی سرور می‌تواند صدای دیگری را تقلید کند: پس کسان را از سخن‌شان بشناسید.",
    ps: "سره له دې سرور ویني چې څوک، کله او له کومې پتې وصل دی. د کیلیو څښتن د سرور په ملتیا د بل غږ تقلیدولی شي: نو کسان د خبرو له مخې وپېژنئ.",
  },
  // notes
  notes: { en: "My notes", ar: "ملاحظاتي", prs: "یادداشت‌های من", ps: "زما یادښتونه" },
  notesWhat: {
    en: "Only for you. They lie encrypted on this device, are sent nowhere and enter no record.",
    ar: "لكم وحدكم. تُحفظ مشفَّرة على هذا الجهاز، ولا تُرسَل إلى أي مكان ولا تدخل أي سجل.",
    prs: "تنها برای شما. رمزشده در همین دستگاه می‌ماند، به جایی فرستاده نمی‌شود و به سجلی وارد نمی‌شود.",
    ps: "یوازې ستاسو لپاره. په همدې وسیله کې کوډ شوي پراته دي، چېرته نه لېږل کېږي او هېڅ سجل ته نه ننوځي.",
  },
  notesKept: {
    en: "Kept on this device",
    ar: "محفوظة على هذا الجهاز",
    prs: "در این دستگاه نگه داشته شد",
    ps: "په دې وسیله کې وساتل شوه",
  },
  notesErase: { en: "Erase the notes", ar: "محو الملاحظات", prs: "پاک کردن یادداشت‌ها", ps: "د یادښتونو پاکول" },
})
