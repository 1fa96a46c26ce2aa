import {
  FIELD_WORDS,
  FINDING_WORDS,
  type Field,
  type Finding,
  findingValues,
  type IntakeList,
  type IntakeRow,
  isField,
  type ListEntry,
  type Quality,
  type QualityFix,
  setAsideTable,
  textOf,
  writeCsv,
} from "@wasit/domain/intake"
import { GRADE_WORDS } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import {
  Button,
  Card,
  DefinitionList,
  EmptyState,
  RadioGroup,
  Section,
  Status,
  type StatusKind,
  TextField,
  VirtualTable,
} from "../ui/index.ts"
import { DiffView } from "./DiffView.tsx"
import { saveFile } from "./download.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import type { CellFix, Desk, LocalList } from "./local-list.ts"
import { LIST_TEXTS } from "./texts.ts"
import "./lists.css"

type Shown = "all" | "findings" | "aside"

/** Step four: every row as it stands in the file and as it was understood, with what was found in the cell's place. */
export function CheckStep(props: {
  readonly list: LocalList
  readonly read: IntakeList
  readonly desk: Desk
  readonly quality: Quality
  readonly onFix: (fix: CellFix) => void
  readonly onAside: (entry: ListEntry, isAside: boolean) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const { read, desk, list } = props
  const last = list.versions.at(-1)
  return (
    <>
      <QualitySheet quality={props.quality} read={read} aside={read.setAside.length + desk.aside.length} />
      {last === undefined ? null : (
        <Section title={t("diff", { n: last.version })}>
          <DiffView previous={last.entries} next={desk.going.map((one) => one.entry)} />
        </Section>
      )}
      <RowsSection {...props} />
    </>
  )
}

function QualitySheet({
  quality,
  read,
  aside,
}: {
  readonly quality: Quality
  readonly read: IntakeList
  readonly aside: number
}) {
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  return (
    <Section
      title={t("quality")}
      actions={
        read.setAside.length === 0 ? null : (
          <Button
            kind="quiet"
            icon="download"
            onPress={() => saveFile("set-aside.csv", writeCsv(setAsideTable(read)), "text/csv")}
          >
            {t("downloadAside")}
          </Button>
        )
      }
    >
      <div class="columns">
        <DefinitionList
          items={[
            {
              term: t("grade"),
              value: `${format.say(GRADE_WORDS[quality.grade])} (${t("score", { n: quality.score })})`,
            },
            { term: t("goIn"), value: format.number(quality.rows) },
            { term: t("aside"), value: format.number(aside) },
          ]}
        />
        <div>
          <h3>{t("fixFirst")}</h3>
          {quality.fixFirst.length === 0 ? <p>{t("fixNothing")}</p> : null}
          <ol>
            {quality.fixFirst.slice(0, 5).map((fix) => (
              <FixLine key={fix.what} fix={fix} />
            ))}
          </ol>
        </div>
      </div>
      {read.findings.length === 0 ? null : (
        <details>
          <summary>{t("listFindings")}</summary>
          <Findings findings={read.findings} />
        </details>
      )}
    </Section>
  )
}

function FixLine({ fix }: { readonly fix: QualityFix }) {
  const t = useText(INTAKE_TEXTS)
  const format = useFormat()
  const { what, rows, points } = fix
  const said = isField(what) ? t("fixMissing", { field: format.say(FIELD_WORDS[what]) }) : t(`fix-${what}`)
  const cost = { what: said, points: format.number(points, 1) }
  return <li>{rows === 0 ? t("fixWholeList", cost) : t("fixLine", { ...cost, rows })}</li>
}

const LEVEL_KIND = { error: "refused", warning: "contested", info: "neutral" } as const satisfies Record<
  Finding["level"],
  StatusKind
>

/** Findings in words, worst first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <ul class="findings">
      {findings.map((one) => (
        <li key={`${one.code}/${one.row}/${one.column}/${one.field}`}>
          <Status kind={LEVEL_KIND[one.level]}>
            {format.say(FINDING_WORDS[one.code], findingValues(one.facts, language))}
          </Status>
        </li>
      ))}
    </ul>
  )
}

function RowsSection(props: Parameters<typeof CheckStep>[0]) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { read, desk } = props
  const [shown, setShown] = useState<Shown>(() => (read.setAside.length > 0 ? "aside" : "findings"))
  const [selected, setSelected] = useState<number | null>(null)
  const asideKeys = useMemo(() => new Set(desk.aside.map((one) => one.entry.key)), [desk])
  const rows = useMemo(() => rowsShown(read, asideKeys, shown), [read, asideKeys, shown])
  const fields = useMemo(() => read.columns.flatMap(({ field }) => (field === null ? [] : [field])), [read])
  const row = selected === null ? undefined : rows[Math.min(selected, rows.length - 1)]
  return (
    <Section title={t("rowsTable")}>
      <RadioGroup
        legend={t("show")}
        inRow
        value={shown}
        options={(["all", "findings", "aside"] as const).map((value) => ({ value, label: t(`show-${value}`) }))}
        onChange={(value) => {
          setShown(value)
          setSelected(null)
        }}
      />
      <div class="beside">
        <VirtualTable
          caption={t("rowsTable")}
          count={rows.length}
          rowAt={(at) => rows[at]!}
          rowKey={(each) => each.row}
          selected={selected}
          onSelect={setSelected}
          height="28rem"
          empty={<EmptyState title={t("noRowsShown")} />}
          columns={[
            { id: "row", head: shared("row"), width: "4.5rem", numeric: true, cell: (each) => format.number(each.row) },
            {
              id: "state",
              head: t("findings"),
              width: "8.5rem",
              cell: (each) => <RowState row={each} isAside={asideKeys.has(each.entry.key)} />,
            },
            ...fields.slice(0, 8).map((field) => ({
              id: field,
              head: format.say(FIELD_WORDS[field]),
              width: "minmax(8rem, 1fr)",
              isRowHeader: field === "name",
              cell: (each: IntakeRow) => textOf(each.entry, field),
            })),
          ]}
        />
        {row === undefined ? (
          <p class="soft">{t("chooseRow")}</p>
        ) : (
          <RowSheet key={row.row} {...props} row={row} isAside={asideKeys.has(row.entry.key)} />
        )}
      </div>
    </Section>
  )
}

function rowsShown(read: IntakeList, aside: ReadonlySet<string>, shown: Shown): readonly IntakeRow[] {
  const all = [...read.rows, ...read.setAside].sort((one, other) => one.row - other.row)
  if (shown === "all") return all
  if (shown === "aside") return all.filter((row) => row.setAside !== null || aside.has(row.entry.key))
  return all.filter((row) => row.findings.some(({ level }) => level !== "info"))
}

function RowState({ row, isAside }: { readonly row: IntakeRow; readonly isAside: boolean }) {
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  if (row.setAside !== null || isAside) return <Status kind="refused">{shared("isAside")}</Status>
  const grave = row.findings.filter(({ level }) => level !== "info")
  if (grave.length === 0) return <Status kind="done">{shared("none")}</Status>
  return (
    <Status kind={grave.some(({ level }) => level === "error") ? "refused" : "contested"}>
      {format.number(grave.length)}
    </Status>
  )
}

/** One row, cell by cell: left the original, right what was understood, below what was found. */
function RowSheet(props: Parameters<typeof CheckStep>[0] & { readonly row: IntakeRow; readonly isAside: boolean }) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { row, read, list } = props
  const loose = row.findings.filter((one) => one.column === null)
  const file = list.sheet.rows.find((each) => each.row === row.row)?.cells ?? []
  return (
    <Card
      title={t("rowN", { n: row.row })}
      actions={
        row.setAside !== null ? null : (
          <Button kind="quiet" onPress={() => props.onAside(row.entry, !props.isAside)}>
            {shared(props.isAside ? "takeBack" : "setAside")}
          </Button>
        )
      }
    >
      {row.findings.length === 0 ? <p class="soft">{t("noFindings")}</p> : <Findings findings={loose} />}
      <div class="cells">
        {read.columns.map((column) => (
          <div key={column.id} class="cell">
            <CellEditor
              label={column.field === null ? column.header || column.letters : format.say(FIELD_WORDS[column.field])}
              text={row.cells[column.column - 1] ?? ""}
              file={file[column.column - 1] ?? ""}
              onFix={(text) => props.onFix({ row: row.row, column: column.column, text })}
            />
            <div class="cell-understood" dir="auto">
              <span class="small soft">{shared("understood")}</span>
              <span>{column.field === null ? shared("none") : understoodText(row.entry, column.field)}</span>
            </div>
            <Findings findings={row.findings.filter((one) => one.column === column.column)} />
          </div>
        ))}
      </div>
    </Card>
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
  const text = draft ?? props.text
  return (
    <form
      class="cell-editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (draft !== null && draft !== props.text) props.onFix(draft)
        setDraft(null)
      }}
    >
      <TextField
        label={props.label}
        value={text}
        onChange={setDraft}
        hint={
          props.text === props.file
            ? undefined
            : t("asInFile", { text: props.file === "" ? t("emptyCell") : props.file })
        }
      />
      {draft === null || draft === props.text ? null : <Button type="submit">{shared("save")}</Button>}
    </form>
  )
}

/** What a cell was understood as: a date in its interval, an age in years, a text clean. */
function understoodText(entry: ListEntry, field: Field): string {
  const cell = entry[field]
  if (cell === null) return "—"
  const { value } = cell
  if (value === null) return "—"
  if (typeof value === "string") return value
  return "edtf" in value ? value.edtf : value.from === value.to ? String(value.from) : `${value.from}–${value.to}`
}
