import type { Words } from "@wasit/domain/words"
import type { BlindRefusalCode } from "@wasit/matching/blind"

/** Why a file of a blind round is not taken, and what to do. */
export const BLIND_REFUSAL_WORDS = {
  "not-a-blind-file": {
    en: "it is no file of a blind round, or was cut on the way. Ask for it again",
    ar: "ليس ملفاً من جولة محجوبة، أو قُطع في الطريق. اطلبوه من جديد",
    prs: "فایلی از دور پوشیده نیست، یا در راه بریده شده است. دوباره بخواهیدش",
    ps: "د پټ پړاو فایل نه دی، یا په لار کې پرې شوی دی. بیا یې وغواړئ",
  },
  "wrong-header": {
    en: "its head is not that of this version. Do all three use the same program?",
    ar: "ترويسته ليست لهذا الإصدار. هل يستعمل الثلاثة البرنامج نفسه؟",
    prs: "سرآغازش از این نسخه نیست. آیا هر سه همان برنامه را به کار می‌برند؟",
    ps: "سر یې د دې نسخې نه دی. ایا درې واړه همدا پروګرام کاروي؟",
  },
  "wrong-length": {
    en: "it is longer or shorter than the terms say. Ask for it again",
    ar: "طوله غير ما تنص عليه الشروط. اطلبوه من جديد",
    prs: "درازایش جز آن است که شرط‌ها می‌گوید. دوباره بخواهیدش",
    ps: "اوږدوالی یې هغه نه دی چې شرطونه یې وايي. بیا یې وغواړئ",
  },
  "wrong-kind": {
    en: "it is another kind of file than one that is awaited here",
    ar: "هو من نوع غير ما يُنتظر هنا",
    prs: "از گونه‌ای جز آن است که اینجا انتظارش می‌رود",
    ps: "له بل ډول څخه دی، نه هغه چې دلته یې تمه کېږي",
  },
  "wrong-side": {
    en: "it is not from whom such a file comes",
    ar: "ليس ممن يأتي منه ملف كهذا",
    prs: "از کسی نیست که چنین فایلی از او می‌آید",
    ps: "د هغه چا نه دی چې دا ډول فایل ترې راځي",
  },
  "wrong-context": {
    en: "it belongs to another round, or to other terms",
    ar: "هو من جولة أخرى أو من شروط أخرى",
    prs: "از دوری دیگر یا شرط‌هایی دیگر است",
    ps: "د بل پړاو یا د نورو شرطونو دی",
  },
  "wrong-digest": {
    en: "it answers another file than the one that was sent",
    ar: "هو جواب عن ملف غير الذي أُرسل",
    prs: "پاسخ فایلی است جز آنچه فرستاده شد",
    ps: "د بل فایل ځواب دی، نه د هغه چې لېږل شوی و",
  },
  "wrong-count": {
    en: "it holds more or fewer tickets than the terms say",
    ar: "فيه من التذاكر أكثر أو أقل مما تنص عليه الشروط",
    prs: "تکت‌هایش بیشتر یا کمتر از آن است که شرط‌ها می‌گوید",
    ps: "ټکټونه یې تر هغو ډېر یا لږ دي چې شرطونه یې وايي",
  },
  "already-sent": {
    en: "it was taken before, or is one's own. There is nothing to do",
    ar: "سبق قبوله، أو هو ملفكم أنتم. لا شيء يلزم",
    prs: "پیش‌تر پذیرفته شده، یا از خود شماست. کاری لازم نیست",
    ps: "مخکې منل شوی، یا ستاسو خپل دی. هېڅ کول نه غواړي",
  },
  "not-yet": {
    en: "others come first. Give those that are awaited",
    ar: "قبله غيره. أعطوا ما يُنتظر",
    prs: "پیش از آن دیگرانند. آنچه را که انتظارش می‌رود بدهید",
    ps: "تر هغه مخکې نور دي. هغه ورکړئ چې تمه یې کېږي",
  },
  "over-quota": {
    en: "it asks for more people than the terms allow",
    ar: "يسأل عن أشخاص أكثر مما تجيزه الشروط",
    prs: "از کسانی بیش از آنچه شرط‌ها روا می‌دارد می‌پرسد",
    ps: "د هغو ډېرو کسانو پوښتنه کوي چې شرطونه یې اجازه ورکوي",
  },
  "list-already-asked": {
    en: "this list was asked for in an earlier round",
    ar: "سبق السؤال عن هذه القائمة في جولة سابقة",
    prs: "از این فهرست در دوری پیشین پرسیده شده است",
    ps: "د دې نوملړ پوښتنه په مخکني پړاو کې شوې ده",
  },
  "list-not-sealed": {
    en: "it is not the sealed list that the terms name. Take the list, and its key, whose digest stands there",
    ar: "ليست القائمة المختومة التي تسميها الشروط. خذوا القائمة ومفتاحها اللذين ترد بصمتهما فيها",
    prs: "فهرست مهرشده‌ای نیست که شرط‌ها نام می‌برد. فهرست و کلیدی را بگیرید که چکیده‌اش آنجاست",
    ps: "هغه مهر شوی نوملړ نه دی چې شرطونه یې نوموي. هغه نوملړ او کیلي یې واخلئ چې لنډیز یې هلته دی",
  },
  "not-an-element": {
    en: "a value in it is none of the agreed group. Ask for it again",
    ar: "فيه قيمة ليست من الزمرة المتفق عليها. اطلبوه من جديد",
    prs: "مقداری در آن از گروه توافق‌شده نیست. دوباره بخواهیدش",
    ps: "په کې یو ارزښت د هوکړې له ډلې څخه نه دی. بیا یې وغواړئ",
  },
  identity: {
    en: "a value in it would give away what it is to hide. Do not go on with this round",
    ar: "فيه قيمة تفضح ما يراد إخفاؤه. لا تتابعوا هذه الجولة",
    prs: "مقداری در آن آنچه را باید پنهان بماند آشکار می‌کند. این دور را ادامه ندهید",
    ps: "په کې یو ارزښت هغه څه ښکاره کوي چې باید پټ وي. دا پړاو مه پرمخ بیایئ",
  },
  "repeated-element": {
    en: "a value stands in it twice, so that one person would be asked for twice",
    ar: "فيه قيمة مكررة، فيُسأل عن شخص مرتين",
    prs: "مقداری در آن دو بار آمده است و از یک شخص دو بار پرسیده می‌شود",
    ps: "په کې یو ارزښت دوه ځله دی، نو د یوه کس دوه ځله پوښتنه کېږي",
  },
  "proof-does-not-hold": {
    en: "its proof does not hold: another key was used than the one committed to",
    ar: "برهانه لا يصح: استُعمل مفتاح غير الذي التُزم به",
    prs: "برهانش درست نیست: کلیدی جز آنچه تعهد شده بود به کار رفته است",
    ps: "ثبوت یې سم نه دی: بله کیلي کارول شوې، نه هغه چې ژمنه یې شوې وه",
  },
  "coin-does-not-open": {
    en: "the coin shown is not the one committed to",
    ar: "القرعة المكشوفة ليست التي التُزم بها",
    prs: "قرعهٔ نشان‌داده همان نیست که تعهد شده بود",
    ps: "ښودل شوې پچه هغه نه ده چې ژمنه یې شوې وه",
  },
  "draw-differs": {
    en: "other tickets were drawn than the coins of all three give",
    ar: "سُحبت تذاكر غير التي تعطيها قرعة الثلاثة",
    prs: "تکت‌هایی جز آنچه قرعهٔ هر سه می‌دهد کشیده شده است",
    ps: "نور ټکټونه راوتلي، نه هغه چې د دریو پچه یې ورکوي",
  },
  "ticket-not-committed": {
    en: "a ticket opened in it was not committed to",
    ar: "فيه تذكرة مكشوفة لم يُلتزم بها",
    prs: "تکتی در آن گشوده شده که تعهد نشده بود",
    ps: "په کې یو داسې ټکټ پرانیستل شوی چې ژمنه یې نه وه شوې",
  },
  "row-not-on-list": {
    en: "a row opened in it does not stand on the sealed list",
    ar: "فيه سطر مكشوف ليس في القائمة المختومة",
    prs: "ردیفی در آن گشوده شده که در فهرست مهرشده نیست",
    ps: "په کې یوه داسې کرښه پرانیستل شوې چې په مهر شوي نوملړ کې نشته",
  },
  "elements-differ": {
    en: "the names asked for were not those of the row that was opened",
    ar: "الأسماء المسؤول عنها ليست أسماء السطر المكشوف",
    prs: "نام‌های پرسیده‌شده از آن ردیف گشوده نبود",
    ps: "پوښتل شوي نومونه د پرانیستل شوې کرښې نه وو",
  },
  "tags-differ": {
    en: "the answers given on are not those that were received",
    ar: "الأجوبة المسلَّمة ليست التي وردت",
    prs: "پاسخ‌های سپرده‌شده همان‌هایی نیست که رسیده بود",
    ps: "ورکړل شوي ځوابونه هغه نه دي چې رسېدلي وو",
  },
  "secret-destroyed": {
    en: "the secret of this round was destroyed: the round is over here",
    ar: "أُتلف سر هذه الجولة: انتهت الجولة هنا",
    prs: "راز این دور نابود شده است: دور اینجا پایان یافته",
    ps: "د دې پړاو راز له منځه تللی: پړاو دلته پای ته رسېدلی",
  },
} as const satisfies Readonly<Record<BlindRefusalCode, Words>>
