import { expect, it } from "vitest"
import { suggestPlan } from "../training/suggest-plan.ts"
import { alignTables } from "./align-tables.ts"
import { nameSplitter } from "./split-names.ts"
import type { ColumnTable } from "./table.ts"
import { cells, GIVEN, PEOPLE, SAID, SURNAMES, TOWNS, table } from "./tables.test-support.ts"

it("MT341 are parted where the other table has two: names, street and number, postcode and place", () => {
  const a = table(
    ["ad", "soyad", "street", "house_no", "plz", "ort"],
    PEOPLE.map(({ given, surname, town }, at) => [given, surname, "Hill", String(at), String(10000 + at), town]),
  )
  const b = table(
    ["ad_soyad", "ANSCHRIFT", "WOHNORT"],
    PEOPLE.map(({ given, surname, town }, at) => [`${surname} ${given}`, `Hill No: ${at}`, `${10000 + at} ${town}`]),
  )
  for (const { a: one, b: other } of [alignTables(a, b), alignTables(b, a)])
    for (const { heading } of a.columns.filter(({ heading: own }) => own !== "street" && own !== "ort"))
      expect([heading, cells(one, heading)]).toEqual([heading, cells(other, heading)])
  expect(SAID(alignTables(a, b).pairs)).toContain("house_no = ANSCHRIFT")
  expect(SAID(alignTables(a, b).pairs)).toContain("ort = WOHNORT")
})

it("MT341 an address with all in one cell gives number, street, place and postcode; a name its middle", () => {
  const a = table(
    ["first_name", "middle_name", "last_name", "house_no", "street", "town", "postcode"],
    PEOPLE.map(({ given, surname, town }, at) => [
      given,
      "Ann",
      surname,
      `${at + 1}`,
      "High Street",
      town,
      `${10000 + at}`,
    ]),
  )
  const b = table(
    ["PATIENT_NAME", "ADDR"],
    PEOPLE.map(({ given, surname, town }, at) => [
      `${surname.toUpperCase()}, Mrs ${given} Ann`,
      `${at + 1} High Street, ${town}, ${10000 + at}`,
    ]),
  )
  const { a: one, b: other } = alignTables(a, b)
  for (const { heading } of a.columns) {
    const small = (table_: ColumnTable): string[] => cells(table_, heading).map((cell) => String(cell).toLowerCase())
    expect([heading, small(other)]).toEqual([heading, small(one)])
  }
})

it("MT341 a name is parted by the words of the other table, else in the order of most names, with a surname of one word", () => {
  const part = nameSplitter(["Toma Lindenau", "Enno van Hirschal", "Selin Rosenbau"], GIVEN, [
    ...SURNAMES,
    "van Hirschal",
  ])
  expect(part("Enno van Hirschal")).toEqual({ given: "Enno", surname: "van Hirschal" })
  expect(part("Lindenau Toma")).toEqual({ given: "Toma", surname: "Lindenau" })
  expect(part("Aro Bel Cim")).toEqual({ given: "Aro Bel", surname: "Cim" })
  expect([part("Toma"), part("Lindenau")]).toEqual([
    { given: "Toma", surname: "" },
    { given: "", surname: "Lindenau" },
  ])
})

it("MT429 whole names are parted by a column of patronymics that no heading tells, by the words that stand last in them", () => {
  const rows = PEOPLE.map(({ given, surname, town }) => [given, `${surname.slice(0, 5)}son`, town, "1801"])
  const parts = table(["fornavn", "farsnavn", "sogn", "mark"], rows)
  const whole = table(
    ["navn", "prestegjeld"],
    rows.map(([given, patronymic, town]) => [`${given} ${patronymic}`, town!]),
  )
  const { a, b } = alignTables(parts, whole)
  for (const heading of ["fornavn", "farsnavn"]) expect(cells(b, heading)).toEqual(cells(a, heading))
  expect(suggestPlan(a.columns, b.columns).columns.map(({ meaning }) => meaning)).toEqual([
    "given-name",
    "surname",
    "place",
  ])
  // Fathers who are told beside whole names are no part of them.
  const fathers = table(
    ["fornavn", "fader"],
    PEOPLE.map(({ given }, at) => [given, GIVEN[(at + 1) % 6]!]),
  )
  expect(SAID(alignTables(fathers, whole).pairs)).toEqual([])
})

it("MT481 under Nombre beside surnames stand given names of several words, and whole names are parted into them; a whole name beside its surname stays one", () => {
  const people = PEOPLE.map(({ given, surname }, at) => [`${given} ${GIVEN[(at + 2) % 6]!}`, surname] as const)
  const parts = table(
    ["APELLIDO", "NOMBRE", "CIUDAD"],
    people.map(([given, surname], at) => [surname, given, TOWNS[at % 4]!]),
  )
  const whole = table(
    ["nombre_contribuyente", "ciudad"],
    people.map(([given, surname], at) => [
      at % 2 === 0 ? `${surname} ${given}` : `${given} ${surname}`,
      TOWNS[at % 4]!,
    ]),
  )
  const { a, b, pairs } = alignTables(parts, whole)
  expect(SAID(pairs)).toEqual(
    expect.arrayContaining(["APELLIDO = nombre_contribuyente", "NOMBRE = nombre_contribuyente"]),
  )
  expect(cells(b, "NOMBRE")).toEqual(cells(a, "NOMBRE"))
  const both = table(
    ["surname", "name"],
    people.map(([given, surname]) => [surname, `${given} ${surname}`]),
  )
  expect(suggestPlan(both.columns, both.columns).columns.find(({ heading }) => heading === "name")?.meaning).toBe(
    "full-name",
  )
})
