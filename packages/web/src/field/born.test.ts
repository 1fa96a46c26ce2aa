import { expect, test } from "vitest"
import { calendarOfBirth } from "./born.ts"

test.each([
  ["1376", "solar-hijri", true],
  ["۱۳۷۶", "solar-hijri", true],
  ["١٣٧٦/٢/١١", "solar-hijri", true],
  ["1376 هـ ش", "solar-hijri", false],
  ["۳ حمل ۱۳۷۶", "solar-hijri", false],
  ["1440", "hijri", true],
  ["1398 هـ", "hijri", false],
])("a birth of %s is in the calendar %s", (born, calendar, isPresumed) => {
  expect(calendarOfBirth(born)).toEqual({ calendar, isPresumed })
})

test.each(["1997", "١٩٩٧", "11/2/1997", "34", "۳۴", "about 30", "unknown", ""])(
  "%s names no other calendar",
  (born) => {
    expect(calendarOfBirth(born)).toBeNull()
  },
)
