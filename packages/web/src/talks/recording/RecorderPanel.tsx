import { instantToEpochSeconds } from "@wasit/domain/words"
import { useFormat, useText } from "../../i18n/index.ts"
import { Button, Callout, Section, Status } from "../../ui/index.ts"
import { useRoom } from "../room/room-context.tsx"
import { clockText } from "../room/timers.ts"
import { DEVICE_TEXTS } from "./device-texts.ts"
import { HeldList } from "./HeldList.tsx"
import { megabytes } from "./megabytes.ts"
import { RoomLeft } from "./RoomLeft.tsx"
import { useRecorder } from "./use-recorder.ts"
import "./recording.css"

/** The recorder's own part of the room: start and stop, how much there is, and what lies on this device. */
export function RecorderPanel() {
  const t = useText(DEVICE_TEXTS)
  const format = useFormat()
  const { talk, sitting } = useRoom()
  const { view, start, stop } = useRecorder()
  const { state, held } = view
  const isOpen = talk.phase === "open"
  const seconds = held === null ? 0 : instantToEpochSeconds(held.until) - instantToEpochSeconds(held.from)
  return (
    <Section title={t("recorder")} lead={t("recorderWhat")}>
      <div class="row">
        {state === "idle" ? (
          <Button kind="primary" disabled={!isOpen} onPress={start}>
            {t("start")}
          </Button>
        ) : (
          <Button kind="primary" onPress={stop}>
            {t("stop")}
          </Button>
        )}
        <span role="status">
          {state === "recording" ? (
            <Status kind="done">
              {t("isRecording", {
                duration: format.inDigits(clockText(seconds * 1000)),
                size: megabytes(format, held?.bytes ?? 0),
              })}
            </Status>
          ) : (
            <Status kind={state === "paused" ? "waiting" : "neutral"}>
              {t(state === "paused" ? "isPaused" : "isIdle")}
            </Status>
          )}
        </span>
      </div>
      {isOpen ? null : <p class="soft">{t("waitsForOpening")}</p>}
      <div role="alert">{view.isFaulty ? <Callout tone="bad">{t("fault")}</Callout> : null}</div>
      <RoomLeft />
      <HeldList session={sitting.id} />
    </Section>
  )
}
