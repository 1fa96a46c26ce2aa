import { type ActorRef, type DelegationId, inNeutralOrder } from "@wasit/domain"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Select } from "../ui/index.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"
import { useNames } from "./use-names.ts"
import { WordingField } from "./WordingField.tsx"
import { type WordingDraft, wordingOf } from "./wording-draft.ts"

/** Whom a text speaks of, while it is being chosen: a delegation here, or somebody outside by a label. */
export type ActorDraft = { readonly chosen: DelegationId | "outside" | null; readonly label: WordingDraft }

export const NO_ACTOR: ActorDraft = { chosen: null, label: {} }
export const actorDraft = (id: DelegationId): ActorDraft => ({ chosen: id, label: {} })

/** The actor that a draft names; null while it names none. */
export function actorOf(draft: ActorDraft): ActorRef | null {
  if (draft.chosen === null) return null
  if (draft.chosen !== "outside") return { kind: "delegation", id: draft.chosen }
  const label = wordingOf(draft.label)
  return label === null ? null : { kind: "outside", label }
}

/** Chooses a delegation of the process or names somebody outside it. */
export function ActorField(props: {
  readonly label: string
  readonly value: ActorDraft
  readonly onChange: (draft: ActorDraft) => void
  readonly hint?: string | undefined
  readonly required?: boolean
  /** Only these delegations. */
  readonly among?: readonly DelegationId[] | undefined
  /** Somebody outside too; as it is where `among` is not given. */
  readonly hasOutside?: boolean | undefined
}) {
  const t = useText(SHARED_TEXTS)
  const names = useNames()
  const { delegations } = useProcess().state.process
  const ids = props.among ?? inNeutralOrder(delegations, props.label).map((each) => each.id)
  const options: { value: DelegationId | "outside"; label: string }[] = ids.map((value) => ({
    value,
    label: names.delegation(value),
  }))
  if (props.hasOutside ?? props.among === undefined) options.push({ value: "outside", label: t("outside") })
  return (
    <div class="stack">
      <Select
        label={props.label}
        hint={props.hint}
        required={props.required}
        value={props.value.chosen}
        options={options}
        onChange={(chosen) => props.onChange({ ...props.value, chosen })}
      />
      {props.value.chosen === "outside" ? (
        <WordingField
          label={t("outsideLabel")}
          required
          value={props.value.label}
          onChange={(label) => props.onChange({ ...props.value, label })}
        />
      ) : null}
    </div>
  )
}
