import { useText } from "../i18n/index.ts"
import { Button, DateField, TextField } from "../ui/index.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"
import { isAddress, NO_SOURCE, type SourceDraft, sourceOf } from "./source-draft.ts"
import { SOURCE_TEXTS } from "./source-texts.ts"

/** Where a text was found: none until one is added. */
export function SourcesField(props: {
  readonly label: string
  readonly value: readonly SourceDraft[]
  readonly onChange: (drafts: readonly SourceDraft[]) => void
  /** At least one. */
  readonly required?: boolean
  readonly most?: number
}) {
  const t = useText(SOURCE_TEXTS)
  const { value, onChange } = props
  const isFull = value.every((draft) => sourceOf(draft) !== null)
  return (
    <div class="stack">
      {value.map((draft, index) => (
        <div class="stack" key={index}>
          <SourceField
            label={props.label}
            value={draft}
            onChange={(next) => onChange(value.map((each, at) => (at === index ? next : each)))}
          />
          <div class="row">
            <Button kind="quiet" icon="minus" onPress={() => onChange(value.filter((_each, at) => at !== index))}>
              {t("removeSource")}
            </Button>
          </div>
        </div>
      ))}
      {value.length < (props.most ?? MOST) ? (
        <div class="row">
          <Button icon="plus" disabled={!isFull} onPress={() => onChange([...value, NO_SOURCE])}>
            {value.length === 0 ? props.label : t("addSource")}
          </Button>
          {props.required === true && value.length === 0 ? <span class="small soft">{t("needed")}</span> : null}
        </div>
      ) : null}
      {value.length === 0 ? null : <p class="small soft">{t("noPersons")}</p>}
    </div>
  )
}

const MOST = 20

/** Where a text was found: what it is, its address, its day. */
function SourceField(props: {
  readonly label: string
  readonly value: SourceDraft
  readonly onChange: (draft: SourceDraft) => void
}) {
  const t = useText(SOURCE_TEXTS)
  const shared = useText(SHARED_TEXTS)
  const { value, onChange } = props
  return (
    <fieldset class="group">
      <legend class="group-legend">{props.label}</legend>
      <TextField
        label={t("title")}
        hint={t("titleHint")}
        value={value.title}
        maxLength={400}
        required
        onChange={(title) => onChange({ ...value, title })}
      />
      <TextField
        label={t("address")}
        value={value.url}
        dir="ltr"
        maxLength={800}
        error={isAddress(value.url) ? null : t("addressWrong")}
        onChange={(url) => onChange({ ...value, url })}
      />
      <DateField label={shared("dayOf")} value={value.on} onChange={(on) => onChange({ ...value, on })} />
    </fieldset>
  )
}
