import { kindOf } from "../compare/kinds.ts"
import type { BlockingKey, BlockingRule, MatchingPlan } from "../plan/types.ts"

/** Columns whose distinct cells are numbered together, because a comparison reads them or a rule makes a key of them. */
export interface Dictionary {
  readonly at: number
  readonly columns: readonly string[]
  /** The comparisons, by their place in the plan, that read these columns. */
  readonly comparisons: readonly number[]
  readonly keys: readonly KeyNeed[]
}

/** A key that some rule makes of a column. */
interface KeyNeed {
  readonly at: number
  readonly column: string
  readonly key: BlockingKey
}

/** What a plan needs of two tables. */
export interface Needs {
  readonly dictionaries: readonly Dictionary[]
  readonly keys: readonly KeyNeed[]
  /** The keys of each rule, by their place in `keys`. A plan that looks at all pairs has one rule without keys. */
  readonly rules: readonly (readonly number[])[]
  readonly columns: readonly string[]
}

/**
 * For each comparison the places of those which read its columns as it does, one of each column: it needs no cells of its own. Null
 * where it does.
 */
export function joinedOf({ comparisons }: MatchingPlan): readonly (readonly number[] | null)[] {
  return comparisons.map(({ kind, columns }) => {
    const joins = kindOf(kind)?.joins
    if (joins === undefined) return null
    const readingOf = (column: string): number =>
      comparisons.findIndex((other) => other.kind === joins.kind && other.columns[0] === column)
    const places = columns.map(readingOf)
    return places.includes(-1) ? null : places
  })
}

/**
 * What a plan needs of two tables: each set of columns, and each key, once.
 *
 * @param joined comparisons, by their places, that have their values from others
 */
export function needsOf(
  { comparisons, blocking }: MatchingPlan,
  joined: readonly (readonly number[] | null)[] = [],
): Needs {
  const own = comparisons.flatMap((comparison, at) => ((joined[at] ?? null) === null ? [{ ...comparison, at }] : []))
  const rules = blocking.mode === "rules" ? blocking.rules : []
  const keys = keysOf(rules)
  const sets = distinct([...own.map(({ columns }) => columns), ...keys.map(({ column }) => [column])])
  const isSame = (one: readonly string[], other: readonly string[]): boolean => nameOf(one) === nameOf(other)
  const dictionaries = sets.map((columns, at) => ({
    at,
    columns,
    comparisons: own.flatMap((comparison) => (isSame(comparison.columns, columns) ? [comparison.at] : [])),
    keys: keys.filter(({ column }) => isSame([column], columns)),
  }))
  const ruleKeys = rules.map((rule) => rule.keys.map((key) => keys.find((need) => isKey(need, key))!.at))
  return {
    dictionaries,
    keys,
    rules: blocking.mode === "rules" ? ruleKeys : [[]],
    columns: [...new Set(sets.flat())],
  }
}

type RuleKey = BlockingRule["keys"][number]

const isKey = (need: RuleKey, { column, key }: RuleKey): boolean => need.column === column && need.key === key

function keysOf(rules: readonly BlockingRule[]): readonly KeyNeed[] {
  const out: KeyNeed[] = []
  for (const { column, key } of rules.flatMap((rule) => rule.keys)) {
    if (!out.some((need) => isKey(need, { column, key }))) out.push({ at: out.length, column, key })
  }
  return out
}

const nameOf = (columns: readonly string[]): string => JSON.stringify(columns)

function distinct(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sets.map((columns) => [nameOf(columns), columns])).values()]
}
