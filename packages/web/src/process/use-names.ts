import { type ActorRef, type DelegationId, delegationById, type MemberId } from "@wasit/domain"
import { useCallback } from "preact/hooks"
import { useLanguage } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { wordingIn } from "./wording.ts"

/** The agreed labels by which this reader knows delegations, and the names by which members stand in the record. */
export function useNames() {
  const { language } = useLanguage()
  const { process } = useProcess().state
  const delegation = useCallback(
    (id: DelegationId): string => wordingIn(delegationById(process, id)?.label ?? {}, language) || id,
    [process, language],
  )
  const member = useCallback((id: MemberId): string => process.members.get(id)?.name ?? id, [process])
  const actor = useCallback(
    (ref: ActorRef): string => (ref.kind === "delegation" ? delegation(ref.id) : wordingIn(ref.label, language)),
    [delegation, language],
  )
  return { delegation, member, actor }
}
