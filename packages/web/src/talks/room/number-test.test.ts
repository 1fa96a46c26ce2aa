import { expect, test } from "vitest"
import { numberTest } from "./number-test.ts"

test("the number that is said is among three different ones, in ascending order", () => {
  const draws = [0.1, 0.1, 0.9, 0.5, 0.7]
  const made = numberTest(() => draws.shift() ?? 0)
  expect(made).toEqual({ said: 5, offered: [2, 5, 8] })
})
