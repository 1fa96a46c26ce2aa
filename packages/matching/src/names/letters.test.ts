import { expect, test } from "vitest"
import { COSTS_BY_HAND, DROPS_BY_HAND } from "../../testdata/letters-by-hand.ts"
import { wordPairsOf } from "../../testdata/word-pairs.ts"
import { STRANGE } from "../resources/letter-costs.ts"
import { COSTS, editCosts } from "./letters.ts"

test("MT80 a letter that general knowledge does not list for another, or to be left out, stays dear however often it was met", () => {
  const byHand = editCosts("AL", [[COSTS_BY_HAND, DROPS_BY_HAND]])
  for (const { sub, drop } of [COSTS.AL.inside, COSTS.AL.first, COSTS.AL.last]) {
    expect(sub.filter((cost, at) => byHand.sub[at] === 100 && cost < 80)).toHaveLength(0)
    expect(drop.filter((cost, at) => byHand.drop[at] === 100 && cost < 60)).toHaveLength(0)
    const isDearer = (cost: number, at: number): boolean => cost > Math.min(100, byHand.sub[at]! + 60)
    expect(sub.filter((cost, at) => cost !== STRANGE && isDearer(cost, at))).toHaveLength(0)
  }
})

test("MT80 lists of words are read in the forms in which they are published, and what is not one word follows from them", () => {
  const listed = [
    "karim\tك ر ي م\t3",
    "karem\tكريم",
    "salim\tس ل ي م\t1",
    "سليم\tsaleem",
    "gorbach\tغ و ر ب ا خ\t1",
    "id\tعيد",
  ]
  const { learnt, heldOut } = wordPairsOf(listed.join("\n"))
  const pairs = [...learnt, ...heldOut].map(({ latn, arab, isSame }) => `${latn} ${isSame ? "=" : "≠"} ${arab}`)
  expect(pairs.sort()).toEqual([
    "karem = كريم",
    "karem ≠ سليم",
    "karim = كريم",
    "karim ≠ سليم",
    "saleem = سليم",
    "saleem ≠ كريم",
    "salim = سليم",
    "salim ≠ كريم",
  ])
  expect(learnt.length).toBeGreaterThan(0)
  expect(heldOut.length).toBeGreaterThan(0)
})
