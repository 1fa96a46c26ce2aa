import { expect, test } from "vitest"
import { framesOf, joinFrames, readFrames } from "./code-frames.ts"

const MARK = "ab12cd34ef"
const bytesTo = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7) % 256)

test("a short code is one picture with the digest's first eight digits", () => {
  const frames = framesOf(Uint8Array.of(65, 66), MARK)
  expect(frames).toEqual(["W1.1.1.AB12CD34.BB8."])
  expect(joinFrames(readFrames(null, frames[0]!)!)).toEqual(Uint8Array.of(65, 66))
})

test("a long code is split into numbered ones, which may be read in any order and more than once", () => {
  const frames = framesOf(bytesTo(1000), MARK)
  expect(frames.map((each) => each.slice(0, 16))).toEqual(["W1.1.3.AB12CD34.", "W1.2.3.AB12CD34.", "W1.3.3.AB12CD34."])
  const two = readFrames(readFrames(null, frames[2]!), frames[0]!)!
  expect(joinFrames(two)).toBeNull()
  expect(joinFrames(readFrames(readFrames(two, frames[0]!), frames[1]!)!)).toEqual(bytesTo(1000))
})

test("more than twelve exceptions make more than one picture, however short the code", () => {
  expect(framesOf(bytesTo(90), MARK, 12)).toHaveLength(1)
  expect(framesOf(bytesTo(90), MARK, 13)).toHaveLength(2)
  expect(framesOf(bytesTo(90), MARK, 25)).toHaveLength(3)
})

test("several lines pasted at once are read together", () => {
  const frames = framesOf(bytesTo(900), MARK)
  expect(joinFrames(readFrames(null, `\n${frames.join("\r\n")}\n`)!)).toEqual(bytesTo(900))
})

test("pieces of two codes are never joined", () => {
  const one = framesOf(bytesTo(800), MARK)
  const other = framesOf(bytesTo(800), "ff00ff00")
  const frames = readFrames(readFrames(null, one[0]!), other[1]!)!
  expect([...frames.pieces.keys()]).toEqual([2])
  expect(joinFrames(frames)).toBeNull()
})

test.each([
  "",
  "hello",
  "W2.1.1.AB12CD34.BB8.",
  "W1.0.1.AB12CD34.BB8.",
  "W1.01.1.AB12CD34.BB8.",
  "W1.2.1.AB12CD34.BB8.",
  "W1.1.41.AB12CD34.BB8.",
  "W1.1.1.ab12cd34.BB8.",
  "W1.1.1.AB12CD34.BB8",
  "W1.1.1.AB12CD34.bb8.",
  "W1.1.1.AB12CD34..",
])("%j is no frame", (line) => {
  expect(readFrames(null, line)).toBeNull()
})
