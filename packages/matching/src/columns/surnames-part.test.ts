import { expect, it } from "vitest"
import { alignTables } from "./align-tables.ts"
import { cells, PEOPLE, SAID, table } from "./tables.test-support.ts"

const MOTHERS = ["Zarmal", "Torbau", "Spinhal"]
const mother = (at: number): string => MOTHERS[at % MOTHERS.length]!

const apart = (second: string) =>
  table(
    ["Apellido paterno", second, "Nombre", "Edad"],
    PEOPLE.map(({ surname, given }, at) => [surname, mother(at), given, String(20 + at)]),
  )

it("MT545 a whole name is parted into both surnames where the other table has a column for the second", () => {
  const whole = table(
    ["NOMBRE Y APELLIDOS", "AÑOS"],
    PEOPLE.map(({ surname, given }, at) => [`${given} ${surname} ${mother(at)}`, String(30 + at)]),
  )
  const { a, b, pairs } = alignTables(apart("Apellido materno"), whole)
  expect(SAID(pairs)).toContain("Apellido materno = NOMBRE Y APELLIDOS")
  for (const heading of ["Apellido paterno", "Apellido materno", "Nombre"])
    expect(cells(b, heading)).toEqual(cells(a, heading))
})

it("MT545 so is a cell of both surnames; a husband's is neither, an initial and what belongs to a surname stay with it", () => {
  const surnames = ["Wolkenstein T.", "de la Rosenbau Zarmal", "Lindenau vda. de Wruk", "Sandmeier de Wruk", "Hirschal"]
  const both = table(
    ["Apellidos", "Nombre"],
    PEOPLE.map(({ surname, given }, at) => [surnames[at] ?? `${surname} ${mother(at)}`, given]),
  )
  const { b } = alignTables(apart("2º apellido (materno)"), both)
  expect(cells(b, "Apellido paterno").slice(0, 6)).toEqual([
    "Wolkenstein",
    "de la Rosenbau",
    "Lindenau",
    "Sandmeier",
    "Hirschal",
    PEOPLE[5]!.surname,
  ])
  const second = cells(b, "2º apellido (materno)")
  expect(second.slice(0, 6)).toEqual(["T.", "Zarmal", undefined, undefined, undefined, mother(5)])
})

it("MT545 nothing is parted where few cells hold two surnames, nor of a maiden name", () => {
  const few = table(
    ["Apellidos", "Nombre"],
    PEOPLE.map(({ surname, given }, at) => [at < 5 ? `${surname} ${mother(at)}` : surname, given]),
  )
  expect(cells(alignTables(apart("Apellido materno"), few).b, "Apellido materno")[0]).toBeUndefined()
  const two = table(
    ["Apellidos", "Nombre"],
    PEOPLE.map(({ surname, given }, at) => [`${surname} ${mother(at)}`, given]),
  )
  expect(SAID(alignTables(apart("Apellido de soltera"), two).pairs).join()).not.toContain("soltera")
})
