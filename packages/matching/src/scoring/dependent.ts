import type { Comparison, Dependence, MatchingPlan } from "../plan/types.ts"

/** Which comparisons of a plan depend on one another, by their places; -1: on none. */
export interface Dependent {
  /** The dependence of each comparison for what speaks for a pair, and for what speaks against. */
  readonly ofFor: Int8Array
  readonly ofAgainst: Int8Array
  /** The dependence against whose limit grows by what the comparison says for a pair. */
  readonly widens: Int8Array
  /** The dependence for whose limit grows by what the comparison says against a pair. */
  readonly lifts: Int8Array
  /** The limit of each dependence. */
  readonly limits: readonly number[]
  readonly sides: readonly Dependence["side"][]
  /** The dependence of the other side within which each stands as a whole; -1: none. */
  readonly within: Int8Array
  /** Dependences by their places, those within another first: what they count is known before the other's limit grows by it. */
  readonly inTurn: readonly number[]
}

/** Null where no comparison of a plan depends on another. */
export function dependentIn({ comparisons, dependences = [] }: MatchingPlan): Dependent | null {
  if (dependences.length === 0) return null
  const of = (side: Dependence["side"]): Int8Array =>
    Int8Array.from(comparisons, ({ id }) =>
      dependences.findIndex((dependence) => dependence.side === side && dependence.comparisons.includes(id)),
    )
  const [ofFor, ofAgainst] = [of("for"), of("against")]
  /** Whether all comparisons of one dependence, or a comparison of none, stand within another. */
  const isWithin = (at: number, inner: Int8Array, outer: Int8Array): boolean =>
    outer[at]! >= 0 &&
    comparisons.every(
      (_, other) => outer[other] === outer[at] || (inner[at]! < 0 ? other !== at : inner[other] !== inner[at]),
    )
  const lifts = ofFor.map((own, at) => (isWithin(at, ofAgainst, ofFor) ? own : -1))
  // What is counted together must stand within as a whole: else the order of comparisons would change the sum.
  const widens = ofAgainst.map((own, at) => (lifts[at]! >= 0 || isWithin(at, ofFor, ofAgainst) ? own : -1))
  const within = Int8Array.from(dependences, ({ side }, own) => {
    const member = (side === "for" ? ofFor : ofAgainst).indexOf(own)
    return side === "against" ? lifts[member]! : lifts[member]! < 0 ? widens[member]! : -1
  })
  const inTurn = [...within.keys()].sort((x, y) => Number(within[x]! < 0) - Number(within[y]! < 0))
  const limits = dependences.map(({ limit }) => limit ?? 0)
  return { ofFor, ofAgainst, widens, lifts, limits, sides: dependences.map(({ side }) => side), within, inTurn }
}

/**
 * Adds up what comparisons weigh, one after the other, within the limits of those that depend on one another. Rows stand apart, so
 * that those of a whole list may be summed in turn.
 */
export class Tally {
  readonly #dependent: Dependent
  readonly #rows: number
  /** Of each dependence and row what its comparisons weigh together and the strongest of them, both without their sign. */
  readonly #sums: Int32Array
  readonly #strongest: Int32Array
  /** What the comparisons of a dependence say for the other side: its limit grows by that. */
  readonly #opposed: Int32Array

  constructor(dependent: Dependent, rows = 1) {
    const size = dependent.limits.length * rows
    this.#dependent = dependent
    this.#rows = rows
    this.#sums = new Int32Array(size)
    this.#strongest = new Int32Array(size)
    this.#opposed = new Int32Array(size)
  }

  /** Begins another pair, or another row that all these are paired with. */
  begin(): void {
    clear(this.#sums)
    clear(this.#strongest)
    clear(this.#opposed)
  }

  /**
   * What a comparison's weight adds to what was added before: never more than itself, and never of the other sign. The order of
   * comparisons does not change the sum.
   */
  add(at: number, weight: number, row = 0): number {
    const { ofFor, ofAgainst, widens, lifts } = this.#dependent
    const lifted = lifts[at]!
    if (weight <= 0) {
      const against = ofAgainst[at]! < 0 ? -weight : this.#counted(ofAgainst[at]!, row, -weight)
      return this.#grown(lifted, row, against) - against
    }
    const added = ofFor[at]! < 0 ? weight : this.#counted(ofFor[at]!, row, weight)
    const against = this.#grown(widens[at]!, row, lifted < 0 ? added : weight)
    return added + this.#grown(lifted, row, against) - against
  }

  /** How much higher what a dependence counts becomes where its limit grows. */
  #grown(own: number, row: number, by: number): number {
    if (own < 0) return 0
    const before = this.#height(own, row)
    this.#opposed[own * this.#rows + row]! += by
    return this.#height(own, row) - before
  }

  /** How much higher what a dependence counts becomes by a weight without its sign. */
  #counted(own: number, row: number, height: number): number {
    const before = this.#height(own, row)
    const place = own * this.#rows + row
    this.#sums[place]! += height
    this.#strongest[place] = Math.max(this.#strongest[place]!, height)
    return this.#height(own, row) - before
  }

  #height(own: number, row: number): number {
    const place = own * this.#rows + row
    const most = Math.max(this.#strongest[place]!, this.#dependent.limits[own]!) + this.#opposed[place]!
    return Math.min(this.#sums[place]!, most)
  }
}

/** A few numbers are sooner cleared one by one than by a call. */
function clear(numbers: Int32Array): void {
  if (numbers.length > 16) numbers.fill(0)
  else for (let at = 0; at < numbers.length; at++) numbers[at] = 0
}

/** What counts of each of some comparisons' weights: first what speaks for, and of either side the strongest first, then as the plan names them. */
export function countedOf(weights: readonly number[], dependent: Dependent | null): readonly number[] {
  if (dependent === null) return weights
  const tally = new Tally(dependent)
  const counted = weights.map(() => 0)
  const isAgainst = (at: number): number => (weights[at]! < 0 ? 1 : 0)
  const inTurn = [...weights.keys()].sort(
    (x, y) => isAgainst(x) - isAgainst(y) || Math.abs(weights[y]!) - Math.abs(weights[x]!) || x - y,
  )
  for (const at of inTurn) counted[at] = tally.add(at, weights[at]!)
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
