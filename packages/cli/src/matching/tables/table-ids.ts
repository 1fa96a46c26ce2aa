import { recogniseColumn, type SampledColumn } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import { type Note, noteWithoutId, rowsText } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { type IdsOfRows, idsByCells, lacksFew, titleInPart } from "../../shared/row-ids.ts"
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
    return (cells[at] ?? "").trim() === "" && told <= HARDLY_ANY && 2 * told < usual
  }
  const aside = body.filter(isNote)
  const rows = aside.length === 0 ? body : body.filter((row) => !isNote(row))
  const cells = rows.map((row) => row.cells[at] ?? "")
  const told = idsByCells(cells, rows, heading)
  if (isFault(told)) return { ...told, file }
  const numbers = aside.map(({ row }) => row)
  return { ...told, heading, body: rows, notes: notesOfIds(file, heading, numbers, told.without) }
}

/** Rows of which the first are said, and how many they are. */
type Rows = readonly (number | string)[]

/** What is told of a column of ids: rows that were set aside, and rows that lack one. */
export function notesOfIds(
  file: string,
  heading: string,
  aside: Rows,
  without: Rows,
  counts = { aside: aside.length, without: without.length },
): readonly Note[] {
  const notes = { code: "rows-of-notes", file, count: counts.aside, rows: rowsText(aside) }
  return [
    ...(counts.aside === 0 ? [] : [notes]),
    ...(counts.without === 0 ? [] : [noteWithoutId(file, heading, without, counts.without)]),
  ]
}

/** Rows go by their numbers; the notes say why a column that is one for ids by its heading was passed over. */
type NoIds = { readonly [K in Exclude<keyof TableIds, "heading" | "notes">]?: never } & {
  readonly heading: null
  readonly notes: readonly Note[]
}

/** How many rows a column of ids has, how many of them lack one, and the first that does. */
interface Lacking {
  readonly rows: number
  readonly without: number
  readonly first: number | string | undefined
}

/** The heading that is asked for, or the only one that has it as a part of its own. */
export const headingAsked = (headings: readonly string[], wanted: string): string | undefined =>
  headings.includes(wanted) ? wanted : titleInPart(headings, wanted)

/** The columns that are for ids by their headings. */
export const namedForIds = (columns: readonly SampledColumn[]): readonly string[] =>
  columns.filter(({ heading, samples }) => recogniseColumn(heading, samples) === "row-id").map(({ heading }) => heading)

/** The first column in which every row has an id of its own, or all but a few; where there is none, the notes say why the first was passed over. */
export function soundAmong<T extends object>(
  file: string,
  named: readonly (T | Fault)[],
  lackingOf: (told: T) => Lacking,
): { readonly found: T | null; readonly passedOver: readonly Note[] } {
  const sound = named.flatMap((told) => (isFault(told) ? [] : { told, ...lackingOf(told) }))
  const found = sound.find(({ without }) => without === 0) ?? sound.find(({ rows, without }) => lacksFew(rows, without))
  if (found !== undefined) return { found: found.told, passedOver: [] }
  const passedOver = named.slice(0, 1).map((told): Note => {
    return isFault(told) ? { ...told, file } : { code: "id-empty", file, row: lackingOf(told).first }
  })
  return { found: null, passedOver }
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
  const named = namedForIds(columns).map(idsAt)
  const { found, passedOver } = soundAmong(file, named, ({ ids, without }) => {
    return { rows: ids.length, without: without.length, first: without[0] }
  })
  if (found !== null) return found
  const byNumbers: NoIds = { heading: null, notes: passedOver }
  const [first = ""] = headings
  const byContent = named.length > 0 || first === "" ? null : idsAt(first)
  if (byContent === null || isFault(byContent) || byContent.without.length > 0) return byNumbers
  return areIds(first, byContent.ids) ? { ...byContent, isByContent: true } : byNumbers
}

const filledBeside = (cells: readonly string[], at: number): number =>
  cells.filter((cell, column) => column !== at && cell.trim() !== "").length

/** Rows by which it is told how many cells a row has. */
const SAMPLES = 1000

/** Of so many rows each so manieth is looked at. */
export const strideOf = (rows: number): number => Math.max(1, Math.floor(rows / SAMPLES))

/** How many cells beside its id a row usually has, by those of some rows. */
export const usualOf = (counts: readonly number[]): number =>
  counts.toSorted((one, other) => one - other)[counts.length >> 1] ?? 0

/** Cells of a row without an id that are hardly any, if they are fewer than half of what is usual. */
export const HARDLY_ANY = 2

function usualCells(body: Cells, at: number): number {
  const stride = strideOf(body.length)
  return usualOf(body.filter((_, row) => row % stride === 0).map(({ cells }) => filledBeside(cells, at)))
}
