import { defineTexts } from "../i18n/index.ts"

/** What a blind round promises, and what it does not: shown before anybody consents. */
export const CONSENT_TEXTS = defineTexts({
  title: {
    en: "What this round shows, and what it does not stop",
    ar: "ما تُظهره هذه الجولة وما لا تمنعه",
    prs: "این دور چه نشان می‌دهد و از چه جلوگیری نمی‌کند",
    ps: "دا پړاو څه ښيي او د څه مخه نه نیسي",
  },
  promised: { en: "It shows", ar: "تُظهر", prs: "نشان می‌دهد", ps: "ښيي" },
  notPromised: { en: "It does not stop", ar: "لا تمنع", prs: "جلوگیری نمی‌کند", ps: "مخه نه نیسي" },
  count: {
    en: "Both parties learn one number: how many rows are on both lists.",
    ar: "يعلم الطرفان عدداً واحداً: عدد الأسطر الموجودة في القائمتين معاً.",
    prs: "هر دو طرف یک عدد را درمی‌یابند: اینکه چند ردیف در هر دو فهرست است.",
    ps: "دواړه لوري په یوه شمېره پوهېږي: دا چې څو کرښې په دواړو نوملړونو کې دي.",
  },
  pairs: {
    en: "Each party learns which of its own rows the other also has. It learns nothing about the other’s remaining rows.",
    ar: "يعلم كل طرف أيّ أسطره موجود لدى الآخر أيضاً، ولا يعلم شيئاً عن بقية أسطر الآخر.",
    prs: "هر طرف درمی‌یابد کدام ردیف‌های خودش نزد طرف دیگر نیز هست. دربارهٔ باقی ردیف‌های آن طرف چیزی درنمی‌یابد.",
    ps: "هر لوری پوهېږي چې د ده کومې کرښې له بل لوري سره هم شته. د هغه د نورو کرښو په اړه په هېڅ نه پوهېږي.",
  },
  records: {
    en: "A row is shown to the other party only for a pair that both ask for.",
    ar: "لا يُعرض سطر على الطرف الآخر إلا من زوج يطلبه الطرفان كلاهما.",
    prs: "ردیف تنها برای جفتی به طرف دیگر نشان داده می‌شود که هر دو طرف آن را بخواهند.",
    ps: "کرښه بل لوري ته یوازې د هغې جوړې لپاره ښودل کېږي چې دواړه یې وغواړي.",
  },
  sizes: {
    en: "Everybody in the process sees how many tickets each party brings: {claimed} and {held}, rounded up.",
    ar: "يرى كل من في العملية عدد تذاكر كل طرف: {claimed} و{held}، مقرَّباً إلى الأعلى.",
    prs: "همهٔ اشتراک‌کنندگان روند می‌بینند هر طرف چند تکت می‌آورد: {claimed} و {held}، گردشده به بالا.",
    ps: "په بهیر کې ټول ویني چې هر لوری څو ټکټونه راوړي: {claimed} او {held}، پورته ګرد شوي.",
  },
  hostKeys: {
    en: "{host} sees tickets and how many keys they share, and the drawn rows. It sees no other name.",
    ar: "يرى الميسِّر ({host}) التذاكر وعدد المفاتيح المشتركة بينها والأسطر المسحوبة، ولا يرى اسماً آخر.",
    prs: "{host} تکت‌ها، شمار کلیدهای مشترک‌شان و ردیف‌های قرعه‌شده را می‌بیند. نام دیگری نمی‌بیند.",
    ps: "{host} ټکټونه، د هغو د ګډو کیلیو شمېر او د پچې کرښې ویني. بل نوم نه ویني.",
  },
  hostEncodings: {
    en: "Names are replaced by codes. {host} does not hold the key, but with a list of the population it could recognise people: the codes are pseudonymous, no more.",
    ar: "تحلّ رموز محل الأسماء. لا يملك الميسِّر ({host}) المفتاح، لكنه قد يتعرّف على أشخاص إن كانت لديه قائمة بالسكان: فالرموز أسماء مستعارة لا أكثر.",
    prs: "رمزها جای نام‌ها را می‌گیرد. {host} کلید را ندارد، اما اگر فهرستی از نفوس داشته باشد می‌تواند اشخاص را بشناسد: رمزها تنها نام مستعار است.",
    ps: "نومونه په رمزونو بدلېږي. {host} کیلي نه لري، خو که د نفوسو نوملړ ولري، کسان پېژندلای شي: رمزونه یوازې مستعار نومونه دي.",
  },
  drawn: {
    en: "Tickets drawn from each list and opened to {host} alone, with the names behind them: {n}.",
    ar: "التذاكر التي تُسحب من كل قائمة وتُفتح للميسِّر وحده ({host}) بما وراءها من أسماء: {n}.",
    prs: "تکت‌های قرعه‌شده از هر فهرست که با نام‌های پشت‌شان تنها به روی {host} گشوده می‌شود: {n}.",
    ps: "د هر نوملړ د پچې ټکټونه چې د تر شا نومونو سره یوازې {host} ته پرانیستل کېږي: {n}.",
  },
  deleted: {
    en: "All three delete their keys and messages by {when} and sign that they did. No device can prove a deletion to another.",
    ar: "يحذف الثلاثة مفاتيحهم ورسائلهم في موعد أقصاه {when} ويوقّعون على أنهم فعلوا. ولا يستطيع أي جهاز أن يثبت الحذف لغيره.",
    prs: "هر سه کلیدها و پیام‌های خود را تا {when} حذف می‌کنند و امضا می‌کنند که چنین کرده‌اند. هیچ دستگاهی نمی‌تواند حذف را به دیگری ثابت کند.",
    ps: "درې واړه خپلې کیلۍ او پیغامونه تر {when} ړنګوي او لاسلیک کوي چې ړنګ یې کړل. هېڅ وسیله نه شي کولای بل ته ړنګول ثابت کړي.",
  },
  asking: {
    en: "A party can put names on its list to ask about them. Each costs a ticket of its quota, and the draw may bring it to light.",
    ar: "يستطيع طرف أن يضع أسماء في قائمته ليسأل عنها. كل اسم يكلّفه تذكرة من حصته، وقد يكشفه السحب.",
    prs: "یک طرف می‌تواند نام‌هایی را در فهرست خود بگذارد تا دربارهٔ آن‌ها بپرسد. هر کدام یک تکت از سهمیه‌اش می‌گیرد و قرعه می‌تواند آن را آشکار کند.",
    ps: "یو لوری کولای شي په خپل نوملړ کې نومونه د دې لپاره کېږدي چې پوښتنه یې وکړي. هر نوم یې له ونډې یو ټکټ اخلي، او پچه یې ښکاره کولای شي.",
  },
  askingEncodings: {
    en: "A party can ask about other names than those on its list: nothing ties its codes to its rows, and the draw does not show it. It comes to light only where a row is shown for a pair.",
    ar: "يستطيع طرف أن يسأل عن أسماء غير التي في قائمته: لا شيء يربط رموزه بأسطره، ولا يكشف السحب ذلك، ولا يظهر إلا إذا عُرض سطر من زوج.",
    prs: "یک طرف می‌تواند دربارهٔ نام‌هایی جز آنچه در فهرستش است بپرسد: چیزی رمزهایش را به ردیف‌هایش پیوند نمی‌دهد و قرعه آن را نشان نمی‌دهد. تنها هنگامی آشکار می‌شود که ردیفی برای جفتی نشان داده شود.",
    ps: "یو لوری د هغو نومونو پوښتنه هم کولای شي چې په نوملړ کې یې نشته: هېڅ شی یې رمزونه له کرښو سره نه تړي او پچه یې نه ښکاره کوي. یوازې هغه وخت ښکاره کېږي چې د یوې جوړې کرښه وښودل شي.",
  },
  lying: {
    en: "Nobody is kept from lying about a list, or from leaving people out.",
    ar: "لا شيء يمنع أحداً من الكذب بشأن قائمة أو من إغفال أشخاص.",
    prs: "هیچ‌کس از دروغ گفتن دربارهٔ فهرست یا از قلم انداختن اشخاص بازداشته نمی‌شود.",
    ps: "هېڅوک د نوملړ په اړه له دروغو یا د کسانو له پرېښودلو نه منع کېږي.",
  },
  missing: {
    en: "Not everyone who is on both lists is found. Each party can try here, on lists like its own, how many each way finds.",
    ar: "لا يُعثر على كل من هو في القائمتين. ويستطيع كل طرف أن يجرّب هنا، على قوائم تشبه قائمته، كم تجد كل طريقة.",
    prs: "هر کسی که در هر دو فهرست است یافت نمی‌شود. هر طرف می‌تواند اینجا بر فهرست‌هایی مانند فهرست خودش بیازماید که هر شیوه چند تن را می‌یابد.",
    ps: "هر څوک چې په دواړو نوملړونو کې دی نه موندل کېږي. هر لوری دلته د خپل نوملړ په څېر نوملړونو کې ازمویلای شي چې هره طریقه څومره کسان مومي.",
  },
  togetherKeys: {
    en: "{host} and one party together see the other’s tickets that match, and can ask about more people than that party’s rows: one for each value it sends, {same, select, yes {{claimed}} other {{claimed} or {held}}}.",
    ar: "إذا تواطأ الميسِّر ({host}) مع أحد الطرفين رأيا تذاكر الآخر المتطابقة، واستطاعا أن يسألا عن أشخاص أكثر من أسطر ذلك الطرف: شخص لكل قيمة يرسلها، أي {same, select, yes {{claimed}} other {{claimed} أو {held}}}.",
    prs: "{host} و یک طرف با هم تکت‌های تطبیق‌شدهٔ طرف دیگر را می‌بینند و می‌توانند دربارهٔ اشخاصی بیش از ردیف‌های آن یک طرف بپرسند: یکی برای هر مقداری که می‌فرستد، {same, select, yes {{claimed}} other {{claimed} یا {held}}}.",
    ps: "{host} او یو لوری یوځای د بل برابر شوي ټکټونه ویني، او د دې لوري تر کرښو د ډېرو کسانو پوښتنه کولای شي: د هر لېږل شوي مقدار لپاره یو، {same, select, yes {{claimed}} other {{claimed} یا {held}}}.",
  },
  togetherEncodings: {
    en: "{host} and one party together can read the other’s whole list by guessing.",
    ar: "إذا تواطأ الميسِّر ({host}) مع أحد الطرفين استطاعا قراءة قائمة الآخر كلها بالتخمين.",
    prs: "{host} و یک طرف با هم می‌توانند همهٔ فهرست دیگری را با حدس بخوانند.",
    ps: "{host} او یو لوری یوځای د اټکل له لارې د بل ټول نوملړ لوستلای شي.",
  },
  stopping: {
    en: "Whoever stops leaves everybody without a result; the record names him and the step.",
    ar: "من يتوقف يترك الجميع بلا نتيجة، ويذكر السجل اسمه والخطوة التي توقف عندها.",
    prs: "هر که متوقف شود، همه بی‌نتیجه می‌مانند؛ سجل نام او و گامی را که در آن متوقف شد ثبت می‌کند.",
    ps: "که هر څوک ودرېږي، ټول بې پایلې پاتې کېږي؛ سجل د هغه نوم او ګام ثبتوي.",
  },
  reviewed: {
    en: "The way the parts are put together was not reviewed by cryptographers outside this project.",
    ar: "لم يراجع خبراء تعمية من خارج هذا المشروع طريقة الجمع بين أجزاء الجولة.",
    prs: "شیوهٔ کنار هم گذاشتن اجزا را رمزنگاران بیرون از این پروژه بررسی نکرده‌اند.",
    ps: "د برخو د یوځای کولو طریقه له دې پروژې بهر رمزپوهانو نه ده کتلې.",
  },
})
