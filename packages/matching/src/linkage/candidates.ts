import type { Compiled } from "../scoring/compiled.ts"
import { blockedCandidates } from "./blocked.ts"
import { boundsOf } from "./bounds.ts"
import type { CandidateSource } from "./candidate-source.ts"
import type { Table } from "./columns.ts"
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
  const shares = all.map((bounds, at) => ({
    bounds,
    a: left.columns[at]!.ids,
    // Rows without a value take the place after the last value, which stays 0.
    b: right.columns[at]!.ids.map((id) => (id < 0 ? right.columns[at]!.values.length : id)),
    row: new Int32Array(right.columns[at]!.values.length + 1),
  }))
  const sums = new Int32Array(right.records.length)
  return {
    of(row) {
      sums.fill(compiled.prior)
      for (const { bounds, a, b, row: weights } of shares) {
        const x = a[row]!
        if (x < 0) continue
        bounds(x, weights)
        for (let at = 0; at < sums.length; at++) sums[at]! += weights[b[at]!]!
      }
      const found: number[] = []
      for (let at = 0; at < sums.length; at++) if (sums[at]! >= floor) found.push(at)
      return found
    },
  }
}
