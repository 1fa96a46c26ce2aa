import { LANGUAGES } from "@wasit/domain/words"
import { expect, test } from "vitest"
import { formatOf } from "./format.ts"
import type { Preferences } from "./preferences.ts"

const reader = (part: Partial<Preferences>) => formatOf({ language: "en", digits: "auto", calendar: "auto", ...part })
/** 22 March 2020. */
const DAY = 18_343

test("digits follow the language until the reader chooses others", () => {
  expect(LANGUAGES.map((language) => reader({ language }).number(5000))).toEqual(["٥٬٠٠٠", "۵٬۰۰۰", "۵٬۰۰۰", "5,000"])
  expect(reader({ language: "ar", digits: "latn" }).number(5000)).toBe("5,000")
  expect(reader({ language: "en", digits: "arab" }).inDigits("v3")).toBe("v٣")
})

test("a plus stands where a minus stands, in every language and digits", () => {
  for (const language of LANGUAGES) {
    for (const digits of ["auto", "latn"] as const) {
      const { signed } = reader({ language, digits })
      expect(signed(4.7, 1)).toBe(signed(-4.7, 1).replace(/[-\u2212]/, "+"))
    }
    expect(reader({ language }).signed(0, 1)).not.toContain("+")
  }
})

test("the calendar follows the language until the reader chooses another", () => {
  expect(reader({}).date(DAY)).toBe("22 March 2020")
  expect(reader({ language: "prs" }).date(DAY)).toBe("۳ حمل ۱۳۹۹")
  expect(reader({ language: "ps" }).date(DAY)).toBe("۳ وری ۱۳۹۹")
  expect(reader({ calendar: "hijri" }).date(DAY)).toBe("27 Rajab 1441")
})

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "")

test("a date in two calendars begins with the reader's", () => {
  expect(plain(reader({}).dateInTwo(DAY))).toBe("22 March 2020 (3 Hamal 1399)")
  expect(plain(reader({ calendar: "solar-hijri" }).dateInTwo(DAY))).toBe("3 Hamal 1399 (22 March 2020)")
  expect(plain(reader({ calendar: "hijri" }).dateInTwo(DAY))).toBe("27 Rajab 1441 (22 March 2020)")
})

test("a refusal is said in the reader's language", () => {
  const said = LANGUAGES.map((language) => reader({ language }).refusal({ code: "counter-wrong" }))
  expect(new Set(said).size).toBe(LANGUAGES.length)
})
