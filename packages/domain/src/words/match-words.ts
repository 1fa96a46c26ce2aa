import type { Language, Words } from "../shared/language.ts"
import { say } from "./message.ts"

/** The parts of a pair's weight, by name. */
const WEIGHT_PART_WORDS = {
  prior: { en: "start", ar: "البداية", prs: "آغاز", ps: "پیل" },
  frequency: { en: "how common the name is", ar: "مدى شيوع الاسم", prs: "فراوانی نام", ps: "د نوم عامیت" },
  name: { en: "name", ar: "الاسم", prs: "نام", ps: "نوم" },
  father: { en: "father", ar: "الأب", prs: "پدر", ps: "پلار" },
  grandfather: { en: "grandfather", ar: "الجد", prs: "پدرکلان", ps: "نیکه" },
  husband: { en: "husband", ar: "الزوج", prs: "شوهر", ps: "خاوند" },
  mother: { en: "mother", ar: "الأم", prs: "مادر", ps: "مور" },
  chain: {
    en: "names in each other’s place",
    ar: "أسماء تبادلت مواضعها",
    prs: "نام‌ها در جای یکدیگر",
    ps: "نومونه یو د بل پر ځای",
  },
  origin: { en: "origin", ar: "الموطن", prs: "زادگاه", ps: "اصلي ځای" },
  birth: { en: "birth", ar: "الميلاد", prs: "تولد", ps: "زېږون" },
  document: { en: "document", ar: "الوثيقة", prs: "سند", ps: "سند" },
  capture: { en: "capture", ar: "الأسر", prs: "گرفتاری", ps: "نیول" },
  sex: { en: "sex", ar: "الجنس", prs: "جنسیت", ps: "جنس" },
  kin: {
    en: "told as a relative of the other",
    ar: "مذكور قريبًا للآخر",
    prs: "خویشاوند دیگری گفته شده",
    ps: "د بل خپلوان یاد شوی",
  },
} as const satisfies Readonly<Record<string, Words>>

/**
 * The words for a part of a weight. A comparison that a plan of the parties' own names is called what they called it: most
 * often the name of its column.
 */
export function weightPartWords(part: string): Words {
  const known: Readonly<Record<string, Words>> = WEIGHT_PART_WORDS
  const words = Object.hasOwn(known, part) ? known[part] : undefined
  // Braces are places in a message; a column's name has none.
  const plain = part.replace(/[{}]/gu, "")
  return words ?? { en: plain, ar: plain, prs: plain, ps: plain }
}

/** What to ask about a person whom two rows may name, by the part of the weight that the answer would settle. */
export const QUESTION_WORDS = {
  name: {
    en: "What is the full name of this person?",
    ar: "ما الاسم الكامل لهذا الشخص؟",
    prs: "نام کامل این شخص چیست؟",
    ps: "د دې کس بشپړ نوم څه دی؟",
  },
  father: {
    en: "What is the name of this person’s father?",
    ar: "ما اسم والد هذا الشخص؟",
    prs: "نام پدر این شخص چیست؟",
    ps: "د دې کس د پلار نوم څه دی؟",
  },
  grandfather: {
    en: "What is the name of this person’s grandfather?",
    ar: "ما اسم جد هذا الشخص؟",
    prs: "نام پدرکلان این شخص چیست؟",
    ps: "د دې کس د نیکه نوم څه دی؟",
  },
  origin: {
    en: "From which province, district and village is this person?",
    ar: "من أي محافظة ومديرية وقرية هذا الشخص؟",
    prs: "این شخص از کدام ولایت، ولسوالی و قریه است؟",
    ps: "دا کس د کوم ولایت، ولسوالۍ او کلي دی؟",
  },
  birth: {
    en: "In which year was this person born, or what is the person’s age?",
    ar: "في أي سنة وُلد هذا الشخص، أو كم عمره؟",
    prs: "این شخص در کدام سال تولد شده، یا چند ساله است؟",
    ps: "دا کس په کوم کال زېږېدلی، یا څو کلن دی؟",
  },
  document: {
    en: "What is the number of this person’s identity document?",
    ar: "ما رقم وثيقة هوية هذا الشخص؟",
    prs: "شمارهٔ سند هویت این شخص چیست؟",
    ps: "د دې کس د هویت د سند شمېره څه ده؟",
  },
  capture: {
    en: "On which day, and where, was this person captured?",
    ar: "في أي يوم وأين أُسر هذا الشخص؟",
    prs: "این شخص در کدام روز و در کجا گرفتار شده است؟",
    ps: "دا کس په کومه ورځ او چېرته نیول شوی دی؟",
  },
  sex: {
    en: "Is this person a man or a woman?",
    ar: "أرجل هذا الشخص أم امرأة؟",
    prs: "این شخص مرد است یا زن؟",
    ps: "دا کس نارینه دی که ښځه؟",
  },
} as const satisfies Readonly<Record<string, Words>>

/** The question that would settle a part of a weight, whole, as one may put it to the other side. */
export function questionWords(part: string): Words {
  const known: Readonly<Record<string, Words>> = QUESTION_WORDS
  const words = Object.hasOwn(known, part) ? known[part] : undefined
  const field = weightPartWords(part)
  return (
    words ?? {
      en: `What is known of “${field.en}”?`,
      ar: `ما المعروف عن «${field.ar}»؟`,
      prs: `دربارهٔ «${field.prs}» چه معلوم است؟`,
      ps: `د «${field.ps}» په اړه څه معلوم دي؟`,
    }
  )
}

/** Where something is missing, and nothing would come of asking for it. */
export const BEYOND_QUESTION_WORDS = {
  en: "What is missing would not change the decision, whatever the answer.",
  ar: "ما ينقص لا يغيّر القرار، أيّاً كان الجواب.",
  prs: "آنچه ناموجود است، پاسخش هرچه باشد، تصمیم را تغییر نمی‌دهد.",
  ps: "هغه څه چې نشته، ځواب یې هر څه وي، پرېکړه نه بدلوي.",
} as const satisfies Words

/** Why a pair is not called certain. */
export const NOT_CERTAIN_WORDS = {
  "below-upper": {
    en: "the score is not high enough",
    ar: "الدرجة ليست عالية بما يكفي",
    prs: "امتیاز بسنده نیست",
    ps: "نمره بسنه نه ده",
  },
  "below-certain": {
    en: "it is likely, and not beyond doubt",
    ar: "هو مرجّح، لكنه ليس فوق الشك",
    prs: "محتمل است، ولی خالی از تردید نیست",
    ps: "احتمال یې زیات دی، خو له شکه خالي نه دی",
  },
  "no-other-field": {
    en: "nothing but the name supports it",
    ar: "لا يؤيده غير الاسم",
    prs: "جز نام چیزی آن را تأیید نمی‌کند",
    ps: "پرته له نومه یې هېڅ ملاتړ نه کوي",
  },
  contradiction: {
    en: "something contradicts it, or the father’s name differs by a slip of the pen",
    ar: "شيء يناقضه، أو لا يتفق الأب إلا بزلّة قلم",
    prs: "چیزی با آن ناسازگار است، یا نام پدر جز با لغزش قلم یکی نیست",
    ps: "یو څه یې ردوي، یا د پلار نوم یوازې د قلم په تېروتنه سره یو دی",
  },
  rival: {
    en: "another pair is almost as good",
    ar: "زوج آخر يقاربه",
    prs: "جفت دیگری تقریباً به همان خوبی است",
    ps: "بله جوړه نږدې همدومره ښه ده",
  },
  kin: { en: "they may be relatives", ar: "قد تكون بينهما قرابة", prs: "شاید خویشاوند باشند", ps: "ښايي خپلوان وي" },
  "subset-name": {
    en: "only part of the name agrees",
    ar: "لا يتفق إلا بعض الاسم",
    prs: "تنها بخشی از نام یکی است",
    ps: "یوازې د نوم یوه برخه سره یو ده",
  },
  "other-word": {
    en: "the names differ in a word",
    ar: "يختلف الاسمان في كلمة",
    prs: "نام‌ها در یک واژه فرق دارند",
    ps: "نومونه په یوه کلمه کې توپیر لري",
  },
} as const satisfies Readonly<Record<string, Words>>

/** What two names tell that are of a father's daughter and of a son. */
export const DAUGHTER_AND_SON_WORDS = {
  en: "One name tells a daughter and the other a son: they are two people.",
  ar: "أحد الاسمين لابنة والآخر لابن: هما شخصان.",
  prs: "یکی از دو نام از دختر است و دیگری از پسر: دو شخص‌اند.",
  ps: "یو نوم د لور دی او بل د زوی: دوه کسان دي.",
} as const satisfies Words

/** What the gazetteer makes of a place, beside what a list wrote. */
export const PLACE_WORDS = {
  placeIn: {
    en: "{district}, {province}",
    ar: "{district}، {province}",
    prs: "{district}، {province}",
    ps: "{district}، {province}",
  },
  placesPerhaps: {
    en: "several have this name: {places}",
    ar: "لعدة أماكن هذا الاسم: {places}",
    prs: "چند جا همین نام را دارد: {places}",
    ps: "څو ځایونه دا نوم لري: {places}",
  },
} as const satisfies Readonly<Record<string, Words>>

/** The places that a cell may be of, in words; all of them where several have the name, and nothing where none is known. */
export function placeText(
  places: readonly { readonly district: string | null; readonly province: string | null }[],
  language: Language,
): string {
  const names = places.map(({ district, province }) =>
    district === null || province === null
      ? (district ?? province ?? "")
      : say(PLACE_WORDS.placeIn, language, { district, province }),
  )
  return names.length > 1 ? say(PLACE_WORDS.placesPerhaps, language, { places: names.join(" · ") }) : (names[0] ?? "")
}
