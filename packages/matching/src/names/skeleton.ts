import { ARABIC, BREATHED, CONVENTIONS, type Graphemes, KEY_CLASS, LATIN, RESPELT } from "../resources/letters.ts"
import { DEFECTIVE, HEARD_AS, HEARD_AS_A } from "../resources/spellings.ts"
import type { Script } from "./fold.ts"

/** Each letter that stands several times in a row, once. */
export function collapse(text: string): string {
  for (let at = 1; at < text.length; at++) {
    if (text.charCodeAt(at) === text.charCodeAt(at - 1)) return text.replace(/(.)\1+/gu, "$1")
  }
  return text
}

function arabicLetters(word: string): string {
  // A clerk without the letter writes چ by its two sounds.
  const half = word.replace(/^%/u, "")
  const text = word
    .replace(half, DEFECTIVE[half] ?? half)
    .replace(/تش/gu, "چ")
    .replace(/[^\p{L}%@&]/gu, "")
  return [...text]
    .map((letter) => ARABIC[letter] ?? (/[%@&]/u.test(letter) ? letter : ""))
    .join("")
    .replace(/([Awy])\1+/gu, "$1")
    .replace(/^(%?)A/u, "$1E")
}

function latinSkeleton(written: string, graphemes: Graphemes): string {
  // Where two letters write one sound, the first doubled means the sound doubled: Bacchir. Haque and Siddique end in q.
  const word = written.replace(/([ckgstdz])\1(?=h)/gu, "$1").replace(/que$/u, "q")
  const byFirst = byFirstLetter(graphemes)
  let out = ""
  for (let at = 0; at < word.length; ) {
    const hit = byFirst.get(word[at]!)?.find(([text]) => word.startsWith(text, at))
    out += hit ? hit[1] : /[a-z%@&]/u.test(word[at]!) ? word[at]! : ""
    at += hit ? hit[0].length : 1
  }
  return collapse(out).replace(/(?<=[ae])h$/u, "")
}

const BY_FIRST_LETTER = new Map<Graphemes, ReadonlyMap<string, Graphemes>>()

/** The graphemes that begin with each letter, in their order. */
function byFirstLetter(graphemes: Graphemes): ReadonlyMap<string, Graphemes> {
  const seen = BY_FIRST_LETTER.get(graphemes)
  if (seen !== undefined) return seen
  const made = new Map<string, Graphemes>()
  for (const each of graphemes) made.set(each[0][0]!, [...(made.get(each[0][0]!) ?? []), each])
  BY_FIRST_LETTER.set(graphemes, made)
  return made
}

const BREATH = new RegExp(`(?:${Object.keys(BREATHED).join("|")})(?=.)`, "gu")

/** The most readings a word has; what comes first in `CONVENTIONS` is the more usual. */
export const MOST_READINGS = 4

/** The full skeletons of one word, one to four: one for each Latin convention that reads it differently. Empty for no letters. */
export function readingsOf(word: string, script: Script): readonly string[] {
  if (script === "Arab") {
    const letters = arabicLetters(word)
    if (letters === "") return []
    // A sound held long is written once, so two letters are two sounds (Mumtaz, Madad), unless the pen slipped.
    const once = collapse(letters)
    // What is written may be Urdu's letter with its breath, or two letters of another language.
    const breathed = word.replace(BREATH, (two) => BREATHED[two]!)
    if (breathed !== word) return [...new Set([letters, once, collapse(arabicLetters(breathed))])]
    // What is written may be another letter's sound.
    const heard = HEARD_AS.map(([written, meant]) => word.replace(written, meant)).filter((each) => each !== word)
    if (heard.length > 0) return [letters, ...heard.map((each) => collapse(arabicLetters(each)))]
    // ای before a consonant is one vowel: Emma is ایما.
    if (/^ای[^اوی]./u.test(word)) return [...new Set([letters, once, `I${once.slice(2)}`])]
    if (HEARD_AS_A.has(word)) return [once, `${once.slice(0, -1)}A`]
    return letters === once ? [once] : [letters, once]
  }
  const variants = [latinSkeleton(word, LATIN)]
  for (const [shown, graphemes] of CONVENTIONS) if (shown.test(word)) variants.push(latinSkeleton(word, graphemes))
  for (const [written, heard] of RESPELT) {
    if (written.test(word)) variants.push(latinSkeleton(word.replace(written, heard), LATIN))
  }
  // Hamzah ends in a, Samah and Jinnah in a sounded h.
  if (/[ae]h$/u.test(word)) variants.push(`${variants[0]!}h`)
  return [...new Set(variants)].filter((s) => s !== "").slice(0, MOST_READINGS)
}

/** The key skeleton: consonants only, lenient merges. Two spellings of one word usually share it; empty when a word has none. */
export function keyOf(skeleton: string): string {
  let key = ""
  for (const letter of skeleton) key += KEY_CLASS[letter] ?? ""
  return collapse(key)
}
