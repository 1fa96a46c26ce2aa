// Four browsers with sound and picture and eight devices without one in one talk: `node scripts/mixed-talk.mjs [SECONDS]`, after
// `npm run build`; 30 seconds unless said. Everybody's six slots of each kind are full. It fails if one packet was lost. Frames get the ending
// that the relay looks for and are not encrypted: this measures the way of the packets.
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { EmbeddedEngine } from "../packages/server/dist/media/embedded/engine.js"
import { importSource } from "./bundle-source.mjs"
import { openMediaBrowser } from "./media-browser.mjs"
import { ROOT } from "./run.mjs"

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {`p${number}`} Participant */

const [seconds = 30] = process.argv.slice(2).map(Number)
const ADDRESS = "127.0.0.1"
const SLOTS = { audio: 6, video: 6 }
/** @type {Participant[]} */
const BROWSERS = ["p1", "p2", "p3", "p4"]
/** @type {Participant[]} */
const DEVICES = ["p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12"]
const SETTLED_MS = 5_000

const media = await importSource(join(ROOT, "packages/server/src/media/mixed-talk.test-support.ts"), [
  "node-datachannel",
])

/** @param {Page} page @param {string} sdp */
function answerIn(page, sdp) {
  return page.evaluate(async (offer) => {
    /** @type {any} */
    const settings = { bundlePolicy: "max-bundle", encodedInsertableStreams: true }
    const peer = new RTCPeerConnection(settings)
    Object.assign(globalThis, { peer })
    /** @param {any} end @param {(frame: any) => void} change */
    const pass = (end, change) => {
      const { readable, writable } = end.createEncodedStreams()
      const transform = (/** @type {any} */ frame, /** @type {any} */ out) => {
        change(frame)
        out.enqueue(frame)
      }
      void readable.pipeThrough(new TransformStream({ transform })).pipeTo(writable)
    }
    /** @param {number} kind @returns {(frame: any) => void} */
    const seal = (kind) => (frame) => {
      const grown = new Uint8Array(frame.data.byteLength + 22)
      grown.set(new Uint8Array(frame.data))
      grown[grown.length - 1] = 16 + kind
      frame.data = grown.buffer
    }
    // What comes from devices without a browser is no sound and no picture: it is counted, and not decoded.
    peer.ontrack = ({ receiver }) => pass(receiver, (frame) => (frame.data = new ArrayBuffer(0)))
    await peer.setRemoteDescription({ type: "offer", sdp: offer })
    const [sound, picture] = peer.getTransceivers()
    if (sound === undefined || picture === undefined) throw new Error("no sections")
    sound.direction = picture.direction = "sendonly"
    pass(sound.sender, seal(0))
    pass(picture.sender, seal(1))
    await peer.setLocalDescription(await peer.createAnswer())
    const own = await navigator.mediaDevices.getUserMedia({
      audio: true,
      video: { width: 320, height: 180, frameRate: 15 },
    })
    await sound.sender.replaceTrack(own.getAudioTracks()[0] ?? null)
    await picture.sender.replaceTrack(own.getVideoTracks()[0] ?? null)
    const parameters = picture.sender.getParameters()
    Object.assign(parameters.encodings[0] ?? {}, { maxBitrate: 150_000 })
    await picture.sender.setParameters(parameters)
    const lines = (peer.localDescription?.sdp ?? "").split("\r\n")
    return lines.filter((line) => !line.startsWith("a=candidate")).join("\r\n")
  }, sdp)
}

/** @param {Page} page @returns {Promise<{ packets: number, lost: number, slots: number }>} */
function countIn(page) {
  return page.evaluate(async () => {
    /** @type {any} */
    const { peer } = globalThis
    const all = [...(await peer.getStats()).values()].filter((each) => each.type === "inbound-rtp")
    const sum = (/** @type {string} */ field) => all.reduce((total, each) => total + (each[field] ?? 0), 0)
    return { packets: sum("packetsReceived"), lost: sum("packetsLost"), slots: all.length }
  })
}

const engine = new EmbeddedEngine({ address: ADDRESS, announced: ADDRESS, ports: null })
const talk = await engine.openTalk()
if ("code" in talk) throw new Error(talk.code)
const { browser, url, close } = await openMediaBrowser(ADDRESS)
let lost = 0
try {
  const context = await browser.newContext({ permissions: ["camera", "microphone"] })
  /** @type {Page[]} */
  const pages = []
  for (const participant of BROWSERS) {
    const page = await context.newPage()
    await page.goto(url)
    const ticket = await talk.admit(participant, { place: "plenary", publish: ["microphone", "camera"], slots: SLOTS })
    if (!("sdp" in ticket)) throw new Error("no ticket")
    await talk.answer(participant, await answerIn(page, ticket.sdp))
    await page.waitForFunction("peer.connectionState === 'connected'", null, { timeout: 20_000 })
    pages.push(page)
  }
  const devices = await media.joinDevices(talk, DEVICES, [...BROWSERS, ...DEVICES])
  await media.fillSlots(talk, [...BROWSERS, ...DEVICES])
  await wait(SETTLED_MS)
  devices.clear()
  const before = await Promise.all(pages.map(countIn))
  await wait(seconds * 1_000)
  const after = await Promise.all(pages.map(countIn))
  for (const [at, { packets, lost: gone, slots }] of after.entries()) {
    const [came, missing] = [packets - (before[at]?.packets ?? 0), gone - (before[at]?.lost ?? 0)]
    lost += missing
    console.log(`browser ${BROWSERS[at]}: ${came} packets in ${slots} slots, ${missing} lost`)
  }
  for (const { participant, packets, lost: gone, empty } of devices.counts()) {
    lost += gone + empty
    console.log(`device ${participant}: ${packets} packets, ${gone} lost, ${empty} slots without any`)
  }
  devices.close()
} finally {
  await close()
  await engine.close()
}
console.log(`four browsers and eight devices, ${seconds} seconds: ${lost} lost`)
process.exit(lost === 0 ? 0 : 1)
