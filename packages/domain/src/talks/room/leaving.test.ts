import { expect, test } from "vitest"
import { parseLeaving } from "./leaving.ts"

test("a device that has left says its keys of the talk, and nothing else", () => {
  expect(parseLeaving({ keys: ["QUJD-_8=", "QUJE"] })).toEqual({ keys: ["QUJD-_8=", "QUJE"] })
  for (const wrong of [[], [3], [""], ["A B"], ["A".repeat(65)], Array(17).fill("QUJD"), "QUJD"])
    expect(parseLeaving({ keys: wrong })).toBeNull()
  for (const wrong of [null, "QUJD", {}, { keys: ["QUJD"], participant: "p2" }]) expect(parseLeaving(wrong)).toBeNull()
})
