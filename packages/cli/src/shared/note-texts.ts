import type { Words } from "@wasit/domain/words"

/** What is said of files that were read all the same. */
export const NOTE_WORDS = {
  "encoding-guessed": {
    en: "{file} was read as {encoding}, for it is not sound UTF-8. If the names are unreadable, say --encoding.",
    ar: "قُرئ {file} بترميز {encoding} لأنه ليس UTF-8 سليماً. إن لم تكن الأسماء مقروءة فحددوا ‎--encoding.",
    prs: "{file} با رمزگذاری {encoding} خوانده شد، چون UTF-8 درست نیست. اگر نام‌ها خوانا نیستند ‎--encoding را بگویید.",
    ps: "{file} د {encoding} په توګه ولوستل شو، ځکه چې سم UTF-8 نه دی. که نومونه نه لوستل کېږي، --encoding ووایئ.",
  },
  "columns-by-content": {
    en: "{file}: no heading says what these columns hold; by what stands in them they were taken for: {columns}. If that is wrong, say --map TITLE=name.",
    ar: "{file}: لا عنوان يقول ما في هذه الأعمدة؛ وبحسب ما فيها أُخذت على أنها: {columns}. إن كان ذلك خطأ فقولوا ‎--map TITLE=name.",
    prs: "{file}: هیچ سرستونی نمی‌گوید این ستون‌ها چه دارند؛ از روی محتوا چنین شمرده شدند: {columns}. اگر درست نیست ‎--map TITLE=name را بگویید.",
    ps: "{file}: هېڅ سرلیک نه وایي چې دا ستنې څه لري؛ د محتوا له مخې داسې وګڼل شوې: {columns}. که سمه نه وي، --map TITLE=name ووایئ.",
  },
  "letters-not-read": {
    en: "{file}, rows {rows}: letters there are damaged and were read as �. Correct these cells in the file; all others were read.",
    ar: "{file}، الأسطر {rows}: فيها حروف تالفة قُرئت �. صححوا هذه الخلايا في الملف؛ وقُرئ كل ما عداها.",
    prs: "{file}، ردیف‌های {rows}: حرف‌های آسیب‌دیده دارد و � خوانده شد. این خانه‌ها را در فایل درست کنید؛ دیگر خانه‌ها همه خوانده شد.",
    ps: "{file}، کرښې {rows}: زیانمن توري لري او � ولوستل شول. دا خانې په فایل کې سمې کړئ؛ نورې ټولې ولوستل شوې.",
  },
  "read-as-text": {
    en: "{file} is a text without columns: people were told apart by their numbers, codes or labels ({persons}) and the rest was read by its words; other lines were set aside ({others}). wasit lint shows them.",
    ar: "{file} نص بلا أعمدة: مُيّز الأشخاص بأرقامهم أو رموزهم أو تسمياتهم ({persons}) وقُرئ ما يُذكر عنهم بكلماته؛ ونُحّيت بقية الأسطر ({others}). يعرضها wasit lint.",
    prs: "{file} متنی بی‌ستون است: اشخاص از روی شماره، کود یا برچسب از هم جدا شدند ({persons}) و دیگر چیزها از واژه‌هایش خوانده شد؛ دیگر سطرها کنار گذاشته شد ({others}). ‎wasit lint نشان می‌دهد.",
    ps: "{file} بې ستنو متن دی: کسان په خپلو شمېرو، کوډونو یا نښو سره بېل شول ({persons}) او نور د خپلو کلمو له مخې ولوستل شول؛ نورې کرښې څنګ ته شوې ({others}). ‎wasit lint یې ښيي.",
  },
  "sheets-joined": {
    en: "{file}: sheets that tell the same of people were read as one list ({sheets}). For fewer of them, say --sheet for each.",
    ar: "{file}: أوراق تذكر عن الأشخاص الأمور نفسها قُرئت قائمةً واحدة ({sheets}). لقراءة بعضها فقط حددوا ‎--sheet لكل ورقة.",
    prs: "{file}: ورق‌هایی که همان چیزها را از اشخاص می‌گویند یک فهرست خوانده شد ({sheets}). برای خواندن برخی از آن‌ها، هر کدام را با ‎--sheet بگویید.",
    ps: "{file}: هغه پاڼې چې د کسانو په اړه ورته څه وایي د یوه نوملړ په توګه ولوستل شوې ({sheets}). د ځینو د لوستلو لپاره هره یوه په --sheet ووایئ.",
  },
  "sheet-columns-joined": {
    en: "{file}: columns of these sheets with unlike titles were read as one, by what they hold: {columns}. After --id any of these titles may be said.",
    ar: "{file}: أعمدة من هذه الأوراق تختلف عناوينها قُرئت عمودًا واحدًا بحسب ما فيها: {columns}. ويصح بعد ‎--id أي من هذه العناوين.",
    prs: "{file}: ستون‌هایی از این ورق‌ها با عنوان‌های گوناگون بر پایهٔ محتوا یکی خوانده شد: {columns}. پس از ‎--id هر یک از این عنوان‌ها را می‌توان گفت.",
    ps: "{file}: د دې پاڼو هغه ستنې چې سرلیکونه یې بېل دي د منځپانګې له مخې یوه ولوستل شوې: {columns}. له --id وروسته له دې سرلیکونو هر یو ویلی شئ.",
  },
  "sheets-left-out": {
    en: "{file}: these sheets are not part of the list and were not read: {sheets}. If one is, name it and the others with --sheet.",
    ar: "{file}: هذه الأوراق ليست من القائمة ولم تُقرأ: {sheets}. إن كانت إحداها منها فسمّوها مع الأخرى بـ ‎--sheet.",
    prs: "{file}: این ورق‌ها جزو فهرست نیستند و خوانده نشدند: {sheets}. اگر یکی هست، آن را با دیگر ورق‌ها با ‎--sheet نام ببرید.",
    ps: "{file}: دا پاڼې د نوملړ برخه نه دي او ونه لوستل شوې: {sheets}. که یوه وي، له نورو سره یې په --sheet ونوموئ.",
  },
  "sheets-hidden": {
    en: "{file}: hidden sheets were not read: {sheets}. To read one, name it with --sheet.",
    ar: "{file}: لم تُقرأ الأوراق المخفية: {sheets}. لقراءة إحداها سمّوها بـ ‎--sheet.",
    prs: "{file}: ورق‌های پنهان خوانده نشدند: {sheets}. برای خواندن، آن را با ‎--sheet نام ببرید.",
    ps: "{file}: پټې پاڼې ونه لوستل شوې: {sheets}. د لوستلو لپاره یې په --sheet ونوموئ.",
  },
  "sheets-beyond": {
    en: "{file} has more sheets than are read. Not read: {sheets}. Save them in a file of their own.",
    ar: "أوراق {file} أكثر مما يُقرأ. لم تُقرأ: {sheets}. احفظوها في ملف آخر.",
    prs: "{file} بیش از آن ورق دارد که خوانده شود. خوانده نشد: {sheets}. آن‌ها را در فایلی جداگانه ذخیره کنید.",
    ps: "{file} تر لوستل کېدونکو ډېرې پاڼې لري. ونه لوستل شوې: {sheets}. په بل فایل کې یې خوندي کړئ.",
  },
  "heading-twice": {
    en: "{file}: more than one column is headed “{column}”; only the first is read. Give each a heading of its own.",
    ar: "{file}: أكثر من عمود بعنوان «{column}»؛ لا يُقرأ إلا أولها. أعطوا كل عمود عنواناً خاصاً به.",
    prs: "{file}: بیش از یک ستون سرستون «{column}» دارد؛ تنها نخستین خوانده می‌شود. به هر ستون سرستون خودش را بدهید.",
    ps: "{file}: تر یوې ډېرې ستنې د «{column}» سرلیک لري؛ یوازې لومړۍ لوستل کېږي. هرې ستنې ته خپل سرلیک ورکړئ.",
  },
  "heading-missing": {
    en: "{file}: columns without a heading are not read: {columns}. Give them headings.",
    ar: "{file}: الأعمدة بلا عنوان لا تُقرأ: {columns}. أعطوها عناوين.",
    prs: "{file}: ستون‌های بی‌سرستون خوانده نمی‌شوند: {columns}. به آن‌ها سرستون بدهید.",
    ps: "{file}: بې سرلیکه ستنې نه لوستل کېږي: {columns}. سرلیکونه ورکړئ.",
  },
  "cells-beyond": {
    en: "{file}, rows {rows}: more cells than there are headings; those beyond the last heading are not read. Look whether a separator stands inside a cell.",
    ar: "{file}، الأسطر {rows}: خلاياها أكثر من العناوين؛ وما بعد آخر عنوان لا يُقرأ. تحققوا من وجود فاصل داخل خلية.",
    prs: "{file}، ردیف‌های {rows}: خانه‌ها بیش از سرستون‌هاست؛ آنچه پس از آخرین سرستون است خوانده نمی‌شود. ببینید آیا جداکننده‌ای درون خانه‌ای هست.",
    ps: "{file}، کرښې {rows}: خانې تر سرلیکونو ډېرې دي؛ تر وروستي سرلیک وروسته نه لوستل کېږي. وګورئ چې بېلوونکی د خانې دننه نه وي.",
  },
  "titles-above": {
    en: "{file}: the headings were taken from row {row}. If they stand elsewhere, say --header N.",
    ar: "{file}: أُخذت العناوين من السطر {row}. إن كانت في غيره فحددوا ‎--header N.",
    prs: "{file}: سرستون‌ها از ردیف {row} گرفته شد. اگر جای دیگری است ‎--header N را بگویید.",
    ps: "{file}: سرلیکونه له {row} کرښې واخیستل شول. که بل ځای وي، --header N ووایئ.",
  },
  "one-column": {
    en: "{file} has one column, headed “{column}”. If that is a row of the table, say --header none --map A=name; if another sign parts the cells, --separator.",
    ar: "في {file} عمود واحد عنوانه «{column}». إن كان هذا سطراً من الجدول فقولوا ‎--header none --map A=name، وإن كان الفاصل علامة أخرى فـ ‎--separator.",
    prs: "{file} یک ستون دارد با سرستون «{column}». اگر این ردیفی از جدول است ‎--header none --map A=name را بگویید، و اگر نشانهٔ دیگری خانه‌ها را جدا می‌کند ‎--separator را.",
    ps: "{file} یوه ستن لري چې سرلیک یې «{column}» دی. که دا د جدول کرښه وي، --header none --map A=name ووایئ؛ که بله نښه خانې بېلوي، --separator.",
  },
  "columns-not-compared": {
    en: "{file} and {other} were read as lists of persons, which are not compared by: {columns}. To compare these too, let wasit plan suggest write a plan for both files and give it with --plan.",
    ar: "قُرئ {file} و{other} كقائمتي أشخاص، وهذه لا تُقارن بـ: {columns}. لمقارنتها أيضاً اطلبوا من wasit plan suggest كتابة خطة للملفين ثم قدموها بـ ‎--plan.",
    prs: "{file} و {other} چون فهرست اشخاص خوانده شد که با این‌ها مقایسه نمی‌شود: {columns}. برای مقایسه با این‌ها هم، با wasit plan suggest برای هر دو فایل طرحی بنویسید و با ‎--plan بدهید.",
    ps: "{file} او {other} د اشخاصو د لېستونو په توګه ولوستل شول، چې په دې نه پرتله کېږي: {columns}. د دې د پرتله کولو لپاره هم، په wasit plan suggest د دواړو فایلونو لپاره پلان ولیکئ او په --plan یې ورکړئ.",
  },
  "ages-of-time": {
    en: "{file} does not say when its ages were written. They are taken to be of about {year}, for then they meet the births of namesakes in {other}. If they are of another year, write it in the heading: Age (2019).",
    ar: "لا يقول {file} متى كُتبت الأعمار. تُعدّ من نحو سنة {year} إذ توافق فيها مواليد من يحملون الأسماء نفسها في {other}. إن كانت من سنة أخرى فاكتبوها في العنوان: العمر (2019).",
    prs: "{file} نمی‌گوید سن‌ها چه وقت نوشته شده است. از حدود سال {year} گرفته می‌شود، چون در آن با تولد همنامان در {other} برابر است. اگر از سال دیگری است، آن را در سرستون بنویسید: سن (2019).",
    ps: "{file} نه وایي چې عمرونه کله لیکل شوي. د شاوخوا {year} کال ګڼل کېږي، ځکه هلته په {other} کې د همنومو له زېږېدو سره برابر دي. که د بل کال وي، په سرلیک کې یې ولیکئ: عمر (2019).",
  },
  "cells-too-long": {
    en: "{file}, rows {rows}: a cell there holds more than {limit} bytes of text and was not read. Shorten it.",
    ar: "{file}، الأسطر {rows}: فيها خلية نصها أكثر من {limit} بايت فلم تُقرأ. اختصروها.",
    prs: "{file}، ردیف‌های {rows}: خانه‌ای بیش از {limit} بایت متن دارد و خوانده نشد. کوتاهش کنید.",
    ps: "{file}، کرښې {rows}: یوه خانه تر {limit} بایټه ډېر متن لري او ونه لوستل شوه. لنډه یې کړئ.",
  },
  "rows-of-notes": {
    en: "{file}: {count, plural, one {# row has} other {# rows have}} no id and hardly anything else, as notes and sums do, and {count, plural, one {was} other {were}} set aside: {rows}.",
    ar: "{file}: {count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطراً} other {# سطر}} بلا معرّف ويكاد يخلو من غيره كالملاحظات والمجاميع، فنُحّي: {rows}.",
    prs: "{file}: {count, plural, one {# ردیف} other {# ردیف}} شناسه و چیز چندان دیگری ندارد، مانند یادداشت و جمع، و کنار گذاشته شد: {rows}.",
    ps: "{file}: {count, plural, one {# کرښه} other {# کرښې}} پېژند او نور څه هم تقریباً نه لري، لکه یادښت او جمع، او څنګ ته شوه: {rows}.",
  },
  "rows-without-id": {
    en: "{file}: {count, plural, one {# row has} other {# rows have}} no id under “{column}” and {count, plural, one {goes} other {go}} by the number of the row: {rows}.",
    ar: "{file}: {count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطراً} other {# سطر}} بلا معرّف تحت «{column}»، فيقوم رقم السطر مقامه: {rows}.",
    prs: "{file}: {count, plural, one {# ردیف} other {# ردیف}} زیر «{column}» شناسه ندارد و با شمارهٔ ردیف شناخته می‌شود: {rows}.",
    ps: "{file}: {count, plural, one {# کرښه} other {# کرښې}} د «{column}» لاندې پېژند نه لري او د کرښې په شمېره پېژندل کېږي: {rows}.",
  },
  "names-cell-missing": {
    en: "{file}, rows {rows}: they end before the column “{column}”, so these pairs have no score. Leave a name blank rather than out.",
    ar: "{file}، الأسطر {rows}: تنتهي قبل العمود «{column}»، فلا درجة لهذه الأزواج. اتركوا الخلية فارغة ولا تحذفوها.",
    prs: "{file}، ردیف‌های {rows}: پیش از ستون «{column}» پایان می‌یابد و این جفت‌ها امتیاز ندارند. خانه را خالی بگذارید، حذف نکنید.",
    ps: "{file}، کرښې {rows}: د «{column}» له ستنې مخکې پای ته رسېږي، نو دا جوړې نمره نه لري. خانه تشه پرېږدئ، مه یې لرې کوئ.",
  },
  "names-cells-many": {
    en: "{file}, rows {rows}: more cells than the {width} headings, so these pairs have no score. Look for a separator inside a cell.",
    ar: "{file}، الأسطر {rows}: خلاياها أكثر من العناوين وعددها {width}، فلا درجة لهذه الأزواج. ابحثوا عن فاصل داخل خلية.",
    prs: "{file}، ردیف‌های {rows}: خانه‌ها بیش از {width} سرستون است و این جفت‌ها امتیاز ندارند. در پی جداکننده‌ای درون یک خانه بگردید.",
    ps: "{file}، کرښې {rows}: خانې تر {width} سرلیکونو ډېرې دي، نو دا جوړې نمره نه لري. د خانې دننه بېلوونکی ولټوئ.",
  },
} as const satisfies Readonly<Record<string, Words>>
