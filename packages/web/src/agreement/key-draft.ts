import type { BodyOf, Modality, PartyId } from "@wasit/domain"
import { type DeadlineDraft, deadlineOf } from "../process/deadline-draft.ts"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"

type Body = BodyOf<"exchange-key-proposed/1">
type Row = Body["rows"][number]

/** What one party gives in a row, while it is being written. */
export type SideDraft = {
  readonly by: PartyId | null
  readonly count: number | null
  readonly category: WordingDraft
}

/** A row of an exchange key while it is being written. */
export type RowDraft = {
  readonly given: SideDraft
  readonly received: SideDraft
  readonly modality: Modality | null
  readonly window: Row["window"] | null
  readonly tolerance: number | null
  readonly condition: WordingDraft
  readonly due: DeadlineDraft
}

const NO_SIDE: SideDraft = { by: null, count: null, category: {} }
export const NO_ROW: RowDraft = {
  given: NO_SIDE,
  received: NO_SIDE,
  modality: null,
  window: null,
  tolerance: null,
  condition: {},
  due: "none",
}

/** Who gives: between two parties, whoever gives in return is the other one. */
export function withGiver(row: RowDraft, by: PartyId, parties: readonly PartyId[]): RowDraft {
  const other = parties.length === 2 ? (parties.find((party) => party !== by) ?? null) : row.received.by
  return { ...row, given: { ...row.given, by }, received: { ...row.received, by: other } }
}

/** The rows that drafts amount to; null while something is missing in one of them. */
export function rowsOf(drafts: readonly RowDraft[]): Row[] | null {
  const rows = drafts.map(rowOf)
  return rows.length > 0 && rows.every((row) => row !== null) ? rows : null
}

function rowOf(draft: RowDraft): Row | null {
  const [given, received] = [sideOf(draft.given), sideOf(draft.received)]
  const { modality, window, tolerance } = draft
  const due = deadlineOf(draft.due)
  if (given === null || received === null || given.by === received.by) return null
  if (modality === null || window === null || tolerance === null || due === undefined) return null
  return { given, received, modality, condition: wordingOf(draft.condition), due, window, tolerance }
}

function sideOf({ by, count, category }: SideDraft): Row["given"] | null {
  return by === null || count === null || count < 1 ? null : { by, category: wordingOf(category), count }
}
