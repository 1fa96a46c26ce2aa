import { expect, test } from "vitest"
import { finish, isRefused, readList } from "../index.ts"

/** 9 November 2026: the Solar Hijri year is 1405. */
const TODAY = 20_766

const calendarsOf = (years: readonly (number | string)[], calendar?: "hijri" | "solar-hijri") => {
  const rows = years.map((year, at) => `Zargun${String.fromCharCode(97 + (at % 26))},Torak,${year}`)
  const bytes = new TextEncoder().encode(["Name,Father,Year of birth", ...rows].join("\n"))
  const answer = finish(readList(bytes, { todayDay: TODAY, ...(calendar ? { calendar } : {}) }))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  const { rows: read } = answer.list
  return {
    of: new Map(read.map(({ entry }) => [entry.birth!.raw, entry.birth!.value?.calendar])),
    edtf: new Map(read.map(({ entry }) => [entry.birth!.raw, entry.birth!.value?.edtf])),
    told: read.flatMap(({ findings }) => findings.filter(({ code }) => code === "calendar-assumed")),
    future: read.flatMap(({ findings }) => findings.filter(({ code }) => code === "date-in-future")),
  }
}
/** Whole numbers from the first up to the last. */
const upTo = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const often = (times: number, years: readonly number[]): number[] => Array.from({ length: times }, () => years).flat()

test("IM367 bare years beside Gregorian ones are of the moon where the list has years that only the moon has reached", () => {
  const gregorian = upTo(1965, 2000)
  const { of, edtf, told } = calendarsOf([...gregorian, 1388, 1398, 1402, 1409, 1411, 1414])
  expect(["1388", "1398", "1402", "1409"].map((year) => of.get(year))).toEqual(Array(4).fill("hijri"))
  // Still presumed, and said to be.
  expect([edtf.get("1402"), told.length]).toEqual(["1981-10-28?/1982-10-18?", 6])
  // Nobody tells that the clerk counts by the moon.
  expect(calendarsOf([...gregorian, 1358, 1362, 1370]).of.get("1362")).toBe("solar-hijri")
  expect(calendarsOf([...gregorian, 1388, 1398, 1402, 1409]).of.get("1402")).toBe("solar-hijri")
})

test("IM367 in a list of solar years those are of the moon by which nobody of its people would be born yet, or hardly", () => {
  const solar = often(8, upTo(1340, 1378))
  const { of, future } = calendarsOf([...solar, ...often(3, [1398, 1401, 1404, 1406, 1409, 1412, 1415])])
  expect(["1401", "1404", "1406", "1412"].map((year) => of.get(year))).toEqual(Array(4).fill("hijri"))
  expect(["1345", "1360", "1378"].map((year) => of.get(year))).toEqual(Array(3).fill("solar-hijri"))
  expect(future).toEqual([])
})

test("IM367 children stay children where a list has many, and where hardly any year is the moon's", () => {
  const families = often(4, upTo(1330, 1405))
  expect(calendarsOf([...families, ...often(2, [1408, 1412, 1415])]).of.get("1401")).toBe("solar-hijri")
  const adults = often(12, upTo(1340, 1378))
  expect(calendarsOf([...adults, 1401, 1412, 1415]).of.get("1401")).toBe("solar-hijri")
})

test("IM367 a list of the moon's years alone is read by the moon", () => {
  const { of } = calendarsOf(often(3, upTo(1375, 1425)))
  expect(["1376", "1390", "1405"].map((year) => of.get(year))).toEqual(Array(3).fill("hijri"))
})

test("IM367 what a person or the cell says of the calendar holds", () => {
  const gregorian = upTo(1965, 2000)
  const years = [...gregorian, 1402, 1409, 1411, 1414]
  expect(calendarsOf(years, "solar-hijri").of.get("1402")).toBe("solar-hijri")
  expect(calendarsOf([...gregorian, "1402 ش", 1409, 1411, 1414]).of.get("1402 ش")).toBe("solar-hijri")
})
