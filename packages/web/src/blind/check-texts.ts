import { defineTexts } from "../i18n/index.ts"

/** What the facilitator looks at before it releases, and what a device finds wrong at the end of a round. */
export const CHECK_TEXTS = defineTexts({
  faultyResult: {
    en: "It came from {who}. Do not rely on the result, and bring it up with the facilitators: the round can no longer be ended.",
    ar: "وردت من {who}. لا تعتمدوا على النتيجة، واعرضوا الأمر على الميسِّرين، فلم يعد إنهاء الجولة ممكناً.",
    prs: "از {who} آمد. بر نتیجه تکیه نکنید و موضوع را با تسهیل‌کنندگان در میان بگذارید؛ دور را دیگر نمی‌توان پایان داد.",
    ps: "له {who} راغی. پر پایله تکیه مه کوئ او خبره له اسانتیا برابروونکو سره شریکه کړئ؛ پړاو نور پای ته نه شي رسېدای.",
  },
  otherTables: {
    en: "The terms name other tables of names than this version has",
    ar: "تسمّي الشروط جداول أسماء غير التي في هذا الإصدار",
    prs: "شرایط از جدول‌های نامی یاد می‌کند که در این نسخه نیست",
    ps: "شرطونه د نومونو داسې جدولونه یادوي چې په دې نسخه کې نشته",
  },
  otherTablesWhat: {
    en: "The same name would be asked for otherwise here. End the round and propose it again when all three use the same version.",
    ar: "يُسأل هنا عن الاسم نفسه على نحو آخر. أنهوا الجولة واقترحوها من جديد حين يستعمل الثلاثة الإصدار نفسه.",
    prs: "اینجا همان نام به گونه‌ای دیگر پرسیده می‌شود. دور را پایان دهید و وقتی هر سه همان نسخه را به کار می‌برند دوباره پیشنهاد کنید.",
    ps: "دلته به د هماغه نوم پوښتنه بل ډول وشي. پړاو پای ته ورسوئ او چې درې واړه هماغه نسخه کاروي بیا یې وړاندیز کړئ.",
  },
  drawnRows: {
    en: "Rows drawn for the check",
    ar: "الأسطر المسحوبة للتدقيق",
    prs: "ردیف‌های قرعه‌شده برای بررسی",
    ps: "د کتنې لپاره د پچې کرښې",
  },
  drawnLead: {
    en: "They stand on the sealed lists; whether the people exist, no device can tell. Ask for evidence of any you doubt before you release the result. Only you see them.",
    ar: "هي في القائمتين المختومتين، أما وجود هؤلاء الأشخاص فلا يعلمه جهاز. اطلبوا الدليل على من تشكّون فيه قبل إعلان النتيجة. لا يراها غيركم.",
    prs: "در فهرست‌های مهرشده هستند؛ اینکه این اشخاص وجود دارند یا نه، هیچ دستگاهی نمی‌داند. پیش از دادن نتیجه برای هر که در او شک دارید مدرک بخواهید. تنها شما آن‌ها را می‌بینید.",
    ps: "په مهر شویو نوملړونو کې دي؛ دا چې دا کسان شته که نه، هېڅ وسیله نه پوهېږي. د پایلې تر ورکولو مخکې د هر شکمن کس ثبوت وغواړئ. یوازې تاسو یې وینئ.",
  },
  showDrawn: {
    en: "Show the drawn rows",
    ar: "إظهار الأسطر المسحوبة",
    prs: "نشان دادن ردیف‌های قرعه‌شده",
    ps: "د پچې کرښې ښکاره کول",
  },
  drawnOf: {
    en: "{who}: {rows, plural, one {# row} other {# rows}} behind {tickets, plural, one {# drawn ticket} other {# drawn tickets}}; the others fill the list up",
    ar: "{who}: عدد التذاكر المسحوبة {tickets}، وعدد الأسطر وراءها {rows}؛ وما بقي تكملة للقائمة",
    prs: "{who}: {rows} ردیف در پشت {tickets} تکت قرعه‌شده؛ باقی برای پُر کردن فهرست است",
    ps: "{who}: د پچې د {tickets} ټکټونو تر شا {rows} کرښې؛ نور د نوملړ د ډکولو لپاره دي",
  },
  rowDiffers: {
    en: "What was shown is not the row that matched: another name was asked with, or the pair is wrong. Bring it up with the facilitators.",
    ar: "ما عُرض ليس السطر الذي تطابق: إما أن السؤال كان باسم آخر، وإما أن الزوج خاطئ. اعرضوا الأمر على الميسِّرين.",
    prs: "آنچه نشان داده شد ردیف تطبیق‌شده نیست: یا با نامی دیگر پرسیده شده، یا جفت نادرست است. با تسهیل‌کنندگان در میان بگذارید.",
    ps: "هغه چې وښودل شول برابره شوې کرښه نه ده: یا په بل نوم پوښتنه شوې، یا جوړه ناسمه ده. له اسانتیا برابروونکو سره یې شریکه کړئ.",
  },
})
