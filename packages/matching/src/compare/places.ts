import { alignTokens, type Similarity } from "../names/compare-names.ts"
import { foldText } from "../names/fold.ts"
import { readName, type Token } from "../names/tokens.ts"
import { PROVINCES } from "../resources/provinces.ts"

const plain = (text: string): string =>
  foldText(text)
    .replace(/[-\s]+/gu, "")
    .replace(/^ولایت|^province|province$/gu, "")

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap((province) => province.spellings.map((spelling) => [plain(spelling), province.id] as const)),
)

/** The id of the province that a cell names in any known spelling, or null when the gazetteer does not know it. */
export function provinceOf(text: string): string | null {
  return BY_SPELLING.get(plain(text)) ?? null
}

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
export function samePlace(a: Place, b: Place, similarity: Similarity): boolean {
  return a.plain === b.plain || alignTokens(a.tokens, b.tokens, similarity).score >= 500
}
