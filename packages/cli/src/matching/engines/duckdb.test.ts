import { tmpdir } from "node:os"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { duckdbApi, type OpenDatabase, openDuckdb } from "./duckdb.ts"
import { BARRED, BY_RULES, byDatabase, byMemory, COMPLETE, exampleLists } from "./same-decisions.test-support.ts"

const api = await duckdbApi()

// The binding is optional: where a platform has none there is nothing to compare.
describe.skipIf(api === null)("MT128 DuckDB decides every pair as the engine in memory", () => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openDuckdb(api!, { memory: "400MB", threads: 1, folder: tmpdir() })
  })
  afterAll(() => database.close())

  it.each(["inside", "outside"] as const)("all pairs, scored %s", async (scoring) => {
    const lists = exampleLists(60, 80)
    const expected = byMemory(lists.a, lists.b, COMPLETE)
    expect(expected.length).toBeGreaterThan(10)
    expect(await byDatabase(database, "duckdb", lists, COMPLETE, scoring)).toEqual(expected)
  })

  it.each(["inside", "outside", "chunks"] as const)("pairs of rules, scored %s", async (scoring) => {
    const lists = exampleLists(700, 700)
    const expected = byMemory(lists.a, lists.b, BY_RULES)
    expect(expected.length).toBeGreaterThan(150)
    expect(await byDatabase(database, "duckdb", lists, BY_RULES, scoring)).toEqual(expected)
  })

  it.each(["inside", "outside", "chunks"] as const)("names that differ in a word, scored %s", async (scoring) => {
    const lists = exampleLists(700, 700)
    const expected = byMemory(lists.a, lists.b, BARRED)
    expect(expected.filter((pair) => pair.includes("other-word")).length).toBeGreaterThan(5)
    expect(expected.filter((pair) => pair.endsWith("certain ")).length).toBeGreaterThan(5)
    expect(await byDatabase(database, "duckdb", lists, BARRED, scoring)).toEqual(expected)
  })
})
