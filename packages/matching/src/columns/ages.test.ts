import { expect, it } from "vitest"
import { withBirthsOfAges } from "./ages.ts"
import { alignTables } from "./align-tables.ts"
import { cells, table } from "./tables.test-support.ts"

const ROWS = Array.from({ length: 60 }, (_, at) => at)
const born = (at: number): number => 1940 + ((at * 7) % 60)
const sampled = (at: number): number => 2012 + ((at * 5) % 9)
const name = (at: number): string => `${["Zarmak", "Toryal", "Spin"][at % 3]}${"aeiou"[at % 5]} ${at}`

it("MT505 an age beside a column of days is counted back from the day of its row, where the births of the other table say so", () => {
  const births = table(
    ["name", "birth year"],
    ROWS.map((at) => [name(at), String(born(at))]),
  )
  const ages = table(
    ["name", "age", "sampled on"],
    ROWS.map((at) => [name(at), String(sampled(at) - born(at)), `${sampled(at)}-03-0${1 + (at % 9)}`]),
  )
  for (const { a, b } of [alignTables(births, ages), alignTables(ages, births)]) {
    const [heading] = a.columns.map((column) => column.heading).filter((own) => own === "age" || own === "birth year")
    expect(cells(a, heading!)).toEqual(cells(b, heading!))
  }
})

it("MT505 where a row tells an age and no birth the year is counted back, from the day of the row or from one year as the other rows tell", () => {
  const isTold = (at: number): boolean => at % 2 === 0
  const rows = (yearOf: (at: number) => number) =>
    ROWS.map((at) => [
      name(at),
      isTold(at) ? `${born(at)}-05-12` : "",
      String(yearOf(at) - born(at)),
      `${sampled(at)}-03-01`,
    ])
  const headings = ["name", "dob", "age", "visit"]
  const wanted = ROWS.map((at) => (isTold(at) ? `${born(at)}-05-12` : String(born(at))))
  for (const yearOf of [sampled, () => 2021])
    expect(cells(withBirthsOfAges(table(headings, rows(yearOf))), "dob")).toEqual(wanted)
})

it("MT505 where births and ages of one row do not agree, or few rows tell both, nothing is counted back", () => {
  const unlike = table(
    ["name", "dob", "age", "visit"],
    ROWS.map((at) => [
      name(at),
      at % 2 === 0 ? `${born(at)}-05-12` : "",
      String((at * 11) % 70),
      `${sampled(at)}-03-01`,
    ]),
  )
  expect(withBirthsOfAges(unlike)).toEqual(unlike)
  const few = table(
    ["name", "dob", "age"],
    ROWS.map((at) => [name(at), at % 8 === 0 ? `${born(at)}-05-12` : "", String(2021 - born(at))]),
  )
  expect(withBirthsOfAges(few)).toEqual(few)
})
