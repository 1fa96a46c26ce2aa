import { expect, it } from "vitest"
import { alignTables } from "./align-tables.ts"
import { cells, SAID, table } from "./tables.test-support.ts"

const TOWNS = ["Altwalde", "Bad Seestedt", "Eschweil", "Gruenhaus"]
const day = (at: number): string => `${1950 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`
const ROWS = Array.from({ length: 30 }, (_, at) => at)

it("MT484 a place and a day of birth in one cell are parted, the place left out or not", () => {
  const apart = table(
    ["nama", "Tempat Lahir", "Tanggal Lahir"],
    ROWS.map((at) => [`Zarmak ${at}`, at % 5 === 0 ? "" : TOWNS[at % 4]!, at % 7 === 1 ? "" : day(at)]),
  )
  const joined = table(
    ["nama", "TTL"],
    ROWS.map((at) => {
      const [town, birth] = [at % 5 === 0 ? "" : TOWNS[at % 4]!, at % 7 === 1 ? "" : day(at)]
      return [`Zarmak ${at}`, [town, birth].filter(Boolean).join(at % 2 === 0 ? ", " : " ")]
    }),
  )
  for (const { a, b } of [alignTables(apart, joined), alignTables(joined, apart)])
    for (const heading of ["Tempat Lahir", "Tanggal Lahir"])
      expect([heading, cells(a, heading)]).toEqual([heading, cells(b, heading)])
})

it("MT484 a day behind a town is no birth where few cells have one, or the table tells births too", () => {
  const births = table(
    ["nama", "Tanggal Lahir"],
    ROWS.map((at) => [`Zarmak ${at}`, day(at)]),
  )
  const seldom = table(
    ["nama", "x"],
    ROWS.map((at) => [`Zarmak ${at}`, at % 4 === 0 ? `${TOWNS[at % 3]}, ${day(at)}` : TOWNS[at % 4]!]),
  )
  expect(SAID(alignTables(births, seldom).pairs)).toEqual([])
  const both = table(
    ["nama", "lahir", "x"],
    ROWS.map((at) => [`Zarmak ${at}`, day(at), `${TOWNS[at % 4]}, 2020-01-1${at % 10}`]),
  )
  expect(SAID(alignTables(births, both).pairs)).toEqual(["Tanggal Lahir = lahir"])
})

it("MT485 what an address names by the headings of the other table is parted, with noughts or without, and where numbers alone stand at its end", () => {
  const apart = table(
    ["nama", "Dusun", "RT", "RW"],
    ROWS.map((at) => [`Zarmak ${at}`, TOWNS[at % 4]!, String(1 + (at % 6)), String(1 + (at % 11))]),
  )
  const joined = table(
    ["nama", "Alamat"],
    ROWS.map((at) => {
      const [ward, block] = [1 + (at % 6), 1 + (at % 11)]
      const numbers = [`RT 0${ward} RW ${block}`, `RT${ward}/RW${block}`, `0${ward}/${block}`][at % 3]!
      return [`Zarmak ${at}`, `${TOWNS[at % 4]} ${numbers}`]
    }),
  )
  for (const { a, b } of [alignTables(apart, joined), alignTables(joined, apart)])
    for (const heading of ["RT", "RW"]) expect([heading, cells(a, heading)]).toEqual([heading, cells(b, heading)])
  const { pairs, b } = alignTables(apart, joined)
  expect(SAID(pairs)).toContain("Dusun = Alamat")
  expect(new Set(cells(b, "Dusun"))).toEqual(new Set(TOWNS))
})

it("MT485 a heading that stands in no address as a label parts nothing", () => {
  const a = table(
    ["nama", "RT"],
    ROWS.map((at) => [`Zarmak ${at}`, String(at % 6)]),
  )
  const b = table(
    ["nama", "Alamat"],
    ROWS.map((at) => [`Zarmak ${at}`, `${TOWNS[at % 4]} Art 7, 3/4`]),
  )
  expect(SAID(alignTables(a, b).pairs)).toEqual([])
})
