import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"

const fieldsOf = (titles: string, cells = titles.replace(/[^,]+/g, "Zmarak")): string =>
  read(`${titles}\n${cells}\n`)
    .columns.map(({ field }) => field ?? "-")
    .join(",")

test.each([
  ["Ref,Family,First,Father,G/father", "-,tribe,name,father,grandfather"],
  ["No,First,Middle,Last,Village", "-,name,father,tribe,village"],
  ["No,First,Second,Third,Fourth,Village", "-,name,father,grandfather,tribe,village"],
  ["No,First,Second,Third,Fourth,Family", "-,name,father,grandfather,grandfather,tribe"],
  ["No,Surname,Given,Father", "-,tribe,name,father"],
  ["م,الأول,الأب,الجد,العائلة", "-,name,father,grandfather,tribe"],
  ["م,الأول,الثاني,الثالث,الرابع,القرية", "-,name,father,grandfather,tribe,village"],
])("IM350 bare words for which of his names a column has: %s", (titles, fields) => {
  expect(fieldsOf(titles)).toBe(fields)
})

test.each([
  ["Name,First,Father", "name,-,father"],
  ["Name,First,Second", "name,-,-"],
  ["اسم الأسير,الأول,الثاني", "name,-,-"],
])("IM350 beside a column of names they say nothing of his: %s", (titles, fields) => {
  expect(fieldsOf(titles)).toBe(fields)
})

test("IM350 what has digits under it is no name", () => {
  expect(() => fieldsOf("Family,First,Father", "Wruk,12.3.2010,Torak")).toThrow()
})
