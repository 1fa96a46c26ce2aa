import { expect, test } from "vitest"
import { groupsOf } from "./groups.ts"
import { keyNames } from "./key-names.ts"

test("a hash is read in groups of four, its prefix apart", () => {
  expect(groupsOf("7f3a9c01b")).toEqual(["7f3a", "9c01", "b"])
  expect(groupsOf("sha256:7f3a9c01")).toEqual(["sha256:", "7f3a", "9c01"])
  expect(groupsOf("")).toEqual([])
})

test("a key bears what both layouts print on it", () => {
  expect(keyNames("KeyJ")).toEqual({ latin: "J", arabic: "ت" })
  expect(keyNames("ArrowDown")).toEqual({ latin: "↓", arabic: null })
  expect(keyNames("Slash", true)).toEqual({ latin: "?", arabic: "؟" })
})
