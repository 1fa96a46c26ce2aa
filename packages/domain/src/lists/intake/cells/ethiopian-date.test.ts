import { EthiopicCalendar, GregorianCalendar, CalendarDate as OracleDate, toCalendar } from "@internationalized/date"
import fc from "fast-check"
import { expect, test } from "vitest"
import { epochDayToDay } from "../../../shared/calendar.ts"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { ethiopianDate, ethiopianSpan } from "./ethiopian-date.ts"
import { readDate } from "./intake-date.ts"

const ETHIOPIC = new EthiopicCalendar()

test("IM174 days of the Ethiopian calendar are those of another reckoning of it", () => {
  const days = fc.record({
    year: fc.integer({ min: 1800, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 30 }),
  })
  fc.assert(
    fc.property(days, ({ year, month, day }) => {
      const { from, to } = ethiopianSpan({ year, month, day })
      const oracle = toCalendar(new OracleDate(ETHIOPIC, year, month, day), new GregorianCalendar())
      expect([epochDayToDay(from), from]).toEqual([oracle.toString(), to])
      const whole = ethiopianSpan({ year, month: null, day: null })
      expect(whole.to + 1).toBe(ethiopianSpan({ year: year + 1, month: null, day: null }).from)
    }),
  )
})

test.each([
  ["12 Hidar 2015 E.C.", "2022-11-21"],
  ["ኅዳር 12 ቀን 2015 ዓ.ም.", "2022-11-21"],
  ["ኅዳር 12 2015", "2022-11-21"],
  ["12/3/2015 EC", "2022-11-21"],
  ["2015-03-12 E.C", "2022-11-21"],
  ["Hidar 2015 E.C.", "2022-11-10/2022-12-09"],
  ["6 Pagume 2015 E.C.", "2023-09-11"],
  ["1958 E.C.", "1965-09-11/1966-09-10"],
])("IM174 days that say so are Ethiopian: %s", (text, edtf) => {
  expect(readDate(text).value?.edtf).toBe(edtf)
})

test("IM174 what says nothing of it is none: a Gregorian day, Iran's Tir, a day that no month has", () => {
  expect(readDate("12/3/2015").value?.edtf).toBe("2015-03-12")
  expect(readDate("12 Tir 1394").value?.calendar).toBe("solar-hijri")
  expect(readDate("31 Hidar 2015 E.C.").value).toBeNull()
  // Words of other languages too, of which the first is Turkish for a year.
  for (const text of ["1998 sene", "sene 1998", "12 Sane 2015"])
    expect([text, readDate(text).value]).toEqual([text, null])
  expect(readDate("12 Sene 2015 E.C.").value?.edtf).toBe("2023-06-19")
  for (const text of ["EC", "12 Hidar", "12 12 12 2015", "Hidar Tikimt 2015"]) expect(ethiopianDate(text)).toBeNull()
})

test("IM174 a column is Ethiopian whose title says it", () => {
  expect(readDate("12/03/2015 G.C.", { isEthiopian: true }).value?.edtf).toBe("2015-03-12")
  expect(readDate("12/03/2015 እ.ኤ.አ.").value?.edtf).toBe("2015-03-12")
  const { rows } = read(
    "No,Name,Date of birth (E.C.),Captured\n1,Zmarak Toryal,1958,12/3/2015\n2,Wali Sor,2/4/1960,3/4/2015",
  )
  expect(
    rows.map(({ entry }) => [textOf(entry, "birth"), entry.birth?.value?.edtf, entry.captureDate?.value?.edtf]),
  ).toEqual([
    ["1958", "1965-09-11/1966-09-10", "2015-03-12"],
    ["2/4/1960", "1967-12-12", "2015-04-03"],
  ])
})
