import { foldText } from "./fold.ts"
import { commonOf, isGivenName } from "./known-names.ts"
import { hasNisbaEnding } from "./words.ts"

/** Two words with no more between them than what keeps their letters apart. */
const JOINED = /(?<!\p{L})(\p{L}{2,})\u200c(\p{L}{3,}[یي])(?!\p{L})/gu

/** Whether a word is what a family is called by and no man: محمدی, and neither علی nor یحیی. */
export const isOfFamily = (word: string, script: "Arab" | "Latn"): boolean =>
  hasNisbaEnding(word, script) && !isGivenName({ common: commonOf(word) })

/** A cell with families that are called by a man of two names in one word (MT857): جان‌محمدی is of Jan Muhammad, and nobody's Jan. */
export const withMensOfTwoNames = (raw: string): string =>
  raw.includes("\u200c")
    ? raw.replace(JOINED, (written, first: string, second: string) =>
        isOfFamily(foldText(second), "Arab") ? `${first}${second}` : written,
      )
    : raw
