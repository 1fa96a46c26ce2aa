import { diffLists, FIELD_WORDS, type ListDiff, type ListEntry, textOf } from "@wasit/domain/intake"
import { useMemo } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Bdi, Callout, DefinitionList, Status, type StatusKind, Table } from "../ui/index.ts"
import { rowText } from "./columns.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import { LIST_TEXTS } from "./texts.ts"
import "./lists.css"

const DIFF_SHOWN = 200

/** What is new, changed and gone between two versions. */
export function DiffView({
  previous,
  next,
}: {
  readonly previous: readonly ListEntry[]
  readonly next: readonly ListEntry[]
}) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const diff = useMemo(() => diffLists(previous, next), [previous, next])
  const lines = useMemo(() => diffLines(diff).slice(0, DIFF_SHOWN), [diff])
  const counts = [
    { term: t("diffNew"), value: format.number(diff.added.length) },
    { term: t("diffChanged"), value: format.number(diff.changed.length) },
    { term: t("diffGone"), value: format.number(diff.disappeared.length) },
    { term: t("diffSame"), value: format.number(diff.unchanged.length) },
  ]
  return (
    <>
      <DefinitionList items={counts} />
      <Table
        caption={t("diffChange")}
        captionHidden
        narrow="cards"
        rows={lines}
        rowKey={(_, at) => at}
        empty={<Callout tone="done">{t("diffNone")}</Callout>}
        columns={[
          {
            id: "kind",
            head: t("diffChange"),
            cell: (line) => <Status kind={DIFF_KIND[line.kind]}>{t(line.kind)}</Status>,
          },
          { id: "row", head: shared("row"), numeric: true, cell: (line) => rowText(line.entry, format) },
          { id: "name", head: t("diffName"), isRowHeader: true, cell: (line) => textOf(line.entry, "name") },
          {
            id: "cells",
            head: "",
            cell: (line) =>
              line.cells.map(({ field, from, to }) => (
                <p key={field}>
                  {format.say(FIELD_WORDS[field])}:{" "}
                  <del>
                    <Bdi>{from}</Bdi>
                  </del>{" "}
                  <ins>
                    <Bdi>{to}</Bdi>
                  </ins>
                </p>
              )),
          },
        ]}
      />
    </>
  )
}

type DiffLine = {
  readonly kind: "diffNew" | "diffChanged" | "diffGone"
  readonly entry: ListEntry
  readonly cells: ListDiff["changed"][number]["cells"]
}
const DIFF_KIND = { diffGone: "late", diffChanged: "contested", diffNew: "open" } as const satisfies Record<
  DiffLine["kind"],
  StatusKind
>

/** Disappeared first: that is what a quiet mistake looks like. */
function diffLines(diff: ListDiff): DiffLine[] {
  return [
    ...diff.disappeared.map((entry): DiffLine => ({ kind: "diffGone", entry, cells: [] })),
    ...diff.changed.map(({ next, cells }): DiffLine => ({ kind: "diffChanged", entry: next, cells })),
    ...diff.added.map((entry): DiffLine => ({ kind: "diffNew", entry, cells: [] })),
  ]
}
