import { expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { findDuplicates } from "../linkage/duplicates.ts"
import { matchLists } from "../linkage/match-lists.ts"
import { DEFAULT_PLAN } from "./default-plan.ts"
import { planForLists, planForOneList } from "./for-lists.ts"
import { planDigest } from "./parse.ts"
import type { MatchingPlan } from "./types.ts"

/** People of lists of 40 and 30 rows that are proposed, of all that stand on both, and wrong pairs among the certain. */
function outcomeOf(plan: MatchingPlan): { found: number; people: number; certain: number; wrong: number } {
  const sum = { found: 0, people: 0, certain: 0, wrong: 0 }
  for (let seed = 1; seed <= 25; seed++) {
    const { greater } = makeExample({ seed, claimed: 40, held: 30, otherClaimed: 12, otherHeld: 15 })
    const same = new Map(greater.repeated.map(({ row, of }) => [row, of]))
    const truth = new Map(greater.truth.map((row) => [row.claim, row.register]))
    const { pairs } = matchLists(greater.claimed.map(toRecord), greater.register.map(toRecord), plan)!
    const isRight = (pair: (typeof pairs)[number]): boolean => truth.get(pair.a) === (same.get(pair.b) ?? pair.b)
    sum.people += new Set([...truth.values()].filter((id) => id !== null)).size
    sum.found += pairs.filter(isRight).length
    const certain = pairs.filter(({ band }) => band === "certain")
    sum.certain += certain.length
    sum.wrong += certain.filter((pair) => !isRight(pair)).length
  }
  return sum
}

it("MT98 a plan for short lists finds the people whom one for thousands leaves out, and no certain pair is wrong", () => {
  const [long, short] = [outcomeOf(DEFAULT_PLAN), outcomeOf(planForLists(DEFAULT_PLAN, 40, 30))]
  expect(short.found / short.people).toBeGreaterThan(0.92)
  expect(short.found).toBeGreaterThan(long.found)
  expect(short.certain).toBeGreaterThan(long.certain)
  expect([long.wrong, short.wrong]).toEqual([0, 0])
})

it("MT98 the prior is one in the longer list in whole doublings, and is never lowered", () => {
  expect(planForLists(DEFAULT_PLAN, 24, 30).prior).toBe(-500)
  expect(planForLists(DEFAULT_PLAN, 5000, 6000)).toBe(DEFAULT_PLAN)
  expect(planForLists(DEFAULT_PLAN, 5000, 30_000)).toBe(DEFAULT_PLAN)
  expect(planForLists(DEFAULT_PLAN, 1, 1).prior).toBe(-300)
  expect(planForLists({ ...DEFAULT_PLAN, prior: null }, 24, 30).prior).toBeNull()
})

it("MT98 rows of a short list that are one person are found by the prior of its own size", () => {
  const { claimed, truth } = makeExample({ seed: 12, claimed: 300, held: 300, otherClaimed: 10, otherHeld: 10 }).greater
  const first = new Map(truth.map(({ claim, duplicateOf }) => [claim, duplicateOf ?? claim]))
  const outcome = (plan: MatchingPlan): { right: number; wrong: number } => {
    const clusters = findDuplicates(claimed.map(toRecord), plan)
    const pairs = clusters.flatMap(({ ids }) => ids.flatMap((one, at) => ids.slice(at + 1).map((two) => [one, two])))
    const right = pairs.filter(([one, two]) => first.get(one!) === first.get(two!)).length
    return { right, wrong: pairs.length - right }
  }
  const [long, short] = [outcome(DEFAULT_PLAN), outcome(planForOneList(DEFAULT_PLAN, 300))]
  expect([long, short]).toEqual([
    { right: 81, wrong: 0 },
    { right: 84, wrong: 0 },
  ])
})

it("MT822 MT952 within one list places say two thirds of what they say between two, and what else contradicts half as much again", () => {
  const [two, one] = [planForLists(DEFAULT_PLAN, 300, 300), planForOneList(DEFAULT_PLAN, 300)]
  expect(one.prior).toBe(two.prior)
  const changed = one.comparisons.filter((comparison, at) => comparison !== two.comparisons[at])
  expect(changed.map(({ id, weights }) => [id, weights])).toEqual([
    ["father", [930, 930, 770, 500, 330, -1200]],
    ["grandfather", [440, 440, 440, 200, 50, -900]],
    ["husband", [700, 700, 550, 400, 100, -450]],
    ["mother", [900, 900, 350, 300, 300, -450]],
    ["origin", [540, 480, 400, 0, -400]],
    ["birth", [1100, 560, 460, 200, -120, -675, -1050, -1800]],
    ["document", [2000, 600, -600]],
    ["capture", [600, 500, 320, -180, -450]],
    ["sex", [0, -1500]],
  ])
  expect(planForOneList({ ...DEFAULT_PLAN, assignment: "none" }, 300).comparisons).toBe(DEFAULT_PLAN.comparisons)
  expect(planDigest(one)).not.toBe(planDigest(two))
})

it("MT822 so a namesake of his town whose father is another is not he, and his second row is found", () => {
  const home = { province: "Kabul", district: "Paghman" }
  const him = { name: "Toryal Lmari", father: "Wruk", ...home }
  const rows = [
    { id: "1", values: him },
    { id: "2", values: { ...him, name: "Toryal Lmary" } },
    { id: "3", values: { ...him, father: "Sangin" } },
  ]
  const others = Array.from({ length: 300 }, (_, at) => ({ id: `x${at}`, values: { father: "Zalmay" } }))
  const clusters = (plan: MatchingPlan) => findDuplicates([...rows, ...others], plan).map(({ ids }) => ids)
  expect(clusters(planForOneList(DEFAULT_PLAN, 303))).toEqual([["1", "2"]])
  expect(clusters(planForLists(DEFAULT_PLAN, 303, 303))).toEqual([["1", "2", "3"]])
})
