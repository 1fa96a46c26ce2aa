import { useText } from "../i18n/index.ts"
import { Button } from "../ui/index.ts"
import { type ActorDraft, ActorField, NO_ACTOR } from "./ActorField.tsx"
import { SHARED_TEXTS } from "./shared-texts.ts"

/** Several actors, one below the other. */
export function ActorsField(props: {
  readonly legend: string
  /** The label of the nth one. */
  readonly label: (n: number) => string
  readonly value: readonly ActorDraft[]
  readonly onChange: (drafts: readonly ActorDraft[]) => void
  readonly hint?: string | undefined
}) {
  const t = useText(SHARED_TEXTS)
  const { value, onChange } = props
  return (
    <fieldset class="group">
      <legend class="group-legend">{props.legend}</legend>
      {props.hint === undefined ? null : <p class="small soft">{props.hint}</p>}
      {value.map((draft, index) => (
        <div class="row-end" key={index}>
          <ActorField
            required
            label={props.label(index + 1)}
            value={draft}
            onChange={(next) => onChange(value.map((each, at) => (at === index ? next : each)))}
          />
          <Button kind="quiet" icon="minus" onPress={() => onChange(value.filter((_each, at) => at !== index))}>
            {t("remove")}
          </Button>
        </div>
      ))}
      <div class="row">
        <Button kind="quiet" icon="plus" onPress={() => onChange([...value, NO_ACTOR])}>
          {t("add")}
        </Button>
      </div>
    </fieldset>
  )
}
