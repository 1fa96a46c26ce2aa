import { type CleanedEntry, FIELD_WORDS, type Field } from "@wasit/domain/intake"
import { useMemo, useState } from "preact/hooks"
import { useSteps } from "../app/use-steps.ts"
import { useFormat, useText } from "../i18n/index.ts"
import {
  Button,
  Checkbox,
  Dialog,
  EmptyState,
  Select,
  Status,
  TextField,
  useIsPhone,
  VirtualTable,
} from "../ui/index.ts"
import { fieldsBeside, rowText, rowWidth } from "./columns.ts"
import { filterRows, valuesOf } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { Decide } from "./ListDeskPage.tsx"
import { type Desk, type DeskFilter, NO_FILTER, type SavedView } from "./local-list.ts"
import type { ListChange } from "./local-lists.ts"
import { cleanedCell } from "./PlaceReading.tsx"
import { isPlaceField } from "./place-reading.ts"
import { RowCard } from "./RowCard.tsx"
import { LIST_TEXTS } from "./texts.ts"

const ONLY = ["all", "going", "aside", "findings", "changed"] as const
const FACET_VALUES = 12
const SHOWN_FIELDS = 8
/** Pixels of a row in which a place stands below what is written. */
const TWO_LINES = 60

type Props = {
  readonly desk: Desk
  /** The fields that hold anything. */
  readonly fields: readonly Field[]
  readonly views: readonly SavedView[]
  readonly filter: DeskFilter
  readonly onFilter: (filter: DeskFilter) => void
  readonly change: (make: ListChange) => void
  readonly decide: Decide
}

/** All rows of a list under facets, with the one that is chosen beside them. */
export function RowsView(props: Props) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { desk, fields, filter, onFilter } = props
  const [selected, setSelected] = useState<number | null>(null)
  const all = fields.slice(0, SHOWN_FIELDS)
  const hasPlaces = all.some(isPlaceField)
  const rows = useSteps(() => filterRows(desk, filter), [desk, filter]).last ?? desk.entries
  const row = selected === null ? undefined : rows[Math.min(selected, rows.length - 1)]
  const isPhone = useIsPhone()
  // On a phone nothing stands beside the rows, and each has room for its words.
  const isBeside = row !== undefined && !isPhone
  const shown = isBeside ? fieldsBeside(all, 3) : all
  return (
    <div class="stack">
      <div class="columns">
        <TextField
          label={t("search")}
          hint={t("searchHint")}
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search })}
        />
        <Select
          label={t("only")}
          value={filter.only}
          options={ONLY.map((value) => ({ value, label: t(`only-${value}`) }))}
          onChange={(only) => onFilter({ ...filter, only })}
        />
      </div>
      <Facets desk={desk} fields={fields} filter={filter} onFilter={onFilter} />
      <Views {...props} shown={rows} />
      <p role="status">{t("shown", { n: rows.length, all: desk.entries.length })}</p>
      <div class="row-beside row-beside-facts">
        <VirtualTable
          caption={t("tab-rows")}
          count={rows.length}
          rowAt={(at) => rows[at]!}
          rowKey={(one) => one.entry.key}
          selected={selected}
          onSelect={setSelected}
          height="32rem"
          rowHeight={hasPlaces ? TWO_LINES : undefined}
          empty={<EmptyState title={t("noRows")} />}
          columns={[
            {
              id: "row",
              head: shared("row"),
              width: rowWidth(rows[0]?.entry),
              numeric: true,
              cell: (one) => rowText(one.entry, format),
            },
            {
              id: "state",
              head: "",
              width: isBeside ? "3rem" : "8.5rem",
              cell: (one) => <RowState one={one} isSign={isBeside} />,
            },
            ...shown.map((field) => ({
              id: field,
              head: format.say(FIELD_WORDS[field]),
              width: widthOf(field, isBeside),
              isRowHeader: field === "name",
              // A long name takes the second line that a place has.
              isSentence: hasPlaces && !isPlaceField(field),
              cell: (one: CleanedEntry) => cleanedCell(one, field),
            })),
          ]}
        />
        {row === undefined ? null : (
          <RowCard key={row.entry.key} desk={desk} one={row} fields={fields} decide={props.decide} />
        )}
      </div>
    </div>
  )
}

/** Where a row stands: beside the card of a row by its sign alone, so that more of the row is seen. */
function RowState({ one, isSign }: { readonly one: CleanedEntry; readonly isSign: boolean }) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const [kind, words] =
    one.setAsideBy !== null
      ? (["refused", shared("isAside")] as const)
      : one.derived.size > 0
        ? (["open", t("only-changed")] as const)
        : (["done", t("only-going")] as const)
  return <Status kind={kind}>{isSign ? <span class="visually-hidden">{words}</span> : words}</Status>
}

function widthOf(field: Field, isNarrow: boolean): string {
  if (!isNarrow) return field === "name" ? "minmax(11rem, 2fr)" : "minmax(8rem, 1fr)"
  // What is written in figures leaves its room to names.
  if (field === "age") return "minmax(4.5rem, 0.5fr)"
  if (field === "birth" || field === "captureDate") return "minmax(6.5rem, 0.8fr)"
  return field === "name" ? "minmax(8rem, 2fr)" : "minmax(7rem, 1.3fr)"
}

function Facets(props: {
  readonly desk: Desk
  readonly fields: readonly Field[]
  readonly filter: DeskFilter
  readonly onFilter: (filter: DeskFilter) => void
}) {
  const t = useText(DESK_TEXTS)
  const format = useFormat()
  const { desk, fields, filter, onFilter } = props
  const offered = fields.filter(
    (field) => !["name", "father", "grandfather", "documentNumber", "rowId", "notes"].includes(field),
  )
  const [chosen, setChosen] = useState<Field | null>(null)
  const field = chosen ?? offered[0] ?? null
  const values = useMemo(() => (field === null ? [] : valuesOf(desk.entries, field)), [desk, field])
  if (field === null) return null
  const picked = filter.facets[field] ?? []
  const toggle = (value: string, isOn: boolean): void =>
    onFilter({
      ...filter,
      facets: { ...filter.facets, [field]: isOn ? [...picked, value] : picked.filter((one) => one !== value) },
    })
  const shown = values.filter(({ text }, at) => at < FACET_VALUES || picked.includes(text))
  return (
    <details>
      <summary>{t("facets")}</summary>
      <div class="stack">
        <Select
          label={t("facetField")}
          value={field}
          options={offered.map((value) => ({ value, label: format.say(FIELD_WORDS[value]) }))}
          onChange={setChosen}
        />
        <div class="facet-values">
          {shown.map(({ text, rows }) => (
            <Checkbox
              key={text}
              label={text === "" ? t("facetEmpty") : text}
              hint={format.number(rows)}
              checked={picked.includes(text)}
              onChange={(isOn) => toggle(text, isOn)}
            />
          ))}
        </div>
        {values.length > shown.length ? (
          <p class="soft">{t("facetMore", { n: values.length - shown.length })}</p>
        ) : null}
      </div>
    </details>
  )
}

function Views(props: Props & { readonly shown: readonly CleanedEntry[] }) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const { filter, onFilter, views, shown, decide } = props
  const [name, setName] = useState("")
  const [reason, setReason] = useState<string | null>(null)
  const going = shown.filter((one) => one.setAsideBy === null)
  return (
    <details>
      <summary>{t("views")}</summary>
      <div class="stack">
        <div class="row">
          {views.map((view) => (
            <Button key={view.name} icon="filter" onPress={() => onFilter(view.filter)}>
              {view.name}
            </Button>
          ))}
          <Button kind="quiet" icon="close" onPress={() => onFilter(NO_FILTER)}>
            {t("clear")}
          </Button>
          <Button kind="quiet" disabled={going.length === 0} onPress={() => setReason("")}>
            {t("setShownAside")}
          </Button>
        </div>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            const view = { name: name.trim(), filter }
            if (view.name !== "") {
              props.change((old) => ({ ...old, views: [...old.views.filter((one) => one.name !== view.name), view] }))
            }
            setName("")
          }}
        >
          <TextField label={t("viewName")} value={name} maxLength={80} onChange={setName} />
          <Button type="submit" disabled={name.trim() === ""}>
            {t("saveView")}
          </Button>
        </form>
      </div>
      <Dialog
        open={reason !== null}
        title={t("setShownAside")}
        onClose={() => setReason(null)}
        footer={
          <Button
            kind="primary"
            disabled={(reason ?? "").trim() === ""}
            onPress={() => {
              decide({ kind: "set-aside", keys: going.map((one) => one.entry.key), reason: (reason ?? "").trim() })
              setReason(null)
            }}
          >
            {shared("setAside")}
          </Button>
        }
      >
        <p>{t("setAsideSure", { n: going.length })}</p>
        <TextField label={shared("reason")} required value={reason ?? ""} maxLength={300} onChange={setReason} />
      </Dialog>
    </details>
  )
}
