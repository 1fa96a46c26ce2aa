import type { Words } from "@wasit/domain/words"
import type { Decision } from "@wasit/matching"

export const VERB_WORDS = {
  match: {
    en: "compare a claimed list with a register, in the open, one to one",
    ar: "مقارنة قائمة مطالَب بها بسجل، علناً، سطراً بسطر",
    prs: "مقایسهٔ فهرست مطالبه‌شده با دفتر ثبت، آشکارا، یک به یک",
    ps: "د غوښتل شوي نوملړ د ثبت له دفتر سره پرتله، څرګنده، یو پر یوه",
  },
  explain: {
    en: "one pair: what speaks for it, against it, and what is missing",
    ar: "زوج واحد: ما لصالحه، وما ضده، وما هو ناقص",
    prs: "یک جفت: چه آن را تأیید می‌کند، چه رد می‌کند، چه کم است",
    ps: "یوه جوړه: څه یې ملاتړ کوي، څه یې ردوي، او څه نشته",
  },
  review: {
    en: "judge pairs one by one with the keyboard; the score is shown after the judgement",
    ar: "الحكم على الأزواج واحداً واحداً بلوحة المفاتيح؛ تظهر الدرجة بعد الحكم",
    prs: "تشخیص جفت‌ها یک به یک با صفحه‌کلید؛ امتیاز پس از تشخیص نشان داده می‌شود",
    ps: "د جوړو یوه یوه ارزونه په کیبورډ؛ نمره تر پرېکړې وروسته ښودل کېږي",
  },
  example: {
    en: "make lists and registers of invented people, with the truth in a file apart",
    ar: "إنشاء قوائم وسجلات لأشخاص متخيَّلين، والحقيقة في ملف مستقل",
    prs: "ساختن فهرست‌ها و دفترهای اشخاص ساختگی، با حقیقت در فایلی جدا",
    ps: "د خیالي کسانو نوملړونه او د ثبت دفترونه جوړول، حقیقت په بېل فایل کې",
  },
} as const satisfies Readonly<Record<string, Words>>

export const OPTION_WORDS = {
  claimed: { en: "the claimed list", ar: "القائمة المطالَب بها", prs: "فهرست مطالبه‌شده", ps: "غوښتل شوی نوملړ" },
  register: { en: "the register", ar: "السجل", prs: "دفتر ثبت", ps: "د ثبت دفتر" },
  pairs: {
    en: "the workbook that wasit match -o wrote",
    ar: "المصنّف الذي كتبه wasit match -o",
    prs: "کتاب کاری که wasit match -o نوشته است",
    ps: "هغه کتاب چې wasit match -o لیکلی",
  },
  pairsOrList: {
    en: "the workbook that wasit match -o wrote, or the claimed list",
    ar: "المصنّف الذي كتبه wasit match -o، أو القائمة المطالَب بها",
    prs: "کتاب کاری که wasit match -o نوشته، یا فهرست مطالبه‌شده",
    ps: "هغه کتاب چې wasit match -o لیکلی، یا غوښتل شوی نوملړ",
  },
  idA: {
    en: "column of the claimed list that holds the id",
    ar: "عمود المعرّف في القائمة المطالَب بها",
    prs: "ستون شناسه در فهرست مطالبه‌شده",
    ps: "په غوښتل شوي نوملړ کې د پېژند ستن",
  },
  idB: {
    en: "column of the register that holds the id",
    ar: "عمود المعرّف في السجل",
    prs: "ستون شناسه در دفتر ثبت",
    ps: "د ثبت په دفتر کې د پېژند ستن",
  },
  plan: {
    en: "matching plan to use (JSON)",
    ar: "خطة المطابقة المستعملة (JSON)",
    prs: "نقشهٔ تطبیق (JSON)",
    ps: "د سمون پلان (JSON)",
  },
  row: {
    en: "row of the sheet “review”",
    ar: "سطر في ورقة «المراجعة»",
    prs: "ردیف ورق «بازبینی»",
    ps: "د «بیاکتنې» پاڼې کرښه",
  },
  pair: {
    en: "the two ids: ID_A,ID_B, in Latin, Persian or Arabic digits",
    ar: "المعرّفان: ID_A,ID_B، بالأرقام العربية أو الفارسية أو اللاتينية",
    prs: "دو شناسه: ID_A,ID_B، با ارقام لاتین، فارسی یا عربی",
    ps: "دوه پېژندونه: ID_A,ID_B، په لاتیني، پښتو یا عربي ارقامو",
  },
  judged: {
    en: "the judgements that wasit review kept",
    ar: "الأحكام التي حفظها wasit review",
    prs: "تشخیص‌هایی که wasit review نگه داشته است",
    ps: "هغه پرېکړې چې wasit review ساتلې دي",
  },
  judgements: {
    en: "file that keeps the judgements (beside the workbook otherwise)",
    ar: "الملف الذي تُحفظ فيه الأحكام (وإلا فبجانب المصنّف)",
    prs: "فایلی که تشخیص‌ها را نگه می‌دارد (وگرنه کنار کتاب کار)",
    ps: "هغه فایل چې پرېکړې ساتي (که نه، د کتاب تر څنګ)",
  },
  seed: {
    en: "seed; the same seed makes the same people",
    ar: "البذرة؛ البذرة نفسها تنشئ الأشخاص أنفسهم",
    prs: "بذر؛ همان بذر همان اشخاص را می‌سازد",
    ps: "تخم؛ هماغه تخم هماغه کسان جوړوي",
  },
  claimedRows: {
    en: "rows of the greater claimed list",
    ar: "أسطر القائمة الكبرى",
    prs: "ردیف‌های فهرست بزرگ‌تر",
    ps: "د لوی نوملړ کرښې",
  },
  heldRows: {
    en: "rows of the register that answers it",
    ar: "أسطر السجل المقابل لها",
    prs: "ردیف‌های دفتر ثبت پاسخ‌دهنده",
    ps: "د ځوابوونکي د ثبت دفتر کرښې",
  },
  otherClaimed: {
    en: "rows of the lesser claimed list",
    ar: "أسطر القائمة الصغرى",
    prs: "ردیف‌های فهرست کوچک‌تر",
    ps: "د کوچني نوملړ کرښې",
  },
  otherHeld: {
    en: "rows of the register that answers the lesser list",
    ar: "أسطر السجل المقابل للقائمة الصغرى",
    prs: "ردیف‌های دفتر ثبت پاسخ‌دهندهٔ فهرست کوچک‌تر",
    ps: "د کوچني نوملړ د ځوابوونکي د ثبت دفتر کرښې",
  },
  folder: {
    en: "folder to write to",
    ar: "المجلد الذي يُكتب فيه",
    prs: "پوشه‌ای که در آن نوشته می‌شود",
    ps: "هغه پوښۍ چې پکې لیکل کېږي",
  },
} as const satisfies Readonly<Record<string, Words>>

export const MATCH_WORDS = {
  head: {
    en: "{a} claimed × {b} held → {pairs, plural, one {# pair} other {# pairs}} compared ({seconds} s, {megabytes} MB)",
    ar: "{a} مطالَب بهم × {b} محتجزون ← قورن {pairs, plural, zero {# زوج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجاً} other {# زوج}} ({seconds} ث، {megabytes} م.ب)",
    prs: "{a} مطالبه‌شده × {b} نگهداری‌شده ← {pairs} جفت مقایسه شد ({seconds} ثانیه، {megabytes} م.ب)",
    ps: "{a} غوښتل شوي × {b} ساتل شوي ← {pairs, plural, one {# جوړه پرتله شوه} other {# جوړې پرتله شوې}} ({seconds} ثانیې، {megabytes} م.ب)",
  },
  certain: { en: "clearly the same", ar: "الشخص نفسه بوضوح", prs: "آشکارا یک شخص", ps: "څرګنده یو کس" },
  probable: {
    en: "probably, to review",
    ar: "مرجّح، للمراجعة",
    prs: "محتمل، برای بازبینی",
    ps: "احتمالي، د بیاکتنې لپاره",
  },
  possible: { en: "possibly, to review", ar: "ممكن، للمراجعة", prs: "ممکن، برای بازبینی", ps: "ممکن، د بیاکتنې لپاره" },
  noCounterpart: { en: "no counterpart", ar: "لا مقابل له", prs: "بدون همتا", ps: "بې سیاله" },
  unclaimed: {
    en: "held, unclaimed",
    ar: "محتجز غير مطالَب به",
    prs: "نگهداری‌شده، بی‌مطالبه",
    ps: "ساتل شوی، بې غوښتنې",
  },
  sheetHint: {
    en: "→ {path}, sheet “{sheet}”",
    ar: "← {path}، الورقة «{sheet}»",
    prs: "← {path}، ورق «{sheet}»",
    ps: "← {path}، پاڼه «{sheet}»",
  },
  nameAlone: {
    en: "{count, plural, one {# pair scores} other {# pairs score}} high on the name alone, with nothing to disagree: to review, not taken as the same",
    ar: "{count, plural, zero {لا أزواج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجاً} other {# زوج}} بدرجة عالية من الاسم وحده ولا شيء يعارض: للمراجعة، لا يُعدّ الشخص نفسه",
    prs: "{count, plural, one {# جفت} other {# جفت}} تنها با نام امتیاز بالا دارد و چیزی مخالف نیست: برای بازبینی، یک شخص شمرده نشد",
    ps: "{count, plural, one {# جوړه} other {# جوړې}} یوازې د نوم له مخې لوړه نمره لري او مخالف څه نشته: د بیاکتنې لپاره، یو کس ونه ګڼل شول",
  },
  secondRows: {
    en: "{count, plural, one {# row is} other {# rows are}} probably a second row of somebody in the same list who is paired:",
    ar: "{count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطراً} other {# سطر}} يُرجَّح أنه تكرار لشخص في القائمة نفسها له مقابل:",
    prs: "{count, plural, one {# سطر} other {# سطر}} احتمالاً سطر دوم شخصی از همان فهرست است که جفت دارد:",
    ps: "{count, plural, one {# کرښه} other {# کرښې}} ښايي د هماغه نوملړ د داسې کس دویمه کرښه وي چې جوړه لري:",
  },
  secondRow: {
    en: "{list}: {id}, as {of}, who is paired with {counterpart}",
    ar: "{list}: {id}، مثل {of} المقابل لـ{counterpart}",
    prs: "{list}: {id}، مانند {of} که با {counterpart} جفت است",
    ps: "{list}: {id}، د {of} په څېر چې له {counterpart} سره جوړه ده",
  },
  ids: {
    en: "ids: {a} and {b}",
    ar: "المعرّفات: {a} و{b}",
    prs: "شناسه‌ها: {a} و {b}",
    ps: "پېژندونه: {a} او {b}",
  },
  idColumn: { en: "column “{column}”", ar: "العمود «{column}»", prs: "ستون «{column}»", ps: "ستن «{column}»" },
  idRow: { en: "row numbers", ar: "أرقام الأسطر", prs: "شمارهٔ ردیف‌ها", ps: "د کرښو شمېرې" },
  setAside: {
    en: "set aside for want of a name: {a} and {b} rows (see: wasit lint)",
    ar: "نُحّي لغياب الاسم: {a} و{b} من الأسطر (انظروا: wasit lint)",
    prs: "به سبب نبود نام کنار گذاشته شد: {a} و {b} ردیف (ببینید: wasit lint)",
    ps: "د نوم د نشتوالي له امله څنګ ته شوې: {a} او {b} کرښې (وګورئ: wasit lint)",
  },
  written: { en: "written: {path}", ar: "كُتب: {path}", prs: "نوشته شد: {path}", ps: "ولیکل شو: {path}" },
  reviewSheet: { en: "review", ar: "مراجعة", prs: "بازبینی", ps: "بیاکتنه" },
  sameSheet: { en: "same", ar: "الشخص نفسه", prs: "یک شخص", ps: "یو کس" },
  askSheet: { en: "ask", ar: "أسئلة", prs: "پرسش‌ها", ps: "پوښتنې" },
  decision: { en: "Decision", ar: "القرار", prs: "تصمیم", ps: "پرېکړه" },
  reason: { en: "Reason", ar: "السبب", prs: "دلیل", ps: "دلیل" },
  score: { en: "Score", ar: "الدرجة", prs: "امتیاز", ps: "نمره" },
  band: { en: "Proposed", ar: "المقترح", prs: "پیشنهاد", ps: "وړاندیز" },
  question: { en: "Question", ar: "السؤال", prs: "پرسش", ps: "پوښتنه" },
  answer: { en: "Answer", ar: "الجواب", prs: "پاسخ", ps: "ځواب" },
  id: { en: "Id", ar: "المعرّف", prs: "شناسه", ps: "پېژند" },
  claimedSide: { en: "claimed", ar: "المطالَب به", prs: "مطالبه‌شده", ps: "غوښتل شوی" },
  heldSide: { en: "held", ar: "المحتجز", prs: "نگهداری‌شده", ps: "ساتل شوی" },
  evidence: { en: "Evidence", ar: "الأدلة", prs: "شواهد", ps: "شواهد" },
  askOther: {
    en: "Is this person known under another name?",
    ar: "هل يُعرف هذا الشخص باسم آخر؟",
    prs: "آیا این شخص به نام دیگری شناخته می‌شود؟",
    ps: "ایا دا کس په بل نوم پېژندل کېږي؟",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What a person may judge of a pair. */
export const DECISION_WORDS = {
  same: { en: "same", ar: "الشخص نفسه", prs: "یک شخص", ps: "یو کس" },
  different: { en: "different", ar: "مختلفان", prs: "متفاوت", ps: "بېل" },
  unsure: { en: "unsure", ar: "غير مؤكد", prs: "نامطمئن", ps: "ناڅرګند" },
} as const satisfies Readonly<Record<Decision, Words>>

export const EXPLAIN_WORDS = {
  missing: { en: "missing on one side", ar: "ناقص في أحد الجانبين", prs: "در یک سو نیست", ps: "په یوه لوري کې نشته" },
  total: { en: "total", ar: "المجموع", prs: "مجموع", ps: "ټولټال" },
  oddsFor: {
    en: "{bits} bits (about {ratio} to {one} for)   against: {against}   missing: {missing}",
    ar: "{bits} بت (نحو {ratio} إلى {one} لصالحه)   ضده: {against}   ناقص: {missing}",
    prs: "{bits} بیت (نزدیک {ratio} به {one} به سود آن)   به زیان: {against}   ناموجود: {missing}",
    ps: "{bits} بېټه (نږدې {ratio} پر {one} یې په ګټه)   پر ضد: {against}   نشته: {missing}",
  },
  oddsAgainst: {
    en: "{bits} bits (about {ratio} to {one} against)   against: {against}   missing: {missing}",
    ar: "{bits} بت (نحو {ratio} إلى {one} ضده)   ضده: {against}   ناقص: {missing}",
    prs: "{bits} بیت (نزدیک {ratio} به {one} به زیان آن)   به زیان: {against}   ناموجود: {missing}",
    ps: "{bits} بېټه (نږدې {ratio} پر {one} یې پر ضد)   پر ضد: {against}   نشته: {missing}",
  },
  oddsEven: {
    en: "{bits} bits (about even)   against: {against}   missing: {missing}",
    ar: "{bits} بت (متعادلة تقريباً)   ضده: {against}   ناقص: {missing}",
    prs: "{bits} بیت (کم‌وبیش برابر)   به زیان: {against}   ناموجود: {missing}",
    ps: "{bits} بېټه (نږدې برابر)   پر ضد: {against}   نشته: {missing}",
  },
  none: { en: "none", ar: "لا شيء", prs: "هیچ", ps: "هېڅ" },
  next: {
    en: "best next question: {question}",
    ar: "أنفع سؤال تالٍ: {question}",
    prs: "سودمندترین پرسش بعدی: {question}",
    ps: "تر ټولو ګټوره بله پوښتنه: {question}",
  },
  whyNot: {
    en: "not taken as certain: {reasons}",
    ar: "لا يُعدّ مؤكداً: {reasons}",
    prs: "قطعی شمرده نشد: {reasons}",
    ps: "یقیني ونه ګڼل شوه: {reasons}",
  },
  same: { en: "=", ar: "=", prs: "=", ps: "=" },
} as const satisfies Readonly<Record<string, Words>>

export const REVIEW_WORDS = {
  pair: {
    en: "pair {at} of {all}   judged {judged}",
    ar: "الزوج {at} من {all}   حُكم على {judged}",
    prs: "جفت {at} از {all}   تشخیص‌شده {judged}",
    ps: "جوړه {at} له {all}   پرېکړه شوې {judged}",
  },
  keys: {
    en: "j same · k different · u unsure · l one script · e explain · z undo · ↑ pair above · ↓ pair below · r reason · ? help · q quit",
    ar: "j الشخص نفسه · k مختلفان · u غير مؤكد · l بأبجدية واحدة · e الأدلة · z تراجع · ↑ الزوج السابق · ↓ الزوج التالي · r سبب · ? مساعدة · q خروج",
    prs: "j یک شخص · k متفاوت · u نامطمئن · l به یک خط · e شواهد · z برگرداندن · ↑ جفت بالا · ↓ جفت پایین · r دلیل · ? راهنما · q پایان",
    ps: "j یو کس · k بېل · u ناڅرګند · l په یوه خط · e شواهد · z بېرته · ↑ پورته جوړه · ↓ لاندې جوړه · r دلیل · ? مرسته · q وتل",
  },
  help: {
    en: "j: the same person. k: different people. u: cannot tell. l: names in one script, or as written. e: evidence for, against, missing, without the score. z: take back the last judgement. ↑ and ↓: the pair above or below, without judging this one. r: add a reason to the last judgement (end it with Esc). q: stop; all judgements are kept.",
    ar: "j: الشخص نفسه. k: شخصان مختلفان. u: لا يمكن الجزم. l: الأسماء بأبجدية واحدة أو كما كُتبت. e: ما لصالحه وما ضده وما هو ناقص، بلا درجة. z: تراجع عن الحكم الأخير. ↑ و↓: الزوج السابق أو التالي دون حكم على هذا. r: سبب للحكم الأخير (يُنهى بـ Esc). q: توقف؛ تبقى الأحكام كلها محفوظة.",
    prs: "j: همان شخص. k: اشخاص متفاوت. u: نمی‌توان گفت. l: نام‌ها به یک خط، یا چنان‌که نوشته شده. e: شواهد به سود، به زیان و ناموجود، بدون امتیاز. z: آخرین تشخیص پس گرفته می‌شود. ↑ و ↓: جفت بالا یا پایین، بدون تشخیص دربارهٔ این جفت. r: دلیلی برای آخرین تشخیص (با Esc پایان می‌یابد). q: پایان؛ همهٔ تشخیص‌ها می‌ماند.",
    ps: "j: هماغه کس. k: بېل کسان. u: ویل نه شي کېدای. l: نومونه په یوه خط، یا لکه چې لیکل شوي. e: هغه شواهد چې په ګټه دي، پر ضد دي یا نشته، بې نمرې. z: وروستۍ پرېکړه بېرته اخیستل. ↑ او ↓: پورته یا لاندې جوړه، پر دې له پرېکړې پرته. r: د وروستۍ پرېکړې دلیل (په Esc پای ته رسېږي). q: بس؛ ټولې پرېکړې ساتل کېږي.",
  },
  judged: {
    en: "{decision} — the score was {percent}",
    ar: "{decision} — كانت الدرجة {percent}",
    prs: "{decision} — امتیاز {percent} بود",
    ps: "{decision} — نمره {percent} وه",
  },
  moreThan: {
    en: "more than {percent}",
    ar: "أكثر من {percent}",
    prs: "بیش از {percent}",
    ps: "تر {percent} زیات",
  },
  lessThan: {
    en: "less than {percent}",
    ar: "أقل من {percent}",
    prs: "کمتر از {percent}",
    ps: "تر {percent} کم",
  },
  approximate: {
    en: "letters rewritten, approximate",
    ar: "حروف منقولة، تقريبية",
    prs: "حروف بازنویسی‌شده، تقریبی",
    ps: "اړول شوي توري، نږدې",
  },
  undone: {
    en: "taken back: {a} and {b}",
    ar: "تم التراجع: {a} و{b}",
    prs: "برداشته شد: {a} و {b}",
    ps: "بېرته واخیستل شوه: {a} او {b}",
  },
  nothingToUndo: {
    en: "There is no judgement to take back.",
    ar: "لا حكم للتراجع عنه.",
    prs: "تشخیصی برای برداشتن نیست.",
    ps: "د بېرته اخیستو لپاره پرېکړه نشته.",
  },
  reasonPrompt: {
    en: "reason (Esc ends it):",
    ar: "السبب (Esc للإنهاء):",
    prs: "دلیل (با Esc پایان):",
    ps: "دلیل (په Esc پای):",
  },
  reasonKept: { en: "reason kept", ar: "حُفظ السبب", prs: "دلیل نگه داشته شد", ps: "دلیل وساتل شو" },
  for: { en: "for", ar: "لصالحه", prs: "به سود", ps: "په ګټه" },
  against: { en: "against", ar: "ضده", prs: "به زیان", ps: "پر ضد" },
  missing: { en: "missing", ar: "ناقص", prs: "ناموجود", ps: "نشته" },
  done: {
    en: "judged {judged} of {all}: same {same}, different {different}, unsure {unsure}. Kept in {path}",
    ar: "حُكم على {judged} من {all}: الشخص نفسه {same}، مختلفان {different}، غير مؤكد {unsure}. محفوظ في {path}",
    prs: "تشخیص‌شده {judged} از {all}: یک شخص {same}، متفاوت {different}، نامطمئن {unsure}. در {path} نگه داشته شد",
    ps: "پرېکړه شوې {judged} له {all}: یو کس {same}، بېل {different}، ناڅرګند {unsure}. په {path} کې وساتل شوې",
  },
} as const satisfies Readonly<Record<string, Words>>

export const EXAMPLE_WORDS = {
  side: {
    en: "{name}: {claimed} claimed, register of {held}",
    ar: "{name}: ‏{claimed} مطالَب بهم، وسجل من {held}",
    prs: "{name}: {claimed} مطالبه‌شده، دفتر ثبت {held}",
    ps: "{name}: {claimed} غوښتل شوي، د ثبت دفتر {held}",
  },
  greater: { en: "greater list", ar: "القائمة الكبرى", prs: "فهرست بزرگ‌تر", ps: "لوی نوملړ" },
  lesser: { en: "lesser list", ar: "القائمة الصغرى", prs: "فهرست کوچک‌تر", ps: "کوچنی نوملړ" },
  invented: {
    en: "Every person in these files is invented. The truth is in the files that end in -truth.csv; do not show them to whoever matches.",
    ar: "كل شخص في هذه الملفات مختلق. الحقيقة في الملفات المنتهية بـ ‎-truth.csv؛ لا تُظهروها لمن يطابق.",
    prs: "هر شخص در این فایل‌ها ساختگی است. حقیقت در فایل‌هایی است که به ‎-truth.csv پایان می‌یابد؛ به کسی که تطبیق می‌کند نشان ندهید.",
    ps: "په دې فایلونو کې هر کس جوړ شوی دی. حقیقت په هغو فایلونو کې دی چې په ‎-truth.csv پای ته رسېږي؛ سمون کوونکي ته یې مه ښیئ.",
  },
} as const satisfies Readonly<Record<string, Words>>
