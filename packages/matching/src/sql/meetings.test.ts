import { expect, it } from "vitest"
import { meetings, type NumberedRows, rowsMeeting } from "./meetings.ts"
import type { Needs } from "./needs.ts"

const WIDTH = 4
/** The rows' numbers: one value, then three keys. */
const KEYS = [1, 2, 3]

const needs: Needs = {
  dictionaries: [],
  columns: [],
  keys: KEYS.map((_, at) => ({ at, column: `${at}`, key: "equal" })),
  rules: [[0, 1], [1, 2], [2]],
}

/** Rows whose keys are few, so that many meet, and missing now and then: the same at any time. */
function rowsOf(count: number, seed: number): NumberedRows {
  let state = seed
  const draw = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % most
  }
  const numbers = Int32Array.from({ length: count * WIDTH }, (_, at) =>
    draw(9) === 0 ? -1 : draw(at % WIDTH === 3 ? 900 : 60),
  )
  return { count, width: WIDTH, values: [0], keys: KEYS, numbers }
}

/** The same by looking at every pair. */
function met(a: NumberedRows, b: NumberedRows): string[] {
  const out: string[] = []
  const isMet = (row: number, other: number): boolean =>
    needs.rules.some((rule) =>
      rule.every((key) => {
        const value = a.numbers[row * WIDTH + 1 + key]!
        return value >= 0 && value === b.numbers[other * WIDTH + 1 + key]
      }),
    )
  for (let row = 0; row < a.count; row++)
    for (let other = 0; other < b.count; other++) if (isMet(row, other)) out.push(`${row} ${other}`)
  return out.sort()
}

it.each([
  ["in one part", 700, 900],
  ["in several parts", 300, 9000],
] as const)("MT130 rows in memory meet by each rule, and each pair once: %s", (_, rowsA, rowsB) => {
  const [a, b] = [rowsOf(rowsA, 5), rowsOf(rowsB, 6)]
  const found: string[] = []
  for (const { length, a: ones, b: others } of meetings(needs, a, b))
    for (let at = 0; at < length; at++) found.push(`${ones[at]} ${others[at]}`)
  expect(found.length).toBeGreaterThan(500)
  expect(found.sort()).toEqual(met(a, b))
})

it("MT133 the rows that a few others meet are those which meet them by a rule", () => {
  const [a, b] = [rowsOf(1500, 5), rowsOf(9000, 6)]
  const few = Int32Array.from({ length: 100 }, (_, at) => at * 15)
  const expected = new Set(
    met(a, b)
      .map((pair) => pair.split(" ").map(Number))
      .flatMap(([row = -1, other = -1]) => (few.includes(row) ? [other] : [])),
  )
  expect(expected.size).toBeGreaterThan(100)
  expect([...rowsMeeting(needs, a, few, b)]).toEqual([...expected].sort((x, y) => x - y))
})
