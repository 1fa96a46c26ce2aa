import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { ageBeside } from "./age-beside.ts"
import { readDate } from "./intake-date.ts"

test.each([
  ["36/M", 36],
  ["٥٦ / خێزاندار", 56],
  ["38 / yagaba", 38],
  ["۲۲ ساله / مجرد", 22],
  ["40 (marié)", 40],
  ["29 - MARRIED", 29],
  ["single, 24", 24],
  ["متأهل / ۳۱", 31],
  ["8 months", null],
  ["5/ماهه", null],
  ["12/3/2013", null],
])("IM320 an age with what is told beside it: %s", (cell, age) => {
  expect(ageBeside(cell)?.age.from ?? null).toBe(age)
})

test("IM320 a sex beside the age is read where the title asks for one", () => {
  const sexes = (title: string) =>
    read(`Name,${title}\nZmarak Toryal,36/M\nSpogmay Toryal,24/F\n`).rows.map(({ entry }) => entry.sex?.value ?? null)
  expect(sexes("Age/Sex")).toEqual(["male", "female"])
  expect(sexes("Age / Marital status")).toEqual([null, null])
})

const fathersOf = (title: string, ...cells: readonly string[]) =>
  read(`No,${title},Province\n${cells.map((cell, at) => `${at + 1},${cell},Farah`).join("\n")}\n`).rows.map(
    ({ entry }) => [textOf(entry, "name"), textOf(entry, "father") || null, textOf(entry, "grandfather") || null],
  )

test("IM321 a stroke tells the father where the title asks for him", () => {
  expect(fathersOf("Name of suspect and father", "Zmarak / Toryal", "Wali/Spin/Kal", "Torak Sor")).toEqual([
    ["Zmarak", "Toryal", null],
    ["Wali", "Spin", "Kal"],
    ["Torak Sor", null, null],
  ])
})

test("IM321 Pashto's genitive tells him without a word for a son", () => {
  expect(fathersOf("د بندي او د پلار نوم", "زمرک د توریال", "ولي د سور ګل زوی", "سپین د تورک ورور")).toEqual([
    ["زمرک", "توریال", null],
    ["ولي", "سور ګل", null],
    ["سپین د تورک ورور", null, null],
  ])
})

test("IM321 so they do in nearly all cells of a list, and not in some", () => {
  const strokes = ["Zmarak / Toryal", "Wali / Spin", "Torak / Sor Gul", "Baryal / Kal", "Lmar / Wruk"]
  expect(fathersOf("Name", ...strokes)[3]).toEqual(["Baryal", "Kal", null])
  expect(fathersOf("Name", "Zmarak / Toryal", "Wali Spin", "Torak Sor", "Baryal Kal", "Lmar Wruk")[0]![1]).toBeNull()
  expect(fathersOf("Name", ...strokes.map((cell) => cell.replace("/ ", "/ Abu ")))[0]![1]).toBeNull()
})

test("IM319 most cells of a column of captures tell a place and a day", () => {
  const list = (title: string, cells: readonly string[]) =>
    read(`Name,${title}\n${cells.map((cell) => `Zmarak Toryal,${cell}`).join("\n")}\n`).rows.map(({ entry }) => [
      textOf(entry, "capturePlace") || null,
      entry.captureDate?.value?.edtf ?? null,
    ])
  const cells = ["مخيم التوت، آب 2016", "سيطرة الزمرك 23 ايلول 2016", "وادي السور، شباط 2017"]
  const told = [
    ["مخيم التوت", "2016-08"],
    ["سيطرة الزمرك", "2016-09-23"],
    ["وادي السور", "2017-02"],
  ]
  expect(list("Where and when taken", cells)).toEqual(told)
  expect(list("تاريخ الأسر", cells)).toEqual(told)
  expect(list("مكان الأسر", cells)).toEqual(told)
  expect(list("تاريخ الأسر", ["5/3/2016", "6/3/2016", "لا شيء 2017"])[0]).toEqual([null, "2016-03-05"])
})

test.each([
  ["Sidataal 1433", "Dhu al-Qa'da 1433"],
  ["Malmadoone 1434", "Rabi II 1434"],
  ["Carrafo 1431", "Dhu al-Hijja 1431"],
  ["Cemaziyelevvel 1436", "Jumada I 1436"],
  ["Zulkida 1436", "Dhu al-Qa'da 1436"],
])("IM322 a month of the moon's year: %s", (written, same) => {
  expect(readDate(written).value).toEqual(readDate(same).value)
  expect(readDate(written).value?.calendar).toBe("hijri")
})

test.each([
  "SUB-TOTAL,,9",
  "Sous-total,9,",
  "المجموع الفرعي,٥,",
  "کۆی گشتی,٥,",
  "ድምር,53,",
  "Zwischensumme,,5",
  "JUMLA KUU,,6",
])("IM328 a sum of a part is nobody: %s", (row) => {
  const { rows, setAside } = read(`No,Name,Province\n1,Zmarak Toryal,Farah\n2,Wali Spin,Kunar\n${row}\n`)
  expect(rows).toHaveLength(2)
  expect(setAside.map(({ setAside }) => setAside)).toEqual(["row-of-totals"])
})

test("IM329 a row of its own below a name tells the father", () => {
  const list = (...rows: readonly string[]) =>
    read(`No,Name,Age,Village\n${rows.join("\n")}\n`).rows.map(({ entry }) => [
      textOf(entry, "name"),
      textOf(entry, "father") || null,
    ])
  const two = ["1,ZMARAK,34,Tut", ",S/O TORYAL,,", "2,WALI,22,Kal", ",S/O SPIN,,", "3,BARYAL,44,Kal"]
  expect(list(...two)).toEqual([
    ["ZMARAK", "TORYAL"],
    ["WALI", "SPIN"],
    ["BARYAL", null],
  ])
  expect(list("1,ZMARAK,34,Tut", ",S/O TORYAL,,", "2,WALI,22,Kal", "3,BARYAL,44,Kal")[0]).toEqual(["ZMARAK", null])
})

test("IM332 brackets, a comma and a hyphen tell the father where the title asks for him", () => {
  const title = "Tutuklunun adı soyadı ve baba adı"
  const told = ["Zmarak Tutlu (Toryal)", '"Wali Kal, Spin"', "Baryal - Sor", "Torak (Lmar)", "Sor Gul (Wruk)"]
  expect(fathersOf(title, ...told, "Lmar Wruk-Zai")).toEqual([
    ["Zmarak Tutlu", "Toryal", null],
    ["Wali Kal", "Spin", null],
    ["Baryal", "Sor", null],
    ["Torak", "Lmar", null],
    ["Sor Gul", "Wruk", null],
    ["Lmar Wruk-Zai", null, null],
  ])
  expect(fathersOf(title, "Zmarak Toryal (Goni)", "Wali Spin", "Torak Lmar")[0]![0]).toBe("Zmarak Toryal (Goni)")
  expect(fathersOf("Name", "Zmarak Tutlu (Toryal)")[0]![0]).toBe("Zmarak Tutlu (Toryal)")
})

test("IM333 days that Oromo hands say to be Ethiopian", () => {
  expect(readDate("30/02/2006 A.L.I.").value).toEqual(readDate("30/02/2006 E.C.").value)
  const { rows } = read("Maqaa,Guyyaa qabame (A.L.I)\nGemechu Tolera,30/02/2006\n")
  expect(rows[0]!.entry.captureDate?.value).toEqual(readDate("30/02/2006 E.C.").value)
  expect(readDate("Ali 30/02/2006").value).toBeNull()
})

test.each([
  ["Zmarak s/o Toryal r/o Tut", "Toryal", "Tut"],
  ["زمرک ولد توریال سکنہ توت", "توریال", "توت"],
  ["زمرك بن توريال من أهالي وادي التوت", "توريال", "وادي التوت"],
  ["Zmarak s/o Roghani", "Roghani", null],
])("IM334 a home told behind the father: %s", (cell, father, home) => {
  const { entry } = read(`No,Name\n1,${cell}\n`).rows[0]!
  expect([textOf(entry, "father"), textOf(entry, "village") || null]).toEqual([father, home])
})
