import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { withoutBrackets } from "./heading-meaning.ts"

const fieldsOf = (titles: string): string =>
  read(`${titles}\n${titles.replace(/[^,]+/g, "x")}\n`)
    .columns.map(({ field, sensitive }) => field ?? sensitive ?? "-")
    .join(",")

test.each([
  ["شماره,اسم و شهرت,ولد,ولدیت,محبس", "-,name,father,grandfather,detentionPlace"],
  ["م,الاسم والعشيرة,المحافظة", "-,name,province"],
  ["No,Person and clan,Province", "-,name,province"],
  ["Nr,Nom et surnom,Père", "-,name,father"],
  ["No,Date and place of arrest,Name", "-,captureDate,name"],
])(
  "IM96 a title of known titles with an `and` between them is the name's where one of them is: %s",
  (titles, fields) => {
    expect(fieldsOf(titles)).toBe(fields)
  },
)

test.each([
  ["ت,الاسم,ت.التوقيف,ت. الميلاد,ر. البطاقة", "-,name,captureDate,birth,documentNumber"],
  ["ر.متسلسل,الاسم,المادة,الفرع المحيل", "-,name,legalStatus,authority"],
  ["ر.م,الاسم,ت", "-,name,-"],
  ["م,الاسم,م. الاعتقال,م.الميلاد,جهة الاعتقال", "-,name,capturePlace,province,authority"],
  ["No,Name,Det. date,Arr. by", "-,name,captureDate,authority"],
])(
  "IM100 a letter before a title stands for a word, and a code of laws heads what somebody is charged with, or who holds him: %s",
  (titles, fields) => {
    expect(fieldsOf(titles)).toBe(fields)
  },
)

const SECTIONS = `قائمة الأهالي,,,
ت,الاسم الرباعي واللقب,المواليد,مكان الاخذ
قضاء/ناحية: وادي الزمرك,,,
1,زمرك طرياي سبين لمر,1991,الدار
2,ولي سور كل لمر,1985,سيطرة
3,كل خان ورو لمر,1979,الدار
قضاء / ناحية : تل التوت - الجانب الأيمن,,,
4,مينا سور تورك لمر,1988,سيطرة
5,سبين كل ولي لمر,1990,الدار
6,تورك ورو خان لمر,1971,الدار
`

test("IM97 a row of its own below the titles that says of which place the next are is no second row of titles", () => {
  const list = read(SECTIONS)
  expect(list.columns.map(({ header, field }) => [header, field])).toEqual([
    ["ت", null],
    ["الاسم الرباعي واللقب", "name"],
    ["المواليد", "birth"],
    ["مكان الاخذ", "capturePlace"],
  ])
  expect(list.rows.map(({ entry }) => textOf(entry, "district"))).toEqual([
    ...Array.from({ length: 3 }, () => "وادي الزمرك"),
    ...Array.from({ length: 3 }, () => "تل التوت - الجانب الأيمن"),
  ])
  expect(list.setAside.map(({ row, setAside }) => [row, setAside])).toEqual([
    [3, "row-of-notes"],
    [7, "row-of-notes"],
  ])
})

test("IM97 a second row with one title and no value stays a row of titles", () => {
  const list = read("No,Name,Home,Born\n,,Province,\n1,Zmarak Toryal,Spinwad,1991\n2,Wali Sor,Tut,1985\n")
  expect(list.columns.map(({ header }) => header)).toEqual(["No", "Name", "Home Province", "Born"])
  expect(list.rows).toHaveLength(2)
})

const people = (from: number): string =>
  Array.from({ length: 3 }, (_, at) => `${from + at},زمرك ${"أبتثجح"[at]}وري,ورو,19${70 + at}`).join("\n")
const placesOf = (titles: string, ...sections: readonly string[]): (string | null)[] => {
  const { rows } = read(
    `${titles}\n${sections.map((section, at) => `${section},,,\n${people(3 * at + 1)}`).join("\n")}\n`,
  )
  return [0, 3].map((at) => {
    const { entry } = rows[at]!
    return entry.province?.value ?? entry.district?.value ?? entry.village?.value ?? entry.detentionPlace?.value ?? null
  })
}

test("IM101 rows of one short text between the people tell, as the names of sheets do, where these are of or held", () => {
  const titles = "ت,الاسم,اسم الأب,المواليد"
  expect(placesOf(titles, "وادي الزمرك", "تل التوت")).toEqual(["وادي الزمرك", "تل التوت"])
  expect(placesOf(titles, "سجن المنارة", "سجن التل")).toEqual(["سجن المنارة", "سجن التل"])
  expect(placesOf(titles, "مدينة الزمرك", "قرية التوت")).toEqual(["الزمرك", "التوت"])
  expect(placesOf(titles, "رجال", "نساء")).toEqual([null, null])
  expect(placesOf(titles, "كانون الثاني", "شباط")).toEqual([null, null])
  expect(placesOf(titles, "المحكومون", "الموقوفون")).toEqual([null, null])
  expect(placesOf("ت,الاسم,اسم الأب,المحافظة", "وادي الزمرك", "تل التوت")[0]).toBe("1970")
})

test("IM28 a text too long for a heading explains nothing in brackets", () => {
  expect(withoutBrackets("المواليد (سنة)")).toEqual({ outside: "المواليد ", inside: "سنة" })
  const long = `${"من التوت ".repeat(50)}(سنة)`
  expect(withoutBrackets(long)).toEqual({ outside: long, inside: "" })
})
