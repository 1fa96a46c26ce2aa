import { tmpdir } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import { needsOf, numberRows, scoreRows } from "@wasit/matching/sql"
import { describe, expect, it } from "vitest"
import { duckdbApi, openDuckdb } from "./duckdb.ts"
import { BY_RULES, exampleLists, lay } from "./same-decisions.test-support.ts"
import { meetingsAside, scoreMet } from "./score-aside.ts"

const api = await duckdbApi()
const SCRIPT = new URL("../../../dist/matching/engines/meetings.thread.js", import.meta.url)

describe.skipIf(api === null)("MT132 pairs that another thread finds", () => {
  it("are the same in the same order, with the same evidence; and a thread that fails is told", async () => {
    const lists = exampleLists(250, 250)
    const database = await openDuckdb(api!, { memory: "400MB", threads: 1, folder: tmpdir() })
    const { columns } = needsOf(BY_RULES)
    await lay(database, "a", columns, lists.a)
    await lay(database, "b", columns, lists.b)
    const counts = { a: lists.a.length, b: lists.b.length }
    const read = (_: string, text: string) => (text === "" ? undefined : JSON.parse(text))
    const run = await numberRows(database, BY_RULES, "duckdb", read, counts)
    database.close()
    const expected = scoreRows(run)
    expect(expected.edges.a.length).toBeGreaterThan(50)
    const told: number[] = []
    const aside = meetingsAside(run, SCRIPT)
    // The pairs are there before anybody takes them.
    await sleep(300)
    expect(await scoreMet(run, aside, (pairs) => told.push(pairs))).toEqual(expected)
    await aside.close()
    expect(told.at(-1)).toBe(expected.scored)
    const absent = meetingsAside(run, new URL("absent.js", SCRIPT))
    await expect(scoreMet(run, absent, () => undefined)).rejects.toThrow()
    await absent.close()
  })
})
