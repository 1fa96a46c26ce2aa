import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Band, bandOf, failings, type NotCertain, probabilityOf } from "../scoring/bands.ts"
import { type Compiled, compile } from "../scoring/compiled.ts"
import { telling } from "../steps.ts"
import { columnsOf, type Edge } from "./assignment.ts"
import { candidatesOf } from "./candidates.ts"
import { readTable, type Table } from "./columns.ts"
import { chosenPlaces, rivalsAmong } from "./rivals.ts"
import { type RowScorer, rowScorer } from "./score-rows.ts"
import { type SecondRow, secondRows } from "./second-rows.ts"

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
  /** Of the rows without a counterpart, those that are probably second rows of somebody who has one. */
  readonly secondRows: readonly SecondRow[]
  readonly counts: Readonly<Record<Band | "rowsA" | "rowsB" | "scored", number>>
}

/** How far a run is. */
export interface MatchProgress {
  readonly phase: "reading" | "comparing" | "assigning"
  readonly done: number
  readonly total: number
}

/** Pairs described between two steps. */
const DESCRIBED = 50

function* pairsOf(
  edges: readonly Edge[],
  scorer: RowScorer,
  left: Table,
  right: Table,
  compiled: Compiled,
): Generator<MatchProgress, Pick<MatchResult, "pairs" | "secondRows">> {
  const { plan } = compiled
  yield { phase: "assigning", done: 0, total: edges.length }
  const all = columnsOf(edges)
  const rivals = rivalsAmong(all)
  yield { phase: "assigning", done: 0, total: edges.length }
  const chosen = chosenPlaces(all, rivals, plan)
  yield { phase: "assigning", done: 0, total: chosen.length }
  const pairs: MatchedPair[] = []
  for (const place of chosen) {
    const edge = edges[place]!
    const next = rivals.nextOf(place)
    const margin = Number.isFinite(next) ? edge.weight - next : null
    const why = failings(scorer.scoreOf(edge.a, edge.b), plan)
    if (margin !== null && margin < plan.margin) why.push("rival")
    const { weight } = edge
    const [a, b] = [left.records[edge.a]!.id, right.records[edge.b]!.id]
    const probability = probabilityOf(weight)
    pairs.push({ a, b, weight, probability, band: bandOf(weight, why, plan), whyNotCertain: why, margin })
    if (pairs.length % DESCRIBED === 0) yield { phase: "assigning", done: pairs.length, total: chosen.length }
  }
  const seconds = secondRows({ edges: all, scorer, left, right, compiled }, chosen)
  return { pairs: pairs.sort(heaviestFirst), secondRows: seconds }
}

type Weighed = Pick<MatchedPair, "a" | "b" | "weight">

/** The order of pairs: by weight, then by the ids of their rows. */
export const heaviestFirst = (x: Weighed, y: Weighed): number =>
  y.weight - x.weight || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)

function resultOf(
  { pairs, secondRows }: Pick<MatchResult, "pairs" | "secondRows">,
  left: Table,
  right: Table,
  scored: number,
): MatchResult {
  const [usedA, usedB] = [new Set(pairs.map((p) => p.a)), new Set(pairs.map((p) => p.b))]
  const rest = ({ records }: Table, used: ReadonlySet<string>): string[] =>
    records.map(({ id }) => id).filter((id) => !used.has(id))
  const count = (band: Band): number => pairs.filter((pair) => pair.band === band).length
  return {
    pairs,
    unmatchedA: rest(left, usedA),
    unmatchedB: rest(right, usedB),
    secondRows,
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
  const rows = a.length + b.length
  const left = yield* telling(readTable(a, compiled), (done) => ({ phase: "reading", done, total: rows }))
  const right = yield* telling(readTable(b, compiled), (done) => ({
    phase: "reading",
    done: a.length + done,
    total: rows,
  }))
  const total = left.records.length
  const scorer = rowScorer(compiled, left, right)
  yield { phase: "comparing", done: 0, total }
  const making = candidatesOf(compiled, left, right, plan.thresholds.lower)
  const candidates = yield* telling(making, () => ({ phase: "comparing", done: 0, total }))
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
  const found = yield* pairsOf(edges, scorer, left, right, compiled)
  return resultOf(found, left, right, scored)
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
