import { expect, it } from "vitest"
import { alignTables } from "./align-tables.ts"
import { columnLikeness } from "./pair-columns.ts"
import { readColumn } from "./read-column.ts"
import { writtenAlike } from "./same-hands.ts"
import type { ColumnTable } from "./table.ts"
import { cells, PEOPLE, table } from "./tables.test-support.ts"

it("MT532 numbers of houses are without what says that they are numbers, and keep letters of their own", () => {
  const doors = (numbers: readonly string[]) =>
    table(
      ["House"],
      numbers.map((number) => [number]),
    )
  const { a, b } = writtenAlike(
    { a: doors(["12", "8-A", "B-14"]), b: doors(["H.No. 12", "Door No: 8-A", "B-14", "# 7", "№ 9", "Notre 5"]) },
    "House",
    "street-number",
    [],
  )
  expect(cells(a, "House")).toEqual(["12", "8-A", "B-14"])
  expect(cells(b, "House")).toEqual(["12", "8-A", "B-14", "7", "9", "Notre 5"])
})

it("MT343 codes for sexes are one by the words of many languages, else learnt from rows of one name", () => {
  const sex = (at: number): boolean => at % 6 < 3
  const of = (men: string, women: string, heading: string): ColumnTable =>
    table(
      ["name", heading],
      PEOPLE.map(({ given }, at) => [given, sex(at) ? men : women]),
    )
  for (const [men, women] of [
    ["L", "P"],
    ["E", "K"],
    ["H", "M"],
    ["homme", "femme"],
    ["Herr", "Frau"],
    ["1", "2"],
  ] as const) {
    const { a, b } = alignTables(of("m", "f", "sex"), of(men, women, "sex"))
    expect([men, cells(b, "sex")]).toEqual([men, cells(a, "sex")])
  }
  const unknown = alignTables(
    of("m", "f", "sex"),
    table(
      ["name", "sex"],
      [
        ["Mira", "Female"],
        ["Karo", "Male"],
        ["Toma", "Unknown"],
      ],
    ),
  )
  expect(cells(unknown.b, "sex")).toEqual(["f", "m", undefined])
  const rows = [...PEOPLE, ...PEOPLE]
  const coded = (men: string, women: string): ColumnTable =>
    table(
      ["name", "sex"],
      rows.map(({ given }, at) => [given, sex(at) ? men : women]),
    )
  expect(cells(alignTables(coded("m", "f"), coded("B7", "A3")).b, "sex")).toEqual(cells(coded("m", "f"), "sex"))
})

it("MT343 telephones, letters with marks, words for streets and flats are written alike; what is alike stays as it is", () => {
  const a = table(
    ["cep_tel", "adres", "kapı_no", "il"],
    PEOPLE.map((_, at) => [`+90570599${5100 + at}`, "Şehitler Caddesi", `${at + 1}/4`, "Üçtepe"]),
  )
  const b = table(
    ["telefon", "cadde_sokak", "kapi_no", "sehir"],
    PEOPLE.map((_, at) => [`0570 599 ${5100 + at}`, "SEHITLER CAD.", `${at + 1}`, "UCTEPE"]),
  )
  const { a: one, b: other } = alignTables(a, b)
  for (const heading of ["cep_tel", "kapı_no", "adres"]) expect(cells(one, heading)).toEqual(cells(other, heading))
  expect((cells(other, "il")[0] as string).toLowerCase()).toBe(cells(one, "il")[0])
  const towns = (...names: readonly string[]): ColumnTable =>
    table(
      ["ort"],
      names.map((name) => [name]),
    )
  const german = alignTables(towns("Grünhaus", "Köhlen", "Bad Öd"), towns("GRUENHAUS", "KOEHLEN", "LEE"))
  expect(cells(german.a, "ort")).toEqual(["gruenhaus", "koehlen", "bad oed"])
  const alike = towns("Grünhaus", "Köhlen")
  expect(cells(alignTables(alike, towns("Grünhaus", "Oberau")).a, "ort")).toEqual(cells(alike, "ort"))
})

it("MT541 postcodes in two halves find each other and are without the blank that some rows leave out; words are no postcodes", () => {
  const column = (heading: string, values: readonly string[]) =>
    table(
      [heading],
      values.map((value) => [value]),
    )
  const own = column("Eircode", ["Z77 AB12", "Z77 CD34", "Z78 EF56", "Z79 GH78"])
  const others = column("Éirchód", ["Z77AB12", "Z77 CD34", "Z78EF56", "Z79 GH78"])
  const towns = column("x", ["Altwalde", "Seestedt", "Eschweil", "Grünhaus"])
  const read = (these: typeof own) => readColumn(these, these.columns[0]!.heading)
  expect(columnLikeness(read(own), read(column("x", ["Z77 AB12", "Z77CD34", "Z78 EF56"])))).toBeGreaterThan(1)
  expect(columnLikeness(read(own), read(towns))).toBe(0)
  const both = writtenAlike(
    { a: own, b: column("Eircode", cells(others, "Éirchód") as string[]) },
    "Eircode",
    "postcode",
    [],
  )
  expect(cells(both.a, "Eircode")).toEqual(["Z77AB12", "Z77CD34", "Z78EF56", "Z79GH78"])
  expect(cells(both.b, "Eircode")).toEqual(cells(both.a, "Eircode"))
  expect(writtenAlike({ a: own, b: own }, "Eircode", "postcode", [])).toEqual({ a: own, b: own })
})

const column = (heading: string, values: readonly string[]): ReturnType<typeof table> =>
  table(
    [heading],
    values.map((value) => [value]),
  )

it("MT543 days are told by their months where the other table tells months alone, not where it tells some", () => {
  const days = column("Entry", ["1996-09-01", "2004-03-15", "1987"])
  const months = column("Entry", ["1996-09", "2004-03", "1987-12"])
  const alike = writtenAlike({ a: days, b: months }, "Entry", "date", [])
  expect([cells(alike.a, "Entry"), alike.b]).toEqual([["1996-09", "2004-03", "1987"], months])
  expect(cells(writtenAlike({ a: months, b: days }, "Entry", "birth-date", []).b, "Entry")[0]).toBe("1996-09")
  const some = column("Entry", ["1996-09", "2004-03-15", "1987-12-01"])
  expect(writtenAlike({ a: days, b: some }, "Entry", "date", [])).toEqual({ a: days, b: some })
  const told = alignTables(
    table(
      ["Masuk kerja", "Nama"],
      PEOPLE.map(({ given, surname, year }) => [`${year}-03-01`, `${given} ${surname}`]),
    ),
    table(
      ["MULAI IURAN", "Nama"],
      PEOPLE.map(({ given, surname, year }) => [`${year}-03`, `${given} ${surname}`]),
    ),
  )
  expect(cells(told.a, "Masuk kerja")).toEqual(cells(told.b, "Masuk kerja"))
})

it("MT544 amounts of pay are whole units, and plain ones stay as they are", () => {
  const written = ["Rp 3.310.000,00", "3,310,000.-", "3 310 000", "3310000", "$1,250.50", "0985", "none"]
  const { a } = writtenAlike({ a: column("Pay", written), b: column("Pay", ["3310000"]) }, "Pay", "pay", [])
  expect(cells(a, "Pay")).toEqual(["3310000", "3310000", "3310000", "3310000", "1250", "985", "none"])
  const plain = column("Pay", ["3310000", "0985"])
  expect(writtenAlike({ a: plain, b: plain }, "Pay", "pay", [])).toEqual({ a: plain, b: plain })
})
