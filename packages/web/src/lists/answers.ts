import {
  type AnswerRow,
  type AuthorityId,
  countOutcomes,
  type Instant,
  type ListId,
  type Outcome,
  type Refusal,
  type RoundId,
  refuseAnswerRows,
} from "@wasit/domain"
import type { ReceiptAnswer } from "../record/api.ts"
import type { ActDraft } from "../record/draft.ts"
import type { Standing, TypedAnswer } from "./judgements.ts"

/** What a judgement answers where no answer was typed: shown to the person before he submits. */
export type AnswerDefaults = {
  /** The authority named with "held": without one, a pair judged the same has no answer yet. */
  readonly authority: AuthorityId | null
  /** Until when we search for those left unsure; null leaves them without an answer. */
  readonly searchUntil: Instant | null
}

/** The holder's answers to a list: one row each at most, in the order of the list. */
export function answerRows(standing: ReadonlyMap<number, Standing>, defaults: AnswerDefaults): AnswerRow[] {
  return [...standing.values()]
    .sort((one, other) => one.row - other.row)
    .flatMap((each) => {
      const answer = answerOf(each, defaults)
      return answer === null ? [] : [{ row: each.row, ...answer }]
    })
}

/** The answer to one row: as typed, else as the judgement implies; null while there is none. */
export function answerOf(standing: Standing, { authority, searchUntil }: AnswerDefaults): TypedAnswer | null {
  if (standing.answer !== null) {
    const isHeld = standing.answer.outcome === "HELD" && standing.answer.authority === undefined
    return isHeld && authority !== null ? { ...standing.answer, authority } : standing.answer
  }
  switch (standing.verdict) {
    case "same":
      return authority === null ? null : { outcome: "HELD", authority }
    case "different":
      return { outcome: "NOT_HELD" }
    case "unsure":
      return searchUntil === null ? null : { outcome: "UNDER_SEARCH", due: searchUntil }
    case null:
      return null
  }
}

/** The joint part of a statement: counts by outcome, and until when is searched. */
export type StatementCounts = {
  readonly counts: Readonly<Partial<Record<Outcome, number>>>
  readonly underSearch: readonly { readonly due: Instant; readonly count: number }[]
}

export function countAnswers(rows: readonly AnswerRow[]): StatementCounts {
  const byDue = new Map<Instant, number>()
  for (const { outcome, due } of rows) {
    if (outcome === "UNDER_SEARCH" && due !== undefined) byDue.set(due, (byDue.get(due) ?? 0) + 1)
  }
  const underSearch = [...byDue]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([due, count]) => ({ due, count }))
  return { counts: countOutcomes(rows), underSearch }
}

/** Signs the statement on a list: counts for everybody, rows for those who may read names. */
export async function submitStatement(
  draft: ActDraft,
  round: RoundId,
  list: { readonly id: ListId; readonly count: number },
  rows: readonly AnswerRow[],
): Promise<ReceiptAnswer | Refusal> {
  if (rows.length === 0) return { code: "no-answers" }
  const refusal = refuseAnswerRows(rows, list.count)
  if (refusal !== null) return refusal
  const { counts, underSearch } = countAnswers(rows)
  const part = await draft.part("names", rows)
  return draft.submit("statement-submitted/1", {
    round,
    list: list.id,
    counts,
    underSearch: [...underSearch],
    rows: part,
  })
}
