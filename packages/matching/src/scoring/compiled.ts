import type { Finding } from "../compare/kind.ts"
import { levelIn, NOTHING, rarityIn } from "../compare/kind.ts"
import { type AnyKind, kindOf } from "../compare/kinds.ts"
import { type NameMemory, nameMemory } from "../compare/name-memory.ts"
import { throwIfRefused } from "../plan/refusal.ts"
import type { Comparison, MatchingPlan } from "../plan/types.ts"
import { cellOf, type MatchRecord } from "../record.ts"
import { type Dependent, dependentIn } from "./dependent.ts"

/** A comparison ready to be computed with. */
export interface Part {
  readonly at: number
  readonly comparison: Comparison
  readonly kind: AnyKind
  readonly weights: readonly number[]
  /** The most it can add, and the least: what it can take away. */
  readonly most: number
  readonly least: number
}

/** A plan ready to be computed with, in one run. */
export interface Compiled {
  readonly plan: MatchingPlan
  readonly prior: number
  readonly parts: readonly Part[]
  readonly name: Part | null
  readonly father: Part | null
  /** Where names that differ in a word keep a pair from *certain*; never beside `name`. */
  readonly barred: Part | null
  /** What a father who is told in the name cell adds. */
  readonly told: number
  /** Null where each comparison speaks for itself. */
  readonly dependent: Dependent | null
  readonly memory: NameMemory
}

/** The values of one row, one for each comparison; null: missing. */
export type Values = readonly unknown[]

/** Whether a plan can score: weights and prior are pinned. */
export function isTrained(plan: MatchingPlan): boolean {
  return (
    plan.prior !== null &&
    plan.comparisons.every(({ weights, frequency }) => weights !== null && isCounted(frequency)) &&
    (plan.dependences ?? []).every(({ limit }) => limit !== null)
  )
}

function isCounted(frequency: Comparison["frequency"]): boolean {
  return frequency === undefined || !("values" in frequency) || frequency.values !== null
}

/** Makes a plan ready. A plan that is still to be trained cannot score: that is the caller's mistake. */
export function compile(plan: MatchingPlan): Compiled {
  throwIfRefused(plan)
  const { prior } = plan
  if (prior === null || !isTrained(plan))
    throw new RangeError("this plan is still to be trained: trainPlan gives it the weights that it lacks")
  const parts = plan.comparisons.map(partOf)
  const withRole = (role: string): Part | null => parts.find(({ comparison }) => comparison.role === role) ?? null
  const father = withRole("father")
  return {
    plan,
    prior,
    parts,
    name: withRole("name"),
    father,
    barred: parts.find(({ comparison }) => comparison.certain !== undefined) ?? null,
    told: father?.weights[father.kind.toldLevel ?? -1] ?? 0,
    dependent: dependentIn(plan),
    memory: nameMemory(),
  }
}

function partOf(comparison: Comparison, at: number): Part {
  const kind = kindOf(comparison.kind)
  const { weights, frequency } = comparison
  if (kind === null || weights === null) throw new RangeError(`comparison ${comparison.id} cannot be computed`)
  const rarities = [0, ...(frequency === undefined ? [] : raritiesOf(frequency))]
  const most = Math.max(0, ...weights) + rarities.reduce((one, other) => Math.max(one, other))
  const least = Math.min(0, ...weights) + rarities.reduce((one, other) => Math.min(one, other))
  return { at, comparison, kind, weights, most, least }
}

/** What rarity can add to an agreement. */
export function raritiesOf(frequency: NonNullable<Comparison["frequency"]>): readonly number[] {
  return "expected" in frequency
    ? [frequency.atLeast, frequency.atMost]
    : [frequency.atMost, ...Object.values(frequency.values ?? {})]
}

/** Reads a row: one value for each comparison. */
export function valuesOf(record: MatchRecord, { parts }: Compiled): Values {
  return parts.map(({ kind, comparison }) => kind.read(comparison.columns.map((column) => cellOf(record, column))))
}

/** What a comparison found, before its weight. */
export function findingOf(part: Part, a: unknown, b: unknown): Finding {
  return a === null || b === null ? NOTHING : part.kind.compare(a, b, part.comparison)
}

/** The weight of a finding without its rarity. */
export function levelWeight({ weights }: Part, finding: Finding): number {
  return finding === NOTHING ? 0 : (weights[levelIn(finding)] ?? 0)
}

/** How far apart a comparison can put two pairs. */
export const spreadOf = ({ most, weights }: Part): number => most - Math.min(...weights)

/** The rarity of what two values share: of a name's words, or of a value that both bear. */
export function rarityOf({ kind, comparison }: Part, finding: Finding, a: unknown, b: unknown): number {
  const { frequency } = comparison
  if (finding === NOTHING || frequency === undefined) return 0
  if (!("values" in frequency)) return rarityIn(finding)
  if (levelIn(finding) !== 0 || kind.frequencyKey === undefined) return 0
  const key = kind.frequencyKey(a)
  if (key !== kind.frequencyKey(b)) return 0
  const { values, atMost } = frequency
  return values !== null && Object.hasOwn(values, key) ? values[key]! : atMost
}
