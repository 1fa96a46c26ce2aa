import type { MatchingPlan, MatchRecord } from "../plan/types.ts"
import { type Band, bandOf, failings, type NotCertain, probabilityOf } from "../scoring/bands.ts"
import { compile } from "../scoring/compiled.ts"
import { assign, type Edge, isOfSecondRow } from "./assignment.ts"
import { candidatesOf } from "./candidates.ts"
import { readTable, type Table } from "./columns.ts"
import { type RowScorer, rowScorer } from "./score-rows.ts"
import type { Steps } from "./steps.ts"

/** One proposed pair. */
export interface MatchedPair {
  readonly a: string
  readonly b: string
  /** Centibits, prior included. */
  readonly weight: number
  /** 0..1, of the weight alone. */
  readonly probability: number
  readonly band: Band
  readonly whyNotCertain: readonly NotCertain[]
  /** Distance to the next candidate of either side, centibits; null when there is none. */
  readonly margin: number | null
}

/** What matching two lists gives. Pairs are in the order of weight, then id. */
export interface MatchResult {
  readonly pairs: readonly MatchedPair[]
  /** Claimed, no counterpart. */
  readonly unmatchedA: readonly string[]
  /** Held, unclaimed. */
  readonly unmatchedB: readonly string[]
  readonly counts: Readonly<Record<Band | "rowsA" | "rowsB" | "scored", number>>
}

/** How far a run is. */
export interface MatchProgress {
  readonly phase: "reading" | "comparing" | "assigning"
  readonly done: number
  readonly total: number
}

interface Two {
  readonly best: number
  readonly second: number
}

function bestTwo(edges: readonly Edge[], side: "a" | "b"): ReadonlyMap<number, Two> {
  const out = new Map<number, Two>()
  for (const edge of edges) {
    const seen = out.get(edge[side]) ?? { best: Number.NEGATIVE_INFINITY, second: Number.NEGATIVE_INFINITY }
    if (edge.weight > seen.best) out.set(edge[side], { best: edge.weight, second: seen.best })
    else if (edge.weight > seen.second) out.set(edge[side], { best: seen.best, second: edge.weight })
    else out.set(edge[side], seen)
  }
  return out
}

/** Distance of an edge to the best other edge at either end. */
function marginOf(edge: Edge, twoA: ReadonlyMap<number, Two>, twoB: ReadonlyMap<number, Two>): number | null {
  const others = [twoA.get(edge.a)!, twoB.get(edge.b)!].map((two) => (two.best === edge.weight ? two.second : two.best))
  const rival = Math.max(...others)
  return Number.isFinite(rival) ? edge.weight - rival : null
}

/** Pairs described between two steps. */
const DESCRIBED = 50

function* pairsOf(
  edges: readonly Edge[],
  scorer: RowScorer,
  left: Table,
  right: Table,
  plan: MatchingPlan,
): Generator<MatchProgress, readonly MatchedPair[]> {
  yield { phase: "assigning", done: 0, total: edges.length }
  const [twoA, twoB] = [bestTwo(edges, "a"), bestTwo(edges, "b")]
  yield { phase: "assigning", done: 0, total: edges.length }
  const bestOf = ({ a, b }: Edge): number => Math.max(twoA.get(a)!.best, twoB.get(b)!.best)
  const chosen =
    plan.assignment === "one-to-one"
      ? assign(edges, plan.thresholds.lower).filter((edge) => !isOfSecondRow(edge.weight, bestOf(edge), plan))
      : edges
  yield { phase: "assigning", done: 0, total: chosen.length }
  const pairs: MatchedPair[] = []
  for (const edge of chosen) {
    const margin = marginOf(edge, twoA, twoB)
    const why = failings(scorer.scoreOf(edge.a, edge.b), plan)
    if (margin !== null && margin < plan.margin) why.push("rival")
    const { weight } = edge
    const [a, b] = [left.records[edge.a]!.id, right.records[edge.b]!.id]
    const probability = probabilityOf(weight)
    pairs.push({ a, b, weight, probability, band: bandOf(weight, why, plan), whyNotCertain: why, margin })
    if (pairs.length % DESCRIBED === 0) yield { phase: "assigning", done: pairs.length, total: chosen.length }
  }
  return pairs.sort((x, y) => y.weight - x.weight || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

function resultOf(pairs: readonly MatchedPair[], left: Table, right: Table, scored: number): MatchResult {
  const [usedA, usedB] = [new Set(pairs.map((p) => p.a)), new Set(pairs.map((p) => p.b))]
  const rest = ({ records }: Table, used: ReadonlySet<string>): string[] =>
    records.map(({ id }) => id).filter((id) => !used.has(id))
  const count = (band: Band): number => pairs.filter((pair) => pair.band === band).length
  return {
    pairs,
    unmatchedA: rest(left, usedA),
    unmatchedB: rest(right, usedB),
    counts: {
      certain: count("certain"),
      probable: count("probable"),
      possible: count("possible"),
      unlikely: count("unlikely"),
      rowsA: left.records.length,
      rowsB: right.records.length,
      scored,
    },
  }
}

function* reading(rows: Generator<number, Table>, done: number, total: number): Generator<MatchProgress, Table> {
  for (;;) {
    const step = rows.next()
    if (step.done === true) return step.value
    yield { phase: "reading", done: done + step.value, total }
  }
}

/** Steps that say nothing of how far they are. */
function* told<T>(steps: Steps<T>, progress: MatchProgress): Generator<MatchProgress, T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield progress
  }
}

/** Pairs compared in full between two steps. */
const COMPARED = 50

/**
 * Matches two lists, in slices: each `next()` does a few milliseconds of work, so a worker stays responsive and a caller may
 * simply stop. The order of rows does not matter; ids must be unique within a list.
 */
export function* matchSlices(
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  plan: MatchingPlan,
): Generator<MatchProgress, MatchResult> {
  const compiled = compile(plan)
  const left = yield* reading(readTable(a, compiled), 0, a.length + b.length)
  const right = yield* reading(readTable(b, compiled), a.length, a.length + b.length)
  const total = left.records.length
  const scorer = rowScorer(compiled, left, right)
  yield { phase: "comparing", done: 0, total }
  const making = candidatesOf(compiled, left, right, plan.thresholds.lower)
  const candidates = yield* told(making, { phase: "comparing", done: 0, total })
  const edges: Edge[] = []
  let scored = 0
  for (let row = 0; row < total; row++) {
    const progress: MatchProgress = { phase: "comparing", done: row + 1, total }
    for (const other of candidates.of(row)) {
      const weight = scorer.weightOf(row, other, plan.thresholds.lower, candidates.bounds)
      if (weight !== null && scorer.isProposed(row, other, weight)) edges.push({ a: row, b: other, weight })
      if (++scored % COMPARED === 0) yield progress
    }
    yield progress
  }
  const pairs = yield* pairsOf(edges, scorer, left, right, plan)
  return resultOf(pairs, left, right, scored)
}

/** Watching and stopping a run. */
export interface MatchOptions {
  readonly onProgress?: (progress: MatchProgress) => void
  readonly isCancelled?: () => boolean
}

/** Runs `matchSlices` to its end; null when `isCancelled` said so between two slices. */
export function matchLists(
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  plan: MatchingPlan,
  options?: Pick<MatchOptions, "onProgress"> & { readonly isCancelled?: never },
): MatchResult
export function matchLists(
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  plan: MatchingPlan,
  options: MatchOptions,
): MatchResult | null
export function matchLists(
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  plan: MatchingPlan,
  options: MatchOptions = {},
): MatchResult | null {
  const run = matchSlices(a, b, plan)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    options.onProgress?.(step.value)
    if (options.isCancelled?.()) return null
  }
}
