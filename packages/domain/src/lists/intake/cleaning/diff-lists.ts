import { foldValue } from "../cells/fold.ts"
import { personKey } from "../cells/understand-row.ts"
import { FIELDS, type Field } from "../fields.ts"
import type { ListEntry } from "../list-entry.ts"

/** One cell that differs; the texts as written. */
export type CellChange = { readonly field: Field; readonly from: string; readonly to: string }

export type EntryChange = {
  readonly previous: ListEntry
  readonly next: ListEntry
  readonly by: "id" | "document" | "person"
  readonly cells: readonly CellChange[]
}

/** Two versions of one list: what is new, what changed cell by cell, what disappeared, what stayed (IM4, IM5, IM14). */
export type ListDiff = {
  readonly added: readonly ListEntry[]
  readonly changed: readonly EntryChange[]
  readonly disappeared: readonly ListEntry[]
  readonly unchanged: readonly EntryChange[]
}

/**
 * Compares two versions: entries meet by their id, then by document number, then by name, father and province; an entry
 * meets one other at most, in order of rows. Matching by likeness is not done here: a person decides that elsewhere.
 */
export function diffLists(previous: readonly ListEntry[], next: readonly ListEntry[]): ListDiff {
  const pairs = new Map<ListEntry, { previous: ListEntry; by: EntryChange["by"] }>()
  const met = new Set<ListEntry>()
  for (const [by, keyOf] of KEYS) {
    const waiting = new Map<string, ListEntry[]>()
    for (const entry of previous) {
      const key = met.has(entry) ? null : keyOf(entry)
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), entry])
    }
    for (const entry of next) {
      const key = pairs.has(entry) ? null : keyOf(entry)
      const found = key === null ? undefined : waiting.get(key)?.shift()
      if (found === undefined) continue
      pairs.set(entry, { previous: found, by })
      met.add(found)
    }
  }
  const compared = next.flatMap((entry): EntryChange[] => {
    const pair = pairs.get(entry)
    return pair === undefined ? [] : [{ ...pair, next: entry, cells: changedCells(pair.previous, entry) }]
  })
  return {
    added: next.filter((entry) => !pairs.has(entry)),
    changed: compared.filter((change) => change.cells.length > 0),
    disappeared: previous.filter((entry) => !met.has(entry)),
    unchanged: compared.filter((change) => change.cells.length === 0),
  }
}

/** Applies a comparison to the previous version: what comes out is the next one, cell by cell and in its order. */
export function applyDiff(previous: readonly ListEntry[], diff: ListDiff): ListEntry[] {
  const gone = new Set(diff.disappeared)
  const kept = new Map([...diff.changed, ...diff.unchanged].map((change) => [change.previous, change.next]))
  const stayed = previous.filter((entry) => !gone.has(entry)).map((entry) => kept.get(entry) ?? entry)
  return [...stayed, ...diff.added].sort((one, other) => one.row - other.row)
}

const KEYS: readonly [EntryChange["by"], (entry: ListEntry) => string | null][] = [
  ["id", (entry) => (entry.rowId === null ? null : foldValue(entry.rowId.value))],
  ["document", (entry) => (entry.documentNumber === null ? null : foldValue(entry.documentNumber.value))],
  ["person", (entry) => personKey(entry)],
]

function changedCells(previous: ListEntry, next: ListEntry): CellChange[] {
  return FIELDS.flatMap((field) => {
    const [from, to] = [textOf(previous, field), textOf(next, field)]
    return from === to ? [] : [{ field, from, to }]
  })
}

/** The text of a field as shown: the clean text, or the raw one of a date, an age or a sex; empty where there is none. */
export function textOf(entry: ListEntry, field: Field): string {
  const cell = entry[field]
  if (cell === null) return ""
  return typeof cell.value === "string" && field !== "sex" ? cell.value : cell.raw
}
