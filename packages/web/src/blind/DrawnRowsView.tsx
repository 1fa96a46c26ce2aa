import type { BlindRound } from "@wasit/domain"
import { FIELD_WORDS } from "@wasit/domain/intake"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { Bdi, Button, Section, Table } from "../ui/index.ts"
import type { DrawnRows, RoundReading } from "./blind-jobs.ts"
import { CHECK_TEXTS } from "./check-texts.ts"
import { delegationOn } from "./terms-of.ts"

/** The rows opened at the check, before anything is released: whether a person exists only the facilitator can ask. */
export function DrawnRowsView(props: {
  readonly round: BlindRound
  readonly read: () => Promise<RoundReading | null>
  readonly isFree: boolean
}) {
  const t = useText(CHECK_TEXTS)
  const [drawn, setDrawn] = useState<readonly DrawnRows[] | null>(null)
  const show = async (): Promise<void> => {
    const reading = await props.read()
    if (reading !== null) setDrawn(reading.drawn)
  }
  const isOffered = drawn === null && props.isFree
  return (
    <Section
      title={t("drawnRows")}
      lead={t("drawnLead")}
      actions={isOffered ? <Button onPress={() => void show()}>{t("showDrawn")}</Button> : undefined}
    >
      {drawn?.map((each) => (
        <RowsOf key={each.side} round={props.round} drawn={each} />
      ))}
    </Section>
  )
}

function RowsOf({ round, drawn }: { readonly round: BlindRound; readonly drawn: DrawnRows }) {
  const t = useText(CHECK_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { side, tickets } = drawn
  const who = names.delegation(delegationOn(round, side))
  // A blank row fills a register up, as padding fills the tickets up.
  const rows = drawn.rows.filter(({ name }) => name !== undefined).map((row, at) => ({ at, row }))
  return (
    <Table
      caption={t("drawnOf", { who, tickets, rows: rows.length })}
      narrow="cards"
      rows={rows}
      rowKey={({ at }) => at}
      columns={[
        { id: "name", head: format.say(FIELD_WORDS.name), isRowHeader: true, cell: ({ row }) => <Bdi>{row.name}</Bdi> },
        { id: "father", head: format.say(FIELD_WORDS.father), cell: ({ row }) => <Bdi>{row.father ?? "—"}</Bdi> },
        { id: "place", head: format.say(FIELD_WORDS.province), cell: ({ row }) => <Bdi>{row.province ?? "—"}</Bdi> },
        { id: "birth", head: format.say(FIELD_WORDS.birth), cell: ({ row }) => <Bdi>{row.birth ?? "—"}</Bdi> },
      ]}
    />
  )
}
