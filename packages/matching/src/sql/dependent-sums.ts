import type { Dependence, MatchingPlan } from "../plan/types.ts"
import { dependentIn } from "../scoring/dependent.ts"
import type { Words } from "./dialect.ts"
import { SIGNS, weighing } from "./evidence.ts"

/**
 * The sum of `base` and of the evidence in the columns `t<k>`, within the limit of each dependence. What bands need to know of each
 * comparison stays.
 */
export function withinLimits(words: Words, base: string, plan: MatchingPlan, places: readonly number[]): string {
  const { ofFor, ofAgainst, widens, lifts, limits, sides, within } = dependentIn(plan)!
  const bound = (own: number): number => weighing(limits[own]!)
  const sum = (terms: readonly string[]): string => [...terms, "0"].join(" + ")
  const agreeing = (among: readonly number[]): readonly string[] => among.map((k) => weightOn(words, "for", k))
  const differing = (among: readonly number[]): readonly string[] => among.map((k) => weightOn(words, "against", k))
  const counted = limits.flatMap((_, own) => {
    const [agree, differ] = [agreeing(of(ofFor, own)), differing(of(ofAgainst, own))]
    return [
      ...(agree.length === 0 ? [] : [` + ${together(own)} - (${agree.join(" + ")})`]),
      ...(differ.length === 0 ? [] : [` + greatest(0, ${leastOf(own)} - (${differ.join(" + ")}))`]),
    ]
  })
  return [base, ...places.map((k) => `t${k}`)].join(" + ") + counted.join("")

  function of(dependences: Int8Array, own: number): readonly number[] {
    return places.filter((k) => dependences[k] === own)
  }

  /** What counts of comparisons that speak for a pair and depend on one another. */
  function together(own: number): string {
    const weights = agreeing(of(ofFor, own))
    return `least(${weights.join(" + ")}, greatest(${[bound(own), ...weights].join(", ")})${opposedTo(own)})`
  }

  /** The least that comparisons of a dependence against may say in all. */
  function leastOf(own: number): string {
    const widening = of(widens, own)
    const free = agreeing(widening.filter((k) => ofFor[k]! < 0 || lifts[k]! >= 0))
    const groups = limits.flatMap((_, group) =>
      sides[group] === "for" && within[group] === own ? [together(group)] : [],
    )
    return `least(${[-bound(own), ...differing(of(ofAgainst, own))].join(", ")}) - (${sum([...free, ...groups])})`
  }

  /** By how much the limit of a dependence for grows: what counts of that which its own comparisons say against a pair. */
  function opposedTo(own: number): string {
    const free = differing(of(lifts, own).filter((k) => ofAgainst[k]! < 0))
    const groups = limits.flatMap((_, group) =>
      sides[group] === "against" && within[group] === own
        ? [`greatest(${differing(of(ofAgainst, group)).join(" + ")}, ${leastOf(group)})`]
        : [],
    )
    const all = [...free, ...groups]
    return all.length === 0 ? "" : ` - (${all.join(" + ")})`
  }
}

/** The weight of evidence as evidence, where it speaks for a side; else nothing. */
function weightOn({ bits }: Words, side: Dependence["side"], place: number): string {
  const evidence = `t${place}`
  const speaks = side === "for" ? `${evidence} > ${SIGNS}` : `${evidence} < 0`
  return `CASE WHEN ${speaks} THEN ${evidence} - ${bits(evidence, SIGNS)} ELSE 0 END`
}
