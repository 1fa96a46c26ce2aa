import { expect, test } from "vitest"
import { HEARING, watchSilence } from "./silence.ts"

test("ten seconds without any sound from an open microphone are told", () => {
  let watch = HEARING
  for (let second = 0; second < 9; second++) watch = watchSilence(watch, 0, 1000, true)
  expect(watch.isSilent).toBe(false)
  expect(watchSilence(watch, 0.0001, 1000, true).isSilent).toBe(true)
})

test("a quiet room has a noise floor, and the first sound ends the warning", () => {
  expect(watchSilence({ silentMs: 60_000, isSilent: true }, 0.0002, 1000, true)).toEqual(HEARING)
})

test("what cannot be known is not counted", () => {
  const watch = { silentMs: 9_000, isSilent: false }
  expect(watchSilence(watch, 0, 1000, false)).toBe(watch)
})
