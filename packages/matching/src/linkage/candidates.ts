import { type Compiled, type Part, spreadOf } from "../scoring/compiled.ts"
import { type Dependent, Tally } from "../scoring/dependent.ts"
import type { Steps } from "../steps.ts"
import { blockedCandidates } from "./blocked.ts"
import { boundsOf } from "./bounds.ts"
import type { CandidateSource } from "./candidate-source.ts"
import type { Column, Table } from "./columns.ts"
import type { Bounds } from "./name-bounds.ts"
import { WordTable } from "./words.ts"

/** The candidates of a plan: every row that can reach the floor, or every row that a blocking rule finds. */
export function* candidatesOf(compiled: Compiled, left: Table, right: Table, floor: number): Steps<CandidateSource> {
  const { blocking } = compiled.plan
  return blocking.mode === "rules"
    ? yield* blockedCandidates(blocking.rules, left, right)
    : yield* completeCandidates(compiled, left, right, floor)
}

/**
 * Every row that could reach the plan's lower threshold. What is left out cannot: the most that each comparison could add is
 * summed for all rows of the right list, exactly where the values are few or the comparison cheap, from above where it is of names.
 */
export function* completeCandidates(
  compiled: Compiled,
  left: Table,
  right: Table,
  floor: number,
): Steps<CandidateSource> {
  const words = new WordTable()
  const all = yield* boundsOf(compiled, left.columns, right.columns, words)
  yield* words.prepare()
  const shares = compiled.parts.map((part, at) =>
    // A father told in the name cell counts with the name.
    shareOf(
      part,
      all[at]!,
      left.columns[at]!,
      right.columns[at]!,
      part === compiled.name ? Math.max(0, compiled.told) : 0,
    ),
  )
  const [rare, usual] = [shares.filter(({ few }) => few !== undefined), shares.filter(({ few }) => few === undefined)]
  const rows = rare.map(({ at, b }) => rowsByValue(b, right.columns[at]!.values.length))
  // What adds to no pair keeps none either: the pairs that are left are weighed by it.
  const ordered = usual
    .filter(({ addsNothing }) => addsNothing !== true)
    .sort((one, other) => other.spread - one.spread)
  const standing = new Standing(right.records.length, compiled)
  return {
    of(row) {
      const told = ordered.filter(({ a }) => a[row]! >= 0)
      for (const share of shares) {
        share.x = share.a[row]!
        share.row = share.x < 0 ? NOTHING_TOLD : share.bounds(share.x)
      }
      const kept = standing.reaching(floor, told)
      const lifted = rare.flatMap(({ row, few }, at) =>
        row === NOTHING_TOLD ? [] : few!().flatMap((value) => rows[at]![value]!),
      )
      return lifted.length === 0 ? kept : standing.lifted(kept, lifted, shares, floor)
    },
    bounds: {
      most: (other) => standing.sums[other]!,
      mostOf(at, other) {
        const { row, b } = shares[at]!
        return row === NOTHING_TOLD ? 0 : row[b[other]!]!
      },
      nearer(at, other) {
        const { row, x, b, nearer } = shares[at]!
        const value = b[other]!
        if (row === NOTHING_TOLD) return 0
        return nearer === undefined || value === row.length - 1 ? row[value]! : nearer(x, value, row[value]!)
      },
      isExact(at, other) {
        const { isExact, few, row, b } = shares[at]!
        return isExact || (few !== undefined && (row === NOTHING_TOLD || row[b[other]!] === 0))
      },
    },
  }
}

/** The rows of each value. */
function rowsByValue(ids: Int32Array, values: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: values }, (): number[] => [])
  for (const [row, id] of ids.entries()) rows[id]?.push(row)
  return rows
}

/** Where the left row has no value. */
const NOTHING_TOLD = new Int32Array()

/** What one comparison can add to the pairs of a row. */
interface Share extends Bounds {
  /** The comparison's place in the plan. */
  readonly at: number
  readonly a: Int32Array
  readonly b: Int32Array
  /** What it can add to any pair at the most. */
  readonly most: number
  /** How far apart it can put two pairs: what tells most is summed first, so that few rows are left for the rest. */
  readonly spread: number
  /** The value of the left row that was asked for last, and what it can add for it, by the values of the right list. */
  x: number
  row: Int32Array
}

function shareOf(part: Part, bounds: Bounds, left: Column, right: Column, told: number): Share {
  const most = part.most + told
  return {
    ...bounds,
    at: part.at,
    a: left.ids,
    // Rows without a value take the place after the last value, which is 0.
    b: right.ids.map((id) => (id < 0 ? right.values.length : id)),
    most,
    spread: spreadOf(part) + told,
    x: -1,
    row: NOTHING_TOLD,
  }
}

/** The rows of the right list that are still in question for one row of the left, and what was summed of each. */
class Standing {
  readonly sums: Int32Array
  readonly #rows: Int32Array
  readonly #everybody: Int32Array
  readonly #prior: number
  readonly #dependent: Dependent | null
  readonly #tally: Tally | null

  constructor(size: number, { prior, dependent }: Compiled) {
    this.sums = new Int32Array(size)
    this.#rows = new Int32Array(size)
    this.#everybody = Int32Array.from(this.sums.keys())
    this.#prior = prior
    this.#dependent = dependent
    this.#tally = dependent === null ? null : new Tally(dependent, size)
  }

  /** The rows that can reach the floor by what these comparisons add to the prior. */
  reaching(floor: number, told: readonly Share[]): Int32Array {
    let rest = told.reduce((sum, { most }) => sum + most, 0)
    let count = this.sums.length
    let from = 0
    if (this.#dependent === null && told.length > 1) {
      const [one, other] = [told[0]!, told[1]!]
      rest -= one.most + other.most
      count = this.#beginWithTwo(floor - rest, one, other)
      from = 2
    } else {
      this.#rows.set(this.#everybody)
      this.sums.fill(this.#prior)
      this.#tally?.begin()
    }
    for (const share of told.slice(from)) {
      rest -= share.most
      count = this.#keep(floor - rest, count, share)
    }
    return this.#rows.slice(0, count)
  }

  /** Those kept, and of rows to which few comparisons add something those that reach the floor by it. */
  lifted(kept: Int32Array, rows: readonly number[], shares: readonly Share[], floor: number): Int32Array {
    const all = new Set(kept)
    for (const other of rows) {
      let sum = this.#prior
      for (const { row, b } of shares) if (row !== NOTHING_TOLD) sum += row[b[other]!]!
      this.sums[other] = sum
      // What depends on one another is not summed so: the pair is weighed.
      if (sum >= floor || this.#dependent !== null) all.add(other)
    }
    return Int32Array.from(all).sort()
  }

  /** Most rows go here, so the first two are summed in one pass, which writes down nothing of a row that goes. */
  #beginWithTwo(least: number, one: Share, other: Share): number {
    const [prior, rows, sums] = [this.#prior, this.#rows, this.sums]
    const { row: weights, b: ids } = one
    const { row: otherWeights, b: otherIds } = other
    let kept = 0
    for (let row = 0; row < ids.length; row++) {
      const sum = prior + weights[ids[row]!]! + otherWeights[otherIds[row]!]!
      if (sum < least) continue
      sums[row] = sum
      rows[kept++] = row
    }
    return kept
  }

  /** Adds what a comparison can add to the first `count` rows, within the limits of what it depends on. Gives how many are kept. */
  #keep(least: number, count: number, { at: part, row: weights, b: ids }: Share): number {
    const [rows, sums, tally] = [this.#rows, this.sums, this.#isDependent(part) ? this.#tally : null]
    let kept = 0
    for (let at = 0; at < count; at++) {
      const other = rows[at]!
      const weight = weights[ids[other]!]!
      const sum = sums[other]! + (tally === null ? weight : tally.add(part, weight, other))
      sums[other] = sum
      rows[kept] = other
      if (sum >= least) kept++
    }
    return kept
  }

  #isDependent(part: number): boolean {
    return this.#dependent !== null && (this.#dependent.ofFor[part]! >= 0 || this.#dependent.ofAgainst[part]! >= 0)
  }
}
