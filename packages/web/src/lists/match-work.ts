import type { SealedList } from "@wasit/domain"
import { textOf } from "@wasit/domain/intake"
import { explainPair, type PairExplanation } from "@wasit/matching"
import type { AnswerDefaults } from "./answers.ts"
import type { MatchRun } from "./local-lists.ts"
import type { MatchProgressCount, SecondRow } from "./match-model.ts"
import { planBetween } from "./match-plan.ts"
import type { MatchSide } from "./match-record.ts"
import type { Review } from "./use-review.ts"

/** Everything the parts of the match desk read: a list, the register it was compared with, and what was judged. */
export type MatchWork = {
  readonly list: SealedList
  readonly run: MatchRun
  readonly claimed: MatchSide
  readonly register: MatchSide
  readonly review: Review
  readonly progress: MatchProgressCount
  /** Other rows of the list that may be the same person. */
  readonly twins: ReadonlyMap<number, readonly number[]>
  /** Rows of the list that are probably second rows of somebody who is paired, by number. */
  readonly seconds: ReadonlyMap<number, SecondRow>
  readonly defaults: AnswerDefaults
  readonly onDefaults: (defaults: AnswerDefaults) => void
  /** When the delegation's last statement on this list was entered: what was judged before it was submitted. */
  readonly submittedAt: string | null
}

/** How two rows compare; null where one of them is not on this device. */
export function explainRows(work: MatchWork, row: number, other: number | null): PairExplanation | null {
  const claimed = work.claimed.records.get(String(row))
  const register = other === null ? undefined : work.register.records.get(String(other))
  return claimed === undefined || register === undefined
    ? null
    : explainPair(claimed, register, planBetween(work.claimed, work.register))
}

/** The register row proposed for a claimed row; null where none was. */
export function proposedFor({ run }: MatchWork, row: number): number | null {
  const pair = run.result.pairs.find((each) => each.a === String(row))
  return pair === undefined ? null : Number(pair.b)
}

/** Was what stands on this row part of the delegation's last statement? */
export function isSubmitted({ review, submittedAt }: MatchWork, row: number): boolean {
  const event = review.standing.get(row)?.event
  const at = review.events.find(({ id }) => id === event)?.at
  return at !== undefined && submittedAt !== null && at <= submittedAt
}

/** The name on a claimed row, as written. */
export function nameOnRow({ claimed }: MatchWork, row: number): string {
  return nameIn(claimed, row)
}

/** The name on a row of a list, as written; empty where it says none. */
export function nameIn({ entries }: MatchSide, row: number): string {
  const entry = entries.get(row)
  return entry === undefined ? "" : textOf(entry, "name")
}
