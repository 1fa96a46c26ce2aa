// How long matching 5,000 x 6,000 rows of the example takes in Node. The target is the Chromium worker's (browser.mjs); here
// the time on the processor can be told.

import { makeExample, toRecord } from "../../packages/matching/dist/example/index.js"
import { DEFAULT_PLAN, matchLists } from "../../packages/matching/dist/index.js"
import { started } from "../bench-clock.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const { greater } = makeExample({ seed: 7, claimed: 5_000, held: 6_000, heldShare: 0.4 })
const [claimed, register] = [greater.claimed.map(toRecord), greater.register.map(toRecord)]
const since = started()
const result = matchLists(claimed, register, DEFAULT_PLAN)
const { clock, processor } = since()
if (result === null) throw new Error("cancelled")
const what = `match ${claimed.length} x ${register.length} of the example, Node`
print({ what, figure: clock, unit: "s" })
print({ what: `${what}, on the processor`, figure: processor, unit: "s" })
