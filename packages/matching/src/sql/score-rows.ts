import type { MatchingPlan } from "../plan/types.ts"
import { isProposed } from "../scoring/bands.ts"
import { type Compiled, compile } from "../scoring/compiled.ts"
import { asksForWords } from "../scoring/score.ts"
import { type GivenValues, givenValues, type NumberedValues, type ReadCell } from "./coder.ts"
import { Integers } from "./database.ts"
import { barOf, standingIn, weightIn } from "./evidence.ts"
import { type Meetings, meetings, type NumberedRows } from "./meetings.ts"
import type { RowsRun } from "./rows.ts"
import { pairsScorer, TOGETHER } from "./score-pairs.ts"
import type { Edges } from "./settle.ts"

/** Pairs looked at so far. */
export type OnPairs = (pairs: number) => void

/** The pairs that are proposed, and how many were scored. */
export interface ScoredRows {
  readonly edges: Edges
  readonly scored: number
}

/** Numbered rows, what their numbers mean, and the weights. */
export interface ScoringRun {
  readonly compiled: Compiled
  readonly values: NumberedValues
  readonly a: NumberedRows
  readonly b: NumberedRows
}

/**
 * Scores some pairs of numbered rows, told by whoever finds which rows meet; gives those that are proposed. Whether their names differ in a
 * word `barring` adds.
 */
export function rowsScoring({ compiled, values, a, b }: ScoringRun): (met: Meetings) => Edges {
  const floor = compiled.plan.thresholds.lower
  const score = pairsScorer(compiled, values, a, b, floor)
  const evidence = new Int32Array(TOGETHER)
  return (met) => {
    const [ones, others, found] = [new Integers(), new Integers(), new Integers()]
    for (let first = 0; first < met.length; first += TOGETHER) {
      const length = Math.min(TOGETHER, met.length - first)
      score(met, first, length, evidence)
      for (let pair = 0; pair < length; pair++) {
        const sum = evidence[pair]!
        if (weightIn(sum) < floor || !isProposed(standingIn(sum, compiled), compiled.plan)) continue
        ones.push(met.a[first + pair]!)
        others.push(met.b[first + pair]!)
        found.push(sum)
      }
    }
    return { a: ones.values, b: others.values, evidence: found.values }
  }
}

/** The same on a thread that was given what numbers mean. */
export function givenScoring(
  plan: MatchingPlan,
  given: GivenValues,
  readCell: ReadCell,
  sides: Pick<ScoringRun, "a" | "b">,
): (met: Meetings) => Edges {
  const compiled = compile(plan)
  return rowsScoring({ ...sides, compiled, values: givenValues(compiled, given, readCell) })
}

/** Finds the pairs of each rule among numbered rows and scores them. */
export function scoreRows(run: RowsRun, onPairs: OnPairs = () => undefined): ScoredRows {
  const score = rowsScoring({ ...run, values: run.coder })
  const bar = barring(run)
  const found: Edges[] = []
  let scored = 0
  for (const met of meetings(run.sql.needs, run.a, run.b)) {
    found.push(bar(score(met)))
    scored += met.length
    onPairs(scored)
  }
  return { edges: joinEdges(found), scored }
}

/** Edges one after the other. */
export function joinEdges(found: readonly Edges[]): Edges {
  const length = found.reduce((sum, { a }) => sum + a.length, 0)
  const all = { a: new Int32Array(length), b: new Int32Array(length), evidence: new Int32Array(length) }
  let from = 0
  for (const edges of found) {
    for (const column of ["a", "b", "evidence"] as const) all[column].set(edges[column], from)
    from += edges.a.length
  }
  return all
}

/**
 * Adds to edges, where it counts, whether the names of a pair differ in a word, and gives them back. That is asked of what is found alone,
 * and on one thread: the tables of names that it needs take longer to make than all answers.
 */
export function barring({ compiled, coder, ...rows }: RowsRun): (edges: Edges) => Edges {
  const part = compiled.barred
  if (part === null) return (edges) => edges
  const valueAt = coder.valueAt(part.at)
  const numberIn = ({ numbers, values, width }: NumberedRows, row: number): number =>
    numbers[row * width + values[part.at]!]!
  return (edges) => {
    const { a, b, evidence } = edges
    for (let at = 0; at < evidence.length; at++) {
      if (!asksForWords(weightIn(evidence[at]!), compiled)) continue
      const [x, y] = [numberIn(rows.a, a[at]!), numberIn(rows.b, b[at]!)]
      if (x < 0 || y < 0 || x === y) continue
      const [one, other] = [valueAt(x), valueAt(y)]
      evidence[at]! += barOf(part, part.kind.compare(one, other, part.comparison), one, other, compiled)
    }
    return edges
  }
}
