import { describe, expect, it } from "vitest"
import { withPlainDates } from "./read-dates.ts"

const read = (heading: string, cells: readonly string[]): readonly string[] =>
  withPlainDates(
    [heading],
    cells.map((cell, at) => ({ row: at + 2, cells: [cell] })),
  ).map(({ cells: [cell] }) => cell!)

describe("days of a table", () => {
  it("are written one way, from either calendar, any digits, names of months", () => {
    expect(read("dob", ["۱۳۶۵/۲/۱", "1369-10-09", "31/05/2016", "31 May 2016", ""])).toEqual([
      "1986-04-21",
      "1990-12-30",
      "2016-05-31",
      "2016-05-31",
      "",
    ])
  })

  it("a column whose months stand first is read so throughout", () => {
    expect(read("dob", ["04/13/1990", "03/04/1991"])).toEqual(["1990-04-13", "1991-03-04"])
    expect(read("dob", ["13/04/1990", "03/04/1991"])).toEqual(["1990-04-13", "1991-04-03"])
  })

  it("years of the Hijra become Gregorian ones; what is plain already, or no day, stays", () => {
    expect(read("birth year", ["1365", "1990", "unknown", "33"])).toEqual(["1986", "1990", "unknown", "33"])
    expect(read("dob", ["19900413", "1990-04-31"])).toEqual(["19900413", "1990-04-31"])
    expect(read("street_number", ["12/14", "1365"])).toEqual(["12/14", "1365"])
  })
})
