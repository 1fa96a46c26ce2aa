import { foldText } from "../names/fold.ts"
import { remembered } from "../remembered.ts"
import {
  ARABIC_KEYBOARD_PLACE_LETTERS,
  ARABIC_PLACE_SOUNDS,
  LATIN_PLACE_SOUNDS,
  PLACE_LINKS,
} from "../resources/place-words.ts"

/** The words of a place name, folded; hyphens part them. */
export function placeWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[-\s]+/u)
    .filter((word) => word !== "")
}

const LINKS: ReadonlySet<string> = wordSet(PLACE_LINKS)

/** Words of a table, parted by spaces. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}

/** An ezafe written to the word before: Puli Khumri. A shorter word ends in a letter of its own: Ali. */
const EZAFE = /(?<=...)[ei]$/u

/**
 * What the words of a place are looked up by, the most faithful first: joined as they are, and without the ezafe, which hands write
 * apart, joined or not at all. Spaces say nothing, and letters of one sound are one.
 */
export function placeKeys(words: readonly string[]): readonly string[] {
  const bare = words
    .filter((word) => !LINKS.has(word))
    .map((word, at, all) => (at < all.length - 1 ? word.replace(EZAFE, "") : word))
  return [...new Set([joinedKey(words), joinedKey(bare)])].filter((key) => key !== "")
}

/** The keys of the same words where an Arabic keyboard lacks letters of theirs; none where it has all. */
export function typedPlaceKeys(words: readonly string[]): readonly string[] {
  const keys = placeKeys(words)
  const typed = ARABIC_KEYBOARD_PLACE_LETTERS.flatMap((letters) =>
    keys.map((key) => [...key].map((letter) => letters[letter] ?? letter).join("")),
  )
  return [...new Set(typed)].filter((key) => !keys.includes(key))
}

type Sounds = readonly (readonly [written: RegExp, sound: string])[]
const compile = (table: readonly (readonly [string, string])[]): Sounds =>
  table.map(([written, sound]) => [new RegExp(written, "gu"), sound])
const SOUNDS = { Latn: compile(LATIN_PLACE_SOUNDS), Arab: compile(ARABIC_PLACE_SOUNDS) }

const joinedKey = (words: readonly string[]): string =>
  words
    .map(soundsOf)
    .join("")
    .replace(/(.)\1+/gu, "$1")

const MOST_WORDS = 20_000
const soundsOf = remembered((word: string): string => {
  const sounds = /[a-z]/u.test(word) ? SOUNDS.Latn : SOUNDS.Arab
  return sounds.reduce((text, [written, sound]) => text.replace(written, sound), word)
}, MOST_WORDS)
