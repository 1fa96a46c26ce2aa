import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Band, bandOf, failings } from "../scoring/bands.ts"
import type { PartScore } from "../scoring/score.ts"
import { finish } from "../steps.ts"
import { heaviestFirst } from "./match-lists.ts"
import { clusterSlices, type RowClusters } from "./one-list.ts"

/** One reason why two rows of a list may be one person. */
export interface DuplicateReason {
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly band: Band
  readonly parts: readonly PartScore[]
}

/** Rows that may be one person. The decision is a person's. */
export interface DuplicateCluster {
  readonly ids: readonly string[]
  readonly reasons: readonly DuplicateReason[]
}

/** Finds clusters of two or more rows of one list that may be one person and are not kin. Ordered by first id. */
export function findDuplicates(list: readonly MatchRecord[], plan: MatchingPlan): readonly DuplicateCluster[] {
  return finish(duplicateSlices(list, plan))
}

/**
 * The same in slices, each giving the number of rows done. A pair that is twice as likely one person as not says enough to look
 * at two rows of one list: nobody is taken for another, and a person looks at both.
 */
export function* duplicateSlices(
  list: readonly MatchRecord[],
  plan: MatchingPlan,
): Generator<number, readonly DuplicateCluster[]> {
  const least = Math.max(plan.thresholds.lower, TWO_TO_ONE)
  const found = yield* clusterSlices(list, plan, least)
  return found.clusters.map((rows) => ({ ids: rows.map(found.idOf), reasons: reasonsOf(rows, found, plan, least) }))
}

const TWO_TO_ONE = 100

/** What joins the rows of a cluster, the strongest first. */
function reasonsOf(
  rows: readonly number[],
  { scorer, idOf }: RowClusters,
  plan: MatchingPlan,
  least: number,
): readonly DuplicateReason[] {
  const all = rows.flatMap((row, at) =>
    rows.slice(at + 1).flatMap((other) => {
      const score = scorer.scoreOf(row, other)
      if (score.weight < least || score.kin || score.siblings) return []
      const band = bandOf(score.weight, failings(score, plan), plan)
      return [{ a: idOf(row), b: idOf(other), weight: score.weight, band, parts: score.parts }]
    }),
  )
  return all.sort(heaviestFirst)
}
