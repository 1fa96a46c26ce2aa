import { defineTexts } from "../../i18n/index.ts"

/** Who has tried the way to a talk before it, as those who host it are told; and what a person may tell them. */
export const WAYS_TEXTS = defineTexts({
  title: { en: "Who has tried the way", ar: "من جرّب الوصول", prs: "چه کسی راه را آزموده است", ps: "چا لاره ازمویلې" },
  lead: {
    en: "Each delegation can try its line, sound and picture days before. The server knows that somebody of it did, not who; the way and the microphone only where somebody told them. It forgets all of it when it is started anew.",
    ar: "يستطيع كل وفد تجربة خطه وصوته وصورته قبل الجلسة بأيام. يعلم الخادم أن أحداً من الوفد جرّب، لا مَن هو؛ ولا يعلم الطريق والميكروفون إلا إذا أخبر بهما أحد. وينسى ذلك كله عند إعادة تشغيله.",
    prs: "هر هیئت می‌تواند ارتباط، صدا و تصویرش را روزها پیش بیازماید. سرور می‌داند که کسی از آن آزموده، نه چه کسی؛ راه و میکروفون را تنها اگر کسی گفته باشد. با راه‌اندازی دوباره همه را فراموش می‌کند.",
    ps: "هر پلاوی کولی شي خپله کرښه، غږ او انځور ورځې مخکې وازمويي. سرور پوهېږي چې د پلاوي یو چا ازمویلې، نه دا چې چا؛ لاره او مایکروفون یوازې هغه وخت چې چا ویلي وي. د بیا پیلېدو پر مهال ټول هېروي.",
  },
  delegation: { en: "Delegation", ar: "الوفد", prs: "هیئت", ps: "پلاوی" },
  tried: { en: "Last tried", ar: "آخر تجربة", prs: "آخرین آزمایش", ps: "وروستۍ ازموینه" },
  notTried: { en: "Not yet", ar: "ليس بعد", prs: "هنوز نه", ps: "لا نه" },
  notTold: { en: "Not told", ar: "لم يُخبَر به", prs: "گفته نشده", ps: "نه دی ویل شوی" },
  unknown: {
    en: "The server could not be asked.",
    ar: "تعذّر سؤال الخادم.",
    prs: "پرسیدن از سرور ممکن نشد.",
    ps: "له سرور څخه پوښتل ممکن نه شول.",
  },
  again: { en: "Ask again", ar: "سؤال من جديد", prs: "دوباره پرسیدن", ps: "بیا پوښتل" },
  // what was told
  way: { en: "Way of sound and picture", ar: "طريق الصوت والصورة", prs: "راه صدا و تصویر", ps: "د غږ او انځور لاره" },
  "way-udp": { en: "Direct (UDP)", ar: "مباشر (UDP)", prs: "مستقیم (UDP)", ps: "مستقیم (UDP)" },
  "way-tcp": { en: "Direct (TCP)", ar: "مباشر (TCP)", prs: "مستقیم (TCP)", ps: "مستقیم (TCP)" },
  "way-relay-udp": {
    en: "Over a relay (UDP)",
    ar: "عبر مُرحِّل (UDP)",
    prs: "از راه رله (UDP)",
    ps: "د ریلې له لارې (UDP)",
  },
  "way-relay-tcp": {
    en: "Over a relay (TCP)",
    ar: "عبر مُرحِّل (TCP)",
    prs: "از راه رله (TCP)",
    ps: "د ریلې له لارې (TCP)",
  },
  "way-relay-tls": {
    en: "Over a relay (TLS)",
    ar: "عبر مُرحِّل (TLS)",
    prs: "از راه رله (TLS)",
    ps: "د ریلې له لارې (TLS)",
  },
  "way-none": { en: "None was found", ar: "لم يُعثر على طريق", prs: "راهی پیدا نشد", ps: "لاره ونه موندل شوه" },
  microphone: { en: "Microphone", ar: "الميكروفون", prs: "میکروفون", ps: "مایکروفون" },
  "microphone-found": { en: "Found", ar: "موجود", prs: "پیدا شد", ps: "وموندل شو" },
  "microphone-none": { en: "None was found", ar: "لم يُعثر عليه", prs: "پیدا نشد", ps: "ونه موندل شو" },
  "microphone-unknown": { en: "Not tried", ar: "لم يُجرَّب", prs: "آزموده نشد", ps: "نه دی ازمویل شوی" },
  // before joining: telling them
  tell: {
    en: "Tell the facilitators",
    ar: "إخبار الميسّرين",
    prs: "گفتن به تسهیل‌کنندگان",
    ps: "اسانتیا برابروونکو ته ویل",
  },
  tellWhat: {
    en: "They see that somebody of your delegation has tried. With the button they also see the two lines below, under your delegation's name and not yours. Nobody else is told; no address and no name of a device is told to anybody.",
    ar: "يرون أن أحداً من وفدكم جرّب الوصول. وبالزر يرون أيضاً السطرين أدناه، باسم وفدكم لا باسمكم. ولا يُخبَر بذلك غيرهم، ولا يُخبَر أحد بعنوان ولا باسم جهاز.",
    prs: "آنان می‌بینند که کسی از هیئت شما آزموده است. با دکمه دو سطر زیر را نیز می‌بینند، به نام هیئت شما و نه به نام شما. به کس دیگری گفته نمی‌شود؛ نشانی و نام دستگاه به هیچ‌کس گفته نمی‌شود.",
    ps: "هغوی ویني چې ستاسو د پلاوي یو چا ازمویلې ده. په تڼۍ سره لاندې دوه کرښې هم ویني، ستاسو د پلاوي په نوم، نه ستاسو په نوم. بل چا ته نه ویل کېږي؛ پته او د وسیلې نوم هېچا ته نه ویل کېږي.",
  },
  tellLater: {
    en: "There is something to tell when the test of the way has ended.",
    ar: "يمكن الإخبار حين تنتهي تجربة الوصول.",
    prs: "هنگامی که آزمایش راه پایان یافت می‌توان گفت.",
    ps: "کله چې د لارې ازموینه پای ته ورسېږي، ویل کېدای شي.",
  },
  tellNow: {
    en: "Tell these two lines",
    ar: "إخبارهم بهذين السطرين",
    prs: "گفتن همین دو سطر",
    ps: "همدا دوه کرښې ورته ویل",
  },
  tellDone: { en: "Told", ar: "أُخبروا", prs: "گفته شد", ps: "وویل شو" },
})
