import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { Comparison, Dependence, MatchingPlan } from "../plan/types.ts"
import { compile, valuesOf } from "./compiled.ts"
import { dependentIn, Tally } from "./dependent.ts"
import { explainPair } from "./explain.ts"
import { scorePair } from "./score.ts"

const word = (column: string, weights: readonly number[]): Comparison => ({
  id: column,
  kind: "category",
  columns: [column],
  levels: [{ name: "same" }, { name: "differ" }],
  weights,
})
const plan = (...dependences: readonly Dependence[]): MatchingPlan => ({
  ...DEFAULT_PLAN,
  prior: -1000,
  comparisons: [
    word("name", [900, -300]),
    { ...word("suburb", [900, -380]), frequency: { atMost: 100, values: { mirigra: -250 } } },
    word("postcode", [880, -400]),
    word("street", [700, -350]),
  ],
  dependences,
})
const against = (limit: number): Dependence => ({
  side: "against",
  comparisons: ["suburb", "postcode", "street"],
  limit,
})
const together = (limit: number): Dependence => ({ side: "for", comparisons: ["suburb", "postcode"], limit })

const home = { name: "zarak", suburb: "mirigra", postcode: "2600", street: "long" }
const moved = { name: "zarak", suburb: "selatopu", postcode: "3011", street: "broad" }
const scoreOf = (one: Record<string, string>, other: Record<string, string>, by: MatchingPlan) => {
  const compiled = compile(by)
  const [a, b] = [one, other].map((values, at) => valuesOf({ id: `${at}`, values }, compiled))
  return scorePair(a!, b!, compiled)
}

it("MT131 what comparisons that depend on one another say together weighs no more than the limit or the strongest", () => {
  expect(scoreOf(home, moved, plan()).weight).toBe(-1000 + 900 - 380 - 400 - 350)
  expect(scoreOf(home, moved, plan(against(0))).weight).toBe(-1000 + 900 - 400)
  expect(scoreOf(home, moved, plan(against(600))).weight).toBe(-1000 + 900 - 600)
  expect(scoreOf(home, moved, plan(against(5000))).weight).toBe(-1000 + 900 - 1130)
  // A comparison that is missing is not touched.
  expect(scoreOf(home, { name: "zarak", street: "broad" }, plan(against(0))).weight).toBe(-1000 + 900 - 350)
})

it("MT190 a limit against bounds what its comparisons say in all: agreement of one lets the others speak so much more", () => {
  expect(scoreOf(home, { ...moved, street: "long" }, plan(against(0))).weight).toBe(-1000 + 900 + 700 - 380 - 400)
  expect(scoreOf(home, { ...moved, street: "long" }, plan(against(900))).weight).toBe(-1000 + 900 + 700 - 380 - 400)
  // Who moved within a small street has moved: never less than the limit.
  const short = plan(against(0))
  const comparisons = short.comparisons.map((own) => (own.id === "street" ? word("street", [200, -350]) : own))
  expect(scoreOf(home, { ...moved, street: "long" }, { ...short, comparisons }).weight).toBe(-1000 + 900 - 400)
  // Of agreement that depends on one another what counts of it lets the others speak.
  const sameArea = { ...home, street: "broad" }
  expect(scoreOf(home, sameArea, plan(against(0), together(0))).weight).toBe(-1000 + 900 + 880 - 350)
  const partly: Dependence = { side: "against", comparisons: ["suburb", "street"], limit: 0 }
  expect(scoreOf(home, sameArea, plan(partly, together(0))).weight).toBe(-1000 + 900 + 880 - 350)
})

it("MT131 rarity is counted in, and on either side each dependence is one of its own", () => {
  const both = plan(against(0), together(0))
  // A frequent suburb says less than the postcode.
  expect(scoreOf(home, home, both).weight).toBe(-1000 + 900 + 880 + 700)
  const rare = { ...home, suburb: "kador" }
  expect(scoreOf(rare, rare, both).weight).toBe(-1000 + 900 + 1000 + 700)
  expect(scoreOf(rare, { ...rare, street: "broad" }, both).weight).toBe(-1000 + 900 + 1000 - 350)
})

it("MT131 the bars of an explanation add up to the weight; what another says already weighs nothing", () => {
  const records = [home, moved].map((values, at) => ({ id: `${at}`, values }))
  const { bars, total } = explainPair(records[0]!, records[1]!, plan(against(600)))
  expect(bars.reduce((sum, { weight }) => sum + weight, 0)).toBe(total)
  expect(bars.map(({ part, weight }) => [part, weight])).toEqual([
    ["prior", -1000],
    ["name", 900],
    ["suburb", -200],
    ["postcode", -400],
    ["street", 0],
    ["frequency", 0],
  ])
  const { bars: partly } = explainPair(records[0]!, { id: "2", values: { ...moved, street: "long" } }, plan(against(0)))
  expect(partly.slice(2, 5).map(({ weight }) => weight)).toEqual([-380, -400, 700])
  const { bars: same, total: sum } = explainPair(records[0]!, records[0]!, plan(together(950)))
  expect(same.reduce((all, { weight }) => all + weight, 0)).toBe(sum)
})

const ofHome: Dependence = { side: "for", comparisons: ["name", "suburb", "postcode", "street"], limit: 1000 }

it("MT268 a limit for bounds what its comparisons say in all: what of them differs lets the others speak so much more", () => {
  const both = plan(against(600), ofHome)
  expect(scoreOf(home, home, both).weight).toBe(-1000 + 1000)
  // A slip in one cell of a home says no more against two rows of it than that.
  expect(scoreOf(home, { ...home, street: "broad" }, both).weight).toBe(-1000 + 1000)
  expect(scoreOf(home, moved, both).weight).toBe(-1000 + 900 - 600)
  expect(scoreOf(home, { ...moved, suburb: "mirigra" }, both).weight).toBe(-1000 + 900 + 650 - 400 - 350)
  // What differs beside a comparison of no home is counted with that one, and lifts nothing.
  const names: Dependence = { side: "for", comparisons: ["name", "street"], limit: 0 }
  expect(scoreOf(home, { ...home, street: "broad" }, plan(against(0), names)).weight).toBe(
    -1000 + 900 + 650 + 880 - 350,
  )
})

it("MT268 MT190 the order of comparisons does not change the sum, and none says more than itself or for the other side", () => {
  const area: Dependence = { side: "for", comparisons: ["postcode", "street"], limit: 100 }
  for (const dependences of [
    [against(600), ofHome],
    [against(300), area],
    [against(0), { ...against(90), side: "for" as const }],
  ]) {
    const dependent = dependentIn(plan(...dependences))!
    for (const weights of [
      [900, 650, -400, 700],
      [-300, 900, 880, -350],
      [900, -380, -400, 120],
      [-300, -380, 880, 700],
    ]) {
      const sums = orders([0, 1, 2, 3]).map((order) => {
        const tally = new Tally(dependent)
        return order.reduce((sum, at) => {
          const added = tally.add(at, weights[at]!)
          expect(added * weights[at]! >= 0 && Math.abs(added) <= Math.abs(weights[at]!)).toBe(true)
          return sum + added
        }, 0)
      })
      expect(new Set(sums).size).toBe(1)
    }
  }
})

const orders = (places: readonly number[]): readonly (readonly number[])[] =>
  places.length === 0
    ? [[]]
    : places.flatMap((first) => orders(places.filter((place) => place !== first)).map((rest) => [first, ...rest]))
