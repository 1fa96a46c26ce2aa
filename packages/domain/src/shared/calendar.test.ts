import {
  GregorianCalendar,
  IslamicUmalquraCalendar,
  CalendarDate as OracleDate,
  PersianCalendar,
  toCalendar,
} from "@internationalized/date"
import { describe, expect, test } from "vitest"
import {
  dayToEpochDay,
  epochDayToDay,
  epochDayToGregorian,
  epochDayToHijri,
  epochDayToSolarHijri,
  epochSecondsToInstant,
  gregorianToEpochDay,
  hijriMonthDays,
  hijriToEpochDay,
  instantToEpochSeconds,
  localDayOf,
  localTimeOf,
  localTimeToInstant,
  solarHijriToEpochDay,
  ZONES,
  zoneOffset,
} from "./calendar.ts"
import { zone } from "./schema.ts"

const gregorian = new GregorianCalendar()
const persian = new PersianCalendar()
const ummAlQura = new IslamicUmalquraCalendar()
const EPOCH_JULIAN_DAY = 2_440_588

/** Gregorian; Hijri day and month of 1441 (1442 at the end); Solar Hijri: as the sources of March 2020 give them. */
const FIXED = [
  ["2019-12-30", [1441, 5, 4], [1398, 10, 9]],
  ["2020-02-29", [1441, 7, 5], [1398, 12, 10]],
  ["2020-03-10", [1441, 7, 15], [1398, 12, 20]],
  ["2020-03-11", [1441, 7, 16], [1398, 12, 21]],
  ["2020-03-15", [1441, 7, 20], [1398, 12, 25]],
  ["2020-03-18", [1441, 7, 23], [1398, 12, 28]],
  ["2020-03-19", [1441, 7, 24], [1398, 12, 29]],
  ["2020-03-22", [1441, 7, 27], [1399, 1, 3]],
  ["2020-03-25", [1441, 8, 1], [1399, 1, 6]],
  ["2020-03-28", [1441, 8, 4], [1399, 1, 9]],
  ["2020-03-31", [1441, 8, 7], [1399, 1, 12]],
  ["2020-04-04", [1441, 8, 11], [1399, 1, 16]],
  ["2020-04-07", [1441, 8, 14], [1399, 1, 19]],
  ["2020-04-08", [1441, 8, 15], [1399, 1, 20]],
  ["2020-04-12", [1441, 8, 19], [1399, 1, 24]],
  ["2020-04-13", [1441, 8, 20], [1399, 1, 25]],
  ["2020-04-14", [1441, 8, 21], [1399, 1, 26]],
  ["2020-04-18", [1441, 8, 25], [1399, 1, 30]],
  ["2020-05-26", [1441, 10, 3], [1399, 3, 6]],
  ["2020-05-31", [1441, 10, 8], [1399, 3, 11]],
  ["2020-08-09", [1441, 12, 19], [1399, 5, 19]],
  ["2020-09-10", [1442, 1, 22], [1399, 6, 20]],
  ["2020-09-12", [1442, 1, 24], [1399, 6, 22]],
] as const

describe("fixed points", () => {
  test.each(FIXED)("%s in three calendars", (day, [hy, hm, hd], [sy, sm, sd]) => {
    const epochDay = dayToEpochDay(day)
    expect(epochDayToDay(epochDay)).toBe(day)
    expect(epochDayToHijri(epochDay)).toEqual({ year: hy, month: hm, day: hd })
    expect(epochDayToSolarHijri(epochDay)).toEqual({ year: sy, month: sm, day: sd })
    expect(hijriToEpochDay(hy, hm, hd)).toBe(epochDay)
    expect(solarHijriToEpochDay(sy, sm, sd)).toBe(epochDay)
  })
})

describe("against the oracle", () => {
  test("Gregorian and Solar Hijri agree for every day 1900 to 2059, both ways", () => {
    const last = dayToEpochDay("2059-12-31")
    let differing = 0
    for (let n = dayToEpochDay("1900-01-01"); n <= last; n++) {
      const g = epochDayToGregorian(n)
      const s = epochDayToSolarHijri(n)
      const expectedG = gregorian.fromJulianDay(n + EPOCH_JULIAN_DAY)
      const expectedS = persian.fromJulianDay(n + EPOCH_JULIAN_DAY)
      const isSame =
        g.year === expectedG.year &&
        g.month === expectedG.month &&
        g.day === expectedG.day &&
        s.year === expectedS.year &&
        s.month === expectedS.month &&
        s.day === expectedS.day &&
        gregorianToEpochDay(g.year, g.month, g.day) === n &&
        solarHijriToEpochDay(s.year, s.month, s.day) === n
      if (!isSame) differing++
    }
    expect(differing).toBe(0)
  })

  test("Solar Hijri: every first of a month, 1200 to 1500", () => {
    for (let year = 1200; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const expected = persian.toJulianDay(new OracleDate(persian, year, month, 1)) - EPOCH_JULIAN_DAY
        expect(solarHijriToEpochDay(year, month, 1)).toBe(expected)
        expect(epochDayToSolarHijri(expected)).toEqual({ year, month, day: 1 })
      }
    }
  })

  test("Umm al-Qura: every month of 1300 to 1600 has the length and the first day of the oracle", () => {
    for (let year = 1300; year <= 1600; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = new OracleDate(ummAlQura, year, month, 1)
        const epochDay = ummAlQura.toJulianDay(first) - EPOCH_JULIAN_DAY
        expect(hijriMonthDays(year, month)).toBe(ummAlQura.getDaysInMonth(first))
        expect(hijriToEpochDay(year, month, 1)).toBe(epochDay)
        expect(epochDayToHijri(epochDay)).toEqual({ year, month, day: 1 })
      }
    }
  })

  test("Umm al-Qura agrees for every day 1900 to 2059", () => {
    let differing = 0
    const last = dayToEpochDay("2059-12-31")
    for (let n = dayToEpochDay("1900-01-01"); n <= last; n++) {
      const ours = epochDayToHijri(n)!
      const expected = ummAlQura.fromJulianDay(n + EPOCH_JULIAN_DAY)
      if (ours.year !== expected.year || ours.month !== expected.month || ours.day !== expected.day) differing++
    }
    expect(differing).toBe(0)
  })

  test("the table begins and ends where it says", () => {
    expect(epochDayToDay(hijriToEpochDay(1300, 1, 1)!)).toBe("1882-11-12")
    expect(epochDayToHijri(dayToEpochDay("1882-11-11"))).toBeNull()
    const end = toCalendar(new OracleDate(ummAlQura, 1600, 12, hijriMonthDays(1600, 12)!), gregorian)
    expect(epochDayToHijri(dayToEpochDay(end.toString()))).toEqual({
      year: 1600,
      month: 12,
      day: hijriMonthDays(1600, 12),
    })
    expect(epochDayToHijri(dayToEpochDay(end.toString()) + 1)).toBeNull()
  })
})

describe("days that do not exist", () => {
  test("are null, in each calendar", () => {
    expect(gregorianToEpochDay(2019, 2, 29)).toBeNull()
    expect(gregorianToEpochDay(2020, 2, 29)).not.toBeNull()
    expect(gregorianToEpochDay(1900, 2, 29)).toBeNull()
    expect(gregorianToEpochDay(2020, 13, 1)).toBeNull()
    expect(gregorianToEpochDay(2020, 0, 1)).toBeNull()
    expect(gregorianToEpochDay(2020, 4, 31)).toBeNull()
    expect(gregorianToEpochDay(2020.5, 4, 1)).toBeNull()
    expect(gregorianToEpochDay(Number.NaN, 4, 1)).toBeNull()
    expect(solarHijriToEpochDay(1398, 12, 30)).toBeNull()
    expect(solarHijriToEpochDay(1399, 12, 30)).not.toBeNull()
    expect(solarHijriToEpochDay(1399, 7, 31)).toBeNull()
    expect(hijriToEpochDay(1441, 7, 30)).toBe(hijriMonthDays(1441, 7) === 30 ? 18_345 : null)
    expect(hijriToEpochDay(1441, 7, 31)).toBeNull()
    expect(hijriToEpochDay(1299, 1, 1)).toBeNull()
  })

  test("a text that is no day or no instant throws", () => {
    for (const bad of ["2020-3-22", "2019-02-29", "", "2020-03-22T00:00:00Z", "٢٠٢٠-٠٣-٢٢"]) {
      expect(() => dayToEpochDay(bad)).toThrow(RangeError)
    }
    for (const bad of ["2020-03-22", "2020-03-22T24:00:00Z", "2020-03-22T09:14:05+00:00", "2020-03-22T09:14:05.1Z"]) {
      expect(() => instantToEpochSeconds(bad)).toThrow(RangeError)
    }
  })
})

describe("instants and zones", () => {
  test("bodies may name exactly the zones whose clocks are known", () => {
    expect([...zone.options].sort()).toEqual([...ZONES].sort())
  })

  test("seconds and text are the same instant", () => {
    expect(instantToEpochSeconds("1970-01-01T00:00:00Z")).toBe(0)
    expect(instantToEpochSeconds("2020-03-22T09:14:05Z")).toBe(1_584_868_445)
    expect(epochSecondsToInstant(1_584_868_445)).toBe("2020-03-22T09:14:05Z")
    expect(epochSecondsToInstant(-1)).toBe("1969-12-31T23:59:59Z")
  })

  test("midnight is not the same instant in Kabul, Doha and UTC", () => {
    expect(localDayOf("2020-03-10T19:29:59Z", "Asia/Kabul")).toBe(dayToEpochDay("2020-03-10"))
    expect(localDayOf("2020-03-10T19:30:00Z", "Asia/Kabul")).toBe(dayToEpochDay("2020-03-11"))
    expect(localDayOf("2020-03-10T19:30:00Z", "Asia/Qatar")).toBe(dayToEpochDay("2020-03-10"))
    expect(localTimeOf("2020-03-22T09:14:05Z", "Asia/Kabul")).toEqual({
      epochDay: dayToEpochDay("2020-03-22"),
      hour: 13,
      minute: 44,
      second: 5,
    })
    expect(zoneOffset("Asia/Kabul")).toBe("+04:30")
    expect(zoneOffset("Etc/UTC")).toBe("+00:00")
  })

  test("a deadline at the end of a local day goes there and back", () => {
    const day = dayToEpochDay("2020-03-10")
    expect(localTimeToInstant(day, 23, 59, "Asia/Kabul")).toBe("2020-03-10T19:29:00Z")
    expect(localTimeToInstant(day, 24, 0, "Asia/Qatar")).toBe("2020-03-10T21:00:00Z")
  })
})
