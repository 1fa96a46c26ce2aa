import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"
import { readDate } from "./intake-date.ts"
import { nameLikeAbove } from "./like-above.ts"
import { readAge, splitParents } from "./person-words.ts"

test("IM386 a row that names a district and behind a sign its province tells both of the rows below", () => {
  const districtBelow = (row: string): string | undefined =>
    read(`نوم,د پلار نوم,کلی\n"${row}",,\nزمری,تورن,ژړۍ\n`).rows[0]?.entry.district?.value
  for (const [row, place] of [
    ["د تل ولسوالي - توت", "تل، توت"],
    ["د تل ولسوالۍ – توت", "تل، توت"],
    ["د تل ولسوالي (توت)", "تل، توت"],
    ["Tal district, Tut", "Tal، Tut"],
    ["Tal district - Tut province", "Tal، Tut province"],
    ["د تل ولسوالي", "تل"],
    // What goes on is no place.
    ["د تل ولسوالي - پاتې", "تل"],
    ["Tal district (continued)", "Tal"],
    ["Tal district - page", "Tal"],
  ] as const)
    expect([row, districtBelow(row)]).toEqual([row, place])
  expect(districtBelow("د تل ولسوالي - ۲۵ تنه")).toBeUndefined()
  expect(districtBelow("د تل ولسوالي: زمری، تورن، ولی")).toBeUndefined()
})

/** The capture of the last row of a list whose captures stand before it. */
function capturedOf(captured: string, others: readonly string[]): string | null {
  const rows = [...others, captured].map((day) => `تورن,${day}`).join("\n")
  return read(`نام,تاریخ بازداشت\n${rows}\n`).rows.at(-1)!.entry.captureDate?.value?.edtf ?? null
}
const WHOLE = Array.from({ length: 10 }, (_, at) => `سال ۱۳۸${at}`)

test("IM387 among whole Solar Hijri days years of two digits may stand last in all days", () => {
  const whole = capturedOf("۱۳۸۹/۳/۹", WHOLE)
  expect(capturedOf("۹/۳/۸۹", WHOLE)).toBe(whole)
  expect(capturedOf("۹-۳-۸۹", WHOLE)).toBe(whole)
  expect(capturedOf("آخر غبرګولی ۸۹", [...WHOLE, "۹/۳/۸۹"])).toBe(capturedOf("غبرګولی ۱۳۸۹", WHOLE))
  expect(capturedOf("۹/۱۳/۸۹", WHOLE)).toBeNull()
  // Where some stand first it is open which, and days of Latin hands are of their calendar.
  expect(capturedOf("۹/۳/۸۹", [...WHOLE, "۸۸/۳/۹"])).toBeNull()
  expect(capturedOf("09/03/89", [...WHOLE, "21/03/11", "25/03/11"])).not.toBe(whole)
})

test("IM388 where years of two digits stand behind a day and a month's name, so they do behind that alone", () => {
  const days = ["25-Mar-09", "26-Apr-10"]
  expect(capturedOf("May-09", days)).toBe("2009-05")
  expect(capturedOf("Sep-12", days)).toBe("2012-09")
  expect(capturedOf("May-09", ["25-Mar-2009", "26-Apr-2010"])).toBeNull()
  expect(capturedOf("May-09", days.slice(1))).toBeNull()
})

test.each([
  ["زمری برادرش", "زمری"],
  ["زمری خواهرش", "زمری"],
  ["زمری برادر فوق", "زمری"],
  ["زمری، برادر مذکور", "زمری"],
  ["زمری ورور یې", "زمری"],
  ["زمری ورور ئې", "زمری"],
  ["زمری د پورتني ورور", "زمری"],
  ["زمري أخوه", "زمري"],
  ["Zmarai, his brother", "Zmarai"],
  ["Zmarai (brother of the above)", "Zmarai"],
  ["زمری ولد ایضاً", "زمری"],
  ["زمری د ایضا زوی", "زمری"],
  ["Zmarai s/o ditto", "Zmarai"],
  // Nobody's name, somebody else's brother, or one more.
  ["برادرش", null],
  ["ورور یې", null],
  ["زمری و برادرش", null],
  ["زمری او ورور یې", null],
  ["Zmarai and his brother", null],
  ["زمری برادر ولی", null],
  ["زمری د ولي ورور", null],
  ["برادرش کشته شد", null],
  ["زمری ولد ولی", null],
  ["Zmarai s/o Dost", null],
  ["زمری بن ضیا", null],
])("IM389 a cell of names tells the father by the row above: %s", (cell, own) => {
  expect(nameLikeAbove(cell)).toBe(own)
})

const people = (csv: string): (string | undefined)[][] =>
  read(csv).rows.map(({ entry }) => [entry.name?.value, entry.father?.value, entry.grandfather?.value])

test("IM389 who is told to be the brother of the one above has his father and grandfather", () => {
  const csv =
    "نام,سکونت\nزمری ولد تورن نواسهٔ وروکی,تل\nولی برادرش,تل\nساحک برادر فوق,تل\nلمر ولد ایضاً,تل\nسور,تل\nسپین برادرش,تل\n"
  expect(people(csv)).toEqual([
    ["زمری", "تورن", "وروکی"],
    ["ولی", "تورن", "وروکی"],
    ["ساحک", "تورن", "وروکی"],
    ["لمر", "تورن", "وروکی"],
    ["سور", undefined, undefined],
    ["سپین", undefined, undefined],
  ])
  expect(people("نوم,کلی\nزمری د تورن زوی د وروکي لمسی,تل\nولي ورور یې,تل\n")[1]).toEqual(["ولي", "تورن", "وروکي"])
  expect(people("Name,Village\nZmarai s/o Toran,Tal\nWali his brother,Tal\n")[1]).toEqual(["Wali", "Toran", undefined])
})

test("IM389 so he has where fathers have a column, if his own tells none", () => {
  const rows = people("نام,پدر,سکونت\nزمری,تورن,تل\nولی برادرش,,تل\nساحک برادرش,سور,تل\nلمر,,تل\n")
  expect(rows.map(([name, father]) => [name, father])).toEqual([
    ["زمری", "تورن"],
    ["ولی", "تورن"],
    ["ساحک", "سور"],
    ["لمر", undefined],
  ])
})

test.each([
  ["زمری پسر تورن نواسهٔ وروکی", ["زمری", "تورن", "وروکی"]],
  ["زمری پسر تورن", ["زمری", "تورن", null]],
  ["گل پسرلی ولد تورن", ["گل پسرلی", "تورن", null]],
])("IM391 Dari's plain word for a son tells the father: %s", (cell, told) => {
  const { name, father, grandfather } = splitParents(cell)!
  expect([name, father, grandfather]).toEqual(told)
})

test("IM391 a cousin's or the eldest son's is none", () => {
  for (const cell of ["زمری پسر کاکای ولی", "زمری پسر مامای ولی", "زمری پسر عمه ولی", "زمری پسر کلان ولی", "پسر تورن"])
    expect([cell, splitParents(cell)]).toEqual([cell, null])
})

test("IM390 what Dari and Pashto write about ages and years is read", () => {
  expect(readAge("۲۵ تخمیناً")).toEqual(readAge("تقریبا ۲۵"))
  expect(readAge("تخمینا ۲۵ ساله")).toEqual(readAge("تقریبا ۲۵"))
  const [year, month] = ["۱۳۹۰", "ثور ۱۳۹۰"].map((text) => readDate(text).value?.edtf)
  expect(readDate("په ۱۳۹۰ کې").value?.edtf).toBe(year)
  expect(readDate("آخر ثور ۱۳۹۰").value?.edtf).toBe(month)
  // The last of two months of one name.
  expect(readDate("ربيع الآخر 1440").value?.edtf).toBe(readDate("ربیع الثانی 1440").value?.edtf)
})
