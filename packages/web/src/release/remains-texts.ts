import { defineTexts } from "../i18n/index.ts"

/** What is said of remains: little, and nothing that names anybody. */
export const REMAINS_TEXTS = defineTexts({
  title: { en: "Remains", ar: "الرفات", prs: "بقایای اجساد", ps: "د جسدونو پاتې شوني" },
  lead: {
    en: "Those who did not live have a track of their own. No name stands here. Nothing is counted before a forensic finding, and never as a release.",
    ar: "لمن فارقوا الحياة مسار قائم بذاته. لا يرد هنا أي اسم. ولا يُحتسب شيء قبل نتيجة الطب الشرعي، ولا يُعدّ إفراجاً أبداً.",
    prs: "آنان که زنده نماندند مسیر جداگانه دارند. هیچ نامی اینجا نیست. پیش از نتیجهٔ طب عدلی چیزی شمرده نمی‌شود، و هرگز به عنوان رهایی.",
    ps: "هغه کسان چې ژوندي پاتې نه شول جلا لاره لري. دلته هېڅ نوم نشته. د عدلي طب له پایلې مخکې هېڅ نه شمېرل کېږي، او هېڅکله د خوشې کولو په توګه نه.",
  },
  none: {
    en: "No remains have been recorded.",
    ar: "لم يُقيَّد أي رفات.",
    prs: "هیچ بقایایی ثبت نشده است.",
    ps: "هېڅ پاتې شوني نه دي ثبت شوي.",
  },
  confirmed: {
    en: "{party}: confirmed",
    ar: "{party}: المؤكَّد",
    prs: "{party}: تأییدشده",
    ps: "{party}: تایید شوي",
  },
  waiting: {
    en: "{party}: {n} recorded, not confirmed and not counted",
    ar: "{party}: قُيّد {n}، دون تأكيد ودون احتساب",
    prs: "{party}: {n} ثبت‌شده، تأییدنشده و شمرده‌نشده",
    ps: "{party}: {n} ثبت شوي، نه تایید شوي او نه شمېرل شوي",
  },
  party: { en: "Handed over by", ar: "الطرف المُسلِّم", prs: "طرف تسلیم‌دهنده", ps: "سپارونکی لوری" },
  day: { en: "Day", ar: "اليوم", prs: "روز", ps: "ورځ" },
  recorded: { en: "Recorded", ar: "المقيَّد", prs: "ثبت‌شده", ps: "ثبت شوي" },
  finding: { en: "Forensic finding", ar: "نتيجة الطب الشرعي", prs: "نتیجهٔ طب عدلی", ps: "د عدلي طب پایله" },
  found: {
    en: "Confirmed: {confirmed}. Not confirmed: {rest}.",
    ar: "المؤكَّد: {confirmed}. غير المؤكَّد: {rest}.",
    prs: "تأییدشده: {confirmed}. تأییدنشده: {rest}.",
    ps: "تایید شوي: {confirmed}. نه تایید شوي: {rest}.",
  },
  provisional: {
    en: "Provisional: not confirmed yet",
    ar: "مؤقت: لم يُؤكَّد بعد",
    prs: "موقت: هنوز تأیید نشده",
    ps: "موقتي: لا نه دی تایید شوی",
  },
  record: { en: "Record remains", ar: "قيد رفات", prs: "ثبت بقایا", ps: "د پاتې شونو ثبت" },
  recordSays: {
    en: "The number alone is recorded. It stays provisional until the neutral intermediary records the forensic finding.",
    ar: "يُقيَّد العدد وحده. ويبقى مؤقتاً إلى أن يقيّد الوسيط المحايد نتيجة الطب الشرعي.",
    prs: "تنها شمار ثبت می‌شود. تا واسطهٔ بی‌طرف نتیجهٔ طب عدلی را ثبت نکند موقت می‌ماند.",
    ps: "یوازې شمېر ثبتېږي. تر هغه موقتي وي چې بې طرفه منځګړی د عدلي طب پایله ثبت کړي.",
  },
  number: { en: "Number", ar: "العدد", prs: "شمار", ps: "شمېر" },
  recordFinding: {
    en: "Record the finding",
    ar: "قيد النتيجة",
    prs: "ثبت نتیجه",
    ps: "د پایلې ثبت",
  },
  findingOf: {
    en: "Handed over by {party}, recorded on {day}: {n}.",
    ar: "الطرف المُسلِّم: {party}. تاريخ القيد: {day}. العدد: {n}.",
    prs: "تسلیم‌داده از سوی {party}، ثبت‌شده به تاریخ {day}: {n}.",
    ps: "د {party} له خوا سپارل شوي، په {day} ثبت شوي: {n}.",
  },
  confirmedField: {
    en: "How many the finding confirms",
    ar: "كم تؤكد النتيجة",
    prs: "نتیجه چند تن را تأیید می‌کند",
    ps: "پایله څو تایید کوي",
  },
  rest: {
    en: "Not confirmed: {n}. The finding is recorded once.",
    ar: "غير المؤكَّد: {n}. وتُقيَّد النتيجة مرة واحدة.",
    prs: "تأییدنشده: {n}. نتیجه یک بار ثبت می‌شود.",
    ps: "نه تایید شوي: {n}. پایله یو ځل ثبتېږي.",
  },
})
