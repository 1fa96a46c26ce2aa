import { DEFAULT_PLAN, isTrained, type MatchingPlan, parsePlan } from "@wasit/matching"
import { isFault, readBytes, writeText } from "../shared/files.ts"
import { jsonFault, type Place, placeAt } from "../shared/json-place.ts"
import type { Fault } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"

/** The plan in a file, or the one a new exchange starts from. */
export async function readPlan(path: string | undefined): Promise<MatchingPlan | Fault> {
  if (path === undefined) return DEFAULT_PLAN
  const bytes = await readBytes(path)
  return isFault(bytes) ? bytes : planIn(bytes, path)
}

/** The plan that stands in a text, or what is wrong with it; `path`: the file that it comes from. */
export function planIn(bytes: Uint8Array, path: string): MatchingPlan | Fault {
  const value = parseJson(bytes)
  if (value instanceof NotJson) return { code: "plan-not-json", path, ...value.place }
  const plan = parsePlan(value)
  return "code" in plan ? { code: plan.code, path, at: plan.at === "" ? "/" : plan.at } : plan
}

/** Writes a plan as `readPlan` reads it, where that is wanted. */
export async function writePlan(run: Run, path: string | undefined, plan: MatchingPlan): Promise<Fault | null> {
  return path === undefined ? null : writeText(run, path, `${JSON.stringify(plan, null, 1)}\n`)
}

/** Refuses a plan whose weights are still to be learnt where there are no lists to learn them from; null: it can decide. */
export function refuseUntrained(plan: MatchingPlan, path: string | undefined): Fault | null {
  return isTrained(plan) ? null : { code: "plan-untrained", path: path ?? "" }
}

/** What a file is that holds no JSON in UTF-8, and from where on. */
class NotJson {
  readonly place: Place
  constructor(place: Place) {
    this.place = place
  }
}

function parseJson(bytes: Uint8Array): unknown {
  // A byte that is no UTF-8 becomes the sign for a lost letter.
  const text = new TextDecoder().decode(bytes)
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new NotJson(placeAt(text, text.indexOf("\ufffd")))
  }
  try {
    return JSON.parse(text)
  } catch {
    return new NotJson(jsonFault(text))
  }
}
