import { type CleanedEntry, cleanedText, FIELD_WORDS, type Field } from "@wasit/domain/intake"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import {
  Bdi,
  Button,
  Card,
  Checkbox,
  Dialog,
  EmptyState,
  Select,
  Status,
  TextField,
  VirtualTable,
} from "../ui/index.ts"
import { fieldsOf, filterRows, valuesOf } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { Findings } from "./Findings.tsx"
import type { Decide } from "./ListDeskPage.tsx"
import { type Desk, type DeskFilter, NO_FILTER, type SavedView } from "./local-list.ts"
import { cleanedCell } from "./PlaceReading.tsx"
import { isPlaceField } from "./place-reading.ts"
import { LIST_TEXTS } from "./texts.ts"

const ONLY = ["all", "going", "aside", "findings", "changed"] as const
const FACET_VALUES = 12
const SHOWN_FIELDS = 8
/** Pixels of a row in which a place stands below what is written. */
const TWO_LINES = 60

type Props = {
  readonly desk: Desk
  readonly views: readonly SavedView[]
  readonly filter: DeskFilter
  readonly onFilter: (filter: DeskFilter) => void
  readonly onView: (view: SavedView) => void
  readonly decide: Decide
}

/** All rows of a list under facets, with the one that is chosen beside them. */
export function RowsView(props: Props) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { desk, filter, onFilter } = props
  const [selected, setSelected] = useState<number | null>(null)
  const fields = useMemo(() => fieldsOf(desk), [desk])
  const shown = fields.slice(0, SHOWN_FIELDS)
  const rows = useMemo(() => filterRows(desk, filter), [desk, filter])
  const row = selected === null ? undefined : rows[Math.min(selected, rows.length - 1)]
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
      <div class="beside">
        <VirtualTable
          caption={t("tab-rows")}
          count={rows.length}
          rowAt={(at) => rows[at]!}
          rowKey={(one) => one.entry.key}
          selected={selected}
          onSelect={setSelected}
          height="32rem"
          rowHeight={shown.some(isPlaceField) ? TWO_LINES : undefined}
          empty={<EmptyState title={t("noRows")} />}
          columns={[
            {
              id: "row",
              head: shared("row"),
              width: "4.5rem",
              numeric: true,
              cell: (one) => format.number(one.entry.row),
            },
            {
              id: "state",
              head: "",
              width: "8.5rem",
              cell: (one) =>
                one.setAsideBy === null ? (
                  <Status kind={one.derived.size > 0 ? "open" : "done"}>
                    {one.derived.size > 0 ? t("only-changed") : t("only-going")}
                  </Status>
                ) : (
                  <Status kind="refused">{shared("isAside")}</Status>
                ),
            },
            ...shown.map((field) => ({
              id: field,
              head: format.say(FIELD_WORDS[field]),
              width: field === "name" ? "minmax(11rem, 2fr)" : "minmax(8rem, 1fr)",
              isRowHeader: field === "name",
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
  const shown = values.filter(({ value }, at) => at < FACET_VALUES || picked.includes(value))
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
          {shown.map(({ value, rows }) => (
            <Checkbox
              key={value}
              label={value === "" ? t("facetEmpty") : value}
              hint={format.number(rows)}
              checked={picked.includes(value)}
              onChange={(isOn) => toggle(value, isOn)}
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
            if (name.trim() !== "") props.onView({ name: name.trim(), filter })
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

function RowCard(props: {
  readonly desk: Desk
  readonly one: CleanedEntry
  readonly fields: readonly Field[]
  readonly decide: Decide
}) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { one, desk, decide } = props
  const { key, row } = one.entry
  const [field, setField] = useState<Field | null>(null)
  const [text, setText] = useState("")
  const isAside = one.setAsideBy !== null
  return (
    <Card
      level={2}
      title={t("rowAndName", { n: row, name: cleanedText(one, "name") })}
      actions={
        <Button
          kind="quiet"
          onPress={() =>
            decide(
              isAside ? { kind: "restore", keys: [key] } : { kind: "set-aside", keys: [key], reason: t("asideAtDesk") },
            )
          }
        >
          {shared(isAside ? "takeBack" : "setAside")}
        </Button>
      }
    >
      <Findings findings={desk.rowByKey.get(key)?.findings ?? []} />
      <dl class="facts">
        {props.fields.map((each) => (
          <div key={each}>
            <dt>{format.say(FIELD_WORDS[each])}</dt>
            <dd>
              <Bdi>{cleanedText(one, each) === "" ? "—" : cleanedCell(one, each)}</Bdi>
              {one.derived.has(each) ? <del class="soft small"> {one.entry[each]?.raw}</del> : null}
            </dd>
          </div>
        ))}
      </dl>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (field !== null)
            decide({ kind: "correct-cell", key, field, from: cleanedText(one, field), to: text.trim() })
          setField(null)
        }}
      >
        <Select
          label={t("edit")}
          value={field}
          options={props.fields.map((value) => ({ value, label: format.say(FIELD_WORDS[value]) }))}
          onChange={(next) => {
            setField(next)
            setText(cleanedText(one, next))
          }}
        />
        {field === null ? null : (
          <>
            <TextField label={format.say(FIELD_WORDS[field])} value={text} maxLength={400} onChange={setText} />
            <Button type="submit" disabled={text.trim() === cleanedText(one, field)}>
              {shared("save")}
            </Button>
          </>
        )}
      </form>
    </Card>
  )
}
