import type { Pattern, Sides } from "./patterns.ts"

/** Pairs that a rule found, each with its pattern. */
export interface Found {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly ofPair: Int32Array
  readonly patterns: readonly Pattern[]
  /** Pairs of the rule for one that was looked at. */
  readonly stride: number
  /** 1 for a pair that no earlier rule found. */
  readonly isFirst?: Uint8Array
}

/** How many rows two lists have. */
export interface ListSizes {
  readonly a: number
  readonly b: number
}

/** How likely each row of either list has its match in the other, by its likeliest pair. */
export interface Matched {
  readonly ofA: Float64Array
  readonly ofB: Float64Array
  /** How many rows have, of the list of which fewer have. */
  readonly rows: number
}

/**
 * Which rows of either list have a match in the other, by the likeliest pair of each: pairs of relatives look like matches as well, but
 * nobody has two. What a rule with too many pairs adds to the rules before it is counted as many times as its pairs were passed over.
 */
export function matchedRows(
  { left, right }: Sides,
  found: readonly Found[],
  probability: (pattern: Pattern) => number,
): Matched {
  const [ofA, ofB] = [new Float64Array(left.count), new Float64Array(right.count)]
  let [inA, inB] = [0, 0]
  for (const { a, b, ofPair, patterns, stride } of found) {
    const probabilities = patterns.map(probability)
    for (let at = 0; at < a.length; at++) {
      const own = probabilities[ofPair[at]!]!
      inA += stride * raised(ofA, a[at]!, own)
      inB += stride * raised(ofB, b[at]!, own)
    }
  }
  return { ofA, ofB, rows: Math.min(inA, inB) }
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

/**
 * How many pairs of rows that nobody else takes are such as `holds` says, of those that rules found and that are no matches, and how many
 * pairs of such rows there are.
 */
export function pairsAmongUnmatched(
  { ofA, ofB }: Matched,
  found: readonly Found[],
  probability: (pattern: Pattern) => number,
  holds: (levels: Int8Array) => boolean,
): { readonly held: number; readonly all: number } {
  let held = 0
  for (const { a, b, ofPair, patterns, stride, isFirst } of found) {
    const shares = patterns.map((pattern) => (holds(pattern.levels) ? stride * (1 - probability(pattern)) : 0))
    for (let at = 0; at < a.length; at++) {
      const share = shares[ofPair[at]!]!
      if (share > 0 && isFirst?.[at] !== 0) held += share * (1 - ofA[a[at]!]!) * (1 - ofB[b[at]!]!)
    }
  }
  const unmatched = (rows: Float64Array): number => rows.reduce((sum, share) => sum + 1 - share, 0)
  return { held, all: unmatched(ofA) * unmatched(ofB) }
}
