import { describe, expect, test } from "vitest"
import { foldDigits } from "./digits.ts"
import { foldMonthName, monthFromName, monthSpellings } from "./month-names.ts"

describe("month names", () => {
  test("no spelling names two months", () => {
    const seen = new Map<string, string>()
    for (const { spelling, calendar, month } of monthSpellings()) {
      const key = foldMonthName(spelling)
      expect(key, spelling).not.toBe("")
      expect(seen.get(key) ?? `${calendar} ${month}`, spelling).toBe(`${calendar} ${month}`)
      seen.set(key, `${calendar} ${month}`)
    }
  })

  test("every spelling is found", () => {
    for (const { spelling, calendar, month } of monthSpellings()) {
      expect(monthFromName(spelling), spelling).toEqual({ calendar, month })
    }
  })

  test.each([
    ["حوت", "solar-hijri", 12],
    ["HOOT", "solar-hijri", 12],
    ["برج حمل", "solar-hijri", 1],
    ["حَمَل", "solar-hijri", 1],
    ["سنبلهٔ", "solar-hijri", 6],
    ["فروردين", "solar-hijri", 1],
    ["مهر ماه", "solar-hijri", 7],
    ["مهرماه", "solar-hijri", 7],
    ["د مرغومي میاشت", "solar-hijri", 10],
    ["غبرگولی", "solar-hijri", 3],
    ["لیندى", "solar-hijri", 9],
    ["ذوالحجة", "hijri", 12],
    ["ذي الحجه", "hijri", 12],
    ["جمادي الأولى", "hijri", 5],
    ["ربیع الثانی", "hijri", 4],
    ["شهر رجب", "hijri", 7],
    ["Sha’ban", "hijri", 8],
    ["مارس", "gregorian", 3],
    ["كانون الثاني", "gregorian", 1],
    ["Sept.", "gregorian", 9],
    ["ابريل", "gregorian", 4],
  ] as const)("%s", (text, calendar, month) => {
    expect(monthFromName(text)).toEqual({ calendar, month })
  })

  test("what is no month is null", () => {
    for (const text of ["", "12", "محمد", "Kandahar", "ماه"]) expect(monthFromName(text)).toBeNull()
  })
})

describe("digits", () => {
  test("three scripts and the Arabic separators fold to Western digits", () => {
    expect(foldDigits("۵۰۰ ٥٠٠ 500")).toBe("500 500 500")
    expect(foldDigits("٥٬٠٠٠٫٢٥")).toBe("5000.25")
    expect(foldDigits("BGR-۰۰۳۱")).toBe("BGR-0031")
    expect(foldDigits("أ٬ب")).toBe("أ٬ب")
    expect(foldDigits("०९ ০৯ ๐๙ ၀၉ ០៩ ௦௯")).toBe("09 09 09 09 09 09")
  })
})
