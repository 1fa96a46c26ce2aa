import * as v from "valibot"
import { figureQuery } from "../release/figures.ts"
import { actorRef } from "../shared/actor.ts"
import { count, day, id, instant, source, text, wording } from "../shared/schema.ts"

/** What a read-out says of a topic; silence is an answer too. */
export const topic = v.strictObject({
  topic: v.picklist([
    "release-technicalities",
    "reduction-of-violence",
    "direct-talks",
    "ceasefire",
    "epidemic",
    "follow-up",
    "duration",
    "other",
  ]),
  says: v.picklist(["yes", "no", "silent"]),
  words: v.nullable(wording),
})

/** A number in a text, written there as `{name}`: its query, its value, and the size of the record it was read at. */
export const figure = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,30}$/)),
  query: figureQuery,
  value: count,
  position: count,
})
export type Figure = v.InferOutput<typeof figure>

const about = v.array(
  v.pipe(v.string(), v.regex(/^(agreement|commitment|claim|truce|session|tranche|list|release)_[a-z0-9-]+$/)),
)

/** A public statement of somebody, recorded from its source. It is a claim with an author, never a fact. */
export const statementRecorded = v.strictObject({
  id: id("statement"),
  by: actorRef,
  kind: v.picklist(["statement", "read-out", "decree", "interview"]),
  on: day,
  wording,
  /** True where the text is a summary of what was said, not the words themselves. */
  isSummary: v.boolean(),
  source,
  confidence: v.picklist(["high", "medium", "one-outlet", "party-claim"]),
  session: v.nullable(id("session")),
  topics: v.array(topic),
  about,
  /** Set for events after the founding report: "later, from news". */
  isLater: v.boolean(),
})

/** A delegation publishes its own statement or its read-out of a session; its numbers are bound to the record. */
export const statementIssued = v.strictObject({
  id: id("statement"),
  kind: v.picklist(["statement", "read-out", "correction"]),
  corrects: v.nullable(id("statement")),
  wording,
  session: v.nullable(id("session")),
  topics: v.array(topic),
  figures: v.array(figure),
  about,
})

/** A joint text: a proposal each party approves; it is published to all at the same moment, when the last approval and the embargo are past. */
export const communiqueProposed = v.strictObject({
  proposal: id("proposal"),
  id: id("statement"),
  wording,
  session: v.nullable(id("session")),
  figures: v.array(figure),
  embargoUntil: v.nullable(instant),
})

/** Which figures the public page may show at any time; a proposal both parties agree to. */
export const publicationProposed = v.strictObject({
  proposal: id("proposal"),
  figures: v.array(v.strictObject({ label: wording, query: figureQuery })),
  note: v.nullable(text(400)),
})

export const STATEMENTS_ACTS = {
  "statement-recorded/1": statementRecorded,
  "statement-issued/1": statementIssued,
  "communique-proposed/1": communiqueProposed,
  "publication-proposed/1": publicationProposed,
} as const
