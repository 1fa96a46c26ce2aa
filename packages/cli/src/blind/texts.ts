import type { Words } from "@wasit/domain/words"
import type { BlindSide, LearnedCode, ModeMeasure } from "@wasit/matching/blind"

export const BLIND_VERB_WORDS = {
  blind: {
    en: "compare two lists without showing them: a round with files, or a rehearsal",
    ar: "مقارنة قائمتين دون إظهارهما: جولة بالملفات، أو تجربة",
    prs: "مقایسهٔ دو فهرست بی آن که نشان داده شوند: دوری با فایل‌ها، یا تمرین",
    ps: "د دوو نوملړونو پرتله بې له دې چې وښودل شي: په فایلونو پړاو، یا تمرین",
  },
  rehearse: {
    en: "play a whole round on this machine: what each would learn, what it finds, how long it takes",
    ar: "إجراء جولة كاملة على هذا الجهاز: ما يعرفه كلٌّ، وما تجده، وكم تستغرق",
    prs: "یک دور کامل روی همین دستگاه: هر کدام چه می‌داند، چه می‌یابد، چه مدت می‌گیرد",
    ps: "پر همدې وسیله بشپړ پړاو: هر یو به څه پوه شي، څه مومي، څومره وخت نیسي",
  },
  terms: {
    en: "write the terms that all three sign before a round",
    ar: "كتابة الشروط التي يوقّعها الثلاثة قبل الجولة",
    prs: "نوشتن شرایطی که هر سه پیش از دور امضا می‌کنند",
    ps: "د هغو شرطونو لیکل چې درې واړه یې له پړاو مخکې لاسلیکوي",
  },
  join: {
    en: "begin as one of the three: a folder with a secret of its own",
    ar: "البدء واحداً من الثلاثة: مجلد له سرّه الخاص",
    prs: "آغاز به عنوان یکی از سه: پوشه‌ای با راز خودش",
    ps: "د دریو د یوه په توګه پیل: پوښۍ له خپل راز سره",
  },
  step: {
    en: "take the files that came, make those that are due, and say whom each is for",
    ar: "أخذ الملفات الواردة، وإعداد المستحق منها، وبيان لمن كل ملف",
    prs: "گرفتن فایل‌های رسیده، ساختن فایل‌های نوبتی، و گفتن این که هر یک برای کیست",
    ps: "د راغلو فایلونو اخیستل، د نوبت د فایلونو جوړول، او دا چې هر یو د چا لپاره دی",
  },
  purge: {
    en: "delete the secret and the messages of a round, and state it",
    ar: "حذف سرّ الجولة ورسائلها، وإثبات ذلك",
    prs: "حذف راز و پیام‌های دور، و اعلام آن",
    ps: "د پړاو د راز او پیغامونو ړنګول، او د هغه بیانول",
  },
} as const satisfies Readonly<Record<string, Words>>

export const OPTION_WORDS = {
  listA: { en: "the list of A", ar: "قائمة أ", prs: "فهرست الف", ps: "د الف نوملړ" },
  listB: { en: "the list of B", ar: "قائمة ب", prs: "فهرست ب", ps: "د ب نوملړ" },
  terms: { en: "the file of terms", ar: "ملف الشروط", prs: "فایل شرایط", ps: "د شرطونو فایل" },
  folder: { en: "the folder of the round", ar: "مجلد الجولة", prs: "پوشهٔ دور", ps: "د پړاو پوښۍ" },
  files: {
    en: "files that came from the others",
    ar: "ملفات وردت من الآخرين",
    prs: "فایل‌هایی که از دیگران رسیده",
    ps: "له نورو راغلي فایلونه",
  },
  as: {
    en: "who you are: a, b, or f for the facilitator",
    ar: "من أنتم: a أو b، أو f للميسِّر",
    prs: "شما کیستید: a، b، یا f برای تسهیل‌کننده",
    ps: "تاسو څوک یاست: a، b، یا f د اسانتیا برابروونکي لپاره",
  },
  sealed: {
    en: "the sealed list that wasit seal wrote",
    ar: "القائمة المختومة التي كتبها wasit seal",
    prs: "فهرست مهرشده‌ای که wasit seal نوشته است",
    ps: "هغه مهر شوی نوملړ چې wasit seal لیکلی",
  },
  key: {
    en: "the key that wasit seal wrote beside it",
    ar: "المفتاح الذي كتبه wasit seal بجانبها",
    prs: "کلیدی که wasit seal کنار آن نوشته است",
    ps: "هغه کیلي چې wasit seal ورسره لیکلې",
  },
  release: {
    en: "the facilitator: release the result, once you have looked at the drawn rows",
    ar: "الميسِّر: إعلان النتيجة بعد الاطلاع على الأسطر المسحوبة",
    prs: "تسهیل‌کننده: دادن نتیجه، پس از دیدن ردیف‌های قرعه‌شده",
    ps: "اسانتیا برابروونکی: د پایلې ورکول، چې د پچې کرښې مو وکتلې",
  },
  want: {
    en: "a party, where rows were agreed: whose rows both shall see, as numbers of the table of pairs (1,4,7-9), all or none; a row is shown only where both ask",
    ar: "طرف، إذا اتُّفق على الأسطر: أيّ الأزواج يرى الطرفان سطريه، بأرقامها في جدول الأزواج (1,4,7-9) أو all أو none؛ ولا يُعرض سطر إلا إذا طلبه الطرفان",
    prs: "یک طرف، اگر بر ردیف‌ها توافق شده: هر دو ردیف‌های کدام جفت‌ها را ببینند، با شماره‌های جدول جفت‌ها (1,4,7-9)، all یا none؛ ردیف تنها جایی نشان داده می‌شود که هر دو بخواهند",
    ps: "یو لوری، که پر کرښو هوکړه وي: د کومو جوړو کرښې دې دواړه وویني، د جوړو د جدول په شمېرو (1,4,7-9)، all یا none؛ کرښه یوازې هلته ښودل کېږي چې دواړه یې وغواړي",
  },
  pairs: {
    en: "write the pairs of tickets (CSV or XLSX) once the result is there; the facilitator: before it, the drawn rows",
    ar: "كتابة أزواج التذاكر (CSV أو XLSX) متى وردت النتيجة؛ وللميسِّر قبلها الأسطر المسحوبة",
    prs: "نوشتن جفت‌های تکت (CSV یا XLSX) هنگامی که نتیجه رسید؛ تسهیل‌کننده: پیش از آن ردیف‌های قرعه‌شده",
    ps: "د ټکټونو د جوړو لیکل (CSV یا XLSX) کله چې پایله راشي؛ اسانتیا برابروونکی: مخکې یې د پچې کرښې",
  },
  mode: {
    en: "keys or encodings",
    ar: "keys بالمفاتيح أو encodings بالرموز",
    prs: "keys با کلیدها یا encodings با رمزها",
    ps: "keys په کیلیو یا encodings په رمزونو",
  },
  outputs: {
    en: "what comes out: count, pairs or records",
    ar: "ما يخرج: count أو pairs أو records",
    prs: "چه بیرون می‌آید: count، pairs یا records",
    ps: "څه راوځي: count، pairs یا records",
  },
  suite: {
    en: "group of the round",
    ar: "الزمرة الرياضية للجولة",
    prs: "گروه ریاضی دور",
    ps: "د پړاو ریاضي ګروپ",
  },
  audited: {
    en: "tickets of each list that are drawn and opened to the facilitator",
    ar: "تذاكر كل قائمة التي تُسحب وتُفتح للميسِّر",
    prs: "تکت‌های هر فهرست که قرعه و برای تسهیل‌کننده گشوده می‌شود",
    ps: "د هر نوملړ هغه ټکټونه چې په پچه اسانتیا برابروونکي ته پرانیستل کېږي",
  },
  multiple: {
    en: "fill each list up to a multiple of this",
    ar: "إكمال كل قائمة إلى مضاعف هذا العدد",
    prs: "پر کردن هر فهرست تا مضرب این شمار",
    ps: "هر نوملړ د دې شمېرې تر مضرب پورې ډکول",
  },
  truth: {
    en: "table of true pairs (ids of A and B): measure on these lists themselves",
    ar: "جدول الأزواج الصحيحة (معرّفا أ وب): القياس على هاتين القائمتين نفسهما",
    prs: "جدول جفت‌های درست (شناسه‌های الف و ب): سنجش روی همین دو فهرست",
    ps: "د سمو جوړو جدول (د الف او ب پېژندونه): پر همدې دوو نوملړونو سنجول",
  },
  process: { en: "the process by its id", ar: "معرّف العملية", prs: "شناسهٔ روند", ps: "د بهیر پېژند" },
  round: { en: "number of the round", ar: "رقم الجولة", prs: "شمارهٔ دور", ps: "د پړاو شمېره" },
  sideA: {
    en: "A: party, list digest and rows, as its sealed list says",
    ar: "أ: الطرف والبصمة الرقمية للقائمة وعدد الأسطر، كما في قائمته المختومة",
    prs: "الف: طرف، اثر انگشت رقمی فهرست و شمار ردیف‌ها، چنان که فهرست مهرشده‌اش می‌گوید",
    ps: "الف: لوری، د نوملړ رقمي ګوتنښه او د کرښو شمېر، لکه مهر شوی نوملړ یې چې وایي",
  },
  sideB: {
    en: "B: the same",
    ar: "ب: كذلك",
    prs: "ب: به همین ترتیب",
    ps: "ب: هم دغه راز",
  },
  purgeBy: {
    en: "when everything of the round is deleted, YYYY-MM-DDThh:mm:ssZ",
    ar: "موعد حذف كل ما يخص الجولة، YYYY-MM-DDThh:mm:ssZ",
    prs: "زمانی که همه چیز دور حذف می‌شود، YYYY-MM-DDThh:mm:ssZ",
    ps: "هغه وخت چې د پړاو هر څه ړنګېږي، YYYY-MM-DDThh:mm:ssZ",
  },
} as const satisfies Readonly<Record<string, Words>>

export const BLIND_STEP_WORDS = {
  working: { en: "computing", ar: "الحساب", prs: "محاسبه", ps: "شمېرنه" },
} as const satisfies Readonly<Record<string, Words>>

export const MODE_WORDS = {
  open: { en: "openly", ar: "مكشوفة", prs: "آشکار", ps: "ښکاره" },
  keys: { en: "blind, by keys", ar: "محجوبة بالمفاتيح", prs: "پوشیده با کلیدها", ps: "پټه په کیلیو" },
  encodings: { en: "blind, by encodings", ar: "محجوبة بالرموز", prs: "پوشیده با رمزها", ps: "پټه په رمزونو" },
  count: { en: "a number alone", ar: "العدد وحده", prs: "تنها شمار", ps: "یوازې شمېره" },
} as const satisfies Readonly<Record<ModeMeasure["mode"], Words>>

export const REHEARSE_WORDS = {
  head: {
    en: "A round {mode}: {a, plural, one {# ticket} other {# tickets}} of A, {b, plural, one {# ticket} other {# tickets}} of B",
    ar: "جولة {mode}: تذاكر أ: {a}، تذاكر ب: {b}",
    prs: "دور {mode}: تکت‌های الف: {a}، تکت‌های ب: {b}",
    ps: "{mode} پړاو: د الف ټکټونه: {a}، د ب ټکټونه: {b}",
  },
  spent: {
    en: "{seconds} s of work, {sent} MB sent, {received} MB received",
    ar: "{seconds} ث من العمل، أُرسل {sent} م.ب، استُلم {received} م.ب",
    prs: "{seconds} ثانیه کار، {sent} م.ب فرستاده، {received} م.ب گرفته",
    ps: "{seconds} ثانیې کار، {sent} م.ب لېږل شوي، {received} م.ب ترلاسه شوي",
  },
  measuredLike: {
    en: "What each mode finds on invented lists that lack as many fields as these",
    ar: "ما تجده كل طريقة في قوائم مختلقة ينقصها من الحقول ما ينقص هاتين",
    prs: "هر روش در فهرست‌های ساختگی که به اندازهٔ این‌ها خانهٔ خالی دارند چه می‌یابد",
    ps: "هره لاره په جوړو شوو نوملړونو کې څه مومي چې د دې دوو په کچه تش ځایونه لري",
  },
  measuredHere: {
    en: "What each mode finds on these lists",
    ar: "ما تجده كل طريقة في هاتين القائمتين",
    prs: "هر روش در این دو فهرست چه می‌یابد",
    ps: "هره لاره په دې دوو نوملړونو کې څه مومي",
  },
  finds: {
    en: "of 100 people on both lists {n} are found; {wrong} of {pairs} pairs are wrong",
    ar: "من كل 100 شخص في القائمتين يُعثر على {n}؛ وعدد الأزواج الخاطئة {wrong} من {pairs}",
    prs: "از هر ۱۰۰ شخص هر دو فهرست {n} یافت می‌شود؛ {wrong} از {pairs} جفت نادرست است",
    ps: "د دواړو نوملړونو له ۱۰۰ کسانو {n} موندل کېږي؛ له {pairs} جوړو {wrong} ناسمې دي",
  },
  number: {
    en: "says {pairs}; {people} are on both lists",
    ar: "يقول {pairs}؛ وفي القائمتين معاً {people}",
    prs: "می‌گوید {pairs}؛ در هر دو فهرست {people} است",
    ps: "وایي {pairs}؛ په دواړو نوملړونو کې {people} دي",
  },
} as const satisfies Readonly<Record<string, Words>>

export const STEP_WORDS = {
  terms: {
    en: "Terms written to {path}: {a} and {b} tickets. All three sign its digest before anybody joins.",
    ar: "كُتبت الشروط في {path}: عدد التذاكر {a} و{b}. يوقّع الثلاثة بصمتها الرقمية قبل أن يبدأ أحد.",
    prs: "شرایط در {path} نوشته شد: {a} و {b} تکت. پیش از آن که کسی آغاز کند هر سه اثر انگشت رقمی آن را امضا می‌کنند.",
    ps: "شرطونه په {path} کې ولیکل شول: {a} او {b} ټکټونه. له پیل مخکې درې واړه یې رقمي ګوتنښه لاسلیکوي.",
  },
  joined: {
    en: "{folder} holds your secret of this round. Nobody else may read it.",
    ar: "في {folder} سرّكم في هذه الجولة. لا يجوز أن يقرأه غيركم.",
    prs: "{folder} راز شما در این دور را دارد. کس دیگری نباید آن را بخواند.",
    ps: "{folder} په دې پړاو کې ستاسو راز لري. بل څوک باید هغه ونه لولي.",
  },
  taken: {
    en: "taken: {file}, from {from}",
    ar: "أُخذ: {file}، من {from}",
    prs: "گرفته شد: {file}، از {from}",
    ps: "واخیستل شو: {file}، له {from}",
  },
  give: {
    en: "Give {path} to {to}, sealed, and to nobody else.",
    ar: "سلّموا {path} إلى {to} مختوماً، ولا تسلّموه لغيره.",
    prs: "{path} را مهرشده به {to} بدهید، و به کس دیگری ندهید.",
    ps: "{path} مهر شوی {to} ته ورکړئ، او بل چا ته یې مه ورکوئ.",
  },
  giveRows: {
    en: "Give {n, plural, one {the one file {path}} other {the # files {path}}} to {to}, sealed, and to nobody else: each shows a row that both asked for. Whoever gives first cannot compel the other.",
    ar: "سلّموا الملفات {path} (عددها {n}) إلى {to} مختومة، ولا تسلّموها لغيره: كل منها يعرض سطراً طلبه الطرفان. ومن يسلّم أولاً لا يستطيع أن يُلزم الآخر.",
    prs: "{n} فایل {path} را مهرشده به {to} بدهید، و به کس دیگری ندهید: هر کدام ردیفی را نشان می‌دهد که هر دو خواسته‌اند. آن که نخست می‌دهد نمی‌تواند دیگری را وادار کند.",
    ps: "{n} فایلونه {path} مهر شوي {to} ته ورکړئ، او بل چا ته یې مه ورکوئ: هر یو هغه کرښه ښيي چې دواړو غوښتې ده. څوک چې لومړی ورکوي، بل نه شي اړ کولای.",
  },
  askForRows: {
    en: "Rows were agreed on: say with --want for which pairs both shall see them (all, none, or numbers of the table that -o FILE writes).",
    ar: "اتُّفق على عرض الأسطر: حدّدوا بالخيار --want أيّ الأزواج يرى الطرفان سطريه (all أو none أو أرقام الجدول الذي يكتبه -o FILE).",
    prs: "بر ردیف‌ها توافق شده است: با --want بگویید هر دو ردیف‌های کدام جفت‌ها را ببینند (all، none، یا شماره‌های جدولی که -o FILE می‌نویسد).",
    ps: "پر کرښو هوکړه شوې ده: په --want ووایاست چې دواړه د کومو جوړو کرښې وویني (all، none، یا د هغه جدول شمېرې چې -o FILE یې لیکي).",
  },
  rowsAwaited: {
    en: "awaited: {rows, plural, one {# row} other {# rows}} that both asked for, from {from}",
    ar: "بانتظار الأسطر التي طلبها الطرفان، وعددها {rows}، من {from}",
    prs: "در انتظار: {rows} ردیف که هر دو خواسته‌اند، از {from}",
    ps: "په تمه: {rows} کرښې چې دواړو غوښتې دي، له {from}",
  },
  numberAlone: {
    en: "These terms let a number come out and no pairs: no table is written.",
    ar: "هذه الشروط لا تُخرج إلا عدداً ولا تُخرج أزواجاً: لم يُكتب جدول.",
    prs: "این شرایط تنها یک شمار بیرون می‌دهد و جفتی نه: جدولی نوشته نشد.",
    ps: "دا شرطونه یوازې شمېره راباسي او جوړې نه: جدول ونه لیکل شو.",
  },
  awaited: {
    en: "awaited: {key}, from {from}",
    ar: "بانتظار: {key}، من {from}",
    prs: "در انتظار: {key}، از {from}",
    ps: "په تمه: {key}، له {from}",
  },
  drawn: {
    en: "The drawn tickets stood the check: {rows, plural, one {# row} other {# rows}} and padding. Write the rows with -o FILE and ask for evidence of whom you doubt; then release the result with --release.",
    ar: "اجتازت التذاكر المسحوبة التدقيق: عدد أسطرها {rows}، والباقي تكملة. اكتبوا الأسطر بالخيار -o FILE واطلبوا الدليل على من تشكّون فيه، ثم أعلنوا النتيجة بالخيار --release.",
    prs: "تکت‌های قرعه‌شده از بررسی گذشت: {rows} ردیف، باقی برای پُر کردن است. ردیف‌ها را با -o FILE بنویسید و برای هر که در او شک دارید مدرک بخواهید؛ سپس نتیجه را با --release بدهید.",
    ps: "د پچې ټکټونه له کتنې ووتل: {rows} کرښې، نور د ډکولو لپاره دي. کرښې په -o FILE ولیکئ او د هر شکمن کس ثبوت وغواړئ؛ بیا پایله په --release ورکړئ.",
  },
  result: {
    en: "Result: {n, plural, one {# match} other {# matches}}",
    ar: "النتيجة: عدد التطابقات {n}",
    prs: "نتیجه: {n} تطابق",
    ps: "پایله: {n} سمونونه",
  },
  sameResult: {
    en: "Digest of the result: {digest}. Ask the other party for its own: another one means that the facilitator told each of you something else.",
    ar: "البصمة الرقمية للنتيجة: {digest}. اسألوا الطرف الآخر عن بصمته: إن اختلفت فقد قال الميسِّر لكل منكما شيئاً مختلفاً.",
    prs: "اثر انگشت رقمی نتیجه: {digest}. از طرف دیگر اثر انگشت خودش را بپرسید: اگر جز این باشد، تسهیل‌کننده به هر یک چیز دیگری گفته است.",
    ps: "د پایلې رقمي ګوتنښه: {digest}. له بل لوري یې خپله وپوښتئ: که بله وي، اسانتیا برابروونکي هر یوه ته بل څه ویلي دي.",
  },
  purged: {
    en: "The secret, the list and the messages in {folder} are deleted.",
    ar: "حُذف السر والقائمة والرسائل من {folder}.",
    prs: "راز، فهرست و پیام‌های {folder} حذف شد.",
    ps: "د {folder} راز، نوملړ او پیغامونه ړنګ شول.",
  },
} as const satisfies Readonly<Record<string, Words>>

export const SIDE_WORDS = {
  f: { en: "the facilitator", ar: "الميسِّر", prs: "تسهیل‌کننده", ps: "اسانتیا برابروونکی" },
} as const satisfies Readonly<Partial<Record<BlindSide, Words>>>

export const CARD_WORDS = {
  title: { en: "What was learned", ar: "ما عُرف", prs: "چه دانسته شد", ps: "څه معلوم شول" },
  legend: {
    en: "+ learned   – not learned",
    ar: "+ عُرف   – لم يُعرف",
    prs: "+ دانسته شد   – دانسته نشد",
    ps: "+ معلوم شول   – نه شول معلوم",
  },
  unreviewed: {
    en: "Nothing stops anybody from lying about his list. The composition was not reviewed by a cryptographer.",
    ar: "لا شيء يمنع أحداً من الكذب في قائمته. ولم يراجع خبير تشفير هذا التركيب.",
    prs: "هیچ چیز کسی را از دروغ دربارهٔ فهرستش باز نمی‌دارد. این ترکیب را کارشناس رمزنگاری بررسی نکرده است.",
    ps: "هېڅ شی څوک د خپل نوملړ په اړه له دروغو نه منع کوي. دا ترکیب د رمز پوهاند نه دی کتلی.",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What the lines of the card say; `n` and `other` are their numbers. */
export const LEARNED_WORDS = {
  "other-tickets": {
    en: "how many tickets the other party brought, rounded up: {n}",
    ar: "عدد تذاكر الطرف الآخر، مقرّباً إلى أعلى: {n}",
    prs: "شمار تکت‌های طرف دیگر، رو به بالا گردشده: {n}",
    ps: "د بل لوري د ټکټونو شمېر، پورته ګرد شوی: {n}",
  },
  "both-tickets": {
    en: "how many tickets each brought: {n} and {other}",
    ar: "عدد تذاكر كل طرف: {n} و{other}",
    prs: "شمار تکت‌های هر کدام: {n} و {other}",
    ps: "د هر یوه د ټکټونو شمېر: {n} او {other}",
  },
  "match-count": {
    en: "how many matched: {n}",
    ar: "عدد المتطابقين: {n}",
    prs: "شمار تطابق‌ها: {n}",
    ps: "د سمونونو شمېر: {n}",
  },
  "matched-pairs": {
    en: "which of its own rows the other also has: {n}",
    ar: "أيّ أسطره هو لدى الطرف الآخر أيضاً: {n}",
    prs: "کدام ردیف‌های خودش را طرف دیگر هم دارد: {n}",
    ps: "د خپلو کومې کرښې بل لوری هم لري: {n}",
  },
  "records-shown": {
    en: "rows that the other party showed: {n}",
    ar: "أسطر أظهرها الطرف الآخر: {n}",
    prs: "ردیف‌هایی که طرف دیگر نشان داد: {n}",
    ps: "هغه کرښې چې بل لوري وښودې: {n}",
  },
  "unmatched-rows": {
    en: "anything of the other’s {n, plural, one {# ticket} other {# tickets}} that matched nothing",
    ar: "أي شيء عن تذاكر الآخر التي لم تطابق شيئاً، وعددها {n}",
    prs: "هیچ چیز از {n} تکت طرف دیگر که با چیزی تطابق نداشت",
    ps: "د بل د هغو {n} ټکټونو هېڅ شی چې له هېڅ سره سم نه وو",
  },
  "which-keys": {
    en: "which keys matched",
    ar: "أيّ المفاتيح تطابق",
    prs: "کدام کلیدها تطابق داشت",
    ps: "کومې کیلۍ سمې وې",
  },
  "shared-keys": {
    en: "how many keys every two tickets share, without a name",
    ar: "عدد المفاتيح المشتركة بين كل تذكرتين، دون أسماء",
    prs: "هر دو تکت چند کلید مشترک دارند، بی نام",
    ps: "هر دوه ټکټونه څو ګډې کیلۍ لري، بې نومه",
  },
  likeness: {
    en: "how alike every two rows are: with a list of the population people could be recognised",
    ar: "مدى تشابه كل سطرين: بقائمة السكان قد يُعرف أشخاص",
    prs: "هر دو ردیف چه اندازه همانند است: با فهرست نفوس شاید اشخاصی شناخته شوند",
    ps: "هرې دوه کرښې څومره ورته دي: د نفوسو په نوملړ کېدای شي کسان وپېژندل شي",
  },
  "audited-tickets": {
    en: "the rows behind {n} tickets of A and {other} of B, drawn by lot",
    ar: "الأسطر التي وراء تذاكر سُحبت بالقرعة: {n} من أ و{other} من ب",
    prs: "ردیف‌های پشت {n} تکت الف و {other} تکت ب که قرعه شد",
    ps: "د الف د {n} او د ب د {other} ټکټونو تر شا کرښې چې په پچه راووتې",
  },
  names: {
    en: "any other name",
    ar: "أي اسم آخر",
    prs: "هیچ نام دیگر",
    ps: "بل هېڅ نوم",
  },
  "link-between-rounds": {
    en: "whether two rounds concern the same people",
    ar: "ما إذا كانت جولتان تخصان الأشخاص أنفسهم",
    prs: "این که دو دور دربارهٔ همان اشخاص است یا نه",
    ps: "دا چې دوه پړاوونه د هماغو کسانو په اړه دي که نه",
  },
  "guesses-with-facilitator": {
    en: "with the facilitator’s help: whom the other has, beyond what its own {n, plural, one {# value} other {# values}} can ask",
    ar: "بمساعدة الميسِّر: من لدى الآخر، فيما يتجاوز ما تسأل عنه قيمه هو وعددها {n}",
    prs: "با کمک تسهیل‌کننده: طرف دیگر چه کسانی دارد، بیش از آنچه {n} مقدار خودش می‌تواند بپرسد",
    ps: "د اسانتیا برابروونکي په مرسته: بل څوک لري، تر هغې پورته چې خپل {n} مقدارونه یې پوښتلای شي",
  },
  "all-with-facilitator": {
    en: "the other’s whole list, as long as the facilitator keeps its word: together they could read it",
    ar: "قائمة الآخر كلها، ما وفى الميسِّر بعهده: معاً يستطيعان قراءتها",
    prs: "همهٔ فهرست طرف دیگر، تا زمانی که تسهیل‌کننده به قولش وفا کند: با هم می‌توانند آن را بخوانند",
    ps: "د بل ټول نوملړ، تر هغې چې اسانتیا برابروونکی پر خپله وینا ودرېږي: دواړه یې یو ځای لوستلای شي",
  },
} as const satisfies Readonly<Record<LearnedCode, Words>>
