import type { Answering } from "@wasit/domain"
import { expect, test } from "vitest"
import { saidItems } from "./said-items.ts"
import { AFTER, answering, listOf } from "./verification.test-support.ts"

const list = listOf(100)
const first = answering({ HELD: 40 }, { WITHDRAW: 1 }, { NOT_HELD: 1 })

/** The statements stand at the given entries, the comments at 12 and the replies at 14; all but the first after the deadline. */
function said(entries: readonly number[], isFirstLate = false): Answering {
  const statement = first.statements[0]!
  return {
    ...first,
    statements: entries.map((index, at) => ({ ...statement, index, at: AFTER, isLate: at > 0 || isFirstLate })),
    comments: { ...first.comments!, index: 12 },
    replies: { ...first.replies!, index: 14 },
  }
}
const standing = (answers: Answering) =>
  saidItems(answers, list).map(({ kind, isLate, renewed, isReplaced }) => [kind, isLate, renewed, isReplaced])

test("what renews a statement is not late, and says whether it came after the replies", () => {
  expect(standing(said([10, 11, 15]))).toEqual([
    ["saidStatement", false, null, true],
    ["saidStatement", false, "renewed", true],
    ["saidComments", false, null, false],
    ["saidReplies", false, null, false],
    ["saidStatement", false, "renewedAfterReplies", false],
  ])
})

test("a first statement after the deadline is late, renewed or not", () => {
  expect(standing(said([10, 15], true))[0]).toEqual(["saidStatement", true, null, true])
})

test("each is said by its own party, with the names it counts", () => {
  expect(saidItems(said([10]), list).map(({ who, n }) => [who, n])).toEqual([
    [list.heldBy, 40],
    [list.party, 1],
    [list.heldBy, 1],
  ])
  expect(saidItems(undefined, list)).toEqual([])
})
