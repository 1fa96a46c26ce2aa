// Counts of passed and failed tests, from the reports of the test runners.

import { existsSync, readFileSync } from "node:fs"

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/** @type {Tally} */
export const NONE = { passed: 0, failed: 0 }
/** @type {Tally} */
export const PASSED = { passed: 1, failed: 0 }
/** @type {Tally} */
export const FAILED = { passed: 0, failed: 1 }

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/**
 * The counts in vitest's JSON report. A file that could not be loaded is a failure, and so is a skipped test: what was
 * not run has not passed. A run that ends badly without a failed test counts as one.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function fromVitest(file, code) {
  if (!existsSync(file)) return withoutReport("vitest", code)
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(file, "utf8"))
  const tests = testResults.flatMap((suite) => suite.assertionResults)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  )
  const notRun = tests.filter(({ status }) => status !== "passed" && status !== "failed")
  tellNotRun(notRun.map(({ fullName }) => fullName))
  const passed = tests.filter(({ status }) => status === "passed").length
  return settle(passed, tests.length - passed + unloaded.length, code)
}

/**
 * The counts in Playwright's JSON report, by the same rules; a test that passed only on a second attempt has failed.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function fromPlaywright(file, code) {
  if (!existsSync(file)) return withoutReport("Playwright", code)
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"))
  if (stats.skipped > 0) console.log(`${stats.skipped} browser tests were skipped, which counts as failed.`)
  return settle(stats.expected, stats.unexpected + stats.flaky + stats.skipped + errors.length, code)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} code
 * @returns {Tally}
 */
function settle(passed, failed, code) {
  if (failed === 0 && (code !== 0 || passed === 0)) {
    console.log(passed === 0 ? "No test was run." : `The runner ended with ${code}, though no test failed.`)
    return { passed, failed: 1 }
  }
  return { passed, failed }
}

/** @param {readonly string[]} names */
function tellNotRun(names) {
  for (const name of names) console.log(`Skipped, which counts as failed: ${name}`)
}

/**
 * @param {string} runner
 * @param {number} code
 */
function withoutReport(runner, code) {
  console.log(`${runner} ended with ${code} and wrote no report.`)
  return FAILED
}
