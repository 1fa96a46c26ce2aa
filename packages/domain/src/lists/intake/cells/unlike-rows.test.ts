import { expect, test } from "vitest"
import { type IntakeList, isNobody } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const asideOf = ({ setAside }: IntakeList): unknown[] => setAside.map(({ row, setAside: why }) => [row, why])

const people = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at},Person ${from + at},Father,Herat,1990`).join("\n")

test("IM50 sums, notes, titles of rows and signatures among the rows are nobody, and are kept", () => {
  const list = read(`No,Name,Father,Province,Born
,"Detention place: North camp",,,
${people(1, 6)}
No,Name,Father,Province,
,Second block,,,
${people(7, 9)}
Total,9 persons,,,
Итого: 9,,,,
,,,Sum,9
Total Herat,,,,9
,* as the families told it,,,
Prepared by: the registrar,,,Signature,
`)
  expect(asideOf(list)).toEqual([
    [2, "row-of-notes"],
    [9, "header-repeated"],
    [10, "row-of-notes"],
    [14, "row-of-totals"],
    [15, "row-of-totals"],
    [16, "row-of-totals"],
    [17, "row-of-totals"],
    [18, "row-of-notes"],
    [19, "row-of-notes"],
  ])
  expect(list.setAside[0]!.cells[1]).toBe("Detention place: North camp")
  expect(list.rows.map(({ entry }) => entry.name?.value)).toHaveLength(9)
  expect(list.setAside.every(({ setAside }) => isNobody(setAside))).toBe(true)
  expect(list.quality.setAside).toBe(0)
})

test("IM50 a person of whom only the name is known stays one where the list does not number its rows", () => {
  const list = read("نام,ولد,ولایت\nزمری,تورک,هرات\nبریال,,\nیادداشت: از زبان خانواده,,\nجمعه خان,,\n")
  expect(list.rows.map(({ entry }) => entry.name?.value)).toEqual(["زمری", "بریال", "جمعه خان"])
  expect(asideOf(list)).toEqual([[4, "row-of-notes"]])
  expect(read("م,الاسم,المحافظة\n1,زمري,عدن\n,الإجمالي: 3 أسرى,\n").setAside).toHaveLength(1)
  const numbered = read(`No,Name,Father,Province,Born\n${people(1, 6)}\n7,Zmaray,,,\n`)
  expect(numbered.rows).toHaveLength(7)
})

test("IM51 a sign for the cell above is read as that cell, told, and kept as it stood", () => {
  const list = read(`No,Name,Father,Province
1,Zmaray,Torak,Herat
2,Baryal,"''",//
3,Torak,Gul,-//-
4,Omar,Aziz,ایضاً
5,Aziz,Omar,Farah
6,Jan,ditto,〃
7,Sor,Torak,=
`)
  expect(list.rows.map(({ entry }) => [entry.father?.value, entry.province?.value])).toEqual([
    ["Torak", "Herat"],
    ["Torak", "Herat"],
    ["Gul", "Herat"],
    ["Aziz", "Herat"],
    ["Omar", "Farah"],
    ["Omar", "Farah"],
    ["Torak", "Farah"],
  ])
  expect(list.rows[1]!.cells).toEqual(["2", "Baryal", "''", "//"])
  expect(list.rows[1]!.findings.map(({ code, column, facts }) => [code, column, facts.text])).toEqual([
    ["same-as-above", 3, "Torak"],
    ["same-as-above", 4, "Herat"],
  ])
  expect(read('No,Name,Province\n1,Zmaray,""""\n').rows[0]!.entry.province?.value).toBe('"')
})

test("IM316 a sign in a father's column stands for the father of the brother whom the remark tells by his number", () => {
  const list = read(`الرقم,الاسم,اسم الأب,المحافظة,ملاحظات
1,زمري سرخابي,تورك,حمص,
2,وروك كوهي,بريال,حلب,نجار
3,زرغون سرخابي,//,//,أخ 1؛ متزوج
4,سبين كوهي,"""",حماة,شقيق رقم 3
5,غل مرغابي,//,حماة,ابن عم رقم 1
6,تور مرغابي,//,حماة,أخ 77
7,سور مرغابي,,حماة,أخ 7
`)
  expect(list.rows.map(({ entry }) => [entry.father?.value, entry.province?.value])).toEqual([
    ["تورك", "حمص"],
    ["بريال", "حلب"],
    ["تورك", "حلب"],
    // Of the brother's own brother, where his cell is such a sign.
    ["تورك", "حماة"],
    // A cousin's father is another; of whom no row has the number nothing is known: both are as above.
    ["تورك", "حماة"],
    ["تورك", "حماة"],
    [undefined, "حماة"],
  ])
  expect(list.rows[2]!.findings.map(({ code, column, facts }) => [code, column, facts.text])).toEqual([
    ["same-as-above", 4, "حلب"],
    ["same-as-sibling", 3, "تورك"],
  ])
  expect(list.rows[2]!.cells[2]).toBe("//")
})

test("IM316 nobody is known by a number that two rows have", () => {
  const list = read(`No,Name,Father,Notes
1,Zmaray,Torak,
1,Baryal,Gul,
2,Sor,Wruk,
3,Jan,//,brother of no. 1
`)
  expect(list.rows[3]!.entry.father?.value).toBe("Wruk")
})

test("IM261 a table of which most rows leave the last cells blank is no letter", () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `۴۱${at}/د,زمرک,توریالی,,هلمند، نوزاد,۴۸,۲۰/۳/۱۳۹۸,${at % 4 === 0 ? "حبس" : ""},`,
  )
  const list = read(`نمبر عمومی,اسم,ولد,ولدیت,سکونت اصلی,سن,تاریخ توقیف,مدت حبس,ملاحظات\n${rows.join("\n")}\n`)
  expect(list.columns.map(({ field }) => field).slice(1, 4)).toEqual(["name", "father", "grandfather"])
  expect(list.rows.map(({ entry }) => entry.name?.value)).toEqual(rows.map(() => "زمرک"))
})
