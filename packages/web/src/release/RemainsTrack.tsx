import { dayToEpochDay, epochDayToDay, type PartyId, partiesOf, type Remains } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, DateField, NumberField, Section, Select, Status, Table } from "../ui/index.ts"
import { OFF_LIST_TEXTS } from "./off-list-texts.ts"
import { useCan } from "./use-can.ts"

/** Remains: recorded by who hands them over or the neutral, confirmed by the neutral alone, never counted before. */
export function RemainsTrack() {
  const t = useText(OFF_LIST_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const can = useCan()
  const [open, setOpen] = useState<"record" | Remains | null>(null)
  const all = [...state.release.remains.values()]
  const mayRecord = can.isNeutral || can.party !== null
  const close = (): void => setOpen(null)
  const standing = (remains: Remains) => {
    if (remains.confirmation !== null) {
      const { confirmed, notConfirmed } = remains.confirmation
      const said = t("confirmedOf", { n: format.number(confirmed), other: format.number(notConfirmed) })
      return <Status kind="done">{said}</Status>
    }
    return can.isNeutral ? (
      <Button onPress={() => setOpen(remains)}>{t("remainsConfirm")}</Button>
    ) : (
      <Status kind="waiting">{t("provisional")}</Status>
    )
  }
  return (
    <Section
      title={t("remains")}
      lead={t("remainsLead")}
      actions={mayRecord ? <Button onPress={() => setOpen("record")}>{t("remainsRecord")}</Button> : undefined}
    >
      <Table
        caption={t("remains")}
        captionHidden
        narrow="cards"
        columns={[
          { id: "by", head: t("by"), isRowHeader: true, cell: (each) => names.delegation(each.party) },
          { id: "day", head: t("day"), cell: (each) => format.dateInTwo(dayToEpochDay(each.on)) },
          { id: "count", head: t("count"), numeric: true, cell: (each) => format.number(each.count) },
          { id: "state", head: t("confirmed"), cell: standing },
        ]}
        rows={all}
        rowKey={(each) => each.id}
        empty={<p class="soft">{t("none")}</p>}
      />
      {open === "record" ? <RecordRemains own={can.party} onClose={close} /> : null}
      {open !== null && open !== "record" ? <Confirm remains={open} onClose={close} /> : null}
    </Section>
  )
}

function RecordRemains({ own, onClose }: { readonly own: PartyId | null; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const names = useNames()
  const { process } = useProcess().state
  const [id] = useState(() => newId("remains"))
  const [party, setParty] = useState<PartyId | null>(own)
  const [day, setDay] = useState<number | null>(null)
  const [count, setCount] = useState<number | null>(null)
  const isReady = party !== null && day !== null && count !== null && count > 0
  return (
    <ActDialog
      code="remains-recorded/1"
      title={t("remainsRecord")}
      body={isReady ? { id, party, count, on: epochDayToDay(day) } : null}
      onClose={onClose}
    >
      {own === null ? (
        <Select
          label={t("by")}
          value={party}
          options={partiesOf(process).map((value) => ({ value, label: names.delegation(value) }))}
          onChange={setParty}
          required
        />
      ) : null}
      <DateField label={t("day")} value={day} onChange={setDay} required />
      <NumberField label={t("count")} value={count} min={1} onChange={setCount} required />
    </ActDialog>
  )
}

function Confirm({ remains, onClose }: { readonly remains: Remains; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const [confirmed, setConfirmed] = useState<number | null>(null)
  const isReady = confirmed !== null && confirmed >= 0 && confirmed <= remains.count
  return (
    <ActDialog
      code="remains-confirmed/1"
      title={t("remainsConfirm")}
      body={isReady ? { remains: remains.id, confirmed, notConfirmed: remains.count - confirmed } : null}
      onClose={onClose}
    >
      <NumberField
        label={t("confirmed")}
        value={confirmed}
        min={0}
        max={remains.count}
        onChange={setConfirmed}
        required
      />
    </ActDialog>
  )
}
