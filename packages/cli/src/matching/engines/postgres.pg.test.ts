import { type Chunk, type Database, NONE } from "@wasit/matching/sql"
import pg from "pg"
import { afterAll, beforeAll, expect, it } from "vitest"
import { BARRED, BY_RULES, byDatabase, byMemory, COMPLETE, exampleLists } from "./same-decisions.test-support.ts"

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL ?? "" })
  await client.connect()
  // Tables of this test alone, gone with it.
  await client.query("CREATE SCHEMA sql_plan")
  await client.query("SET search_path = sql_plan")
})
afterAll(async () => {
  await client.query("DROP SCHEMA sql_plan CASCADE")
  await client.end()
})

const database: Database = {
  run: async (statement) => void (await client.query(statement)),
  read: rowsOf,
  write: async (table, columns) => {
    const arrays = columns.map((values) => Array.from(values, (value) => (value === NONE ? null : value)))
    const places = columns.map((_, at) => `$${at + 1}::int[]`)
    await client.query(`INSERT INTO ${table} SELECT * FROM unnest(${places.join(", ")})`, arrays)
  },
}

async function* rowsOf(query: string): AsyncGenerator<Chunk> {
  const { rows } = await client.query<unknown[]>({ text: query, rowMode: "array" })
  yield {
    rows: rows.length,
    integers: (column) => Int32Array.from(rows, (row) => Number(row[column])),
    texts: (column) => rows.map((row) => String(row[column])),
  }
}

it.each(["inside", "outside"] as const)(
  "MT128 PostgreSQL decides all pairs as the engine in memory, %s",
  async (scoring) => {
    const lists = exampleLists(60, 80)
    const expected = byMemory(lists.a, lists.b, COMPLETE)
    expect(await byDatabase(database, "postgresql", lists, COMPLETE, scoring)).toEqual(expected)
  },
)

it.each(["inside", "outside", "chunks"] as const)("MT128 and pairs of rules, %s", async (scoring) => {
  const lists = exampleLists(700, 700)
  const expected = byMemory(lists.a, lists.b, BY_RULES)
  expect(expected.length).toBeGreaterThan(150)
  expect(await byDatabase(database, "postgresql", lists, BY_RULES, scoring)).toEqual(expected)
})

it.each(["inside", "outside"] as const)("and names that differ in a word, %s", async (scoring) => {
  const lists = exampleLists(300, 300)
  const expected = byMemory(lists.a, lists.b, BARRED)
  expect(await byDatabase(database, "postgresql", lists, BARRED, scoring)).toEqual(expected)
})
