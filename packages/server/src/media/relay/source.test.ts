import { beforeEach, expect, test } from "vitest"
import { RtpHeader, RtpPacket } from "werift"
import { Source } from "./source.ts"

let asked: number[]
let source: Source
let sequence = 0

/** A packet of a picture that is under way. */
const packet = (): RtpPacket =>
  new RtpPacket(new RtpHeader({ marker: false, sequenceNumber: ++sequence, timestamp: 0 }), Buffer.alloc(60))

beforeEach(() => {
  asked = []
  source = new Source("p1", "video")
})

/** Packets every 50 ms, as a picture has them, from one moment to another. */
function run(from: number, to: number): void {
  for (let now = from; now <= to; now += 50) source.take(packet(), now)
}

function connectAt(now: () => number): void {
  source.connect(["camera"], () => asked.push(now()))
}

test("a key frame is asked for at once, and to whoever asks within the pause it is owed and given after it", () => {
  let now = 0
  connectAt(() => now)
  source.requestKeyFrame(now)
  expect(asked).toEqual([0])
  now = 100
  source.requestKeyFrame(now)
  now = 250
  source.requestKeyFrame(now)
  expect(asked).toEqual([0])
  now = 350
  run(now, now)
  expect(asked).toEqual([0])
  now = 400
  run(now, now)
  expect(asked).toEqual([0, 400])
  now = 450
  run(450, 2_000)
  expect(asked).toEqual([0, 400])
})

test("what is owed to several is given once, and to one who asks after it again", () => {
  let now = 0
  connectAt(() => now)
  for (now of [0, 50, 60, 70]) source.requestKeyFrame(now)
  now = 500
  run(now, now)
  for (now of [510, 520]) source.requestKeyFrame(now)
  now = 900
  run(now, now)
  expect(asked).toEqual([0, 500, 900])
})

test("a source that came back over another connection is asked there, also for what was owed before", () => {
  connectAt(() => 0)
  source.requestKeyFrame(0)
  source.requestKeyFrame(100)
  let isAskedThere = false
  source.connect(["camera"], () => {
    isAskedThere = true
  })
  run(400, 400)
  expect(asked).toEqual([0])
  expect(isAskedThere).toBe(true)
})

test("of sound no key frame is asked", () => {
  const voice = new Source("p1", "audio")
  voice.connect(["microphone"], () => asked.push(0))
  voice.requestKeyFrame(0)
  expect(asked).toEqual([])
})
