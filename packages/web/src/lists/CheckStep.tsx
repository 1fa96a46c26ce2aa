import {
  FIELD_WORDS,
  type Field,
  fieldInside,
  type IntakeList,
  type IntakeRow,
  isField,
  isTakenBack,
  type ListEntry,
  type Quality,
  type QualityFix,
  setAsideTable,
  textOf,
  writeCsv,
} from "@wasit/domain/intake"
import { GRADE_WORDS } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import {
  Button,
  DefinitionList,
  EmptyState,
  RadioGroup,
  Section,
  Status,
  useIsPhone,
  VirtualTable,
} from "../ui/index.ts"
import { fieldsBeside, rowText, rowWidth } from "./columns.ts"
import { DiffView } from "./DiffView.tsx"
import { saveFile } from "./download.ts"
import { Findings } from "./Findings.tsx"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import type { CellFix, Desk, LocalList } from "./local-list.ts"
import { RowSheet } from "./RowSheet.tsx"
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
  readonly onTakenBack: (row: number, isTaken: boolean) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const { read, desk, list } = props
  const last = list.versions.at(-1)
  return (
    <>
      <QualitySheet quality={props.quality} read={read} desk={desk} />
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
  desk,
}: {
  readonly quality: Quality
  readonly read: IntakeList
  readonly desk: Desk
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
              value: `${format.say(GRADE_WORDS[quality.grade])} (${t("score", { n: quality.score, most: 100 })})`,
            },
            { term: t("goIn"), value: format.number(quality.rows) },
            ...(desk.takenBack === 0 ? [] : [{ term: t("takenBack"), value: format.number(desk.takenBack) }]),
            { term: t("aside"), value: format.number(read.setAside.length + desk.aside.length) },
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
  const said = isField(what) ? t("fixMissing", { field: format.say(fieldInside(what)) }) : t(`fix-${what}`)
  const cost = { what: said, points: format.number(points, 1) }
  return <li>{rows === 0 ? t("fixWholeList", cost) : t("fixLine", { ...cost, rows })}</li>
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
  // Beside the card of a row the state stands by its sign alone, so that more of the row is seen.
  const isBeside = !useIsPhone() && row !== undefined
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
      <div class="row-beside">
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
            {
              id: "row",
              head: shared("row"),
              width: rowWidth(rows[0]?.entry),
              numeric: true,
              cell: (each) => rowText(each.entry, format),
            },
            {
              id: "state",
              head: t("findings"),
              width: isBeside ? "5.5rem" : "8.5rem",
              cell: (each) => <RowState row={each} isAside={asideKeys.has(each.entry.key)} isSign={isBeside} />,
            },
            ...(isBeside ? fieldsBeside(fields, 2) : fields.slice(0, 8)).map((field) => ({
              id: field,
              head: format.say(FIELD_WORDS[field]),
              width: widthOf(field, isBeside),
              isRowHeader: field === "name",
              isSentence: field === "name",
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
  // A row taken back stays where it was decided on, to be set aside again.
  if (shown === "aside")
    return all.filter((row) => row.setAside !== null || isTakenBack(row) || aside.has(row.entry.key))
  return all.filter((row) => row.findings.some(({ level }) => level !== "info"))
}

function widthOf(field: Field, isBeside: boolean): string {
  if (field === "name") return isBeside ? "minmax(8rem, 2fr)" : "minmax(clamp(9rem, 15vw, 14rem), 2fr)"
  return isBeside ? "minmax(7rem, 1fr)" : "minmax(8rem, 1fr)"
}

function RowState(props: { readonly row: IntakeRow; readonly isAside: boolean; readonly isSign: boolean }) {
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { row } = props
  const inWords = (words: string) => (props.isSign ? <span class="visually-hidden">{words}</span> : words)
  if (row.setAside !== null || props.isAside) return <Status kind="refused">{inWords(shared("isAside"))}</Status>
  if (isTakenBack(row)) return <Status kind="done">{inWords(shared("isTakenBack"))}</Status>
  const grave = row.findings.filter(({ level }) => level !== "info")
  if (grave.length === 0) return <Status kind="done">{shared("none")}</Status>
  return (
    <Status kind={grave.some(({ level }) => level === "error") ? "refused" : "contested"}>
      {format.number(grave.length)}
    </Status>
  )
}
