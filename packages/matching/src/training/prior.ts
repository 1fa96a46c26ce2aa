import type { Dependent } from "../scoring/dependent.ts"
import type { Block } from "./blocks.ts"
import { chancesAt, type Likelihoods } from "./expectation.ts"
import { type Model, oddsOf } from "./model.ts"
import { mostMatches, type Pattern, pairsIn, type Sides } from "./patterns.ts"

/** Bits beyond those of all pairs that chance agreement must lack, before a pair counts as a match without more ado. */
const BEYOND = 6

/** Share of the matches that agree beyond chance: what is assumed of deterministic rules. */
const RECALL = 0.7

/** The share of matches among all pairs, by those that agree beyond chance. */
export function priorOf(sides: Sides, blocks: readonly Block[], u: Likelihoods): number {
  const all = pairsIn(sides)
  const isBeyondChance = ({ levels }: Pattern): boolean =>
    bitsOfAgreement(levels, u, sides.compiled.dependent) >= Math.log2(all) + BEYOND
  const matches = pairsExpected(blocks, (pattern) => (isBeyondChance(pattern) ? 1 : 0))
  return boundedPrior(matches / RECALL, sides)
}

/** How many bits it takes to say how seldom chance agrees so; of comparisons that depend on one another the seldomest says it all. */
function bitsOfAgreement(levels: Int8Array, u: Likelihoods, dependent: Dependent | null): number {
  const most = (dependent?.limits ?? []).map(() => 0)
  let bits = 0
  for (const [part, level] of levels.entries()) {
    if (level !== 0) continue
    const own = dependent?.ofFor[part] ?? -1
    const said = -Math.log2(u[part]![0]!)
    if (own < 0) bits += said
    else most[own] = Math.max(most[own]!, said)
  }
  return most.reduce((sum, said) => sum + said, bits)
}

/** How many pairs are what some probability says, each counted by the first rule that finds it. */
function pairsExpected(blocks: readonly Block[], probability: (pattern: Pattern) => number): number {
  return blocks.reduce(
    (sum, { patterns, stride }) =>
      sum + stride * patterns.reduce((own, pattern) => own + pattern.first * probability(pattern), 0),
    0,
  )
}

/** A prior that expects at least one match, and no more than one for each row where nobody stands on a list twice. */
function boundedPrior(matches: number, sides: Sides): number {
  return Math.min(0.5, Math.max(1, Math.min(matches, mostMatches(sides))) / Math.max(2, pairsIn(sides)))
}

/** The model with the prior, and the share of neighbours, that it itself expects: m and u are held, so they cannot run away. */
export function refined(sides: Sides, blocks: readonly Block[], model: Model): Model {
  const odds = oddsOf(model)
  const ofPatterns = blocks.map(({ patterns, stride }) => ({
    stride,
    patterns: patterns.flatMap((pattern) =>
      pattern.first === 0 ? [] : [{ first: pattern.first, odds: odds(pattern) }],
    ),
  }))
  let held = model
  for (let round = 0; round < 10; round++) {
    const { prior, neighbours } = held
    let [matches, near] = [0, 0]
    for (const { patterns, stride } of ofPatterns) {
      for (const { first, odds: own } of patterns) {
        const chances = chancesAt(own, prior, neighbours)
        matches += stride * first * chances.match
        near += stride * first * chances.neighbours
      }
    }
    const share = Math.min(0.5, Math.max(1, near) / Math.max(2, pairsIn(sides)))
    held = { ...held, prior: boundedPrior(matches, sides), neighbours: neighbours && { ...neighbours, share } }
  }
  return held
}
