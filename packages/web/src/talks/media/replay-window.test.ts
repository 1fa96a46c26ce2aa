import { expect, test } from "vitest"
import { ReplayWindow } from "./replay-window.ts"

test("a counter is taken once, in any order", () => {
  const window = new ReplayWindow()
  expect([5, 3, 4, 3, 5, 0, 6, 6].map((counter) => window.take(counter))).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ])
})

test("what is 1,024 or more behind the newest is old, whether it came or not", () => {
  const window = new ReplayWindow()
  window.take(2_000)
  expect(window.isFresh(977)).toBe(true)
  expect(window.isFresh(976)).toBe(false)
  expect(window.take(976)).toBe(false)
  expect(window.take(977)).toBe(true)
  expect(window.isFresh(977)).toBe(false)
})

test("a jump over the whole window forgets nothing that could come again", () => {
  const window = new ReplayWindow()
  for (let counter = 0; counter < 1_024; counter++) window.take(counter)
  window.take(1_500)
  expect(window.isFresh(1_023)).toBe(false)
  expect(window.isFresh(1_024)).toBe(true)
  window.take(4_294_967_295)
  expect(window.isFresh(1_500)).toBe(false)
  expect(window.isFresh(4_294_967_294)).toBe(true)
})
