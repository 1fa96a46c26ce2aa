import {
  type AnswerRow,
  type AuthorityId,
  type CommentRow,
  type Instant,
  type Outcome,
  type Reason,
  type Reply,
  refuseAnswerRows,
} from "@wasit/domain"
import type { Desk } from "./round-model.ts"
import type { RowLine } from "./row-model.ts"

/** What a person has written about rows on this device and not yet signed: by row, in each desk its own kind. */
export type Drafts = {
  readonly answers: Readonly<Record<number, AnswerRow>>
  readonly comments: Readonly<Record<number, CommentRow>>
}
export const NO_DRAFTS: Drafts = { answers: {}, comments: {} }

/** An answer as it is being written; what its outcome does not need is not kept. */
export type AnswerDraft = {
  readonly outcome: Outcome | null
  readonly reason: Reason | null
  readonly of: number | null
  readonly due: Instant | null
  readonly authority: AuthorityId | null
  readonly note: string
}
export const NO_ANSWER: AnswerDraft = { outcome: null, reason: null, of: null, due: null, authority: null, note: "" }

/** What must or may stand beside an outcome. */
export type Supplement = "authority" | "reason" | "of" | "due" | "note" | null
export function supplementOf(outcome: Outcome | null): Supplement {
  switch (outcome) {
    case "HELD":
    case "HELD_BY_ALLY":
      return "authority"
    case "RELEASED_BEFORE":
    case "OUT_OF_SCOPE":
      return "reason"
    case "DUPLICATE_OF":
      return "of"
    case "UNDER_SEARCH":
      return "due"
    case "HELD_OTHER_NAME":
    case "NOT_HELD_BUT_KNOWN":
    case "INSUFFICIENT_DATA":
    case "NO_SUCH_PERSON":
    case "STATUS_DISPUTED":
      return "note"
    default:
      return null
  }
}

/** The answer a draft amounts to for a row; null while something it needs is missing. */
export function answerOfDraft(draft: AnswerDraft, row: number): AnswerRow | null {
  const { outcome, reason, of, due, authority } = draft
  if (outcome === null) return null
  const needed = supplementOf(outcome)
  const note = draft.note.normalize("NFC").trim()
  const answer: AnswerRow = {
    row,
    outcome,
    ...(needed === "reason" && reason !== null && reason.startsWith(`${outcome}/`) ? { reason } : {}),
    ...(needed === "of" && of !== null ? { of } : {}),
    ...(needed === "due" && due !== null ? { due } : {}),
    ...(needed === "authority" && authority !== null ? { authority } : {}),
    ...(note === "" ? {} : { note }),
  }
  return refuseAnswerRows([answer], Number.MAX_SAFE_INTEGER) === null ? answer : null
}

/** A draft that begins with what stands. */
export function draftOfAnswer(answer: AnswerRow | null): AnswerDraft {
  if (answer === null) return NO_ANSWER
  const { outcome, reason = null, of = null, due = null, authority = null, note = "" } = answer
  return { outcome, reason, of, due, authority, note }
}

/** Sets one answer for many rows; a duplicate is never of itself, so that row is left alone. */
export function withAnswers(drafts: Drafts, draft: AnswerDraft, rows: readonly number[]): Drafts {
  const answers = { ...drafts.answers }
  for (const row of rows) {
    const answer = answerOfDraft(draft, row)
    if (answer !== null) answers[row] = answer
  }
  return { ...drafts, answers }
}

/** Keeps for each row what was answered before: the reply that changes nothing. */
export function withKept(drafts: Drafts, lines: readonly RowLine[]): Drafts {
  const answers = { ...drafts.answers }
  for (const { row, standing } of lines) if (standing.answer !== null) answers[row] = standing.answer
  return { ...drafts, answers }
}

export function withComments(drafts: Drafts, reply: Reply, note: string, rows: readonly number[]): Drafts {
  const comments = { ...drafts.comments }
  const text = note.normalize("NFC").trim()
  for (const row of rows) comments[row] = { row, reply, ...(text === "" ? {} : { note: text }) }
  return { ...drafts, comments }
}

/** Takes back what was written for rows. */
export function withoutRows(drafts: Drafts, rows: readonly number[]): Drafts {
  const [answers, comments] = [{ ...drafts.answers }, { ...drafts.comments }]
  for (const row of rows) {
    delete answers[row]
    delete comments[row]
  }
  return { answers, comments }
}

/** Takes back one step, wherever it stands among later ones: only the rows it changed, and only where it still holds. */
export function withoutStep(drafts: Drafts, before: Drafts, after: Drafts): Drafts {
  return {
    answers: restored(drafts.answers, before.answers, after.answers),
    comments: restored(drafts.comments, before.comments, after.comments),
  }
}

function restored<Row>(
  now: Readonly<Record<number, Row>>,
  before: Readonly<Record<number, Row>>,
  after: Readonly<Record<number, Row>>,
): Readonly<Record<number, Row>> {
  const rows: Record<number, Row> = { ...now }
  for (const row of Object.keys({ ...before, ...after }).map(Number)) {
    if (before[row] === after[row] || now[row] !== after[row]) continue
    const old = before[row]
    if (old === undefined) delete rows[row]
    else rows[row] = old
  }
  return rows
}

/** The rows that may be written on: all for a statement, answered ones for comments, commented ones for replies. */
export function isOpenFor(desk: Desk, { standing }: RowLine): boolean {
  if (desk === "comments") return standing.answer !== null
  return desk === "statement" || (standing.comment !== null && standing.answer !== null)
}

const inOrder = <Row extends { readonly row: number }>(rows: Readonly<Record<number, Row>>): Row[] =>
  Object.values(rows).sort((one, other) => one.row - other.row)

/** The rows that go into the act. A renewed statement says again all that stands, with what was changed. */
export function rowsToSign(desk: "statement" | "replies", drafts: Drafts, lines: readonly RowLine[]): AnswerRow[] {
  if (desk === "replies") return inOrder(drafts.answers)
  const standing: Record<number, AnswerRow> = {}
  for (const { row, standing: said } of lines) {
    const answer = said.reply ?? said.answer
    if (answer !== null) standing[row] = answer
  }
  return inOrder({ ...standing, ...drafts.answers })
}

export const commentsToSign = (drafts: Drafts): CommentRow[] => inOrder(drafts.comments)

/** How many rows were written on and not signed. */
export const draftCount = (desk: Desk, drafts: Drafts): number =>
  Object.keys(desk === "comments" ? drafts.comments : drafts.answers).length
