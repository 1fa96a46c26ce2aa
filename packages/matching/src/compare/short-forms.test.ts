import { expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair, matchLists } from "../index.ts"
import { expectLevel } from "./levels.test-support.ts"

it.each([
  ["فرید احمد", "فرید جان‌محمدی", "N2"],
  ["غلام فاروق", "فاروق شیراحمدی", "N2"],
  ["فاروق جان محمدی", "فاروق جان‌محمدی", "N4"],
  ["شیر احمدی", "شیراحمدی", "N4"],
  ["Farooq Shir Ahmadi", "فاروق شیراحمدی", "N5"],
  // No name ends as a family's that is a man's: Muhammad Ali, Ghulam Yahya.
  ["محمد‌علی نورزی", "محمد علی", "N3"],
  ["غلام‌یحیی", "غلام یحیی", "N6"],
])("MT857 a family that is called by a man of two names is one word: %s, %s: %s", (one, other, level) => {
  expectLevel("name", { name: one }, { name: other }, level)
})

it.each([
  ["طوطی خان", "توتی خان شینواری", "slip"],
  ["ظاهر شاه", "زاهر شاه نورزی", "slip"],
  // Letters of other sounds are other names, and so are two of them.
  ["طوری خان", "توتی خان", "N0"],
  ["ناظر", "ناصر", "N0"],
])("MT858 letters of one sound are no slip, be they several: %s, %s: %s", (one, other, level) => {
  expectLevel("name", { name: one }, { name: other }, level)
})

it.each([
  ["خیرو", "خیر الله", "N2"],
  ["نصرو", "Nasrullah", "N2"],
  ["Saifo", "سیف الدین", "N2"],
  ["قدیرو", "عبدالقدیر", "N2"],
  // Names of their own, and short forms of others.
  ["خسرو", "خیرالله", "N0"],
  ["عبدو", "عبدالکریم", "N0"],
  ["نصرو", "خیرالله", "N0"],
  ["Hero", "خیرالله", "N0"],
])("MT859 Afghans call in short whose name has a half: %s, %s: %s", (one, other, level) => {
  expectLevel("name", { name: one }, { name: other }, level)
})

it.each([
  ["صمد صبري", "Abdulsamad", "N2"],
  ["نجیب نوري", "نجیب الله", "N2"],
  // Two names, and other halves.
  ["صمد کریم", "عبدالصمد", "N0"],
  ["صمد صبري", "عبدالغفار", "N0"],
])("MT863 beside a half may stand a tribe's name that is a given name too: %s, %s: %s", (one, other, level) => {
  expectLevel("name", { name: one }, { name: other }, level)
})

it.each([
  ["خیرو", "خیر الله"],
  ["صمد صبري", "Abdulsamad"],
  ["Qadiro", "عبدالقدیر"],
  ["طوطی خان", "توتی خان شینواری"],
  ["Daoud (Bébo) Zein", "بيبو زين"],
])("MT859 such names are looked at for each other: %s, %s", (one, other) => {
  const row = (name: string) => [{ id: name, values: { name } }]
  const plan = { ...DEFAULT_PLAN, prior: 0, comparisons: DEFAULT_PLAN.comparisons.filter(({ id }) => id === "name") }
  const at = (lower: number) => ({ ...plan, thresholds: { ...plan.thresholds, lower } })
  const [pair] = matchLists(row(one), row(other), at(-9000)).pairs
  expect(matchLists(row(one), row(other), at(pair!.weight)).pairs).toHaveLength(1)
  expect(matchLists(row(other), row(one), at(pair!.weight)).pairs).toHaveLength(1)
})

it("MT862 who shares a family's name and the half of his own shares no less than who shares the half alone", () => {
  const total = (one: string, other: string): number =>
    explainPair({ id: "a", values: { name: one } }, { id: "b", values: { name: other } }, DEFAULT_PLAN).total
  expect(total("لطیف نورزی", "عبداللطیف نورزی")).toBeGreaterThanOrEqual(total("لطیف", "عبداللطیف"))
  expect(total("لطیف ناصر", "عبداللطیف ناصری")).toBeGreaterThanOrEqual(total("لطیف", "عبداللطیف"))
  // Of two names without a half in common the family's tells as it does.
  expect(total("کریم نورزی", "عبداللطیف نورزی")).toBeLessThan(total("لطیف", "عبداللطیف"))
})
