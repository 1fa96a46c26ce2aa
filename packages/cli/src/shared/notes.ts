import {
  type Book,
  columnLetters,
  columnsTakenAsOne,
  type EncodingGuess,
  INTAKE_LIMITS,
  rowName,
  type Sheet,
  sheetsRead,
  sheetsText,
} from "@wasit/domain/intake"
import { type Fault, line, sayFault } from "./print.ts"
import type { Run } from "./terminal.ts"

/** What is to be known of a file that was read all the same: said in the words of a fault, and given in the JSON. */
export type Note = Fault & { readonly file: string }

/** A guess at an encoding below this is a guess. */
const SURE = 0.99
/** Rows of which the numbers are said. */
const SAID = 10
const NOT_READ = "\ufffd"

/** Whether an encoding was guessed, and not told by the bytes. */
export const isGuess = ({ confidence }: EncodingGuess): boolean => confidence < SURE

/** Whether a letter of a row's cells could not be read. */
export const isDamaged = (cells: readonly string[]): boolean => cells.some((cell) => cell.includes(NOT_READ))

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

/** Rows in which a cell holds more than is read. */
export const notesOfLength = (file: string, rows: readonly number[]): readonly Note[] =>
  rows.length === 0 ? [] : [{ code: "cells-too-long", file, rows: rowsText(rows), limit: INTAKE_LIMITS.cellBytes }]

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

/** The numbers of rows as a note says them. */
export const rowsText = (rows: readonly (number | string)[]): string =>
  rows.slice(0, SAID).join(", ") + (rows.length > SAID ? " …" : "")

/** Says notes one after the other. */
export function printNotes(run: Run, notes: readonly Note[]): void {
  for (const note of notes) line(run, sayFault(run, note), "warn")
}

/** Notes as a part of a JSON: nothing where there are none. */
export const notesJson = (notes: readonly Note[]): object => (notes.length === 0 ? {} : { notes })
