import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Checkbox } from "../ui/index.ts"
import { DeadlineField } from "./DeadlineField.tsx"
import type { DeadlineDraft } from "./deadline-draft.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"
import { zoneOf } from "./zone-of.ts"

/** A box, and under it a deadline where the box is ticked. */
export function OptionalDeadline(props: {
  /** What is asked, such as `There is a day by which it is due`. */
  readonly label: string
  readonly hint?: string | undefined
  readonly value: DeadlineDraft
  readonly onChange: (draft: DeadlineDraft) => void
}) {
  const t = useText(SHARED_TEXTS)
  const { process } = useProcess().state
  const [isWanted, setWanted] = useState(props.value !== "none")
  return (
    <div class="stack">
      <Checkbox
        label={props.label}
        hint={props.hint}
        checked={isWanted}
        onChange={(isOn) => {
          setWanted(isOn)
          props.onChange(isOn ? null : "none")
        }}
      />
      {isWanted ? (
        <DeadlineField
          label={t("dayOf")}
          value={props.value === "none" ? null : props.value}
          zone={zoneOf(process)}
          onChange={props.onChange}
        />
      ) : null}
    </div>
  )
}
