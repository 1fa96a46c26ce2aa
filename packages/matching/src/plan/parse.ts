import { digestOf } from "../canonical.ts"
import { comparisonProblem } from "./parse-comparison.ts"
import { dependencesProblem } from "./parse-dependences.ts"
import { isObject, keysProblem, type PlanRefusal, refused, throwIfRefused } from "./refusal.ts"
import { TABLES } from "./tables.ts"
import { BLOCKING_KEYS, type MatchingPlan } from "./types.ts"

/** Reads a parsed JSON value as a plan. Unknown keys, kinds and tables, wrong lengths and non-integers are refused. */
export function parsePlan(value: unknown): MatchingPlan | PlanRefusal {
  // The one parse edge of this package: the shape was just checked key by key.
  return problemOf(value) ?? (value as MatchingPlan)
}

/** SHA-256 of the canonical JSON of a plan, as `sha256:<hex>`. */
export function planDigest(plan: MatchingPlan): string {
  throwIfRefused(plan)
  return `sha256:${digestOf(plan)}`
}

const KEYS = [
  "kind",
  "version",
  "unit",
  "tables",
  "comparisons",
  "blocking",
  "prior",
  "thresholds",
  "margin",
  "assignment",
] as const

function problemOf(plan: unknown): PlanRefusal | null {
  if (!isObject(plan)) return refused("plan-malformed", "")
  if (!("kind" in plan)) return refused("plan-missing-key", "/kind")
  if (plan.kind !== "matching-plan") return refused("plan-malformed", "/kind")
  // Before the keys: those of another version are its own, and nothing is wrong with them.
  if (Number.isSafeInteger(plan.version) && plan.version !== 2) return refused("plan-other-version", "/version")
  const keys = keysProblem(plan, KEYS, ["dependences"], "")
  if (keys !== null) return keys
  if (plan.version !== 2) return refused("plan-malformed", "/version")
  if (plan.unit !== "centibit") return refused("plan-malformed", "/unit")
  return (
    tablesProblem(plan.tables) ??
    comparisonsProblem(plan.comparisons) ??
    dependencesProblem(plan.dependences, plan.comparisons) ??
    blockingProblem(plan.blocking) ??
    numbersProblem(plan)
  )
}

function numbersProblem(plan: Readonly<Record<string, unknown>>): PlanRefusal | null {
  if (plan.prior !== null && !Number.isSafeInteger(plan.prior)) return refused("plan-malformed", "/prior")
  const { thresholds } = plan
  if (!isObject(thresholds)) return refused("plan-malformed", "/thresholds")
  const keys = keysProblem(thresholds, ["upper", "lower"], ["certain"], "/thresholds")
  if (keys !== null) return keys
  for (const name of ["upper", "lower", ...("certain" in thresholds ? ["certain"] : [])]) {
    if (!Number.isSafeInteger(thresholds[name])) return refused("plan-malformed", `/thresholds/${name}`)
  }
  if (!Number.isSafeInteger(plan.margin)) return refused("plan-malformed", "/margin")
  const isKnown = plan.assignment === "one-to-one" || plan.assignment === "none"
  return isKnown ? null : refused("plan-malformed", "/assignment")
}

function tablesProblem(tables: unknown): PlanRefusal | null {
  if (!isObject(tables)) return refused("plan-malformed", "/tables")
  const keys = keysProblem(tables, Object.keys(TABLES), [], "/tables")
  if (keys !== null) return keys
  const other = Object.entries(TABLES).find(([name, digest]) => tables[name] !== digest)
  return other === undefined ? null : refused("plan-unknown-table", `/tables/${other[0]}`)
}

function comparisonsProblem(comparisons: unknown): PlanRefusal | null {
  if (!Array.isArray(comparisons) || comparisons.length === 0) return refused("plan-malformed", "/comparisons")
  const seen = new Set<unknown>()
  for (const [at, comparison] of comparisons.entries()) {
    const path = `/comparisons/${at}`
    const problem = comparisonProblem(comparison, path)
    if (problem !== null) return problem
    if (seen.has(comparison.id)) return refused("plan-twice", `${path}/id`)
    seen.add(comparison.id)
  }
  return barsProblem(comparisons)
}

/** One comparison holds a person's own name. */
function barsProblem(
  comparisons: readonly { readonly role?: unknown; readonly certain?: unknown }[],
): PlanRefusal | null {
  const barred = comparisons.flatMap(({ certain }, at) => (certain === undefined ? [] : [at]))
  const isOne = barred.length === 0 || comparisons.every(({ role }) => role !== "name")
  const wrong = isOne ? barred[1] : barred[0]
  return wrong === undefined ? null : refused("plan-twice", `/comparisons/${wrong}/certain`)
}

function blockingProblem(blocking: unknown): PlanRefusal | null {
  if (!isObject(blocking)) return refused("plan-malformed", "/blocking")
  if (blocking.mode === "complete") return keysProblem(blocking, ["mode"], [], "/blocking")
  if (blocking.mode !== "rules") return refused("plan-malformed", "/blocking/mode")
  const keys = keysProblem(blocking, ["mode", "rules"], [], "/blocking")
  if (keys !== null) return keys
  const { rules } = blocking
  if (!Array.isArray(rules) || rules.length === 0) return refused("plan-malformed", "/blocking/rules")
  for (const [at, rule] of rules.entries()) {
    const problem = ruleProblem(rule, `/blocking/rules/${at}`)
    if (problem !== null) return problem
  }
  return null
}

function ruleProblem(rule: unknown, at: string): PlanRefusal | null {
  if (!isObject(rule)) return refused("plan-malformed", at)
  const keys = keysProblem(rule, ["name", "keys"], [], at)
  if (keys !== null) return keys
  if (typeof rule.name !== "string" || rule.name === "") return refused("plan-malformed", `${at}/name`)
  if (!Array.isArray(rule.keys) || rule.keys.length === 0) return refused("plan-malformed", `${at}/keys`)
  for (const [place, key] of rule.keys.entries()) {
    const path = `${at}/keys/${place}`
    if (!isObject(key)) return refused("plan-malformed", path)
    const problem = keysProblem(key, ["column", "key"], [], path)
    if (problem !== null) return problem
    if (typeof key.column !== "string" || key.column === "") return refused("plan-malformed", `${path}/column`)
    if (!BLOCKING_KEYS.some((known) => known === key.key)) return refused("plan-unknown-kind", `${path}/key`)
  }
  return null
}
