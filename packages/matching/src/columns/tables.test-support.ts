import { type ColumnTable, type OpenTable, opened } from "./table.ts"

/** A table by its headings and rows, and by its columns; blank cells are absent. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): ColumnTable & OpenTable {
  const columns = headings.map((heading, at) => ({ heading, samples: rows.map((cells) => cells[at] ?? "") }))
  const records = rows.map((cells, row) => ({
    id: String(row),
    values: Object.fromEntries(headings.flatMap((heading, at) => (cells[at] ? [[heading, cells[at]]] : []))),
  }))
  return { records, ...opened({ columns, records }, rows.length) }
}

/** Pairs of columns as `A = B`. */
export const SAID = (pairs: readonly { readonly a: string; readonly b: string }[]): string[] =>
  pairs.map(({ a, b }) => `${a} = ${b}`)

/** The cells of a column, row by row. */
export const cells = (table: ColumnTable | OpenTable, heading: string): unknown[] =>
  "records" in table
    ? table.records.map(({ values }) => values[heading])
    : table.columns.find((column) => column.heading === heading)!.cells.map((cell) => cell || undefined)

export const GIVEN = ["Mira", "Toma", "Selin", "Karo", "Dilan", "Enno"]
export const SURNAMES = ["Wolkenstein", "Sandmeier", "Lindenau", "Rosenbau", "Hirschal"]
export const TOWNS = ["Altwalde", "Seestedt", "Eschweil", "Grünhaus"]
export const TRADES = ["mason", "weaver", "baker"]
/** Rows of invented people, each with a name of its own for 30 rows. */
export const PEOPLE = Array.from({ length: 30 }, (_, at) => ({
  given: GIVEN[at % 6]!,
  surname: SURNAMES[Math.floor(at / 6)]!,
  town: TOWNS[at % 4]!,
  trade: TRADES[at % 3]!,
  year: 1820 + ((at * 7) % 50),
}))
