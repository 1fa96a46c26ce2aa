import { epochDayToDay } from "../../../shared/calendar.ts"
import { foldDigits } from "../../../shared/digits.ts"
import { type DateChoices, fullYear, readDate } from "../cells/intake-date.ts"
import { FIELD_KIND, type Field } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"
import { type SolarShortYears, solarShortYears } from "./solar-short-years.ts"

/** How the columns of days (from 0) of a list are written, as their cells show. */
export type DayColumns = {
  /** Those whose dates have the month before the day. */
  readonly monthFirst: ReadonlySet<number>
  /** Those that write years with two digits, behind the day and the month. */
  readonly shortYears: ReadonlySet<number>
  /** Those that write years with two digits behind a day and a month's name. */
  readonly shortNamed: ReadonlySet<number>
  /** Those all of whose days are of one year, and that. */
  readonly onlyYears: ReadonlyMap<number, number>
  /** Those of births in which a number of two digits is a year. */
  readonly bareYears: ReadonlySet<number>
  /** Those of Solar Hijri days that write some years with two digits. */
  readonly solarShort: ReadonlyMap<number, SolarShortYears>
}

type Columns = ReadonlyMap<number, Field>

/** Looks at every cell of the columns of days. */
export function dayColumnsOf(body: readonly SheetRow[], fieldOf: Columns, choices: DateChoices): DayColumns {
  const [onlyYears, bareYears] = [new Map<number, number>(), new Set<number>()]
  for (const [column, field] of fieldOf) {
    if (FIELD_KIND[field] !== "date") continue
    const cells = body.map((row) => foldDigits(row.cells[column] ?? "").trim())
    const year = onlyYearOf(cells, choices)
    if (year !== null) onlyYears.set(column, year)
    if (field === "birth" && areBareYears(cells, () => yearOfAges(body, fieldOf, choices), choices))
      bareYears.add(column)
  }
  const orders = ordersOf(body, fieldOf)
  const solarShort = solarShortYears(body, fieldOf, choices, orders.shortYears)
  return { ...orders, onlyYears, bareYears, solarShort }
}

/**
 * The columns of dates (from 0) that write the month before the day: some of their cells can be read in no other way, and none must be the
 * other (IM84). And those that write years with two digits behind the day and the month, in the digits of Latin hands: some cells begin
 * with a day that is no month, and none with what is no day (IM117).
 * Where years of two digits stand behind a day and a month's name, so they do behind that alone: `25-Mar-09` and `May-09` (IM388).
 */
function ordersOf(
  body: readonly SheetRow[],
  fieldOf: Columns,
): Pick<DayColumns, "monthFirst" | "shortYears" | "shortNamed"> {
  const [monthFirst, shortYears, shortNamed] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const [column, field] of fieldOf) {
    if (FIELD_KIND[field] !== "date") continue
    let [months, days, short, others, named] = [0, 0, 0, 0, 0]
    for (const { cells } of body) {
      const cell = cells[column] ?? ""
      if (DAY_MONTH_SHORT.test(cell)) named++
      const [, first, second, year] = NUMBERS_OF_DATE.exec(foldDigits(cell)) ?? []
      if (Number(first) > 12) days++
      else if (Number(second) > 12) months++
      if (year?.length !== 2) continue
      if (Number(first) > 31 || !NUMBERS_OF_DATE.test(cell)) others++
      else if (Number(first) > 12 || Number(second) > 12) short++
    }
    if (days === 0 && months >= FEWEST_MONTHS) monthFirst.add(column)
    if (others === 0 && short >= FEWEST_MONTHS) shortYears.add(column)
    if (named >= FEWEST_MONTHS) shortNamed.add(column)
  }
  return { monthFirst, shortYears, shortNamed }
}

const NUMBERS_OF_DATE = /^\s*(?:le\s+|on\s+)?([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})\s*$/i
/** `25-Mar-09`. */
const DAY_MONTH_SHORT = /^\s*\d{1,2}[\s/.-]+[a-z]{3,9}\.?[\s/.-]+\d{2}\s*$/iu
/** One such cell may be a slip. */
const FEWEST_MONTHS = 2

const DAY_AND_MONTH = /^\d{1,2}\s*[/.-]\s*\d{1,2}$/
/** Fewer days or years show nothing of the others. */
const FEWEST = 10

/** The one Gregorian year of all days in a column that has some without a year (IM141); null where they are of several. */
function onlyYearOf(cells: readonly string[], choices: DateChoices): number | null {
  if (!cells.some((cell) => DAY_AND_MONTH.test(cell))) return null
  const days = cells
    .flatMap((cell) => readDate(cell, choices).value ?? [])
    .filter(({ precision }) => precision === "day")
  const years = new Set(
    days.flatMap(({ fromDay, toDay }) => [fromDay, toDay]).map((day) => epochDayToDay(day).slice(0, 4)),
  )
  const [year] = years
  return days.length < FEWEST || years.size > 1 ? null : Number(year)
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!

/** Whether numbers of two digits among years of birth lie nearer to these as years than as ages (IM142). */
function areBareYears(cells: readonly string[], yearOfAges: () => number, choices: DateChoices): boolean {
  const bare = cells.filter((cell) => /^\d{2}$/.test(cell)).map(Number)
  const years = cells.filter((cell) => /^(?:19|20)\d\d$/.test(cell)).map(Number)
  if (bare.length === 0 || years.length < FEWEST || years.length < bare.length) return false
  const [middle, now] = [middleOf(years), yearOfAges()]
  const far = (yearOf: (number: number) => number): number =>
    bare.reduce((sum, number) => sum + Math.abs(yearOf(number) - middle), 0)
  return 2 * far((number) => fullYear(number, choices)) < far((number) => now - number)
}

/** The middle year of captures, of which ages are; else this year. */
function yearOfAges(body: readonly SheetRow[], fieldOf: Columns, choices: DateChoices): number {
  const at = [...fieldOf].find(([, field]) => field === "captureDate")?.[0]
  const told =
    at === undefined ? [] : body.slice(0, SAMPLE_ROWS).map((row) => readDate(row.cells[at] ?? "", choices).value)
  const days = told.flatMap((date) => date?.toDay ?? [])
  return Number(epochDayToDay(days.length === 0 ? (choices.todayDay ?? 0) : middleOf(days)).slice(0, 4))
}
const SAMPLE_ROWS = 2000
