import {
  type Book,
  bookFindings,
  chooseSheet,
  type IntakeRefusal,
  isRefused,
  type Sheet,
  sheetsAsOne,
} from "@wasit/domain/intake"
import type { FileForList } from "./local-list.ts"

/** What came from a file: its sheets that hold something, those to begin with, and the bytes to read it anew. */
export type TakenFile = FileForList & {
  readonly bytes: Uint8Array
  readonly book: Book
  readonly sheets: readonly Sheet[]
}

/** What a book gives to take in; a file without a row is refused. */
export function takenFrom(name: string, bytes: Uint8Array, book: Book): TakenFile | IntakeRefusal {
  const sheets = book.sheets.filter((sheet) => sheet.rows.length > 0)
  const first = chooseSheet({ ...book, sheets })
  if (first === undefined) return { code: "file-empty" }
  const { encoding, separator } = book
  const source = { encoding: encoding?.encoding ?? null, separator, findings: bookFindings(book, first) }
  return { name, bytes, book, sheets, first, source }
}

/** The file with the sheets at these places of the workbook as its list. Where they are no list together, the one named is it alone. */
export function withSheets(file: TakenFile, positions: ReadonlySet<number>, named: number): FileForList {
  const only = file.sheets.filter(({ position }) => position === named)
  const joined = sheetsAsOne(file.sheets.filter(({ position }) => positions.has(position)))
  const first = isRefused(joined) ? (only[0] ?? file.first) : joined
  return { name: file.name, first, source: { ...file.source, findings: bookFindings(file.book, first) } }
}
