import { agreedAt, proposalStanding } from "../process/proposals.ts"
import type { ActorRef } from "../shared/actor.ts"
import { localDayOf } from "../shared/calendar.ts"
import type { AgreementId, CommitmentId, PartyId } from "../shared/ids.ts"
import type { Deadline, Instant } from "../shared/schema.ts"
import type {
  Accession,
  AgreementState,
  AgreementWorld,
  Commitment,
  ComplianceClaim,
  ExchangeKey,
  ExchangeKeyRow,
  TruceOffer,
} from "./state.ts"

/** One and the same: a delegation by its id, somebody outside by the label. */
export function isSameActor(one: ActorRef, other: ActorRef): boolean {
  if (one.kind === "delegation") return other.kind === "delegation" && one.id === other.id
  if (other.kind === "delegation") return false
  const [a, b] = [one.label, other.label]
  return a.ar === b.ar && a.prs === b.prs && a.ps === b.ps && a.en === b.en
}

/** What must be shown beside a commitment. */
export type CommitmentFlag =
  | { readonly code: "debtor-not-signatory" }
  | { readonly code: "undertaken-in-part"; readonly count: number }
  | { readonly code: "undertaken-conditionally" }

/** AG2: a duty whose debtor did not sign is flagged until that party has taken it on itself. */
export function flagsOf(agreement: AgreementState, id: CommitmentId): CommitmentFlag[] {
  const commitment = agreement.commitments.get(id)
  const text = commitment === undefined ? undefined : agreement.agreements.get(commitment.agreement)
  if (commitment === undefined || text === undefined) return []
  if (text.signatories.some((signatory) => isSameActor(signatory, commitment.debtor))) return []
  const accession = accessionTo(agreement, commitment)
  if (accession === null) return [{ code: "debtor-not-signatory" }]
  const own = accession.undertakes.find((each) => each.commitment === id)
  const flags: CommitmentFlag[] = []
  if (
    own !== undefined &&
    own.count !== null &&
    commitment.duty.kind === "release" &&
    own.count < commitment.duty.count
  )
    flags.push({ code: "undertaken-in-part", count: own.count })
  if (own !== undefined && own.condition !== null) flags.push({ code: "undertaken-conditionally" })
  return flags
}

/** The debtor's latest accession that covers a commitment: by naming it, or by naming none at all. */
export function accessionTo(agreement: AgreementState, commitment: Commitment): Accession | null {
  const { debtor } = commitment
  if (debtor.kind !== "delegation") return null
  const covering = agreement.accessions.filter(
    (each) =>
      each.agreement === commitment.agreement &&
      each.party === debtor.id &&
      (each.undertakes.length === 0 || each.undertakes.some((own) => own.commitment === commitment.id)),
  )
  return covering.at(-1) ?? null
}

/** How a deadline stands. Days are calendar days in the zone in which it was agreed. */
export type Lateness = {
  readonly due: Deadline | null
  readonly isLate: boolean
  readonly daysLate: number
  readonly daysLeft: number | null
}

function latenessOf(due: Deadline | null, at: Instant): Lateness {
  if (due === null) return { due, isLate: false, daysLate: 0, daysLeft: null }
  const days = localDayOf(at, due.zone) - localDayOf(due.at, due.zone)
  return { due, isLate: at > due.at, daysLate: Math.max(0, days), daysLeft: Math.max(0, -days) }
}

/** A commitment as it stands at an instant. What was released is the release slice's answer. */
export function commitmentStanding(
  agreement: AgreementState,
  id: CommitmentId,
  at: Instant,
): (Lateness & { readonly flags: readonly CommitmentFlag[]; readonly claims: readonly ComplianceClaim[] }) | null {
  const commitment = agreement.commitments.get(id)
  if (commitment === undefined) return null
  const claims = [...agreement.claims.values()].filter((claim) => claim.commitment === id)
  return { ...latenessOf(commitment.due, at), flags: flagsOf(agreement, id), claims }
}

/** The commitments of an agreement, in the order in which they were recorded. */
export function commitmentsOf(agreement: AgreementState, id: AgreementId): Commitment[] {
  return [...agreement.commitments.values()].filter((each) => each.agreement === id)
}

export type ClaimStanding = "open" | "answered" | "unanswered"

/** AG6: silence past the due instant is computed by the reader, never written. */
export function claimStanding(claim: ComplianceClaim, at: Instant): ClaimStanding {
  if (claim.answers.length > 0) return "answered"
  return claim.answerDue !== null && at > claim.answerDue.at ? "unanswered" : "open"
}

export type TruceStanding = "offered" | "accepted" | "declined" | "lapsed"

/** AG7: an offer that nobody answered in time has lapsed. */
export function truceStanding(offer: TruceOffer, at: Instant): TruceStanding {
  if (offer.answer !== null) return offer.answer.answer === "accepts" ? "accepted" : "declined"
  return offer.lapsesAt !== null && at > offer.lapsesAt ? "lapsed" : "offered"
}

/** The exchange key that every party agreed to last; null while there is none. */
export function exchangeKeyInForce({ process, agreement }: AgreementWorld): ExchangeKey | null {
  let newest: { readonly key: ExchangeKey; readonly index: number } | null = null
  for (const key of agreement.exchangeKeys.values()) {
    if (proposalStanding(process, key.proposal) !== "agreed") continue
    const index = agreedAt(process, key.proposal)?.index ?? key.index
    if (newest === null || index > newest.index) newest = { key, index }
  }
  return newest?.key ?? null
}

/** Who has released more than the ratio asks for, and by how many people; whole people only. */
export type Imbalance = { readonly ahead: PartyId | null; readonly people: number; readonly isWithinTolerance: boolean }

/**
 * AG5: the running imbalance of one row of the key.
 *
 * @param given how many `given.by` has released so far, @param received how many `received.by` has
 */
export function imbalance(row: ExchangeKeyRow, given: number, received: number): Imbalance {
  // given/row.given and received/row.received compared without division, so that nothing is rounded.
  const difference = given * row.received.count - received * row.given.count
  if (difference === 0) return { ahead: null, people: 0, isWithinTolerance: true }
  const [ahead, unit] = difference > 0 ? [row.given.by, row.received.count] : [row.received.by, row.given.count]
  const excess = Math.abs(difference)
  return { ahead, people: Math.floor(excess / unit), isWithinTolerance: excess <= row.tolerance * unit }
}
