import { expect, test } from "vitest"
import { type ControlEvents, keyFrameWish, readControl, repeatsWish } from "./control.ts"

/** What was read, in its order. */
function read(compound: Buffer): readonly unknown[] {
  const seen: unknown[] = []
  const events: ControlEvents = {
    onRepeatsAsked: (stream, asked) => seen.push(["repeats", stream, asked]),
    onKeyFrameWanted: (stream) => seen.push(["key", stream]),
    onReport: (stream, heard) => seen.push(["report", stream, heard]),
    onClock: (stream, middle) => seen.push(["clock", stream, middle]),
  }
  readControl(compound, events)
  return seen
}

/** A control packet of 32-bit words. */
function packet(type: number, format: number, words: readonly number[]): Buffer {
  const made = Buffer.alloc(4 + 4 * words.length)
  made[0] = 0x80 | format
  made[1] = type
  made.writeUInt16BE(words.length, 2)
  for (const [at, word] of words.entries()) made.writeUInt32BE(word, 4 + 4 * at)
  return made
}

test("what a device asks for is read, also in one compound", () => {
  const wishes = Buffer.concat([repeatsWish(1, 7, [65_535, 0, 3]), keyFrameWish(1, 8), packet(206, 4, [1, 0, 9, 0])])
  expect(read(wishes)).toEqual([
    ["repeats", 7, [65_535, 0, 3]],
    ["key", 8],
    ["key", 9],
  ])
})

test("reports of both kinds are read: the clock of who sends, and what arrived", () => {
  const block = [7, 0, 100, 0, 0x1234_5678, 65_536]
  const heard = { middle: 0x1234_5678, since: 65_536 }
  expect(read(packet(201, 1, [1, ...block]))).toEqual([["report", 7, heard]])
  expect(read(packet(200, 1, [5, 0xaaaa_bbbb, 0xcccc_dddd, 960, 1, 83, ...block]))).toEqual([
    ["clock", 5, 0xbbbb_cccc],
    ["report", 7, heard],
  ])
})

test("what is cut off, of an unknown kind, or promises more than there is, is passed over, and what follows is read", () => {
  for (const spoilt of [
    packet(201, 31, [1]),
    packet(200, 1, [5]),
    packet(205, 1, [1]),
    packet(206, 1, []),
    packet(206, 4, [1, 0, 9]),
    packet(205, 15, [1, 7, 0]),
    packet(202, 1, [1, 0x01ff_0000]),
    packet(207, 0, [1]),
  ])
    expect(read(Buffer.concat([spoilt, keyFrameWish(1, 8)]))).toEqual([["key", 8]])
  for (const end of [Buffer.alloc(0), Buffer.from([0x80]), keyFrameWish(1, 8).subarray(0, 11), Buffer.alloc(300, 0xff)])
    expect(read(end)).toEqual([])
})
