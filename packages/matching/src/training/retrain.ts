import type { Comparison, MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import type { Judgement } from "../review/judgement-file.ts"
import { likelihoodsOf } from "./expectation.ts"
import { randomPairs } from "./pairs.ts"
import { countPatterns, type Pattern, type ReadSides, readSides } from "./patterns.ts"
import { weightsOf } from "./weights.ts"

/** A plan whose weights follow what a party's own people judged. */
export interface Retrained {
  readonly plan: MatchingPlan
  /** Judged pairs of one person that were learnt from. */
  readonly pairs: number
  /** Judgements of rows that are not on these lists. */
  readonly unknown: number
}

/** Why a plan cannot be trained on judgements: fewer pairs of one person than it takes to say anything. */
export interface RetrainRefusal {
  readonly code: "judgements-too-few"
  readonly least: number
  readonly found: number
  /** Judgements of rows that are not on these lists. */
  readonly unknown: number
}

/** Pairs of one person below which judgements say more of chance than of the lists. */
const LEAST = 20
/** As many pairs as the plan's own weights count for beside the judged ones. */
const HELD = 50
const RANDOM = 200_000

/**
 * Re-trains the weights of a plan on judgements: for each comparison m, how its levels come out for one person, is what the plan holds
 * already, counted as `HELD` pairs, and the judged pairs of one person beside them. u comes from random pairs of the lists, for people
 * judge only pairs that look alike. Prior, thresholds, comparisons without weights and rarities stay. The same lists, judgements and
 * seed give the same plan.
 */
export function retrainPlan(
  plan: MatchingPlan,
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  judgements: readonly Judgement[],
  seed = 1,
): Retrained | RetrainRefusal {
  const sides = readSides(plan, a, b)
  const { rowsA, rowsB, unknown } = rowsOfSame(sides, judgements)
  if (rowsA.length < LEAST) return { code: "judgements-too-few", least: LEAST, found: rowsA.length, unknown }
  const chance = countPatterns(sides, randomPairs(sides, RANDOM, seed))
  const even = plan.comparisons.map(({ levels }) => levels.map(() => 1 / levels.length))
  const counts = chance.map(({ count }) => count)
  const u = likelihoodsOf(chance, counts, even)
  const judged = countPatterns(sides, { a: Int32Array.from(rowsA), b: Int32Array.from(rowsB) })
  const comparisons = plan.comparisons.map((comparison, part): Comparison => {
    if (comparison.weights === null) return comparison
    const { m, height } = blended(comparison.weights, judged, part, u[part]!)
    return { ...comparison, weights: weightsOf(m, u[part]!).map((weight) => weight + height) }
  })
  return { plan: { ...plan, comparisons }, pairs: rowsA.length, unknown }
}

function rowsOfSame({ records: { left, right } }: ReadSides, judgements: readonly Judgement[]) {
  const [atA, atB] = [left, right].map((records) => new Map(records.map(({ id }, row) => [id, row])))
  const [rowsA, rowsB]: [number[], number[]] = [[], []]
  let unknown = 0
  for (const { a, b, decision } of judgements) {
    const [row, other] = [atA!.get(a), atB!.get(b)]
    if (row === undefined || other === undefined) unknown++
    else if (decision === "same") {
      rowsA.push(row)
      rowsB.push(other)
    }
  }
  return { rowsA, rowsB, unknown }
}

/**
 * m of one comparison: what its weights say of u, and what the judged pairs say. Weights that were fitted beside those of other
 * comparisons stand higher or lower, as a whole, than m and u of their own would: `height`, centibits, which they keep.
 */
function blended(
  weights: readonly number[],
  judged: readonly Pattern[],
  part: number,
  u: readonly number[],
): { readonly m: readonly number[]; readonly height: number } {
  const held = weights.map((weight, level) => u[level]! * 2 ** (weight / 100))
  const all = held.reduce((sum, share) => sum + share, 0)
  const counts = weights.map(() => 0)
  for (const { levels, count } of judged) {
    const level = levels[part]!
    if (level >= 0) counts[level]! += count
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  const m = held.map((share, level) => ((share / all) * HELD + counts[level]!) / (HELD + total))
  return { m, height: Math.round(100 * Math.log2(all)) }
}
