import { MATCHING_PLAN_REFUSAL_WORDS, type Words } from "@wasit/domain/words"
import { BLIND_FAULT_WORDS } from "../blind/fault-texts.ts"
import { ARGUMENT_WORDS } from "./help-texts.ts"
import { OUTPUT_WORDS } from "./output-texts.ts"

/** Why the command itself cannot go on, and what to do. */
export const FAULT_WORDS = {
  ...MATCHING_PLAN_REFUSAL_WORDS,
  ...ARGUMENT_WORDS,
  ...OUTPUT_WORDS,
  ...BLIND_FAULT_WORDS,
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
  "plan-untrained": {
    en: "The weights of the plan {path} are still to be learnt. wasit match with --write-plan learns and writes them.",
    ar: "لم تُتعلَّم أوزان الخطة {path} بعد. الأمر wasit match مع ‎--write-plan يتعلّمها ويكتبها.",
    prs: "وزن‌های نقشهٔ {path} هنوز باید آموخته شود. دستور wasit match با ‎--write-plan آن‌ها را می‌آموزد و می‌نویسد.",
    ps: "د {path} پلان وزنونه لا باید زده شي. د wasit match امر له ‎--write-plan سره یې زده کوي او لیکي.",
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
  "judgements-elsewhere": {
    en: "{unknown} judgements are of rows that {a} and {b} do not have, and too few are left. Give the lists that were judged; --id names their column of ids.",
    ar: "{unknown} من الأحكام لأسطر ليست في {a} و{b}، وما بقي قليل. أعطوا القائمتين اللتين حُكم عليهما؛ و‎--id يسمّي عمود المعرّفات فيهما.",
    prs: "{unknown} تشخیص دربارهٔ ردیف‌هایی است که در {a} و {b} نیست، و آنچه می‌ماند کم است. همان فهرست‌هایی را بدهید که تشخیص داده شد؛ ‎--id ستون شناسه‌های آن‌ها را نام می‌برد.",
    ps: "{unknown} پرېکړې د داسې کرښو دي چې په {a} او {b} کې نشته، او پاتې لږ دي. هغه نوملړونه ورکړئ چې ارزول شوي؛ ‎--id د هغوی د پېژندنو ستنه یادوي.",
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
  "names-column-twice": {
    en: "{path}, row {row}: the column “{column}” stands there twice. Rename one.",
    ar: "{path}، السطر {row}: العمود «{column}» مكرر. غيّروا اسم أحدهما.",
    prs: "{path}، ردیف {row}: ستون «{column}» دو بار آمده است. نام یکی را عوض کنید.",
    ps: "{path}، {row} کرښه: د «{column}» ستن دوه ځله ده. د یوې نوم بدل کړئ.",
  },
  "ids-not-unique": {
    en: "In {file} the id {id} stands in rows {row} and {other}. Correct it or name another column with --id; without --id rows go by their numbers.",
    ar: "في {file} يتكرر المعرّف {id} في السطرين {row} و{other}. صحّحوه أو سمّوا عموداً آخر بـ --id؛ ومن دون --id تُعرف الأسطر بأرقامها.",
    prs: "در {file} شناسهٔ {id} در ردیف‌های {row} و {other} آمده است. درستش کنید یا با --id ستون دیگری را نام ببرید؛ بی --id ردیف‌ها با شماره‌شان شناخته می‌شوند.",
    ps: "په {file} کې د {id} پېژند په {row} او {other} کرښو کې دی. سم یې کړئ یا په --id د بلې ستنې نوم ورکړئ؛ پرته له --id کرښې په خپلو شمېرو پېژندل کېږي.",
  },
  "id-empty": {
    en: "In {file} row {row} has no id in the column of ids. Fill it in; without --id rows go by their numbers.",
    ar: "في {file} لا معرّف في السطر {row} في عمود المعرّفات. املأوه؛ ومن دون --id تُعرف الأسطر بأرقامها.",
    prs: "در {file} ردیف {row} در ستون شناسه‌ها شناسه ندارد. پرش کنید؛ بی --id ردیف‌ها با شماره‌شان شناخته می‌شوند.",
    ps: "په {file} کې {row} کرښه د پېژندنو په ستن کې پېژند نه لري. ډک یې کړئ؛ پرته له --id کرښې په خپلو شمېرو پېژندل کېږي.",
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
  "plan-not-json": {
    en: "{path} is not JSON in UTF-8, as a matching plan is: it cannot be read from line {line}, column {column}. Correct it there, or write the plan anew: wasit plan suggest.",
    ar: "{path} ليس JSON بترميز UTF-8 كما تكون خطة المطابقة: لا يُقرأ ابتداءً من السطر {line}، الموضع {column}. صحّحوه هناك، أو اكتبوا الخطة من جديد: wasit plan suggest.",
    prs: "{path} ‏JSON با UTF-8 نیست، چنان‌که نقشهٔ تطبیق است: از سطر {line}، جای {column} خوانده نمی‌شود. آنجا درستش کنید، یا نقشه را از نو بنویسید: wasit plan suggest.",
    ps: "{path} په UTF-8 کې JSON نه دی، لکه د سمون پلان چې وي: له {line} کرښې، {column} ځایه نه لوستل کېږي. هلته یې سم کړئ، یا پلان له سره ولیکئ: wasit plan suggest.",
  },
  "not-a-review": {
    en: "{path} has no sheet of pairs to judge. For lists of persons make one with: wasit match A B -o pairs.xlsx. Pairs of other tables are explained by: wasit explain A B --pair ID_A,ID_B",
    ar: "لا ورقة أزواج للحكم في {path}. لقوائم الأشخاص أنشئوها بـ: wasit match A B -o pairs.xlsx. وتُشرح أزواج الجداول الأخرى بـ: wasit explain A B --pair ID_A,ID_B",
    prs: "{path} ورق جفت‌ها برای تشخیص ندارد. برای فهرست‌های اشخاص بسازیدش با: wasit match A B -o pairs.xlsx. جفت‌های جدول‌های دیگر را این توضیح می‌دهد: wasit explain A B --pair ID_A,ID_B",
    ps: "{path} د پرېکړې لپاره د جوړو پاڼه نه لري. د کسانو نوملړونو لپاره یې جوړه کړئ په: wasit match A B -o pairs.xlsx. د نورو جدولونو جوړې دا تشریح کوي: wasit explain A B --pair ID_A,ID_B",
  },
  "pair-not-named": {
    en: "Say which pair: --row N with a workbook of pairs, or --pair ID_A,ID_B",
    ar: "حددوا الزوج: ‎--row N مع مصنّف الأزواج، أو ‎--pair ID_A,ID_B",
    prs: "بگویید کدام جفت: ‎--row N با کتاب کار جفت‌ها، یا ‎--pair ID_A,ID_B",
    ps: "ووایئ کومه جوړه: ‎--row N د جوړو له کتاب سره، یا ‎--pair ID_A,ID_B",
  },
  "pair-unknown": {
    en: "{path} has no row with the id {pair}. wasit match says where it takes ids from; --id-a and --id-b name other columns.",
    ar: "لا سطر في {path} معرّفه {pair}. يذكر wasit match من أين يأخذ المعرّفات؛ ويسمّي ‎--id-a و‎--id-b عمودين غيرهما.",
    prs: "در {path} ردیفی با شناسهٔ {pair} نیست. wasit match می‌گوید شناسه‌ها را از کجا می‌گیرد؛ ‎--id-a و ‎--id-b ستون‌های دیگر را نام می‌برند.",
    ps: "په {path} کې د {pair} پېژند کرښه نشته. wasit match وايي چې پېژندونه له کومه اخلي؛ ‎--id-a او ‎--id-b نورې ستنې نوموي.",
  },
  "pair-not-in-row": {
    en: "{path} has no pair in row {row}: pairs to judge in it: {count}, from row 2. To explain one that is certain, give both lists: wasit explain A B --pair ID_A,ID_B",
    ar: "لا زوج في السطر {row} من {path}: الأزواج المعروضة للحكم فيه: {count}، من السطر 2. لشرح زوج مؤكد أعطوا القائمتين: wasit explain A B --pair ID_A,ID_B",
    prs: "در ردیف {row} از {path} جفتی نیست: جفت‌های آن برای تشخیص: {count}، از ردیف 2. برای توضیح جفتی قطعی هر دو فهرست را بدهید: wasit explain A B --pair ID_A,ID_B",
    ps: "د {path} په {row} کرښه کې جوړه نشته: د پرېکړې جوړې یې: {count}، له 2 کرښې. د یوې یقیني جوړې د تشریح لپاره دواړه نوملړونه ورکړئ: wasit explain A B --pair ID_A,ID_B",
  },
  "pair-not-open": {
    en: "The pair {pair} is not among those to judge in {path}. Give both lists: wasit explain A B --pair ID_A,ID_B",
    ar: "ليس الزوج {pair} بين الأزواج المعروضة للحكم في {path}. أعطوا القائمتين: wasit explain A B --pair ID_A,ID_B",
    prs: "جفت {pair} میان جفت‌های {path} برای تشخیص نیست. هر دو فهرست را بدهید: wasit explain A B --pair ID_A,ID_B",
    ps: "د {pair} جوړه په {path} کې د پرېکړې په جوړو کې نشته. دواړه نوملړونه ورکړئ: wasit explain A B --pair ID_A,ID_B",
  },
  "option-of-tables": {
    en: "{option} is for tables of any kind, and {path} was read as a list of persons. Leave a column out with --map COLUMN=, say what one holds with --map COLUMN=field, or give a plan of your own with --plan.",
    ar: "{option} لجداول من أي نوع، وقد قُرئ {path} قائمةَ أشخاص. استبعدوا عموداً بـ ‎--map COLUMN=، أو قولوا ما فيه بـ ‎--map COLUMN=field، أو أعطوا خطة لكم بـ ‎--plan.",
    prs: "{option} برای جدول‌های هر گونه است، و {path} فهرست اشخاص خوانده شد. ستونی را با ‎--map COLUMN=‎ کنار بگذارید، یا بگویید در آن چیست با ‎--map COLUMN=field، یا نقشهٔ خود را با ‎--plan بدهید.",
    ps: "{option} د هر ډول جدولونو لپاره دی، او {path} د کسانو نوملړ ولوستل شو. ستن په ‎--map COLUMN=‎ پرېږدئ، یا په ‎--map COLUMN=field ووایئ چې څه لري، یا په ‎--plan خپل پلان ورکړئ.",
  },
  "same-unknown": {
    en: "--same {said} does not name a column of {a} and then one of {b}. Columns of {a}: {columnsA}. Columns of {b}: {columnsB}",
    ar: "‎--same {said} لا يسمّي عموداً من {a} ثم عموداً من {b}. أعمدة {a}: {columnsA}. أعمدة {b}: {columnsB}",
    prs: "‎--same {said} ستونی از {a} و سپس ستونی از {b} را نام نمی‌برد. ستون‌های {a}: {columnsA}. ستون‌های {b}: {columnsB}",
    ps: "‎--same {said} د {a} یوه ستن او بیا د {b} یوه ستن نه نوموي. د {a} ستنې: {columnsA}. د {b} ستنې: {columnsB}",
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
  "engine-memory": {
    en: "DuckDB needs more memory at once than {size}. Allow it more with --memory-limit, such as 2GB.",
    ar: "يحتاج DuckDB دفعة واحدة إلى ذاكرة أكثر من {size}. اسمحوا له بأكثر بـ ‎--memory-limit، مثل 2GB.",
    prs: "‏DuckDB به یکبارگی حافظه‌ای بیش از {size} می‌خواهد. با ‎--memory-limit بیشتر اجازه دهید، مانند 2GB.",
    ps: "‏DuckDB په یو وار له {size} ډېره حافظه غواړي. په ‎--memory-limit ډېره اجازه ورکړئ، لکه 2GB.",
  },
  "engine-needs-csv": {
    en: "DuckDB reads CSV, TSV and Parquet files. Save the lists as CSV, or use --engine memory.",
    ar: "يقرأ DuckDB ملفات CSV وTSV وParquet. احفظوا القائمتين بصيغة CSV، أو استعملوا ‎--engine memory.",
    prs: "‏DuckDB فایل‌های CSV، TSV و Parquet را می‌خواند. فهرست‌ها را CSV ذخیره کنید، یا ‎--engine memory به کار برید.",
    ps: "‏DuckDB د CSV، TSV او Parquet فایلونه لولي. نوملړونه CSV خوندي کړئ، یا ‎--engine memory وکاروئ.",
  },
  "engine-needs-rules": {
    en: "This plan compares every row with every other. For DuckDB give one with blocking rules (--plan), which this writes: wasit plan suggest A B --rules -o plan.json. Or use --engine memory.",
    ar: "تقارن هذه الخطة كل سطر بكل سطر. أعطوا DuckDB خطة ذات قواعد تجميع (‎--plan) يكتبها: wasit plan suggest A B --rules -o plan.json، أو استعملوا ‎--engine memory.",
    prs: "این نقشه هر ردیف را با هر ردیف می‌سنجد. برای DuckDB نقشه‌ای با قاعده‌های دسته‌بندی بدهید (‎--plan) که این می‌نویسد: wasit plan suggest A B --rules -o plan.json، یا ‎--engine memory به کار برید.",
    ps: "دا پلان هره کرښه له هرې کرښې سره پرتله کوي. DuckDB ته د ډلبندۍ قاعدو پلان ورکړئ (‎--plan) چې دا یې لیکي: wasit plan suggest A B --rules -o plan.json، یا ‎--engine memory وکاروئ.",
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
    en: "sheet by name or number from 1, hidden ones too; several are one list; all: every visible sheet with a list (otherwise the first with a list and those that tell the same of people, without copies)",
    ar: "الورقة باسمها أو برقمها من 1، ولو كانت مخفية؛ والمكرَّر منها قائمة واحدة؛ all: كل ورقة ظاهرة فيها قائمة (وإلا فأولها مع الأوراق التي تذكر عن الأشخاص ما تذكره، دون النسخ)",
    prs: "ورق به نام یا شماره از ۱، پنهان هم؛ چند ورق یک فهرست‌اند؛ all: هر ورق آشکار دارای فهرست (وگرنه نخستینِ آنها و ورق‌هایی که از اشخاص همان را می‌گویند، بی نسخه‌ها)",
    ps: "پاڼه په نوم یا له ۱ شمېره، پټه هم؛ څو پاڼې یو نوملړ دی؛ all: هره ښکاره پاڼه چې نوملړ لري (که نه، لومړۍ یې او هغه پاڼې چې د کسانو په اړه هماغه وايي، پرته له نقلونو)",
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
    en: "encoding of a CSV file: utf-8, utf-16le, utf-16be, windows-1256, -1251, -1252, -1254",
    ar: "ترميز ملف CSV:‏ utf-8 أو utf-16le أو utf-16be أو windows-1256 أو ‎-1251 أو ‎-1252 أو ‎-1254",
    prs: "رمزگذاری فایل CSV:‏ utf-8، utf-16le، utf-16be، windows-1256، ‎-1251، ‎-1252، ‎-1254",
    ps: "د CSV فایل کوډ: utf-8، utf-16le، utf-16be، windows-1256، ‎-1251، ‎-1252، ‎-1254",
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
    en: "column that holds the id; tables of any kind do not compare it",
    ar: "العمود الذي فيه المعرّف؛ لا يقارَن في سائر الجداول",
    prs: "ستونی که شناسه دارد؛ در جدول‌های دیگر مقایسه نمی‌شود",
    ps: "هغه ستن چې پېژند لري؛ په نورو جدولونو کې نه پرتله کېږي",
  },
  output: { en: "file to write", ar: "الملف الذي يُكتب", prs: "فایلی که نوشته می‌شود", ps: "هغه فایل چې لیکل کېږي" },
  list: {
    en: "a list, XLSX, ODS or CSV",
    ar: "قائمة، XLSX أو ODS أو CSV",
    prs: "فهرست، XLSX، ODS یا CSV",
    ps: "نوملړ، XLSX، ODS یا CSV",
  },
} as const satisfies Readonly<Record<string, Words>>
