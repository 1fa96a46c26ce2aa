import type { Dependence, MatchingPlan } from "../plan/types.ts"
import type { Dependent } from "../scoring/dependent.ts"
import type { Pattern } from "./patterns.ts"
import { centibits } from "./weights.ts"

/** Pairs that some rule found, and the comparisons that its columns make. */
interface Learnt {
  readonly patterns: readonly Pattern[]
  readonly biased: ReadonlySet<number>
}

/**
 * The limits that a plan lacks, learnt: what it weighs that all comparisons of a dependence agree, or that all of them differ, as
 * counted together and not one by one. Of matches only pairs count whose rule reads none of their columns; where no rule is such,
 * the limit stays what it was.
 */
export function withLimits(
  dependent: Dependent | null,
  blocks: readonly Learnt[],
  chance: readonly Pattern[],
  probability: (pattern: Pattern) => number,
  { comparisons, dependences = [] }: MatchingPlan,
): Dependent | null {
  if (dependent === null) return null
  const limits = dependences.map((dependence, at) => {
    if (dependence.limit !== null) return dependence.limit
    const places = comparisons.flatMap(({ id }, place) => (dependence.comparisons.includes(id) ? [place] : []))
    const free = blocks.filter(({ biased }) => !places.some((place) => biased.has(place)))
    if (free.length === 0) return dependent.limits[at]!
    const last = comparisons.map(({ levels }) => levels.length - 1)
    const isWhole = (levels: Int8Array): boolean | null => areAll(dependence.side, levels, places, last)
    const m = shareOf(
      free.flatMap(({ patterns }) => patterns),
      probability,
      isWhole,
    )
    const u = shareOf(chance, (pattern) => 1 - probability(pattern), isWhole)
    return Math.max(0, centibits(dependence.side === "for" ? m / u : u / m))
  })
  return { ...dependent, limits }
}

/** Whether all comparisons agree, or all differ, of those that are there; null: fewer than two are. */
function areAll(
  side: Dependence["side"],
  levels: Int8Array,
  places: readonly number[],
  last: readonly number[],
): boolean | null {
  const there = places.filter((place) => levels[place]! >= 0)
  if (there.length < 2) return null
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
