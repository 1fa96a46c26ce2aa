import { expect, test } from "vitest"
import { formedValues } from "../chains.ts"
import { comparedValues, type ListEntry } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { withoutByName } from "./person-words.ts"

/** Twenty-four people of six names, tribes and homes, and rows beside them. */
function listWith(...rows: readonly string[]): ReturnType<typeof read> {
  const names = ["Zmarak", "Toryal", "Wruki", "Baryal", "Sahak", "Spin"]
  const [tribes, homes] = [
    ["Lmari", "Shinari"],
    ["Spinwad", "Torghar", "Zarbagh"],
  ]
  const people = Array.from({ length: 24 }, (_, at) =>
    [
      `${names[at % 6]} ${names[(at + 1) % 6]} ${names[(at * 5 + 2) % 6]}`,
      tribes[at % 2],
      homes[at % 3],
      1970 + at,
      `Gate ${names[at % 3]}`,
    ].join(","),
  )
  return read(`Name,Tribe,Home,Year of birth,Place of arrest\n${[...people, ...rows].join("\n")}\n`)
}
const told = ({ rows }: ReturnType<typeof read>, at: number): unknown[] => {
  const { name, tribe, province, birth, capturePlace } = rows.at(at)!.entry
  return [name, tribe, province, birth, capturePlace].map((one) => one?.raw ?? null)
}

test("IM143 neighbours in each other's cells are read as the other rows are, and it is said", () => {
  const list = listWith(
    "Lmari,Toryal Sahak Spin,Spinwad,1980,",
    "Unheard,Toryal Sahak Spin,Spinwad,1980,",
    "Zmarak Spin Wruki,Spinwad,Shinari,1980,",
  )
  expect(told(list, -3)).toEqual(["Toryal Sahak Spin", "Lmari", "Spinwad", "1980", null])
  expect(told(list, -2)).toEqual(["Toryal Sahak Spin", "Unheard", "Spinwad", "1980", null])
  expect(told(list, -1)).toEqual(["Zmarak Spin Wruki", "Shinari", "Spinwad", "1980", null])
  const { cells, findings } = list.rows.at(-1)!
  expect(cells.slice(0, 3)).toEqual(["Zmarak Spin Wruki", "Spinwad", "Shinari"])
  expect(findings.map(({ code }) => code)).toEqual(["read-from-elsewhere", "read-from-elsewhere"])
})

test("IM143 a tribe beside a town of its name stays where it stands", () => {
  const rows = [
    "Zmarak Spin,Torghar,Torghar South,1980,",
    "Toryal Spin,Sangin,Torghar South,1980,",
    "Sahak Spin,Sangin,Sangin,1980,",
  ]
  const list = listWith(...rows)
  expect([-3, -2, -1].map((at) => told(list, at).slice(1, 3))).toEqual([
    ["Torghar", "Torghar South"],
    ["Sangin", "Torghar South"],
    ["Sangin", "Sangin"],
  ])
})

test("IM143 what is new to a list stays where it stands", () => {
  const list = listWith(
    "Rare,Spin,Spinwad,1980,",
    "Toryal Sahak,Zmarak,Torghar,1980,",
    "Toryal Sahak,Lmari,Gate Unheard,1980,Elsewhere",
    "Mina Sahak,Unheard,Nowhere,1980,",
  )
  expect([-4, -3, -2, -1].map((at) => told(list, at).slice(0, 3))).toEqual([
    ["Rare", "Spin", "Spinwad"],
    ["Toryal Sahak", "Zmarak", "Torghar"],
    ["Toryal Sahak", "Lmari", "Gate Unheard"],
    ["Mina Sahak", "Unheard", "Nowhere"],
  ])
})

test("IM143 of a home and a place of arrest only what is called otherwise than homes is exchanged", () => {
  const homes = Array.from({ length: 12 }, (_, at) => `Zmarak Toryal,${["Spinwad", "Torghar"][at % 2]},Gate Zarbagh`)
  const taken = Array.from({ length: 12 }, () => "Toryal Sahak,Torghar,Zarbagh")
  const rows = ["Sahak Spin,Gate Zarbagh,Spinwad", "Sahak Spin,Zarbagh,Spinwad"]
  const list = read(`Name,Home,Place of arrest\n${[...homes, ...taken, ...rows].join("\n")}\n`)
  const placesOf = ({ entry }: (typeof list.rows)[number]) => [entry.province?.value, entry.capturePlace?.value]
  expect(list.rows.slice(-2).map(placesOf)).toEqual([
    ["Spinwad", "Gate Zarbagh"],
    ["Zarbagh", "Spinwad"],
  ])
})

test("IM144 a row that stands in the name's cell is parted by what the other rows have in their columns", () => {
  const list = listWith(
    "Toryal Sahak - Lmari - Mina - 1980 - district Torghar,,,,",
    "Toryal Sahak - 31 years,Lmari,Torghar,,",
    "Toryal Sahak - the tailor,Lmari,Torghar,,",
    "Toryal - Sahak,Lmari,Torghar,,",
  )
  expect(told(list, -4)).toEqual(["Toryal Sahak", "Lmari", "district Torghar", "1980", null])
  expect(told(list, -3)).toEqual(["Toryal Sahak", "Lmari", "Torghar", null, null])
  expect(list.rows.at(-3)!.entry.age?.raw).toBe("31 years")
  expect([-2, -1].map((at) => told(list, at)[0])).toEqual(["Toryal Sahak - the tailor", "Toryal - Sahak"])
  expect(list.rows.at(-4)!.cells[0]).toContain(" - Mina - ")
})

test("IM141 days without a year are of the year of all others in their column, where that is one", () => {
  const days = (...others: readonly string[]) =>
    read(`Name,Date of arrest\n${[...others, "25/6", "3-7"].map((day) => `Zmarak Toryal,${day}`).join("\n")}\n`)
      .rows.slice(-2)
      .map(({ entry }) => entry.captureDate?.value?.edtf ?? null)
  const ofOne = Array.from({ length: 10 }, (_, at) => `${13 + at}/5/2023`)
  expect(days(...ofOne)).toEqual(["2023-06-25", "2023-07-03"])
  expect(days(...ofOne, "1/2/2024")).toEqual([null, null])
  expect(days(...ofOne.slice(5))).toEqual([null, null])
})

test("IM142 numbers of two digits among years of birth are years where they lie nearer to these than as ages", () => {
  const births = (...cells: readonly string[]) =>
    read(
      `Name,Year of birth,Date of arrest\n${[...Array.from({ length: 12 }, (_, at) => `${1975 + at}`), ...cells]
        .map((cell) => `Zmarak Toryal,${cell},3/5/2017`)
        .join("\n")}\n`,
    ).rows.map(({ entry }) => comparedValues(entry, 17_000).birth)
  const day = (iso: string): number => Date.parse(iso) / 86_400_000
  expect(births("85", "79").at(-2)).toEqual({ from: day("1985-01-01"), to: day("1985-12-31") })
  // As ages: 31 and 40 of 2017.
  expect(births("31", "40").at(-2)).toEqual({ from: day("1984-07-18"), to: day("1985-07-19") })
})

test("IM61 a French hand says which day before two digits of a year", () => {
  const list = read("Name,Date of arrest\nZmarak Toryal,le 22/7/23\nSahak Spin,le 28/10/23\n")
  expect(list.rows.map(({ entry }) => entry.captureDate?.value?.edtf)).toEqual(["2023-07-22", "2023-10-28"])
})

test.each([
  ["زمرك سبين الشهير بزمرد", "زمرك سبين", "زمرد"],
  ["زمرك سبين الملقب زمرد", "زمرك سبين", "زمرد"],
  ["زمرك سبين (الملقب بالتوت)", "زمرك سبين", "التوت"],
  ["زمرك سبين الملقب بشير", "زمرك سبين", "بشير"],
  ["زمرك سبين، المعروف بـ زمرد", "زمرك سبين", "زمرد"],
  ["Zalmay aka Hamza", "Zalmay", "Hamza"],
  ["Zalmay Sahak a.k.a. Hamza", "Zalmay Sahak", "Hamza"],
  ["Zalmay @ Kala s/o Sahak", "Zalmay s/o Sahak", "Kala"],
  ["ZALMAY@KALA", "ZALMAY", "KALA"],
  ["Zalmay alias Commander Hamza", "Zalmay", "Commander Hamza"],
  ["زلمی عرف کالا ولد سهاک", "زلمی ولد سهاک", "کالا"],
  ["خیرالله مشهور به لالا فرزند امین‌الله", "خیرالله فرزند امین‌الله", "لالا"],
  // Names: of Ivory Coast, and Elias.
  ["Jean Aka Kouassi", "Jean Aka Kouassi", null],
  ["Hanna Alias Toma", "Hanna Alias Toma", null],
  ["عرفات سهاک", "عرفات سهاک", null],
  ["زلمی عرفان سهاک", "زلمی عرفان سهاک", null],
  ["مشهور زلمی", "مشهور زلمی", null],
  ["معروف سبين", "معروف سبين", null],
  ["زمرك المعروفي", "زمرك المعروفي", null],
])("IM140 a by-name behind its word is no part of the name: %s", (text, name, alias) => {
  expect(withoutByName(text)).toEqual({ name, alias })
})

test.each([
  ["Zalmay Sahak known as Hamza (the smith)", "Zalmay Sahak", "Hamza"],
  ["Zalmay Sahak, also known as Hamza", "Zalmay Sahak", "Hamza"],
  ["Zalmay dit « Abou Torak »", "Zalmay", "Abou Torak"],
  ['Zalmay @ the "Doctor" s/o Sahak', "Zalmay s/o Sahak", "Doctor"],
  ["زلمی عرف «کالا» ولد سهاک", "زلمی ولد سهاک", "کالا"],
  ["Zalmay Known Sahak", "Zalmay Known Sahak", null],
])("IM372 so do words of other hands, with signs about it: %s", (text, name, alias) => {
  expect(withoutByName(text)).toEqual({ name, alias })
})

test.each([
  ["ZALMAY SAHAK dit Abou Torak", "ZALMAY SAHAK", "Abou Torak"],
  ["Zalmay Sahak dit Tor", "Zalmay Sahak", "Tor"],
  ["Mina Sahak, dite Gula", "Mina Sahak", "Gula"],
  ["Mina (dite Gula)", "Mina", "Gula"],
  ["Zalmay Sahak surnommé Tor fils de Wali", "Zalmay Sahak fils de Wali", "Tor"],
  ["ZALMAY SAHAK DIT TOR", "ZALMAY SAHAK", "TOR"],
  // Names: of Thailand and the Khmer, and what only begins so.
  ["SOMCHAI DIT SUK", "SOMCHAI DIT SUK", null],
  ["Somchai Dit Suk", "Somchai Dit Suk", null],
  ["Zalmay Dita", "Zalmay Dita", null],
  ["Dite Sahak", "Dite Sahak", null],
])("IM309 so French hands tell it: %s", (text, name, alias) => {
  expect(withoutByName(text)).toEqual({ name, alias })
})

test.each([
  ["Zmarak Torak Baryal", "Torak Baryal", "Zmarak Torak Baryal"],
  ["TORAK Zmarak", "Torak Baryal", "Zmarak Torak Baryal"],
  ["AL-TORAK Zmarak", "Al-Torak Baryal", "Zmarak Al-Torak Baryal"],
  ["Zmarak Baryal", "Torak", "Zmarak Baryal Torak"],
  // A father and his son may share a first name.
  ["Gul Ahmad", "Gul Baryal", "Gul Ahmad Gul Baryal"],
])("IM139 a chain tells the father once: %s, son of %s", (name, father, chain) => {
  const entry: ListEntry = read(`Name,Father\n${name},${father}\n`).rows[0]!.entry
  expect(formedValues(comparedValues(entry, 0), entry, "chain").name).toBe(chain)
})

test("IM233 cells that moved on by one, with the last before the name, are read where they belong", () => {
  const list = listWith("1981,Toryal Sahak Spin,Lmari,Torghar,", "1981,Toryal Sahak Spin,Lmari,1970,", "1981,,,,")
  expect(told(list, -1)).toEqual(["Toryal Sahak Spin", "Lmari", "Torghar", "1981", null])
  expect(list.rows.at(-1)!.findings.map(({ code }) => code)).toContain("read-from-elsewhere")
  expect(list.rows.at(-1)!.cells.slice(0, 4)).toEqual(["1981", "Toryal Sahak Spin", "Lmari", "Torghar"])
  expect(list.setAside.map(({ setAside }) => setAside)).toEqual(["name-is-number", "name-is-number"])
})

test("IM234 a home in the father's cell moved on what stands up to the home's blank cell", () => {
  const people = Array.from(
    { length: 24 },
    (_, at) => `Sahak Spin,Toryal,Wruki,${["Spinwad", "Torghar", "Zarbagh"][at % 3]}`,
  )
  const rows = [
    "Mina Spin,Torghar,Toryal,",
    "Mina Spin,Torghar,Toryal,Wruki",
    "Mina Spin,Toryal,Torghar,",
    "Mina Spin,Torghar,Toryal,Spinwad",
  ]
  const list = read(`Name,Father,Grandfather,Province\n${[...people, ...rows].join("\n")}\n`)
  expect(
    list.rows
      .slice(-4)
      .map(({ entry: { father, grandfather, province } }) => [father, grandfather, province].map((one) => one?.value)),
  ).toEqual([
    ["Toryal", undefined, "Torghar"],
    ["Toryal", "Wruki", "Torghar"],
    ["Toryal", "Torghar", undefined],
    ["Torghar", "Toryal", "Spinwad"],
  ])
})

test("IM234 a home that stands in the father's cell, and beside it what is no home of others, are read in each other's place", () => {
  const fathers = ["Zmarak", "Toryal", "Wruki", "Baryal"]
  const homes = ["Spinwad", "Torghar", "Zarbagh"]
  const people = Array.from(
    { length: 24 },
    (_, at) => `Sahak ${fathers[at % 4]},${fathers[(at + 1) % 4]},${homes[at % 3]}`,
  )
  const rows = [
    "Mina Spin,Spinwad,Gulab",
    "Mina Spin,Unheard,Elsewhere",
    "Mina Spin,Spinwad,Torghar",
    "Mina Spin,Toryal,Elsewhere",
  ]
  const list = read(`Name,Father,Province\n${[...people, ...rows].join("\n")}\n`)
  expect(list.rows.slice(-4).map(({ entry }) => [entry.father?.value, entry.province?.value])).toEqual([
    ["Gulab", "Spinwad"],
    ["Unheard", "Elsewhere"],
    ["Spinwad", "Torghar"],
    ["Toryal", "Elsewhere"],
  ])
})

test("IM324 a row with nothing under given names has its whole name under Nom", () => {
  const people = ["SAHAK,Zmarak,Wali", "Toryal SAHAK,,Spin", "Baryal,,Torak", ",Lmar,Torak", ",,Torak"]
  const list = read(`Nom,Prénom(s),Fils de\n${people.join("\n")}\n`)
  expect(list.rows.map(({ entry }) => [entry.name?.value, entry.tribe?.value])).toEqual([
    ["Zmarak", "SAHAK"],
    ["Toryal SAHAK", undefined],
    ["Baryal", undefined],
    ["Lmar", undefined],
  ])
  expect(list.rows[1]!.findings.map(({ code, column }) => [code, column])).toEqual([["read-from-elsewhere", 2]])
  expect(list.rows[1]!.cells).toEqual(["Toryal SAHAK", "", "Spin"])
  expect(list.setAside.map(({ setAside }) => setAside)).toEqual(["name-empty"])
})

test("IM324 a family's or a tribe's own column tells no name", () => {
  for (const title of ["Nom de famille", "Tribe", "Surname"]) {
    const list = read(`${title},Prénom(s),Fils de\nSAHAK,Zmarak,Wali\nSAHAK,,Spin\n`)
    expect(
      list.setAside.map(({ setAside }) => setAside),
      title,
    ).toEqual(["name-empty"])
  }
})

test("IM324 the father of such a name is told once, be he the late in his own column", () => {
  const [row] = read("Nom,Prénom(s),Fils de\nSpin ag Toryal,,feu Toryal\nSAHAK,Zmarak,Wali\n").rows
  expect([row!.entry.name?.value, row!.entry.father?.value]).toEqual(["Spin", "Toryal"])
  expect(row!.findings.map(({ code }) => code)).toEqual(["name-split", "read-from-elsewhere"])
})
