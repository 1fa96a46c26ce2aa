// npm run bench: runs every file of scripts/bench in order and prints one table. With arguments, only files whose name
// contains one of them.
//
// A file is a program of its own. Each line it prints on standard output is one measurement as JSON:
//   {"what": "fold 30,000 entries", "figure": 0.61, "unit": "s", "atMost": 1}
// `atLeast` instead of `atMost` where more is better, neither where there is no target. Everything else goes to standard
// error. It finds DATABASE_URL (a fresh PostgreSQL) and CHROMIUM_PATH in its environment where the machine has them.

import { spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { join } from "node:path"
import { BuildFailed, buildIfNeeded } from "./build.mjs"
import { findChromium } from "./find-chromium.mjs"
import { ROOT, seconds } from "./run.mjs"
import { startPostgres } from "./temporary-postgres.mjs"

/** @typedef {{ what: string, figure: number, unit: string, atMost?: number, atLeast?: number }} Measurement */

const FOLDER = join(ROOT, "scripts", "bench")

/**
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, measurements: Measurement[] }>}
 */
function measure(file, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(FOLDER, file)], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    })
    let text = ""
    child.stdout.on("data", (chunk) => (text += chunk))
    child.once("close", (code) => {
      const lines = text.split("\n").filter((line) => line.startsWith("{"))
      resolve({ code, measurements: lines.map((line) => JSON.parse(line)) })
    })
  })
}

/** @param {Measurement} measurement */
function isMet({ figure, atMost, atLeast }) {
  return figure <= (atMost ?? Number.POSITIVE_INFINITY) && figure >= (atLeast ?? Number.NEGATIVE_INFINITY)
}

/** @param {Measurement} measurement */
function row(measurement) {
  const { what, figure, unit, atMost, atLeast } = measurement
  const target = atMost !== undefined ? `≤ ${format(atMost)}` : atLeast !== undefined ? `≥ ${format(atLeast)}` : ""
  return [what, format(figure), unit, target, target === "" ? "" : isMet(measurement) ? "met" : "MISSED"]
}

/** @param {number} figure */
const format = (figure) => figure.toLocaleString("en", { maximumSignificantDigits: figure >= 1000 ? 21 : 3 })

/** @param {string[][]} rows */
function table(rows) {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(" | ")} |`
  const rule = `|${widths.map((width, at) => (at === 1 ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`
  return [line(head), rule, ...body.map(line)].join("\n")
}

/**
 * What a machine lacks is said and left to the measurements that need it.
 * @template T
 * @param {() => Promise<T>} find
 * @returns {Promise<T | null>}
 */
function orNone(find) {
  return find().catch((cause) => {
    console.error(cause instanceof Error ? cause.message : cause)
    return null
  })
}

async function main() {
  const asked = process.argv.slice(2)
  const files = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((file) => file.endsWith(".mjs") && (asked.length === 0 || asked.some((part) => file.includes(part))))
    .sort()
  if (files.length === 0) throw new Error(`No measurement ${asked.join(" ")} in scripts/bench.`)
  await buildIfNeeded({ web: true })
  const chromium = await orNone(findChromium)
  const postgres = await orNone(startPostgres)
  const env = {
    ...process.env,
    ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }),
    ...(postgres === null ? {} : { DATABASE_URL: postgres.url }),
  }
  const rows = [["What", "Figure", "Unit", "Target", ""]]
  let isGood = true
  for (const file of files) {
    const started = performance.now()
    const { code, measurements } = await measure(file, env)
    console.error(`${file}: ${seconds(started)}${code === 0 ? "" : `, ended with ${code}`}`)
    rows.push(...measurements.map(row))
    if (code !== 0) rows.push([file, "", "", "", "FAILED"])
    isGood = isGood && code === 0 && measurements.length > 0 && measurements.every(isMet)
  }
  await postgres?.stop()
  const model = cpus()[0]?.model.trim() ?? "processor unknown"
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB\n`)
  console.log(table(rows))
  process.exitCode = isGood ? 0 : 1
}

await main().catch((cause) => {
  if (!(cause instanceof BuildFailed) && !(cause instanceof Error)) throw cause
  console.error(cause.message)
  process.exitCode = 1
})
