import type { Dependent } from "../scoring/dependent.ts"
import type { Pattern } from "./patterns.ts"
import { oddsOf } from "./weights.ts"

/** P(level) for each comparison and level, of matches (m) or of others (u). */
export type Likelihoods = readonly (readonly number[])[]

/**
 * Two people of one home: they share a surname, an address or a telephone, and all else as the lists say that such people do. Taken for
 * matches they would teach that one person's given names and births differ.
 */
export interface Neighbours {
  /** How what is compared of them comes out. */
  readonly h: Likelihoods
  /** Comparisons of which that is learnt from these pairs. */
  readonly learnt: ReadonlySet<number>
  /** Of these, what neighbours seldom share: more often shared it would be one person's, and neighbours another name for matches. */
  readonly seldom: ReadonlySet<number>
  /** How many of all pairs they are. */
  readonly share: number
}

/** What a pair of a pattern may be. */
export interface Chances {
  readonly match: number
  readonly neighbours: number
}

/** How much likelier than others matches are to come out as a pattern, and neighbours. Missing says nothing. */
export function oddsBy(
  m: Likelihoods,
  u: Likelihoods,
  dependent: Dependent | null,
  neighbours: Neighbours | null,
): (pattern: Pick<Pattern, "levels">) => Chances {
  const tally = dependent === null ? null : new OddsTally(dependent)
  const ofMatches = ratiosOf(m, u)
  const ofNeighbours = neighbours && ratiosOf(neighbours.h, u)
  return ({ levels }) => ({
    match: oddsOfLevels(levels, ofMatches, tally),
    neighbours: ofNeighbours === null ? 0 : oddsOfLevels(levels, ofNeighbours, tally),
  })
}

/** The probability that a pair is a match, and that it is one of neighbours, by its odds and by how many of all pairs are either. */
export function chancesAt(odds: Chances, prior: number, neighbours: Neighbours | null): Chances {
  const match = prior * odds.match
  if (match === Number.POSITIVE_INFINITY) return { match: 1, neighbours: 0 }
  if (neighbours === null) return { match: match / (match + 1 - prior), neighbours: 0 }
  const near = neighbours.share * odds.neighbours
  const all = match + near + Math.max(LEAST, 1 - prior - neighbours.share)
  return { match: match / all, neighbours: near / all }
}

/** The least share of pairs that are neither matches nor neighbours. */
const LEAST = 1e-12

const ratiosOf = (m: Likelihoods, u: Likelihoods): Likelihoods =>
  m.map((levels, part) => levels.map((share, level) => share / u[part]![level]!))

function oddsOfLevels(levels: Int8Array, ratios: Likelihoods, tally: OddsTally | null): number {
  let odds = 1
  tally?.begin()
  for (let part = 0; part < levels.length; part++) {
    const level = levels[part]!
    if (level < 0) continue
    const ratio = ratios[part]![level]!
    if (tally?.take(part, ratio) !== true) odds *= ratio
  }
  return tally === null ? odds : odds * tally.odds()
}

/**
 * What comparisons that depend on one another say together, within their limits. Odds are multiplied and no logarithm is taken: what
 * engines make of one differs in its last bit, and a fit would carry that on.
 */
class OddsTally {
  readonly #dependent: Dependent
  /** Of each dependence the odds together and the strongest of them, always those of the side that they speak for. */
  readonly #products: number[]
  readonly #strongest: number[]
  /** What the comparisons of each dependence say for the other side. */
  readonly #opposed: number[]

  readonly #limits: readonly number[]

  constructor(dependent: Dependent) {
    this.#dependent = dependent
    this.#products = dependent.limits.map(() => 1)
    this.#strongest = dependent.limits.map(() => 1)
    this.#opposed = dependent.limits.map(() => 1)
    this.#limits = dependent.limits.map(oddsOf)
  }

  /** Begins another pair. */
  begin(): void {
    // A few numbers are sooner set one by one than by a call.
    for (let own = 0; own < this.#limits.length; own++) {
      this.#products[own] = 1
      this.#strongest[own] = 1
      this.#opposed[own] = 1
    }
  }

  /** Takes the odds of a comparison; false where it depends on no other of their side. */
  take(part: number, ratio: number): boolean {
    const { ofFor, ofAgainst, widens, lifts } = this.#dependent
    const own = (ratio > 1 ? ofFor : ofAgainst)[part]!
    if (ratio > 1 && widens[part]! >= 0 && (own < 0 || lifts[part]! >= 0)) this.#opposed[widens[part]!]! *= ratio
    if (ratio <= 1 && own < 0 && lifts[part]! >= 0) this.#opposed[lifts[part]!]! /= ratio
    if (own < 0) return false
    const height = ratio > 1 ? ratio : 1 / ratio
    this.#products[own]! *= height
    this.#strongest[own] = Math.max(this.#strongest[own]!, height)
    return true
  }

  /** The odds of all that were taken. */
  odds(): number {
    const { sides, within, inTurn } = this.#dependent
    let odds = 1
    for (const own of inTurn) {
      const height = this.#height(own)
      if (within[own]! >= 0) this.#opposed[within[own]!]! *= height
      odds = sides[own] === "for" ? odds * height : odds / height
    }
    return odds
  }

  #height(own: number): number {
    const most = Math.max(this.#strongest[own]!, this.#limits[own]!) * this.#opposed[own]!
    return Math.min(this.#products[own]!, most)
  }
}

/** What expectation and maximisation gave: m, the share of matches among the pairs that were looked at, and neighbours. */
interface Fitted extends Pick<FitOptions, "m" | "share" | "neighbours"> {
  /** The share of matches that what is heard of them tells from others. */
  readonly standingOut: number
}

/** A comparison that finds the values of two columns exchanged, and the comparisons of these. */
export interface Exchange {
  readonly at: number
  readonly of: ReadonlySet<number>
}

/** How the fit is held. */
interface FitOptions {
  /** Where the fit starts. */
  readonly m: Likelihoods
  readonly share: number
  /** The most that the share may become: in one-to-one linkage nobody matches twice. */
  readonly mostShare: number
  /** Comparisons of which nothing is learnt: their columns made the pairs. */
  readonly leftOut: ReadonlySet<number>
  /** These, and those that depend on them: they do not tell matches from others among these pairs. */
  readonly unheard: ReadonlySet<number>
  /** Where values are exchanged, that they differ says nothing of its own. */
  readonly exchanges: readonly Exchange[]
  readonly dependent: Dependent | null
  /** Pairs of neighbours, with where their share starts; null: there are none. */
  readonly neighbours: Neighbours | null
}

/** The probability from which on a match stands out. */
const SURE = 0.9
const ROUNDS = 60
const STILL = 1e-5

/** Fits m to patterns by expectation and maximisation. `u` is held: moved as well, it would let everything match. */
export function fitMatches(patterns: readonly Pattern[], u: Likelihoods, options: FitOptions): Fitted {
  const { leftOut, unheard, exchanges, mostShare, dependent } = options
  const seen = patterns.map((pattern) => without(pattern, leftOut))
  const heard = patterns.map((pattern) => {
    const explained = exchanges.filter(({ at }) => pattern.levels[at] === 0 && !unheard.has(at))
    return explained.reduce((rest, { of }) => without(rest, of), without(pattern, unheard))
  })
  const total = seen.reduce((sum, { count }) => sum + count, 0)
  let { m, share, neighbours } = options
  for (let round = 0; round < ROUNDS && total > 0; round++) {
    const odds = oddsBy(m, u, dependent, neighbours)
    const chances = heard.map((pattern) => chancesAt(odds(pattern), share, neighbours))
    const weights = heard.map(({ count }, at) => count * chances[at]!.match)
    const matches = weights.reduce((sum, weight) => sum + weight, 0)
    const next = likelihoodsOf(seen, weights, u)
    const nextShare = Math.min(mostShare, Math.max(1e-9, matches / total), 1 - 1e-9)
    const moved = furthest(m, next) + Math.abs(nextShare - share)
    if (neighbours !== null) {
      const near = heard.map(({ count }, at) => count * chances[at]!.neighbours)
      const nearShare = near.reduce((sum, weight) => sum + weight, 0) / total
      const h = ofNeighbours(neighbours, near)
      neighbours = { ...neighbours, h, share: Math.min(0.98, Math.max(1e-9, nearShare)) }
    }
    m = next
    share = nextShare
    if (moved < STILL) break
  }
  return { m, share, neighbours, standingOut: standingOutOf() }

  function standingOutOf(): number {
    const odds = oddsBy(m, u, dependent, neighbours)
    // Where nearly all are taken for matches nothing need tell them from others.
    const chances = heard.map((pattern) => chancesAt(odds(pattern), Math.min(share, 0.5), neighbours).match)
    const weighed = (least: number): number =>
      heard.reduce((sum, { count }, at) => sum + (chances[at]! >= least ? count * chances[at]! : 0), 0)
    return weighed(SURE) / Math.max(1e-9, weighed(0))
  }

  function ofNeighbours({ h, learnt, seldom }: Neighbours, near: readonly number[]): Likelihoods {
    if (learnt.size === 0) return h
    const next = likelihoodsOf(seen, near, options.neighbours!.h)
    return h.map((levels, part) => {
      if (!learnt.has(part)) return levels
      return seldom.has(part) ? heldBack(next[part]!, u[part]!) : next[part]!
    })
  }
}

/** How often neighbours share what they seldom share, at most: a given name is a father's and a son's. */
const SELDOM = 0.05

/** What comes out more often alike than seldom, so much nearer to chance that it does not. */
function heldBack(levels: readonly number[], byChance: readonly number[]): readonly number[] {
  const [own, chance] = [levels[0]!, byChance[0]!]
  const kept = own <= SELDOM ? 1 : Math.max(0, (SELDOM - chance) / (own - chance))
  return levels.map((share, level) => kept * share + (1 - kept) * byChance[level]!)
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
