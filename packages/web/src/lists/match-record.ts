import { type Field, type IntakeRow, type ListEntry, readAge, type SealedRow, type Sheet } from "@wasit/domain/intake"
import type { DayInterval, MatchRecord } from "@wasit/matching"

const DAYS_A_YEAR = 365.25

/** The rows of a list as matching takes them; a record's id is its row number in the list. */
export function matchRecords(rows: readonly Pick<IntakeRow, "entry">[], todayDay: number): MatchRecord[] {
  const statedOn = listDay(rows, todayDay)
  return rows.map((row) => matchRecord(row.entry, statedOn))
}

/** One row as matching takes it: what is absent stays absent. */
export function matchRecord(entry: ListEntry, statedOn: number): MatchRecord {
  const birth = birthOf(entry, statedOn)
  const captured = entry.captureDate?.value
  const texts = textsOf({
    name: entry.name,
    aliases: entry.alias,
    father: entry.father,
    grandfather: entry.grandfather,
    province: entry.province,
    district: entry.district,
    village: entry.village,
    document: entry.documentNumber ?? entry.serviceNumber,
    capture_place: entry.capturePlace,
  })
  const sex = entry.sex?.value
  return {
    id: String(entry.row),
    values: {
      ...texts,
      ...(birth === null ? {} : { birth }),
      ...(captured ? { captured: { from: captured.fromDay, to: captured.toDay } } : {}),
      ...(sex ? { sex } : {}),
    },
  }
}

/**
 * The day that a list's ages are taken to be of where it does not say: its latest capture, since no list is older than
 * that; else today. Two lists of one time then compare alike although they are read years later.
 */
export function listDay(rows: readonly Pick<IntakeRow, "entry">[], todayDay: number): number {
  let latest: number | null = null
  for (const { entry } of rows) {
    const day = entry.captureDate?.value?.toDay
    if (day !== undefined && day <= todayDay && (latest === null || day > latest)) latest = day
  }
  return latest ?? todayDay
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

function birthOf(entry: ListEntry, statedOn: number): DayInterval | null {
  const birth = entry.birth?.value
  if (birth) return { from: birth.fromDay, to: birth.toDay }
  // Some lists write ages and years of birth in one column.
  const age = entry.age?.value ?? readAge(entry.birth?.raw ?? "")
  if (age === null) return null
  const day = entry.ageStatedOn?.value?.fromDay ?? statedOn
  return { from: Math.floor(day - (age.to + 1) * DAYS_A_YEAR), to: Math.ceil(day - age.from * DAYS_A_YEAR) }
}

function textsOf<K extends string>(
  texts: Readonly<Record<K, { readonly value: string } | null>>,
): { [N in K]?: string } {
  const found: { [N in K]?: string } = {}
  for (const name in texts) {
    const text = texts[name]
    if (text !== null) found[name] = text.value
  }
  return found
}
