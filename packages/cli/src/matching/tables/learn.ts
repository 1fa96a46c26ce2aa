import {
  type ColumnPair,
  chooseRules,
  isTrained,
  type MatchingPlan,
  type SuggestedPlan,
  suggestPlan,
  type Trained,
  trainPlan,
} from "@wasit/matching"
import { type Fault, tell } from "../../shared/print.ts"
import type { Run } from "../../shared/terminal.ts"
import { writePlan } from "../plan-file.ts"
import { saidIds } from "./align.ts"
import type { TableRead } from "./read-table.ts"
import { TABLE_WORDS } from "./texts.ts"

/** How a plan for tables is come by. */
export interface LearnOptions {
  readonly ignore?: readonly string[]
  readonly same?: readonly string[]
  readonly writePlan?: string
}

/** What is said of the columns of tables is not heard where files are lists of persons: it is refused, not passed over. */
export function optionsOfTables(path: string, { ignore = [], same = [] }: LearnOptions): Fault | null {
  if (ignore.length + same.length === 0) return null
  return { code: "option-of-tables", path, option: ignore.length > 0 ? "--ignore" : "--same" }
}

/** A plan that can decide, and what it was learnt from. */
export interface Learnt {
  readonly plan: MatchingPlan
  readonly columns: SuggestedPlan["columns"]
  /** Columns of other headings that are compared as one. */
  readonly pairs: readonly ColumnPair[]
  /** Null: the weights were pinned before. */
  readonly trained: Trained | null
}

/** Pairs up to which every pair is looked at, and the pairs that rules may find beyond. */
const [COMPLETE, BY_RULES] = [30_000_000, 12_000_000]

/**
 * A plan for two tables, or for one against itself: the columns both have, and which pairs are looked at; `isByRules`: those that rules
 * find, however few there are.
 */
export function suggestFor(
  a: TableRead,
  b: TableRead | null,
  given: readonly string[],
  isByRules = false,
): SuggestedPlan {
  const assignment = b === null ? "none" : "one-to-one"
  // What tells the rows of each table apart says nothing of who stands in both.
  const own = saidIds(a)
  const ignored = own !== null && own === saidIds(b ?? a) ? [...given, own] : given
  const suggested = suggestPlan(a.columns, (b ?? a).columns, { ignored, assignment })
  const pairs = b === null ? a.records.length ** 2 / 2 : a.records.length * b.records.length
  if ((!isByRules && pairs <= COMPLETE) || suggested.plan.comparisons.length === 0) return suggested
  const most = Math.max(BY_RULES, 12 * (a.records.length + (b ?? a).records.length))
  const rules = chooseRules(suggested.plan.comparisons, a.records, b?.records ?? null, most)
  return rules.length === 0
    ? suggested
    : { ...suggested, plan: { ...suggested.plan, blocking: { mode: "rules", rules } } }
}

/** Takes the plan that was given, or suggests one; learns the weights that it lacks from the tables; writes it where that is wanted. */
export async function learn(
  run: Run,
  given: MatchingPlan | null,
  a: TableRead,
  b: TableRead | null,
  options: LearnOptions,
  pairs: readonly ColumnPair[] = [],
): Promise<Learnt | Fault> {
  const unknown = ignoredNowhere(a, b, options.ignore ?? [])
  if (unknown !== null) return unknown
  const suggested = given === null ? suggestFor(a, b, options.ignore ?? []) : { plan: given, columns: [] }
  if (suggested.plan.comparisons.length === 0) return noSharedColumns(a, b ?? a)
  const missing = missingColumn(suggested.plan, a, b)
  if (missing !== null) return missing
  const trained = isTrained(suggested.plan) ? null : trainPlan(suggested.plan, a.records, b?.records ?? null)
  const plan = trained?.plan ?? suggested.plan
  const fault = await writePlan(run, options.writePlan, plan)
  if (fault !== null) return fault
  if (options.writePlan !== undefined) tell(run, TABLE_WORDS.planWritten, { path: options.writePlan })
  return { plan, columns: suggested.columns, pairs, trained }
}

/** A column that is to be left out and that no table has: its name may be mistyped, and the one that was meant would be compared. */
export function ignoredNowhere(a: TableRead, b: TableRead | null, ignored: readonly string[]): Fault | null {
  const tables = b === null ? [a] : [a, b]
  const headings = [...new Set(tables.flatMap(({ columns }) => columns.map(({ heading }) => heading)))]
  const column = ignored.find((wanted) => !headings.includes(wanted))
  if (column === undefined) return null
  return {
    code: "column-unknown",
    file: tables.map(({ path }) => path).join(", "),
    column,
    columns: headings.join(" · "),
  }
}

/** Why two tables cannot be compared, with the headings that they have. */
export function noSharedColumns(a: TableRead, b: TableRead): Fault {
  const [columnsA, columnsB] = [a, b].map(({ columns }) => columns.map(({ heading }) => heading).join(" · "))
  return { code: "no-shared-columns", a: a.path, b: b.path, columnsA, columnsB }
}

/** A column that a plan compares and that one of the tables has not; null: none. */
export function missingColumn({ comparisons }: MatchingPlan, a: TableRead, b: TableRead | null): Fault | null {
  for (const { columns } of comparisons) {
    for (const table of b === null ? [a] : [a, b]) {
      const headings = table.columns.map(({ heading }) => heading)
      const column = columns.find((wanted) => !headings.includes(wanted))
      if (column !== undefined)
        return { code: "column-unknown", file: table.path, column, columns: headings.join(" · ") }
    }
  }
  return null
}

/** What of a plan's coming to be stands in the JSON. */
export function learntJson({ columns, pairs, trained }: Learnt): unknown {
  return {
    weights: trained === null ? "pinned" : "learnt from these lists",
    ...(trained === null ? {} : { expectedMatches: trained.expectedMatches, learntFrom: trained.rules }),
    ...(columns.length === 0 ? {} : { columns }),
    ...(pairs.length === 0 ? {} : { sameColumns: pairs }),
  }
}
