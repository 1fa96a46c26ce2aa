// The parts of the test run, and their sum.

import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { BuildFailed, buildIfNeeded } from "./build.mjs"
import { findChromium } from "./find-chromium.mjs"
import { installed, onInterrupt, ROOT, run, seconds } from "./run.mjs"
import { add, FAILED, fromPlaywright, fromVitest, NONE, PASSED } from "./tally.mjs"
import { startPostgres } from "./temporary-postgres.mjs"

/** @typedef {import("./tally.mjs").Tally} Tally */
/** @typedef {"check" | "unit" | "pg" | "e2e"} Part */

/**
 * What the parts share: where reports go, the files of browser tests where not all are asked for, and a PostgreSQL that
 * the first part to need it starts.
 * @typedef {{ folder: string, files: readonly string[], postgres: () => Promise<import("./temporary-postgres.mjs").TemporaryPostgres> }} Bench
 */

/** @type {Record<Part, (bench: Bench) => Promise<Tally>>} */
const PARTS = { check, unit, pg, e2e }

/**
 * Runs parts one after the other, prints the sum as the last line and sets the exit code.
 * @param {readonly Part[]} names
 * @param {readonly string[]} files
 */
export async function runParts(names, files = []) {
  const folder = mkdtempSync(join(tmpdir(), "wasit-test-"))
  /** @type {{ starting?: ReturnType<typeof startPostgres> }} */
  const shared = {}
  /** @type {Bench} */
  const bench = {
    folder,
    files,
    postgres: () => {
      shared.starting ??= startPostgres()
      return shared.starting
    },
  }
  let sum = NONE
  const takeBack = onInterrupt(async () => {
    rmSync(folder, { recursive: true, force: true })
    // What was interrupted has not passed.
    console.log(`\nInterrupted.\n${sentence(add(sum, FAILED))}`)
  })
  for (const name of names) sum = add(sum, await runPart(name, bench))
  // That it did not start has been counted where it was needed.
  const server = await shared.starting?.catch(() => null)
  await server?.stop()
  takeBack()
  rmSync(folder, { recursive: true, force: true })
  console.log(`\n${sentence(sum)}`)
  process.exitCode = sum.failed === 0 ? 0 : 1
}

/**
 * @param {Part} name
 * @param {Bench} bench
 * @returns {Promise<Tally>}
 */
async function runPart(name, bench) {
  const started = performance.now()
  console.log(`\n== ${name}`)
  const tally = await PARTS[name](bench).catch((cause) => {
    console.error(cause instanceof Error ? cause.message : cause)
    return FAILED
  })
  console.log(`== ${name}: ${sentence(tally)} in ${seconds(started)}`)
  return tally
}

/** @param {Tally} tally */
const sentence = ({ passed, failed }) => `${passed} passed, ${failed} failed`

/** Types of everything, tests included, then format and lint: one count each. */
async function check() {
  const types = await run(process.execPath, [installed("typescript", "bin", "tsc"), "-b"])
  const scripts = await run(process.execPath, [installed("typescript", "bin", "tsc"), "-p", "scripts"])
  const biome = [installed("@biomejs", "biome", "bin", "biome"), "ci", "--error-on-warnings", "."]
  const lint = await run(process.execPath, biome)
  return add(types === 0 && scripts === 0 ? PASSED : FAILED, lint === 0 ? PASSED : FAILED)
}

/** @param {Bench} bench */
function unit(bench) {
  const { DATABASE_URL: _, ...env } = process.env
  return vitest(bench, ["unit", "talks"], env)
}

/** @param {Bench} bench */
async function pg(bench) {
  const { url, version } = await bench.postgres()
  console.log(version)
  return vitest(bench, ["pg"], { ...process.env, DATABASE_URL: url })
}

/**
 * @param {Bench} bench
 * @param {readonly string[]} projects
 * @param {NodeJS.ProcessEnv} env
 */
async function vitest({ folder }, projects, env) {
  const report = join(folder, `${projects.join("-")}.json`)
  const code = await run(
    process.execPath,
    [
      installed("vitest", "vitest.mjs"),
      ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...projects.map((name) => `--project=${name}`),
    ],
    { env },
  )
  return fromVitest(report, code)
}

/** @param {Bench} bench */
async function e2e({ folder, files, postgres }) {
  const specs = readdirSync(join(ROOT, "e2e"), { recursive: true, encoding: "utf8" })
  if (!specs.some((file) => file.endsWith(".spec.ts"))) {
    console.error("No browser tests found: e2e holds no file that ends in .spec.ts.")
    return FAILED
  }
  const chromium = await findChromium()
  console.log(`Browser: ${chromium}`)
  try {
    await buildIfNeeded({ web: true })
  } catch (cause) {
    if (!(cause instanceof BuildFailed)) throw cause
    console.error(cause.message)
    return FAILED
  }
  const { url } = await postgres()
  const { DATABASE_URL: _, ...rest } = process.env
  const env = { ...rest, CHROMIUM_PATH: chromium, WASIT_TEST_DATABASE_URL: url }
  if (files.length > 0) return playwright(["--workers=1", ...files], join(folder, "asked.json"), env)
  // One after the other, whatever came of the first: talks measure time and have the machine for themselves.
  const stories = await playwright(["--project=stories"], join(folder, "stories.json"), env)
  return add(stories, await playwright(["--project=talks"], join(folder, "talks.json"), env))
}

/**
 * @param {readonly string[]} which
 * @param {string} report
 * @param {NodeJS.ProcessEnv} env
 */
async function playwright(which, report, env) {
  const code = await run(
    process.execPath,
    [
      installed("@playwright", "test", "cli.js"),
      ...["test", "--config", join("e2e", "playwright.config.ts"), "--reporter=list,json", ...which],
    ],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return fromPlaywright(report, code)
}
