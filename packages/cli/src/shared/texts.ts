import { MATCHING_PLAN_REFUSAL_WORDS, type Words } from "@wasit/domain/words"
import { ARGUMENT_WORDS } from "./help-texts.ts"

/** Why the command itself cannot go on, and what to do. */
export const FAULT_WORDS = {
  ...MATCHING_PLAN_REFUSAL_WORDS,
  ...ARGUMENT_WORDS,
  "blind-refused": {
    en: "{file} is not taken: {why}. Nothing was sent.",
    ar: "لم يُقبل {file}: {why}. ولم يُرسل شيء.",
    prs: "{file} پذیرفته نشد: {why}. چیزی فرستاده نشد.",
    ps: "{file} ونه منل شو: {why}. هېڅ ونه لېږل شول.",
  },
  "sealed-not-opened": {
    en: "{path} is no sealed list, or this key does not open it. Take the key that was written beside it.",
    ar: "{path} ليس قائمة مختومة، أو أن هذا المفتاح لا يفتحها. خذوا المفتاح الذي كُتب بجانبها.",
    prs: "{path} فهرست مهرشده نیست، یا این کلید بازش نمی‌کند. کلیدی را بگیرید که کنارش نوشته شده است.",
    ps: "{path} مهر شوی نوملړ نه دی، یا دا کیلي یې نه پرانیزي. هغه کیلي واخلئ چې ورسره لیکل شوې.",
  },
  "file-not-found": {
    en: "There is no file {path}. Look at the name and the folder.",
    ar: "لا يوجد ملف {path}. تحققوا من الاسم والمجلد.",
    prs: "فایل {path} نیست. نام و پوشه را ببینید.",
    ps: "د {path} فایل نشته. نوم او پوښۍ وګورئ.",
  },
  "file-is-folder": {
    en: "{path} is a folder. Name a file in it.",
    ar: "‏{path} مجلد. اكتبوا اسم ملف فيه.",
    prs: "{path} پوشه است. نام فایلی را در آن بنویسید.",
    ps: "{path} پوښۍ ده. په هغې کې د یوه فایل نوم ولیکئ.",
  },
  "file-not-readable": {
    en: "{path} cannot be read ({why}). Look at its permissions.",
    ar: "تعذّرت قراءة {path} ({why}). تحققوا من أذوناته.",
    prs: "{path} خوانده نمی‌شود ({why}). اجازه‌های آن را ببینید.",
    ps: "{path} نه لوستل کېږي ({why}). اجازې یې وګورئ.",
  },
  "file-not-writable": {
    en: "{path} cannot be written ({why}). Choose another place.",
    ar: "تعذّرت الكتابة إلى {path} ({why}). اختاروا موضعاً آخر.",
    prs: "{path} نوشته نمی‌شود ({why}). جای دیگری را انتخاب کنید.",
    ps: "{path} نه لیکل کېږي ({why}). بل ځای وټاکئ.",
  },
  "plan-untrained": {
    en: "The weights of the plan {path} are still to be learnt. wasit match with --write-plan learns and writes them.",
    ar: "لم تُتعلَّم أوزان الخطة {path} بعد. الأمر wasit match مع ‎--write-plan يتعلّمها ويكتبها.",
    prs: "وزن‌های نقشهٔ {path} هنوز باید آموخته شود. دستور wasit match با ‎--write-plan آن‌ها را می‌آموزد و می‌نویسد.",
    ps: "د {path} پلان وزنونه لا باید زده شي. د wasit match امر له ‎--write-plan سره یې زده کوي او لیکي.",
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
  "output-exists": {
    en: "{path} exists already. Choose another name or move it away.",
    ar: "{path} موجود من قبل. اختاروا اسماً آخر أو انقلوه.",
    prs: "{path} از پیش هست. نام دیگری انتخاب کنید یا آن را جابه‌جا کنید.",
    ps: "{path} له مخکې شته. بل نوم وټاکئ یا یې بل ځای ته یوسئ.",
  },
  "table-empty": {
    en: "{file} holds no rows below its headings.",
    ar: "لا أسطر تحت عناوين {file}.",
    prs: "{file} زیر سرستون‌هایش ردیفی ندارد.",
    ps: "{file} د سرليکونو لاندې کرښې نه لري.",
  },
  "header-not-found": {
    en: "{file}: no row with column titles was found. Say which row with --header N; where there are none, --header none --map A=name.",
    ar: "{file}: لم يُعثر على سطر عناوين الأعمدة. حدّدوا السطر بـ ‎--header N؛ وإن لم توجد عناوين: ‎--header none --map A=name.",
    prs: "{file}: ردیف عنوان ستون‌ها یافت نشد. ردیف را با ‎--header N بگویید؛ اگر عنوانی نیست: ‎--header none --map A=name.",
    ps: "{file}: د ستنو د سرلیکونو کرښه ونه موندل شوه. کرښه په ‎--header N ووایاست؛ که سرلیکونه نه وي: ‎--header none --map A=name.",
  },
  "name-column-missing": {
    en: "{file}, row {row}: no column title there says which one holds the names. Say it with --map TITLE=name, or the row of titles with --header N.",
    ar: "{file}، السطر {row}: لا عنوان فيه يبيّن عمود الأسماء. حدّدوه بـ ‎--map TITLE=name، أو حدّدوا سطر العناوين بـ ‎--header N.",
    prs: "{file}، ردیف {row}: هیچ عنوانی آنجا نمی‌گوید نام‌ها در کدام ستون است. با ‎--map TITLE=name بگویید، یا ردیف عنوان‌ها را با ‎--header N.",
    ps: "{file}، {row} کرښه: هلته هېڅ سرلیک نه وایي چې نومونه په کومه ستنه کې دي. په ‎--map TITLE=name یې ووایاست، یا د سرلیکونو کرښه په ‎--header N.",
  },
  "judgements-too-few": {
    en: "{found} judged pairs of one person; at least {least} are needed before weights follow them. Judge more pairs with wasit review.",
    ar: "{found} من الأزواج المحكوم بأنها لشخص واحد؛ يلزم {least} على الأقل قبل أن تتبعها الأوزان. احكموا على أزواج أخرى بالأمر wasit review.",
    prs: "{found} جفتِ یک شخص تشخیص داده شده است؛ دست‌کم {least} لازم است تا وزن‌ها از آن پیروی کند. با wasit review جفت‌های بیشتری را تشخیص دهید.",
    ps: "د یوه کس {found} جوړې ارزول شوې دي؛ لږ تر لږه {least} په کار دي چې وزنونه یې پیروي وکړي. په wasit review نورې جوړې وارزوئ.",
  },
  "plan-open": {
    en: "{path}: the plan has no weights yet that judgements could move. Let it learn them first: wasit match --plan {path} --write-plan FILE.",
    ar: "{path}: لا أوزان في الخطة بعد تحرّكها الأحكام. دعوها تتعلمها أولاً: wasit match --plan {path} --write-plan FILE.",
    prs: "{path}: نقشه هنوز وزنی ندارد که تشخیص‌ها جابه‌جایش کند. نخست بگذارید بیاموزد: wasit match --plan {path} --write-plan FILE.",
    ps: "{path}: پلان لا داسې وزنونه نه لري چې پرېکړې یې وخوځوي. لومړی پرېږدئ چې زده یې کړي: wasit match --plan {path} --write-plan FILE.",
  },
  "truth-names-nobody": {
    en: "No row of {path} pairs an id of {a} with one of {b}. Look whether its ids are those of the lists, or say --id.",
    ar: "لا سطر في {path} يقرن معرّفاً من {a} بمعرّف من {b}. تحققوا من أن معرّفاته هي معرّفات القائمتين، أو حددوا ‎--id.",
    prs: "هیچ ردیفی از {path} شناسه‌ای از {a} را با یکی از {b} جفت نمی‌کند. ببینید شناسه‌هایش همان‌های فهرست‌ها باشد، یا ‎--id را بگویید.",
    ps: "د {path} هېڅ کرښه د {a} یو پېژند د {b} له یوه سره نه جوړه کوي. وګورئ چې پېژندونه یې د نوملړونو وي، یا --id ووایئ.",
  },
  "same-file-twice": {
    en: "{path} is given twice. To find rows of one person within one list, use: wasit dedupe {path}",
    ar: "أُعطي {path} مرتين. للبحث عن أسطر الشخص الواحد داخل قائمة واحدة استعملوا: wasit dedupe {path}",
    prs: "{path} دو بار داده شده است. برای یافتن ردیف‌های یک شخص در یک فهرست به کار برید: wasit dedupe {path}",
    ps: "{path} دوه ځله ورکړل شوی. په یوه نوملړ کې د یوه کس د کرښو موندلو لپاره وکاروئ: wasit dedupe {path}",
  },
  "no-shared-columns": {
    en: "There is nothing to compare: no two columns have one heading. {a} has: {columnsA}. {b} has: {columnsB}. Say by --header in which row the headings stand, or by --plan which columns are compared.",
    ar: "لا شيء يقارَن: لا عمودين بعنوان واحد. في {a}: {columnsA}. وفي {b}: {columnsB}. بيّنوا سطر العناوين بـ ‎--header، أو الأعمدة المقارَنة بـ ‎--plan.",
    prs: "چیزی برای مقایسه نیست: هیچ دو ستونی یک سرستون ندارند. {a} این‌ها را دارد: {columnsA}. {b} این‌ها را: {columnsB}. با ‎--header بگویید سرستون‌ها در کدام ردیف است، یا با ‎--plan کدام ستون‌ها مقایسه شود.",
    ps: "د پرتلې لپاره څه نشته: هېڅ دوه ستنې یو سرلیک نه لري. {a} دا لري: {columnsA}. {b} دا لري: {columnsB}. په --header ووایاست چې سرلیکونه په کومه کرښه کې دي، یا په --plan چې کومې ستنې پرتله شي.",
  },
  "column-unknown": {
    en: "{file} has no column “{column}”. Its columns: {columns}",
    ar: "لا عمود باسم «{column}» في {file}. أعمدته: {columns}",
    prs: "در {file} ستونی به نام «{column}» نیست. ستون‌هایش: {columns}",
    ps: "په {file} کې د «{column}» ستن نشته. ستنې یې: {columns}",
  },
  "names-output-unknown": {
    en: "{path} must end in .tsv or .csv.",
    ar: "يجب أن ينتهي {path} بـ ‎.tsv أو ‎.csv.",
    prs: "{path} باید به ‎.tsv یا ‎.csv پایان یابد.",
    ps: "{path} باید په ‎.tsv یا ‎.csv پای ته ورسېږي.",
  },
  "names-column-twice": {
    en: "{path}, row {row}: the column “{column}” stands there twice. Rename one.",
    ar: "{path}، السطر {row}: العمود «{column}» مكرر. غيّروا اسم أحدهما.",
    prs: "{path}، ردیف {row}: ستون «{column}» دو بار آمده است. نام یکی را عوض کنید.",
    ps: "{path}، {row} کرښه: د «{column}» ستن دوه ځله ده. د یوې نوم بدل کړئ.",
  },
  "ids-not-unique": {
    en: "In {file} the id {id} stands in rows {row} and {other}. Choose another column with --id, or none to use row numbers.",
    ar: "في {file} يتكرر المعرّف {id} في السطرين {row} و{other}. اختاروا عموداً آخر بـ --id، أو اتركوه لاستعمال أرقام الأسطر.",
    prs: "در {file} شناسهٔ {id} در ردیف‌های {row} و {other} آمده است. با --id ستون دیگری انتخاب کنید، یا هیچ، تا شمارهٔ ردیف به کار رود.",
    ps: "په {file} کې د {id} پېژند په {row} او {other} کرښو کې دی. په --id بله ستن وټاکئ، یا هېڅ، څو د کرښو شمېرې وکارول شي.",
  },
  "id-empty": {
    en: "In {file} row {row} has no id in the chosen column. Fill it in, or leave --id out to use row numbers.",
    ar: "في {file} لا معرّف في السطر {row} من العمود المختار. املأوه، أو احذفوا --id لاستعمال أرقام الأسطر.",
    prs: "در {file} ردیف {row} در ستون انتخاب‌شده شناسه ندارد. پرش کنید، یا --id را بردارید تا شمارهٔ ردیف به کار رود.",
    ps: "په {file} کې {row} کرښه په ټاکلې ستن کې پېژند نه لري. ډک یې کړئ، یا --id لرې کړئ څو د کرښو شمېرې وکارول شي.",
  },
  "list-has-nobody": {
    en: "No row of {file} can go in. See: wasit lint {file}",
    ar: "لا سطر في {file} يصلح للإدراج. انظروا: wasit lint {file}",
    prs: "هیچ ردیفی از {file} پذیرفته نمی‌شود. ببینید: wasit lint {file}",
    ps: "د {file} هېڅ کرښه نه منل کېږي. وګورئ: wasit lint {file}",
  },
  "json-malformed": {
    en: "This is not the file that {verb} writes: {detail}",
    ar: "ليس هذا الملف الذي يكتبه {verb}: {detail}",
    prs: "این فایلی نیست که {verb} می‌نویسد: {detail}",
    ps: "دا هغه فایل نه دی چې {verb} یې لیکي: {detail}",
  },
  "reason-missing": {
    en: "Row {row} of {path}: “same” needs a reason. Write why these two rows are one person.",
    ar: "السطر {row} من {path}: القرار «الشخص نفسه» يحتاج إلى سبب. اكتبوا لماذا السطران لشخص واحد.",
    prs: "ردیف {row} از {path}: تصمیم «یک شخص» دلیل می‌خواهد. بنویسید چرا این دو ردیف یک شخص است.",
    ps: "د {path} {row} کرښه: د «یو کس» پرېکړه دلیل غواړي. ولیکئ چې دا دوه کرښې ولې یو کس دی.",
  },
  "plan-refused": {
    en: "{path} is not a matching plan of this version: {why}",
    ar: "{path} ليس خطة مطابقة لهذا الإصدار: {why}",
    prs: "{path} نقشهٔ تطبیق این نسخه نیست: {why}",
    ps: "{path} د دې نسخې د سمون پلان نه دی: {why}",
  },
  "not-a-review": {
    en: "{path} has no sheet of pairs to judge. Make one with: wasit match A B -o pairs.xlsx",
    ar: "لا ورقة أزواج للحكم في {path}. أنشئوها بـ: wasit match A B -o pairs.xlsx",
    prs: "{path} برگهٔ جفت‌ها برای تشخیص ندارد. بسازیدش با: wasit match A B -o pairs.xlsx",
    ps: "{path} د پرېکړې لپاره د جوړو پاڼه نه لري. جوړه یې کړئ په: wasit match A B -o pairs.xlsx",
  },
  "pair-not-named": {
    en: "Say which pair: --row N with a workbook of pairs, or --pair ID_A,ID_B",
    ar: "حددوا الزوج: ‎--row N مع مصنّف الأزواج، أو ‎--pair ID_A,ID_B",
    prs: "بگویید کدام جفت: ‎--row N با کتاب کار جفت‌ها، یا ‎--pair ID_A,ID_B",
    ps: "ووایئ کومه جوړه: ‎--row N د جوړو له کتاب سره، یا ‎--pair ID_A,ID_B",
  },
  "pair-unknown": {
    en: "{pair} is not in {path}.",
    ar: "لا يوجد {pair} في {path}.",
    prs: "{pair} در {path} نیست.",
    ps: "{pair} په {path} کې نشته.",
  },
  "not-a-bundle": {
    en: "{path} is not a record bundle. Make one with: wasit bundle",
    ar: "{path} ليس حزمة سجل. أنشئوها بـ: wasit bundle",
    prs: "{path} بستهٔ سجل نیست. بسازیدش با: wasit bundle",
    ps: "{path} د سجل بنډل نه دی. جوړ یې کړئ په: wasit bundle",
  },
  "not-a-record": {
    en: "There is no record in the folder {path}: no signed head was found.",
    ar: "لا سجل في المجلد {path}: لم يُعثر على رأس موقَّع.",
    prs: "در پوشهٔ {path} سجلی نیست: سر امضاشده‌ای یافت نشد.",
    ps: "په {path} پوښۍ کې سجل نشته: لاسلیک شوی سر ونه موندل شو.",
  },
  "process-not-named": {
    en: "{path} holds these processes: {names}. Say which one with --process",
    ar: "في {path} هذه العمليات: {names}. حددوا إحداها بـ ‎--process",
    prs: "{path} این روندها را دارد: {names}. یکی را با ‎--process بگویید",
    ps: "{path} دا پروسې لري: {names}. یوه یې په --process ووایئ",
  },
  "url-refused": {
    en: "{url} answered {status}. Look at the address and the token.",
    ar: "ردّ {url} بـ {status}. تحققوا من العنوان والرمز.",
    prs: "{url} پاسخ {status} داد. نشانی و رمز را ببینید.",
    ps: "{url} د {status} ځواب ورکړ. پته او نښه وګورئ.",
  },
  "url-unreachable": {
    en: "{url} could not be reached ({why}).",
    ar: "تعذّر الوصول إلى {url} ({why}).",
    prs: "{url} در دسترس نبود ({why}).",
    ps: "{url} ته لاسرسی ونه شو ({why}).",
  },
  "policy-needed": {
    en: "A proof shows nothing without the trust policy: give it with --policy",
    ar: "لا يثبت البرهان شيئاً بلا سياسة الثقة: أعطوها بـ ‎--policy",
    prs: "برهان بدون سیاست اعتماد چیزی نشان نمی‌دهد: آن را با ‎--policy بدهید",
    ps: "ثبوت د باور له تګلارې پرته هېڅ نه ښيي: په --policy یې ورکړئ",
  },
  "policy-unreadable": {
    en: "The trust policy cannot be read: {why}",
    ar: "تعذّرت قراءة سياسة الثقة: {why}",
    prs: "سیاست اعتماد خوانده نمی‌شود: {why}",
    ps: "د باور تګلاره نه لوستل کېږي: {why}",
  },
  "engine-absent": {
    en: "DuckDB is not installed here. Install it with: npm install @duckdb/node-api@1.5.5-r.5 — or use --engine memory",
    ar: "‏DuckDB غير مثبّت هنا. ثبّتوه بـ: npm install @duckdb/node-api@1.5.5-r.5 — أو استعملوا ‎--engine memory",
    prs: "‏DuckDB اینجا نصب نیست. نصبش کنید با: npm install @duckdb/node-api@1.5.5-r.5 — یا ‎--engine memory به کار برید",
    ps: "‏DuckDB دلته نه دی نصب. نصب یې کړئ په: npm install @duckdb/node-api@1.5.5-r.5 — یا ‎--engine memory وکاروئ",
  },
  "engine-needs-csv": {
    en: "DuckDB reads CSV, TSV and Parquet files. Save the lists as CSV, or use --engine memory.",
    ar: "يقرأ DuckDB ملفات CSV وTSV وParquet. احفظوا القائمتين بصيغة CSV، أو استعملوا ‎--engine memory.",
    prs: "‏DuckDB فایل‌های CSV، TSV و Parquet را می‌خواند. فهرست‌ها را CSV ذخیره کنید، یا ‎--engine memory به کار برید.",
    ps: "‏DuckDB د CSV، TSV او Parquet فایلونه لولي. نوملړونه CSV خوندي کړئ، یا ‎--engine memory وکاروئ.",
  },
  "engine-needs-rules": {
    en: "This plan compares every row with every other. For DuckDB give a plan with blocking rules (--plan), or use --engine memory.",
    ar: "تقارن هذه الخطة كل سطر بكل سطر. أعطوا DuckDB خطة ذات قواعد تجميع (‎--plan)، أو استعملوا ‎--engine memory.",
    prs: "این نقشه هر ردیف را با هر ردیف می‌سنجد. برای DuckDB نقشه‌ای با قاعده‌های دسته‌بندی بدهید (‎--plan)، یا ‎--engine memory به کار برید.",
    ps: "دا پلان هره کرښه له هرې کرښې سره پرتله کوي. DuckDB ته د ډلبندۍ قاعدو پلان ورکړئ (‎--plan)، یا ‎--engine memory وکاروئ.",
  },
  "sql-too-many-comparisons": {
    en: "This plan has more than 31 comparisons, which DuckDB's sums cannot hold. Use --engine memory.",
    ar: "في هذه الخطة أكثر من 31 مقارنة، وهو ما لا تتسع له جموع DuckDB. استعملوا ‎--engine memory.",
    prs: "این نقشه بیش از ۳۱ سنجش دارد و در جمع‌های DuckDB نمی‌گنجد. ‎--engine memory به کار برید.",
    ps: "دا پلان تر ۳۱ ډېرې پرتلې لري او د DuckDB په مجموعو کې نه ځایېږي. ‎--engine memory وکاروئ.",
  },
  "sql-weights-too-great": {
    en: "The weights of this plan are too great for DuckDB's sums. Use --engine memory.",
    ar: "أوزان هذه الخطة أكبر مما تتسع له جموع DuckDB. استعملوا ‎--engine memory.",
    prs: "وزن‌های این نقشه برای جمع‌های DuckDB بیش از اندازه بزرگ است. ‎--engine memory به کار برید.",
    ps: "د دې پلان وزنونه د DuckDB مجموعو ته ډېر لوی دي. ‎--engine memory وکاروئ.",
  },
  unexpected: {
    en: "Something went wrong that should not: {detail}. Nothing was changed; please report this line.",
    ar: "حدث خطأ غير متوقع: {detail}. لم يتغير شيء؛ يُرجى الإبلاغ بهذا السطر.",
    prs: "خطایی رخ داد که نباید رخ می‌داد: {detail}. چیزی دگرگون نشد؛ لطفاً این سطر را گزارش دهید.",
    ps: "ناڅاپي تېروتنه رامنځته شوه: {detail}. هېڅ بدل نه شول؛ مهرباني وکړئ دا کرښه راپور کړئ.",
  },
} as const satisfies Readonly<Record<string, Words>>
export type FaultCode = keyof typeof FAULT_WORDS

/** What the work is that a bar shows. */
export const STEP_WORDS = {
  unpacking: { en: "unpacking", ar: "فكّ الضغط", prs: "باز کردن", ps: "پرانیستل" },
  reading: { en: "reading", ar: "القراءة", prs: "خواندن", ps: "لوستل" },
  understanding: { en: "understanding", ar: "فهم الأسطر", prs: "فهمیدن ردیف‌ها", ps: "د کرښو پوهېدل" },
  comparing: { en: "comparing", ar: "المقارنة", prs: "مقایسه", ps: "پرتله کول" },
  verifying: { en: "verifying", ar: "التحقق", prs: "تثبیت", ps: "تثبیت" },
  writing: { en: "writing", ar: "الكتابة", prs: "نوشتن", ps: "لیکل" },
} as const satisfies Readonly<Record<string, Words>>

/** What the options that many verbs share are for. */
export const OPTION_WORDS = {
  json: {
    en: "print the result as JSON",
    ar: "اطبع النتيجة بصيغة JSON",
    prs: "نتیجه را به JSON بنویس",
    ps: "پایله په JSON ولیکه",
  },
  lang: {
    en: "language of the output: en, ar, prs, ps",
    ar: "لغة المخرجات: en أو ar أو prs أو ps",
    prs: "زبان خروجی: en، ar، prs، ps",
    ps: "د وتنې ژبه: en، ar، prs، ps",
  },
  sheet: {
    en: "sheet by name or number (the first with a list otherwise)",
    ar: "الورقة باسمها أو رقمها (وإلا فأول ورقة فيها قائمة)",
    prs: "برگه به نام یا شماره (وگرنه نخستین برگهٔ دارای فهرست)",
    ps: "پاڼه په نوم یا شمېره (که نه، لومړۍ هغه چې نوملړ لري)",
  },
  header: {
    en: "row number of the header, or none",
    ar: "رقم سطر العناوين، أو none",
    prs: "شمارهٔ ردیف سرستون، یا none",
    ps: "د سرلیک د کرښې شمېره، یا none",
  },
  map: {
    en: "say what a column holds: HEADER=field, or HEADER= to leave it out; may be repeated",
    ar: "حدّد ما في العمود: العنوان=الحقل، أو العنوان= لتركه؛ يجوز التكرار",
    prs: "بگو ستون چه دارد: سرستون=فیلد، یا سرستون= برای کنار گذاشتن؛ تکرارپذیر",
    ps: "ووایه ستن څه لري: سرلیک=برخه، یا سرلیک= د پرېښودو لپاره؛ تکرارېدای شي",
  },
  fill: {
    en: "copy the text of merged cells down",
    ar: "انسخ نص الخلايا المدموجة إلى أسفل",
    prs: "متن خانه‌های یک‌جاشده را پایین پر کن",
    ps: "د یوځای شوو خانو متن ښکته ډک کړه",
  },
  encoding: {
    en: "encoding of a CSV file: utf-8, utf-16le, utf-16be, windows-1256",
    ar: "ترميز ملف CSV:‏ utf-8 أو utf-16le أو utf-16be أو windows-1256",
    prs: "رمزگذاری فایل CSV:‏ utf-8، utf-16le، utf-16be، windows-1256",
    ps: "د CSV فایل کوډ: utf-8، utf-16le، utf-16be، windows-1256",
  },
  separator: {
    en: "separator of a CSV file",
    ar: "فاصل ملف CSV",
    prs: "جداکنندهٔ فایل CSV",
    ps: "د CSV فایل بېلوونکی",
  },
  calendar: {
    en: "calendar of years that do not say which: gregorian, solar-hijri, hijri",
    ar: "تقويم السنوات غير المحددة: gregorian أو solar-hijri أو hijri",
    prs: "تقویم سال‌های نامعلوم: gregorian، solar-hijri، hijri",
    ps: "د نامعلومو کلونو جنتري: gregorian، solar-hijri، hijri",
  },
  id: {
    en: "column that holds the id",
    ar: "العمود الذي فيه المعرّف",
    prs: "ستونی که شناسه دارد",
    ps: "هغه ستن چې پېژند لري",
  },
  output: { en: "file to write", ar: "الملف الذي يُكتب", prs: "فایلی که نوشته می‌شود", ps: "هغه فایل چې لیکل کېږي" },
  list: {
    en: "a list, XLSX, ODS or CSV",
    ar: "قائمة، XLSX أو ODS أو CSV",
    prs: "فهرست، XLSX، ODS یا CSV",
    ps: "نوملړ، XLSX، ODS یا CSV",
  },
} as const satisfies Readonly<Record<string, Words>>
