import type { Comparison, Dependence, MatchingPlan } from "../plan/types.ts"

/** Which comparisons of a plan depend on one another, by their places; -1: on none. */
export interface Dependent {
  /** The dependence of each comparison for what speaks for a pair, and for what speaks against. */
  readonly ofFor: Int8Array
  readonly ofAgainst: Int8Array
  /** The limit of each dependence. */
  readonly limits: readonly number[]
}

/** Null where no comparison of a plan depends on another. */
export function dependentIn({ comparisons, dependences = [] }: MatchingPlan): Dependent | null {
  if (dependences.length === 0) return null
  const of = (side: Dependence["side"]): Int8Array =>
    Int8Array.from(comparisons, ({ id }) =>
      dependences.findIndex((dependence) => dependence.side === side && dependence.comparisons.includes(id)),
    )
  return { ofFor: of("for"), ofAgainst: of("against"), limits: dependences.map(({ limit }) => limit ?? 0) }
}

/** Adds up what comparisons weigh, one after the other, within the limits of those that depend on one another. */
export class Tally {
  readonly #dependent: Dependent
  /** Of each dependence what its comparisons weigh together and the strongest of them, both without their sign. */
  readonly #sums: Int32Array
  readonly #strongest: Int32Array

  constructor(dependent: Dependent) {
    this.#dependent = dependent
    this.#sums = new Int32Array(dependent.limits.length)
    this.#strongest = new Int32Array(dependent.limits.length)
  }

  /** Begins another pair. */
  begin(): void {
    this.#sums.fill(0)
    this.#strongest.fill(0)
  }

  /**
   * What a comparison's weight adds to what was added before: never more than itself, and never of the other sign. The order of
   * comparisons does not change the sum.
   */
  add(at: number, weight: number): number {
    const { ofFor, ofAgainst, limits } = this.#dependent
    const own = weight > 0 ? ofFor[at]! : ofAgainst[at]!
    if (own < 0) return weight
    const limit = limits[own]!
    const [sum, strongest, height] = [this.#sums[own]!, this.#strongest[own]!, Math.abs(weight)]
    const before = Math.min(sum, Math.max(strongest, limit))
    this.#sums[own] = sum + height
    this.#strongest[own] = Math.max(strongest, height)
    const added = Math.min(sum + height, Math.max(strongest, height, limit)) - before
    return weight > 0 ? added : 0 - added
  }
}

/** What counts of each of some comparisons' weights: of those that depend on one another the strongest first, then as the plan names them. */
export function countedOf(weights: readonly number[], dependent: Dependent | null): readonly number[] {
  if (dependent === null) return weights
  const tally = new Tally(dependent)
  const counted = weights.map(() => 0)
  const strongestFirst = [...weights.keys()].sort((x, y) => Math.abs(weights[y]!) - Math.abs(weights[x]!) || x - y)
  for (const at of strongestFirst) counted[at] = tally.add(at, weights[at]!)
  return counted
}

/** The given places of comparisons, and those that some dependence of these sides names together with one of them. */
export function dependingOn(
  places: ReadonlySet<number>,
  { comparisons, dependences = [] }: MatchingPlan,
  sides: readonly Dependence["side"][],
): Set<number> {
  const ids = new Set([...places].map((at) => comparisons[at]!.id))
  const touched = dependences.filter(
    (dependence) => sides.includes(dependence.side) && dependence.comparisons.some((id) => ids.has(id)),
  )
  const placeOf = (id: Comparison["id"]): number => comparisons.findIndex((comparison) => comparison.id === id)
  return new Set([...places, ...touched.flatMap((dependence) => dependence.comparisons.map(placeOf))])
}
