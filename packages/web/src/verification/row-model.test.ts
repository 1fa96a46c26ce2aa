import type { AnswerRow, CommentRow } from "@wasit/domain"
import { expect, test } from "vitest"
import {
  answerOfDraft,
  commentsToSign,
  draftOfAnswer,
  isOpenFor,
  NO_ANSWER,
  NO_DRAFTS,
  rowsToSign,
  withAnswers,
  withComments,
  withKept,
  withoutRows,
  withoutStep,
} from "./row-drafts.ts"
import { filterRows, isAgreedCell, matrixCount, matrixOf, NO_ROW_FILTER, rowLines, stepOutcome } from "./row-model.ts"
import { AFTER, BEFORE, roundOn } from "./verification.test-support.ts"

const answers: readonly AnswerRow[] = [
  { row: 1, outcome: "HELD", authority: "authority_one" },
  { row: 2, outcome: "NOT_HELD" },
  { row: 3, outcome: "UNDER_SEARCH", due: "2020-04-01T12:00:00Z" },
]
const comments: readonly CommentRow[] = [
  { row: 1, reply: "ACCEPT_ANSWER" },
  { row: 2, reply: "MAINTAIN_WITH_EVIDENCE", note: "Seen in March" },
]
const replies: readonly AnswerRow[] = [{ row: 2, outcome: "HELD", authority: "authority_one" }]
const entries = [
  { name: "گل محمد", father: "نور" },
  { name: "Invented Khan", province: "Parwan" },
  { name: "حسن", father: "گل" },
  { name: "علی" },
]
const linesAt = (at: string) => rowLines(4, entries, { answers, comments, replies }, roundOn([]), at)

test("a row stands as the reply left it, and the clock says what nobody answered", () => {
  expect(linesAt(BEFORE).map(({ outcome }) => outcome)).toEqual(["HELD", "HELD", "UNDER_SEARCH", "WAITING"])
  expect(linesAt(AFTER).map(({ outcome }) => outcome)).toEqual([
    "HELD",
    "HELD",
    "NO_ANSWER_BY_DEADLINE",
    "NO_ANSWER_BY_DEADLINE",
  ])
})

test("rows are found by answer, by comment, by name in any script, and by number in any digits", () => {
  const found = (change: Partial<typeof NO_ROW_FILTER>) =>
    filterRows(linesAt(AFTER), { ...NO_ROW_FILTER, ...change }).map(({ row }) => row)
  expect(found({ outcome: "NO_ANSWER_BY_DEADLINE" })).toEqual([3, 4])
  expect(found({ kind: "held" })).toEqual([1, 2])
  expect(found({ comment: "NONE" })).toEqual([3, 4])
  expect(found({ comment: "MAINTAIN_WITH_EVIDENCE" })).toEqual([2])
  expect(found({ search: "گل" })).toEqual([1, 3])
  expect(found({ search: "PARWAN" })).toEqual([2])
  expect(found({ search: "۳" })).toEqual([3])
})

test("the filter's keys go round through all answers that somebody got", () => {
  const present = ["HELD", "NOT_HELD"] as const
  expect(stepOutcome(present, null, 1)).toBe("HELD")
  expect(stepOutcome(present, "NOT_HELD", 1)).toBeNull()
  expect(stepOutcome(present, null, -1)).toBe("NOT_HELD")
})

test("the matrix counts every row once, under the answer that was commented on", () => {
  const counts = matrixOf(linesAt(AFTER))
  expect(matrixCount(counts, "held", "ACCEPT_ANSWER")).toBe(1)
  expect(matrixCount(counts, "not-held", "MAINTAIN_WITH_EVIDENCE")).toBe(1)
  expect(matrixCount(counts, "open", "NONE")).toBe(2)
  expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(4)
  expect([
    isAgreedCell("held", "ACCEPT_ANSWER"),
    isAgreedCell("held", "WITHDRAW"),
    isAgreedCell("not-held", "WITHDRAW"),
  ]).toEqual([true, false, true])
})

test("an answer is ready only with what its outcome needs, and keeps nothing else", () => {
  const held = { ...NO_ANSWER, outcome: "HELD" } as const
  expect(answerOfDraft(held, 1)).toBeNull()
  expect(answerOfDraft({ ...held, authority: "authority_one", of: 7, note: " " }, 1)).toEqual({
    row: 1,
    outcome: "HELD",
    authority: "authority_one",
  })
  expect(answerOfDraft({ ...NO_ANSWER, outcome: "OUT_OF_SCOPE", reason: "RELEASED_BEFORE/UNILATERAL" }, 1)).toBeNull()
  expect(answerOfDraft({ ...NO_ANSWER, outcome: "DUPLICATE_OF", of: 1 }, 1)).toBeNull()
  expect(answerOfDraft({ ...NO_ANSWER, outcome: "REFUSED_TO_ANSWER" }, 2)).toEqual({
    row: 2,
    outcome: "REFUSED_TO_ANSWER",
  })
  expect(draftOfAnswer(answers[0] ?? null)).toMatchObject({ outcome: "HELD", authority: "authority_one", note: "" })
})

test("comments go to answered rows, replies to commented ones, and both are signed in the list's order", () => {
  const lines = linesAt(BEFORE)
  expect(lines.map((line) => isOpenFor("comments", line))).toEqual([true, true, true, false])
  expect(lines.map((line) => isOpenFor("replies", line))).toEqual([true, true, false, false])
  const commented = withComments(withComments(NO_DRAFTS, "WITHDRAW", "", [3]), "ACCEPT_ANSWER", " seen ", [1])
  expect(commentsToSign(commented)).toEqual([
    { row: 1, reply: "ACCEPT_ANSWER", note: "seen" },
    { row: 3, reply: "WITHDRAW" },
  ])
  expect(commentsToSign(withoutRows(commented, [1]))).toEqual([{ row: 3, reply: "WITHDRAW" }])
  const kept = withKept(NO_DRAFTS, lines.slice(0, 2))
  expect(rowsToSign("replies", kept, lines)).toEqual([answers[0], answers[1]])
})

test("a step is taken back alone: what was written on the same row later stays", () => {
  const first = withComments(NO_DRAFTS, "WITHDRAW", "", [1, 2])
  const second = withComments(first, "REQUEST_VISIT", "", [2])
  expect(commentsToSign(withoutStep(second, NO_DRAFTS, first))).toEqual([{ row: 2, reply: "REQUEST_VISIT" }])
  expect(commentsToSign(withoutStep(second, first, second))).toEqual(commentsToSign(first))
})

test("a renewed statement says again all that stands, replies drawn in, with what was changed now", () => {
  const drafts = withAnswers(NO_DRAFTS, { ...NO_ANSWER, outcome: "DIED" }, [4])
  expect(rowsToSign("statement", drafts, linesAt(BEFORE)).map(({ row, outcome }) => [row, outcome])).toEqual([
    [1, "HELD"],
    [2, "HELD"],
    [3, "UNDER_SEARCH"],
    [4, "DIED"],
  ])
})
