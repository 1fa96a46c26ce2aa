import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const fieldsOf = (text: string): string =>
  read(text)
    .columns.map(({ field, sensitive, why }) => field ?? sensitive ?? why)
    .join(" ")

const PEOPLE = [
  "K-12,Zmarak Toryal Spin,Farah,34,2012-03-04,Tut,baker",
  "K-13,Wali Spin Sor,Kunar,22,2012-05-06,Kal,",
  "K-14,Torak Sor Wruk,Kunar,23,2013-01-02,Tut,",
]

test.each([
  ["Arabic", "رقم,الأسير,,,الأسر,,ملاحظات", "الملف,اسمه واسم أبيه وجده,بلدته,عمره,التاريخ,الموضع,"],
  ["Hebrew", "מס' תיק,האסיר,,,מעצר,,הערות", ',"שם משפחה ושם פרטי, האב",ישוב,גיל,תאריך,מקום,'],
  ["French", "DOSSIER,DÉTENU,,,CAPTURE,,OBS.", "n°,nom et prénoms,domicile,âge,date,lieu,"],
  ["English", "FILE,PRISONER,,,ARREST,,REMARKS", "NO,FULL NAME,RESIDENCE,AGE,DATE,PLACE,"],
])("IM344 titles of groups stand above those of their columns: %s", (_, upper, lower) => {
  const text = ["Commission of prisoners,,,,,,", upper, lower, ...PEOPLE].join("\n")
  expect(fieldsOf(text)).toBe("ordinal name province age captureDate capturePlace notes")
  expect(read(text).rows).toHaveLength(3)
})

test("IM344 the titles of groups and of columns are nobody where a page begins with them again", () => {
  const titles = "رقم,الأسير,,,الأسر,,ملاحظات\nالملف,اسمه,بلدته,سنه,التاريخ,الموضع,"
  const { rows, setAside } = read([titles, ...PEOPLE, titles, PEOPLE[0]!.replace("12", "15")].join("\n"))
  expect(rows).toHaveLength(4)
  expect(setAside.map(({ setAside: why }) => why)).toEqual(["header-repeated", "header-repeated"])
})

test("IM344 people below titles of groups are none of them", () => {
  const text = "No,Detainee,,Arrest,Status\n,Zmarak,Toryal,2016,x\n1,Spin,Kal,2017,x\n"
  expect(read(text).rows.length).toBeGreaterThan(0)
  const person = "No,Name,Father,Born,Arrest date\n,Zmarak,Toryal,,\n1,Spin,Kal,1971,2016\n2,Wali,Sor,1972,2016\n"
  expect(read(person).rows).toHaveLength(3)
})

test("IM345 a column in which nothing stands parts no titles", () => {
  const upper = "رقم,اسم الموقوف,العمر /,,تاريخ"
  const lower = "الإضبارة,وأبيه وجده,الحالة الزوجية,,التوقيف"
  const people = ["12,Zmarak Toryal,34 / x,,2012-03-04", "13,Wali Spin,22 / y,,2012-05-06"]
  expect(fieldsOf([upper, lower, ...people].join("\n"))).toBe("ordinal name age captureDate")
})

test("IM346 the first titles are the list's where those of a later part read more like titles", () => {
  const people = (from: number): string[] =>
    Array.from({ length: 5 }, (_, at) => `${from + at},Zmarak Toryal ${"abcde"[at]},Tut,197${at},2012-03-0${at + 1},`)
  const upper = "No,Personal data,,,Capture,\n,Name and father,Mother,Born,Place and date,"
  const later = "No,Name,Mother,Born,Date of capture,Remarks"
  const { rows, headerRow } = read([upper, ...people(1), later, ...people(6)].join("\n"))
  expect(headerRow).toBeLessThanOrEqual(2)
  expect(rows).toHaveLength(10)
  expect(read(["Zmarak and his house,,,,,", later, ...people(1)].join("\n")).headerRow).toBe(2)
})

test("IM347 titles of a further part with other columns are nobody", () => {
  const text = `No,Full name,Born,Home,Arrested\n1,Zmarak Toryal,1971,Farah,2016\n2,Wali Spin,1972,Kunar,2016
No,Name,Age,District,Transfer\n3,Torak Sor,33,Tut,2017\n4,Name Sor,34,Age,2018\n`
  const { rows, setAside } = read(text)
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual([
    "Zmarak Toryal",
    "Wali Spin",
    "Torak Sor",
    "Name Sor",
  ])
  expect(setAside.map(({ setAside: why }) => why)).toEqual(["header-repeated"])
})

test("IM344 a title of a name and a home is of names", () => {
  const text = `No,الاسم الرباعي والبلدة,العمر\n${PEOPLE.map((row) => row.split(",").slice(0, 3).join(",")).join("\n")}\n`
  expect(read(text).columns[1]).toMatchObject({ field: "name", why: "header" })
  expect(read("No,Name,Town\n1,Zmarak Toryal,Tut\n").columns[2]!.field).toBe("province")
})

const AGES = [33, 34, 35].map((age, at) => `${4 + at},Baryal ${"abc"[at]}alo,${age},Tut,2017`).join("\n")
const BIRTHS = [1971, 1972, 1973].map((year, at) => `${1 + at},Zmarak ${"abc"[at]}oryal,${year},Farah,2016`).join("\n")

test("IM348 below titles of their own ages are read where the list has births, and births again below those of the list", () => {
  const list = `No,Full name,Born,Home,Arrested\n${BIRTHS}`
  const { rows } = read(`${list}\nNo,Name,Age,District,Transfer\n${AGES}\n${list}\n`)
  expect(rows.map(({ entry }) => entry.age?.value?.from ?? entry.birth?.value?.edtf)).toEqual([
    "1971",
    "1972",
    "1973",
    33,
    34,
    35,
    "1971",
    "1972",
    "1973",
  ])
})

test("IM348 titles of a part whose names stand elsewhere change nothing", () => {
  const { rows } = read(
    `No,Full name,Born,Home,Arrested\n${BIRTHS}\nName,Age,Born,District,Transfer\n7,Wali Spin,1975,Tut,2017\n`,
  )
  expect(rows.at(-1)!.entry.birth?.value?.edtf).toBe("1975")
})
