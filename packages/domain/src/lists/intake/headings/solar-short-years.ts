import { epochDayToSolarHijri } from "../../../shared/calendar.ts"
import { foldDigits } from "../../../shared/digits.ts"
import { type DateChoices, type IntakeDate, readDate } from "../cells/intake-date.ts"
import { readAge } from "../cells/person-words.ts"
import { FIELD_KIND, type Field } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"

/** How a column of Solar Hijri days is read that writes some years with two digits. */
export type SolarShortYears = {
  /** The last Solar Hijri year that the list tells: a year with two digits is the last one until then. */
  readonly lastYear: number
  /** Whether two digits alone are a year: as years they lie nearer to its years, the less so where its ages say that they are ages. */
  readonly areBare: boolean
  /** Whether the year stands last where numbers alone tell the day. */
  readonly isLast: boolean
}

/** Fewer whole dates show nothing of the others. */
const FEWEST = 10
const SAMPLE_ROWS = 2000

/** `54/5/8`, as Iran writes a day. */
const SHORT_DAY = /^(\d{2})(\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,2})$/
const SHORT_DAY_LAST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/
/** `8/5/54` tells that the years stand last. */
const ENDS_IN_YEAR = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:[4-9]\d|3[2-9])$/
const BEGINS_WITH_YEAR = /^(?:1[34]\d\d|[4-9]\d|3[2-9])\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,2}$/
/** `25 شهریور ۰۱`, `اوایل اسفند ۹۹`. */
const MONTH_AND_YEAR = /^((\d{1,2})?[^\d]*\p{L})[\s.,،/-]+(\d{2})$/u
const BARE = /^\d{2}$/

/**
 * The columns of days (from 0) that write years with two digits in a list whose whole dates are of the Solar Hijri calendar (IM357): where numbers
 * alone tell the day, the year stands first in them, or last in all of them (IM387). Days of Latin hands whose years stand last are of their calendar.
 */
export function solarShortYears(
  body: readonly SheetRow[],
  fieldOf: ReadonlyMap<number, Field>,
  choices: DateChoices,
  ofLatins: ReadonlySet<number>,
): ReadonlyMap<number, SolarShortYears> {
  const columns = [...fieldOf].filter(([, field]) => FIELD_KIND[field] === "date")
  const told = columns.map(([column, field]) => {
    const cells = body.slice(0, SAMPLE_ROWS).map((row) => plain(row.cells[column] ?? ""))
    const dates = cells.flatMap((cell) => readDate(cell, choices).value ?? [])
    return { column, field, cells, dates, solar: dates.filter(({ calendar }) => calendar === "solar-hijri") }
  })
  const years = told.flatMap(({ solar }) => solar.map(yearOf))
  if (years.length < FEWEST) return new Map()
  const lastYear = years.reduce((last, year) => Math.max(last, year))
  return new Map(
    told.flatMap(({ column, field, cells, dates, solar }) => {
      const [isFirst, isLast, isNamed] = [BEGINS_WITH_YEAR, ENDS_IN_YEAR, MONTH_AND_YEAR].map((written) =>
        cells.some((cell) => written.test(cell)),
      )
      const isSolar = 2 * solar.length >= dates.length && !(isLast && (isFirst || ofLatins.has(column)))
      if (!isSolar || !(isFirst || isLast || isNamed)) return []
      const areBare = field === "birth" && areYears(cells, solar.map(yearOf), lastYear)
      return [[column, { lastYear, areBare, isLast: isLast === true }] as const]
    }),
  )
}

const plain = (cell: string): string => foldDigits(cell).trim()

const yearOf = ({ fromDay }: IntakeDate): number => epochDayToSolarHijri(fromDay).year

function areYears(cells: readonly string[], years: readonly number[], lastYear: number): boolean {
  const saidAges = cells.filter((cell) => /\p{L}/u.test(cell) && readAge(cell) !== null).length
  const bare = cells.filter((cell) => BARE.test(cell)).map(Number)
  if (years.length < FEWEST) return false
  const middle = years.toSorted((one, other) => one - other)[years.length >> 1]!
  const far = (born: (number: number) => number): number =>
    bare.reduce((sum, number) => sum + Math.abs(born(number) - middle), 0)
  // Where ages say that they are ages, a number alone is the likelier a year.
  const times = saidAges >= FEWEST ? 1 : 2
  return times * far((number) => fullSolarYear(number, lastYear)) < far((number) => lastYear - number)
}

function fullSolarYear(digits: number, lastYear: number): number {
  const century = lastYear - (lastYear % 100)
  return century + digits <= lastYear ? century + digits : century + digits - 100
}

/** Years before the last in which a month with two digits behind it and no day before it may tell the day: `شهریور ۲۵`. */
const SURELY_YEARS = 32

/** The cell with its year in four digits; as it stands where it tells no year with two. */
export function withSolarYear(
  raw: string,
  { lastYear, areBare, isLast }: SolarShortYears,
  choices: DateChoices,
): string {
  const text = plain(raw)
  const whole = (digits: string): string => String(fullSolarYear(Number(digits), lastYear))
  if (BARE.test(text)) return areBare ? whole(text) : raw
  if (isLast) {
    const [, day, month, last] = SHORT_DAY_LAST.exec(text) ?? []
    if (day !== undefined) return `${whole(last!)}/${month}/${day}`
  }
  const [, short, rest] = SHORT_DAY.exec(text) ?? []
  if (short !== undefined) return `${whole(short)}${rest}`
  const [, before, day, year = ""] = MONTH_AND_YEAR.exec(text) ?? []
  if (before === undefined) return raw
  const isYear = day !== undefined || lastYear - Number(whole(year)) < SURELY_YEARS || Number(year) > SURELY_YEARS
  const { value } = isYear ? readDate(`${before} ${whole(year)}`, choices) : { value: null }
  return value?.calendar === "solar-hijri" && value.precision !== "year" ? `${before} ${whole(year)}` : raw
}
