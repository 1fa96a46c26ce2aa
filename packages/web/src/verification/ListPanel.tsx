import { outcomeTable, type Round, type SealedList } from "@wasit/domain"
import { OUTCOME_CLASS_WORDS, OUTCOME_LABELS } from "@wasit/domain/words"
import { pathOf } from "../app/sections.ts"
import { Funnel } from "../charts/index.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Callout, Figure, Figures, LinkButton, Section, Table, Timeline } from "../ui/index.ts"
import { Matrix } from "./Matrix.tsx"
import { RowsSection } from "./RowsSection.tsx"
import {
  classOf,
  type DropReason,
  funnelOf,
  type OutcomeLine,
  outcomeLines,
  type ShownOutcome,
  sumOf,
} from "./round-model.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { saidItems } from "./said-items.ts"
import { useChair } from "./use-chair.ts"
import { useListLabel } from "./use-list-label.ts"

type Part = { readonly round: Round; readonly list: SealedList }

/** Everything about one list in one round: counts for all, rows for those whose keys open them. */
export function ListPanel({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const { party } = useChair()
  return (
    <div class="round-list">
      <Outcomes round={round} list={list} />
      <Section title={t("funnelTitle")} level={3}>
        <Funnels round={round} list={list} />
      </Section>
      <Matrix round={round} list={list} />
      <WhatWasSaid round={round} list={list} />
      {party === null ? null : <RowsSection round={round} list={list} />}
    </div>
  )
}

function Outcomes({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const asOf = useAsOf()
  const now = useNow()
  const { state } = useProcess()
  const table = outcomeTable(state, round.id, list.id, now)
  if (table === null) return null
  const lines = outcomeLines(table)
  const of = (isMeant: (line: OutcomeLine) => boolean): number => sumOf(lines.filter(isMeant))
  const without = of(({ outcome }) => outcome === "WAITING" || outcome === "NO_ANSWER_BY_DEADLINE")
  const isExact = sumOf(lines) === table.claimed
  return (
    <Section title={t("outcomes")} lead={t("outcomesLead")}>
      <Figures>
        <Figure value={table.claimed} label={t("claimed")} asOf={asOf} rule={t("claimedRule")} />
        <Figure value={table.claimed - without} label={t("answered")} asOf={asOf} rule={t("answeredRule")} />
        <Figure
          value={of(({ outcome }) => classOf(outcome) === "held")}
          label={t("held")}
          asOf={asOf}
          rule={t("heldRule")}
        />
        <Figure value={without} label={t("unanswered")} asOf={asOf} rule={t("unansweredRule")} />
      </Figures>
      {isExact ? null : <Callout tone="bad">{t("sumWrong")}</Callout>}
      <OutcomeTable round={round} list={list} lines={lines} />
      {(round.answering.get(list.id)?.replies ?? null) !== null ? <RenewHint round={round} list={list} /> : null}
    </Section>
  )
}

/** Replies came after the newest statement: its counts are not theirs yet. */
function RenewHint({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const { id } = useProcess()
  const { speaksFor } = useChair()
  const answering = round.answering.get(list.id)
  const statement = answering?.statements.at(-1)?.index ?? 0
  if ((answering?.replies?.index ?? 0) < statement) return null
  const asked = new URLSearchParams({ round: round.id, list: list.id, view: "rows" })
  const mayRenew = speaksFor === list.heldBy && round.closed === null
  return (
    <Callout
      tone="info"
      action={mayRenew ? <LinkButton href={`${pathOf("verification", id)}?${asked}`}>{t("toRenew")}</LinkButton> : null}
    >
      {t("renewHint")}
    </Callout>
  )
}

function OutcomeTable({ round, list, lines }: Part & { readonly lines: readonly OutcomeLine[] }) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const { id } = useProcess()
  const { party } = useChair()
  const word = useOutcomeWord()
  const names = useNames()
  const label = useListLabel()
  const sum = sumOf(lines)
  const count = ({ outcome, count: n }: OutcomeLine) => {
    if (party === null) return format.number(n)
    const asked = new URLSearchParams({ round: round.id, list: list.id, outcome, view: "rows" })
    return <a href={`${pathOf("verification", id)}?${asked}`}>{format.number(n)}</a>
  }
  return (
    <Table
      caption={t("outcomesOf", { list: label(list) })}
      captionHidden
      columns={[
        {
          id: "outcome",
          head: t("matrixRow", { party: names.delegation(list.heldBy) }),
          isRowHeader: true,
          cell: ({ outcome }) => word(outcome),
        },
        { id: "kind", head: t("kind"), cell: ({ outcome }) => format.say(OUTCOME_CLASS_WORDS[classOf(outcome)]) },
        { id: "names", head: t("names"), numeric: true, cell: count },
        {
          id: "share",
          head: t("share"),
          numeric: true,
          cell: (line) => format.percent(line.count / Math.max(1, sum), 1),
        },
      ]}
      rows={lines}
      rowKey={({ outcome }) => outcome}
      footer={[
        t("sum"),
        "",
        <span key="sum" data-sum={sum}>
          {format.number(sum)}
        </span>,
        "",
      ]}
    />
  )
}

/** How an answer is called in columns and legends. */
export function useOutcomeWord(): (outcome: ShownOutcome) => string {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  return (outcome) => (outcome === "WAITING" ? t("waiting") : format.say(OUTCOME_LABELS[outcome]))
}

function Funnels({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const names = useNames()
  const asOf = useAsOf()
  const now = useNow()
  const word = useOutcomeWord()
  const { state } = useProcess()
  const reason = (drop: DropReason): string =>
    drop === "NOT_ON_FINAL_LIST" ? t("notOnFinal") : drop === "NOT_RELEASED" ? t("notReleased") : word(drop)
  return (
    <Funnel
      title={t("funnel", { party: names.delegation(list.heldBy) })}
      asOf={asOf}
      stages={funnelOf(state, round, list.heldBy, now).map(({ stage, count, drops }) => ({
        id: stage,
        label: t(`stage-${stage}`),
        count,
        drops: drops.map((drop) => ({ id: drop.reason, label: reason(drop.reason), count: drop.count })),
      }))}
    />
  )
}

/** Every statement, the comments and the replies, in the order of the record; none is ever overwritten. */
function WhatWasSaid({ round, list }: Part) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const names = useNames()
  const items = saidItems(round.answering.get(list.id), list)
  const zone = zoneOf(state.process)
  return (
    <Section title={t("said")} level={3}>
      {items.length === 0 ? <p class="soft">{t("notYet")}</p> : null}
      <Timeline
        label={t("said")}
        items={items.map(({ kind, index, at, who, n, isLate, renewed, isReplaced }) => ({
          id: String(index),
          when: format.deadline(at, zone),
          title: t(kind, { who: names.delegation(who), n }),
          body: format.list([
            ...(isLate ? [t("late")] : []),
            ...(renewed === null ? [] : [t(renewed)]),
            ...(isReplaced ? [t("replaced")] : []),
          ]),
          kind: isLate ? "late" : isReplaced ? "neutral" : "done",
        }))}
      />
    </Section>
  )
}
