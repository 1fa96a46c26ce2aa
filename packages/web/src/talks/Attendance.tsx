import { type DelegationId, type Minutes, tableOf } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Section, Table } from "../ui/index.ts"
import { AttendanceDialog } from "./SessionDialogs.tsx"
import { mayRecordAttendance } from "./sitting-acts.ts"
import { TALKS_TEXTS } from "./talks-texts.ts"

/** How many came for each delegation. */
export function Attendance({ minutes, isFixed }: { readonly minutes: Minutes; readonly isFixed: boolean }) {
  const t = useText(TALKS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { chair, state } = useProcess()
  const [opened, setOpened] = useState<DelegationId | null>(null)
  const { session } = minutes
  const mayRecord =
    !isFixed && tableOf(session).some((each) => mayRecordAttendance(state, chair.member, session.id, each))
  const held = new Map(minutes.attendance)
  return (
    <Section title={t("attendance")} lead={t("attendanceLead")}>
      <Table
        caption={t("attendance")}
        captionHidden
        narrow="cards"
        rows={tableOf(session)}
        rowKey={(row) => row}
        columns={[
          { id: "delegation", head: t("delegation"), isRowHeader: true, cell: (row) => names.delegation(row) },
          {
            id: "present",
            head: t("present"),
            cell: (row) => {
              const attendance = held.get(row) ?? null
              return attendance === null ? (
                <span class="soft">{t("notRecorded")}</span>
              ) : (
                format.number(attendance.present)
              )
            },
          },
          { id: "note", head: t("note"), cell: (row) => held.get(row)?.note ?? "" },
          ...(mayRecord
            ? [
                {
                  id: "record",
                  head: "",
                  cell: (row: DelegationId) => (
                    <Button kind="quiet" onPress={() => setOpened(row)}>
                      {t("recordAttendance")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {opened === null ? null : (
        <AttendanceDialog session={session.id} delegation={opened} onClose={() => setOpened(null)} />
      )}
    </Section>
  )
}
