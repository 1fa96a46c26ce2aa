import {
  FIELD_WORDS,
  FIELDS,
  type Field,
  type IntakeList,
  type IntakeRow,
  isTakenBack,
  type ListEntry,
  mayTakeBack,
  rowOf,
  textOf,
} from "@wasit/domain/intake"
import { isolate } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Bdi, Button, Card, TextArea, TextField } from "../ui/index.ts"
import { Findings } from "./Findings.tsx"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import type { CellFix, LocalList } from "./local-list.ts"
import { PlaceReading } from "./PlaceReading.tsx"
import { isPlaceField, placesInCell } from "./place-reading.ts"
import { LIST_TEXTS } from "./texts.ts"
import { understoodText } from "./understood-text.ts"

/** One row, cell by cell: left the original, right what was understood, below what was found. */
export function RowSheet(props: {
  readonly list: LocalList
  readonly read: IntakeList
  readonly row: IntakeRow
  readonly isAside: boolean
  readonly onFix: (fix: CellFix) => void
  readonly onAside: (entry: ListEntry, isAside: boolean) => void
  readonly onTakenBack: (row: number, isTaken: boolean) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { row, read, list } = props
  const loose = row.findings.filter((one) => one.column === null)
  const file = list.sheet.rows.find((each) => each.row === row.row)?.cells ?? []
  return (
    <Card title={t("rowN", { n: rowOf(row.entry) })} actions={<InOrAside {...props} />}>
      {row.findings.length === 0 ? <p class="soft">{t("noFindings")}</p> : <Findings findings={loose} />}
      {row.setAside === null || mayTakeBack(row) ? null : (
        <p class="soft">{t(row.setAside === "cell-too-long" ? "shortenFirst" : "nameFirst")}</p>
      )}
      <div class="cells">
        {read.columns.map((column) => (
          <div key={column.id} class={isLong(row.cells[column.column - 1]) ? "cell cell-long" : "cell"}>
            <CellEditor
              label={
                column.field === null ? isolate(column.header || column.letters) : format.say(FIELD_WORDS[column.field])
              }
              text={row.cells[column.column - 1] ?? ""}
              file={file[column.column - 1] ?? ""}
              onFix={(text) => props.onFix({ row: row.row, column: column.column, text })}
            />
            <div class="cell-understood">
              <span class="small soft">{shared("understood")}</span>
              <span>
                <Bdi>{column.field === null ? shared("none") : understoodText(row.entry, column.field, format)}</Bdi>
                {column.field === null ? null : <CellPlace entry={row.entry} field={column.field} />}
              </span>
            </div>
            <Findings findings={row.findings.filter((one) => one.column === column.column)} />
          </div>
        ))}
      </div>
      <AlsoUnderstood row={row} read={read} />
    </Card>
  )
}

/** The way into the list for a row that was set aside by its reading or by a person, and the way out of it for the others. */
function InOrAside({ row, isAside, onAside, onTakenBack }: Parameters<typeof RowSheet>[0]) {
  const shared = useText(LIST_TEXTS)
  if (row.setAside !== null && !mayTakeBack(row)) return null
  const isOut = row.setAside !== null || isAside
  // Set aside again, a row taken back is what its reading made of it.
  const isByReading = row.setAside !== null || (!isAside && isTakenBack(row))
  return (
    <Button
      kind={isOut ? "plain" : "quiet"}
      onPress={() => (isByReading ? onTakenBack(row.row, isOut) : onAside(row.entry, !isOut))}
    >
      {shared(isOut ? "takeBack" : "setAside")}
    </Button>
  )
}

/** More letters than stand in half of a card. */
const isLong = (text = ""): boolean => text.length > 14

/** More letters than stand in one line of a card, or several lines, which a field of one line would join. */
const isLines = (text: string): boolean => text.length > 30 || text.includes("\n")

/** What the gazetteer makes of a place, where the cell does not say it in the reader's words. */
function CellPlace({ entry, field }: { readonly entry: ListEntry; readonly field: Field }) {
  const shared = useText(LIST_TEXTS)
  const { language } = useFormat()
  const text = textOf(entry, field)
  if (!isPlaceField(field) || text === "") return null
  const places = placesInCell((each) => textOf(entry, each), field, language)
  return <PlaceReading text={text} places={places} unknown={shared("placeUnknown")} />
}

/** What came out of another field's cell, as the grandfather does out of the father's. */
function AlsoUnderstood({ row, read }: { readonly row: IntakeRow; readonly read: IntakeList }) {
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  const columns = new Set(read.columns.map((column) => column.field))
  const also = FIELDS.filter((field) => row.entry[field] !== null && !columns.has(field))
  if (also.length === 0) return null
  return (
    <>
      <h4>{t("alsoUnderstood")}</h4>
      <dl class="facts">
        {also.map((field) => (
          <div key={field}>
            <dt>{format.say(FIELD_WORDS[field])}</dt>
            <dd>
              <Bdi>{understoodText(row.entry, field, format)}</Bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function CellEditor(props: {
  readonly label: string
  readonly text: string
  readonly file: string
  readonly onFix: (text: string) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const [draft, setDraft] = useState<string | null>(null)
  const field = {
    label: props.label,
    value: draft ?? props.text,
    onChange: setDraft,
    hint:
      props.text === props.file ? undefined : t("asInFile", { text: props.file === "" ? t("emptyCell") : props.file }),
  }
  return (
    <form
      class="cell-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (draft !== null && draft !== props.text) props.onFix(draft)
        setDraft(null)
      }}
    >
      {isLines(props.text) ? <TextArea {...field} rows={3} /> : <TextField {...field} />}
      {draft === null || draft === props.text ? null : <Button type="submit">{shared("save")}</Button>}
    </form>
  )
}
