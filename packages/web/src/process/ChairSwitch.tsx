import type { MemberId } from "@wasit/domain"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Select } from "../ui/index.ts"
import { FRAME_TEXTS } from "./frame-texts.ts"
import { useChairName } from "./use-chair-name.ts"

/** Who sits here. Where this device holds several places, as in the example, the same thing can be seen from each. */
export function ChairSwitch() {
  const t = useText(FRAME_TEXTS)
  const nameOf = useChairName()
  const { chair, chairs, takeChair } = useProcess()
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
