import { FATHER_IN_NAME, type Finding, NOTHING } from "../compare/kind.ts"
import { isProposed } from "../scoring/bands.ts"
import { type Compiled, levelWeight, type Part, rarityOf } from "../scoring/compiled.ts"
import { type PairScore, scoreFindings } from "../scoring/score.ts"
import { rowValues, type Table } from "./columns.ts"
import { type Findings, findingsOf } from "./findings.ts"

/** Scores rows of two lists by the numbers of their values: no text is touched for a pair. */
export interface RowScorer {
  /** The weight of a pair if it reaches the floor, else null as soon as that is known. */
  readonly weightOf: (row: number, other: number, floor: number) => number | null
  /** The whole score of a pair. */
  readonly scoreOf: (row: number, other: number) => PairScore
  /** Whether a pair of a weight that reaches the lower threshold is proposed. */
  readonly isProposed: (row: number, other: number, weight: number) => boolean
}

/** Comparisons in the order in which they are computed: the costliest last. */
const COST: Readonly<Partial<Record<string, number>>> = { person: 3, parent: 2, place: 1 }

/** Makes a scorer for two lists. */
export function rowScorer(compiled: Compiled, left: Table, right: Table): RowScorer {
  const findings = compiled.parts.map((part) =>
    findingsOf(part, left.columns[part.at]!, right.columns[part.at]!, compiled.memory),
  )
  const ordered = compiled.parts
    .map((part) => stepOf(part, left, right, findings[part.at]!))
    .sort((one, other) => one.cost - other.cost || one.part.at - other.part.at)
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
  const father = compiled.father?.at ?? -1
  const weightOf = (row: number, other: number, floor: number): number | null => {
    let weight = compiled.prior
    let isFatherMissing = false
    for (let step = 0; step < ordered.length; step++) {
      if (weight + rest[step]! < floor) return null
      const { part, a, b, find } = ordered[step]!
      const [x, y] = [a[row]!, b[other]!]
      const finding = x < 0 || y < 0 ? NOTHING : find(x, y)
      if (finding === NOTHING) {
        if (part.at === father) isFatherMissing = true
        continue
      }
      weight += levelWeight(part, finding)
      if (part.comparison.frequency !== undefined)
        weight += rarityOf(part, finding, left.columns[part.at]!.values[x], right.columns[part.at]!.values[y])
      if (part === compiled.name && isFatherMissing && (finding & FATHER_IN_NAME) !== 0) weight += compiled.told
    }
    return weight < floor ? null : weight
  }
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

interface Step {
  readonly part: Part
  readonly cost: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly find: Findings
}

function stepOf(part: Part, left: Table, right: Table, find: Findings): Step {
  const [a, b] = [left.columns[part.at]!.ids, right.columns[part.at]!.ids]
  return { part, cost: COST[part.comparison.kind] ?? 0, a, b, find }
}
