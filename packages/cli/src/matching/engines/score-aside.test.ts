import { tmpdir } from "node:os"
import { needsOf, numberRows, scoreRows } from "@wasit/matching/sql"
import { describe, expect, it } from "vitest"
import { duckdbApi, openDuckdb } from "./duckdb.ts"
import { BY_RULES, exampleLists, lay } from "./same-decisions.test-support.ts"
import { scoreAside } from "./score-aside.ts"

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
    expect(await scoreAside(run, (pairs) => told.push(pairs), SCRIPT)).toEqual(expected)
    expect(told.at(-1)).toBe(expected.scored)
    await expect(scoreAside(run, () => undefined, new URL("absent.js", SCRIPT))).rejects.toThrow()
  })
})
