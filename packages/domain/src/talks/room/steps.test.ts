import { expect, test } from "vitest"
import { heardNarrowly, loadOf, QUALITY_STEPS, STILL_PIECE, stepDown, stepOf, stepUp } from "./steps.ts"

const NARROW = 64_000

test("TA57 two voices and all that is said beside leave a fifth of 64 kbit/s free, and the largest still fits", () => {
  expect(loadOf("sound")).toBeLessThanOrEqual(0.8 * NARROW)
  expect(loadOf("stills")).toBeLessThan(NARROW)
  // 6 kB, sealed and as base64, are through before the next one.
  const pieces = Math.ceil((4 / 3) * (6_036 / STILL_PIECE.characters))
  expect(pieces * STILL_PIECE.everyMs).toBeLessThanOrEqual(stepOf("stills").stillEveryMs ?? 0)
})

test("TA57 a voice that somebody hears on a narrow line leaves its device as small as that line has room for", () => {
  const { audioBitrate, frameMs } = stepOf("sound")
  for (const each of QUALITY_STEPS)
    expect(heardNarrowly(stepOf(each))).toEqual({ ...stepOf(each), audioBitrate, frameMs })
})

test("TA57 as steps go down each takes less of the line", () => {
  expect(QUALITY_STEPS.map((each) => Math.round(loadOf(each) / 1_000))).toEqual([266, 160, 60, 51, 28])
})

test("TA58 a line goes down to the first step that what came through would carry", () => {
  expect(stepDown("full", 0.1)).toBe("low")
  // 64 kbit/s of what a full picture and two voices are.
  expect(stepDown("full", 1 - NARROW / loadOf("full"))).toBe("stills")
  expect(stepDown("low", 1 - NARROW / loadOf("low"))).toBe("stills")
  expect(stepDown("stills", 0.5)).toBe("voice")
  expect(stepDown("full", 1)).toBe("voice")
})

test("TA58 a line that loses nothing, but is late, goes down by one; there is nothing below one voice, nor above all", () => {
  expect(QUALITY_STEPS.map((each) => stepDown(each, 0))).toEqual(["low", "stills", "sound", "voice", null])
  expect(QUALITY_STEPS.map(stepUp)).toEqual([null, "full", "low", "stills", "sound"])
})
