import { open } from "node:fs/promises"
import { finish, INTAKE_LIMITS, isRefused, readBook, recogniseColumns } from "@wasit/domain/intake"
import { DEFAULT_PLAN, type MatchingPlan, type MatchRecord, recogniseColumn, type SampledColumn } from "@wasit/matching"
import { isFault, readBytes } from "../../shared/files.ts"
import type { RawListOptions } from "../../shared/options.ts"
import type { Fault } from "../../shared/print.ts"
import { type Cells, withPlainDates } from "./read-dates.ts"

/** A table of any kind, each row a record: cells by their headings, blank ones absent. */
export interface TableRead {
  readonly path: string
  readonly columns: readonly SampledColumn[]
  readonly records: readonly MatchRecord[]
  /** The heading of the column that holds the ids; null: the rows' numbers in the file. */
  readonly idColumn: string | null
}

/** How a person says that a table is to be read. */
export interface TableOptions {
  readonly id?: string | undefined
  readonly separator?: string | undefined
}

/** A table is not a list that people look through row by row: it may be large. */
const LIMITS = {
  ...INTAKE_LIMITS,
  fileBytes: 2 ** 31 - 1,
  memberBytes: 2 ** 31 - 1,
  totalBytes: 2 ** 31 - 1,
  rows: 5_000_000,
} as const

/** Rows by which a column is recognised. */
const SAMPLES = 1000

/** Reads a table whose first row says what its columns are. */
export async function readTableOf(path: string, options: TableOptions): Promise<TableRead | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const { separator } = options
  const book = finish(readBook(bytes, { limits: LIMITS, ...(separator === undefined ? {} : { separator }) }))
  if (isRefused(book)) return { ...book, file: path }
  const [sheet] = book.sheets
  const [head, ...rows] = sheet?.rows ?? []
  if (head === undefined || rows.length === 0) return { code: "table-empty", file: path }
  return tableOf(path, head.cells, withPlainDates(head.cells, rows), options.id)
}

function tableOf(path: string, head: readonly string[], body: Cells, wanted: string | undefined): TableRead | Fault {
  const headings = head.map((heading) => heading.trim())
  const stride = Math.max(1, Math.floor(body.length / SAMPLES))
  const sampled = body.filter((_, at) => at % stride === 0)
  const columns = headings.flatMap((heading, at) =>
    heading === "" || headings.indexOf(heading) !== at
      ? []
      : [{ heading, samples: sampled.map(({ cells }) => (cells[at] ?? "").trim()) }],
  )
  if (wanted !== undefined && !headings.includes(wanted))
    return { code: "column-unknown", file: path, column: wanted, columns: headings.join(" · ") }
  const idAt = wanted === undefined ? idColumnOf(columns, headings, body) : headings.indexOf(wanted)
  const fault = wanted === undefined ? null : idFault(path, body, idAt)
  if (fault !== null) return fault
  const records = body.map(({ cells, row }) => ({
    id: idAt < 0 ? String(row) : (cells[idAt] ?? "").trim(),
    values: valuesOf(headings, cells),
  }))
  return { path, columns, records, idColumn: idAt < 0 ? null : headings[idAt]! }
}

function valuesOf(headings: readonly string[], cells: readonly string[]): MatchRecord["values"] {
  const values: Record<string, string> = {}
  for (const [at, heading] of headings.entries()) {
    const cell = (cells[at] ?? "").trim()
    if (heading !== "" && cell !== "" && values[heading] === undefined) values[heading] = cell
  }
  return values
}

/** The first column that is one for ids by its heading and in which every row has an id of its own; -1: none. */
function idColumnOf(columns: readonly SampledColumn[], headings: readonly string[], body: Cells): number {
  const found = columns.find(
    ({ heading, samples }) =>
      recogniseColumn(heading, samples) === "row-id" && idFault("", body, headings.indexOf(heading)) === null,
  )
  return found === undefined ? -1 : headings.indexOf(found.heading)
}

function idFault(path: string, body: Cells, at: number): Fault | null {
  const seen = new Map<string, number>()
  for (const { cells, row } of body) {
    const id = (cells[at] ?? "").trim()
    if (id === "") return { code: "id-empty", file: path, row }
    const other = seen.get(id)
    if (other !== undefined) return { code: "ids-not-unique", file: path, id, row: other, other: row }
    seen.set(id, row)
  }
  return null
}

const HEAD_BYTES = 1 << 18

/**
 * Whether files are tables of any kind rather than lists of persons: by the columns that a given plan reads, else by their headings.
 * How a list is to be understood is said for lists of persons only.
 */
export async function areTables(
  paths: readonly string[],
  options: RawListOptions & { readonly plan?: string },
  given: MatchingPlan,
): Promise<boolean> {
  const { sheet, header, map, fill, encoding, calendar } = options
  if ([sheet, header, map, fill, encoding, calendar].some((said) => said !== undefined)) return false
  const columns = given.comparisons.flatMap((comparison) => comparison.columns)
  if (options.plan !== undefined) return columns.some((column) => !COLUMNS_OF_PERSONS.has(column))
  const are = await Promise.all(paths.map(isListOfPersons))
  return are.every((is) => !is)
}

/** The columns of a record of this program's lists. */
const COLUMNS_OF_PERSONS: ReadonlySet<string> = new Set([
  ...DEFAULT_PLAN.comparisons.flatMap(({ columns }) => columns),
  "aliases",
  "grandfather",
  "village",
  "captured",
  "capture_place",
])

/** Whether the headings of a file name a person in one column. */
async function isListOfPersons(path: string): Promise<boolean> {
  const bytes = /\.xlsx$/i.test(path) ? await readBytes(path) : await headOf(path)
  if (bytes === null || isFault(bytes)) return true
  const book = finish(readBook(bytes, { limits: LIMITS }))
  const sheet = isRefused(book) ? undefined : book.sheets[0]
  // What cannot be read is refused by the reader of lists, which says why.
  if (sheet === undefined) return true
  const head = { ...sheet, rows: sheet.rows.slice(0, 60) }
  const { headerRow, columns } = recogniseColumns(head)
  const headings = head.rows.find(({ row }) => row === (headerRow ?? head.rows[0]?.row))?.cells ?? []
  const meanings = new Set(headings.map((heading) => recogniseColumn(heading, ["x"])))
  const fields = new Set(columns.map(({ field }) => field))
  const isInParts = meanings.has("surname") && meanings.has("given-name")
  if (fields.has("name")) return !isInParts || fields.has("father")
  // A first row with numbers in it heads no table: it is a list without headings.
  return headerRow === null && headings.some((heading) => /^[\d\s./-]+$/.test(heading))
}

/** The first lines of a file; null where it cannot be read. */
async function headOf(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    if (!(await file.stat()).isFile()) return null
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    if (bytesRead < HEAD_BYTES) return buffer.subarray(0, bytesRead)
    return buffer.subarray(0, buffer.lastIndexOf(10) + 1 || bytesRead)
  } finally {
    await file.close()
  }
}
