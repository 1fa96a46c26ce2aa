import { expect, test } from "vitest"
import { readLeft } from "./leaving.ts"

const LEFT = { session: "session_2020-03-22", keys: ["QUJD", "QUJE"], until: 40_000 }

test("what was kept is said within the half minute, and not after it", () => {
  expect(readLeft(JSON.stringify(LEFT), 10_000)).toEqual(LEFT)
  expect(readLeft(JSON.stringify(LEFT), 39_999)).toEqual(LEFT)
  expect(readLeft(JSON.stringify(LEFT), 40_000)).toBeNull()
})

test("nothing, or what is no such thing, is nothing; a clock that was set back keeps it no longer", () => {
  for (const kept of [
    null,
    "",
    "{",
    "null",
    "3",
    JSON.stringify({ ...LEFT, keys: "QUJD" }),
    JSON.stringify({ keys: ["QUJD"] }),
  ])
    expect(readLeft(kept, 10_000)).toBeNull()
  expect(readLeft(JSON.stringify(LEFT), 9_999)).toBeNull()
})
