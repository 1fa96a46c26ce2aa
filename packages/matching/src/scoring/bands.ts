import type { MatchingPlan } from "../plan/types.ts"
import type { PairScore } from "./score.ts"

/** How sure a pair is. No band decides by itself: parties answer. */
export type Band = "certain" | "probable" | "possible" | "unlikely"

/** A condition of the band *certain* that a pair fails. */
export type NotCertain =
  | "below-upper"
  | "below-certain"
  | "no-other-field"
  | "contradiction"
  | "rival"
  | "kin"
  | "subset-name"
  | "other-word"

/** Probability that a weight in centibits stands for, 0..1. */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** (-weight / 100))
}

/** What of a score the conditions of *certain* look at. */
type Judged = Pick<PairScore, "weight" | "supported" | "contradicted" | "kin" | "partOfName" | "otherWord">

/** The conditions of *certain* that a score fails by itself, without its rivals. */
export function failings(score: Judged, plan: MatchingPlan): NotCertain[] {
  const out: NotCertain[] = []
  const { upper, certain = upper } = plan.thresholds
  if (score.weight < upper) out.push("below-upper")
  else if (score.weight < certain) out.push("below-certain")
  if (!score.supported) out.push("no-other-field")
  if (score.contradicted) out.push("contradiction")
  if (score.kin) out.push("kin")
  if (score.partOfName) out.push("subset-name")
  if (score.otherWord) out.push("other-word")
  return out
}

/**
 * Whether a pair is proposed at all. Brothers share father, grandfather and place: what would make a possible pair of others is what
 * any two relatives have in common, so a pair that looks like relatives must reach the upper threshold.
 */
export function isProposed({ weight, kin }: Pick<PairScore, "weight" | "kin">, { thresholds }: MatchingPlan): boolean {
  return weight >= (kin ? Math.max(thresholds.upper, thresholds.lower) : thresholds.lower)
}

/** The band for a weight and the conditions it fails. Relatives never rise above *possible*. */
export function bandOf(weight: number, why: readonly NotCertain[], plan: MatchingPlan): Band {
  const kin = why.includes("kin")
  if (!isProposed({ weight, kin }, plan)) return "unlikely"
  if (weight < plan.thresholds.upper || kin) return "possible"
  return why.length === 0 ? "certain" : "probable"
}
