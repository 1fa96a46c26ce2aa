import { type AuthorityId, OUTCOMES, REASONS, type SealedList } from "@wasit/domain"
import { OUTCOME_LABELS, REASON_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { SHARED_TEXTS } from "../process/shared-texts.ts"
import { wordingIn } from "../process/wording.ts"
import { cleanText } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Callout, NumberField, Select, TextArea } from "../ui/index.ts"
import type { Desk } from "./round-model.ts"
import {
  type AnswerDraft,
  answerOfDraft,
  type Drafts,
  draftOfAnswer,
  supplementOf,
  withAnswers,
  withKept,
} from "./row-drafts.ts"
import type { RowLine } from "./row-model.ts"
import { ROW_TEXTS } from "./row-texts.ts"

/** The holder's answer to one name, or his reply to a comment on it: an outcome with what it needs. */
export function AnswerForm(props: {
  readonly line: RowLine
  readonly list: SealedList
  readonly desk: Exclude<Desk, "comments">
  readonly drafts: Drafts
  readonly open: readonly RowLine[]
  readonly onWrite: (make: (drafts: Drafts) => Drafts, n: number) => void
}) {
  const t = useText(ROW_TEXTS)
  const format = useFormat()
  const { line, desk, open, onWrite } = props
  const { standing, row } = line
  const [draft, setDraft] = useState<AnswerDraft>(() =>
    draftOfAnswer(props.drafts.answers[row] ?? standing.reply ?? standing.answer),
  )
  const isReady = answerOfDraft(draft, row) !== null
  const rows = open.map((each) => each.row)
  return (
    <div class="stack">
      <Select
        label={t(desk === "replies" ? "yourReply" : "yourAnswer")}
        value={draft.outcome}
        options={OUTCOMES.map((value) => ({ value, label: format.say(OUTCOME_LABELS[value]) }))}
        onChange={(outcome) => setDraft({ ...draft, outcome })}
      />
      <SupplementField draft={draft} list={props.list} onChange={setDraft} />
      <TextArea
        label={t(supplementOf(draft.outcome) === "note" ? "noteNeeded" : "note")}
        required={supplementOf(draft.outcome) === "note"}
        value={draft.note}
        rows={2}
        maxLength={2000}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      <div class="row">
        <Button
          icon="check"
          disabled={!isReady}
          onPress={() => onWrite((old) => withAnswers(old, cleaned(draft), [row]), 1)}
        >
          {t("setRow")}
        </Button>
        <Button
          kind="quiet"
          disabled={!isReady}
          onPress={() => onWrite((old) => withAnswers(old, cleaned(draft), rows), rows.length)}
        >
          {t("setShown", { n: rows.length })}
        </Button>
        {desk === "replies" ? (
          <Button kind="quiet" onPress={() => onWrite((old) => withKept(old, open), rows.length)}>
            {t("keepShown", { n: rows.length })}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

const cleaned = (draft: AnswerDraft): AnswerDraft => ({ ...draft, note: cleanText(draft.note) })

function SupplementField(props: {
  readonly draft: AnswerDraft
  readonly list: SealedList
  readonly onChange: (draft: AnswerDraft) => void
}) {
  const t = useText(ROW_TEXTS)
  const shared = useText(SHARED_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const { draft, list, onChange } = props
  switch (supplementOf(draft.outcome)) {
    case "authority": {
      const known = state.process.delegations.find(({ id }) => id === list.heldBy)?.detainingAuthorities ?? []
      const other = { value: "authority_other" as AuthorityId, label: format.say(OUTCOME_LABELS.HELD_BY_ALLY) }
      const options = known.map(({ id, label }) => ({
        value: id as AuthorityId,
        label: wordingIn(label, format.language),
      }))
      if (draft.outcome === "HELD" && known.length === 0) return <Callout tone="warn">{shared("noAuthority")}</Callout>
      return (
        <Select
          label={t("authority")}
          required
          value={draft.authority}
          options={draft.outcome === "HELD_BY_ALLY" ? [...options, other] : options}
          onChange={(authority) => onChange({ ...draft, authority })}
        />
      )
    }
    case "reason":
      return (
        <Select
          label={t("reason")}
          required
          value={draft.reason?.startsWith(`${draft.outcome}/`) === true ? draft.reason : null}
          options={REASONS.filter((each) => each.startsWith(`${draft.outcome}/`)).map((value) => ({
            value,
            label: format.say(REASON_WORDS[value]),
          }))}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      )
    case "of":
      return (
        <NumberField
          label={t("otherRow")}
          required
          value={draft.of}
          min={1}
          max={list.count}
          onChange={(of) => onChange({ ...draft, of })}
        />
      )
    case "due":
      return (
        <DeadlineField
          label={t("searchUntil")}
          value={draft.due === null ? null : { at: draft.due, zone: zoneOf(state.process) }}
          zone={zoneOf(state.process)}
          onChange={(deadline) => onChange({ ...draft, due: deadline?.at ?? null })}
        />
      )
    default:
      return null
  }
}
