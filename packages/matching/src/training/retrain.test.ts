import { expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { matchLists } from "../linkage/match-lists.ts"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import { parsePlan } from "../plan/parse.ts"
import type { Judgement } from "../review/judgement-file.ts"
import { retrainPlan } from "./retrain.ts"

const { greater } = makeExample({ seed: 4, claimed: 300, held: 300, heldShare: 0.8, otherClaimed: 10, otherHeld: 10 })
const [claimed, register] = [greater.claimed.map(toRecord), greater.register.map(toRecord)]
const judgement = (a: string, b: string, decision: Judgement["decision"]): Judgement => ({
  a,
  b,
  decision,
  reason: "",
  at: "2020-03-22T10:00:00Z",
})
const same = greater.truth.flatMap(({ claim, register: b }) => (b === null ? [] : [judgement(claim, b, "same")]))
const trained = retrainPlan(DEFAULT_PLAN, claimed, register, [...same, judgement("nobody", "R", "same")])
if ("code" in trained) throw new Error(trained.code)
const weightsOf = (id: string) => trained.plan.comparisons.find((each) => each.id === id)!.weights!
const before = (id: string) => DEFAULT_PLAN.comparisons.find((each) => each.id === id)!.weights!

it("MT120 a plan follows what was judged, stays a plan, and finds the people at least as well", () => {
  expect(trained).toMatchObject({ pairs: same.length, unknown: 1 })
  expect(parsePlan(JSON.parse(JSON.stringify(trained.plan)))).toEqual(trained.plan)
  expect(weightsOf("birth")).not.toEqual(before("birth"))
  for (const { weights } of trained.plan.comparisons) {
    expect([...weights!].sort((x, y) => y - x)).toEqual(weights)
  }
  const truth = new Map(same.map(({ a, b }) => [a, b]))
  const right = (plan: typeof DEFAULT_PLAN): number =>
    matchLists(claimed, register, plan)!.pairs.filter(({ a, b }) => truth.get(a) === b).length
  expect(right(trained.plan)).toBeGreaterThanOrEqual(right(DEFAULT_PLAN))
})

it("MT120 the order of judgements does not matter, and what was judged different or unsure teaches no weight", () => {
  const others = same.map(({ a }, at) =>
    judgement(a, same[(at + 1) % same.length]!.b, at % 2 === 0 ? "different" : "unsure"),
  )
  const again = retrainPlan(DEFAULT_PLAN, claimed, register, [...others, ...[...same].reverse()])
  expect(again).toMatchObject({ plan: trained.plan, pairs: same.length })
})

it("MT120 fewer than twenty judged pairs of one person are refused", () => {
  expect(retrainPlan(DEFAULT_PLAN, claimed, register, same.slice(0, 19))).toEqual({
    code: "judgements-too-few",
    least: 20,
    found: 19,
    unknown: 0,
  })
})
