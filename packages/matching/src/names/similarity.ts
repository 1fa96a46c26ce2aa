import { commonNames } from "../resources/frequencies.ts"
import { ABDO } from "./compound-patterns.ts"
import { mayHoldOneSlip, similarityButForASlip, skeletonSimilarity } from "./distance.ts"
import { isApartByEnd, isApartByLastHeh, isEndAlone, isEndOfHouse } from "./ends.ts"
import { gendered } from "./gender.ts"
import { isHeld, isOtherFamily, isOtherGradation, isOtherSecond, isSecondLong, isSeldomWritten } from "./gradation.ts"
import { haveOtherHalves, isMarked, isServant, isShortOf, marksOf, namesBesideHalf, unmarked } from "./halves.ts"
import { inOneSound } from "./heard.ts"
import { areOtherHouses } from "./houses.ts"
import { mayBeginWith } from "./initials.ts"
import {
  COMPOUND,
  commonOf,
  isBare,
  isCommon,
  isHouse,
  isInTable,
  isOfTribe,
  isOnlyHeard,
  isSpelt,
} from "./known-names.ts"
import { areCrossed, isMisspelt, isSlipOfKnown } from "./known-slips.ts"
import { arabFirst, type Mode, modeOf } from "./letters.ts"
import { areLocalForms } from "./local-forms.ts"
import { newWord, PairMemory } from "./pair-memory.ts"
import { areHouseAndOne, areManyAndOne } from "./plurals.ts"
import { STRONG } from "./roles.ts"
import { collapse, keyOf, readingsOf } from "./skeleton.ts"
import type { Token } from "./tokens.ts"
import { unitOf } from "./unit.ts"
import { MOTHER } from "./words.ts"
import { areOfOtherHalves, areOthersBy } from "./written-halves.ts"

/** Two tokens agree from this similarity (of 1000) on. One value for all plans: it is part of the tables. */
export const AGREE = 760

/** Two words that are common names, or made of such, and no common name in common. */
function areOthers(a: Token, b: Token): boolean {
  return areOthersBy(a.common, b.common) && (!(isOnlyHeard(a) || isOnlyHeard(b)) || !haveKeyInCommon(a, b))
}

/** Salim and Salam, Hasan and Husain. */
function unlike(a: Token, b: Token): boolean {
  // What a name was made of is known less surely than a name: its consonants must bear it out.
  return areOthers(a, b) && ((isBare(a) && isBare(b)) || (isHouse(a) && isHouse(b)) || !haveKeyInCommon(a, b))
}

/** Whether a word is the kunya of a mother. */
const isMothers = ({ role, text }: Token): boolean => role === "kunya" && MOTHER.test(text)
/** Khalid is not Abu Khalid but for a slip of the pen; Abu'l-Qasim is Abolqasim and Belkacem. */
export const isChilds = (kunya: Token, name: Token): boolean =>
  kunya.role === "kunya" && name.role !== "kunya" && (name.key[0] !== "b" || name.key === kunya.key)

function haveKeyInCommon(a: Token, b: Token): boolean {
  const keys = b.readings.map(heardKeyOf)
  return a.readings.some((reading) => keys.includes(heardKeyOf(reading)))
}

/** The key with each h left in that ends no word: it is all that tells Ahmadi from Mohammadi. */
const heardKeyOf = (reading: string): string => reading.replace(/[hH]$/u, "").split(/[hH]/u).map(keyOf).join("h")

/** Two spellings that the table knows as those of one name. */
const KNOWN_AGREE = 970
const KNOWN_NEAR = 600
const MADE_ALIKE = 870
const isKnownNear = (p: Token, q: Token, mode: Mode): boolean =>
  p.readings.some((x) => q.readings.some((y) => skeletonSimilarity(x, y, mode, KNOWN_NEAR) > 0))
/** The table has both spellings as they are: Caasha and عایشه. */
const isListed = (a: Token, b: Token): boolean =>
  a.common !== null && (b.common?.some((id) => isSpelt(id) && a.common!.includes(id)) ?? false)
const isListedWhole = (a: Token, b: Token): boolean =>
  b.common?.some((id) => isInTable(id) && a.common?.includes(id) === true) ?? false
const shares = (a: Token, b: Token): boolean =>
  a.common !== null && (b.common?.some((id) => a.common!.includes(id)) ?? false)

/**
 * Similarity of two tokens, the best of their readings: `AGREE` to 1000, or 0 when they do not agree. Two common names
 * that differ never agree.
 */
export function tokenSimilarity(a: Token, b: Token): number {
  return ALIKE.get(a.id, b.id) ?? ALIKE.set(a.id, b.id, similarityFrom(AGREE, a, b))
}

/** Words return in every name: what was found for two of them is remembered. */
const ALIKE = new PairMemory<number>()
const NEARNESS = new PairMemory<Nearness | null>()
const JOINED = new PairMemory<Pick<Token, "id" | "readings" | "key" | "common">>()

/** The least likeness of two words that may be one though they do not agree, and the least of the rest beside a slip. */
const NEAR = 640
/** Of words that only such an ending keeps apart. */
const ONLY_END = 740
const REST_AGREE = 900
const REST_AGREE_ACROSS = 890

/**
 * How two words that do not agree may still be one: a slip of the pen, half a compound left out, an ending that
 * makes a family's name of a given one, no more than alike, or alike though they are two names. */
export interface Nearness {
  readonly kind: "slip" | "half" | "end" | "cut" | "near" | "rival"
  readonly similarity: number
}

/** How near two words are that do not agree; null when they are not. */
export function nearnessOf(a: Token, b: Token): Nearness | null {
  const seen = NEARNESS.get(a.id, b.id)
  return seen === undefined ? NEARNESS.set(a.id, b.id, foundNearness(a, b)) : seen
}

function foundNearness(a: Token, b: Token): Nearness | null {
  if (a.role === "initial" || b.role === "initial" || isMothers(a) !== isMothers(b)) return null
  if (haveOtherHalves(a, b) || areOtherHouses(a, b) || areLocalForms(a, b) || isGod(a) !== isGod(b)) return null
  if (isHalfOf(a, b)) return { kind: isServant(a) === isServant(b) ? "near" : "half", similarity: ONLY_END }
  if (isAbdCutOff(a, b) || isAbdCutOff(b, a)) return { kind: "cut", similarity: ONLY_END }
  const slip = slipBetween(a, b)
  if (slip > 0) return { kind: "slip", similarity: slip }
  if (!unlike(a, b) && !gendered(a, b) && (isCutOff(a, b) || isCutOff(b, a)))
    return { kind: "cut", similarity: ONLY_END }
  const near = a.key[0] === b.key[0] ? similarityFrom(NEAR, a, b) : 0
  // نورة is no نور الدين, whose other half stands where she has her ending.
  if (near > 0 && near < ONLY_END && isMarked(a) !== isMarked(b)) return null
  if (near === 0) return isOfTribe(a, b) || isOfTribe(b, a) ? { kind: "end", similarity: ONLY_END } : null
  return { kind: near === ONLY_END ? "end" : "near", similarity: Math.min(AGREE - 1, near) }
}

/**
 * How like two words are that would agree were they not two known names: Latin letters may stand for either. Within Arabic script they do not.
 */
export function rivalryOf(a: Token, b: Token): Nearness | null {
  if (!STRONG[a.role] || !STRONG[b.role]) return null
  if (a.script === "Arab" && b.script === "Arab")
    return areFamiliesCrossed(a, b) ? { kind: "slip", similarity: MISSPELT } : null
  const mode = modeOf(a.script, b.script)
  const [p, q] = arabFirst(a, b)
  let best = 0
  for (const x of p.readings) for (const y of q.readings) best = Math.max(best, skeletonSimilarity(x, y, mode, AGREE))
  return best === 0 ? null : { kind: "rival", similarity: Math.min(AGREE - 1, best) }
}

/** الدليمي and الديلمي behind one chain of names: two of its letters have changed places, though both are families. */
const areFamiliesCrossed = (a: Token, b: Token): boolean =>
  a.role === "nisba" && b.role === "nisba" && mayHoldOneSlip(a.text, b.text) && areCrossed(a.text, b.text)

/** Allah Ditta is no Ali Ditta. */
const isGod = ({ text }: Token): boolean => /^(?:all?ah|alla|الله)$/u.test(text)

/** What a narrow column left of a name of Abd-: with its article it is no name of its own. */
const isAbdCutOff = (short: Token, long: Token): boolean => ABD_OF_ARTICLE.test(short.text) && isServant(long)
const ABD_OF_ARTICLE = /^(?:[ae]bd(?:[aeou]|ou)l|عبدال|عبد ال)$/u

/** What a narrow column left of a word. */
function isCutOff(short: Token, long: Token): boolean {
  const isBegun = (x: string, y: string): boolean =>
    x.length >= LEAST_LEFT && y.length > x.length + 1 && y.startsWith(x) && !isEndOfHouse(y.slice(x.length))
  // Alko and Kosai are both what is left of Alkosai: its article may be a part of it.
  return (
    short.script === long.script &&
    (isBegun(withoutArticle(short), withoutArticle(long)) || isBegun(short.readings[0]!, long.readings[0]!))
  )
}

const withoutArticle = ({ readings }: Token): string =>
  readings.find((reading) => readings[0] === `al${reading}` || readings[0] === `el${reading}`) ?? readings[0]!

const LEAST_LEFT = 4

function slipBetween(a: Token, b: Token): number {
  if (isMisspelt(a, b)) return MISSPELT
  if (!mayHoldOneSlip(a.key, b.key)) return 0
  // حسینی without its yeh may be a slip; nobody drops a vowel of Hussaini that he hears.
  const isApart = unlike(a, b) || (a.script === "Latn" && b.script === "Latn" && areOthers(a, b))
  if (isApart && !isSlipOfKnown(a, b)) return 0
  const mode = modeOf(a.script, b.script)
  const [p, q] = arabFirst(a, b)
  // Akba lost the last letter of Akbar: a woman's name has all consonants of the man's.
  if (gendered(a, b) && (mode !== "AL" || a.key === b.key)) return 0
  let best = 0
  for (const x of p.readings) {
    for (const y of q.readings) {
      if (areOfOneSon(x, y, p, q)) continue
      // Fadil and Fadli: letters that changed places make no ending.
      const isEnd = x.length !== y.length && isApartByEnd(x, y, mode) && isEndAlone(x, y)
      if (isEnd || isApartByLastHeh(x, y, mode)) continue
      const rest = similarityButForASlip(x, y, mode)
      if (rest < (mode === "AL" ? REST_AGREE_ACROSS : REST_AGREE)) continue
      best = Math.max(best, rest - Math.floor(ONE_LETTER / (x.length + y.length)))
    }
  }
  if (best === 0 || areOtherFamilies(p, q, mode) || areOfOtherHalves(a, b)) return 0
  return mode === "AL" && areOfOtherGradations(p, q) ? 0 : best
}

/** As little as a slip in a short word leaves. */
const MISSPELT = 780

/** What one letter of a word's ten is worth: in a long word a slip takes away little. */
const ONE_LETTER = 1500

/** Malik and Abd al-Malik, Najib and Najibullah: one name with and without its other half. Of brothers, both are borne. An initial is none. */
export function isHalfOf(a: Token, b: Token): boolean {
  if (a.role === "initial" || b.role === "initial") return false
  if ((!isMarked(a) && !isMarked(b)) || marksOf(a) === marksOf(b)) return false
  if (isOfOtherHalf(a, b) || isOfOtherHalf(b, a)) return false
  if (isShortOf(a, b) || isShortOf(b, a)) return true
  const [one, other] = [unmarked(a), unmarked(b)]
  // Of Abdullah nothing is left without its marks.
  return one.readings.length > 0 && other.readings.length > 0 && similarityFrom(AGREE, one, other) > 0
}

/** Nasrullah has Nasr for its half, which is neither Nasir nor Naseer, Amanullah has Aman, and Abdul Qadir has Qadir and not Kadra. */
function isOfOtherHalf(whole: Token, half: Token): boolean {
  const halves = namesBesideHalf(whole)
  if (halves.some((id) => isHeardAs(half, id))) return false
  return halves.length > 0 && isBare(half) && !isMarked(half) && areOthersBy(halves, half.common)
}

/** Whether a word of Arabic letters sounds in Dari, Pashto and Urdu as a name of the table: زاهر and ظاهر. */
const isHeardAs = ({ script, text }: Token, id: number): boolean =>
  script === "Arab" && inOneSound(text) === inOneSound(commonNames()[id % COMPOUND]!.arab)

/** Bin Nurdin and Bin Ridwan are read with their mark for Binnurdin's sake: beside each other it says nothing. */
const areOfOneSon = (x: string, y: string, p: Token, q: Token): boolean =>
  x !== p.readings[0] && y !== q.readings[0] && SON.test(x) && SON.test(y) && !SON.test(p.readings[0]!)
const SON = /^(?:b[aeiou]?n|wld|[Ww]al[ae]d)./u

/** How like two words are, `least` to 1000; 0 where they are less, or are kept apart. */
function similarityFrom(least: number, a: Token, b: Token): number {
  if (a.role === "initial" || b.role === "initial") return initialSimilarity(a, b)
  if (areOneInAscii(a, b)) return IN_ASCII
  if (areManyAndOne(a, b) || areHouseAndOne(a, b)) return MADE_ALIKE
  if (areKeptApart(least, a, b)) return 0
  const mode = modeOf(a.script, b.script)
  const [p, q] = arabFirst(a, b)
  const written = writtenAlike(least, p, q, mode)
  if (written > 0 && areOtherHouses(a, b) && !isListed(a, b)) return 0
  // Ahmadi and Hamidi have the consonants in common.
  if (a.script === b.script && written < MADE_ALIKE && areOthers(a, b)) return 0
  // What one of two lacks is no spelling.
  if (written >= AGREE && least === AGREE && isHalfOf(a, b)) return 0
  const best = areKnownAsOne(least, p, q, written) ? Math.max(written, KNOWN_AGREE) : written
  // Hausa and Swahili end a man's name in a vowel: spellings that the table has of one name are of one.
  if (best === 0 || isListed(a, b)) return best
  if (gendered(a, b) || areOfOtherHalves(a, b)) return 0
  if (!isApartByEnd(p.readings[0]!, q.readings[0]!, mode)) return best
  return least < AGREE && best >= AGREE ? ONLY_END : 0
}

/** What is left of a word of Latin letters without marks; null of any other. */
export const asciiOf = ({ script, text, ascii }: Token): string | null => (script === "Latn" ? (ascii ?? text) : null)
/** Ćamil and Camil: two words are one where the marks of their letters are lost. A mother's kunya has its own. */
const areOneInAscii = (a: Token, b: Token): boolean =>
  (a.ascii !== undefined || b.ascii !== undefined) &&
  a.script === b.script &&
  asciiOf(a) === asciiOf(b) &&
  isMothers(a) === isMothers(b)
/** Another letter might have been meant. */
const IN_ASCII = 985

/** Whether two words are not one name however like they are written. */
function areKeptApart(least: number, a: Token, b: Token): boolean {
  // Umm Khalid is no Abu Khalid, nor Khalid.
  if (isMothers(a) !== isMothers(b)) return true
  if (least === AGREE && (isChilds(a, b) || isChilds(b, a))) return true
  return unlike(a, b) || areLocalForms(a, b)
}

/** How like the readings of two words are, the Arabic one first: the best of them, less where the vowels that each writes tell against it. */
function writtenAlike(least: number, p: Token, q: Token, mode: Mode): number {
  let best = 0
  for (const x of p.readings) {
    for (const y of q.readings) {
      if (!areOfOneSon(x, y, p, q)) best = Math.max(best, skeletonSimilarity(x, y, mode, least))
    }
  }
  if (best === 0 || areOtherFamilies(p, q, mode)) return 0
  if (mode !== "AL") return best
  if (areOfOtherGradations(p, q)) best = least < AGREE ? NEAR : 0
  const isSeldom = best > SELDOM && p.readings.every((x) => q.readings.some((y) => isSeldomWritten(x, y)))
  return isSeldom ? SELDOM : best
}

/** Whether the table knows two words as spellings of one name, and they are written near enough for it. */
function areKnownAsOne(least: number, p: Token, q: Token, written: number): boolean {
  if (!shares(p, q)) return false
  if (marksOf(p) !== marksOf(q)) return least === AGREE && (isShortFor(p, q) || isShortFor(q, p))
  return written > 0 || (least === AGREE && (isListed(p, q) || isKnownNear(p, q, modeOf(p.script, q.script))))
}

/** Hajro is Hajrudin for short: a word without a half that the table has for a name with it. */
const isShortFor = (short: Token, long: Token): boolean =>
  marksOf(short) === "" && /[@&]/u.test(marksOf(long)) && isListedWhole(short, long)

/** Too little for a word that stands alone, where it is all the evidence. */
const SELDOM = 800

/** Kadri, قادری and Kaddouri: a vowel that one of two families has and the other has not. */
function areOtherFamilies(p: Token, q: Token, mode: Mode): boolean {
  if (mode === "AA") return false
  if (mode === "LL") return p.readings.some((x) => q.readings.some((y) => isOtherSecond(x, y)))
  return withoutArticles(p.readings).every((x) => q.readings.some((y) => isOtherFamily(x, y, q.text)))
}

/** Readings, and of one that may have an article that without it alone. */
const withoutArticles = (readings: readonly string[]): readonly string[] =>
  readings.filter((reading) => !reading.startsWith("El") || !readings.includes(reading.slice(2)))

/** Whether a word of Arabic letters is no writing of one of Latin letters, by the vowels that each writes. */
const areOfOtherGradations = (arab: Token, latn: Token): boolean =>
  withoutArticles(arab.readings).every(
    (x) => isHeld(x, latn.text) || isSecondLong(x, latn.text) || latn.readings.every((y) => isOtherGradation(x, y)),
  )

function initialSimilarity(a: Token, b: Token): number {
  const [x, y] = [initialsOf(a.readings[0]!), initialsOf(b.readings[0]!)]
  const most = Math.min(x.length, y.length)
  if (most === 1 && (a.text[0] === b.text[0] || mayBeginWith(a, b) || mayBeginWith(b, a))) return INITIAL
  return x.slice(0, most) === y.slice(0, most) ? (most > 1 ? TWO_INITIALS : INITIAL) : 0
}

const INITIAL = 800
/** A. R. for Abdul Rahman. */
const TWO_INITIALS = 850

/** What a word begins with as an initial tells it, after Abd- its half too. Vowels are one: O. is Umar, and E. Ibrahim. */
const initialsOf = (reading: string): string =>
  reading.startsWith("%") && reading.length > 1 ? `a${initialOf(reading[1]!)}` : initialOf(reading[0]!)

const initialOf = (letter: string): string =>
  /[aeiouAE32%]/u.test(letter) ? "a" : /[hH]/u.test(letter) ? "h" : (keyOf(letter) || letter).toLowerCase()

/** A. Rahman, ع. رحمان: Abd-, cut to its first letter. */
export const isServantInitial = ({ role, readings }: Token): boolean =>
  role === "initial" && ["a", "3"].includes(readings[0]!)

/** Two neighbouring tokens read as one word: joined writing on the other side. */
export function joined(a: Token, b: Token): Token {
  const { id, readings, key, common } = JOINED.get(a.id, b.id) ?? JOINED.set(a.id, b.id, readJoined(a, b))
  return {
    text: `${a.text} ${b.text}`,
    script: a.script,
    role: a.role === "weak" || isServantInitial(a) ? b.role : a.role,
    id,
    readings,
    key,
    centibits: a.centibits + b.centibits,
    overrated: a.overrated + b.overrated,
    common,
  }
}

/** جليك قول is Çelikkol: two letters of one sound where words are joined are one. */
const withoutSeam = (before: string, after: string): string =>
  before.length > 1 && keyOf(before.at(-1)!) !== "" && keyOf(before.at(-1)!) === keyOf(after[0] ?? "")
    ? before.slice(0, -1)
    : before

const MARK = /[%@&]/u
const OF_ARTICLE = /^[Eae]l/u
function readJoined(a: Token, b: Token): Pick<Token, "id" | "readings" | "key" | "common"> {
  // Abdou Aziz may be Abd al-Aziz.
  const first = isServantInitial(a) ? ["%"] : ABDO.test(a.text) ? ["%", ...a.readings] : a.readings
  const after = b.readings[0]!
  // Hamd an-Nil is حمد النيل or حمدالنيل: within a word the article is written too.
  const article = b.readings.find((reading) => OF_ARTICLE.test(reading) && reading.slice(2) === after)
  const ends = article === undefined ? [after] : [after, article.replace("E", "A")]
  // Karabekir is قره بکر: the heh that ends a word is heard as a vowel, and not written within one.
  const heard = a.text.endsWith("ه") ? [...first, first[0]!.replace(/h$/u, "A")] : first
  const joint = heard.flatMap((reading) => ends.map((end) => collapse(`${withoutSeam(reading, end)}${end}`)))
  // Gul Badin written as one is Gulbuddin: what is a half only within a word is read there.
  const word = unitOf(`${a.text}${b.text}`.replaceAll(" ", ""), a.script)
  const readings = MARK.test(word) ? [...new Set([...readingsOf(word, a.script), ...joint])] : joint
  // Khuda Bux is known as Khudabux.
  const common = isCommon(word) ? commonOf(word) : null
  return { id: newWord(), readings, key: keyOf(readings[0] ?? ""), common }
}
