// Runs a plan's Spark SQL on Spark and compares every decision with the engine in memory:
// `PYTHON=/path/to/python node scripts/peers/spark.mjs [ROWS] [MASTER]`, after `npm run build`.
// It needs Java 17 or later and a Python with pyspark (`python3 -m venv V && V/bin/pip install pyspark`). MASTER is local[2] unless
// said, or local-cluster[2,1,1024] for two workers of their own, or the address of a cluster.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { makeExample, toRecord } from "../../packages/matching/dist/example/index.js"
import { DEFAULT_PLAN, matchLists } from "../../packages/matching/dist/index.js"
import * as sql from "../../packages/matching/dist/sql/index.js"

const PLAN = {
  ...DEFAULT_PLAN,
  blocking: {
    mode: "rules",
    rules: [
      { name: "name", keys: [{ column: "name", key: "skeleton" }] },
      {
        name: "father, year",
        keys: [
          { column: "father", key: "prefix3" },
          { column: "birth", key: "year" },
        ],
      },
      { name: "document", keys: [{ column: "document", key: "equal" }] },
    ],
  },
}

/** A database over a Python process that has a Spark session. */
async function openSpark(python, master, folder) {
  const script = join(import.meta.dirname, "spark_sql.py")
  const child = spawn(python, [script, master, join(folder, "warehouse")], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error("Spark ended before it answered; is Java there, and pyspark?")
    return JSON.parse(value)
  }
  const ask = (request) => {
    child.stdin.write(`${JSON.stringify(request)}\n`)
    return next()
  }
  let files = 0
  const append = async (table, schema, rows) => {
    const path = join(folder, `rows-${files++}.json`)
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"))
    await ask({ append: table, schema, path })
  }
  const hello = await next()
  return {
    hello,
    append,
    run: async (statement) => void (await ask({ run: statement })),
    async *read(query) {
      const { rows } = await ask({ read: query })
      yield {
        rows: rows.length,
        integers: (column) => Int32Array.from(rows, (row) => row[column]),
        texts: (column) => rows.map((row) => String(row[column])),
      }
    },
    write: (table, columns) => {
      const names = namesOf.get(table) ?? []
      const rows = Array.from(columns[0] ?? [], (_, row) =>
        Object.fromEntries(
          names.flatMap((name, at) => (columns[at][row] === sql.NONE ? [] : [[name, columns[at][row]]])),
        ),
      )
      return append(table, names.map((name) => `${name} INT`).join(", "), rows)
    },
    close: () => child.stdin.end(),
  }
}

/** The columns of the tables that are filled, by table. */
const namesOf = new Map()

function layTable(spark, side, columns, records) {
  const schema = ["r INT", "id STRING", ...columns.map((_, at) => `c${at} STRING`)].join(", ")
  const rows = records.map(({ id, values }, r) => {
    const cells = columns.flatMap((column, at) =>
      values[column] === undefined ? [] : [[`c${at}`, JSON.stringify(values[column])]],
    )
    return { r, id, ...Object.fromEntries(cells) }
  })
  return spark.append(`raw_${side}`, schema, rows)
}

async function bySpark(spark, a, b) {
  const compiledSql = sql.compilePlan(PLAN, "spark")
  for (const { table, columns } of [...compiledSql.codes, ...compiledSql.found, ...compiledSql.wanted])
    namesOf.set(table, columns)
  await layTable(spark, "a", compiledSql.needs.columns, a)
  await layTable(spark, "b", compiledSql.needs.columns, b)
  const run = await sql.prepareSides(spark, PLAN, "spark", (_, text) => (text === "" ? undefined : JSON.parse(text)))
  await sql.scoreInDatabase(spark, run)
  const chosen = await sql.choose(spark, run, await sql.readEdges(spark, run.sql.readEdges))
  return Array.from(chosen.a, (row, at) => {
    const evidence = chosen.evidence[at]
    const { band } = sql.bandOfEvidence(evidence, chosen.rival[at] === 1, run.compiled)
    return `${a[row].id} ${b[chosen.b[at]].id} ${sql.weightIn(evidence)} ${band}`
  }).sort()
}

const [rows = "2000", master = "local[2]"] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), "wasit-spark-"))
try {
  const { greater } = makeExample({ seed: 11, claimed: Number(rows), held: Number(rows), heldShare: 0.4 })
  const [a, b] = [greater.claimed.map(toRecord), greater.register.map(toRecord)]
  const spark = await openSpark(process.env.PYTHON ?? "python3", master, folder)
  const started = performance.now()
  const found = await bySpark(spark, a, b)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  spark.close()
  const expected = matchLists(a, b, PLAN)
    .pairs.map((pair) => `${pair.a} ${pair.b} ${pair.weight} ${pair.band}`)
    .sort()
  const isSame = JSON.stringify(found) === JSON.stringify(expected)
  const { spark: version } = spark.hello
  console.log(
    `Spark ${version} (${master}), ${a.length} x ${b.length}: ${found.length} pairs in ${seconds} s, ` +
      (isSame ? "every decision as in memory" : `NOT as in memory (${expected.length} pairs there)`),
  )
  process.exitCode = isSame && found.length > 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
