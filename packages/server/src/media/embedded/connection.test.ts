import { createSocket, type Socket } from "node:dgram"
import { once } from "node:events"
import { afterEach, beforeEach, expect, test } from "vitest"
import { check } from "../relay/stun-check.test-support.ts"
import type { Connection } from "../relay/transport.ts"
import { SyntheticClient } from "../synthetic-client.test-support.ts"
import { connect } from "./connection.ts"
import { HANDSHAKE } from "./handshake-message.ts"
import { LossyPath } from "./lossy-path.test-support.ts"

const SETTINGS = { address: "127.0.0.1", announced: "127.0.0.1", ports: null }
const SLOTS = { audio: 1, video: 0 }

/** Somewhere that datagrams come to: where a device is now, or where somebody else is. */
type Place = { readonly socket: Socket; media: number }

let connection: Connection
let device: SyntheticClient
let sending: NodeJS.Timeout
let places: Place[]
let transaction = 0

beforeEach(async () => {
  places = []
  connection = await connect(SETTINGS, SLOTS, { onPacket: () => undefined, onKeyFrameWanted: () => undefined })
  device = new SyntheticClient("p1")
  await connection.answer(await device.answer(connection.offer, SLOTS))
  await device.connected()
  let sequence = 0
  sending = setInterval(() => {
    const stamp = { sequence: ++sequence, timestamp: sequence * 960, marker: false }
    connection.outlets.audio[0]?.send(stamp, Buffer.alloc(60))
  }, 20)
  await expect.poll(() => device.received("audio", 0).length).toBeGreaterThan(2)
})

afterEach(async () => {
  clearInterval(sending)
  for (const { socket } of places) socket.close()
  device.close()
  await connection.close()
})

async function somewhere(): Promise<Place> {
  const place: Place = { socket: createSocket("udp4"), media: 0 }
  place.socket.on("message", ([first = 0]) => {
    if (first >= 128) place.media += 1
  })
  place.socket.bind(0, "127.0.0.1")
  await once(place.socket, "listening")
  places.push(place)
  return place
}

const told = (line: string): string => new RegExp(`^a=${line}(\\S+)`, "m").exec(connection.offer)?.[1] ?? ""

const checkNow = (doesNominate: boolean): Buffer =>
  check(`${told("ice-ufrag:")}:here`, told("ice-pwd:"), ++transaction + 2 ** 31, doesNominate)

const send = (place: Place, datagram: Buffer): void =>
  place.socket.send(datagram, Number(/ (\d+) typ /.exec(connection.offer)?.[1]), "127.0.0.1")

/** How much more comes to a place in a third of a second. */
async function mediaAt(count: () => number): Promise<number> {
  const before = count()
  await new Promise((resolve) => setTimeout(resolve, 300))
  return count() - before
}

test("media follows a device to where it says, by a check, that it is reached now, and back", async () => {
  const [there, further] = [await somewhere(), await somewhere()]
  send(there, checkNow(true))
  await expect.poll(() => there.media).toBeGreaterThan(2)
  expect(await mediaAt(() => device.received("audio", 0).length)).toBe(0)
  send(further, checkNow(true))
  await expect.poll(() => further.media).toBeGreaterThan(2)
  expect(await mediaAt(() => there.media)).toBe(0)
  send(there, checkNow(true))
  const before = there.media
  await expect.poll(() => there.media).toBeGreaterThan(before + 2)
})

test("a check that only looks for a way, a copy of one that nominates, and one without the password draw no media", async () => {
  const [there, copier] = [await somewhere(), await somewhere()]
  send(copier, checkNow(false))
  expect(await mediaAt(() => copier.media)).toBe(0)
  const nominating = checkNow(true)
  send(there, nominating)
  await expect.poll(() => there.media).toBeGreaterThan(2)
  send(copier, nominating)
  send(copier, check(`${told("ice-ufrag:")}:here`, "guessed", ++transaction, true))
  expect(await mediaAt(() => copier.media)).toBe(0)
  expect(await mediaAt(() => there.media)).toBeGreaterThan(2)
  expect(connection.turnedAway()).toBe(2)
})

test("a greeting is answered where it came from, though the device named another of its ways", async () => {
  await connection.close()
  connection = await connect(SETTINGS, SLOTS, { onPacket: () => undefined, onKeyFrameWanted: () => undefined })
  const greetings: Buffer[] = []
  const [path, offer] = await LossyPath.before(connection.offer, (datagram, direction) => {
    if (direction === "up") greetings.push(Buffer.from(datagram))
    return []
  })
  const far = new SyntheticClient("p2")
  await connection.answer(await far.answer(offer, SLOTS))
  // By then the way through the line is named, and taken.
  await expect.poll(() => greetings.length).toBeGreaterThan(0)
  const there = await somewhere()
  let isAnswered = false
  there.socket.on("message", ([first = 0]) => {
    isAnswered ||= first === HANDSHAKE
  })
  send(there, checkNow(false))
  await once(there.socket, "message")
  for (const greeting of greetings) send(there, greeting)
  await expect.poll(() => isAnswered).toBe(true)
  far.close()
  path.close()
})

test("a device that leaves the beginning of the handshake to the relay is refused, and one that begins is not", async () => {
  const other = await connect(SETTINGS, SLOTS, { onPacket: () => undefined, onKeyFrameWanted: () => undefined })
  const waiting = new SyntheticClient("p2")
  const sdp = await waiting.answer(other.offer, SLOTS)
  expect(sdp).toContain("a=setup:active")
  expect(await other.answer(sdp.replaceAll("a=setup:active", "a=setup:passive"))).toBe(false)
  expect(await other.answer(sdp)).toBe(true)
  waiting.close()
  await other.close()
})
