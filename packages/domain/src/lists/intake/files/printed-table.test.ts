import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { withoutFrames } from "./printed-table.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
const rowsOf = (bar: string): readonly string[] =>
  NAMES.map((name, at) => [bar, at + 1, bar, name.padEnd(14), bar, 20 + at, bar].join(" "))
const told = (lines: readonly string[]): unknown => {
  const { rows } = read(lines.join("\n"))
  return rows.map(({ cells, entry }) => [cells[0], textOf(entry, "name"), entry.age?.value?.from])
}
const ALL = NAMES.map((name, at) => [String(at + 1), name, 20 + at])

test.each([
  ["signs of the keyboard", "|", "+---+----------------+-----+"],
  ["signs of a terminal", "│", "├───┼────────────────┼─────┤"],
  ["double strokes", "║", "╠═══╬════════════════╬═════╣"],
  ["colons that say how cells stand", "|", "|:---|:---:|---:|"],
])("IM168 a table drawn with %s is one, whatever stands around it", (_, bar, frame) => {
  const titles = `${bar} No ${bar} Name ${bar} Age ${bar}`
  expect(told(["Prison of Lmar", "Day: 3 May 2015", "", titles, frame, ...rowsOf(bar), frame, "", "Signed:"])).toEqual(
    ALL,
  )
})

test("IM168 what is broken into lines within a row is joined there, between strokes or below blank cells; rows keep their places", () => {
  const broken = NAMES.map((name, at) => {
    const [first, last] = name.split(" ")
    return [`| ${at + 1} | ${first} | ${20 + at} |`, `|   | ${last} |    |`]
  })
  const titles = ["+---+------+---+", "| No | Name | Age |", "+---+------+---+"]
  expect(told([...titles, ...broken.flat(), "+---+------+---+"])).toEqual(ALL)
  const ruled = broken.flatMap((lines) => [...lines, "+---+------+---+"])
  expect(told([...titles, ...ruled])).toEqual(ALL)
  expect(read([...titles, ...ruled].join("\n")).rows.map(({ row }) => row)).toEqual([4, 7, 10, 13, 16, 19])
})

test("IM168 strokes below a page part no people", () => {
  const frame = "+---+------+---+"
  const pages = Array.from({ length: 6 }, () => ["| No | Name | Age |", frame, ...rowsOf("|"), frame])
  expect(read(pages.flat().join("\n")).rows.length).toBeGreaterThanOrEqual(36)
})

test("IM168 cells parted by bars without a frame, and a letter with a stroke in it, are none", () => {
  expect(withoutFrames(NAMES.map((name, at) => `${at + 1} | ${name} | 2${at}`).join("\n"))).toBeNull()
  expect(withoutFrames(["Dear Sir,", "-----", ...NAMES].join("\n"))).toBeNull()
})
