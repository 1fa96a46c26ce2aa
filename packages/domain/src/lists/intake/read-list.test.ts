import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { gregorianToEpochDay } from "../../shared/calendar.ts"
import type { Language } from "../../shared/language.ts"
import { say } from "../../words/message.ts"
import { birthAtAge } from "./compared-values.ts"
import type { IntakeList, ReadChoices, UnderstandChoices } from "./index.ts"
import {
  comparedValues,
  FIELD_WORDS,
  FIELDS,
  FINDING_WORDS,
  fieldInside,
  findingValues,
  finish,
  isRefused,
  listDay,
  listDays,
  readBook,
  readList,
} from "./index.ts"

function read(csv: string, choices: UnderstandChoices & ReadChoices = {}): IntakeList {
  const answer = finish(readList(strToU8(csv), choices))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}

test("IM1 one bad row in twenty: nineteen go in, the bad one is set aside by its own row number", () => {
  const rows = Array.from({ length: 20 }, (_, at) => (at === 12 ? ",علی,کابل" : `احمد${at},علی,کابل`))
  const list = read(`فهرست نام‌ها,,\nنام,ولد,ولایت\n${rows.join("\n")}\n`)
  expect(list.headerRow).toBe(2)
  expect(list.rows).toHaveLength(19)
  expect(list.setAside.map(({ row, setAside, cells }) => ({ row, setAside, cells }))).toEqual([
    { row: 15, setAside: "name-empty", cells: ["", "علی", "کابل"] },
  ])
})

test("IM7 letter variants in headers do not break recognition", () => {
  const fields = (header: string) => read(`${header}\nاحمد,محمود,کریم\n`).columns.map((column) => column.field)
  expect(fields("نام,ولد,ولدیت")).toEqual(["name", "father", "grandfather"])
  expect(fields("نام,ولد,ولديت")).toEqual(["name", "father", "grandfather"])
  expect(fields("الاسم,اسم الاب,المحافظه")).toEqual(["name", "father", "province"])
  expect(fields("نوم,د پلار نوم,ولايت")).toEqual(["name", "father", "province"])
  expect(fields("Full Name,Father's Name,Wilayat")).toEqual(["name", "father", "province"])
})

/** The fields of the columns of a list whose one row has the cells. */
const fieldsOf = (header: string, row: string) => read(`${header}\n${row}\n`).columns.map((column) => column.field)

test("IM27 headings as registers of other countries have them", () => {
  const lists = [
    ["م,الاسم الثلاثي والنسبة,المواليد,المحافظة,تاريخ الاختطاف", [null, "name", "birth", "province", "captureDate"]],
    [
      "ت,الاسم الرباعي واللقب,التولد,محافظة السكن,تاريخ إلقاء القبض",
      [null, "name", "birth", "province", "captureDate"],
    ],
    ["ر.م,إسم المعتقل,إسم الأب,العشيرة,الرقم الوطني", [null, "name", "father", "tribe", "documentNumber"]],
    [
      "Case No,Name of person sought,Father's full name,State of origin,Date of event",
      [null, "name", "father", "province", "captureDate"],
    ],
    ["N°,Nom du détenu,Nom du père,Né le,Gouvernorat", [null, "name", "father", "birth", "province"]],
  ] as const
  for (const [header, fields] of lists)
    expect([header, fieldsOf(header, "1,Taha Siraj,2,3,4")]).toEqual([header, fields])
  expect(fieldsOf("الاسم,المدينة", "طه,زليتن")).toEqual(["name", "province"])
  expect(fieldsOf("City,Name,Province", "Zliten,Taha,Misrata")).toEqual(["district", "name", "province"])
})

test("IM28 brackets explain a heading and do not hide it", () => {
  const header = "Detainee Name (Given Father Grandfather Tribe),Date of birth (dd/mm/yyyy),المحافظة (حسب البطاقة)"
  expect(fieldsOf(header, "Taha,1,2")).toEqual(["name", "birth", "province"])
  expect(fieldsOf("(Name),Father", "Taha,Siraj")).toEqual(["name", "father"])
})

test("IM37 under كنية stand kunyas, or families where few begin as a kunya does", () => {
  expect(fieldsOf("الاسم,اسم الأب,الكنية", "طه,سراج,الزنتاني")).toEqual(["name", "father", "tribe"])
  expect(fieldsOf("الاسم,اسم الأب,الكنية", "طه,سراج,أبو سراج")).toEqual(["name", "father", "alias"])
  expect(fieldsOf("الاسم,كنية", "طه,")).toEqual(["name", "alias"])
  // A family's own column leaves the other its kunyas.
  expect(fieldsOf("الاسم,الكنية,اللقب", "طه,الصقر,الزنتاني")).toEqual(["name", "alias", "tribe"])
})

test("IM29 a column Nom beside given names holds the family's, unless it has the given names too", () => {
  expect(fieldsOf("Nom,Prénom,Nom du père", "ZENTANI,Taha,Siraj")).toEqual(["tribe", "name", "father"])
  expect(fieldsOf("First name,Name", "Taha,Zentani")).toEqual(["name", "tribe"])
  expect(fieldsOf("First name,Name", "Taha,Taha Zentani")).toEqual(["name", null])
  expect(fieldsOf("First name,Name,Tribe", "Taha,Zentani,Zentan")).toEqual(["name", null, "tribe"])
})

test("IM30 a place of capture may end in its day", () => {
  const entryOf = (csv: string) => read(csv).rows[0]!.entry
  const entry = entryOf('Name,Place and date of event\nTaha Siraj,"Kassala, New Halfa, 3 May 2018"\n')
  expect([entry.capturePlace?.value, entry.captureDate?.value?.edtf]).toEqual(["Kassala, New Halfa", "2018-05-03"])
  const told = entryOf('Name,Place of event,Date of event\nTaha Siraj,"Kassala, 2018",2017\n')
  expect([told.capturePlace?.value, told.captureDate?.value?.edtf]).toEqual(["Kassala, 2018", "2017"])
  expect(entryOf('Name,Place of event\nTaha Siraj,"Kassala, block 7"\n').captureDate).toBeNull()
})

test("IM31 an age at capture is of the day of capture, and tells nothing without one", () => {
  const birthOf = (row: string) => {
    const list = read(`Name,Age at event,Date of event\n${row}\nOther,20,2022\n`)
    return comparedValues(list.rows[0]!.entry, listDay(list.rows, 20_000)).birth
  }
  const day = gregorianToEpochDay(2018, 1, 1)!
  expect(birthOf("Taha Siraj,40,2018-01-01")).toEqual(birthAtAge({ from: 40, to: 40 }, day))
  expect(birthOf("Taha Siraj,40,")).toBeUndefined()
  const { entry } = read("Name,Age at event\nTaha Siraj,40\n").rows[0]!
  expect([entry.age?.raw, entry.age?.value]).toEqual(["40", null])
})

test("IM70 a list that tells no capture is of the time of the list that it is compared with", () => {
  const [told, untold] = [read("Name,Date of arrest\nTaha Siraj,2018-01-01\n"), read("Name,Age\nTaha Siraj,40\n")]
  const day = gregorianToEpochDay(2018, 1, 1)!
  expect(listDays(untold.rows, told.rows, 20_000)).toEqual({ a: day, b: day })
  expect(listDays(told.rows, untold.rows, 20_000)).toEqual({ a: day, b: day })
  expect(listDays(untold.rows, untold.rows, 20_000)).toEqual({ a: 20_000, b: 20_000 })
})

test("within a sentence the name of a field keeps no capital letter, and is as it is in the other languages", () => {
  const said = (language: Language) =>
    say(FINDING_WORDS["column-missing"], language, findingValues({ field: "grandfather" }, language))
  expect(said("en")).toMatch(/^No column for \W?grandfather's name\W?: /)
  expect(said("ar")).toContain(FIELD_WORDS.grandfather.ar)
  expect(new Set(FIELDS.map((field) => fieldInside(field).en.charAt(0)))).not.toContainEqual(
    expect.stringMatching(/[A-Z]/),
  )
})

test("IM8 leading zeros survive", () => {
  const list = read("name,tazkira no\nGul Aqa Samandar,007341\n")
  expect(list.rows[0]!.entry.documentNumber?.value).toBe("007341")
})

test("IM7 a column of districts is recognised in Arabic, Dari, Pashto and the Latin hands of each", () => {
  const headers = [
    "ولسوالی",
    "ضلع",
    "اولسوالۍ",
    "د ولسوالۍ نوم",
    "ناحية",
    "المديرية",
    "District",
    "Wuleswali",
    "woleswali",
    "Uluswali",
  ]
  const fields = headers.map((header) => read(`نام,ولایت,${header}\nاحمد,هلمند,سنگین\n`).columns[2]?.field)
  expect(fields).toEqual(headers.map(() => "district"))
})

test("a header named __proto__ is a column like any other", () => {
  const list = read("name,__proto__,constructor\nGul Aqa,x,y\n")
  expect(list.columns.map((column) => [column.header, column.field])).toEqual([
    ["name", "name"],
    ["__proto__", null],
    ["constructor", null],
  ])
  expect(isRefused(finish(readBook(new Uint8Array())))).toBe(true)
})

test("of two columns for one field the fuller one is read, and the other is named", () => {
  const answer = finish(
    readList(
      new TextEncoder().encode(
        "نام,ولد / ولدیت,پلار نوم\nاحمد,گل ولد رحیم,\nکریم,داد ولد نور,\nجاوید,صوفی ولد عزیز,صوفی\n",
      ),
    ),
  )
  if (isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.columns.map(({ header, field }) => [header, field])).toEqual([
    ["نام", "name"],
    ["ولد / ولدیت", "father"],
    ["پلار نوم", null],
  ])
  expect(answer.list.rows[0]!.entry).toMatchObject({ father: { value: "گل" }, grandfather: { value: "رحیم" } })
  expect(answer.list.findings).toContainEqual(expect.objectContaining({ code: "columns-compete", column: 3 }))
})

test("IM1 a line of totals is set aside as nobody and costs the list nothing", () => {
  const list = read("name,father\nGul,Aqa\nجمع کل: 30 نفر,\nGrand total 30,\nټول,\nجمعه گل,\nTotal,Aqa\n")
  expect(list.setAside.map(({ row, setAside }) => [row, setAside])).toEqual([
    [3, "row-of-totals"],
    [4, "row-of-totals"],
    [5, "row-of-totals"],
  ])
  expect(list.rows.map(({ entry }) => entry.name?.value)).toEqual(["Gul", "جمعه گل", "Total"])
  expect(list.quality.score).toBe(read("name,father\nGul,Aqa\nجمعه گل,\nTotal,Aqa\n").quality.score)
})

test("IM12 five digits in a column of dates are a spreadsheet's day, unless it is still to come", () => {
  const { rows } = read("name,birth\nGul,31536\nJan,٣١٥٣٦\nOmar,99999\n", { todayDay: 20_000 })
  expect(rows.map(({ entry, findings }) => [entry.birth?.value?.edtf, findings.map(({ code }) => code)])).toEqual([
    ["1986-05-04", ["excel-date"]],
    ["1986-05-04", ["excel-date"]],
    [undefined, ["date-not-read"]],
  ])
})

test("a sheet or a row of titles that is not there is refused with those that are; JSON is no table", () => {
  const refused = (text: string, choices: UnderstandChoices & { readonly sheet?: number | string }) =>
    finish(readList(strToU8(text), choices))
  const list = "name,father\n\nGul,Aqa\n"
  expect(refused(list, { sheet: 8 })).toEqual({ code: "sheet-unknown", sheet: "9", detail: "1" })
  expect(refused(list, { headerRow: 99 })).toMatchObject({ code: "header-row-blank", row: 99, limit: 3 })
  expect(refused(list, { headerRow: 2 })).toMatchObject({ code: "header-row-blank", row: 2, limit: 3 })
  for (const json of ['[{"name": "Gul"}]', '\n{"people": [\n', "[]", '{"name": "Gul"}\n{"name": "Jan"}\n'])
    expect(refused(json, {})).toEqual({ code: "file-kind-unknown", detail: "JSON" })
})

test("a column is chosen by its letters where it has no title", () => {
  const list = read("Gul,Aqa\nJan,Omar\n", {
    headerRow: null,
    chosen: new Map([["A", "name"] as const, ["B", "father"] as const]),
  })
  expect(list.rows.map(({ entry }) => entry.father?.value)).toEqual(["Aqa", "Omar"])
})
