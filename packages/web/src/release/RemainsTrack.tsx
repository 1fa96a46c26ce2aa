import { dayToEpochDay, type PartyId, type Remains } from "@wasit/domain"
import { COUNTING_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, DateField, Figure, Figures, NumberField, RadioGroup, Section, Status, Table } from "../ui/index.ts"
import { useToday } from "./OffListDialogs.tsx"
import { findingBody, remainsBody, remainsTotals } from "./off-list-model.ts"
import { OFF_LIST_TEXTS } from "./off-list-texts.ts"
import { REMAINS_TEXTS } from "./remains-texts.ts"
import { useCan } from "./use-can.ts"
import { useSource } from "./use-source.ts"

/** Remains: recorded by who hands them over or by the neutral, confirmed by the neutral alone, never counted before. */
export function RemainsTrack({ parties }: { readonly parties: readonly PartyId[] }) {
  const t = useText(REMAINS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const asOf = useSource()
  const { state } = useProcess()
  const can = useCan()
  const [open, setOpen] = useState<"record" | Remains | null>(null)
  const close = (): void => setOpen(null)
  const mayRecord = can.has(null) && (can.isNeutral || can.party !== null)
  const totals = remainsTotals(state, parties)
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={mayRecord ? <Button onPress={() => setOpen("record")}>{t("record")}</Button> : undefined}
    >
      {totals.length === 0 ? null : (
        <Figures>
          {totals.map(({ party, confirmed }) => (
            <Figure
              key={party}
              value={confirmed}
              label={t("confirmed", { party: names.delegation(party) })}
              asOf={asOf}
              rule={format.say(COUNTING_WORDS.remains)}
            />
          ))}
        </Figures>
      )}
      {totals.map(({ party, waiting }) =>
        waiting === 0 ? null : (
          <p key={party}>
            <Status kind="waiting">{t("waiting", { party: names.delegation(party), n: waiting })}</Status>
          </p>
        ),
      )}
      <Recorded onOpen={setOpen} />
      {open === "record" ? <RecordRemains own={can.party} parties={parties} onClose={close} /> : null}
      {open !== null && open !== "record" ? <RecordFinding remains={open} onClose={close} /> : null}
    </Section>
  )
}

function Recorded({ onOpen }: { readonly onOpen: (remains: Remains) => void }) {
  const t = useText(REMAINS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const can = useCan()
  const finding = (remains: Remains) => {
    const { confirmation } = remains
    if (confirmation !== null)
      return (
        <Status kind="done">
          {t("found", { confirmed: confirmation.confirmed, rest: confirmation.notConfirmed })}
        </Status>
      )
    return (
      <div class="stack">
        <Status kind="waiting">{t("provisional")}</Status>
        {can.isNeutral && can.has(null) ? <Button onPress={() => onOpen(remains)}>{t("recordFinding")}</Button> : null}
      </div>
    )
  }
  return (
    <Table
      caption={t("title")}
      captionHidden
      narrow="cards"
      columns={[
        { id: "party", head: t("party"), isRowHeader: true, cell: (each) => names.delegation(each.party) },
        { id: "day", head: t("day"), cell: (each) => format.dateInTwo(dayToEpochDay(each.on)) },
        { id: "count", head: t("recorded"), numeric: true, cell: (each) => format.number(each.count) },
        { id: "finding", head: t("finding"), cell: finding },
      ]}
      rows={[...state.release.remains.values()].reverse()}
      rowKey={(each) => each.id}
      empty={<p class="soft">{t("none")}</p>}
    />
  )
}

function RecordRemains(props: {
  /** The party this chair speaks for; null for the neutral, who may record for each. */
  readonly own: PartyId | null
  readonly parties: readonly PartyId[]
  readonly onClose: () => void
}) {
  const t = useText(REMAINS_TEXTS)
  const said = useText(OFF_LIST_TEXTS)
  const names = useNames()
  const today = useToday()
  const [id] = useState(() => newId("remains"))
  const [party, setParty] = useState<PartyId | null>(props.own)
  const [on, setOn] = useState<number | null>(null)
  const [count, setCount] = useState<number | null>(null)
  return (
    <ActDialog
      code="remains-recorded/1"
      title={t("record")}
      body={remainsBody(id, { party, on, count }, today)}
      confirmLabel={t("record")}
      onClose={props.onClose}
    >
      <p>{t("recordSays")}</p>
      {props.own === null ? (
        <RadioGroup
          legend={t("party")}
          value={party}
          options={props.parties.map((value) => ({ value, label: names.delegation(value) }))}
          onChange={setParty}
          required
        />
      ) : null}
      <DateField
        label={t("day")}
        value={on}
        error={on !== null && on > today ? said("dayToCome") : null}
        onChange={setOn}
        required
      />
      <NumberField label={t("number")} value={count} min={1} max={100_000} onChange={setCount} required />
    </ActDialog>
  )
}

function RecordFinding({ remains, onClose }: { readonly remains: Remains; readonly onClose: () => void }) {
  const t = useText(REMAINS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const [confirmed, setConfirmed] = useState<number | null>(null)
  const body = findingBody(remains, confirmed)
  const day = format.dateInTwo(dayToEpochDay(remains.on))
  return (
    <ActDialog
      code="remains-confirmed/1"
      title={t("recordFinding")}
      body={body}
      confirmLabel={t("recordFinding")}
      onClose={onClose}
    >
      <p>{t("findingOf", { party: names.delegation(remains.party), day, n: remains.count })}</p>
      <NumberField
        label={t("confirmedField")}
        value={confirmed}
        min={0}
        max={remains.count}
        onChange={setConfirmed}
        required
      />
      <p role="status">{body === null ? null : t("rest", { n: body.notConfirmed })}</p>
    </ActDialog>
  )
}
