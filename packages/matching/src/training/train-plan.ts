import type { BlockingRule, Comparison, MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Dependent, dependingOn } from "../scoring/dependent.ts"
import { type ListSizes, matchedRows, priorAmongUnmatched } from "./among-unmatched.ts"
import { chooseRules } from "./choose-rules.ts"
import {
  type Chances,
  chancesAt,
  type Exchange,
  fitMatches,
  type Likelihoods,
  likelihoodsOf,
  type Neighbours,
  oddsBy,
} from "./expectation.ts"
import {
  exchangesIn,
  untoldIn,
  withDependencesJoined,
  withLimits,
  withLimitsAmongUnmatched,
  withoutLimits,
} from "./limits.ts"
import { isOfOnePlace, neighboursIn } from "./neighbours.ts"
import { keysOfRules, pairsOfRules, type RuleKeys, type RulePairsFound, randomPairs } from "./pairs.ts"
import {
  atRandom,
  countPatterns,
  mostMatches,
  type Pattern,
  pairsIn,
  patternsOf,
  readSides,
  type Sides,
} from "./patterns.ts"
import { rarityOn } from "./rarity.ts"
import { fitTaken, startOf } from "./taken-together.ts"
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
/** Share of the matches that agree beyond chance: what is assumed of deterministic rules. */
const RECALL = 0.7
/** How often m and u are estimated in turn: matches among the random pairs are told apart by what was learnt before. */
const TURNS = 3

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

const isOneToOne = ({ assignment }: MatchingPlan, { isOneList }: Sides): boolean =>
  assignment === "one-to-one" && !isOneList

/** The prior of the whole lists, by the rows that were learnt from: all that match rows of the first are among those of the second. */
function wholePrior(plan: MatchingPlan, sides: Sides, whole: ListSizes, prior: number, matches: number): number {
  const { left, right } = sides
  if (!isOneToOne(plan, sides)) return prior * (right.count / whole.b)
  return priorAmongUnmatched(matches * (whole.a / Math.max(1, left.count)), whole)
}

/** Pairs that rules chosen for learning may find together. */
const LEARNT = 5_000_000

interface Block extends Pick<RulePairsFound, "a" | "b" | "isFirst"> {
  readonly rule: BlockingRule
  readonly total: number
  /** Pairs of the rule for one that was looked at. */
  readonly stride: number
  readonly patterns: readonly Pattern[]
  readonly ofPair: Int32Array
  /** Comparisons of the rule's own columns. */
  readonly leftOut: ReadonlySet<number>
  /** These, and those which agree by chance where they do. */
  readonly unheard: ReadonlySet<number>
  /** These, and all others that depend on one of them: of these there may be better pairs to learn from. */
  readonly biased: ReadonlySet<number>
  /** Dependences of whose limits these pairs tell nothing: nothing else is heard. */
  readonly untold: ReadonlySet<number>
}

interface Model {
  readonly m: Likelihoods
  readonly u: Likelihoods
  readonly prior: number
  readonly dependent: Dependent | null
  readonly neighbours: Neighbours | null
  /** Whether the pairs of some rule tell matches from others, or there is nothing to be learnt. */
  readonly isTelling: boolean
}

function blockOf(found: RulePairsFound, sides: Sides, plan: MatchingPlan): Block {
  const { rule, total } = found
  const own = new Set(rule.keys.map(({ column }) => column))
  const leftOut = new Set(
    plan.comparisons.flatMap(({ columns }, at) => (columns.some((column) => own.has(column)) ? [at] : [])),
  )
  const stride = found.a.length === 0 ? 1 : total / found.a.length
  const unheard = dependingOn(leftOut, plan, ["for"])
  const biased = dependingOn(leftOut, plan, ["for", "against"])
  return { ...found, ...patternsOf(sides, found), stride, leftOut, unheard, biased, untold: untoldIn(unheard, plan) }
}

function fit(sides: Sides, blocks: readonly Block[], chance: readonly Pattern[], plan: MatchingPlan): Model {
  const even = plan.comparisons.map(({ levels }) => levels.map(() => 1 / levels.length))
  const counts = chance.map(({ count }) => count)
  const u = likelihoodsOf(chance, counts, even)
  const prior = priorOf(sides, blocks, u)
  const { dependent } = sides.compiled
  const exchanges = exchangesIn(plan)
  const m = plan.comparisons.map(startOf)
  let model: Model = {
    m,
    u,
    prior,
    dependent,
    neighbours: neighboursIn(plan, m, u, prior),
    isTelling: false,
  }
  for (let turn = 0; turn < TURNS; turn++) {
    model = { ...model, ...averaged(blocks, model, sides, exchanges) }
    const probability = probabilityBy(model)
    const others = chance.map((pattern) => pattern.count * (1 - probability(pattern)))
    model = refined(sides, blocks, { ...model, u: likelihoodsOf(chance, others, even) })
    model = { ...model, dependent: withLimits(model.dependent, blocks, chance, probabilityBy(model), model.m, plan) }
  }
  return model.isTelling || !isOneToOne(plan, sides) ? model : byTaking(model, sides, blocks, chance, plan)
}

/** Where no rule's pairs tell matches from others, the model of the pairs that take each other. */
function byTaking(
  model: Model,
  sides: Sides,
  blocks: readonly Block[],
  chance: readonly Pattern[],
  plan: MatchingPlan,
): Model {
  const m = plan.comparisons.map(startOf)
  const start = { ...model, m, neighbours: neighboursIn(plan, m, model.u, model.prior) }
  const sizes = { a: sides.left.count, b: sides.right.count }
  const taken = fitTaken(start, blocks, sizes, (own) => oddsOf({ ...start, m: own }))
  const whole = refined(sides, blocks, { ...start, ...taken })
  return { ...whole, dependent: withLimits(whole.dependent, blocks, chance, probabilityBy(whole), whole.m, plan) }
}

const oddsOf = ({ m, u, dependent, neighbours }: Model): ((pattern: Pattern) => Chances) =>
  oddsBy(m, u, dependent, neighbours)

/** Asked of one pattern for each dependence and for each pair: it is computed once. */
function probabilityBy(model: Model): (pattern: Pattern) => number {
  const odds = oddsOf(model)
  const known = new Map<Pattern, number>()
  return (pattern) => {
    const before = known.get(pattern)
    if (before !== undefined) return before
    const { match } = chancesAt(odds(pattern), model.prior, model.neighbours)
    known.set(pattern, match)
    return match
  }
}

/** Bits beyond those of all pairs that chance agreement must lack, before a pair counts as a match without more ado. */
const BEYOND = 6

/** The share of matches among all pairs, by those that agree beyond chance. */
function priorOf(sides: Sides, blocks: readonly Block[], u: Likelihoods): number {
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
function refined(sides: Sides, blocks: readonly Block[], model: Model): Model {
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

/** Matches that a rule's pairs must hold before they teach anything. */
const FEWEST = 10

/** Which share of a rule's pairs some pairs are, if the rule finds them all. */
const shareAmong = (ofAll: number, total: number, sides: Sides): number =>
  Math.min(0.5, Math.max(1e-6, (ofAll * pairsIn(sides)) / total))

/** What the pairs of one rule teach; null: they hold too few of these to teach anything. */
interface Taught extends Pick<Block, "leftOut" | "biased"> {
  readonly m: Likelihoods | null
  /** Whether most of the matches among them stand out; else they may be others. */
  readonly isTelling: boolean
  readonly neighbours: Likelihoods | null
  /** How many of the rule's pairs are neighbours. */
  readonly near: number
}

/** m, and how neighbours come out, by the pairs of each rule; a comparison that no rule teaches keeps what it has. */
function averaged(
  blocks: readonly Block[],
  model: Model,
  sides: Sides,
  exchanges: readonly Exchange[],
): Pick<Model, "m" | "neighbours" | "isTelling"> {
  const taught = blocks.flatMap((block) => (block.total === 0 ? [] : [taughtBy(block, model, sides, exchanges)]))
  const ofMatches = taught.flatMap((own) => (own.m === null ? [] : [{ ...own, levels: own.m, by: 1 }]))
  const m = model.m.map((levels, part) => {
    const able = preferred(
      ofMatches.filter(({ leftOut }) => !leftOut.has(part)),
      ({ isTelling }) => isTelling,
    )
    // Pairs that agree in what it depends on say little of it; they teach where there are no others.
    return (
      mean(
        preferred(able, ({ biased }) => !biased.has(part)),
        part,
      ) ?? levels
    )
  })
  const { neighbours } = model
  const isTelling = ofMatches.length === 0 || ofMatches.some((own) => own.isTelling)
  if (neighbours === null) return { m, neighbours, isTelling }
  const ofNeighbours = taught.flatMap((own) =>
    own.neighbours === null ? [] : [{ ...own, levels: own.neighbours, by: own.near }],
  )
  const h = neighbours.h.map(
    (levels, part) =>
      mean(
        ofNeighbours.filter(({ leftOut }) => !leftOut.has(part)),
        part,
      ) ?? levels,
  )
  return { m, neighbours: { ...neighbours, h }, isTelling }
}

/** Those that are such, or all where none is. */
function preferred<T>(all: readonly T[], isSuch: (own: T) => boolean): readonly T[] {
  const such = all.filter(isSuch)
  return such.length > 0 ? such : all
}

const NONE: ReadonlySet<number> = new Set()

function taughtBy(block: Block, model: Model, sides: Sides, exchanges: readonly Exchange[]): Taught {
  const { rule, patterns, stride, total, leftOut, unheard, biased, untold } = block
  const { m, u, prior, dependent, neighbours } = model
  const mostShare = Math.min(0.98, mostMatches(sides) / total)
  // Elsewhere the pairs say only how many neighbours are among them.
  const learnt = isOfOnePlace(rule, sides.compiled.plan) ? (neighbours?.learnt ?? NONE) : NONE
  const fitted = fitMatches(patterns, u, {
    m,
    share: Math.min(shareAmong(prior, total, sides), mostShare),
    mostShare,
    leftOut,
    unheard,
    exchanges,
    dependent: dependent && withoutLimits(dependent, untold),
    neighbours: neighbours && { ...neighbours, learnt, share: shareAmong(neighbours.share, total, sides) },
  })
  const near = (fitted.neighbours?.share ?? 0) * total
  return {
    m: (fitted.share * total) / stride < FEWEST ? null : fitted.m,
    isTelling: fitted.standingOut > 0.5,
    neighbours: fitted.neighbours === null || learnt.size === 0 || near / stride < FEWEST ? null : fitted.neighbours.h,
    near,
    leftOut,
    biased,
  }
}

/** The mean of what several say of the levels of one comparison; null where nobody says anything. */
function mean(
  from: readonly { readonly levels: Likelihoods; readonly by: number }[],
  part: number,
): readonly number[] | null {
  const all = from.reduce((sum, { by }) => sum + by, 0)
  if (from.length === 0) return null
  return from[0]!.levels[part]!.map(
    (_, level) => from.reduce((sum, { levels, by }) => sum + by * levels[part]![level]!, 0) / all,
  )
}

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
