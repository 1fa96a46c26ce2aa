import { dateWriter } from "../tables/read-dates.ts"
import { unnamedIn } from "../tables/read-unnamed.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { quoted, sampleIn, type TableFile, textsOf } from "./read-tables.ts"

/** Rows from the top of a file by which it is known whether a column is written otherwise than it is compared. */
const SAMPLED = 5000

/**
 * Writes days one way and takes out what stands for a name that nobody knows, as tables read in memory are written: in the columns `c0`, `c1` ... of
 * a table that was laid, whose headings are given in that order. A column whose first 5,000 rows need nothing of it stays as it is.
 */
export async function writePlain(
  database: OpenDatabase,
  table: string,
  file: TableFile,
  headings: readonly string[],
): Promise<void> {
  const sample = await sampleIn(database, file, headings, SAMPLED)
  for (const [at, heading] of headings.entries()) {
    const first = sample.map(({ cells }) => cells[at]!)
    const write = dateWriter(heading, first)
    const written = writer(heading, first, write)
    if (first.some((cell) => written(cell) !== cell)) await rewrite(database, table, at, heading, write)
  }
}

type Write = ReturnType<typeof dateWriter>

/** How the cells of a column are written, if these are all of them. */
function writer(heading: string, all: readonly string[], write: Write): (cell: string) => string {
  const unnamed = unnamedIn(heading, all)
  return (cell) => {
    const plain = write?.(cell.trim()) ?? cell
    return unnamed?.has(plain) === true ? "" : plain
  }
}

async function rewrite(
  database: OpenDatabase,
  table: string,
  at: number,
  heading: string,
  write: Write,
): Promise<void> {
  const column = `c${at}`
  const all = await textsOf(database, `SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
  const written = writer(heading, all, write)
  const changed = all.map((cell) => [cell, written(cell)]).filter(([cell, plain]) => cell !== plain)
  // As one text: thousands of rows would each be read as a statement's own.
  const lines = JSON.stringify(changed)
  await database.run(
    `CREATE OR REPLACE TEMP TABLE plain AS SELECT t[1] AS cell, t[2] AS written
FROM (SELECT unnest(from_json(${quoted(lines)}, '[["VARCHAR"]]')) AS t)`,
  )
  await database.run(`UPDATE ${table} SET ${column} = plain.written FROM plain WHERE ${column} = plain.cell`)
  await database.run("DROP TABLE plain")
}
