import { expect, test } from "vitest"
import { ownOrder } from "./party.ts"
import { said } from "./round.ts"
import { beginAll, inEncodings, LIST_A, LIST_B, play, termsOf } from "./rounds.test-support.ts"

test("MT145 a round in keys mode finds the pairs of a plain join of the keys", () => {
  const { three, refused } = play(beginAll(termsOf(LIST_A, LIST_B), LIST_A, LIST_B))
  expect(refused).toBeNull()
  const result = said(three.a, "result", "result").header
  const [a, b] = [ownOrder(three.a), ownOrder(three.b)]
  expect(result.pairs!.map(([one, other]) => [a[one], b[other]]).sort()).toEqual([
    [0, 0],
    [2, 2],
    [3, 3],
  ])
})

test("MT150 a round in encodings mode finds them too", () => {
  const { three, refused } = play(beginAll(inEncodings(termsOf(LIST_A, LIST_B)), LIST_A, LIST_B))
  expect(refused).toBeNull()
  const result = said(three.a, "result", "result").header
  const [a, b] = [ownOrder(three.a), ownOrder(three.b)]
  expect(result.pairs!.map(([one, other]) => [a[one], b[other]]).sort()).toEqual([
    [0, 0],
    [2, 2],
    [3, 3],
  ])
})
