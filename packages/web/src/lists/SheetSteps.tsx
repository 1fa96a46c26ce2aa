import {
  FIELD_WORDS,
  FIELDS,
  type Field,
  type IntakeList,
  isField,
  type RecognisedColumn,
  rowName,
  SHEET_TITLE,
  type Sheet,
  type SheetRow,
} from "@wasit/domain/intake"
import { useFormat, useText } from "../i18n/index.ts"
import { Bdi, Checkbox, Mono, NumberField, Select, Status, Table } from "../ui/index.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import type { FileForList, LocalList, SheetChoices } from "./local-list.ts"
import { type TakenFile, withSheets } from "./taken-file.ts"
import { LIST_TEXTS } from "./texts.ts"

const PREVIEW_ROWS = 8
const PREVIEW_COLUMNS = 12

/** Step two: which sheets, and where their header stands. */
export function SheetStep(props: {
  readonly file: TakenFile | null
  readonly list: LocalList
  readonly read: IntakeList | null
  readonly onSheets: (chosen: FileForList) => void
  readonly onChoices: (choices: SheetChoices) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { file, list, read } = props
  const { choices, sheet } = list
  const width = Math.min(PREVIEW_COLUMNS, Math.max(...sheet.rows.slice(0, PREVIEW_ROWS).map((row) => row.cells.length)))
  const header = choices.headerRow === undefined ? (read?.headerRow ?? null) : choices.headerRow
  const rowNumber = ({ row }: SheetRow): string =>
    row === 0 ? "–" : sheet.parts === undefined ? format.number(row) : rowName(sheet.parts, row)
  return (
    <div class="stack">
      {file === null || file.sheets.length < 2 ? null : (
        <SheetChoice file={file} sheet={sheet} onSheets={props.onSheets} />
      )}
      {/* A text without columns has no titles: those shown are made. */}
      {sheet.textLines === undefined ? <HeaderChoice list={list} header={header} onChoices={props.onChoices} /> : null}
      <Table
        caption={t("firstRows")}
        narrow="cards"
        rows={sheet.rows.slice(0, PREVIEW_ROWS)}
        rowKey={(row) => row.row}
        isMarked={(row) => row.row === header}
        columns={[
          { id: "row", head: shared("row"), isRowHeader: true, cell: rowNumber },
          ...Array.from({ length: width }, (_, at) => ({
            id: `c${at}`,
            head: <Mono>{columnName(at)}</Mono>,
            cell: (row: SheetRow) => {
              const text = row.cells[at] ?? ""
              return text === "" ? (
                ""
              ) : (
                <Bdi>{row.row === header ? titleIn(sheet, at, text, t("step-sheet")) : text}</Bdi>
              )
            },
          })),
        ]}
      />
    </div>
  )
}

/** The title of a column (from 0): that of the names of the sheets is ours, in the reader's language. */
const titleIn = ({ nameColumn }: Sheet, at: number, title: string, ours: string): string =>
  at === nameColumn && title === SHEET_TITLE ? ours : title

/** Where the titles of the list stand, and whether merged cells hold for all that they cover. */
function HeaderChoice(props: {
  readonly list: LocalList
  readonly header: number | null
  readonly onChoices: (choices: SheetChoices) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const { header, onChoices } = props
  const { choices, sheet } = props.list
  return (
    <div class="columns">
      <NumberField
        label={t("headerRow")}
        hint={t("headerHint")}
        min={1}
        disabled={choices.headerRow === null}
        value={header}
        onChange={(row) => {
          const { headerRow: _, ...rest } = choices
          onChoices(row === null ? rest : { ...rest, headerRow: row })
        }}
      />
      <Checkbox
        label={t("noHeader")}
        checked={choices.headerRow === null}
        onChange={(isMissing) => {
          const { headerRow: _, ...rest } = choices
          onChoices(isMissing ? { ...rest, headerRow: null } : rest)
        }}
      />
      {sheet.merged.length === 0 ? null : (
        <Checkbox
          label={t("fillMerged")}
          checked={choices.fillMerged}
          onChange={(fillMerged) => onChoices({ ...choices, fillMerged })}
        />
      )}
    </div>
  )
}

/** Which sheets are the list: one at least. */
function SheetChoice(props: {
  readonly file: TakenFile
  readonly sheet: Sheet
  readonly onSheets: (chosen: FileForList) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const { file, sheet } = props
  const chosen = new Set((sheet.parts ?? [sheet]).map(({ position }) => position))
  const choose = (position: number, isChosen: boolean): void => {
    const next = new Set(chosen)
    if (isChosen) next.add(position)
    else next.delete(position)
    props.onSheets(withSheets(file, next, position))
  }
  return (
    <fieldset class="group">
      <legend class="group-legend">{t("sheets")}</legend>
      {file.sheets.map(({ name, position, rows, isHidden }) => (
        <Checkbox
          key={position}
          label={name}
          hint={t(isHidden ? "sheetHidden" : "sheetRows", { n: rows.length })}
          checked={chosen.has(position)}
          disabled={chosen.size === 1 && chosen.has(position)}
          onChange={(isChosen) => choose(position, isChosen)}
        />
      ))}
    </fieldset>
  )
}

const columnName = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${columnName(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`

const NOT_USED = "not-used"

/** Step three: what each column holds. */
export function ColumnsStep(props: {
  readonly list: LocalList
  readonly columns: readonly RecognisedColumn[]
  readonly onChoices: (choices: SheetChoices) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  const { choices } = props.list
  const choose = (id: string, field: Field | null): void => {
    const chosen = { ...choices.chosen }
    // One column a field: who had it before gives it up.
    for (const column of props.columns) if (field !== null && column.field === field) chosen[column.id] = null
    chosen[id] = field
    props.onChoices({ ...choices, chosen })
  }
  const titleOf = ({ column, header }: RecognisedColumn): string =>
    titleIn(props.list.sheet, column - 1, header, t("step-sheet"))
  const options = [
    { value: NOT_USED, label: t("notUsed") },
    ...FIELDS.map((field) => ({ value: field, label: format.say(FIELD_WORDS[field]) })),
  ]
  return (
    <Table
      caption={t("columnsLead")}
      narrow="cards"
      rows={props.columns}
      rowKey={(column) => column.id}
      columns={[
        { id: "letters", head: t("column"), cell: (column) => <Mono>{column.letters}</Mono> },
        { id: "header", head: t("header"), isRowHeader: true, cell: (column) => <Bdi>{titleOf(column)}</Bdi> },
        {
          id: "samples",
          head: t("samples"),
          cell: (column) =>
            column.samples.slice(0, 3).map((text, at) => [at > 0 ? " · " : "", <Bdi key={text}>{text}</Bdi>]),
        },
        {
          id: "holds",
          head: t("holds"),
          cell: (column) => (
            <div class="column-holds">
              <Select
                label={t("holds")}
                labelHidden
                value={column.field ?? NOT_USED}
                options={options}
                onChange={(value) => choose(column.id, isField(value) ? value : null)}
              />
            </div>
          ),
        },
        { id: "why", head: "", cell: (column) => <Sureness column={column} /> },
      ]}
    />
  )
}

function Sureness({ column }: { readonly column: RecognisedColumn }) {
  const t = useText(INTAKE_TEXTS)
  if (column.field === null) return <Status kind="neutral">{t("notUsed")}</Status>
  if (column.why === "remembered") return <Status kind="done">{t("remembered")}</Status>
  if (column.why === "chosen") return <Status kind="done">{t("chosen")}</Status>
  return column.confidence >= 0.8 ? (
    <Status kind="done">{t("sure")}</Status>
  ) : (
    <Status kind="contested">{t("unsure")}</Status>
  )
}
