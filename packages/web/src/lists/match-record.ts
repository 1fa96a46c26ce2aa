import {
  type ComparedAs,
  comparedAlike,
  comparedWithin,
  type Field,
  type IntakeRow,
  type ListEntry,
  numberedValues,
  readAge,
  type SealedRow,
  type Sheet,
  valuesAs,
  yearByNamesakes,
} from "@wasit/domain/intake"
import type { MatchRecord } from "@wasit/matching"
import { mapSteps, type Steps } from "../app/breaths.ts"

/** One side of a comparison: its entries and records by row number. */
export type MatchSide = {
  readonly entries: ReadonlyMap<number, ListEntry>
  readonly records: ReadonlyMap<string, MatchRecord>
  /** How they were read. */
  readonly as: ComparedAs
}

/** The rows of a list as matching takes them; a record's id is its row number in the list. */
export function matchRecords(
  rows: readonly Pick<IntakeRow, "entry">[],
  todayDay: number,
  as = comparedWithin(rows, todayDay),
): Steps<MatchRecord[]> {
  return mapSteps(rows, ({ entry }) => ({ id: String(entry.row), values: valuesAs(entry, as) }))
}

/** The rows of a list that is compared with itself: remarks tell of its rows by number too. */
export function recordsOfOne(rows: readonly Pick<IntakeRow, "entry">[], todayDay: number): Steps<MatchRecord[]> {
  const as = comparedWithin(rows, todayDay)
  return mapSteps(rows, ({ entry }) => ({
    id: String(entry.row),
    values: { ...valuesAs(entry, as), ...numberedValues(entry, "") },
  }))
}

/** Both sides read to be compared with each other. */
export function* alikeSides(
  claimed: MatchSide,
  register: MatchSide,
  todayDay: number,
): Steps<readonly [MatchSide, MatchSide]> {
  const as = comparedAlike(rowsOf(claimed), rowsOf(register), todayDay)
  return [yield* sideAs(claimed, as.a), yield* sideAs(register, as.b)]
}

function* sideAs(side: MatchSide, as: ComparedAs): Steps<MatchSide> {
  const own = side.as
  if (as.form === own.form && as.ages === own.ages && as.statedOn === own.statedOn) return { ...side, as }
  const records = yield* mapSteps([...side.records], ([id, record]): [string, MatchRecord] => {
    const entry = side.entries.get(Number(id))
    return [id, entry === undefined ? record : { ...record, values: valuesAs(entry, as) }]
  })
  return { ...side, as, records: new Map(records) }
}

/** Ages of a side that tells no day of them, and the year that they are taken to be of by namesakes in the other (IM310). */
export type AgesOfTime = { readonly side: "claimed" | "register"; readonly year: number }

/** The sides whose ages are taken to be of such a year: of those given, or where rows are, of those whose row has such an age. */
export function agesOfTime(
  sides: Readonly<Record<AgesOfTime["side"], Pick<MatchSide, "as">>>,
  rows?: Readonly<Record<AgesOfTime["side"], ListEntry>>,
): readonly AgesOfTime[] {
  return (["claimed", "register"] as const).flatMap((side) => {
    const year = yearByNamesakes(sides[side].as)
    return year === null || (rows !== undefined && !hasUndatedAge(rows[side])) ? [] : [{ side, year }]
  })
}

const hasUndatedAge = ({ age, birth, ageStatedOn }: ListEntry): boolean =>
  !birth?.value && !ageStatedOn?.value && Boolean(age?.value ?? readAge(birth?.raw ?? ""))

const rowsOf = ({ entries }: MatchSide) => [...entries.values()].map((entry) => ({ entry }))

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
