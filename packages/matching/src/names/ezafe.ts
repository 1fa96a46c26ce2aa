import { commonOf, isGivenName } from "./known-names.ts"
import { HONORIFICS, TITLES } from "./words.ts"

/** Letters of Sorani alone. */
const SORANI = /[ەێۆڕڵ]/u

/**
 * Sorani joins a given name to the father's by an ending: مەجیدی سەردار is Majid, son of Sardar (MT660). The first word without it, where what is left is a given
 * name that is known and the whole is none: نوری and عەلی stay. Titles before it are none.
 */
export function withoutEzafe(words: readonly string[], raw: string): readonly string[] {
  if (!SORANI.test(raw)) return words
  const at = words.findIndex((word) => !TITLES.has(word) && !HONORIFICS.has(word))
  const first = words[at]
  if (first === undefined || at === words.length - 1 || !/\p{L}{3}ی$/u.test(first)) return words
  const bare = first.slice(0, -1)
  return isGiven(bare) && !isGiven(first) && !NAMES.has(first) ? words.with(at, bare) : words
}

/** Men's names that Arabs and Kurds end so, which are families' names elsewhere. General knowledge, as vowel letters leave them. */
const NAMES: ReadonlySet<string> = new Set(
  "علی نوری سعدی خیری صبری سبری حمدی مجدی فهمی فتحی فخری فوزی بدری شوقی شکری شوکری لطفی لوتفی رمزی وصفی وسفی وجدی رشدی عونی حلمی صدقی سدقی عزمی هادی مهدی راضی رازی سامی غازی عبدی زکی تقی نقی یحیی".split(
    " ",
  ),
)

const isGiven = (word: string): boolean => isGivenName({ common: commonOf(word) })
