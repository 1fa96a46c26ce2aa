import { expect, test } from "vitest"
import { heardNarrowly, stepOf } from "./steps.ts"

/** IP, UDP, RTP and SRTP, and the trailer of an encrypted frame. */
const OVERHEAD = 50 + 22
const kilobits = ({ audioBitrate, frameMs }: { readonly audioBitrate: number; readonly frameMs: number }) =>
  (audioBitrate + (OVERHEAD * 8 * 1_000) / frameMs) / 1_000

test("two voices for a narrow line, and a still of 6 kB every ten seconds, are less than 64 kbit/s", () => {
  const voice = heardNarrowly(stepOf("full"))
  expect(2 * kilobits(voice) + (6 * 8 * 4) / 3 / 10).toBeLessThan(60)
  expect(voice).toMatchObject({ audioBitrate: 16_000, frameMs: 60, picture: stepOf("full").picture })
})

test("who has a narrow line itself sends no more to a listener that has one too", () => {
  expect(heardNarrowly(stepOf("voice"))).toEqual(stepOf("voice"))
})

test("as steps go down a voice takes less of the line", () => {
  const steps = (["full", "low", "stills", "sound", "voice"] as const).map((each) => Math.round(kilobits(stepOf(each))))
  expect(steps).toEqual([53, 45, 26, 26, 22])
})
