import type { MatchRecord } from "../record.ts"
import type { ColumnMeaning } from "../training/recognise-column.ts"
import type { SampledColumn } from "../training/suggest-plan.ts"

/** A table whose columns are to find those of another. */
export interface ColumnTable {
  readonly columns: readonly SampledColumn[]
  readonly records: readonly MatchRecord[]
}

/** The cells of a column that are filled. */
export function* cellsOf({ records }: ColumnTable, heading: string): Generator<string> {
  for (const { values } of records) {
    const cell = values[heading]
    if (typeof cell === "string" && cell !== "") yield cell
  }
}

/** The table with one more column, made of the cells of another; what is made empty is absent. */
export function withColumn<T extends ColumnTable>(
  table: T,
  from: string,
  heading: string,
  make: (cell: string) => string,
  meaning?: ColumnMeaning,
): T {
  const source = table.columns.find((column) => column.heading === from)!
  const made: SampledColumn = {
    heading,
    samples: source.samples.map(make),
    ...(meaning === undefined ? {} : { meaning }),
  }
  const others = table.columns.filter((column) => column.heading !== heading)
  const at = others.findIndex((column) => column.heading === from)
  const records = table.records.map((record) => {
    const cell = record.values[from]
    if (typeof cell !== "string") return record
    const { [heading]: _, ...rest } = record.values
    const text = make(cell)
    return { ...record, values: text === "" ? rest : { ...rest, [heading]: text } }
  })
  return { ...table, columns: others.toSpliced(at < 0 ? table.columns.indexOf(source) : at + 1, 0, made), records }
}

/** The table with the cells of a column made of their rows; what is made empty is absent. */
export function withCells<T extends ColumnTable>(
  table: T,
  heading: string,
  make: (values: MatchRecord["values"]) => string,
  meaning?: ColumnMeaning,
): T {
  const rowOf = (at: number): MatchRecord["values"] =>
    Object.fromEntries(
      table.columns.flatMap((column) => (column.samples[at] ? [[column.heading, column.samples[at]]] : [])),
    )
  const columns = table.columns.map((column) =>
    column.heading !== heading
      ? column
      : {
          ...column,
          samples: column.samples.map((_, at) => make(rowOf(at))),
          ...(meaning === undefined ? {} : { meaning }),
        },
  )
  const records = table.records.map((record) => {
    const { [heading]: _, ...rest } = record.values
    const text = make(record.values)
    return { ...record, values: text === "" ? rest : { ...rest, [heading]: text } }
  })
  return { ...table, columns, records }
}

/** The table with each cell of a column written anew. */
export function rewritten<T extends ColumnTable>(table: T, heading: string, rewrite: (cell: string) => string): T {
  const { meaning } = table.columns.find((column) => column.heading === heading)!
  return withColumn(table, heading, heading, rewrite, meaning)
}

/** The table with other headings. */
export function renamed<T extends ColumnTable>(table: T, names: ReadonlyMap<string, string>): T {
  if (names.size === 0) return table
  const nameOf = (heading: string): string => names.get(heading) ?? heading
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, heading: nameOf(column.heading) })),
    records: table.records.map((record) => ({
      ...record,
      values: Object.fromEntries(Object.entries(record.values).map(([heading, cell]) => [nameOf(heading), cell])),
    })),
  }
}
