import { kindOf, pointStanding, type SessionId, type TalksSession } from "@wasit/domain"
import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { Said } from "../process/Said.tsx"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, EmptyState, Page, Status, type StatusKind, Table } from "../ui/index.ts"
import { ConveneDialog } from "./ConveneDialog.tsx"
import { RoomOnServer } from "./room/RoomOnServer.tsx"
import { inListOrder, phaseOf, type SessionPhase } from "./session-phase.ts"
import { TALKS_TEXTS } from "./talks-texts.ts"

export const PHASE_KIND = { convened: "waiting", open: "open", closed: "done" } as const satisfies Record<
  SessionPhase,
  StatusKind
>

/** The sessions of the process. */
export default function TalksPage() {
  const t = useText(TALKS_TEXTS)
  const format = useFormat()
  const { id, state, chair } = useProcess()
  const [isConvening, setConvening] = useState(false)
  const mayConvene = kindOf(chair.delegation) === "facilitator"
  const sessions = inListOrder([...state.talks.sessions.values()])
  const agreed = (session: SessionId): number =>
    [...state.talks.points.values()].filter(
      (point) => point.session === session && pointStanding(state.process, point).isAgreed,
    ).length
  const convene = (
    <Button kind="primary" icon="plus" onPress={() => setConvening(true)}>
      {t("convene")}
    </Button>
  )
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      asOf={<AsOf />}
      actions={mayConvene && sessions.length > 0 ? convene : undefined}
    >
      <Table<TalksSession>
        caption={t("sessions")}
        captionHidden
        narrow="cards"
        rows={sessions}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t("none")} action={mayConvene ? convene : undefined}>
            {t("noneWhat")}
          </EmptyState>
        }
        columns={[
          {
            id: "title",
            head: t("session"),
            isRowHeader: true,
            cell: (row) => (
              <a href={`${pathOf("talks", id)}/${encodeURIComponent(row.id)}`}>
                <Said wording={row.title} />
              </a>
            ),
          },
          { id: "starts", head: t("starts"), cell: (row) => format.deadline(row.startsAt, zoneOf(state.process)) },
          {
            id: "state",
            head: t("state"),
            cell: (row) => <Status kind={PHASE_KIND[phaseOf(row)]}>{t(phaseOf(row))}</Status>,
          },
          { id: "agenda", head: t("agenda"), cell: (row) => t("items", { n: row.agenda.length }) },
          { id: "agreed", head: t("agreedPoints"), numeric: true, cell: (row) => format.number(agreed(row.id)) },
        ]}
      />
      {isConvening ? <ConveneDialog onClose={() => setConvening(false)} /> : null}
      {mayConvene ? <RoomOnServer /> : null}
    </Page>
  )
}
