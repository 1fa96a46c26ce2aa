import { alignTokens } from "../names/compare-names.ts"
import { foldText } from "../names/fold.ts"
import { readName, type Token } from "../names/tokens.ts"

const plain = (text: string): string =>
  foldText(text)
    .replace(/[-\s]+/gu, "")
    .replace(/^ولایت|^province|province$/gu, "")

/** A place name in comparable form. */
export interface Place {
  readonly plain: string
  readonly tokens: readonly Token[]
}

/** Reads a place cell; null when it is blank. */
export function readPlace(text: string | undefined): Place | null {
  const folded = text === undefined ? "" : plain(text)
  return text === undefined || folded === "" ? null : { plain: folded, tokens: readName(text).tokens }
}

/** Whether two place names are spellings of one name. */
export function samePlace(a: Place, b: Place): boolean {
  return a.plain === b.plain || alignTokens(a.tokens, b.tokens).score >= 500
}
