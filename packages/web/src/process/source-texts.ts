import { defineTexts } from "../i18n/index.ts"

export const SOURCE_TEXTS = defineTexts({
  source: { en: "Source", ar: "المصدر", prs: "منبع", ps: "سرچینه" },
  attach: { en: "Attach evidence", ar: "إرفاق دليل", prs: "پیوست شاهد", ps: "د شاهد نښلول" },
  nameSource: { en: "Name the source", ar: "ذكر المصدر", prs: "ذکر منبع", ps: "د سرچینې یادول" },
  needed: {
    en: "At least one: whoever is outside is quoted from a public source.",
    ar: "واحد على الأقل: مَن هو خارج العملية يُنقل قوله عن مصدر علني.",
    prs: "دست‌کم یکی: سخن جانب بیرونی از منبع علنی نقل می‌شود.",
    ps: "لږ تر لږه یو: د بهرني لوري خبره له عامې سرچینې رانقلېږي.",
  },
  title: { en: "What it is", ar: "ما هو", prs: "چیست", ps: "څه دی" },
  titleHint: {
    en: "For example: Official Gazette, number 7; letter of 11 March.",
    ar: "مثلاً: الجريدة الرسمية، العدد ٧؛ رسالة ١١ آذار/مارس.",
    prs: "برای نمونه: جریدهٔ رسمی، شمارهٔ ۷؛ نامهٔ ۱۱ مارچ.",
    ps: "د بېلګې په توګه: رسمي جریده، ۷مه ګڼه؛ د مارچ د ۱۱مې لیک.",
  },
  address: {
    en: "Its address on the web, if it has one",
    ar: "عنوانه على الشبكة إن وُجد",
    prs: "نشانی آن در وب، اگر دارد",
    ps: "په وېب کې یې پته، که لري یې",
  },
  addressWrong: {
    en: "Write a whole address that begins with https://, or leave it empty.",
    ar: "اكتبوا عنواناً كاملاً يبدأ بـ https:// أو اتركوا الحقل فارغاً.",
    prs: "نشانی کامل را که با https:// آغاز می‌شود بنویسید، یا خالی بگذارید.",
    ps: "بشپړه پته ولیکئ چې په https:// پیلېږي، یا یې تشه پرېږدئ.",
  },
  addSource: { en: "Add a source", ar: "إضافة مصدر", prs: "افزودن منبع", ps: "سرچینه ورزیاتول" },
  removeSource: { en: "Remove this source", ar: "حذف هذا المصدر", prs: "حذف این منبع", ps: "د دې سرچینې لرې کول" },
  noPersons: {
    en: "Name no person held or claimed: this stands where every delegation reads it.",
    ar: "لا تذكروا اسم أي شخص محتجز أو مطالَب به: يطّلع على هذا كل وفد.",
    prs: "نام هیچ شخص بازداشت‌شده یا مطالبه‌شده را ننویسید: همهٔ هیئت‌ها این را می‌خوانند.",
    ps: "د هېڅ توقیف شوي یا غوښتل شوي کس نوم مه لیکئ: دا ټول پلاوي لوستلی شي.",
  },
})
