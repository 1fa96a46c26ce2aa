import {
  type DuplicateCluster,
  duplicateSlices,
  type MatchingPlan,
  type MatchRecord,
  type MatchResult,
  matchSlices,
} from "@wasit/matching"
import type { JobHandlers } from "./jobs.ts"

/** What the matching worker does. Two registers meet only here, on the machine of whoever holds both. */
export type MatchingJobs = {
  readonly match: {
    readonly takes: {
      readonly claimed: readonly MatchRecord[]
      readonly register: readonly MatchRecord[]
      readonly plan: MatchingPlan
    }
    readonly gives: MatchResult
  }
  readonly duplicates: {
    readonly takes: { readonly list: readonly MatchRecord[]; readonly plan: MatchingPlan }
    readonly gives: readonly DuplicateCluster[]
  }
}

export const MATCHING_HANDLERS: JobHandlers<MatchingJobs> = {
  *match({ claimed, register, plan }) {
    const run = matchSlices(claimed, register, plan)
    for (;;) {
      const next = run.next()
      if (next.done === true) return next.value
      const { phase, done, total } = next.value
      yield { step: phase, done: phase === "assigning" || total === 0 ? null : done / total, rows: done }
    }
  },
  *duplicates({ list, plan }) {
    const run = duplicateSlices(list, plan)
    for (;;) {
      const next = run.next()
      if (next.done === true) return next.value
      yield { step: "comparing", done: list.length === 0 ? null : next.value / list.length, rows: list.length }
    }
  },
}
