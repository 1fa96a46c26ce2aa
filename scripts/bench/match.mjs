// How long matching 5,000 x 10,000 rows of the example takes, in Node and in a browser's worker, in which memory, and how many pairs
// a core scores where levels are read from tables. In Node the time on the processor can be told too.

import { join } from "node:path"
import { started } from "../bench-clock.mjs"
import { runInWorker } from "../bench-worker.mjs"
import { importSource } from "../bundle-source.mjs"
import { ROOT } from "../run.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const { lines, longestWait, peak } = await runInWorker("match.ts")
for (const line of lines) print(line)
print({ what: "longest wait of the page while it matches", figure: longestWait, unit: "s" })
if (peak !== null) print({ what: "memory of page and worker, at the most", figure: peak, unit: "MB", atMost: 300 })

const { measureMatching } = await importSource(join(ROOT, "scripts/bench-browser/matching.ts"))
const since = started()
// The targets are the worker's.
for (const { atMost, atLeast, ...line } of measureMatching("Node")) print(line)
print({ what: "all of these in Node, lists made included, on the processor", figure: since().processor, unit: "s" })
