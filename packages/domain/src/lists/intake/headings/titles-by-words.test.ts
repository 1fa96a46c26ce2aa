import { expect, test } from "vitest"
import { comparedValues } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const fieldsOf = (titles: string): string =>
  read(`${titles}\n${titles.replace(/[^,]+/g, "1")}\n`)
    .columns.map(({ field, sensitive }) => field ?? sensitive ?? "-")
    .join(",")

test("IM230 an age on some occasion is an age; on its day it is that day", () => {
  const fieldOf = (title: string): unknown => read(`Name,${title}\nZmaray,30\n`).columns[1]!.field
  for (const title of [
    "Age on admission",
    "Age at admission",
    "Age as on 31-03-2024",
    "Age upon entry",
    "Age on arrest",
  ])
    expect([title, fieldOf(title)]).toEqual([title, "age"])
  for (const title of ["Age on", "Age as of", "Age stated on"])
    expect([title, fieldOf(title)]).toEqual([title, "ageStatedOn"])
  const { rows } = read("Name,Age on admission,Date of arrest\nZmaray,30,3.5.2020\nTorak,31,\n")
  expect(comparedValues(rows[0]!.entry, 20_000).birth).toBeDefined()
  expect(comparedValues(rows[1]!.entry, 20_000).birth).toBeUndefined()
})

test.each([
  ["السن في 2019", "2019"],
  ["السن عام ٢٠١٩", "2019"],
  ["العمر في نهاية 2019", "2019"],
  ["سن در 1400", "2021-03-21?/2022-03-20?"],
  ["سن در سال ۱۴۰۰", "2021-03-21?/2022-03-20?"],
  ["سن تا سال ۱۴۰۰", "2021-03-21?/2022-03-20?"],
  ["عمر په ۱۴۰۰ کال کې", "2021-03-21?/2022-03-20?"],
  ["Âge en 2019", "2019"],
  ["Age by 2019", "2019"],
  ["age (2019)", "2019"],
])("IM369 %s: ages, and the year that they are of", (title, day) => {
  const { columns, rows } = read(`Name,${title}\nZmaray,30\n`)
  expect([columns[1]!.field, rows[0]!.entry.ageStatedOn?.value?.edtf]).toEqual(["age", day])
})

test("IM369 a year beside another word makes no age of it", () => {
  for (const title of ["سال 1400", "تاريخ 2019", "Events in 2019"])
    expect([title, read(`Name,${title}\nZmaray,30\n`).columns[1]!.field]).not.toEqual([title, "age"])
})

test("IM231 of a title in two parts the second goes on with the first's beginning", () => {
  expect(fieldsOf("Name,Date of FIR/arrest")).toBe("name,captureDate")
  expect(fieldsOf("Name,Date of referral / detention,Place of hearing/arrest")).toBe("name,captureDate,capturePlace")
  expect(fieldsOf("الاسم,تاريخ البلاغ / الاعتقال")).toBe("name,captureDate")
  expect(fieldsOf("Name,Date of birth/age")).toBe("name,birth")
})

test("IM232 an address in the country they are of is read as an address is", () => {
  for (const title of [
    "Address in Afghanistan",
    "العنوان في اليمن",
    "Permanent address in home country",
    "آدرس در افغانستان",
  ]) {
    const list = read(`Name,${title}\nZmaray,"House 12, Distt. Guzara, Herat Province"\n`)
    expect([title, list.rows[0]!.entry.province?.value]).toEqual([title, "Guzara, Herat"])
  }
  expect(read("Name,Address in Pakistan,Province\nZmaray,Quetta,Herat\n").rows[0]!.entry.province?.value).toBe("Herat")
})

test("IM260 a title of the name and the father's is the name's, and a father's name no name", () => {
  expect(
    ["Nom et père", "Name and father", "Name & father's name", "نام و پدر", "Nom père", "Nom du père"].map(
      (title) =>
        read(`${title},Age\nZmaray,30\nTorak,31\n`.replace(/^Nom (?:du )?père,/u, "Nom,$&")).columns.find(
          ({ header }) => header === title,
        )?.field,
    ),
  ).toEqual(["name", "name", "name", "name", "father", "father"])
})

test("IM262 a title of a home and a tribe is of homes, for what it says of tribes is no part of a name", () => {
  expect(fieldsOf("Name,Home / clan")).toBe("name,province")
  expect(fieldsOf("Name,Tribe/Village")).toBe("name,village")
  expect(fieldsOf("Name,Province,Clan / home town")).toBe("name,province,district")
  expect(fieldsOf("الاسم,القبيلة / القرية")).toBe("name,village")
  expect(fieldsOf("Name,Tribe / clan")).toBe("name,tribe")
})

test("IM291 a title of a tribe and a country is of countries: tribes beside them are no part of a name", () => {
  expect(fieldsOf("Name,Tribe/Nationality")).toBe("name,nationality")
  expect(fieldsOf("الاسم,القبيلة/الجنسية")).toBe("name,nationality")
  expect(fieldsOf("الاسم,القبيلة,الجنسية")).toBe("name,tribe,nationality")
})

test("IM292 titles of a place and a day or a year of birth are of births, as Turkish clerks shorten them too", () => {
  for (const title of [
    "D.Yeri-Yılı",
    "D. Yeri ve Tarihi",
    "سنة ومكان الولادة",
    "Place/year of birth",
    "محل و سال تولد",
  ])
    expect([title, fieldsOf(`Name,${title}`)]).toEqual([title, "name,birth"])
  expect(fieldsOf("Adı,D.Yeri,D.Yılı")).toBe("name,province,birth")
})

test("IM264 what a family says is a remark, and no family", () => {
  for (const title of ["What family says", "What the relatives told", "أقوال الأهل", "ظروف الاعتقال", "What happened"])
    expect([title, fieldsOf(`Name,${title}`)]).toEqual([title, "name,notes"])
})

test("IM267 Turkish titles shorten the word for a day to its first letter", () => {
  expect(fieldsOf("ADI SOYADI,DOĞUM T.,GÖZALTI T.,DURUM / NOT")).toBe("name,birth,captureDate,notes")
  expect(fieldsOf("Name,Size T.")).toBe("name,-")
  // What only folds to that letter goes on for ever otherwise.
  expect(fieldsOf("Name,Size (T)")).toBe("name,-")
  expect(fieldsOf("Name,Size ｔ")).toBe("name,-")
})

test("IM260 a title of a family's name and a father's is of whole names", () => {
  for (const title of ["Насаб; ном; номи падар", "Фамилия/исми/отасининг исми", "Surname / father's name"])
    expect([title, fieldsOf(`№,${title}`)]).toEqual([title, "-,name"])
  expect(fieldsOf("Name,Father/tribe")).toBe("name,father")
})

test("IM271 a name as somebody gives it is a name, and a lawyer's client one", () => {
  expect(fieldsOf("Case no.,Name as family gives it,Father,Born")).toBe("-,name,father,birth")
  expect(fieldsOf("Ref,Client,Family name,Arrested,Prison")).toBe("-,name,tribe,captureDate,detentionPlace")
})
