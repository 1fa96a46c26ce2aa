import { DEFAULT_PLAN, isTrained, type MatchingPlan, parsePlan } from "@wasit/matching"
import { isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

/** The plan in a file, or the one a new exchange starts from. */
export async function readPlan(path: string | undefined): Promise<MatchingPlan | Fault> {
  if (path === undefined) return DEFAULT_PLAN
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const value = parseJson(bytes)
  if (value === undefined) return { code: "plan-refused", path, why: "JSON" }
  const plan = parsePlan(value)
  return "code" in plan ? { code: plan.code, path, at: plan.at === "" ? "/" : plan.at } : plan
}

/** Refuses a plan whose weights are still to be learnt where there are no lists to learn them from; null: it can decide. */
export function refuseUntrained(plan: MatchingPlan, path: string | undefined): Fault | null {
  return isTrained(plan) ? null : { code: "plan-untrained", path: path ?? "" }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    // Neither UTF-8 nor JSON, which undefined says: no JSON text has that value.
    return undefined
  }
}
