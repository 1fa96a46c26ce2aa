// npm test: type check, lint, unit tests, store tests on PostgreSQL, browser tests in Chromium. Without an argument all
// of it; with one or more of check, unit, pg, e2e only these, and of the last only the files whose names follow:
// `npm run e2e -- intake.spec`. Ends with one line, `N passed, N failed`.

import { runParts } from "./test-parts.mjs"

const PARTS = /** @type {const} */ (["check", "unit", "pg", "e2e"])

const asked = process.argv.slice(2)
const parts = PARTS.filter((part) => asked.length === 0 || asked.includes(part))
const files = asked.filter((name) => !PARTS.some((part) => part === name))
if (files.length > 0 && !parts.includes("e2e")) {
  console.error(`There is no part "${files.join(" ")}". The parts are: ${PARTS.join(", ")}. Without any, all are run.`)
  process.exit(2)
}
await runParts(parts, files)
