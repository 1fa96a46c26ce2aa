import { describe, expect, it } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { DEFAULT_PLAN, type MatchingPlan, type MatchRecord, matchLists } from "../index.ts"
import { blockedCandidates } from "../linkage/blocked.ts"
import { readTable, rowValues } from "../linkage/columns.ts"
import { compile, findingOf } from "../scoring/compiled.ts"
import { scorePair } from "../scoring/score.ts"
import { finish } from "../steps.ts"
import { compilePlan } from "./compile.ts"
import { SQL_DIALECTS } from "./dialect.ts"
import { evidenceOf, sqlRefusal, standingIn, toldOf, weighing } from "./evidence.ts"
import { joinedOf, needsOf } from "./needs.ts"
import { bandOfEvidence, contestedIn, type Edges, settle } from "./settle.ts"

/** Two comparisons, one of them of two columns, two rules. */
const SMALL: MatchingPlan = {
  ...DEFAULT_PLAN,
  comparisons: [
    {
      id: "name",
      kind: "person",
      columns: ["name", "father"],
      role: "name",
      levels: DEFAULT_PLAN.comparisons[0]!.levels,
      weights: [900, 850, 500, 500, 200, -350, -1000],
    },
    {
      id: "sex",
      kind: "category",
      columns: ["sex"],
      levels: [{ name: "same" }, { name: "differ" }],
      weights: [0, -1000],
    },
  ],
  blocking: {
    mode: "rules",
    rules: [
      { name: "name", keys: [{ column: "name", key: "skeleton" }] },
      {
        name: "father, sex",
        keys: [
          { column: "father", key: "prefix3" },
          { column: "sex", key: "equal" },
        ],
      },
    ],
  },
}

const { greater } = makeExample({ seed: 3, claimed: 120, held: 150, heldShare: 0.4 })
const BARYAL = { name: "Baryal Torkhami", father: "Lal Gul", province: "Khost" }
const A = [
  // His father stands in his name cell.
  { id: "told", values: { name: "Zarak Payinda Khan" } },
  // He stands here twice, and there once beside a namesake.
  { id: "once", values: BARYAL },
  { id: "twice", values: { ...BARYAL, district: "Sabari" } },
  ...greater.claimed.map(toRecord),
]
const B = [
  { id: "said", values: { name: "Zarak", father: "Payinda Khan" } },
  { id: "he", values: { ...BARYAL, district: "Sabari" } },
  { id: "namesake", values: { name: "Baryal Torkhami" } },
  ...greater.register.map(toRecord),
]

function tableOf(records: readonly MatchRecord[], plan: MatchingPlan) {
  const rows = readTable(records, compile(plan))
  for (;;) {
    const step = rows.next()
    if (step.done === true) return step.value
  }
}

describe("a plan as SQL", () => {
  it.each(SQL_DIALECTS)("MT125 the same plan gives the same text: %s", (dialect) => {
    const { needs, codes, found, wanted, ...statements } = compilePlan(SMALL, dialect)
    const creates = [...codes, ...found, ...wanted].map(({ create }) => create)
    expect({ ...statements, creates }).toMatchSnapshot()
    expect(needs.columns).toEqual(["name", "father", "sex"])
  })

  it("MT125 a database is asked for equality, order and sums of integers, never for a likeness of texts", () => {
    for (const dialect of SQL_DIALECTS) {
      const text = JSON.stringify(compilePlan(DEFAULT_PLAN, dialect))
      const called = new Set([...text.matchAll(/\b([a-z_]+)\(/g)].map(([, name]) => name))
      const bits = dialect === "trino" ? ["bitwise_and"] : []
      expect([...called].sort()).toEqual([...bits, "coalesce", "count", "row_number"])
    }
  })

  it("MT126 the sum of evidence says what the score of the pair says", () => {
    const compiled = compile(DEFAULT_PLAN)
    const [left, right] = [tableOf(A, DEFAULT_PLAN), tableOf(B, DEFAULT_PLAN)]
    const told = toldOf(compiled)!
    const seen = { kin: 0, contradicted: 0, supported: 0, told: 0 }
    for (let row = 0; row < A.length; row++)
      for (let other = 0; other < B.length; other++) {
        const [x, y] = [rowValues(left, row), rowValues(right, other)]
        let sum = weighing(compiled.prior)
        for (const part of compiled.parts) {
          const [one, two] = [x[part.at], y[part.at]]
          sum += evidenceOf(part, findingOf(part, one, two), one, two, compiled)
        }
        if ((sum & told.mask) === told.value) {
          sum += told.evidence
          seen.told++
        }
        const score = scorePair(x, y, compiled)
        const { weight, kin, supported, contradicted, partOfName, otherWord } = score
        expect(standingIn(sum, compiled)).toEqual({ weight, kin, supported, contradicted, partOfName, otherWord })
        for (const sign of ["kin", "contradicted", "supported"] as const) seen[sign] += score[sign] ? 1 : 0
      }
    expect(
      Object.values(seen).every((count) => count > 0),
      JSON.stringify(seen),
    ).toBe(true)
  })

  it("MT127 edges found outside are settled as in memory, ties by the order of ids", () => {
    const plan: MatchingPlan = { ...DEFAULT_PLAN, blocking: SMALL.blocking }
    const compiled = compile(plan)
    const [left, right] = [tableOf(A, plan), tableOf(B, plan)]
    const edges = edgesOf(plan, left, right)
    expect(contestedIn(edges).some((is) => is === 1)).toBe(true)
    const ranks = (length: number): Int32Array => Int32Array.from({ length }, (_, rank) => rank)
    const chosen = settle(edges, ranks(A.length), ranks(B.length), compiled)
    const decided = Array.from(chosen.a, (row, at) => [
      left.records[row]!.id,
      right.records[chosen.b[at]!]!.id,
      bandOfEvidence(chosen.evidence[at]!, chosen.rival[at] === 1, compiled).band,
    ]).sort()
    const expected = matchLists(A, B, plan)!.pairs.map(({ a, b, band }) => [a, b, band])
    expect(decided).toEqual(expected.sort())
    expect(decided.map(([a]) => a)).not.toContain("once")
  })

  it("MT185 exchanged names have no cells of their own in rows as numbers, where each name is compared", () => {
    const of = (kind: "token" | "exchanged", ...columns: readonly string[]) => ({
      ...SMALL.comparisons[1]!,
      kind,
      columns,
    })
    const plan = { ...SMALL, comparisons: [of("token", "b"), of("exchanged", "a", "b"), of("token", "a")] }
    expect(joinedOf(plan)).toEqual([null, [2, 0], null])
    const columnsIn = ({ dictionaries }: ReturnType<typeof needsOf>) =>
      dictionaries.map(({ columns }) => columns.join())
    expect(columnsIn(needsOf(plan)).slice(0, 3)).toEqual(["b", "a,b", "a"])
    expect(columnsIn(needsOf(plan, joinedOf(plan))).slice(0, 2)).toEqual(["b", "a"])
    expect(joinedOf({ ...plan, comparisons: plan.comparisons.slice(0, 2) })).toEqual([null, null])
  })

  it("MT129 a plan whose sums do not fit is refused", () => {
    expect(sqlRefusal(DEFAULT_PLAN)).toBeNull()
    expect(sqlRefusal({ ...DEFAULT_PLAN, prior: -30_000 })).toEqual({ code: "sql-weights-too-great" })
    const many = Array.from({ length: 32 }, (_, at) => ({ ...SMALL.comparisons[1]!, id: `sex${at}`, weights: [1, -1] }))
    expect(sqlRefusal({ ...SMALL, comparisons: many })).toEqual({ code: "sql-too-many-comparisons" })
  })
})

type Sides = ReturnType<typeof tableOf>

function edgesOf(plan: MatchingPlan, left: Sides, right: Sides): Edges {
  const compiled = compile(plan)
  const rules = plan.blocking.mode === "rules" ? plan.blocking.rules : []
  const candidates = finish(blockedCandidates(rules, left, right))
  const found: [number, number, number][] = []
  for (let row = 0; row < left.records.length; row++)
    for (const other of candidates.of(row)) {
      const [x, y] = [rowValues(left, row), rowValues(right, other)]
      const parts = compiled.parts.map((part) =>
        evidenceOf(part, findingOf(part, x[part.at], y[part.at]), x[part.at], y[part.at], compiled),
      )
      const sum = parts.reduce((total, part) => total + part, weighing(compiled.prior))
      const told = toldOf(compiled)!
      const whole = sum + ((sum & told.mask) === told.value ? told.evidence : 0)
      if (whole >= weighing(plan.thresholds.lower)) found.push([row, other, whole])
    }
  const column = (at: 0 | 1 | 2): Int32Array => Int32Array.from(found, (edge) => edge[at])
  return { a: column(0), b: column(1), evidence: column(2) }
}
