import type { ColumnPair, MatchingPlan } from "@wasit/matching"
import { needsOf } from "@wasit/matching/sql"
import { isFault } from "../../shared/files.ts"
import type { Note } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import type { AlignOptions } from "../tables/align.ts"
import { type AlignedFiles, alignFiles, type OpenTables, type Unsettled } from "./align-files.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { openTable, type TableFile } from "./open-table.ts"
import { laidFor, writePlain } from "./plain-cells.ts"
import { type LaidAhead, layAhead, type ReadTable, readTable, UNSETTLED } from "./read-tables.ts"
import { settleRows } from "./settle-rows.ts"

/** Two files, and what is read of them. */
export interface SidesJob {
  readonly a: TableFile
  readonly b: TableFile
  readonly plan: MatchingPlan
  /** What a person says of the columns of the two files. */
  readonly columns: AlignOptions
}

/** Two files as `raw_a` and `raw_b`, with the columns that a plan reads. */
interface ReadSides {
  readonly a: ReadTable
  readonly b: ReadTable
  /** The plan's columns that a file has under another heading, or in another form. */
  readonly sameColumns: readonly ColumnPair[]
  readonly notes: readonly Note[]
}

/**
 * Reads both files: only the columns that are needed, in any order, where each row has an id of its own, as most tables are. Where a row
 * shows that it is otherwise, all rows of that file are looked at first.
 */
export async function readSides(database: OpenDatabase, job: SidesJob): Promise<ReadSides | Fault> {
  const a = await openTable(database, job.a)
  if (isFault(a)) return a
  const b = await openTable(database, job.b)
  if (isFault(b)) return b
  let tables: OpenTables = { a, b }
  for (;;) {
    const read = await readOpen(database, tables, job)
    if (!("unsettled" in read)) return isFault(read) ? read : finished(database, tables, read)
    for (const side of read.unsettled as Unsettled["unsettled"]) {
      const settled = await settleRows(database, side, tables[side])
      if (isFault(settled)) return settled
      tables = { ...tables, [side]: settled }
    }
  }
}

type Read = { readonly a: ReadTable; readonly b: ReadTable; readonly aligned: AlignedFiles }

async function readOpen(
  database: OpenDatabase,
  tables: OpenTables,
  { plan, columns }: SidesJob,
): Promise<Read | Unsettled | Fault> {
  const needed = needsOf(plan).columns
  let ahead: Readonly<Record<"a" | "b", LaidAhead | null>> = { a: null, b: null }
  const aligned = await alignFiles(database, tables, needed, columns, (ids) => {
    const begun = (side: "a" | "b"): LaidAhead | null => layAhead(database, side, tables[side], needed, ids[side])
    ahead = { a: begun("a"), b: begun("b") }
  })
  await Promise.all([ahead.a?.done, ahead.b?.done])
  if (isFault(aligned) || "unsettled" in aligned) return aligned as Unsettled | Fault
  const a = await readTable(database, "a", tables.a, laidFor(aligned.a), aligned.a.ids, ahead.a)
  if (a === UNSETTLED) return { unsettled: ["a"] }
  if (isFault(a)) return a
  const b = await readTable(database, "b", tables.b, laidFor(aligned.b), aligned.b.ids, ahead.b)
  if (b === UNSETTLED) return { unsettled: ["b"] }
  return isFault(b) ? b : { a, b, aligned }
}

async function finished(database: OpenDatabase, tables: OpenTables, { a, b, aligned }: Read): Promise<ReadSides> {
  for (const side of ["a", "b"] as const) await database.run(`DROP TABLE IF EXISTS whole_${side}`)
  await writePlain(database, "a", a, aligned.a)
  await writePlain(database, "b", b, aligned.b)
  return { a, b, sameColumns: aligned.pairs, notes: [...tables.a.notes, ...tables.b.notes] }
}
