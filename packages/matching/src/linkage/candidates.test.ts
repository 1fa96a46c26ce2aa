import { expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { DEFAULT_PLAN } from "../plan/plan.ts"
import { prepare, rememberingSimilarity } from "../scoring/prepare.ts"
import { scorePair } from "../scoring/score.ts"
import { assign, type Edge } from "./assignment.ts"
import { candidateIndex } from "./candidates.ts"

it("MT34 the index leaves out no pair of the example that reaches the lower threshold", () => {
  const { greater } = makeExample({ seed: 3, claimed: 250, held: 250, heldShare: 0.5, otherClaimed: 10, otherHeld: 10 })
  const [a, b] = [greater.claimed, greater.register].map((rows) => rows.map((row) => prepare(toRecord(row))))
  const similarity = rememberingSimilarity()
  const index = candidateIndex(b!, DEFAULT_PLAN)
  const missed: unknown[] = []
  for (const x of a!) {
    const found = new Set(index.find(x))
    b!.forEach((y, at) => {
      const { weight } = scorePair(x, y, DEFAULT_PLAN, similarity)
      if (weight >= DEFAULT_PLAN.thresholds.lower && !found.has(at)) missed.push([x.record, y.record, weight])
    })
  }
  expect(missed).toEqual([])
})

it("MT35 the assignment has the greatest total weight", () => {
  const edges: Edge[] = [
    { a: 0, b: 0, weight: 900 },
    { a: 0, b: 1, weight: 880 },
    { a: 1, b: 0, weight: 870 },
    { a: 1, b: 1, weight: 100 },
    { a: 2, b: 2, weight: -300 },
  ]
  expect(assign(edges, -200).map(({ a, b }) => [a, b])).toEqual([
    [1, 0],
    [0, 1],
  ])
})
