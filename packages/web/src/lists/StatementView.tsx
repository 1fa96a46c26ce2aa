import { type AnswerRow, type Deadline, holds, OUTCOMES, type Round } from "@wasit/domain"
import { OUTCOME_LABELS } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { zoneOf } from "../process/zone-of.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Button, Callout, Section, Table } from "../ui/index.ts"
import { AuthoritySelect } from "./AnswerDialog.tsx"
import { answerRows, countAnswers } from "./answers.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import type { MatchWork } from "./match-work.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"
import { SeenBy } from "./SeenBy.tsx"
import { SubmitStatement } from "./SubmitStatement.tsx"

/** What the judgements answer: counts, rows, who will see which, and the act that says it. */
export function StatementView({ work, round }: { readonly work: MatchWork; readonly round: Round | null }) {
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const format = useFormat()
  const member = useMember()
  const [isSubmitting, setSubmitting] = useState(false)
  const { list, defaults } = work
  const rows = useMemo(() => answerRows(work.review.standing, defaults), [work.review.standing, defaults])
  const last = round?.answering.get(list.id)?.statements.at(-1) ?? null
  const before = Object.values(last?.counts ?? {}).reduce((sum, n) => sum + (n ?? 0), 0)
  const mayAct = member !== null && holds(member, "LISTS")
  return (
    <Section title={t("statement")} lead={t("statementLead")}>
      {last === null ? null : (
        <Callout tone="done">{review("submittedAt", { n: last.index, answers: before })}</Callout>
      )}
      <Defaults work={work} />
      {rows.length < work.review.standing.size ? (
        <Callout tone="warn">{review("judgedOpen", { n: work.review.standing.size - rows.length })}</Callout>
      ) : null}
      <Counts rows={rows} all={list.count} />
      <SeenBy work={work} rows={rows} />
      {last !== null && rows.length < before ? (
        <Callout tone="warn">{review("before", { n: before, now: rows.length })}</Callout>
      ) : null}
      {round === null ? (
        <Callout>{t("noRound")}</Callout>
      ) : (
        <>
          <p class="soft">
            {review("answersDue", { when: format.deadline(round.answersDue.at, round.answersDue.zone) })}
          </p>
          {mayAct ? (
            <div class="row">
              <Button kind="primary" icon="pen" disabled={rows.length === 0} onPress={() => setSubmitting(true)}>
                {t("submit")}
              </Button>
            </div>
          ) : (
            <Callout>{review("notMandated")}</Callout>
          )}
        </>
      )}
      {isSubmitting && round !== null ? (
        <SubmitStatement list={list} round={round.id} rows={rows} onClose={() => setSubmitting(false)} />
      ) : null}
    </Section>
  )
}

/** What a judgement answers where nothing was typed. */
function Defaults({ work }: { readonly work: MatchWork }) {
  const t = useText(MATCH_TEXTS)
  const { state } = useProcess()
  const { defaults, onDefaults } = work
  const zone = zoneOf(state.process)
  const due: Deadline | null = defaults.searchUntil === null ? null : { at: defaults.searchUntil, zone }
  return (
    <div class="columns">
      <AuthoritySelect
        label={t("defaultAuthority")}
        value={defaults.authority}
        onChange={(authority) => onDefaults({ ...defaults, authority })}
      />
      <DeadlineField
        label={t("defaultDue")}
        value={due}
        zone={zone}
        onChange={(next) => onDefaults({ ...defaults, searchUntil: next?.at ?? null })}
      />
    </div>
  )
}

function Counts({ rows, all }: { readonly rows: readonly AnswerRow[]; readonly all: number }) {
  const t = useText(MATCH_TEXTS)
  const format = useFormat()
  const { counts } = countAnswers(rows)
  const lines = [
    ...OUTCOMES.filter((outcome) => counts[outcome] !== undefined).map((outcome) => ({
      id: outcome as string,
      label: format.say(OUTCOME_LABELS[outcome]),
      n: counts[outcome] ?? 0,
    })),
    { id: "open", label: t("unanswered"), n: all - rows.length },
  ]
  return (
    <Table
      caption={t("outcome")}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: "outcome", head: t("outcome"), isRowHeader: true, cell: ({ label }) => label },
        { id: "people", head: t("people"), numeric: true, cell: ({ n }) => format.number(n) },
      ]}
      footer={[t("total"), format.number(all)]}
    />
  )
}
