/** Why a text is not a plan, or not one for this engine. */
export const PLAN_REFUSAL_CODES = [
  "plan-malformed",
  "plan-other-version",
  "plan-unknown-key",
  "plan-missing-key",
  "plan-unknown-table",
  "plan-unknown-kind",
  "plan-wrong-length",
  "plan-twice",
] as const

/** A refused plan. `at` is the path of the offending key. */
export interface PlanRefusal {
  readonly code: (typeof PLAN_REFUSAL_CODES)[number]
  readonly at: string
}

/** Throws where a refusal stands in the place of a plan: whoever writes JavaScript may not have looked whether `parsePlan` refused it. */
export function throwIfRefused(plan: object): void {
  if ("code" in plan) throw new TypeError(`this is no plan but says why there is none: ${JSON.stringify(plan)}`)
}

/** A refusal of what stands at a path. */
export function refused(code: PlanRefusal["code"], at: string): PlanRefusal {
  return { code, at }
}

/** A JSON object, neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Whether a value is a list of whole numbers. */
export function isIntegers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item))
}

/** The first key of an object that it may not have, or that it lacks. */
export function keysProblem(
  value: object,
  needed: readonly string[],
  allowed: readonly string[],
  at: string,
): PlanRefusal | null {
  const unknown = Object.keys(value).find((key) => !needed.includes(key) && !allowed.includes(key))
  if (unknown !== undefined) return refused("plan-unknown-key", `${at}/${unknown}`)
  const lacking = needed.find((key) => !Object.hasOwn(value, key))
  return lacking === undefined ? null : refused("plan-missing-key", `${at}/${lacking}`)
}
