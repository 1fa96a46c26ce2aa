// Talks over the embedded engine and the native one, and over Janus and LiveKit where they are there, with real connections and without a browser: processor time of the relay a packet and a
// participant, how soon another voice stands in a slot, how soon a newcomer hears the first sound.

import { join } from "node:path"
import { importSource } from "../bundle-source.mjs"
import { liveKitBinary } from "../peers/livekit-server.mjs"
import { ROOT } from "../run.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const media = await importSource(join(ROOT, "packages/server/src/media/sites.test-support.ts"), [
  "node-datachannel",
  "werift",
])
const relayOf = (/** @type {string} */ engine) => join(ROOT, `packages/server/dist/media/${engine}/relay.js`)

/** @param {{ name: string, engine: { close(): Promise<void> } }} site */
async function measure(site) {
  const { name } = site
  const loads = await media.measureLoads(site, [4, 8, 12, 16], 8000)
  for (const { participants, packets, lost, cpuMs, memoryMegabytes } of loads) {
    const of = `${name}, ${participants} participants`
    print({ what: `${of}: packets out`, figure: packets, unit: "/s" })
    print({ what: `${of}: lost`, figure: lost, unit: "", atMost: 0 })
    print({ what: `${of}: of a processor`, figure: cpuMs / 10, unit: "%", atMost: 90 })
    print({ what: `${of}: of a processor, each`, figure: cpuMs / 10 / participants, unit: "%" })
    print({ what: `${of}: memory`, figure: memoryMegabytes, unit: "MB" })
  }
  const [least, most] = [loads[0], loads[loads.length - 1]]
  const slope = (1000 * (most.cpuMs - least.cpuMs)) / (most.packets - least.packets)
  print({ what: `${name}: processor time a packet sent on`, figure: slope, unit: "µs" })
  for (const voices of [2, 5])
    for (const restMs of [600, 40])
      print({
        what: `${name}: another voice in a slot, of ${voices} in turn, ${restMs} ms after the last change was heard, median of 40`,
        figure: media.median(await media.measureSwitches(site, 40, restMs, voices)),
        unit: "ms",
        atMost: 500,
      })
  print({
    what: `${name}: a closed microphone is opened and bound, to the first packet, median of 20`,
    figure: media.median(await media.measureOpenings(site, 20)),
    unit: "ms",
  })
  print({
    what: `${name}: join to first sound, median of 15`,
    figure: media.median(await media.measureJoins(site, 15)),
    unit: "ms",
    atMost: 5000,
  })
  const flood = await media.measureFlood(site, 5000)
  const strangers = `${name}, 5,000 datagrams a second of strangers`
  if (flood === null) console.error(`${strangers}: not run. Its tickets name no port.`)
  else {
    print({ what: `${strangers}: sound slower by`, figure: flood.slowerPercent, unit: "%", atMost: 10 })
    print({ what: `${strangers}: sound later by, median`, figure: flood.laterMs, unit: "ms" })
    print({ what: `${strangers}: of a processor`, figure: flood.cpuPercent, unit: "%" })
  }
  await site.engine.close()
}

/**
 * @param {string} name
 * @param {() => Promise<any>} start
 * @param {(server: any) => any} siteOf
 */
async function beside(name, start, siteOf) {
  const server = await start().catch((/** @type {Error} */ cause) =>
    console.error(`beside ${name}: not run. ${cause.message}`),
  )
  if (server === undefined) return
  try {
    await measure(await siteOf(server))
  } finally {
    await server.stop()
  }
}

await measure(media.embeddedSite(relayOf("embedded")))
await measure(media.nativeSite(relayOf("native")))
await beside("Janus", media.startJanus, media.janusSite)
await beside("LiveKit", () => media.startLiveKit(liveKitBinary()), media.liveKitSite)
// The clients' native threads would keep this process.
process.exit(0)
