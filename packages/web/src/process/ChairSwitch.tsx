import { delegationById, type MemberId } from "@wasit/domain"
import { ROLE_WORDS } from "@wasit/domain/words"
import { useLanguage, useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Select } from "../ui/index.ts"
import { FRAME_TEXTS } from "./frame-texts.ts"
import { wordingIn } from "./wording.ts"

/** Who sits here. Where this device holds several places, as in the example, the same thing can be seen from each. */
export function ChairSwitch() {
  const t = useText(FRAME_TEXTS)
  const { language } = useLanguage()
  const { chair, chairs, state, takeChair } = useProcess()
  const nameOf = (member: MemberId): string => {
    const known = state.process.members.get(member)
    if (known === undefined) return member
    const delegation = delegationById(state.process, known.delegation)
    return `${wordingIn(delegation?.label ?? {}, language)} · ${ROLE_WORDS[known.role][language]}`
  }
  if (chairs.length === 1) return <span class="soft">{nameOf(chair.member)}</span>
  return (
    <Select
      label={t("chair")}
      value={chair.member}
      options={chairs.map((each) => ({ value: each.member, label: nameOf(each.member) }))}
      onChange={(member) => takeChair(member as MemberId)}
    />
  )
}
