import { INTAKE_LIMITS, isTooLong } from "../refusal.ts"
import type { EncodingGuess } from "./encodings.ts"

/** What the file said a cell is. The text is kept whatever the kind; `date` is Excel's day count. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error"

/** One row with something in it; `row` is its number in the file, counted from 1 with the blank ones. */
export type SheetRow = {
  readonly row: number
  readonly cells: readonly string[]
  /** Null where every cell is text. */
  readonly kinds: readonly CellKind[] | null
  /** Columns (from 0) whose text is the cached value of a formula; null where there is none. */
  readonly formulas: readonly number[] | null
}

/** A merged block; all four counted from 1. Only its first cell holds a text. */
export type MergedRange = {
  readonly ref: string
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** One sheet as text. A CSV file is one sheet without a name. */
export type Sheet = {
  readonly name: string
  /** Place in the workbook, from 1. */
  readonly position: number
  readonly isHidden: boolean
  readonly isRightToLeft: boolean
  readonly rows: readonly SheetRow[]
  /** Rows the file lists that hold nothing. */
  readonly blankRows: number
  readonly merged: readonly MergedRange[]
  /** Excel's day count starts in 1904 instead of 1900. */
  readonly isFrom1904: boolean
  /** The sheets that this one was joined from (IM65); not there for a sheet as it stands in its file. */
  readonly parts?: readonly SheetPart[]
  /** Where the names of those sheets stand, from 0. */
  readonly nameColumn?: number
  /** Of a text without columns: how many of its lines are people, and how many are not (IM72). */
  readonly textLines?: { readonly persons: number; readonly others: number }
}

/** A sheet as a part of a joined one. */
export type SheetPart = {
  readonly name: string
  readonly position: number
  /** What is added to the numbers of its rows. */
  readonly offset: number
  /** How many of its rows stand below the titles. */
  readonly rows: number
  /** The column (from 1) in which it has each of the joined columns; 0 for one that it has not. */
  readonly columns: readonly number[]
  /** What it calls them. */
  readonly titles: readonly string[]
}

/** The part of a joined sheet in which a row stands. */
export const partAt = (parts: readonly SheetPart[], row: number): SheetPart | undefined =>
  parts.findLast(({ offset }) => row > offset)

/** A row's number as its file has it: `12`, and `North!12` where several sheets are one list. */
export function rowName(parts: readonly SheetPart[] | undefined, row: number): string {
  const part = partAt(parts ?? [], row)
  return part === undefined ? String(row) : `${part.name}!${row - part.offset}`
}

/** A file as sheets of text cells. */
export type Book = {
  readonly kind: "csv" | "xlsx" | "ods" | "text"
  readonly sheets: readonly Sheet[]
  /** Sheets beyond the most that are read, by name. */
  readonly sheetsNotRead: readonly string[]
  /** For CSV: how the bytes were read, for the person to confirm. */
  readonly encoding: EncodingGuess | null
  readonly separator: string | null
}

/** `C` for 3: the letters Excel shows above a column. */
export function columnLetters(column: number): string {
  let letters = ""
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Row and column (from 1) of `C2011`; null where the text is no such place. */
export function cellPlace(ref: string): { row: number; column: number } | null {
  let column = 0
  let at = 0
  for (; at < ref.length; at++) {
    const code = ref.charCodeAt(at)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
    if (at > 2) return null
  }
  const row = Number(ref.slice(at))
  return at === 0 || !Number.isInteger(row) || row < 1 || row > 1_048_576 ? null : { row, column }
}

/** A sheet of whose cells no more is left than is read (IM176): patterns take long on a long text. The sheet itself where none is so long. */
export function shortened(sheet: Sheet): Sheet {
  if (!sheet.rows.some(({ cells }) => cells.some(isTooLong))) return sheet
  const cut = (cell: string): string => (isTooLong(cell) ? cell.slice(0, INTAKE_LIMITS.cellBytes) : cell)
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.cells.some(isTooLong) ? { ...row, cells: row.cells.map(cut) } : row)),
  }
}

/** Copies the text of each merged block into the cells it covers: only when a person asks for it. */
export function fillMerged(sheet: Sheet): Sheet {
  if (sheet.merged.length === 0) return sheet
  const rows = new Map(sheet.rows.map((row) => [row.row, row]))
  for (const range of sheet.merged) {
    const text = rows.get(range.firstRow)?.cells[range.firstColumn - 1] ?? ""
    if (text === "") continue
    for (let number = range.firstRow; number <= range.lastRow; number++) {
      const row = rows.get(number)
      if (row !== undefined) rows.set(number, filled(row, range, text))
    }
  }
  return { ...sheet, rows: sheet.rows.map((row) => rows.get(row.row) ?? row) }
}

function filled(row: SheetRow, range: MergedRange, text: string): SheetRow {
  const cells = [...row.cells]
  const lastColumn = Math.min(range.lastColumn, range.firstColumn + 255)
  while (cells.length < lastColumn) cells.push("")
  for (let column = range.firstColumn; column <= lastColumn; column++) {
    if (cells[column - 1] === "") cells[column - 1] = text
  }
  return { ...row, cells }
}
