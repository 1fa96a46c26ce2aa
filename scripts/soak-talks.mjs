// npm run soak: a talk over the embedded engine for an hour. `npm run soak -- [MINUTES] [PARTICIPANTS]`, 60 and 12 unless said.
// A line a minute; it fails if a packet was lost, the relay was, or its memory grew after the first ten minutes.

import { join } from "node:path"
import { buildIfNeeded } from "./build.mjs"
import { importSource } from "./bundle-source.mjs"
import { ROOT } from "./run.mjs"

const [minutes = 60, participants = 12] = process.argv.slice(2).map(Number)
const SETTLED = 10
const MOST_GROWTH = 1.05

await buildIfNeeded({ web: false })
const media = await importSource(join(ROOT, "packages/server/src/media/sites.test-support.ts"), [
  "node-datachannel",
  "werift",
])
const site = media.embeddedSite(join(ROOT, "packages/server/dist/media/embedded/relay.js"))

/** @type {{ minute: number, packets: number, lost: number, cpuPercent: number, memoryMegabytes: number, losses: number }[]} */
const all = []
for await (const minute of media.soak(site, participants, minutes)) {
  all.push(minute)
  const { packets, lost, cpuPercent, memoryMegabytes, losses } = minute
  console.log(
    `minute ${minute.minute}: ${packets} packets out, ${lost} lost, ${cpuPercent.toFixed(1)} % of a processor, ${memoryMegabytes.toFixed(0)} MB, relay lost ${losses} times`,
  )
}
await site.engine.close()

const middle = (/** @type {number[]} */ figures) =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
const settled = all.slice(SETTLED).map(({ memoryMegabytes }) => memoryMegabytes)
const growth = settled.length < 10 ? 1 : middle(settled.slice(-5)) / middle(settled.slice(0, 5))
const lost = all.reduce((sum, minute) => sum + minute.lost, 0)
const losses = all.at(-1)?.losses ?? 0
console.log(
  `${all.length} minutes, ${participants} participants: ${lost} lost, memory ${settled.length < 10 ? "too short to say" : `× ${growth.toFixed(3)} after minute ${SETTLED}`}`,
)
process.exit(lost === 0 && losses === 0 && growth <= MOST_GROWTH ? 0 : 1)
