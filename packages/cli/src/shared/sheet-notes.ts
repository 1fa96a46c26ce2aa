import {
  type Book,
  columnLetters,
  columnsTakenAsOne,
  rowName,
  type Sheet,
  sheetsRead,
  sheetsText,
} from "@wasit/domain/intake"
import { isDamaged, isGuess, type Note, rowsText } from "./notes.ts"

/** How the letters of a file were read, where that may be wrong. */
export function notesOfLetters(file: string, { encoding }: Book, { rows, parts }: Sheet): readonly Note[] {
  const damaged = rows.filter(({ cells }) => isDamaged(cells)).map(({ row }) => rowName(parts, row))
  const notes: Note[] = []
  if (encoding !== null && isGuess(encoding))
    notes.push({ code: "encoding-guessed", file, encoding: encoding.encoding })
  if (damaged.length > 0) notes.push({ code: "letters-not-read", file, rows: rowsText(damaged) })
  return notes
}

/** Which sheets of a workbook are the list, where they are several, and which are not read (IM67). */
export function notesOfSheets(file: string, book: Book, list: Sheet): readonly Note[] {
  const { parts, leftOut, hidden } = sheetsRead(book, list)
  const columns = columnsTakenAsOne(list)
  const told = (code: string, sheets: typeof parts): Note[] =>
    sheets.length === 0 ? [] : [{ code, file, sheets: sheetsText(sheets) }]
  return [
    ...(list.textLines === undefined ? [] : [{ code: "read-as-text", file, ...list.textLines }]),
    ...told("sheets-joined", parts),
    ...(columns === "" ? [] : [{ code: "sheet-columns-joined", file, columns }]),
    ...told("sheets-left-out", leftOut),
    ...told("sheets-hidden", hidden),
    ...(book.sheetsNotRead.length === 0
      ? []
      : [{ code: "sheets-beyond", file, sheets: book.sheetsNotRead.join(" · ") }]),
  ]
}

/** Which cells below a row of headings nobody reads: columns without a heading or with that of another, and cells beyond the last. */
export function notesOfHeadings(
  file: string,
  headings: readonly string[],
  body: readonly { readonly cells: readonly string[]; readonly row: number }[],
): readonly Note[] {
  const told = (cell: string | undefined): boolean => (cell ?? "").trim() !== ""
  const isFilled = (at: number): boolean => body.some(({ cells }) => told(cells[at]))
  const nameless = headings.flatMap((heading, at) => (heading === "" && isFilled(at) ? [columnLetters(at + 1)] : []))
  const twice = new Set(headings.filter((heading, at) => heading !== "" && headings.indexOf(heading) !== at))
  const beyond = body.filter(({ cells }) => cells.slice(headings.length).some(told)).map(({ row }) => row)
  return [
    ...[...twice].map((column) => ({ code: "heading-twice", file, column })),
    ...(nameless.length === 0 ? [] : [{ code: "heading-missing", file, columns: nameless.join(" · ") }]),
    ...(beyond.length === 0 ? [] : [{ code: "cells-beyond", file, rows: rowsText(beyond) }]),
  ]
}
