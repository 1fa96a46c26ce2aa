import { comparedValues, type Field, type IntakeRow, listDay, type SealedRow, type Sheet } from "@wasit/domain/intake"
import type { MatchRecord } from "@wasit/matching"
import { mapSteps, type Steps } from "../app/breaths.ts"

/** The rows of a list as matching takes them; a record's id is its row number in the list. */
export function matchRecords(rows: readonly Pick<IntakeRow, "entry">[], todayDay: number): Steps<MatchRecord[]> {
  const statedOn = listDay(rows, todayDay)
  return mapSteps(rows, ({ entry }) => ({ id: String(entry.row), values: comparedValues(entry, statedOn) }))
}

/** An opened list as a sheet whose row numbers are the numbers of the sealed rows, with the field of each column. */
export function sheetOfSealed(rows: readonly SealedRow[]): {
  readonly sheet: Sheet
  readonly chosen: ReadonlyMap<string, Field>
} {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort() as Field[]
  const sheet: Sheet = {
    name: "",
    position: 1,
    isHidden: false,
    isRightToLeft: false,
    rows: rows.map((row, at) => ({
      row: at + 1,
      cells: fields.map((field) => row[field] ?? ""),
      kinds: null,
      formulas: null,
    })),
    blankRows: 0,
    merged: [],
    isFrom1904: false,
  }
  return { sheet, chosen: new Map(fields.map((field, at) => [`c${at + 1}`, field])) }
}
