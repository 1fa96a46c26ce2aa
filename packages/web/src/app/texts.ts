import { defineTexts } from "../i18n/define-texts.ts"

/** What the shell around every page says. */
export const APP_TEXTS = defineTexts({
  brand: { en: "Wasit", ar: "وسيط", prs: "وسیط", ps: "وسیط" },
  skip: { en: "Skip to the page", ar: "الانتقال إلى الصفحة", prs: "رفتن به صفحه", ps: "پاڼې ته تلل" },
  menu: { en: "Menu", ar: "التنقّل", prs: "منو", ps: "مینو" },
  sections: { en: "Sections", ar: "الأقسام", prs: "بخش‌ها", ps: "برخې" },
  home: { en: "All exchanges", ar: "جميع عمليات التبادل", prs: "همهٔ تبادله‌ها", ps: "ټولې تبادلې" },
  waiting: {
    en: "{n, plural, one {# waits} other {# wait}}",
    ar: "{n, plural, zero {لا شيء بالانتظار} one {واحد بالانتظار} two {اثنان بالانتظار} few {# بالانتظار} many {# بالانتظار} other {# بالانتظار}}",
    prs: "{n, plural, one {# در انتظار} other {# در انتظار}}",
    ps: "{n, plural, one {# په تمه} other {# په تمه}}",
  },
  language: { en: "Language", ar: "اللغة", prs: "زبان", ps: "ژبه" },
  settings: { en: "Reading settings", ar: "إعدادات العرض", prs: "تنظیمات نمایش", ps: "د ښودنې ترتیبات" },
  digits: { en: "Digits", ar: "الأرقام", prs: "ارقام", ps: "رقمونه" },
  calendar: {
    en: "Calendar shown first",
    ar: "التقويم المعروض أولاً",
    prs: "تقویمی که نخست نشان داده می‌شود",
    ps: "هغه جنتري چې لومړی ښودل کېږي",
  },
  theme: { en: "Ground", ar: "الخلفية", prs: "زمینه", ps: "شالید" },
  byLanguage: { en: "As the language has it", ar: "بحسب اللغة", prs: "مطابق زبان", ps: "د ژبې له مخې" },
  byDevice: { en: "As this device has it", ar: "بحسب الجهاز", prs: "مطابق دستگاه", ps: "د وسیلې له مخې" },
  light: { en: "Light", ar: "فاتحة", prs: "روشن", ps: "روښانه" },
  dark: { en: "Dark", ar: "داكنة", prs: "تاریک", ps: "تیاره" },
  shortcuts: {
    en: "Single-key shortcuts",
    ar: "اختصارات المفتاح الواحد",
    prs: "میان‌برهای تک‌کلیدی",
    ps: "د یوې کیلۍ لنډلارې",
  },
  shortcutsWhy: {
    en: "Keys act by their place on the keyboard, whatever its layout. They do nothing while you write.",
    ar: "تعمل المفاتيح بموضعها على لوحة المفاتيح أياً كان تخطيطها، ولا تعمل أثناء الكتابة.",
    prs: "کلیدها مطابق جای‌شان بر صفحه‌کلید کار می‌کنند، هر چیدمانی که باشد، و هنگام نوشتن کاری نمی‌کنند.",
    ps: "کیلۍ په کیبورډ کې د خپل ځای له مخې کار کوي، ترتیب یې هر څه چې وي، او د لیکلو پر مهال هېڅ نه کوي.",
  },
  onDevice: {
    en: "Kept on this device only; nothing of it enters the record.",
    ar: "تُحفظ على هذا الجهاز فقط، ولا يدخل شيء منها في السجل.",
    prs: "تنها در این دستگاه نگه داشته می‌شود؛ چیزی از آن در سجل نمی‌آید.",
    ps: "یوازې په دې وسیله کې ساتل کېږي؛ هېڅ یې په سجل کې نه راځي.",
  },
  licences: {
    en: "Licences of the work of others in these pages (in English)",
    ar: "تراخيص ما في هذه الصفحات من عمل الآخرين (بالإنجليزية)",
    prs: "مجوزهای کار دیگران در این صفحه‌ها (به انگلیسی)",
    ps: "په دې پاڼو کې د نورو د کار جوازونه (په انګلیسي)",
  },
  keys: { en: "Keys", ar: "المفاتيح", prs: "کلیدها", ps: "کیلۍ" },
  keysHelp: { en: "Show the keys", ar: "عرض المفاتيح", prs: "نمایش کلیدها", ps: "د کیلیو ښودل" },
  keyTab: { en: "Next control", ar: "العنصر التالي", prs: "مورد بعدی", ps: "بل توکی" },
  keyEscape: { en: "Close the window", ar: "إغلاق النافذة", prs: "بستن پنجره", ps: "د کړکۍ تړل" },
  clocks: { en: "Clocks", ar: "الساعات", prs: "ساعت‌ها", ps: "ساعتونه" },
  "network-loading": { en: "Connecting", ar: "جارٍ الاتصال", prs: "در حال اتصال", ps: "وصلېږي" },
  "network-live": { en: "Connected", ar: "متصل", prs: "وصل", ps: "وصل" },
  "network-offline": { en: "No connection", ar: "لا اتصال", prs: "بدون اتصال", ps: "اړیکه نشته" },
  offlineSince: {
    en: "No connection; what you see is from {when}",
    ar: "لا اتصال، وما ترونه يعود إلى {when}",
    prs: "بدون اتصال؛ آنچه می‌بینید از {when} است",
    ps: "اړیکه نشته؛ هغه چې وینئ د {when} دی",
  },
  notFound: { en: "There is no such page", ar: "لا توجد صفحة كهذه", prs: "چنین صفحه‌ای نیست", ps: "داسې پاڼه نشته" },
  notFoundWhat: {
    en: "The address may be mistyped, or your seat may not use this page.",
    ar: "قد يكون العنوان مكتوباً خطأً، أو لا يحق لمقعدكم استعمال هذه الصفحة.",
    prs: "شاید نشانی نادرست نوشته شده، یا کرسی شما اجازهٔ این صفحه را ندارد.",
    ps: "ښايي پته ناسمه لیکل شوې وي، یا ستاسو څوکۍ د دې پاڼې اجازه نه لري.",
  },
  toHome: { en: "To the first page", ar: "إلى الصفحة الأولى", prs: "به صفحهٔ نخست", ps: "لومړۍ پاڼې ته" },
  loadFailed: {
    en: "This page could not be fetched from the server. Check the connection and try again.",
    ar: "تعذّر جلب هذه الصفحة من الخادم. تحقّقوا من الاتصال وأعيدوا المحاولة.",
    prs: "این صفحه از سرور گرفته نشد. اتصال را بررسی کنید و دوباره کوشش کنید.",
    ps: "دا پاڼه له سرور څخه ترلاسه نه شوه. اړیکه وګورئ او بیا هڅه وکړئ.",
  },
})

/** The city whose clock it is, as a short label. */
export const CITY_TEXTS = defineTexts({
  "Asia/Kabul": { en: "Kabul", ar: "كابل", prs: "کابل", ps: "کابل" },
  "Asia/Qatar": { en: "Doha", ar: "الدوحة", prs: "دوحه", ps: "دوحه" },
  "Asia/Riyadh": { en: "Riyadh", ar: "الرياض", prs: "ریاض", ps: "ریاض" },
  "Asia/Aden": { en: "Aden", ar: "عدن", prs: "عدن", ps: "عدن" },
  "Etc/UTC": { en: "UTC", ar: "عالمي", prs: "جهانی", ps: "نړیوال" },
})
