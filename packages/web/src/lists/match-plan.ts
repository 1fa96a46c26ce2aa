import { DEFAULT_PLAN, type MatchingPlan, type MatchRecord, planForLists } from "@wasit/matching"

type Side = { readonly records: ReadonlyMap<string, MatchRecord> }

/** The plan by which two lists of these sizes are compared. */
export function planBetween(claimed: Side, register: Side): MatchingPlan {
  return planForLists(DEFAULT_PLAN, claimed.records.size, register.records.size)
}
