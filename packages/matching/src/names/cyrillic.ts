import { CYRILLIC_LETTERS } from "../resources/letters.ts"

const LATIN: ReadonlyMap<string, string> = new Map(
  CYRILLIC_LETTERS.split(" ").map((pair) => {
    const [, cyrillic, latin] = /^(\p{Script=Cyrillic}+)(.*)$/u.exec(pair)!
    return [cyrillic!, latin!]
  }),
)
const LETTER = /дж|\p{Script=Cyrillic}/gu

/** Letters that Serbian has and Russian lacks: beside them ц is written as the c of Serbian's other alphabet. */
const SERBIAN = /[ђћљњџ]/u

/** A text in small letters with its Cyrillic letters in Latin; any other text as it is. */
export const latinOfCyrillic = (text: string): string =>
  (SERBIAN.test(text) ? text.replaceAll("ц", "c") : text).replace(LETTER, (letter) => LATIN.get(letter) ?? letter)
