import { createSocket } from "node:dgram"
import { once } from "node:events"
import { afterAll, beforeAll, expect, test } from "vitest"
import { check } from "../relay/stun-check.test-support.ts"
import type { Connection } from "../relay/transport.ts"
import { until } from "../stage.test-support.ts"
import { SyntheticClient } from "../synthetic-client.test-support.ts"
import { connect } from "./connection.ts"
import { keyFrameWish } from "./control.ts"

const SETTINGS = { address: "127.0.0.1", announced: "127.0.0.1", ports: null }
const SLOTS = { audio: 1, video: 1 }

let connection: Connection
const device = new SyntheticClient("p1")
let arrived = 0
let asked = 0

beforeAll(async () => {
  const onPacket = () => {
    arrived += 1
  }
  const onKeyFrameWanted = () => {
    asked += 1
  }
  connection = await connect(SETTINGS, SLOTS, { onPacket, onKeyFrameWanted })
  expect(await isFree("127.0.0.1")).toBe(false)
  expect(await connection.answer(await device.answer(connection.offer, SLOTS))).toBe(true)
  await device.connected()
  device.speak(true)
  await until(() => arrived > 2, 2_000, "sound")
})

afterAll(async () => {
  device.close()
  await connection.close()
})

/** Whether the port that the device was told is free at an address. */
async function isFree(address: string): Promise<boolean> {
  const socket = createSocket("udp4")
  socket.bind(port(), address)
  const isBound = await once(socket, "listening").then(
    () => true,
    () => false,
  )
  socket.close()
  return isBound
}

const port = (): number => Number(/ (\d+) typ /.exec(connection.offer)?.[1])

test("an answer is taken once", async () => {
  const other = new SyntheticClient("p2")
  expect(await connection.answer(await other.answer(connection.offer, SLOTS))).toBe(false)
  other.close()
})

test("control packets that are not whole, of a device that is in the talk, end nothing", async () => {
  const before = arrived
  for (const [first, type, ...rest] of [
    // Descriptions of sources that promise more than there is: the library, left to find their section, would never end.
    [0x81, 202, 0, 2, 1, 2, 3, 4, 1, 0xff, 0, 0],
    [0x9f, 202, 0, 1, 1, 2, 3, 4],
    [0x9f, 201, 0, 1, 1, 2, 3, 4],
    [0x9f, 200, 0, 1, 1, 2, 3, 4],
    [0x81, 205, 0, 1, 1, 2, 3, 4],
    [0x84, 206, 0xff, 0xff, 1, 2, 3, 4],
  ])
    device.send("audio", Buffer.from([first ?? 0, type ?? 0, ...rest]))
  await expect.poll(() => arrived, { interval: 10 }).toBeGreaterThan(before + 5)
})

test("a listener's wish for a key frame is passed on, and the relay's own reaches the device", async () => {
  const [, slot] = [...connection.offer.matchAll(/^a=ssrc:(\d+)/gm)].slice(2)
  device.send("video", keyFrameWish(1, Number(slot?.[1])))
  await expect.poll(() => asked, { interval: 10 }).toBe(1)
  connection.requestKeyFrame()
  expect(device.keyFramesAsked).toBe(0)
  device.show(true)
  const before = arrived
  await expect.poll(() => arrived, { interval: 10 }).toBeGreaterThan(before + 20)
  connection.requestKeyFrame()
  await expect.poll(() => device.keyFramesAsked, { interval: 10 }).toBe(1)
})

test("who has not the password, and who has it and does not answer a check, draws no media to itself", async () => {
  const stranger = createSocket("udp4")
  let came = 0
  stranger.on("message", ([first = 0]) => {
    if (first >= 128) came += 1
  })
  const told = (line: string): string => new RegExp(`^a=${line}(\\S+)`, "m").exec(connection.offer)?.[1] ?? ""
  for (const password of ["guessed", told("ice-pwd:")])
    stranger.send(check(`${told("ice-ufrag:")}:here`, password, 1, true), port(), "127.0.0.1")
  for (const first of [0x00, 0x16, 0x80, 0xff]) stranger.send(Buffer.alloc(1200, first), port(), "127.0.0.1")
  const before = device.received("audio", 0).length
  let sequence = 0
  const sending = setInterval(() => {
    connection.outlets.audio[0]?.send(
      { sequence: ++sequence, timestamp: 960 * sequence, marker: false },
      Buffer.alloc(60),
    )
  }, 20)
  await expect.poll(() => device.received("audio", 0).length, { interval: 10 }).toBeGreaterThan(before + 10)
  clearInterval(sending)
  stranger.close()
  expect(came).toBe(0)
})

test("the port is this address's alone, and nobody's once the connection is closed", async () => {
  expect([await isFree("127.0.0.1"), await isFree("127.0.0.2")]).toEqual([false, true])
  await connection.close()
  await expect.poll(() => isFree("127.0.0.1"), { interval: 50 }).toBe(true)
})
