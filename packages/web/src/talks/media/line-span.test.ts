import { expect, test } from "vitest"
import { LineSpan } from "./line-span.ts"
import type { TransportCounts } from "./transport.ts"

const counts = (packets: number, lost: number, jitterMs: number, ms = 0, measured = 0): TransportCounts => ({
  sent: { audio: 0, video: 0 },
  decoded: new Map(),
  received: { packets, lost, jitterMs },
  roundTrip: { ms, measured },
  way: "udp",
})

test("a report covers all that came since the last one was told, whenever in that time it was lost", () => {
  const span = new LineSpan(counts(100, 0, 4))
  expect(span.look(counts(140, 10, 4), 0).loss).toBe(0.2)
  expect(span.look(counts(190, 10, 4), 0).loss).toBe(0.1)
  span.told()
  expect(span.look(counts(240, 10, 4), 0).loss).toBe(0)
  expect(span.look(counts(285, 15, 4), 0).loss).toBe(0.05)
})

test("the least even moment counts until it was told", () => {
  const span = new LineSpan(counts(0, 0, 4))
  expect(span.look(counts(50, 0, 90.4), 0).jitterMs).toBe(90)
  expect(span.look(counts(100, 0, 4.4), 0).jitterMs).toBe(90)
  span.told()
  expect(span.look(counts(150, 0, 4.4), 0).jitterMs).toBe(4)
})

test("the way of the media counts where it was measured since then, the line to the server otherwise", () => {
  const span = new LineSpan(counts(0, 0, 4, 300, 3))
  expect(span.look(counts(50, 0, 4, 300, 3), 7).roundTripMs).toBe(7)
  expect(span.look(counts(100, 0, 4, 20.4, 4), 7).roundTripMs).toBe(20)
  expect(span.look(counts(150, 0, 4, 20.4, 4), 7).roundTripMs).toBe(20)
  span.told()
  expect(span.look(counts(200, 0, 4, 20.4, 4), 7).roundTripMs).toBe(7)
})

test("nothing came and nothing was lost: nothing is said to be", () => {
  expect(new LineSpan(counts(9, 1, 0)).look(counts(9, 1, 0), 0)).toEqual({ loss: 0, roundTripMs: 0, jitterMs: 0 })
})
