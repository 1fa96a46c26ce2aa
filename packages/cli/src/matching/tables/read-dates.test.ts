import { describe, expect, it } from "vitest"
import { withPlainDates } from "./read-dates.ts"

/** The 1st of July 2022. */
const TODAY = 19_174

const read = (heading: string, cells: readonly string[]): readonly string[] =>
  withPlainDates(
    [heading],
    cells.map((cell, at) => ({ row: at + 2, cells: [cell] })),
    TODAY,
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

  it("IM174 a column is Ethiopian whose heading says it; a year is then the one in which most of it is", () => {
    expect(read("የትውልድ ዘመን (ዓ.ም.)", ["1958", "12/3/2015", "?"])).toEqual(["1966", "2022-11-21", "?"])
    expect(read("dob", ["12 Hidar 2015 E.C.", "21/11/2022"])).toEqual(["2022-11-21", "2022-11-21"])
    expect(read("EC No.", ["2015", "1958"])).toEqual(["2015", "1958"])
  })

  it("a column whose months stand first is read so throughout", () => {
    expect(read("dob", ["04/13/1990", "03/04/1991"])).toEqual(["1990-04-13", "1991-03-04"])
    expect(read("dob", ["13/04/1990", "03/04/1991"])).toEqual(["1990-04-13", "1991-04-03"])
  })

  it("MT543 of a column of months the months stay; in a column of days a month says its year alone", () => {
    expect(read("date", ["09/1996", "3.2004", "Sept. 1987", "2001-11", "1999"])).toEqual([
      "1996-09",
      "2004-03",
      "1987-09",
      "2001-11",
      "1999",
    ])
    expect(read("dob", ["09/1996", "13/04/1990", "03/04/1991"])[0]).toBe("1996")
    expect(read("street", ["9/1996", "3/2004"])).toEqual(["9/1996", "3/2004"])
  })

  it("MT440 a year of two digits is the last before today that ends so, where it is clear which number is the day", () => {
    const days = ["01-Oct-87", "14 Jul 18", "09-aug-22", "3.Mai.45"]
    expect(read("dob", days)).toEqual(["1987-10-01", "2018-07-14", "2022-08-09", "1945-05-03"])
    expect(read("registriert", days)).toEqual(["1987-10-01", "2018-07-14", "2022-08-09", "1945-05-03"])
    expect(read("dob", ["13/04/87", "03/04/19"])).toEqual(["1987-04-13", "2019-04-03"])
    expect(read("dob", ["04-13-87", "03-04-31"])).toEqual(["1987-04-13", "1931-03-04"])
  })

  it("MT440 where nothing tells the day from the month or the year it stays as it is", () => {
    for (const cells of [["03/04/87", "05/06/90"], ["87-04-13", "90-12-31"], ["12 Elm 44", "14 Oak 50"], ["12/14"]])
      expect(read("dob", cells)).toEqual(cells)
    // Flats and entries of a register are no days.
    expect(read("flat", ["12/13/14", "03/04/15"])).toEqual(["12/13/14", "03/04/15"])
  })

  it("years of the Hijra become Gregorian ones; what is plain already, or no day, stays", () => {
    expect(read("birth year", ["1365", "1990", "unknown", "33"])).toEqual(["1986", "1990", "unknown", "33"])
    expect(read("dob", ["19900413", "1990-04-31"])).toEqual(["19900413", "1990-04-31"])
    expect(read("street_number", ["12/14", "1365"])).toEqual(["12/14", "1365"])
  })

  it("MT427 eight digits with the day first are written with the year first, and days with the names of months are known without a heading", () => {
    expect(read("DTNASC", ["26012015", "20112012", "3"])).toEqual(["20150126", "20121120", "3"])
    expect(read("dob", ["20150126", "20121120"])).toEqual(["20150126", "20121120"])
    expect(read("x", ["17 okt 1810", "2 febr. 1847", "1 de março de 1850"])).toEqual([
      "1810-10-17",
      "1847-02-02",
      "1850-03-01",
    ])
    expect(read("x", ["17 Elm 1810", "26012015"])).toEqual(["17 Elm 1810", "26012015"])
  })

  it("MT502 behind places are written so too, where most cells tell both", () => {
    const births = ["Altwald, 03-05-1970", "Bad Seestedt 4 Mei 1981", "GRÜNHAUS, 17 Agt 1990", "Altwald"]
    expect(read("TTL", births)).toEqual([
      "Altwald, 1970-05-03",
      "Bad Seestedt, 1981-05-04",
      "GRÜNHAUS, 1990-08-17",
      "Altwald",
    ])
    for (const cells of [["Hill 12", "Wood Lane 3"], ["Altwald", "Seestedt, 03-05-1970", "Köhlen"], ["Flat 3 May 12b"]])
      expect(read("x", cells)).toEqual(cells)
  })

  it("MT502 with months in Roman numerals are read", () => {
    expect(read("Data", ["12 VI 1884", "3.IX.1889", "24/XII/1890"])).toEqual(["1884-06-12", "1889-09-03", "1890-12-24"])
  })

  it("MT525 with a year that nobody knew for sure tell the year, under a heading of births alone", () => {
    const about = ["v. 1827", "1830", "ca 1841", "abt. 1850", "~1799", "1834?", "около 1861", "ok. 1870 (?)"]
    const years = ["1827", "1830", "1841", "1850", "1799", "1834", "1861", "1870"]
    expect(read("Naissance", about)).toEqual(years)
    expect(read("x", about)).toEqual(about)
    expect(read("Naissance", ["vu 1827", "v. 27"])).toEqual(["vu 1827", "v. 27"])
  })
})
