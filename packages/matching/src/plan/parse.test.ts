import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "./default-plan.ts"
import { parsePlan, planDigest } from "./parse.ts"

type Json = Record<string, unknown>
const json = (): Json => JSON.parse(JSON.stringify(DEFAULT_PLAN))
/** The plan with one comparison changed. */
const changed = (at: number, change: Json): Json => {
  const plan = json()
  const comparisons = plan.comparisons as Json[]
  return { ...plan, comparisons: comparisons.map((each, place) => (place === at ? { ...each, ...change } : each)) }
}

it("MT95 a plan is a list of comparisons; each key, kind, length and number is checked and named by its path", () => {
  expect(parsePlan(json())).toEqual(DEFAULT_PLAN)
  expect(parsePlan(changed(0, { extra: 1 }))).toEqual({ code: "plan-unknown-key", at: "/comparisons/0/extra" })
  expect(parsePlan(changed(1, { kind: "sound" }))).toEqual({ code: "plan-unknown-kind", at: "/comparisons/1/kind" })
  expect(parsePlan(changed(1, { role: "proof" }))).toEqual({ code: "plan-unknown-kind", at: "/comparisons/1/role" })
  expect(parsePlan(changed(1, { id: "name" }))).toEqual({ code: "plan-twice", at: "/comparisons/1/id" })
  expect(parsePlan(changed(1, { weights: [1, 2] }))).toEqual({
    code: "plan-wrong-length",
    at: "/comparisons/1/weights",
  })
  expect(parsePlan(changed(1, { weights: [1, 2, 3, 4.5] }))).toEqual({
    code: "plan-malformed",
    at: "/comparisons/1/weights",
  })
  expect(parsePlan(changed(7, { levels: [{ name: "day" }, { name: "far" }] }))).toEqual({
    code: "plan-missing-key",
    at: "/comparisons/7/levels/0/exact",
  })
  expect(parsePlan(changed(6, { columns: [] }))).toEqual({
    code: "plan-wrong-length",
    at: "/comparisons/6/columns",
  })
  expect(parsePlan({ ...json(), blocking: { mode: "rules", rules: [{ name: "all", keys: [] }] } })).toEqual({
    code: "plan-malformed",
    at: "/blocking/rules/0/keys",
  })
})

it("MT131 a dependence names comparisons of the plan, each once on a side, and neither names nor fathers", () => {
  const own = { side: "against", comparisons: ["origin", "birth"], limit: 400 }
  const refusal = (...dependences: readonly Json[]) => parsePlan({ ...json(), dependences })
  expect(refusal(own, { ...own, side: "for", limit: null })).toEqual({ ...json(), dependences: expect.anything() })
  expect(refusal({ ...own, comparisons: ["origin", "name"] })).toEqual({
    code: "plan-malformed",
    at: "/dependences/0/comparisons/1",
  })
  expect(refusal({ ...own, comparisons: ["origin", "nothing"] })).toMatchObject({ code: "plan-malformed" })
  expect(refusal({ ...own, comparisons: ["origin"] })).toMatchObject({ code: "plan-wrong-length" })
  // What is still to be trained may prove to depend on those of another dependence.
  expect(refusal({ ...own, comparisons: ["origin"], limit: null })).toMatchObject({ version: 2 })
  expect(refusal(own, { ...own, comparisons: ["sex", "birth"] })).toEqual({
    code: "plan-twice",
    at: "/dependences/1/comparisons/1",
  })
  expect(refusal({ ...own, limit: -1 })).toEqual({ code: "plan-malformed", at: "/dependences/0/limit" })
  expect(refusal({ ...own, side: "with" })).toEqual({ code: "plan-unknown-kind", at: "/dependences/0/side" })
  expect(refusal({ ...own, why: 1 })).toEqual({ code: "plan-unknown-key", at: "/dependences/0/why" })
})

it("MT96 weights and prior may be left to training", () => {
  const plan = parsePlan({ ...changed(1, { weights: null }), prior: null })
  expect(plan).toMatchObject({ prior: null })
  expect(planDigest(DEFAULT_PLAN)).toMatch(/^sha256:[0-9a-f]{64}$/u)
})

it("MT373 a plan of another version is refused as that, whatever its keys; what is no plan at all, by its kind", () => {
  const sent = JSON.parse(JSON.stringify(DEFAULT_PLAN))
  expect(parsePlan({ ...sent, version: 3, seasons: [] })).toEqual({ code: "plan-other-version", at: "/version" })
  expect(parsePlan({ ...sent, version: 1 })).toEqual({ code: "plan-other-version", at: "/version" })
  expect(parsePlan({ ...sent, version: "2" })).toEqual({ code: "plan-malformed", at: "/version" })
  expect(parsePlan({ name: "a package", version: "1.0.0" })).toEqual({ code: "plan-missing-key", at: "/kind" })
  expect(parsePlan({ kind: "terms", rounds: 1 })).toEqual({ code: "plan-malformed", at: "/kind" })
})
