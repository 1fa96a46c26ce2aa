import { useFormat, useText } from "../../i18n/index.ts"
import { Button, Name, Section } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { openVoices } from "./floor-model.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

/** As many speak as can be heard: the chair closes one of the microphones from here, everybody else asks for the floor. */
export function VoicesFull() {
  const t = useText(ROOM_TEXTS)
  const format = useFormat()
  const { talk, me, may, request, refusal } = useRoom()
  const names = useRoomNames(talk)
  const voices = openVoices(talk, me)
  if (refusal?.code !== "voices-full" || voices.length < Number(refusal.most)) return null
  const muted = voices.filter((participant) => may({ kind: "mute", participant, on: true }))
  if (muted.length > 0) {
    return (
      <Section title={t("voicesNow")} lead={t("voicesNowWhat")}>
        <ul class="queue">
          {muted.map((participant, index) => (
            <li key={participant} class="queued">
              <span class="queued-number" aria-hidden="true">
                {format.number(index + 1)}
              </span>
              <span class="queued-name">
                <Name value={names.person(participant)} of={names.delegationOf(participant)} />
              </span>
              <Button onPress={() => request({ kind: "mute", participant, on: true })}>{t("mute")}</Button>
            </li>
          ))}
        </ul>
      </Section>
    )
  }
  const hand = { kind: "raise-hand", for: "floor" } as const
  return may(hand) ? (
    <p>
      <Button kind="primary" icon="hand" onPress={() => request(hand)}>
        {t("handInstead")}
      </Button>
    </p>
  ) : null
}
