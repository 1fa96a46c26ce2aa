import {
  dayToEpochDay,
  epochDayToDay,
  type PartyId,
  proposalStanding,
  type ReportedRelease,
  type Wording,
} from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, DateField, NumberField, Section, Status, Table } from "../ui/index.ts"
import { OFF_LIST_TEXTS } from "./off-list-texts.ts"
import { ProposalAnswer, ProposalState } from "./ProposalAnswer.tsx"
import { useCan } from "./use-can.ts"

type OpenAct =
  | { readonly kind: "report"; readonly by: PartyId }
  | { readonly kind: "answer" | "substitute"; readonly release: ReportedRelease }

/** Releases outside the list: reported by who released, answered by the other, some of them taken for listed people. */
export function OffList() {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const names = useNames()
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
      <Table
        caption={t("title")}
        captionHidden
        narrow="cards"
        columns={[
          { id: "by", head: t("by"), isRowHeader: true, cell: (each) => names.delegation(each.by) },
          { id: "day", head: t("day"), cell: (each) => format.dateInTwo(dayToEpochDay(each.on)) },
          { id: "count", head: t("count"), numeric: true, cell: (each) => format.number(each.count) },
          { id: "note", head: t("note"), cell: (each) => (each.note === null ? "—" : <Said wording={each.note} />) },
          { id: "answer", head: t("answer"), cell: answerOf },
          { id: "substitution", head: t("substitution"), cell: substitutionOf },
        ]}
        rows={[...state.release.reported.values()]}
        rowKey={(each) => each.id}
        empty={<p class="soft">{t("none")}</p>}
      />
      {open?.kind === "report" ? <Report by={open.by} onClose={close} /> : null}
      {open?.kind === "answer" ? <Answer release={open.release} onClose={close} /> : null}
      {open?.kind === "substitute" ? <Substitute release={open.release} onClose={close} /> : null}
    </Section>
  )

  function answerOf(release: ReportedRelease) {
    const { answer } = release
    if (answer !== null)
      return t("answered", { accepted: format.number(answer.accepted), notOurs: format.number(answer.notOurs) })
    const mayAnswer = own !== null && own !== release.by && can.has("RECEIVE")
    return mayAnswer ? (
      <Button onPress={() => setOpen({ kind: "answer", release })}>{t("answerDo")}</Button>
    ) : (
      <Status kind="waiting">{t("notYet")}</Status>
    )
  }

  function substitutionOf(release: ReportedRelease) {
    const proposed = [...state.release.substitutions.values()].filter((each) => each.release === release.id)
    const isLive = proposed.some((each) => ["open", "agreed"].includes(proposalStanding(state.process, each.proposal)))
    const mayPropose = own !== null && can.has("RELEASE") && (release.answer?.accepted ?? 0) > 0 && !isLive
    return (
      <div class="stack">
        {proposed.map((each) => (
          <div key={each.proposal}>
            {format.number(each.count)} <ProposalState id={each.proposal} />
            <ProposalAnswer id={each.proposal} mandate="RELEASE" agreeTitle={t("agree")} refuseTitle={t("refuse")} />
          </div>
        ))}
        {mayPropose ? (
          <Button onPress={() => setOpen({ kind: "substitute", release })}>{t("substitute")}</Button>
        ) : null}
      </div>
    )
  }
}

function Report({ by, onClose }: { readonly by: PartyId; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const [id] = useState(() => newId("release"))
  const [day, setDay] = useState<number | null>(null)
  const [count, setCount] = useState<number | null>(null)
  const [note, setNote] = useState<WordingDraft>({})
  const words: Wording | null = wordingOf(note)
  const isReady = day !== null && count !== null && count > 0
  return (
    <ActDialog
      code="release-reported/1"
      title={t("report")}
      body={isReady ? { id, by, on: epochDayToDay(day), count, category: null, note: words, source: null } : null}
      onClose={onClose}
    >
      <p>{t("reportSays")}</p>
      <DateField label={t("day")} value={day} onChange={setDay} required />
      <NumberField label={t("count")} value={count} min={1} onChange={setCount} required />
      <WordingField label={t("note")} value={note} onChange={setNote} rows={2} />
    </ActDialog>
  )
}

function Answer({ release, onClose }: { readonly release: ReportedRelease; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const [accepted, setAccepted] = useState<number | null>(null)
  const isReady = accepted !== null && accepted >= 0 && accepted <= release.count
  return (
    <ActDialog
      code="release-answered/1"
      title={t("answer")}
      body={isReady ? { release: release.id, accepted, notOurs: release.count - accepted, note: null } : null}
      onClose={onClose}
    >
      <p>{t("answerSays", { n: format.number(release.count) })}</p>
      <NumberField label={t("accepted")} value={accepted} min={0} max={release.count} onChange={setAccepted} required />
    </ActDialog>
  )
}

function Substitute({ release, onClose }: { readonly release: ReportedRelease; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const [proposal] = useState(() => newId("proposal"))
  const [count, setCount] = useState<number | null>(null)
  const [reason, setReason] = useState<WordingDraft>({})
  const most = release.answer?.accepted ?? 0
  const words = wordingOf(reason)
  const isReady = count !== null && count > 0 && count <= most && words !== null
  return (
    <ActDialog
      code="substitution-proposed/1"
      title={t("substitute")}
      body={isReady ? { proposal, release: release.id, count, reason: words } : null}
      onClose={onClose}
    >
      <p>{t("substituteSays", { n: format.number(most) })}</p>
      <NumberField label={t("count")} value={count} min={1} max={most} onChange={setCount} required />
      <WordingField label={t("reason")} value={reason} onChange={setReason} rows={2} required />
    </ActDialog>
  )
}
