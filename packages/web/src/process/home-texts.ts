import { defineTexts } from "../i18n/index.ts"

export const HOME_TEXTS = defineTexts({
  title: {
    en: "Talks and exchanges both can verify",
    ar: "محادثات وتبادلات يستطيع الطرفان التحقق منها",
    prs: "گفتگو و تبادله‌ای که هر دو طرف می‌توانند بررسی کنند",
    ps: "خبرې او تبادله چې دواړه لوري یې ارزولی شي",
  },
  lead: {
    en: "Wasit is where two parties who do not trust each other, with neutral facilitators, hold talks on the release of persons and carry it out: sealed lists, verification, handover, and one count that both can explain. Every act is signed by its author and stands in one shared record, which each delegation checks on its own device.",
    ar: "«وسيط» مكان يلتقي فيه طرفان لا يثق أحدهما بالآخر، مع ميسّرين محايدين، للتفاوض على الإفراج عن أشخاص وتنفيذه: قوائم مختومة، وتحقّق، وتسليم، وعدد واحد يستطيع الطرفان تفسيره. كل إجراء يوقّعه صاحبه ويُقيَّد في سجل مشترك واحد يتحقق منه كل وفد على جهازه.",
    prs: "«وسیط» جایی است که دو طرفِ بی‌اعتماد به یکدیگر، با تسهیل‌کنندگان بی‌طرف، دربارهٔ رهایی اشخاص گفتگو و آن را اجرا می‌کنند: فهرست‌های مهرشده، تثبیت، تسلیم‌دهی، و شماری که هر دو بتوانند توضیح دهند. هر اقدام را صاحبش امضا می‌کند و در یک سجل مشترک می‌ماند که هر هیئت در دستگاه خودش بررسی می‌کند.",
    ps: "«وسیط» هغه ځای دی چې دوه لوري چې یو پر بل باور نه لري، له بې طرفه اسانتیا برابروونکو سره د کسانو د خوشې کولو خبرې کوي او عملي کوي یې: مهر شوي نوملړونه، تثبیت، سپارل، او هغه شمېر چې دواړه یې څرګندولی شي. هر اقدام خپل خاوند لاسلیکوي او په یوه ګډ سجل کې پاتې کېږي چې هر پلاوی یې په خپله وسیله ګوري.",
  },
  language: { en: "Language", ar: "اللغة", prs: "زبان", ps: "ژبه" },
  openExample: {
    en: "Open the Doha March 2020 example",
    ar: "فتح مثال الدوحة، آذار/مارس ٢٠٢٠",
    prs: "گشودن نمونهٔ دوحه، مارچ ۲۰۲۰",
    ps: "د دوحې د ۲۰۲۰ مارچ بېلګه پرانیستل",
  },
  exampleWhat: {
    en: "A whole exchange to walk through from every seat. Every person on a list is invented; public actors are quoted with their sources.",
    ar: "تبادل كامل يمكنكم المرور به من كل مقعد. كل شخص في القوائم من وحي الخيال، والجهات العامة مقتبسة مع مصادرها.",
    prs: "یک تبادلهٔ کامل که از هر کرسی می‌توان دید. همهٔ اشخاص فهرست‌ها ساختگی‌اند؛ جوانب علنی با ذکر منبع نقل شده‌اند.",
    ps: "یوه بشپړه تبادله چې له هرې څوکۍ یې کتلی شئ. د نوملړونو ټول کسان خیالي دي؛ عامه لوري له سرچینو سره راوړل شوي دي.",
  },
  playWhat: {
    en: "Or take it up on the morning of 22 March 2020, before the first session, and play it yourself from all seats.",
    ar: "أو تابعوه من صباح ٢٢ آذار/مارس ٢٠٢٠، قبل الجلسة الأولى، والعبوه بأنفسكم من كل المقاعد.",
    prs: "یا آن را از صبح ۲۲ مارچ ۲۰۲۰، پیش از نشست نخست، بگیرید و خودتان از همهٔ کرسی‌ها پیش ببرید.",
    ps: "یا یې د ۲۰۲۰ د مارچ د ۲۲مې له سهاره، تر لومړۍ غونډې مخکې، ونیسئ او پخپله یې له ټولو څوکیو پرمخ بوځئ.",
  },
  playExample: {
    en: "Play on from 22 March 2020",
    ar: "المتابعة من ٢٢ آذار/مارس ٢٠٢٠",
    prs: "ادامه از ۲۲ مارچ ۲۰۲۰",
    ps: "د ۲۰۲۰ د مارچ له ۲۲مې دوام",
  },
  startNew: { en: "Start a new process", ar: "بدء عملية جديدة", prs: "آغاز روند تازه", ps: "نوی بهیر پیلول" },
  newWhat: {
    en: "A facilitator founds it: a title, the parties, whose clocks count. Then each delegation is invited.",
    ar: "يؤسّسها الميسّر: عنوان وطرفان وتوقيت متفق عليه، ثم يُدعى كل وفد.",
    prs: "تسهیل‌کننده آن را بنیاد می‌گذارد: عنوان، طرف‌ها، و اینکه وقتِ کجا ملاک است. سپس هر هیئت دعوت می‌شود.",
    ps: "اسانتیا برابروونکی یې بنسټ ږدي: سرلیک، لوري، او دا چې د کوم ځای وخت معیار دی. بیا هر پلاوی بلل کېږي.",
  },
  yours: {
    en: "Processes on this device",
    ar: "العمليات على هذا الجهاز",
    prs: "روندهای این دستگاه",
    ps: "د دې وسیلې بهیرونه",
  },
  none: {
    en: "This device holds no seat in any process yet",
    ar: "ليس على هذا الجهاز مقعد في أي عملية بعد",
    prs: "در این دستگاه هنوز کرسی‌ای از هیچ روندی نیست",
    ps: "په دې وسیله کې لا د هېڅ بهیر څوکۍ نشته",
  },
  noneWhat: {
    en: "If you were invited, open the link on this device: its keys are made here and never leave it.",
    ar: "إن دُعيتم فافتحوا الرابط على هذا الجهاز: تُنشأ مفاتيحه هنا ولا تغادره أبداً.",
    prs: "اگر دعوت شده‌اید، لینک را در همین دستگاه باز کنید: کلیدهایش همین‌جا ساخته می‌شود و هرگز بیرون نمی‌رود.",
    ps: "که بلل شوي یئ، لینک په همدې وسیله پرانیزئ: کیلۍ یې دلته جوړېږي او هېڅکله ترې نه وځي.",
  },
  untitled: {
    en: "A process not opened yet",
    ar: "عملية لم تُفتح بعد",
    prs: "روندی که هنوز گشوده نشده",
    ps: "داسې بهیر چې لا نه دی پرانیستل شوی",
  },
  places: {
    en: "{n, plural, one {# seat} other {# seats}} held here",
    ar: "{n, plural, zero {لا مقاعد هنا} one {مقعد واحد هنا} two {مقعدان هنا} few {# مقاعد هنا} many {# مقعداً هنا} other {# مقعد هنا}}",
    prs: "{n, plural, one {# کرسی} other {# کرسی}} در این دستگاه",
    ps: "{n, plural, one {# څوکۍ} other {# څوکۍ}} په دې وسیله",
  },
  making: {
    en: "The example is being told: some seconds",
    ar: "يجري إعداد المثال: بضع ثوانٍ",
    prs: "نمونه آماده می‌شود: چند ثانیه",
    ps: "بېلګه چمتو کېږي: څو ثانیې",
  },
  keeping: {
    en: "Taking the seats on this device",
    ar: "يجري حفظ المقاعد على هذا الجهاز",
    prs: "کرسی‌ها در این دستگاه گرفته می‌شود",
    ps: "څوکۍ په دې وسیله اخیستل کېږي",
  },
})
