import type { Act, RecordEntry, Refusal } from "../shared/act.ts"
import { delegationOf, isParty, type PartyId, type ProposalId } from "../shared/ids.ts"
import { setIn } from "../shared/set-in.ts"
import type { Mandate } from "./acts.ts"
import type { ProcessRefusal } from "./refusals.ts"
import { holds, type ProcessSlice, type Proposal, partiesOf } from "./state.ts"

export type ProposalStanding = "open" | "agreed" | "refused" | "withdrawn" | "unknown"

/** Where a proposal stands. Agreed once every party has agreed, and for ever after. */
export function proposalStanding(process: ProcessSlice, id: ProposalId): ProposalStanding {
  const proposal = process.proposals.get(id)
  if (proposal === undefined) return "unknown"
  if (partiesOf(process).every((party) => proposal.agreed.has(party))) return "agreed"
  if (proposal.withdrawn) return "withdrawn"
  return proposal.refused.size > 0 ? "refused" : "open"
}

/** The entry with which the last party agreed; null while one has not. */
export function agreedAt(
  process: ProcessSlice,
  id: ProposalId,
): { readonly index: number; readonly at: string } | null {
  const proposal = process.proposals.get(id)
  if (proposal === undefined || proposalStanding(process, id) !== "agreed") return null
  return [...proposal.agreed.values()].reduce((last, each) => (each.index > last.index ? each : last))
}

/** Which parties have not answered an open proposal. */
export function awaited(process: ProcessSlice, id: ProposalId): PartyId[] {
  const proposal = process.proposals.get(id)
  if (proposal === undefined || proposalStanding(process, id) !== "open") return []
  return partiesOf(process).filter((party) => !proposal.agreed.has(party))
}

/** A proposing act's id must be new. */
export function refuseProposal(process: ProcessSlice, id: ProposalId): Refusal<ProcessRefusal> | null {
  return process.proposals.has(id) ? { code: "id-taken", id } : null
}

/** Opens a proposal; the proposer's own party agrees by proposing. */
export function openProposal(
  process: ProcessSlice,
  id: ProposalId,
  mandate: Mandate,
  entry: RecordEntry,
): ProcessSlice {
  const party = delegationOf(entry.actor)
  const consent = { by: entry.actor, at: entry.at, index: entry.index }
  const proposal: Proposal = {
    id,
    act: entry.act,
    mandate,
    by: entry.actor,
    at: entry.at,
    index: entry.index,
    agreed: new Map(isParty(party) ? [[party, consent]] : []),
    refused: new Map(),
    withdrawn: false,
  }
  return { ...process, proposals: setIn(process.proposals, id, proposal) }
}

/** Why this member may not answer this proposal. */
export function refuseAnswer(process: ProcessSlice, id: ProposalId, act: Act): Refusal<ProcessRefusal> | null {
  const proposal = process.proposals.get(id)
  if (proposal === undefined) return { code: "proposal-unknown", id }
  const standing = proposalStanding(process, id)
  if (standing !== "open") return { code: "proposal-not-open", id, standing }
  const party = delegationOf(act.actor)
  if (!isParty(party)) return { code: "proposal-not-yours", id }
  if (proposal.agreed.has(party)) return { code: "proposal-agreed-already", id }
  const member = process.members.get(act.actor)
  return member !== undefined && holds(member, proposal.mandate)
    ? null
    : { code: "mandate-missing", mandate: proposal.mandate }
}
