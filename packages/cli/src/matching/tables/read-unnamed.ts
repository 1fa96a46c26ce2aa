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
  if (!NAMES.has(meaningOfHeading(heading))) return null
  const cells = [...new Set(column)].map((cell) => ({
    cell,
    text: foldText(cell.replaceAll(/[.\-/_'’]/g, " "))
      .trim()
      .replaceAll(/\s+/g, " "),
  }))
  const hasNewborn = cells.some(({ text }) => NEWBORN.test(text))
  const found = cells.filter(
    ({ text }) => UNKNOWN.test(text) || NEWBORN.test(text) || (hasNewborn && MAY_BE_NEWBORN.test(text)),
  )
  return found.length === 0 ? null : new Set(found.map(({ cell }) => cell))
}
