import { lateSet } from "../remembered.ts"
import { commonNames } from "../resources/frequencies.ts"
import { MENS_IN_HEH } from "../resources/name-words.ts"
import { isOnlyWomans, isWomanOf } from "./known-names.ts"
import { arabFirst } from "./letters.ts"
import type { Token } from "./tokens.ts"
import { PEOPLES } from "./words.ts"

/** Whether one is a man's name and the other a woman's made of it. */
export function gendered(a: Token, b: Token): boolean {
  // Hazarah is a people, and no woman called after Hazar.
  if (isPeopleCut(a, b) || isPeopleCut(b, a) || isMansCut(a, b) || isMansCut(b, a)) return false
  if (isWomanOf(a, b) || isWomanOf(b, a)) return true
  const [x, y] = [a.readings[0]!, b.readings[0]!]
  if (a.script !== b.script) {
    const [arab, latn] = arabFirst(a, b)
    return feminineAcross(arab.readings[0]!, latn.readings[0]!) || isHeardAcross(latn, arab)
  }
  return feminine(x, y) || (a.script === "Latn" && (isHeardOfWoman(a.text, b.text) || isHeardOfWoman(b.text, a.text)))
}

const isPeopleCut = ({ text }: Token, { text: cut }: Token): boolean => PEOPLES.has(text) && text.startsWith(cut)

/** حمز is no man whose daughter is called حمزه: no table has it, and the name with its last letter is a man's. */
const isMansCut = (whole: Token, { common }: Token): boolean => common === null && isMansInHeh(whole)

/** Whether a word is a man's name that ends as women's do: Hamza, Payinda. */
export const isMansInHeh = ({ common }: Token): boolean => common?.some((id) => MENS_IDS.has(id)) ?? false
const MENS_IDS = lateSet((): ReadonlySet<number> => {
  const mens = new Set(MENS_IN_HEH.trim().split(/\s+/u))
  return new Set(commonNames().flatMap(({ arab }, id) => (mens.has(arab) ? [id] : [])))
})

/**
 * Saleha and Salah: what else is heard of the two is the same, and the man's name ends in its last consonant. Wardka is Wardak with two
 * letters exchanged, and Ubaidaha is Ubaidah with one too many.
 */
const isHeardOfWoman = (woman: string, man: string): boolean =>
  woman.length > man.length &&
  !woman.startsWith(man) &&
  /[^aeiouy]ah?$/u.test(woman) &&
  /[^aeiouy]$/u.test(man) &&
  consonantsOf(woman.replace(/h$/u, "")) === consonantsOf(man)
const consonantsOf = (text: string): string => text.replace(/[aeiou]+/gu, "").replace(/(.)\1+/gu, "$1")

/** A man's and a woman's name differ by one final letter; it is heard, so it is not a spelling. */
function feminine(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  const added = long.startsWith(short) ? long.slice(short.length) : ""
  // Fawzi and Fawziyya: of a name that says whose he is, a woman's has all that and one ending more.
  if (/[^aeiouAwy3][iy]$/u.test(short)) return /^(?:[yY]?a?h?|h)$/u.test(added) && added !== ""
  return added.length === 1 && /[^aeiouAwy3][ah]$/u.test(long)
}

/** Emine and أمين, Fahrije and فخري: what Latin letters have behind the last of a man's name Arabic ones write as a heh. */
const isHeardAcross = (woman: Token, man: Token): boolean =>
  (/[^aeiou]e$/u.test(woman.text) && /[^اوهیةءع]$/u.test(man.text) && isOnlyWomans(woman)) ||
  (/[^aeiou]i(?:[yj]?eh|[yj]e)$/u.test(woman.text) && /[^اوه]ی$/u.test(man.text))

/** The same across scripts: Arabic final heh against a Latin consonant, or a Latin final a against an Arabic consonant. */
function feminineAcross(arab: string, latn: string): boolean {
  const heh = /[^Aaeiouwy3]h$/u.test(arab)
  if (heh) return !/[aeiouh]$/u.test(latn)
  if (/[^Aaeiouwy3]yh$/u.test(arab)) return /[^aeiou][iy]$/u.test(latn)
  if (/[^Awy32hH@%&]y$/u.test(arab)) return /[^aeiou]i?[yY]ah?$/u.test(latn)
  // An alef that ends a word is heard: سهیلا is no Soheil.
  // So is that of a woman's family: احمدوفا is no Akhmedov.
  if (/[wy]fA$/u.test(arab)) return /[oe][Wf]$/u.test(latn)
  if (/[^AEwy32]A$/u.test(arab)) return /[^aeiouhWwyY]$/u.test(latn)
  return /[^aeiou]a$/u.test(latn) && /[^Awy32hH@%&]$/u.test(arab)
}
