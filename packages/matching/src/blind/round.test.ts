import { expect, test } from "vitest"
import { ownOrder } from "./party.ts"
import { said } from "./round.ts"
import { beginAll, inEncodings, LIST_A, LIST_B, play, termsOf } from "./rounds.test-support.ts"
import { P256 } from "./suites.test-support.ts"

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

test("MT145 a round on P-256 finds the same, with elements of 33 bytes", () => {
  const [a, b] = [LIST_A.slice(3, 4), LIST_B.slice(3, 5)]
  const terms = termsOf(a, b)
  const small = {
    ...terms,
    a: { ...terms.a, tickets: 2, audited: 2 },
    b: { ...terms.b, tickets: 2, audited: 1 },
    keys: { ...terms.keys!, suite: "P256-SHA256", slots: 3 },
  } as const
  const { three, files, refused } = play(beginAll(small, a, b, { suite: P256 }))
  expect(refused).toBeNull()
  expect(said(three.b, "result", "result").header.matches).toBe(1)
  const blinded = said(three.f, "blinded", "blinded:a")
  expect(blinded.payload).toHaveLength(2 * 3 * 33)
  expect(files.get("tags:a")?.length).toBe(files.get("tags:b")?.length)
})
