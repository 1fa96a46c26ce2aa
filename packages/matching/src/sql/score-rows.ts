import { isProposed } from "../scoring/bands.ts"
import { Integers } from "./database.ts"
import { standingIn } from "./evidence.ts"
import { meetings } from "./meetings.ts"
import type { RowsRun } from "./rows.ts"
import { pairScorer } from "./score-pairs.ts"
import type { Edges } from "./settle.ts"

/** Pairs looked at so far. */
export type OnPairs = (pairs: number) => void

/** Finds the pairs of each rule among numbered rows and scores them. */
export function scoreRows(
  { sql, compiled, coder, a, b }: RowsRun,
  onPairs: OnPairs = () => undefined,
): { readonly edges: Edges; readonly scored: number } {
  const score = pairScorer(compiled, coder, a, b, compiled.plan.thresholds.lower)
  const [ones, others, evidence] = [new Integers(), new Integers(), new Integers()]
  let scored = 0
  for (const met of meetings(sql.needs, a, b)) {
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
  }
  return { edges: { a: ones.values, b: others.values, evidence: evidence.values }, scored }
}
