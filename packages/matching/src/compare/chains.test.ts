import { expect, it } from "vitest"
import { compareNames, DEFAULT_PLAN, explainPair, type MatchRecord } from "../index.ts"

type Values = MatchRecord["values"]
const levelOf = (part: string, a: Values, b: Values) =>
  explainPair({ id: "a", values: a }, { id: "b", values: b }, DEFAULT_PLAN).bars.find((bar) => bar.part === part)?.level
const levels = (a: Values, b: Values) => {
  const found = ["name", "father"].map((part) => levelOf(part, a, b))
  expect(["name", "father"].map((part) => levelOf(part, b, a))).toEqual(found)
  return found
}

it.each([
  [
    "in two scripts",
    { name: "Zarghun WRUKI", father: "Torak" },
    { name: "زرغون ولد تورک وروکی", father: "تورک وروکی" },
  ],
  ["in one", { name: "Zarghun Wruki", father: "Torak" }, { name: "Zarghun", father: "Torak Wruki" }],
])("MT346 the family's name that ends the father's is the child's, %s", (_, a, b) => {
  expect(levels(a, b)).toEqual(["N4", "lone"])
})

it("MT346 another family, another given name and a father of two names are as they were", () => {
  const a = { name: "Zarghun Wruki", father: "Torak" }
  expect(levels(a, { name: "Zarghun", father: "Torak Barmaki" })).toEqual(["N3", "part"])
  expect(levels(a, { name: "Sarwar", father: "Torak Wruki" })[0]).toBe("N0")
  // Of the child's own name a word must agree: one slip and a father's word are none.
  const slipped = levels(
    { name: "Saif-ur-Rehman", father: "Gul Rehman" },
    { name: "Saifoor", father: "Gul Rehman Wruki" },
  )
  expect(slipped[0]).toBe("N0")
  expect(levels({ name: "Zarghun Wruki", father: "Torak Baryal" }, { name: "Zarghun", father: "Torak" })[1]).toBe(
    "part",
  )
})

it.each([
  ["Torak", "Torak Baryal Spin", "lone"],
  ["Torak", "تورک بریال سپین", "lone"],
  ["Torak", "Torak Baryal", "part"],
  ["Torak", "Baryal Torak Spin", "part"],
  ["Mohammad", "Mohammad Baryal Spin", "part"],
])("MT362 a father's cell goes on with his own fathers: %s and %s", (a, b, level) => {
  expect(levels({ name: "Zarghun", father: a }, { name: "Zarghun", father: b })[1]).toBe(level)
})

it("MT362 what stands between the father and the family's name are his fathers", () => {
  expect(levels({ name: "Zarghun Wruki", father: "Torak" }, { name: "Zarghun", father: "Torak Baryal Wruki" })[1]).toBe(
    "lone",
  )
})

it("MT347 a chain that tells the father leaves out the family's name", () => {
  const parted = { name: "Zarghun Wruki", father: "Torak" }
  expect(levels(parted, { name: "Zarghun Torak" })).toEqual(["N3", "variant"])
  // Who begins with another word is another child of his.
  expect(levels(parted, { name: "Sarwar Torak" })).not.toContain("variant")
})

it.each([
  ["Zarghun Torak Baryal", "زرغون تورک بریال سپین", "N5"],
  ["Zarghun Torak", "Zarghun Torak Baryal", "N3"],
  ["Zarghun Torak Baryal", "Sarwar Zarghun Torak Baryal", "N1"],
  ["Zarghun Torak Baryal", "Zarghun Baryal Torak Wruk", "N3"],
])("MT348 three words that agree in their order say no less where one chain goes on: %s and %s", (a, b, level) => {
  expect(levelOf("name", { name: a }, { name: b })).toBe(level)
  expect(levelOf("name", { name: b }, { name: a })).toBe(level)
})

it("MT349 nor does a by-name that both have take anything from names of which one is a part of the other, or whose words go with any", () => {
  for (const [one, other] of [
    ["Zarghun Torak", "Zargun Torak Baryal"],
    ["Maxamuud Maxamed Rooble", "Mohamud Mohammed Roble"],
  ] as const) {
    const [a, b] = [{ name: one }, { name: other }]
    expect(levelOf("name", { ...a, aliases: "Yare" }, { ...b, aliases: "Yare" })).toBe(levelOf("name", a, b))
  }
})

it.each([
  ["Axmed Cabdi Maxamuud", "Ahmed Abdi Mohamud"],
  ["Mukhtaar Macallin Cabdi", "Mukhtar Maalim Abdi Muse"],
  ["C/raxmaan Yuusuf Diiriye", "Abdurahman Yusuf Dirie"],
])("MT359 Abdi is a name of its own before any but God's names, and C/ is Cabd-: %s is %s", (a, b) => {
  expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
})

it.each([
  ["Med Salem Boujemaa", "محمد سالم بوجمعة"],
  ["My Ahmed Dlimi", "مولاي أحمد الدليمي"],
  ["El Bachir", "لبشير"],
  ["Echeikh", "الشيخ"],
  ["Enajem Salek", "الناجم السالك"],
])("MT360 hands of the Maghreb shorten Mohamed, Moulay and the article: %s is %s", (a, b) => {
  expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
})
