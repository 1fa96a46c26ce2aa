import type { Dependence, MatchingPlan } from "../plan/types.ts"
import { dependentIn } from "../scoring/dependent.ts"
import type { Words } from "./dialect.ts"
import { SIGNS, weighing } from "./evidence.ts"

/**
 * The sum of `base` and of the evidence in the columns `t<k>`, within the limit of each dependence. What bands need to know of each
 * comparison stays.
 */
export function withinLimits(words: Words, base: string, plan: MatchingPlan, places: readonly number[]): string {
  const { ofFor, ofAgainst, widens, limits } = dependentIn(plan)!
  const bound = (own: number): number => weighing(limits[own]!)
  const agreeing = (among: readonly number[]): readonly string[] => among.map((k) => weightOn(words, "for", k))
  const counted = limits.flatMap((_, own) => {
    const agree = agreeing(places.filter((k) => ofFor[k] === own))
    const differ = places.filter((k) => ofAgainst[k] === own).map((k) => weightOn(words, "against", k))
    const most = [-bound(own), ...differ].join(", ")
    return [
      ...(agree.length === 0 ? [] : [` + ${together(agree, bound(own))} - (${agree.join(" + ")})`]),
      ...(differ.length === 0 ? [] : [` + greatest(0, least(${most}) - (${agreedIn(own)}) - (${differ.join(" + ")}))`]),
    ]
  })
  return [base, ...places.map((k) => `t${k}`)].join(" + ") + counted.join("")

  /** What the comparisons of a dependence against say for a pair, and of those that depend on one another what counts of it. */
  function agreedIn(own: number): string {
    const widening = places.filter((k) => widens[k] === own)
    const free = agreeing(widening.filter((k) => ofFor[k]! < 0))
    const groups = new Set(widening.flatMap((k) => (ofFor[k]! < 0 ? [] : [ofFor[k]!])))
    const counted = [...groups].map((group) =>
      together(agreeing(places.filter((k) => ofFor[k] === group)), bound(group)),
    )
    return [...free, ...counted, "0"].join(" + ")
  }
}

/** What counts of comparisons that speak for a pair and depend on one another. */
function together(weights: readonly string[], bound: number): string {
  return `least(${weights.join(" + ")}, greatest(${[bound, ...weights].join(", ")}))`
}

/** The weight of evidence as evidence, where it speaks for a side; else nothing. */
function weightOn({ bits }: Words, side: Dependence["side"], place: number): string {
  const evidence = `t${place}`
  const speaks = side === "for" ? `${evidence} > ${SIGNS}` : `${evidence} < 0`
  return `CASE WHEN ${speaks} THEN ${evidence} - ${bits(evidence, SIGNS)} ELSE 0 END`
}
