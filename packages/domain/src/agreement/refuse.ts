import type * as v from "valibot"
import { delegationById } from "../process/state.ts"
import type { Act, Refusal } from "../shared/act.ts"
import type { ActorRef } from "../shared/actor.ts"
import { delegationOf, kindOf, type MemberId } from "../shared/ids.ts"
import type { AGREEMENT_ACTS } from "./acts.ts"
import type { AgreementRefusal } from "./refusals.ts"
import { isSameActor } from "./standing.ts"
import type { AgreementWorld } from "./state.ts"

type Body<Code extends keyof typeof AGREEMENT_ACTS> = v.InferOutput<(typeof AGREEMENT_ACTS)[Code]>
type Refused = Refusal<AgreementRefusal> | null

export function refuseAgreement(body: Body<"agreement-recorded/1">, world: AgreementWorld): Refused {
  if (world.agreement.agreements.has(body.id)) return { code: "id-taken", id: body.id }
  return refuseActors(world, [...body.signatories, ...body.performers])
}

export function refuseCommitment(body: Body<"commitment-recorded/1">, world: AgreementWorld): Refused {
  const { agreement } = world
  if (agreement.commitments.has(body.id)) return { code: "id-taken", id: body.id }
  if (!agreement.agreements.has(body.agreement)) return { code: "agreement-unknown", id: body.agreement }
  if (isSameActor(body.debtor, body.creditor)) return { code: "same-actor" }
  const named = [body.promisor, body.debtor, body.creditor]
  return refuseActors(world, body.guarantor === null ? named : [...named, body.guarantor])
}

export function refuseExchangeKey(body: Body<"exchange-key-proposed/1">, world: AgreementWorld): Refused {
  for (const { given, received } of body.rows) {
    if (given.by === received.by) return { code: "same-actor" }
    const unknown = [given.by, received.by].find((id) => delegationById(world.process, id) === null)
    if (unknown !== undefined) return { code: "delegation-unknown", id: unknown }
  }
  return null
}

/** A party accedes for itself, to what it did not sign. */
export function refuseAccession(body: Body<"accession-recorded/1">, { agreement }: AgreementWorld, act: Act): Refused {
  const text = agreement.agreements.get(body.agreement)
  if (text === undefined) return { code: "agreement-unknown", id: body.agreement }
  if (delegationOf(act.actor) !== body.party) return { code: "speaks-for-another" }
  const own = { kind: "delegation", id: body.party } as const
  if (text.signatories.some((signatory) => isSameActor(signatory, own))) return { code: "already-signatory" }
  for (const { commitment: id } of body.undertakes) {
    const commitment = agreement.commitments.get(id)
    if (commitment === undefined) return { code: "commitment-unknown", id }
    if (commitment.agreement !== body.agreement) return { code: "commitment-elsewhere", id }
    if (!isSameActor(commitment.debtor, own)) return { code: "not-addressed", id }
  }
  return null
}

export function refuseClaim(body: Body<"compliance-claimed/1">, world: AgreementWorld, act: Act): Refused {
  const { agreement } = world
  if (agreement.claims.has(body.id)) return { code: "id-taken", id: body.id }
  if (!agreement.agreements.has(body.agreement)) return { code: "agreement-unknown", id: body.agreement }
  if (body.commitment !== null) {
    const commitment = agreement.commitments.get(body.commitment)
    if (commitment === undefined) return { code: "commitment-unknown", id: body.commitment }
    if (commitment.agreement !== body.agreement) return { code: "commitment-elsewhere", id: body.commitment }
  }
  return refuseActors(world, [body.by, body.against]) ?? refuseSpeaker(act.actor, body.by, body.evidence.length > 0)
}

export function refuseAnswer(body: Body<"compliance-answered/1">, { agreement }: AgreementWorld, act: Act): Refused {
  const claim = agreement.claims.get(body.claim)
  if (claim === undefined) return { code: "claim-unknown", id: body.claim }
  if (!isSameActor(body.by, claim.against)) return { code: "not-addressed", id: body.claim }
  return refuseSpeaker(act.actor, body.by, body.evidence.length > 0)
}

export function refuseOffer(body: Body<"truce-offered/1">, world: AgreementWorld, act: Act): Refused {
  if (world.agreement.truces.has(body.id)) return { code: "id-taken", id: body.id }
  if (isSameActor(body.by, body.to)) return { code: "same-actor" }
  if (body.startsAt !== null && body.endsAt !== null && body.endsAt <= body.startsAt)
    return { code: "truce-ends-before-start" }
  return refuseActors(world, [body.by, body.to]) ?? refuseSpeaker(act.actor, body.by, body.source !== null)
}

export function refuseTruceAnswer(body: Body<"truce-answered/1">, { agreement }: AgreementWorld, act: Act): Refused {
  const offer = agreement.truces.get(body.offer)
  if (offer === undefined) return { code: "truce-unknown", id: body.offer }
  if (offer.answer !== null) return { code: "already-answered", id: body.offer }
  if (offer.lapsesAt !== null && act.at > offer.lapsesAt)
    return { code: "truce-lapsed", id: body.offer, until: offer.lapsesAt }
  if (!isSameActor(body.by, offer.to)) return { code: "not-addressed", id: body.offer }
  return refuseSpeaker(act.actor, body.by, true)
}

export function refuseSuspension(body: Body<"process-suspended/1">, { agreement }: AgreementWorld, act: Act): Refused {
  if (agreement.suspension !== null) return { code: "already-suspended", by: agreement.suspension.by }
  return delegationOf(act.actor) === body.by ? null : { code: "speaks-for-another" }
}

/** Who suspended resumes: nobody else can say that its condition is met. */
export function refuseResumption(body: Body<"process-resumed/1">, { agreement }: AgreementWorld, act: Act): Refused {
  if (agreement.suspension === null) return { code: "not-suspended" }
  const isOwn = delegationOf(act.actor) === body.by && agreement.suspension.by === body.by
  return isOwn ? null : { code: "resumption-not-yours", by: agreement.suspension.by }
}

/** Everybody named by an id is at the table. */
function refuseActors({ process }: AgreementWorld, actors: readonly ActorRef[]): Refused {
  for (const actor of actors) {
    if (actor.kind === "delegation" && delegationById(process, actor.id) === null)
      return { code: "delegation-unknown", id: actor.id }
  }
  return null
}

/**
 * A delegation speaks for itself alone. What somebody outside says, the facilitator records, and only from a source:
 * no delegation gets words put into its mouth.
 */
function refuseSpeaker(author: MemberId, by: ActorRef, isSourced: boolean): Refused {
  const own = delegationOf(author)
  if (by.kind === "delegation") return by.id === own ? null : { code: "speaks-for-another" }
  if (kindOf(own) !== "facilitator") return { code: "speaks-for-another" }
  return isSourced ? null : { code: "evidence-missing" }
}
