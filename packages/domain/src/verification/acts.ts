import * as v from "valibot"
import { partRef } from "../process/compartments.ts"
import { authorityId, partyId } from "../shared/delegation-id.ts"
import { count, day, deadline, hex32, id, instant, positive, text, wording } from "../shared/schema.ts"
import { OUTCOMES, REASONS, REPLIES } from "./vocabulary.ts"

const row = positive
const tally = <const Codes extends readonly string[]>(codes: Codes) =>
  v.record(v.picklist(codes), positive) as v.GenericSchema<Readonly<Partial<Record<Codes[number], number>>>>

/** One bounded exchange over the lists named; every answer has a due date. */
export const roundOpened = v.strictObject({
  id: id("round"),
  number: positive,
  lists: v.pipe(v.array(id("list")), v.minLength(1), v.maxLength(8)),
  answersDue: deadline,
  commentsDue: deadline,
  repliesDue: deadline,
})

/**
 * The holder's statement on a list. Counts are joint; the rows stand in `rows` (AnswerRow[]), sealed.
 * A later statement in the same round on the same list replaces the earlier one.
 */
export const statementSubmitted = v.strictObject({
  round: id("round"),
  list: id("list"),
  counts: tally(OUTCOMES),
  /** UNDER_SEARCH always has a due date and cannot outlive it. */
  underSearch: v.array(v.strictObject({ due: instant, count: positive })),
  rows: partRef("names"),
})

export const answerRow = v.strictObject({
  row,
  outcome: v.picklist(OUTCOMES),
  reason: v.optional(v.picklist(REASONS)),
  /** DUPLICATE_OF: the other row. */
  of: v.optional(row),
  /** UNDER_SEARCH: until when. */
  due: v.optional(instant),
  /** HELD, HELD_BY_ALLY: the detaining authority. */
  authority: v.optional(authorityId),
  on: v.optional(day),
  /** HELD_OTHER_NAME: the corrected identity; otherwise what is known, missing or checked. */
  note: v.optional(text(2000)),
})
export type AnswerRow = v.InferOutput<typeof answerRow>

/** The claimant's comments on the answers; rows are CommentRow[], sealed. */
export const commentsSubmitted = v.strictObject({
  round: id("round"),
  list: id("list"),
  counts: tally(REPLIES),
  rows: partRef("names"),
})

export const commentRow = v.strictObject({ row, reply: v.picklist(REPLIES), note: v.optional(text(2000)) })
export type CommentRow = v.InferOutput<typeof commentRow>

/** The holder's replies to comments: the outcome kept or changed. Rows are AnswerRow[], sealed. */
export const repliesSubmitted = v.strictObject({
  round: id("round"),
  list: id("list"),
  counts: tally(OUTCOMES),
  rows: partRef("names"),
})

/** Held and claimed by nobody: a count only, unless the holder consents for a person. */
export const unclaimedCounted = v.strictObject({ round: id("round"), party: partyId, count })

export const roundClosed = v.strictObject({ round: id("round") })

/**
 * The final list, a proposal both committees sign. Rows are numbered 1..n over both parties; `rows` (FinalRow[]) carries
 * the names, sealed; `numbers` (FinalNumbers) says only which numbers each party releases.
 */
export const finalListProposed = v.strictObject({
  proposal: id("proposal"),
  id: id("final"),
  version: positive,
  /** Null for version 1; otherwise how it differs from the version before. */
  amendment: v.nullable(
    v.strictObject({ change: v.picklist(["add", "replace", "withdraw"]), rows: positive, reason: wording }),
  ),
  root: hex32,
  counts: v.record(partyId, count),
  rows: partRef("names"),
  numbers: partRef("persons"),
})

export const finalRow = v.strictObject({
  no: row,
  releasedBy: partyId,
  list: v.nullable(id("list")),
  listRow: v.nullable(row),
  name: text(400),
  father: v.nullable(text(400)),
  origin: v.nullable(text(400)),
  born: v.nullable(text(100)),
})
export type FinalRow = v.InferOutput<typeof finalRow>

/** Which row numbers each party releases, as inclusive ranges. */
export const finalNumbers = v.record(partyId, v.array(v.tuple([row, row])))
export type FinalNumbers = v.InferOutput<typeof finalNumbers>

export const VERIFICATION_ACTS = {
  "round-opened/1": roundOpened,
  "statement-submitted/1": statementSubmitted,
  "comments-submitted/1": commentsSubmitted,
  "replies-submitted/1": repliesSubmitted,
  "unclaimed-counted/1": unclaimedCounted,
  "round-closed/1": roundClosed,
  "final-list-proposed/1": finalListProposed,
} as const
