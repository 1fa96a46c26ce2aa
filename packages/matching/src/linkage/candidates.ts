import type { Compiled, Part } from "../scoring/compiled.ts"
import { Tally } from "../scoring/dependent.ts"
import { blockedCandidates } from "./blocked.ts"
import { boundsOf } from "./bounds.ts"
import type { CandidateSource } from "./candidate-source.ts"
import type { Column, Table } from "./columns.ts"
import type { Bounds } from "./name-bounds.ts"
import type { Steps } from "./steps.ts"
import { WordTable } from "./words.ts"

/** The candidates of a plan: every row that can reach the floor, or every row that a blocking rule finds. */
export function* candidatesOf(compiled: Compiled, left: Table, right: Table, floor: number): Steps<CandidateSource> {
  const { blocking } = compiled.plan
  return blocking.mode === "rules"
    ? yield* blockedCandidates(blocking.rules, left, right)
    : yield* completeCandidates(compiled, left, right, floor)
}

/**
 * Every row that could reach the plan's lower threshold. What is left out cannot: the most that each comparison could add is
 * summed for all rows of the right list, exactly where the values are few or the comparison cheap, from above where it is of names.
 */
export function* completeCandidates(
  compiled: Compiled,
  left: Table,
  right: Table,
  floor: number,
): Steps<CandidateSource> {
  const words = new WordTable()
  const all = yield* boundsOf(compiled, left.columns, right.columns, words)
  yield* words.prepare()
  const shares = compiled.parts.map((part, at) =>
    // A father told in the name cell counts with the name.
    shareOf(
      part,
      all[at]!,
      left.columns[at]!,
      right.columns[at]!,
      part === compiled.name ? Math.max(0, compiled.told) : 0,
    ),
  )
  const ordered = [...shares].sort((one, other) => other.spread - one.spread)
  const everybody = Int32Array.from(right.records.keys())
  const [rows, sums] = [new Int32Array(everybody.length), new Int32Array(everybody.length)]
  const dependent = compiled.dependent === null ? null : new Tally(compiled.dependent, everybody.length)
  const isDependent = (at: number): boolean =>
    compiled.dependent !== null && (compiled.dependent.ofFor[at]! >= 0 || compiled.dependent.ofAgainst[at]! >= 0)
  return {
    of(row) {
      const told = ordered.filter(({ a }) => a[row]! >= 0)
      for (const share of shares) share.row = share.a[row]! < 0 ? NOTHING_TOLD : share.bounds(share.a[row]!)
      let rest = told.reduce((sum, { most }) => sum + most, 0)
      let from = 0
      let count = everybody.length
      if (dependent === null && told.length > 1) {
        const [one, other] = [told[0]!, told[1]!]
        rest -= one.most + other.most
        count = keepReachingByTwo(floor - rest, compiled.prior, rows, sums, one, other)
        from = 2
      } else {
        rows.set(everybody)
        sums.fill(compiled.prior)
        dependent?.begin()
      }
      for (const share of told.slice(from)) {
        rest -= share.most
        count = keepReaching(floor - rest, rows, count, sums, share, isDependent(share.at) ? dependent : null)
      }
      return rows.slice(0, count)
    },
    bounds: {
      most: (other) => sums[other]!,
      mostOf(at, other) {
        const { row, b } = shares[at]!
        return row === NOTHING_TOLD ? 0 : row[b[other]!]!
      },
      isExact: (at) => shares[at]!.isExact,
    },
  }
}

/** Where the left row has no value. */
const NOTHING_TOLD = new Int32Array()

/** What one comparison can add to the pairs of a row. */
interface Share extends Bounds {
  /** The comparison's place in the plan. */
  readonly at: number
  readonly a: Int32Array
  readonly b: Int32Array
  /** What it can add to any pair at the most. */
  readonly most: number
  /** How far apart it can put two pairs: what tells most is summed first, so that few rows are left for the rest. */
  readonly spread: number
  /** What it can add for the left row that was asked for last, by the values of the right list. */
  row: Int32Array
}

function shareOf(part: Part, bounds: Bounds, left: Column, right: Column, told: number): Share {
  const most = part.most + told
  return {
    ...bounds,
    at: part.at,
    a: left.ids,
    // Rows without a value take the place after the last value, which is 0.
    b: right.ids.map((id) => (id < 0 ? right.values.length : id)),
    most,
    spread: most - Math.min(...part.weights),
    row: NOTHING_TOLD,
  }
}

/**
 * The rows of all that can reach `least` by what two comparisons add to the prior. Most rows go here, so both are summed in one pass,
 * which writes down nothing of a row that goes.
 */
function keepReachingByTwo(
  least: number,
  prior: number,
  rows: Int32Array,
  sums: Int32Array,
  { row: weights, b: ids }: Share,
  { row: otherWeights, b: otherIds }: Share,
): number {
  let kept = 0
  for (let row = 0; row < ids.length; row++) {
    const sum = prior + weights[ids[row]!]! + otherWeights[otherIds[row]!]!
    if (sum < least) continue
    sums[row] = sum
    rows[kept++] = row
  }
  return kept
}

/**
 * Adds what a comparison can add to the rows still in question, within the limits of what it depends on, and keeps those that can
 * reach `least` in all. Gives how many.
 */
function keepReaching(
  least: number,
  rows: Int32Array,
  count: number,
  sums: Int32Array,
  { at: part, row: weights, b: ids }: Share,
  dependent: Tally | null,
): number {
  let kept = 0
  for (let at = 0; at < count; at++) {
    const other = rows[at]!
    const weight = weights[ids[other]!]!
    const sum = sums[other]! + (dependent === null ? weight : dependent.add(part, weight, other))
    sums[other] = sum
    rows[kept] = other
    if (sum >= least) kept++
  }
  return kept
}
