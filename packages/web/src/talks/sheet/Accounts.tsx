import { type DelegationId, isParty, type SessionId, tableOf } from "@wasit/domain"
import { pathOf } from "../../app/sections.ts"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { Said } from "../../process/Said.tsx"
import { useNames } from "../../process/use-names.ts"
import { useProcess } from "../../record/process-context.tsx"
import { type Column, LinkButton, Section, Status, Table } from "../../ui/index.ts"
import { COMPARISON_KIND } from "../ItemSection.tsx"
import { TALKS_TEXTS } from "../talks-texts.ts"
import { type Account, accountsOf } from "./sheet-model.ts"
import { SHEET_TEXTS } from "./sheet-texts.ts"

/** Each party's own sentence beside the other's, item by item. */
export function Accounts({ session }: { readonly session: SessionId }) {
  const t = useText(SHEET_TEXTS)
  const common = useText(TALKS_TEXTS)
  const format = useFormat()
  const { direction } = useLanguage()
  const names = useNames()
  const { id, state } = useProcess()
  const sitting = state.talks.sessions.get(session)
  if (sitting === undefined) return null
  const says = (by: DelegationId): Column<Account> => ({
    id: by,
    head: <bdi>{names.delegation(by)}</bdi>,
    cell: (row) => {
      const wording = row.says.find((each) => each.by === by)?.wording ?? null
      return wording === null ? <span class="soft">{t("silent")}</span> : <Said wording={wording} />
    },
  })
  return (
    <Section
      title={t("accounts")}
      lead={t("accountsLead")}
      actions={
        <LinkButton href={pathOf("statements", id)} kind="quiet">
          {t("toReadOuts")}
        </LinkButton>
      }
    >
      <Table<Account>
        caption={t("accounts")}
        captionHidden
        narrow="cards"
        rows={accountsOf(state, session)}
        rowKey={(row) => row.number}
        isMarked={(row) => row.comparison === "both-wrote"}
        columns={[
          {
            id: "item",
            head: t("item"),
            isRowHeader: true,
            cell: (row) => (
              <span dir={direction}>
                {format.number(row.number)} · <Said wording={row.title} />
              </span>
            ),
          },
          ...tableOf(sitting).filter(isParty).map(says),
          {
            id: "stands",
            head: t("stands"),
            cell: (row) => (
              <Status kind={COMPARISON_KIND[row.comparison]}>{common(`compare-${row.comparison}`)}</Status>
            ),
          },
        ]}
      />
    </Section>
  )
}
