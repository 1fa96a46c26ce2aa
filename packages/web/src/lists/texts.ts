import { defineTexts } from "../i18n/define-texts.ts"

/** Said on all three list pages. */
export const LIST_TEXTS = defineTexts({
  staysHere: {
    en: "Nothing of this list leaves this device until you seal it; a register never leaves it.",
    ar: "لا يغادر شيء من هذه القائمة هذا الجهاز قبل أن تختموها، أما السجل فلا يغادره أبداً.",
    prs: "تا وقتی فهرست را مُهر نکنید چیزی از آن از این دستگاه بیرون نمی‌رود؛ دفتر ثبت هیچ‌گاه بیرون نمی‌رود.",
    ps: "تر هغه چې نوملړ مهر نه کړئ، هېڅ شی یې له دې وسیلې نه وځي؛ د ثبت دفتر هېڅکله نه وځي.",
  },
  claim: { en: "People we ask for", ar: "أشخاص نطالب بهم", prs: "کسانی که می‌خواهیم", ps: "هغه کسان چې غواړو یې" },
  claimHint: {
    en: "To be sealed and given to the other party.",
    ar: "تُختم وتُسلَّم إلى الطرف الآخر.",
    prs: "مُهر می‌شود و به طرف دیگر داده می‌شود.",
    ps: "مهر کېږي او بل لوري ته ورکول کېږي.",
  },
  register: { en: "Our register", ar: "سجلنا", prs: "دفتر ثبت ما", ps: "زموږ د ثبت دفتر" },
  registerHint: {
    en: "People we hold, to answer the other party's list. It stays on this device.",
    ar: "من نحتجزهم، للإجابة عن قائمة الطرف الآخر. يبقى على هذا الجهاز.",
    prs: "کسانی که نزد ما هستند، برای پاسخ به فهرست طرف دیگر. در همین دستگاه می‌ماند.",
    ps: "هغه کسان چې له موږ سره دي، د بل لوري نوملړ ته د ځواب لپاره. په همدې وسیله پاتې کېږي.",
  },
  yourLists: {
    en: "Lists on this device",
    ar: "القوائم على هذا الجهاز",
    prs: "فهرست‌ها در این دستگاه",
    ps: "په دې وسیله نوملړونه",
  },
  file: { en: "File", ar: "الملف", prs: "فایل", ps: "فایل" },
  use: { en: "Use", ar: "الغرض", prs: "کاربرد", ps: "کارونه" },
  rows: { en: "Rows", ar: "الأسطر", prs: "ردیف‌ها", ps: "کرښې" },
  row: { en: "Row", ar: "السطر", prs: "ردیف", ps: "کرښه" },
  versions: { en: "Versions", ar: "النسخ", prs: "نسخه‌ها", ps: "نسخې" },
  open: { en: "Open", ar: "فتح", prs: "باز کردن", ps: "پرانیستل" },
  toDesk: { en: "List desk", ar: "مكتب القوائم", prs: "میز فهرست‌ها", ps: "د نوملړونو مېز" },
  remove: { en: "Remove", ar: "حذف", prs: "حذف", ps: "لرې کول" },
  removeSure: {
    en: "Remove “{name}” and everything decided on it from this device? A sealed version stays sealed in the record, and the key that opens it stays here.",
    ar: "هل يُحذف «{name}» وكل ما قُرّر بشأنه من هذا الجهاز؟ تبقى النسخة المختومة في السجل ويبقى مفتاح فتحها هنا.",
    prs: "«{name}» و هر تصمیمی دربارهٔ آن از این دستگاه حذف شود؟ نسخهٔ مهرشده در سجل می‌ماند و کلید آن در همین‌جا می‌ماند.",
    ps: "«{name}» او ټولې پرېکړې یې له دې وسیلې لرې شي؟ مهر شوې نسخه په سجل کې پاتې کېږي او کیلي یې همدلته پاتې کېږي.",
  },
  back: { en: "Back", ar: "رجوع", prs: "بازگشت", ps: "شاته" },
  next: { en: "Next", ar: "التالي", prs: "بعدی", ps: "بل" },
  save: { en: "Save", ar: "حفظ", prs: "ذخیره", ps: "خوندي کول" },
  reading: { en: "Reading the file …", ar: "تجري قراءة الملف…", prs: "فایل خوانده می‌شود…", ps: "فایل لوستل کېږي…" },
  understanding: {
    en: "Reading the rows …",
    ar: "تجري قراءة الأسطر…",
    prs: "ردیف‌ها خوانده می‌شود…",
    ps: "کرښې لوستل کېږي…",
  },
  readingStopped: {
    en: "You stopped the reading. Nothing of the file was taken in.",
    ar: "أوقفتم القراءة، ولم يُدخل شيء من الملف.",
    prs: "خواندن را متوقف کردید. چیزی از فایل داخل نشد.",
    ps: "لوستل مو ودرول. له فایل څخه هېڅ شی شامل نه شو.",
  },
  none: { en: "—", ar: "—", prs: "—", ps: "—" },
  reason: { en: "Reason", ar: "السبب", prs: "دلیل", ps: "دلیل" },
  setAside: { en: "Set aside", ar: "تنحية جانباً", prs: "کنار گذاشتن", ps: "څنګ ته کول" },
  takeBack: {
    en: "Take back into the list",
    ar: "إعادة إلى القائمة",
    prs: "بازگرداندن به فهرست",
    ps: "بېرته نوملړ ته راوړل",
  },
  isTakenBack: { en: "taken back", ar: "مُعاد", prs: "بازگردانده", ps: "بېرته راوړل شوې" },
  isAside: { en: "set aside", ar: "مُنحّى", prs: "کنار گذاشته", ps: "څنګ ته شوی" },
  original: { en: "Original", ar: "الأصل", prs: "اصل", ps: "اصل" },
  placeUnknown: {
    en: "not in the gazetteer; compared as written",
    ar: "ليس في معجم الأماكن؛ يُقارن كما كُتب",
    prs: "در فهرست نام‌جاها نیست؛ چنان‌که نوشته شده مقایسه می‌شود",
    ps: "د ځایونو په نوملړ کې نشته؛ څنګه چې لیکل شوی پرتله کېږي",
  },
  understood: { en: "Understood", ar: "المفهوم", prs: "فهمیده‌شده", ps: "پوهېدل شوی" },
})

/** Where what was done on a list stands on the page only. */
export const KEEPING_TEXTS = defineTexts({
  unkept: {
    en: "What you did last is on this page only",
    ar: "آخر ما فعلتموه موجود في هذه الصفحة وحدها",
    prs: "آخرین کار شما تنها در همین صفحه است",
    ps: "وروستی کار مو یوازې په دې پاڼه کې دی",
  },
  keepAgain: { en: "Keep it again", ar: "إعادة الحفظ", prs: "دوباره نگه داشتن", ps: "بیا یې ساتل" },
})

/** Why something about a list could not be done here: refusals that never reach the record. */
export const LIST_REFUSAL_TEXTS = defineTexts({
  "list-has-nobody": {
    en: "No row goes in, so there is nothing to seal. Correct the rows that were set aside.",
    ar: "لا سطر يدخل القائمة، فلا شيء يُختم. صحّحوا الأسطر المُنحّاة.",
    prs: "هیچ ردیفی داخل نمی‌شود، پس چیزی برای مهر کردن نیست. ردیف‌های کنارگذاشته را اصلاح کنید.",
    ps: "هېڅ کرښه نه شاملېږي، نو د مهر لپاره څه نشته. څنګ ته شوې کرښې سمې کړئ.",
  },
  "no-answers": {
    en: "There is no answer yet. Judge pairs first, or answer by a rule.",
    ar: "لا توجد إجابة بعد. احكموا على الأزواج أولاً أو أجيبوا بقاعدة.",
    prs: "هنوز پاسخی نیست. نخست دربارهٔ جفت‌ها تشخیص دهید یا با قاعده پاسخ دهید.",
    ps: "لا ځواب نشته. لومړی د جوړو په اړه پرېکړه وکړئ یا په قاعده ځواب ورکړئ.",
  },
  "blob-differs": {
    en: "The sealed file that came is not the one that was deposited. Tell the host and the other party.",
    ar: "الملف المختوم الذي وصل ليس الملف المودَع. أبلغوا المضيف والطرف الآخر.",
    prs: "فایل مهرشده‌ای که رسید همان نیست که سپرده شده بود. به میزبان و طرف دیگر بگویید.",
    ps: "رارسېدلی مهر شوی فایل هغه نه دی چې سپارل شوی و. کوربه او بل لوري ته ووایاست.",
  },
  "list-not-opened": {
    en: "The key that was handed over does not open the deposited file. Tell the other party.",
    ar: "المفتاح المسلَّم لا يفتح الملف المودَع. أبلغوا الطرف الآخر.",
    prs: "کلیدی که داده شد فایل سپرده‌شده را باز نمی‌کند. به طرف دیگر بگویید.",
    ps: "ورکړل شوې کیلي سپارل شوی فایل نه پرانیزي. بل لوري ته ووایاست.",
  },
  "list-malformed": {
    en: "The opened file is not a list. Tell the other party.",
    ar: "الملف المفتوح ليس قائمة. أبلغوا الطرف الآخر.",
    prs: "فایل بازشده فهرست نیست. به طرف دیگر بگویید.",
    ps: "پرانیستل شوی فایل نوملړ نه دی. بل لوري ته ووایاست.",
  },
  "sealed-elsewhere": {
    en: "The key of this list is not on this device. Open it on the device that sealed it.",
    ar: "مفتاح هذه القائمة ليس على هذا الجهاز. افتحوها على الجهاز الذي ختمها.",
    prs: "کلید این فهرست در این دستگاه نیست. آن را در دستگاهی باز کنید که مهرش کرد.",
    ps: "د دې نوملړ کیلي په دې وسیله نشته. په هغه وسیله یې پرانیزئ چې مهر یې کړی.",
  },
  "work-failed": {
    en: "This work broke off on this device, and nothing was changed. See whether the device is connected, then try again; if it breaks off once more, load the page anew.",
    ar: "انقطع هذا العمل على هذا الجهاز ولم يتغير شيء. تحققوا من اتصال الجهاز ثم أعيدوا المحاولة؛ وإن انقطع مرة أخرى فأعيدوا تحميل الصفحة.",
    prs: "این کار در این دستگاه ناتمام ماند و چیزی تغییر نکرد. ببینید که دستگاه وصل است، سپس دوباره بکوشید؛ اگر باز ناتمام ماند صفحه را از نو باز کنید.",
    ps: "دا کار په دې وسیله نیمګړی پاتې شو او هېڅ شی بدل نه شو. وګورئ چې وسیله وصل ده، بیا هڅه وکړئ؛ که بیا نیمګړی پاتې شو، پاڼه له سره پرانیزئ.",
  },
  "disk-full": {
    en: "This browser has no room left on this device. Leave the page open, remove a list you no longer need or free space on the disk, and keep it again.",
    ar: "لم يبقَ لهذا المتصفح مكان على هذا الجهاز. اتركوا الصفحة مفتوحة، واحذفوا قائمة لم تعودوا بحاجة إليها أو أفسحوا مكاناً على القرص، ثم أعيدوا الحفظ.",
    prs: "برای این مرورگر در این دستگاه جایی نمانده است. صفحه را باز بگذارید، فهرستی را که دیگر لازم ندارید حذف کنید یا در دیسک جا باز کنید، و دوباره نگه دارید.",
    ps: "دې براوزر ته په دې وسیله ځای نه دی پاتې. پاڼه پرانیستې پرېږدئ، هغه نوملړ لرې کړئ چې نور پکار نه دی یا په ډیسک کې ځای خالي کړئ، او بیا یې وساتئ.",
  },
  "disk-failed": {
    en: "The disk of this device did not take it. Leave the page open and keep it again.",
    ar: "لم يقبله قرص هذا الجهاز. اتركوا الصفحة مفتوحة وأعيدوا الحفظ.",
    prs: "دیسک این دستگاه آن را نپذیرفت. صفحه را باز بگذارید و دوباره نگه دارید.",
    ps: "د دې وسیلې ډیسک ونه مانه. پاڼه پرانیستې پرېږدئ او بیا یې وساتئ.",
  },
  "list-damaged": {
    en: "A part of this list is missing or damaged on this device, so it is not opened. Nothing of it was changed. Take its file in again as a new list.",
    ar: "جزء من هذه القائمة مفقود أو تالف على هذا الجهاز، ولذلك لا تُفتح. لم يُغيَّر منها شيء. أدخلوا ملفها من جديد كقائمة جديدة.",
    prs: "بخشی از این فهرست در این دستگاه گم یا خراب شده است، پس باز نمی‌شود. چیزی از آن تغییر نکرد. فایل آن را به‌عنوان فهرست تازه دوباره داخل کنید.",
    ps: "د دې نوملړ یوه برخه په دې وسیله ورکه یا خرابه ده، نو نه پرانیستل کېږي. هېڅ شی یې نه دی بدل شوی. فایل یې د نوي نوملړ په توګه بیا شامل کړئ.",
  },
  "list-removed": {
    en: "This list was removed from this device in another window.",
    ar: "حُذفت هذه القائمة من هذا الجهاز في نافذة أخرى.",
    prs: "این فهرست در پنجرهٔ دیگری از این دستگاه حذف شد.",
    ps: "دا نوملړ په بله کړکۍ کې له دې وسیلې لرې شو.",
  },
  "list-replaced": {
    en: "In another window this list was given another file, which is shown now. What you did last belonged to the one before and was not taken over.",
    ar: "أُعطيت هذه القائمة في نافذة أخرى ملفاً آخر، وهو المعروض الآن. آخر ما فعلتموه كان للملف السابق ولم يُنقل.",
    prs: "در پنجرهٔ دیگری به این فهرست فایل دیگری داده شد که اکنون دیده می‌شود. آخرین کار شما از آنِ فایل پیشین بود و منتقل نشد.",
    ps: "په بله کړکۍ کې دې نوملړ ته بل فایل ورکړل شو، چې اوس ښکاري. وروستی کار مو د مخکني فایل و او رانه نقل شو.",
  },
})
