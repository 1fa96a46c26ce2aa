// npm run check:engines: 25,000 x 25,000 invented people, matched in memory, by the command on DuckDB, and in DuckDB and PostgreSQL
// by sums of their own. Every decision must be the same: ids, score, band. `node scripts/peers/engines.mjs [ROWS]`, after
// `npm run build`. PostgreSQL is a fresh one that the command starts.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { duckdbApi, openDuckdb } from "../../packages/cli/dist/matching/engines/duckdb.js"
import { matchLists, probabilityOf } from "../../packages/matching/dist/index.js"
import * as sql from "../../packages/matching/dist/sql/index.js"
import { startPostgres } from "../temporary-postgres.mjs"
import { makeTables } from "./make-tables.mjs"
import { PEOPLE_PLAN } from "./people-plan.mjs"

/** @typedef {import("../../packages/matching/dist/sql/index.js").Database} Database */
/** @typedef {{ id: string, values: Record<string, string> }} Row */

/** @param {string} path @returns {Row[]} */
function rowsOf(path) {
  const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n")
  const columns = head.split(",")
  return lines.map((line) => {
    const [id = "", ...cells] = line.split(",")
    const values = columns.slice(1).flatMap((column, at) => (cells[at] === "" ? [] : [[column, cells[at] ?? ""]]))
    return { id, values: Object.fromEntries(values) }
  })
}

/** @param {string} a @param {string} b @param {number} weight @param {string} band */
const decision = (a, b, weight, band) =>
  `${a},${b},${(weight / 100).toFixed(2)},${probabilityOf(weight).toFixed(12)},${band}`

/** @param {Database} database @param {"a" | "b"} side @param {readonly Row[]} rows */
async function lay(database, side, rows) {
  const { columns } = sql.needsOf(PEOPLE_PLAN)
  const names = columns.map((_, at) => `c${at} VARCHAR(200)`)
  await database.run(`CREATE TABLE raw_${side} (r INTEGER, id VARCHAR(200), ${names.join(", ")})`)
  const lines = rows.map(({ id, values }, row) => {
    const cells = columns.map((column) => (values[column] === undefined ? "NULL" : `'${values[column]}'`))
    return `(${row}, '${id}', ${cells.join(", ")})`
  })
  for (let from = 0; from < lines.length; from += 2000)
    await database.run(`INSERT INTO raw_${side} VALUES ${lines.slice(from, from + 2000).join(", ")}`)
}

/** @param {Database} database @param {sql.SqlDialect} dialect @param {readonly Row[]} a @param {readonly Row[]} b */
async function inside(database, dialect, a, b) {
  await lay(database, "a", a)
  await lay(database, "b", b)
  const run = await sql.prepareSides(database, PEOPLE_PLAN, dialect, (_, text) => (text === "" ? undefined : text))
  await sql.scoreInDatabase(database, run)
  const chosen = await sql.choose(database, run, await sql.readEdges(database, run.sql.readEdges))
  return Array.from(chosen.a, (row, at) => {
    const evidence = chosen.evidence[at] ?? 0
    const { band } = sql.bandOfEvidence(evidence, chosen.rival[at] === 1, run.compiled)
    return decision(a[row]?.id ?? "", b[chosen.b[at] ?? -1]?.id ?? "", sql.weightIn(evidence), band)
  })
}

/** @param {pg.Client} client @returns {Database} */
const overPostgres = (client) => ({
  run: async (statement) => void (await client.query(statement)),
  async *read(query) {
    const { rows } = await client.query({ text: query, rowMode: "array" })
    yield {
      rows: rows.length,
      integers: (column) => Int32Array.from(rows, (row) => Number(row[column])),
      texts: (column) => rows.map((row) => String(row[column])),
    }
  },
  write: async (table, columns) => {
    const arrays = columns.map((values) => Array.from(values, (value) => (value === sql.NONE ? null : value)))
    await client.query(
      `INSERT INTO ${table} SELECT * FROM unnest(${columns.map((_, at) => `$${at + 1}::int[]`)})`,
      arrays,
    )
  },
})

/** @param {string} name @param {() => Promise<readonly string[]> | readonly string[]} work */
async function decide(name, work) {
  const started = performance.now()
  const decisions = [...(await work())].sort()
  console.log(`${name.padEnd(32)} ${decisions.length} pairs, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return decisions
}

/** @param {string} folder @param {{ a: string, b: string }} paths */
function byCommand(folder, paths) {
  const [plan, output] = [join(folder, "plan.json"), join(folder, "pairs.csv")]
  writeFileSync(plan, JSON.stringify(PEOPLE_PLAN))
  const command = join(import.meta.dirname, "../../packages/cli/bin/wasit.js")
  const given = [command, "match", paths.a, paths.b, "--plan", plan, "--engine", "duckdb", "-o", output]
  const ran = spawnSync(process.execPath, given, { encoding: "utf8" })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return readFileSync(output, "utf8").trimEnd().split(/\r?\n/).slice(1)
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "wasit-engines-"))
  const postgres = await startPostgres()
  const client = new pg.Client({ connectionString: postgres.url })
  try {
    const paths = await makeTables(folder, Number(process.argv[2] ?? 25_000))
    const [a, b] = [rowsOf(paths.a), rowsOf(paths.b)]
    const memory = await decide("memory", () => {
      const result = matchLists(a, b, PEOPLE_PLAN)
      return result === null ? [] : result.pairs.map((pair) => decision(pair.a, pair.b, pair.weight, pair.band))
    })
    const others = [await decide("wasit match --engine duckdb", () => byCommand(folder, paths))]
    const api = await duckdbApi()
    if (api === null) throw new Error("DuckDB is not installed here")
    const duckdb = await openDuckdb(api, { memory: "1GB", threads: 2, folder })
    others.push(await decide("DuckDB, sums of its own", () => inside(duckdb, "duckdb", a, b)))
    duckdb.close()
    await client.connect()
    others.push(await decide("PostgreSQL, sums of its own", () => inside(overPostgres(client), "postgresql", a, b)))
    const isSame = memory.length > 0 && others.every((found) => found.join("\n") === memory.join("\n"))
    console.log(isSame ? "every decision is the same" : "THE ENGINES DIFFER")
    return isSame ? 0 : 1
  } finally {
    await client.end()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
