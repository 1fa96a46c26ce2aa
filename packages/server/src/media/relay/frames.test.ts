import { expect, test } from "vitest"
import { beginsKeyFrame, endsSealed } from "./frames.ts"

const sound = (last: number, length = 89) => Uint8Array.from({ length }, (_, at) => (at === length - 1 ? last : 7))

test("a sealed frame of sound ends with version 1 and stream 0", () => {
  expect(endsSealed("audio", sound(0x10))).toBe(true)
  expect(endsSealed("audio", sound(0x11))).toBe(false)
  expect(endsSealed("audio", sound(0x20))).toBe(false)
})

test("a frame that is too short to hold the trailer is not sealed, whatever it ends with", () => {
  expect(endsSealed("audio", sound(0x10, 23))).toBe(true)
  expect(endsSealed("audio", sound(0x10, 22))).toBe(false)
  expect(endsSealed("audio", new Uint8Array())).toBe(false)
  expect(endsSealed("video", new Uint8Array())).toBe(false)
})

test("a picture is the camera's or the screen's stream", () => {
  expect(endsSealed("video", Uint8Array.of(0x11))).toBe(true)
  expect(endsSealed("video", Uint8Array.of(0x12))).toBe(true)
  expect(endsSealed("video", Uint8Array.of(0x10))).toBe(false)
})

test.each([
  ["the shortest descriptor", [0x10, 0x00], true],
  ["a delta frame", [0x10, 0x01], false],
  ["the middle of a key frame", [0x00, 0x00], false],
  ["another partition", [0x11, 0x00], false],
  ["a picture id of 7 bits", [0x90, 0x80, 0x05, 0x00], true],
  ["a picture id of 15 bits", [0x90, 0x80, 0x85, 0x01, 0x00], true],
  ["a picture id of 15 bits before a delta frame", [0x90, 0x80, 0x85, 0x01, 0x01], false],
  ["all extensions", [0x90, 0xf0, 0x80, 0x01, 0x02, 0x03, 0x00], true],
  ["a descriptor and nothing after it", [0x90, 0x80, 0x05], false],
  ["nothing", [], false],
])("%s", (_, bytes, expected) => {
  expect(beginsKeyFrame(Uint8Array.from(bytes))).toBe(expected)
})
