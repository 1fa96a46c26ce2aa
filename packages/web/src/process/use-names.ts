import { type ActorRef, type DelegationId, delegationById, type MemberId, type SiteId } from "@wasit/domain"
import type { NameOf } from "@wasit/domain/words"
import { useCallback } from "preact/hooks"
import { useLanguage } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { boundName } from "../ui/name-parts.ts"
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
  /** A member's name within a sentence, which may begin a new line only between the scripts of the name. */
  const said = useCallback((id: MemberId): string => boundName(member(id)), [member])
  const actor = useCallback(
    (ref: ActorRef): string => (ref.kind === "delegation" ? delegation(ref.id) : wordingIn(ref.label, language)),
    [delegation, language],
  )
  return { delegation, member, said, actor }
}

/** The name of whatever a refusal speaks of: a delegation, a member, a release site. Null for an id of anything else. */
export function useNameOf(): NameOf {
  const { language } = useLanguage()
  const { process, release } = useProcess().state
  const { sites } = release
  return useCallback(
    (id) => {
      const label = delegationById(process, id as DelegationId)?.label ?? sites.get(id as SiteId)?.name
      return (label === undefined ? process.members.get(id as MemberId)?.name : wordingIn(label, language)) ?? null
    },
    [process, sites, language],
  )
}
