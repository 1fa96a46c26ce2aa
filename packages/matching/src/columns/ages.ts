import { foldText } from "../names/fold.ts"
import { yearsOfAge } from "../training/age-cells.ts"
import { type ColumnTable, withColumn } from "./table.ts"

/** Names borne by more rows of a table than these tell little of who is who. */
const MOST_BEARERS = 3
/** Rows that must speak for a year, and how many times as many as for the year that comes next but for its neighbours. */
const [FEWEST, CLEARLY] = [8, 2]

/**
 * The year from which the ages of one table count, learnt from rows of one name on both: the year in which most of them would be as old as
 * they are said to be, by the years of birth of the other table. Null where none stands out.
 */
export function yearOfAges(
  ages: ColumnTable,
  age: string,
  births: ColumnTable,
  birth: string,
  names: readonly string[],
): number | null {
  const there = byName(births, names, (values) => yearIn(values[birth]))
  const counts = new Map<number, number>()
  for (const [name, ofAges] of byName(ages, names, (values) => ageIn(values[age])))
    for (const years of ofAges)
      for (const year of there.get(name) ?? []) counts.set(year + years, (counts.get(year + years) ?? 0) + 1)
  const near = (year: number): number => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(year + by) ?? 0), 0)
  const years = [...counts.keys()].sort((x, y) => counts.get(y)! - counts.get(x)! || x - y)
  const [best] = years
  if (best === undefined) return null
  // Births are told to the year: whoever has not had his birthday is a year younger.
  const rival = Math.max(0, ...years.filter((year) => Math.abs(year - best) > 5).map(near))
  return near(best) >= FEWEST && near(best) >= CLEARLY * rival ? best : null
}

/** The table with years of birth, under this heading, for ages that count from a year. */
export function withBirthYears<T extends ColumnTable>(table: T, age: string, heading: string, year: number): T {
  return withColumn(
    table,
    age,
    heading,
    (cell) => {
      const years = ageIn(cell)
      return years === null ? "" : String(year - years)
    },
    "birth-year",
  )
}

type Values = ColumnTable["records"][number]["values"]

function byName(
  { records }: ColumnTable,
  names: readonly string[],
  numberIn: (values: Values) => number | null,
): ReadonlyMap<string, readonly number[]> {
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

function ageIn(cell: Values[string] | undefined): number | null {
  return typeof cell === "string" ? yearsOfAge(cell) : null
}

function yearIn(cell: Values[string] | undefined): number | null {
  const text = typeof cell === "string" ? cell : ""
  const year = /^(\d{4})(?:\D|$|\d{4}$)/.exec(text)?.[1] ?? /\D(\d{4})$/.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}
