import { holds, kindOf, type Mandate, type PartyId, type ProposalId, proposalStanding } from "@wasit/domain"
import { useMember, useProcess } from "../record/process-context.tsx"

/** What this chair may do in the plan and at a site. The interface only hides by this; the domain decides. */
export function useCan() {
  const { state, chair } = useProcess()
  const member = useMember()
  const kind = kindOf(chair.delegation)
  const has = (mandate: Mandate | null): boolean => member !== null && holds(member, mandate)
  const party = (kind === "party" ? chair.delegation : null) as PartyId | null
  return {
    party,
    isNeutral: kind === "neutral",
    has,
    /** May this chair answer an open proposal in its party's name? */
    answers: (id: ProposalId, mandate: Mandate): boolean =>
      party !== null &&
      has(mandate) &&
      proposalStanding(state.process, id) === "open" &&
      state.process.proposals.get(id)?.agreed.has(party) === false,
  }
}
