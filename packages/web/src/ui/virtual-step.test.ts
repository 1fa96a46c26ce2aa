import { expect, test } from "vitest"
import { stepOf } from "./virtual-step.ts"

test("the keys of a long list move and stop at its ends", () => {
  expect(stepOf("ArrowDown", 3, 10, 5)).toBe(4)
  expect(stepOf("ArrowUp", 0, 10, 5)).toBe(0)
  expect(stepOf("PageDown", 7, 10, 5)).toBe(9)
  expect(stepOf("PageUp", 7, 10, 5)).toBe(2)
  expect(stepOf("Home", 7, 10, 5)).toBe(0)
  expect(stepOf("End", 7, 10, 5)).toBe(9)
})

test("without a selection a key begins at an end", () => {
  expect(stepOf("ArrowDown", null, 10, 5)).toBe(0)
  expect(stepOf("End", null, 10, 5)).toBe(9)
})

test("left, right and letters move nothing, and an empty list has no rows", () => {
  expect(stepOf("ArrowLeft", 3, 10, 5)).toBeNull()
  expect(stepOf("ArrowRight", 3, 10, 5)).toBeNull()
  expect(stepOf("KeyJ", 3, 10, 5)).toBeNull()
  expect(stepOf("ArrowDown", null, 0, 5)).toBeNull()
})
