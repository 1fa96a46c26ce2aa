import { describe, expect, it } from "vitest"
import { alignTables, ROWS_READ } from "./align-tables.ts"
import type { ColumnTable } from "./table.ts"
import { cells, table } from "./tables.test-support.ts"

const [FEW, MORE] = ROWS_READ
const given = (at: number): string => `Z${"aeiou"[at % 5]}${"klmnr"[Math.floor(at / 5) % 5]}ak`
const family = (at: number): string => `W${"aeiou"[at % 5]}${"bdfgh"[Math.floor(at / 25) % 5]}${at % 97}er`
const born = (at: number): number => 1930 + ((at * 7) % 60)
const rowsOf = (count: number, row: (at: number) => readonly string[]) =>
  Array.from({ length: count }, (_, at) => row(at))

/** Whole names and ages, and the same people in parts with years of birth. */
const people = (count: number): readonly [ColumnTable, ColumnTable] => [
  table(
    ["name", "age", "house"],
    rowsOf(count, (at) => [`${given(at)} ${family(at)}`, String(2020 - born(at)), `No. ${at % 90}`]),
  ),
  table(
    ["first name", "surname", "birth year", "house"],
    rowsOf(count, (at) => [given(at), family(at), String(born(at)), String(at % 90)]),
  ),
]

describe("columns of great tables", () => {
  it("MT535 find each other by the first rows, and are made of all", () => {
    const [a, b] = people(MORE + 50)
    const aligned = alignTables(a, b)
    const told = new Map(aligned.pairs.map((pair) => [pair.heading, pair]))
    expect([...told.values()].map(({ b: other }) => other).sort()).toEqual(["birth year", "first name", "surname"])
    for (const heading of ["first name", "surname", "age", "house"])
      expect(cells(aligned.a, heading).slice(-3)).toEqual(cells(aligned.b, heading).slice(-3))
    expect(aligned.isAsGiven).toBe(false)
  })

  it("MT535 tell of what each is made, so that who holds the rows alone makes the same", () => {
    const tables = people(300)
    const aligned = alignTables(...tables)
    for (const [side, at] of [
      ["a", 0],
      ["b", 1],
    ] as const)
      for (const [heading, { from, make }] of aligned.made[side]) {
        const made = tables[at].records.map(({ values }) => {
          const own = from.map((source) => String(values[source] ?? ""))
          return make === null ? own[0] : make(own)
        })
        expect(made).toEqual(cells(aligned[side], heading))
      }
  })

  it("MT535 stay as they are where the first rows of both are written alike", () => {
    const plain = rowsOf(FEW + 100, (at) => [given(at), family(at), at < FEW ? String(at % 90) : `No. ${at % 90}`])
    const [a, b] = [plain, plain.toReversed().slice(100)].map((rows) => table(["first name", "surname", "house"], rows))
    const aligned = alignTables(a!, b!)
    expect([aligned.a, aligned.b, aligned.isAsGiven]).toEqual([a, b, true])
  })
})
