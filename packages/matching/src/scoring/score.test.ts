import { expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { DEFAULT_PLAN, type MatchingPlan } from "../plan/plan.ts"
import { prepare, rememberingSimilarity } from "./prepare.ts"
import { scorePair, scoreReaching } from "./score.ts"

const { greater } = makeExample({ seed: 5, claimed: 25, held: 25, heldShare: 0.6, otherClaimed: 10, otherHeld: 10 })
const [claimed, register] = [greater.claimed, greater.register].map((rows) =>
  rows.map((row, at) => prepare({ ...toRecord(row), ...(at % 7 === 0 ? { aliases: [`${row.name} خان`] } : {}) })),
)

/** A plan with weights that no sensible plan has. */
const ODD: MatchingPlan = {
  ...DEFAULT_PLAN,
  fields: { ...DEFAULT_PLAN.fields, name: [-50, -100, 700, -20, 0, -350, 900], father: [-600, 800, 150, -550] },
  frequency: { expected: 900, atLeast: 100, atMost: 400 },
}

for (const [title, plan] of [
  ["the plan of a new exchange", DEFAULT_PLAN],
  ["a plan with odd weights", ODD],
] as const) {
  it(`MT36 giving a pair up early changes no score that reaches the floor, under ${title}`, () => {
    const similarity = rememberingSimilarity()
    for (const x of claimed!) {
      for (const y of register!) {
        const whole = scorePair(x, y, plan, similarity)
        for (const floor of [-200, 600, whole.weight]) {
          expect(scoreReaching(floor, x, y, plan, similarity)).toEqual(whole.weight < floor ? null : whole)
        }
      }
    }
  })
}
