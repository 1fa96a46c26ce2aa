import { readDate } from "@wasit/domain/intake"
import type { Calendar } from "@wasit/domain/words"

/** The calendar that a birth is written in where that is not the Gregorian one; a bare year's is presumed. Null for ages, and for what is not read. */
export function calendarOfBirth(born: string): { readonly calendar: Calendar; readonly isPresumed: boolean } | null {
  const { value, notes } = readDate(born)
  if (value === null || value.calendar === "gregorian") return null
  return { calendar: value.calendar, isPresumed: notes.includes("calendar-assumed") }
}
