import { expect, test } from "vitest"
import { dayTicks, linear, stackLabels, stepBand, stepLine } from "./scale.ts"

test("a value lies where its share of the span is", () => {
  const x = linear(100, 200, 0, 50)
  expect([x(100), x(150), x(200)]).toEqual([0, 25, 50])
})

test("a mirrored axis is the same with its ends exchanged", () => {
  const ltr = linear(0, 10, 40, 640)
  const rtl = linear(0, 10, 640 - 40, 0)
  for (const n of [0, 3, 10]) expect(ltr(n) - 40).toBeCloseTo(600 - rtl(n))
})

test("a span of no width does not divide by nothing", () => {
  expect(linear(5, 5, 10, 20)(5)).toBe(10)
})

test("day ticks begin with the first day and stay inside", () => {
  expect(dayTicks(10, 20, 3)).toEqual([10, 15, 20])
  expect(dayTicks(10, 10, 3)).toEqual([10])
  expect(dayTicks(10, 40, 1)).toEqual([10])
})

test("a stepped band stands between its days and ends where it is told", () => {
  const steps = [
    { day: 0, low: 0, high: 2 },
    { day: 4, low: 0, high: 5 },
    { day: 9, low: 0, high: 9 },
  ]
  const same = (n: number) => n
  expect(stepLine(steps, 6, same, same)).toBe("M0,2 4,2 4,5 6,5")
  expect(stepBand(steps, 6, same, same)).toBe("M0,2 4,2 4,5 6,5 6,0 4,0 4,0 0,0Z")
  expect(stepBand([{ day: 0, low: 3, high: 3 }], 5, same, same)).toBe("")
  expect(stepLine([], 5, same, same)).toBe("")
})

test("labels that would cover one another go to the next line", () => {
  const labels = [
    { at: 0, width: 50 },
    { at: 30, width: 50 },
    { at: 60, width: 50 },
  ]
  expect(stackLabels(labels, 5)).toEqual([0, 1, 0])
})
