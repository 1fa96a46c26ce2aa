import type { BlockingRule, MatchingPlan } from "../plan/types.ts"
import { dependingOn } from "../scoring/dependent.ts"
import { untoldIn } from "./limits.ts"
import type { RulePairsFound } from "./pairs.ts"
import { type Pattern, patternsOf, type Sides } from "./patterns.ts"

/** The pairs of one blocking rule, from which weights are learnt. */
export interface Block extends Pick<RulePairsFound, "a" | "b" | "isFirst"> {
  readonly rule: BlockingRule
  readonly total: number
  /** Pairs of the rule for one that was looked at. */
  readonly stride: number
  readonly patterns: readonly Pattern[]
  readonly ofPair: Int32Array
  /** Comparisons of the rule's own columns. */
  readonly leftOut: ReadonlySet<number>
  /** These, and those which agree by chance where they do. */
  readonly unheard: ReadonlySet<number>
  /** These, and all others that depend on one of them: of these there may be better pairs to learn from. */
  readonly biased: ReadonlySet<number>
  /** Dependences of whose limits these pairs tell nothing: nothing else is heard. */
  readonly untold: ReadonlySet<number>
}

/** The pairs that a rule found, with how they agree. */
export function blockOf(found: RulePairsFound, sides: Sides, plan: MatchingPlan): Block {
  const { rule, total } = found
  const own = new Set(rule.keys.map(({ column }) => column))
  const leftOut = new Set(
    plan.comparisons.flatMap(({ columns }, at) => (columns.some((column) => own.has(column)) ? [at] : [])),
  )
  const stride = found.a.length === 0 ? 1 : total / found.a.length
  const unheard = dependingOn(leftOut, plan, ["for"])
  const biased = dependingOn(leftOut, plan, ["for", "against"])
  return { ...found, ...patternsOf(sides, found), stride, leftOut, unheard, biased, untold: untoldIn(unheard, plan) }
}
