import type { Comparison } from "../plan/types.ts"
import { type ListSizes, priorAmongUnmatched } from "./among-unmatched.ts"
import { type Chances, type Likelihoods, likelihoodsOf, type Neighbours } from "./expectation.ts"
import type { Pattern } from "./patterns.ts"

/** Pairs that some rule found, each with its pattern. */
interface FoundPairs {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly ofPair: Int32Array
  readonly patterns: readonly Pattern[]
  /** 1 for a pair that no earlier rule found. */
  readonly isFirst?: Uint8Array
}

/** What is held, and where the fit starts. */
export interface Start {
  readonly m: Likelihoods
  readonly u: Likelihoods
  readonly prior: number
  readonly neighbours: Neighbours | null
}

/** Most matches agree, and those that do not agree less and less. */
export function startOf({ kind, levels: { length } }: Comparison): readonly number[] {
  if (length === 1) return [1]
  // Few clerks exchange two names.
  const first = kind === "exchanged" ? 0.02 : 0.8
  return Array.from({ length }, (_, at) => (at === 0 ? first : (1 - first) / (length - 1)))
}

/** How likelihoods of matches make odds of a pattern. */
type OddsOf = (m: Likelihoods) => (pattern: Pattern) => Chances

const ROUNDS = 12
/** Odds that are sure enough: their sums stay numbers. */
const MOST = 1e12

/**
 * m of two lists on which nobody stands twice, learnt from the pairs that take each other: a pair counts by what it is worth against all other
 * pairs of its two rows. What hangs together in whole groups of rows, as wives are women without a trade, makes pairs by the thousand that are
 * alike beyond chance; but of each row one only can be the match.
 */
export function fitTaken(
  { m, u, prior, neighbours }: Start,
  found: readonly FoundPairs[],
  sizes: ListSizes,
  oddsOf: OddsOf,
): Pick<Start, "m" | "prior"> {
  const patterns = found.flatMap((own) => own.patterns)
  let held = { m, prior }
  for (let round = 0; round < ROUNDS; round++) {
    const odds = oddsOf(held.m)
    const before = priorAmongUnmatched(held.prior * sizes.a * sizes.b, sizes)
    const weights = takenIn(found, sizes, (pattern) => {
      const { match, neighbours: near } = odds(pattern)
      return { match: Math.min(MOST, (before / (1 - before)) * match), near: (neighbours?.share ?? 0) * near }
    })
    const all = weights.flatMap((own) => [...own])
    const matches = all.reduce((sum, own) => sum + own, 0)
    held = { m: likelihoodsOf(patterns, all, u), prior: Math.max(1, matches) / (sizes.a * sizes.b) }
  }
  return held
}

/** How many pairs of each pattern take each other, rule by rule. */
function takenIn(
  found: readonly FoundPairs[],
  sizes: ListSizes,
  oddsOf: (pattern: Pattern) => { readonly match: number; readonly near: number },
): readonly Float64Array[] {
  const odds = found.map(({ patterns }) => patterns.map(oddsOf))
  const [ofA, ofB] = [new Float64Array(sizes.a), new Float64Array(sizes.b)]
  const each = (visit: (rule: number, pattern: number, x: number, y: number) => void): void => {
    for (const [rule, { a, b, ofPair, isFirst }] of found.entries())
      for (let at = 0; at < a.length; at++) if (isFirst?.[at] !== 0) visit(rule, ofPair[at]!, a[at]!, b[at]!)
  }
  each((rule, pattern, x, y) => {
    ofA[x]! += odds[rule]![pattern]!.match
    ofB[y]! += odds[rule]![pattern]!.match
  })
  const taken = found.map(({ patterns }) => new Float64Array(patterns.length))
  each((rule, pattern, x, y) => {
    const { match, near } = odds[rule]![pattern]!
    taken[rule]![pattern]! += match / (1 + near + ofA[x]! + ofB[y]! - match)
  })
  return taken
}
