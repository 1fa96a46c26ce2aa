import { STILL_PIECE } from "@wasit/domain/room"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { StillPace } from "./still-pace.ts"

const still = (sealed: string) => ({ type: "still", from: "p2", place: "plenary", epoch: 3, sealed }) as const

let sent: { readonly type: string; readonly sealed: string }[]
let pace: StillPace

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  pace = new StillPace((_, piece) => void sent.push(piece))
})
afterEach(() => {
  pace.stop()
  vi.useRealTimers()
})

test("a small still goes out as it is", () => {
  pace.give("p1", still("QUJD"))
  vi.advanceTimersByTime(5_000)
  expect(sent).toEqual([still("QUJD")])
})

test("a large one goes out in pieces with pauses, and can be put together again", () => {
  const sealed = "abcd".repeat(300)
  pace.give("p1", still(sealed))
  expect(sent).toHaveLength(1)
  vi.advanceTimersByTime(STILL_PIECE.everyMs)
  expect(sent).toHaveLength(2)
  vi.advanceTimersByTime(5_000)
  expect(sent.map((each) => each.sealed).join("")).toBe(sealed)
  expect(sent[2]).toMatchObject({ type: "still-part", from: "p2", epoch: 3, n: 1, part: 2, parts: 3 })
})

test("a newer one takes the place of what is left of the older", () => {
  pace.give("p1", still("a".repeat(2_000)))
  pace.give("p1", still("b".repeat(600)))
  vi.advanceTimersByTime(5_000)
  expect(sent.map((each) => each.sealed[0])).toEqual(["a", "b", "b"])
})
