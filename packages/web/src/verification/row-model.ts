import {
  type AnswerRow,
  type CommentRow,
  mergeRows,
  OUTCOME_CLASS,
  type OutcomeClass,
  type Reply,
  type Round,
  type RowStanding,
} from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import { seekRow } from "../process/seek-row.ts"
import { classOf, type ShownOutcome } from "./round-model.ts"

/** One name of a list with all that was said about it, for those whose keys open rows. */
export type RowLine = {
  readonly row: number
  /** What the list says of the person; null where this chair cannot open the list. */
  readonly entry: SealedRow | null
  readonly standing: RowStanding
  readonly outcome: ShownOutcome
}

/** The documents a chair could open about one list in one round. */
export type Said = {
  readonly answers: readonly AnswerRow[]
  readonly comments: readonly CommentRow[]
  readonly replies: readonly AnswerRow[]
}

/** Every row of a list, in its order, as the two parties left it at an instant. */
export function rowLines(
  count: number,
  entries: readonly SealedRow[] | null,
  said: Said,
  round: Pick<Round, "answersDue">,
  at: string,
): readonly RowLine[] {
  return mergeRows(count, said.answers, said.comments, said.replies).map((standing) => ({
    row: standing.row,
    entry: entries?.[standing.row - 1] ?? null,
    standing,
    outcome: outcomeAt(standing, round, at),
  }))
}

/** What stands for a row at an instant; the clock alone says that no answer came. */
function outcomeAt(standing: RowStanding, round: Pick<Round, "answersDue">, at: string): ShownOutcome {
  const holding = standing.reply ?? standing.answer
  if (holding === null) return at > round.answersDue.at ? "NO_ANSWER_BY_DEADLINE" : "WAITING"
  const isOut = holding.outcome === "UNDER_SEARCH" && holding.due !== undefined && at > holding.due
  return isOut ? "NO_ANSWER_BY_DEADLINE" : holding.outcome
}

/** `NONE`: nothing was said to the answer; `ANY`: something was. */
export type CommentFilter = Reply | "NONE" | "ANY"
export type RowFilter = {
  readonly outcome: ShownOutcome | null
  readonly kind: OutcomeClass | null
  readonly comment: CommentFilter | null
  readonly search: string
}
export const NO_ROW_FILTER: RowFilter = { outcome: null, kind: null, comment: null, search: "" }

/** The rows a reader asked for. A number finds its row; letters find a name, a father's name or a place. */
export function filterRows(lines: readonly RowLine[], filter: RowFilter): readonly RowLine[] {
  const isSought = seekRow(filter.search)
  return lines.filter((line) => {
    if (filter.outcome !== null && line.outcome !== filter.outcome) return false
    if (filter.kind !== null && classOf(line.outcome) !== filter.kind) return false
    if (!isCommented(line, filter.comment)) return false
    const texts = SEARCHED.map((field) => line.entry?.[field])
    return isSought(line.row, texts)
  })
}

const SEARCHED = ["name", "father", "grandfather", "alias", "province", "district", "village"] as const

function isCommented(line: RowLine, wanted: CommentFilter | null): boolean {
  const reply = line.standing.comment?.reply ?? null
  if (wanted === null) return true
  if (wanted === "NONE") return reply === null
  return wanted === "ANY" ? reply !== null : reply === wanted
}

/** The filter's next or earlier answer: only those that somebody got, and none at both ends. */
export function stepOutcome(
  present: readonly ShownOutcome[],
  current: ShownOutcome | null,
  by: 1 | -1,
): ShownOutcome | null {
  const ring: readonly (ShownOutcome | null)[] = [null, ...present]
  const at = Math.max(0, ring.indexOf(current))
  return ring[(at + by + ring.length) % ring.length] ?? null
}

export const CLASSES = ["held", "remains", "not-held", "defect", "scope", "open"] as const satisfies OutcomeClass[]

/** How many rows of a class were commented on in one way. */
export type MatrixCounts = ReadonlyMap<string, number>
const cellOf = (kind: OutcomeClass, comment: Reply | "NONE"): string => `${kind} ${comment}`

/** The holder's answers against the claimant's comments: classes down, what was said to them across. */
export function matrixOf(lines: readonly RowLine[]): MatrixCounts {
  const counts = new Map<string, number>()
  for (const { outcome, standing } of lines) {
    // The comment was on the first answer; the reply came after it.
    const answered = standing.answer === null ? classOf(outcome) : OUTCOME_CLASS[standing.answer.outcome]
    const cell = cellOf(answered, standing.comment?.reply ?? "NONE")
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return counts
}

export const matrixCount = (counts: MatrixCounts, kind: OutcomeClass, comment: Reply | "NONE"): number =>
  counts.get(cellOf(kind, comment)) ?? 0

/** Do both say the same? The answer was accepted, or a name was withdrawn that is not held. */
export function isAgreedCell(kind: OutcomeClass, comment: Reply | "NONE"): boolean {
  if (comment === "ACCEPT_ANSWER") return true
  return comment === "WITHDRAW" && (kind === "not-held" || kind === "defect")
}
