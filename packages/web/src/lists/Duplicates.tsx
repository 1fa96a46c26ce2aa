import { type CleanedEntry, cleanedText, FIELD_WORDS, type Field, rowOf } from "@wasit/domain/intake"
import { weightPartWords } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Card, EmptyState, Progress, Select, Table, TextField } from "../ui/index.ts"
import { rowText } from "./columns.ts"
import { type Twins, whyTogether } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { Decide } from "./ListDeskPage.tsx"
import type { Desk } from "./local-list.ts"
import { cleanedCell } from "./PlaceReading.tsx"
import { LIST_TEXTS } from "./texts.ts"
import type { DuplicateSearch } from "./use-duplicates.ts"

const SHOWN = 25

/** Rows that may be one person, side by side. Both answers need a reason. */
export function Duplicates(props: {
  readonly desk: Desk
  /** The fields that hold anything. */
  readonly fields: readonly Field[]
  readonly twins: readonly Twins[]
  readonly search: DuplicateSearch
  readonly decide: Decide
}) {
  const t = useText(DESK_TEXTS)
  const { found, progress, stop, again } = props.search
  const { desk, fields, decide } = props
  const rowsByKey = useMemo(() => new Map(desk.going.map((one) => [one.entry.key, one])), [desk])
  if (progress !== null) return <Progress label={t("looking")} value={progress.done} onCancel={stop} />
  if (found === null) {
    return (
      <EmptyState title={t("stopped")} action={<Button onPress={again}>{t("lookAgain")}</Button>}>
        {t("stoppedWhat")}
      </EmptyState>
    )
  }
  if (props.twins.length === 0) return <EmptyState title={t("noTwins")} />
  return (
    <div class="stack">
      <p class="small soft">{t("twinsLead")}</p>
      {props.twins.slice(0, SHOWN).map((twins) => (
        <TwinsCard
          key={twins.keys.join("\n")}
          {...{ twins, fields, decide }}
          rows={twins.keys.flatMap((key) => rowsByKey.get(key) ?? [])}
        />
      ))}
      {props.twins.length > SHOWN ? <p>{t("groupsMore", { n: props.twins.length - SHOWN })}</p> : null}
    </div>
  )
}

function TwinsCard(props: {
  readonly twins: Twins
  readonly rows: readonly CleanedEntry[]
  readonly fields: readonly Field[]
  readonly decide: Decide
}) {
  const { twins, rows, decide } = props
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const [keep, setKeep] = useState<string | null>(null)
  const [reason, setReason] = useState("")
  const fields = props.fields.filter((field) => rows.some((one) => cleanedText(one, field) !== "")).slice(0, 10)
  const why = reason.trim()
  const { agreeing, disagreeing } = whyTogether(twins.cluster)
  const named = (parts: readonly string[]): string =>
    format.list(parts.map((part) => format.say(weightPartWords(part))))
  return (
    <Card>
      <Table
        caption={t("samePerson")}
        captionHidden
        narrow="cards"
        rows={rows}
        rowKey={(one) => one.entry.key}
        columns={[
          { id: "row", head: shared("row"), numeric: true, cell: (one) => rowText(one.entry, format) },
          ...fields.map((field) => ({
            id: field,
            head: format.say(FIELD_WORDS[field]),
            isRowHeader: field === "name",
            cell: (one: CleanedEntry) =>
              cleanedText(one, field) === "" ? "" : <span dir="auto">{cleanedCell(one, field)}</span>,
          })),
        ]}
      />
      <p>
        {agreeing.length === 0 ? null : t("twinsFor", { fields: named(agreeing) })}{" "}
        {disagreeing.length === 0 ? null : t("twinsAgainst", { fields: named(disagreeing) })}
      </p>
      <div class="columns">
        <Select
          label={t("duplicateOf")}
          hint={t("duplicateHint")}
          value={keep}
          options={rows.map((one) => ({
            value: one.entry.key,
            label: t("rowAndName", { n: rowOf(one.entry), name: cleanedText(one, "name") }),
          }))}
          onChange={setKeep}
        />
        <TextField label={shared("reason")} required value={reason} maxLength={300} onChange={setReason} />
      </div>
      <div class="row">
        <Button
          icon="person"
          disabled={keep === null || why === ""}
          onPress={() =>
            keep !== null &&
            decide({ kind: "same-person", keep, others: twins.keys.filter((key) => key !== keep), reason: why })
          }
        >
          {t("samePerson")}
        </Button>
        <Button
          icon="people"
          disabled={why === ""}
          onPress={() => decide({ kind: "different-people", keys: twins.keys, reason: why })}
        >
          {t("differentPeople")}
        </Button>
      </div>
    </Card>
  )
}
