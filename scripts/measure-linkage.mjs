// What `wasit match` and `wasit dedupe` find in public person data, without labels: `node scripts/measure-linkage.mjs FOLDER`. FOLDER may
// hold FEBRL's dataset1.csv to dataset3.csv and Splink's fake_1000.csv and historical_50k.csv (written from the parquet file). The national
// id of FEBRL is left out. Beside precision and recall: how many pairs were right, and how many the probabilities say are.

import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { finish, isRefused, readBook } from "../packages/domain/dist/lists/intake/index.js"

const folder = process.argv[2]
if (folder === undefined) throw new Error("node scripts/measure-linkage.mjs FOLDER")
const made = mkdtempSync(join(tmpdir(), "wasit-linkage-"))
const output = join(made, "pairs.csv")

/** @param {string} path */
function rowsOf(path) {
  const book = finish(readBook(readFileSync(path)))
  if (isRefused(book)) throw new Error(`${path}: ${book.code}`)
  return (book.sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.trim()))
}

/** @param {readonly string[]} args */
function wasit(args) {
  const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "wasit.js")
  const ran = spawnSync(process.execPath, [command, ...args, "-o", output, "--json"], { encoding: "utf8" })
  if (ran.status === 2) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout.slice(ran.stdout.indexOf("{")))
}

/**
 * @param {string} name
 * @param {{ seconds: number, peakMemoryMB: number }} figures
 * @param {number} truth how many pairs are right
 * @param {(one: string, other: string) => boolean} isRight
 */
function say(name, { seconds, peakMemoryMB }, truth, isRight) {
  // Ids here hold neither commas nor quotes, and there may be more pairs than a list may have rows.
  const lines = readFileSync(output, "utf8").trim().split("\r\n").slice(1)
  const pairs = lines.map((line) => line.split(","))
  const right = pairs.filter(([one = "", other = ""]) => isRight(one, other)).length
  const expected = pairs.reduce((sum, [, , , probability]) => sum + Number(probability), 0)
  const [precision, recall] = [right / pairs.length, right / truth]
  const f1 = (2 * precision * recall) / (precision + recall)
  const shares = `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`
  console.log(`${name}: ${shares}; right ${right}, expected ${expected.toFixed(0)}; ${seconds} s, ${peakMemoryMB} MB`)
}

/** @param {Iterable<string>} clusters */
function pairsWithin(clusters) {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}

const personOf = (/** @type {string} */ id) => id.split("-")[1] ?? ""
const isOnePerson = (/** @type {string} */ one, /** @type {string} */ other) => personOf(one) === personOf(other)

for (const name of ["dataset1.csv", "dataset2.csv", "dataset3.csv"]) {
  const path = join(folder, name)
  if (!existsSync(path)) continue
  const [head = [], ...rows] = rowsOf(path)
  if (name === "dataset3.csv") {
    const sides = ["-org", "-dup-0"].map((ending) => {
      const side = join(made, `${ending}.csv`)
      const own = rows.filter(([id = ""]) => id.endsWith(ending))
      writeFileSync(side, [head, ...own].map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"))
      return { side, count: own.length }
    })
    const figures = wasit(["match", ...sides.map(({ side }) => side), "--ignore", "soc_sec_id"])
    say(`${name}, originals and first duplicates`, figures, sides[1]?.count ?? 0, isOnePerson)
  }
  const figures = wasit(["dedupe", path, "--ignore", "soc_sec_id"])
  say(`${name}, one list`, figures, pairsWithin(rows.map(([id = ""]) => personOf(id))), isOnePerson)
}

for (const name of ["fake_1000.csv", "historical_50k.csv"]) {
  const path = join(folder, name)
  if (!existsSync(path)) continue
  const [head = [], ...rows] = rowsOf(path)
  const at = head.indexOf("cluster")
  const clusterOf = new Map(rows.map((row) => [row[0] ?? "", row[at] ?? ""]))
  const figures = wasit(["dedupe", path])
  say(name, figures, pairsWithin(clusterOf.values()), (one, other) => clusterOf.get(one) === clusterOf.get(other))
}
rmSync(made, { recursive: true })
