import { foldText, meaningOfHeading } from "@wasit/matching"
import type { Cells } from "./read-dates.ts"

/** Words that stand where nobody knows a name, in the languages of headings. */
const UNKNOWN =
  /^(?:n ?n|unknown|unnamed|not (?:known|named|stated|registered)|no ?name|name unknown|unbekannt|ohne (?:vor)?namen?|inconnue?|sans (?:pre)?nom|desconocid[oa]|sin nombre|desconhecid[oa]|sem nome|nao (?:registrad[oa]|informad[oa]|consta)|sconosciut[oa]|bilinmiyor|isimsiz)$/
/** A child that has no name yet, as clerks of births write it. Twin II stays: it tells of another child of that birth, who may stand on the other list. */
const NEWBORN =
  /^(?:(?:baby|infant|child|newborn|neonate|bebe|enfant|hij[oa]|filh[oa]|recien nacid[oa]|recem nascid[oa]|nouveau nee?|rn(?: [ivx]{1,3}| \d)?) (?:of|de|da|do|d) .+|b o .+|(?:baby|infant|newborn) (?:boy|girl|male|female)|(?:new born|recien nacid[oa]|recem nascid[oa]|nouveau nee?|neugeborenes)|bayi ny .+|(?:natimort|mortinat)[oa]|stillborn|mort nee?|totgeborenes)$/
/** Names of people too: Baby Thomas of Kerala, Boy of the Netherlands. They are none where the column names children so. */
const MAY_BE_NEWBORN = /^(?:baby|infant|newborn|neonate|boy|girl|bebe|rn)$/

const NAMES: ReadonlySet<string | null> = new Set([
  "given-name",
  "full-name",
  "father-name",
  "mother-name",
  "spouse-name",
])

/** Rows with nothing in place of what stands for a name that nobody knows, or that nobody has given yet. */
export function withoutUnnamed(headings: readonly string[], body: Cells): Cells {
  const unnamed = headings.map((heading, at) =>
    unnamedIn(
      heading,
      body.map(({ cells }) => cells[at] ?? ""),
    ),
  )
  if (unnamed.every((is) => is === null)) return body
  return body.map(({ cells, row }) => ({
    row,
    cells: cells.map((cell, at) => (unnamed[at]?.has(cell) === true ? "" : cell)),
  }))
}

/** The cells of a column that name nobody; null: there are none, or the column tells no names. */
export function unnamedIn(heading: string, column: readonly string[]): ReadonlySet<string> | null {
  const unnamed = seekUnnamed(heading)
  if (unnamed === null) return null
  for (const cell of new Set(column)) unnamed.see(cell)
  const found = unnamed.found()
  return found.size === 0 ? null : found
}

/** Looks for the cells of a column that name nobody, of whatever length it is: each cell is seen once. */
interface SoughtUnnamed {
  readonly see: (cell: string) => void
  readonly found: () => ReadonlySet<string>
}

/** Begins to look for them; null: the column tells no names. */
export function seekUnnamed(heading: string): SoughtUnnamed | null {
  if (!NAMES.has(meaningOfHeading(heading))) return null
  const [unnamed, perhaps] = [new Set<string>(), new Set<string>()]
  let hasNewborn = false
  const see = (cell: string): void => {
    const text = foldText(cell.replaceAll(/[.\-/_'’]/g, " "))
      .trim()
      .replaceAll(/\s+/g, " ")
    const isNewborn = NEWBORN.test(text)
    hasNewborn ||= isNewborn
    if (isNewborn || UNKNOWN.test(text)) unnamed.add(cell)
    else if (MAY_BE_NEWBORN.test(text)) perhaps.add(cell)
  }
  return { see, found: () => (hasNewborn ? new Set([...unnamed, ...perhaps]) : unnamed) }
}
