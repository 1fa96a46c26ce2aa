import type * as v from "valibot"
import type { Act, RecordEntry, Refusal } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import {
  type DelegationId,
  delegationOf,
  type InvitationId,
  isParty,
  kindOf,
  type MemberId,
  type PartyId,
} from "../shared/ids.ts"
import { setIn } from "../shared/set-in.ts"
import type { PROCESS_ACTS } from "./acts.ts"
import { expectedPolicy } from "./policy.ts"
import { proposalStanding, refuseAnswer } from "./proposals.ts"
import type { ProcessRefusal } from "./refusals.ts"
import {
  authorityById,
  type Delegation,
  delegationById,
  headsOf,
  holds,
  type Member,
  type ProcessSlice,
} from "./state.ts"

/** What this slice may see. */
export type ProcessWorld = { readonly process: ProcessSlice }
type Bodies = { readonly [Code in keyof typeof PROCESS_ACTS]: v.InferOutput<(typeof PROCESS_ACTS)[Code]> }

export const PROCESS_HANDLERS: Handlers<Bodies, ProcessWorld, ProcessSlice, ProcessRefusal> = {
  "process-founded/1": {
    refuse(body, { process }, act) {
      if (process.isFounded) return { code: "already-founded" }
      const parties = body.delegations.filter((each) => isParty(each.id))
      if (parties.length < 2) return { code: "parties-missing" }
      const own = delegationOf(body.founder.member)
      const isHost = kindOf(own) === "facilitator" && body.delegations.some((each) => each.id === own)
      if (!isHost || act.actor !== body.founder.member) return { code: "founder-not-facilitator" }
      const ids = new Set(body.delegations.map((each) => each.id))
      return ids.size === body.delegations.length ? null : { code: "id-taken", id: body.delegations.at(-1)?.id ?? "" }
    },
    apply(slice, body, entry) {
      if (body.founder.member !== entry.actor) return slice
      const { founder, delegations, ...rest } = body
      const member: Member = { ...asMember(founder, true, []), standing: "admitted", since: entry.at }
      return {
        ...rest,
        isFounded: true,
        delegations,
        members: new Map([[member.id, member]]),
        invitations: new Map(),
        proposals: new Map(),
        policies: new Map(),
      }
    },
  },
  "delegation-added/1": {
    refuse({ delegation }, { process }) {
      // Whatever stands was agreed by all parties: one more would undo it, and hosts have no such vote.
      if (isParty(delegation.id)) return { code: "parties-fixed" }
      return delegationById(process, delegation.id) === null ? null : { code: "id-taken", id: delegation.id }
    },
    apply: (slice, { delegation }) => ({ ...slice, delegations: [...slice.delegations, delegation] }),
  },
  "authority-named/1": {
    refuse(body, { process }, act) {
      // The whole party answers for whoever it says holds people, so its head says it.
      if (process.members.get(act.actor)?.isHead !== true) return { code: "authority-not-yours" }
      return authorityById(process, body.id) === null ? null : { code: "id-taken", id: body.id }
    },
    apply(slice, authority, entry) {
      const own = delegationOf(entry.actor)
      // An id names one authority for ever: answers that stand refer to it.
      if (!isParty(own) || authorityById(slice, authority.id) !== null) return slice
      const added = (each: Delegation): Delegation =>
        each.id === own ? { ...each, detainingAuthorities: [...each.detainingAuthorities, authority] } : each
      return { ...slice, delegations: slice.delegations.map(added) }
    },
  },
  "invitation-issued/1": {
    refuse(body, { process }, act) {
      if (delegationById(process, body.delegation) === null) return { code: "delegation-unknown", id: body.delegation }
      if (process.invitations.has(body.id)) return { code: "id-taken", id: body.id }
      if (body.expiresAt <= act.at) return { code: "invitation-expired", until: body.expiresAt }
      const own = delegationOf(act.actor)
      // A delegation invites its own people; the hosts invite its first head, and so bring it to the table.
      const isHeadless = headsOf(process, body.delegation).length === 0
      const isAllowed = own === body.delegation || (kindOf(own) === "facilitator" && body.isHead && isHeadless)
      const inviter = process.members.get(act.actor)
      const isBeyond = body.isHead || body.mandate.some((mandate) => inviter === undefined || !holds(inviter, mandate))
      if (isAllowed && isBeyond && inviter?.isHead !== true) return { code: "mandate-missing", mandate: null }
      return isAllowed ? null : { code: "invitation-not-yours" }
    },
    apply: (slice, body, entry) => ({
      ...slice,
      invitations: setIn(slice.invitations, body.id, { ...body, issuedBy: entry.actor, member: null }),
    }),
  },
  "member-enrolled/1": {
    refuse(body, { process }, act) {
      const invitation = process.invitations.get(body.invitation)
      if (invitation === undefined) return { code: "invitation-unknown" }
      if (invitation.member !== null) return { code: "invitation-used" }
      if (invitation.expiresAt < act.at) return { code: "invitation-expired", until: invitation.expiresAt }
      const isSame =
        delegationOf(body.member) === invitation.delegation &&
        body.role === invitation.role &&
        act.actor === body.member
      if (!isSame) return { code: "invitation-differs" }
      if (process.members.has(body.member)) return { code: "id-taken", id: body.member }
      return keyTaken(process, body) ? { code: "key-taken" } : null
    },
    apply(slice, body, entry) {
      const invitation = slice.invitations.get(body.invitation)
      const isOwn = body.member === entry.actor && delegationOf(body.member) === invitation?.delegation
      if (invitation === undefined || invitation.member !== null || !isOwn || slice.members.has(body.member))
        return slice
      const { invitation: _, ...enrolment } = body
      const member: Member = {
        ...asMember(enrolment, invitation.isHead, invitation.mandate),
        standing: "enrolled",
        since: entry.at,
      }
      return {
        ...slice,
        members: setIn(slice.members, member.id, member),
        invitations: setIn(slice.invitations, invitation.id, { ...invitation, member: member.id }),
      }
    },
  },
  "member-admitted/1": {
    refuse(body, { process }, act) {
      const member = process.members.get(body.member)
      if (member === undefined) return { code: "member-unknown", member: body.member }
      if (member.standing !== "enrolled") return { code: "member-not-waiting", member: body.member }
      return mayAdmit(process, act, member) ? null : { code: "admission-not-yours" }
    },
    apply: (slice, body) => changeMember(slice, body.member, { standing: "admitted" }),
  },
  "member-removed/1": {
    refuse: (body, { process }, act) => refuseChange(process, act, body.member),
    apply: (slice, body) => changeMember(slice, body.member, { standing: "removed" }),
  },
  "mandate-changed/1": {
    refuse(body, { process }, act) {
      const member = process.members.get(body.member)
      if (member === undefined || member.standing === "removed") return { code: "member-unknown", member: body.member }
      // Only a head gives mandates: whoever may admit could otherwise give himself all of them.
      const isOwnHead = delegationOf(act.actor) === member.delegation && process.members.get(act.actor)?.isHead === true
      return isOwnHead ? null : { code: "admission-not-yours" }
    },
    apply: (slice, body) => changeMember(slice, body.member, { mandate: body.mandate }),
  },
  "policy-adopted/1": {
    refuse: (body, { process }) => (body.policy === expectedPolicy(process) ? null : { code: "policy-differs" }),
    apply: (slice, body, entry) => ({
      ...slice,
      policies: setIn(slice.policies, delegationOf(entry.actor) as PartyId, body.policy),
    }),
  },
  "proposal-agreed/1": {
    refuse: (body, { process }, act) => refuseAnswer(process, body.proposal, act),
    apply: (slice, body, entry) => answer(slice, body.proposal, entry, null),
  },
  "proposal-refused/1": {
    refuse: (body, { process }, act) => refuseAnswer(process, body.proposal, act),
    apply: (slice, body, entry) => answer(slice, body.proposal, entry, body.reason),
  },
  "proposal-withdrawn/1": {
    refuse(body, { process }, act) {
      const proposal = process.proposals.get(body.proposal)
      if (proposal === undefined) return { code: "proposal-unknown", id: body.proposal }
      if (delegationOf(proposal.by) !== delegationOf(act.actor))
        return { code: "proposal-not-yours", id: body.proposal }
      const standing = proposalStanding(process, body.proposal)
      return standing === "open" ? null : { code: "proposal-not-open", id: body.proposal, standing }
    },
    apply(slice, body) {
      const proposal = slice.proposals.get(body.proposal)
      if (proposal === undefined) return slice
      return { ...slice, proposals: setIn(slice.proposals, proposal.id, { ...proposal, withdrawn: true }) }
    },
  },
  "rehearsal-advanced/1": {
    refuse: (_body, { process }) => (process.isRehearsal ? null : { code: "rehearsal-only" }),
    apply: (slice) => slice,
  },
}

type Enrolment = Pick<Member, "name" | "role" | "key" | "recipient" | "witnessKey"> & { readonly member: MemberId }

function asMember(
  { member, ...rest }: Enrolment,
  isHead: boolean,
  mandate: Member["mandate"],
): Omit<Member, "standing" | "since"> {
  return { id: member, delegation: delegationOf(member), ...rest, isHead, mandate }
}

function keyTaken(
  process: ProcessSlice,
  body: { readonly key: string; readonly witnessKey: string | null; readonly recipient: string },
): boolean {
  return [...process.members.values()].some(
    (each) =>
      keyPart(each.key) === keyPart(body.key) ||
      each.recipient === body.recipient ||
      (body.witnessKey !== null && each.witnessKey !== null && keyPart(each.witnessKey) === keyPart(body.witnessKey)),
  )
}

/** The key without its name: the same key under another name is the same key. */
const keyPart = (key: string): string => key.slice(key.lastIndexOf("+", key.length - 44) + 1)

/** Members are admitted by their own head; the first head of a delegation, by a facilitator's head. */
function mayAdmit(process: ProcessSlice, act: Act, member: Member): boolean {
  const own = delegationOf(act.actor)
  if (own === member.delegation) return !member.isHead || process.members.get(act.actor)?.isHead === true
  const isFirstHead = member.isHead && headsOf(process, member.delegation).length === 0
  return isFirstHead && kindOf(own) === "facilitator"
}

function refuseChange(process: ProcessSlice, act: Act, id: MemberId): Refusal<ProcessRefusal> | null {
  const member = process.members.get(id)
  if (member === undefined || member.standing === "removed") return { code: "member-unknown", member: id }
  if (delegationOf(act.actor) !== member.delegation) return { code: "admission-not-yours" }
  if (member.isHead && process.members.get(act.actor)?.isHead !== true) return { code: "admission-not-yours" }
  const heads = headsOf(process, member.delegation)
  return heads.length === 1 && heads[0]?.id === id ? { code: "last-head-stays" } : null
}

function changeMember(slice: ProcessSlice, id: MemberId, change: Partial<Member>): ProcessSlice {
  const member = slice.members.get(id)
  return member === undefined ? slice : { ...slice, members: setIn(slice.members, id, { ...member, ...change }) }
}

function answer(
  slice: ProcessSlice,
  id: `proposal_${string}`,
  entry: RecordEntry,
  reason: Readonly<Record<string, string | undefined>> | null,
): ProcessSlice {
  const proposal = slice.proposals.get(id)
  const party = delegationOf(entry.actor)
  if (proposal === undefined || !isParty(party)) return slice
  const consent = { by: entry.actor, at: entry.at, index: entry.index }
  const next =
    reason === null
      ? { ...proposal, agreed: new Map(proposal.agreed).set(party, consent) }
      : {
          ...proposal,
          refused: new Map(proposal.refused).set(party, { by: entry.actor, at: entry.at, reason: reason as never }),
        }
  return { ...slice, proposals: setIn(slice.proposals, id, next) }
}

export type { DelegationId, InvitationId }
