import { defineTexts } from "../../i18n/index.ts"

/** Who has tried the way to a talk before it, as those who host it are told. */
export const WAYS_TEXTS = defineTexts({
  title: { en: "Who has tried the way", ar: "من جرّب الوصول", prs: "کی راه را آزموده است", ps: "چا لاره ازمویلې" },
  lead: {
    en: "Each delegation can try its line, sound and picture days before. The server knows only that somebody did, not who, and forgets it when it is started anew.",
    ar: "يستطيع كل وفد تجربة خطه وصوته وصورته قبل الجلسة بأيام. لا يعلم الخادم إلا أن أحداً جرّب، لا مَن هو، وينسى ذلك عند إعادة تشغيله.",
    prs: "هر هیئت می‌تواند ارتباط، صدا و تصویرش را روزها پیش بیازماید. سرور تنها می‌داند که کسی آزموده، نه چه کسی، و با راه‌اندازی دوباره فراموش می‌کند.",
    ps: "هر پلاوی کولی شي خپله کرښه، غږ او انځور ورځې مخکې وازمويي. سرور یوازې دا پوهېږي چې یو چا ازمویلي، نه دا چې چا، او د بیا پیلېدو پر مهال یې هېروي.",
  },
  delegation: { en: "Delegation", ar: "الوفد", prs: "هیئت", ps: "پلاوی" },
  tried: { en: "Last tried", ar: "آخر تجربة", prs: "آخرین آزمایش", ps: "وروستۍ ازموینه" },
  notTried: { en: "Not yet", ar: "ليس بعد", prs: "هنوز نه", ps: "لا نه" },
  unknown: {
    en: "The server could not be asked.",
    ar: "تعذّر سؤال الخادم.",
    prs: "از سرور پرسیده نشد.",
    ps: "له سرور ونه پوښتل شول.",
  },
  again: { en: "Ask again", ar: "سؤال من جديد", prs: "دوباره بپرس", ps: "بیا وپوښته" },
})
