import { tmpdir } from "node:os"
import { type MatchingPlan, type MatchRecord, planDigest, trainPlan, unweighed } from "@wasit/matching"
import { needsOf, numberRows } from "@wasit/matching/sql"
import { describe, expect, it } from "vitest"
import { duckdbApi, openDuckdb } from "./duckdb.ts"
import { BY_RULES, exampleLists, lay } from "./same-decisions.test-support.ts"
import { takeSample, trainOnSample } from "./train-on-sample.ts"

const api = await duckdbApi()
const UNTRAINED: MatchingPlan = {
  ...BY_RULES,
  comparisons: BY_RULES.comparisons
    .filter(({ kind }) => kind !== "person" && kind !== "parent")
    .map((comparison) => ({ ...comparison, weights: null })),
  prior: null,
}

async function learnt(a: readonly MatchRecord[], b: readonly MatchRecord[], rows: number): Promise<MatchingPlan> {
  const database = await openDuckdb(api!, { memory: "400MB", threads: 1, folder: tmpdir() })
  const { columns } = needsOf(UNTRAINED)
  await lay(database, "a", columns, a)
  await lay(database, "b", columns, b)
  const read = (_: string, text: string) => (text === "" ? undefined : JSON.parse(text))
  const counts = { a: a.length, b: b.length }
  const run = await numberRows(database, unweighed(UNTRAINED), "duckdb", read, counts)
  const sample = await takeSample(database, counts, { rows, others: rows })
  const { plan } = await trainOnSample(database, run, UNTRAINED, sample, 2000)
  database.close()
  return plan
}

describe.skipIf(api === null)("MT133 weights learnt from a part of the tables", () => {
  it("are the same in whatever order the rows lie, and others where the part is another", async () => {
    const { a, b } = exampleLists(200, 250)
    const plan = await learnt(a, b, 100)
    expect(planDigest(await learnt([...a].reverse(), [...b].reverse(), 100))).toBe(planDigest(plan))
    expect(planDigest(await learnt(a, b, 250))).not.toBe(planDigest(plan))
  })

  it("MT217 are those that memory learns where the part is the whole, rules of several keys among them", async () => {
    const { a, b } = exampleLists(200, 250)
    expect(await learnt(a, b, 250)).toEqual(trainPlan(UNTRAINED, a, b, 1, 2000).plan)
  })
})
