import type { Comparison, MatchingPlan } from "./types.ts"

/** Below so many rows a list says nothing of how likely a pair is. */
const FEWEST = 8

/**
 * The plan for lists of these sizes. Of two lists of 30 rows a person of one is far likelier to be a given row of the other than
 * of two lists of 8,000: a plan that asks for the evidence of thousands would leave true pairs of short lists unproposed. The
 * prior is raised to one in the longer list, in whole doublings, never lowered; the result is a plan of its own, with its own
 * digest, so that scores stay a function of two rows and the plan that is named beside them.
 */
export function planForLists(plan: MatchingPlan, rowsA: number, rowsB: number): MatchingPlan {
  if (plan.prior === null || plan.assignment !== "one-to-one") return plan
  const doublings = 32 - Math.clz32(Math.max(FEWEST, rowsA, rowsB) - 1)
  const prior = -100 * doublings
  return prior > plan.prior ? { ...plan, prior } : plan
}

/**
 * The plan by which rows of one list that are one person are looked for: by the prior of its size, with two thirds of what places say, and half as
 * much again of what else contradicts. The people of one list are from few places and homes, so a namesake from his own, and kin, are met there far
 * more often than between two lists: for another place a second row may be of another hand that asked where he was held (MT822), for another
 * father or birth there is seldom a reason but another person (MT952).
 */
export function planForOneList(plan: MatchingPlan, rows: number): MatchingPlan {
  const sized = planForLists(plan, rows, rows)
  return plan.assignment === "one-to-one" ? { ...sized, comparisons: sized.comparisons.map(withinOneList) } : sized
}

function withinOneList(comparison: Comparison): Comparison {
  const { kind, role, weights } = comparison
  if (weights === null || role === "name" || kind === "kin") return comparison
  if (kind === "place") return { ...comparison, weights: weights.map((weight) => Math.round((2 * weight) / 3) + 0) }
  const isAgainst = weights.some((weight) => weight < 0)
  return isAgainst ? { ...comparison, weights: weights.map(halfAgainAgainst) } : comparison
}

const halfAgainAgainst = (weight: number): number => (weight < 0 ? Math.round((3 * weight) / 2) : weight)
