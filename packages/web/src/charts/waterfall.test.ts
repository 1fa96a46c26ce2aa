import { expect, test } from "vitest"
import { runningWeights } from "./waterfall.ts"

test("each step begins where the one before it ended, and what is missing moves nothing", () => {
  const { rows, low, high } = runningWeights(-6, [
    { weight: 8, kind: "for" },
    { weight: 0, kind: "missing" },
    { weight: -3, kind: "against" },
  ])
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    [-6, 2],
    [2, 2],
    [2, -1],
  ])
  expect([low, high]).toEqual([-6, 2])
})

test("a match with nothing to weigh still has a span to be drawn on", () => {
  expect(runningWeights(0, [])).toEqual({ rows: [], low: -1, high: 1 })
})
