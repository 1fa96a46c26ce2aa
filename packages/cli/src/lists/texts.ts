import type { Words } from "@wasit/domain/words"

export const VERB_WORDS = {
  lint: {
    en: "read a list: what was understood, what is wrong, how good it is",
    ar: "قراءة قائمة: ما فُهم، وما الخطأ، وما جودتها",
    prs: "خواندن فهرست: چه فهمیده شد، چه نادرست است، چه کیفیتی دارد",
    ps: "نوملړ لوستل: څه وپوهېدل شول، څه ناسم دي، څومره ښه دی",
  },
  clean: {
    en: "propose one spelling for many, or apply what was decided",
    ar: "اقتراح صيغة كتابة موحدة، أو تطبيق ما تقرر",
    prs: "پیشنهاد یک املا برای چندین املا، یا به کار بستن تصمیم‌ها",
    ps: "د ګڼو لیکدودونو لپاره د یوه وړاندیز، یا د پرېکړو پلي کول",
  },
  diff: {
    en: "compare two versions of a list: new, changed, disappeared",
    ar: "مقارنة نسختين من قائمة: جديد، متغير، غائب",
    prs: "مقایسهٔ دو نسخهٔ یک فهرست: نو، دگرگون، ناپدید",
    ps: "د یوه نوملړ د دوو نسخو پرتله: نوي، بدل شوي، ورک شوي",
  },
  dedupe: {
    en: "suspected duplicates inside one list",
    ar: "التكرارات المحتملة داخل قائمة واحدة",
    prs: "تکرارهای احتمالی در یک فهرست",
    ps: "په یوه نوملړ کې احتمالي تکرارونه",
  },
  seal: {
    en: "seal a list version: its digest, and a file nobody can read without the key",
    ar: "ختم نسخة من القائمة: بصمتها، وملف لا يقرؤه أحد بلا المفتاح",
    prs: "مهر کردن یک نسخهٔ فهرست: اثر انگشت آن، و فایلی که بی‌کلید خوانده نمی‌شود",
    ps: "د نوملړ د یوې نسخې مهرول: ګوتنښه یې، او هغه فایل چې بې کیلۍ نه لوستل کېږي",
  },
} as const satisfies Readonly<Record<string, Words>>

export const OPTION_WORDS = {
  setAside: {
    en: "write the rows set aside, with the reason, to a CSV file",
    ar: "اكتب الأسطر المنحّاة وأسبابها في ملف CSV",
    prs: "ردیف‌های کنارگذاشته را با دلیل در فایل CSV بنویس",
    ps: "څنګ ته شوې کرښې له دلیل سره په CSV فایل کې ولیکه",
  },
  history: {
    en: "decisions to apply (JSON, as --propose writes them)",
    ar: "قرارات للتطبيق (JSON كما يكتبها --propose)",
    prs: "تصمیم‌ها برای به کار بستن (JSON، آن‌گونه که --propose می‌نویسد)",
    ps: "د پلي کېدو پرېکړې (JSON، لکه --propose چې یې لیکي)",
  },
  propose: {
    en: "write the proposed spellings as decisions to look through",
    ar: "كتابة الصيغ المقترحة قراراتٍ للمراجعة",
    prs: "نوشتن املاهای پیشنهادی به‌عنوان تصمیم برای بازبینی",
    ps: "وړاندیز شوي لیکدودونه د کتنې لپاره د پرېکړو په توګه ولیکه",
  },
  field: {
    en: "field whose spellings are gathered; may be repeated (places, units and ranks otherwise)",
    ar: "الحقل الذي تُجمع صيغ كتابته؛ يجوز التكرار (وإلا فالأماكن والوحدات والرتب)",
    prs: "فیلدی که املاهایش گرد می‌آید؛ تکرارپذیر (وگرنه جای‌ها، جزوتام‌ها و رتبه‌ها)",
    ps: "هغه برخه چې لیکدودونه یې راټولېږي؛ تکرارېدای شي (که نه، ځایونه، ټولي او رتبې)",
  },
  all: { en: "show all, not the first of them", ar: "اعرض الكل", prs: "همه را نشان بده", ps: "ټول وښیه" },
  oldList: { en: "the earlier version", ar: "النسخة السابقة", prs: "نسخهٔ پیشین", ps: "مخکینۍ نسخه" },
  newList: { en: "the later version", ar: "النسخة اللاحقة", prs: "نسخهٔ پسین", ps: "وروستۍ نسخه" },
  decided: {
    en: "workbook of pairs that a person has filled in; the decisions are written to --history",
    ar: "مصنّف الأزواج بعد أن ملأه شخص؛ تُكتب القرارات في --history",
    prs: "کتاب کار جفت‌ها که شخصی پر کرده است؛ تصمیم‌ها در --history نوشته می‌شود",
    ps: "د جوړو کتاب چې یوه کس ډک کړی؛ پرېکړې په --history کې لیکل کېږي",
  },
  writeHistory: {
    en: "where the decisions are written (for wasit clean --history)",
    ar: "أين تُكتب القرارات (لـ wasit clean --history)",
    prs: "جای نوشتن تصمیم‌ها (برای wasit clean --history)",
    ps: "د پرېکړو د لیکلو ځای (د wasit clean --history لپاره)",
  },
} as const satisfies Readonly<Record<string, Words>>

export const LINT_WORDS = {
  sheet: {
    en: "sheet {position} of {sheets} “{sheet}”",
    ar: "الورقة {position} من {sheets} «{sheet}»",
    prs: "ورق {position} از {sheets} «{sheet}»",
    ps: "پاڼه {position} له {sheets} «{sheet}»",
  },
  encoding: { en: "{encoding}", ar: "{encoding}", prs: "{encoding}", ps: "{encoding}" },
  header: { en: "header row {row}", ar: "سطر العناوين {row}", prs: "ردیف سرستون {row}", ps: "د سرلیک کرښه {row}" },
  noHeader: { en: "no header", ar: "بلا عناوين", prs: "بدون سرستون", ps: "بې سرلیکه" },
  rows: {
    en: "{count, plural, one {# row} other {# rows}}",
    ar: "{count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطراً} other {# سطر}}",
    prs: "{count, plural, one {# ردیف} other {# ردیف}}",
    ps: "{count, plural, one {# کرښه} other {# کرښې}}",
  },
  columns: {
    en: "{count, plural, one {# column} other {# columns}}",
    ar: "{count, plural, zero {لا أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عموداً} other {# عمود}}",
    prs: "{count, plural, one {# ستون} other {# ستون}}",
    ps: "{count, plural, one {# ستن} other {# ستنې}}",
  },
  understood: { en: "understood", ar: "فُهم", prs: "فهمیده شد", ps: "وپوهېدل شو" },
  notUsed: { en: "not used", ar: "لم يُستعمل", prs: "به کار نرفت", ps: "ونه کارول شو" },
  mapHint: {
    en: "map with: {example}",
    ar: "اربطوه بـ: {example}",
    prs: "وصل کنید با: {example}",
    ps: "ور یې وتړئ په: {example}",
  },
  scripts: { en: "scripts", ar: "الأبجديات", prs: "خط‌ها", ps: "خطونه" },
  arabicScript: { en: "Arabic-script {count}", ar: "عربية {count}", prs: "عربی {count}", ps: "عربي {count}" },
  latinScript: { en: "Latin {count}", ar: "لاتينية {count}", prs: "لاتین {count}", ps: "لاتین {count}" },
  mixedScript: { en: "mixed {count}", ar: "مختلطة {count}", prs: "آمیخته {count}", ps: "ګډ {count}" },
  otherScript: { en: "other {count}", ar: "أخرى {count}", prs: "دیگر {count}", ps: "نور {count}" },
  letters: {
    en: "kinds of ی: {yehs}, of ک: {kafs}: will compare as one, original kept",
    ar: "أشكال الياء: {yehs}، والكاف: {kafs}: تُقارن كحرف واحد ويبقى الأصل",
    prs: "گونه‌های ی: {yehs}، ک: {kafs}: یکسان مقایسه می‌شوند و اصل می‌ماند",
    ps: "د ی ډولونه: {yehs}، د ک: {kafs}: د یوه په توګه پرتله کېږي، اصل پاتې کېږي",
  },
  numbers: { en: "numbers", ar: "الأرقام", prs: "رقم‌ها", ps: "رقمونه" },
  rounded: {
    en: "ages: {count} of {stated} end in {zero} or {five}",
    ar: "الأعمار: {count} من {stated} تنتهي بـ {zero} أو {five}",
    prs: "سن‌ها: {count} از {stated} به {zero} یا {five} پایان می‌یابد",
    ps: "عمرونه: {count} له {stated} په {zero} یا {five} پای ته رسېږي",
  },
  error: { en: "ERROR", ar: "خطأ", prs: "خطا", ps: "تېروتنه" },
  warning: { en: "WARN", ar: "تنبيه", prs: "هشدار", ps: "خبرداری" },
  info: { en: "INFO", ar: "معلومة", prs: "آگاهی", ps: "معلومات" },
  place: { en: "row {places}", ar: "السطر {places}", prs: "ردیف {places}", ps: "کرښه {places}" },
  column: { en: "column {places}", ar: "العمود {places}", prs: "ستون {places}", ps: "ستن {places}" },
  wouldSeal: {
    en: "would be sealed as {people, plural, one {# person} other {# people}}; set aside: {aside}",
    ar: "تُختم على أنها {people, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}؛ نُحّي: {aside}",
    prs: "با {people, plural, one {# نفر} other {# نفر}} مهر می‌شود؛ کنارگذاشته: {aside}",
    ps: "د {people, plural, one {# کس} other {# کسانو}} په توګه به مهر شي؛ څنګ ته شوي: {aside}",
  },
  quality: {
    en: "quality {grade} ({score}/{full})",
    ar: "الجودة {grade} ‏({score}/{full})",
    prs: "کیفیت {grade} ‏({score}/{full})",
    ps: "کیفیت {grade} ‏({score}/{full})",
  },
  fixMissing: {
    en: "{field} missing for {percent}: expect more “cannot tell” (−{points})",
    ar: "{field} ناقص في {percent}: توقّعوا مزيداً من «لا يمكن الجزم» (−{points})",
    prs: "{field} در {percent} نیست: «نمی‌توان گفت» بیشتر خواهد بود (−{points})",
    ps: "{field} په {percent} کې نشته: «ویل نه شي کېدای» به ډېر وي (−{points})",
  },
  "fix-set-aside": {
    en: "rows set aside: {rows} (−{points})",
    ar: "أسطر منحّاة: {rows} ‏(−{points})",
    prs: "ردیف‌های کنارگذاشته: {rows} ‏(−{points})",
    ps: "څنګ ته شوې کرښې: {rows} ‏(−{points})",
  },
  "fix-duplicates": {
    en: "rows that look like another: {rows} (see: wasit dedupe) (−{points})",
    ar: "أسطر تشبه غيرها: {rows} (انظروا: wasit dedupe) ‏(−{points})",
    prs: "ردیف‌های مانند ردیف دیگر: {rows} (ببینید: wasit dedupe) ‏(−{points})",
    ps: "هغه کرښې چې بلې ته ورته دي: {rows} (وګورئ: wasit dedupe) ‏(−{points})",
  },
  "fix-ages-rounded": {
    en: "ages rounded: {rows} (−{points})",
    ar: "أعمار مقرّبة: {rows} ‏(−{points})",
    prs: "سن‌های گردشده: {rows} ‏(−{points})",
    ps: "ګرد شوي عمرونه: {rows} ‏(−{points})",
  },
  "fix-calendars-mixed": {
    en: "several calendars in one list (−{points})",
    ar: "تقاويم عدة في قائمة واحدة (−{points})",
    prs: "چند تقویم در یک فهرست (−{points})",
    ps: "په یوه نوملړ کې څو جنترۍ (−{points})",
  },
  "fix-unread-cells": {
    en: "rows with a cell that could not be read: {rows} (−{points})",
    ar: "أسطر فيها خلية لم تُقرأ: {rows} ‏(−{points})",
    prs: "ردیف‌هایی با خانهٔ ناخوانده: {rows} ‏(−{points})",
    ps: "هغه کرښې چې نالوستل شوې خانه لري: {rows} ‏(−{points})",
  },
  written: { en: "written: {path}", ar: "كُتب: {path}", prs: "نوشته شد: {path}", ps: "ولیکل شو: {path}" },
} as const satisfies Readonly<Record<string, Words>>

export const GRADE_WORDS = {
  A: { en: "good for matching", ar: "جيدة للمطابقة", prs: "برای تطبیق خوب است", ps: "د سمون لپاره ښه دی" },
  B: { en: "enough to match", ar: "كافية للمطابقة", prs: "برای تطبیق بسنده است", ps: "د سمون لپاره بس دی" },
  C: {
    en: "matching will leave much open",
    ar: "ستترك المطابقة كثيراً معلّقاً",
    prs: "تطبیق موارد بسیار را باز خواهد گذاشت",
    ps: "سمون به ډېر څه پرانیستي پرېږدي",
  },
  D: {
    en: "too thin to match: complete it first",
    ar: "أضعف من أن تُطابق: أكملوها أولاً",
    prs: "برای تطبیق بسیار ناقص است: نخست کاملش کنید",
    ps: "د سمون لپاره ډېر نیمګړی دی: لومړی یې بشپړ کړئ",
  },
} as const satisfies Readonly<Record<"A" | "B" | "C" | "D", Words>>

export const CLEAN_WORDS = {
  proposals: {
    en: "{field}: {count, plural, one {# value} other {# values}} in several spellings",
    ar: "{field}: {count, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتان} few {# قيم} many {# قيمة} other {# قيمة}} بأكثر من صيغة كتابة",
    prs: "{field}: {count, plural, one {# مقدار} other {# مقدار}} با چند املا",
    ps: "{field}: {count, plural, one {# ارزښت} other {# ارزښتونه}} په څو لیکدودونو",
  },
  none: {
    en: "No value is written in several ways.",
    ar: "لا قيمة مكتوبة بأكثر من شكل.",
    prs: "هیچ مقداری به چند شکل نوشته نشده است.",
    ps: "هېڅ ارزښت په څو ډولونو نه دی لیکل شوی.",
  },
  step: {
    en: "step {id}: {cells, plural, one {# cell} other {# cells}} changed, rows out {out}, rows back {back}",
    ar: "الخطوة {id}: تغيّر {cells, plural, zero {لا شيء} one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}}، أُخرج {out}، أُعيد {back}",
    prs: "گام {id}: {cells, plural, one {# خانه} other {# خانه}} دگرگون شد، بیرون {out}، بازگشته {back}",
    ps: "ګام {id}: {cells, plural, one {# خانه} other {# خانې}} بدلې شوې، وتلې {out}، بېرته راغلې {back}",
  },
  noEffect: {
    en: "step {id} found nothing to change in this list",
    ar: "الخطوة {id} لم تجد ما تغيّره في هذه القائمة",
    prs: "گام {id} در این فهرست چیزی برای دگرگونی نیافت",
    ps: "ګام {id} په دې نوملړ کې د بدلون څه ونه موندل",
  },
  decide: {
    en: "Nothing was changed: look through {path}, delete what is wrong, then apply it with --history",
    ar: "لم يتغيّر شيء: راجعوا {path} واحذفوا الخطأ ثم طبّقوه بـ --history",
    prs: "چیزی دگرگون نشد: {path} را ببینید، نادرست‌ها را پاک کنید، سپس با --history به کار بندید",
    ps: "هېڅ بدل نه شول: {path} وګورئ، ناسم لرې کړئ، بیا یې په --history پلي کړئ",
  },
  result: {
    en: "goes in: {people}; set aside by decisions: {aside}",
    ar: "يُدرج: {people}؛ نُحّي بقرار: {aside}",
    prs: "پذیرفته: {people}؛ کنارگذاشته به تصمیم: {aside}",
    ps: "منل شوي: {people}؛ د پرېکړې له مخې څنګ ته شوي: {aside}",
  },
} as const satisfies Readonly<Record<string, Words>>

export const DIFF_WORDS = {
  counts: {
    en: "new {added}   changed {changed}   disappeared {disappeared}   the same {unchanged}",
    ar: "جديد {added}   متغيّر {changed}   غائب {disappeared}   كما هو {unchanged}",
    prs: "نو {added}   دگرگون {changed}   ناپدید {disappeared}   همان {unchanged}",
    ps: "نوي {added}   بدل شوي {changed}   ورک شوي {disappeared}   هماغسې {unchanged}",
  },
  added: { en: "new", ar: "جديد", prs: "نو", ps: "نوی" },
  changed: { en: "changed", ar: "متغيّر", prs: "دگرگون", ps: "بدل شوی" },
  disappeared: { en: "disappeared", ar: "غائب", prs: "ناپدید", ps: "ورک شوی" },
  row: { en: "row {row}", ar: "السطر {row}", prs: "ردیف {row}", ps: "کرښه {row}" },
  rows: {
    en: "rows {old} → {new}",
    ar: "السطران {old} ← {new}",
    prs: "ردیف‌های {old} ← {new}",
    ps: "کرښې {old} ← {new}",
  },
  more: {
    en: "… and {count} more (--all shows them)",
    ar: "… و{count} غيرها (‎--all يعرضها)",
    prs: "… و {count} دیگر (‎--all نشان می‌دهد)",
    ps: "… او {count} نور (‎--all یې ښیي)",
  },
  change: { en: "Change", ar: "التغيّر", prs: "دگرگونی", ps: "بدلون" },
  oldRow: { en: "Row before", ar: "السطر السابق", prs: "ردیف پیشین", ps: "مخکینۍ کرښه" },
  newRow: { en: "Row now", ar: "السطر الحالي", prs: "ردیف کنونی", ps: "اوسنۍ کرښه" },
  field: { en: "Field", ar: "الحقل", prs: "فیلد", ps: "برخه" },
  before: { en: "Before", ar: "قبل", prs: "پیش", ps: "مخکې" },
  now: { en: "Now", ar: "الآن", prs: "اکنون", ps: "اوس" },
} as const satisfies Readonly<Record<string, Words>>

export const DEDUPE_WORDS = {
  count: {
    en: "{pairs, plural, one {# pair} other {# pairs}} of rows may be one person",
    ar: "{pairs, plural, zero {لا أزواج من الأسطر} one {زوج واحد من الأسطر} two {زوجان من الأسطر} few {# أزواج من الأسطر} many {# زوجاً من الأسطر} other {# زوج من الأسطر}} قد يكون لشخص واحد",
    prs: "{pairs, plural, one {# جفت ردیف} other {# جفت ردیف}} شاید یک شخص باشد",
    ps: "{pairs, plural, one {# جوړه کرښې} other {# جوړې کرښې}} ښايي یو کس وي",
  },
  none: {
    en: "No two rows look like one person.",
    ar: "لا سطران يشبهان شخصاً واحداً.",
    prs: "هیچ دو ردیفی مانند یک شخص نیست.",
    ps: "هېڅ دوه کرښې د یوه کس په شان نه دي.",
  },
  pair: {
    en: "rows {one} and {other}",
    ar: "السطران {one} و{other}",
    prs: "ردیف‌های {one} و {other}",
    ps: "{one} او {other} کرښې",
  },
  "same-document-number": {
    en: "same document number",
    ar: "رقم الوثيقة نفسه",
    prs: "شمارهٔ سند یکسان",
    ps: "د سند یو شان شمېره",
  },
  "perhaps-same-person": {
    en: "same name, father and province",
    ar: "الاسم واسم الأب والمحافظة أنفسها",
    prs: "نام، نام پدر و ولایت یکسان",
    ps: "یو شان نوم، د پلار نوم او ولایت",
  },
  alike: { en: "alike", ar: "متشابهان", prs: "همانند", ps: "ورته" },
  sheet: { en: "pairs", ar: "الأزواج", prs: "جفت‌ها", ps: "جوړې" },
  decision: { en: "Decision", ar: "القرار", prs: "تصمیم", ps: "پرېکړه" },
  reason: { en: "Reason", ar: "السبب", prs: "دلیل", ps: "دلیل" },
  why: { en: "Why", ar: "لماذا", prs: "چرا", ps: "ولې" },
  rowOne: { en: "Row 1", ar: "السطر 1", prs: "ردیف 1", ps: "کرښه 1" },
  rowOther: { en: "Row 2", ar: "السطر 2", prs: "ردیف 2", ps: "کرښه 2" },
  keys: { en: "Keys", ar: "المفاتيح", prs: "کلیدها", ps: "کیلۍ" },
  decided: {
    en: "decisions: same {same}, different {different}, left open {open}",
    ar: "القرارات: الشخص نفسه {same}، مختلفان {different}، معلّق {open}",
    prs: "تصمیم‌ها: یک شخص {same}، متفاوت {different}، باز {open}",
    ps: "پرېکړې: یو کس {same}، بېل {different}، پرانیستې {open}",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What a person may decide of a pair; each text is recognised when the workbook comes back. */
export const DECISION_WORDS = {
  same: { en: "same", ar: "الشخص نفسه", prs: "یک شخص", ps: "یو کس" },
  different: { en: "different", ar: "مختلفان", prs: "متفاوت", ps: "بېل" },
  unsure: { en: "unsure", ar: "غير مؤكد", prs: "نامطمئن", ps: "ناڅرګند" },
} as const satisfies Readonly<Record<string, Words>>

export const SEAL_WORDS = {
  sealed: {
    en: "{file}: {count, plural, one {# person} other {# people}} sealed, quality {grade} ({score}/{full})",
    ar: "{file}: خُتم {count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}، الجودة {grade} ‏({score}/{full})",
    prs: "{file}: {count, plural, one {# نفر} other {# نفر}} مهر شد، کیفیت {grade} ‏({score}/{full})",
    ps: "{file}: {count, plural, one {# کس} other {# کسان}} مهر شول، کیفیت {grade} ‏({score}/{full})",
  },
  root: { en: "digest   {root}", ar: "البصمة   {root}", prs: "اثر انگشت   {root}", ps: "ګوتنښه   {root}" },
  readAloud: {
    en: "read aloud   {groups}",
    ar: "للقراءة جهراً   {groups}",
    prs: "برای بلند خواندن   {groups}",
    ps: "د لوړ لوستلو لپاره   {groups}",
  },
  aside: {
    en: "{count, plural, one {# row was set aside and is not in the seal} other {# rows were set aside and are not in the seal}} (see: wasit lint)",
    ar: "{count, plural, zero {لم يُنحَّ أي سطر} one {نُحّي سطر واحد وليس في الختم} two {نُحّي سطران وليسا في الختم} few {نُحّيت # أسطر وليست في الختم} many {نُحّي # سطراً وليست في الختم} other {نُحّي # سطر وليست في الختم}} (انظروا: wasit lint)",
    prs: "{count, plural, one {# ردیف کنار گذاشته شد و در مهر نیست} other {# ردیف کنار گذاشته شد و در مهر نیست}} (ببینید: wasit lint)",
    ps: "{count, plural, one {# کرښه څنګ ته شوه او په مهر کې نه ده} other {# کرښې څنګ ته شوې او په مهر کې نه دي}} (وګورئ: wasit lint)",
  },
  leaves: {
    en: "What leaves this computer when you deposit: the digest, the count {count}, the grade, and {blob} ({bytes} bytes), which nobody can read without the key. NOT names, ages, places.",
    ar: "ما يغادر هذا الحاسوب عند الإيداع: البصمة، والعدد {count}، والدرجة، و{blob} ({bytes} بايت) الذي لا يقرؤه أحد بلا المفتاح. لا أسماء ولا أعمار ولا أماكن.",
    prs: "آنچه هنگام سپردن از این کامپیوتر بیرون می‌رود: اثر انگشت، شمار {count}، درجه، و {blob} ({bytes} بایت) که بی‌کلید خوانده نمی‌شود. نام‌ها، سن‌ها و جای‌ها نه.",
    ps: "د سپارلو پر مهال له دې کمپیوټره څه وځي: ګوتنښه، شمېر {count}، درجه، او {blob} ({bytes} بایټه) چې بې کیلۍ نه لوستل کېږي. نومونه، عمرونه او ځایونه نه.",
  },
  learns: {
    en: "What the other party learns now: how many people are on your list, its grade and roughly its size. Who they are only when the key is handed over.",
    ar: "ما يعلمه الطرف الآخر الآن: عدد من في قائمتكم ودرجتها وحجمها التقريبي. أما من هم فعند تسليم المفتاح فقط.",
    prs: "آنچه طرف دیگر اکنون می‌داند: شمار اشخاص فهرست شما، درجه و اندازهٔ تقریبی آن. اینکه چه کسانی‌اند تنها با سپردن کلید.",
    ps: "بل لوری اوس څه پوهېږي: ستاسو په نوملړ کې د کسانو شمېر، درجه او نږدې کچه یې. دا چې څوک دي، یوازې د کیلۍ په سپارلو.",
  },
  key: {
    en: "The key is in {path}. It stays here: whoever has it can read the whole list, and without it nobody can open the list, you included.",
    ar: "المفتاح في {path}. يبقى هنا: من يملكه يقرأ القائمة كلها، وبدونه لا يفتحها أحد، ولا أنتم.",
    prs: "کلید در {path} است. همین‌جا می‌ماند: هر که آن را دارد همهٔ فهرست را می‌خواند، و بی آن هیچ‌کس، حتی شما، آن را نمی‌گشاید.",
    ps: "کیلۍ په {path} کې ده. دلته پاتې کېږي: څوک چې یې لري ټول نوملړ لوستلی شي، او بې له هغې یې هېڅوک، تاسو هم، نه شي پرانیستلی.",
  },
} as const satisfies Readonly<Record<string, Words>>
