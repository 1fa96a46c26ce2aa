import { expect, test } from "vitest"
import { type EntrySteps, NOTHING_TESTED } from "./entry-steps.ts"
import { toldOf } from "./told-of.ts"

const steps = (part: Partial<EntrySteps>): EntrySteps => ({ ...NOTHING_TESTED, ...part })
const passed = { stands: "passed" } as const

test("there is nothing to tell while the way is being tried", () => {
  expect(toldOf(NOTHING_TESTED, null)).toBeNull()
  expect(toldOf(steps({ media: { stands: "running" } }), null)).toBeNull()
})

test("the way is told as it was found, also that none was", () => {
  expect(toldOf(steps({ media: passed }), "relay-tls")).toEqual({ way: "relay-tls", microphone: null })
  expect(toldOf(steps({ media: { stands: "failed", why: "media" } }), null)).toEqual({ way: null, microphone: null })
  expect(toldOf(steps({ media: { stands: "later" } }), null)).toEqual({ way: null, microphone: null })
})

test("a microphone that is silent was found; one that may not be used was not", () => {
  const heard = (microphone: EntrySteps["microphone"]) =>
    toldOf(steps({ media: passed, microphone }), "udp")?.microphone
  expect(heard(passed)).toBe(true)
  expect(heard({ stands: "poor", why: "silent" })).toBe(true)
  expect(heard({ stands: "failed", why: "missing" })).toBe(false)
  expect(heard({ stands: "failed", why: "permission" })).toBe(false)
  expect(heard({ stands: "skipped" })).toBeNull()
})
