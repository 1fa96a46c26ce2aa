import { type MatchingPlan, type MatchRecord, type MatchResult, matchSlices } from "@wasit/matching"
import { Progress } from "../shared/progress.ts"
import type { Run } from "../shared/terminal.ts"
import { STEP_WORDS } from "../shared/texts.ts"

type Records = { readonly records: readonly MatchRecord[] }

/** Matches two lists in memory, with a progress bar. */
export function runMatching(run: Run, a: Records, b: Records, plan: MatchingPlan): MatchResult {
  const progress = new Progress(run)
  const steps = matchSlices(a.records, b.records, plan)
  for (;;) {
    const next = steps.next()
    if (next.done === true) {
      progress.end()
      return next.value
    }
    const { phase, done, total } = next.value
    if (phase !== "assigning") {
      progress.show(STEP_WORDS[phase === "reading" ? "reading" : "comparing"], done / Math.max(total, 1))
    }
  }
}
