import { HAN_KINDS, HAN_SYLLABLES } from "../resources/han.ts"

const SYLLABLES: ReadonlyMap<string, string> = new Map(
  HAN_SYLLABLES.split("|").flatMap((entry) => {
    const [, syllable, characters] = /^([a-z]+)(.+)$/u.exec(entry)!
    return [...characters!].map((character) => [character, syllable!] as const)
  }),
)
const CHARACTER = /\p{Script=Han}/gu
const KIND = new RegExp(`(?<=\\p{Script=Han}{2})[${HAN_KINDS}]+`, "gu")

/** A text with its Chinese characters in the syllables that offices write for them; a character of no table, and any other text, as it is. */
export const latinOfHan = (text: string): string =>
  text.replace(KIND, " ").replace(CHARACTER, (character) => SYLLABLES.get(character) ?? character)
