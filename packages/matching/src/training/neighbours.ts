import type { BlockingRule, Comparison, Dependence, MatchingPlan } from "../plan/types.ts"
import type { Likelihoods, Neighbours } from "./expectation.ts"

/** Kinds of comparison that may turn out to be of a home too: a second surname, a father's given name that a son bears, a postcode, a mailbox. */
const LEARNT: ReadonlySet<Comparison["kind"]> = new Set(["token", "category", "text", "number"])

/**
 * People of one home, as the fit starts: they share what dependences for say as one person's rows do, all else is alike by chance, and they
 * are as many as the matches. Null where a plan knows of no home.
 */
export function neighboursIn(plan: MatchingPlan, m: Likelihoods, u: Likelihoods, share: number): Neighbours | null {
  const { comparisons, dependences = [] } = plan
  const ofHome = dependences.filter((own) => own.side === "for" && !isOfNames(own, plan))
  const shared = new Set(ofHome.flatMap((own) => own.comparisons))
  const places = new Set(comparisons.flatMap(({ id }, at) => (shared.has(id) ? [at] : [])))
  // Where all that is compared is shared by a home, nothing tells its people apart.
  if (places.size === 0 || places.size === comparisons.length) return null
  const mayBeLearnt = ({ kind, role }: Comparison, at: number): boolean =>
    places.has(at) || ((role === undefined || role === "circumstance") && LEARNT.has(kind))
  const able = new Set(comparisons.flatMap((comparison, at) => (mayBeLearnt(comparison, at) ? [at] : [])))
  const given = givenNamesIn(plan)
  const seldom = new Set([...able].filter((at) => comparisons[at]!.columns.some((column) => given.has(column))))
  // Where nothing but a given name tells people of one home apart, it is alike by chance.
  const isTold = comparisons.some(({ kind, role }, at) => !able.has(at) && role === undefined && kind !== "exchanged")
  const learnt = new Set([...able].filter((at) => isTold || !seldom.has(at)))
  return { h: comparisons.map((_, at) => (places.has(at) ? m : u)[at]!), learnt, seldom, share }
}

/** Whether a dependence for holds a given name, as an address by e-mail does: people of one home share other things. */
export function isOfNames({ comparisons: own }: Dependence, plan: MatchingPlan): boolean {
  const given = givenNamesIn(plan)
  return plan.comparisons.some(({ id, columns }) => own.includes(id) && columns.some((column) => given.has(column)))
}

/** The columns of given names: those that stand first where names may be exchanged. */
function givenNamesIn({ comparisons }: MatchingPlan): ReadonlySet<string> {
  return new Set(comparisons.flatMap(({ kind, columns }) => (kind === "exchanged" ? [columns[0]!] : [])))
}

/** Whether pairs of a rule are of one street, area or telephone: mostly one person's rows, or those of a home. */
export function isOfOnePlace({ keys }: BlockingRule, { comparisons }: MatchingPlan): boolean {
  const places = comparisons.flatMap(({ role, columns }) => (role === "circumstance" ? columns : []))
  return keys.every(({ column, key }) => key === "equal" && places.includes(column))
}
