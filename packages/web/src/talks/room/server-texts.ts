import { defineTexts } from "../../i18n/index.ts"

/** The room as this server runs it, for those who host talks on it. */
export const SERVER_TEXTS = defineTexts({
  title: {
    en: "The room on this server",
    ar: "القاعة على هذا الخادم",
    prs: "اتاق در این سرور",
    ps: "خونه په دې سرور کې",
  },
  lead: {
    en: "What carries sound and picture here, how much it can bear, and what it can see.",
    ar: "ما الذي ينقل الصوت والصورة هنا، وكم يحتمل، وماذا يرى.",
    prs: "چه چیزی این‌جا صدا و تصویر را می‌رساند، چقدر می‌کشد، و چه می‌بیند.",
    ps: "دلته غږ او انځور څه شی رسوي، څومره زغمي، او څه ویني.",
  },
  unknown: {
    en: "The server could not be asked.",
    ar: "تعذّر سؤال الخادم.",
    prs: "از سرور پرسیده نشد.",
    ps: "له سرور ونه پوښتل شول.",
  },
  engine: { en: "Relay", ar: "المرحِّل", prs: "رله", ps: "رله" },
  "engine-embedded": {
    en: "The one that comes with the server",
    ar: "المرفق مع الخادم",
    prs: "همان که با سرور می‌آید",
    ps: "هماغه چې له سرور سره راځي",
  },
  "engine-livekit": {
    en: "LiveKit, a server of its own",
    ar: "LiveKit، خادم مستقل",
    prs: "LiveKit، سروری جداگانه",
    ps: "LiveKit، بېل سرور",
  },
  "engine-janus": { en: "Janus", ar: "جانوس", prs: "جانوس", ps: "جانوس" },
  limits: {
    en: "At most in a talk",
    ar: "الحد الأقصى في المحادثة",
    prs: "حد اکثر در یک گفتگو",
    ps: "په خبرو کې تر ټولو ډېر",
  },
  limitsAre: {
    en: "People: {people}. Pictures at a time: {pictures}.",
    ar: "الأشخاص: {people}. الصور معاً: {pictures}.",
    prs: "اشخاص: {people}. تصویر هم‌زمان: {pictures}.",
    ps: "کسان: {people}. په یو وخت انځورونه: {pictures}.",
  },
  weakLines: { en: "Weak lines", ar: "الخطوط الضعيفة", prs: "خط‌های ضعیف", ps: "کمزورې کرښې" },
  "weak-none": {
    en: "The relay does not adapt to them.",
    ar: "لا يتكيّف المرحِّل معها.",
    prs: "رله خود را با آن‌ها برابر نمی‌کند.",
    ps: "رله ځان ورسره نه برابروي.",
  },
  "weak-basic": {
    en: "Pictures become smaller, then stills, then sound alone.",
    ar: "تصغر الصور، ثم تصير ثابتة، ثم يبقى الصوت وحده.",
    prs: "تصویر کوچک، سپس ساکن، سپس تنها صدا می‌شود.",
    ps: "انځورونه کوچني، بیا ولاړ، بیا یوازې غږ کېږي.",
  },
  "weak-full": {
    en: "The relay adapts what each device gets.",
    ar: "يكيّف المرحِّل ما يصل إلى كل جهاز.",
    prs: "رله آنچه به هر دستگاه می‌رسد را برابر می‌کند.",
    ps: "رله هغه څه چې هرې وسیلې ته رسېږي برابروي.",
  },
  now: { en: "Now", ar: "الآن", prs: "اکنون", ps: "اوس" },
  nowIs: {
    en: "Talks running: {talks}. Interruptions of the media since the server was started: {losses}.",
    ar: "المحادثات الجارية: {talks}. انقطاعات الصوت والصورة منذ تشغيل الخادم: {losses}.",
    prs: "گفتگوهای جاری: {talks}. قطع صدا و تصویر از زمان راه‌اندازی سرور: {losses}.",
    ps: "روانې خبرې: {talks}. د سرور له پیله د غږ او انځور پرې کېدل: {losses}.",
  },
  relays: {
    en: "Come by a TURN relay",
    ar: "يأتون عبر مرحِّل TURN",
    prs: "از راه رلهٔ TURN می‌آیند",
    ps: "د TURN رلې له لارې راځي",
  },
  relaysNone: {
    en: "Nobody: none is set up",
    ar: "لا أحد: لم يُهيَّأ أيّ منها",
    prs: "هیچ‌کس: رله‌ای تنظیم نشده",
    ps: "هېڅوک: هېڅ رله نه ده برابره شوې",
  },
  ways: { en: "Direct lines", ar: "الخطوط المباشرة", prs: "خط‌های مستقیم", ps: "نېغې کرښې" },
  waysRelay: {
    en: "Closed: devices come by their TURN relay only, and this server does not learn their addresses.",
    ar: "مغلقة: لا تأتي الأجهزة إلا عبر مرحِّلها، ولا يعلم هذا الخادم عناوينها.",
    prs: "بسته: دستگاه‌ها تنها از راه رلهٔ خود می‌آیند و این سرور نشانی‌شان را نمی‌داند.",
    ps: "تړلې: وسیلې یوازې د خپلې رلې له لارې راځي او دا سرور یې پتې نه پوهېږي.",
  },
  waysDirect: {
    en: "Open: this server sees the addresses of devices that come directly.",
    ar: "مفتوحة: يرى هذا الخادم عناوين الأجهزة التي تأتي مباشرة.",
    prs: "باز: این سرور نشانی دستگاه‌هایی را که مستقیم می‌آیند می‌بیند.",
    ps: "پرانیستې: دا سرور د هغو وسیلو پتې ویني چې نېغې راځي.",
  },
  sees: {
    en: "What the relay can see",
    ar: "ما يستطيع المرحِّل رؤيته",
    prs: "رله چه دیده می‌تواند",
    ps: "رله څه لیدای شي",
  },
  seesIs: {
    en: "Who is in which place and when, who is muted, sizes and times of what is sent. Neither sound nor picture: both are encrypted from device to device.",
    ar: "مَن في أيّ مكان ومتى، ومَن كُتم صوته، وأحجام المرسَل وأوقاته. ولا يرى صوتاً ولا صورة: فكلاهما مشفَّر من جهاز إلى جهاز.",
    prs: "چه کسی کی در کدام جاست، صدای که بسته است، اندازه و زمان آنچه فرستاده می‌شود. نه صدا و نه تصویر: هر دو از دستگاه تا دستگاه رمز است.",
    ps: "څوک کله په کوم ځای کې دی، د چا غږ بند دی، د لېږل شویو شیانو کچې او وختونه. نه غږ او نه انځور: دواړه له وسیلې تر وسیلې کوډ دي.",
  },
})
