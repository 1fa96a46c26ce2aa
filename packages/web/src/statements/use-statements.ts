import {
  type DelegationId,
  delegationById,
  holds,
  isParty,
  kindOf,
  type ProposalId,
  proposalStanding,
} from "@wasit/domain"
import { useMemo } from "preact/hooks"
import { useMember, useProcess } from "../record/process-context.tsx"
import { type FigureWorld, subjectsIn } from "./use-figure-words.ts"

/** What this chair may do with statements. The interface only hides by this; the domain decides. */
export function useStatementRights() {
  const { state, chair } = useProcess()
  const member = useMember()
  const kind = kindOf(chair.delegation)
  const isTable = kind === "party" || kind === "facilitator"
  const mayPublish = isTable && member !== null && holds(member, "PUBLISH")
  return {
    mayRecord: isTable && member?.standing === "admitted",
    mayPublish,
    isParty: kind === "party",
    isInterpreter: kind === "interpreter",
    /** May this chair answer the proposal in its party's name? */
    mayAnswer: (id: ProposalId): boolean =>
      mayPublish &&
      isParty(chair.delegation) &&
      proposalStanding(state.process, id) === "open" &&
      state.process.proposals.get(id)?.agreed.has(chair.delegation) === false,
  }
}

/** What members know of the things that questions name. */
export function useFigureWorld(): FigureWorld {
  const { state } = useProcess()
  return useMemo(
    () => ({
      label: (id: DelegationId) => delegationById(state.process, id)?.label ?? {},
      subjects: subjectsIn(state),
    }),
    [state],
  )
}
