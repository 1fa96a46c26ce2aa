// Two browsers that may use a TURN relay and nothing else talk over the embedded engine, by UDP and by TCP to the relay:
// `node scripts/peers/turn.mjs`, after `npm run build`. It needs coturn (Debian: apt-get install coturn) and Chromium.
import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { createHmac, randomBytes } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { EmbeddedEngine } from "../../packages/server/dist/media/embedded/engine.js"
import { openMediaBrowser } from "../media-browser.mjs"

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("../../packages/server/dist/media/engine.js").TalkMedia} TalkMedia */

const ADDRESS = "127.0.0.1"
const TURN_PORT = 34_780
const MEASURED_MS = 5000
const SECRET = randomBytes(24).toString("hex")

/** Nothing is allowed as a peer but the host of the engine; loopback peers because all of it runs on one machine here. */
function startTurn() {
  const child = spawn(
    "turnserver",
    [
      "-n",
      "--no-cli",
      "--no-tls",
      "--no-dtls",
      "--no-multicast-peers",
      "--no-software-attribute",
      "--log-file=/dev/null",
      "--pidfile=/dev/null",
      `--listening-ip=${ADDRESS}`,
      `--listening-port=${TURN_PORT}`,
      `--relay-ip=${ADDRESS}`,
      "--min-port=34800",
      "--max-port=34899",
      "--realm=wasit.test",
      "--use-auth-secret",
      `--static-auth-secret=${SECRET}`,
      "--allow-loopback-peers",
      "--denied-peer-ip=0.0.0.0-255.255.255.255",
      `--allowed-peer-ip=${ADDRESS}`,
    ],
    { stdio: "ignore" },
  )
  child.once("error", () => {
    console.error("not run: coturn is not installed (Debian: apt-get install coturn)")
    process.exit(2)
  })
  return child
}

/** @param {string} id @param {"udp" | "tcp"} transport */
function iceServer(id, transport) {
  const username = `${Math.floor(Date.now() / 1000) + 600}:${id}`
  const credential = createHmac("sha1", SECRET).update(username).digest("base64")
  return { urls: [`turn:${ADDRESS}:${TURN_PORT}?transport=${transport}`], username, credential }
}

/** Joins as a device does; frames get the ending that the engine looks for, and are not encrypted: this measures the way.
 * @param {Page} page @param {TalkMedia} talk @param {"p1" | "p2"} participant @param {"udp" | "tcp"} transport */
async function join(page, talk, participant, transport) {
  const ticket = await talk.admit(participant, {
    place: "plenary",
    publish: ["microphone", "camera"],
    slots: { audio: 2, video: 1 },
  })
  if (!("sdp" in ticket)) throw new Error("no ticket")
  const answer = await page.evaluate(
    async ({ sdp, server }) => {
      /** @type {any} */
      const settings = {
        iceServers: [server],
        iceTransportPolicy: "relay",
        bundlePolicy: "max-bundle",
        encodedInsertableStreams: true,
      }
      const peer = new RTCPeerConnection(settings)
      Object.assign(globalThis, { peer })
      /** @param {any} end @param {number} kind */
      const seal = (end, kind) => {
        const { readable, writable } = end.createEncodedStreams()
        const transform = (/** @type {any} */ frame, /** @type {any} */ out) => {
          const grown = new Uint8Array(frame.data.byteLength + 22)
          grown.set(new Uint8Array(frame.data))
          grown[grown.length - 1] = 16 + kind
          frame.data = grown.buffer
          out.enqueue(frame)
        }
        readable.pipeThrough(new TransformStream({ transform })).pipeTo(writable)
      }
      await peer.setRemoteDescription({ type: "offer", sdp })
      const [sound, picture] = peer.getTransceivers()
      if (sound === undefined || picture === undefined) throw new Error("no sections")
      sound.direction = picture.direction = "sendonly"
      seal(sound.sender, 0)
      seal(picture.sender, 1)
      await peer.setLocalDescription(await peer.createAnswer())
      const media = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 320, height: 180 } })
      await sound.sender.replaceTrack(media.getAudioTracks()[0] ?? null)
      await picture.sender.replaceTrack(media.getVideoTracks()[0] ?? null)
      const lines = (peer.localDescription?.sdp ?? "").split("\r\n")
      return lines.filter((line) => !line.startsWith("a=candidate")).join("\r\n")
    },
    { sdp: ticket.sdp, server: iceServer(participant, transport) },
  )
  assert.equal(await talk.answer(participant, answer), null)
  await page.waitForFunction("peer.connectionState === 'connected'", null, { timeout: 15_000 })
}

/** @param {Page} page */
async function look(page) {
  /** @type {any[]} */
  const all = await page.evaluate("peer.getStats().then((stats) => [...stats.values()])")
  const of = (/** @type {string} */ type) => all.filter((each) => each.type === type)
  const transport = of("transport")[0]
  const pair = all.find((each) => each.id === transport?.selectedCandidatePairId)
  return {
    chosen: all.find((each) => each.id === pair?.localCandidateId),
    local: of("local-candidate"),
    remote: of("remote-candidate"),
    sound: of("inbound-rtp").find((each) => each.kind === "audio"),
    picture: of("inbound-rtp").find((each) => each.kind === "video"),
  }
}

/** @param {import("@playwright/test").Browser} browser @param {string} url @param {"udp" | "tcp"} transport */
async function prove(browser, url, transport) {
  const engine = new EmbeddedEngine({ address: ADDRESS, announced: ADDRESS, ports: null })
  const talk = await engine.openTalk()
  if ("code" in talk) throw new Error(talk.code)
  const context = await browser.newContext({ permissions: ["camera", "microphone"] })
  const [speaker, listener] = [await context.newPage(), await context.newPage()]
  try {
    for (const page of [speaker, listener]) await page.goto(url)
    await join(speaker, talk, "p1", transport)
    await join(listener, talk, "p2", transport)
    await talk.bind("p2", "audio", 0, "p1:microphone")
    await talk.bind("p2", "video", 0, "p1:camera")
    await wait(MEASURED_MS)
    const { chosen, local, remote, sound, picture } = await look(listener)
    assert.equal(chosen?.candidateType, "relay")
    assert.equal(chosen?.relayProtocol, transport)
    assert.deepEqual([...new Set(local.map(({ candidateType }) => candidateType))], ["relay"])
    // The address behind the relay is hidden, or not even named.
    assert.ok(local.every(({ relatedAddress = "0.0.0.0" }) => relatedAddress === "0.0.0.0"))
    assert.deepEqual([...new Set(remote.map(({ address }) => address))], [ADDRESS])
    assert.ok(sound.packetsReceived > (MEASURED_MS / 20) * 0.8, `${sound.packetsReceived} packets of sound`)
    assert.ok(picture.packetsReceived > 20, `${picture.packetsReceived} packets of the picture`)
    const lost = sound.packetsLost + picture.packetsLost
    console.log(
      `TURN/${transport.toUpperCase()}: ${sound.packetsReceived} packets of sound, ${picture.packetsReceived} of the picture, ${lost} lost; every candidate is the relay's`,
    )
  } finally {
    await context.close()
    await engine.close()
  }
}

const turn = startTurn()
const { browser, url, close } = await openMediaBrowser(ADDRESS)
try {
  for (const transport of /** @type {const} */ (["udp", "tcp"])) await prove(browser, url, transport)
} finally {
  await close()
  turn.kill("SIGTERM")
}
