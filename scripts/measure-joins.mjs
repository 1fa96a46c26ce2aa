// How often a join in Chromium fails, and how soon the first sound comes: `node scripts/measure-joins.mjs [JOINS] [LOSS] [DELAY] [BUSY]
// [ENGINE]`, after `npm run build`; 60 joins without loss or delay beside four processes that only count, over the embedded engine, unless
// said; ENGINE may be native. LOSS is a percentage and DELAY
// milliseconds, both each way. A join that brings no sound within 8 seconds has failed: a device would begin it anew then.
import { spawn } from "node:child_process"
import { join } from "node:path"
import { EmbeddedEngine } from "../packages/server/dist/media/embedded/engine.js"
import { NativeEngine } from "../packages/server/dist/media/native/engine.js"
import { importSource } from "./bundle-source.mjs"
import { openMediaBrowser } from "./media-browser.mjs"
import { ROOT } from "./run.mjs"

const [joins = 60, loss = 0, delayMs = 0, busy = 4] = process.argv.slice(2, 6).map(Number)
const Engine = process.argv[6] === "native" ? NativeEngine : EmbeddedEngine
const PATIENCE_MS = 8_000
const PORTS = 20

const { Line, MediaPath, RELAY_HOST, TOLD_HOST } = await importSource(join(ROOT, "e2e/weak-line/media-path.ts"))
const { SyntheticClient } = await importSource(
  join(ROOT, "packages/server/src/media/synthetic-client.test-support.ts"),
  ["node-datachannel"],
)

/** @param {import("@playwright/test").Page} page @param {string} sdp */
async function answerIn(page, sdp) {
  return page.evaluate(async (offer) => {
    /** @type {any} */
    const own = globalThis
    own.peer?.close()
    /** @type {any} */
    const settings = { bundlePolicy: "max-bundle", encodedInsertableStreams: true }
    const peer = new RTCPeerConnection(settings)
    own.peer = peer
    await peer.setRemoteDescription({ type: "offer", sdp: offer })
    await peer.setLocalDescription(await peer.createAnswer())
    const lines = (peer.localDescription?.sdp ?? "").split("\r\n")
    return lines.filter((line) => !line.startsWith("a=candidate")).join("\r\n")
  }, sdp)
}

/** @param {import("@playwright/test").Page} page @returns {Promise<boolean>} whether sound came in time */
function firstSound(page) {
  return page.evaluate(async (patience) => {
    /** @type {any} */
    const { peer } = globalThis
    for (const until = performance.now() + patience; performance.now() < until; ) {
      for (const each of (await peer.getStats()).values())
        if (each.type === "inbound-rtp" && each.kind === "audio" && each.packetsReceived > 0) return true
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return false
  }, PATIENCE_MS)
}

/** @param {number} wanted what to divide by two and count */
function keepBusy(wanted) {
  return Array.from({ length: wanted }, () => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }))
}

const path = await MediaPath.open(PORTS)
const engine = new Engine({ address: RELAY_HOST, announced: TOLD_HOST, ports: [path.first, path.last] })
const talk = await engine.openTalk()
if ("code" in talk) throw new Error(talk.code)
const { browser, url, close } = await openMediaBrowser(RELAY_HOST)
const others = keepBusy(busy)
/** @type {number[]} */
const took = []
try {
  /** @type {Parameters<typeof talk.admit>[1]} */
  const grant = { place: "plenary", publish: ["microphone", "camera"], slots: { audio: 6, video: 6 } }
  const speaker = new SyntheticClient("p1")
  const ticket = await talk.admit("p1", grant)
  if (!("sdp" in ticket)) throw new Error("no ticket")
  await talk.answer("p1", await speaker.answer(ticket.sdp, grant.slots))
  await speaker.connected()
  speaker.speak(true)
  const conditions = { loss: loss / 100, delayMs, kilobitsPerSecond: null, queueMs: 0 }
  const weak = new Line()
  weak.set({ down: conditions, up: conditions })
  path.line = weak
  const page = await browser.newPage()
  await page.goto(url)
  for (let n = 1; n <= joins; n++) {
    const begun = performance.now()
    const own = await talk.admit("p2", grant)
    if (!("sdp" in own)) throw new Error("no ticket")
    await talk.bind("p2", "audio", 0, "p1:microphone")
    await talk.answer("p2", await answerIn(page, own.sdp))
    const isHeard = await firstSound(page)
    if (isHeard) took.push(performance.now() - begun)
    const far = isHeard ? [] : await page.evaluate("[peer.iceConnectionState, peer.connectionState]")
    console.log(`${n}: ${isHeard ? `${Math.round(performance.now() - begun)} ms` : `failed, ${far.join(", ")}`}`)
  }
  speaker.close()
} finally {
  for (const each of others) each.kill("SIGKILL")
  await close()
  await engine.close()
  path.close()
}
const sorted = took.sort((a, b) => a - b)
const middle = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
const longest = Math.round(sorted.at(-1) ?? 0)
console.log(
  `${engine.capabilities().name}: ${joins} joins, ${loss} % lost and ${delayMs} ms each way, beside ${busy} busy processes: ${joins - took.length} failed, first sound after ${middle} ms in the middle, ${longest} ms at most`,
)
process.exit(took.length === joins ? 0 : 1)
