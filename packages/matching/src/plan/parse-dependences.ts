import { comparesNames } from "../compare/kinds.ts"
import { isIntegers, isObject, keysProblem, type PlanRefusal, refused } from "./refusal.ts"
import { SIDES_OF_EVIDENCE } from "./types.ts"

/** What is wrong with the dependences of a plan whose comparisons are sound; null: nothing. */
export function dependencesProblem(dependences: unknown, comparisons: unknown): PlanRefusal | null {
  if (dependences === undefined) return null
  const at = "/dependences"
  if (!Array.isArray(dependences)) return refused("plan-malformed", at)
  const own = Array.isArray(comparisons) ? comparisons.filter(isObject) : []
  const seen = new Set<string>()
  for (const [place, dependence] of dependences.entries()) {
    const problem = dependenceProblem(dependence, own, seen, `${at}/${place}`)
    if (problem !== null) return problem
  }
  return null
}

type Properties = Readonly<Record<string, unknown>>

function dependenceProblem(
  dependence: unknown,
  own: readonly Properties[],
  seen: Set<string>,
  at: string,
): PlanRefusal | null {
  if (!isObject(dependence)) return refused("plan-malformed", at)
  const keys = keysProblem(dependence, ["side", "comparisons", "limit"], [], at)
  if (keys !== null) return keys
  const { side, comparisons, limit } = dependence
  if (!SIDES_OF_EVIDENCE.some((known) => known === side)) return refused("plan-unknown-kind", `${at}/side`)
  if (limit !== null && !(isIntegers([limit]) && Number(limit) >= 0)) return refused("plan-malformed", `${at}/limit`)
  if (!Array.isArray(comparisons)) return refused("plan-malformed", `${at}/comparisons`)
  // One alone is there to be trained: it may prove to depend on those of another dependence.
  if (comparisons.length < (limit === null ? 1 : 2)) return refused("plan-wrong-length", `${at}/comparisons`)
  for (const [place, id] of comparisons.entries()) {
    const path = `${at}/comparisons/${place}`
    const named = own.find((comparison) => comparison.id === id)
    // Names and fathers say of each other what no other comparison does: relatives are told by it.
    if (named === undefined || isNames(named)) return refused("plan-malformed", path)
    const key = `${side} ${id}`
    if (seen.has(key)) return refused("plan-twice", path)
    seen.add(key)
  }
  return null
}

function isNames({ kind, role }: Properties): boolean {
  return (typeof kind === "string" && comparesNames(kind)) || role === "name" || role === "father"
}
