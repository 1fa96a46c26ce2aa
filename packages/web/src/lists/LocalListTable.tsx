import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Bdi, Button, Dialog, LinkButton, Section, Table } from "../ui/index.ts"
import type { ListSummary, LocalLists } from "./local-lists.ts"
import { LIST_TEXTS } from "./texts.ts"

/** The lists on this device, to go on with. */
export function LocalListTable(props: {
  readonly lists: LocalLists
  readonly summaries: readonly ListSummary[] | null
  readonly onOpen: (id: string) => void
  readonly onRemoved: () => void
}) {
  const t = useText(LIST_TEXTS)
  const format = useFormat()
  const { id: process } = useProcess()
  const [leaving, setLeaving] = useState<ListSummary | null>(null)
  if (props.summaries === null || props.summaries.length === 0) return null
  const remove = async (id: string): Promise<void> => {
    await props.lists.forget(id)
    setLeaving(null)
    props.onRemoved()
  }
  return (
    <Section title={t("yourLists")} lead={t("staysHere")}>
      <Table
        caption={t("yourLists")}
        captionHidden
        narrow="cards"
        rows={props.summaries}
        rowKey={({ id }) => id}
        columns={[
          { id: "file", head: t("file"), isRowHeader: true, cell: ({ fileName }) => <Bdi>{fileName}</Bdi> },
          { id: "use", head: t("use"), cell: ({ kind }) => t(kind) },
          { id: "rows", head: t("rows"), numeric: true, cell: ({ rows }) => format.number(rows) },
          { id: "versions", head: t("versions"), numeric: true, cell: ({ versions }) => format.number(versions) },
          {
            id: "acts",
            head: "",
            cell: (summary) => (
              <span class="row">
                <Button onPress={() => props.onOpen(summary.id)}>{t("open")}</Button>
                <LinkButton kind="quiet" href={`${pathOf("lists", process)}?list=${summary.id}`}>
                  {t("toDesk")}
                </LinkButton>
                <Button kind="quiet" icon="trash" onPress={() => setLeaving(summary)}>
                  {t("remove")}
                </Button>
              </span>
            ),
          },
        ]}
      />
      <Dialog
        open={leaving !== null}
        title={t("remove")}
        size="small"
        onClose={() => setLeaving(null)}
        footer={
          <Button kind="danger" onPress={() => leaving !== null && void remove(leaving.id)}>
            {t("remove")}
          </Button>
        }
      >
        <p>{leaving === null ? "" : t("removeSure", { name: leaving.fileName })}</p>
      </Dialog>
    </Section>
  )
}
