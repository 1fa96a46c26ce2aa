/**
 * Days and instants without a clock, a locale or a time zone database. A day is counted from 1970-01-01 (the *epoch day*);
 * three calendars write it: Gregorian (proleptic), Solar Hijri and Hijri (Umm al-Qura).
 * Every conversion *to* a day answers null where the calendar has no such day, so that 31 Hoot is never read as 1 Hamal.
 */

export const CALENDARS = ["gregorian", "solar-hijri", "hijri"] as const
export type Calendar = (typeof CALENDARS)[number]

/** A day as one calendar writes it; months are counted from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number }

/* ---- Gregorian ---- */

/** The epoch day of a Gregorian date, years 1 to 9999; null where there is no such day. */
export function gregorianToEpochDay(year: number, month: number, day: number): number | null {
  if (!isWhole(year, 1, 9999) || !isWhole(month, 1, 12) || !isWhole(day, 1, gregorianMonthDays(year, month)))
    return null
  const y = month <= 2 ? year - 1 : year
  // Years begin on 1 March here, so that the leap day is the last one.
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - DAYS_FROM_MARCH_0_TO_1970
}

const DAYS_FROM_MARCH_0_TO_1970 = 719_468
const DAYS_IN_400_YEARS = 146_097

/** The Gregorian date of an epoch day. */
export function epochDayToGregorian(epochDay: number): CalendarDate {
  const shifted = whole(epochDay) + DAYS_FROM_MARCH_0_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const inEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

/** Days in a Gregorian month (1 to 12). */
export function gregorianMonthDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/* ---- Solar Hijri ---- */

/** 1 Hamal of the year 1, less one day. */
const SOLAR_HIJRI_EPOCH = -492_268

/**
 * The epoch day of a Solar Hijri date, years 1 to 3000; null where there is no such day.
 * The arithmetic 33-year rule; it agrees with the calendar in use for 1200 to 1500.
 */
export function solarHijriToEpochDay(year: number, month: number, day: number): number | null {
  if (!isWhole(year, 1, 3000) || !isWhole(month, 1, 12) || !isWhole(day, 1, solarHijriMonthDays(year, month)))
    return null
  return solarYearStart(year) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day - 1
}

/** The Solar Hijri date of an epoch day. */
export function epochDayToSolarHijri(epochDay: number): CalendarDate {
  const sinceEpoch = whole(epochDay) - SOLAR_HIJRI_EPOCH
  const year = 1 + Math.floor((33 * sinceEpoch + 3) / 12_053)
  const dayOfYear = epochDay - solarYearStart(year)
  const month = dayOfYear < 216 ? Math.floor(dayOfYear / 31) : Math.floor((dayOfYear - 6) / 30)
  return { year, month: month + 1, day: dayOfYear - (month <= 6 ? 31 * month : 30 * month + 6) + 1 }
}

/** Days in a Solar Hijri month (1 to 12). */
export function solarHijriMonthDays(year: number, month: number): number {
  if (month <= 6) return 31
  return month <= 11 || (((25 * year + 11) % 33) + 33) % 33 < 8 ? 30 : 29
}

function solarYearStart(year: number): number {
  return SOLAR_HIJRI_EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
}

/* ---- Hijri, Umm al-Qura ---- */

const HIJRI_FIRST_YEAR = 1300
const HIJRI_LAST_YEAR = 1600
/** 1 Muharram 1300 = 12 November 1882. */
const HIJRI_FIRST_DAY = -31_826

/**
 * Twelve bits a year as three hexadecimal digits, Muharram the highest bit: 1 for a month of 30 days, 0 for 29.
 * The months are announced, not computed, so they must be listed. The values are those of the Umm al-Qura table in
 * ICU and `@internationalized/date` 3.12 (Apache-2.0), against which the test compares every month.
 */
const HIJRI_MONTH_LENGTHS = [
  "aaad54ec96d46ea36caad5556a9792ba95d4ada55cd2d69574ab54b6a5ad4aea4f51768b6a5ad52d695b49da4dd26d955ac9b62ba",
  "a5b52ba956caae92f49762b6956acaba4bd25d92dc96d54daa5b52ba55b49b655729754b6a3752b6556aaab52bc95d4ada55caad6",
  "9574ab94baa5b52b6a5752768b745b5555a95b49da4dd26e936aaad54db25d52da95b4aba55b49b64b715b4ab5a55d25e92ec96d4",
  "ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba9",
  "5d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca",
  "6e4aea4f52b6956aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749b5556aa6b52ba8bd46da35caad64db26b94baa5",
  "b52b695751768b725b52b5655b49da4ed16d8b6aa6d52da95d4ada95b4ab653729762ba95b2ab5555b25d92ec96d2ae956b4aba55",
  "d29d54daa9b54baa3b49ba4daaaad52da95d45ea2ec9ad556b26b94baa5d52da95b52ba8bb45b92da95ab4ada4ed16e8b6a56d535",
  "695d4ada8dd46da55b29d62bb15b4ab955aaaae92ec8f5276956aaad655d29d",
].join("")

/** For each year of the table and the one after it, the epoch day of 1 Muharram. */
const HIJRI_YEAR_STARTS: readonly number[] = hijriYearStarts()

function hijriYearStarts(): number[] {
  const starts = [HIJRI_FIRST_DAY]
  for (let year = HIJRI_FIRST_YEAR; year <= HIJRI_LAST_YEAR; year++) {
    let days = 0
    for (let month = 1; month <= 12; month++) days += hijriMonthDays(year, month) ?? 0
    starts.push(starts[starts.length - 1]! + days)
  }
  return starts
}

/** Days in a Hijri month; null outside the years 1300 to 1600 AH. */
export function hijriMonthDays(year: number, month: number): number | null {
  if (!isWhole(year, HIJRI_FIRST_YEAR, HIJRI_LAST_YEAR) || !isWhole(month, 1, 12)) return null
  const at = 3 * (year - HIJRI_FIRST_YEAR)
  const bits = Number.parseInt(HIJRI_MONTH_LENGTHS.slice(at, at + 3), 16)
  return ((bits >> (12 - month)) & 1) === 1 ? 30 : 29
}

/** The epoch day of an Umm al-Qura date; null where there is no such day or the year is not from 1300 to 1600 AH. */
export function hijriToEpochDay(year: number, month: number, day: number): number | null {
  const days = hijriMonthDays(year, month)
  if (days === null || !isWhole(day, 1, days)) return null
  let epochDay = HIJRI_YEAR_STARTS[year - HIJRI_FIRST_YEAR]! + day - 1
  for (let before = 1; before < month; before++) epochDay += hijriMonthDays(year, before)!
  return epochDay
}

/** The Umm al-Qura date of an epoch day; null outside 12 November 1882 to 24 November 2174. */
export function epochDayToHijri(epochDay: number): CalendarDate | null {
  whole(epochDay)
  if (epochDay < HIJRI_FIRST_DAY || epochDay >= HIJRI_YEAR_STARTS[HIJRI_YEAR_STARTS.length - 1]!) return null
  let index = Math.floor((epochDay - HIJRI_FIRST_DAY) / 355)
  while (HIJRI_YEAR_STARTS[index + 1]! <= epochDay) index++
  const year = HIJRI_FIRST_YEAR + index
  let rest = epochDay - HIJRI_YEAR_STARTS[index]!
  for (let month = 1; ; month++) {
    const days = hijriMonthDays(year, month)!
    if (rest < days) return { year, month, day: rest + 1 }
    rest -= days
  }
}

/* ---- Any calendar ---- */

/** The epoch day of a date in the calendar named; null where there is no such day. */
export function dateToEpochDay(calendar: Calendar, date: CalendarDate): number | null {
  return TO_EPOCH_DAY[calendar](date.year, date.month, date.day)
}

/** The date of an epoch day in the calendar named; null only for Hijri outside its table. */
export function epochDayToDate(calendar: Calendar, epochDay: number): CalendarDate | null {
  return FROM_EPOCH_DAY[calendar](epochDay)
}

const TO_EPOCH_DAY = {
  gregorian: gregorianToEpochDay,
  "solar-hijri": solarHijriToEpochDay,
  hijri: hijriToEpochDay,
} as const satisfies Record<Calendar, (year: number, month: number, day: number) => number | null>

const FROM_EPOCH_DAY = {
  gregorian: epochDayToGregorian,
  "solar-hijri": epochDayToSolarHijri,
  hijri: epochDayToHijri,
} as const satisfies Record<Calendar, (epochDay: number) => CalendarDate | null>

/** The epoch day of `2020-03-22`. Throws on any other form: bodies are parsed before they come here. */
export function dayToEpochDay(day: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const epochDay = parts === null ? null : gregorianToEpochDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  if (epochDay === null) throw new RangeError(`not a day: ${JSON.stringify(day)}`)
  return epochDay
}

/** `2020-03-22` for an epoch day of the years 1 to 9999; throws outside them. */
export function epochDayToDay(epochDay: number): string {
  const { year, month, day } = epochDayToGregorian(epochDay)
  if (!isWhole(year, 1, 9999)) throw new RangeError(`no four-digit year: epoch day ${epochDay}`)
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`
}

/* ---- Instants ---- */

const SECONDS_IN_DAY = 86_400

/** The second counted from 1970-01-01T00:00:00Z of `2020-03-22T09:14:05Z`. Throws on any other form. */
export function instantToEpochSeconds(instant: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z$/.exec(instant)
  if (parts === null) throw new RangeError(`not an instant: ${JSON.stringify(instant)}`)
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4])
  return dayToEpochDay(parts[1]!) * SECONDS_IN_DAY + seconds
}

/** RFC 3339 in UTC to the second, for the years 1 to 9999; throws outside them. */
export function epochSecondsToInstant(epochSeconds: number): string {
  const { epochDay, hour, minute, second } = split(whole(epochSeconds))
  return `${epochDayToDay(epochDay)}T${two(hour)}:${two(minute)}:${two(second)}Z`
}

/** Minutes east of UTC. Only zones without summer time are offered, so that a deadline needs no zone database. */
const ZONE_OFFSET_MINUTES = {
  "Asia/Kabul": 270,
  "Asia/Qatar": 180,
  "Asia/Riyadh": 180,
  "Asia/Aden": 180,
  "Etc/UTC": 0,
} as const satisfies Record<string, number>
export type Zone = keyof typeof ZONE_OFFSET_MINUTES
export const ZONES = Object.keys(ZONE_OFFSET_MINUTES) as Zone[]

/** The day and the time of day that clocks in a zone show. */
export type LocalTime = {
  readonly epochDay: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** What the clocks of a zone show at an instant. Throws on a text that is no instant. */
export function localTimeOf(instant: string, zone: Zone): LocalTime {
  return split(instantToEpochSeconds(instant) + 60 * ZONE_OFFSET_MINUTES[zone])
}

/** The epoch day that a zone's calendars show at an instant. */
export function localDayOf(instant: string, zone: Zone): number {
  return localTimeOf(instant, zone).epochDay
}

/** The instant at which a zone's clocks show this day and time; 24:00 is written as 00:00 of the next day. */
export function localTimeToInstant(epochDay: number, hour: number, minute: number, zone: Zone): string {
  const seconds = whole(epochDay) * SECONDS_IN_DAY + hour * 3600 + minute * 60
  return epochSecondsToInstant(seconds - 60 * ZONE_OFFSET_MINUTES[zone])
}

/** `+04:30`. */
export function zoneOffset(zone: Zone): string {
  const minutes = ZONE_OFFSET_MINUTES[zone]
  return `+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function split(seconds: number): LocalTime {
  const epochDay = Math.floor(seconds / SECONDS_IN_DAY)
  const inDay = seconds - epochDay * SECONDS_IN_DAY
  return { epochDay, hour: Math.floor(inDay / 3600), minute: Math.floor((inDay % 3600) / 60), second: inDay % 60 }
}

function two(n: number): string {
  return String(n).padStart(2, "0")
}

function isWhole(n: number, from: number, to: number): boolean {
  return Number.isInteger(n) && n >= from && n <= to
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number: ${n}`)
  return n
}
