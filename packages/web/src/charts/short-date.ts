import { type Calendar, epochDayToDate, epochDayToGregorian, MONTH_NAMES } from "@wasit/domain/words"
import type { Format } from "../i18n/format.ts"

/** `22 March`, `۳ حمل`: for axes, where the year is said once. For eyes only. */
export function shortDate(epochDay: number, calendar: Calendar, format: Format): string {
  const found = epochDayToDate(calendar, epochDay)
  const date = found ?? epochDayToGregorian(epochDay)
  const names = MONTH_NAMES[found === null ? "gregorian" : calendar][format.language]
  return format.inDigits(`${date.day} ${names[date.month - 1] ?? ""}`)
}

/** The calendar that stands beside the one the reader sees first. */
export function otherCalendar(calendar: Calendar): Calendar {
  return calendar === "gregorian" ? "solar-hijri" : "gregorian"
}
