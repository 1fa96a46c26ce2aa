import type { Dependence, MatchingPlan } from "../plan/types.ts"
import { SIGNS, weighing } from "./evidence.ts"

/**
 * The sum of `base` and of the evidence in the columns `t<k>`, within the limit of each dependence. What bands need to know of each
 * comparison stays.
 */
export function withinLimits(base: string, plan: MatchingPlan, dependent: readonly number[]): string {
  const placeOf = (id: string): number => plan.comparisons.findIndex((comparison) => comparison.id === id)
  const counted = (plan.dependences ?? []).map(({ side, comparisons, limit }) => {
    const weights = comparisons.map((id) => weightOn(side, `t${placeOf(id)}`))
    const [sum, bound] = [weights.join(" + "), weighing(limit ?? 0)]
    return side === "for"
      ? ` + least(0, greatest(${[bound, ...weights].join(", ")}) - (${sum}))`
      : ` + greatest(0, least(${[-bound, ...weights].join(", ")}) - (${sum}))`
  })
  return [base, ...dependent.map((k) => `t${k}`)].join(" + ") + counted.join("")
}

/** The weight of evidence as evidence, where it speaks for a side; else nothing. */
function weightOn(side: Dependence["side"], evidence: string): string {
  const speaks = side === "for" ? `${evidence} > ${SIGNS}` : `${evidence} < 0`
  return `CASE WHEN ${speaks} THEN ${evidence} - (${evidence} & ${SIGNS}) ELSE 0 END`
}
