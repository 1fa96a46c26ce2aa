import { type Aligned, type ColumnPair, type Making, ROWS_READ } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import type { Fault } from "../../shared/print.ts"
import { type AlignOptions, alignedBy } from "../tables/align.ts"
import type { Cells } from "../tables/read-dates.ts"
import { type TableRead, tableOf, tableOfKnown } from "../tables/read-table.ts"
import type { OpenDatabase } from "./duckdb.ts"
import type { OpenTable, SettledIds } from "./open-table.ts"
import { sampleIn, UNSETTLED } from "./read-tables.ts"

/** A column that a plan reads, as it is made of a file's own columns. */
export interface FileColumn extends Making {
  readonly heading: string
}

/** How a file's columns become those that a plan reads. */
export interface AlignedFile {
  /** In the order in which they were asked for. */
  readonly columns: readonly FileColumn[]
  readonly sample: FileSample
  /** The column that holds the ids, by these rows unless all were looked at. */
  readonly ids: SettledIds
}

/** The first rows of a file. */
export interface FileSample {
  readonly headings: readonly string[]
  readonly rows: Cells
}

/** Tables of which all rows are to be looked at first. */
export interface Unsettled {
  readonly unsettled: readonly ("a" | "b")[]
}

/** Two files under the headings that a plan reads. */
export interface AlignedFiles {
  readonly a: AlignedFile
  readonly b: AlignedFile
  /** The plan's columns that a file has under another heading, or in another form. */
  readonly pairs: readonly ColumnPair[]
}

/** Hears of the columns of ids before the others are found: much of the time until then the database has nothing to do. */
type OnSampled = (ids: Readonly<Record<"a" | "b", SettledIds>>) => void

/** Two tables that are to be matched. */
export type OpenTables = Readonly<Record<"a" | "b", OpenTable>>

/**
 * How the columns of two files become those of a plan, by the first rows of both, as in memory: found under other headings, parted, counted
 * back from ages, and written alike. A column that neither way is found is left to be asked for by its own heading.
 */
export async function alignFiles(
  database: OpenDatabase,
  tables: OpenTables,
  needed: readonly string[],
  said: AlignOptions,
  onSampled: OnSampled,
): Promise<AlignedFiles | Unsettled | Fault> {
  const [few, more] = ROWS_READ
  const first = await alignFirst(database, tables, few, said, onSampled)
  const isDone = !isAligned(first) || first.isAsGiven || Math.max(first.a.records.length, first.b.records.length) < few
  const looked = isDone ? first : await alignFirst(database, tables, more, said)
  if (!isAligned(looked)) return looked
  const { made, pairs, samples, a, b } = looked
  const columnsOf = (made: ReadonlyMap<string, Making>): readonly FileColumn[] =>
    needed.map((heading) => ({ heading, ...(made.get(heading) ?? { from: [heading], make: null }) }))
  return {
    a: { columns: columnsOf(made.a), sample: samples.a, ids: a },
    b: { columns: columnsOf(made.b), sample: samples.b, ids: b },
    pairs: pairs.filter(({ heading }) => needed.includes(heading)),
  }
}

type AlignedSamples = Aligned<TableRead> & { readonly samples: Readonly<Record<"a" | "b", FileSample>> }

const isAligned = (found: AlignedSamples | Unsettled | Fault): found is AlignedSamples => "samples" in found

async function alignFirst(
  database: OpenDatabase,
  tables: OpenTables,
  rows: number,
  said: AlignOptions,
  onSampled: OnSampled = () => undefined,
): Promise<AlignedSamples | Unsettled | Fault> {
  const one = await sampleOf(database, tables.a, rows)
  if (isFault(one)) return one
  const other = await sampleOf(database, tables.b, rows)
  if (isFault(other)) return other
  if (one === UNSETTLED || other === UNSETTLED) {
    const unsettled = [one === UNSETTLED ? ["a" as const] : [], other === UNSETTLED ? ["b" as const] : []].flat()
    return { unsettled }
  }
  onSampled({ a: one.table, b: other.table })
  const aligned = alignedBy(one.table, other.table, said)
  return isFault(aligned) ? aligned : { ...aligned, samples: { a: one.sample, b: other.sample } }
}

interface Sampled {
  readonly sample: FileSample
  readonly table: TableRead
}

/** The first rows of a table, unless they show that all are to be looked at: some hold nothing, or lack an id of their own. */
async function sampleOf(
  database: OpenDatabase,
  table: OpenTable,
  most: number,
): Promise<Sampled | typeof UNSETTLED | Fault> {
  const { file, headings, settled } = table
  const rows = await sampleIn(database, table, most)
  if (isFault(rows)) return rows
  const sample = { headings, rows }
  const written = { path: file.path, headings, rows, notes: [] }
  if (settled !== null) return { sample, table: tableOfKnown(written, settled) }
  if (rows.some(({ cells }) => cells.every((cell) => cell.trim() === ""))) return UNSETTLED
  const read = tableOf(written, file.id?.trim())
  if (isFault(read)) return read.code === "column-unknown" ? read : UNSETTLED
  return read.notes.length > 0 ? UNSETTLED : { sample, table: read }
}
