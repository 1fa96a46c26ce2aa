import { lateSet, remembered } from "../remembered.ts"
import { AFTER_ABD, IMAMS_AFTER_ABD, SELDOM_AFTER_ABD } from "../resources/compounds.ts"
import { commonNames } from "../resources/frequencies.ts"
import { mayHoldOneSlip } from "./distance.ts"
import { isMansInHeh } from "./gender.ts"
import { besideOf } from "./half-slips.ts"
import { isMarked, isServant, marksOf } from "./halves.ts"
import { COMPOUND, commonOf, isBare, isCommon, isOftenBorne, isOnlyLoose } from "./known-names.ts"
import type { Token } from "./tokens.ts"
import { unitOf } from "./unit.ts"
import { hasNisbaEnding } from "./words.ts"

/**
 * Whether one of two words that tables know as two names is the other but for a slip: no table has it as it is written, or few bear what it is, and it is
 * one letter from how the other is written. Salet is Saleh, Jalak is Jalal, محندی is محمدی, and nobody serves the Rim of عبدالریم.
 */
export const isSlipOfKnown = (a: Token, b: Token): boolean => isSlipOf(a, b) || isSlipOf(b, a)

function isSlipOf(slipped: Token, meant: Token): boolean {
  if (slipped.text.length < LEAST_LETTERS || !isHardlyKnown(slipped)) return false
  if (!isOnlyLoose(slipped) && !isOftenBorne(meant)) return false
  const unit = wordOf(slipped)
  // Naquib is Naqib, and q lies far from the g of Naguib.
  const isRespelt = isOnlyRespelt(slipped)
  return spellingsOf(meant, slipped.script).some(
    (spelling) =>
      mayHoldOneSlip(unit, spelling) &&
      !isLongVowelMore(unit, spelling) &&
      (!isRespelt || isSlipOfLetters(unit, spelling, slipped.script)),
  )
}

/** Whether a word is a known name only as another convention reads it. */
const isOnlyRespelt = (word: Token): boolean => word.script === "Latn" && word.common !== null && isNoName(word.text)
const MOST_SEEN = 20_000
const isNoName = remembered((text: string) => commonOf(wordOf({ text, script: "Latn" })) === null, MOST_SEEN)

/**
 * Whether one of two words stands in no table in any way, and is a known name but for a letter, as its own script writes that: ساحاق is Ishaq and Hsarif شریف,
 * though what is heard of them is not alike.
 */
export const isMisspelt = (a: Token, b: Token): boolean => isNameMisspelt(a, b) || isNameMisspelt(b, a)

/**
 * The same where nothing else tells who is meant: of a name that many bear, or of a long one, and not where the other may be a family that no table has
 * (حجیری and حریری) unless two letters changed places.
 */
export const isSurelyMisspelt = (a: Token, b: Token): boolean => isSureSlipOf(a, b) || isSureSlipOf(b, a)

function isSureSlipOf(written: Token, meant: Token): boolean {
  if (written.common !== null || written.text.length < LEAST_LETTERS || !isNameMisspelt(written, meant)) return false
  if (!isOftenBorne(meant) && meant.text.length < LEAST_LONG[meant.script]) return false
  return (
    !hasNisbaEnding(wordOf(written), written.script) ||
    spellingsOf(meant, written.script).some((spelling) => areCrossed(wordOf(written), spelling))
  )
}

/** Letters from which on few names lie one letter from each other. */
const LEAST_LONG: Readonly<Record<Token["script"], number>> = { Arab: 5, Latn: 6 }

function isNameMisspelt(written: Token, meant: Token): boolean {
  if (meant.common === null || isTooShort(written, meant)) return false
  // What only another convention reads as a name is none where two of its letters have changed places: Qias is Qais.
  const isNone = written.common === null
  if (!isNone && !isOnlyRespelt(written)) return false
  if (isMarked(written) !== isMarked(meant) || !(isBare(meant) || isOnlyLoose(meant))) return false
  const unit = wordOf(written)
  // Within a script how other hands spell the name says nothing: Raisa is no Raicha where that stands as Aisha.
  const spellings = written.script === meant.script ? [wordOf(meant)] : spellingsOf(meant, written.script)
  const isSlip = (word: string): boolean =>
    spellings.some(
      (spelling) =>
        mayHoldOneSlip(word, spelling) &&
        (word.length >= LEAST_LETTERS || spelling.length > word.length) &&
        (isMansInHeh(meant) || (!isWomanOf(word, spelling) && !isWomanOf(spelling, word))) &&
        (isNone ? isSlipOfLetters(word, spelling, written.script) : areCrossed(word, spelling)),
    )
  return isSlip(unit) || (isNone && plainerOf(unit).some(isSlip))
}

/** What Somali letters are in those of most hands: a slip among them is in no table. */
const plainerOf = (unit: string): readonly string[] => {
  const plain = unit
    .replace(/^(%?)c(?=[a-z])/u, "$1")
    .replace(/x/gu, "h")
    .replace(/([aeiou])\1/gu, "$1")
  return plain === unit || !OF_SOMALI.test(unit) ? [] : [plain]
}
const OF_SOMALI = /x|^%?c|aa|ii|uu/u

/** Whether a word is another with what ends a woman's name. */
const isWomanOf = (woman: string, man: string): boolean =>
  woman.startsWith(man) && /^(?:[ae]h?|h|ه|ا)$/u.test(woman.slice(man.length))

/** Whether two words of which one holds a slip of the other have the same letters. */
export const areCrossed = (x: string, y: string): boolean => x !== y && [...x].sort().join() === [...y].sort().join()

/** Whether two words of which one letter is another have letters there that a slip puts in each other's place. */
function isSlipOfLetters(x: string, y: string, script: Token["script"]): boolean {
  if (x.length !== y.length) return !isLongVowelMore(x, y)
  const apart = [...x].flatMap((letter, at) => (letter === y[at] ? [] : [[letter, y[at]!] as const]))
  return apart.length !== 1 || apart.every(([one, other]) => besideOf(script).get(one)?.includes(other) === true)
}

/** A long vowel more makes another word of Arabic letters: القواسمي and القاسمي. */
function isLongVowelMore(x: string, y: string): boolean {
  const [long, short] = x.length > y.length ? [x, y] : [y, x]
  if (long.length === short.length) return false
  const at = [...long].findIndex((letter, place) => letter !== short[place])
  return /[اوی]/u.test(long[at] ?? "")
}

/** Shorter words are a letter from too many. */
const LEAST_LETTERS = 4

/** In Arabic letters three of the four of a name that many bear show it: ليى is ليلى. */
const isTooShort = ({ text, script }: Token, meant: Token): boolean =>
  text.length < LEAST_LETTERS && !(script === "Arab" && text.length === LEAST_LETTERS - 1 && isOftenBorne(meant))

/** A word in one, its halves as their signs. */
const wordOf = ({ text, script }: Pick<Token, "text" | "script">): string => unitOf(text.replaceAll(" ", ""), script)

/** Whether a word is another known name by little: where its hand spells loosely, or by what a name that few bear might become. */
function isHardlyKnown(word: Token): boolean {
  if (isOnlyLoose(word)) return true
  if (isServant(word)) return !isOftenBorne(word) && !isServed(word)
  const unit = wordOf(word)
  // Azmatullah has a half that is known, and is no Ismatullah.
  if (isCommon(unit) || isCommon(unit.replace(/[@&]$/u, ""))) return false
  return !isOftenBorne(word) || isOnlyRespelt(word)
}

/** Whether a word is what names of Abd- are made with. */
export const isServed = ({ common }: Token): boolean => common?.some((id) => SERVED_IDS.has(id % COMPOUND)) ?? false
const SERVED_IDS = lateSet((): ReadonlySet<number> => {
  const served = new Set([...AFTER_ABD, ...SELDOM_AFTER_ABD, ...IMAMS_AFTER_ABD])
  return new Set(commonNames().flatMap(({ arab }, id) => (served.has(arab) ? [id] : [])))
})

/** Words return in every name: how each is spelt is kept, by its number. Only speed hangs on it. */
const SPELLINGS: Readonly<Record<Token["script"], Map<number, readonly string[]>>> = {
  Arab: new Map(),
  Latn: new Map(),
}

/** How a word is written in a script: as it stands, and as tables have the names that it is. */
function spellingsOf(word: Token, script: Token["script"]): readonly string[] {
  const known = SPELLINGS[script]
  const seen = known.get(word.id)
  if (seen !== undefined) return seen
  if (known.size >= MOST_SEEN) known.clear()
  const spellings = [...new Set(spelt(word, script))]
  known.set(word.id, spellings)
  return spellings
}

function spelt(word: Token, script: Token["script"]): readonly string[] {
  const marks = marksOf(word)
  const withMarks = (name: string): string =>
    isServant(word) ? `%${name}${marks.slice(1)}` : `${unitOf(name, script).replace(/[@&]$/u, "")}${marks}`
  const listed = (word.common ?? []).flatMap((id) => {
    const { arab, also, latn } = commonNames()[id % COMPOUND]!
    return script === "Latn" ? latn : [arab, ...also]
  })
  return [...(word.script === script ? [wordOf(word)] : []), ...listed.map(withMarks)]
}
