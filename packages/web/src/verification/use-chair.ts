import { holds, kindOf, type Mandate, type PartyId } from "@wasit/domain"
import { useMember, useProcess } from "../record/process-context.tsx"

/** What this chair may do in a round. The interface only hides by this; the domain decides. */
export function useChair() {
  const { chair } = useProcess()
  const member = useMember()
  const kind = kindOf(chair.delegation)
  const isAdmitted = member !== null && member.standing === "admitted"
  const has = (mandate: Mandate): boolean => isAdmitted && member !== null && holds(member, mandate)
  const party = (kind === "party" ? chair.delegation : null) as PartyId | null
  return {
    party,
    isHost: kind === "facilitator" && isAdmitted,
    /** The party in whose name this chair may speak about lists; null where it may only read. */
    speaksFor: party !== null && has("LISTS") ? party : null,
    has,
  }
}
