import { expect, test } from "vitest"
import { repeatedNumber } from "../lines/struck-out.ts"
import { toldKin } from "../lines/told-kin.ts"
import { read } from "../read-csv.test-support.ts"

const fieldsOf = (titles: string): string =>
  read(`${titles}\n${titles.replace(/[^,]+/g, "زمرك")}\n`)
    .columns.map(({ field }) => field ?? "-")
    .join(",")

test("IM340 of two columns of a case's state the second holds remarks where no other does", () => {
  expect(fieldsOf("الاسم,المادة,الموقف")).toBe("name,legalStatus,notes")
  expect(fieldsOf("الاسم,الموقف")).toBe("name,legalStatus")
  expect(fieldsOf("الاسم,المادة,الموقف,الملاحظات")).toBe("name,legalStatus,-,notes")
})

test.each([
  ["مكرر - يشطب (انظر 7848/م)", "7848م"],
  ["مكرر 7848/م", "7848م"],
  ["duplicate of 12/B", "12b"],
  ["duplicate of 12", "12"],
])("IM341 a number may end in a letter: %s", (remark, number) => {
  expect(repeatedNumber(remark)).toBe(number)
})

test("IM341 a brother's number ends as the row's does", () => {
  const byNumber = (remark: string) => toldKin(remark).map(({ by, text }) => `${by} ${text}`)
  expect(byNumber("شقيق النزيل 9186/م")).toEqual(["number 9186/م"])
  expect(byNumber("شقيق النزيل رقم 9186/م؛ نقل الى الناصرية")).toEqual(["number 9186/م"])
  expect(byNumber("أخ 16 سنة")).toEqual([])
  expect(byNumber("شقيق النزيل زمرك تورك")).toEqual(["name زمرك تورك"])
  expect(byNumber("شقيق رقم 19؛ عسكري سابق")).toEqual(["number 19"])
})

test("IM341 a register's own numbers are those that its remarks name", () => {
  const list =
    "رقم القيد,الاسم,اسم الاب,المادة,الموقف\n4251/م,زمرك,تورك,4,\n7265/م,ورك,//,4,شقيق النزيل 4251/م\n9999/م,زمرك,تورك,4,مكرر - يشطب (انظر 4251/م)\n"
  const { rows, setAside } = read(list)
  expect(rows.map(({ entry }) => [entry.name?.value, entry.father?.value])).toEqual([
    ["زمرك", "تورك"],
    ["ورك", "تورك"],
  ])
  expect(setAside.map(({ row, setAside: why }) => [row, why])).toEqual([[4, "row-struck-out"]])
})

test("IM342 strokes alone are nothing told", () => {
  const { entry } = read("الاسم,اسم الاب,اسم الجد,اللقب\nزمرك,تورك,---,زرمتي\n").rows[0]!
  expect(entry.grandfather).toBeNull()
})
