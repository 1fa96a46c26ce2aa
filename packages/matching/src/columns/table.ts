import type { MatchRecord } from "../record.ts"
import type { ColumnMeaning } from "../training/recognise-column.ts"
import type { SampledColumn } from "../training/suggest-plan.ts"

/** A table whose columns are to find those of another. */
export interface ColumnTable {
  readonly columns: readonly SampledColumn[]
  readonly records: readonly MatchRecord[]
}

/** Two tables. */
export interface Both<T> {
  readonly a: T
  readonly b: T
}

/** What the cells of a column are made of, so that whoever holds the rest of a table's rows can make theirs. */
export interface Making {
  /** Columns by the headings of the table as it was given. */
  readonly from: readonly string[]
  /** The cell made of those of one row, in that order, blank ones empty; null: the only one as it stands. */
  readonly make: ((cells: readonly string[]) => string) | null
}

/** A column with its cells, row by row; blank ones are empty. */
interface OpenColumn extends SampledColumn {
  readonly cells: readonly string[]
  readonly made: Making
}

/** A table by its columns: what is changed in one leaves the others as they are. */
export interface OpenTable {
  readonly columns: readonly OpenColumn[]
}

/** Values by which a column is recognised. */
const SAMPLES = 1000

/** The first rows of a table by its columns. Cells that are no text are blank there. */
export function opened({ columns, records }: ColumnTable, rows: number): OpenTable {
  const first = records.slice(0, rows)
  const stride = Math.max(1, Math.floor(first.length / SAMPLES))
  return {
    columns: columns.map(({ heading, meaning }) => {
      const cells = first.map(({ values }) => textOf(values[heading]))
      const samples = cells.filter((_, at) => at % stride === 0)
      const made: Making = { from: [heading], make: null }
      return { heading, samples, cells, made, ...(meaning === undefined ? {} : { meaning }) }
    }),
  }
}

/** Letters of a cell by which columns find each other, and of which their parts are made: patterns take long on a longer text. */
const LONGEST = 500
const short = (cell: string): string => cell.slice(0, LONGEST)
const textOf = (cell: unknown): string => (typeof cell === "string" ? short(cell) : "")

/** The table with the columns that were made of its own, in all its rows. What is no text stays in the columns that come of it. */
export function closed<T extends ColumnTable>(table: T, { columns }: OpenTable): T {
  if (isAsGiven(table, { columns })) return table
  const given = new Map(table.columns.map((column) => [column.heading, column]))
  const records = table.records.map((record, row) => {
    const kept = Object.entries(record.values).filter(([heading]) => !given.has(heading))
    const own = columns
      .map((column) => [column.heading, cellIn(column, record.values, row)] as const)
      .filter(([, cell]) => cell !== undefined && cell !== "")
    return { ...record, values: Object.fromEntries([...kept, ...own]) as MatchRecord["values"] }
  })
  const sampled = columns.map(({ cells: _, made, ...column }): SampledColumn => {
    const { samples } = (made.make === null ? given.get(made.from[0]!) : undefined) ?? column
    return { ...column, samples }
  })
  return { ...table, columns: sampled, records }
}

/** Whether the columns of a table are those that it had, with nothing changed. */
export const isAsGiven = (table: ColumnTable, { columns }: OpenTable): boolean =>
  columns.length === table.columns.length &&
  columns.every(
    ({ heading, meaning, made }, at) =>
      made.make === null && heading === table.columns[at]!.heading && meaning === table.columns[at]!.meaning,
  )

function cellIn({ cells, made: { from, make } }: OpenColumn, values: MatchRecord["values"], row: number) {
  const before = values[from[0]!]
  if (make === null || (before !== undefined && typeof before !== "string")) return before
  return cells[row] ?? make(from.map((heading) => textOf(values[heading])))
}

/** The column of a heading that the table has. */
export const columnOf = ({ columns }: OpenTable, heading: string): OpenColumn =>
  columns.find((column) => column.heading === heading)!

/** How often each filled cell stands among these: a column is looked at again and again while others find each other, and counted once. */
export function countsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const known = COUNTED.get(cells)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1)
  COUNTED.set(cells, counts)
  return counts
}

const COUNTED = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** The different cells of a column that are filled. */
export const distinctIn = (table: OpenTable, heading: string): Iterable<string> =>
  countsOf(columnOf(table, heading).cells).keys()

/** The cells of a column that are filled. */
export const cellsOf = (table: OpenTable, heading: string): readonly string[] =>
  columnOf(table, heading).cells.filter((cell) => cell !== "")

/** The table with one more column, made of the filled cells of another. */
export function withColumn(
  { columns }: OpenTable,
  from: string,
  heading: string,
  make: (cell: string) => string,
  meaning?: ColumnMeaning,
): OpenTable {
  const source = columns.find((column) => column.heading === from)!
  const filled = (cell: string): string => (cell === "" ? "" : make(short(cell)))
  const { from: origins, make: before } = source.made
  const made: OpenColumn = {
    heading,
    samples: source.samples.map(make),
    ...(meaning === undefined ? {} : { meaning }),
    cells: source.cells.map(filled),
    made: { from: origins, make: (cells) => filled(before === null ? cells[0]! : before(cells)) },
  }
  const others = columns.filter((column) => column.heading !== heading)
  const at = others.findIndex((column) => column.heading === from)
  return { columns: others.toSpliced(at < 0 ? columns.indexOf(source) : at + 1, 0, made) }
}

/** The table with the cells of a column made of those of several, row by row. */
export function withCells(
  table: OpenTable,
  heading: string,
  from: readonly string[],
  make: (cells: readonly string[]) => string,
  meaning?: ColumnMeaning,
): OpenTable {
  const sources = from.map((own) => columnOf(table, own))
  const origins = [...new Set(sources.flatMap(({ made }) => made.from))]
  const sourced = sources.map(({ made }) => ({ ...made, at: made.from.map((own) => origins.indexOf(own)) }))
  const column = columnOf(table, heading)
  const made: OpenColumn = {
    ...column,
    samples: column.samples.map((_, at) => make(sources.map(({ samples }) => samples[at] ?? ""))),
    cells: column.cells.map((_, row) => make(sources.map(({ cells }) => cells[row]!))),
    made: {
      from: origins,
      make: (cells) =>
        make(
          sourced.map(({ at, make: own }) =>
            own === null ? short(cells[at[0]!]!) : own(at.map((one) => cells[one]!)),
          ),
        ),
    },
    ...(meaning === undefined ? {} : { meaning }),
  }
  return { columns: table.columns.map((own) => (own === column ? made : own)) }
}

/** The table with each filled cell of a column written anew. */
export const rewritten = (table: OpenTable, heading: string, rewrite: (cell: string) => string): OpenTable =>
  withColumn(table, heading, heading, rewrite, columnOf(table, heading).meaning)

/** The table with other headings. */
export const renamed = ({ columns }: OpenTable, names: ReadonlyMap<string, string>): OpenTable => ({
  columns: columns.map((column) => ({ ...column, heading: names.get(column.heading) ?? column.heading })),
})

/** The table with other meanings of its columns. */
export const withMeanings = ({ columns }: OpenTable, meanings: ReadonlyMap<string, ColumnMeaning>): OpenTable => ({
  columns: columns.map((column) => {
    const meaning = meanings.get(column.heading) ?? column.meaning
    return meaning === undefined ? column : { ...column, meaning }
  }),
})
