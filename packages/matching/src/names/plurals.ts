import { remembered } from "../remembered.ts"
import { commonOf, isGivenName } from "./known-names.ts"
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
    // الحویطات
    [`ال${C}${C}ی${C}ات`, "$1$2ی$3ی"],
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
  return oneOf(many.text)?.test(one.text) === true && !isGivenName(many) && !isOfManyNames(many.text)
}

/** العبيدات are called after many of the name Ubayd, as more than one house is; العليقات after no name. */
const isOfManyNames = (many: string): boolean => {
  const [, name] = /^ال(.+)ات$/u.exec(many) ?? []
  return name !== undefined && isGivenName({ common: commonOf(name) })
}

/** `البو علوان` in one word. */
const ALBU = /^البو(\p{L}{3,})$/u

/** What one of a tribe of Iraq that is called by its forefather (`البو عیسی`) may be called; null where a word calls none so. */
const oneOfAlbu = remembered((house: string): RegExp | null => {
  const [, forefather] = ALBU.exec(house) ?? []
  if (forefather === undefined) return null
  const stem = forefather.replace(/[یاه]$/u, "")
  return new RegExp(`^(?!${forefather}$)(?:ال)?(?:${forefather}|${stem})(?:او|و)?ی$`, "u")
}, MOST_KNOWN)

/** Whether one of two words calls a tribe by its forefather and the other one of it: البو علوان, العلواني (MT832). */
export function areHouseAndOne(a: Token, b: Token): boolean {
  if (a.script !== "Arab" || b.script !== "Arab") return false
  return oneOfAlbu(a.text)?.test(b.text) === true || oneOfAlbu(b.text)?.test(a.text) === true
}

/**
 * What a tribe and one of it have in common, by which they are looked for: consonants that neither way of calling them touches. None of a word
 * that calls neither.
 */
export function tribeKeys({ script, text }: Token): readonly string[] {
  if (script !== "Arab" || !(text.endsWith("ی") || oneOf(text) !== null || oneOfAlbu(text) !== null)) return []
  const [, forefather] = ALBU.exec(text) ?? []
  return [text.replace(/^ال/u, ""), ...(forefather === undefined ? [] : [forefather])].map((word) =>
    word.replace(/[اویه]/gu, "").replace(/(.)\1+/gu, "$1"),
  )
}

/** Words with the forefather of such a tribe in one with `Albu`, however that is written; a name that begins with it is a man's. */
export function withAlbuJoined(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, each) => each > 0 && each < words.length - 1 && ALBU_ALONE.test(word))
  if (at !== -1) return [...words.slice(0, at), words[at]! + words[at + 1]!, ...words.slice(at + 2)]
  const apart = words.findIndex(
    (word, each) =>
      each > 0 && each < words.length - 2 && /^(?:ال|al)$/u.test(word) && /^(?:بو|bu|bou)$/u.test(words[each + 1]!),
  )
  if (apart === -1) return words
  return [...words.slice(0, apart), words.slice(apart, apart + 3).join(""), ...words.slice(apart + 3)]
}
const ALBU_ALONE = /^(?:البو|albu|albou)$/u
