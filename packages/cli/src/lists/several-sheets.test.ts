import { writeXlsx } from "@wasit/domain/intake"
import { beforeAll, describe, expect, it } from "vitest"
import { put, run, tempFolder } from "../shared/run.test-support.ts"

let list: string
let register: string

beforeAll(async () => {
  const folder = await tempFolder()
  const sheet = (name: string, header: readonly string[], rows: readonly (readonly string[])[]) => ({
    name,
    isRightToLeft: false,
    columns: header.map((title) => ({ header: title })),
    rows,
  })
  const titles = ["No", "Name", "Father", "Province", "Born"]
  const workbook = writeXlsx({
    sheets: [
      sheet("North", titles, [
        ["1", "Zmaray", "Toryal", "Balkh", "1990"],
        ["2", "Gulzai", "Wruk", "Balkh", "1985"],
      ]),
      sheet("South", titles, [["1", "Sperlai", "Tajgul", "Zabul", "1979"]]),
      sheet("Notes", ["Ask the office"], [["of the north"]]),
    ],
  })
  list = await put(folder, "list.xlsx", workbook)
  register = await put(folder, "register.csv", "id,name,father,province,born\nR1,Sperlai,Tajgul,Zabul,1979\n")
})

describe("a list on several sheets", () => {
  it("IM67 is matched whole, its rows named by their sheets, and the sheets that were read and not are said", async () => {
    const { code, json } = await run(["match", list, register, "--json"])
    expect(code).toBe(0)
    const { counts, pairs, notes } = json()
    expect(counts.rowsA).toBe(3)
    expect(pairs[0].slice(0, 2)).toEqual(["South!2", "R1"])
    expect(notes).toEqual([
      { code: "sheets-joined", file: list, sheets: "North 2 · South 1" },
      { code: "sheets-left-out", file: list, sheets: "Notes 2" },
    ])
    const { out } = await run(["match", list, register])
    expect(out).toContain("North 2 · South 1")
    expect(out).toContain("Notes 2")
  })

  it("IM65 only the sheets that are named are read, by name or number", async () => {
    expect((await run(["match", list, register, "--sheet", "North", "--json"])).json().counts.rowsA).toBe(2)
    expect((await run(["lint", list, "--sheet", "South", "--sheet", "1", "--json"])).json().people).toBe(3)
    const { code, err } = await run(["lint", list, "--sheet", "North", "--sheet", "West"])
    expect([code, err.includes("West")]).toEqual([2, true])
  })

  it("IM111 the ids of sheets with titles of their own are one column, called by any of these titles", async () => {
    const sheet = (name: string, header: readonly string[], row: readonly string[]) => ({
      ...{ name, isRightToLeft: false, rows: [row] },
      columns: header.map((title) => ({ header: title })),
    })
    const sheets = [
      sheet("EN", ["Case no.", "Name", "Father", "Born"], ["E7", "Zmaray", "Toryal", "1990"]),
      sheet("FR", ["N° dossier", "Nom et prénoms", "Nom du père", "Né le"], ["F1", "Sperlai", "Tajgul", "1979"]),
    ]
    const both = await put(await tempFolder(), "both.xlsx", writeXlsx({ sheets }))
    for (const title of ["Case no.", "N° dossier"]) {
      const { json } = await run(["match", both, register, "--id-a", title, "--json"])
      expect(json().pairs.map(([a, b]: string[]) => [a, b])).toEqual([["F1", "R1"]])
      const columns = "Case no. = N° dossier · Name = Nom et prénoms · Father = Nom du père · Born = Né le"
      expect(json().notes).toContainEqual({ code: "sheet-columns-joined", file: both, columns })
    }
  })

  it("IM77 a column is told what it holds by the title of any of the sheets", async () => {
    const sheet = (name: string, header: readonly string[], row: readonly string[]) => ({
      ...{ name, isRightToLeft: false, rows: [row] },
      columns: header.map((title) => ({ header: title })),
    })
    const fathers = async (title: string, ...maps: readonly string[]) => {
      const sheets = [
        sheet("North", ["Name", title, "Province", "Born"], ["Zmaray", "Toryal", "Balkh", "1990"]),
        sheet("South", ["Name", "Begotten by", "Province", "Born"], ["Sperlai", "Tajgul", "Zabul", "1979"]),
      ]
      const both = await put(await tempFolder(), "both.xlsx", writeXlsx({ sheets }))
      const said = maps.flatMap((map) => ["--map", map])
      const rows = ["North!2,R1", "South!2,R1"]
      const told = rows.map((pair) => run(["explain", both, register, "--pair", pair, ...said, "--json"]))
      return (await Promise.all(told)).map(({ json }) => json().refused?.code ?? json().a.values.father ?? null)
    }
    expect(await fathers("Son to", "Son to=father", "Begotten by=father")).toEqual(["Toryal", "Tajgul"])
    expect(await fathers("", "Begotten by=father")).toEqual(["Toryal", "Tajgul"])
    expect(await fathers("Son to", "Sired by=father")).toEqual(["column-unknown", "column-unknown"])
  })

  it("IM67 a column of ids that begins anew is refused with both rows named", async () => {
    const { code, err } = await run(["match", list, register, "--id-a", "No"])
    expect(code).toBe(2)
    expect(err).toContain("North!2")
    expect(err).toContain("South!2")
  })
})

it("IM72 a list without columns is matched by its numbers, and how it was read is said", async () => {
  const folder = await tempFolder()
  const people = ["Sperlai Tajgul", "Zmaray Toryal", "Gulzai Wruk", "Torak Lmar", "Wali Aman"]
  const lines = people.map((name, at) => `${at + 11}. ${name}, aged 3${at}, from Spinwad`)
  const pasted = await put(folder, "pasted.txt", `Our missing\n\n${lines.join("\n")}\n`)
  const register = await put(folder, "register.csv", "id,name,father,age\nR1,Sperlai,Tajgul,30\nR2,Torak,Lmar,33\n")
  const { code, json } = await run(["match", pasted, register, "--json"])
  expect(code).toBe(0)
  expect(json().pairs.map(([a, b]: string[]) => [a, b])).toEqual([
    ["11", "R1"],
    ["14", "R2"],
  ])
  expect(json().notes).toContainEqual({ code: "read-as-text", file: pasted, persons: 5, others: 1 })
  // Its titles are made: none stands in a row of the file.
  expect((await run(["lint", pasted])).out).toContain("no header")
})
