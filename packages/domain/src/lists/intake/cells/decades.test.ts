import { expect, test } from "vitest"
import { readDate } from "./intake-date.ts"
import { readAge } from "./person-words.ts"

const spanOf = (cell: string): string | null => {
  const age = readAge(cell)
  return age === null ? null : `${age.from}-${age.to}`
}

test.each([
  ["la 30aine", "30-39"],
  ["la 20 aine", "20-29"],
  ["dans la quarantaine", "40-49"],
  ["in his late 30s", "36-39"],
  ["mid-thirties", "33-37"],
  ["40s", "40-49"],
  ["في الثلاثينات من العمر", "30-39"],
  ["أربعيني", "40-49"],
  ["Mitte 40", "43-47"],
  ["30'larında", "30-39"],
])("IM351 an age told by its ten: %s", (cell, span) => {
  expect(spanOf(cell)).toBe(span)
})

test.each([
  ["30", "30-30"],
  ["30 ans", "30-30"],
  ["environ 30 ans", "28-32"],
  ["30 سنة", "30-30"],
  ["35s", null],
  ["trentième", null],
  ["Zmarak", null],
])("IM351 what tells no ten: %s", (cell, span) => {
  expect(spanOf(cell)).toBe(span)
})

test.each([
  ["vers juin 18", "2018-06~"],
  ["vers déc. 21", "2021-12~"],
  ["about May 09", "2009-05~"],
])("IM352 a month and its year, about: %s", (cell, edtf) => {
  expect(readDate(cell, { todayDay: 20_000 }).value?.edtf).toBe(edtf)
})

test("IM352 without that word two digits may be a day, and a day before the month is one", () => {
  expect(readDate("June 18", { todayDay: 20_000 }).value).toBeNull()
  expect(readDate("vers le 5 juin 18", { todayDay: 20_000 }).value?.precision ?? "day").toBe("day")
})
