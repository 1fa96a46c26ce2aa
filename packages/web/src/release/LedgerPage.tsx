import { type ContestedRow, contestedRows, inNeutralOrder, kindOf, type LedgerSide, partiesOf } from "@wasit/domain"
import { writeCsv } from "@wasit/domain/intake"
import { COUNTING_WORDS, localDayOf, MODALITY_WORDS, RECEIPT_WORDS } from "@wasit/domain/words"
import { toHex } from "@wasit/record"
import { pathOf } from "../app/sections.ts"
import { BurnUp } from "../charts/index.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { partyFill } from "../process/party-fill.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Bdi, Button, EmptyState, Figure, Figures, LinkButton, Page, Section, Status, Table } from "../ui/index.ts"
import { type BurnUpModel, burnUpModel, heightOf, ledgerRows, reasonLines, ruleLines, sidesOf } from "./ledger-model.ts"
import { LEDGER_TEXTS } from "./ledger-texts.ts"
import { OffList } from "./OffList.tsx"
import { answerable } from "./off-list-model.ts"
import { RemainsTrack } from "./RemainsTrack.tsx"
import { Substitutions } from "./Substitutions.tsx"
import { saveFile } from "./save-file.ts"
import { useCan } from "./use-can.ts"
import { usePersons } from "./use-persons.ts"
import { useSource } from "./use-source.ts"

/** Two counts of the same releases, and the difference between them explained. */
export default function LedgerPage() {
  const t = useText(LEDGER_TEXTS)
  const { state, id, view, replica, chair } = useProcess()
  const names = useNames()
  const can = useCan()
  const parties = inNeutralOrder(partiesOf(state.process), "ledger")
  const sides = sidesOf(state, parties)
  const today = localDayOf(replica.now(), zoneOf(state.process))
  const model = burnUpModel(state, parties, today)
  const isEmpty = state.release.handovers.size === 0 && state.release.reported.size === 0
  const download = (): void => {
    const rows = ledgerRows({
      sides: sides.map((side) => ({ side, label: names.delegation(side.party) })),
      process: id,
      size: view.head?.size ?? view.size,
      root: view.head === null ? "" : toHex(view.head.root),
      now: replica.now(),
    })
    saveFile(`wasit-ledger-${view.size}.csv`, "text/csv", writeCsv(rows))
  }
  if (isEmpty)
    return (
      <Page title={t("title")} lead={t("lead")} asOf={<AsOf />}>
        <EmptyState title={t("empty")} action={<LinkButton href={pathOf("plan", id)}>{t("toPlan")}</LinkButton>}>
          {t("emptyWhat")}
        </EmptyState>
        <OffList parties={parties} />
        <RemainsTrack parties={parties} />
        <Progress model={model} today={today} />
      </Page>
    )
  // The one thing that is due here stands out; while nothing is, the counts to take along do.
  const isAnswerDue = can.has("RECEIVE") && answerable(state, can.party).length > 0
  const actions = (
    <>
      <Button icon="print" onPress={() => print()}>
        {t("print")}
      </Button>
      <Button kind={isAnswerDue ? "plain" : "primary"} icon="download" onPress={download}>
        {t("csv")}
      </Button>
    </>
  )
  const mayReadRows = ["party", "neutral"].includes(kindOf(chair.delegation))
  return (
    <Page title={t("title")} lead={t("lead")} asOf={<AsOf />} actions={actions}>
      {sides.map((side) => (
        <SideSection key={side.party} side={side} receivers={parties.filter((each) => each !== side.party)} />
      ))}
      <Section title={t("rows")} lead={mayReadRows ? t("rowsLead") : t("rowsHidden")}>
        {mayReadRows ? <Contested rows={parties.flatMap((party) => contestedRows(state, party))} /> : null}
      </Section>
      <OffList parties={parties} />
      {state.release.reported.size === 0 ? null : <Substitutions />}
      <RemainsTrack parties={parties} />
      <Progress model={model} today={today} />
      <Rules sides={sides} />
    </Page>
  )
}

function SideSection({
  side,
  receivers,
}: {
  readonly side: LedgerSide
  readonly receivers: readonly LedgerSide["party"][]
}) {
  const t = useText(LEDGER_TEXTS)
  const format = useFormat()
  const names = useNames()
  const asOf = useSource()
  const rule = (code: keyof typeof COUNTING_WORDS): string => format.say(COUNTING_WORDS[code])
  const reasons = reasonLines(side)
  return (
    <Section title={t("releasedBy", { party: names.delegation(side.party) })}>
      <Figures>
        <Figure
          value={side.counts.debtor}
          label={t("ownCount", { party: names.delegation(side.party) })}
          asOf={asOf}
          rule={rule("debtor")}
        />
        <Figure
          value={side.counts.creditor}
          label={t("ownCount", { party: format.list(receivers.map(names.delegation)) })}
          asOf={asOf}
          rule={rule("creditor")}
        />
        <Figure value={side.counts.joint} label={t("bothCount")} asOf={asOf} rule={rule("joint")} />
      </Figures>
      {side.difference === 0 && reasons.length === 0 ? (
        <p>
          <Status kind="done">{t("same")}</Status>
        </p>
      ) : (
        <>
          <p>
            <Status kind="contested">{t("difference", { n: side.difference })}</Status>
          </p>
          <Table
            caption={t("why")}
            columns={[
              { id: "reason", head: t("reason"), isRowHeader: true, cell: ({ reason }) => t(REASON[reason]) },
              { id: "n", head: t("people"), numeric: true, cell: ({ n }) => format.number(n) },
            ]}
            rows={reasons}
            rowKey={({ reason }) => reason}
          />
        </>
      )}
    </Section>
  )
}

const REASON = {
  notOurs: "notOurs",
  refused: "refusedReason",
  unanswered: "unanswered",
  offListNotOurs: "offListNotOurs",
} as const satisfies Record<keyof LedgerSide["explained"], keyof typeof LEDGER_TEXTS>

function Contested({ rows }: { readonly rows: readonly ContestedRow[] }) {
  const t = useText(LEDGER_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const persons = usePersons()
  return (
    <Table
      caption={t("rows")}
      captionHidden
      narrow="cards"
      columns={[
        {
          id: "no",
          head: t("number"),
          numeric: true,
          isRowHeader: true,
          cell: (row) => format.inDigits(String(row.no)),
        },
        { id: "name", head: t("name"), cell: (row) => <Bdi>{persons?.get(row.no)?.name ?? "—"}</Bdi> },
        {
          id: "tranche",
          head: t("tranche"),
          numeric: true,
          cell: (row) => format.number(state.release.tranches.get(row.tranche)?.number ?? 0),
        },
        {
          id: "code",
          head: t("answer"),
          cell: (row) =>
            row.code === "NO_RECEIPT" ? (
              <Status kind="waiting">{t("noReceipt")}</Status>
            ) : (
              <Status kind="contested">{format.say(RECEIPT_WORDS[row.code])}</Status>
            ),
        },
        { id: "note", head: t("note"), cell: (row) => <Bdi>{row.note ?? "—"}</Bdi> },
      ]}
      rows={rows}
      rowKey={(row) => row.no}
      empty={<p class="soft">{t("noRows")}</p>}
    />
  )
}

function Progress({ model, today }: { readonly model: BurnUpModel; readonly today: number }) {
  const t = useText(LEDGER_TEXTS)
  const format = useFormat()
  const names = useNames()
  const source = useSource()
  const { state } = useProcess()
  const [one, other] = model.sides.map((side) => ({
    label: `${names.delegation(side.party)} · ${targetText(side)}`,
    fill: partyFill(state, side.party),
    target: heightOf(side),
    points: side.points,
  }))
  if (one === undefined || other === undefined) return null
  const { deadline } = model
  return (
    <Section title={t("burnUp")} lead={t("burnUpLead")}>
      <BurnUp
        title={t("burnUp")}
        asOf={source}
        sides={[one, other]}
        from={model.from}
        to={model.to}
        until={today}
        deadline={deadline === null ? null : { day: deadline, label: `${t("deadline")}: ${format.date(deadline)}` }}
      />
    </Section>
  )

  function targetText(side: BurnUpModel["sides"][number]): string {
    if (side.target === null) return t("noTarget")
    return t("target", { amount: format.say(MODALITY_WORDS[side.target.modality], { n: side.target.count }) })
  }
}

function Rules({ sides }: { readonly sides: readonly LedgerSide[] }) {
  const t = useText(LEDGER_TEXTS)
  const format = useFormat()
  const names = useNames()
  return (
    <Section title={t("rules")} lead={t("ruleAuthor")}>
      <Table
        caption={t("rules")}
        captionHidden
        narrow="cards"
        columns={[
          { id: "rule", head: t("rule"), isRowHeader: true, cell: (line) => format.say(COUNTING_WORDS[line.rule]) },
          ...sides.map((side, at) => ({
            id: side.party,
            head: names.delegation(side.party),
            numeric: true,
            cell: (line: { readonly counts: readonly number[] }) => format.number(line.counts[at] ?? 0),
          })),
        ]}
        rows={ruleLines(sides)}
        rowKey={(line) => line.rule}
        isMarked={(line) => line.rule === "joint"}
      />
    </Section>
  )
}
