import { recogniseColumn, type SampledColumn } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import { type Note, noteWithoutId, rowsText } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { type IdsOfRows, idsByCells, lacksFew } from "../../shared/row-ids.ts"
import { areIds } from "./ids-by-content.ts"
import type { Cells } from "./read-dates.ts"

/** The rows of a table with the ids that a column tells, and what was set aside or lacks one. */
export interface TableIds extends IdsOfRows {
  readonly heading: string
  /** No heading says so. */
  readonly isByContent?: true
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

/** Rows go by their numbers; the notes say why a column that is one for ids by its heading was passed over. */
type NoIds = { readonly [K in Exclude<keyof TableIds, "heading" | "notes">]?: never } & {
  readonly heading: null
  readonly notes: readonly Note[]
}

/**
 * The first column that is one for ids by its heading and in which every row has an id of its own, or all but a few; where no heading says
 * so, the table's first column if it is one by what stands in it.
 */
export function idColumnOf(
  file: string,
  columns: readonly SampledColumn[],
  headings: readonly string[],
  idsAt: (heading: string) => TableIds | Fault,
): TableIds | NoIds {
  const named = columns
    .filter(({ heading, samples }) => recogniseColumn(heading, samples) === "row-id")
    .map(({ heading }) => idsAt(heading))
  const sound = named.flatMap((told) => (isFault(told) ? [] : told))
  const found = sound.find(({ without }) => without.length === 0) ?? sound.find(lacksFew)
  if (found !== undefined) return found
  const notes = named.slice(0, 1).map((told): Note => {
    return isFault(told) ? { ...told, file } : { code: "id-empty", file, row: told.without[0] }
  })
  const [first = ""] = headings
  const byContent = named.length > 0 || first === "" ? null : idsAt(first)
  if (byContent === null || isFault(byContent) || byContent.without.length > 0) return { heading: null, notes }
  return areIds(first, byContent.ids) ? { ...byContent, isByContent: true } : { heading: null, notes }
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
