import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"
import { splitParents, withoutByName } from "./person-words.ts"

test.each([
  ["زمری ولد تورن ولدیت وروکی", ["زمری", "تورن", "وروکی"]],
  ["زمری ولد تورن نواسه وروکی", ["زمری", "تورن", "وروکی"]],
  ["زمری ولد تورن نواسهٔ وروکی", ["زمری", "تورن", "وروکی"]],
  ["زمری فرزند تورن نوه وروکی", ["زمری", "تورن", "وروکی"]],
  ["زمری ولدیت تورن", ["زمری", "تورن", null]],
  ["زمری نواسه وروکی", ["زمری", null, "وروکی"]],
  ["تورن بن زمري حفيد وروكي", ["تورن", "زمري", "وروكي"]],
  // A name that only begins so is one.
  ["زمری ولد نوهان", ["زمری", "نوهان", null]],
])("IM354 Dari tells the grandfather by a word for a grandson, or the father's once more: %s", (cell, people) => {
  const { name, father, grandfather } = splitParents(cell)!
  expect([name, father, grandfather]).toEqual(people)
})

test("IM354 a by-name before the father is no part of him, whatever word tells it", () => {
  for (const cell of [
    "زمری مشهور په لنډی",
    "زمری چې په لنډی",
    "زمری مستعار لنډی",
    "زمری معروف په لنډی",
    "زمری ملقب به لنډی",
  ])
    expect([cell, withoutByName(cell)]).toEqual([cell, { name: "زمری", alias: "لنډی" }])
  const { entry } = read("نام,پدر,سکونت\nزمری مشهور به لندی ولد تورن نواسه وروکی,,تور\n").rows[0]!
  expect([entry.name, entry.alias, entry.father, entry.grandfather].map((told) => told?.value)).toEqual([
    "زمری",
    "لندی",
    "تورن",
    "وروکی",
  ])
})

test("IM355 a row that says whose prisoners of which place stand below it names that place", () => {
  const provinceBelow = (row: string): string | null =>
    read(`نوم,د پلار نوم,ولسوالۍ\n${row},,\nزمری,تورن,ژړۍ\n`).rows[0]?.entry.province?.value ?? null
  for (const [row, place] of [
    ["د ننګرهار ولایت اسیران", "ننګرهار"],
    ["د فراه ولايت بنديان", "فراه"],
    ["اسیران ولایت فراه", "فراه"],
    ["زندانیان ولایت میدان وردک", "میدان وردک"],
    ["معتقلو محافظة إب", "إب"],
    ["أسرى محافظة صعدة", "صعدة"],
    ["Prisoners of Farah province", "Farah"],
    ["ولایت فراه", "فراه"],
  ] as const)
    expect([row, provinceBelow(row)]).toEqual([row, place])
  // Without a word for a place, and of no place, it says nothing.
  expect(provinceBelow("د کمېسیون اسیران")).toBeNull()
  expect(provinceBelow("اسیران ولایت")).toBeNull()
})

test("IM356 a sign for as above may stand more than once, or be a Hebrew one", () => {
  const villages = (sign: string): (string | undefined)[] =>
    read(`Name,Village\nZmarak,Tor\nTorak,${sign}\nWruk,Spin\n`).rows.map(({ entry }) => entry.village?.value)
  for (const sign of ["=", "= =", "==", "= = =", "// //", "״", "״ ״", "- = -"])
    expect([sign, ...villages(sign)]).toEqual([sign, "Tor", "Tor", "Spin"])
  for (const sign of ["= Tor", "=5", "- -"]) expect([sign, villages(sign)[1]]).not.toEqual([sign, "Tor"])
})

const WHOLE = ["۱۳۵۰", "۱۳۶۱", "۱۳۷۲/۲/۳", "۱۳۴۸", "۱۳۵۹", "۱۳۶۵", "۱۳۷۰", "۱۳۸۰", "۱۳۵۵", "۱۳۶۶", "۱۳۶۷"]
const CAPTURED = "۱۴۰۱/۷/۱۹"

/** The birth and the capture of a row among others whose births and captures are whole. */
function daysOf(birth: string, captured: string, others: readonly string[] = WHOLE): readonly (string | null)[] {
  const rows = others.map((each) => `تورن,${each},${CAPTURED}`)
  const { rows: all } = read(`نام,متولد,تاریخ بازداشت\n${rows.join("\n")}\nزمری,${birth},${captured}\n`)
  const { entry } = all.at(-1)!
  return [entry.birth?.value?.edtf ?? null, entry.captureDate?.value?.edtf ?? null]
}

test("IM357 among whole Solar Hijri days a year with two digits is one of theirs", () => {
  const [birth, captured] = daysOf("۱۳۵۴/۵/۸", "۱۴۰۱/۷/۱۹")
  expect(daysOf("۵۴/۵/۸", "۰۱/۷/۱۹")).toEqual([birth, captured])
  expect(daysOf("54/05/08", "01-07-19")).toEqual([birth, captured])
  expect(daysOf("۵۴/۵/۸", "۹۹/۷/۱۹")[1]).toBe(daysOf("", "۱۳۹۹/۷/۱۹")[1])
  expect(daysOf("", "۱۹ مهر ۰۱")[1]).toBe(daysOf("", "۱۹ مهر ۱۴۰۱")[1])
  expect(daysOf("", "۱۹ دیماه ۰۰")[1]).toBe(daysOf("", "۱۹ دی ۱۴۰۰")[1])
  expect(daysOf("", "اوایل مهر ۹۹")[1]).toBe(daysOf("", "مهر ۱۳۹۹")[1])
  // No day is a year, and what stands last where others have years last is one.
  expect(daysOf("۵۴/۱۳/۸", "")[0]).toBeNull()
  expect(daysOf("۵۴/۵/۸", "", ["۸/۵/۵۴", ...WHOLE])[0]).toBeNull()
  // Among Gregorian days it is none.
  expect(
    daysOf(
      "54/5/8",
      "",
      WHOLE.map((_, at) => `${1960 + at}`),
    )[0],
  ).toBeNull()
})

test("IM357 two digits alone are a year where ages say that they are ages, or the years lie nearer to them", () => {
  const ages = Array.from({ length: 10 }, (_, at) => `${20 + at} ساله`)
  const short = ["۵۵", "۶۱", "۵۷", "۵۴/۵/۸"]
  expect(daysOf("۴۴", "", [...WHOLE, ...ages, ...short])[0]).toBe(daysOf("۱۳۴۴", "")[0])
  expect(daysOf("۲۴", "", [...WHOLE, ...ages, "۲۶", "۳۱", "۲۲", "۵۴/۵/۸"])[0]).toBeNull()
  const young = WHOLE.map((_, at) => `۱۳۷${at % 10}`)
  expect(daysOf("۷۵", "", [...young, "۷۱", "۷۲", "۶۸", "۸۱/۲/۳"])[0]).toBe(daysOf("۱۳۷۵", "")[0])
  // Nothing says so of ages beside years, nor where no year has two digits.
  expect(daysOf("۲۲", "", [...WHOLE, "۲۳", "۲۵", "۵۴/۵/۸"])[0]).toBeNull()
  expect(daysOf("۴۴", "", WHOLE)[0]).toBeNull()
})

test("IM358 the first and the second of a month stand behind it too", () => {
  const day = (told: string): string | undefined =>
    read(`Name,Date of arrest\nZmarak,"${told}"\n`).rows[0]!.entry.captureDate?.value?.edtf
  expect(day("Nov 2, 2022")).toBe("2022-11-02")
  expect(day("November 1st, 2022")).toBe("2022-11-01")
  expect(day("Nov 12, 2022")).toBe("2022-11-12")
  expect(day("Rabi 2, 1440")).toBe(day("Rabi II 1440"))
  expect(day("Jumada 1 1440")).toBe(day("Jumada I 1440"))
})
