import { expect, test } from "vitest"
import { place } from "../desk/talk.test-support.ts"
import { clockText, itemTime, returnTime } from "./timers.ts"

const MINUTE = 60_000

test("an item without a time only counts on", () => {
  expect(itemTime({ id: "item_1", since: 1000, until: null }, 61_000)).toEqual({
    elapsedMs: MINUTE,
    leftMs: null,
    stands: "free",
  })
})

test("the last fifth of its time is its end, and after that it is over", () => {
  const item = { id: "item_1", since: 0, until: 20 * MINUTE }
  expect(itemTime(item, 10 * MINUTE)).toMatchObject({ stands: "running", leftMs: 10 * MINUTE })
  expect(itemTime(item, 16 * MINUTE).stands).toBe("ending")
  expect(itemTime(item, 21 * MINUTE)).toMatchObject({ stands: "over", leftMs: -MINUTE })
})

test("of a long item no more than five minutes are its end", () => {
  const item = { id: "item_1", since: 0, until: 60 * MINUTE }
  expect(itemTime(item, 54 * MINUTE).stands).toBe("running")
  expect(itemTime(item, 55 * MINUTE).stands).toBe("ending")
})

test("the return is warned of in its last minute", () => {
  expect(returnTime(place("caucus_gov"), 0)).toBeNull()
  expect(returnTime(place("caucus_gov", { returnsAt: 3 * MINUTE }), 0)).toEqual({ leftMs: 3 * MINUTE, isSoon: false })
  expect(returnTime(place("caucus_gov", { returnsAt: 3 * MINUTE }), 2 * MINUTE)?.isSoon).toBe(true)
  expect(returnTime(place("caucus_gov", { returnsAt: 3 * MINUTE }), 4 * MINUTE)?.leftMs).toBe(0)
})

test("times read as on a clock", () => {
  expect([0, 9_900, 65_000, 3_729_000, -65_000].map(clockText)).toEqual(["0:00", "0:09", "1:05", "1:02:09", "1:05"])
})
