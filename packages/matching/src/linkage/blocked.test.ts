import { expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { MatchingPlan } from "../plan/types.ts"
import { matchLists } from "./match-lists.ts"

const { greater } = makeExample({ seed: 9, claimed: 200, held: 200, heldShare: 0.6, otherClaimed: 10, otherHeld: 10 })
const [claimed, register] = [greater.claimed.map(toRecord), greater.register.map(toRecord)]
const RULES: MatchingPlan = {
  ...DEFAULT_PLAN,
  blocking: {
    mode: "rules",
    rules: [
      { name: "document", keys: [{ column: "document", key: "equal" }] },
      { name: "name", keys: [{ column: "name", key: "skeleton" }] },
      {
        name: "father and year",
        keys: [
          { column: "father", key: "skeleton" },
          { column: "birth", key: "year" },
        ],
      },
    ],
  },
}

it("MT97 under rules only pairs that agree in all keys of one rule are scored, and score as in complete mode", () => {
  const [complete, blocked] = [matchLists(claimed, register, DEFAULT_PLAN)!, matchLists(claimed, register, RULES)!]
  expect(blocked.counts.scored).toBeLessThan(complete.counts.scored)
  expect(blocked.pairs.length).toBeGreaterThan(20)
  const weights = new Map(complete.pairs.map(({ a, b, weight }) => [`${a} ${b}`, weight]))
  const both = blocked.pairs.filter(({ a, b }) => weights.has(`${a} ${b}`))
  expect(both.length / blocked.pairs.length).toBeGreaterThan(0.9)
  expect(both.map(({ a, b }) => weights.get(`${a} ${b}`))).toEqual(both.map(({ weight }) => weight))
})
