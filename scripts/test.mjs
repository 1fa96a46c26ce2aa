// npm test: type check, lint, unit tests, store tests on PostgreSQL, browser tests in Chromium. Without an argument all
// of it; with one or more of check, unit, pg, e2e only these. Ends with one line, `N passed, N failed`.

import { runParts } from "./test-parts.mjs"

const PARTS = /** @type {const} */ (["check", "unit", "pg", "e2e"])

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !PARTS.some((part) => part === name))
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join(" ")}". The parts are: ${PARTS.join(", ")}. Without any, all are run.`,
  )
  process.exit(2)
}
await runParts(PARTS.filter((part) => asked.length === 0 || asked.includes(part)))
