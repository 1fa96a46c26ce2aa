import { LEFT_AFTER_MS } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { LeftKeys } from "./left-keys.ts"

test("a key that was given up is known for as long as a lost line keeps its place, and of nobody else", () => {
  const left = new LeftKeys()
  left.add("kabul", ["a", "b"], 0)
  expect([left.has("kabul", "a", 1), left.has("kabul", "c", 1), left.has("doha", "a", 1)]).toEqual([true, false, false])
  left.add("kabul", ["b"], 1_000)
  const later = LEFT_AFTER_MS + 500
  expect([left.has("kabul", "a", later), left.has("kabul", "b", later)]).toEqual([false, true])
})

test("who gives up more keys than a device ever has forgets the first of them, and none of another's", () => {
  const left = new LeftKeys()
  left.add("doha", ["d"], 0)
  for (let n = 0; n < 200; n++) left.add("kabul", [`k${n}`], n)
  expect([0, 135, 136, 199].map((n) => left.has("kabul", `k${n}`, 200))).toEqual([false, false, true, true])
  expect(left.has("doha", "d", 200)).toBe(true)
})
