import {
  type ComparedAs,
  comparedWithin,
  type IntakeRow,
  motherValue,
  numberedValues,
  valuesAs,
} from "@wasit/domain/intake"
import type { MatchRecord } from "@wasit/matching"
import type { ReadFile, RowIds } from "./read-list.ts"

const MILLISECONDS_A_DAY = 86_400_000

export const todayDay = (): number => Math.floor(Date.now() / MILLISECONDS_A_DAY)

/** A list that is compared with itself: as it stands. */
const asItStands = ({ list }: ReadFile): ComparedAs => comparedWithin(list.rows, todayDay())

/** A row as it is compared, with the mother whom its file tells. */
const valuesOf = (row: IntakeRow, { list }: ReadFile, as: ComparedAs): MatchRecord["values"] => ({
  ...valuesAs(row.entry, as),
  ...motherValue(row, list.columns),
})

/** The rows of a list that is compared with itself as matching takes them: each by its number in the file, with the id that remarks may tell. */
export function recordsOfOne(file: ReadFile, ids: RowIds): MatchRecord[] {
  const as = asItStands(file)
  return file.list.rows.map((row) => {
    const numbered = numberedValues(row.entry, ids.column === null ? "" : ids.of(row))
    return { id: String(row.row), values: { ...valuesOf(row, file, as), ...numbered } }
  })
}

/** The rows of a list as matching takes them. */
export function matchRecords(file: ReadFile, ids: Pick<RowIds, "of">, as: ComparedAs): MatchRecord[] {
  return file.list.rows.map((row) => ({ id: ids.of(row), values: valuesOf(row, file, as) }))
}
