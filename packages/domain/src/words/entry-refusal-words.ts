import type { Words } from "../shared/language.ts"

/** Why a signed act does not enter the record, whatever it says: its form, its author, its place, its documents. */
export const ENTRY_REFUSAL_WORDS = {
  "leaf-malformed": {
    en: "The signed act is not in the form of the record. Reload the page and sign again.",
    ar: "الإجراء الموقَّع ليس على صيغة السجل. أعيدوا تحميل الصفحة ووقّعوا من جديد.",
    prs: "اقدام امضاشده به شکل سجل نیست. صفحه را تازه کنید و دوباره امضا کنید.",
    ps: "لاسلیک شوی اقدام د سجل په بڼه نه دی. پاڼه بیا پرانیزئ او بیا لاسلیک وکړئ.",
  },
  "author-unknown": {
    en: "{actor} is not an admitted member here. Ask the head of the delegation to admit them.",
    ar: "العضو {actor} غير مقبول هنا. اطلبوا من رئيس الوفد قبوله.",
    prs: "{actor} اینجا عضو پذیرفته‌شده نیست. از رئیس هیئت بخواهید او را بپذیرد.",
    ps: "{actor} دلته منل شوی غړی نه دی. د پلاوي له مشره وغواړئ چې ویې مني.",
  },
  "signature-wrong": {
    en: "The signature does not belong to {actor}. Sign with the key that was enrolled.",
    ar: "التوقيع لا يعود إلى {actor}. وقّعوا بالمفتاح المسجَّل.",
    prs: "امضا از {actor} نیست. با کلید ثبت‌شده امضا کنید.",
    ps: "لاسلیک د {actor} نه دی. په ثبت شوې کیلۍ لاسلیک وکړئ.",
  },
  "blob-missing": {
    en: "A sealed file that the act names has not arrived. Send the file first, then the act.",
    ar: "ملف مختوم يشير إليه الإجراء لم يصل. أرسلوا الملف أولاً ثم الإجراء.",
    prs: "فایل مهرشده‌ای که اقدام از آن نام می‌برد نرسیده است. نخست فایل و سپس اقدام را بفرستید.",
    ps: "هغه مهر شوی فایل چې اقدام یې یادوي نه دی رسېدلی. لومړی فایل او بیا اقدام ولېږئ.",
  },
  "document-differs": {
    en: "A document does not fit the digest that was signed. Nothing was entered; sign again.",
    ar: "مستند لا يطابق البصمة الموقَّعة. لم يُقيَّد شيء؛ وقّعوا من جديد.",
    prs: "سندی با اثر انگشت امضاشده نمی‌خواند. چیزی ثبت نشد؛ دوباره امضا کنید.",
    ps: "یو سند له لاسلیک شوې ګوتنښې سره سمون نه لري. هېڅ ثبت نه شول؛ بیا لاسلیک وکړئ.",
  },
  "document-twice": {
    en: "The same document came twice. Send each document once.",
    ar: "ورد المستند نفسه مرتين. أرسلوا كل مستند مرة واحدة.",
    prs: "یک سند دو بار آمد. هر سند را یک بار بفرستید.",
    ps: "یو سند دوه ځله راغی. هر سند یو ځل ولېږئ.",
  },
  "document-missing": {
    en: "A document that the act names is missing. Send the act with all its documents.",
    ar: "مستند يشير إليه الإجراء مفقود. أرسلوا الإجراء مع جميع مستنداته.",
    prs: "سندی که اقدام از آن نام می‌برد نیست. اقدام را با همهٔ سندهایش بفرستید.",
    ps: "هغه سند چې اقدام یې یادوي نشته. اقدام له ټولو سندونو سره ولېږئ.",
  },
  "document-form": {
    en: "A document is sealed where it must be plain, or plain where it must be sealed. Nothing was entered; reload the page and sign again.",
    ar: "مستند مختوم حيث يجب أن يكون مفتوحاً، أو مفتوح حيث يجب أن يكون مختوماً. لم يُقيَّد شيء؛ أعيدوا تحميل الصفحة ووقّعوا من جديد.",
    prs: "سندی که باید باز باشد مهرشده است، یا برعکس. چیزی ثبت نشد؛ صفحه را تازه کنید و دوباره امضا کنید.",
    ps: "هغه سند چې باید پرانیستی وي مهر شوی دی، یا برعکس. هېڅ ثبت نه شول؛ پاڼه بیا پرانیزئ او بیا لاسلیک وکړئ.",
  },
  "document-unnamed": {
    en: "A document came that the act does not name. Send only what the act names.",
    ar: "ورد مستند لا يشير إليه الإجراء. أرسلوا ما يشير إليه الإجراء فقط.",
    prs: "سندی آمد که اقدام از آن نام نمی‌برد. تنها آنچه را اقدام نام می‌برد بفرستید.",
    ps: "داسې سند راغی چې اقدام یې نه یادوي. یوازې هغه ولېږئ چې اقدام یې یادوي.",
  },
  "counter-wrong": {
    en: "Another act of yours was entered meanwhile. Look at the record, then sign again.",
    ar: "قُيِّد لكم إجراء آخر في هذه الأثناء. راجعوا السجل ثم وقّعوا من جديد.",
    prs: "در این میان اقدام دیگری از شما ثبت شد. سجل را ببینید و دوباره امضا کنید.",
    ps: "په دې منځ کې ستاسو بل اقدام ثبت شو. سجل وګورئ او بیا لاسلیک وکړئ.",
  },
  "seen-backwards": {
    en: "The act was signed on an older state of the record than your last one. Reload the page and sign again.",
    ar: "وُقِّع الإجراء على حالة للسجل أقدم من إجرائكم السابق. أعيدوا تحميل الصفحة ووقّعوا من جديد.",
    prs: "اقدام بر حالتی کهنه‌تر از اقدام پیشین شما امضا شده است. صفحه را تازه کنید و دوباره امضا کنید.",
    ps: "اقدام د سجل پر داسې حالت لاسلیک شوی چې ستاسو تر وروستي اقدامه زوړ دی. پاڼه بیا پرانیزئ او بیا لاسلیک وکړئ.",
  },
  "seen-ahead": {
    en: "The act says it saw more of the record than this server holds. Do not go on; compare the record with the other delegations.",
    ar: "يفيد الإجراء بأنه اطّلع على أكثر مما لدى هذا الخادم من السجل. لا تتابعوا، وقارنوا السجل مع الوفود الأخرى.",
    prs: "اقدام می‌گوید بیش از آنچه این سرور از سجل دارد دیده است. ادامه ندهید و سجل را با هیئت‌های دیگر مقایسه کنید.",
    ps: "اقدام وایي چې د سجل تر هغه زیاته برخه یې لیدلې چې دا سرور یې لري. مخکې مه ځئ او سجل له نورو پلاوو سره پرتله کړئ.",
  },
  "seen-contradicts": {
    en: "The record you saw and the record of this server differ. Do not go on; compare the words of the root with the other delegations.",
    ar: "السجل الذي اطّلعتم عليه يختلف عن سجل هذا الخادم. لا تتابعوا، وقارنوا كلمات الجذر مع الوفود الأخرى.",
    prs: "سجلی که دیده‌اید با سجل این سرور یکی نیست. ادامه ندهید و واژه‌های ریشه را با هیئت‌های دیگر مقایسه کنید.",
    ps: "هغه سجل چې لیدلی مو دی د دې سرور له سجل سره یو نه دی. مخکې مه ځئ او د ریښې کلمې له نورو پلاوو سره پرتله کړئ.",
  },
  "not-durable": {
    en: "The act could not be stored safely and was not entered. Try again; if it fails again, tell the host.",
    ar: "تعذّر حفظ الإجراء بأمان ولم يُقيَّد. أعيدوا المحاولة، فإن تكرّر الأمر فأبلغوا المضيف.",
    prs: "اقدام مطمئن ذخیره نشد و ثبت نشد. دوباره بکوشید؛ اگر باز نشد به میزبان خبر دهید.",
    ps: "اقدام خوندي ونه ساتل شو او ثبت نه شو. بیا هڅه وکړئ؛ که بیا ونه شوه کوربه ته خبر ورکړئ.",
  },
  "store-failed": {
    en: "The store failed, so the record can be read but takes no acts. Tell the host.",
    ar: "تعطّل التخزين، فالسجل للقراءة فقط ولا يقبل إجراءات. أبلغوا المضيف.",
    prs: "ذخیره‌گاه از کار افتاده است؛ سجل خوانده می‌شود ولی اقدامی نمی‌پذیرد. به میزبان خبر دهید.",
    ps: "زېرمه له کاره لوېدلې؛ سجل لوستل کېدای شي خو اقدام نه مني. کوربه ته خبر ورکړئ.",
  },
  "record-behind": {
    en: "The server holds {size} entries, but {shown} were shown to somebody before: an old backup may have been restored. It takes no acts. Tell the host and compare the record.",
    ar: "لدى الخادم {size} من القيود، وقد عُرض من قبل {shown}: لعل نسخة احتياطية قديمة استُعيدت. لا يقبل الخادم إجراءات. أبلغوا المضيف وقارنوا السجل.",
    prs: "سرور {size} مدخل دارد، ولی پیش‌تر {shown} نشان داده شده بود: شاید نسخهٔ پشتیبان کهنه‌ای برگردانده شده. اقدامی نمی‌پذیرد. به میزبان خبر دهید و سجل را مقایسه کنید.",
    ps: "سرور {size} مدخلونه لري، خو مخکې {shown} ښودل شوي وو: ښايي زوړ ملاتړ بېرته راوستل شوی وي. اقدام نه مني. کوربه ته خبر ورکړئ او سجل پرتله کړئ.",
  },
} as const satisfies Readonly<Record<string, Words>>
