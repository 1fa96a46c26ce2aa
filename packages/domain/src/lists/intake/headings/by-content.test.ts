import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, readList } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

test("IM49 where no title says it, the names are known by what stands in the columns, which is told", () => {
  const people = [
    "Zmaray Torak",
    "Baryal Sangar Wror",
    "Gulalai Zarghun",
    "Spogmay Torak",
    "Sangar Zmaray",
    "Zarghun Baryal",
  ]
  const rows = people.map(
    (name, at) => `${7 - at},${name},${1960 + ((at * 7) % 30)},North Town,${2015 + (at % 2)},seen by day`,
  )
  const list = read(`Lista\nqz,wq,qx,xw,zx,vv\n${rows.join("\n")}\n`)
  expect([list.headerRow, list.rows.length]).toEqual([2, 6])
  expect(list.columns.map(({ field, why }) => [field, why])).toEqual([
    [null, "unknown"],
    ["name", "content"],
    ["birth", "content"],
    [null, "unknown"],
    ["captureDate", "content"],
    [null, "unknown"],
  ])
  expect(list.findings.filter(({ code }) => code === "column-by-content").map(({ field }) => field)).toEqual([
    "name",
    "birth",
    "captureDate",
  ])
  // Titles that say nothing of names beside some that do say something, and none at all.
  const known = read(`qz,wq,Date of birth,xw,Date of arrest,Remarks\n${rows.join("\n")}\n`)
  expect(known.columns.map(({ field }) => field)).toEqual([null, "name", "birth", null, "captureDate", "notes"])
  expect(read(`${rows.join("\n")}\n`).rows).toHaveLength(6)
  // What is chosen is not judged, and towns that return are no names.
  const towns = rows.map((row) => row.replace(/[A-Z]\w+ [A-Z]\w+( [A-Z]\w+)?/, "South Town"))
  expect(finish(readList(strToU8(`qz,wq,qx,xw,zx,vv\n${towns.join("\n")}\n`)))).toMatchObject({
    code: expect.any(String),
  })
})

test("IM268 of a table without titles ages, sexes, homes and captures are known by what stands in them too", () => {
  const towns = ["Sitangki", "Siasi", "Isabela Basilan"]
  const rows = Array.from({ length: 12 }, (_, at) =>
    [
      `0${(at * 61) % 97}`,
      `Zmarak${"abcdefghijkl"[at]} bin Toryal`,
      at % 4 ? "M" : "F",
      `${20 + ((at * 7) % 10)} tahun`,
      towns[at % 3],
      `${1 + at} Mac 202${(at * 2) % 3}`,
    ].join(";"),
  )
  expect(read(`${rows.join("\n")}\n`).columns.map(({ field }) => field)).toEqual([
    null,
    "name",
    "sex",
    "age",
    "province",
    "captureDate",
  ])
})

test("IM270 a row with the month of somebody's capture heads no table, whatever words it has", () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) =>
      `م/${at * 7 + 11},زمرك ورو ${"أبتثجحخدذ"[at]}وري,تل التوت,شعبان 144${at % 3}هـ,,${at === 5 ? "جبهة,سجن" : ","}`,
  )
  const list = read(`${rows.join("\n")}\n`)
  expect([list.headerRow, list.rows.length]).toEqual([null, 9])
})
