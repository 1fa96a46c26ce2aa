import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import { planForOneList } from "../plan/for-lists.ts"
import type { Comparison, MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { findDuplicates } from "./duplicates.ts"
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

const year = (gregorian: number) => ({
  from: Date.UTC(gregorian, 0, 1) / 86_400_000,
  to: Date.UTC(gregorian, 11, 31) / 86_400_000,
})
const home = { mother: "Zamzam Bulle", province: "Dolow" }
const foundOf = (one: MatchRecord["values"], other: MatchRecord["values"]): number => {
  const own = planForOneList(DEFAULT_PLAN, 60)
  const list = [
    { id: "1", values: { ...home, ...one } },
    { id: "2", values: { ...home, ...other } },
  ]
  const [here, there] = [matchOneList(list, own).clusters.length, findDuplicates(list, own).length]
  expect(there).toBe(here)
  return here
}

it.each([
  ["two known names", "Hassan Omar Dakane", "Hussein Omar Dakane", 1981],
  ["of sisters", "Nasra Aden Kheire", "Khadija Aden Kheire", 1982],
  ["across scripts", "Hassan Omar Dakane", "حسین عمر دکنه", 1981],
])("MT951 brothers and sisters of one home are not one person of a list: %s", (_, one, other, born) => {
  expect(foundOf({ name: one, birth: year(1985) }, { name: other, birth: year(born) })).toBe(0)
})

it.each([
  ["twins", "Hassan Omar Dakane", "Hussein Omar Dakane", home],
  ["by the father", "فریده رحیمی", "شبنم رحیمی", { mother: "", father: "عبدالرحیم" }],
  [
    "a slip apart, of one father and mother",
    "خديجة علي مصراتة",
    "خدوجة علي مصراتة",
    { father: "عمران", mother: "سالمة" },
  ],
])("MT956 those of one home are two whenever they were born: %s", (_, one, other, shared) => {
  expect(foundOf({ ...shared, name: one, birth: year(1985) }, { ...shared, name: other, birth: year(1985) })).toBe(0)
  expect(foundOf({ ...shared, name: one }, { ...shared, name: other })).toBe(0)
})

it("MT956 by one parent names that are a slip apart may be one person's", () => {
  const father = { mother: "", father: "عمران" }
  const [one, other] = ["خديجة علي مصراتة", "خدوجة علي مصراتة"]
  expect(foundOf({ ...father, name: one, birth: year(1985) }, { ...father, name: other, birth: year(1985) })).toBe(1)
  expect(foundOf({ ...father, name: one, birth: year(1985) }, { ...father, name: other, birth: year(1991) })).toBe(0)
})

const tunc = { father: "Abdullah", mother: "Fatma", province: "Cizre", birth: year(1970) }
it.each([
  ["Mehmet Şirin Tunç", "Mehmet Şerif Tunç", 0],
  ["Muhammad Hasan Wruki", "Muhammad Husain Wruki", 0],
  ["Mehmet Şirin Tunç", "M. Şirin Tunç", 1],
  ["Mehmet Şirin Tunç", "Mehmet Tunç", 1],
  ["Mehmet Şirin Tunç", "Şirin Tunç", 1],
])("MT957 behind a name that goes with any the next tells brothers apart: %s and %s", (one, other, clusters) => {
  expect(foundOf({ ...tunc, name: one }, { ...tunc, name: other })).toBe(clusters)
})

it.each([
  ["محمد احمد علی صالح الحداد", "مجاهد احمد علی صالح الحداد", 0],
  ["Mohamed Ahmed Ali Saleh", "Mujahid Ahmed Ali Saleh", 0],
  ["Mohamed Ahmed Ali Saleh", "Mohamed Ahmed Ali", 1],
  // A name that nobody knows may be one written badly.
  ["Mohamed Ahmed Ali Saleh", "Mhmud Ahmed Ali Saleh", 1],
])("MT971 a chain of fathers tells brothers where no cell tells the father: %s and %s", (one, other, clusters) => {
  const shared = { mother: "", province: "Ibb", district: "Al Udayn", document: "", capture_place: "Dhale" }
  const captured = { from: 17_935, to: 17_935 }
  const told = (name: string): MatchRecord["values"] => ({ ...shared, captured, name })
  expect(foundOf(told(one), told(other))).toBe(clusters)
  const document = "774-1203"
  expect(foundOf({ ...told(one), document }, { ...told(other), document })).toBe(1)
})

it("MT951 without two known names, without a parent or with one document they may be", () => {
  const hassan = { name: "Hassan Omar Dakane", birth: year(1985) }
  const hussein = { name: "Hussein Omar Dakane", birth: year(1981) }
  expect(foundOf(hassan, { ...hussein, name: "Hasan Umar Dakane" })).toBe(1)
  expect(foundOf({ ...hassan, name: "Najib Omar" }, { ...hussein, name: "Najibullah Omar" })).toBe(1)
  const document = "774-1203"
  expect(foundOf({ ...hassan, document }, { ...hussein, document })).toBe(1)
  // Where the father agrees, too, names that nobody knows outweigh nothing.
  const fathers = { father: "Omar Dakane Warfa", grandfather: "Dakane Warfa" }
  const [one, other] = ["Zwrakbil Dakane", "Tosmerun Dakane"]
  expect(foundOf({ ...hassan, ...fathers, name: one }, { ...hussein, ...fathers, name: other })).toBe(1)
  expect(foundOf({ ...hassan, ...fathers }, { ...hussein, ...fathers })).toBe(0)
})
