import type { Dependence, MatchingPlan } from "../plan/types.ts"
import { dependentIn } from "../scoring/dependent.ts"
import { SIGNS, weighing } from "./evidence.ts"

/**
 * The sum of `base` and of the evidence in the columns `t<k>`, within the limit of each dependence. What bands need to know of each
 * comparison stays.
 */
export function withinLimits(base: string, plan: MatchingPlan, places: readonly number[]): string {
  const { ofFor, ofAgainst, widens, limits } = dependentIn(plan)!
  const bound = (own: number): number => weighing(limits[own]!)
  const counted = limits.flatMap((_, own) => {
    const [agree, differ] = [places.filter((k) => ofFor[k] === own), places.filter((k) => ofAgainst[k] === own)]
    const said = differ.map((k) => weightOn("against", k))
    return [
      ...(agree.length === 0 ? [] : [` + ${together(agree, bound(own))} - (${sumOf(agree)})`]),
      ...(differ.length === 0
        ? []
        : [` + greatest(0, least(${[-bound(own), ...said].join(", ")}) - (${agreedIn(own)}) - (${said.join(" + ")}))`]),
    ]
  })
  return [base, ...places.map((k) => `t${k}`)].join(" + ") + counted.join("")

  /** What the comparisons of a dependence against say for a pair, and of those that depend on one another what counts of it. */
  function agreedIn(own: number): string {
    const widening = places.filter((k) => widens[k] === own)
    const free = widening.filter((k) => ofFor[k]! < 0).map((k) => weightOn("for", k))
    const groups = new Set(widening.flatMap((k) => (ofFor[k]! < 0 ? [] : [ofFor[k]!])))
    const counted = [...groups].map((group) =>
      together(
        places.filter((k) => ofFor[k] === group),
        bound(group),
      ),
    )
    return [...free, ...counted, "0"].join(" + ")
  }
}

const sumOf = (places: readonly number[]): string => places.map((k) => weightOn("for", k)).join(" + ")

/** What counts of comparisons that speak for a pair and depend on one another. */
function together(places: readonly number[], bound: number): string {
  const strongest = [bound, ...places.map((k) => weightOn("for", k))].join(", ")
  return `least(${sumOf(places)}, greatest(${strongest}))`
}

/** The weight of evidence as evidence, where it speaks for a side; else nothing. */
function weightOn(side: Dependence["side"], place: number): string {
  const evidence = `t${place}`
  const speaks = side === "for" ? `${evidence} > ${SIGNS}` : `${evidence} < 0`
  return `CASE WHEN ${speaks} THEN ${evidence} - (${evidence} & ${SIGNS}) ELSE 0 END`
}
