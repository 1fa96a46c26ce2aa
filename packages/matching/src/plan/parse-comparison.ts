import { type AnyKind, kindOf } from "../compare/kinds.ts"
import { isIntegers, isObject, keysProblem, type PlanRefusal, refused } from "./refusal.ts"
import { COMPARISON_ROLES } from "./types.ts"

/** What is wrong with one comparison of a plan; null: nothing. */
export function comparisonProblem(comparison: unknown, at: string): PlanRefusal | null {
  if (!isObject(comparison)) return refused("plan-malformed", at)
  const keys = keysProblem(
    comparison,
    ["id", "kind", "columns", "levels", "weights"],
    ["role", "frequency", "certain"],
    at,
  )
  if (keys !== null) return keys
  const { id, kind: kindId, role } = comparison
  // The waterfall's own parts: a comparison of that name could not be told from them.
  if (typeof id !== "string" || id === "" || id === "prior" || id === "frequency")
    return refused("plan-malformed", `${at}/id`)
  const kind = typeof kindId === "string" ? kindOf(kindId) : null
  if (kind === null) return refused("plan-unknown-kind", `${at}/kind`)
  if (role !== undefined && !COMPARISON_ROLES.some((known) => known === role))
    return refused("plan-unknown-kind", `${at}/role`)
  return (
    columnsProblem(comparison.columns, kind, `${at}/columns`) ??
    levelsProblem(comparison.levels, kind, `${at}/levels`) ??
    weightsProblem(comparison.weights, comparison.levels, `${at}/weights`) ??
    frequencyProblem(comparison.frequency, kind, `${at}/frequency`) ??
    barProblem(comparison.certain, kind, `${at}/certain`)
  )
}

function barProblem(certain: unknown, kind: AnyKind, at: string): PlanRefusal | null {
  if (certain === undefined) return null
  if (kind.hasOtherWord === undefined) return refused("plan-unknown-key", at)
  return certain === "no-other-word" ? null : refused("plan-malformed", at)
}

function columnsProblem(columns: unknown, { columns: { least, most } }: AnyKind, at: string): PlanRefusal | null {
  if (!Array.isArray(columns)) return refused("plan-malformed", at)
  if (columns.length < least || columns.length > most) return refused("plan-wrong-length", at)
  const wrong = columns.findIndex((column) => typeof column !== "string" || column === "")
  return wrong < 0 ? null : refused("plan-malformed", `${at}/${wrong}`)
}

function levelsProblem(levels: unknown, kind: AnyKind, at: string): PlanRefusal | null {
  if (!Array.isArray(levels)) return refused("plan-malformed", at)
  const { levelNames, conditions } = kind
  const isFit =
    levelNames === null ? levels.length >= 2 && levels.length <= MOST_LEVELS : levels.length === levelNames.length
  if (!isFit) return refused("plan-wrong-length", at)
  const names = new Set<unknown>()
  for (const [place, level] of levels.entries()) {
    const path = `${at}/${place}`
    const isLast = place === levels.length - 1
    const problem = levelProblem(level, levelNames === null && !isLast ? conditions : [], path)
    if (problem !== null) return problem
    if (levelNames !== null && level.name !== levelNames[place]) return refused("plan-malformed", `${path}/name`)
    if (names.has(level.name)) return refused("plan-twice", `${path}/name`)
    names.add(level.name)
  }
  return null
}

/** Levels beyond these serve no reader, and an index must fit a byte. */
const MOST_LEVELS = 20

function levelProblem(level: unknown, conditions: readonly string[], at: string): PlanRefusal | null {
  if (!isObject(level)) return refused("plan-malformed", at)
  const keys = keysProblem(level, ["name"], conditions, at)
  if (keys !== null) return keys
  if (typeof level.name !== "string" || level.name === "") return refused("plan-malformed", `${at}/name`)
  if (conditions.length > 0 && !conditions.some((name) => Object.hasOwn(level, name)))
    return refused("plan-missing-key", `${at}/${conditions[0]}`)
  const wrong = conditions.find((name) => Object.hasOwn(level, name) && !isCondition(name, level[name]))
  return wrong === undefined ? null : refused("plan-malformed", `${at}/${wrong}`)
}

function isCondition(name: string, value: unknown): boolean {
  if (name === "exact") return value === true
  const isWhole = typeof value === "number" && Number.isSafeInteger(value) && value >= 0
  return isWhole && (name === "within" || value <= 1000)
}

function weightsProblem(weights: unknown, levels: unknown, at: string): PlanRefusal | null {
  if (weights === null) return null
  if (!isIntegers(weights)) return refused("plan-malformed", at)
  return Array.isArray(levels) && weights.length === levels.length ? null : refused("plan-wrong-length", at)
}

function frequencyProblem(frequency: unknown, kind: AnyKind, at: string): PlanRefusal | null {
  if (frequency === undefined) return null
  if (kind.frequency === null) return refused("plan-unknown-key", at)
  if (!isObject(frequency)) return refused("plan-malformed", at)
  const names = kind.frequency === "rarity" ? ["expected", "atLeast", "atMost"] : ["atMost", "values"]
  const keys = keysProblem(frequency, names, [], at)
  if (keys !== null) return keys
  for (const name of names) {
    const value = frequency[name]
    const isFit =
      name === "values" ? value === null || (isObject(value) && isIntegers(Object.values(value))) : isBar(value)
    if (!isFit) return refused("plan-malformed", `${at}/${name}`)
  }
  return null
}

/** A bar of rarity travels in 16 bits. */
function isBar(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && Math.abs(value) <= 20_000
}
