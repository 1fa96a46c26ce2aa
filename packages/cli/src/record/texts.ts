import type { Words } from "@wasit/domain/words"
import type { FindingCode } from "./check-record.ts"

export const VERB_WORDS = {
  verify: {
    en: "check a record offline: every signature, hash, proof, cosignature and rule",
    ar: "التحقق من سجل دون اتصال: كل توقيع وبصمة وبرهان وتوقيع مشارك وقاعدة",
    prs: "تثبیت یک سجل بدون شبکه: هر امضا، اثر انگشت، برهان، امضای مشترک و قاعده",
    ps: "د سجل آفلاین تثبیت: هر لاسلیک، ګوتنښه، ثبوت، ګډ لاسلیک او قاعده",
  },
  bundle: {
    en: "write a record as one file to take away",
    ar: "كتابة السجل في ملف واحد يُحمل",
    prs: "نوشتن سجل در یک فایل برای بردن",
    ps: "سجل په یوه فایل کې د وړلو لپاره لیکل",
  },
} as const satisfies Readonly<Record<string, Words>>

export const OPTION_WORDS = {
  source: {
    en: "a bundle, a data folder, or the URL of a bundle",
    ar: "حزمة، أو مجلد بيانات، أو عنوان حزمة",
    prs: "بسته، پوشهٔ داده، یا نشانی یک بسته",
    ps: "بنډل، د معلوماتو پوښۍ، یا د بنډل پته",
  },
  process: {
    en: "which process of a data folder",
    ar: "أي عملية في مجلد البيانات",
    prs: "کدام روند در پوشهٔ داده",
    ps: "د معلوماتو په پوښۍ کې کومه پروسه",
  },
  token: {
    en: "session token for the server",
    ar: "رمز الجلسة للخادم",
    prs: "رمز نشست برای سرور",
    ps: "د سرور لپاره د ناستې نښه",
  },
  policy: {
    en: "the trust policy you hold on paper; otherwise the record's own",
    ar: "سياسة الثقة التي لديكم على ورق؛ وإلا فسياسة السجل نفسه",
    prs: "سیاست اعتمادی که روی کاغذ دارید؛ وگرنه سیاست خود سجل",
    ps: "د باور هغه تګلاره چې پر کاغذ یې لرئ؛ که نه د سجل خپله",
  },
  identity: {
    en: "age identity that opens what is sealed to you",
    ar: "هوية age التي تفتح ما خُتم لكم",
    prs: "هویت age که آنچه را برای شما مهر شده می‌گشاید",
    ps: "د age هویت چې ستاسو لپاره مهر شوي پرانیزي",
  },
  figures: {
    en: "compute every published figure again",
    ar: "احسب كل رقم منشور من جديد",
    prs: "هر رقم منتشرشده را دوباره حساب کن",
    ps: "هر خپور شوی شمېر بیا وشمېره",
  },
  leaf: {
    en: "the leaf that a .tlog-proof is about (needs --policy)",
    ar: "الورقة التي يخصها ملف ‎.tlog-proof (يلزم ‎--policy)",
    prs: "برگی که ‎.tlog-proof دربارهٔ آن است (به ‎--policy نیاز دارد)",
    ps: "هغه پاڼه چې ‎.tlog-proof د هغې په اړه ده (--policy غواړي)",
  },
  numbers: {
    en: "the numbers the delegations said, with commas: prints six words to read aloud",
    ar: "الأرقام التي قالتها الوفود، بفواصل: تُطبع ست كلمات للقراءة جهراً",
    prs: "عددهایی که هیئت‌ها گفتند، با ویرگول: شش واژه برای بلند خواندن چاپ می‌شود",
    ps: "هغه شمېرې چې پلاوو وویلې، په کامو: د لوړ لوستلو لپاره شپږ کلمې چاپېږي",
  },
} as const satisfies Readonly<Record<string, Words>>

export const VERIFY_WORDS = {
  ok: { en: "ok", ar: "سليم", prs: "درست", ps: "سم" },
  fail: { en: "FAIL", ar: "خلل", prs: "نادرست", ps: "ناسم" },
  note: { en: "--", ar: "--", prs: "--", ps: "--" },
  entries: {
    en: "{count, plural, one {# entry} other {# entries}}: chain unbroken, signatures, counters and sightings checked",
    ar: "{count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}: السلسلة متصلة، وفُحصت التوقيعات والعدّادات والمشاهدات",
    prs: "{count, plural, one {# مدخل} other {# مدخل}}: زنجیره پیوسته، امضاها، شمارنده‌ها و دیده‌ها بررسی شد",
    ps: "{count, plural, one {# مدخل} other {# مدخلونه}}: ځنځیر پرله‌پسې، لاسلیکونه، شمېرونکي او کتنې وکتل شوې",
  },
  cosigned: {
    en: "head cosigned by {names}",
    ar: "الرأس موقَّع بالمشاركة من {names}",
    prs: "سر سجل با امضای مشترک {names}",
    ps: "د سجل سر د {names} ګډ لاسلیک لري",
  },
  notCosigned: {
    en: "no head is cosigned by both parties yet: {count, plural, one {# binding act is} other {# binding acts are}} not in force",
    ar: "لا رأس موقَّع من الطرفين بعد: {count, plural, zero {لا إجراءات ملزمة} one {إجراء ملزم واحد} two {إجراءان ملزمان} few {# إجراءات ملزمة} many {# إجراءً ملزماً} other {# إجراء ملزم}} غير نافذ",
    prs: "هنوز سری با امضای مشترک هر دو طرف نیست: {count, plural, one {# اقدام الزام‌آور} other {# اقدام الزام‌آور}} نافذ نیست",
    ps: "لا تر اوسه هېڅ سر د دواړو لورو ګډ لاسلیک نه لري: {count, plural, one {# ژمنن اقدام} other {# ژمنن اقدامونه}} نافذ نه دي",
  },
  binding: {
    en: "binding acts under that head: {count}",
    ar: "الإجراءات الملزمة تحت هذا الرأس: {count}",
    prs: "اقدام‌های الزام‌آور زیر این سر: {count}",
    ps: "تر دې سر لاندې ژمنن اقدامونه: {count}",
  },
  rules: {
    en: "every act was allowed by the rules when it was entered",
    ar: "كل إجراء كان مسموحاً به وفق القواعد عند قيده",
    prs: "هر اقدام هنگام ثبت بر پایهٔ قواعد مجاز بود",
    ps: "هر اقدام د ثبت پر مهال د قواعدو له مخې روا و",
  },
  openings: {
    en: "lists opened only after both deposits stood cosigned: {count}",
    ar: "قوائم لم تُفتح إلا بعد ثبوت الإيداعين بتوقيع مشارك: {count}",
    prs: "فهرست‌هایی که تنها پس از امضای مشترک هر دو سپرده گشوده شد: {count}",
    ps: "هغه نوملړونه چې یوازې د دواړو سپارنو تر ګډ لاسلیک وروسته پرانیستل شول: {count}",
  },
  hidden: {
    en: "{count, plural, one {# entry is} other {# entries are}} hidden from you: their hashes are in the chain, so they cannot be changed later",
    ar: "{count, plural, zero {لا قيود محجوبة} one {قيد واحد محجوب} two {قيدان محجوبان} few {# قيود محجوبة} many {# قيداً محجوباً} other {# قيد محجوب}} عنكم: بصماتها في السلسلة فلا يمكن تغييرها لاحقاً",
    prs: "{count, plural, one {# مدخل} other {# مدخل}} از شما پوشیده است: اثر انگشت آن‌ها در زنجیره است، پس بعداً دگرگون نمی‌شود",
    ps: "{count, plural, one {# مدخل} other {# مدخلونه}} له تاسو پټ دي: ګوتنښې یې په ځنځیر کې دي، نو وروسته نه شي بدلېدای",
  },
  unopened: {
    en: "sealed documents that you did not open: {count} (--identity opens yours)",
    ar: "مستندات مختومة لم تفتحوها: {count} (‎--identity يفتح ما لكم)",
    prs: "سندهای مهرشده که نگشودید: {count} (‎--identity سندهای شما را می‌گشاید)",
    ps: "مهر شوي سندونه چې پرانه مو نه نیستل: {count} (--identity ستاسو پرانیزي)",
  },
  ownPolicy: {
    en: "the trust policy was taken from the record itself: compare it with yours on paper (--policy)",
    ar: "سياسة الثقة مأخوذة من السجل نفسه: قارنوها بما لديكم على ورق (‎--policy)",
    prs: "سیاست اعتماد از خود سجل گرفته شد: با نسخهٔ کاغذی خود مقایسه کنید (‎--policy)",
    ps: "د باور تګلاره له خپله سجله واخیستل شوه: له خپلې کاغذي نسخې سره یې پرتله کړئ (--policy)",
  },
  root: {
    en: "root {root}   compare by voice with the other party",
    ar: "الجذر {root}   قارنوه صوتياً مع الطرف الآخر",
    prs: "ریشه {root}   با طرف دیگر با صدا مقایسه کنید",
    ps: "ریښه {root}   له بل لوري سره یې په غږ پرتله کړئ",
  },
  words: {
    en: "read aloud: {words}",
    ar: "للقراءة جهراً: {words}",
    prs: "برای بلند خواندن: {words}",
    ps: "د لوړ لوستلو لپاره: {words}",
  },
  atEntry: { en: "Entry {index}", ar: "القيد {index}", prs: "مدخل {index}", ps: "مدخل {index}" },
  more: {
    en: "… and {count} more (--json lists all)",
    ar: "… و{count} غيرها (‎--json يسردها كلها)",
    prs: "… و {count} دیگر (‎--json همه را می‌آورد)",
    ps: "… او {count} نور (--json ټول راوړي)",
  },
  proofOk: {
    en: "the leaf is entry {index} of the record {origin} (head {size}), cosigned by {names}",
    ar: "الورقة هي القيد {index} من السجل {origin} (الرأس {size})، بتوقيع مشارك من {names}",
    prs: "برگ، مدخل {index} سجل {origin} است (سر {size})، با امضای مشترک {names}",
    ps: "پاڼه د {origin} سجل {index} مدخل دی (سر {size})، د {names} په ګډ لاسلیک",
  },
  proofWrong: {
    en: "the proof does not show this leaf: {why}",
    ar: "البرهان لا يثبت هذه الورقة: {why}",
    prs: "برهان این برگ را نشان نمی‌دهد: {why}",
    ps: "ثبوت دا پاڼه نه ښيي: {why}",
  },
  figuresEqual: {
    en: "published figures computed again, all equal: {count}",
    ar: "أرقام منشورة حُسبت من جديد وكلها متطابقة: {count}",
    prs: "رقم‌های منتشرشده دوباره حساب شد، همه برابر: {count}",
    ps: "خپور شوي شمېرې بیا وشمېرل شوې، ټولې برابرې: {count}",
  },
  publicPage: { en: "public page", ar: "الصفحة العامة", prs: "صفحهٔ همگانی", ps: "عامه پاڼه" },
  figure: {
    en: "{what}: {value} (record at {position})",
    ar: "{what}: ‏{value} (السجل عند {position})",
    prs: "{what}: ‏{value} (سجل در {position})",
    ps: "{what}: ‏{value} (سجل په {position})",
  },
  written: {
    en: "written: {path} ({count, plural, one {# entry} other {# entries}}, {bytes} bytes)",
    ar: "كُتب: {path} ({count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}، {bytes} بايت)",
    prs: "نوشته شد: {path} ({count, plural, one {# مدخل} other {# مدخل}}، {bytes} بایت)",
    ps: "ولیکل شو: {path} ({count, plural, one {# مدخل} other {# مدخلونه}}، {bytes} بایټه)",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What is wrong with a record, one sentence a code. Places: path, index, actor, name, why, size, expected, value, stated. */
export const FINDING_WORDS = {
  "format-unknown": {
    en: "the file {path} does not name a bundle of this version",
    ar: "الملف {path} لا يسمّي حزمة من هذا الإصدار",
    prs: "فایل {path} بسته‌ای از این نسخه را نام نمی‌برد",
    ps: "د {path} فایل د دې نسخې بنډل نه یادوي",
  },
  "archive-damaged": {
    en: "the archive is damaged at byte {offset} ({path}: {why})",
    ar: "الأرشيف تالف عند البايت {offset} ({path}: {why})",
    prs: "بایگانی در بایت {offset} آسیب دیده است ({path}: {why})",
    ps: "ارشیف په {offset} بایټ کې زیانمن دی ({path}: {why})",
  },
  "checkpoint-missing": {
    en: "there is no signed head",
    ar: "لا رأس موقَّعاً",
    prs: "سر امضاشده نیست",
    ps: "لاسلیک شوی سر نشته",
  },
  "checkpoint-malformed": {
    en: "the signed head is not in its form",
    ar: "الرأس الموقَّع ليس على صيغته",
    prs: "سر امضاشده به شکل درست نیست",
    ps: "لاسلیک شوی سر په خپله بڼه نه دی",
  },
  "checkpoint-refused": {
    en: "the signed head is refused: {why} {name}",
    ar: "رُفض الرأس الموقَّع: {why} {name}",
    prs: "سر امضاشده رد شد: {why} {name}",
    ps: "لاسلیک شوی سر رد شو: {why} {name}",
  },
  "checkpoint-line-unknown": {
    en: "the head carries a signature nobody vouches for: {name}",
    ar: "على الرأس توقيع لا يضمنه أحد: {name}",
    prs: "سر امضایی دارد که کسی ضامن آن نیست: {name}",
    ps: "سر داسې لاسلیک لري چې هېڅوک یې ضامن نه دی: {name}",
  },
  "policy-refused": {
    en: "the trust policy is refused: {why}",
    ar: "رُفضت سياسة الثقة: {why}",
    prs: "سیاست اعتماد رد شد: {why}",
    ps: "د باور تګلاره رد شوه: {why}",
  },
  "policy-differs": {
    en: "the trust policy is not the one you hold, or not the one the record adopted",
    ar: "سياسة الثقة ليست التي لديكم، أو ليست التي اعتمدها السجل",
    prs: "سیاست اعتماد آن نیست که شما دارید، یا آن نیست که سجل پذیرفت",
    ps: "د باور تګلاره هغه نه ده چې تاسو یې لرئ، یا هغه چې سجل منلې",
  },
  "policy-not-met": {
    en: "the head is not cosigned by both parties",
    ar: "الرأس غير موقَّع من الطرفين",
    prs: "سر امضای مشترک هر دو طرف را ندارد",
    ps: "سر د دواړو لورو ګډ لاسلیک نه لري",
  },
  "leaf-refused": {
    en: "the signed act is not in the form of the record: {why}",
    ar: "الإجراء الموقَّع ليس على صيغة السجل: {why}",
    prs: "اقدام امضاشده به شکل سجل نیست: {why}",
    ps: "لاسلیک شوی اقدام د سجل په بڼه نه دی: {why}",
  },
  "leaf-differs": {
    en: "the signed act was changed: it is not the one under the signed root",
    ar: "الإجراء الموقَّع غُيّر: ليس الذي تحت الجذر الموقَّع",
    prs: "اقدام امضاشده دگرگون شده است: همانی نیست که زیر ریشهٔ امضاشده است",
    ps: "لاسلیک شوی اقدام بدل شوی: هغه نه دی چې تر لاسلیک شوې ریښې لاندې دی",
  },
  "leaf-missing": {
    en: "the signed act is missing",
    ar: "الإجراء الموقَّع مفقود",
    prs: "اقدام امضاشده نیست",
    ps: "لاسلیک شوی اقدام نشته",
  },
  "author-unknown": {
    en: "{actor} was not an admitted member",
    ar: "لم يكن {actor} عضواً مقبولاً",
    prs: "{actor} عضو پذیرفته‌شده نبود",
    ps: "{actor} منل شوی غړی نه و",
  },
  "author-key": {
    en: "signed with a key that was not {actor}'s at that time",
    ar: "موقَّع بمفتاح لم يكن لـ{actor} حينها",
    prs: "با کلیدی امضا شده که آن زمان از {actor} نبود",
    ps: "په داسې کیلۍ لاسلیک شوی چې هغه وخت د {actor} نه وه",
  },
  "signature-wrong": {
    en: "the signature of {actor} does not verify",
    ar: "توقيع {actor} غير صحيح",
    prs: "امضای {actor} درست نیست",
    ps: "د {actor} لاسلیک سم نه دی",
  },
  "act-missing": {
    en: "an act of {actor} is missing before this one: number {expected}",
    ar: "إجراء لـ{actor} مفقود قبل هذا: رقم {expected}",
    prs: "اقدامی از {actor} پیش از این نیست: شمارهٔ {expected}",
    ps: "له دې مخکې د {actor} یو اقدام نشته: شمېره {expected}",
  },
  "seen-impossible": {
    en: "{actor} says to have seen more than there was",
    ar: "يقول {actor} إنه رأى أكثر مما كان",
    prs: "{actor} می‌گوید بیش از آنچه بود دیده است",
    ps: "{actor} وايي تر هغه زیات یې لیدلي چې وو",
  },
  "seen-backwards": {
    en: "{actor} says to have seen less than before",
    ar: "يقول {actor} إنه رأى أقل مما رأى من قبل",
    prs: "{actor} می‌گوید کمتر از پیش دیده است",
    ps: "{actor} وايي تر مخکې یې لږ لیدلي",
  },
  "seen-contradicts": {
    en: "{actor} signed that another record was shown at size {size}: two records exist",
    ar: "وقّع {actor} أن سجلاً آخر عُرض عليه عند الحجم {size}: هناك سجلان",
    prs: "{actor} امضا کرده که در اندازهٔ {size} سجل دیگری نشان داده شد: دو سجل هست",
    ps: "{actor} لاسلیک کړې چې په {size} کچه بل سجل ورته ښودل شوی: دوه سجلونه شته",
  },
  "act-refused": {
    en: "the rules were against this act: {why}",
    ar: "كانت القواعد ضد هذا الإجراء: {why}",
    prs: "قواعد مخالف این اقدام بود: {why}",
    ps: "قواعد د دې اقدام مخالف وو: {why}",
  },
  "root-differs": {
    en: "the entries do not give the signed root",
    ar: "القيود لا تعطي الجذر الموقَّع",
    prs: "مدخل‌ها ریشهٔ امضاشده را نمی‌دهند",
    ps: "مدخلونه لاسلیک شوې ریښه نه ورکوي",
  },
  "tile-differs": {
    en: "the file {path} was changed (hash {hash})",
    ar: "غُيّر الملف {path} (البصمة {hash})",
    prs: "فایل {path} دگرگون شده است (اثر انگشت {hash})",
    ps: "د {path} فایل بدل شوی (ګوتنښه {hash})",
  },
  "file-missing": {
    en: "the file {path} is missing",
    ar: "الملف {path} مفقود",
    prs: "فایل {path} نیست",
    ps: "د {path} فایل نشته",
  },
  "file-unknown": {
    en: "the file {path} does not belong to a record",
    ar: "الملف {path} لا ينتمي إلى سجل",
    prs: "فایل {path} از سجل نیست",
    ps: "د {path} فایل د سجل نه دی",
  },
  "file-unnamed": {
    en: "no entry names the file {path}",
    ar: "لا قيد يسمّي الملف {path}",
    prs: "هیچ مدخلی فایل {path} را نام نمی‌برد",
    ps: "هېڅ مدخل د {path} فایل نه یادوي",
  },
  "body-differs": {
    en: "the document {path} was changed: it is not the one that was signed",
    ar: "غُيّر المستند {path}: ليس الذي وُقّع",
    prs: "سند {path} دگرگون شده است: همانی نیست که امضا شد",
    ps: "د {path} سند بدل شوی: هغه نه دی چې لاسلیک شوی و",
  },
  "blob-differs": {
    en: "the sealed file {path} was changed",
    ar: "غُيّر الملف المختوم {path}",
    prs: "فایل مهرشدهٔ {path} دگرگون شده است",
    ps: "د {path} مهر شوی فایل بدل شوی",
  },
  "sealed-differs": {
    en: "the sealed document {path} was changed or damaged",
    ar: "المستند المختوم {path} غُيّر أو تلف",
    prs: "سند مهرشدهٔ {path} دگرگون یا آسیب دیده است",
    ps: "د {path} مهر شوی سند بدل یا زیانمن شوی",
  },
  "sums-malformed": {
    en: "the file {path} is not in its form",
    ar: "الملف {path} ليس على صيغته",
    prs: "فایل {path} به شکل درست نیست",
    ps: "د {path} فایل په خپله بڼه نه دی",
  },
  "opening-unproved": {
    en: "the list {list} was opened without proof that both deposits stood cosigned: {why}",
    ar: "فُتحت القائمة {list} بلا برهان على ثبوت الإيداعين بتوقيع مشارك: {why}",
    prs: "فهرست {list} بدون برهان امضای مشترک هر دو سپرده گشوده شد: {why}",
    ps: "د {list} نوملړ د دواړو سپارنو د ګډ لاسلیک له ثبوت پرته پرانیستل شو: {why}",
  },
  "act-unreadable": {
    en: "the act cannot be read as one of its kind: {why}",
    ar: "لا يمكن قراءة الإجراء على أنه من نوعه: {why}",
    prs: "اقدام را نمی‌توان از نوع خودش خواند: {why}",
    ps: "اقدام د خپل ډول په توګه نه لوستل کېږي: {why}",
  },
  "figure-differs": {
    en: "the published figure {name} is {stated}, the record gives {value} at {position}",
    ar: "الرقم المنشور {name} هو {stated}، والسجل يعطي {value} عند {position}",
    prs: "رقم منتشرشدهٔ {name} برابر {stated} است، سجل در {position} مقدار {value} می‌دهد",
    ps: "خپور شوی شمېر {name} {stated} دی، سجل په {position} کې {value} ورکوي",
  },
} as const satisfies Readonly<Record<FindingCode, Words>>
