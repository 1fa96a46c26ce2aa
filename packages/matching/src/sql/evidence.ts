import { FATHER_IN_NAME, type Finding, IS_PARENT, levelIn, NOTHING } from "../compare/kind.ts"
import type { MatchingPlan } from "../plan/types.ts"
import { type Compiled, compile, levelWeight, type Part, raritiesOf, rarityOf } from "../scoring/compiled.ts"
import {
  asksForWords,
  hasOtherWord,
  isAgainst,
  isContradicting,
  isLoneName,
  isPartOfName,
  isSupport,
} from "../scoring/score.ts"
import type { Words } from "./dialect.ts"

/**
 * What one comparison says, as one integer that a database only has to add up: the weight in the upper half, and below it what
 * the bands need to know. Supports and contradictions are counted; every other sign is one comparison's alone.
 */
export type Evidence = number

const SHIFT = 16
/** All signs together. A weight in the upper half is negative exactly where the whole is. */
export const SIGNS = 2 ** SHIFT - 1
const SUPPORT = 1
const CONTRADICTION = 1 << 5
const COUNT = 0x1f
const WHOLE_NAME = 1 << 10
/** Of a plan without a name of its own role, and so never together with the signs of one. */
const OTHER_WORD = WHOLE_NAME
/** Never together with a whole name: the two together say that it is one word. */
const NAME_AGAINST = 1 << 11
const PARENT = 1 << 12
const FATHER_TOLD = 1 << 13
const FATHER_FOUND = 1 << 14
const FATHER_SAME = 1 << 15

/** The greatest number of comparisons whose supports can be counted, and the greatest weight that a sum can hold. */
const MOST_COMPARISONS = COUNT
/** The sum of all weights stays below this. */
export const MOST_WEIGHT = 2 ** (31 - SHIFT)

/** A weight alone, as evidence. */
export const weighing = (weight: number): Evidence => weight * 2 ** SHIFT
/** The weight in a sum of evidence, centibits. */
export const weightIn = (evidence: Evidence): number => evidence >> SHIFT

/** All of a sum of evidence but its weight. */
export const signsIn = (evidence: Evidence): number => evidence & SIGNS

/** What a finding says, but for a word that names differ in: see `barOf`. */
export function evidenceOf(part: Part, finding: Finding, a: unknown, b: unknown, compiled: Compiled): Evidence {
  if (finding === NOTHING) return 0
  const weight = levelWeight(part, finding)
  const signs =
    part === compiled.name ? nameSigns(part, finding) : part === compiled.father ? fatherSigns(part, finding) : 0
  return weighing(weight + rarityOf(part, finding, a, b)) + signs + standing(part, finding, weight)
}

/** What is added to a finding's evidence where names may not differ in a word and do. Costs more than all else: few pairs need it. */
export function barOf(part: Part, finding: Finding, a: unknown, b: unknown, { barred }: Compiled): Evidence {
  return part === barred && hasOtherWord(part, finding, a, b) ? OTHER_WORD : 0
}

function standing(part: Part, finding: Finding, weight: number): number {
  return (isSupport(part) && weight > 0 ? SUPPORT : 0) + (isContradicting(part, finding, weight) ? CONTRADICTION : 0)
}

function nameSigns(part: Part, finding: Finding): number {
  return (
    (isPartOfName(part, finding) ? 0 : WHOLE_NAME) +
    (isAgainst(part, finding) || isLoneName(part, finding) ? NAME_AGAINST : 0) +
    ((finding & IS_PARENT) === 0 ? 0 : PARENT) +
    ((finding & FATHER_IN_NAME) === 0 ? 0 : FATHER_TOLD)
  )
}

function fatherSigns(part: Part, finding: Finding): number {
  return FATHER_FOUND + (levelIn(finding) < part.weights.length - 1 ? FATHER_SAME : 0)
}

/** What is added where the father stands in the other side's name cell and nothing else was found about him. */
export interface Told {
  readonly mask: number
  readonly value: number
  readonly evidence: Evidence
}

/** Null where the plan compares no fathers. */
export function toldOf({ father }: Compiled): Told | null {
  const level = father?.kind.toldLevel
  if (father === null || level === undefined) return null
  const weight = levelWeight(father, level)
  const evidence = weighing(weight) + fatherSigns(father, level) + standing(father, level, weight)
  return { mask: FATHER_TOLD | FATHER_FOUND, value: FATHER_TOLD, evidence }
}

/** What a sum of evidence says of a pair. */
export interface Standing {
  readonly weight: number
  readonly kin: boolean
  readonly supported: boolean
  readonly contradicted: boolean
  readonly partOfName: boolean
  readonly otherWord: boolean
}

/** Reads a sum of evidence. */
export function standingIn(sum: Evidence, compiled: Compiled): Standing {
  const { name, father, barred } = compiled
  const has = (sign: number): boolean => (sum & sign) !== 0
  return {
    weight: weightIn(sum),
    kin: has(FATHER_SAME) ? has(NAME_AGAINST) && !has(WHOLE_NAME) : has(PARENT),
    supported: name === null || has(COUNT * SUPPORT),
    contradicted: has(COUNT * CONTRADICTION),
    otherWord: barred !== null && has(OTHER_WORD) && asksForWords(weightIn(sum), compiled),
    partOfName: name !== null && (!has(WHOLE_NAME) || (has(NAME_AGAINST) && father !== null && !has(FATHER_FOUND))),
  }
}

/** The same of `kin`, in SQL, for a sum `s`. */
export function kinCondition({ bits }: Words): string {
  const isPart = `${bits("s", NAME_AGAINST + WHOLE_NAME)} = ${NAME_AGAINST}`
  return `CASE WHEN ${bits("s", FATHER_SAME)} <> 0 THEN ${isPart} ELSE ${bits("s", PARENT)} <> 0 END`
}

/** Why a plan cannot be summed up in a database. */
export type SqlRefusal = { readonly code: "sql-too-many-comparisons" | "sql-weights-too-great" }

/** Whether all sums that a plan can make fit; null where they do. */
export function sqlRefusal(plan: MatchingPlan): SqlRefusal | null {
  const { parts, prior } = compile(plan)
  if (parts.length > MOST_COMPARISONS) return { code: "sql-too-many-comparisons" }
  const greatest = parts.reduce((sum, part) => sum + greatestOf(part), Math.abs(prior))
  return greatest < MOST_WEIGHT ? null : { code: "sql-weights-too-great" }
}

function greatestOf({ weights, comparison: { frequency } }: Part): number {
  const greatest = (numbers: readonly number[]): number => numbers.reduce((most, n) => Math.max(most, Math.abs(n)), 0)
  return greatest(weights) + greatest(frequency === undefined ? [] : raritiesOf(frequency))
}
