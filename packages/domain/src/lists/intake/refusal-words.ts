import type { Words } from "../../shared/language.ts"
import type { IntakeRefusal, IntakeRefusalCode } from "./refusal.ts"

/** Why a file was refused and what to do; the places are filled from `refusalValues`. */
export const INTAKE_REFUSAL_WORDS = {
  "file-empty": { en: "The file is empty", ar: "الملف فارغ", prs: "فایل خالی است", ps: "دوتنه تشه ده" },
  "file-too-large": {
    en: "The file is too large: {found} bytes, at most {limit}. Split the list",
    ar: "الملف كبير جدًا: {found} بايت والحد {limit}. قسّم القائمة",
    prs: "فایل بسیار بزرگ است: {found} بایت، حداکثر {limit}. فهرست را تقسیم کنید",
    ps: "دوتنه ډېره لویه ده: {found} بایټه، تر {limit} پورې. نوملړ ووېشئ",
  },
  "file-kind-unknown": {
    en: "This is neither XLSX nor CSV {detail}. Save the list as XLSX",
    ar: "ليس XLSX ولا CSV {detail}. احفظ القائمة بصيغة XLSX",
    prs: "این نه XLSX است و نه CSV {detail}. فهرست را به XLSX ذخیره کنید",
    ps: "دا نه XLSX دی نه CSV {detail}. نوملړ د XLSX په بڼه خوندي کړئ",
  },
  "workbook-old-format": {
    en: "An old workbook (.xls): save it as .xlsx",
    ar: "مصنف قديم (.xls): احفظه بصيغة .xlsx",
    prs: "کتاب کار قدیمی (.xls): به .xlsx ذخیره کنید",
    ps: "زوړ کتاب (.xls): د .xlsx په بڼه یې خوندي کړئ",
  },
  "file-encrypted": {
    en: "The file is protected by a password: save it without one",
    ar: "الملف محمي بكلمة سر: احفظه بدونها",
    prs: "فایل رمز دارد: بدون رمز ذخیره کنید",
    ps: "دوتنه پټنوم لري: پرته له پټنوم یې خوندي کړئ",
  },
  "zip-damaged": {
    en: "The workbook is damaged {member} {detail}. Open it in the spreadsheet program and save it again",
    ar: "المصنف تالف {member} {detail}. افتحه في برنامج الجداول واحفظه من جديد",
    prs: "کتاب کار آسیب دیده است {member} {detail}. در برنامهٔ جدول باز و دوباره ذخیره کنید",
    ps: "کتاب زیانمن دی {member} {detail}. د جدول په پروګرام کې یې پرانیزئ او بیا یې خوندي کړئ",
  },
  "too-many-members": {
    en: "The workbook has {found} parts, at most {limit} are read",
    ar: "في المصنف {found} جزءًا والحد {limit}",
    prs: "کتاب کار {found} بخش دارد، حداکثر {limit} خوانده می‌شود",
    ps: "کتاب {found} برخې لري، تر {limit} پورې لوستل کېږي",
  },
  "member-too-large": {
    en: "The part {member} unpacks to more than {limit} bytes: not read",
    ar: "الجزء {member} ينفك إلى أكثر من {limit} بايت: لم يُقرأ",
    prs: "بخش {member} بیش از {limit} بایت باز می‌شود: خوانده نشد",
    ps: "برخه {member} تر {limit} بایټو ډېره پرانیستل کېږي: ونه لوستل شوه",
  },
  "total-too-large": {
    en: "The workbook unpacks to more than {limit} bytes: not read",
    ar: "المصنف ينفك إلى أكثر من {limit} بايت: لم يُقرأ",
    prs: "کتاب کار بیش از {limit} بایت باز می‌شود: خوانده نشد",
    ps: "کتاب تر {limit} بایټو ډېر پرانیستل کېږي: ونه لوستل شو",
  },
  "ratio-too-high": {
    en: "The part {member} is packed {found} to 1, more than any list: not read",
    ar: "الجزء {member} مضغوط {found} إلى 1، أكثر من أي قائمة: لم يُقرأ",
    prs: "بخش {member} با نسبت {found} به 1 فشرده است، بیش از هر فهرست: خوانده نشد",
    ps: "برخه {member} د {found} پر 1 زېښل شوې، تر هر نوملړ ډېره: ونه لوستل شوه",
  },
  "member-name-bad": {
    en: "The workbook has a part with an unsound name: {member}",
    ar: "في المصنف جزء باسم غير سليم: {member}",
    prs: "کتاب کار بخشی با نام نادرست دارد: {member}",
    ps: "کتاب د ناسم نوم برخه لري: {member}",
  },
  "has-macros": {
    en: "The workbook holds macros: save it as .xlsx without them",
    ar: "المصنف يحوي وحدات ماكرو: احفظه .xlsx بدونها",
    prs: "کتاب کار ماکرو دارد: به .xlsx بدون ماکرو ذخیره کنید",
    ps: "کتاب ماکروګانې لري: پرته له هغو یې .xlsx خوندي کړئ",
  },
  "has-external-links": {
    en: "The workbook is linked to other files: copy the values into a new one",
    ar: "المصنف مرتبط بملفات أخرى: انسخ القيم إلى مصنف جديد",
    prs: "کتاب کار به فایل‌های دیگر وصل است: مقدارها را در کتاب تازه کاپی کنید",
    ps: "کتاب له نورو دوتنو سره تړلی: ارزښتونه نوي کتاب ته کاپي کړئ",
  },
  "has-doctype": {
    en: "The part {member} declares a document type, which no spreadsheet program writes: not read",
    ar: "الجزء {member} يعلن نوع مستند لا يكتبه أي برنامج جداول: لم يُقرأ",
    prs: "بخش {member} نوع سند اعلان می‌کند که هیچ برنامهٔ جدول نمی‌نویسد: خوانده نشد",
    ps: "برخه {member} د سند ډول اعلانوي چې هېڅ د جدول پروګرام یې نه لیکي: ونه لوستل شوه",
  },
  "xml-damaged": {
    en: "The part {member} is damaged (sheet {sheet}, row {row}): {detail}",
    ar: "الجزء {member} تالف (الورقة {sheet}، السطر {row}): {detail}",
    prs: "بخش {member} آسیب دیده است (برگهٔ {sheet}، ردیف {row}): {detail}",
    ps: "برخه {member} زیانمنه ده (پاڼه {sheet}، کرښه {row}): {detail}",
  },
  "sheet-missing": {
    en: "There is no such sheet: {detail}",
    ar: "لا توجد ورقة كهذه: {detail}",
    prs: "چنین برگه‌ای نیست: {detail}",
    ps: "داسې پاڼه نشته: {detail}",
  },
  "too-many-rows": {
    en: "More than {limit} rows (sheet {sheet}). Split the list",
    ar: "أكثر من {limit} سطر (الورقة {sheet}). قسّم القائمة",
    prs: "بیش از {limit} ردیف (برگهٔ {sheet}). فهرست را تقسیم کنید",
    ps: "تر {limit} ډېرې کرښې (پاڼه {sheet}). نوملړ ووېشئ",
  },
  "too-many-columns": {
    en: "Row {row} has {found} columns, at most {limit} (sheet {sheet})",
    ar: "في السطر {row} {found} عمودًا والحد {limit} (الورقة {sheet})",
    prs: "ردیف {row} دارای {found} ستون است، حداکثر {limit} (برگهٔ {sheet})",
    ps: "کرښه {row} {found} ستنې لري، تر {limit} پورې (پاڼه {sheet})",
  },
  "cell-too-long": {
    en: "Row {row}, column {column} (sheet {sheet}): {found} bytes in one cell, at most {limit}",
    ar: "السطر {row}، العمود {column} (الورقة {sheet}): {found} بايت في خلية واحدة والحد {limit}",
    prs: "ردیف {row}، ستون {column} (برگهٔ {sheet}): {found} بایت در یک خانه، حداکثر {limit}",
    ps: "کرښه {row}، ستن {column} (پاڼه {sheet}): په یوه خانه کې {found} بایټه، تر {limit} پورې",
  },
  "text-not-decoded": {
    en: "The text is not sound {detail}: choose another encoding or save it as UTF-8",
    ar: "النص ليس {detail} سليمًا: اختر ترميزًا آخر أو احفظه UTF-8",
    prs: "متن {detail} درست نیست: رمزگذاری دیگری برگزینید یا به UTF-8 ذخیره کنید",
    ps: "متن سم {detail} نه دی: بل کوډ وټاکئ یا یې د UTF-8 په توګه خوندي کړئ",
  },
  "quote-not-closed": {
    en: "The quotation mark opened in row {row} is never closed",
    ar: "علامة الاقتباس المفتوحة في السطر {row} لم تُغلق",
    prs: "نشانهٔ نقل‌قول که در ردیف {row} باز شده بسته نشده است",
    ps: "په {row} کرښه کې پرانیستې نښه نه ده تړل شوې",
  },
  "header-not-found": {
    en: "No header row was found (sheet {sheet}): say which row it is and which column is the name",
    ar: "لم يُعثر على سطر العناوين (الورقة {sheet}): حدد السطر وعمود الاسم",
    prs: "ردیف سرستون‌ها یافت نشد (برگهٔ {sheet}): بگویید کدام ردیف است و کدام ستون نام است",
    ps: "د سرلیکونو کرښه ونه موندل شوه (پاڼه {sheet}): ووایئ کومه کرښه ده او کومه ستن نوم دی",
  },
  "name-column-missing": {
    en: "No column in row {row} is the name (sheet {sheet}): map one to it",
    ar: "لا عمود للاسم في السطر {row} (الورقة {sheet}): اربط عمودًا به",
    prs: "در ردیف {row} ستونی برای نام نیست (برگهٔ {sheet}): یکی را وصل کنید",
    ps: "په {row} کرښه کې د نوم ستن نشته (پاڼه {sheet}): یوه ور وتړئ",
  },
} as const satisfies Record<IntakeRefusalCode, Words>

/** The places of a refusal's words; what does not apply is a dash. */
export function refusalValues(refusal: IntakeRefusal): Record<string, string | number> {
  const { sheet, row, column, member, found, limit, detail } = refusal
  const none = "–"
  return {
    sheet: sheet === undefined || sheet === "" ? none : sheet,
    row: row ?? none,
    column: column ?? none,
    member: member ?? none,
    found: found ?? none,
    limit: limit ?? none,
    detail: detail === undefined || detail === "" ? none : detail,
  }
}
