import { expect, it } from "vitest"
import { opened, withCells, withColumn } from "../columns/table.ts"
import { kindOf } from "./kinds.ts"

const compared = (name: "place" | "event" | "token" | "text", cell: string): unknown => {
  const kind = kindOf(name)!
  const columns = Array.from({ length: kind.columns.least }, () => cell)
  const [a, b] = [kind.read(columns), kind.read([`${cell}b`, ...columns.slice(1)])]
  return kind.compare(a, b, { columns, levels: [{ atLeast: 900 }, { atLeast: 0 }] } as never)
}

it.each(["a", "a ", "ab-", "1 ", "a.", "ا", "x, ", "a dit "])(
  "MT548 cells of many %j are compared in no time",
  (sign) => {
    const start = process.cpuUsage()
    for (const kind of ["place", "event", "token", "text"] as const) compared(kind, sign.repeat(4000 / sign.length))
    compared("place", Array.from({ length: 600 }, (_, at) => `w${(at + 99).toString(26)}x`).join(", "))
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
  },
)

it("MT548 parts of a cell are made of its first letters, whoever holds the rows", () => {
  const [long, one] = [`5 ${" ".repeat(4000)}x`, { id: "1" }]
  const table = { columns: [{ heading: "a", samples: [] }], records: [{ ...one, values: { a: long } }] }
  const size = (cell: string): string => String(cell.length)
  const parted = withColumn(opened(table, 1), "a", "b", size).columns[1]!
  const joined = withCells(opened(table, 1), "a", ["a"], ([cell]) => size(cell!)).columns[0]!
  expect([parted, joined].map(({ cells, made }) => [cells[0], made.make!([long])])).toEqual([
    ["500", "500"],
    ["500", "500"],
  ])
})
