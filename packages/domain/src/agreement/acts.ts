import * as v from "valibot"
import { actorRef } from "../shared/actor.ts"
import { partyId } from "../shared/delegation-id.ts"
import { count, day, deadline, id, instant, positive, source, wording } from "../shared/schema.ts"

/** How a number binds: "up to 5,000" is a ceiling, not a quota. */
export const MODALITIES = ["exact", "ceiling", "floor", "target"] as const
export type Modality = (typeof MODALITIES)[number]

/** A text and who is bound by it. A performer who did not sign is flagged until an accession stands. */
export const agreementRecorded = v.strictObject({
  id: id("agreement"),
  title: wording,
  signedOn: day,
  text: v.nullable(wording),
  source: v.nullable(source),
  signatories: v.pipe(v.array(actorRef), v.minLength(1)),
  performers: v.array(actorRef),
})

/** A duty: who owes whom what by when. */
export const commitmentRecorded = v.strictObject({
  id: id("commitment"),
  agreement: id("agreement"),
  /** Who promised it in the text; the debtor is who must do it. */
  promisor: actorRef,
  debtor: actorRef,
  creditor: actorRef,
  guarantor: v.nullable(actorRef),
  duty: v.variant("kind", [
    v.strictObject({
      kind: v.literal("release"),
      count: positive,
      modality: v.picklist(MODALITIES),
      category: v.nullable(wording),
    }),
    v.strictObject({ kind: v.literal("other"), text: wording }),
  ]),
  condition: v.nullable(wording),
  due: v.nullable(deadline),
  clause: v.nullable(wording),
})

/** A signed list of rows that says what is given for what. */
export const exchangeKeyProposed = v.strictObject({
  proposal: id("proposal"),
  rows: v.pipe(
    v.array(
      v.strictObject({
        given: v.strictObject({ by: partyId, category: v.nullable(wording), count: positive }),
        received: v.strictObject({ by: partyId, category: v.nullable(wording), count: positive }),
        modality: v.picklist(MODALITIES),
        condition: v.nullable(wording),
        due: v.nullable(deadline),
        window: v.picklist(["tranche", "day", "total"]),
        /** How many people one party may be ahead of the ratio at the end of a window. */
        tolerance: count,
      }),
    ),
    v.minLength(1),
    v.maxLength(40),
  ),
})

/** A party that did not sign takes the duty on itself, in its own words. */
export const accessionRecorded = v.strictObject({
  agreement: id("agreement"),
  party: partyId,
  instrument: v.picklist(["accession", "decree", "endorsement"]),
  on: day,
  text: wording,
  undertakes: v.array(
    v.strictObject({ commitment: id("commitment"), count: v.nullable(positive), condition: v.nullable(wording) }),
  ),
  source: v.nullable(source),
})

export const complianceClaimed = v.strictObject({
  id: id("claim"),
  agreement: id("agreement"),
  commitment: v.nullable(id("commitment")),
  /** Whose claim it is: normally the actor's own delegation; somebody outside when a facilitator records it from a public source. */
  by: actorRef,
  against: actorRef,
  says: v.picklist(["met", "partly-met", "breached"]),
  text: wording,
  evidence: v.array(source),
  answerDue: v.nullable(deadline),
})

export const complianceAnswered = v.strictObject({
  claim: id("claim"),
  by: actorRef,
  position: v.picklist(["accepts", "denies", "explains"]),
  text: wording,
  evidence: v.array(source),
})

export const truceOffered = v.strictObject({
  id: id("truce"),
  kind: v.picklist(["truce", "humanitarian-pause"]),
  by: actorRef,
  to: actorRef,
  text: wording,
  conditions: v.nullable(wording),
  startsAt: v.nullable(instant),
  endsAt: v.nullable(instant),
  /** After this instant an unanswered offer has lapsed; computed by every reader. */
  lapsesAt: v.nullable(instant),
  source: v.nullable(source),
})

export const truceAnswered = v.strictObject({
  offer: id("truce"),
  by: actorRef,
  answer: v.picklist(["accepts", "declines"]),
  text: v.nullable(wording),
})

/** Who, the reason as stated, and what ends it: all three always stand. */
export const processSuspended = v.strictObject({ by: partyId, reason: wording, endsWhen: wording })
export const processResumed = v.strictObject({ by: partyId, note: v.nullable(wording) })

export const AGREEMENT_ACTS = {
  "agreement-recorded/1": agreementRecorded,
  "commitment-recorded/1": commitmentRecorded,
  "exchange-key-proposed/1": exchangeKeyProposed,
  "accession-recorded/1": accessionRecorded,
  "compliance-claimed/1": complianceClaimed,
  "compliance-answered/1": complianceAnswered,
  "truce-offered/1": truceOffered,
  "truce-answered/1": truceAnswered,
  "process-suspended/1": processSuspended,
  "process-resumed/1": processResumed,
} as const
