import type { Refusal } from "../shared/act.ts"
import type { AnswerRow, CommentRow } from "./acts.ts"
import type { RowRefusal } from "./refusals.ts"
import type { Outcome, Reply } from "./vocabulary.ts"

/** What must stand beside an outcome in its row. */
const SUPPLEMENT = {
  HELD: "authority",
  HELD_BY_ALLY: "authority",
  HELD_OTHER_NAME: "note",
  NOT_HELD_BUT_KNOWN: "note",
  RELEASED_BEFORE: "reason",
  DUPLICATE_OF: "of",
  INSUFFICIENT_DATA: "note",
  NO_SUCH_PERSON: "note",
  OUT_OF_SCOPE: "reason",
  STATUS_DISPUTED: "note",
  UNDER_SEARCH: "due",
} as const satisfies Partial<Record<Outcome, keyof AnswerRow>>

/** What must stand beside an outcome in its row; null where nothing must. */
export function neededWith(outcome: Outcome): keyof AnswerRow | null {
  return outcome in SUPPLEMENT ? SUPPLEMENT[outcome as keyof typeof SUPPLEMENT] : null
}

/**
 * Checks a statement's rows, where they can be read: each row of the list at most once, each outcome with what it needs.
 *
 * @returns the first row that is wrong, as a refusal; null if all are well
 */
export function refuseAnswerRows(rows: readonly AnswerRow[], listCount: number): Refusal<RowRefusal> | null {
  const seen = new Set<number>()
  for (const answer of rows) {
    if (answer.row > listCount) return { code: "row-not-on-list", row: answer.row }
    if (seen.has(answer.row)) return { code: "row-twice", row: answer.row }
    seen.add(answer.row)
    const needed = neededWith(answer.outcome)
    if (needed !== null && answer[needed] === undefined) return { code: "supplement-missing", row: answer.row, needed }
    if (answer.of === answer.row) return { code: "duplicate-of-itself", row: answer.row }
  }
  return null
}

/** The joint counts that go with rows. */
export function countOutcomes(rows: readonly AnswerRow[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {}
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

export function countReplies(rows: readonly CommentRow[]): Partial<Record<Reply, number>> {
  const counts: Partial<Record<Reply, number>> = {}
  for (const { reply } of rows) counts[reply] = (counts[reply] ?? 0) + 1
  return counts
}

/** One name as the two sides left it: the answer, the comment on it, the reply to that. */
export type RowStanding = {
  readonly row: number
  readonly answer: AnswerRow | null
  readonly comment: CommentRow | null
  readonly reply: AnswerRow | null
  /** The outcome that holds: the reply's if there is one. */
  readonly outcome: Outcome | null
}

/** Puts statement, comments and replies together, row by row, for those who may read rows. */
export function mergeRows(
  listCount: number,
  answers: readonly AnswerRow[],
  comments: readonly CommentRow[],
  replies: readonly AnswerRow[],
): readonly RowStanding[] {
  const [byAnswer, byComment, byReply] = [index(answers), index(comments), index(replies)]
  return Array.from({ length: listCount }, (_, at) => {
    const row = at + 1
    const [answer, reply] = [byAnswer.get(row) ?? null, byReply.get(row) ?? null]
    return { row, answer, comment: byComment.get(row) ?? null, reply, outcome: (reply ?? answer)?.outcome ?? null }
  })
}

const index = <T extends { readonly row: number }>(rows: readonly T[]): ReadonlyMap<number, T> =>
  new Map(rows.map((each) => [each.row, each]))
