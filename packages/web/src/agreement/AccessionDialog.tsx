import { type Agreement, type BodyOf, type Commitment, epochDayToDay, isParty } from "@wasit/domain"
import { INSTRUMENT_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { SourcesField } from "../process/SourceField.tsx"
import { type SourceDraft, sourcesOf } from "../process/source-draft.ts"
import { SOURCE_TEXTS } from "../process/source-texts.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { Checkbox, DateField, NumberField, RadioGroup } from "../ui/index.ts"
import { owedBy } from "./agreement-model.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { useDuty } from "./use-duty.ts"

type Instrument = BodyOf<"accession-recorded/1">["instrument"]
const INSTRUMENTS = ["accession", "decree", "endorsement"] as const satisfies readonly Instrument[]

/** What a party takes of one duty: all of it, a number, under a condition; null where it takes nothing. */
type Taken = { readonly count: number | null; readonly condition: WordingDraft } | null

/** A party that did not sign takes duties of a text on itself, in its own words. */
export function AccessionDialog({ text, onClose }: { readonly text: Agreement; readonly onClose: () => void }) {
  const t = useText(AGREEMENT_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const { language } = useLanguage()
  const { chair, state } = useProcess()
  const duties = owedBy(state.agreement.commitments.values(), text, chair.delegation)
  const [instrument, setInstrument] = useState<Instrument | null>(null)
  const [day, setDay] = useState<number | null>(null)
  const [words, setWords] = useState<WordingDraft>({})
  const [sources, setSources] = useState<readonly SourceDraft[]>([])
  const [taken, setTaken] = useState<readonly Taken[]>(() => duties.map(() => ({ count: null, condition: {} })))
  const own = wordingOf(words)
  const found = sourcesOf(sources)
  const undertakes = duties.flatMap(({ id }, index) => {
    const each = taken[index] ?? null
    return each === null ? [] : [{ commitment: id, count: each.count, condition: wordingOf(each.condition) }]
  })
  // Without a duty named an accession covers all of them: whoever unticks every box does not mean that.
  const isWhole = instrument !== null && day !== null && own !== null && found !== null
  const body: BodyOf<"accession-recorded/1"> | null =
    isWhole && isParty(chair.delegation) && (duties.length === 0 || undertakes.length > 0)
      ? {
          agreement: text.id,
          party: chair.delegation,
          instrument,
          on: epochDayToDay(day),
          text: own,
          undertakes,
          source: found[0] ?? null,
        }
      : null
  return (
    <ActDialog code="accession-recorded/1" title={t("accede")} body={body} onClose={onClose}>
      <p>{t("accedeSays")}</p>
      <RadioGroup
        required
        legend={t("instrument")}
        value={instrument}
        inRow
        options={INSTRUMENTS.map((value) => ({ value, label: INSTRUMENT_WORDS[value][language] }))}
        onChange={setInstrument}
      />
      <DateField required label={t("on")} value={day} onChange={setDay} />
      <WordingField label={t("ownWords")} value={words} onChange={setWords} rows={3} required />
      {duties.length === 0 ? null : (
        <fieldset class="group">
          <legend class="group-legend">{t("takesOn")}</legend>
          {duties.map((duty, index) => (
            <TakenField
              key={duty.id}
              commitment={duty}
              value={taken[index] ?? null}
              onChange={(next) => setTaken(taken.map((each, at) => (at === index ? next : each)))}
            />
          ))}
        </fieldset>
      )}
      <SourcesField label={sourced("nameSource")} most={1} value={sources} onChange={setSources} />
    </ActDialog>
  )
}

function TakenField(props: {
  readonly commitment: Commitment
  readonly value: Taken
  readonly onChange: (taken: Taken) => void
}) {
  const t = useText(AGREEMENT_TEXTS)
  const sayDuty = useDuty()
  const { value, onChange, commitment } = props
  const { duty } = commitment
  return (
    <div class="stack">
      <Checkbox
        label={sayDuty(duty)}
        checked={value !== null}
        onChange={(isOn) => onChange(isOn ? { count: null, condition: {} } : null)}
      />
      {value === null ? null : (
        <>
          {duty.kind === "release" ? (
            <NumberField
              label={t("ownCount")}
              value={value.count}
              min={1}
              max={duty.count}
              onChange={(count) => onChange({ ...value, count })}
            />
          ) : null}
          <WordingField
            label={t("ownCondition")}
            value={value.condition}
            onChange={(condition) => onChange({ ...value, condition })}
          />
        </>
      )}
    </div>
  )
}
