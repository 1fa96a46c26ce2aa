import { expect, test } from "vitest"
import { readDate } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

test("IM299 a word for a birth beside a year leaves the year", () => {
  const births = ["تولد 1978", "تولد ١٩٧٨", "1978 تولد", "پ 1978"]
  for (const text of births) expect(readDate(text, { todayDay: 20_000 }).value?.edtf).toBe("1978")
})

test.each([
  ["by caste Sorkhabi", "Sorkhabi"],
  ["قوم سرخابی", "سرخابی"],
  ["عشيرة السرخابي", "السرخابي"],
  ["من قبيلة السرخابي", "السرخابي"],
  ["Clan: Sorkhabi", "Sorkhabi"],
  // A name that begins alike, and the word alone.
  ["Castellan", "Castellan"],
  ["قومندان", "قومندان"],
])("IM365 the word for a tribe before its name is no part of it: %s", (cell, tribe) => {
  expect(read(`Name,Tribe\nZmaray,${cell}\n`).rows[0]!.entry.tribe).toEqual({ raw: cell, value: tribe })
})
