import type { Words } from "@wasit/domain/words"

/** What the verbs about plans do. */
export const TABLE_VERB_WORDS = {
  plan: {
    en: "plans for tables of any kind",
    ar: "خطط لجداول من أي نوع",
    prs: "نقشه‌ها برای جدول‌های هر گونه",
    ps: "د هر ډول جدولونو لپاره پلانونه",
  },
  suggest: {
    en: "suggest a plan for the columns that two tables share",
    ar: "اقتراح خطة للأعمدة المشتركة بين جدولين",
    prs: "پیشنهاد نقشه برای ستون‌های مشترک دو جدول",
    ps: "د دوو جدولونو د ګډو ستنو لپاره د پلان وړاندیز",
  },
  check: {
    en: "read a plan: its digest, and whether it can decide",
    ar: "قراءة خطة: بصمتها، وهل تصلح للحكم",
    prs: "خواندن نقشه: اثر انگشت آن، و این‌که می‌تواند تشخیص دهد یا نه",
    ps: "د پلان لوستل: ګوتنښه یې، او دا چې پرېکړه کولای شي که نه",
  },
  sql: {
    en: "write a plan as SQL for a database or a cluster",
    ar: "كتابة خطة بلغة SQL لقاعدة بيانات أو لعنقود حواسيب",
    prs: "نوشتن نقشه به زبان SQL برای پایگاه داده یا خوشهٔ کمپیوترها",
    ps: "د ډېټابېس یا د کمپیوټرونو د ډلې لپاره پلان په SQL لیکل",
  },
  train: {
    en: "re-train a plan's weights on what your own people judged",
    ar: "إعادة تعليم أوزان خطة بما حكم به أشخاصكم",
    prs: "بازآموزی وزن‌های نقشه از تشخیص کسان خودتان",
    ps: "د خپلو کسانو له پرېکړو د پلان د وزنونو بیا زده کول",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What the options are for that tables of any kind have. */
export const TABLE_OPTION_WORDS = {
  planFile: { en: "the plan (JSON)", ar: "الخطة (JSON)", prs: "نقشه (JSON)", ps: "پلان (JSON)" },
  dialect: {
    en: "whose SQL: duckdb, postgresql, spark, trino",
    ar: "لهجة SQL: duckdb أو postgresql أو spark أو trino",
    prs: "گویش SQL: duckdb، postgresql، spark، trino",
    ps: "د SQL لهجه: duckdb، postgresql، spark، trino",
  },
  plan: {
    en: "matching plan (JSON); weights that it lacks are learnt from the table",
    ar: "خطة المطابقة (JSON)؛ وما ينقصها من أوزان يُتعلَّم من الجدول",
    prs: "نقشهٔ تطبیق (JSON)؛ وزن‌هایی که ندارد از جدول آموخته می‌شود",
    ps: "د سمون پلان (JSON)؛ هغه وزنونه چې نه لري له جدوله زده کېږي",
  },
  ignore: {
    en: "column of a table that is not compared; may be repeated",
    ar: "عمود في الجدول لا يقارَن؛ يجوز التكرار",
    prs: "ستونی از جدول که مقایسه نمی‌شود؛ تکرارپذیر",
    ps: "د جدول هغه ستن چې نه پرتله کېږي؛ تکرارېدای شي",
  },
  same: {
    en: "two columns that are one under other headings: COLUMN_OF_A=COLUMN_OF_B; may be repeated",
    ar: "عمودان هما عمود واحد بعنوانين مختلفين: COLUMN_OF_A=COLUMN_OF_B؛ يجوز التكرار",
    prs: "دو ستون که زیر عنوان‌های دیگر یکی است: COLUMN_OF_A=COLUMN_OF_B؛ تکرارپذیر",
    ps: "دوه ستنې چې تر نورو سرلیکونو لاندې یوه ده: COLUMN_OF_A=COLUMN_OF_B؛ تکرارېدای شي",
  },
  writePlan: {
    en: "write the plan with the weights learnt from these tables",
    ar: "اكتب الخطة بالأوزان المتعلَّمة من هذه الجداول",
    prs: "نقشه را با وزن‌های آموخته از این جدول‌ها بنویس",
    ps: "پلان له دې جدولونو د زده شوو وزنونو سره ولیکه",
  },
  id: {
    en: "column that holds the ids of a table; it is not compared",
    ar: "عمود المعرّفات في الجدول؛ لا يقارَن",
    prs: "ستون شناسه‌های جدول؛ مقایسه نمی‌شود",
    ps: "د جدول د پېژندونو ستن؛ نه پرتله کېږي",
  },
  rules: {
    en: "compare the rows that rules bring together, not all with all: for --engine duckdb and clusters; long tables get rules anyway",
    ar: "قارن الأسطر التي تجمعها القواعد لا كل سطر بكل سطر: لـ ‎--engine duckdb وللعناقيد؛ وللجداول الطويلة قواعد في كل حال",
    prs: "ردیف‌هایی را مقایسه کن که قاعده‌ها کنار هم می‌آورند، نه همه با همه: برای ‎--engine duckdb و خوشه‌ها؛ جدول‌های دراز در هر حال قاعده دارند",
    ps: "هغه کرښې پرتله کړه چې قاعدې یې سره راولي، نه ټولې له ټولو سره: د ‎--engine duckdb او ډلو کمپیوټرونو لپاره؛ اوږده جدولونه په هر حال قاعدې لري",
  },
  clusters: {
    en: "write each row that has another, with the number of its cluster",
    ar: "اكتب كل سطر له نظير مع رقم مجموعته",
    prs: "هر ردیفی را که همتا دارد با شمارهٔ گروهش بنویس",
    ps: "هره کرښه چې سیال لري د خپلې ډلې له شمېرې سره ولیکه",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What is said of tables of any kind. */
export const TABLE_WORDS = {
  compared: {
    en: "compared: {columns}",
    ar: "المقارَن: {columns}",
    prs: "مقایسه‌شده: {columns}",
    ps: "پرتله شوي: {columns}",
  },
  learnt: {
    en: "weights learnt from these lists; matches expected: {count}",
    ar: "الأوزان متعلَّمة من هاتين القائمتين؛ المطابقات المتوقعة: {count}",
    prs: "وزن‌ها از همین فهرست‌ها آموخته شد؛ تطبیق‌های مورد انتظار: {count}",
    ps: "وزنونه له همدې نوملړونو زده شول؛ تمه شوي سمونونه: {count}",
  },
  oneList: {
    en: "{rows, plural, one {# row} other {# rows}}, {scored, plural, one {# pair} other {# pairs}} compared → pairs of one person: {pairs}, clusters: {clusters} ({seconds} s)",
    ar: "الأسطر {rows}، قورن {scored, plural, zero {# زوج} one {زوج واحد} two {زوجان} few {# أزواج} many {# زوجاً} other {# زوج}} ← أزواج لشخص واحد: {pairs}، مجموعات: {clusters} ({seconds} ث)",
    prs: "ردیف‌ها {rows}، {scored} جفت مقایسه شد ← جفت‌های یک شخص: {pairs}، گروه‌ها: {clusters} ({seconds} ثانیه)",
    ps: "کرښې {rows}، {scored, plural, one {# جوړه پرتله شوه} other {# جوړې پرتله شوې}} ← د یوه کس جوړې: {pairs}، ډلې: {clusters} ({seconds} ثانیې)",
  },
  unlinkable: {
    en: "rows in which nothing can be compared: {count}",
    ar: "أسطر لا شيء فيها يقارَن: {count}",
    prs: "ردیف‌هایی که چیزی برای مقایسه ندارند: {count}",
    ps: "هغه کرښې چې د پرتلې لپاره څه نه لري: {count}",
  },
  alarm: {
    en: "the rule {rule} makes {pairs} pairs, {percent} of all: it hardly blocks",
    ar: "القاعدة {rule} تُنتج {pairs} من الأزواج، أي {percent} من الكل: فهي لا تكاد تحصر شيئاً",
    prs: "قاعدهٔ {rule} {pairs} جفت می‌سازد، {percent} همه: چیزی را محدود نمی‌کند",
    ps: "د {rule} قاعده {pairs} جوړې جوړوي، د ټولو {percent}: تقریباً هېڅ نه محدودوي",
  },
  planWritten: { en: "plan: {path}", ar: "الخطة: {path}", prs: "نقشه: {path}", ps: "پلان: {path}" },
  sqlWritten: {
    en: "statements, in order: {path}",
    ar: "الأوامر مرتّبة: {path}",
    prs: "دستورها به ترتیب: {path}",
    ps: "امرونه په ترتیب: {path}",
  },
  retrained: {
    en: "weights follow {pairs} judged pairs of one person; {unknown} judgements are of rows that are not here",
    ar: "تتبع الأوزان {pairs} من الأزواج المحكوم بأنها لشخص واحد؛ و{unknown} من الأحكام لأسطر ليست هنا",
    prs: "وزن‌ها از {pairs} جفت تشخیص‌شدهٔ یک شخص پیروی می‌کند؛ {unknown} تشخیص دربارهٔ ردیف‌هایی است که اینجا نیست",
    ps: "وزنونه د یوه کس د {pairs} ارزول شویو جوړو پیروي کوي؛ {unknown} پرېکړې د هغو کرښو دي چې دلته نشته",
  },
  planPinned: {
    en: "a plan that can decide; comparisons: {count}",
    ar: "خطة تصلح للحكم؛ المقارنات: {count}",
    prs: "نقشه‌ای که می‌تواند تشخیص دهد؛ مقایسه‌ها: {count}",
    ps: "هغه پلان چې پرېکړه کولای شي؛ پرتلې: {count}",
  },
  planOpen: {
    en: "a plan whose weights are still to be learnt; comparisons: {count}",
    ar: "خطة لم تُتعلَّم أوزانها بعد؛ المقارنات: {count}",
    prs: "نقشه‌ای که وزن‌هایش هنوز باید آموخته شود؛ مقایسه‌ها: {count}",
    ps: "هغه پلان چې وزنونه یې لا باید زده شي؛ پرتلې: {count}",
  },
} as const satisfies Readonly<Record<string, Words>>
