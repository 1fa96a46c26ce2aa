import { once } from "../remembered.ts"
import { commonNames } from "../resources/frequencies.ts"
import { TO_ARABIC, TO_LATIN } from "../resources/spellings.ts"
import { foldText, scriptOf } from "./fold.ts"
import { nameText } from "./name-text.ts"

const units = (text: string, mark: string): string => text.replace("@", mark)
const knownLatin = once(() => new Map(commonNames().map(({ arab, latn }) => [units(arab, "الله"), latn[0]!])))
const knownArabic = once(
  () =>
    new Map(
      commonNames().flatMap(({ arab, latn }) =>
        latn.map((spelling) => [spelling, units(arab, "الله").replace("&", "الدین")] as const),
      ),
    ),
)

function latinOf(word: string): string {
  const known = knownLatin().get(word) ?? knownLatin().get(word.replace(/^ال/u, ""))
  if (known) return known
  if (/^عبدال..+/u.test(word)) return `abdul ${latinOf(word.slice(5))}`
  if (/..الله$|..لله$/u.test(word)) return `${latinOf(word.replace(/ا?لله$/u, ""))}ullah`
  const vowels = word
    .replace(/(?<=[^اوی])و(?=[^اوی]|$)/gu, "o")
    .replace(/^ی|ی(?=ا)/gu, "y")
    .replace(/(?<=ا)ی/gu, "i")
  // Unwritten short vowels are shown as a between consonants, so that the word can be read aloud.
  const letters = [...vowels].map((letter) => TO_LATIN[letter] ?? letter)
  return letters.map((l, i) => (needsVowel(l, letters[i + 1]) ? `${l}a` : l)).join("")
}

function needsVowel(letter: string, next: string | undefined): boolean {
  const consonant = (text: string): boolean => /^[bcdfghjklmnpqrstvwxz]/u.test(text)
  return next !== undefined && consonant(letter) && consonant(next)
}

function arabicOf(word: string): string {
  const known = knownArabic().get(word)
  if (known) return known
  let out = ""
  for (let at = 0; at < word.length; ) {
    const [text, letter] = TO_ARABIC.find(([grapheme]) => word.startsWith(grapheme, at)) ?? [word[at]!, ""]
    const edge = at === 0 || at + text.length === word.length
    out += letter === "" && /^[ae]/u.test(text) && edge ? "ا" : letter === "" && text === "u" && at === 0 ? "ا" : letter
    at += text.length
  }
  return out.replace(/(.)\1+/gu, "$1")
}

/** A name in the one script of the desk's view. `approximate` is true whenever a word was rewritten by table. */
export interface Rendering {
  readonly text: string
  readonly approximate: boolean
}

/** Shows a name in one script, by table. A name already in that script comes back as written, not approximate. */
export function inOneScript(name: string, script: "Latn" | "Arab"): Rendering {
  const isIn = scriptOf(nameText(name))
  if (isIn === script || isIn === "none") return { text: name, approximate: false }
  const words = foldText(name)
    .split(" ")
    .map((word) => {
      if (scriptOf(word) === script || scriptOf(word) === "none") return word
      return script === "Latn" ? latinOf(word) : arabicOf(word)
    })
  const cased = script === "Latn" ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) : words
  return { text: cased.join(" "), approximate: true }
}
