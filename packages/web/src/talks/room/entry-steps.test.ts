import { expect, test } from "vitest"
import { awaitedSteps, type EntrySteps, entryVerdict, NOTHING_TESTED } from "./entry-steps.ts"

const passed = { stands: "passed" } as const
const enough: EntrySteps = { ...NOTHING_TESTED, browser: passed, key: passed, line: passed, media: passed }

test("nobody goes in untested, or with a browser that cannot keep the talks private", () => {
  expect(entryVerdict(NOTHING_TESTED)).toBe("not-tested")
  expect(entryVerdict({ ...enough, browser: { stands: "failed", why: "browser" } })).toBe("blocked")
  expect(entryVerdict({ ...enough, line: { stands: "running" } })).toBe("running")
  expect(entryVerdict({ ...enough, media: { stands: "running" } })).toBe("ready")
  expect(entryVerdict({ ...enough, media: { stands: "failed", why: "media" } })).toBe("blocked")
})

test("a door that is still shut says what it waits for; the way of sound and picture holds nobody up", () => {
  expect(awaitedSteps(NOTHING_TESTED)).toEqual(["browser", "key", "line"])
  expect(awaitedSteps({ ...enough, key: { stands: "running" }, media: { stands: "running" } })).toEqual(["key"])
  expect(awaitedSteps(enough)).toEqual([])
  expect(entryVerdict({ ...enough, browser: { stands: "failed", why: "slow" } })).toBe("blocked")
})

test("a weak line or no camera lets one in with limits", () => {
  expect(entryVerdict(enough)).toBe("ready")
  expect(entryVerdict({ ...enough, quality: { stands: "poor", why: "weak" } })).toBe("with-limits")
  expect(entryVerdict({ ...enough, camera: { stands: "failed", why: "missing" } })).toBe("with-limits")
})
