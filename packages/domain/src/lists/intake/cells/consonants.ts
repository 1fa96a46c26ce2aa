import { foldValue } from "./fold.ts"

/** Sounds that hands of Latin letters write with two or more letters, or each his own way. */
const LATIN_SOUNDS: readonly [RegExp, string][] = [
  [/^abd[aeiou]l$/, "abd"],
  [/d(?:s?ch|zh|j)/g, "j"],
  [/s(?:ch|h)|ch/g, "s"],
  [/kh|gh|q|x|ck?|g/g, "k"],
  [/th/g, "t"],
  [/dh|z/g, "d"],
  [/ph/g, "f"],
  [/p/g, "b"],
]

const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  ...classOf("بپ", "b"),
  ...classOf("تثطټة", "t"),
  ...classOf("جژځ", "j"),
  ...classOf("چسشصښڅ", "s"),
  ...classOf("حه", "h"),
  ...classOf("خغقکږ", "k"),
  ...classOf("دذضظزډ", "d"),
  ...classOf("رړ", "r"),
  ...classOf("ف", "f"),
  ...classOf("ل", "l"),
  ...classOf("م", "m"),
  ...classOf("نڼ", "n"),
  ...classOf("و", "w"),
  ...classOf("ی", "y"),
  ...classOf("اع", "a"),
}

function classOf(letters: string, sound: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, sound]))
}

/**
 * A word by its consonants in classes so wide that a hand of Arabic letters and one of Latin letters mostly give it the same key. It is for
 * counting over whole lists: of two people it tells nothing.
 */
export function consonantsOf(word: string): string {
  const heard = LATIN_SOUNDS.reduce(
    (text, [written, sound]) => text.replace(written, sound),
    foldValue(word).replaceAll(" ", ""),
  )
  const sounds = [...heard].map((letter) => ARABIC_SOUNDS[letter] ?? letter).join("")
  // Vowels are told apart in neither: one at the beginning stands for all.
  const [first, rest] = [sounds.slice(0, 1).replace(/[aeiou]/, "a"), sounds.slice(1)]
  return (first + rest.replace(/[aeiouwyv']/g, "").replace(/h$/, "")).replace(/(.)\1+/g, "$1")
}
