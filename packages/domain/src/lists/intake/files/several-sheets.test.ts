import { strToU8, zipSync } from "fflate"
import { expect, test } from "vitest"
import {
  finish,
  type IntakeList,
  type IntakeRefusal,
  isRefused,
  placeName,
  readBook,
  readList,
  type Sheet,
  type SheetsWanted,
  setAsideTable,
  sheetsRead,
  writeXlsx,
} from "../index.ts"

type Rows = readonly (readonly string[])[]
type Read = { readonly list: IntakeList; readonly sheet: Sheet }

/** A workbook of these sheets, each with a title above its rows. */
function book(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = Math.max(...rows.map(({ length }) => length))
      const columns = Array.from({ length: width }, (_, at) => ({ header: at === 0 ? `Office of ${name}` : "" }))
      return { name, isRightToLeft: false, columns, rows }
    }),
  })
}

function answer(bytes: Uint8Array, sheet?: SheetsWanted): Read | IntakeRefusal {
  return finish(readList(bytes, sheet === undefined ? {} : { sheet }))
}
function read(bytes: Uint8Array, sheet?: SheetsWanted): Read {
  const read = answer(bytes, sheet)
  if (isRefused(read)) throw new Error(JSON.stringify(read))
  return read
}
const namesOf = ({ list }: Read): (string | undefined)[] => list.rows.map(({ entry }) => entry.name?.value)
const rowsOf = ({ list }: Read): (string | undefined)[] => list.rows.map(({ entry }) => entry.rowName)

const TITLES = ["No", "Name", "Father", "Born", "Remarks"]
const NORTH = [TITLES, ["1", "Zmarak", "Toryal", "1990", ""], ["2", "Gulzai", "Wruk", "1985", "ill"]]
const SOUTH = [TITLES, ["1", "Sperlai", "Tajgul", "1979", ""], ["Total", "1"]]
const TWO = book({ North: NORTH, South: SOUTH })

test("IM65 sheets with the same columns are one list, their titles and sums no people", () => {
  const two = read(TWO)
  expect(namesOf(two)).toEqual(["Zmarak", "Gulzai", "Sperlai"])
  expect(two.list.setAside.map(({ setAside }) => setAside)).toEqual(["row-of-totals"])
  expect(two.sheet.parts?.map(({ name, rows }) => [name, rows])).toEqual([
    ["North", 2],
    ["South", 2],
  ])
})

test("IM65 a sheet with its columns in another order, one more and one fewer is read by its titles", () => {
  const other = [
    ["Name", "Phone", "Born", "No", "Father"],
    ["Sperlai", "0700", "1979", "1", "Tajgul"],
  ]
  const { list } = read(book({ North: NORTH, South: other }))
  const { name, father, birth, notes } = list.rows[2]!.entry
  expect([name?.value, father?.value, birth?.raw, notes]).toEqual(["Sperlai", "Tajgul", "1979", null])
  expect(list.columns.map(({ header }) => header)).toEqual([...TITLES, "Phone", "sheet"])
  expect(list.rows[2]!.cells[5]).toBe("0700")
})

test("IM65 what is no list, another list, and a part of the whole beside it or its copy are left out", () => {
  const sheets = {
    Instructions: [["Write one person in each row."]],
    North: NORTH,
    Staff: [
      ["Name", "Grade", "Salary", "Extension", "Room"],
      ["Wruk", "4", "10", "12", "7"],
    ],
    All: [...NORTH, ["1", "Sperlai", "Tajgul", "1979", ""], ["2", "Wali", "Aman", "1971", ""]],
    "All (2)": [...NORTH, ["1", "Sperlai", "Tajgul", "1979", ""], ["2", "Wali", "Aman", "1971", ""]],
    East: [TITLES, ["1", "Torak", "Lmar", "1988", ""]],
  }
  const whole = read(book(sheets))
  expect(whole.sheet.parts?.map(({ name }) => name)).toEqual(["All", "East"])
  expect(namesOf(whole)).toHaveLength(5)
})

test("IM111 sheets in several languages that tell the same of people are one list by the meaning of their columns", () => {
  const sheets = {
    English: [
      ["Case no.", "Name", "Father", "Family name", "Born", "Town", "Remarks"],
      ["E7", "Zmarak", "Toryal", "Spin", "1990", "Sebha", "ill"],
      ["E9", "Gulzai", "Wruk", "Spin", "1985", "Sebha", ""],
    ],
    Italiano: [
      ["N. pratica", "Data di nascita", "Cognome e nome", "Nome del padre", "Data ingr."],
      ["I3", "1979", "Lmar Sperlai", "Tajgul", "31/10/2021"],
      ["I4", "1980", "Lmar Torak", "Wali", "30/10/2021"],
    ],
    Français: [
      ["N° dossier", "NOM", "Prénom(s) et filiation", "Né le", "Ville"],
      ["F1", "SPIN", "Baryal ben Aman", "1971", "Ghat"],
      ["F2", "LMAR", "Zalmai ben Torak", "1972", "Ghat"],
    ],
    Guards: [
      ["Name", "Father", "Rifle", "Shift"],
      ["Wruk", "Tajgul", "AK", "night"],
    ],
  }
  const { list, sheet } = read(book(sheets))
  expect(sheet.parts?.map(({ name }) => name)).toEqual(["English", "Italiano", "Français"])
  const told = list.rows.map(({ cells, entry: { name, father, tribe, birth } }) => [
    ...[cells[0], name?.value, father?.value, tribe?.value, birth?.raw],
  ])
  expect([told[0], told[2], told[4]]).toEqual([
    ["E7", "Zmarak", "Toryal", "Spin", "1990"],
    ["I3", "Lmar Sperlai", "Tajgul", undefined, "1979"],
    ["F1", "Baryal", "Aman", "SPIN", "1971"],
  ])
  const said = list.findings.find(({ code }) => code === "sheet-columns-joined")?.facts.columns
  expect(said).toContain("Case no. = N. pratica = N° dossier · Name = Cognome e nome = Prénom(s) et filiation")
  expect(read(TWO).list.findings.map(({ code }) => code)).not.toContain("sheet-columns-joined")
})

test("IM111 columns that mark each row are one only where every row has a mark of its own", () => {
  const titles = ["Name", "Father", "Born", "Town"]
  const north = [
    ["Ticket", ...titles],
    ["A1", "Zmarak", "Toryal", "1990", "Sebha"],
    ["A2", "Gulzai", "Wruk", "1985", "Ghat"],
  ]
  const headersWith = (mark: string): (string | undefined)[] => {
    const south = [
      ["Voucher", ...titles],
      [mark, "Sperlai", "Tajgul", "1979", "Sebha"],
      ["B2", "Torak", "Wali", "1980", "Ghat"],
    ]
    return read(book({ North: north, South: south })).list.columns.map(({ header }) => header)
  }
  expect(headersWith("B1")).toEqual(["Ticket", ...titles, "sheet"])
  expect(headersWith("B2")).toEqual(["Ticket", ...titles, "Voucher", "sheet"])
})

test("IM65 sheets are taken by name or number, as many as are named, and all of them by `all`", () => {
  const three = book({ North: NORTH, South: SOUTH, East: [TITLES, ["1", "Torak", "Lmar", "1988", ""]] })
  expect(namesOf(read(three, "South"))).toEqual(["Sperlai"])
  expect(namesOf(read(three, ["East", 0]))).toEqual(["Zmarak", "Gulzai", "Torak"])
  expect(namesOf(read(three, "all"))).toHaveLength(4)
  expect(answer(three, ["North", "West"])).toMatchObject({ code: "sheet-unknown", sheet: "West" })
  const notes = book({ North: NORTH, Notes: [["Write one person in each row."]] })
  expect(answer(notes, ["North", "Notes"])).toMatchObject({ code: "name-column-missing", sheet: "Notes" })
})

test("IM66 each row keeps its sheet's name, as the place where that is what the name tells", () => {
  const fieldOf = (first: string, second: string, titles = TITLES): string | null => {
    const { list } = read(book({ [first]: [titles, ...NORTH.slice(1)], [second]: [titles, ...SOUTH.slice(1)] }))
    expect(list.rows.map(({ cells }) => cells.at(-1))).toEqual([first, first, second])
    return list.columns.find(({ header }) => header === "sheet")!.field
  }
  expect(fieldOf("إب", "تعز")).toBe("province")
  expect(fieldOf("بلاک ۱", "بلاک ۲")).toBe("detentionPlace")
  expect(fieldOf("Sheet1", "Sheet2")).toBeNull()
  expect(fieldOf("January", "February")).toBeNull()
  expect(fieldOf("إب وتعز", "عدن ولحج")).toBeNull()
  expect(fieldOf("کندهار", "میدان وردک")).toBe("province")
  expect(fieldOf("إب", "تعز", ["No", "Name", "Father", "Born", "Province"])).toBeNull()
})

test("IM67 rows and cells are told by their sheet, and what was read and what not", () => {
  const titles = ["Born", "Name", "Father", "No"]
  const bytes = book({ North: NORTH, South: [titles, ["1979", "", "Tajgul", "1"]], Notes: [["Ask the office."]] })
  const { list, sheet } = read(bytes)
  expect(rowsOf({ list, sheet })).toEqual(["North!3", "North!4"])
  expect(setAsideTable(list)[1]?.slice(0, 2)).toEqual(["South!3", "name-empty"])
  const [empty] = list.setAside[0]!.findings
  expect(placeName(empty!, sheet.parts)).toBe("South!B3")
  expect(list.findings).toContainEqual(
    expect.objectContaining({ code: "sheets-joined", facts: { sheets: "North 2 · South 1" } }),
  )
  expect(list.findings).toContainEqual(
    expect.objectContaining({ code: "sheets-left-out", facts: { sheets: "Notes 2" } }),
  )
  const alone = read(book({ North: NORTH }))
  expect([alone.sheet.parts, alone.list.rows[0]!.entry.rowName]).toEqual([undefined, undefined])
})

test("IM69 numbers that begin anew, signs for the cell above and rows for those below are of one sheet", () => {
  const people = (first: string): Rows =>
    Array.from({ length: 8 }, (_, at) => [`${at + 1}`, `${first}${at}`, "Tajgul", "1979", ""])
  const north = [TITLES, ...people("North"), ["District Surkh"]]
  const south = [TITLES, ["1", "Sperlai", "//", "1979", ""], ["District Spin"], ...people("South").slice(1)]
  const { list } = read(book({ North: north, South: [...south, ["", "See the annex"]] }))
  expect(list.rows[8]!.entry.father?.value).toBe("//")
  expect(list.rows.map(({ entry }) => entry.district?.value).slice(7, 10)).toEqual([undefined, undefined, "Spin"])
  expect(list.setAside.map(({ entry }) => entry.rowName)).toEqual(["North!11", "South!4", "South!12"])
})

test("IM65 the sheets of an OpenDocument file too; a hidden one is read where it is named", () => {
  const cells = (texts: readonly string[]): string =>
    texts
      .map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`)
      .join("")
  const table = (name: string, rows: Rows, style = "shown"): string =>
    `<table:table table:name="${name}" table:style-name="${style}">${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join("")}</table:table>`
  const styles = `<style:style style:name="hidden"><style:table-properties table:display="false"/></style:style>`
  const spaces = ["office", "table", "text", "style"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ")
  const east = table("East", [TITLES, ["1", "Torak", "Lmar", "1988", "x"]], "hidden")
  const tables = table("North", NORTH) + table("South", SOUTH.slice(0, 2)) + east
  const bytes = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    "META-INF/manifest.xml": strToU8("<manifest/>"),
  })
  expect(namesOf(read(bytes))).toEqual(["Zmarak", "Gulzai", "Sperlai"])
  expect(namesOf(read(bytes, [0, "East"]))).toEqual(["Zmarak", "Gulzai", "Torak"])
  const whole = finish(readBook(bytes))
  if (isRefused(whole)) throw new Error(whole.code)
  expect(sheetsRead(whole, read(bytes).sheet).hidden.map(({ name }) => name)).toEqual(["East"])
})

test("IM77 what is said of a column by the title of one sheet holds where the first has none", () => {
  const [north, south] = [
    ["", "Name", "", "Born"],
    ["", "Name", "Begotten by", "Born"],
  ]
  const bytes = book({
    North: [north, ["1", "Zmarak", "Toryal", "1990"], ["2", "Gulzai", "Wruk", "1985"]],
    South: [south, ["1", "Sperlai", "Tajgul", "1979"]],
  })
  const told = finish(readList(bytes, { chosen: new Map([["Begotten by", "father"]]) }))
  if (isRefused(told)) throw new Error(told.code)
  expect(told.list.rows.map(({ entry }) => entry.father?.value)).toEqual(["Toryal", "Wruk", "Tajgul"])
})
