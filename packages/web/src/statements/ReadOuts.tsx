import type { DelegationId } from "@wasit/domain"
import { TOPIC_SAYS_WORDS, TOPIC_WORDS } from "@wasit/domain/words"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { type Column, LinkButton, Section, Status, type StatusKind, Table } from "../ui/index.ts"
import { type Agreement, type ReadOutTable, readOutTables } from "./statements-model.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { useStatementRights } from "./use-statements.ts"

const KIND = { same: "done", differs: "contested", silent: "neutral" } as const satisfies Record<Agreement, StatusKind>

/** What each says of one meeting, topic by topic. */
export function ReadOuts() {
  const t = useText(STATEMENTS_TEXTS)
  const { id, state } = useProcess()
  const rights = useStatementRights()
  const tables = readOutTables(state)
  return (
    <Section
      title={t("readOuts")}
      lead={t("readOutsLead")}
      actions={
        rights.mayPublish && state.talks.sessions.size > 0 ? (
          <LinkButton href={`${pathOf("statements", id)}/compose/read-out`} icon="edit">
            {t("writeReadOut")}
          </LinkButton>
        ) : undefined
      }
    >
      {tables.length === 0 ? <p class="soft">{t("noReadOuts")}</p> : null}
      {tables.map((table) => (
        <Accounts key={table.session} table={table} />
      ))}
    </Section>
  )
}

type Row = ReadOutTable["rows"][number]

function Accounts({ table }: { readonly table: ReadOutTable }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { id, state } = useProcess()
  const session = state.talks.sessions.get(table.session)
  if (session === undefined) return null
  const says = (by: DelegationId): Column<Row> => ({
    id: by,
    head: <bdi>{names.delegation(by)}</bdi>,
    cell: (row) => format.say(TOPIC_SAYS_WORDS[row.says.get(by) ?? "silent"]),
  })
  return (
    <div class="stack">
      <h3>
        <Said wording={session.title} />
      </h3>
      <Table<Row>
        caption={t("readOuts")}
        captionHidden
        narrow="cards"
        rows={table.rows}
        rowKey={(row) => row.topic}
        isMarked={(row) => row.stands === "differs"}
        columns={[
          {
            id: "topic",
            head: t("topic"),
            isRowHeader: true,
            cell: (row) => format.say(TOPIC_WORDS[row.topic as keyof typeof TOPIC_WORDS]),
          },
          ...table.by.map(says),
          {
            id: "stands",
            head: t("stands"),
            cell: (row) => <Status kind={KIND[row.stands]}>{t(row.stands)}</Status>,
          },
        ]}
      />
      <div>
        <LinkButton href={`${pathOf("talks", id)}/${encodeURIComponent(session.id)}`} kind="quiet">
          {t("toSession")}
        </LinkButton>
      </div>
    </div>
  )
}
