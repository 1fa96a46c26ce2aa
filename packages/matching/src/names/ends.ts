import type { Mode } from "./letters.ts"
import { keyOf } from "./skeleton.ts"

/** Ahmadi is a name of Ahmad's people: a final i after a consonant is heard and written in every script. */
const isRelational = (reading: string): boolean => /[^aeiouAwy3Y](?:[iY]|y)$/u.test(reading)
/** شقيرات: a house of Arabic letters called after many of one name. What Latin letters have for it ends in a t, and what was cut off in an a. */
const isOfMany = (reading: string): boolean => /[^AaeiouyYw]At$/u.test(reading)
const mayBeOfMany = (reading: string): boolean => /t[eh]?$|[Aa][hH2]?$/u.test(reading)
const isApartByMany = (x: string, y: string): boolean =>
  (isOfMany(x) && !mayBeOfMany(y)) || (isOfMany(y) && !mayBeOfMany(x))
/** Whether two readings differ by such an ending alone, or by what a script writes apart. */
export const isApartByEnd = (x: string, y: string, mode: Mode): boolean =>
  isApartByLastHeh(x, y, mode) ||
  (mode !== "LL" && isApartByMany(x, y)) ||
  (isRelational(x) !== isRelational(y) && (endsBare(x) || endsBare(y) || (mode === "LL" && (endsInA(x) || endsInA(y)))))
/**
 * Whether an ending may be all that keeps two such readings apart: who bears it has all consonants of the other, and one more where it is that of a house.
 * کری lost the last of کریم, and قربات has a letter of قربان wrong.
 */
export function isEndAlone(x: string, y: string): boolean {
  const [many, other] = isOfMany(x) ? [x, y] : [y, x]
  if (isOfMany(many) && !mayBeOfMany(other)) return keyOf(many).length > keyOf(other).length
  if (isRelational(x) === isRelational(y)) return true
  const [ended, bare] = isRelational(x) ? [x, y] : [y, x]
  return keyOf(ended).length >= keyOf(bare).length
}
/** حسنه and حسنی: within Arabic script the two endings are written apart. */
export const isApartByLastHeh = (x: string, y: string, mode: Mode): boolean =>
  mode === "AA" && isRelational(x) !== isRelational(y) && (endsInHeh(x) || endsInHeh(y))
const endsInHeh = (reading: string): boolean => /[^AwyY3]h$/u.test(reading)
/** Rami and Rima; only Latin writes both vowels. */
const endsInA = (reading: string): boolean => /[^aeiouAwyY]a$/u.test(reading)
const endsBare = (reading: string): boolean => /[^aeiouAwyY3h2]$/u.test(reading)

/** What makes a house of Arabs of a name in their letters: Shuqayrat, Shuqayran. No column ends so by chance. */
export const isEndOfHouse = (rest: string): boolean => /^(?:At|An|wn|yn|Awy|Any|wny)$/u.test(rest)
