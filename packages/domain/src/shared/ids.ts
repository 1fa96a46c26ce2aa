/** Identifiers are strings with a prefix, so that one kind cannot stand for another. */
export type DelegationId = `${DelegationKind}_${string}`
export type PartyId = `party_${string}`
export type MemberId = `${DelegationId}/${string}`
export type AuthorityId = `authority_${string}`
export type InvitationId = `invitation_${string}`
export type ProposalId = `proposal_${string}`
export type AgreementId = `agreement_${string}`
export type CommitmentId = `commitment_${string}`
export type ComplianceClaimId = `claim_${string}`
export type TruceOfferId = `truce_${string}`
export type SessionId = `session_${string}`
export type AgendaItemId = `item_${string}`
export type PointId = `point_${string}`
export type ExchangeId = `exchange_${string}`
export type ListId = `list_${string}`
export type RoundId = `round_${string}`
export type RegisterId = `register_${string}`
export type BlindId = `blind_${string}`
export type FinalListId = `final_${string}`
export type SiteId = `site_${string}`
export type TrancheId = `tranche_${string}`
export type HandoverId = `handover_${string}`
export type ReleaseId = `release_${string}`
export type RemainsId = `remains_${string}`
export type StatementId = `statement_${string}`

/** What a delegation is in the process. Only parties sign; a facilitator has no vote. */
export const DELEGATION_KINDS = ["party", "facilitator", "neutral", "observer", "interpreter"] as const
export type DelegationKind = (typeof DELEGATION_KINDS)[number]

/** The kind is the id's prefix. */
export function kindOf(id: DelegationId): DelegationKind {
  return id.slice(0, id.indexOf("_")) as DelegationKind
}

/** The delegation a member belongs to. */
export function delegationOf(member: MemberId): DelegationId {
  return member.slice(0, member.indexOf("/")) as DelegationId
}

export function isParty(id: DelegationId): id is PartyId {
  return id.startsWith("party_")
}
