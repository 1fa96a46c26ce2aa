import { expect, test } from "vitest"
import { isControl, readPacket, writePacket } from "./rtp.ts"

const header = { sequenceNumber: 65_535, timestamp: 4_000_000_000, marker: true }
const payload = Buffer.from("sealed")
const plain = writePacket({ header, payloadType: 111, stream: 77 }, payload)

test("what is written is read, and is no control packet", () => {
  expect(readPacket(plain)).toEqual({ header, payloadType: 111, stream: 77, payload })
  expect(isControl(plain)).toBe(false)
  expect(isControl(Buffer.from([0x80, 201, 0, 0]))).toBe(true)
})

test("further sources, an extension and padding are not part of what is sent on", () => {
  const extended = Buffer.concat([
    Buffer.from([0x80 | 0x20 | 0x10 | 1]),
    plain.subarray(1, 12),
    Buffer.from([0, 0, 0, 9, 0xbe, 0xde, 0, 1, 0x10, 0xff, 0, 0]),
    payload,
    Buffer.from([0, 0, 3]),
  ])
  expect(readPacket(extended)?.payload).toEqual(payload)
})

test.each([
  ["shorter than a header", plain.subarray(0, 11)],
  ["of another version", Buffer.concat([Buffer.from([0x40]), plain.subarray(1)])],
  ["with sources that are not there", Buffer.concat([Buffer.from([0x8f]), plain.subarray(1)])],
  ["with an extension that is not there", Buffer.concat([Buffer.from([0x90]), plain.subarray(1, 14)])],
  [
    "with an extension longer than it",
    Buffer.concat([Buffer.from([0x90]), plain.subarray(1, 12), Buffer.alloc(4, 0xff)]),
  ],
  ["with more padding than there is", Buffer.concat([Buffer.from([0xa0]), plain.subarray(1), Buffer.from([255])])],
])("a packet %s is none", (_, packet) => {
  expect(readPacket(packet)).toBeNull()
})
