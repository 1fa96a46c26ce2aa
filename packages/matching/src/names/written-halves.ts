import { remembered } from "../remembered.ts"
import { OFTEN_SECOND } from "./compound-patterns.ts"
import { isMarked } from "./halves.ts"
import { commonOf, isBare, isOfOneStem, isSlavicHouse } from "./known-names.ts"
import { keyOf, readingsOf } from "./skeleton.ts"
import type { Token } from "./tokens.ts"
import { HONORIFICS, RANKS, TITLES } from "./words.ts"

type Script = Token["script"]
type Half = Pick<Token, "text" | "key" | "common">

/** Whether two words are known names, or made of such, and no known name in common. */
export const areOthersBy = (a: Token["common"], b: Token["common"]): boolean =>
  a !== null &&
  b !== null &&
  !a.some((id) => b.some((other) => isOfOneStem(id, other))) &&
  !isSonsHouseBeside(a, b) &&
  !isSonsHouseBeside(b, a)

/** جنانوفيتش is known by what it seems made of, which says nothing against a family that a table has whole: Džananović. */
const isSonsHouseBeside = (house: readonly number[], other: readonly number[]): boolean =>
  house.every(isSlavicHouse) && !other.some(isSlavicHouse)

/** Two words that one may be made of. */
interface Halves {
  readonly first: Half
  readonly last: Half
}

/** Letters of the shortest half. */
const LEAST: Readonly<Record<Script, number>> = { Arab: 2, Latn: 3 }
const MOST_WORDS = 5000

/** How a word may be parted into a name, or a rank that begins names, and another name: نورمحمد, Pirahmad. */
const HALVES: Readonly<Record<Script, (word: string) => readonly Halves[]>> = {
  Arab: remembered((word) => partsOf(word, "Arab"), MOST_WORDS),
  Latn: remembered((word) => partsOf(word, "Latn"), MOST_WORDS),
}

function partsOf(word: string, script: Script): readonly Halves[] {
  const found: Halves[] = []
  for (let at = LEAST[script]; at <= word.length - LEAST[script]; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    const common = commonOf(first)
    if (TITLES.has(first) || (common === null && !RANKS.has(first) && !HONORIFICS.has(first))) continue
    const ofLast = commonOf(last)
    if (ofLast !== null) found.push({ first: halfOf(first, common, script), last: halfOf(last, ofLast, script) })
  }
  return found
}

const halfOf = (text: string, common: Half["common"], script: Script): Half => {
  const [reading = ""] = readingsOf(text, script)
  return { text, key: `${BEGINS_IN_VOWEL.test(reading) ? "a" : ""}${keyOf(reading)}`, common }
}
/** Ahmad and Hamid, Akram and Karim have their consonants in common. */
const BEGINS_IN_VOWEL = /^[aeiouAEI3]/u

/** Two known names that are heard as two; Hasan and Husain, which are often halves, need not be. */
const areOthers = (a: Half, b: Half): boolean =>
  isBare(a) && isBare(b) && areOthersBy(a.common, b.common) && (a.key !== b.key || areOftenHalves(a, b))
const areOftenHalves = (a: Half, b: Half): boolean => OFTEN_SECOND.test(a.text) && OFTEN_SECOND.test(b.text)
const areOne = (a: Half, b: Half): boolean =>
  a.common === null || b.common === null ? a.key === b.key : !areOthersBy(a.common, b.common)

/** Whether of two that are each made of two names one half is the same and the other is not, however they are parted. */
function areApart(some: readonly Halves[], others: readonly Halves[], areTwo: typeof areOthers): boolean {
  const any = (are: (one: Halves, other: Halves) => boolean): boolean =>
    some.some((one) => others.some((other) => are(one, other)))
  const isHalfOther = (one: Halves, other: Halves): boolean =>
    (areOne(one.first, other.first) && areTwo(one.last, other.last)) ||
    (areTwo(one.first, other.first) && areOne(one.last, other.last))
  return any(isHalfOther) && !any((one, other) => areOne(one.first, other.first) && areOne(one.last, other.last))
}

/** Hasan Ali is no Husainali, and Nur Ahmad no نورمحمد: beside the half that is one the other is another known name. */
export function isOfOtherHalves(first: Token, last: Token, whole: Token): boolean {
  if (isMarked(whole)) return false
  const apart = {
    first: halfOf(first.text, first.common, first.script),
    last: halfOf(last.text, last.common, last.script),
  }
  return areApart([apart], HALVES[whole.script](whole.text), areOthers)
}

/**
 * The same of two words that are each written as one: Pirahmad and پیرمحمد. Nothing shows where they are parted, so only words that are often halves
 * part them: Baryali is no Bari with Ali.
 */
export const areOfOtherHalves = (a: Token, b: Token): boolean =>
  !isMarked(a) &&
  !isMarked(b) &&
  areApart(HALVES[a.script](a.text), HALVES[b.script](b.text), (x, y) => areOthers(x, y) && areOftenHalves(x, y))
