import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { isFault } from "../../shared/files.ts"
import { put, tempFolder } from "../../shared/run.test-support.ts"
import { duckdbApi, type OpenDatabase, openDuckdb } from "./duckdb.ts"
import { openTable } from "./open-table.ts"
import { readTable, UNSETTLED } from "./read-tables.ts"
import { settleRows } from "./settle-rows.ts"
import { textsOf } from "./statements.ts"

const api = await duckdbApi()
const BY_NUMBERS = { idColumn: null, isIdByContent: false }

async function opened(database: OpenDatabase, path: string) {
  const table = await openTable(database, { path, id: undefined, separator: undefined })
  if (isFault(table)) throw new Error(table.code)
  return table
}

async function settled(database: OpenDatabase, side: "a" | "b", path: string) {
  const table = await settleRows(database, side, await opened(database, path))
  if (isFault(table)) throw new Error(table.code)
  return table
}

describe.skipIf(api === null)("MT565 what only a later row shows", () => {
  it("rows of a large file without ids keep the numbers of their lines, and so does one without an id behind the first that are looked at", async () => {
    const folder = await tempFolder()
    const [path, lacking] = [join(folder, "a.csv"), join(folder, "lacking.csv")]
    const database = await openDuckdb(api!, { memory: "400MB", threads: 2, folder })
    const rows = "SELECT i + 2 AS line, 'a name that is long ' || i AS given FROM range(500000) t(i) ORDER BY i"
    await database.run(`COPY (${rows}) TO '${path}' (FORMAT csv)`)
    await database.run(`COPY (SELECT nullif(line, 400000) AS id, given FROM (${rows}) r ORDER BY line) TO '${lacking}'`)
    expect(await readTable(database, "a", await opened(database, path), ["line"], BY_NUMBERS)).toEqual({
      ...{ rows: 500_000, idColumn: null, headings: ["line"], firstRow: 2 },
    })
    expect(await textsOf(database, "SELECT count(*) FROM raw_a WHERE id = c0")).toEqual(["500000"])
    const [table, ids] = [await opened(database, lacking), { idColumn: "id", isIdByContent: false }]
    expect(await readTable(database, "b", table, ["given"], ids)).toBe(UNSETTLED)
    const all = await settled(database, "b", lacking)
    expect([all.settled, all.notes]).toEqual([
      ids,
      [{ code: "rows-without-id", file: lacking, column: "id", count: 1, rows: "400000" }],
    ])
    expect(await readTable(database, "b", all, ["given"], ids)).toMatchObject({ rows: 500_000, firstRow: null })
    const names = "SELECT count(*) FROM raw_b WHERE c0 = 'a name that is long ' || (CAST(id AS INTEGER) - 2)"
    expect(await textsOf(database, names)).toEqual(["500000"])
    database.close()
  })

  it("a code of two rows in a first column that no heading tells of", async () => {
    const folder = await tempFolder()
    const database = await openDuckdb(api!, { memory: "200MB", threads: 1, folder })
    const twice = await put(folder, "twice.csv", "losu,given\nL-1,zarak\nL-1,gulab\n")
    const ids = { idColumn: "losu", isIdByContent: true }
    expect(await readTable(database, "a", await opened(database, twice), ["given"], ids)).toBe(UNSETTLED)
    const all = await settled(database, "a", twice)
    expect(all.settled).toEqual(BY_NUMBERS)
    expect(await readTable(database, "a", all, ["given"], BY_NUMBERS)).toMatchObject({ rows: 2, idColumn: null })
    expect(await textsOf(database, "SELECT id FROM raw_a ORDER BY r")).toEqual(["2", "3"])
    database.close()
  })
})
