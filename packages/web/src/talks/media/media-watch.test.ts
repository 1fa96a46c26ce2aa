import { expect, test } from "vitest"
import { surplusOf } from "./media-watch.ts"
import type { TransportCounts } from "./transport.ts"

const counts = (audio: number, video: number): TransportCounts => ({
  sent: { audio, video },
  decoded: new Map(),
  received: { packets: 0, lost: 0, jitterMs: 4.4 },
  roundTrip: { ms: 20.4, measured: 0 },
  way: "udp",
})
const frames = (passed: number, dropped = 0) => ({ passed, dropped, droppedInARow: 0, passedAsLabelled: 0 })

test("what was sent is what was encrypted: no surplus", () => {
  expect(surplusOf(counts(528, 173), { microphone: frames(528), camera: frames(173) }, {})).toBe(0)
})

test("one stream in clear is seen, though another was encrypted amply", () => {
  expect(surplusOf(counts(10, 50), { microphone: frames(10), camera: frames(0) }, {})).toBe(50)
  expect(surplusOf(counts(40, 0), { microphone: frames(0), camera: frames(100) }, {})).toBe(40)
})

test("frames the worker dropped did not leave, and those of an earlier connection are not counted", () => {
  expect(surplusOf(counts(0, 30), { camera: frames(20, 10) }, {})).toBe(0)
  expect(surplusOf(counts(10, 0), { microphone: frames(110) }, { microphone: frames(100) })).toBe(0)
  expect(surplusOf(counts(10, 0), { microphone: frames(100) }, { microphone: frames(100) })).toBe(10)
})
