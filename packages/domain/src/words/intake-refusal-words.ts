import type { IntakeRefusalCode } from "../lists/intake/refusal.ts"
import type { Words } from "../shared/language.ts"

/**
 * Why a file is not read, and what to do. Places: `sheet`, `row`, `column`, `member` (a file inside the workbook), `found`,
 * `limit`, `limitMegabytes`, `detail`.
 */
export const INTAKE_REFUSAL_WORDS = {
  "file-empty": {
    en: "The file is empty. Choose the file that holds the list.",
    ar: "الملف فارغ. اختاروا الملف الذي يحتوي على القائمة.",
    prs: "فایل خالی است. فایلی را انتخاب کنید که فهرست در آن است.",
    ps: "فایل تش دی. هغه فایل وټاکئ چې نوملړ پکې دی.",
  },
  "file-too-large": {
    en: "The file is larger than {limitMegabytes} MB. Split the list into smaller files.",
    ar: "حجم الملف يتجاوز {limitMegabytes} ميغابايت. قسّموا القائمة إلى ملفات أصغر.",
    prs: "فایل بزرگ‌تر از {limitMegabytes} میگابایت است. فهرست را به فایل‌های کوچک‌تر تقسیم کنید.",
    ps: "فایل تر {limitMegabytes} مېګابایټه لوی دی. نوملړ په وړو فایلونو ووېشئ.",
  },
  "file-kind-unknown": {
    en: "This is neither a spreadsheet nor a text table. Save the list as .xlsx or .csv.",
    ar: "ليس هذا الملف جدول بيانات ولا جدولاً نصياً. احفظوا القائمة بصيغة xlsx أو csv.",
    prs: "این فایل نه صفحهٔ گسترده است و نه جدول متنی. فهرست را به شکل xlsx یا csv ذخیره کنید.",
    ps: "دا فایل نه محاسبوي پاڼه ده او نه متني جدول. نوملړ د xlsx یا csv په بڼه خوندي کړئ.",
  },
  "file-is-picture": {
    en: "This is a picture or a PDF, and no table can be read from it. Ask whoever made the list for it as a spreadsheet, or write it into one.",
    ar: "هذا الملف صورة أو PDF، ولا يمكن قراءة جدول منه. اطلبوا القائمة جدولَ بيانات ممن أعدّها، أو انقلوها إلى جدول بيانات.",
    prs: "این فایل تصویر یا PDF است و جدولی از آن خوانده نمی‌شود. صفحهٔ گستردهٔ فهرست را از کسی بخواهید که آن را ساخته است، یا خود فهرست را در صفحهٔ گسترده بنویسید.",
    ps: "دا فایل انځور یا PDF دی او جدول ترې نه لوستل کېږي. د نوملړ محاسبوي پاڼه له هغه چا وغواړئ چې نوملړ یې جوړ کړی، یا یې پخپله په محاسبوي پاڼه کې ولیکئ.",
  },
  "workbook-old-format": {
    en: "This is a workbook in the old .xls format. Open it and save it as .xlsx.",
    ar: "هذا مصنّف بصيغة xls القديمة. افتحوه واحفظوه بصيغة xlsx.",
    prs: "این کتاب کار به شکل قدیمی xls است. آن را باز و به شکل xlsx ذخیره کنید.",
    ps: "دا کتاب په زړه xls بڼه دی. پرانیزئ او د xlsx په بڼه یې خوندي کړئ.",
  },
  "file-encrypted": {
    en: "The file is protected by a password. Remove the password and try again.",
    ar: "الملف محمي بكلمة سر. أزيلوا كلمة السر ثم أعيدوا المحاولة.",
    prs: "فایل با رمز محافظت شده است. رمز را بردارید و دوباره بکوشید.",
    ps: "فایل په پټنوم ساتل شوی دی. پټنوم یې لرې کړئ او بیا هڅه وکړئ.",
  },
  "zip-damaged": {
    en: "The workbook is damaged and cannot be unpacked. Save it again from the program that made it.",
    ar: "المصنّف تالف ولا يمكن فكّ ضغطه. احفظوه مجدداً من البرنامج الذي أنشأه.",
    prs: "کتاب کار خراب است و باز نمی‌شود. آن را از همان برنامه دوباره ذخیره کنید.",
    ps: "کتاب خراب دی او نه پرانیستل کېږي. له هماغه پروګرامه یې بیا خوندي کړئ.",
  },
  "too-many-members": {
    en: "The workbook holds {found} files inside; at most {limit} are read. Save the list alone in a new workbook.",
    ar: "عدد الملفات داخل المصنّف {found}، والحد الأقصى {limit}. احفظوا القائمة وحدها في مصنّف جديد.",
    prs: "شمار فایل‌ها در کتاب کار {found} است و حداکثر {limit} خوانده می‌شود. فهرست را تنها در کتاب کار تازه ذخیره کنید.",
    ps: "په کتاب کې د فایلونو شمېر {found} دی او تر {limit} پورې لوستل کېږي. نوملړ یوازې په نوي کتاب کې خوندي کړئ.",
  },
  "member-too-large": {
    en: "{member} inside the workbook is larger than {limitMegabytes} MB when unpacked. Save the list alone in a new workbook.",
    ar: "حجم {member} داخل المصنّف بعد فكّ الضغط يتجاوز {limitMegabytes} ميغابايت. احفظوا القائمة وحدها في مصنّف جديد.",
    prs: "{member} در کتاب کار پس از باز شدن بزرگ‌تر از {limitMegabytes} میگابایت است. فهرست را تنها در کتاب کار تازه ذخیره کنید.",
    ps: "د کتاب دننه {member} تر پرانیستلو وروسته تر {limitMegabytes} مېګابایټه لوی دی. نوملړ یوازې په نوي کتاب کې خوندي کړئ.",
  },
  "total-too-large": {
    en: "The workbook unpacks to more than {limitMegabytes} MB. Split the list into smaller files.",
    ar: "حجم المصنّف بعد فكّ الضغط يتجاوز {limitMegabytes} ميغابايت. قسّموا القائمة إلى ملفات أصغر.",
    prs: "کتاب کار پس از باز شدن بزرگ‌تر از {limitMegabytes} میگابایت است. فهرست را به فایل‌های کوچک‌تر تقسیم کنید.",
    ps: "کتاب تر پرانیستلو وروسته تر {limitMegabytes} مېګابایټه لوی دی. نوملړ په وړو فایلونو ووېشئ.",
  },
  "ratio-too-high": {
    en: "{member} inside the workbook unpacks to {found} times its size, as no list does. Do not open the file; ask who sent it.",
    ar: "يتضخّم {member} داخل المصنّف عند فكّ الضغط إلى {found} ضعف حجمه، ولا تكون القوائم كذلك. لا تفتحوا الملف واسألوا مرسله.",
    prs: "{member} در کتاب کار هنگام باز شدن {found} برابر می‌شود و هیچ فهرستی چنین نیست. فایل را باز نکنید و از فرستنده بپرسید.",
    ps: "د کتاب دننه {member} د پرانیستلو پر مهال {found} ځله لوییږي او هېڅ نوملړ داسې نه وي. فایل مه پرانیزئ او له لېږونکي یې وپوښتئ.",
  },
  "member-name-bad": {
    en: "The workbook holds a file with a name that is not allowed: {member}. Do not open it; ask who sent it.",
    ar: "في المصنّف ملف يحمل اسماً غير مسموح به: {member}. لا تفتحوه واسألوا مرسله.",
    prs: "در کتاب کار فایلی با نام غیرمجاز است: {member}. آن را باز نکنید و از فرستنده بپرسید.",
    ps: "په کتاب کې د ناروا نوم فایل دی: {member}. مه یې پرانیزئ او له لېږونکي یې وپوښتئ.",
  },
  "has-macros": {
    en: "The workbook holds macros. Save it as .xlsx, without macros.",
    ar: "في المصنّف وحدات ماكرو. احفظوه بصيغة xlsx دون ماكرو.",
    prs: "در کتاب کار مکرو است. آن را به شکل xlsx بدون مکرو ذخیره کنید.",
    ps: "په کتاب کې مکروګانې دي. د xlsx په بڼه یې بې له مکرو خوندي کړئ.",
  },
  "has-external-links": {
    en: "The workbook draws on other files. Copy the list as values into a new workbook.",
    ar: "يعتمد المصنّف على ملفات أخرى. انسخوا القائمة قيماً فقط إلى مصنّف جديد.",
    prs: "کتاب کار به فایل‌های دیگر پیوند دارد. فهرست را تنها به صورت مقدار در کتاب کار تازه کاپی کنید.",
    ps: "کتاب له نورو فایلونو سره تړلی دی. نوملړ یوازې د ارزښتونو په توګه نوي کتاب ته کاپي کړئ.",
  },
  "has-doctype": {
    en: "{member} inside the workbook holds a declaration that no spreadsheet program writes. Do not open the file; ask who sent it.",
    ar: "في {member} داخل المصنّف تعريف لا يكتبه أي برنامج جداول. لا تفتحوا الملف واسألوا مرسله.",
    prs: "{member} در کتاب کار تعریفی دارد که هیچ برنامهٔ جدول‌ساز نمی‌نویسد. فایل را باز نکنید و از فرستنده بپرسید.",
    ps: "د کتاب دننه {member} داسې تعریف لري چې هېڅ محاسبوي پروګرام یې نه لیکي. فایل مه پرانیزئ او له لېږونکي یې وپوښتئ.",
  },
  "xml-damaged": {
    en: "A sheet of the workbook is damaged. Save the workbook again from the program that made it.",
    ar: "إحدى أوراق المصنّف تالفة. احفظوا المصنّف مجدداً من البرنامج الذي أنشأه.",
    prs: "یک ورق کتاب کار خراب است. کتاب کار را از همان برنامه دوباره ذخیره کنید.",
    ps: "د کتاب یوه پاڼه خرابه ده. کتاب له هماغه پروګرامه بیا خوندي کړئ.",
  },
  "sheet-missing": {
    en: "The workbook holds no sheet with cells. Choose the workbook that holds the list.",
    ar: "ليس في المصنّف ورقة فيها خلايا. اختاروا المصنّف الذي يحتوي على القائمة.",
    prs: "در کتاب کار ورقی با خانه نیست. کتاب کاری را انتخاب کنید که فهرست در آن است.",
    ps: "په کتاب کې د خانو پاڼه نشته. هغه کتاب وټاکئ چې نوملړ پکې دی.",
  },
  "sheet-unknown": {
    en: "There is no sheet “{sheet}” in this file. Choose one of these: {detail}",
    ar: "لا ورقة باسم «{sheet}» في هذا الملف. اختاروا إحدى هذه: {detail}",
    prs: "در این فایل ورق «{sheet}» نیست. یکی از این‌ها را انتخاب کنید: {detail}",
    ps: "په دې فایل کې د «{sheet}» پاڼه نشته. له دې څخه یوه وټاکئ: {detail}",
  },
  "too-many-rows": {
    en: "The list has more than {limit} rows. Split it into smaller files.",
    ar: "عدد أسطر القائمة يتجاوز {limit}. قسّموها إلى ملفات أصغر.",
    prs: "فهرست بیش از {limit} ردیف دارد. آن را به فایل‌های کوچک‌تر تقسیم کنید.",
    ps: "نوملړ تر {limit} زیاتې کرښې لري. په وړو فایلونو یې ووېشئ.",
  },
  "too-many-columns": {
    en: "Row {row} has more than {limit} columns. Remove the columns that do not belong to the list.",
    ar: "في السطر {row} أكثر من {limit} من الأعمدة. احذفوا الأعمدة التي ليست من القائمة.",
    prs: "ردیف {row} بیش از {limit} ستون دارد. ستون‌هایی را که از فهرست نیست بردارید.",
    ps: "{row} کرښه تر {limit} زیاتې ستنې لري. هغه ستنې لرې کړئ چې د نوملړ نه دي.",
  },
  "cell-too-long": {
    en: "The cell in row {row}, column {column} holds more than {limit} bytes of text. Shorten it.",
    ar: "نص الخلية في السطر {row} والعمود {column} يتجاوز {limit} بايت. اختصروه.",
    prs: "متن خانهٔ ردیف {row}، ستون {column} بیش از {limit} بایت است. آن را کوتاه کنید.",
    ps: "د {row} کرښې، {column} ستنې د خانې متن تر {limit} بایټه زیات دی. لنډ یې کړئ.",
  },
  "text-not-decoded": {
    en: "The letters of the file cannot be read in any encoding we know. Save it as .csv in UTF-8, or as .xlsx.",
    ar: "تعذّرت قراءة حروف الملف بأي ترميز معروف لدينا. احفظوه بصيغة csv بترميز UTF-8 أو بصيغة xlsx.",
    prs: "حروف فایل با هیچ کدگذاری شناخته‌شده خوانده نمی‌شود. آن را به شکل csv با UTF-8 یا به شکل xlsx ذخیره کنید.",
    ps: "د فایل توري په هېڅ پېژندل شوې کوډبندۍ نه لوستل کېږي. د csv په بڼه په UTF-8 یا د xlsx په بڼه یې خوندي کړئ.",
  },
  "quote-not-closed": {
    en: "A quotation mark opened in row {row} is never closed. Close it, or save the list as .xlsx.",
    ar: "علامة اقتباس فُتحت في السطر {row} ولم تُغلق. أغلقوها أو احفظوا القائمة بصيغة xlsx.",
    prs: "علامت نقل قول در ردیف {row} باز شده و بسته نشده است. آن را ببندید یا فهرست را به شکل xlsx ذخیره کنید.",
    ps: "په {row} کرښه کې د نقل قول نښه پرانیستل شوې او نه ده تړل شوې. ویې تړئ یا نوملړ د xlsx په بڼه خوندي کړئ.",
  },
  "header-not-found": {
    en: "No row with column titles was found. Say which row holds them, or add one.",
    ar: "لم يُعثر على سطر عناوين الأعمدة. حدّدوا سطر العناوين أو أضيفوه.",
    prs: "ردیف عنوان ستون‌ها یافت نشد. بگویید کدام ردیف است یا آن را بیفزایید.",
    ps: "د ستنو د سرلیکونو کرښه ونه موندل شوه. ووایاست چې کومه کرښه ده یا یې ورزیاته کړئ.",
  },
  "header-row-blank": {
    en: "Row {row} cannot hold the column titles: it is blank, or lies beyond the last row, {limit}. Say another row.",
    ar: "لا يمكن أن تكون عناوين الأعمدة في السطر {row}: فهو فارغ أو يقع بعد السطر الأخير {limit}. حدّدوا سطراً آخر.",
    prs: "عنوان ستون‌ها در ردیف {row} بوده نمی‌تواند: آن ردیف خالی است یا پس از ردیف آخر {limit} می‌آید. ردیف دیگری را بگویید.",
    ps: "د ستنو سرلیکونه په {row} کرښه کې نشي کېدای: کرښه تشه ده یا له وروستۍ کرښې {limit} وروسته ده. بله کرښه ووایاست.",
  },
  "name-column-missing": {
    en: "No column was recognised as the name. Say which column holds it.",
    ar: "لم يُتعرّف على عمود الاسم. حدّدوا العمود الذي فيه الأسماء.",
    prs: "ستون نام شناخته نشد. بگویید نام در کدام ستون است.",
    ps: "د نوم ستنه ونه پېژندل شوه. ووایاست چې نوم په کومه ستنه کې دی.",
  },
} as const satisfies Record<IntakeRefusalCode, Words>
