import { areTitles } from "../cells/nobody.ts"
import type { Field } from "../fields.ts"
import type { Sheet, SheetRow } from "../files/sheet.ts"
import { type RecogniseChoices, type RecognisedColumn, type Recognition, recogniseColumns } from "./columns.ts"

/** Rows below titles of their own, which say something else of some columns than the list's, and how these are understood. */
export type FurtherPart = { readonly rows: readonly SheetRow[]; readonly recognition: Recognition }

/**
 * The parts of a list below titles of their own (IM348): ages stand there where the list has births. The names must stand in the same column, and titles that say nothing
 * leave it what it is in the list.
 */
export function furtherParts(
  sheet: Sheet,
  body: readonly SheetRow[],
  list: Recognition,
  choices: RecogniseChoices,
): readonly FurtherPart[] {
  if (sheet.parts !== undefined || sheet.textLines !== undefined || choices.chosen !== undefined) return []
  const starts = body.flatMap((row, at) => (areTitles(row.cells.filter((cell) => cell.trim() !== "")) ? [at] : []))
  return starts.flatMap((start, each): FurtherPart | [] => {
    const rows = body.slice(start + 1, starts[each + 1] ?? body.length)
    const own = recogniseColumns({ ...sheet, rows: [body[start]!, ...rows] }, { headerRow: body[start]!.row })
    const columns = list.columns.map((column) => asThere(column, own.columns))
    const fields = columns.flatMap(({ field }) => field ?? [])
    const isOther = columns.some((column, at) => column !== list.columns[at])
    const isSound = new Set(fields).size === fields.length && nameAt(columns) === nameAt(own.columns)
    return isOther && isSound ? { rows, recognition: { ...list, columns } } : []
  })
}

/** What a time of birth and a time since are told as, which a part may tell instead of each other. */
const INSTEAD: readonly (readonly [Field, Field])[] = [
  ["birth", "age"],
  ["age", "birth"],
]

function asThere(column: RecognisedColumn, own: readonly RecognisedColumn[]): RecognisedColumn {
  const there = own.find(({ id }) => id === column.id)
  const isInstead = INSTEAD.some(([one, other]) => column.field === one && there?.field === other)
  return isInstead && there!.why === "header" ? { ...column, field: there!.field, header: there!.header } : column
}

const nameAt = (columns: readonly RecognisedColumn[]): number | undefined =>
  columns.find(({ field }) => field === "name")?.column
