import { isProposed } from "../scoring/bands.ts"
import { Integers } from "./database.ts"
import { standingIn } from "./evidence.ts"
import { type Meetings, meetings } from "./meetings.ts"
import type { RowsRun } from "./rows.ts"
import { pairScorer } from "./score-pairs.ts"
import type { Edges } from "./settle.ts"

/** Pairs looked at so far. */
export type OnPairs = (pairs: number) => void

/** The pairs that are proposed, and how many were scored. */
export interface ScoredRows {
  readonly edges: Edges
  readonly scored: number
}

/** Scores pairs of numbered rows as they are told, by whoever finds which rows meet. */
export function rowsScoring(
  { compiled, coder, a, b }: RowsRun,
  onPairs: OnPairs = () => undefined,
): { readonly take: (met: Meetings) => void; readonly result: () => ScoredRows } {
  const score = pairScorer(compiled, coder, a, b, compiled.plan.thresholds.lower)
  const [ones, others, evidence] = [new Integers(), new Integers(), new Integers()]
  let scored = 0
  return {
    take(met) {
      for (let at = 0; at < met.length; at++) {
        const [row, other] = [met.a[at]!, met.b[at]!]
        const found = score(row, other)
        if (found === null || !isProposed(standingIn(found, compiled), compiled.plan)) continue
        ones.push(row)
        others.push(other)
        evidence.push(found)
      }
      scored += met.length
      onPairs(scored)
    },
    result: () => ({ edges: { a: ones.values, b: others.values, evidence: evidence.values }, scored }),
  }
}

/** Finds the pairs of each rule among numbered rows and scores them. */
export function scoreRows(run: RowsRun, onPairs?: OnPairs): ScoredRows {
  const scoring = rowsScoring(run, onPairs)
  for (const met of meetings(run.sql.needs, run.a, run.b)) scoring.take(met)
  return scoring.result()
}
