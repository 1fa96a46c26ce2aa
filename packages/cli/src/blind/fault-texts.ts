import type { Words } from "@wasit/domain/words"

/** Why a verb of a blind round cannot go on, and what to do. */
export const BLIND_FAULT_WORDS = {
  "blind-refused": {
    en: "{file} is not taken: {why}. Nothing was sent.",
    ar: "لم يُقبل {file}: {why}. ولم يُرسل شيء.",
    prs: "{file} پذیرفته نشد: {why}. چیزی فرستاده نشد.",
    ps: "{file} ونه منل شو: {why}. هېڅ ونه لېږل شول.",
  },
  "want-no-rows": {
    en: "These terms let only {output, select, count {a number} other {pairs of tickets}} come out. Rows are shown in a round whose terms were written with --outputs records.",
    ar: "هذه الشروط لا تُخرج إلا {output, select, count {عدداً} other {أزواجاً من التذاكر}}. تُعرض الأسطر في جولة كُتبت شروطها بالخيار --outputs records.",
    prs: "این شرایط تنها {output, select, count {یک شمار} other {جفت‌های تکت}} بیرون می‌دهد. ردیف‌ها در دوری نشان داده می‌شود که شرایطش با --outputs records نوشته شده باشد.",
    ps: "دا شرطونه یوازې {output, select, count {شمېره} other {د ټکټونو جوړې}} راباسي. کرښې په هغه پړاو کې ښودل کېږي چې شرطونه یې په --outputs records لیکل شوي وي.",
  },
  "want-no-party": {
    en: "Only the two parties ask for rows. The facilitator sees none but the drawn ones.",
    ar: "لا يطلب الأسطر إلا الطرفان. والميسِّر لا يرى منها غير المسحوبة.",
    prs: "تنها دو طرف ردیف می‌خواهند. تسهیل‌کننده جز ردیف‌های قرعه‌شده چیزی نمی‌بیند.",
    ps: "کرښې یوازې دوه لوري غواړي. اسانتیا برابروونکی د پچې له کرښو پرته هېڅ نه ویني.",
  },
  "want-too-early": {
    en: "There is no result yet. Say which rows you ask for once it is there.",
    ar: "لا نتيجة بعد. حدّدوا الأسطر التي تطلبونها متى وردت.",
    prs: "هنوز نتیجه‌ای نیست. وقتی رسید بگویید کدام ردیف‌ها را می‌خواهید.",
    ps: "لا پایله نشته. چې راغله، ووایاست کومې کرښې غواړئ.",
  },
  "want-said-already": {
    en: "You have said which rows you ask for. It is said once.",
    ar: "سبق أن حدّدتم الأسطر التي تطلبونها. ولا يُحدَّد ذلك إلا مرة واحدة.",
    prs: "گفته‌اید کدام ردیف‌ها را می‌خواهید. این یک بار گفته می‌شود.",
    ps: "مخکې مو ویلي چې کومې کرښې غواړئ. دا یو ځل ویل کېږي.",
  },
  "want-no-such-pair": {
    en: "There is no pair {pair}: the result has {n, plural, one {# pair} other {# pairs}}.",
    ar: "لا يوجد زوج رقمه {pair}: عدد أزواج النتيجة {n}.",
    prs: "جفت {pair} نیست: نتیجه {n} جفت دارد.",
    ps: "{pair}مه جوړه نشته: پایله {n} جوړې لري.",
  },
} as const satisfies Readonly<Record<string, Words>>
