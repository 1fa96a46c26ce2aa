import type { Fault } from "./print.ts"

/** The ids of a table's rows, and the rows that have none in the column of ids and go by their numbers. */
export type IdsOfRows = { readonly ids: readonly string[]; readonly without: readonly (number | string)[] }

/** A column that nobody named may lack an id in one row of so many. */
const ONE_IN = 10

/** Whether so few rows of a column lack an id that it is the column of ids all the same. */
export const lacksFew = (rows: number, without: number): boolean => ONE_IN * without <= rows

/**
 * The ids that the cells of a column tell: that of a row without one is its number, with signs before it where another row has that for
 * its id. A cell with the column's own title has none. Refuses a column without any id, and one id of two rows.
 *
 * @param rows the rows' numbers, as the file names them
 */
export function idsByCells(
  cells: readonly string[],
  rows: readonly { readonly row: number | string }[],
  title: string,
): IdsOfRows | Fault {
  const told = cells.map((cell) => (cell.trim() === title.trim() ? "" : cell.trim()))
  const seen = new Map<string, number | string>()
  const without: (number | string)[] = []
  for (const [at, id] of told.entries()) {
    const { row } = rows[at]!
    const other = seen.get(id)
    if (id === "") without.push(row)
    else if (other !== undefined) return { code: "ids-not-unique", id, row: other, other: row }
    else seen.set(id, row)
  }
  if (seen.size === 0) return { code: "id-empty", row: without[0] ?? 1 }
  const ids = told.map((id, at) => (id === "" ? ownName(String(rows[at]!.row), seen) : id))
  return { ids, without }
}

function ownName(row: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(row) ? ownName(`#${row}`, taken) : row
}

/** The only title that begins or ends with what was asked for, as one of its own: in one of two languages, or on a line. */
export function titleInPart(titles: readonly string[], wanted: string): string | undefined {
  const bare = wanted.trim()
  const [found, ...others] = titles.filter((title) => {
    const line = title.trim().replace(/\s+/gu, " ")
    return line.startsWith(`${bare} `) || line.endsWith(` ${bare}`)
  })
  return bare === "" || others.length > 0 ? undefined : found
}
