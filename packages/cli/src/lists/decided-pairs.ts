import { type CleaningStep, finish, isRefused, readBook } from "@wasit/domain/intake"
import { isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"
import { DECISION_WORDS } from "./texts.ts"

/** What a person decided of the pairs in a workbook that `wasit dedupe -o` wrote. */
export type Decided = {
  readonly steps: readonly CleaningStep[]
  readonly counts: Readonly<Record<"same" | "different" | "open", number>>
}

/** Where the workbook has its cells; the keys stand last, in the hidden column. */
const DECISION = 0
const REASON = 1

/** Reads the decisions back, in whatever language the workbook was written. */
export async function readDecided(path: string): Promise<Decided | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const book = finish(readBook(bytes))
  if (isRefused(book)) return { ...book, file: path }
  const rows = book.sheets[0]?.rows.slice(1) ?? []
  const counts = { same: 0, different: 0, open: 0 }
  const steps: CleaningStep[] = []
  for (const { row, cells } of rows) {
    const keys = keysOf(cells.at(-1) ?? "")
    if (keys === null) return { code: "json-malformed", verb: "wasit dedupe -o", detail: `${path} ${row}` }
    const decision = decisionOf(cells[DECISION] ?? "")
    const reason = (cells[REASON] ?? "").trim()
    counts[decision]++
    if (decision === "same" && reason === "") return { code: "reason-missing", path, row }
    const [keep, other] = keys
    if (decision === "same") steps.push({ id: `d${row}`, kind: "same-person", keep, others: [other], reason })
    if (decision === "different") steps.push({ id: `d${row}`, kind: "different-people", keys, reason })
  }
  return { steps, counts }
}

function decisionOf(text: string): keyof Decided["counts"] {
  const wanted = text.trim()
  if (Object.values(DECISION_WORDS.same).some((word) => word === wanted)) return "same"
  return Object.values(DECISION_WORDS.different).some((word) => word === wanted) ? "different" : "open"
}

function keysOf(text: string): [string, string] | null {
  try {
    const value: unknown = JSON.parse(text)
    const [one, other]: unknown[] = Array.isArray(value) && value.length === 2 ? value : []
    return typeof one === "string" && typeof other === "string" ? [one, other] : null
  } catch {
    // Not the column this command wrote, which null says.
    return null
  }
}
