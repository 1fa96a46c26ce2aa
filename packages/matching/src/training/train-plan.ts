import type { Comparison, MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type ListSizes, matchedRows, priorAmongUnmatched } from "./among-unmatched.ts"
import { blockOf } from "./blocks.ts"
import { chooseRules } from "./choose-rules.ts"
import { fit } from "./fit-model.ts"
import { withDependencesJoined, withLimitsAmongUnmatched } from "./limits.ts"
import { type Model, probabilityBy } from "./model.ts"
import { keysOfRules, pairsOfRules, type RuleKeys, randomPairs } from "./pairs.ts"
import { atRandom, countPatterns, isOneToOne, pairsIn, readSides, type Sides } from "./patterns.ts"
import { rarityOn } from "./rarity.ts"
import { centibits, weightsOf } from "./weights.ts"

/** What a plan learnt from two lists. */
export interface Trained {
  /** With weights, prior and rarities: it decides as any other plan. */
  readonly plan: MatchingPlan
  /** How many matches the model expects among all pairs. */
  readonly expectedMatches: number
  /** The rules whose pairs were learnt from. */
  readonly rules: readonly { readonly rule: string; readonly pairs: number }[]
}

/** Random pairs that say how often others agree by chance. */
const RANDOM = 1_000_000
/** Pairs of one rule that are learnt from. */
const PER_RULE = 200_000

/**
 * Gives a plan the weights that it lacks, from the lists themselves and without labels (Fellegi and Sunter): the prior from pairs that
 * agree beyond chance, u from random pairs, m by several runs of expectation and maximisation, each on the pairs of one blocking rule
 * and without the comparisons of its columns. The same lists and seed give the same plan.
 *
 * @param b null: one list is compared with itself
 * @param random how many random pairs say how often others agree by chance
 */
export function trainPlan(
  plan: MatchingPlan,
  a: readonly MatchRecord[],
  b: readonly MatchRecord[] | null,
  seed = 1,
  random = RANDOM,
): Trained {
  const sides = readSides(plan, a, b)
  const rules = plan.blocking.mode === "rules" ? plan.blocking.rules : chooseRules(plan.comparisons, a, b, LEARNT)
  const whole = { a: sides.left.count, b: sides.right.count }
  return trainOn(plan, sides, whole, keysOfRules(rules, sides), seed, random)
}

/** The same of rows that were read already, of lists of these sizes, and of the keys that rules make of them. */
export function trainOn(
  plan: MatchingPlan,
  sides: Sides,
  whole: ListSizes,
  keys: readonly RuleKeys[],
  seed: number,
  random: number,
): Trained {
  const blocks = pairsOfRules(keys, sides.isOneList, PER_RULE).map((found) => blockOf(found, sides, plan))
  const chance = countPatterns(atRandom(sides), randomPairs(sides, random, seed))
  const model = fit(sides, blocks, chance, plan)
  const probability = probabilityBy(model)
  const joined = withDependencesJoined(plan, model.dependent, blocks, chance, probability, model)
  const matched = isOneToOne(plan, sides) ? matchedRows(sides, blocks, probability) : null
  const dependent =
    matched && withLimitsAmongUnmatched(joined.dependent, matched, blocks, chance, probability, joined.plan)
  const all = model.prior * pairsIn(sides)
  const matches = matched === null ? all : Math.max(1, Math.min(all, matched.rows))
  const prior = wholePrior(plan, sides, whole, model.prior, matches)
  return {
    plan: pinned(joined.plan, { ...model, dependent: dependent ?? joined.dependent, prior }, sides),
    expectedMatches: Math.round(matches),
    rules: blocks.map(({ rule, total }) => ({ rule: rule.name, pairs: total })),
  }
}

/** The prior of the whole lists, by the rows that were learnt from: all that match rows of the first are among those of the second. */
function wholePrior(plan: MatchingPlan, sides: Sides, whole: ListSizes, prior: number, matches: number): number {
  const { left, right } = sides
  if (!isOneToOne(plan, sides)) return prior * (right.count / whole.b)
  return priorAmongUnmatched(matches * (whole.a / Math.max(1, left.count)), whole)
}

/** Pairs that rules chosen for learning may find together. */
const LEARNT = 5_000_000

/** The plan with what was learnt in the place of what was missing. What it had already stays. */
function pinned(plan: MatchingPlan, model: Model, { compiled, left, right, isOneList }: Sides): MatchingPlan {
  const { m, u, prior, dependent } = model
  const tables = isOneList ? [left] : [left, right]
  const comparisons = plan.comparisons.map((comparison, at): Comparison => {
    const weights = comparison.weights ?? weightsOf(m[at]!, u[at]!)
    const { frequency } = comparison
    if (frequency === undefined || !("values" in frequency) || frequency.values !== null)
      return { ...comparison, weights }
    return { ...comparison, weights, frequency: rarityOn(compiled.parts[at]!, tables, u[at]![0]!) }
  })
  const whole = { ...plan, comparisons, prior: plan.prior ?? centibits(prior / (1 - prior)) }
  if (plan.dependences === undefined) return whole
  const limitOf = (at: number): number => dependent?.limits[at] ?? 0
  return { ...whole, dependences: plan.dependences.map((own, at) => ({ ...own, limit: own.limit ?? limitOf(at) })) }
}
