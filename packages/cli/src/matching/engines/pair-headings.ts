import type { ColumnPair, MatchRecord } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import type { Fault } from "../../shared/print.ts"
import { type AlignOptions, alignedBy } from "../tables/align.ts"
import { type TableRead, tableOf } from "../tables/read-table.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { headingsIn, orUnreadable, sampleIn, type TableFile } from "./read-tables.ts"

/** Rows from the top of each file by which columns under other headings are paired. */
const SAMPLED = 20_000

/**
 * Which of a plan's columns the second file has under another heading, by the first rows of both: the engine in memory pairs them so by
 * all. On disk cells are compared as they stand, so a column is taken only where pairing changes nothing in it: none that is parted, counted
 * back from ages or written otherwise.
 */
export async function pairHeadings(
  database: OpenDatabase,
  files: { readonly a: TableFile; readonly b: TableFile },
  needed: readonly string[],
  said: AlignOptions,
): Promise<readonly ColumnPair[] | Fault> {
  const headings = await orUnreadable(files.b.path, headingsIn(database, files.b))
  if (isFault(headings)) return headings
  const there = new Set(headings.map((heading) => heading.trim()))
  const missing = needed.filter((column) => !there.has(column.trim()))
  if (missing.length === 0 && (said.same ?? []).length === 0) return []
  const a = await sampleOf(database, files.a)
  if (isFault(a)) return a
  const b = await sampleOf(database, files.b)
  if (isFault(b)) return b
  const aligned = alignedBy(a, b, said)
  if (isFault(aligned)) return aligned
  return aligned.pairs.filter(
    (pair) => needed.includes(pair.heading) && pair.a === pair.heading && isUnchanged(pair, { a, b }, aligned),
  )
}

type Both = { readonly a: Pick<TableRead, "records">; readonly b: Pick<TableRead, "records"> }

/** Whether the cells of both columns are those of the files. */
function isUnchanged(pair: ColumnPair, before: Both, after: Both): boolean {
  const isSame = (side: "a" | "b", heading: string): boolean =>
    after[side].records.every(
      ({ values }, at) => textOf(values, pair.heading) === textOf(before[side].records[at]!.values, heading),
    )
  return isSame("a", pair.a) && isSame("b", pair.b)
}

const textOf = (values: MatchRecord["values"], heading: string): string => JSON.stringify(values[heading] ?? null)

async function sampleOf(database: OpenDatabase, file: TableFile): Promise<TableRead | Fault> {
  const headings = await headingsIn(database, file)
  const rows = await orUnreadable(file.path, sampleIn(database, file, headings, SAMPLED))
  if (isFault(rows)) return rows
  // Ids are looked at when the whole file is read.
  return tableOf({ path: file.path, headings: headings.map((heading) => heading.trim()), rows, notes: [] }, undefined)
}
