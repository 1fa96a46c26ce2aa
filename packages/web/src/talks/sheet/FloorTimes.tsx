import type { SessionId } from "@wasit/domain"
import type { FloorTime } from "@wasit/domain/room"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Loading, Section, Table } from "../../ui/index.ts"
import { type FloorRow, floorRows } from "./sheet-model.ts"
import { SHEET_TEXTS } from "./sheet-texts.ts"

type Answer = { readonly floorTime: readonly FloorTime[] }

/** Beside the sheet, for those who host: how long each delegation had the floor, as the server counted it. */
export function FloorTimes({ session }: { readonly session: SessionId }) {
  const t = useText(SHEET_TEXTS)
  const rows = useFloorRows(session)
  return (
    <Section title={t("floorTime")} lead={t("floorTimeLead")}>
      {rows === null ? (
        <Loading />
      ) : rows === "unknown" ? (
        <p>{t("floorTimeUnknown")}</p>
      ) : rows.length === 0 ? (
        <p class="soft">{t("floorTimeNone")}</p>
      ) : (
        <Times rows={rows} />
      )}
    </Section>
  )
}

function Times({ rows }: { readonly rows: readonly FloorRow[] }) {
  const t = useText(SHEET_TEXTS)
  const format = useFormat()
  const names = useNames()
  return (
    <Table
      caption={t("floorTime")}
      captionHidden
      rows={rows}
      rowKey={({ delegation }) => delegation}
      columns={[
        {
          id: "delegation",
          head: t("delegation"),
          isRowHeader: true,
          cell: ({ delegation }) => names.delegation(delegation),
        },
        {
          id: "time",
          head: t("hadFloor"),
          cell: ({ seconds }) => (seconds === 0 ? t("hadNoFloor") : format.duration(seconds)),
        },
      ]}
    />
  )
}

/** null while the server is being asked. */
function useFloorRows(session: SessionId): readonly FloorRow[] | "unknown" | null {
  const { replica, state } = useProcess()
  const sitting = state.talks.sessions.get(session)
  const [counted, setCounted] = useState<readonly FloorTime[] | "unknown" | null>(null)
  useEffect(() => {
    void replica.line
      .get<Answer>(`/talks/${encodeURIComponent(session)}/floor-time`)
      .then((answer) => setCounted("code" in answer ? "unknown" : answer.floorTime))
  }, [replica, session])
  if (counted === null || counted === "unknown" || sitting === undefined) return counted === null ? null : "unknown"
  return floorRows(sitting, counted)
}
