import { codeOf, isFault } from "../../shared/files.ts"
import type { Note } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { notesOfHeadings } from "../../shared/sheet-notes.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { headOfFile } from "./head-of-file.ts"
import { isFilled, quoted, textsOf } from "./statements.ts"

/** A file as a database reads it. */
export interface TableFile {
  readonly path: string
  /** The column that holds the ids; undefined: found by its name or by what stands in it, else the rows are numbered. */
  readonly id: string | undefined
  readonly separator: string | undefined
}

/** The column of ids of a table all of whose rows were looked at. */
export interface SettledIds {
  /** Null: rows go by their numbers. */
  readonly idColumn: string | null
  /** Whether what stands in that column alone says so. */
  readonly isIdByContent: boolean
}

/** A file whose rows can be asked for: its columns are `h0`, `h1` and so on. */
export interface OpenTable {
  readonly file: TableFile
  /** Without the blanks around them. */
  readonly headings: readonly string[]
  /** How many columns there are: rows may have more cells than there are headings. */
  readonly width: number
  /** The number of the row of headings, the first being 1. */
  readonly headRow: number
  /** Does something with what gives the rows, as a statement names it; or says why they cannot be read. */
  readonly read: <T>(use: (rows: string) => Promise<T>) => Promise<T | Fault>
  /** Null: nobody looked at all rows yet, which are as they stand in the file. Then each has an `id`, and the number of its `row`. */
  readonly settled: SettledIds | null
  /** What is to be known of it. */
  readonly notes: readonly Note[]
}

/** Opens a file: its headings are told by its first lines, as in memory. */
export async function openTable(database: OpenDatabase, file: TableFile): Promise<OpenTable | Fault> {
  const opened = await (/\.parquet$/i.test(file.path) ? openParquet(database, file) : openText(file))
  if (isFault(opened)) return opened
  const notes = await notesOfCells(database, opened)
  return isFault(notes) ? notes : { ...opened, notes: [...opened.notes, ...notes] }
}

async function openParquet(database: OpenDatabase, file: TableFile): Promise<OpenTable | Fault> {
  const source = `(SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(${quoted(file.path)}))`
  const described = readerOf(file.path, [source])
  const headings = await described((rows) => textsOf(database, `SELECT column_name FROM (DESCRIBE FROM ${rows})`))
  if (isFault(headings)) return headings
  const names = headings.map((_, at) => `h${at}`).join(", ")
  const read = readerOf(file.path, [`${source} AS t(${names})`])
  const plain = headings.map((heading) => heading.trim())
  return { file, headings: plain, width: headings.length, headRow: 1, read, settled: null, notes: [] }
}

async function openText(file: TableFile): Promise<OpenTable | Fault> {
  const head = await headOfFile(file.path, file.separator)
  if (isFault(head)) return head
  const { headings, row, linesAbove, separator, width, notes } = head
  const columns = Array.from({ length: width }, (_, at) => `'h${at}': 'VARCHAR'`).join(", ")
  const signs = `delim = ${quoted(separator)}, quote = '"', escape = '"'`
  const common = `${quoted(file.path)}, auto_detect = false, header = true, skip = ${linesAbove}, ${signs}`
  // Rows of fewer cells are read the slower, those with a cell of several lines among them by one thread.
  const ways = ["", ", null_padding = true", ", null_padding = true, parallel = false"]
  const read = readerOf(
    file.path,
    ways.map((way) => `read_csv(${common}, columns = {${columns}}${way})`),
  )
  return { file, headings, width, headRow: row, read, settled: null, notes }
}

/** Reads a file in the first of some ways in which it can be read. */
function readerOf(path: string, ways: readonly string[]): OpenTable["read"] {
  let way = 0
  return async (use) => {
    for (;;) {
      try {
        return await use(ways[way]!)
      } catch (cause) {
        const why = whyUnreadable(cause)
        if (why === null) throw cause
        if (way + 1 === ways.length || !/Expected Number of Columns|null_padding/.test(why))
          return { code: "file-not-readable", path, why: why.split("\n", 1)[0] ?? "" }
        way++
      }
    }
  }
}

/** DuckDB says in its first line what it could not read; everything else is a fault of the program. */
function whyUnreadable(cause: unknown): string | null {
  if (!(cause instanceof Error) || codeOf(cause) !== null) return null
  return /^(Invalid Input|IO|CSV|Parameter Not Allowed) Error/.test(cause.message) ? cause.message : null
}

/**
 * What is to be known of the headings: cells that nobody reads, and a single column.
 *
 * @param beyond rows with cells beyond the last heading, of which the first are enough
 */
export async function notesOfCells(
  database: OpenDatabase,
  { file: { path }, headings, headRow, read }: OpenTable,
  beyond: readonly number[] = [],
): Promise<readonly Note[] | Fault> {
  const one = headings.length === 1 ? [{ code: "one-column", file: path, column: headings[0]! }] : []
  const nameless = headings.flatMap((heading, at) => (heading === "" ? [at] : []))
  const filled = new Set<number>()
  for (const at of nameless) {
    const some = await read((rows) => textsOf(database, `SELECT 1 FROM ${rows} WHERE ${isFilled(`h${at}`)} LIMIT 1`))
    if (isFault(some)) return some
    if (some.length > 0) filled.add(at)
  }
  const blank = headings.map(() => "")
  const body = [
    { row: headRow, cells: headings.map((_, at) => (filled.has(at) ? "x" : "")) },
    ...beyond.map((row) => ({ row, cells: [...blank, "x"] })),
  ]
  return [...notesOfHeadings(path, headings, body), ...one]
}
