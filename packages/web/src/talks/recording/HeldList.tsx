import { recordingOf, type SessionId } from "@wasit/domain"
import { instantToEpochSeconds } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { ActDialog } from "../../process/ActDialog.tsx"
import { zoneOf } from "../../process/zone-of.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button, Dialog, Hash, Status, Table } from "../../ui/index.ts"
import { clockText } from "../room/timers.ts"
import { DEVICE_TEXTS } from "./device-texts.ts"
import type { HeldRecording, HeldRecordings } from "./held-recordings.ts"
import { megabytes } from "./megabytes.ts"
import { type HeldLine, useHeld } from "./use-held.ts"

type Asked = { readonly what: "enter" | "erase"; readonly recording: HeldRecording }

/** What was recorded on this device: entered in the record, saved as a file, or erased, each by its owner's own word. */
export function HeldList({ session }: { readonly session: SessionId }) {
  const t = useText(DEVICE_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const { store, held } = useHeld(session)
  const [asked, setAsked] = useState<Asked | null>(null)
  if (held.length === 0) return null
  const zone = zoneOf(state.process)
  return (
    <div class="stack">
      <h3>{t("held")}</h3>
      <p class="soft small">{t("heldWhat")}</p>
      <Table<HeldLine>
        caption={t("held")}
        captionHidden
        narrow="cards"
        rows={held}
        rowKey={(each) => each.id}
        columns={[
          { id: "from", head: t("from"), isRowHeader: true, cell: (each) => format.deadline(each.from, zone) },
          { id: "duration", head: t("duration"), cell: (each) => format.inDigits(clockText(secondsOf(each) * 1000)) },
          {
            id: "size",
            head: t("size"),
            cell: (each) => t("megabytes", { size: megabytes(format, each.bytes) }),
          },
          { id: "standing", head: t("standing"), cell: (each) => <Standing line={each} /> },
          {
            id: "acts",
            head: t("acts"),
            cell: (each) => <HeldActs line={each} store={store} onAsk={setAsked} />,
          },
        ]}
      />
      {asked?.what === "enter" ? <EnterDialog recording={asked.recording} onClose={() => setAsked(null)} /> : null}
      {asked?.what === "erase" ? (
        <EraseDialog recording={asked.recording} store={store} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  )
}

export const secondsOf = ({ from, until }: { readonly from: string; readonly until: string }): number =>
  Math.max(0, instantToEpochSeconds(until) - instantToEpochSeconds(from))

function Standing({ line }: { readonly line: HeldLine }) {
  const t = useText(DEVICE_TEXTS)
  const { state } = useProcess()
  if (line.isRunning) return <Status kind="open">{t("running")}</Status>
  const isEntered = line.digest !== null && recordingOf(state.talks.sessions.values(), line.digest) !== null
  return <Status kind={isEntered ? "done" : "waiting"}>{t(isEntered ? "entered" : "notEntered")}</Status>
}

function HeldActs(props: {
  readonly line: HeldLine
  readonly store: HeldRecordings
  readonly onAsk: (asked: Asked) => void
}) {
  const t = useText(DEVICE_TEXTS)
  const { state } = useProcess()
  const { line, store, onAsk } = props
  if (line.isRunning || line.digest === null) return null
  const isEntered = recordingOf(state.talks.sessions.values(), line.digest) !== null
  return (
    <div class="row">
      {isEntered ? null : <Button onPress={() => onAsk({ what: "enter", recording: line })}>{t("enter")}</Button>}
      <Button kind="quiet" icon="download" onPress={() => void store.fileOf(line).then((file) => save(line, file))}>
        {t("save")}
      </Button>
      <Button kind="quiet" icon="trash" onPress={() => onAsk({ what: "erase", recording: line })}>
        {t("erase")}
      </Button>
    </div>
  )
}

/** The name of the file says when, and nothing of who or what. */
function save({ from, mime }: HeldRecording, file: Blob): void {
  const ending = /^audio\/(\w+)/.exec(mime)?.[1] ?? "webm"
  const href = URL.createObjectURL(file)
  const name = `recording-${from.slice(0, 19).replaceAll(":", "-")}.${ending}`
  Object.assign(document.createElement("a"), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

function EnterDialog({ recording, onClose }: { readonly recording: HeldRecording; readonly onClose: () => void }) {
  const t = useText(DEVICE_TEXTS)
  const { session, digest, from, until, bytes } = recording
  return (
    <ActDialog
      code="recording-made/1"
      title={t("enter")}
      body={digest === null ? null : { session, digest, from, until, bytes }}
      onClose={onClose}
    >
      <p>{t("enterWhat")}</p>
      <p>{digest === null ? null : <Hash value={digest.slice("sha256:".length)} />}</p>
    </ActDialog>
  )
}

function EraseDialog(props: {
  readonly recording: HeldRecording
  readonly store: HeldRecordings
  readonly onClose: () => void
}) {
  const t = useText(DEVICE_TEXTS)
  const { recording, store, onClose } = props
  return (
    <Dialog
      open
      title={t("eraseTitle")}
      onClose={onClose}
      footer={
        <Button kind="danger" icon="trash" onPress={() => void store.erase(recording).then(onClose)}>
          {t("erase")}
        </Button>
      }
    >
      <p>{t("eraseWhat")}</p>
    </Dialog>
  )
}
