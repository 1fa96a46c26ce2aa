import { foldText } from "../names/fold.ts"
import { yearsOfAge } from "../training/age-cells.ts"
import { type ColumnMeaning, recogniseColumn } from "../training/recognise-column.ts"
import { columnOf, type OpenTable, withCells } from "./table.ts"

/** Names borne by more rows of a table than these tell little of who is who. */
const MOST_BEARERS = 3
/** Rows that must speak for a year, and how many times as many as for the year that comes next but for its neighbours. */
const [FEWEST, CLEARLY] = [8, 2]

/** From when the ages of a table count: one year, or the days in a column of their own rows. */
type AgesFrom = { readonly year: number } | { readonly column: string }

/**
 * From when the ages of one table count, learnt from rows of one name on both: the year in which most of them would be as old as they are said to be, by
 * the years of birth of the other table, or a column of days by which more of them are, as those of samples and of confirmations. Null where none
 * stands out.
 */
export function ageingOf(
  ages: OpenTable,
  age: string,
  births: OpenTable,
  birth: string,
  names: readonly string[],
): AgesFrom | null {
  const there = byName(births, names, yearsOf(births, birth))
  const told = agesOf(ages, age)
  const bestFrom = (froms: readonly (number | null)[]): Best | null => {
    const born = told.map((years, row) => (years === null || froms[row] === null ? null : froms[row]! - years))
    return bestOf(byName(ages, names, born), there)
  }
  const inOne = bestFrom(told.map(() => 0))
  const byDays = daysIn(ages)
    .map((column) => ({ column, best: bestFrom(yearsOf(ages, column)) }))
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
function daysIn({ columns }: OpenTable): readonly string[] {
  return columns
    .filter(({ heading, samples, meaning }) => (meaning ?? recogniseColumn(heading, samples)) === "date")
    .map(({ heading }) => heading)
}

/** The table with years of birth in place of ages. */
export function withBirthYears(table: OpenTable, age: string, from: AgesFrom): OpenTable {
  return withCells(table, age, [age, ...dayOf(from)], ([years, day]) => birthOf(years!, from, day), "birth-year")
}

const dayOf = (from: AgesFrom): readonly string[] => ("column" in from ? [from.column] : [])

function birthOf(age: string, from: AgesFrom, day = ""): string {
  const [years, year] = [yearsOfAge(age), "year" in from ? from.year : yearIn(day)]
  return years === null || year === null ? "" : String(year - years)
}

/** Rows that must tell a birth and an age, and the share of them that must agree on from when ages count. */
const [TELLING, AGREEING] = [20, 0.7]

/**
 * The table with a year of birth in the rows that tell an age and no birth, counted back from the row's own day or from one year, whichever the rows
 * that tell both agree on. Left as it is where they do not, where all rows tell births, or where two columns tell either.
 */
export function withBirthsOfAges(table: OpenTable): OpenTable {
  const holding = (wanted: readonly ColumnMeaning[]): readonly string[] =>
    table.columns
      .filter(({ heading, samples, meaning }) => wanted.includes(meaning ?? recogniseColumn(heading, samples)))
      .map(({ heading }) => heading)
  const [births, ages] = [holding(["birth-date", "birth-year"]), holding(["age"])]
  const [birth, age] = [births[0], ages[0]]
  if (birth === undefined || age === undefined || births.length + ages.length > 2) return table
  const told = columnOf(table, age).cells
  if (!columnOf(table, birth).cells.some((cell, row) => cell === "" && told[row] !== "")) return table
  const from = ageingWithin(table, birth, age)
  if (from === null) return table
  return withCells(table, birth, [birth, age, ...dayOf(from)], ([born, years, day]) =>
    born === "" ? birthOf(years!, from, day) : born!,
  )
}

function ageingWithin(table: OpenTable, birth: string, age: string): AgesFrom | null {
  const years = agesOf(table, age)
  const told = yearsOf(table, birth).flatMap((born, row) => {
    const own = years[row] ?? null
    return born === null || own === null ? [] : [{ counted: born + own, row }]
  })
  if (told.length < TELLING) return null
  const agreeing = (fromOf: (row: number) => number | null): number =>
    told.filter(({ counted, row }) => Math.abs((fromOf(row) ?? Number.NaN) - counted) <= 1).length / told.length
  const counts = new Map<number, number>()
  for (const { counted } of told) counts.set(counted, (counts.get(counted) ?? 0) + 1)
  const [year] = [...counts].sort(([, x], [, y]) => y - x)[0]!
  const byDays = daysIn(table).map((column) => {
    const days = yearsOf(table, column)
    return { from: { column }, share: agreeing((row) => days[row] ?? null) }
  })
  const all: readonly { readonly from: AgesFrom; readonly share: number }[] = [
    ...byDays,
    { from: { year }, share: agreeing(() => year) },
  ]
  const best = all.toSorted((x, y) => y.share - x.share)[0]!
  return best.share < AGREEING ? null : best.from
}

type Numbers = ReadonlyMap<string, readonly number[]>

/** The numbers of the rows that bear one name, in all its columns; names of many rows are left out. */
export function byName(table: OpenTable, names: readonly string[], numbers: readonly (number | null)[]): Numbers {
  const found = new Map<string, number[]>()
  const named = names.map((name) => columnOf(table, name).cells)
  for (const [row, number] of numbers.entries()) {
    const parts = named.map((cells) => cells[row]!)
    if (number === null || parts.includes("")) continue
    const key = parts.map(foldText).join("\n")
    const known = found.get(key)
    if (known === undefined) found.set(key, [number])
    else known.push(number)
  }
  return new Map([...found].filter(([, own]) => own.length <= MOST_BEARERS))
}

/** The whole years that the cells of a column say. */
export const agesOf = (table: OpenTable, heading: string): readonly (number | null)[] =>
  columnOf(table, heading).cells.map(yearsOfAge)

/** The years that the cells of a column say. */
const yearsOf = (table: OpenTable, heading: string): readonly (number | null)[] =>
  columnOf(table, heading).cells.map(yearIn)

function yearIn(text: string): number | null {
  const year = /^(\d{4})(?:\D|$|\d{4}$)/.exec(text)?.[1] ?? /\D(\d{4})$/.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}
