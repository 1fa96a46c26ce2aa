import { COMPOUND, isInTable, isWhole } from "./known-names.ts"
import type { Token } from "./tokens.ts"

/** Saifullah and Saifuddin are two names, and Abd an-Nur and Nur ad-Din: each has a half that the other lacks. */
export function haveOtherHalves(a: Token, b: Token): boolean {
  const [x, y] = [marksOf(a), marksOf(b)]
  const lacks = (one: string, other: string): boolean => [...one].some((mark) => !other.includes(mark))
  return lacks(x, y) && lacks(y, x)
}

/** Whether a word is a name of Abd-. */
export const isServant = ({ readings }: Token): boolean => readings[0]!.startsWith("%")
/** Whether a word has a half: Abd- stands first in a reading, -ullah and -uddin last. */
export function isMarked({ readings }: Token): boolean {
  const reading = readings[0]!
  return reading.startsWith("%") || reading.endsWith("@") || reading.endsWith("&")
}
const MARKS = /[%@&]/gu
/** The signs of the halves that a word has, in their order. */
export const marksOf = ({ readings }: Token): string => (readings[0]!.match(MARKS) ?? []).join("")
/** A word without its halves: of Abdullah nothing is left, however else he may be read. */
export const unmarked = (token: Token): Token => {
  const bare = token.readings.map((reading) => reading.replace(MARKS, ""))
  return { ...token, common: null, readings: bare[0] === "" ? [] : bare.filter((reading) => reading !== "") }
}

/** The names that -ullah or -uddin may be added to in a word, by their places in the table. */
export const firstHalvesOf = ({ common }: Token): readonly number[] =>
  (common ?? []).filter((id) => isWhole(id) && !isInTable(id)).map((id) => id - COMPOUND)

/** The names that stand in a word beside a half, by their places in the table. */
export const namesBesideHalf = (whole: Token): readonly number[] =>
  isServant(whole) ? (whole.common ?? []).filter(isWhole) : firstHalvesOf(whole)

/** Afghans and Kurds call Khairullah Khairo and Abdul Qadir Qadiro: the name without its half, and a vowel that is read or written so. */
const SHORT = /(?:و|[ou])$/u
export const SHORT_ENDS = ["w", "o", "u"] as const

/** Whether a word is what somebody is called in short whose name has a half (MT859): خیرو of خیرالله. */
export const isShortOf = (short: Token, whole: Token): boolean =>
  SHORT.test(short.text) && !isMarked(short) && namesBesideHalf(whole).some((id) => short.common?.includes(id) === true)
