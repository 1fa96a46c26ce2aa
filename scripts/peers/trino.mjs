// Runs a plan's Trino SQL on Trino and compares every decision with the engine in memory:
// `node scripts/peers/trino.mjs [ROWS] [NODES | ADDRESS]`, after `npm run build`.
// NODES, 3 unless said, starts a cluster of a coordinator and workers in one Java process (Java 17 and Maven, which fetches
// Trino 435); ADDRESS is that of a coordinator, such as http://127.0.0.1:8080, with the catalog that TRINO_CATALOG and TRINO_SCHEMA name.
import { execFileSync, spawn } from "node:child_process"
import { on, once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { compareWithMemory } from "./cluster.mjs"

const HERE = join(import.meta.dirname, "trino")
const TYPES = { integer: "INTEGER", text: "VARCHAR" }
/** Trino refuses a query of more than a million characters. */
const MOST_CHARACTERS = 800_000
const HEADERS = {
  "X-Trino-User": "wasit",
  "X-Trino-Catalog": process.env.TRINO_CATALOG ?? "memory",
  "X-Trino-Schema": process.env.TRINO_SCHEMA ?? "default",
}

/** Starts a cluster; `stop` ends it. */
async function startCluster(nodes) {
  const folder = mkdtempSync(join(tmpdir(), "wasit-trino-"))
  const classes = join(folder, "classes.txt")
  const goal = ["dependency:build-classpath", `-Dmdep.outputFile=${classes}`]
  execFileSync("mvn", ["-q", "-B", "-f", join(HERE, "pom.xml"), ...goal], { stdio: ["ignore", "ignore", "inherit"] })
  const program = ["-cp", readFileSync(classes, "utf8"), join(HERE, "TrinoCluster.java"), String(nodes)]
  const child = spawn("java", ["-Xmx3g", ...program], { stdio: ["pipe", "ignore", "pipe"] })
  const stop = async () => {
    child.stdin.end()
    if (child.exitCode === null) await once(child, "exit")
    rmSync(folder, { recursive: true, force: true })
  }
  // Trino writes what is printed into its log.
  const lines = createInterface({ input: child.stderr })
  for await (const [line] of on(lines, "line", { close: ["close"] })) {
    const address = /ADDRESS (\S+)/.exec(line)?.[1]
    if (address !== undefined) return { address, stop }
  }
  await stop()
  throw new Error("Trino ended before it answered; is Java 17 there?")
}

/** The rows of a statement, by the client protocol (trino.io/docs/current/develop/client-protocol.html). */
async function ask(address, statement) {
  const rows = []
  let answer = await (
    await fetch(`${address}/v1/statement`, { method: "POST", headers: HEADERS, body: statement })
  ).json()
  for (;;) {
    if (answer.error !== undefined) throw new Error(`${answer.error.message}\n${statement.slice(0, 2000)}`)
    for (const row of answer.data ?? []) rows.push(row)
    if (answer.nextUri === undefined) return rows
    answer = await (await fetch(answer.nextUri, { headers: HEADERS })).json()
  }
}

const literal = (value) =>
  value === null ? "NULL" : typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`

/** Rows as lists of values, as many in a part as a statement may hold. */
function* parts(rows) {
  let part = []
  let length = 0
  for (const row of rows) {
    const text = `(${row.map(literal).join(", ")})`
    if (length + text.length > MOST_CHARACTERS) {
      yield part.join(", ")
      part = []
      length = 0
    }
    part.push(text)
    length += text.length + 2
  }
  if (part.length > 0) yield part.join(", ")
}

async function openTrino(address) {
  const run = async (statement) => void (await ask(address, statement))
  const { nodeVersion } = await (await fetch(`${address}/v1/info`)).json()
  const [[workers]] = await ask(address, "SELECT count(*) FROM system.runtime.nodes WHERE NOT coordinator")
  return {
    name: `Trino ${nodeVersion.version} (${workers} workers)`,
    dialect: "trino",
    run,
    read: (query) => ask(address, query),
    async append(table, columns, rows) {
      const schema = columns.map(([name, type]) => `${name} ${TYPES[type]}`).join(", ")
      await run(`CREATE TABLE IF NOT EXISTS ${table} (${schema})`)
      for (const values of parts(rows)) await run(`INSERT INTO ${table} VALUES ${values}`)
    },
  }
}

const [rows = "2000", where = "3"] = process.argv.slice(2)
const cluster = where.startsWith("http") ? { address: where, stop: () => {} } : await startCluster(Number(where))
try {
  await compareWithMemory(await openTrino(cluster.address), Number(rows))
} finally {
  await cluster.stop()
}
