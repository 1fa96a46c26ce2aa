import type { Deadline, Round } from "@wasit/domain"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Callout, DefinitionList, Section, Status, Stepper, Table } from "../ui/index.ts"
import { isPast, listsOf, type RoundStep, STEPS, stepOfRound, type Turn, turnOf } from "./round-model.ts"
import { ROUND_TEXTS } from "./round-texts.ts"
import { useListLabel } from "./use-list-label.ts"

/** How far a round is: its steps, its deadlines, and for each list whose turn it is. */
export function RoundSection({ round }: { readonly round: Round }) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const now = useNow()
  const turns = listsOf(state, round).map((list) => turnOf(round, list, now))
  const zone = zoneOf(state.process)
  return (
    <Section title={t("round", { n: round.number })}>
      {round.closed === null ? (
        <Stepper
          label={t("steps")}
          steps={STEPS.map((id) => ({ id, label: t(id) }))}
          current={stepOfRound(turns, round)}
        />
      ) : (
        <Callout tone="done">{t("closedOn", { when: format.deadline(round.closed.at, zone) })}</Callout>
      )}
      <DefinitionList
        items={[
          { term: t("openedOn"), value: format.deadline(round.at, zone) },
          { term: t("answersDue"), value: <When due={round.answersDue} now={now} step={stepState("statement")} /> },
          { term: t("commentsDue"), value: <When due={round.commentsDue} now={now} step={stepState("comments")} /> },
          { term: t("repliesDue"), value: <When due={round.repliesDue} now={now} step={stepState("replies")} /> },
        ]}
      />
      <Turns turns={turns} now={now} isClosed={round.closed !== null} />
    </Section>
  )

  function stepState(step: RoundStep): "waiting" | "given" | "over" {
    if (turns.every((turn) => isPast(round, turn.list, step))) return "given"
    return round.closed === null ? "waiting" : "over"
  }
}

/** A deadline: how far off it is while somebody is still to speak, or that all have spoken. */
function When(props: { readonly due: Deadline; readonly now: string; readonly step: "waiting" | "given" | "over" }) {
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const { at, zone } = props.due
  return (
    <>
      {format.deadline(at, zone)}
      {props.step === "over" ? null : (
        <span class="soft"> · {props.step === "given" ? t("given") : format.lateness(at, props.now, zone)}</span>
      )}
    </>
  )
}

const WAITS = { statement: "waitsStatement", comments: "waitsComments", replies: "waitsReplies" } as const

function Turns(props: { readonly turns: readonly Turn[]; readonly now: string; readonly isClosed: boolean }) {
  const { turns, now, isClosed } = props
  const t = useText(ROUND_TEXTS)
  const format = useFormat()
  const names = useNames()
  const label = useListLabel()
  return (
    <Table
      caption={t("turns")}
      narrow="cards"
      columns={[
        { id: "list", head: t("list"), isRowHeader: true, cell: ({ list }) => label(list) },
        { id: "names", head: t("names"), numeric: true, cell: ({ list }) => format.number(list.count) },
        { id: "who", head: t("turns"), cell: turnState },
        {
          id: "due",
          head: t("due"),
          cell: ({ due }) => (due === null ? "—" : format.lateness(due.at, now, due.zone)),
        },
      ]}
      rows={turns}
      rowKey={({ list }) => list.id}
    />
  )

  function turnState(turn: Turn) {
    if (isClosed) return <Status kind="neutral">{t("closed")}</Status>
    if (turn.who === null || turn.step === "closed") return <Status kind="done">{t("allSaid")}</Status>
    return (
      <Status kind={turn.isLate ? "late" : "waiting"}>
        {t(WAITS[turn.step], { who: names.delegation(turn.who) })}
      </Status>
    )
  }
}
