import { foldValue } from "../cells/fold.ts"
import { readDate } from "../cells/intake-date.ts"
import { DAY_WORDS } from "./line-words.ts"

/** What a sentence tells of a capture: its day and its place as they are written, or one of them. */
export type Capture = { readonly day: string | null; readonly place: string | null }

/**
 * What a sentence tells of a capture or of the last time that somebody was seen, by a word for it anywhere (IM158): the day in it, and where it was, behind
 * a word for in, at or from. Null of a sentence that has no such word, tells neither, or tells of a release, a visit or a birth.
 *
 * @example `روز ۶ مرداد ۱۳۹۴ در شادگان بازداشت شد` is a capture in شادگان.
 */
export function captureIn(sentence: string): Capture | null {
  const plain = foldValue(sentence)
  if (!(OF_CAPTURE.test(plain) || CAME.test(plain)) || isOfOther(sentence)) return null
  const words = sentence.split(/\s+/u)
  const [from, to] = dayAmong(words)
  const day = to > from ? dayOf(words, from, to) : null
  const place = placeAmong(words, from, to)?.text ?? null
  return day === null && place === null ? null : { day, place }
}

/** They came to his house. */
const CAME =
  /(?:ils sont|on est) venus? (?=le |en |la )|(?:came (?:to|into)|raided|entered|stormed) (?:our|his|her|their|my|the) (?:\p{L}+ )?(?:house|home|shop|village)(?!\p{L})/u

/** Who took somebody, and the day and the place behind that: `FC and men in plain clothes on 1 October 2013`; null where no day is. */
export function takersIn(text: string): (Capture & { readonly takers: string }) | null {
  const words = text.split(/\s+/u)
  const [from, to] = dayAmong(words)
  if (to <= from || from === 0) return null
  const place = placeAmong(words, from, to)
  let end = Math.min(from, place?.at ?? from)
  while (end > 0 && (IN.has(foldValue(words[end - 1]!)) || BEFORE_DAY.has(foldValue(words[end - 1]!)))) end--
  if (end === 0) return null
  const takers = words.slice(0, end).join(" ").replace(AT_NIGHT, "")
  return { takers, day: dayOf(words, from, to), place: place?.text ?? null }
}

/** `dans la nuit du 27 au 28`: when they came. */
const AT_NIGHT =
  /\s+(?:dans la (?:nuit|soirée|matinée)|(?:during|in) the (?:night|morning|evening)|at (?:night|dawn|noon)).*$/iu

const dayOf = (words: readonly string[], from: number, to: number): string =>
  words
    .slice(from, to)
    .join(" ")
    .replace(/[.،,;:)\]]+$/u, "")

/** Whether a sentence tells of a release, a visit or a birth: its days are of that. */
export const isOfOther = (sentence: string): boolean => OF_OTHER.test(foldValue(sentence))

/** By how words begin; what ends in a full stop is a whole word, since others begin so too (prisoner, family, Kamal). */
const OF_CAPTURE = wordsBeginning(
  `اعتقل اعتقال ضبط القبض احتجز اوقف واوقف اخذ. اخذت. اخذوه قبض. اختطف خطف اسر. اسرت. اسروه فقد. فقدت. اختفي اختفت اقتيد خذوه. خذوها. خدوه. اخدوه. شدوه. رفعوه. مسكوه. قبضوا قبضوه شالوه. شلوه. هزوه. خطفوه اعتقلوه حبسوه انقطع شوهد اتصال
  بازداشت دستگیر بردند برده. ربود گرفتند ناپدید مفقود دیده. گرفتار اسیر. برنگشت لادرک
  نیول نیولی ورک. تښتول بوتلل بېول لاپته اغوا اټهای غایب حراست گیرا گیراوه دەستگیر دستگیرکرا رفین رفێن بیسروشوین بێسەروشوێن
  arrest detain taken. took. pick carried. abduct captur disappear missing kidnap seized. lifted. seen.
  arret enlev dispar pris. prise. interpell embarqu parti. partie. vu. vue. emmen amen. amene amenee rafl verhaft festgenomm entfuhr verschlepp abgefuhr verschw
  gotur alind kacir surrender
  detenid desaparec capturad secuestr arrestad detid raptad sequestr preso. presa.
  задерж похи арест увез увед пропал исчез забра схва gozalt tutuk yakala kayb ditangkap hilang. diculik kama.`,
)
const OF_OTHER = wordsBeginning(
  "العمر عمره. عمرها. aged. age. افرج اطلق زار زیار ولد. مواليد ازاد. رها releas freed. visit born. libere relach rendu. liberad nacid nascid освобо",
)

function wordsBeginning(stems: string): RegExp {
  const all = stems
    .trim()
    .split(/\s+/u)
    .map((stem) => `${foldValue(stem)}${stem.endsWith(".") ? "(?!\\p{L})" : ""}`)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})`, "u")
}

/** Words that a day has at most. */
const LONGEST = 4

/** Where the day stands among the words: the longest run that is read as one, whole before a month or a year; an empty run where there is none. */
function dayAmong(words: readonly string[]): readonly [from: number, to: number] {
  let [best, rank] = [[0, 0] as readonly [number, number], 0]
  for (let from = 0; from < words.length; from++) {
    const first = foldValue(words[from]!)
    if (first === "" || BEFORE_DAY.has(first) || IN.has(first)) continue
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const text = words
        .slice(from, to)
        .join(" ")
        .replace(/[.،,;:)\]]+$/u, "")
      if (!/\p{N}{2}/u.test(text)) continue
      const precision = readDate(text).value?.precision
      const isYear = precision === "year" && /^\p{N}{4}$/u.test(text)
      const own = precision === "day" ? 3 : precision === "month" ? 2 : isYear ? 1 : 0
      if (own > rank) [best, rank] = [[from, to], own]
    }
  }
  return best
}

const IN: ReadonlySet<string> = folded(
  "في فی من در از نزدیک قرب په له لە in at from near around en em à au aux dans en depuis в из на под у di dari am an bei im aus beim",
)
/** `بعد از پسرانش`: when. */
const AFTER: ReadonlySet<string> = folded("بعد پس قبل پیش وروسته مخکې")
const BEFORE_DAY: ReadonlySet<string> = folded(
  `${DAY_WORDS.replaceAll("|", " ")} on den day days date time moment month months start end year years mois l nuit night morning evening ورځ نېټه года год г ساعت الساعة حدود حدودا حوالی اوایل اواخر اواسط مدت أوائل أواخر نهاية بداية about early late آخر اول ختم شروع`,
)
const ENDS: ReadonlySet<string> = folded(
  "و که و هو وهو با همراه خود by par with avec mit con com and when where توسط قبل يد على مع وقال ولم ولا ولا the le la on le du sometime during شد شدند کردند بردند است بود شوی شو",
)
/** Where somebody is at home, or no place at all. */
const HOUSE = wordsBeginning(
  "احضار. بیت. بیته بیتها منزل دار. داره دارها خانه house. home. work. his. her. their. sa. son. leur. domicile chez. дом. дома. квартир улиц him. them. it. no. any. an.",
)

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map((word) => foldValue(word)))
}

/** How they came and what they wore is no place. */
const NO_PLACE = wordsBeginning(
  "heure. heures. midi. minuit. matin. soir. vehicle car. cars. jeep truck. trucks. clothes clothing uniform mask. masks. masked. disguise voiture vehicule tenue. uniforme civil. سياره سيارات ملابس لباس زي.",
)

/** With whom, before whom, at which feast or season, and in the same raid as others: these begin no place (IM214). */
const NO_PLACE_FIRST = new RegExp(
  `^(?:(?:the|a|an|la|le|les|el|los|las|lo|un|une|de|du|des|in|at|en|au|dans|during|der|die|das|dem) |l )*(?:(?:ال)?(?:first|last|end|start|debut|fin|mi|اول|اخر|نصف|منتصف|اوایل|اواخر|شب|شپه|ليله|يوم|روز) )*(?:ال)?(?:${[
    "meme|memes|same|نفس|نفسه|نفسها|همان|همین|هماغه|اسی|ayni|selben|misma|mismo|mesma|mesmo",
    "ensemble|juntos|juntas|вместе|together|both|معا|سويا|یکجا|يکجا|باهم|یوځای|gemeinsam|zusammen|birlikte|juntos|juntas|اکٹهے",
    "front|ذهب|خرج|راح|مخ|глазах|devant (?:ses|sa|son|leurs?|mes|nos)|امام \\p{L}+(?:ه|ها|هم|نا|ي)$|پیش چشم|پيش چشم|(?:پسران|فرزندان|برادران|خانواده|برادر|پسر|پدر)ش(?:ان)?$",
    "tabaski|korite|ramadan|ramazan|ramadhan|aid|eid|sallah|semana santa|navidad|pascua|noel|christmas|easter|paques|achoura|ashura|mawlid|mouloud|maouloud|nowruz|newroz|bayram|عيد|عید|رمضان|ramadaan|عاشورا|عاشوراء|نوروز|حج|موسم|مولد|اختر|شپه|شپې",
    "hivernage|hiver|ete|automne|printemps|saison|winter|summer|autumn|rains|rainy|season|harvest|recolte|زمستان|تابستان|خزان|پاییز|بهار|شتا|شتاء|صيف|ربيع|خريف|ژمی|ژمي|دوبی|دوبي|منی|پسرلی",
  ].join("|")})(?![\\p{L}\\p{N}-])`.replace(/\p{Script=Arabic}+/gu, foldValue),
  "u",
)
/** Whether words that stand where a place does are none: `la même rafle`, `ensemble`, `the rainy season`, `أمام أولاده`. */
const isNoPlace = (text: string): boolean =>
  NO_PLACE.test(foldValue(text)) || NO_PLACE_FIRST.test(foldValue(text.replace(/['’]/gu, " ")))
/** With whom somebody was, and in which part of a year, stands behind a place. */
const BEHIND_PLACE =
  /\s+(?:avec|with|along with|together with|مع|معا|با|mit|con|com|à la (?:fin|mi)|au (?:début|mois|milieu)|vers la (?:fin|mi)|at the (?:end|beginning|start)|في (?:رمضان|العيد|الليل|الصيف|الشتاء)|in (?:ramadan|the night)|pendant)(?:\s.*)?$/iu

/** Words that a place has at most. */
const MOST = 4

/** The place in what a sentence says beside its day: `وقال إنه في التوت`; null where no word for in, at or from stands in it. */
const placeWithin = (text: string): string | null => placeAmong(text.split(/\s+/u), 0, 0)?.text ?? null

/** What stands behind a place: who took somebody there. */
const TAKERS = /\s+(?:par|by|por|pelo|pela|على يد|من قبل|من طرف|توسط|از سوی)\s.*$/iu
const BEFORE_PLACE = /^(?:من|از|from|near|at|in|au|aux)\s+/iu
/** `بجبهة التوت`: Arabic writes at to the next word. */
const AT_FRONT = /^ب(?=(?:جبهة|محور|منطقة|مدينة|سجن|حاجز|نقطة|قرية|محافظة|مديرية)\s)/u
const BEFORE_DAY_BEHIND = /\s+(?:يوم|بتاريخ|تاريخ|le|on|the)$/iu
/** Sentences go on with them; some Arabic places begin with a letter for "and". */
const GOES_ON =
  /^(?:حدود|هو|هي|معه|معها|مع|وحده|نفس|ولم|وهو|وهي|ومعه|ومعها|وعنده|وعندها|وله|ولها|وكان|وكانت|وأخوه|واخوه|while|when|with|together|along|during|avec|alors|lors|pendant)(?!\p{L})/iu
const AND = /^(?:و\p{L}{2,}|and|et|и)\s/u
/** Somebody's own house, shop or way. */
const OWN = wordsBeginning(
  "his. her. their. son. sa. leur. su. sus. sua. seu. home. بيته. بيتها منزله. منزلها. داره. دارها. محله. محلها. دكانه. متجره. مكتبه. عمله. مقر مضيفه. سيارته. خانه‌ وظیفه.",
)

/** Whether a text begins with what is somebody's own: his house, her shop. */
export const isOwn = (text: string): boolean => /^(?:his|her|their|son|sa|leur|su|sus)\s/iu.test(text)

/** The place in what stands beside the day of a capture; null where that is none. */
export function placeIn(written: string): string | null {
  const text = written
    .replace(TAKERS, "")
    .replace(BEHIND_PLACE, "")
    .replace(BEFORE_PLACE, "")
    .replace(BEFORE_DAY_BEHIND, "")
    .replace(AT_FRONT, "")
  if (AND.test(text) && !GOES_ON.test(text)) return placeWithin(text) ?? text
  const plain = foldValue(text)
  if (GOES_ON.test(text) || OWN.test(plain)) return placeWithin(text)
  return text === "" || isNoPlace(text) ? null : text
}

/** The words behind the first word for in, at or from, up to another such word, the day, or a word that goes on; null where there are none. */
function placeAmong(
  words: readonly string[],
  from: number,
  to: number,
): { readonly at: number; readonly text: string } | null {
  const plain = words.map((word) => foldValue(word.replace(/[.،,;:()[\]]/gu, "")))
  const isOfDay = (at: number): boolean => (at >= from && at < to) || BEFORE_DAY.has(plain[at]!)
  for (const [at, word] of plain.entries()) {
    const first = plain[at + 1] === "the" ? at + 2 : at + 1
    // Folded, à is a.
    if (
      !IN.has(word) ||
      words[at] === "a" ||
      AFTER.has(plain[at - 1] ?? "") ||
      isOfDay(at) ||
      first >= words.length ||
      isOfDay(first) ||
      HOUSE.test(plain[first]!)
    )
      continue
    const place: string[] = []
    for (let next = first; next < words.length && place.length < MOST; next++) {
      if (isOfDay(next) || IN.has(plain[next]!) || (place.length > 0 && ENDS.has(plain[next]!))) break
      if (OF_CAPTURE.test(plain[next]!)) break
      place.push(words[next]!)
    }
    const text = place.join(" ").replace(/[.،,;:]+$/u, "")
    if (/\p{L}{2}/u.test(text) && !ENDS.has(foldValue(text)) && !isNoPlace(text)) return { at, text }
  }
  return null
}
