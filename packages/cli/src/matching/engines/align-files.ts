import { type Aligned, type ColumnPair, type Making, ROWS_READ } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import type { Fault } from "../../shared/print.ts"
import { type AlignOptions, alignedBy } from "../tables/align.ts"
import type { Cells } from "../tables/read-dates.ts"
import { type TableRead, tableOf } from "../tables/read-table.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { headingsIn, orUnreadable, sampleIn, type TableFile } from "./read-tables.ts"

/** A column that a plan reads, as it is made of a file's own columns. */
export interface FileColumn extends Making {
  readonly heading: string
}

/** How a file's columns become those that a plan reads. */
export interface AlignedFile {
  /** In the order in which they were asked for. */
  readonly columns: readonly FileColumn[]
  readonly sample: FileSample
  /** The column that holds the ids by these rows; null: none does. */
  readonly idColumn: string | null
}

/** The first rows of a file. */
export interface FileSample {
  readonly headings: readonly string[]
  readonly rows: Cells
}

/** Two files under the headings that a plan reads. */
interface AlignedFiles {
  readonly a: AlignedFile
  readonly b: AlignedFile
  /** The plan's columns that a file has under another heading, or in another form. */
  readonly pairs: readonly ColumnPair[]
}

/**
 * How the columns of two files become those of a plan, by the first rows of both, as in memory: found under other headings, parted, counted
 * back from ages, and written alike. A column that neither way is found is left to be asked for by its own heading.
 */
export async function alignFiles(
  database: OpenDatabase,
  files: { readonly a: TableFile; readonly b: TableFile },
  needed: readonly string[],
  said: AlignOptions,
): Promise<AlignedFiles | Fault> {
  const [few, more] = ROWS_READ
  const first = await alignFirst(database, files, few, said)
  const isDone = isFault(first) || first.isAsGiven || Math.max(first.a.records.length, first.b.records.length) < few
  const looked = isDone ? first : await alignFirst(database, files, more, said)
  if (isFault(looked)) return looked
  const { made, pairs, samples, ids } = looked
  const columnsOf = (made: ReadonlyMap<string, Making>): readonly FileColumn[] =>
    needed.map((heading) => ({ heading, ...(made.get(heading) ?? { from: [heading], make: null }) }))
  return {
    a: { columns: columnsOf(made.a), sample: samples.a, idColumn: ids.a },
    b: { columns: columnsOf(made.b), sample: samples.b, idColumn: ids.b },
    pairs: pairs.filter(({ heading }) => needed.includes(heading)),
  }
}

type AlignedSamples = Aligned<TableRead> & {
  readonly samples: Readonly<Record<"a" | "b", FileSample>>
  readonly ids: Readonly<Record<"a" | "b", string | null>>
}

async function alignFirst(
  database: OpenDatabase,
  files: { readonly a: TableFile; readonly b: TableFile },
  rows: number,
  said: AlignOptions,
): Promise<AlignedSamples | Fault> {
  const sampleA = await sampleOf(database, files.a, rows)
  if (isFault(sampleA)) return sampleA
  const sampleB = await sampleOf(database, files.b, rows)
  if (isFault(sampleB)) return sampleB
  const [a, b] = [tableIn(files.a, sampleA), tableIn(files.b, sampleB)]
  if (isFault(a)) return a
  if (isFault(b)) return b
  const aligned = alignedBy(a, b, said)
  const ids = { a: a.idColumn, b: b.idColumn }
  return isFault(aligned) ? aligned : { ...aligned, samples: { a: sampleA, b: sampleB }, ids }
}

async function sampleOf(database: OpenDatabase, file: TableFile, most: number): Promise<FileSample | Fault> {
  const headings = await orUnreadable(file.path, headingsIn(database, file))
  if (isFault(headings)) return headings
  const rows = await orUnreadable(file.path, sampleIn(database, file, headings, most))
  return isFault(rows) ? rows : { headings: headings.map((heading) => heading.trim()), rows }
}

const tableIn = ({ path, id }: TableFile, { headings, rows }: FileSample): TableRead | Fault =>
  tableOf({ path, headings, rows, notes: [] }, id?.trim())
