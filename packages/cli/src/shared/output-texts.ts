import type { Words } from "@wasit/domain/words"

/** Why a result is not written, and what to do. */
export const OUTPUT_WORDS = {
  "file-not-writable": {
    en: "{path} cannot be written ({why}). Choose another place.",
    ar: "تعذّرت الكتابة إلى {path} ({why}). اختاروا موضعاً آخر.",
    prs: "{path} نوشته نمی‌شود ({why}). جای دیگری را انتخاب کنید.",
    ps: "{path} نه لیکل کېږي ({why}). بل ځای وټاکئ.",
  },
  "output-cut": {
    en: "The result could not be written to its end ({why}): what is there of it is not whole. Make room or choose another place, and run it again.",
    ar: "تعذّرت كتابة النتيجة حتى نهايتها ({why}): ما كُتب منها ناقص. أفسحوا مكاناً أو اختاروا موضعاً آخر، ثم أعيدوا التشغيل.",
    prs: "نتیجه تا پایان نوشته نشد ({why}): آنچه از آن هست کامل نیست. جا باز کنید یا جای دیگری را انتخاب کنید و دوباره اجرا کنید.",
    ps: "پایله تر پایه ونه لیکل شوه ({why}): څه چې ترې شته بشپړ نه دي. ځای خلاص کړئ یا بل ځای وټاکئ، او بیا یې پیل کړئ.",
  },
  "output-kind-unknown": {
    en: "{path} must end in .csv, .tsv or .xlsx.",
    ar: "يجب أن ينتهي {path} بـ ‎.csv أو ‎.tsv أو ‎.xlsx.",
    prs: "{path} باید به ‎.csv، ‎.tsv یا ‎.xlsx پایان یابد.",
    ps: "{path} باید په ‎.csv، ‎.tsv یا ‎.xlsx پای ته ورسېږي.",
  },
  "output-is-input": {
    en: "{path} is the file that is read. Choose another name: originals stay as they are.",
    ar: "{path} هو الملف المقروء نفسه. اختاروا اسماً آخر: تبقى الأصول كما هي.",
    prs: "{path} همان فایلی است که خوانده می‌شود. نام دیگری انتخاب کنید: اصل‌ها دست‌نخورده می‌مانند.",
    ps: "{path} هماغه فایل دی چې لوستل کېږي. بل نوم وټاکئ: اصل فایلونه همداسې پاتې کېږي.",
  },
  "outputs-same": {
    en: "{path} is named for two results. Give each a file of its own.",
    ar: "ذُكر {path} لنتيجتين. أعطوا كلاً منهما ملفاً.",
    prs: "{path} برای دو نتیجه نام برده شده است. به هر کدام فایلی جدا بدهید.",
    ps: "{path} د دوو پایلو لپاره یاد شوی. هرې یوې ته خپل فایل ورکړئ.",
  },
  "output-not-standard": {
    en: "- is standard output, and this result cannot go there. Name a file.",
    ar: "العلامة - تعني المخرج القياسي، ولا يمكن إرسال هذه النتيجة إليه. سمّوا ملفاً.",
    prs: "‏- خروجی معیار است و این نتیجه نمی‌تواند آنجا برود. فایلی را نام ببرید.",
    ps: "‏- معیاري وتنه ده او دا پایله هلته نه شي تلای. د یوه فایل نوم ورکړئ.",
  },
  "output-exists": {
    en: "{path} exists already. Choose another name or move it away.",
    ar: "{path} موجود من قبل. اختاروا اسماً آخر أو انقلوه.",
    prs: "{path} از پیش هست. نام دیگری انتخاب کنید یا آن را جابه‌جا کنید.",
    ps: "{path} له مخکې شته. بل نوم وټاکئ یا یې بل ځای ته یوسئ.",
  },
  "names-output-unknown": {
    en: "{path} must end in .tsv or .csv.",
    ar: "يجب أن ينتهي {path} بـ ‎.tsv أو ‎.csv.",
    prs: "{path} باید به ‎.tsv یا ‎.csv پایان یابد.",
    ps: "{path} باید په ‎.tsv یا ‎.csv پای ته ورسېږي.",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What an output may be, by what stands in it. */
export const OUTPUT_OPTION_WORDS = {
  table: {
    en: "file to write: .csv, .tsv or .xlsx; - is standard output",
    ar: "الملف الذي يُكتب: ‎.csv أو ‎.tsv أو ‎.xlsx؛ و- هي المخرج القياسي",
    prs: "فایلی که نوشته می‌شود: ‎.csv، ‎.tsv یا ‎.xlsx؛ ‏- خروجی معیار است",
    ps: "هغه فایل چې لیکل کېږي: ‎.csv، ‎.tsv یا ‎.xlsx؛ ‏- معیاري وتنه ده",
  },
  text: {
    en: "file to write; - is standard output",
    ar: "الملف الذي يُكتب؛ و- هي المخرج القياسي",
    prs: "فایلی که نوشته می‌شود؛ ‏- خروجی معیار است",
    ps: "هغه فایل چې لیکل کېږي؛ ‏- معیاري وتنه ده",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What the system's short names mean, for whoever has not learnt them. */
export const SYSTEM_WORDS = {
  ENOSPC: { en: "the disk is full", ar: "القرص ممتلئ", prs: "دیسک پر است", ps: "ډیسک ډک دی" },
  EDQUOT: {
    en: "your share of the disk is used up",
    ar: "استُنفدت حصتكم من القرص",
    prs: "سهم شما از دیسک تمام شده است",
    ps: "له ډیسک څخه ستاسو برخه پای ته رسېدلې",
  },
  EACCES: { en: "no permission", ar: "لا إذن", prs: "اجازه نیست", ps: "اجازه نشته" },
  EPERM: { en: "no permission", ar: "لا إذن", prs: "اجازه نیست", ps: "اجازه نشته" },
  EROFS: {
    en: "this disk can only be read",
    ar: "هذا القرص للقراءة فقط",
    prs: "این دیسک تنها خواندنی است",
    ps: "دا ډیسک یوازې لوستل کېږي",
  },
  EISDIR: { en: "it is a folder", ar: "هو مجلد", prs: "پوشه است", ps: "پوښۍ ده" },
  ENOTDIR: {
    en: "a part of the path is no folder",
    ar: "جزء من المسار ليس مجلداً",
    prs: "بخشی از مسیر پوشه نیست",
    ps: "د لارې یوه برخه پوښۍ نه ده",
  },
} as const satisfies Readonly<Record<string, Words>>
