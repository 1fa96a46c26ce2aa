import { dateWriter } from "../tables/read-dates.ts"
import { unnamedIn } from "../tables/read-unnamed.ts"
import type { AlignedFile, FileColumn, FileSample } from "./align-files.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { forgetCells, type ReadTable } from "./read-tables.ts"
import { quoted, rowsOf, textsOf } from "./statements.ts"

/** The file's own columns that must be laid so that those of a plan can be made in their places: of each its first, and behind these what more some are made of. */
export function laidFor({ columns }: AlignedFile): readonly string[] {
  return [...columns.map(({ from }) => from[0]!), ...columns.flatMap(({ from }) => from.slice(1))]
}

/**
 * Brings a table that was laid so to what it is in memory: days are written one way, what stands for a name that nobody knows is taken out, and the columns
 * of the plan are made of the file's. A column whose first rows need nothing of it stays as it is.
 */
export async function writePlain(
  database: OpenDatabase,
  side: "a" | "b",
  read: ReadTable,
  { columns, sample }: AlignedFile,
): Promise<void> {
  const table = `file_${side}`
  for (const [at, heading] of read.headings.entries()) {
    const first = cellsUnder(sample, heading)
    const write = dateWriter(heading, first)
    const written = writer(heading, first, write)
    if (first.some((cell) => written(cell) !== cell)) await rewriteAll(database, table, at, heading, write)
  }
  let more = columns.length
  for (const [at, column] of columns.entries()) {
    const beside = column.from.slice(1).map(() => more++)
    await make(database, table, [at, ...beside], column)
  }
  const beyond = [...read.headings.keys()].slice(columns.length)
  if (beyond.length > 0) await forgetCells(database, side, read, beyond)
}

function cellsUnder({ headings, rows }: FileSample, heading: string): readonly string[] {
  const at = headings.indexOf(heading.trim())
  return rows.map(({ cells }) => cells[at]!)
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

async function rewriteAll(
  database: OpenDatabase,
  table: string,
  at: number,
  heading: string,
  write: Write,
): Promise<void> {
  const column = `c${at}`
  const all = await textsOf(database, `SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
  const written = writer(heading, all, write)
  await rewrite(
    database,
    table,
    [at],
    all.map((cell) => [cell, written(cell)]),
  )
}

/** Makes a column, in the place of the first that it is made of. */
async function make(
  database: OpenDatabase,
  table: string,
  places: readonly number[],
  { make: made }: FileColumn,
): Promise<void> {
  if (made === null) return
  const names = places.map((place) => `coalesce(c${place}, '')`).join(", ")
  const all = await rowsOf(database, `SELECT DISTINCT ${names} FROM ${table}`, places.length)
  await rewrite(
    database,
    table,
    places,
    all.map((cells) => [...cells, made(cells.map((cell) => cell.trim()))]),
  )
}

/** Writes a column anew, the first of these places, by what stands in all of them: each line holds their cells, and what is to stand there. */
async function rewrite(
  database: OpenDatabase,
  table: string,
  places: readonly number[],
  lines: readonly (readonly string[])[],
): Promise<void> {
  const changed = lines.filter((line) => line[0] !== line.at(-1))
  const keys = places.map((_, at) => `t[${at + 1}] AS k${at}`).join(", ")
  // As one text: thousands of rows would each be read as a statement's own.
  await database.run(
    `CREATE OR REPLACE TEMP TABLE plain AS SELECT ${keys}, t[${places.length + 1}] AS written
FROM (SELECT unnest(from_json(${quoted(JSON.stringify(changed))}, '[["VARCHAR"]]')) AS t)`,
  )
  const meets = places.map((place, at) => `coalesce(${table}.c${place}, '') = plain.k${at}`).join(" AND ")
  await database.run(`UPDATE ${table} SET c${places[0]} = plain.written FROM plain WHERE ${meets}`)
  await database.run("DROP TABLE plain")
}
