import { tmpdir } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import type { MatchingPlan } from "@wasit/matching"
import {
  barring,
  type Edges,
  givenScoring,
  joinEdges,
  meetings,
  needsOf,
  numberRows,
  scoreRows,
} from "@wasit/matching/sql"
import { describe, expect, it } from "vitest"
import { duckdbApi, openDuckdb } from "./duckdb.ts"
import { readCell } from "./read-tables.ts"
import { BARRED, BY_RULES, exampleLists, lay } from "./same-decisions.test-support.ts"
import { openThread, scoringAside } from "./score-aside.ts"

const api = await duckdbApi()
const SCRIPT = new URL("../../../dist/matching/engines/meetings.thread.js", import.meta.url)

describe.skipIf(api === null)("MT132 pairs that another thread finds and scores", () => {
  it("are the same in the same order, with the same evidence; and a thread that fails is told", async () => {
    await expectTheSame(BY_RULES)
    // Whether names differ in a word is asked of what both threads found.
    await expectTheSame({ ...BARRED, blocking: BY_RULES.blocking })
  })

  async function expectTheSame(plan: MatchingPlan): Promise<void> {
    const lists = exampleLists(250, 250)
    const database = await openDuckdb(api!, { memory: "400MB", threads: 1, folder: tmpdir() })
    const { columns } = needsOf(plan)
    await lay(database, "a", columns, lists.a, String)
    await lay(database, "b", columns, lists.b, String)
    const counts = { a: lists.a.length, b: lists.b.length }
    const run = await numberRows(database, plan, "duckdb", readCell, counts)
    database.close()
    const expected = scoreRows(run)
    expect(expected.edges.a.length).toBeGreaterThan(50)
    const told: number[] = []
    const score = givenScoring(plan, structuredClone(run.coder.given()), readCell, run)
    const found: Edges[] = []
    for (const met of meetings(run.sql.needs, run.a, run.b)) found.push(barring(run)(score(met)))
    expect(joinEdges(found)).toEqual(expected.edges)
    const aside = scoringAside(run, openThread(SCRIPT), 8)
    // The pairs are there before anybody takes them.
    await sleep(300)
    expect(await aside.score(run, (pairs) => told.push(pairs))).toEqual(expected)
    await aside.close()
    expect(told.at(-1)).toBe(expected.scored)
    const absent = scoringAside(run, openThread(new URL("absent.js", SCRIPT)))
    await expect(absent.score(run, () => undefined)).rejects.toThrow()
    await absent.close()
  }
})
