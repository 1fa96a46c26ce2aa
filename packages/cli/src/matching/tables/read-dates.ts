import { ETHIOPIAN_ERA, readDate } from "@wasit/domain/intake"
import { foldDigits } from "@wasit/domain/words"
import { type ColumnMeaning, meaningOfHeading } from "@wasit/matching"
import { todayDay as today } from "../../shared/match-record.ts"

/** The rows of a table: their cells by the place of the column. */
export type Cells = readonly { readonly cells: readonly string[]; readonly row: number }[]

/**
 * Rows whose days are written one way, whatever the table wrote: `2016-05-31`. Solar Hijri days become the Gregorian ones, other digits
 * and names of months are read, and of 04/13/1990 a whole column learns that its months stand first. A year of two digits is the last
 * before today that ends so: beside a month's name, or where the column shows which number is the day. What is written year first
 * already stays as it is, and so does what cannot be read. Of a column of months the months stay: `1996-09`. A day behind a place is written so too: `Altwald, 1970-05-03`. Eight digits without signs stay digits, with the year put first.
 *
 * @param day today, days from 1970-01-01
 */
export function withPlainDates(headings: readonly string[], body: Cells, day = today()): Cells {
  const rewriters = headings.map((heading, at) =>
    dateWriter(
      heading,
      body.map(({ cells }) => cells[at] ?? ""),
      day,
    ),
  )
  if (rewriters.every((rewrite) => rewrite === null)) return body
  return body.map(({ cells, row }) => ({ row, cells: cells.map((cell, at) => rewriters[at]?.(cell.trim()) ?? cell) }))
}

const DATES: ReadonlySet<ColumnMeaning> = new Set(["birth-date", "date", "birth-year"])
/** Cells by which a column is known. */
const SAMPLES = 2000
/** Years below this are of a calendar that counts from the Hijra. */
const HIJRI = 1500

type Rewriter = (cell: string) => string
type DateChoices = NonNullable<Parameters<typeof readDate>[1]>

/** How a cell of one column is written so, as its first cells tell; null: it holds no days. */
export function dateWriter(heading: string, cells: readonly string[], todayDay = today()): Rewriter | null {
  const filled = cells
    .map((cell) => foldDigits(cell.trim()))
    .filter((cell) => cell !== "")
    .slice(0, SAMPLES)
  if (filled.length === 0) return null
  if (ETHIOPIAN_ERA.test(heading) && DATES.has(meaningOfHeading(heading) ?? "text"))
    return (cell) => isoOfReading(foldDigits(cell), { isEthiopian: true })
  return placedWriter(filled, todayDay) ?? plainWriter(heading, filled, todayDay)
}

/** A place and a day behind it: `Altwald, 3.5.1970`, `Altwald 3 May 1970`. */
const PLACED = /^(\p{L}[^\d,;]*?)(?:\s*[,;]\s*|\s+)(\d.*)$/u

/** The shares of cells with a place and a day, and with a day at all, of a column that tells both. */
const [WITH_PLACE, WITH_DAY] = [0.3, 0.5]

/** The writer of a column of places and days, as one of births is, which some rows tell without the place; null: it is none. */
function placedWriter(filled: readonly string[], todayDay: number): Rewriter | null {
  const placed = filled.flatMap((cell) => PLACED.exec(cell)?.[2] ?? []).filter(isDay)
  const days = [...placed, ...filled.filter(isDay)]
  if (placed.length <= WITH_PLACE * filled.length || days.length <= WITH_DAY * filled.length) return null
  const write = plainWriter("", days, todayDay)
  return (text) => {
    const cell = foldDigits(text)
    const [, place, day = cell] = PLACED.exec(cell) ?? []
    return write === null || !isDay(day) ? text : place === undefined ? write(day) : `${place}, ${write(day)}`
  }
}

function plainWriter(heading: string, filled: readonly string[], todayDay: number): Rewriter | null {
  const said = meaningOfHeading(heading)
  const looksLike = filled.filter(isDay).length > 0.8 * filled.length
  if (said === null ? !looksLike : !DATES.has(said)) return null
  const isMonthFirst = order(filled, FULL) === "month"
  // Of a column of numbers alone 03/04/87 is read as its other cells are, if they tell.
  const short = filled.filter((cell) => SHORT.test(cell)).length > 0.8 * filled.length ? order(filled, SHORT) : null
  const areMonths = filled.filter(isMonth).length > filled.length / 2
  const isYearLast = filled.filter(isDayFirst).length > filled.filter(isYearFirst).length
  return (cell) => {
    const text = foldDigits(cell)
    if (isYearLast && isDayFirst(text)) return yearPutFirst(text)
    if (isNamed(text)) return isoOfReading(text, { todayDay })
    if (areMonths && isMonth(text)) return isoOfReading(text, {}, "month")
    if (short !== null && SHORT.test(text))
      return isoOfReading(text.replaceAll(/[-.]/g, "/"), {
        ...{ todayDay, isMonthFirst: short === "month", calendar: "gregorian", hasShortYears: true },
      })
    return plainDate(text, isMonthFirst)
  }
}

/** A month and its year: 09/1996, 1996-09, Sept. 1996. */
const isMonth = (cell: string): boolean =>
  /^(?:\d{1,2}[-/.]|\p{L}{3,}\.?[-/.\s]+)(?:1[5-9]|20)\d{2}$|^(?:1[5-9]|20)\d{2}[-/.]\d{1,2}$/u.test(cell) &&
  readDate(cell).value?.precision === "month"

/** Eight digits that may be a day: 20 11 2012 may be either. */
const isDayFirst = (cell: string): boolean => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:1[89]|20)\d\d$/.test(cell)
const isYearFirst = (cell: string): boolean => /^(?:1[89]|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(cell)
const yearPutFirst = (cell: string): string => `${cell.slice(4)}${cell.slice(2, 4)}${cell.slice(0, 2)}`

const DAY = /^(?:1\d{3}|20\d{2})([-/.])\d{1,2}\1\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/
const FULL = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2\d{2}$/
/** A day, a month's name or its Roman number, and a year of four digits or two: 1 de out. de 1987, 01-Oct-87, 12 VI 1884. */
const NAMED =
  /^\d{1,2}[-/.\s]*(?:de\s+)?(?:\p{L}{3,}|(?<=[-/.\s])[IVX]{1,4}(?=[-/.\s]))\.?[-/.\s]*(?:de\s+)?\d{2}(?:\d{2})?$/u

const isDay = (cell: string): boolean => DAY.test(cell) || isNamed(cell)
const isNamed = (cell: string): boolean => NAMED.test(cell) && readDate(cell).value !== null

/** Which of two numbers before a year is the month, by the cells in which one of them can be no month; null: none tells. */
function order(cells: readonly string[], form: RegExp): "day" | "month" | null {
  let [first, second] = [0, 0]
  for (const cell of cells) {
    const [one, other] = (form.exec(cell) ?? []).slice(1).filter((part) => /\d/.test(part))
    // Then the year stands first.
    if (Number(one) > 31) return null
    if (Number(one) > 12) first++
    if (Number(other) > 12) second++
  }
  return first === second ? null : second > first ? "month" : "day"
}

function plainDate(text: string, isMonthFirst: boolean): string {
  // Eight digits without signs are compared digit by digit: a slip in one would else make them a day of another calendar.
  if (/^\d{8}$/.test(text)) return text
  if (/^(?:1[5-9]|20)\d{2}(?:[-/.]?\d{1,2}[-/.]?\d{1,2}(?:[T ].*)?)?$/.test(text)) return text
  const [, month, day, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (isMonthFirst && Number(year) >= HIJRI) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`
  const about = ABOUT.exec(text)?.[1]
  if (about !== undefined) return about
  // A number of one or two digits is an age.
  return /\d{4}/.test(text) ? isoOfReading(text, {}) : text
}

/** A year that nobody knew for sure: v. 1827, abt 1827, um 1827, ~1827, 1827?. */
const ABOUT =
  /^(?:[~≈±]|(?:v|vers|env|environ|c|ca|cca|circa|abt|about|approx|est|around|um|etwa|ungef|omstr|omkring|około|ok|kolem|okolo|oko|około roku|около|ок|приблизно|біля|бл|hacia|aprox|alrededor de|verso|cerca de|por volta de|yaklaşık|sekitar|kb)\.?)?\s*((?:1[5-9]|20)\d{2})\s*(?:\?|\(\?\))?$/iu

/** @param shortest what is written of a cell that tells no day: the year, or the month too */
function isoOfReading(text: string, choices: DateChoices, shortest: "year" | "month" = "year"): string {
  const { value } = readDate(text, choices)
  if (value === null) return text
  // A year of another calendar is mostly the one in which its middle is.
  const day = isoOf(middle(value.fromDay, value.toDay))
  return value.precision === "day" ? day : day.slice(0, shortest === "year" ? 4 : 7)
}

const MILLISECONDS_A_DAY = 86_400_000
const isoOf = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
const middle = (from: number, to: number): number => Math.floor((from + to) / 2)
