import { expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair, type MatchRecord } from "../index.ts"

const barsOf = (one: string, other: string) => {
  const row = (id: string, name: string): MatchRecord => ({ id, values: { name } })
  return explainPair(row("a", one), row("b", other), DEFAULT_PLAN)
}

it.each([
  ["زرمك سنغر الوردكي", "سنغر زرمك الوردكي"],
  ["Zarmak Sangar Wardaki", "Sangar Zarmak Wardaki"],
])("MT793 where each is told as the other's father the rarity of their names says nothing: %s and %s", (one, other) => {
  const rarityOf = (a: string, b: string) => barsOf(a, b).bars.find(({ part }) => part === "frequency")?.weight
  expect([rarityOf(one, other), rarityOf(other, one)]).toEqual([0, 0])
  expect(rarityOf(one, one)).toBeGreaterThan(0)
})

it.each([
  ["Zarmak Sangar Mahdi", "Zarmak Sangar Elsheibani", "N2"],
  ["Zarmak Mahdi", "Zarmak Elsheibani", "N1"],
  ["Zarmak Sangar Mahdi", "Zarmak Sangar Fawzi", "N1"],
])(
  "MT795 a given name that ends as families' do is a grandfather beside a family's: %s and %s",
  (one, other, level) => {
    const levelOf = (a: string, b: string) => barsOf(a, b).bars.find(({ part }) => part === "name")?.level
    expect([levelOf(one, other), levelOf(other, one)]).toEqual([level, level])
  },
)

it.each([
  ["Zurmadhur Toryal Zarmak", "زرمسر توریال زرمک", ["subset-name"]],
  ["Zurmadhur Toryal Zarmak", "زرمذر توریال زرمک", []],
  ["Shamzin Toryal Zarmak", "Shamzeen Toryal Zarmak", []],
  // MT729: a half of one and a title of the other, which may be halves of two brothers' names.
  ["Zarmak Jan Sorkhabi", "Sayed Zarmak Sorkhabi", ["subset-name"]],
  ["زرمک جان سرخابی", "سید زرمک سرخابی", ["subset-name"]],
  ["Zarmak Jan Sorkhabi", "Zarmak Sorkhabi", []],
  ["Zarmak Sorkhabi", "Sayed Zarmak Sorkhabi", []],
  // MT729: a forefather of the second is Muhammad.
  ["محمد توريال سرخابي", "توريال سرخابي محمد", ["subset-name"]],
  ["Muhammad Toryal Sorkhabi", "توريال سرخابي محمد", ["subset-name"]],
  ["محمد توريال سرخابي", "Muhammad Toryal Sorkhabi", []],
  ["Sorkhabi Toryal Muhammad", "Toryal Muhammad Sorkhabi", []],
])(
  "MT796 MT729 names of which the first are no more than alike, or last, make nobody certain: %s and %s",
  (one, other, why) => {
    const row = (id: string, name: string): MatchRecord => ({
      id,
      values: { name, province: "Zabul", district: "Qalat", document: "A-7733", birth: { from: 7000, to: 7000 } },
    })
    const failed = (a: string, b: string) => explainPair(row("a", a), row("b", b), DEFAULT_PLAN).whyNotCertain
    expect([failed(one, other), failed(other, one)]).toEqual([why, why])
  },
)

it.each([
  ["Said Sangar Wardaki", "Saeed Sangar Zarmak", "N2"],
  ["سعید سنگر وردکی", "Saeed Sangar Zarmak", "N2"],
  ["Sayed Sangar Wardaki", "Sayed Sangar Zarmak", "N1"],
  ["Said Sangar Wardaki", "Sayed Sangar Zarmak", "N1"],
  ["Said Sangar Wardaki", "Said Toryal Zarmak", "N0"],
])("MT797 so does a chain that begins with a name which is an honorific too: %s and %s", (one, other, level) => {
  const levelOf = (a: string, b: string) => barsOf(a, b).bars.find(({ part }) => part === "name")?.level
  expect([levelOf(one, other), levelOf(other, one)]).toEqual([level, level])
})

const ofFather = (name: string, father: string) => ({ id: name, values: { name, father } })
const nameLevel = (one: string, father: string, other: string, otherFather = father) =>
  explainPair(ofFather(one, father), ofFather(other, otherFather), DEFAULT_PLAN).bars.find(
    ({ part }) => part === "name",
  )?.level

it.each([
  ["Ömer Faruk Baran", "Şeyhmus", "Faruk Baran"],
  ["İbrahim Halil Çiçekli", "Müslüm", "Halil Çiçekli"],
])("MT954 of two given names the second is used: %s, son of %s, and %s", (one, father, other) => {
  expect(nameLevel(one, father, other)).toBe("N3")
  expect(nameLevel(other, father, one)).toBe("N3")
})

it("MT954 the father himself, of another father, and a brother stay what they are", () => {
  expect(nameLevel("Ömer Faruk Baran", "Şeyhmus", "Faruk Baran", "Cemil")).toBe("N1")
  expect(nameLevel("Ömer Baran", "Şeyhmus", "Faruk Baran")).toBe("N1")
  expect(nameLevel("Samiulhaq Zarmati", "Torak", "Samiullah Zarmati")).toBe("N1")
  expect(nameLevel("شېر زمان زرمتی", "خان زمان", "ګل زمان زرمتی")).toBe("N1")
})

it.each([
  ["222874", "222875", null],
  ["ID-109", "ID 110", "differ"],
  ["K1-0448", "K1 0447", null],
  ["222874", "222876", "near"],
  ["222874", "232874", "near"],
  ["22287a", "22287b", "near"],
])("MT953 numbers that follow one another say nothing: %s and %s", (one, other, level) => {
  const row = (document: string) => ({ id: document, values: { document } })
  const { bars, lanes } = explainPair(row(one), row(other), DEFAULT_PLAN)
  expect(bars.find(({ part }) => part === "document")?.level ?? null).toBe(level)
  expect(lanes.missing.includes("document")).toBe(level === null)
})
