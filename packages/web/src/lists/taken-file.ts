import { type Book, bookFindings, chooseSheet, type IntakeRefusal, type Sheet } from "@wasit/domain/intake"
import type { FileForList } from "./local-list.ts"

/** What came from a file: its sheets that hold something, the one to begin with, and the bytes to read it anew. */
export type TakenFile = FileForList & { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] }

/** What a book gives to take in; a file without a row is refused. */
export function takenFrom(name: string, bytes: Uint8Array, book: Book): TakenFile | IntakeRefusal {
  const sheets = book.sheets.filter((sheet) => sheet.rows.length > 0)
  const first = chooseSheet({ ...book, sheets }, undefined)
  if (first === undefined) return { code: "file-empty" }
  const { encoding, separator } = book
  const source = { encoding: encoding?.encoding ?? null, separator, findings: bookFindings(book, first) }
  return { name, bytes, sheets, first, source }
}
