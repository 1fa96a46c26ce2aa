import type { Field } from "../fields.ts"
import type { ListEntry } from "../list-entry.ts"
import { finish } from "../refusal.ts"
import { textOf } from "./diff-lists.ts"

/** One decision of a person on his own list. Steps name texts and entry keys, never what a screen shows (CL3). */
export type CleaningStep = { readonly id: string } & (
  | { readonly kind: "use-one-spelling"; readonly field: Field; readonly from: readonly string[]; readonly to: string }
  | {
      readonly kind: "correct-cell"
      readonly key: string
      readonly field: Field
      readonly from: string
      readonly to: string
    }
  | { readonly kind: "same-person"; readonly keep: string; readonly others: readonly string[]; readonly reason: string }
  | { readonly kind: "different-people"; readonly keys: readonly string[]; readonly reason: string }
  | { readonly kind: "set-aside"; readonly keys: readonly string[]; readonly reason: string }
  | { readonly kind: "restore"; readonly keys: readonly string[] }
)

/** An entry with what cleaning made of it: the texts that differ stand in `derived`, the entry itself never changes. */
export type CleanedEntry = {
  readonly entry: ListEntry
  readonly derived: ReadonlyMap<Field, string>
  /** The step that set the row aside, or null while it goes in. */
  readonly setAsideBy: string | null
  /** The key of the entry that stands for this person, when a person decided they are one. */
  readonly sameAs: string | null
}

export type CleanedCell = { readonly key: string; readonly field: Field; readonly from: string; readonly to: string }

/** What one step did: counts for the sentence in the history, cells and rows for the preview. */
export type StepEffect = {
  readonly step: CleaningStep
  readonly cells: readonly CleanedCell[]
  readonly rowsOut: readonly string[]
  readonly rowsIn: readonly string[]
}

export type Cleaned = {
  readonly entries: readonly CleanedEntry[]
  readonly effects: readonly StepEffect[]
  /** Pairs of keys a person found to be different people: not to be proposed again. */
  readonly different: readonly (readonly string[])[]
}

/** Applies steps in their order. Running it is the preview and the effect alike (IM14); originals stay for ever. */
export function applyCleaning(list: readonly ListEntry[], steps: readonly CleaningStep[]): Cleaned {
  return finish(applyCleaningWithPauses(list, steps))
}

/** Entries between two pauses. */
const A_STRETCH = 500

/** The same with pauses, for whoever must do something else meanwhile. */
export function* applyCleaningWithPauses(
  list: readonly ListEntry[],
  steps: readonly CleaningStep[],
): Generator<void, Cleaned, void> {
  const byKey = new Map<string, ListEntry>()
  for (const entry of list) if (byKey.set(entry.key, entry).size % A_STRETCH === 0) yield
  const state: State = { list, byKey, derived: new Map(), setAside: new Map(), sameAs: new Map(), different: [] }
  const effects: StepEffect[] = []
  for (const step of steps) {
    effects.push(takeStep(state, step))
    yield
  }
  const entries: CleanedEntry[] = []
  for (const entry of list) {
    const { key } = entry
    const count = entries.push({
      entry,
      derived: state.derived.get(key) ?? NOTHING_DERIVED,
      setAsideBy: state.setAside.get(key) ?? null,
      sameAs: state.sameAs.get(key) ?? null,
    })
    if (count % A_STRETCH === 0) yield
  }
  return { entries, effects, different: state.different }
}

/** The text of a field after cleaning. */
export function cleanedText(one: CleanedEntry, field: Field): string {
  return one.derived.get(field) ?? textOf(one.entry, field)
}

const NOTHING_DERIVED: ReadonlyMap<Field, string> = new Map()

type State = {
  readonly list: readonly ListEntry[]
  readonly byKey: ReadonlyMap<string, ListEntry>
  readonly derived: Map<string, Map<Field, string>>
  readonly setAside: Map<string, string>
  readonly sameAs: Map<string, string>
  readonly different: (readonly string[])[]
}

function takeStep(state: State, step: CleaningStep): StepEffect {
  const nothing = { step, cells: [], rowsOut: [], rowsIn: [] }
  switch (step.kind) {
    case "use-one-spelling": {
      const from = new Set(step.from)
      const cells = state.list.flatMap((entry) =>
        writeCell(state, entry, step.field, (text) => from.has(text), step.to),
      )
      return { ...nothing, cells }
    }
    case "correct-cell": {
      const entry = state.byKey.get(step.key)
      if (entry === undefined) return nothing
      return { ...nothing, cells: writeCell(state, entry, step.field, (text) => text === step.from, step.to) }
    }
    case "same-person": {
      const others = step.others.filter((key) => key !== step.keep && state.byKey.has(key))
      if (!state.byKey.has(step.keep)) return nothing
      for (const key of others) state.sameAs.set(key, step.keep)
      return { ...nothing, rowsOut: setAside(state, others, step.id) }
    }
    case "different-people":
      state.different.push(step.keys)
      return nothing
    case "set-aside":
      return { ...nothing, rowsOut: setAside(state, step.keys, step.id) }
    case "restore": {
      const rowsIn = step.keys.filter((key) => state.setAside.delete(key))
      for (const key of rowsIn) state.sameAs.delete(key)
      return { ...nothing, rowsIn }
    }
  }
}

function setAside(state: State, keys: readonly string[], step: string): string[] {
  const out = keys.filter((key) => state.byKey.has(key) && !state.setAside.has(key))
  for (const key of out) state.setAside.set(key, step)
  return out
}

function writeCell(
  state: State,
  entry: ListEntry,
  field: Field,
  isMeant: (text: string) => boolean,
  to: string,
): CleanedCell[] {
  const derived = state.derived.get(entry.key)
  const from = derived?.get(field) ?? textOf(entry, field)
  if (from === to || !isMeant(from)) return []
  const own = derived ?? new Map<Field, string>()
  own.set(field, to)
  state.derived.set(entry.key, own)
  return [{ key: entry.key, field, from, to }]
}
