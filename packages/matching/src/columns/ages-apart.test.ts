import { describe, expect, it } from "vitest"
import { alignTables } from "./align-tables.ts"
import type { ColumnTable } from "./table.ts"
import { table } from "./tables.test-support.ts"

const GIVEN = ["Zarmak", "Toryal", "Spin", "Mira", "Karo", "Enno"]
const SURNAMES = ["Zurmati", "Wolkenstein", "Sandmeier", "Lindenau", "Rosenbau"]
const PEOPLE = Array.from({ length: 30 }, (_, at) => ({
  given: GIVEN[at % 6]!,
  surname: SURNAMES[Math.floor(at / 6)]!,
  age: 2 + ((at * 7) % 50),
}))
const HEADINGS = ["Forename", "Surname", "Age"]
const counted = (years: (at: number) => number): ColumnTable =>
  table(
    HEADINGS,
    PEOPLE.map(({ given, surname, age }, at) => [given, surname, String(age + years(at))]),
  )
const agesIn = ({ records }: ColumnTable): unknown[] => records.map(({ values }) => values.Age)

describe("ages of two days", () => {
  // One in six had no birthday yet, one in seven was told wrong.
  const grown = (by: number) => (at: number) => by - (at % 6 === 0 ? 1 : 0) + (at % 7 === 1 ? 2 : 0)

  it("MT524 are brought to the day of the later, by what most who bear one name on both grew older", () => {
    const [a, b] = [counted(() => 0), counted(grown(10))]
    const aligned = alignTables(a, b)
    expect(agesIn(aligned.a)).toEqual(PEOPLE.map(({ age }) => String(age + 10)))
    expect(agesIn(aligned.b)).toEqual(agesIn(b))
    expect(aligned.pairs).toEqual([{ heading: "Age", a: "Age", b: "Age", later: 10 }])
    const other = alignTables(b, a)
    expect(agesIn(other.b)).toEqual(agesIn(aligned.a))
    expect(other.pairs).toEqual([{ heading: "Age", a: "Age", b: "Age", later: -10 }])
  })

  it("MT524 units are read then, and what is no age stays", () => {
    const rows = PEOPLE.map(({ given, surname, age }, at) => [
      given,
      surname,
      at === 3 ? "3 mo" : at === 4 ? "?" : String(age),
    ])
    const told = agesIn(alignTables(table(HEADINGS, rows), counted(grown(10))).a)
    expect([told[3], told[4]]).toEqual(["10", "?"])
  })

  it("MT524 are left as they are where no number of years stands out, or where it is none", () => {
    const a = counted(() => 0)
    for (const b of [counted((at) => (at * 11) % 29), counted(() => 0)]) {
      const aligned = alignTables(a, b)
      expect([agesIn(aligned.a), agesIn(aligned.b), aligned.pairs]).toEqual([agesIn(a), agesIn(b), []])
    }
  })
})
