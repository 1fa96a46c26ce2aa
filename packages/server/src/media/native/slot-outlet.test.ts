import { expect, test } from "vitest"
import { readPacket } from "./rtp.ts"
import { SlotOutlet } from "./slot-outlet.ts"

function opened(): { readonly outlet: SlotOutlet; readonly sequences: () => readonly (number | undefined)[] } {
  const written: Buffer[] = []
  const outlet = new SlotOutlet(
    "video",
    () => true,
    (packet) => written.push(packet),
  )
  for (const sequence of [65_535, 0, 1])
    outlet.send({ sequence, timestamp: 90 * sequence, marker: false }, Buffer.alloc(60))
  return { outlet, sequences: () => written.map((packet) => readPacket(packet)?.header.sequenceNumber) }
}

test("what is asked for again is repeated as it was, and what was never sent is not", () => {
  const { outlet, sequences } = opened()
  outlet.repeat([0, 200, 256])
  expect(sequences()).toEqual([65_535, 0, 1, 0])
})

test("of what is asked for, what may be repeated is decided elsewhere, with the time there and back that the device's reports give", () => {
  const { outlet, sequences } = opened()
  const roundTrips: number[] = []
  outlet.limitRepeats((asked, _, roundTripMs) => {
    roundTrips.push(roundTripMs)
    return asked.slice(1)
  })
  outlet.repeat([0, 1])
  const middle = outlet.report()?.readUInt32BE(10) ?? 0
  outlet.heard({ middle: middle ^ 1, since: 0 })
  outlet.repeat([0])
  outlet.heard({ middle, since: 0 })
  outlet.repeat([0])
  expect(sequences()).toEqual([65_535, 0, 1, 1])
  expect(roundTrips.slice(0, 2)).toEqual([0, 0])
  expect(roundTrips[2]).toBeGreaterThan(0)
})

test("a slot reports what it sent, and nothing where it sent nothing since", () => {
  expect(
    new SlotOutlet(
      "audio",
      () => true,
      () => undefined,
    ).report(),
  ).toBeNull()
  const { outlet } = opened()
  const report = outlet.report()
  expect([report?.readUInt32BE(16), report?.readUInt32BE(20), report?.readUInt32BE(24)]).toEqual([90, 3, 180])
  expect(outlet.report()).toBeNull()
})
