import { FATHER_IN_NAME, type Finding, NOTHING } from "../compare/kind.ts"
import { isProposed } from "../scoring/bands.ts"
import { type Compiled, levelWeight, type Part, rarityOf, spreadOf } from "../scoring/compiled.ts"
import { Tally } from "../scoring/dependent.ts"
import { type PairScore, scoreFindings } from "../scoring/score.ts"
import type { PairBounds } from "./candidate-source.ts"
import { rowValues, type Table } from "./columns.ts"
import { type Findings, findingsOf, findingsThatWeigh } from "./findings.ts"

/** Scores rows of two lists by the numbers of their values: no text is touched for a pair. */
export interface RowScorer {
  /** The weight of a pair if it reaches the floor, else null as soon as that is known: sooner where its bounds are known. */
  readonly weightOf: (row: number, other: number, floor: number, bounds?: PairBounds | null) => number | null
  /** The whole score of a pair. */
  readonly scoreOf: (row: number, other: number) => PairScore
  /** Whether a pair of a weight that reaches the lower threshold is proposed. */
  readonly isProposed: (row: number, other: number, weight: number) => boolean
}

/** Makes a scorer for two lists. */
export function rowScorer(compiled: Compiled, left: Table, right: Table): RowScorer {
  const findings = compiled.parts.map((part) => findingsOf(part, left.columns[part.at]!, right.columns[part.at]!))
  const ordered = compiled.parts
    .map((part): Step => {
      const [a, b] = [left.columns[part.at]!, right.columns[part.at]!]
      return { part, a: a.ids, b: b.ids, find: findingsThatWeigh(part, a, b) ?? findings[part.at]! }
    })
    // Of those that cost the same, first what most tells pairs apart: so it is soon known that a pair does not reach the floor.
    .sort(({ part: one }, { part: other }) => costOf(one) - costOf(other) || spreadOf(other) - spreadOf(one))
  const found = (at: number, row: number, other: number): Finding => {
    const [x, y] = [left.columns[at]!.ids[row]!, right.columns[at]!.ids[other]!]
    return x < 0 || y < 0 ? NOTHING : findings[at]!(x, y)
  }
  // What the comparisons not yet computed can add at most, a told father among them.
  const rest = new Int32Array(ordered.length + 1)
  for (let step = ordered.length - 1; step >= 0; step--) {
    const { part } = ordered[step]!
    rest[step] = rest[step + 1]! + part.most + (part === compiled.name ? Math.max(0, compiled.told) : 0)
  }
  const father = compiled.father
  const isFatherMissing = (row: number, other: number): boolean =>
    father !== null && found(father.at, row, other) === NOTHING
  const added = ({ part, a, b, find }: Step, row: number, other: number): number => {
    const [x, y] = [a[row]!, b[other]!]
    const finding = x < 0 || y < 0 ? NOTHING : find(x, y)
    if (finding === NOTHING) return 0
    let weight = levelWeight(part, finding)
    if (part.comparison.frequency !== undefined)
      weight += rarityOf(part, finding, left.columns[part.at]!.values[x], right.columns[part.at]!.values[y])
    const isTold = part === compiled.name && (finding & FATHER_IN_NAME) !== 0
    return isTold && isFatherMissing(row, other) ? weight + compiled.told : weight
  }
  const tally = compiled.dependent === null ? null : new Tally(compiled.dependent)
  const plainly = (row: number, other: number, floor: number): number | null => {
    let weight = compiled.prior
    tally?.begin()
    for (let step = 0; step < ordered.length; step++) {
      if (weight + rest[step]! < floor) return null
      const own = added(ordered[step]!, row, other)
      weight += tally === null ? own : tally.add(ordered[step]!.part.at, own)
    }
    return weight < floor ? null : weight
  }
  // Begins with the most that the pair can weigh, and takes off what each comparison fails to add.
  const fromAbove = (row: number, other: number, floor: number, bounds: PairBounds): number | null => {
    let most = bounds.most(other)
    for (let step = 0; step < ordered.length && most >= floor; step++) {
      const { at } = ordered[step]!.part
      if (bounds.isExact(at, other)) continue
      most -= bounds.mostOf(at, other)
      if (most + bounds.nearer(at, other) < floor) return null
      most += added(ordered[step]!, row, other)
    }
    return most < floor ? null : most
  }
  const weightOf: RowScorer["weightOf"] = (row, other, floor, bounds = null) =>
    // What depends on one another cannot be taken off one by one.
    bounds === null || tally !== null ? plainly(row, other, floor) : fromAbove(row, other, floor, bounds)
  const scoreOf = (row: number, other: number): PairScore =>
    scoreFindings(
      compiled.parts.map(({ at }) => found(at, row, other)),
      rowValues(left, row),
      rowValues(right, other),
      compiled,
    )
  const { upper } = compiled.plan.thresholds
  return {
    weightOf,
    scoreOf,
    isProposed: (row, other, weight) => weight >= upper || isProposed(scoreOf(row, other), compiled.plan),
  }
}

const costOf = ({ kind }: Part): number => kind.cost ?? 0

interface Step {
  readonly part: Part
  readonly a: Int32Array
  readonly b: Int32Array
  readonly find: Findings
}
