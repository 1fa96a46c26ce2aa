// Runs a plan's Spark SQL on Spark and compares every decision with the engine in memory:
// `PYTHON=/path/to/python node scripts/peers/spark.mjs [ROWS] [MASTER]`, after `npm run build`.
// It needs Java 17 or later and a Python with pyspark (`python3 -m venv V && V/bin/pip install pyspark`). MASTER is local[2] unless
// said, or local-cluster[2,1,1024] for two workers of their own, or the address of a cluster.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { compareWithMemory } from "./cluster.mjs"

const TYPES = { integer: "INT", text: "STRING" }

/** A Python process that has a Spark session. */
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
  const { spark: version } = await next()
  return {
    name: `Spark ${version} (${master})`,
    dialect: "spark",
    run: async (statement) => void (await ask({ run: statement })),
    read: async (query) => (await ask({ read: query })).rows,
    async append(table, columns, rows) {
      const path = join(folder, `rows-${files++}.json`)
      const objects = rows.map((row) => Object.fromEntries(columns.map(([name], at) => [name, row[at]])))
      writeFileSync(path, objects.map((row) => JSON.stringify(row)).join("\n"))
      await ask({ append: table, schema: columns.map(([name, type]) => `${name} ${TYPES[type]}`).join(", "), path })
    },
    close: () => child.stdin.end(),
  }
}

const [rows = "2000", master = "local[2]"] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), "wasit-spark-"))
try {
  const spark = await openSpark(process.env.PYTHON ?? "python3", master, folder)
  await compareWithMemory(spark, Number(rows))
  spark.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
