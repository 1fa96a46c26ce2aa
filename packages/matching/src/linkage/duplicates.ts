import type { MatchingPlan, MatchRecord } from "../plan/types.ts"
import { type Band, bandOf, failings } from "../scoring/bands.ts"
import { compile } from "../scoring/compiled.ts"
import type { PartScore } from "../scoring/score.ts"
import { candidatesOf } from "./candidates.ts"
import { readTable } from "./columns.ts"
import { rowScorer } from "./score-rows.ts"
import { finish } from "./steps.ts"

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

function clustersOf(reasons: readonly DuplicateReason[]): DuplicateCluster[] {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let at = id
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) {
      // Each step halves the way for the next one who asks.
      const above = parents.get(parent) ?? parent
      parents.set(at, above)
      at = above
    }
    return at
  }
  for (const { a, b } of reasons) parents.set(rootOf(a), rootOf(b))
  const clusters = new Map<string, { ids: Set<string>; reasons: DuplicateReason[] }>()
  for (const reason of reasons) {
    const root = rootOf(reason.a)
    const cluster = clusters.get(root) ?? { ids: new Set(), reasons: [] }
    cluster.ids.add(reason.a).add(reason.b)
    cluster.reasons.push(reason)
    clusters.set(root, cluster)
  }
  return [...clusters.values()].map((cluster) => ({
    ids: [...cluster.ids].sort(),
    reasons: cluster.reasons.sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1)),
  }))
}

/** Finds clusters of two or more rows of one list that reach the plan's upper threshold and are not kin. Ordered by first id. */
export function findDuplicates(list: readonly MatchRecord[], plan: MatchingPlan): readonly DuplicateCluster[] {
  return finish(duplicateSlices(list, plan))
}

/** Rows between two steps. */
const SLICE = 20

/** The same in slices, each giving the number of rows done. */
export function* duplicateSlices(
  list: readonly MatchRecord[],
  plan: MatchingPlan,
): Generator<number, readonly DuplicateCluster[]> {
  const compiled = compile(plan)
  const table = yield* quietly(readTable(list, compiled))
  const scorer = rowScorer(compiled, table, table)
  const candidates = yield* quietly(candidatesOf(compiled, table, table, plan.thresholds.upper))
  const reasons: DuplicateReason[] = []
  for (const [row, { id }] of table.records.entries()) {
    for (const other of candidates.of(row)) {
      if (other <= row || scorer.weightOf(row, other, plan.thresholds.upper) === null) continue
      const score = scorer.scoreOf(row, other)
      if (score.kin) continue
      const band = bandOf(score.weight, failings(score, plan), plan)
      reasons.push({ a: id, b: table.records[other]!.id, weight: score.weight, band, parts: score.parts })
    }
    if (row % SLICE === SLICE - 1) yield row + 1
  }
  return clustersOf(reasons).sort((x, y) => (x.ids[0]! < y.ids[0]! ? -1 : 1))
}

/** What comes before comparing is quick beside it: its steps are passed on as no row done. */
function* quietly<T>(steps: Generator<unknown, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield 0
  }
}
