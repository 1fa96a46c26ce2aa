import { expect, it } from "vitest"
import { alignTables } from "./align-tables.ts"
import { cells, SAID, table } from "./tables.test-support.ts"

const TOWNS = ["Altwalde", "Bad Seestedt", "Eschweil", "Gruenhaus"]
const day = (at: number): string => `${1950 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`
const ROWS = Array.from({ length: 30 }, (_, at) => at)

it("MT503 a place and a day of birth in one cell are parted, the place left out or not", () => {
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

it("MT503 a day behind a town is no birth where few cells have one, or the table tells births too", () => {
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

it("MT504 what an address names by the headings of the other table is parted, with noughts or without, and where numbers alone stand at its end", () => {
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

it("MT504 a heading that stands in no address as a label parts nothing", () => {
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

const HOUSES = ["Wruk", "Zurm", "Dzedr"]

it("MT506 both parents of one cell are parted, and the mother's own surname behind her name", () => {
  const apart = table(
    ["Nomen", "Pater", "Mater", "Cognomen matris"],
    ROWS.map((at) => [`Zarmak${at}`, `Toryal${at}`, `Spina${at}`, at % 4 === 0 ? "" : HOUSES[at % 3]!]),
  )
  for (const [heading, and] of [
    ["Rodzice", " i "],
    ["Eltern", " und "],
    ["Orang tua", " dan "],
    ["Parents", "/"],
  ] as const) {
    const joined = table(
      ["Nomen", heading],
      ROWS.map((at) => [
        `Zarmak${at}`,
        `Toryal${at}${and}Spina${at}${at % 4 === 0 ? "" : ` ${at % 5 === 1 ? "z domu " : ""}${HOUSES[at % 3]}`}`,
      ]),
    )
    for (const { a, b } of [alignTables(apart, joined), alignTables(joined, apart)])
      for (const own of ["Pater", "Mater", "Cognomen matris"])
        expect([own, cells(a, own)]).toEqual([own, cells(b, own)])
  }
})

it("MT506 two witnesses are no parents", () => {
  const apart = table(
    ["Nomen", "Pater", "Mater"],
    ROWS.map((at) => [`Zarmak${at}`, `Toryal${at}`, `Spina${at}`]),
  )
  const joined = table(
    ["Nomen", "Testes"],
    ROWS.map((at) => [`Zarmak${at}`, `Toryal${at} i Spina${at}`]),
  )
  expect(SAID(alignTables(apart, joined).pairs)).toEqual([])
})

it("MT507 days of baptism are days of birth where no others are told, and of days without a year the year beside them", () => {
  const births = (heading: string, of: (at: number) => string) =>
    table(
      ["Nomen", heading],
      ROWS.map((at) => [`Zarmak${at}`, of(at)]),
    )
  const said = births("Data urodzenia", day)
  expect(SAID(alignTables(said, births("Data chrztu", day)).pairs)).toEqual(["Data urodzenia = Data chrztu"])
  expect(
    SAID(
      alignTables(
        said,
        births("Data zgonu", (at) => `2${day(at).slice(1)}`),
      ).pairs,
    ),
  ).toEqual([])
  const book = table(
    ["Nomen", "Annus", "Dies baptismi"],
    ROWS.map((at) => [`Zarmak${at}`, day(at).slice(0, 4), `${1 + (at % 9)} Januarii`]),
  )
  expect(SAID(alignTables(said, book).pairs)).toEqual(["Data urodzenia = Annus"])
  const both = table(
    ["Nomen", "natus", "Dies baptismi"],
    ROWS.map((at) => [`Zarmak${at}`, day(at), `2020-01-1${at % 10}`]),
  )
  expect(SAID(alignTables(said, both).pairs)).toEqual(["Data urodzenia = natus"])
})
