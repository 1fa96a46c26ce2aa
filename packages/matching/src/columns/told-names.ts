import { meaningOfHeading } from "../training/recognise-column.ts"
import { type ColumnTable, cellsOf, rewritten } from "./table.ts"

/** Words before a name that say whose child, wife or ward somebody is; a register of South Asia writes them in the cell of the father's name. */
const RELATION =
  /^(?:[sdwchf]\s?[/.]\s?o\b\.?|(?:son|daughter|wife|widow|husband|child|ward) of\b)\s*[:.,-]?\s*(?=\p{L})/iu

/** What stands in the place of the name of a child that has none yet: whose it is, that it is new, or that nobody told. */
const UNNAMED = new RegExp(
  `^(?:${[
    "(?:rn|rec[eé]m[ -]nascid[oa]|reci[eé]n[ -]nacid[oa]|nouveau[ -]n[eé]e?|newborn|new[ -]born|neugeborenes|bayi ny)\\b.*",
    "(?:baby|infant|child|hij[oa]|filh[oa]|b[eé]b[eé]|enfant) (?:of|de|da|do|d')\\b.*|b\\s?/\\s?o\\b.*|baby (?:boy|girl)\\b.*",
    "natimort[oa]|mortinat[oa]|stillborn|mort[ -]n[eé]e?|totgeborenes",
    "n[aã]o (?:registrad[oa]|informad[oa]|consta)|sem nome|sin nombre|sans nom|ohne namen?|no name|not named|unnamed|not registered",
  ].join("|")})$`,
  "iu",
)

/** Cells that must begin so, before a column is read so. */
const FEWEST = 3

/** The table with names alone under its names: without the words that say whose child somebody is, and without what names nobody. */
export function withToldNames<T extends ColumnTable>(table: T): T {
  return table.columns.reduce((told, { heading }) => {
    if (!mayBeNames(heading)) return told
    const bare = among(told, heading, RELATION) ? rewritten(told, heading, (cell) => cell.replace(RELATION, "")) : told
    return among(bare, heading, UNNAMED) ? rewritten(bare, heading, (cell) => (UNNAMED.test(cell) ? "" : cell)) : bare
  }, table)
}

const NAMES: ReadonlySet<string | null> = new Set([
  "full-name",
  "given-name",
  "surname",
  "father-name",
  "mother-name",
  "spouse-name",
  null,
])

const mayBeNames = (heading: string): boolean => NAMES.has(meaningOfHeading(heading))

function among(table: ColumnTable, heading: string, form: RegExp): boolean {
  let found = 0
  for (const cell of cellsOf(table, heading)) if (form.test(cell) && ++found >= FEWEST) return true
  return false
}
