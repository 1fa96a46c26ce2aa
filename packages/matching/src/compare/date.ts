import { foldDigits } from "../names/fold.ts"
import type { Cell, Level } from "../plan/types.ts"
import type { DayInterval } from "../record.ts"
import { type Kind, NOTHING, textIn } from "./kind.ts"

/** A day or a span of days, and how a day is written: eight digits, of a day that no calendar has too. */
export interface DateValue extends DayInterval {
  readonly digits: string | null
}

/**
 * Column: a day or a span of days, or a text that says one. A level is reached `exact` where both sides are one and the same day,
 * `within` so many days between the two spans (0: they overlap), or from so much likeness of the written days on: 900 for one slip of
 * a digit or day and month exchanged, 800 for two digits.
 */
export const DATE: Kind<DateValue> = {
  columns: { least: 1, most: 1 },
  levelNames: null,
  conditions: ["exact", "within", "atLeast"],
  frequency: "values",
  read: ([cell]) => readDay(cell),
  keyOf: ({ from, to, digits }) => (from <= to ? `${from} ${to}` : `${digits}`),
  compare(a, b, { levels }) {
    const likeness = writtenLikeness(a.digits, b.digits)
    for (let at = 0; at < levels.length; at++) if (isReached(a, b, likeness, levels[at]!)) return at
    return NOTHING
  },
  frequencyKey: ({ from, to, digits }) => digits ?? `${from} ${to}`,
}

/** A cell as a span of days; null where it is none. */
export function intervalIn(cell: Cell | undefined): DayInterval | null {
  const isSpan = typeof cell === "object" && "from" in cell
  return isSpan && Number.isSafeInteger(cell.from) && Number.isSafeInteger(cell.to) ? cell : null
}

function readDay(cell: Cell | undefined): DateValue | null {
  const span = intervalIn(cell)
  if (span !== null) return { from: span.from, to: span.to, digits: span.from === span.to ? digitsOf(span.from) : null }
  const text = textIn(cell)
  return text === undefined ? null : dayIn(foldDigits(text).trim())
}

/** Year first, or day first with the year in four digits; a year alone is all its days. */
function dayIn(text: string): DateValue | null {
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s].*)?$/.exec(text)
  if (yearFirst !== null && (yearFirst[2] !== "" || /^\d{8}/.test(text)))
    return dayOf(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!)
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst
    return Number(month) > 12 && Number(day) <= 12 ? dayOf(year!, day!, month!) : dayOf(year!, month!, day!)
  }
  const year = /^\d{4}$/.exec(text)?.[0]
  return year === undefined
    ? null
    : { from: dayNumber(Number(year), 1, 1), to: dayNumber(Number(year), 12, 31), digits: null }
}

const NO_DAYS = { from: 1, to: 0 } as const

function dayOf(year: string, month: string, day: string): DateValue {
  const digits = `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`
  const from = dayNumber(Number(year), Number(month), Number(day))
  // A day that no calendar has was miswritten: only its digits say something.
  return digitsOf(from) === digits ? { from, to: from, digits } : { ...NO_DAYS, digits }
}

const DAY = 86_400_000

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY)
}

function digitsOf(day: number): string | null {
  const date = new Date(day * DAY)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) return null
  return String(year * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()).padStart(8, "0")
}

function isReached(a: DateValue, b: DateValue, likeness: number, { exact, within, atLeast }: Level): boolean {
  if (exact === undefined && within === undefined && atLeast === undefined) return true
  if (exact === true && a.digits !== null && a.digits === b.digits) return true
  if (exact === true && a.from === a.to && a.from === b.from && b.from === b.to) return true
  if (atLeast !== undefined && likeness >= atLeast) return true
  const areSpans = a.from <= a.to && b.from <= b.to
  return within !== undefined && areSpans && Math.max(a.from, b.from) - Math.min(a.to, b.to) <= within
}

function writtenLikeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  if (a === b) return 1000
  let [apart, first, second] = [0, 0, 0]
  for (let at = 0; at < 8; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue
    if (++apart === 1) first = at
    else second = at
  }
  const isDayForMonth = first >= 4 && areExchanged(a, b, 4, 6, 2)
  if (apart === 1 || isDayForMonth) return 900
  if (apart !== 2) return 0
  return second === first + 1 && areExchanged(a, b, first, second, 1) ? 900 : 800
}

function areExchanged(a: string, b: string, first: number, second: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(first + at) !== b.charCodeAt(second + at)) return false
    if (a.charCodeAt(second + at) !== b.charCodeAt(first + at)) return false
  }
  return true
}
