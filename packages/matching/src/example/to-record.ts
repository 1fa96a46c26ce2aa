import { dayNumber } from "../compare/date.ts"
import type { DayInterval, MatchRecord } from "../record.ts"
import type { ExampleRow } from "./people.ts"

const asNumber = (text: string): number => Number([...text].map((d) => String(d.codePointAt(0)! & 15)).join(""))

const newYear = (year: number): number => dayNumber(year, 1, 1)

const yearOf = (value: number): DayInterval => ({ from: newYear(value), to: newYear(value + 1) - 1 })

function birthOf(cell: string): DayInterval | null {
  if (cell === "") return null
  const value = asNumber(cell)
  if (value < 120) return { from: newYear(2020 - value - 1), to: newYear(2020 - value + 1) - 1 }
  if (value > 1500) return yearOf(value)
  // A Solar Hijri year runs from 20 or 21 March.
  return { from: newYear(value + 621) + 79, to: newYear(value + 622) + 79 }
}

/** Reads an example row as a record for matching: year, Solar Hijri year or age as of 2020, in any digits; the year of capture. */
export function toRecord(row: ExampleRow): MatchRecord {
  const birth = birthOf(row.birth)
  const texts = Object.entries({
    name: row.name,
    father: row.father,
    grandfather: row.grandfather,
    province: row.province,
    district: row.district,
    document: row.document,
  }).filter(([, text]) => text !== "")
  const days = {
    ...(birth === null ? {} : { birth }),
    ...(row.captured === "" ? {} : { captured: yearOf(asNumber(row.captured)) }),
  }
  return { id: row.id, values: { ...Object.fromEntries(texts), ...days } }
}
