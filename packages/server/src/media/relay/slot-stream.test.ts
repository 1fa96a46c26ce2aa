import { expect, test } from "vitest"
import { SlotStream } from "./slot-stream.ts"

const start = { sequence: 65_534, timestamp: 1000 }

test("what one source sends goes on without a gap, over the end of 16 bits", () => {
  const stream = new SlotStream("audio", start)
  const out = [0, 1, 2].map((n) => stream.next({ sequence: 500 + n, timestamp: 9000 + n * 960 }, n * 20))
  expect(out).toEqual([
    { sequence: 65_535, timestamp: 1960 },
    { sequence: 0, timestamp: 2920 },
    { sequence: 1, timestamp: 3880 },
  ])
})

test("another source begins where the last one ended, by the time that went by", () => {
  const stream = new SlotStream("audio", start)
  stream.next({ sequence: 500, timestamp: 9000 }, 0)
  stream.restart()
  expect(stream.next({ sequence: 7, timestamp: 4_294_967_000 }, 1000)).toEqual({
    sequence: 0,
    timestamp: 1960 + 48_000,
  })
})

test("a switch within a frame steps by one frame", () => {
  const stream = new SlotStream("video", start)
  stream.next({ sequence: 500, timestamp: 9000 }, 0)
  stream.restart()
  expect(stream.next({ sequence: 7, timestamp: 70 }, 5)).toEqual({ sequence: 0, timestamp: 1000 + 3000 + 3000 })
})

test("a gap of the source stays a gap, and a late packet finds its place", () => {
  const stream = new SlotStream("audio", { sequence: 9, timestamp: 0 })
  const numbers = [100, 103, 102].map((sequence) => stream.next({ sequence, timestamp: 0 }, 0)?.sequence)
  expect(numbers).toEqual([10, 13, 12])
})

test("a packet from before the switch is not sent on", () => {
  const stream = new SlotStream("audio", { sequence: 9, timestamp: 0 })
  stream.next({ sequence: 100, timestamp: 0 }, 0)
  expect(stream.next({ sequence: 99, timestamp: 0 }, 0)).toBeNull()
})

test("200,000 packets of one source go on by one each", () => {
  const stream = new SlotStream("audio", { sequence: 0, timestamp: 0 })
  for (let n = 1; n <= 200_000; n++)
    if (stream.next({ sequence: (40_000 + n) & 0xffff, timestamp: 0 }, n)?.sequence !== (n & 0xffff))
      throw new Error(`at ${n}`)
})
