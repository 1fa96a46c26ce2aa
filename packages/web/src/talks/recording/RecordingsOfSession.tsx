import { type Recording, recordingOf, type TalksSession } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { zoneOf } from "../../process/zone-of.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Callout, FileDrop, Hash, Loading, Name, Section, Table } from "../../ui/index.ts"
import { clockText } from "../room/timers.ts"
import { DEVICE_TEXTS } from "./device-texts.ts"
import { HeldList, secondsOf } from "./HeldList.tsx"
import { digestOfFile } from "./held-recordings.ts"
import { megabytes } from "./megabytes.ts"
import "./recording.css"

/** What the record holds of a sitting's recordings, and whether a file is one of them. */
export function RecordingsOfSession({ sitting }: { readonly sitting: TalksSession }) {
  const t = useText(DEVICE_TEXTS)
  const names = useNames()
  const format = useFormat()
  const { state } = useProcess()
  const zone = zoneOf(state.process)
  return (
    <Section title={t("inRecord")}>
      <HeldList session={sitting.id} />
      {sitting.recordings.length === 0 ? (
        <p>{t("inRecordNone")}</p>
      ) : (
        <>
          <Table<Recording>
            caption={t("inRecord")}
            captionHidden
            narrow="cards"
            rows={sitting.recordings}
            rowKey={(each) => each.digest}
            columns={[
              { id: "from", head: t("from"), isRowHeader: true, cell: (each) => format.deadline(each.from, zone) },
              { id: "by", head: t("madeBy"), cell: (each) => <Name value={names.member(each.enteredBy)} /> },
              {
                id: "duration",
                head: t("duration"),
                cell: (each) => format.inDigits(clockText(secondsOf(each) * 1000)),
              },
              {
                id: "size",
                head: t("size"),
                cell: (each) => t("megabytes", { size: megabytes(format, each.bytes) }),
              },
              {
                id: "digest",
                head: t("digest"),
                cell: (each) => <Hash value={each.digest.slice("sha256:".length)} short />,
              },
            ]}
          />
          <CheckFile />
        </>
      )}
    </Section>
  )
}

type Checked = "reading" | { readonly recording: Recording | null; readonly digest: string }

function CheckFile() {
  const t = useText(DEVICE_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const [checked, setChecked] = useState<Checked | null>(null)
  const check = async (file: File): Promise<void> => {
    setChecked("reading")
    const digest = await digestOfFile(file)
    setChecked({ digest, recording: recordingOf(state.talks.sessions.values(), digest) })
  }
  return (
    <div class="stack no-print">
      <FileDrop label={t("check")} accept="audio/*,.webm,.ogg,.mp4,.m4a" onFile={(file) => void check(file)}>
        {t("checkWhat")}
      </FileDrop>
      <div role="status">
        {checked === "reading" ? <Loading label={t("checking")} /> : null}
        {checked === null || checked === "reading" ? null : (
          <Callout
            tone={checked.recording === null ? "bad" : "done"}
            title={
              checked.recording === null ? t("isOther") : t("isSame", { name: names.said(checked.recording.enteredBy) })
            }
          >
            <Hash value={checked.digest.slice("sha256:".length)} />
          </Callout>
        )}
      </div>
    </div>
  )
}
