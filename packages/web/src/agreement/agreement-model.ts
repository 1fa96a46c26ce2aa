import {
  type Accession,
  type ActorRef,
  type Agreement,
  accessionTo,
  type Commitment,
  type CommitmentFlag,
  type ComplianceClaim,
  commitmentStanding,
  countReleased,
  type DelegationId,
  type ExchangeKeyRow,
  holds,
  type Imbalance,
  imbalance,
  isParty,
  isSameActor,
  kindOf,
  type Lateness,
  type Member,
  type PartyId,
  type ProcessState,
  type TruceOffer,
  truceStanding,
} from "@wasit/domain"

/** What a member may enter on this page. The page only hides by this; the domain decides. */
export type AgreementCan = {
  readonly mayRecord: boolean
  readonly mayProposeKey: boolean
  readonly mayClaim: boolean
  readonly mayOffer: boolean
  readonly maySuspend: boolean
  readonly mayResume: boolean
}

const NOTHING: AgreementCan = {
  mayRecord: false,
  mayProposeKey: false,
  mayClaim: false,
  mayOffer: false,
  maySuspend: false,
  mayResume: false,
}

/** While the process is suspended only claims, offers and the resumption go on. */
export function canDo({ agreement }: Pick<ProcessState, "agreement">, member: Member | null): AgreementCan {
  if (member === null || member.standing !== "admitted") return NOTHING
  const kind = kindOf(member.delegation)
  if (kind !== "party" && kind !== "facilitator") return NOTHING
  const { suspension } = agreement
  const binds = holds(member, "AGREE")
  const speaks = holds(member, "CLAIM")
  return {
    mayRecord: binds && suspension === null,
    mayProposeKey: binds && suspension === null,
    mayClaim: speaks && agreement.agreements.size > 0,
    mayOffer: speaks,
    maySuspend: binds && kind === "party" && suspension === null,
    mayResume: binds && suspension?.by === member.delegation,
  }
}

/** May this member speak for an actor: its own delegation, or somebody outside whose words a facilitator records? */
function speaksFor(member: Member | null, actor: ActorRef): boolean {
  if (member === null || member.standing !== "admitted" || !holds(member, "CLAIM")) return false
  const kind = kindOf(member.delegation)
  if (kind !== "party" && kind !== "facilitator") return false
  return actor.kind === "delegation" ? actor.id === member.delegation : kind === "facilitator"
}

/** The right of reply lasts: a claim may be answered after its time, and again. */
export const mayAnswerClaim = (member: Member | null, claim: ComplianceClaim): boolean =>
  speaksFor(member, claim.against)

/** An offer is answered once, while it stands. */
export const mayAnswerTruce = (member: Member | null, offer: TruceOffer, at: string): boolean =>
  truceStanding(offer, at) === "offered" && speaksFor(member, offer.to)

/** May this member take the duties of a text that his party did not sign on it? */
export function mayAccede(state: Pick<ProcessState, "agreement">, member: Member | null, text: Agreement): boolean {
  if (member === null || !isParty(member.delegation) || !canDo(state, member).mayRecord) return false
  const own = { kind: "delegation", id: member.delegation } as const
  return !text.signatories.some((signatory) => isSameActor(signatory, own))
}

/** The duties of a text that one party must perform. */
export const owedBy = (
  commitments: Iterable<Commitment>,
  text: Agreement,
  party: DelegationId,
): readonly Commitment[] =>
  [...commitments].filter(
    ({ agreement, debtor }) => agreement === text.id && debtor.kind === "delegation" && debtor.id === party,
  )

/** Whether who must perform a duty has bound himself to it, and by what. */
export type Binding = "signed" | "acceded" | "not-signed"

/** A duty as it stands: who is bound, how late, how much is done, and what is claimed about it. */
export type CommitmentView = Lateness & {
  readonly commitment: Commitment
  readonly binding: Binding
  readonly flags: readonly CommitmentFlag[]
  /** The debtor's own undertaking, where it did not sign. */
  readonly accession: Accession | null
  /** Released by the debtor, counted for the commitment by both parties; null where the duty is no number. */
  readonly progress: { readonly released: number; readonly of: number } | null
  /** All that the debtor owes in numbers was reached: releases are not told apart by the duty they serve. */
  readonly isDone: boolean
  readonly claims: readonly ComplianceClaim[]
}

export function viewCommitment(state: ProcessState, commitment: Commitment, at: string): CommitmentView | null {
  const standing = commitmentStanding(state.agreement, commitment.id, at)
  const text = state.agreement.agreements.get(commitment.agreement)
  if (standing === null || text === undefined) return null
  const { debtor, duty } = commitment
  const accession = accessionTo(state.agreement, commitment)
  const hasSigned = text.signatories.some((signatory) => isSameActor(signatory, debtor))
  const isCounted = duty.kind === "release" && debtor.kind === "delegation" && isParty(debtor.id)
  const progress = isCounted
    ? { released: countReleased(state, debtor.id as PartyId, "joint", null), of: duty.count }
    : null
  return {
    ...standing,
    commitment,
    binding: hasSigned ? "signed" : accession === null ? "not-signed" : "acceded",
    accession: hasSigned ? null : accession,
    progress,
    isDone: progress !== null && progress.released >= owedInAll(state, debtor),
  }
}

function owedInAll({ agreement }: ProcessState, debtor: ActorRef): number {
  const duties = [...agreement.commitments.values()].filter((each) => isSameActor(each.debtor, debtor))
  return duties.reduce((sum, { duty }) => sum + (duty.kind === "release" ? duty.count : 0), 0)
}

/** Who is ahead by one row of the key, by what both parties count. */
export function balanceNow(state: ProcessState, { given, received, ...row }: ExchangeKeyRow): Imbalance {
  const count = (party: PartyId): number => countReleased(state, party, "joint", null)
  return imbalance({ given, received, ...row }, count(given.by), count(received.by))
}

/** The newest first: what was said last is what waits. */
export const newestFirst = <Item extends { readonly index: number }>(items: Iterable<Item>): readonly Item[] =>
  [...items].sort((one, other) => other.index - one.index)
