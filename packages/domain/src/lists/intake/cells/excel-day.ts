import { epochDayToDay } from "../../../shared/calendar.ts"
import type { IntakeDate } from "./intake-date.ts"

/** A day of Excel's count, kept apart because the person never typed it; null where the count is none. */
export function excelDay(serial: string, isFrom1904: boolean): number | null {
  const days = Number(serial)
  if (serial.trim() === "" || !Number.isFinite(days) || days < 0 || days > 2_958_465) return null
  const whole = Math.floor(days)
  if (isFrom1904) return whole - 24_107
  // Excel believes in 29 February 1900, so that every day before it is one off.
  return whole < 60 ? whole - 25_568 : whole - 25_569
}

/** The reading of an Excel day. */
export function excelDate(epochDay: number): IntakeDate {
  const edtf = epochDayToDay(epochDay)
  return { calendar: "gregorian", edtf, fromDay: epochDay, toDay: epochDay, precision: "day", isAbout: false }
}
