import { expect, test } from "vitest"
import { magnifiedEnd } from "./magnify.ts"

test("94 of 5,000 and 19 of 1,000 are read on a scale that ends at two in a hundred", () => {
  expect(magnifiedEnd([94 / 5000, 19 / 1000])).toBe(0.02)
  expect(magnifiedEnd([0.001, 0])).toBe(0.01)
  expect(magnifiedEnd([0.12, 0.03])).toBe(0.2)
})

test("what can be read is not magnified, nor is nothing", () => {
  expect(magnifiedEnd([0.5, 0.01])).toBeNull()
  expect(magnifiedEnd([0, 0])).toBeNull()
  expect(magnifiedEnd([])).toBeNull()
})
