import { meaningOfHeading, NAMES_OF_KIN } from "../training/recognise-column.ts"
import { type ColumnTable, cellsOf, rewritten } from "./table.ts"

/** Words before a name that say whose child, wife or ward somebody is; a register of South Asia writes them in the cell of the father's name. */
const RELATION =
  /^(?:[sdwchf]\s?[/.]\s?o\b\.?|(?:son|daughter|wife|widow|husband|child|ward) of\b)\s*[:.,-]?\s*(?=\p{L})/iu

/** Cells that must begin so, before a column is read so. */
const FEWEST = 3

/** The table with names alone under its names: without the words that say whose child somebody is. */
export function withToldNames<T extends ColumnTable>(table: T): T {
  return table.columns.reduce(
    (told, { heading }) =>
      mayBeNames(heading) && isToldIn(told, heading)
        ? rewritten(told, heading, (cell) => cell.replace(RELATION, ""))
        : told,
    table,
  )
}

const NAMES: ReadonlySet<string | null> = new Set(["full-name", "given-name", "surname", ...NAMES_OF_KIN, null])

const mayBeNames = (heading: string): boolean => NAMES.has(meaningOfHeading(heading))

function isToldIn(table: ColumnTable, heading: string): boolean {
  let found = 0
  for (const cell of cellsOf(table, heading)) if (RELATION.test(cell) && ++found >= FEWEST) return true
  return false
}
