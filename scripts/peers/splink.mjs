// Matches the same files with Splink and with wasit, and prints accuracy and time side by side:
// `PYTHON=/path/to/python node scripts/peers/splink.mjs [ROWS | FOLDER]`, after `npm run build`.
// wasit learns the weights of the plan that it suggests, and then matches once more with these weights pinned. ROWS makes invented people (1,000,000 unless said); a folder is one that holds FEBRL's dataset3.csv, split into originals and
// first duplicates. Python stays outside the product: `python3 -m venv V && V/bin/pip install splink duckdb pandas pyarrow`.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { makeTables } from "./make-tables.mjs"
import { suggestedPlan } from "./people-plan.mjs"

/** FEBRL's third set as two lists: blanks stand around its cells.
 * @param {string} source @param {string} folder */
function splitFebrl(source, folder) {
  const [head = "", ...lines] = readFileSync(join(source, "dataset3.csv"), "utf8").trimEnd().split("\n")
  const trimmed = lines.map((line) => line.split(",").map((cell) => cell.trim()))
  const columns = head.split(",").map((cell) => cell.trim())
  const paths = { a: join(folder, "a.csv"), b: join(folder, "b.csv") }
  const write = (/** @type {string} */ path, /** @type {RegExp} */ id) =>
    writeFileSync(
      path,
      `${[columns, ...trimmed.filter(([rowId = ""]) => id.test(rowId))].map((row) => row.join(",")).join("\n")}\n`,
    )
  write(paths.a, /-org$/)
  write(paths.b, /-dup-0$/)
  return paths
}

/** @param {string} output @param {string} pathB */
function accuracy(output, pathB) {
  const person = (/** @type {string} */ id) => id.split("-")[1]
  const isKnown = (/** @type {string} */ line) => /^rec-\d+-dup/.test(line)
  const truth = readFileSync(pathB, "utf8").split("\n").filter(isKnown).length
  const pairs = readFileSync(output, "utf8").trimEnd().split(/\r?\n/).slice(1)
  const right = pairs.filter((line) => {
    const [a = "", b = ""] = line.split(",")
    return person(a) === person(b)
  }).length
  const share = (/** @type {number} */ part, /** @type {number} */ whole) => (part / whole).toFixed(4)
  return `P ${share(right, pairs.length)}  R ${share(right, truth)}  F1 ${share(2 * right, pairs.length + truth)}`
}

/** Runs a command; the shell tells the processors' work for it. @param {string} command @param {readonly string[]} given */
function ran(command, given) {
  const started = performance.now()
  const shell = ["-c", '"$@"; status=$?; times; exit $status', "bash", command, ...given]
  const { status, stdout, stderr } = spawnSync("bash", shell, { encoding: "utf8", maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-2000)}`)
  const lines = stdout.trimEnd().split("\n")
  const spans = [...(lines.at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)]
  const work = spans.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0)
  return { seconds: (performance.now() - started) / 1000, work, answer: JSON.parse(lines.slice(0, -2).join("\n")) }
}

const [what = "1000000"] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), "wasit-splink-"))
try {
  const rows = /^\d+$/.test(what) ? Number(what) : null
  const paths = rows === null ? splitFebrl(what, folder) : await makeTables(folder, rows)
  const [untrained, pinned] = [join(folder, "untrained.json"), join(folder, "pinned.json")]
  writeFileSync(untrained, JSON.stringify(suggestedPlan(paths)))
  const load = () => `load ${loadavg()[0]?.toFixed(1)}`
  const command = join(import.meta.dirname, "../../packages/cli/bin/wasit.js")
  const own = join(folder, "wasit.csv")
  const run = (/** @type {string} */ name, /** @type {readonly string[]} */ plan) => {
    const before = load()
    const given = ["match", paths.a, paths.b, "--engine", "duckdb", "-o", own, "--json", "--plan", ...plan]
    const { seconds, work, answer } = ran(process.execPath, [command, ...given])
    const time = `${seconds.toFixed(1)} s  work ${work.toFixed(1)} s  ${answer.peakMemoryMB} MB  (${before})`
    console.log(`${name} ${accuracy(own, paths.b)}  ${time}`)
  }
  run("wasit, weights learnt ", [untrained, "--write-plan", pinned])
  run("wasit, the same pinned", [pinned])
  const theirs = join(folder, "splink.csv")
  const between = load()
  const script = join(import.meta.dirname, "splink_run.py")
  const python = process.env.PYTHON ?? "python3"
  const splink = ran(python, [script, paths.a, paths.b, theirs, String(availableParallelism())])
  const { version, peakMemoryMB, train, predict } = splink.answer
  console.log(
    `Splink                 ${accuracy(theirs, paths.b)}  ${splink.seconds.toFixed(1)} s  work ${splink.work.toFixed(1)} s  ${peakMemoryMB} MB  (${between})`,
  )
  console.log(`Splink ${version}: of its time ${train} s are training and ${predict} s prediction`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
