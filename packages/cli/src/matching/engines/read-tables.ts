import type { Cell } from "@wasit/matching"
import { codeOf, isFault, sizeOf } from "../../shared/files.ts"
import type { Fault } from "../../shared/print.ts"
import type { Cells } from "../tables/read-dates.ts"
import type { OpenDatabase } from "./duckdb.ts"

/** A file as a database reads it. */
export interface TableFile {
  readonly path: string
  /** The column that holds the ids; undefined: found by its name or by what stands in it, else the rows are numbered. */
  readonly id: string | undefined
  readonly separator: string | undefined
}

/** A table that was read: how many rows it has, the column of its ids, and the columns that were asked for as they are headed there. */
export interface ReadTable {
  readonly rows: number
  readonly idColumn: string | null
  readonly headings: readonly string[]
}

const ID_COLUMN = /^(id|uid|uuid|ref|code|key)$|[\s_-](id|uid|ref)$|^(id|ref)[\s_-]/i

/** Text as a value in a statement. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const named = (column: string): string => `"${column.replaceAll('"', '""')}"`

/**
 * Reads one file into `raw_a` or `raw_b`: the rows' numbers, their ids, and the columns that the plan needs.
 *
 * @param found the column of ids by the first rows, where its heading does not say so; rows are numbered if a later one has none of its own
 */
export async function readTableFile(
  database: OpenDatabase,
  side: "a" | "b",
  file: TableFile,
  needed: readonly string[],
  found: string | null = null,
): Promise<ReadTable | Fault> {
  const size = await sizeOf(file.path)
  return isFault(size) ? size : orUnreadable(file.path, readInto(database, side, file, needed, found))
}

/** What was read of a file, or why it cannot be. DuckDB says in its first line what it could not read; everything else is a fault of the program. */
export async function orUnreadable<T>(path: string, reading: Promise<T>): Promise<T | Fault> {
  try {
    return await reading
  } catch (cause) {
    if (!(cause instanceof Error) || codeOf(cause) !== null || !/^(Invalid Input|IO|CSV) Error/.test(cause.message))
      throw cause
    return { code: "file-not-readable", path, why: cause.message.split("\n", 1)[0] ?? "" }
  }
}

async function readInto(
  database: OpenDatabase,
  side: "a" | "b",
  file: TableFile,
  needed: readonly string[],
  found: string | null,
): Promise<ReadTable | Fault> {
  const { path, id, separator } = file
  const source = sourceOf(path, separator)
  const columns = await headingsIn(database, { path, id, separator })
  const columnOf = (wanted: string): string | undefined => columns.find((column) => column.trim() === wanted.trim())
  const said = id === undefined ? columns.find((column) => ID_COLUMN.test(column.trim())) : columnOf(id)
  const idColumn = said ?? (found === null ? undefined : columnOf(found))
  const missing = [...(id === undefined ? [] : [id]), ...needed].find((column) => columnOf(column) === undefined)
  if (missing !== undefined)
    return { code: "column-unknown", file: path, column: missing, columns: columns.join(" · ") }
  const cells = needed.map((column, at) => `${named(columnOf(column)!)} AS c${at}`)
  const ids = idColumn === undefined ? [] : [`trim(${named(idColumn)}) AS id`]
  const query = `SELECT ${[...ids, ...cells].join(", ")} FROM ${source}`
  // Rows that bear no ids are known by their place.
  await layFile(database, side, query, idColumn === undefined)
  await numberLines(database, side, idColumn !== undefined)
  if (idColumn !== undefined && !(await hasSoundIds(database, side))) {
    if (said === undefined) return readInto(database, side, file, needed, null)
    await layFile(database, side, query, true)
    return idFault(database, side, path)
  }
  const [rows] = await textsOf(database, `SELECT count(*) FROM file_${side}`)
  const headings = needed.map((column) => columnOf(column)!)
  return { rows: Number(rows), idColumn: idColumn?.trim() ?? null, headings }
}

/** The headings of a file, as they stand there. */
export function headingsIn(database: OpenDatabase, { path, separator }: TableFile): Promise<readonly string[]> {
  return textsOf(database, `SELECT column_name FROM (DESCRIBE SELECT * FROM ${sourceOf(path, separator)})`)
}

/** The first rows of a file, with the cells of its columns. */
export async function sampleIn(
  database: OpenDatabase,
  { path, separator }: TableFile,
  headings: readonly string[],
  most: number,
): Promise<Cells> {
  const cells = headings.map((heading) => `coalesce(${named(heading)}, '')`).join(", ")
  await database.run("SET preserve_insertion_order = true")
  const query = `SELECT ${cells} FROM ${sourceOf(path, separator)} LIMIT ${most}`
  const rows = await rowsOf(database, query, headings.length)
  await database.run("SET preserve_insertion_order = false")
  return rows.map((own, at) => ({ cells: own, row: at + 2 }))
}

/** The rows as a plan's statements read them. */
async function numberLines(database: OpenDatabase, side: "a" | "b", hasIds: boolean): Promise<void> {
  const own = hasIds ? "" : ", CAST(rowid + 2 AS VARCHAR) AS id"
  await database.run(
    `CREATE OR REPLACE VIEW raw_${side} AS SELECT CAST(rowid AS INTEGER) AS r${own}, * FROM file_${side}`,
  )
}

/** A cell as it stands, without the blanks around it. */
export function readCell(_column: string, text: string): Cell | undefined {
  const trimmed = text.trim()
  return trimmed === "" ? undefined : trimmed
}

/** Lets go of columns of a table, once it is known what their cells mean: of its rows the ids stay. */
export async function forgetCells(
  database: OpenDatabase,
  side: "a" | "b",
  { idColumn }: ReadTable,
  places: Iterable<number>,
): Promise<void> {
  // A table has a column at least: where there are no ids, the first stays.
  const forgotten = [...places].filter((at) => idColumn !== null || at > 0)
  for (const at of forgotten) await database.run(`ALTER TABLE file_${side} DROP COLUMN c${at}`)
  await numberLines(database, side, idColumn !== null)
}

/** Rows are read by several threads, the sooner where each may lay down what it has as it comes. */
async function layFile(database: OpenDatabase, side: "a" | "b", query: string, keepsOrder: boolean): Promise<void> {
  await database.run(`SET preserve_insertion_order = ${keepsOrder}`)
  try {
    await database.run(`CREATE OR REPLACE TABLE file_${side} AS ${query}`)
  } finally {
    await database.run("SET preserve_insertion_order = false")
  }
}

function sourceOf(path: string, separator: string | undefined): string {
  if (/\.parquet$/i.test(path)) return `(SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(${quoted(path)}))`
  const delimiter = separator === undefined ? "" : `, delim = ${quoted(separator)}`
  // Left to itself DuckDB looks for quotes in the first rows alone, and takes them for letters where they come later.
  return `read_csv(${quoted(path)}, header = true, all_varchar = true, quote = '"', escape = '"'${delimiter})`
}

/** Ids stand for people: each row has one, and no two rows the same. */
async function hasSoundIds(database: OpenDatabase, side: "a" | "b"): Promise<boolean> {
  const query = `SELECT count(*) - count(DISTINCT nullif(id, '')) FROM file_${side}`
  const [unsound] = await textsOf(database, query)
  return unsound === "0"
}

/** What is wrong with the ids of a table that lies in the order of its file. Rows are counted as there, the head being the first. */
async function idFault(database: OpenDatabase, side: "a" | "b", path: string): Promise<Fault> {
  const blank = await textsOf(
    database,
    `SELECT rowid + 2 FROM file_${side} WHERE coalesce(id, '') = '' ORDER BY rowid LIMIT 1`,
  )
  if (blank[0] !== undefined) return { code: "id-empty", file: path, row: Number(blank[0]) }
  const twice = `SELECT id FROM file_${side} GROUP BY id HAVING count(*) > 1 ORDER BY id LIMIT 1`
  const [id = ""] = await textsOf(database, twice)
  const [row, other] = await textsOf(
    database,
    `SELECT rowid + 2 FROM file_${side} WHERE id = ${quoted(id)} ORDER BY rowid LIMIT 2`,
  )
  return { code: "ids-not-unique", file: path, id, row: Number(row), other: Number(other) }
}

/** The first column of a short answer. */
export async function textsOf(database: OpenDatabase, query: string): Promise<readonly string[]> {
  return (await rowsOf(database, query, 1)).map(([text]) => text!)
}

/** A short answer of so many columns, row by row. */
export async function rowsOf(
  database: OpenDatabase,
  query: string,
  columns: number,
): Promise<readonly (readonly string[])[]> {
  const out: string[][] = []
  for await (const chunk of database.read(query)) {
    const texts = Array.from({ length: columns }, (_, at) => chunk.texts(at))
    for (let at = 0; at < chunk.rows; at++) out.push(texts.map((own) => own[at]!))
  }
  return out
}
