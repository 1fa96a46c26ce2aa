import {
  type DelegationId,
  type InvitationId,
  isParty,
  type MemberId,
  type PartyId,
  type ProposalId,
} from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Instant } from "../shared/schema.ts"
import type { Mandate, MemberRole } from "./acts.ts"

export type Delegation = {
  readonly id: DelegationId
  readonly label: Wording
  readonly selfDesignation: Wording | null
  readonly detainingAuthorities: readonly { readonly id: string; readonly label: Wording }[]
}

export type Member = {
  readonly id: MemberId
  readonly delegation: DelegationId
  readonly name: string
  readonly role: MemberRole
  readonly isHead: boolean
  readonly mandate: readonly Mandate[]
  readonly key: string
  readonly recipient: string
  readonly witnessKey: string | null
  /** A newcomer is enrolled, and may do nothing, until admitted; who was removed keeps only what was done before. */
  readonly standing: "enrolled" | "admitted" | "removed"
  readonly since: Instant
}

export type Invitation = {
  readonly id: InvitationId
  readonly delegation: DelegationId
  readonly role: MemberRole
  readonly isHead: boolean
  readonly mandate: readonly Mandate[]
  readonly tokenHash: string
  readonly expiresAt: Instant
  readonly issuedBy: MemberId
  /** Who came with it; an invitation serves once. */
  readonly member: MemberId | null
}

/** Something that stands only when every party has agreed to it. */
export type Proposal = {
  readonly id: ProposalId
  /** The act that proposed it. */
  readonly act: string
  /** What a member needs to agree to it. */
  readonly mandate: Mandate
  readonly by: MemberId
  readonly at: Instant
  readonly index: number
  /** Which parties have agreed, with whom and in which entry. */
  readonly agreed: ReadonlyMap<PartyId, { readonly by: MemberId; readonly at: Instant; readonly index: number }>
  readonly refused: ReadonlyMap<PartyId, { readonly by: MemberId; readonly at: Instant; readonly reason: Wording }>
  readonly withdrawn: boolean
}

export type ProcessSlice = {
  readonly isFounded: boolean
  readonly title: Wording
  readonly origin: string
  readonly logKey: string
  readonly zone: string
  readonly clocks: readonly string[]
  readonly isRehearsal: boolean
  readonly delegations: readonly Delegation[]
  readonly members: ReadonlyMap<MemberId, Member>
  readonly invitations: ReadonlyMap<InvitationId, Invitation>
  readonly proposals: ReadonlyMap<ProposalId, Proposal>
  /** The policy text each party's head adopted last. */
  readonly policies: ReadonlyMap<PartyId, string>
}

export const EMPTY_PROCESS: ProcessSlice = {
  isFounded: false,
  title: {},
  origin: "",
  logKey: "",
  zone: "Etc/UTC",
  clocks: [],
  isRehearsal: false,
  delegations: [],
  members: new Map(),
  invitations: new Map(),
  proposals: new Map(),
  policies: new Map(),
}

/** The parties, in the order of their ids: an order for machines, never for screens (see inNeutralOrder). */
export function partiesOf(process: ProcessSlice): PartyId[] {
  return process.delegations
    .map((each) => each.id)
    .filter(isParty)
    .sort()
}

export function delegationById(process: ProcessSlice, id: DelegationId): Delegation | null {
  return process.delegations.find((each) => each.id === id) ?? null
}

/** A detaining authority, whichever delegation named it. */
export function authorityById(process: ProcessSlice, id: string): Delegation["detainingAuthorities"][number] | null {
  return process.delegations.flatMap((each) => each.detainingAuthorities).find((each) => each.id === id) ?? null
}

/** Does an admitted member hold a mandate? A head holds every one. */
export function holds(member: Member, mandate: Mandate | null): boolean {
  return member.standing === "admitted" && (mandate === null || member.isHead || member.mandate.includes(mandate))
}

/** The admitted heads of a delegation. */
export function headsOf(process: ProcessSlice, delegation: DelegationId): Member[] {
  return [...process.members.values()].filter(
    (member) => member.delegation === delegation && member.isHead && member.standing === "admitted",
  )
}

/**
 * Parties in an order that no party can call its own: it turns with what is shown. The same object shows the same order
 * to everybody.
 *
 * @param seed the id of what is shown
 */
export function inNeutralOrder<T>(parties: readonly T[], seed: string): T[] {
  let sum = 0
  for (let i = 0; i < seed.length; i++) sum = (sum * 31 + seed.charCodeAt(i)) % 65_521
  const turn = parties.length === 0 ? 0 : sum % parties.length
  return [...parties.slice(turn), ...parties.slice(0, turn)]
}
