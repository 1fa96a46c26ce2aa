import { type CleaningHistory, type CleaningStep, isField, NO_CLEANING } from "@wasit/domain/intake"
import { isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

/** Reads a cleaning history as the desk and `wasit clean --propose` write it; branches are kept elsewhere. */
export async function readHistory(path: string): Promise<CleaningHistory | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const bad = (detail: string): Fault => ({ code: "json-malformed", path, verb: "wasit clean --propose", detail })
  const value = parseJson(bytes)
  if (value === null || !Array.isArray(value.steps)) return bad("steps")
  const steps: CleaningStep[] = []
  for (const [at, each] of value.steps.entries()) {
    const step = toStep(each)
    if (step === null || steps.some((one) => one.id === step.id)) return bad(`steps[${at}]`)
    steps.push(step)
  }
  const { undone = [], at = steps.length } = value
  if (!isTexts(undone)) return bad("undone")
  if (typeof at !== "number" || !Number.isInteger(at) || at < 0 || at > steps.length) return bad("at")
  return { ...NO_CLEANING, steps, undone, at }
}

/** A history as a file: plain data that can be read, cut down and sent to a colleague. */
export function historyText(steps: readonly CleaningStep[]): string {
  return `${JSON.stringify({ ...NO_CLEANING, steps, at: steps.length }, null, 1)}\n`
}

function parseJson(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    return isObject(value) ? value : null
  } catch {
    // Neither UTF-8 nor JSON: not a history, which null says.
    return null
  }
}

function toStep(value: unknown): CleaningStep | null {
  if (!isObject(value) || typeof value.id !== "string") return null
  const { id, kind, field, from, to, key, keep, others, keys, reason } = value
  const isWhere = typeof field === "string" && isField(field)
  if (kind === "use-one-spelling" && isWhere && isTexts(from) && typeof to === "string")
    return { id, kind, field, from, to }
  if (
    kind === "correct-cell" &&
    isWhere &&
    typeof key === "string" &&
    typeof from === "string" &&
    typeof to === "string"
  ) {
    return { id, kind, key, field, from, to }
  }
  if (kind === "restore" && isTexts(keys)) return { id, kind, keys }
  if (typeof reason !== "string") return null
  if (kind === "same-person" && typeof keep === "string" && isTexts(others)) return { id, kind, keep, others, reason }
  if ((kind === "different-people" || kind === "set-aside") && isTexts(keys)) return { id, kind, keys, reason }
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string")
