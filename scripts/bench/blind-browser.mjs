// A blind round in a browser's worker, alone and with another; and beside them the arithmetic of libsodium alone.

import { runInWorker } from "../bench-worker.mjs"

const rows = { a: Number(process.env.BLIND_A ?? 5_000), b: Number(process.env.BLIND_B ?? 30_000) }
const { lines, longestWait } = await runInWorker("blind.ts", `const ROWS = ${JSON.stringify(rows)}`)
for (const line of lines) {
  const { what } = /** @type {{ what: string }} */ (line)
  const target = /: [ab], (?:one worker|two workers)$/.test(what) ? { atMost: 15 } : {}
  process.stdout.write(`${JSON.stringify({ ...line, ...target })}\n`)
}
process.stdout.write(
  `${JSON.stringify({ what: "longest wait of the page meanwhile", figure: longestWait, unit: "s" })}\n`,
)
