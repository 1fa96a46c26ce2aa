import { ruleKey } from "../compare/blocking-key.ts"
import type { BlockingRule, MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"

/** How many pairs a blocking rule makes, before any is scored. */
export interface BlockingAnalysis {
  readonly rule: string
  readonly pairs: number
  /** Of all pairs, 0..1. */
  readonly share: number
  /** The rule makes so many pairs that it hardly blocks. */
  readonly isAlarming: boolean
}

/** From this share of all pairs on a rule is a mistake more often than a wish. */
const ALARM = 0.4

/** What each rule of a plan would make of two lists, or of one with itself; empty where all pairs are looked at. */
export function blockingAnalysis(
  plan: MatchingPlan,
  a: readonly MatchRecord[],
  b: readonly MatchRecord[] | null,
): readonly BlockingAnalysis[] {
  if (plan.blocking.mode !== "rules") return []
  const all = b === null ? (a.length * (a.length - 1)) / 2 : a.length * b.length
  return plan.blocking.rules.map((rule) => {
    const pairs = pairsBy(rule, a, b)
    const share = all === 0 ? 0 : pairs / all
    return { rule: rule.name, pairs, share, isAlarming: share > ALARM }
  })
}

function pairsBy(rule: BlockingRule, a: readonly MatchRecord[], b: readonly MatchRecord[] | null): number {
  const own = sizesOf(rule, a)
  let pairs = 0
  if (b === null) {
    for (const size of own.values()) pairs += (size * (size - 1)) / 2
    return pairs
  }
  for (const [key, size] of sizesOf(rule, b)) pairs += size * (own.get(key) ?? 0)
  return pairs
}

function sizesOf(rule: BlockingRule, records: readonly MatchRecord[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const record of records) {
    const key = ruleKey(rule, record)
    if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return sizes
}
