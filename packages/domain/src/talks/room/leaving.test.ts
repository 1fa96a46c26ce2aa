import { expect, test } from "vitest"
import { parseLeaving } from "./leaving.ts"

test("a device that has left says its key of the talk, and nothing else", () => {
  expect(parseLeaving({ key: "QUJD-_8=" })).toEqual({ key: "QUJD-_8=" })
  for (const wrong of [null, "QUJD", {}, { key: 3 }, { key: "" }, { key: "A B" }, { key: "A".repeat(65) }])
    expect(parseLeaving(wrong)).toBeNull()
  expect(parseLeaving({ key: "QUJD", participant: "p2" })).toBeNull()
})
