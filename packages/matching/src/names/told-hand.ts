import { commonOf, isBare } from "./known-names.ts"
import type { Unit } from "./unit.ts"
import { HONORIFICS, TITLES } from "./words.ts"

/** What none but German hands write: dsch for j, and whose child or wife somebody is. */
const OF_GERMANS = /dsch|(?<!\p{L})(?:sohn|tochter|ehefrau|witwe|enkel)\s+(?:des|der|von)(?!\p{L})/iu

/** A word with how else the hand of its cell may mean it. */
export type Hand = (written: Unit) => Unit

/** The hand that a cell shows, if it shows one. */
export const handOf = (raw: string): Hand | null => (OF_GERMANS.test(raw) ? inGermanHand : null)

/** A word of a German hand, who writes s for z: where that makes a known name either may be meant, though the word is another. */
function inGermanHand(written: Unit): Unit {
  const { unit, others } = written
  if (!SINGLE_S.test(unit) || HONORIFICS.has(unit) || TITLES.has(unit)) return written
  const heard = unit.replace(new RegExp(SINGLE_S, "gu"), "z")
  return isBare({ common: commonOf(heard) }) ? { ...written, others: [...others, heard] } : written
}
const SINGLE_S = /(?<![sc])s(?!s|ch)/u
