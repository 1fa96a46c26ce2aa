import { foldValue } from "./cells/fold.ts"

/** A number of a row or a file without what hands write otherwise: `No. 012`, `gn-868`. */
export const plainNumber = (text: string): string =>
  foldValue(text)
    .replace(/[^\p{L}\d]/gu, "")
    .replace(/(?<!\d)0+(?=\d)/gu, "")
