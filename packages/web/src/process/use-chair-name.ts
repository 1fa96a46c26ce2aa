import { delegationById, type MemberId } from "@wasit/domain"
import { ROLE_WORDS } from "@wasit/domain/words"
import { useLanguage } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { wordingIn } from "./wording.ts"

/** What a chair is called: its delegation and the part its member has. */
export function useChairName(): (member: MemberId) => string {
  const { language } = useLanguage()
  const { process } = useProcess().state
  return (member) => {
    const known = process.members.get(member)
    if (known === undefined) return member
    const delegation = delegationById(process, known.delegation)
    return `${wordingIn(delegation?.label ?? {}, language)} · ${ROLE_WORDS[known.role][language]}`
  }
}
