import { CYRILLIC_LETTERS } from "../resources/letters.ts"

const LATIN: ReadonlyMap<string, string> = new Map(
  CYRILLIC_LETTERS.split(" ").map((pair) => {
    const [, cyrillic, latin] = /^(\p{Script=Cyrillic}+)(.*)$/u.exec(pair)!
    return [cyrillic!, latin!]
  }),
)
const LETTER = /дж|\p{Script=Cyrillic}/gu

/** A text in small letters with its Cyrillic letters in Latin; any other text as it is. */
export const latinOfCyrillic = (text: string): string => text.replace(LETTER, (letter) => LATIN.get(letter) ?? letter)
