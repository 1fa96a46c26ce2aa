import type { Pattern } from "./patterns.ts"

/** P(level) for each comparison and level, of matches (m) or of others (u). */
export type Likelihoods = readonly (readonly number[])[]

/** The probability that a pair of a pattern is a match. Missing says nothing. */
export function posteriorOf(
  { levels }: Pick<Pattern, "levels">,
  m: Likelihoods,
  u: Likelihoods,
  prior: number,
): number {
  let odds = prior / (1 - prior)
  for (let part = 0; part < levels.length; part++) {
    const level = levels[part]!
    if (level >= 0) odds *= m[part]![level]! / u[part]![level]!
  }
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
}

/** What expectation and maximisation gave. */
export interface Fitted {
  readonly m: Likelihoods
  /** The share of matches among the pairs that were looked at. */
  readonly share: number
}

/** How the fit is held. */
export interface FitOptions {
  /** Where the fit starts. */
  readonly m: Likelihoods
  readonly share: number
  /** The most that the share may become: in one-to-one linkage nobody matches twice. */
  readonly mostShare: number
  /** Comparisons that are left out: their columns made the pairs. */
  readonly leftOut: ReadonlySet<number>
}

const ROUNDS = 60
const STILL = 1e-5

/** Fits m to patterns by expectation and maximisation. `u` is held: moved as well, it would let everything match. */
export function fitMatches(patterns: readonly Pattern[], u: Likelihoods, options: FitOptions): Fitted {
  const { leftOut, mostShare } = options
  const seen = patterns.map((pattern) => without(pattern, leftOut))
  const total = seen.reduce((sum, { count }) => sum + count, 0)
  let { m, share } = options
  for (let round = 0; round < ROUNDS && total > 0; round++) {
    const weights = seen.map((pattern) => pattern.count * posteriorOf(pattern, m, u, share))
    const matches = weights.reduce((sum, weight) => sum + weight, 0)
    const next = likelihoodsOf(seen, weights, u)
    const nextShare = Math.min(mostShare, Math.max(1e-9, matches / total), 1 - 1e-9)
    const moved = furthest(m, next) + Math.abs(nextShare - share)
    m = next
    share = nextShare
    if (moved < STILL) break
  }
  return { m, share }
}

/** P(level) of weighted patterns; a level that was never seen keeps a little of what `smooth` says of it. */
export function likelihoodsOf(
  patterns: readonly Pattern[],
  weights: readonly number[],
  smooth: Likelihoods,
): Likelihoods {
  const counts = smooth.map((levels) => levels.map(() => 0))
  for (const [at, { levels }] of patterns.entries()) {
    for (let part = 0; part < levels.length; part++) {
      const level = levels[part]!
      if (level >= 0) counts[part]![level]! += weights[at]!
    }
  }
  return counts.map((levels, part) => {
    const total = levels.reduce((sum, count) => sum + count, 0)
    return levels.map(
      (count, level) =>
        (count + SMOOTH * (smooth[part]![level]! + EVEN)) / (total + SMOOTH * (1 + EVEN * levels.length)),
    )
  })
}

/** Pairs that nobody saw, shared out over the levels. */
const SMOOTH = 0.5
const EVEN = 0.05

function without({ levels, ...counts }: Pattern, leftOut: ReadonlySet<number>): Pattern {
  return { levels: levels.map((level, part) => (leftOut.has(part) ? -1 : level)), ...counts }
}

function furthest(one: Likelihoods, other: Likelihoods): number {
  let most = 0
  for (const [part, levels] of one.entries())
    for (const [level, value] of levels.entries()) most = Math.max(most, Math.abs(value - other[part]![level]!))
  return most
}
