import { useText } from "../../i18n/index.ts"
import { Button, Callout, RefusalNote } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import type { TalkAlert } from "../media/talk-view.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"
import { VoicesFull } from "./VoicesFull.tsx"

/** What is wrong, above everything else: the red bar when nothing leaves this device, then the rest with its repair. */
export function Alarms() {
  const t = useText(ROOM_TEXTS)
  const { view, refusal } = useRoom()
  return (
    <div class="alarms">
      <div role="alert">
        {view.silence === null ? null : (
          <div class="red-bar">
            <p class="red-bar-title">{t("cannotBeHeard")}</p>
            <p>{t(`silence-${view.silence}`)}</p>
          </div>
        )}
      </div>
      <div role="status" class="stack">
        {view.alerts.map((alert) => (
          <AlertLine key={JSON.stringify(alert)} alert={alert} />
        ))}
      </div>
      <RefusalNote refusal={refusal} />
      <VoicesFull />
    </div>
  )
}

function AlertLine({ alert }: { readonly alert: TalkAlert }) {
  const t = useText(ROOM_TEXTS)
  const { talk, client } = useRoom()
  const names = useRoomNames(talk)
  switch (alert.code) {
    case "sound-blocked":
      return (
        <Callout
          tone="warn"
          action={
            <Button kind="primary" icon="sound" onPress={() => void client.unblockSound()}>
              {t("playSound")}
            </Button>
          }
        >
          {t("soundBlocked")}
        </Callout>
      )
    case "cannot-decrypt":
      return <Callout tone="bad">{t("cannotDecrypt", { name: names.said(alert.participant) })}</Callout>
    case "device-unproven":
      return (
        <Callout tone="bad" title={names.voice(alert.participant)}>
          {t("notIdentified")}
        </Callout>
      )
    case "microphone-silent":
      return <Callout tone="warn">{t("alert-microphone-silent")}</Callout>
    case "device-lost":
      return <Callout tone="warn">{t(`alert-device-${alert.kind}`)}</Callout>
  }
}
