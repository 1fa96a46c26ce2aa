import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Renewal } from "./renewal.ts"

let said: string[]
let renewal: Renewal

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  renewal = new Renewal(
    () => said.push("standing"),
    () => said.push("lost"),
  )
})
afterEach(() => {
  vi.useRealTimers()
})

test("a connection that is disconnected for a second and a half is lost, and once", () => {
  for (const state of ["new", "connecting", "connected", "disconnected"] as const) renewal.take(state)
  vi.advanceTimersByTime(1_499)
  expect(said).toEqual(["standing"])
  vi.advanceTimersByTime(1)
  expect(said).toEqual(["standing", "lost"])
  vi.advanceTimersByTime(60_000)
  expect(said).toEqual(["standing", "lost"])
})

test("one that comes back before that is kept, and has the whole time again", () => {
  renewal.take("disconnected")
  vi.advanceTimersByTime(1_400)
  renewal.take("connected")
  vi.advanceTimersByTime(60_000)
  renewal.take("disconnected")
  vi.advanceTimersByTime(1_400)
  expect(said).toEqual(["standing"])
  vi.advanceTimersByTime(100)
  expect(said).toEqual(["standing", "lost"])
})

test("one that failed is lost at once, and not again after the time", () => {
  renewal.take("disconnected")
  renewal.take("failed")
  vi.advanceTimersByTime(60_000)
  expect(said).toEqual(["lost"])
})

test("of one that was closed here nothing is said", () => {
  renewal.take("disconnected")
  renewal.end()
  vi.advanceTimersByTime(60_000)
  expect(said).toEqual([])
})
