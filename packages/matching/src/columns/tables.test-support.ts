import type { ColumnTable } from "./table.ts"

/** A table by its headings and rows; blank cells are absent. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): ColumnTable {
  const columns = headings.map((heading, at) => ({ heading, samples: rows.map((cells) => cells[at] ?? "") }))
  const records = rows.map((cells, row) => ({
    id: String(row),
    values: Object.fromEntries(headings.flatMap((heading, at) => (cells[at] ? [[heading, cells[at]]] : []))),
  }))
  return { columns, records }
}

/** Pairs of columns as `A = B`. */
export const SAID = (pairs: readonly { readonly a: string; readonly b: string }[]): string[] =>
  pairs.map(({ a, b }) => `${a} = ${b}`)

/** The cells of a column, row by row. */
export const cells = ({ records }: ColumnTable, heading: string): unknown[] =>
  records.map(({ values }) => values[heading])
