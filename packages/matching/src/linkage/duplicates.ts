import type { MatchingPlan } from "../plan/plan.ts"
import type { MatchRecord } from "../record.ts"
import { prepare, rememberingSimilarity } from "../scoring/prepare.ts"
import { type FieldScore, scoreReaching } from "../scoring/score.ts"
import { candidateIndex } from "./candidates.ts"
import { type Band, bandOf, failings } from "./match-lists.ts"

/** One reason why two rows of a list may be one person. */
export interface DuplicateReason {
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly band: Band
  readonly fields: readonly FieldScore[]
}

/** Rows that may be one person. The decision is a person's. */
export interface DuplicateCluster {
  readonly ids: readonly string[]
  readonly reasons: readonly DuplicateReason[]
}

function clustersOf(reasons: readonly DuplicateReason[]): DuplicateCluster[] {
  const home = new Map<string, Set<string>>()
  for (const { a, b } of reasons) {
    const merged = new Set([...(home.get(a) ?? [a]), ...(home.get(b) ?? [b])])
    for (const id of merged) home.set(id, merged)
  }
  return [...new Set(home.values())].map((ids) => ({
    ids: [...ids].sort(),
    reasons: reasons
      .filter((reason) => ids.has(reason.a))
      .sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1)),
  }))
}

/** Finds clusters of two or more rows of one list that reach the plan's upper threshold and are not kin. Ordered by first id. */
export function findDuplicates(list: readonly MatchRecord[], plan: MatchingPlan): readonly DuplicateCluster[] {
  const rows = [...list].sort((x, y) => (x.id < y.id ? -1 : 1)).map(prepare)
  const similarity = rememberingSimilarity()
  const reasons: DuplicateReason[] = []
  const index = candidateIndex(rows, plan)
  rows.forEach((row, at) => {
    for (const other of index.find(row)) {
      if (other <= at) continue
      const score = scoreReaching(plan.thresholds.upper, row, rows[other]!, plan, similarity)
      if (!score || score.kin) continue
      const band = bandOf(score.weight, failings(score, plan), plan)
      reasons.push({ a: row.record.id, b: rows[other]!.record.id, weight: score.weight, band, fields: score.fields })
    }
  })
  return clustersOf(reasons).sort((x, y) => (x.ids[0]! < y.ids[0]! ? -1 : 1))
}
