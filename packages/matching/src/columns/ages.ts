import { foldText } from "../names/fold.ts"
import { yearsOfAge } from "../training/age-cells.ts"
import { type ColumnMeaning, recogniseColumn } from "../training/recognise-column.ts"
import { type ColumnTable, withCells } from "./table.ts"

/** Names borne by more rows of a table than these tell little of who is who. */
const MOST_BEARERS = 3
/** Rows that must speak for a year, and how many times as many as for the year that comes next but for its neighbours. */
const [FEWEST, CLEARLY] = [8, 2]

/** From when the ages of a table count: one year, or the days in a column of their own rows. */
export type AgesFrom = { readonly year: number } | { readonly column: string }

/**
 * From when the ages of one table count, learnt from rows of one name on both: the year in which most of them would be as old as they are said to be, by
 * the years of birth of the other table, or a column of days by which more of them are, as those of samples and of confirmations. Null where none
 * stands out.
 */
export function ageingOf(
  ages: ColumnTable,
  age: string,
  births: ColumnTable,
  birth: string,
  names: readonly string[],
): AgesFrom | null {
  const there = byName(births, names, (values) => yearIn(values[birth]))
  const bestFrom = (fromOf: (values: Values) => number | null): Best | null => {
    const here = byName(ages, names, (values) => {
      const [years, from] = [ageIn(values[age]), fromOf(values)]
      return years === null || from === null ? null : from - years
    })
    return bestOf(here, there)
  }
  const inOne = bestFrom(() => 0)
  const byDays = daysIn(ages)
    .map((column) => ({ column, best: bestFrom((values) => yearIn(values[column])) }))
    .filter(({ best }) => best !== null && Math.abs(best.apart) <= 1)
    .sort((x, y) => y.best!.count - x.best!.count)[0]
  if (byDays !== undefined && byDays.best!.count > MORE * (inOne?.count ?? 0)) return { column: byDays.column }
  return inOne === null ? null : { year: inOne.apart }
}

/** By how many times as many rows days must speak as one year does. */
const MORE = 1.1

/** How many years most births of the other table lie behind those of the ages, and how many rows of one name say so. */
interface Best {
  readonly apart: number
  readonly count: number
}

function bestOf(here: Numbers, there: Numbers): Best | null {
  const counts = new Map<number, number>()
  for (const [name, births] of here)
    for (const born of births)
      for (const year of there.get(name) ?? []) counts.set(year - born, (counts.get(year - born) ?? 0) + 1)
  const near = (apart: number): number => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(apart + by) ?? 0), 0)
  const all = [...counts.keys()].sort((x, y) => counts.get(y)! - counts.get(x)! || x - y)
  const [apart] = all
  if (apart === undefined) return null
  // Births are told to the year: whoever has not had his birthday is a year younger.
  const rival = Math.max(0, ...all.filter((each) => Math.abs(each - apart) > 5).map(near))
  const count = near(apart)
  return count >= FEWEST && count >= CLEARLY * rival ? { apart, count } : null
}

/** The headings of the columns of days that are no births. */
function daysIn({ columns }: ColumnTable): readonly string[] {
  return columns
    .filter(({ heading, samples, meaning }) => (meaning ?? recogniseColumn(heading, samples)) === "date")
    .map(({ heading }) => heading)
}

/** The table with years of birth in place of ages. */
export function withBirthYears<T extends ColumnTable>(table: T, age: string, from: AgesFrom): T {
  return withCells(table, age, (values) => birthOf(values, age, from), "birth-year")
}

function birthOf(values: Values, age: string, from: AgesFrom): string {
  const [years, year] = [ageIn(values[age]), "year" in from ? from.year : yearIn(values[from.column])]
  return years === null || year === null ? "" : String(year - years)
}

/** Rows that must tell a birth and an age, and the share of them that must agree on from when ages count. */
const [TELLING, AGREEING] = [20, 0.7]

/**
 * The table with a year of birth in the rows that tell an age and no birth, counted back from the row's own day or from one year, whichever the rows
 * that tell both agree on. Left as it is where they do not, where all rows tell births, or where two columns tell either.
 */
export function withBirthsOfAges<T extends ColumnTable>(table: T): T {
  const holding = (wanted: readonly ColumnMeaning[]): readonly string[] =>
    table.columns
      .filter(({ heading, samples, meaning }) => wanted.includes(meaning ?? recogniseColumn(heading, samples)))
      .map(({ heading }) => heading)
  const [births, ages] = [holding(["birth-date", "birth-year"]), holding(["age"])]
  const [birth, age] = [births[0], ages[0]]
  if (birth === undefined || age === undefined || births.length + ages.length > 2) return table
  const isOpen = ({ values }: ColumnTable["records"][number]): boolean =>
    values[birth] === undefined && values[age] !== undefined
  if (!table.records.some(isOpen)) return table
  const from = ageingWithin(table, birth, age)
  if (from === null) return table
  const told = (values: Values): string =>
    typeof values[birth] === "string" ? values[birth] : birthOf(values, age, from)
  return withCells(table, birth, told)
}

function ageingWithin(table: ColumnTable, birth: string, age: string): AgesFrom | null {
  const told = table.records.flatMap(({ values }) => {
    const [year, years] = [yearIn(values[birth]), ageIn(values[age])]
    return year === null || years === null ? [] : [{ counted: year + years, values }]
  })
  if (told.length < TELLING) return null
  const agreeing = (fromOf: (values: Values) => number | null): number =>
    told.filter(({ counted, values }) => Math.abs((fromOf(values) ?? Number.NaN) - counted) <= 1).length / told.length
  const counts = new Map<number, number>()
  for (const { counted } of told) counts.set(counted, (counts.get(counted) ?? 0) + 1)
  const [year] = [...counts].sort(([, x], [, y]) => y - x)[0]!
  const all: readonly { readonly from: AgesFrom; readonly share: number }[] = [
    ...daysIn(table).map((column) => ({ from: { column }, share: agreeing((values) => yearIn(values[column])) })),
    { from: { year }, share: agreeing(() => year) },
  ]
  const best = all.toSorted((x, y) => y.share - x.share)[0]!
  return best.share < AGREEING ? null : best.from
}

type Numbers = ReadonlyMap<string, readonly number[]>

type Values = ColumnTable["records"][number]["values"]

/** The numbers of the rows that bear one name, in all its columns; names of many rows are left out. */
export function byName(
  { records }: ColumnTable,
  names: readonly string[],
  numberIn: (values: Values) => number | null,
): Numbers {
  const found = new Map<string, number[]>()
  for (const { values } of records) {
    const parts = names.map((name) => values[name])
    const number = numberIn(values)
    if (number === null || parts.some((part) => typeof part !== "string")) continue
    const key = parts.map((part) => foldText(part as string)).join("\n")
    const known = found.get(key)
    if (known === undefined) found.set(key, [number])
    else known.push(number)
  }
  return new Map([...found].filter(([, numbers]) => numbers.length <= MOST_BEARERS))
}

/** The whole years that a cell says. */
export function ageIn(cell: Values[string] | undefined): number | null {
  return typeof cell === "string" ? yearsOfAge(cell) : null
}

function yearIn(cell: Values[string] | undefined): number | null {
  const text = typeof cell === "string" ? cell : ""
  const year = /^(\d{4})(?:\D|$|\d{4}$)/.exec(text)?.[1] ?? /\D(\d{4})$/.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}
