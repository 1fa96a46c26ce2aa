/** Rasheed has a long vowel that راشد has not, and Naser has none where نصیر has: who writes i twice hears it, and who writes e does not. */
export function isOtherVowel(word: string, arab: string): boolean {
  if (AFTER_AYN.test(word) && !/ع|[ای]ی/u.test(arab)) return true
  return (LONG.test(word) && !arab.includes("ی")) || (SHORT_LAST.test(word) && LONG_LAST.test(arab))
}
/** Two vowels that an ayn parts: Saeed is no Sayed. */
const AFTER_AYN = /a(?:ee|ii)/u
const LONG = /[^aeiou](?:ee|ii)/u
const SHORT_LAST = /^[^aeiou]+a(?:([^aeiou])\1?|[cks]h)e[^aeiou]$/u
const LONG_LAST = /^[^ای]{2}ی.$/u
