import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { bandOf, failings, isProposed, probabilityOf } from "../scoring/bands.ts"
import { compile } from "../scoring/compiled.ts"
import { finish, telling } from "../steps.ts"
import type { Edge } from "./assignment.ts"
import { candidatesOf } from "./candidates.ts"
import { readTable } from "./columns.ts"
import { heaviestFirst, type MatchedPair } from "./match-lists.ts"
import { type RowScorer, rowScorer } from "./score-rows.ts"

/** What comparing one list with itself gives. */
export interface OneListResult {
  /** Every pair of rows that stand for one person, in the order of weight, then id. */
  readonly pairs: readonly MatchedPair[]
  /** The same as clusters of two or more ids, each in order, by their first id. */
  readonly clusters: readonly (readonly string[])[]
  /** Pairs that were compared. */
  readonly scored: number
}

/** Pairs compared between two steps. */
const COMPARED = 50

/** Finds the rows of one list that stand for one person. */
export function matchOneList(list: readonly MatchRecord[], plan: MatchingPlan): OneListResult {
  return finish(oneListSlices(list, plan))
}

/** The same in slices that give the number of rows done. */
export function* oneListSlices(list: readonly MatchRecord[], plan: MatchingPlan): Generator<number, OneListResult> {
  const { idOf, scorer, clusters, scored } = yield* clusterSlices(list, plan, plan.thresholds.lower)
  const pairs = clusters.flatMap((rows) =>
    rows.flatMap((row, at) => rows.slice(at + 1).map((other) => pairOf(row, other, scorer, plan, idOf))),
  )
  pairs.sort(heaviestFirst)
  return { pairs, clusters: clusters.map((rows) => rows.map(idOf)), scored }
}

/** Clusters of rows by their numbers, and what tells more of them. */
export interface RowClusters {
  readonly clusters: readonly (readonly number[])[]
  readonly scorer: RowScorer
  readonly idOf: (row: number) => string
  readonly scored: number
}

/**
 * Clusters the rows of one list. Pairs from a weight on join clusters, the heaviest first, where the two clusters agree on the whole
 * by the mean of all pairs between them. A chain of chance pairs joins nobody.
 */
export function* clusterSlices(
  list: readonly MatchRecord[],
  plan: MatchingPlan,
  lower: number,
): Generator<number, RowClusters> {
  const compiled = compile(plan)
  const table = yield* telling(readTable(list, compiled), () => 0)
  const scorer = rowScorer(compiled, table, table)
  const candidates = yield* telling(candidatesOf(compiled, table, table, lower), () => 0)
  const edges: Edge[] = []
  let scored = 0
  for (let row = 0; row < table.records.length; row++) {
    for (const other of candidates.of(row)) {
      if (other <= row) continue
      if (++scored % COMPARED === 0) yield row
      const weight = scorer.weightOf(row, other, lower, candidates.bounds)
      if (weight === null) continue
      const score = scorer.scoreOf(row, other)
      if (isProposed(score, plan) && !score.siblings) edges.push({ a: row, b: other, weight })
    }
    yield row + 1
  }
  const idOf = (row: number): string => table.records[row]!.id
  return { clusters: join(edges, scorer, lower, plan.margin), scorer, idOf, scored }
}

/**
 * Rows are in the order of their ids, so clusters of rows in order are clusters of ids in order. What is wrong with a row is wrong with
 * all its pairs, so one row may fall below the threshold by the whole margin; the slips of several rows even out, and so little of
 * the margin is left to clusters that chance joined by one pair.
 */
function join(
  edges: readonly Edge[],
  scorer: RowScorer,
  lower: number,
  margin: number,
): readonly (readonly number[])[] {
  const clusters = new Map<number, number[]>()
  const refused = new Set<string>()
  for (const { a, b } of [...edges].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [one, other] = [clusters.get(a) ?? [a], clusters.get(b) ?? [b]]
    const key = `${one[0]} ${one.length} ${other[0]} ${other.length}`
    if (one === other || refused.has(key)) continue
    if (meanBetween(one, other, scorer) < lower - margin / Math.min(one.length, other.length) ** 2) {
      refused.add(key)
      continue
    }
    const joined = [...one, ...other]
    for (const row of joined) clusters.set(row, joined)
  }
  return [...new Set(clusters.values())].map((rows) => rows.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}

function meanBetween(one: readonly number[], other: readonly number[], scorer: RowScorer): number {
  let sum = 0
  for (const row of one) for (const there of other) sum += scorer.weightOf(row, there, Number.NEGATIVE_INFINITY) ?? 0
  return sum / (one.length * other.length)
}

function pairOf(
  row: number,
  other: number,
  scorer: RowScorer,
  plan: MatchingPlan,
  idOf: (row: number) => string,
): MatchedPair {
  const score = scorer.scoreOf(row, other)
  const why = failings(score, plan)
  const { weight } = score
  // Below the threshold by itself, a pair stands in its cluster by what its rows have in common with the others.
  const band = weight < plan.thresholds.lower ? "possible" : bandOf(weight, why, plan)
  return {
    a: idOf(row),
    b: idOf(other),
    weight,
    probability: probabilityOf(weight),
    band,
    whyNotCertain: why,
    margin: null,
  }
}
