import { type AuthorityId, delegationById, type Outcome, type Reason } from "@wasit/domain"
import { OUTCOME_LABELS, REASON_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { SHARED_TEXTS } from "../process/shared-texts.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import {
  Button,
  Callout,
  DateField,
  Dialog,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../ui/index.ts"
import type { TypedAnswer } from "./judgements.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import {
  type AnswerDraft,
  answerFrom,
  asksFor,
  draftOf,
  MORE_OUTCOMES,
  reasonsFor,
  SHORT_OUTCOMES,
} from "./review-model.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"

const DAY_MS = 86_400_000

/** The answer to one row, typed: six short ones in sight, the whole vocabulary under "More". Mount it while it is open. */
export function AnswerDialog(props: {
  readonly title: string
  readonly start: TypedAnswer | null
  readonly authority: AuthorityId | null
  /** The row it may repeat, where another row looks like the same person. */
  readonly twin: number | null
  /** The answer was submitted: it is corrected, and a correction says why. */
  readonly isCorrection: boolean
  readonly onSave: (answer: TypedAnswer, reason: string) => void
  readonly onClose: () => void
}) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const [draft, setDraft] = useState<AnswerDraft>(() => ({
    ...draftOf(props.start),
    authority: props.start?.authority ?? props.authority,
    of: props.start?.of ?? props.twin,
  }))
  const [why, setWhy] = useState("")
  const answer = answerFrom(draft)
  const isReady = answer !== null && (!props.isCorrection || why.trim() !== "")
  return (
    <Dialog
      open
      title={props.isCorrection ? review("correct") : t("answer")}
      onClose={props.onClose}
      footer={
        <Button
          kind="primary"
          disabled={!isReady}
          onPress={() => {
            if (answer !== null) props.onSave(answer, why.trim())
          }}
        >
          {t("save")}
        </Button>
      }
    >
      <div class="stack">
        <p dir="auto">{props.title}</p>
        {props.isCorrection ? <Callout>{review("correctWhy")}</Callout> : null}
        <OutcomeChoice outcome={draft.outcome} onChange={(outcome) => setDraft({ ...draft, outcome, reason: null })} />
        <Supplements draft={draft} onChange={setDraft} />
        <TextArea
          label={t("reason")}
          required={props.isCorrection}
          rows={2}
          maxLength={300}
          value={why}
          onChange={setWhy}
        />
      </div>
    </Dialog>
  )
}

function OutcomeChoice(props: { readonly outcome: Outcome | null; readonly onChange: (outcome: Outcome) => void }) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const isRare = props.outcome !== null && MORE_OUTCOMES.includes(props.outcome)
  const [isMore, setMore] = useState(isRare)
  const shown: readonly Outcome[] = isMore ? [...SHORT_OUTCOMES, ...MORE_OUTCOMES] : SHORT_OUTCOMES
  return (
    <div class="stack">
      <RadioGroup
        legend={review("outcome")}
        isStart
        value={props.outcome}
        options={shown.map((value) => ({ value, label: format.say(OUTCOME_LABELS[value]) }))}
        onChange={props.onChange}
      />
      {isMore ? null : (
        <div class="row">
          <Button kind="quiet" icon="more" onPress={() => setMore(true)}>
            {t("more")}
          </Button>
        </div>
      )}
    </div>
  )
}

type Part = { readonly draft: AnswerDraft; readonly onChange: (draft: AnswerDraft) => void }

/** What an outcome needs beside it, and what may be added. */
function Supplements({ draft, onChange }: Part) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  if (draft.outcome === null) return null
  const asked = asksFor(draft.outcome)
  return (
    <>
      {asked.has("authority") ? (
        <AuthoritySelect
          label={t("authority")}
          value={draft.authority}
          onChange={(authority) => onChange({ ...draft, authority })}
        />
      ) : null}
      {asked.has("reason") ? (
        <Select<Reason>
          label={review("why")}
          value={draft.reason}
          options={reasonsFor(draft.outcome).map((value) => ({ value, label: format.say(REASON_WORDS[value]) }))}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      ) : null}
      {asked.has("of") ? (
        <NumberField label={t("of")} min={1} value={draft.of} onChange={(of) => onChange({ ...draft, of })} />
      ) : null}
      {asked.has("due") ? (
        <DeadlineField
          label={t("due")}
          value={null}
          zone={zoneOf(state.process)}
          onChange={(due) => onChange({ ...draft, due: due?.at ?? null })}
        />
      ) : null}
      {asked.has("on") ? (
        <DateField
          label={t("on")}
          value={draft.on === null ? null : Date.parse(draft.on) / DAY_MS}
          onChange={(day) =>
            onChange({ ...draft, on: day === null ? null : new Date(day * DAY_MS).toISOString().slice(0, 10) })
          }
        />
      ) : null}
      <TextField
        label={t("note")}
        maxLength={2000}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
    </>
  )
}

/** One of the detaining authorities that this delegation has named. */
export function AuthoritySelect(props: {
  readonly label: string
  readonly value: AuthorityId | null
  readonly onChange: (authority: AuthorityId) => void
}) {
  const shared = useText(SHARED_TEXTS)
  const { language } = useLanguage()
  const { state, chair } = useProcess()
  const authorities = delegationById(state.process, chair.delegation)?.detainingAuthorities ?? []
  if (authorities.length === 0) return <Callout tone="warn">{shared("noAuthority")}</Callout>
  return (
    <Select
      label={props.label}
      value={props.value}
      options={authorities.map(({ id, label }) => ({ value: id as AuthorityId, label: wordingIn(label, language) }))}
      onChange={props.onChange}
    />
  )
}
