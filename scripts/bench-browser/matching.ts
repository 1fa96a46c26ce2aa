import { DEFAULT_PLAN, type MatchingPlan, type MatchRecord, matchSlices } from "@wasit/matching"
import { makeExample, toRecord } from "@wasit/matching/example"
import { readTable } from "../../packages/matching/src/linkage/columns.ts"
import { rowScorer } from "../../packages/matching/src/linkage/score-rows.ts"
import { compile } from "../../packages/matching/src/scoring/compiled.ts"
import { finish } from "../../packages/matching/src/steps.ts"

type Line = {
  readonly what: string
  readonly figure: number
  readonly unit: string
  readonly atMost?: number
  readonly atLeast?: number
}

/** A plan whose levels are read from tables once two distinct values were compared. */
const TABLES: MatchingPlan = {
  ...DEFAULT_PLAN,
  comparisons: DEFAULT_PLAN.comparisons.filter(({ id }) => ["origin", "birth", "document", "sex"].includes(id)),
}

/** Matches lists of the example, in three scripts, and counts pairs scored by tables. */
export function* measureMatching(where: string): Generator<Line> {
  const { greater } = makeExample({ seed: 7, claimed: 5_000, held: 10_000, heldShare: 0.4 })
  const [claimed, register] = [greater.claimed.map(toRecord), greater.register.map(toRecord)]
  const { seconds, longest } = timed(claimed, register, DEFAULT_PLAN)
  const lists = `${claimed.length} x ${register.length} of the example, ${where}`
  yield { what: `match ${lists}`, figure: seconds, unit: "s", atMost: 5 }
  yield { what: `longest step of matching ${lists}`, figure: longest, unit: "s", atMost: 0.05 }
  yield {
    what: `pairs scored by tables in a second, ${where}`,
    figure: scoredInASecond(claimed.slice(0, 1_000), register),
    unit: "pairs/s",
    atLeast: 2_000_000,
  }
}

/** Every pair of two lists, scored to its last comparison. */
function scoredInASecond(a: readonly MatchRecord[], b: readonly MatchRecord[]): number {
  const compiled = compile(TABLES)
  const [left, right] = [finish(readTable(a, compiled)), finish(readTable(b, compiled))]
  const scorer = rowScorer(compiled, left, right)
  const from = performance.now()
  let sum = 0
  for (let row = 0; row < a.length; row++) {
    for (let other = 0; other < b.length; other++) sum += scorer.weightOf(row, other, Number.NEGATIVE_INFINITY) ?? 0
  }
  if (sum === 0) throw new Error("nothing was scored")
  return (a.length * b.length) / ((performance.now() - from) / 1000)
}

function timed(
  a: readonly MatchRecord[],
  b: readonly MatchRecord[],
  plan: MatchingPlan,
): { readonly seconds: number; readonly longest: number } {
  const from = performance.now()
  const run = matchSlices(a, b, plan)
  let [longest, last] = [0, from]
  for (;;) {
    const step = run.next()
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (step.done === true) return { seconds: (now - from) / 1000, longest: longest / 1000 }
  }
}
