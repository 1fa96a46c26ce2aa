import { dayToEpochDay } from "@wasit/domain"
import { expect, test } from "vitest"
import { readClock, toDeadline } from "./read-clock.ts"

test("a time is read in three digit sets, and nonsense is not", () => {
  expect(readClock("9:05")).toEqual({ hour: 9, minute: 5 })
  expect(readClock("٢٣:٥٩")).toEqual({ hour: 23, minute: 59 })
  expect(readClock("۰۰:۰۰")).toEqual({ hour: 0, minute: 0 })
  for (const wrong of ["", "9", "24:00", "12:60", "noon"]) expect(readClock(wrong)).toBeNull()
})

test("a deadline is the instant that the zone's clock shows", () => {
  const day = dayToEpochDay("2020-03-10")
  expect(toDeadline(day, "23:59", "Asia/Kabul")).toEqual({ at: "2020-03-10T19:29:00Z", zone: "Asia/Kabul" })
  expect(toDeadline(null, "23:59", "Asia/Kabul")).toBeNull()
  expect(toDeadline(day, "soon", "Asia/Kabul")).toBeNull()
})
