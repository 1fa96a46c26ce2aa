import { readDate } from "@wasit/domain/intake"
import { type ColumnMeaning, meaningOfHeading } from "@wasit/matching"

/** The rows of a table: their cells by the place of the column. */
export type Cells = readonly { readonly cells: readonly string[]; readonly row: number }[]

/**
 * Rows whose days are written one way, whatever the table wrote: `2016-05-31`. Solar Hijri days become the Gregorian ones, other digits
 * and names of months are read, and of 04/13/1990 a whole column learns that its months stand first. What is written year first
 * already stays as it is, and so do eight digits without signs and what cannot be read.
 */
export function withPlainDates(headings: readonly string[], body: Cells): Cells {
  const rewriters = headings.map((heading, at) => rewriterOf(heading, body, at))
  if (rewriters.every((rewrite) => rewrite === null)) return body
  return body.map(({ cells, row }) => ({ row, cells: cells.map((cell, at) => rewriters[at]?.(cell.trim()) ?? cell) }))
}

const DATES: ReadonlySet<ColumnMeaning> = new Set(["birth-date", "date", "birth-year"])
/** Cells by which a column is known. */
const SAMPLES = 2000
/** Years below this are of a calendar that counts from the Hijra. */
const HIJRI = 1500

function rewriterOf(heading: string, body: Cells, at: number): ((cell: string) => string) | null {
  const filled = body
    .map(({ cells }) => plainDigits((cells[at] ?? "").trim()))
    .filter((cell) => cell !== "")
    .slice(0, SAMPLES)
  if (filled.length === 0) return null
  const said = meaningOfHeading(heading)
  const looksLike = filled.filter((cell) => DAY.test(cell)).length > 0.8 * filled.length
  if (said === null ? !looksLike : !DATES.has(said)) return null
  const isMonthFirst = order(filled) === "month"
  return (cell) => plainDate(cell, isMonthFirst)
}

const DAY = /^(?:1\d{3}|20\d{2})([-/.])\d{1,2}\1\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/

/** Which of two numbers before a year is the month, by the cells in which one of them can be no month. */
function order(cells: readonly string[]): "day" | "month" {
  let [first, second] = [0, 0]
  for (const cell of cells) {
    const [, one, other] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/.exec(cell) ?? []
    if (Number(one) > 12) first++
    if (Number(other) > 12) second++
  }
  return second > first ? "month" : "day"
}

function plainDate(cell: string, isMonthFirst: boolean): string {
  const text = plainDigits(cell)
  // Eight digits without signs are compared digit by digit: a slip in one would else make them a day of another calendar.
  if (/^\d{8}$/.test(text)) return text
  if (/^(?:1[5-9]|20)\d{2}(?:[-/.]?\d{1,2}[-/.]?\d{1,2}(?:[T ].*)?)?$/.test(text)) return text
  const [, month, day, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (isMonthFirst && Number(year) >= HIJRI) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`
  // A number of one or two digits is an age.
  const { value } = /\d{4}/.test(text) ? readDate(text) : { value: null }
  if (value === null) return text
  const from = isoOf(value.fromDay)
  return value.precision === "day" ? isoOf(middle(value.fromDay, value.toDay)) : from.slice(0, 4)
}

const MILLISECONDS_A_DAY = 86_400_000
const isoOf = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
const middle = (from: number, to: number): number => Math.floor((from + to) / 2)

/** Digits of the Arabic and Persian sets as ASCII. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 15))
}
