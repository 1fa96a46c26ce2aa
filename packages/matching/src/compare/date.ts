import { foldDigits } from "../names/fold.ts"
import type { Level } from "../plan/types.ts"
import type { Cell, DayInterval } from "../record.ts"
import { type Kind, NOTHING, textIn } from "./kind.ts"
import { slipsBetween } from "./text-likeness.ts"

/**
 * A day or a span of days, and how a day is written: eight digits, of a day that no calendar has too, and one fewer or more where one was
 * left out or put in.
 */
interface DateValue extends DayInterval {
  readonly digits: string | null
  /** These digits in one word, four bits for each; of eight digits alone. */
  readonly packed: number
}

/**
 * Column: a day or a span of days, or a text that says one. A level is reached `exact` where both sides are one and the same day,
 * `within` so many days between the two spans (0: they overlap), or from so much likeness of the written days on: 900 for one slip of
 * a digit or day and month exchanged, 800 for two digits. Where a digit was left out or put in on either side, slips are counted.
 */
export const DATE: Kind<DateValue> = {
  columns: { least: 1, most: 1 },
  levelNames: null,
  conditions: ["exact", "within", "atLeast"],
  frequency: "values",
  read: ([cell]) => readDay(cell),
  keyOf: ({ from, to, digits }) => (from <= to ? `${from} ${to}` : `${digits}`),
  compare(a, b, { levels }) {
    for (let at = 0; at < levels.length; at++) if (isReached(a, b, levels[at]!)) return at
    return NOTHING
  },
  frequencyKey: ({ from, to, digits }) => digits ?? `${from} ${to}`,
}

/** A cell as a span of days; null where it is none, or one that ends before it begins. */
export function intervalIn(cell: Cell | undefined): DayInterval | null {
  if (typeof cell !== "object" || !("from" in cell)) return null
  const isSpan = Number.isSafeInteger(cell.from) && Number.isSafeInteger(cell.to) && cell.from <= cell.to
  return isSpan ? cell : null
}

function readDay(cell: Cell | undefined): DateValue | null {
  const span = intervalIn(cell)
  if (span !== null) return written(span, span.from === span.to ? digitsOf(span.from) : null)
  const text = textIn(cell)
  return text === undefined ? null : dayIn(foldDigits(text).trim())
}

/** Year first, or day first with the year in four digits; a year alone is all its days, and so is a month: 1996-09. */
function dayIn(text: string): DateValue | null {
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s].*)?$/.exec(text)
  if (yearFirst !== null && (yearFirst[2] !== "" || /^\d{8}/.test(text)))
    return dayOf(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!)
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst
    return Number(month) > 12 && Number(day) <= 12 ? dayOf(year!, day!, month!) : dayOf(year!, month!, day!)
  }
  const [, ofMonth, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
  if (month !== undefined) return monthOf(Number(ofMonth), Number(month))
  const digits = miswrittenIn(text)
  if (digits !== null) return written(NO_DAYS, digits)
  const year = /^\d{4}$/.exec(text)?.[0]
  return year === undefined
    ? null
    : written({ from: dayNumber(Number(year), 1, 1), to: dayNumber(Number(year), 12, 31) }, null)
}

/** A month is all its days, and written as a day that it has not. */
function monthOf(year: number, month: number): DateValue {
  const digits = String(year * 10_000 + month * 100).padStart(8, "0")
  return written({ from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) }, digits)
}

/** The digits of a day, year first, of which one was left out or put in. */
function miswrittenIn(text: string): string | null {
  const [, first, sign, second, third] = /^(\d{1,6})([-/.])(\d{1,3})\2(\d{1,6})$/.exec(text) ?? []
  if (sign === undefined) return /^(?:\d{7}|\d{9})$/.test(text) ? text : null
  const parts = first!.length > 2 ? [first!, second!, third!] : [third!, second!, first!]
  const digits = parts.map((part, at) => part.padStart(at === 0 ? 0 : 2, "0")).join("")
  return digits.length === 7 || digits.length === 9 ? digits : null
}

function written({ from, to }: DayInterval, digits: string | null): DateValue {
  return { from, to, digits, packed: Number.parseInt(digits ?? "0", 16) | 0 }
}

const NO_DAYS = { from: 1, to: 0 } as const

function dayOf(year: string, month: string, day: string): DateValue {
  const digits = `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`
  const from = dayNumber(Number(year), Number(month), Number(day))
  // A day that no calendar has was miswritten: only its digits say something.
  return written(digitsOf(from) === digits ? { from, to: from } : NO_DAYS, digits)
}

const DAY = 86_400_000

/** The number of a Gregorian day, counted from 1970-01-01; a day that its month has not is one of the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY)
}

/** Gregorian year of a day counted from 1970-01-01 (Howard Hinnant's civil_from_days: for days beyond those of a `Date` too). */
export function yearOfDay(day: number): number {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  return yearOfEra + era * 400 + (dayOfYear >= 306 ? 1 : 0)
}

function digitsOf(day: number): string | null {
  const date = new Date(day * DAY)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) return null
  return String(year * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()).padStart(8, "0")
}

function isReached(a: DateValue, b: DateValue, { exact, within, atLeast }: Level): boolean {
  if (exact === undefined && within === undefined && atLeast === undefined) return true
  if (exact === true && a.digits !== null && a.digits === b.digits) return true
  if (exact === true && a.from === a.to && a.from === b.from && b.from === b.to) return true
  if (atLeast !== undefined && writtenLikeness(a, b) >= atLeast) return true
  const areSpans = a.from <= a.to && b.from <= b.to
  return within !== undefined && areSpans && Math.max(a.from, b.from) - Math.min(a.to, b.to) <= within
}

/** How many digits a day is written with, and how like another it is where one of them was left out or put in: by one slip, and by two. */
const [DIGITS, BY_SLIPS] = [8, [1000, 900, 800]]

/** Two digits of a written day that stand side by side, and its day and its month. */
const [DIGIT, PART] = [4, 8]

function writtenLikeness(a: DateValue, b: DateValue): number {
  if (a.digits === null || b.digits === null) return 0
  if (a.digits.length !== DIGITS || b.digits.length !== DIGITS) {
    return a.digits === b.digits ? 1000 : (BY_SLIPS[slipsBetween(a.digits, b.digits, BY_SLIPS.length)] ?? 0)
  }
  const apart = a.packed ^ b.packed
  if (apart === 0) return 1000
  // One bit for each digit that differs.
  const places = (apart | (apart >>> 1) | (apart >>> 2) | (apart >>> 3)) & 0x1111_1111
  const [last, first] = [31 - Math.clz32(places & -places), 31 - Math.clz32(places)]
  if (first === last || areExchanged(a.packed, b.packed, 0, PART)) return 900
  if (places !== ((1 << first) | (1 << last))) return 0
  return first === last + DIGIT && areExchanged(a.packed, b.packed, last, DIGIT) ? 900 : 800
}

/** Whether two neighbours of so many bits, the lower from a place on, changed places and nothing else differs. */
function areExchanged(a: number, b: number, from: number, bits: number): boolean {
  const mask = (1 << bits) - 1
  const [low, high] = [(a >>> from) & mask, (a >>> (from + bits)) & mask]
  return ((a & ~((mask | (mask << bits)) << from)) | (low << (from + bits)) | (high << from)) === b
}
