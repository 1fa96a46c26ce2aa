import type { MatchingPlan } from "../plan/plan.ts"
import type { MatchRecord } from "../record.ts"
import { type Prepared, prepare, rememberingSimilarity } from "../scoring/prepare.ts"
import { type PairScore, scoreReaching } from "../scoring/score.ts"
import { assign, type Edge } from "./assignment.ts"
import { candidateIndex } from "./candidates.ts"

/** How sure a pair is. No band decides by itself: parties answer. */
export type Band = "certain" | "probable" | "possible" | "unlikely"

/** A condition of the band *certain* that a pair fails. */
export type NotCertain = "below-upper" | "no-other-field" | "contradiction" | "rival" | "kin" | "subset-name"

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
  readonly unmatchedA: readonly string[]
  readonly unmatchedB: readonly string[]
  readonly counts: Readonly<Record<Band | "rowsA" | "rowsB" | "scored", number>>
}

/** How far a run is. */
export interface MatchProgress {
  readonly phase: "reading" | "comparing" | "assigning"
  readonly done: number
  readonly total: number
}

/** Probability that a weight in centibits stands for, 0..1. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** (-weight / 100))
}

/** The conditions of *certain* that a score fails by itself, without its rivals. */
export function failings(score: PairScore, plan: MatchingPlan): NotCertain[] {
  const out: NotCertain[] = []
  if (score.weight < plan.thresholds.upper) out.push("below-upper")
  if (!score.supported) out.push("no-other-field")
  if (score.contradicted) out.push("contradiction")
  if (score.kin) out.push("kin")
  if (["N3", "N2", "N1", "N0", "missing"].includes(score.nameLevel)) out.push("subset-name")
  return out
}

/** The band for a weight and the conditions it fails. Relatives never rise above *possible*. */
export function bandOf(weight: number, why: readonly NotCertain[], plan: MatchingPlan): Band {
  if (weight < plan.thresholds.lower) return "unlikely"
  if (weight < plan.thresholds.upper || why.includes("kin")) return "possible"
  return why.length === 0 ? "certain" : "probable"
}

interface Scored extends Edge {
  readonly why: readonly NotCertain[]
}

const byId = (x: MatchRecord, y: MatchRecord): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)
const SLICE = 20

function* readAll(records: readonly MatchRecord[], done: number, total: number): Generator<MatchProgress, Prepared[]> {
  const out: Prepared[] = []
  for (const record of [...records].sort(byId)) {
    out.push(prepare(record))
    if (out.length % 500 === 0) yield { phase: "reading", done: done + out.length, total }
  }
  return out
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
function marginOf(edge: Edge, left: ReadonlyMap<number, Two>, right: ReadonlyMap<number, Two>): number | null {
  const others = [left.get(edge.a)!, right.get(edge.b)!].map((two) =>
    two.best === edge.weight ? two.second : two.best,
  )
  const rival = Math.max(...others)
  return Number.isFinite(rival) ? edge.weight - rival : null
}

function pairsOf(
  edges: readonly Scored[],
  left: readonly Prepared[],
  right: readonly Prepared[],
  plan: MatchingPlan,
): MatchedPair[] {
  const [twoA, twoB] = [bestTwo(edges, "a"), bestTwo(edges, "b")]
  const whyOf = new Map(edges.map((edge) => [edge.a * right.length + edge.b, edge.why]))
  return assign(edges, plan.thresholds.lower)
    .map((edge): MatchedPair => {
      const margin = marginOf(edge, twoA, twoB)
      const why = [...whyOf.get(edge.a * right.length + edge.b)!]
      if (margin !== null && margin < plan.margin) why.push("rival")
      const [a, b] = [left[edge.a]!.record.id, right[edge.b]!.record.id]
      return {
        a,
        b,
        weight: edge.weight,
        probability: probabilityOf(edge.weight),
        band: bandOf(edge.weight, why, plan),
        whyNotCertain: why,
        margin,
      }
    })
    .sort((x, y) => y.weight - x.weight || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

function resultOf(
  pairs: readonly MatchedPair[],
  left: readonly Prepared[],
  right: readonly Prepared[],
  scored: number,
): MatchResult {
  const [usedA, usedB] = [new Set(pairs.map((p) => p.a)), new Set(pairs.map((p) => p.b))]
  const rest = (rows: readonly Prepared[], used: ReadonlySet<string>): string[] =>
    rows.map((row) => row.record.id).filter((id) => !used.has(id))
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
      rowsA: left.length,
      rowsB: right.length,
      scored,
    },
  }
}

/**
 * Matches two lists one to one, in slices: each `next()` does a few milliseconds of work, so a worker stays responsive and a
 * caller may simply stop. The order of rows does not matter; ids must be unique within a list.
 */
export function* matchSlices(
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  plan: MatchingPlan,
): Generator<MatchProgress, MatchResult> {
  const both = a.length + b.length
  const left = yield* readAll(a, 0, both)
  const right = yield* readAll(b, a.length, both)
  const similarity = rememberingSimilarity()
  const index = candidateIndex(right, plan)
  const edges: Scored[] = []
  let scored = 0
  for (let at = 0; at < left.length; at++) {
    for (const other of index.find(left[at]!)) {
      scored++
      const score = scoreReaching(plan.thresholds.lower, left[at]!, right[other]!, plan, similarity)
      if (score) edges.push({ a: at, b: other, weight: score.weight, why: failings(score, plan) })
    }
    if (at % SLICE === SLICE - 1) yield { phase: "comparing", done: at + 1, total: left.length }
  }
  yield { phase: "assigning", done: 0, total: edges.length }
  return resultOf(pairsOf(edges, left, right, plan), left, right, scored)
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
