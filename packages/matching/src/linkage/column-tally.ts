import type { Dependent } from "../scoring/dependent.ts"

/** What comparisons that depend on one another add to the sums of the rows of a list, within their limits: `Tally` for all rows at once. */
export class ColumnTally {
  readonly #dependent: Dependent
  readonly #heights: readonly Int32Array[]
  readonly #strongest: readonly Int32Array[]

  constructor(dependent: Dependent, rows: number) {
    this.#dependent = dependent
    this.#heights = dependent.limits.map(() => new Int32Array(rows))
    this.#strongest = dependent.limits.map(() => new Int32Array(rows))
  }

  /** Begins another row of the other list. */
  begin(): void {
    for (const column of [...this.#heights, ...this.#strongest]) column.fill(0)
  }

  /** Whether a comparison depends on another. */
  holds(part: number): boolean {
    return this.#dependent.ofFor[part]! >= 0 || this.#dependent.ofAgainst[part]! >= 0
  }

  /** What a comparison's weight adds to the sum of a row. */
  add(part: number, row: number, weight: number): number {
    const { ofFor, ofAgainst, limits } = this.#dependent
    const own = weight > 0 ? ofFor[part]! : ofAgainst[part]!
    if (own < 0) return weight
    const limit = limits[own]!
    const [heights, strongest, height] = [this.#heights[own]!, this.#strongest[own]!, Math.abs(weight)]
    const before = Math.min(heights[row]!, Math.max(strongest[row]!, limit))
    heights[row]! += height
    strongest[row] = Math.max(strongest[row]!, height)
    const added = Math.min(heights[row]!, Math.max(strongest[row]!, limit)) - before
    return weight > 0 ? added : 0 - added
  }
}
