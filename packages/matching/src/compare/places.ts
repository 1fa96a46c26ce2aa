import { compareNames } from "../names/compare-names.ts"
import { foldText } from "../names/fold.ts"
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

/** Whether two place names below province are spellings of one name. Blank cells never agree. */
export function samePlace(a: string, b: string): boolean {
  return plain(a) === plain(b) ? plain(a) !== "" : compareNames(a, b).score >= 0.5
}
