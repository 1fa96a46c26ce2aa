import { isFault } from "../../shared/files.ts"
import { type Note, noteWithoutId, rowsText } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { type IdsOfRows, idsByCells } from "../../shared/row-ids.ts"
import type { Cells } from "./read-dates.ts"

/** The rows of a table with the ids that a column tells, and what was set aside or lacks one. */
export interface TableIds extends IdsOfRows {
  readonly heading: string
  readonly body: Cells
  readonly notes: readonly Note[]
}

/**
 * The ids that a column tells (from 0). What has none and fills one cell or two, less than half of what a row usually has, is a note, a sum
 * or a heading, and no row of the table.
 */
export function idsOfColumn(file: string, heading: string, body: Cells, at: number): TableIds | Fault {
  const usual = usualCells(body, at)
  const isNote = ({ cells }: Cells[number]): boolean => {
    const told = filledBeside(cells, at)
    return (cells[at] ?? "").trim() === "" && told <= 2 && 2 * told < usual
  }
  const aside = body.filter(isNote)
  const rows = aside.length === 0 ? body : body.filter((row) => !isNote(row))
  const cells = rows.map((row) => row.cells[at] ?? "")
  const told = idsByCells(cells, rows, heading)
  if (isFault(told)) return { ...told, file }
  const notes = [
    ...(aside.length === 0
      ? []
      : [{ code: "rows-of-notes", file, count: aside.length, rows: rowsText(aside.map(({ row }) => row)) }]),
    ...(told.without.length === 0 ? [] : [noteWithoutId(file, heading, told.without)]),
  ]
  return { ...told, heading, body: rows, notes }
}

const filledBeside = (cells: readonly string[], at: number): number =>
  cells.filter((cell, column) => column !== at && cell.trim() !== "").length

/** Rows by which it is told how many cells a row has. */
const SAMPLES = 1000

function usualCells(body: Cells, at: number): number {
  const stride = Math.max(1, Math.floor(body.length / SAMPLES))
  const counts = body.filter((_, row) => row % stride === 0).map(({ cells }) => filledBeside(cells, at))
  return counts.sort((one, other) => one - other)[counts.length >> 1] ?? 0
}
