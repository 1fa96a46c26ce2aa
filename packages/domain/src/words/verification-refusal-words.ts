import type { ListsRefusal } from "../lists/refusals.ts"
import type { ProcessRefusal } from "../process/refusals.ts"
import type { ReleaseRefusal } from "../release/refusals.ts"
import type { Words } from "../shared/language.ts"
import type { RowRefusal, VerificationRefusal } from "../verification/refusals.ts"

/** Why an act of a verification round is refused, or a row of an answer is not well, and what to do. */
export const VERIFICATION_REFUSAL_WORDS = {
  "round-unknown": {
    en: "There is no such verification round. Choose one that is open.",
    ar: "لا توجد جولة تحقق كهذه. اختاروا جولة مفتوحة.",
    prs: "چنین دور تثبیت هویت نیست. یک دور باز را انتخاب کنید.",
    ps: "د تثبیت داسې پړاو نشته. یو پرانیستی پړاو وټاکئ.",
  },
  "round-number-wrong": {
    en: "The next round is number {expected}: another one was opened meanwhile. Reload the page and open it anew.",
    ar: "رقم الجولة التالية {expected}: فُتحت جولة أخرى في هذه الأثناء. أعيدوا تحميل الصفحة وافتحوها من جديد.",
    prs: "شمارهٔ دور بعدی {expected} است: در این میان دور دیگری باز شد. صفحه را تازه کنید و از نو باز کنید.",
    ps: "د راتلونکي پړاو شمېره {expected} ده: په دې منځ کې بل پړاو پرانیستل شو. پاڼه بیا پرانیزئ او له سره یې پرانیزئ.",
  },
  "round-closed": {
    en: "The round is closed. What is left goes into the next one.",
    ar: "أُغلقت الجولة. ما بقي ينتقل إلى الجولة التالية.",
    prs: "این دور بسته شده است. آنچه مانده به دور بعدی می‌رود.",
    ps: "دا پړاو تړل شوی دی. پاتې څه راتلونکي پړاو ته ځي.",
  },
  "round-dates-wrong": {
    en: "The dates must follow one another: answers, then comments, then replies. Correct them.",
    ar: "يجب أن تتوالى المواعيد: الإجابات ثم التعليقات ثم الردود. صحّحوها.",
    prs: "تاریخ‌ها باید پشت سر هم باشد: پاسخ‌ها، سپس نظرها، سپس پاسخ به نظرها. آن‌ها را اصلاح کنید.",
    ps: "نېټې باید یوه تر بلې وروسته وي: ځوابونه، بیا نظرونه، بیا نظرونو ته ځوابونه. سمې یې کړئ.",
  },
  "list-not-in-round": {
    en: "This list is not part of the round. Choose one of the lists the round was opened for.",
    ar: "هذه القائمة ليست من قوائم الجولة. اختاروا قائمة فُتحت الجولة من أجلها.",
    prs: "این فهرست از فهرست‌های این دور نیست. یکی از فهرست‌هایی را انتخاب کنید که دور برای آن باز شد.",
    ps: "دا نوملړ د دې پړاو نه دی. یو له هغو نوملړونو وټاکئ چې پړاو ورته پرانیستل شوی.",
  },
  "not-the-holder": {
    en: "Only the party that is asked for these people answers here. Wait for it, or choose the list given to yours.",
    ar: "لا يجيب هنا إلا الطرف المطالَب بهؤلاء. انتظروه أو اختاروا القائمة المسلَّمة إليكم.",
    prs: "اینجا تنها طرفی پاسخ می‌دهد که این اشخاص از او خواسته شده‌اند. در انتظار او بمانید یا فهرستی را انتخاب کنید که به شما داده شده.",
    ps: "دلته یوازې هغه لوری ځواب ورکوي چې دا کسان ترې غوښتل شوي. تمه یې وکړئ یا هغه نوملړ وټاکئ چې تاسو ته درکړل شوی.",
  },
  "not-the-claimant": {
    en: "Only the party whose list this is comments on the answers. Choose the list of your own party.",
    ar: "لا يعلّق على الإجابات إلا صاحب القائمة. اختاروا قائمة طرفكم.",
    prs: "تنها طرفی که فهرست از اوست بر پاسخ‌ها نظر می‌دهد. فهرست طرف خود را انتخاب کنید.",
    ps: "پر ځوابونو یوازې هغه لوری نظر ورکوي چې نوملړ یې دی. د خپل لوري نوملړ وټاکئ.",
  },
  "counts-exceed-list": {
    en: "There are {count} rows to speak to, and more are counted. Correct the counts.",
    ar: "عدد الأسطر المعنية {count} وقد حُسب أكثر منها. صحّحوا الأعداد.",
    prs: "{count} ردیف در کار است و بیش از آن شمرده شده است. عددها را اصلاح کنید.",
    ps: "{count} کرښې دي او تر هغو زیاتې شمېرل شوې دي. شمېرې سمې کړئ.",
  },
  "under-search-differs": {
    en: "{count} people are under search, and dates are given for {found}. Give each a day by which it will be answered.",
    ar: "عدد من هم قيد البحث {count}، والمواعيد محدّدة لعدد {found}. حدّدوا لكل منهم يوماً تُعطى فيه الإجابة.",
    prs: "{count} نفر در حال جستجو هستند و برای {found} تاریخ داده شده است. برای هر کدام روزی برای پاسخ تعیین کنید.",
    ps: "{count} کسان د لټون لاندې دي او د {found} لپاره نېټه ورکړل شوې ده. د هر یوه لپاره د ځواب ورځ وټاکئ.",
  },
  "statement-missing": {
    en: "The other party has not answered this list yet. Comments follow its statement.",
    ar: "لم يجب الطرف الآخر عن هذه القائمة بعد. تأتي التعليقات بعد إفادته.",
    prs: "طرف دیگر هنوز به این فهرست پاسخ نداده است. نظرها پس از جوابیهٔ او می‌آید.",
    ps: "بل لوري لا دې نوملړ ته ځواب نه دی ورکړی. نظرونه تر ځواب لیک یې وروسته راځي.",
  },
  "comments-missing": {
    en: "The other party has not commented on the answers yet. Replies follow its comments.",
    ar: "لم يعلّق الطرف الآخر على الإجابات بعد. تأتي الردود بعد تعليقاته.",
    prs: "طرف دیگر هنوز بر پاسخ‌ها نظر نداده است. پاسخ به نظرها پس از آن می‌آید.",
    ps: "بل لوري لا پر ځوابونو نظر نه دی ورکړی. ځوابونه یې تر نظرونو وروسته راځي.",
  },
  "comments-already": {
    en: "The comments of this round stand in the record already. What is left goes into the next round.",
    ar: "تعليقات هذه الجولة مقيّدة في السجل من قبل. ما بقي ينتقل إلى الجولة التالية.",
    prs: "نظرهای این دور پیش‌تر در سجل است. آنچه مانده به دور بعدی می‌رود.",
    ps: "د دې پړاو نظرونه مخکې په سجل کې دي. پاتې څه راتلونکي پړاو ته ځي.",
  },
  "replies-already": {
    en: "The replies of this round stand in the record already. What is left goes into the next round.",
    ar: "ردود هذه الجولة مقيّدة في السجل من قبل. ما بقي ينتقل إلى الجولة التالية.",
    prs: "پاسخ‌های این دور به نظرها پیش‌تر در سجل است. آنچه مانده به دور بعدی می‌رود.",
    ps: "د دې پړاو ځوابونه نظرونو ته مخکې په سجل کې دي. پاتې څه راتلونکي پړاو ته ځي.",
  },
  "replies-exceed-comments": {
    en: "There {count, plural, one {is # comment} other {are # comments}}, and more replies are counted. Correct the counts.",
    ar: "عدد التعليقات {count} وقد حُسب من الردود أكثر منها. صحّحوا الأعداد.",
    prs: "{count} نظر هست و پاسخ‌ها بیش از آن شمرده شده است. عددها را اصلاح کنید.",
    ps: "{count} نظرونه دي او ځوابونه تر هغو زیات شمېرل شوي دي. شمېرې سمې کړئ.",
  },
  "final-version-wrong": {
    en: "The next version of the final list is {expected}: another one was proposed meanwhile. Look at it, then propose anew.",
    ar: "النسخة التالية من القائمة النهائية هي {expected}: اقتُرحت نسخة أخرى في هذه الأثناء. راجعوها ثم اقترحوا من جديد.",
    prs: "نسخهٔ بعدی فهرست نهایی {expected} است: در این میان نسخهٔ دیگری پیشنهاد شد. آن را ببینید و از نو پیشنهاد کنید.",
    ps: "د وروستي نوملړ راتلونکې نسخه {expected} ده: په دې منځ کې بله نسخه وړاندیز شوه. ویې ګورئ او له سره وړاندیز وکړئ.",
  },
  "final-counts-differ": {
    en: "For {party} the final list says {count}, and {found} numbers are its own. Give each number to one party, once.",
    ar: "تذكر القائمة النهائية {count} من {party}، والأرقام العائدة إليه {found}. أعطوا كل رقم لطرف واحد مرة واحدة.",
    prs: "فهرست نهایی برای {party} {count} می‌گوید و {found} شماره از اوست. هر شماره را یک بار به یک طرف بدهید.",
    ps: "وروستی نوملړ د {party} لپاره {count} وایي او {found} شمېرې یې خپلې دي. هره شمېره یو ځل یوه لوري ته ورکړئ.",
  },
  "amendment-missing": {
    en: "Version {version}: the first version amends nothing, and every later one says why it amends. Correct the reason.",
    ar: "النسخة {version}: لا تعدّل النسخة الأولى شيئاً، وتذكر كل نسخة بعدها سبب التعديل. صحّحوا السبب.",
    prs: "نسخهٔ {version}: نسخهٔ نخست چیزی را تعدیل نمی‌کند و هر نسخهٔ بعدی دلیل تعدیل را می‌گوید. دلیل را اصلاح کنید.",
    ps: "{version} نسخه: لومړۍ نسخه څه نه تعدیلوي او هره وروستۍ نسخه د تعدیل دلیل وایي. دلیل سم کړئ.",
  },
  "row-not-on-list": {
    en: "Row {row} is not on the list. Answer only the rows it has.",
    ar: "السطر {row} ليس في القائمة. أجيبوا عن أسطرها فقط.",
    prs: "ردیف {row} در فهرست نیست. تنها به ردیف‌های آن پاسخ دهید.",
    ps: "{row} کرښه په نوملړ کې نشته. یوازې د هغه کرښو ته ځواب ورکړئ.",
  },
  "supplement-missing": {
    en: "The answer to row {row} needs something beside it, such as a reason, a place or a day. Fill it in.",
    ar: "تحتاج إجابة السطر {row} إلى بيان معها، كسبب أو جهة أو يوم. أكملوه.",
    prs: "پاسخ ردیف {row} چیزی در کنار خود می‌خواهد، مانند دلیل، مرجع یا روز. آن را بنویسید.",
    ps: "د {row} کرښې ځواب تر څنګ یو څه غواړي، لکه دلیل، اداره یا ورځ. ویې لیکئ.",
  },
  "duplicate-of-itself": {
    en: "Row {row} is said to be a duplicate of itself. Name the other row.",
    ar: "ذُكر أن السطر {row} مكرّر لنفسه. اذكروا السطر الآخر.",
    prs: "ردیف {row} تکرار خودش خوانده شده است. ردیف دیگر را بنویسید.",
    ps: "{row} کرښه د ځان تکرار بلل شوې ده. بله کرښه ولیکئ.",
  },
} as const satisfies Record<
  Exclude<VerificationRefusal | RowRefusal, ProcessRefusal | ListsRefusal | ReleaseRefusal>,
  Words
>
