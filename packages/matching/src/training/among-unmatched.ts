import type { Pattern, Sides } from "./patterns.ts"

/** Pairs that a rule found, each with its pattern. */
interface Found {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly ofPair: Int32Array
  readonly patterns: readonly Pattern[]
  /** Pairs of the rule for one that was looked at. */
  readonly stride: number
}

/** How many rows two lists have. */
export interface ListSizes {
  readonly a: number
  readonly b: number
}

/**
 * How many rows of either list have a match in the other, counted by the likeliest pair of each: pairs of relatives look like matches
 * as well, but nobody has two. What a rule with too many pairs adds to the rules before it is taken as many times as its pairs were
 * passed over.
 */
export function rowsMatched(
  { left, right }: Sides,
  found: readonly Found[],
  probability: (pattern: Pattern) => number,
): number {
  const [bestOfA, bestOfB] = [new Float64Array(left.count), new Float64Array(right.count)]
  let [inA, inB] = [0, 0]
  for (const { a, b, ofPair, patterns, stride } of found) {
    const probabilities = patterns.map(probability)
    for (let at = 0; at < a.length; at++) {
      const own = probabilities[ofPair[at]!]!
      inA += stride * raised(bestOfA, a[at]!, own)
      inB += stride * raised(bestOfB, b[at]!, own)
    }
  }
  return Math.min(inA, inB)
}

/** Raises a row's best to a probability, and gives by how much. */
function raised(best: Float64Array, row: number, to: number): number {
  const by = Math.max(0, to - best[row]!)
  best[row]! += by
  return by
}

/**
 * The prior of two lists on which nobody stands twice: the odds that a row of one and a row of the other are one person against both
 * being nobody's match. Whether either is rather somebody else's is what the assignment decides. How many match is known to about its
 * square root, so at least so many rows are taken for unmatched.
 */
export function priorAmongUnmatched(expected: number, { a, b }: ListSizes): number {
  const matches = Math.max(1, Math.min(expected, a, b))
  const unmatched = (rows: number): number => Math.max(1, Math.min(rows, rows - matches + Math.sqrt(matches)))
  const odds = matches / (unmatched(a) * unmatched(b))
  return odds / (1 + odds)
}
