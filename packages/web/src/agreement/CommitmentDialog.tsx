import { type Agreement, type BodyOf, isSameActor, MODALITIES, type Modality } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { type ActorDraft, ActorField, actorOf, NO_ACTOR } from "../process/ActorField.tsx"
import { type DeadlineDraft, deadlineOf } from "../process/deadline-draft.ts"
import { newId } from "../process/new-id.ts"
import { OptionalDeadline } from "../process/OptionalDeadline.tsx"
import { WordingField } from "../process/WordingField.tsx"
import { wordingIn } from "../process/wording.ts"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { Checkbox, NumberField, RadioGroup } from "../ui/index.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"

type Duty = BodyOf<"commitment-recorded/1">["duty"]
type DutyDraft = {
  readonly kind: Duty["kind"]
  readonly count: number | null
  readonly modality: Modality | null
  readonly category: WordingDraft
  readonly text: WordingDraft
}

/** Records one duty of a text: from whom to whom, how many and how that binds, by when, on what condition. */
export function CommitmentDialog({ text, onClose }: { readonly text: Agreement; readonly onClose: () => void }) {
  const t = useText(AGREEMENT_TEXTS)
  const { language } = useLanguage()
  const [id] = useState(() => newId("commitment"))
  const [promisor, setPromisor] = useState<ActorDraft>(NO_ACTOR)
  const [debtor, setDebtor] = useState<ActorDraft>(NO_ACTOR)
  const [creditor, setCreditor] = useState<ActorDraft>(NO_ACTOR)
  const [guarantor, setGuarantor] = useState<ActorDraft | null>(null)
  const [draft, setDraft] = useState<DutyDraft>(NO_DUTY)
  const [condition, setCondition] = useState<WordingDraft>({})
  const [clause, setClause] = useState<WordingDraft>({})
  const [due, setDue] = useState<DeadlineDraft>("none")
  const [promised, owes, owed] = [actorOf(promisor), actorOf(debtor), actorOf(creditor)]
  const surety = guarantor === null ? null : (actorOf(guarantor) ?? undefined)
  const [duty, by] = [dutyOf(draft), deadlineOf(due)]
  const isSame = owes !== null && owed !== null && isSameActor(owes, owed)
  const isWhole = promised !== null && owes !== null && owed !== null && !isSame
  const body: BodyOf<"commitment-recorded/1"> | null =
    isWhole && duty !== null && by !== undefined && surety !== undefined
      ? {
          id,
          agreement: text.id,
          promisor: promised,
          debtor: owes,
          creditor: owed,
          guarantor: surety,
          duty,
          condition: wordingOf(condition),
          due: by,
          clause: wordingOf(clause),
        }
      : null
  return (
    <ActDialog
      code="commitment-recorded/1"
      title={`${t("recordCommitment")} · ${wordingIn(text.title, language)}`}
      body={body}
      confirmLabel={t("recordCommitment")}
      onClose={onClose}
    >
      <p>{t("recordSays")}</p>
      <ActorField required label={t("promisor")} value={promisor} onChange={setPromisor} />
      <ActorField required label={t("debtor")} hint={t("debtorHint")} value={debtor} onChange={setDebtor} />
      <ActorField required label={t("creditor")} value={creditor} onChange={setCreditor} />
      {isSame ? <p class="field-error">{t("sameActor")}</p> : null}
      <Checkbox
        label={t("hasGuarantor")}
        checked={guarantor !== null}
        onChange={(isOn) => setGuarantor(isOn ? NO_ACTOR : null)}
      />
      {guarantor === null ? null : <ActorField label={t("guarantor")} value={guarantor} onChange={setGuarantor} />}
      <DutyFields value={draft} onChange={setDraft} />
      <WordingField label={t("condition")} value={condition} onChange={setCondition} rows={2} />
      <OptionalDeadline label={t("hasDue")} value={due} onChange={setDue} />
      <WordingField label={t("clause")} value={clause} onChange={setClause} />
    </ActDialog>
  )
}

const NO_DUTY: DutyDraft = { kind: "release", count: null, modality: null, category: {}, text: {} }

function dutyOf({ kind, count, modality, category, text }: DutyDraft): Duty | null {
  if (kind === "release")
    return count === null || count < 1 || modality === null
      ? null
      : { kind, count, modality, category: wordingOf(category) }
  const words = wordingOf(text)
  return words === null ? null : { kind, text: words }
}

function DutyFields({ value, onChange }: { readonly value: DutyDraft; readonly onChange: (draft: DutyDraft) => void }) {
  const t = useText(AGREEMENT_TEXTS)
  return (
    <>
      <RadioGroup
        legend={t("dutyKind")}
        value={value.kind}
        options={[
          { value: "release", label: t("dutyRelease") },
          { value: "other", label: t("dutyOther") },
        ]}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {value.kind === "other" ? (
        <WordingField
          label={t("otherText")}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
          rows={2}
          required
        />
      ) : (
        <>
          <NumberField
            label={t("count")}
            value={value.count}
            min={1}
            max={1_000_000}
            required
            onChange={(count) => onChange({ ...value, count })}
          />
          <RadioGroup
            required
            legend={t("modality")}
            value={value.modality}
            options={MODALITIES.map((each) => ({ value: each, label: t(`modality-${each}`) }))}
            onChange={(modality) => onChange({ ...value, modality })}
          />
          <WordingField
            label={t("category")}
            hint={t("categoryHint")}
            value={value.category}
            onChange={(category) => onChange({ ...value, category })}
          />
        </>
      )}
    </>
  )
}
