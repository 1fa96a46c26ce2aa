import { expect, test } from "vitest"
import { Repeats } from "./repeats.ts"

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at)

test("one in four of what was sent on may be repeated, after the first twenty-five", () => {
  const repeats = new Repeats()
  expect(repeats.allow(numbers(0, 40), 0)).toEqual(numbers(0, 25))
  expect(repeats.allow(numbers(100, 40), 1_000)).toEqual([])
  for (let n = 0; n < 20; n++) repeats.sent()
  expect(repeats.allow(numbers(200, 40), 2_000)).toEqual(numbers(200, 5))
})

test("the same packet is repeated again only when the first repetition can have arrived", () => {
  const repeats = new Repeats()
  expect(repeats.allow([7, 8], 0)).toEqual([7, 8])
  expect(repeats.allow([7, 9], 50)).toEqual([9])
  expect(repeats.allow([7], 100)).toEqual([7])
  expect(repeats.allow([7], 800, 800)).toEqual([])
  expect(repeats.allow([7], 900, 800)).toEqual([7])
})

test("of a picture that is over nothing is repeated", () => {
  const repeats = new Repeats()
  repeats.forget()
  expect(repeats.allow([1, 2, 3], 0)).toEqual([])
})

test("at one packet in ten lost everything is repeated", () => {
  const repeats = new Repeats()
  const refused: number[] = []
  for (let n = 0; n < 10_000; n++) {
    repeats.sent()
    if (n % 10 === 0 && repeats.allow([n], n * 20).length === 0) refused.push(n)
  }
  expect(refused).toEqual([])
})
