import { defineTexts } from "../i18n/index.ts"

/** What the forms for acts say on every page. */
export const SHARED_TEXTS = defineTexts({
  otherLanguages: {
    en: "Add the other languages",
    ar: "إضافة اللغات الأخرى",
    prs: "افزودن زبان‌های دیگر",
    ps: "نورې ژبې ورزیاتول",
  },
  time: { en: "Time", ar: "الوقت", prs: "ساعت", ps: "وخت" },
  clock: { en: "By whose clock", ar: "بتوقيت", prs: "به وقت", ps: "د کوم ځای په وخت" },
  dayOf: { en: "Day", ar: "اليوم", prs: "روز", ps: "ورځ" },
  add: { en: "Add", ar: "إضافة", prs: "افزودن", ps: "ورزیاتول" },
  remove: { en: "Remove", ar: "حذف", prs: "حذف", ps: "لرې کول" },
  timeWrong: {
    en: "Write a time as hours and minutes, such as 14:30.",
    ar: "اكتبوا الوقت بالساعات والدقائق، مثل ١٤:٣٠.",
    prs: "وقت را به ساعت و دقیقه بنویسید، مانند ۱۴:۳۰.",
    ps: "وخت په ساعت او دقیقو ولیکئ، لکه ۱۴:۳۰.",
  },
  outside: {
    en: "Somebody outside this process",
    ar: "جهة من خارج هذه العملية",
    prs: "جانبی بیرون از این روند",
    ps: "له دې بهیره بهر یو لوری",
  },
  outsideLabel: {
    en: "How that actor is called here",
    ar: "الاسم المستعمل لهذه الجهة هنا",
    prs: "نامی که این‌جا برای آن جانب به کار می‌رود",
    ps: "هغه نوم چې دلته د دې لوري لپاره کارېږي",
  },
  entered: {
    en: "Entered in the record.",
    ar: "قُيّد في السجل.",
    prs: "در سجل ثبت شد.",
    ps: "په سجل کې ثبت شو.",
  },
  incomplete: {
    en: "Fill in what is required; then it can be signed.",
    ar: "أكملوا المطلوب، ثم يمكن التوقيع.",
    prs: "موارد لازم را پر کنید؛ سپس امضا می‌شود.",
    ps: "اړین ځایونه ډک کړئ؛ بیا لاسلیک کېدای شي.",
  },
  noAuthority: {
    en: "Your delegation has named no detaining authority. Its head names one on the page “Process and people”; then “held” can be answered.",
    ar: "لم يسمِّ وفدكم سلطة حاجزة بعد. يسمّيها رئيسه في صفحة «العملية والمشاركون»، فتُمكن الإجابة بـ«محتجز».",
    prs: "هیئت شما مرجع بازداشت‌کننده‌ای نام نبرده است. رئیس آن در صفحهٔ «روند و اشخاص» نام می‌برد؛ سپس «در بازداشت» پاسخ داده می‌شود.",
    ps: "ستاسو پلاوي توقیفوونکې اداره نه ده نومولې. مشر یې د «بهیر او کسان» په پاڼه کې نوموي؛ بیا «په توقیف کې» ځواب ورکول کېدای شي.",
  },
  atEntry: {
    en: "entry {n}, {when}",
    ar: "القيد {n}، {when}",
    prs: "مدخل {n}، {when}",
    ps: "مدخل {n}، {when}",
  },
})
