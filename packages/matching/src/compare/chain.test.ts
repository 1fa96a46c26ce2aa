import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { MatchRecord } from "../record.ts"
import { explainPair } from "../scoring/explain.ts"

type Row = readonly [name: string, father: string, grandfather?: string]

const record = (id: string, [name, father, grandfather]: Row): MatchRecord => ({
  id,
  values: { name, father, ...(grandfather !== undefined && { grandfather }), province: "Wardak" },
})
const explained = (a: Row, b: Row) => explainPair(record("a", a), record("b", b), DEFAULT_PLAN)
const levelOf = (a: Row, b: Row): string | null | undefined => {
  const levels = [explained(a, b), explained(b, a)].map(({ bars }) => bars.find(({ part }) => part === "chain")?.level)
  expect(levels[0]).toBe(levels[1])
  return levels[0]
}

it.each<[Row, Row]>([
  [
    ["Zmaray Sorkhabi", "Torak", "Baryal"],
    ["Zmaray Sorkhabi", "Baryal", "Torak"],
  ],
  [
    ["Zmaray Sorkhabi", "Torak", "Baryal"],
    ["زمری سرخابی", "بریال", "تورک"],
  ],
  [
    ["عمر الجبوري", "حسين علي", "ياسين"],
    ["عمر الجبوري", "ياسين", "حسين"],
  ],
])("MT363 father and grandfather in each other's place are known: %j and %j", (a, b) => {
  expect(levelOf(a, b)).toBe("fathers")
  const { total, whyNotCertain, nextQuestion } = explained(a, b)
  const [father, grandfather] = [a[1], a[2]!]
  expect(total).toBeGreaterThan(explained(a, [b[0], "Zarghun", "Mirwais"]).total + 1500)
  expect(total).toBeLessThan(explained(a, [a[0], father, grandfather]).total)
  expect(whyNotCertain).toContain("contradiction")
  expect(nextQuestion).not.toBe("chain")
})

it.each<[string, Row, Row]>([
  ["nothing was exchanged", ["Zmaray Sorkhabi", "Torak", "Baryal"], ["Zmaray Sorkhabi", "Torak", "Baryal"]],
  ["a father bears his father's name", ["Zmaray", "Torak", "Torak"], ["Zmaray", "Torak", "Torak"]],
  ["only one is the same", ["Zmaray", "Torak", "Baryal"], ["Zmaray", "Baryal", "Mirwais"]],
  ["a son and his father's namesake", ["Zmaray", "Torak", "Torak"], ["Zmaray", "Baryal", "Torak"]],
  ["brothers", ["Zmaray", "Torak", "Baryal"], ["Zarghun", "Torak", "Baryal"]],
  ["father and son", ["Zmaray", "Torak", "Baryal"], ["Torak", "Baryal", "Mirwais"]],
  ["the son bears his grandfather's name", ["Baryal", "Torak", "Baryal"], ["Torak", "Baryal", "Mirwais"]],
  ["the grandfather is told by one", ["Baryal", "Torak", "Baryal"], ["Torak", "Baryal"]],
])("MT363 no exchange: %s", (_, a, b) => {
  expect(levelOf(a, b)).toBe("in place")
})

it.each<[string, Row, Row]>([
  ["names", ["Zmaray", "Torak", "Baryal"], ["Torak", "Zmaray", "Baryal"]],
  ["names", ["Zmaray Sorkhabi", "Torak", "Baryal"], ["Torak Sorkhabi", "Zmaray", "Baryal"]],
  ["names", ["Zmaray Sorkhabi", "Torak", "Baryal"], ["تورک سرخابی", "زمری", "بریال"]],
  ["perhaps kin", ["Zmaray Sorkhabi", "Torak"], ["Torak Sorkhabi", "Zmaray"]],
  ["in place", ["Zmaray Sorkhabi", "Torak", "Baryal"], ["Torak Sorkhabi", "Zmaray", "Mirwais"]],
  ["in place", ["Zmaray Sorkhabi", "Torak"], ["Torak Hotak", "Zmaray"]],
  ["in place", ["Zmaray Torak", "Torak"], ["Torak Zmaray", "Torak"]],
])("MT364 given name and father in each other's place: %s, %j and %j", (level, a, b) => {
  expect(levelOf(a, b)).toBe(level)
})

it.each<[string, Row, Row]>([
  ["perhaps kin", ["خیر محمد", "دوست محمد"], ["Dost Muhammad", "Khair Muhammad"]],
  ["names", ["Lal Muhammad", "Khial Muhammad", "Mir Muhammad"], ["خیال محمد", "لعل محمد", "میر محمد"]],
  ["in place", ["خیر محمد", "دوست محمد"], ["Khair Muhammad", "Dost Muhammad"]],
  // The one father's whole name is the half of the other's: a father and his son.
  ["in place", ["Muhammad", "Muhammad Isa"], ["محمد عیسی", "محمد"]],
])("MT721 what goes with any name is nothing that two fathers share: %s, %j and %j", (level, a, b) => {
  expect(levelOf(a, b)).toBe(level)
})

it("MT364 exchanged names contradict each other, a lone one may be a relative, and without a grandfather others must say much for them", () => {
  const [told, untold] = [
    explained(["Zmaray Sorkhabi", "Torak", "Baryal"], ["Torak Sorkhabi", "Zmaray", "Baryal"]),
    explained(["Zmaray Sorkhabi", "Torak"], ["Torak Sorkhabi", "Zmaray"]),
  ]
  expect([told.band, untold.band]).toEqual(["probable", "unlikely"])
  expect(told.whyNotCertain).toContain("contradiction")
  expect(explained(["Zmaray", "Torak", "Baryal"], ["Torak", "Zmaray", "Baryal"]).whyNotCertain).toContain("kin")
})

it("MT371 what is not told of a chain is neither missing nor asked for", () => {
  const { lanes, bars } = explained(["Zmaray Sorkhabi", "Torak"], ["Zmaray Sorkhabi", "Torak"])
  expect(lanes.missing).toContain("grandfather")
  expect(lanes.missing).not.toContain("chain")
  expect(
    explainPair(
      { id: "a", values: { name: "Zmaray" } },
      { id: "b", values: { name: "Zmaray" } },
      DEFAULT_PLAN,
    ).bars.map(({ part }) => part),
  ).not.toContain("chain")
  expect(bars.find(({ part }) => part === "chain")?.weight ?? 0).toBe(0)
})

it("MT372 a husband is compared with a husband alone, and is neither missing nor asked for", () => {
  const wife = (husband?: string, father?: string): MatchRecord => ({
    id: "w",
    values: { name: "Zarmina", province: "Wardak", ...(husband && { husband }), ...(father && { father }) },
  })
  const of = (a: MatchRecord, b: MatchRecord) => explainPair(a, b, DEFAULT_PLAN)
  const [same, other, father] = [
    of(wife("Torak"), wife("تورک")),
    of(wife("Torak"), wife("Mirwais")),
    of(wife("Torak"), wife(undefined, "Baryal")),
  ]
  expect([same.lanes.for.includes("husband"), other.lanes.against.includes("husband")]).toEqual([true, true])
  expect(father.lanes.against).toEqual([])
  expect(father.lanes.missing).not.toContain("husband")
  expect(father.total).toBe(of(wife(), wife()).total)
})

it("MT818 a mother speaks for a pair that bears few names, against it less than a father, and is not asked for", () => {
  const son = (mother?: string): MatchRecord => ({
    id: "s",
    values: { name: "Zmaray Sorkhabi", ...(mother && { mother }) },
  })
  const of = (a: MatchRecord, b: MatchRecord) => explainPair(a, b, DEFAULT_PLAN)
  const none = of(son(), son("Spozhmai"))
  const weightBeside = (one: string, other: string): number => of(son(one), son(other)).total - none.total
  expect(none.lanes.missing).not.toContain("mother")
  expect(weightBeside("Spozhmai", "سپوږمۍ")).toBeGreaterThan(0)
  // Both her names say as much as a father's, and one left out says little less than one that both leave out.
  const [whole, alone, part] = [
    ["Spozhmai Wardaki", "Spozhmai Wardaki"] as const,
    ["Spozhmai", "Spozhmai"] as const,
    ["Spozhmai Wardaki", "Spozhmai"] as const,
  ].map(([one, other]) => weightBeside(one, other)) as [number, number, number]
  const fathers = DEFAULT_PLAN.comparisons.find(({ id }) => id === "father")!.weights![0]!
  expect(Math.abs(whole - fathers)).toBeLessThan(100)
  expect(alone - part).toBeLessThan(100)
  expect(whole).toBeGreaterThan(2 * alone)
  expect(weightBeside("Spozhmai", "Palwasha")).toBeLessThan(0)
  expect(weightBeside("Spozhmai", "Palwasha")).toBeGreaterThan(-500)
})

it("MT818 with another mother no pair is certain, whatever else agrees", () => {
  const son = (mother: string): MatchRecord => ({
    id: "s",
    values: { name: "Zmaray Sorkhabi", father: "Torak", province: "Wardak", birth: "1984-03-05", mother },
  })
  const of = (one: string, other: string) => explainPair(son(one), son(other), DEFAULT_PLAN)
  expect(of("Spozhmai", "سپوږمۍ").band).toBe("certain")
  expect(of("Spozhmai", "Palwasha").band).toBe("probable")
  expect(of("Spozhmai", "Palwasha").whyNotCertain).toEqual(["contradiction"])
})
