import type { FinalRow } from "@wasit/domain"
import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, type Column, Table, TextField } from "../ui/index.ts"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { pageOf } from "./row-pages.ts"

/** A code for each of many people: found by number or name, fifty at a time, so that a long list stays quick. */
export function RowCodes(props: {
  readonly caption: string
  readonly rows: readonly number[]
  readonly persons: ReadonlyMap<number, FinalRow> | null
  /** The choices of one row, under the columns' heads. */
  readonly codes: readonly {
    readonly id: string
    readonly head: string
    readonly cell: (no: number) => ComponentChildren
  }[]
}) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const [query, setQuery] = useState("")
  const [page, setPage] = useState(0)
  const { found, from, to, shown } = pageOf(props.rows, props.persons, query, page)
  const columns: Column<number>[] = [
    { id: "no", head: t("number"), isRowHeader: true, cell: (no) => format.inDigits(String(no)) },
    { id: "name", head: t("name"), cell: (no) => props.persons?.get(no)?.name ?? "—" },
    { id: "father", head: t("father"), cell: (no) => props.persons?.get(no)?.father ?? "" },
    ...props.codes.map(({ id, head, cell }) => ({ id, head, cell: (no: number) => cell(no) })),
  ]
  return (
    <div class="stack">
      <TextField
        label={t("find")}
        value={query}
        onChange={(text) => {
          setQuery(text)
          setPage(0)
        }}
      />
      <Table caption={props.caption} captionHidden narrow="cards" columns={columns} rows={shown} rowKey={(no) => no} />
      {found > shown.length ? (
        <div class="row">
          <Button icon="previous" disabled={from === 0} onPress={() => setPage(page - 1)}>
            {t("earlier")}
          </Button>
          <span role="status">{t("ofRows", { from: from + 1, to, n: found })}</span>
          <Button icon="next" disabled={to >= found} onPress={() => setPage(page + 1)}>
            {t("later")}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
