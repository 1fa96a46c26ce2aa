import type { Mode } from "./letters.ts"

/** Ahmadi is a name of Ahmad's people: a final i after a consonant is heard and written in every script. */
const isRelational = (reading: string): boolean => /[^aeiouAwy3Y](?:[iY]|y)$/u.test(reading)
/** Whether two readings differ by such an ending alone, or by what a script writes apart. */
export const isApartByEnd = (x: string, y: string, mode: Mode): boolean =>
  isApartByLastHeh(x, y, mode) ||
  (isRelational(x) !== isRelational(y) && (endsBare(x) || endsBare(y) || (mode === "LL" && (endsInA(x) || endsInA(y)))))
/** حسنه and حسنی: within Arabic script the two endings are written apart. */
export const isApartByLastHeh = (x: string, y: string, mode: Mode): boolean =>
  mode === "AA" && isRelational(x) !== isRelational(y) && (endsInHeh(x) || endsInHeh(y))
const endsInHeh = (reading: string): boolean => /[^AwyY3]h$/u.test(reading)
/** Rami and Rima; only Latin writes both vowels. */
const endsInA = (reading: string): boolean => /[^aeiouAwyY]a$/u.test(reading)
const endsBare = (reading: string): boolean => /[^aeiouAwyY3h2]$/u.test(reading)
