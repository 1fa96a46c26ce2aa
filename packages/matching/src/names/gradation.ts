/** Consonants that both scripts write, and those that begin a word, as waw and yeh do. */
const INSIDE = "[bcdfgjkmnlpqrstzBCDFGHJKLMNPQRSTVXZ6h]"
const FIRST = INSIDE.replace("]", "wyWY]")
/** Skeletons of a shape: `1` is the first consonant, `2` any other. */
const shape = (text: string): RegExp => new RegExp(`^${text.replaceAll("2", INSIDE).replaceAll("1", FIRST)}$`, "u")

/**
 * Words of three consonants by their long vowel, and what Latin hands do not write for each. Salim and سالم have the first vowel long, so the second
 * is no u; Najah and نجاح the second, so it is no i.
 */
const GRADATIONS: readonly (readonly [arab: RegExp, other: RegExp])[] = [
  [shape("1A22"), shape("(?:1a+2[ou]+2|1[iu]2[aou]2|1[aeiou]2[ae][iY]2)")],
  [shape("12A2"), shape("(?:1[aeiou]2[iu]2|1[aeiou]22|1[aeiou]2[ae][iY]2)")],
  [shape("12y2"), shape("1[aeiou]22")],
  [shape("122"), shape("1[aeiou]2[ae][iY]2")],
]

/** Two vowels that are one long sound before a consonant, which Arabic script writes. */
const DIPHTHONG = /[ae][iY](?=[^aeiouY])/u
const MAY_HOLD = /[y32E]/u
/** Dhiyab: the a after i is long. */
const LONG_A = /[iY]a[^aeiouhY]$/u
const LAST_Y = /y[^Ay]$/u

/** Whether a word of Latin letters writes a vowel that the other, of Arabic ones, would have if it were one with it, or has none where that has. */
export function isOtherGradation(arab: string, latn: string): boolean {
  if (DIPHTHONG.test(latn) && !MAY_HOLD.test(arab)) return true
  if (LONG_A.test(latn) && LAST_Y.test(arab) && !arab.includes("A")) return true
  return isOfOther(arab, latn)
}

/**
 * The same of what families are called by, which is behind the vowels: Kaddouri is قدوري, and no قادري. A u that is not written as long may be
 * a short one, as of places in Persian: Kabuli is کابلي.
 */
export const isOtherFamily = (arab: string, latn: string, written: string): boolean =>
  OF_PEOPLE.arab.test(arab) &&
  OF_PEOPLE.latn.test(latn) &&
  !SHORT_U.test(written) &&
  isOfOther(arab.slice(0, -1), latn.slice(0, -1))

/** Within one letter and another, of which the first is not written twice. */
const SHORT_U = /(?:^|[^aeiou])[aeiou]+([^aeiou])(?!\1)[ou][^aeiou]+[iy]$/u

const isOfOther = (arab: string, latn: string): boolean =>
  GRADATIONS.some(([long, other]) => long.test(arab) && other.test(latn))
const OF_PEOPLE = { arab: /[^Awy]y$/u, latn: /[^aeiouY][iY]$/u } as const

const [NO_SECOND, SECOND_U] = [shape("1[ae]22[iY]"), shape("1[ae]2[ou]+2[iY]")]

/** Kadri and Kaddouri: of two families of Latin letters one has a long u where the other has no vowel. */
export const isOtherSecond = (x: string, y: string): boolean =>
  NO_SECOND.test(x) ? SECOND_U.test(y) && consonantsOf(x) === consonantsOf(y) : NO_SECOND.test(y) && isOtherSecond(y, x)
const consonantsOf = (reading: string): string => reading.replace(/[aeiou]/gu, "")

/** Sallam: of a letter written twice the vowel after it is no other's. */
const HELD = /([^aeiou])\1a+[^aeiou]$/u
const NOT_HELD = shape("1A?22")

/** Whether a word of Latin letters holds its second sound, which one with its first vowel long, or with none, does not: Sallam and سالم. */
export const isHeld = (arab: string, written: string): boolean => HELD.test(written) && NOT_HELD.test(arab)

const FIRST_LONG = shape("1A22")
const TWO_A = shape("1a2a2")

const HEARD_LONG = /(?:ee|ii)[^aeiou]$/u

/** Whether a word of Latin letters has a second vowel written as long, and one of Arabic letters the first: Nadeem and نادم. */
export const isSecondLong = (arab: string, written: string): boolean =>
  HEARD_LONG.test(written) && FIRST_LONG.test(arab)

/** Whether a word of Latin letters has an a where most hands have i or e: Salam for سالم. */
export const isSeldomWritten = (arab: string, latn: string): boolean => FIRST_LONG.test(arab) && TWO_A.test(latn)
