import { comparesNames } from "../compare/kinds.ts"
import type { Comparison, Dependence, MatchingPlan } from "../plan/types.ts"
import { type Dependent, dependentIn } from "../scoring/dependent.ts"
import { type Found, type Matched, pairsAmongUnmatched } from "./among-unmatched.ts"
import type { Exchange, Likelihoods, Neighbours } from "./expectation.ts"
import { isOfNames } from "./neighbours.ts"
import type { RulePairsFound } from "./pairs.ts"
import type { Pattern } from "./patterns.ts"
import { centibits } from "./weights.ts"

/** Pairs that some rule found, and the comparisons that its columns make. */
interface Learnt {
  readonly patterns: readonly Pattern[]
  readonly biased: ReadonlySet<number>
  readonly untold: ReadonlySet<number>
}

/**
 * The dependences against whose limit cannot be told among pairs in which some comparisons are not heard: nothing is heard beside the
 * comparisons of their columns. Who differs in all of them would be a match or another's row as the limit says, and the limit what they are.
 */
export function untoldIn(unheard: ReadonlySet<number>, { comparisons, dependences = [] }: MatchingPlan): Set<number> {
  const heard = comparisons.filter((_, place) => !unheard.has(place))
  const untold = dependences.flatMap((dependence, at) => {
    const own = comparisons.filter(({ id }) => dependence.comparisons.includes(id))
    const columns = new Set(own.flatMap((comparison) => comparison.columns))
    const isOwn = (comparison: Comparison): boolean => comparison.columns.every((column) => columns.has(column))
    return dependence.side === "against" && heard.every(isOwn) ? [at] : []
  })
  return new Set(untold)
}

/** Comparisons that find the values of two columns exchanged, and those that differ where they are. */
export function exchangesIn({ comparisons }: MatchingPlan): readonly Exchange[] {
  return comparisons.flatMap(({ kind, columns: own }, at) => {
    const of = comparisons.flatMap(({ columns }, place) =>
      place !== at && columns.every((column) => own.includes(column)) ? [place] : [],
    )
    return kind === "exchanged" ? [{ at, of: new Set(of) }] : []
  })
}

/** The same dependences, of which some count one by one. */
export function withoutLimits(dependent: Dependent, places: ReadonlySet<number>): Dependent {
  return {
    ...dependent,
    limits: dependent.limits.map((limit, at) => (places.has(at) ? Number.POSITIVE_INFINITY : limit)),
  }
}

/**
 * The limits that a plan lacks, learnt: what it weighs that all comparisons of a dependence agree, or that all of them differ, as
 * counted together and not one by one. Of matches only pairs count whose rule reads none of their columns, and among which something
 * else is heard; where no rule is such, it is taken to come together in matches by chance, and by exchanges.
 */
export function withLimits(
  dependent: Dependent | null,
  blocks: readonly Learnt[],
  chance: readonly Pattern[],
  probability: (pattern: Pattern) => number,
  m: Likelihoods,
  plan: MatchingPlan,
): Dependent | null {
  if (dependent === null) return null
  const { comparisons, dependences = [] } = plan
  const limits = dependences.map((dependence, at) => {
    if (dependence.limit !== null) return dependence.limit
    const places = placesOf(dependence, plan)
    const free = blocks.filter(({ biased, untold }) => !untold.has(at) && !places.some((place) => biased.has(place)))
    const last = comparisons.map(({ levels }) => levels.length - 1)
    const isWhole = (levels: Int8Array): boolean | null => areAll(dependence.side, levels, places, last)
    const patterns = free.flatMap((block) => block.patterns)
    const ofMatches =
      free.length > 0 ? shareOf(patterns, probability, isWhole) : togetherByChance(dependence, places, plan, m)
    const ofOthers = shareOf(chance, (pattern) => 1 - probability(pattern), isWhole)
    return Math.max(0, centibits(dependence.side === "for" ? ofMatches / ofOthers : ofOthers / ofMatches))
  })
  return { ...dependent, limits }
}

/** How often all comparisons of a dependence agree, or all differ, in matches, if no more than chance and exchanges bring it together. */
function togetherByChance({ side }: Dependence, places: readonly number[], plan: MatchingPlan, m: Likelihoods): number {
  const together = places.reduce((product, place) => product * m[place]!.at(side === "for" ? 0 : -1)!, 1)
  if (side === "for") return together
  const exchanges = exchangesIn(plan).filter(({ of }) => places.every((place) => of.has(place)))
  return exchanges.reduce((sum, { at }) => sum + m[at]![0]!, together)
}

/** Pairs in which all that dependences say comes together, before it is more than chance; and how many times what chance makes. */
const [FEWEST, BEYOND] = [3, 4]

/** How often neighbours agree in what they share, at least, and how many times what chance makes. */
const [OFTEN, TIMES] = [0.05, 4]

/**
 * A plan and its limits with dependences for as one where the lists show that they depend on one another, two and two: who lives in one home
 * has its area, its family's name and its telephone too, and what else neighbours turn out to share. Where too few pairs show it they stay
 * apart.
 */
export function withDependencesJoined(
  plan: MatchingPlan,
  dependent: Dependent | null,
  blocks: readonly Learnt[],
  chance: readonly Pattern[],
  probability: (pattern: Pattern) => number,
  model: { readonly m: Likelihoods; readonly u: Likelihoods; readonly neighbours: Neighbours | null },
): { readonly plan: MatchingPlan; readonly dependent: Dependent | null } {
  if (dependent === null) return { plan, dependent }
  const { dependences = [] } = plan
  const open = dependences.filter((own) => own.side === "for" && own.limit === null && !isOfNames(own, plan))
  const units = [...open.map(({ comparisons }) => comparisons), ...foundShared(plan, model).map((id) => [id])]
  const joined = unitsTogether(units, plan, chance, probability)
    .filter((of) => of.length > 1)
    .map((of): Dependence => ({ side: "for", comparisons: of.flat(), limit: null }))
  if (open.length === 0 || joined.length === 0) return withoutSingle(plan, dependent)
  const isJoined = (own: Dependence): boolean =>
    open.includes(own) && joined.some(({ comparisons }) => comparisons.includes(own.comparisons[0]!))
  const inHome = new Set(joined.flatMap(({ comparisons }) => comparisons))
  // Of its side a comparison depends on others once: what a home shares is rather the home's than a name's.
  const apart = ({ side, comparisons }: Dependence): readonly string[] =>
    side === "for" ? comparisons.filter((id) => !inHome.has(id)) : comparisons
  const kept = dependences.flatMap((own, at) =>
    isJoined(own) ? [] : [{ ...own, comparisons: apart(own), limit: dependent.limits[at]! }],
  )
  const whole = { ...plan, dependences: [...kept.filter(({ comparisons }) => comparisons.length > 1), ...joined] }
  return { plan: whole, dependent: withLimits(dependentIn(whole), blocks, chance, probability, model.m, whole) }
}

/** Comparisons that neighbours turn out to share, and that depend on nothing yet but on given names, as an address by e-mail made of them does. */
function foundShared(
  plan: MatchingPlan,
  { u, neighbours }: { readonly u: Likelihoods; readonly neighbours: Neighbours | null },
): readonly string[] {
  const { comparisons, dependences = [] } = plan
  const isFree = (id: string): boolean =>
    dependences.every((own) => own.side !== "for" || isOfNames(own, plan) || !own.comparisons.includes(id))
  return comparisons.flatMap(({ id, kind }, at) => {
    if (comparesNames(kind)) return []
    const there = neighbours === null || neighbours.seldom.has(at) ? 0 : neighbours.h[at]![0]!
    return isFree(id) && there >= OFTEN && there >= TIMES * u[at]![0]! ? [id] : []
  })
}

/** Units of comparisons, in groups of those that come together beyond chance in pairs that are no matches, one with another. */
function unitsTogether(
  units: readonly (readonly string[])[],
  plan: MatchingPlan,
  chance: readonly Pattern[],
  probability: (pattern: Pattern) => number,
): readonly (readonly (readonly string[])[])[] {
  const last = plan.comparisons.map(({ levels }) => levels.length - 1)
  const others = chance.map((pattern) => pattern.count * (1 - probability(pattern)))
  const agreeing = units.map((comparisons) => {
    const places = placesOf({ comparisons }, plan)
    return chance.map(({ levels }) => areAll("for", levels, places, last) === true)
  })
  const count = (...all: readonly (readonly boolean[])[]): number =>
    others.reduce((sum, own, at) => (all.every((holds) => holds[at]!) ? sum + own : sum), 0)
  const whole = count()
  const areTogether = (one: number, other: number): boolean => {
    const together = count(agreeing[one]!, agreeing[other]!)
    return together >= FEWEST && together * whole >= BEYOND * count(agreeing[one]!) * count(agreeing[other]!)
  }
  let groups: number[][] = []
  for (const unit of units.keys()) {
    const isOf = (group: readonly number[]): boolean => group.some((other) => areTogether(other, unit))
    groups = [...groups.filter((group) => !isOf(group)), [...groups.filter(isOf).flat(), unit]]
  }
  return groups.map((group) => group.map((unit) => units[unit]!))
}

/**
 * Limits for as they are where nobody stands on a list twice: how often others share all that a dependence says is counted among the rows
 * whom nobody else takes, as the prior is. Where all of a home stand on both lists, each is taken by the own row, and that two rows share a
 * home says more. Where few rows are left, what all others share counts as half a pair. Only a rule that reads no other columns finds all
 * pairs that share them; where there is none, nobody knows how many there are and the limit stays.
 */
export function withLimitsAmongUnmatched(
  dependent: Dependent | null,
  matched: Matched,
  found: readonly (Found & Pick<RulePairsFound, "rule">)[],
  chance: readonly Pattern[],
  probability: (pattern: Pattern) => number,
  plan: MatchingPlan,
): Dependent | null {
  if (dependent === null) return null
  const last = plan.comparisons.map(({ levels }) => levels.length - 1)
  const isCounted = (places: readonly number[]): boolean => {
    const columns = new Set(places.flatMap((place) => plan.comparisons[place]!.columns))
    return found.some(({ rule }) => rule.keys.every(({ column }) => columns.has(column)))
  }
  const others = (pattern: Pattern): number => 1 - probability(pattern)
  const limits = (plan.dependences ?? []).map((dependence, at) => {
    const limit = dependent.limits[at]!
    if (dependence.side !== "for" || dependence.limit !== null) return limit
    const places = placesOf(dependence, plan)
    if (!isCounted(places)) return limit
    const isWhole = (levels: Int8Array): boolean | null => areAll("for", levels, places, last)
    const u = shareOf(chance, others, isWhole)
    const there = shareOf(chance, others, (levels) => isWhole(levels) !== null)
    const { held, all } = pairsAmongUnmatched(matched, found, probability, (levels) => isWhole(levels) === true)
    const among = (held + 0.5) / (all * there + 0.5 / u)
    return Math.max(0, limit + centibits(u / among))
  })
  return { ...dependent, limits }
}

/** Without dependences of one comparison: it depends on no other. */
function withoutSingle(plan: MatchingPlan, { limits }: Dependent) {
  const { dependences = [] } = plan
  const kept = dependences.flatMap((own, at) => (own.comparisons.length > 1 ? [{ own, limit: limits[at]! }] : []))
  const dependent = dependentIn({ ...plan, dependences: kept.map(({ own, limit }) => ({ ...own, limit })) })
  return { plan: { ...plan, dependences: kept.map(({ own }) => own) }, dependent }
}

const placesOf = (dependence: Pick<Dependence, "comparisons">, { comparisons }: MatchingPlan): readonly number[] =>
  comparisons.flatMap(({ id }, place) => (dependence.comparisons.includes(id) ? [place] : []))

/** Whether all comparisons agree, or all differ, of those that are there; null: fewer than two are. */
function areAll(
  side: Dependence["side"],
  levels: Int8Array,
  places: readonly number[],
  last: readonly number[],
): boolean | null {
  const there = places.filter((place) => levels[place]! >= 0)
  if (there.length < Math.min(2, places.length)) return null
  return there.every((place) => levels[place] === (side === "for" ? 0 : last[place]))
}

/** The share of weighted patterns of which something holds; of patterns that nobody saw, half a pair. */
function shareOf(
  patterns: readonly Pattern[],
  weight: (pattern: Pattern) => number,
  holds: (levels: Int8Array) => boolean | null,
): number {
  let [all, held] = [0, 0]
  for (const pattern of patterns) {
    const is = holds(pattern.levels)
    if (is === null) continue
    const own = pattern.count * weight(pattern)
    all += own
    if (is) held += own
  }
  return (held + 0.5) / (all + 1)
}
