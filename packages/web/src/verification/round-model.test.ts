import { outcomeTable } from "@wasit/domain"
import { expect, test } from "vitest"
import { deskOf, funnelOf, isPast, outcomeLines, stepOfRound, sumOf, turnOf } from "./round-model.ts"
import { A, AFTER, answering, B, BEFORE, listOf, roundOn, worldWith } from "./verification.test-support.ts"

const list = listOf(100)
const said = { HELD: 40, NOT_HELD: 20, DUPLICATE_OF: 10, OUT_OF_SCOPE: 5, UNDER_SEARCH: 5 } as const

test("the holder states, the claimant comments, the holder replies; then nobody's turn it is", () => {
  const turn = (round: ReturnType<typeof roundOn>, at = BEFORE) => {
    const { step, who, isLate } = turnOf(round, list, at)
    return [step, who, isLate]
  }
  expect(turn(roundOn([]))).toEqual(["statement", A, false])
  expect(turn(roundOn([]), AFTER)).toEqual(["statement", A, true])
  expect(turn(roundOn([answering(said)]), AFTER)).toEqual(["comments", B, false])
  expect(turn(roundOn([answering(said, { WITHDRAW: 1 })]))).toEqual(["replies", A, false])
  expect(turn(roundOn([answering(said, { WITHDRAW: 1 }, { NOT_HELD: 1 })]))).toEqual(["closed", null, false])
  const closed = { index: 20, at: AFTER, enteredBy: "facilitator_one/head" } as const
  expect(turn(roundOn([], { closed }), AFTER)).toEqual(["closed", null, false])
})

test("a round is as far as the list that is furthest behind", () => {
  const round = roundOn([answering(said)], { lists: ["list_b", "list_a"] })
  const other = listOf(10, { id: "list_a", party: A, heldBy: B })
  const turns = [list, other].map((each) => turnOf(round, each, BEFORE))
  expect(stepOfRound(turns, round)).toBe("statement")
  expect([
    isPast(round, list, "statement"),
    isPast(round, other, "statement"),
    isPast(round, list, "comments"),
  ]).toEqual([true, false, false])
})

test("the answers shown add up to the names claimed, before and after the deadline", () => {
  const round = roundOn([answering(said)])
  const lines = (at: string) => outcomeLines(outcomeTable(worldWith(list, round), "round_1", "list_b", at)!)
  expect(lines(BEFORE)).toContainEqual({ outcome: "WAITING", count: 20 })
  expect(sumOf(lines(BEFORE))).toBe(100)
  expect(lines(AFTER)).toContainEqual({ outcome: "NO_ANSWER_BY_DEADLINE", count: 20 })
  expect(lines("2020-05-01T00:00:00Z")).toContainEqual({ outcome: "NO_ANSWER_BY_DEADLINE", count: 25 })
  expect(sumOf(lines("2020-05-01T00:00:00Z"))).toBe(100)
})

test("every stage of the funnel is the one before it less those named as having left", () => {
  const round = roundOn([answering(said)])
  const steps = funnelOf(worldWith(list, round), round, A, AFTER)
  expect(steps.map(({ stage, count }) => [stage, count])).toEqual([
    ["listed", 100],
    ["complete", 90],
    ["answered", 65],
    ["held", 40],
  ])
  expect(steps[2]?.drops).toEqual([
    { reason: "UNDER_SEARCH", count: 5 },
    { reason: "NO_ANSWER_BY_DEADLINE", count: 20 },
  ])
  for (const [at, step] of steps.entries()) {
    const gone = step.drops.reduce((sum, { count }) => sum + count, 0)
    expect(step.count + gone).toBe(steps[at - 1]?.count ?? 100)
  }
})

test("a party writes only where its turn is; the holder may renew a statement until the round is closed", () => {
  const desk = (round: ReturnType<typeof roundOn>) => [
    deskOf(round, list, A),
    deskOf(round, list, B),
    deskOf(round, list, null),
  ]
  expect(desk(roundOn([]))).toEqual(["statement", null, null])
  expect(desk(roundOn([answering(said)]))).toEqual(["statement", "comments", null])
  expect(desk(roundOn([answering(said, { WITHDRAW: 1 })]))).toEqual(["replies", null, null])
  expect(desk(roundOn([answering(said, { WITHDRAW: 1 }, { NOT_HELD: 1 })]))).toEqual(["statement", null, null])
  const closed = { index: 20, at: AFTER, enteredBy: "facilitator_one/head" } as const
  expect(desk(roundOn([answering(said)], { closed }))).toEqual([null, null, null])
})
