import type { SheetRow } from "../files/sheet.ts"
import { withoutSonOf } from "./person-words.ts"

/** One such row alone may be anything. */
const FEWEST = 2

/**
 * The rows with the father whom a row of his own tells in the column of names (`S/O TORYAL` below `ZMARAK`), as narrow columns break a name (IM329): the row above
 * has him behind the name then, and his own row is nobody.
 *
 * @param at the column (from 0) of names
 * @returns the rows, those above with the father, and the numbers of those that tell him
 */
export function continuedNames(
  body: readonly SheetRow[],
  at: number,
): { readonly rows: SheetRow[]; readonly fathers: ReadonlySet<number> } {
  const told = body.map((row) => fatherOf(row, at))
  const isContinued = (row: SheetRow, each: number): boolean =>
    told[each] === null && (told[each + 1] ?? null) !== null && filledIn(row) > 1 && (row.cells[at] ?? "").trim() !== ""
  const above = body.map(isContinued)
  if (above.filter(Boolean).length < FEWEST) return { rows: [...body], fathers: NONE }
  const rows = body.map((row, each) =>
    above[each]
      ? { ...row, cells: row.cells.map((cell, column) => (column === at ? `${cell.trim()} ${told[each + 1]}` : cell)) }
      : row,
  )
  return { rows, fathers: new Set(body.flatMap(({ row }, each) => (above[each - 1] === true ? [row] : []))) }
}

const NONE: ReadonlySet<number> = new Set()

const filledIn = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== "").length

/** What stands alone in a row below the names and begins with a word for a son; null where it does not. */
function fatherOf(row: SheetRow, at: number): string | null {
  const text = (row.cells[at] ?? "").trim()
  return text !== "" && filledIn(row) === 1 && withoutSonOf(text) !== text ? text : null
}
