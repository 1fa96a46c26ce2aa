import { expect, it } from "vitest"
import { yearsOfAge } from "../training/age-cells.ts"
import { suggestPlan } from "../training/suggest-plan.ts"
import { withBirthsOfAges } from "./ages.ts"
import { alignTables } from "./align-tables.ts"
import { cells, PEOPLE, SAID, table } from "./tables.test-support.ts"

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

it("MT342 ages are counted back to years of birth from the year that rows of one name tell; else they are not compared", () => {
  const a = table(
    ["nom", "prénom", "âge"],
    PEOPLE.map(({ surname, given, year }) => [surname, given, String(1876 - year)]),
  )
  const b = table(
    ["patronyme", "prénoms", "année_naissance"],
    PEOPLE.map(({ surname, given, year }, at) => [surname, given, String(year + (at % 5 === 0 ? 1 : 0))]),
  )
  const aligned = alignTables(a, b)
  expect(aligned.pairs.find(({ a: own }) => own === "âge")).toMatchObject({ b: "année_naissance", year: 1876 })
  expect(cells(aligned.a, "âge")).toEqual(PEOPLE.map(({ year }) => String(year)))
  expect(alignTables(b, a).pairs.at(-1)).toMatchObject({ year: 1876 })
  const strangers = table(
    ["patronyme", "prénoms", "année_naissance"],
    PEOPLE.map(({ year }, at) => [`Other${at}`, `Name${at}`, String(year)]),
  )
  const untold = alignTables(a, strangers)
  const compared = suggestPlan(untold.a.columns, untold.b.columns).columns.filter(({ isCompared }) => isCompared)
  expect(compared.map(({ heading }) => heading)).not.toContain("âge")
})

it("MT480 ages are counted with their units; beside births they are those of another day, and the births are compared", () => {
  for (const [cell, years] of [
    ["41", 41],
    ["41.0", 41],
    ["9y", 9],
    ["49 Aar", 49],
    ["13 mths", 1],
    ["6 months old", 0],
    ["3 uger", 0],
    ["۳۵ ساله", 35],
    ["unknown", null],
    ["1866", null],
    ["41 B", null],
  ] as const)
    expect([cell, yearsOfAge(cell)]).toEqual([cell, years])
  const census = table(
    ["name", "age"],
    PEOPLE.map(({ given, surname, year }) => [`${given} ${surname}`, String(1870 - year)]),
  )
  const burials = table(
    ["name", "age", "born"],
    PEOPLE.map(({ given, surname, year }, at) => [
      `${given} ${surname}`,
      `${1875 + (at % 9) - year} yrs`,
      at % 3 === 0 ? `${year}-04-02` : String(year),
    ]),
  )
  const there = alignTables(census, burials)
  expect(SAID(there.pairs)).toEqual(["age = born"])
  expect(there.pairs[0]!.year).toBe(1870)
  const back = alignTables(burials, census)
  expect(SAID(back.pairs)).toEqual(["born = age"])
  // Of two tables that tell ages alone, and of ages that somebody says are the same, nothing is left out.
  expect(alignTables(census, census).a.columns.map(({ heading }) => heading)).toContain("age")
  const said = alignTables(census, burials, { same: [["age", "age"]] })
  expect(said.b.columns.map(({ heading }) => heading)).toContain("age")
})
