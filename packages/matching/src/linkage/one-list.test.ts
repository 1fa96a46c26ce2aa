import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { Comparison, MatchingPlan } from "../plan/types.ts"
import { matchLists } from "./match-lists.ts"
import { matchOneList } from "./one-list.ts"

const category = (column: string, weights: readonly number[]): Comparison => ({
  id: column,
  kind: "category",
  columns: [column],
  levels: [{ name: "same" }, { name: "differ" }],
  weights,
})
const plan: MatchingPlan = {
  ...DEFAULT_PLAN,
  prior: -200,
  margin: 300,
  thresholds: { upper: 660, lower: 0 },
  comparisons: [category("name", [400, -100]), category("phone", [900, -100]), category("city", [600, -100])],
}

/** Two who live in one city, of whom each is there with it and without. */
const zarak = { name: "zarak", phone: "11" }
const torak = { name: "torak", phone: "22" }
const rows = [{ ...zarak, city: "kador" }, zarak, { ...torak, city: "kador" }, torak].map((values, at) => ({
  id: `${at + 1}`,
  values,
}))
const clustersOf = (of: readonly (typeof rows)[number][]) => matchOneList(of, plan).clusters

it("MT250 a row alone joins a cluster within the margin; two clusters of several rows within a quarter of it or less", () => {
  // Between the two stands one pair of 200 and three of -400.
  expect(clustersOf(rows)).toEqual([
    ["1", "2"],
    ["3", "4"],
  ])
  // What is wrong with a row is wrong with all its pairs: one of 200 and one of -400.
  expect(clustersOf(rows.slice(0, 3))).toEqual([["1", "2", "3"]])
  // In whatever order they stand.
  expect(clustersOf([...rows].reverse())).toEqual(clustersOf(rows))
})

it("MT256 who cannot cancel a run has its result, and need not ask whether there is one", () => {
  // That this compiles is the half of it.
  const result: { readonly pairs: readonly { readonly a: string; readonly b: string }[] } = matchLists(
    rows.slice(0, 1),
    rows.slice(1, 2),
    plan,
    { onProgress: () => {} },
  )
  expect(result.pairs.map(({ a, b }) => [a, b])).toEqual([["1", "2"]])
})
