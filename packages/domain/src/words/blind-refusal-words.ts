import type { BlindRefusal } from "../blind/refusals.ts"
import type { ListsRefusal } from "../lists/refusals.ts"
import type { Words } from "../shared/language.ts"

/** Why an act of a blind round is refused, and what to do. */
export const BLIND_REFUSAL_WORDS = {
  "register-not-yours": {
    en: "This register was not sealed by the party that is asked for these people. Choose a register that it has sealed.",
    ar: "لم يختم هذا السجل الطرف المطالَب بهؤلاء الأشخاص. اختاروا سجلاً ختمه هو.",
    prs: "این دفتر ثبت را طرفی که این اشخاص از او خواسته شده مهر نکرده است. دفتری را انتخاب کنید که او مهر کرده.",
    ps: "دا د ثبت دفتر هغه لوري نه دی مهر کړی چې دا کسان ترې غوښتل شوي. هغه دفتر وټاکئ چې هغه مهر کړی وي.",
  },
  "blind-number-wrong": {
    en: "The next round of matching is number {expected}: another was proposed meanwhile. Reload the page and propose anew.",
    ar: "رقم جولة المطابقة التالية {expected}: اقتُرحت جولة أخرى في هذه الأثناء. أعيدوا تحميل الصفحة واقترحوا من جديد.",
    prs: "شمارهٔ دور بعدی تطبیق {expected} است: در این میان دور دیگری پیشنهاد شد. صفحه را تازه کنید و از نو پیشنهاد کنید.",
    ps: "د پرتلې د راتلونکي پړاو شمېره {expected} ده: په دې منځ کې بل پړاو وړاندیز شو. پاڼه بیا پرانیزئ او له سره وړاندیز وکړئ.",
  },
  "blind-list-opened": {
    en: "The other party can read this list already, so a blind round would hide nothing. Match it openly at the match desk.",
    ar: "يستطيع الطرف الآخر قراءة هذه القائمة، فلن تحجب الجولة شيئاً. طابقوها مكشوفة في مكتب المطابقة.",
    prs: "طرف دیگر این فهرست را می‌تواند بخواند، پس دور پوشیده چیزی را پنهان نمی‌کند. آن را در میز تطبیق آشکارا تطبیق کنید.",
    ps: "بل لوری دا نوملړ لوستلای شي، نو پټ پړاو هېڅ نه پټوي. د پرتلې په مېز کې یې ښکاره پرتله کړئ.",
  },
  "blind-under-way": {
    en: "Round {number} on this list is not over. Finish it or end it first.",
    ar: "الجولة {number} على هذه القائمة لم تنته. أتمّوها أو أنهوها أولاً.",
    prs: "دور {number} دربارهٔ این فهرست پایان نیافته است. نخست آن را تمام کنید یا پایان دهید.",
    ps: "پر دې نوملړ {number} پړاو نه دی پای ته رسېدلی. لومړی یې بشپړ یا پای ته ورسوئ.",
  },
  "blind-comparer-wrong": {
    en: "Only a facilitator of this process compares. Choose one of its facilitators.",
    ar: "لا يتولى المقارنة إلا ميسِّر في هذه العملية. اختاروا أحد ميسِّريها.",
    prs: "تنها تسهیل‌کنندهٔ این روند مقایسه می‌کند. یکی از تسهیل‌کنندگان آن را انتخاب کنید.",
    ps: "یوازې د دې بهیر اسانتیا برابروونکی پرتله کوي. یو له هغو وټاکئ.",
  },
  "blind-tickets-short": {
    en: "The list has {rows} rows and {tickets} tickets were proposed. Every row needs a ticket: propose more.",
    ar: "في القائمة {rows} من الأسطر والمقترح {tickets} من التذاكر. لكل سطر تذكرة: اقترحوا المزيد.",
    prs: "فهرست {rows} ردیف دارد و {tickets} تکت پیشنهاد شده است. هر ردیف تکت می‌خواهد: بیشتر پیشنهاد کنید.",
    ps: "نوملړ {rows} کرښې لري او {tickets} ټکټونه وړاندیز شوي. هره کرښه ټکټ غواړي: ډېر وړاندیز کړئ.",
  },
  "blind-unknown": {
    en: "There is no such round in the record. Reload the page and choose one that stands there.",
    ar: "لا توجد جولة كهذه في السجل. أعيدوا تحميل الصفحة واختاروا جولة مقيَّدة فيه.",
    prs: "چنین دوری در سجل نیست. صفحه را تازه کنید و دوری را انتخاب کنید که در آن ثبت است.",
    ps: "په سجل کې داسې پړاو نشته. پاڼه بیا پرانیزئ او هغه پړاو وټاکئ چې پکې ثبت دی.",
  },
  "blind-step-wrong": {
    en: "The round does not wait for this step now. Reload the page to see what it waits for.",
    ar: "لا تنتظر الجولة هذه الخطوة الآن. أعيدوا تحميل الصفحة لتروا ما تنتظره.",
    prs: "دور اکنون در انتظار این گام نیست. صفحه را تازه کنید تا ببینید در انتظار چیست.",
    ps: "پړاو اوس د دې ګام په تمه نه دی. پاڼه بیا پرانیزئ چې ووینئ د څه په تمه دی.",
  },
  "blind-not-yours": {
    en: "This step of the round belongs to another delegation. Wait for it.",
    ar: "هذه الخطوة من الجولة من شأن وفد آخر. انتظروه.",
    prs: "این گام دور از هیئت دیگری است. در انتظار آن بمانید.",
    ps: "د پړاو دا ګام د بل پلاوي دی. تمه یې وکړئ.",
  },
  "blind-done-already": {
    en: "Your delegation has taken this step already. Nothing needs to be done.",
    ar: "سبق لوفدكم أن أتمّ هذه الخطوة. لا حاجة إلى أي إجراء.",
    prs: "هیئت شما این گام را پیش‌تر برداشته است. کاری لازم نیست.",
    ps: "ستاسو پلاوي دا ګام مخکې اخیستی دی. څه کول نه دي پکار.",
  },
  "blind-binding-wrong": {
    en: "What was to be bound does not fit the agreed terms. Nothing was entered; reload the page and try again.",
    ar: "ما أُريد الالتزام به لا يوافق الشروط المتفق عليها. لم يُقيَّد شيء؛ أعيدوا تحميل الصفحة وحاولوا من جديد.",
    prs: "آنچه باید پابند می‌شد با شرایط توافق‌شده نمی‌سازد. چیزی ثبت نشد؛ صفحه را تازه کنید و دوباره کوشش کنید.",
    ps: "هغه څه چې باید پابند شوي وای له منل شویو شرطونو سره سم نه دي. هېڅ ثبت نه شول؛ پاڼه بیا پرانیزئ او بیا هڅه وکړئ.",
  },
  "blind-input-differs": {
    en: "This is not the list that stands sealed in the record. Use the sealed one; a changed list needs a new deposit.",
    ar: "ليست هذه القائمة المختومة في السجل. استعملوا المختومة؛ القائمة المعدَّلة تحتاج إلى إيداع جديد.",
    prs: "این فهرستی نیست که مهرشده در سجل ثبت است. همان مهرشده را به کار برید؛ فهرست تغییریافته باید از نو سپرده شود.",
    ps: "دا هغه نوملړ نه دی چې مهر شوی په سجل کې ثبت دی. هماغه مهر شوی وکاروئ؛ بدل شوی نوملړ باید له سره وسپارل شي.",
  },
  "blind-counts-differ": {
    en: "{agreed} were agreed and {found} came. The round takes exactly what was agreed.",
    ar: "المتفق عليه {agreed} والوارد {found}. لا تقبل الجولة إلا المتفق عليه بالضبط.",
    prs: "{agreed} توافق شده بود و {found} رسید. دور تنها همان شمار توافق‌شده را می‌پذیرد.",
    ps: "{agreed} منل شوي وو او {found} راغلل. پړاو یوازې کټ مټ منلې شمېره اخلي.",
  },
  "blind-too-soon": {
    en: "The parties agreed to wait between two rounds. The next one may begin after {until}.",
    ar: "اتفق الطرفان على مهلة بين جولتين. يجوز بدء التالية بعد {until}.",
    prs: "دو طرف توافق کرده‌اند که میان دو دور بمانند. دور بعدی پس از {until} آغاز شده می‌تواند.",
    ps: "لوریو منلې چې د دوو پړاوونو ترمنځ تمه وکړي. راتلونکی پړاو له {until} وروسته پیلېدای شي.",
  },
  "blind-mandate-spent": {
    en: "In all its rounds together the party may use {most} tickets; with this round it would be {asked}. Agree to more, or to a smaller round.",
    ar: "يجوز للطرف في جولاته كلها {most} من التذاكر، ومع هذه الجولة تصير {asked}. اتفقوا على المزيد أو على جولة أصغر.",
    prs: "طرف در همهٔ دورها {most} تکت به کار برده می‌تواند و با این دور {asked} می‌شود. بر شمار بیشتر یا دور کوچک‌تر توافق کنید.",
    ps: "لوری په ټولو پړاوونو کې {most} ټکټونه کارولای شي او له دې پړاو سره {asked} کېږي. پر ډېرو یا پر کوچني پړاو هوکړه وکړئ.",
  },
  "blind-key-used": {
    en: "This key has served in another round. Every round has a fresh one: begin the step again.",
    ar: "استُعمل هذا المفتاح في جولة أخرى. لكل جولة مفتاح جديد: أعيدوا الخطوة من أولها.",
    prs: "این کلید در دور دیگری به کار رفته است. هر دور کلید تازه دارد: گام را از نو آغاز کنید.",
    ps: "دا کیلي په بل پړاو کې کارول شوې ده. هر پړاو نوې کیلي لري: ګام له سره پیل کړئ.",
  },
  "blind-message-used": {
    en: "This message was sent before. No message of a round serves twice.",
    ar: "أُرسلت هذه الرسالة من قبل. لا تُستعمل رسالة من رسائل الجولات مرتين.",
    prs: "این پیام پیش‌تر فرستاده شده است. هیچ پیامی از دورها دو بار به کار نمی‌رود.",
    ps: "دا پیغام مخکې لېږل شوی دی. د پړاوونو هېڅ پیغام دوه ځله نه کارول کېږي.",
  },
  "blind-over-quota": {
    en: "The party may ask {quota} values in this round, and {asked} were sent. Nothing was answered; the refusal is shown to everyone.",
    ar: "يجوز للطرف {quota} من القيم في هذه الجولة، والمرسَل {asked}. لم يُجب عن شيء، والرفض ظاهر للجميع.",
    prs: "طرف در این دور {quota} مقدار پرسیده می‌تواند و {asked} فرستاده شد. به هیچ‌کدام پاسخ داده نشد و رد آن به همه نشان داده می‌شود.",
    ps: "لوری په دې پړاو کې {quota} مقدارونه پوښتلای شي او {asked} ولېږل شول. هېڅ یو ځواب نه شو او رد یې ټولو ته ښودل کېږي.",
  },
  "blind-pair-unknown": {
    en: "This pair is not open to be shown: it is not in the result, or not both parties are ready, or the terms do not provide for it.",
    ar: "لا يجوز إظهار هذا الزوج: ليس في النتيجة، أو لم يستعد له الطرفان معاً، أو لا تنص عليه الشروط.",
    prs: "این جفت نشان داده نمی‌شود: در نتیجه نیست، یا هر دو طرف آماده نیستند، یا شرایط آن را پیش‌بینی نکرده است.",
    ps: "دا جوړه نه شي ښودل کېدای: په پایله کې نشته، یا دواړه لوري چمتو نه دي، یا شرطونه یې نه مني.",
  },
} as const satisfies Record<Exclude<BlindRefusal, ListsRefusal>, Words>
