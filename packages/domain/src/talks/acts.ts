import * as v from "valibot"
import { delegationId, memberId } from "../shared/delegation-id.ts"
import { count, deadline, digest, id, instant, text, wording } from "../shared/schema.ts"
import { CHANNEL_LANGUAGES } from "./room/languages.ts"

export const sessionConvened = v.strictObject({
  id: id("session"),
  title: wording,
  startsAt: instant,
  medium: wording,
  agenda: v.pipe(v.array(v.strictObject({ id: id("item"), title: wording })), v.minLength(1), v.maxLength(30)),
  delegations: v.pipe(v.array(delegationId), v.minLength(2)),
})

export const sessionOpened = v.strictObject({ session: id("session"), openedAt: instant })

export const attendanceRecorded = v.strictObject({
  session: id("session"),
  delegation: delegationId,
  present: count,
  note: v.nullable(text(400)),
})

/** Ends a sitting; the follow-up is a deadline in hours of a named zone, never "two days" alone. */
export const sessionClosed = v.strictObject({
  session: id("session"),
  closedAt: instant,
  followUp: v.nullable(v.strictObject({ due: deadline, note: v.nullable(wording) })),
})

/** One sentence both heads can initial. */
export const pointProposed = v.strictObject({
  id: id("point"),
  session: id("session"),
  item: id("item"),
  wording,
})

/** A new wording; initials on the earlier one no longer count for it. */
export const pointReworded = v.strictObject({ point: id("point"), wording })

/** A head initials the wording with this number (the first is 1). */
export const pointInitialled = v.strictObject({ point: id("point"), version: v.pipe(count, v.minValue(1)) })

/** A delegation's own sentence on an agenda item, held beside the other's. */
export const ownSentenceRecorded = v.strictObject({
  session: id("session"),
  item: id("item"),
  delegation: delegationId,
  wording,
})

/** An item left open: who owes the next step. */
export const openPointRecorded = v.strictObject({
  id: id("point"),
  session: id("session"),
  item: id("item"),
  wording,
  owner: v.nullable(delegationId),
  due: v.nullable(deadline),
})

export const itemParked = v.strictObject({ session: id("session"), item: id("item"), goesTo: wording })

const languages = v.pipe(
  v.array(v.picklist(CHANNEL_LANGUAGES)),
  v.maxLength(CHANNEL_LANGUAGES.length),
  v.check((named) => new Set(named).size === named.length),
)

/** The languages a party must be able to hear in the sitting; what it said before no longer counts. */
export const interpretationRequired = v.strictObject({ session: id("session"), languages })

/** A head agrees that the sitting opens though nobody interprets into these; each party's head must. */
export const interpretationWaived = v.strictObject({
  session: id("session"),
  languages: v.pipe(languages, v.minLength(1)),
})

/** A head agrees to a recorder in the sitting, who is a member that everybody sees; every delegation's head must. */
export const recorderAdmitted = v.strictObject({ session: id("session"), recorder: memberId })

/** A head agrees no longer: the recorder leaves the room at once. */
export const recorderWithdrawn = v.strictObject({ session: id("session"), recorder: memberId })

/** A recorder says which file was made, so that every copy can be held against it. Nothing of the file stands here. */
export const recordingMade = v.strictObject({
  session: id("session"),
  digest,
  from: instant,
  until: instant,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
})

/**
 * A head signs the sheet of a closed sitting: the digest of what every reader computes at this position. The version of the act
 * is the form of the sheet: the first does not speak of recordings.
 */
export const sheetSigned = v.strictObject({ session: id("session"), position: count, digest })

export const TALKS_ACTS = {
  "session-convened/1": sessionConvened,
  "session-opened/1": sessionOpened,
  "attendance-recorded/1": attendanceRecorded,
  "session-closed/1": sessionClosed,
  "point-proposed/1": pointProposed,
  "point-reworded/1": pointReworded,
  "point-initialled/1": pointInitialled,
  "own-sentence-recorded/1": ownSentenceRecorded,
  "open-point-recorded/1": openPointRecorded,
  "item-parked/1": itemParked,
  "interpretation-required/1": interpretationRequired,
  "interpretation-waived/1": interpretationWaived,
  "recorder-admitted/1": recorderAdmitted,
  "recorder-withdrawn/1": recorderWithdrawn,
  "recording-made/1": recordingMade,
  "sheet-signed/1": sheetSigned,
  "sheet-signed/2": sheetSigned,
} as const
