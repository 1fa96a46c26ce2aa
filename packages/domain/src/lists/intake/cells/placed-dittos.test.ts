import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { ageBeside } from "./age-beside.ts"
import { readDate } from "./intake-date.ts"

test.each([
  ['"Tut, 12/03/2020"', '"″, 14/03/2020"'],
  ['"Tut, 12/03/2020"', '"id., 14/03/2020"'],
  ["12/03/2020 - Tut", "14/03/2020 - //"],
  ["12/03/2020 Tut", "14/03/2020 أيضاً"],
])("IM360 a sign of repetition beside a day stands for the place above: %s, %s", (first, second) => {
  const text = `No,Name,Place and date of arrest\n1,Zmarak Toryal,${first}\n2,Wali Spin,${second}\n3,Torak Sor,"${second.replaceAll('"', "").replace("14", "15")}"\n`
  const { rows } = read(text)
  expect(rows.map(({ entry }) => textOf(entry, "capturePlace"))).toEqual(["Tut", "Tut", "Tut"])
  expect(rows.map(({ entry }) => entry.captureDate?.value?.edtf)).toEqual(["2020-03-12", "2020-03-14", "2020-03-15"])
})

test("IM360 what stands beside no day, or below no place, stands for none", () => {
  const text = `No,Name,Place and date of arrest,Remarks\n1,Zmarak Toryal,12/03/2020,Tut 12\n2,Wali Spin,"″, 14/03/2020","id. 13"\n`
  const { rows } = read(text)
  expect(rows[1]!.entry.notes?.value).toBe("id. 13")
  expect(textOf(rows[1]!.entry, "capturePlace") ?? "").not.toContain("Tut")
})

test("IM361 French v. before a year says about", () => {
  expect(readDate("v. 1989").value).toMatchObject({ edtf: "1989~", isAbout: true })
  expect(readDate("v. 12").value).toBeNull()
})

test.each([
  ["Shekaru 30, yana da aure", 30],
  ["Aged 41, married", 41],
  ["عمره 36 / متزوج", 36],
  ["Block 30, yana da aure", undefined],
])("IM362 a word for an age may stand before one with what else is told: %s", (text, age) => {
  expect(ageBeside(text)?.age.from).toBe(age)
})

test.each([
  ["Zmarak Toryal, f. de Toryal Spin", "Zmarak Toryal", "Toryal Spin"],
  ["Zmarak Imadi, f. d'Imad", "Zmarak Imadi", "Imad"],
  ["Zmarak f. Toryal", "Zmarak f. Toryal", ""],
])("IM363 %s: f. de is fils or fille de", (cell, name, father) => {
  const { entry } = read(`No,Nom\n1,"${cell}"\n`).rows[0]!
  expect([textOf(entry, "name"), textOf(entry, "father")]).toEqual([name, father])
})
