import type { Dependent } from "../scoring/dependent.ts"
import type { Pattern } from "./patterns.ts"

/** P(level) for each comparison and level, of matches (m) or of others (u). */
export type Likelihoods = readonly (readonly number[])[]

/** The probability that a pair of a pattern is a match. Missing says nothing. */
export function posteriorOf(
  { levels }: Pick<Pattern, "levels">,
  m: Likelihoods,
  u: Likelihoods,
  prior: number,
  dependent: Dependent | null,
): number {
  let odds = prior / (1 - prior)
  const tally = dependent === null ? null : new BitTally(dependent)
  for (let part = 0; part < levels.length; part++) {
    const level = levels[part]!
    if (level < 0) continue
    const ratio = m[part]![level]! / u[part]![level]!
    if (tally?.take(part, ratio) !== true) odds *= ratio
  }
  if (tally !== null) odds *= 2 ** tally.bits()
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
}

/** What comparisons that depend on one another say together, in bits, within their limits. */
class BitTally {
  readonly #dependent: Dependent
  readonly #sums: number[]
  readonly #strongest: number[]

  constructor(dependent: Dependent) {
    this.#dependent = dependent
    this.#sums = dependent.limits.map(() => 0)
    this.#strongest = dependent.limits.map(() => 0)
  }

  /** Takes the odds of a comparison; false where it depends on no other. */
  take(part: number, ratio: number): boolean {
    const own = (ratio > 1 ? this.#dependent.ofFor : this.#dependent.ofAgainst)[part]!
    if (own < 0) return false
    const bits = Math.log2(ratio)
    this.#sums[own]! += bits
    if (Math.abs(bits) > Math.abs(this.#strongest[own]!)) this.#strongest[own] = bits
    return true
  }

  bits(): number {
    return this.#sums.reduce((total, sum, own) => {
      const most = Math.max(Math.abs(this.#strongest[own]!), this.#dependent.limits[own]! / 100)
      return total + Math.sign(sum) * Math.min(Math.abs(sum), most)
    }, 0)
  }
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
  /** Comparisons of which nothing is learnt: their columns made the pairs. */
  readonly leftOut: ReadonlySet<number>
  /** These, and those that depend on them: they do not tell matches from others among these pairs. */
  readonly unheard: ReadonlySet<number>
  readonly dependent: Dependent | null
}

const ROUNDS = 60
const STILL = 1e-5

/** Fits m to patterns by expectation and maximisation. `u` is held: moved as well, it would let everything match. */
export function fitMatches(patterns: readonly Pattern[], u: Likelihoods, options: FitOptions): Fitted {
  const { leftOut, unheard, mostShare, dependent } = options
  const seen = patterns.map((pattern) => without(pattern, leftOut))
  const heard = patterns.map((pattern) => without(pattern, unheard))
  const total = seen.reduce((sum, { count }) => sum + count, 0)
  let { m, share } = options
  for (let round = 0; round < ROUNDS && total > 0; round++) {
    const weights = heard.map((pattern) => pattern.count * posteriorOf(pattern, m, u, share, dependent))
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
