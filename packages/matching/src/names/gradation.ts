/** Consonants that both scripts write. */
const C = "[bcdfgjkmnlpqrstzBCDFGHJKLMNPQRSTVXZ6h]"
const shape = (text: string): RegExp => new RegExp(`^${text.replaceAll("C", C)}$`, "u")

/**
 * Words of three consonants by their long vowel, and what Latin hands do not write for each. Salim and صالم have the first vowel long, so the second
 * is no a; Najah and نجاح the second, so it is no i.
 */
const GRADATIONS: readonly (readonly [arab: RegExp, other: RegExp])[] = [
  [shape("CACC"), shape("(?:Ca+C[aou]+C|C[iu]C[aou]C|C[aeiou]C[ae][iY]C)")],
  [shape("CCAC"), shape("(?:C[aeiou]C[iu]C|C[aeiou]CC|C[aeiou]C[ae][iY]C)")],
  [shape("CCyC"), shape("C[aeiou]CC")],
  [shape("CCC"), shape("C[aeiou]C[ae][iY]C")],
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
  return GRADATIONS.some(([long, other]) => long.test(arab) && other.test(latn))
}

/** Sallam: of a letter written twice the vowel after it is no other's. */
const HELD = /([^aeiou])\1a+[^aeiou]$/u
const NOT_HELD = shape("CA?CC")

/** Whether a word of Latin letters holds its second sound, which one with its first vowel long, or with none, does not: Sallam and سالم. */
export const isHeld = (arab: string, written: string): boolean => HELD.test(written) && NOT_HELD.test(arab)
