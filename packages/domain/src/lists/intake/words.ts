import type { Language, Words } from "../../shared/language.ts"
import { isField, SENSITIVE_COLUMNS } from "./fields.ts"
import type { Facts, FindingCode } from "./finding.ts"
import { fieldInside, SENSITIVE_WORDS } from "./headings/field-words.ts"

/** What each finding says; the places in braces are filled from `findingValues`. The row stands beside it. */
export const FINDING_WORDS = {
  "name-empty": {
    en: "The name is empty: set aside",
    ar: "الاسم فارغ: نُحّي السطر جانبًا",
    prs: "نام خالی است: ردیف کنار گذاشته شد",
    ps: "نوم تش دی: کرښه څنګ ته شوه",
  },
  "name-is-number": {
    en: "There is a number where the name should be: set aside",
    ar: "رقم في موضع الاسم: نُحّي السطر جانبًا",
    prs: "به جای نام عدد آمده است: ردیف کنار گذاشته شد",
    ps: "د نوم پر ځای شمېره راغلې: کرښه څنګ ته شوه",
  },
  "header-repeated": {
    en: "The header is repeated here: not a person",
    ar: "تكرّر سطر العناوين هنا: ليس شخصًا",
    prs: "سرستون‌ها در اینجا تکرار شده‌اند: شخص نیست",
    ps: "سرلیکونه دلته تکرار شوي: کس نه دی",
  },
  "row-of-totals": {
    en: "A line of totals: not a person",
    ar: "سطر المجموع: ليس شخصًا",
    prs: "ردیف جمع است: شخص نیست",
    ps: "د ټولټال کرښه ده: کس نه دی",
  },
  "row-of-notes": {
    en: "A note, a title of rows or a signature: not a person",
    ar: "ملاحظة أو عنوان لما تحته أو توقيع: ليس شخصًا",
    prs: "یادداشت، عنوان ردیف‌ها یا امضا است: شخص نیست",
    ps: "یادښت، د کرښو سرلیک یا لاسلیک دی: کس نه دی",
  },
  "merged-cell": {
    en: "Merged cells {ref}: only the first row has the text. Fill down?",
    ar: "خلايا مدموجة {ref}: النص في السطر الأول فقط. هل يُملأ الباقي؟",
    prs: "خانه‌های یک‌جاشده {ref}: متن تنها در ردیف اول است. پایین پر شود؟",
    ps: "یوځای شوې خانې {ref}: متن یوازې په لومړۍ کرښه کې دی. لاندې ډکې شي؟",
  },
  "bidi-control": {
    en: "Hidden signs that turn the writing direction ({points}): taken out of the value",
    ar: "علامات خفية تقلب اتجاه الكتابة ({points}): أُزيلت من القيمة",
    prs: "نشانه‌های پنهانِ تغییر جهت نوشتار ({points}): از مقدار برداشته شد",
    ps: "د لیک لوری اړوونکې پټې نښې ({points}): له ارزښته لرې شوې",
  },
  "replacement-character": {
    en: "A letter was lost before the file came here ({points}): compare with the source",
    ar: "ضاع حرف قبل وصول الملف ({points}): قارنوا بالأصل",
    prs: "حرفی پیش از رسیدن فایل از میان رفته است ({points}): با اصل مقایسه کنید",
    ps: "د فایل له رارسېدو مخکې یو توری ورک شوی ({points}): له اصل سره یې پرتله کړئ",
  },
  "control-character": {
    en: "A control character ({points}) stands in the text",
    ar: "في النص محرف تحكم ({points})",
    prs: "نویسهٔ کنترولی ({points}) در متن است",
    ps: "په متن کې کنټرولي نښه ده ({points})",
  },
  "invisible-character": {
    en: "Invisible characters ({points}): taken out of the value",
    ar: "محارف غير مرئية ({points}): أُزيلت من القيمة",
    prs: "نویسه‌های ناپیدا ({points}): از مقدار برداشته شد",
    ps: "نالیدونکې نښې ({points}): له ارزښته لرې شوې",
  },
  "private-character": {
    en: "A character no font agrees on ({points}): type it again",
    ar: "محرف غير معرّف ({points}): أعيدوا كتابته",
    prs: "نویسهٔ ناشناخته ({points}): دوباره بنویسید",
    ps: "ناپېژندلې نښه ({points}): بیا یې ولیکئ",
  },
  "mixed-script-word": {
    en: "One word mixes letters of two scripts ({points})",
    ar: "كلمة واحدة تخلط حروف أبجديتين ({points})",
    prs: "یک کلمه حروف دو خط را دارد ({points})",
    ps: "یوه کلمه د دوو خطونو توري لري ({points})",
  },
  "joiner-misplaced": {
    en: "A joiner stands where nothing is joined ({points})",
    ar: "فاصل صفري في غير موضعه ({points})",
    prs: "نیم‌فاصله در جای نادرست است ({points})",
    ps: "نیمه‌واټن پر ناسم ځای دی ({points})",
  },
  "stacked-marks": {
    en: "Too many marks over one letter ({points})",
    ar: "علامات كثيرة فوق حرف واحد ({points})",
    prs: "نشانه‌های زیاد روی یک حرف ({points})",
    ps: "پر یوه توري ډېرې نښې ({points})",
  },
  "presentation-forms": {
    en: "Letters stored as shapes ({points}): they compare as usual letters",
    ar: "حروف محفوظة بأشكالها ({points}): تُقارَن كحروف عادية",
    prs: "حروف به شکل نمایشی ذخیره شده‌اند ({points}): مانند حروف عادی مقایسه می‌شوند",
    ps: "توري د بڼې په توګه زېرمه شوي ({points}): د عادي تورو په شان پرتله کېږي",
  },
  "mixed-digits": {
    en: "One cell mixes two kinds of digits",
    ar: "خلية واحدة تخلط نوعين من الأرقام",
    prs: "یک خانه دو نوع رقم دارد",
    ps: "یوه خانه دوه ډوله رقمونه لري",
  },
  "not-nfc": {
    en: "Letters and their marks are stored apart: joined for comparing",
    ar: "الحروف وعلاماتها محفوظة منفصلة: وُصلت للمقارنة",
    prs: "حروف و نشانه‌ها جدا ذخیره شده‌اند: برای مقایسه یکجا شدند",
    ps: "توري او نښې یې بېل زېرمه شوي: د پرتلې لپاره یوځای شول",
  },
  "cell-too-long": {
    en: "Set aside: {found} bytes of text in one cell, where {limit} are read. Shorten it",
    ar: "نُحّي جانباً: في خلية واحدة {found} بايت من النص، ولا يُقرأ أكثر من {limit}. اختصروه",
    prs: "کنار گذاشته شد: در یک خانه {found} بایت متن است و تا {limit} خوانده می‌شود. کوتاهش کنید",
    ps: "څنګ ته شو: په یوه خانه کې {found} بایټه متن دی، تر {limit} پورې لوستل کېږي. لنډ یې کړئ",
  },
  "value-too-long": {
    en: "Unusually long: {length} characters, where {limit} are usual at most",
    ar: "طويل على غير العادة: {length} محرفًا والمعتاد {limit} على الأكثر",
    prs: "غیرعادی دراز: {length} نویسه، معمولاً حداکثر {limit}",
    ps: "نامعمول اوږد: {length} توري، معمولاً تر {limit} پورې",
  },
  "formula-cell": {
    en: "A formula: its last result was taken, nothing was computed",
    ar: "صيغة حسابية: أُخذت نتيجتها الأخيرة ولم يُحسب شيء",
    prs: "فورمول: آخرین نتیجه‌اش گرفته شد، چیزی محاسبه نشد",
    ps: "فورمول: وروستۍ پایله یې واخیستل شوه، هېڅ ونه شمېرل شول",
  },
  "formula-without-result": {
    en: "A formula without a stored result: nothing was read. Save the file in a spreadsheet program, or paste the values",
    ar: "صيغة حسابية بلا نتيجة محفوظة: لم يُقرأ شيء. احفظوا الملف في برنامج جداول أو الصقوا القيم",
    prs: "فورمول بدون نتیجهٔ ذخیره‌شده: چیزی خوانده نشد. فایل را در برنامهٔ جدول ذخیره کنید یا مقدارها را بچسپانید",
    ps: "فورمول چې پایله یې نه ده زېرمه شوې: هېڅ ونه لوستل شول. فایل د جدول په پروګرام کې خوندي کړئ یا ارزښتونه ونښلوئ",
  },
  "formula-like-text": {
    en: "The text looks like a formula: kept as text",
    ar: "النص يشبه صيغة حسابية: أُبقي نصًا",
    prs: "متن مانند فورمول است: به‌عنوان متن ماند",
    ps: "متن د فورمول په شان دی: د متن په توګه پاتې شو",
  },
  "error-cell": {
    en: "The spreadsheet shows an error here: {text}",
    ar: "يعرض الجدول خطأً هنا: {text}",
    prs: "جدول در اینجا خطا نشان می‌دهد: {text}",
    ps: "جدول دلته تېروتنه ښيي: {text}",
  },
  "zeros-perhaps-lost": {
    en: "{text} is shorter than the others ({digits} digits): were leading zeros lost?",
    ar: "{text} أقصر من غيره ({digits} أرقام): هل ضاعت أصفار من أوله؟",
    prs: "{text} از دیگران کوتاه‌تر است ({digits} رقم): آیا صفرهای آغاز افتاده‌اند؟",
    ps: "{text} تر نورو لنډ دی ({digits} رقمونه): ایا د پیل صفرونه ورک شوي؟",
  },
  "scientific-notation": {
    en: "The spreadsheet shortened a long number to {text}: its last digits are lost",
    ar: "اختصر الجدول رقمًا طويلًا إلى {text}: ضاعت أرقامه الأخيرة",
    prs: "جدول عدد درازی را به {text} کوتاه کرده است: رقم‌های آخر از میان رفته‌اند",
    ps: "جدول اوږده شمېره {text} ته لنډه کړې: وروستي رقمونه یې ورک دي",
  },
  "rewritten-by-excel": {
    en: "The spreadsheet turned this into a date: {text} {day}. Compare with the source",
    ar: "حوّل الجدول هذا إلى تاريخ: {text} {day}. قارنوا بالأصل",
    prs: "جدول این را به تاریخ بدل کرده است: {text} {day}. با اصل مقایسه کنید",
    ps: "جدول دا په نېټه اړولې: {text} {day}. له اصل سره یې پرتله کړئ",
  },
  "excel-date": {
    en: "A day counted by the spreadsheet ({text}), read as {day}",
    ar: "يوم يعدّه الجدول ({text})، قُرئ {day}",
    prs: "روزِ شمرده‌شدهٔ جدول ({text})، خوانده شد {day}",
    ps: "د جدول شمېرل شوې ورځ ({text})، {day} ولوستل شوه",
  },
  "name-split": {
    en: "Name and father stood in one cell: {name} · {father}",
    ar: "الاسم واسم الأب في خلية واحدة: {name} · {father}",
    prs: "نام و نام پدر در یک خانه بود: {name} · {father}",
    ps: "نوم او د پلار نوم په یوه خانه کې وو: {name} · {father}",
  },
  "same-as-above": {
    en: "Read as the cell above: {text}",
    ar: "قُرئت كالخلية التي فوقها: {text}",
    prs: "مانند خانهٔ بالا خوانده شد: {text}",
    ps: "د پورته خانې په شان ولوستل شوه: {text}",
  },
  "same-as-sibling": {
    en: "Read as the cell of the brother or sister told in the remark: {text}",
    ar: "قُرئت كخلية الأخ أو الأخت المذكورين في الملاحظة: {text}",
    prs: "مانند خانهٔ برادر یا خواهری که در ملاحظه آمده خوانده شد: {text}",
    ps: "د هغه ورور یا خور د خانې په شان ولوستل شوه چې په یادښت کې راغلي: {text}",
  },
  "read-from-elsewhere": {
    en: "Read from another cell of this row: {text}",
    ar: "قُرئت من خلية أخرى في هذا السطر: {text}",
    prs: "از خانهٔ دیگر این ردیف خوانده شد: {text}",
    ps: "د دې کرښې له بلې خانې ولوستل شوه: {text}",
  },
  "father-disagrees": {
    en: "Two fathers: {one} and {other}",
    ar: "اسمان للأب: {one} و{other}",
    prs: "دو نام پدر: {one} و {other}",
    ps: "د پلار دوه نومونه: {one} او {other}",
  },
  "father-equals-name": {
    en: "Father and name are the same: has a column shifted?",
    ar: "اسم الأب هو الاسم نفسه: هل انزاح عمود؟",
    prs: "نام پدر همان نام است: آیا ستون جابه‌جا شده است؟",
    ps: "د پلار نوم او نوم یو دي: ایا ستن ښویېدلې؟",
  },
  "date-not-read": {
    en: "Not read as a date: {text}. The text is kept",
    ar: "لم يُقرأ تاريخًا: {text}. أُبقي النص",
    prs: "تاریخ خوانده نشد: {text}. متن ماند",
    ps: "نېټه ونه لوستل شوه: {text}. متن پاتې شو",
  },
  "date-impossible": {
    en: "There is no such day: {text}",
    ar: "لا يوجد يوم كهذا: {text}",
    prs: "چنین روزی نیست: {text}",
    ps: "داسې ورځ نشته: {text}",
  },
  "date-in-future": {
    en: "This day has not come yet: {text}",
    ar: "هذا اليوم لم يأتِ بعد: {text}",
    prs: "این روز هنوز نرسیده است: {text}",
    ps: "دا ورځ لا نه ده راغلې: {text}",
  },
  "date-order-assumed": {
    en: "{text} read as day, then month: {edtf}",
    ar: "{text} قُرئ اليوم ثم الشهر: {edtf}",
    prs: "{text} نخست روز و سپس ماه خوانده شد: {edtf}",
    ps: "{text} لومړی ورځ بیا میاشت ولوستل شوه: {edtf}",
  },
  "date-heaped": {
    en: "{text} is the first day of a year: only the year is used",
    ar: "{text} أول يوم في السنة: تُستعمل السنة وحدها",
    prs: "{text} نخستین روز سال است: تنها سال به کار می‌رود",
    ps: "{text} د کال لومړۍ ورځ ده: یوازې کال کارول کېږي",
  },
  "calendar-assumed": {
    en: "{text} read in the {calendar} calendar = {edtf}",
    ar: "{text} قُرئ بالتقويم {calendar} = {edtf}",
    prs: "{text} در تقویم {calendar} خوانده شد = {edtf}",
    ps: "{text} په {calendar} جنتري کې ولوستل شو = {edtf}",
  },
  "age-not-read": {
    en: "Not read as an age: {text}. The text is kept",
    ar: "لم يُقرأ عمرًا: {text}. أُبقي النص",
    prs: "سن خوانده نشد: {text}. متن ماند",
    ps: "عمر ونه لوستل شو: {text}. متن پاتې شو",
  },
  "age-improbable": {
    en: "An improbable age: {age}",
    ar: "عمر مستبعد: {age}",
    prs: "سن نامحتمل: {age}",
    ps: "ناشونی عمر: {age}",
  },
  "age-disagrees-with-birth": {
    en: "Age {age} and birth {birth} do not agree",
    ar: "العمر {age} والميلاد {birth} لا يتفقان",
    prs: "سن {age} و تولد {birth} همخوان نیستند",
    ps: "عمر {age} او زېږون {birth} سره سمون نه لري",
  },
  "sex-not-read": {
    en: "Not read as a sex: {text}. The text is kept",
    ar: "لم يُقرأ جنسًا: {text}. أُبقي النص",
    prs: "جنسیت خوانده نشد: {text}. متن ماند",
    ps: "جنس ونه لوستل شو: {text}. متن پاتې شو",
  },
  "perhaps-same-person": {
    en: "Same name, father and province as row {other}",
    ar: "الاسم واسم الأب والمحافظة كما في السطر {other}",
    prs: "نام، نام پدر و ولایت مانند ردیف {other}",
    ps: "نوم، د پلار نوم او ولایت د {other} کرښې په شان",
  },
  "same-document-number": {
    en: "Same document number as row {other}",
    ar: "رقم الوثيقة كما في السطر {other}",
    prs: "شمارهٔ سند مانند ردیف {other}",
    ps: "د سند شمېره د {other} کرښې په شان",
  },
  "column-by-content": {
    en: "Column {letters} “{header}” was taken for {field} by what stands in it: map it otherwise if that is wrong",
    ar: "أُخذ العمود {letters} «{header}» على أنه {field} بحسب ما فيه: اربطه بغيره إن كان ذلك خطأ",
    prs: "ستون {letters} «{header}» از روی محتوایش {field} شمرده شد: اگر درست نیست، به فیلد دیگری وصلش کنید",
    ps: "ستن {letters} «{header}» د خپل محتوا له مخې {field} وګڼل شوه: که سمه نه وي، بلې برخې ته یې وتړئ",
  },
  "column-not-used": {
    en: "Column {letters} “{header}” is not used: map it if it holds a field",
    ar: "العمود {letters} «{header}» غير مستعمل: اربطه بحقل إن كان يحمل حقلًا",
    prs: "ستون {letters} «{header}» به کار نرفت: اگر فیلدی دارد، وصلش کنید",
    ps: "ستن {letters} «{header}» ونه کارول شوه: که برخه لري، ور یې وتړئ",
  },
  "column-numbering": {
    en: "Column {letters} “{header}” only rises down the list, as numbers of rows do, and is not compared: map it to documentNumber if these are numbers of documents",
    ar: "العمود {letters} «{header}» لا يفعل إلا أن يتصاعد مع الأسطر كأرقامها، فلا يقارَن: اربطه بالحقل documentNumber إن كانت أرقام وثائق",
    prs: "ستون {letters} «{header}» مانند شمارهٔ ردیف‌ها تنها رو به افزایش است و مقایسه نمی‌شود: اگر شمارهٔ اسناد است، به documentNumber وصلش کنید",
    ps: "ستن {letters} «{header}» د کرښو د شمېرو په څېر یوازې زیاتېږي او نه پرتله کېږي: که د اسنادو شمېرې وي، په documentNumber یې وتړئ",
  },
  "column-sensitive": {
    en: "Column {letters} “{header}” ({what}) is not needed and may hurt people: left out. Better remove it from the file",
    ar: "العمود {letters} «{header}» ({what}) غير لازم وقد يضر بالناس: تُرك. والأفضل حذفه من الملف",
    prs: "ستون {letters} «{header}» ({what}) لازم نیست و شاید به مردم زیان برساند: کنار ماند. بهتر است از فایل پاک شود",
    ps: "ستن {letters} «{header}» ({what}) ته اړتیا نشته او خلکو ته زیان رسولی شي: پرېښودل شوه. غوره ده له فایل څخه لرې شي",
  },
  "column-compared-here": {
    en: "Column {letters} “{header}” ({what}) is left out of what is sealed and handed over; wasit match and wasit dedupe compare it on this machine",
    ar: "العمود {letters} «{header}» ({what}) لا يدخل في ما يُختم ويُسلَّم؛ ويقارنه wasit match و wasit dedupe على هذا الجهاز",
    prs: "ستون {letters} «{header}» ({what}) در آنچه مهر و سپرده می‌شود نمی‌آید؛ wasit match و wasit dedupe آن را روی همین دستگاه مقایسه می‌کنند",
    ps: "ستن {letters} «{header}» ({what}) په هغه څه کې نه راځي چې مهر او سپارل کېږي؛ wasit match او wasit dedupe یې پر همدې ماشین پرتله کوي",
  },
  "column-address": {
    en: "Of column {letters} “{header}” only the district or province is read. Better put that alone into the file",
    ar: "لا يُقرأ من العمود {letters} «{header}» إلا المديرية أو المحافظة. والأفضل أن تُكتب وحدها في الملف",
    prs: "از ستون {letters} «{header}» تنها ولسوالی یا ولایت خوانده می‌شود. بهتر است تنها همان در فایل بیاید",
    ps: "له {letters} ستنې «{header}» څخه یوازې ولسوالي یا ولایت لوستل کېږي. غوره ده یوازې همدا په فایل کې ولیکل شي",
  },
  "column-missing": {
    en: "No column for {field}: expect more that cannot be told apart",
    ar: "لا عمود لـ{field}: توقّع حالات أكثر لا يمكن تمييزها",
    prs: "ستونی برای {field} نیست: موارد نامعلوم بیشتر خواهد بود",
    ps: "د {field} لپاره ستن نشته: لا ډېر ناڅرګند موارد به وي",
  },
  "columns-compete": {
    en: "Column {letters} “{header}” says the same as another column: not used",
    ar: "العمود {letters} «{header}» يكرر عمودًا آخر: غير مستعمل",
    prs: "ستون {letters} «{header}» همان ستون دیگر است: به کار نرفت",
    ps: "ستن {letters} «{header}» د بلې ستنې په شان ده: ونه کارول شوه",
  },
  "ages-rounded": {
    en: "{rounded} of {stated} ages end in 0 or 5: they look rounded",
    ar: "{rounded} من {stated} عمرًا تنتهي بصفر أو خمسة: تبدو مقرّبة",
    prs: "{rounded} از {stated} سن به ۰ یا ۵ ختم می‌شود: گرد شده به نظر می‌رسند",
    ps: "له {stated} عمرونو {rounded} په ۰ یا ۵ پای ته رسي: ګرد شوي ښکاري",
  },
  "calendars-mixed": {
    en: "Dates in more than one calendar: Gregorian {gregorian}, Solar Hijri {solar}, Hijri {hijri}",
    ar: "تواريخ بأكثر من تقويم: ميلادي {gregorian}، هجري شمسي {solar}، هجري {hijri}",
    prs: "تاریخ‌ها در بیش از یک تقویم: میلادی {gregorian}، هجری شمسی {solar}، هجری قمری {hijri}",
    ps: "نېټې له یوې ډېرو جنتریو کې: زېږدیز {gregorian}، لمریز {solar}، سپوږمیز {hijri}",
  },
  "scripts-mixed": {
    en: "Names in Arabic script {arabic}, Latin {latin}, both {mixed}: they compare with each other",
    ar: "أسماء بالحرف العربي {arabic} واللاتيني {latin} وبهما {mixed}: تُقارَن ببعضها",
    prs: "نام‌ها به خط عربی {arabic}، لاتین {latin}، هر دو {mixed}: با هم مقایسه می‌شوند",
    ps: "نومونه په عربي لیک {arabic}، لاتین {latin}، دواړو {mixed}: سره پرتله کېږي",
  },
  "letters-mixed": {
    en: "Kinds of ye: {yehs}, of kaf: {kafs}. They compare as one; the original is kept",
    ar: "أنواع الياء: {yehs}، والكاف: {kafs}. تُقارَن كحرف واحد والأصل باقٍ",
    prs: "انواع ی: {yehs}، ک: {kafs}. یکسان مقایسه می‌شوند؛ اصل می‌ماند",
    ps: "د ی ډولونه: {yehs}، د ک: {kafs}. یو شان پرتله کېږي؛ اصل پاتې کېږي",
  },
  "digits-mixed": {
    en: "Kinds of digits, by rows: 0-9 {western}, ٠-٩ {arabic}, ۰-۹ {extended}",
    ar: "أنواع الأرقام بالأسطر: 0-9 {western}، ٠-٩ {arabic}، ۰-۹ {extended}",
    prs: "انواع رقم بر حسب ردیف: 0-9 {western}، ٠-٩ {arabic}، ۰-۹ {extended}",
    ps: "د رقمونو ډولونه د کرښو له مخې: 0-9 {western}، ٠-٩ {arabic}، ۰-۹ {extended}",
  },
  "encoding-assumed": {
    en: "The file was read as {encoding} ({percent}% sure): look whether the names are readable",
    ar: "قُرئ الملف بترميز {encoding} (بثقة {percent}٪): تأكدوا من أن الأسماء مقروءة",
    prs: "فایل با رمزگذاری {encoding} خوانده شد ({percent}٪ مطمئن): ببینید نام‌ها خوانا هستند",
    ps: "فایل د {encoding} په توګه ولوستل شو ({percent}٪ ډاډ): وګورئ نومونه لوستل کېږي",
  },
  "sheets-not-read": {
    en: "Sheets not read: {names}",
    ar: "أوراق لم تُقرأ: {names}",
    prs: "ورق‌های خوانده‌نشده: {names}",
    ps: "نالوستل شوې پاڼې: {names}",
  },
  "read-as-text": {
    en: "A text without columns: people were told apart by their numbers, codes or labels, and what it tells of them was read by its words. People: {persons}, other lines set aside: {others}",
    ar: "نص بلا أعمدة: مُيّز الأشخاص بأرقامهم أو رموزهم أو تسمياتهم، وقُرئ ما يُذكر عنهم بكلماته. الأشخاص: {persons}، والأسطر الأخرى المُنحّاة: {others}",
    prs: "متنی بی‌ستون: اشخاص از روی شماره، کود یا برچسب از هم جدا شدند و آنچه در باره‌شان گفته شده از واژه‌هایش خوانده شد. اشخاص: {persons}، سطرهای دیگرِ کنارگذاشته‌شده: {others}",
    ps: "بې ستنو متن: کسان په خپلو شمېرو، کوډونو یا نښو سره بېل شول، او څه چې یې په اړه ویل شوي د خپلو کلمو له مخې ولوستل شول. کسان: {persons}، نورې څنګ ته شوې کرښې: {others}",
  },
  "sheets-joined": {
    en: "Sheets read as one list: {sheets}",
    ar: "أوراق قُرئت قائمةً واحدة: {sheets}",
    prs: "ورق‌هایی که یک فهرست خوانده شد: {sheets}",
    ps: "د یوه نوملړ په توګه لوستل شوې پاڼې: {sheets}",
  },
  "sheet-columns-joined": {
    en: "Read as one column of these sheets, by what they hold: {columns}",
    ar: "قُرئت عمودًا واحدًا من هذه الأوراق بحسب ما فيها: {columns}",
    prs: "ستون‌هایی از این ورق‌ها که بر پایهٔ محتوا یکی خوانده شد: {columns}",
    ps: "د دې پاڼو هغه ستنې چې د منځپانګې له مخې یوه ولوستل شوې: {columns}",
  },
  "sheets-left-out": {
    en: "Other sheets, not part of the list: {sheets}",
    ar: "أوراق أخرى ليست من القائمة: {sheets}",
    prs: "ورق‌های دیگر که جزو فهرست نیستند: {sheets}",
    ps: "نورې پاڼې چې د نوملړ برخه نه دي: {sheets}",
  },
  "sheet-hidden": {
    en: "The sheet “{sheet}” is hidden in the file",
    ar: "الورقة «{sheet}» مخفية في الملف",
    prs: "ورق «{sheet}» در فایل پنهان است",
    ps: "پاڼه «{sheet}» په فایل کې پټه ده",
  },
} as const satisfies Record<FindingCode, Words>

const CALENDAR_WORDS: ReadonlyMap<string | number, Words> = new Map([
  ["gregorian", { en: "Gregorian", ar: "الميلادي", prs: "میلادی", ps: "زېږدیز" }],
  ["solar-hijri", { en: "Solar Hijri", ar: "الهجري الشمسي", prs: "هجری شمسی", ps: "لمریز" }],
  ["hijri", { en: "Hijri", ar: "الهجري", prs: "هجری قمری", ps: "سپوږمیز" }],
])

/** The facts of a finding as its words want them: fields, columns and calendars by their names in the language. */
export function findingValues(facts: Facts, language: Language): Record<string, string | number> {
  const values: Record<string, string | number> = { ...facts }
  const { field, what, calendar, otherName } = facts
  if (otherName !== undefined) values.other = otherName
  if (typeof field === "string" && isField(field)) values.field = fieldInside(field)[language]
  const sensitive = SENSITIVE_COLUMNS.find((one) => one === what)
  if (sensitive !== undefined) values.what = SENSITIVE_WORDS[sensitive][language]
  const named = calendar === undefined ? undefined : CALENDAR_WORDS.get(calendar)
  if (named !== undefined) values.calendar = named[language]
  return values
}
