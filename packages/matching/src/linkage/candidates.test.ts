import { expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { Comparison, MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { compile } from "../scoring/compiled.ts"
import { explainPair } from "../scoring/explain.ts"
import { scorePair } from "../scoring/score.ts"
import { finish } from "../steps.ts"
import { completeCandidates } from "./candidates.ts"
import { readTable, rowValues, type Table } from "./columns.ts"
import { matchLists } from "./match-lists.ts"
import { rowScorer } from "./score-rows.ts"

const SMALL = { claimed: 60, held: 60, heldShare: 0.6, otherClaimed: 10, otherHeld: 10 }

const tableOf = (list: readonly MatchRecord[], plan: MatchingPlan): Table => finish(readTable(list, compile(plan)))

/** Lists as they come, some of them with aliases, without fathers, with the father in the name cell, or with names in each other's place. */
function lists(seed: number): readonly (readonly MatchRecord[])[] {
  const { greater } = makeExample({ seed, ...SMALL })
  return [greater.claimed, greater.register].map((rows, list) =>
    rows.map(toRecord).map((record, at): MatchRecord => {
      const { father, ...rest } = record.values
      const { name } = rest
      if (at % 7 === 0) return { ...record, values: { ...record.values, aliases: [`${name} خان`] } }
      if (at % 5 === 0) return { ...record, values: { ...rest, name: `${name} ${father}` } }
      if (at % 4 === 0) return { ...record, values: rest }
      return exchanged(record, list === 1 ? at % 9 : 0)
    }),
  )
}

function exchanged({ id, values }: MatchRecord, at: number): MatchRecord {
  const { name, father, grandfather } = values
  if (name === undefined || father === undefined || at < 5) return { id, values }
  if (at > 6) return { id, values: { ...values, name: father, father: name } }
  return grandfather === undefined
    ? { id, values }
    : { id, values: { ...values, father: grandfather, grandfather: father } }
}

/** Weights that no sensible plan has, drawn anew for each seed. */
function oddPlan(seed: number): MatchingPlan {
  let state = seed
  const draw = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % 1500
  }
  const odd = (comparison: Comparison): Comparison => ({
    ...comparison,
    weights: comparison.levels.map(() => draw() - 700),
    ...(comparison.kind === "person" ? { frequency: { expected: 900, atLeast: -draw(), atMost: draw() } } : {}),
  })
  return { ...DEFAULT_PLAN, comparisons: DEFAULT_PLAN.comparisons.map(odd), prior: -draw() }
}

/** Agreement on a value weighs by how rare the value is. */
const BY_RARITY: MatchingPlan = {
  ...DEFAULT_PLAN,
  comparisons: [
    ...DEFAULT_PLAN.comparisons,
    {
      id: "district",
      kind: "category",
      columns: ["district"],
      levels: [{ name: "same" }, { name: "differ" }],
      weights: [100, -200],
      frequency: { atMost: 250, values: { sabari: -300, سبری: 700 } },
    },
  ],
}

/** Weights that no sensible plan has, of comparisons that depend on one another. */
const DEPENDENT: MatchingPlan = {
  ...oddPlan(77),
  dependences: [
    { side: "against", comparisons: ["origin", "birth", "capture", "sex"], limit: 300 },
    { side: "for", comparisons: ["birth", "document", "origin"], limit: 0 },
  ],
}

it.each([
  ["the plan of a new exchange", 3, DEFAULT_PLAN],
  ["an odd plan", 4, oddPlan(4)],
  ["another odd plan", 5, oddPlan(51)],
  ["a third odd plan", 6, oddPlan(602)],
  ["a plan with rare values", 8, BY_RARITY],
  ["an odd plan with dependences", 9, DEPENDENT],
  ["a plan without names", 7, { ...DEFAULT_PLAN, comparisons: DEFAULT_PLAN.comparisons.slice(5) }],
])("MT34 MT36 what is found equals scoring every pair, under %s", (_, seed, plan) => {
  const compiled = compile(plan)
  const [a, b] = lists(seed).map((list) => tableOf(list, plan)) as [Table, Table]
  const scorer = rowScorer(compiled, a, b)
  const source = finish(completeCandidates(compiled, a, b, plan.thresholds.lower))
  a.records.forEach((record, row) => {
    const found = new Set(source.of(row))
    b.records.forEach((other, at) => {
      const { weight } = scorePair(rowValues(a, row), rowValues(b, at), compiled)
      for (const floor of [plan.thresholds.lower, 600, weight])
        expect(scorer.weightOf(row, at, floor)).toBe(weight < floor ? null : weight)
      if (weight >= plan.thresholds.lower && !found.has(at)) expect([record, other, weight]).toEqual("found")
      if (!found.has(at)) return
      const bounded = scorer.weightOf(row, at, plan.thresholds.lower, source.bounds)
      expect(bounded).toBe(weight < plan.thresholds.lower ? null : weight)
    })
  })
})

it("MT34 the index leaves out no pair of the example that reaches the lower threshold", () => {
  const { greater } = makeExample({ seed: 3, claimed: 120, held: 120, heldShare: 0.5, otherClaimed: 10, otherHeld: 10 })
  const compiled = compile(DEFAULT_PLAN)
  const [a, b] = [
    tableOf(greater.claimed.map(toRecord), DEFAULT_PLAN),
    tableOf(greater.register.map(toRecord), DEFAULT_PLAN),
  ]
  const { lower } = DEFAULT_PLAN.thresholds
  const source = finish(completeCandidates(compiled, a, b, lower))
  const missed: unknown[] = []
  for (const row of a.records.keys()) {
    const found = new Set(source.of(row))
    for (const other of b.records.keys()) {
      const { weight } = scorePair(rowValues(a, row), rowValues(b, other), compiled)
      if (weight >= lower && !found.has(other)) missed.push([a.records[row], b.records[other], weight])
    }
  }
  expect(missed).toEqual([])
})

it.each([
  ["Zmarak Hotak", "Zmarak Lmari", true],
  ["Zmarak Torak", "Zmarak Lmari", false],
  ["Zmarak Turak", "Zmarak Lmari", false],
  ["زمرک تورک", "Zmarak Lmari", false],
])("MT36 a father whom the other's name does not tell adds nothing to it: %s", (bare, name, isUnheard) => {
  const row = (values: MatchRecord["values"]): readonly MatchRecord[] => [{ id: "1", values }]
  const [one, other] = [row({ name: bare }), row({ name, father: "Torak" })]
  const compiled = compile(DEFAULT_PLAN)
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const source = finish(completeCandidates(compiled, tableOf(a, DEFAULT_PLAN), tableOf(b, DEFAULT_PLAN), -9000))
    source.of(0)
    const [{ at }, bounds] = [compiled.name!, source.bounds!]
    expect(bounds.mostOf(at, 0) - bounds.nearer(at, 0)).toBe(isUnheard ? compiled.told : 0)
  }
})

const HALVES: readonly (readonly [string, string])[] = [
  ["حکیم", "عبدالحکیم"],
  ["حاجی حکیم", "عبدالحکیم"],
  ["باري", "عبدالباری"],
  ["Hakim", "Abdul Hakim"],
  ["حکیم", "Abdulhakim"],
  ["نجیب", "نجیب الله"],
  ["Najib", "Najibullah"],
  ["عنایت", "Enayatullah"],
  ["نظام", "نظام الدین"],
]

it.each([
  ["a father", "father", 1],
  ["a name", "name", 1],
] as const)("MT819 %s by one half of his name is found by the other", (_, id, scored) => {
  const plan = { ...DEFAULT_PLAN, prior: 0, comparisons: DEFAULT_PLAN.comparisons.filter((one) => one.id === id) }
  for (const [half, whole] of HALVES)
    for (const [one, other] of [
      [half, whole],
      [whole, half],
    ] as const) {
      const row = (own: string): MatchRecord[] => [{ id: own, values: { [id]: own } }]
      expect([one, other, matchLists(row(one), row(other), plan).counts.scored]).toEqual([one, other, scored])
    }
})

/** By a threshold of just what a pair weighs no bound may leave it out. */
function expectKept(one: MatchRecord, other: MatchRecord, plan: MatchingPlan): void {
  const { total } = explainPair(one, other, plan)
  const at = { ...plan, thresholds: { ...plan.thresholds, lower: total } }
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    expect(matchLists([a], [b], at).pairs.map(({ weight }) => weight)).toEqual([total])
}

const NAMES_ALONE: MatchingPlan = {
  ...DEFAULT_PLAN,
  prior: 0,
  comparisons: DEFAULT_PLAN.comparisons.filter(({ id }) => id === "name"),
}

it("MT819 a father by one half is found by the other behind whom the family is told", () => {
  const one = { id: "1", values: { name: "أحمد", father: "نور الدين عامر" } }
  const other = { id: "2", values: { name: "احمد عامر", father: "نور" } }
  expectKept(one, other, { ...DEFAULT_PLAN, prior: 0 })
})

const named = (name: string): MatchRecord => ({ id: name, values: { name } })

it("MT921 a title that is a name on both sides adds what it is worth", () => {
  expectKept(named("حجى هسكاني"), named("حجى سلێمان سلو الهسكاني"), NAMES_ALONE)
})

it("MT940 neighbours that are parted elsewhere add what they are worth", () => {
  expectKept(named("کریم میر خانپوری"), named("کریم میرخان پوری"), NAMES_ALONE)
})

it.each([
  ["H.", "Abdul Hameed"],
  ["ح.", "عبدالحمید"],
  ["K.", "Abdul Karim Sor"],
])("MT986 an initial is the half of no name: %s and %s", (initial, name) => {
  const rows = [named(initial), named(name)] as const
  for (const id of ["name", "father"] as const) {
    const plan = { ...NAMES_ALONE, comparisons: DEFAULT_PLAN.comparisons.filter((one) => one.id === id) }
    const told = (row: MatchRecord): MatchRecord => ({ ...row, values: { [id]: row.values.name! } })
    expect(explainPair(told(rows[0]), told(rows[1]), plan).total).toBeLessThan(0)
  }
  expectKept(rows[0], rows[1], NAMES_ALONE)
})

it("MT819 no other name of one half is looked at for it", () => {
  const plan = { ...DEFAULT_PLAN, prior: 0, comparisons: DEFAULT_PLAN.comparisons.filter(({ id }) => id === "father") }
  for (const [one, other] of [
    ["حکیم", "عبدالقدوس"],
    ["حکیم", "سلیم"],
    ["عبدالحکیم", "عبدالقدوس"],
    ["Najib", "Abdul Hakim"],
  ] as const) {
    const row = (father: string): MatchRecord[] => [{ id: father, values: { father } }]
    expect([one, other, matchLists(row(one), row(other), plan).counts.scored]).toEqual([one, other, 0])
  }
})
