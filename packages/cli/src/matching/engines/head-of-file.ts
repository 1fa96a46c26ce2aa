import { createRowReader, decodeText, finish, isRefused, readBook, sheetOf } from "@wasit/domain/intake"
import { isFault, sizeOf } from "../../shared/files.ts"
import type { Note } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { headingsAt, headOf, LIMITS } from "../tables/read-table.ts"

/** How a file of text is read, by its first lines, as the engine in memory reads it. */
export interface HeadOfFile {
  /** Without the blanks around them. */
  readonly headings: readonly string[]
  /** The number of their row, the first being 1. */
  readonly row: number
  /** Lines of the file above them. */
  readonly linesAbove: number
  readonly separator: string
  /** The most cells of a row, be they blank. */
  readonly width: number
  readonly notes: readonly Note[]
}

/** Looks at the first lines of a file. */
export async function headOfFile(path: string, separator: string | undefined): Promise<HeadOfFile | Fault> {
  const size = await sizeOf(path)
  if (isFault(size)) return size
  const bytes = await headOf(path)
  return bytes === null ? { code: "engine-needs-csv" } : headIn(path, bytes, separator, size)
}

/** Bytes below which a head is not cut again. */
const FEWEST = 1024

function headIn(path: string, bytes: Uint8Array, said: string | undefined, size: number): HeadOfFile | Fault {
  const book = finish(readBook(bytes, { limits: LIMITS, ...(said === undefined ? {} : { separator: said }) }))
  if (isRefused(book)) {
    // A cell of several lines may have been cut in two.
    const isCut = book.code === "quote-not-closed" && bytes.length < size && bytes.length > FEWEST
    return isCut ? headIn(path, halfOf(bytes), said, size) : { ...book, file: path }
  }
  const text = book.encoding === null ? null : decodeText(bytes, book.encoding.encoding)
  const sheet = sheetOf(book, undefined)
  if (isRefused(sheet)) return { ...sheet, file: path }
  const at = headingsAt(sheet, null)
  const head = sheet.rows[at]
  if (head === undefined || (sheet.rows.length === at + 1 && bytes.length === size))
    return { code: "table-empty", file: path }
  // What is no table of separated cells is read in memory alone.
  if (text === null || book.separator === null) return { code: "engine-needs-csv" }
  const headings = head.cells.map((heading) => heading.trim())
  const { width, linesAbove } = linesIn(text, book.separator, head.row)
  if (width < headings.length) return { code: "engine-needs-csv" }
  const notes = at > 0 ? [{ code: "titles-above", file: path, row: head.row }] : []
  return { headings, row: head.row, linesAbove, separator: book.separator, width, notes }
}

const halfOf = (bytes: Uint8Array): Uint8Array => {
  const half = bytes.subarray(0, bytes.length >> 1)
  return half.subarray(0, half.lastIndexOf(10) + 1)
}

function linesIn(text: string, separator: string, headRow: number): Pick<HeadOfFile, "width" | "linesAbove"> {
  const reader = createRowReader(text, separator)
  let [width, linesAbove] = [0, 0]
  for (let row = 1; ; row++) {
    if (row === headRow) linesAbove = text.slice(0, reader.position()).match(/\r\n|\r|\n/g)?.length ?? 0
    const cells = reader.next()
    if (cells === null || cells === "quote-not-closed") return { width, linesAbove }
    if (row >= headRow) width = Math.max(width, cells.length)
  }
}
