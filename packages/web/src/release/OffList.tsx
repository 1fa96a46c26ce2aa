import { type CountingRule, countReleased, dayToEpochDay, type PartyId, partiesOf } from "@wasit/domain"
import { COUNTING_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { Sourced } from "../process/Sourced.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Figure, Figures, Section, Status, Table } from "../ui/index.ts"
import { AnswerRelease, ReportRelease, SubstituteDialog } from "./OffListDialogs.tsx"
import { type OffListLine, type OffListTotals, offListLines, offListTotals } from "./off-list-model.ts"
import { OFF_LIST_TEXTS } from "./off-list-texts.ts"
import { useCan } from "./use-can.ts"
import { useSource } from "./use-source.ts"

type OpenAct =
  | { readonly kind: "report"; readonly by: PartyId }
  | { readonly kind: "answer" | "substitute"; readonly line: OffListLine }

/** Releases outside the list: reported by who released, answered by the other, counted apart and each under its rule. */
export function OffList({ parties }: { readonly parties: readonly PartyId[] }) {
  const t = useText(OFF_LIST_TEXTS)
  const { state } = useProcess()
  const can = useCan()
  const [open, setOpen] = useState<OpenAct | null>(null)
  const close = (): void => setOpen(null)
  const own = can.party
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={
        own !== null && can.has("RELEASE") ? (
          <Button icon="plus" onPress={() => setOpen({ kind: "report", by: own })}>
            {t("report")}
          </Button>
        ) : undefined
      }
    >
      {offListTotals(state, parties).map((totals) => (
        <Totals key={totals.party} totals={totals} />
      ))}
      <Reported onOpen={setOpen} />
      {open?.kind === "report" ? <ReportRelease by={open.by} onClose={close} /> : null}
      {open?.kind === "answer" ? <AnswerRelease release={open.line.release} onClose={close} /> : null}
      {open?.kind === "substitute" ? <SubstituteDialog line={open.line} onClose={close} /> : null}
    </Section>
  )
}

/** The same people under three rules, and how they add to those of the list in the releasing party's own count. */
function Totals({ totals }: { readonly totals: OffListTotals }) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const names = useNames()
  const asOf = useSource()
  const { state } = useProcess()
  const { party, reported, accepted, substituted } = totals
  const rule = (code: CountingRule): string => format.say(COUNTING_WORDS[code])
  const others = partiesOf(state.process).filter((each) => each !== party)
  const onList = countReleased(state, party, "handed-on-list", null)
  return (
    <div class="stack">
      <Figures>
        <Figure
          value={reported}
          label={t("reported", { party: names.delegation(party) })}
          asOf={asOf}
          rule={rule("off-list")}
        />
        <Figure
          value={accepted}
          label={t("taken", { party: format.list(others.map(names.delegation)) })}
          asOf={asOf}
          rule={rule("creditor")}
        />
        <Figure value={substituted} label={t("substituted")} asOf={asOf} rule={rule("joint")} />
      </Figures>
      <p class="soft">
        {t("sum", { party: names.delegation(party), all: onList + reported, onList, offList: reported })}
      </p>
    </div>
  )
}

function Reported({ onOpen }: { readonly onOpen: (act: OpenAct) => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  return (
    <Table
      caption={t("title")}
      captionHidden
      narrow="cards"
      columns={[
        { id: "by", head: t("by"), isRowHeader: true, cell: ({ release }) => names.delegation(release.by) },
        { id: "day", head: t("day"), cell: ({ release }) => format.dateInTwo(dayToEpochDay(release.on)) },
        { id: "count", head: t("count"), numeric: true, cell: ({ release }) => format.number(release.count) },
        { id: "said", head: t("said"), cell: (line) => <SaidOf line={line} /> },
        { id: "answer", head: t("answer"), cell: (line) => <AnswerOf line={line} onOpen={onOpen} /> },
        { id: "counted", head: t("counted"), cell: (line) => <CountedOf line={line} onOpen={onOpen} /> },
      ]}
      rows={offListLines(state)}
      rowKey={({ release }) => release.id}
      empty={<p class="soft">{t("none")}</p>}
    />
  )
}

type LineProps = { readonly line: OffListLine; readonly onOpen: (act: OpenAct) => void }

function SaidOf({ line: { release } }: { readonly line: OffListLine }) {
  const { category, note, source } = release
  if (category === null && note === null && source === null) return <>—</>
  return (
    <div class="stack">
      {category === null ? null : <Said wording={category} />}
      {note === null ? null : <Said wording={note} />}
      {source === null ? null : <Sourced source={source} />}
    </div>
  )
}

function AnswerOf({ line, onOpen }: LineProps) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const can = useCan()
  const { answer, by } = line.release
  if (answer !== null) {
    const { accepted, notOurs, note } = answer
    return (
      <div class="stack">
        <Status kind={notOurs === 0 ? "done" : "contested"}>{t("answered", { accepted, notOurs })}</Status>
        {note === null ? null : <Said wording={note} />}
      </div>
    )
  }
  if (can.party !== null && can.party !== by && can.has("RECEIVE"))
    return (
      <Button kind="primary" icon="pen" onPress={() => onOpen({ kind: "answer", line })}>
        {t("answerDo")}
      </Button>
    )
  const others = partiesOf(state.process).filter((each) => each !== by)
  return <Status kind="waiting">{t("waits", { party: format.list(others.map(names.delegation)) })}</Status>
}

function CountedOf({ line, onOpen }: LineProps) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const can = useCan()
  const mayPropose = can.party !== null && can.has("RELEASE") && line.free > 0
  return (
    <div class="stack">
      <span>{format.number(line.substituted)}</span>
      {mayPropose ? <Button onPress={() => onOpen({ kind: "substitute", line })}>{t("substitute")}</Button> : null}
    </div>
  )
}
