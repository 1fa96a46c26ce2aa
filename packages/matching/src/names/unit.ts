import { lateSet, once, remembered } from "../remembered.ts"
import { ABD_CONTRACTED, AFTER_ABD } from "../resources/compounds.ts"
import { commonNames } from "../resources/frequencies.ts"
import { DEFECTIVE } from "../resources/spellings.ts"
import { ABDULLAH, BEK, DIN_GLUED, IN_ALLAHS_HOUSE, LONE, SIGNS, SQUEEZED } from "./compound-patterns.ts"
import { AFTER_SLIPPED_ABD, slippedEnd } from "./half-slips.ts"
import type { Token } from "./tokens.ts"
import { BEFORE_DIN, HONORIFICS, NEVER_FATHERED, SERVED, TITLES } from "./words.ts"

/** The two scripts that names are compared in. */
export type LetterScript = Token["script"]

/** One unit of a name: what it is compared as, the words it was made of, and how else it may be read. */
export interface Unit {
  readonly unit: string
  readonly text: string
  /** Other readings of the same words: an article that may belong to the name, a marker that may be glued to it. */
  readonly others: readonly string[]
}

const MOST_UNITS = 60_000
const UNITS: Readonly<Record<LetterScript, (word: string) => string>> = {
  Arab: remembered((word) => madeUnit(word, "Arab"), MOST_UNITS),
  Latn: remembered((word) => madeUnit(word, "Latn"), MOST_UNITS),
}

/** Writes Abd-, -ullah and -uddin of one word as the units `%`, `@`, `&`. */
export const unitOf = (word: string, script: LetterScript): string => UNITS[script](word)

/** The half of each word that is Abd- and it. */
const contracted = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      ABD_CONTRACTED.split("|").flatMap((entry) => {
        const [half, words] = entry.split("=") as [string, string]
        return words.split(" ").map((word) => [word, half] as const)
      }),
    ),
)

function madeUnit(word: string, script: LetterScript): string {
  const half = contracted().get(word)
  if (half !== undefined) return `%${half}`
  // Uzbek Sarvariy is Sarwari.
  if (OF_UZBEKS.test(word) && !KNOWN.has(word)) return madeUnit(word.slice(0, -1), script)
  // Abd- but for a slip is Abd- before a name that it is made with.
  const servant = KNOWN.has(word) ? undefined : AFTER_SLIPPED_ABD[script].exec(word)?.[1]
  if (servant !== undefined && SERVED.has(asPlainJ(servant))) return `%${servant}`
  // Abulqayum: the same where a letter is lost.
  const abul = KNOWN.has(word) ? undefined : AFTER_ABUL.exec(word)?.[1]
  if (abul !== undefined && NEVER_FATHERED.has(abul)) return `%${abul}`
  if (BEK.test(word)) return script === "Arab" ? "بیک" : "bek"
  const beforeDin = MAY_END_IN_DIN.test(word) ? DIN_GLUED[script].exec(word)?.[1] : undefined
  if (beforeDin !== undefined && isBeforeDin(beforeDin)) return `${beforeDin}&`
  if (TITLES.has(word) || LONE.test(word)) return word
  const [, ofAllah, house] = (MAY_BE_OF_ALLAH.test(word) ? IN_ALLAHS_HOUSE.exec(word) : null) ?? []
  const owner = ofAllah === undefined ? "" : unitOf(ofAllah.replace(/للا$/u, "لله"), script)
  if (owner.endsWith("@")) return houseOf(owner, house!)
  if (script === "Arab") {
    return ABDULLAH.Arab.test(word) ? "%@" : boundOf(withSlipped(word, script))
  }
  if (ABDULLAH.Latn.test(word)) return "%@"
  if (word.startsWith("cabd")) return madeUnit(word.slice(1), script)
  if (PLAIN.has(word)) return word
  const plain = word.replace(/([a-z])\1+/gu, "$1")
  if (SQUEEZED.test(plain) && plain.length >= 6) return "%@"
  return withSlipped(word, script)
}

const AFTER_ABUL = /^ab(?:ou|u|o)l(.{4,})$/u
const OF_UZBEKS = /^..+[^aeiou]iy$/u

/** Letters without which the patterns of halves need not be asked: most words have none. */
const MAY_END_IN_DIN = /(?:ne?|ن)$/u
const MAY_BE_OF_ALLAH = /[lل].*[vwfaفا]$/u

/** Najibullsh and Najmuddn: where no half is found in a word, one that a slip has changed is known by the name before it. */
function withSlipped(word: string, script: LetterScript): string {
  const unit = withSigns(word, script)
  return unit !== word || KNOWN.has(word) ? unit : (slippedEnd(word, script, isName) ?? unit)
}
/** Ruh is known by Ruhullah, حفیظ by عبدالحفیظ, Housam in letters that are not French. */
export const isName = (word: string): boolean =>
  KNOWN.has(word) ||
  KNOWN.has(word.replace(/ou/gu, "u")) ||
  KNOWN.has(`${word}ullah`) ||
  HONORIFICS.has(word) ||
  AFTER_ABD.includes(word)

/** Khayrullo ev, Khayrullaev and خیرالله‌یف are one family. */
export function houseOf(unit: string, ending: string): string {
  if (/[a-z]/u.test(ending)) return `${unit}${ending.endsWith("a") ? "eva" : "ev"}`
  return `${unit}${ending.endsWith("ا") ? "ییفا" : "ییف"}`
}

/** A word with the halves in it as their signs. */
function withSigns(word: string, script: LetterScript): string {
  const before = script === "Arab" ? BEFORE_ILAH.exec(word)?.[1] : undefined
  if (before !== undefined && !isBeforeAllah(before)) return word
  return SIGNS[script].reduce((text, [written, sign]) => text.replace(written, sign), word)
}

/** نصراله has God's name with one l; of a word that no table has with it, as بوشعالة, the end is its own. */
const BEFORE_ILAH = /^(?!عبد)(.+)اله$/u
function isBeforeAllah(word: string): boolean {
  const bare = word.replace(/ء$/u, "")
  return KNOWN.has(`${bare}@`) || KNOWN.has(`${bare}الله`) || (word.length > 3 && isName(bare))
}

/** رحمة الله is Rahmatullah: the ending that Rahma has alone is a t before another half. In وجیه and پناه the h may be the word's own. */
export const boundOf = (unit: string): string => unit.replace(BOUND, "ت$1")
/** The same of an h that may be the word's own: another reading. */
export const boundOrOwn = (unit: string): readonly string[] =>
  OWN_OR_BOUND.test(unit) ? [unit.replace(LAST_H, "ت$1")] : []
const BOUND = /(?<=..)(?:(?<![ای])|(?<=ای))ه([@&])$/u
const OWN_OR_BOUND = /.(?:ا|[^ا]ی)ه[@&]$/u
const LAST_H = /ه(.)$/u

/** Whether the table has a word, be it as another hand spells it. */
export const isKnown = (word: string): boolean => KNOWN.has(word) || Object.hasOwn(DEFECTIVE, word)
/** All words of the table of common names, as they are written. */
export const KNOWN = lateSet(() => new Set(commonNames().flatMap(({ latn, arab, also }) => [...latn, arab, ...also])))
/** Known names that are no compound, whatever they end in: Boumediene. */
const PLAIN = lateSet(
  () =>
    new Set(
      commonNames().flatMap(({ latn, arab }) =>
        /[@&]|الله/u.test(arab) ? [] : latn.filter((word) => !/^abd/u.test(word)),
      ),
    ),
)

/** A first half that needs no article before -din: Nadschm and Nadjm as Najm. */
export const isBeforeDin = (word: string): boolean => BEFORE_DIN.has(word) || BEFORE_DIN.has(asPlainJ(word))

/** A word with a plain j for the two letters or more that German, French and Slavic hands write. */
const asPlainJ = (word: string): string => word.replace(/dsch|dzh?|dj/u, "j")
