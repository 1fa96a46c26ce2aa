import { commonOf, isBare } from "./known-names.ts"
import type { Unit } from "./unit.ts"
import { HONORIFICS, TITLES } from "./words.ts"

/** What none but German hands write: dsch for j, and whose child or wife somebody is. */
const OF_GERMANS = /dsch|(?<!\p{L})(?:sohn|tochter|ehefrau|witwe|enkel)\s+(?:des|der|von)(?!\p{L})/iu

/** Whether a cell shows that a German hand wrote it. */
export const isOfGermanHand = (raw: string): boolean => OF_GERMANS.test(raw)

/** A word of a German hand, who writes s for z: where that makes a known name either may be meant, though the word is another. */
export function inGermanHand(written: Unit): Unit {
  const { unit, others } = written
  if (!SINGLE_S.test(unit) || HONORIFICS.has(unit) || TITLES.has(unit)) return written
  const heard = unit.replace(new RegExp(SINGLE_S, "gu"), "z")
  return isBare({ common: commonOf(heard) }) ? { ...written, others: [...others, heard] } : written
}
const SINGLE_S = /(?<![sc])s(?!s|ch)/u
