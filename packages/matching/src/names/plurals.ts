import { remembered } from "../remembered.ts"
import { isGivenName } from "./known-names.ts"
import type { Token } from "./tokens.ts"

/** A consonant, and one that is no waw: what stands before the long alef of the root. */
const [C, D] = ["((?!ا)\\p{L})", "((?![او])\\p{L})"]

/**
 * How Arabic calls the many of a tribe and one of them, by letters (MT741): a long alef breaks the root behind its second letter, and he has it whole,
 * with a vowel of his own before its last.
 */
const OF_MANY: readonly (readonly [many: RegExp, one: string])[] = (
  [
    // المغاربه، التراهنه، الرشایده
    [`(?:ال)?${C}${D}ا${C}${C}ه`, "$1$2$3[اوی]?$4ی"],
    // القذاذفه، العبابده
    [`(?:ال)?${C}${D}ا\\2${C}ه`, "$1$2ا$3ی"],
    // الخوالده، القواسم
    [`(?:ال)?${C}وا${C}${C}ه`, "$1ا$2$3ی"],
    [`ال${C}وا${C}${C}`, "$1ا$2$3ی"],
    // المناصیر، المصاریت
    [`ال${C}${D}ا${C}ی${C}`, "$1$2$3[اوی]$4ی"],
    // العواقیر، الفواتیر
    [`ال${C}وا${C}ی${C}`, "$1[ای]$2و$3ی"],
    // الکبابیش
    [`ال${C}${D}ا\\2ی${C}`, "$1$2ا$3ی"],
  ] as const
).map(([many, one]) => [new RegExp(`^${many}$`, "u"), one])

/** Words return in every list. */
const MOST_KNOWN = 20_000

/** What one of the tribe that a word calls may be called; null where it calls none. */
const oneOf = remembered((many: string): RegExp | null => {
  const ones = OF_MANY.flatMap(([pattern, one]) => (pattern.test(many) ? [many.replace(pattern, one)] : []))
  return ones.length === 0 ? null : new RegExp(`^(?:ال)?(?:${ones.join("|")})$`, "u")
}, MOST_KNOWN)

/** Whether one of two words of Arabic letters calls a tribe as many and the other one of it. A given name calls no tribe. */
export function areManyAndOne(a: Token, b: Token): boolean {
  if (a.script !== "Arab" || b.script !== "Arab") return false
  const [many, one] = b.text.endsWith("ی") ? [a, b] : [b, a]
  if (!one.text.endsWith("ی") || many.text.endsWith("ی")) return false
  return oneOf(many.text)?.test(one.text) === true && !isGivenName(many)
}
