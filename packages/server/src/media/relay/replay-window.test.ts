import { expect, test } from "vitest"
import { ReplayWindow } from "./replay-window.ts"

const taken = (numbers: readonly number[]): boolean[] => {
  const window = new ReplayWindow()
  return numbers.map((number) => window.accept(number))
}

test("a number is taken once", () => {
  expect(taken([5, 6, 6, 5, 7])).toEqual([true, true, false, false, true])
})

test("a late packet is taken, and once", () => {
  expect(taken([10, 12, 11, 11])).toEqual([true, true, true, false])
})

test("numbers go on from 65,535 to 0", () => {
  expect(taken([65_534, 65_535, 0, 1, 65_535, 0])).toEqual([true, true, true, true, false, false])
})

test("what is older than the window is not taken", () => {
  expect(taken([5000, 5000 - 1023, 5000 - 1024])).toEqual([true, true, false])
})

test("a leap forward forgets what stood there", () => {
  expect(taken([1, 1025, 1025 + 1024, 2048])).toEqual([true, true, true, true])
})
