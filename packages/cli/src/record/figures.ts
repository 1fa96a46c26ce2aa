import {
  apply,
  countFigure,
  EMPTY_STATE,
  type FigureQuery,
  type ProcessState,
  publicView,
  type RecordEntry,
} from "@wasit/domain"
import type { Finding } from "./check-record.ts"

/** A published number, and what the record answers to its question at its position. */
export type CheckedFigure = {
  /** Null: the public page, which shows what the record answers now. */
  readonly statement: string | null
  readonly name: string
  readonly query: FigureQuery
  readonly position: number
  /** The number as published; null on the public page, whose numbers are answers. */
  readonly stated: number | null
  /** Null where the record cannot answer. */
  readonly value: number | null
}

type Published = {
  readonly index: number
  readonly at: string
  readonly id: string
  readonly figures: readonly Stated[]
}
type Stated = { readonly name: string; readonly query: FigureQuery; readonly value: number; readonly position: number }

/** Computes every figure of every statement again at its own position, and those of the public page at the end. */
export function checkFigures(
  entries: readonly RecordEntry[],
  state: ProcessState,
): { readonly figures: readonly CheckedFigure[]; readonly findings: readonly Finding[] } {
  const published = publishedIn(state)
  const positions = new Set(published.flatMap(({ figures }) => figures.map((each) => each.position)))
  const states = statesAt(entries, positions)
  const figures: CheckedFigure[] = []
  const findings: Finding[] = []
  for (const { index, at, id, figures: stated } of published) {
    for (const { name, query, value: number, position } of stated) {
      const world = states.get(position)
      const value = world === undefined ? null : countFigure(world, query, at)
      figures.push({ statement: id, name, query, position, stated: number, value })
      if (value === number) continue
      findings.push({ code: "figure-differs", index, name, stated: number, value: value ?? "—", position })
    }
  }
  const page = publicView(state, state.lastAt ?? "1970-01-01T00:00:00Z")
  for (const { label, query, value } of page.figures) {
    const name = label.en ?? label.ar ?? label.prs ?? label.ps ?? query.kind
    figures.push({ statement: null, name, query, position: state.size, stated: null, value })
  }
  return { figures, findings }
}

function publishedIn({ statements }: ProcessState): Published[] {
  const issued = [...statements.issued.values()].map(({ index, at, id, figures }) => ({ index, at, id, figures }))
  const joint = [...statements.communiques.values()].map(({ index, at, id, figures }) => ({ index, at, id, figures }))
  return [...issued, ...joint].sort((one, other) => one.index - other.index)
}

/** The states at some sizes of the record, from one fold. */
function statesAt(entries: readonly RecordEntry[], sizes: ReadonlySet<number>): Map<number, ProcessState> {
  const states = new Map<number, ProcessState>()
  let state = EMPTY_STATE
  if (sizes.has(0)) states.set(0, state)
  for (const entry of entries) {
    state = apply(state, entry)
    if (sizes.has(state.size)) states.set(state.size, state)
  }
  return states
}
