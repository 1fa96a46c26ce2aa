import { type IntakeRow, type ListEntry, readAge } from "@wasit/domain/intake"
import type { DayInterval, MatchRecord } from "@wasit/matching"
import type { ReadFile, RowIds } from "./read-list.ts"

const DAYS_A_YEAR = 365.25
const MILLISECONDS_A_DAY = 86_400_000

/** The rows of a list as matching takes them. */
export function matchRecords(file: ReadFile, ids: RowIds): MatchRecord[] {
  const statedOn = listDay(file)
  return file.list.rows.map((row) => matchRecord(row, ids.of(row), statedOn))
}

/** One row as matching takes it: what is absent stays absent. */
export function matchRecord({ entry }: IntakeRow, id: string, statedOn: number): MatchRecord {
  const birth = birthOf(entry, statedOn)
  const captured = entry.captureDate?.value
  const texts = definedOf({
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
    id,
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
export function listDay({ list }: ReadFile): number {
  const today = Math.floor(Date.now() / MILLISECONDS_A_DAY)
  let latest: number | null = null
  for (const { entry } of list.rows) {
    const day = entry.captureDate?.value?.toDay
    if (day !== undefined && day <= today && (latest === null || day > latest)) latest = day
  }
  return latest ?? today
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

function definedOf<K extends string>(
  texts: Readonly<Record<K, { readonly value: string } | null>>,
): { [N in K]?: string } {
  const found: { [N in K]?: string } = {}
  for (const name in texts) {
    const text = texts[name]
    if (text !== null) found[name] = text.value
  }
  return found
}
