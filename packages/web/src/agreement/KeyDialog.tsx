import { type BodyOf, inNeutralOrder, MODALITIES, partiesOf } from "@wasit/domain"
import { WINDOW_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { OptionalDeadline } from "../process/OptionalDeadline.tsx"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { useProcess } from "../record/process-context.tsx"
import { Button, NumberField, RadioGroup, Select } from "../ui/index.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { NO_ROW, type RowDraft, rowsOf, type SideDraft, withGiver } from "./key-draft.ts"
import { KEY_TEXTS } from "./key-texts.ts"

const MOST_ROWS = 40
const WINDOWS = ["tranche", "day", "total"] as const

/** Proposes what is given for what; it waits for both parties. */
export function KeyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(KEY_TEXTS)
  const [proposal] = useState(() => newId("proposal"))
  const [drafts, setDrafts] = useState<readonly RowDraft[]>([NO_ROW])
  const rows = rowsOf(drafts)
  const body: BodyOf<"exchange-key-proposed/1"> | null = rows === null ? null : { proposal, rows }
  return (
    <ActDialog
      code="exchange-key-proposed/1"
      title={t("propose")}
      body={body}
      confirmLabel={t("propose")}
      onClose={onClose}
    >
      <p>{t("proposeSays")}</p>
      {drafts.map((draft, index) => (
        <div class="stack key-row" key={index}>
          <RowFields
            n={index + 1}
            value={draft}
            onChange={(next) => setDrafts(drafts.map((each, at) => (at === index ? next : each)))}
          />
          {drafts.length > 1 ? (
            <Button kind="quiet" icon="minus" onPress={() => setDrafts(drafts.filter((_each, at) => at !== index))}>
              {t("removeRow")}
            </Button>
          ) : null}
        </div>
      ))}
      {drafts.length < MOST_ROWS ? (
        <div class="row">
          <Button kind="quiet" icon="plus" onPress={() => setDrafts([...drafts, NO_ROW])}>
            {t("addRow")}
          </Button>
        </div>
      ) : null}
    </ActDialog>
  )
}

type RowProps = { readonly n: number; readonly value: RowDraft; readonly onChange: (draft: RowDraft) => void }

function RowFields({ n, value, onChange }: RowProps) {
  const t = useText(KEY_TEXTS)
  const terms = useText(AGREEMENT_TEXTS)
  const { language } = useLanguage()
  return (
    <fieldset class="group stack">
      <legend class="group-legend">{t("row", { n })}</legend>
      <Sides value={value} onChange={onChange} />
      <RadioGroup
        required
        legend={terms("modality")}
        value={value.modality}
        options={MODALITIES.map((each) => ({ value: each, label: terms(`modality-${each}`) }))}
        onChange={(modality) => onChange({ ...value, modality })}
      />
      <RadioGroup
        required
        legend={t("window")}
        value={value.window}
        inRow
        options={WINDOWS.map((each) => ({ value: each, label: WINDOW_WORDS[each][language] }))}
        onChange={(window) => onChange({ ...value, window })}
      />
      <NumberField
        label={t("toleranceField")}
        value={value.tolerance}
        min={0}
        max={1_000_000}
        required
        onChange={(tolerance) => onChange({ ...value, tolerance })}
      />
      <WordingField
        label={terms("condition")}
        value={value.condition}
        onChange={(condition) => onChange({ ...value, condition })}
      />
      <OptionalDeadline label={terms("hasDue")} value={value.due} onChange={(due) => onChange({ ...value, due })} />
    </fieldset>
  )
}

function Sides({ value, onChange }: Omit<RowProps, "n">) {
  const t = useText(KEY_TEXTS)
  const terms = useText(AGREEMENT_TEXTS)
  const names = useNames()
  const { process } = useProcess().state
  const parties = inNeutralOrder(partiesOf(process), process.origin)
  const options = parties.map((party) => ({ value: party, label: names.delegation(party) }))
  const side = (of: SideDraft, label: string, change: (part: Partial<SideDraft>) => void) => (
    <>
      <NumberField
        label={label}
        value={of.count}
        min={1}
        max={1_000_000}
        required
        onChange={(count) => change({ count })}
      />
      <WordingField
        label={terms("category")}
        hint={terms("categoryHint")}
        value={of.category}
        onChange={(category) => change({ category })}
      />
    </>
  )
  return (
    <>
      <Select
        label={t("givenBy")}
        value={value.given.by}
        options={options}
        required
        onChange={(by) => onChange(withGiver(value, by, parties))}
      />
      {side(value.given, t("givenCount"), (part) => onChange({ ...value, given: { ...value.given, ...part } }))}
      <Select
        label={t("receivedBy")}
        value={value.received.by}
        options={options.map((each) => ({ ...each, disabled: each.value === value.given.by }))}
        required
        onChange={(by) => onChange({ ...value, received: { ...value.received, by } })}
      />
      {side(value.received, t("receivedCount"), (part) =>
        onChange({ ...value, received: { ...value.received, ...part } }),
      )}
    </>
  )
}
