import type { ParticipantId } from "@wasit/domain/room"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Icon, Name } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { CaucusDialog } from "./CaucusDialog.tsx"
import { placeOf } from "./floor-model.ts"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom } from "./room-context.tsx"

/** Whoever stands at a door and waits for this person: each is answered by one click, wherever one looks. */
export function DoorBar() {
  const { talk, me } = useRoom()
  const knocks = placeOf(talk, me)?.knocks ?? []
  return (
    <div class="doors">
      {knocks.map(({ participant }) => (
        <Knock key={participant} who={participant} />
      ))}
      {talk.asks.map(({ participant }) => (
        <CaucusAsked key={participant} who={participant} />
      ))}
      <Waiting />
    </div>
  )
}

function Knock({ who }: { readonly who: ParticipantId }) {
  const t = useText(PLACES_TEXTS)
  const { talk, may, request } = useRoom()
  const names = useRoomNames(talk)
  const answer = (admit: boolean) => ({ kind: "answer-knock", participant: who, admit }) as const
  return (
    <div class="door">
      <Icon name="door" />
      <Name value={names.person(who)} of={names.delegationOf(who)}>
        <strong>{t("knocks")}</strong>
      </Name>
      {may(answer(true)) ? (
        <span class="row">
          <Button kind="primary" onPress={() => request(answer(true))}>
            {t("letIn")}
          </Button>
          <Button onPress={() => request(answer(false))}>{t("notNow")}</Button>
        </span>
      ) : null}
    </div>
  )
}

/** A head asked for a caucus: the chair opens one for that delegation, the head reads that it was asked. */
function CaucusAsked({ who }: { readonly who: ParticipantId }) {
  const t = useText(PLACES_TEXTS)
  const { talk, self } = useRoom()
  const names = useRoomNames(talk)
  const [isOpening, setOpening] = useState(false)
  const delegation = talk.participants[who]?.delegation
  return (
    <div class="door">
      <Icon name="people" />
      {self.role === "chair" ? (
        <>
          <Name value={names.person(who)} of={names.delegationOf(who)}>
            <strong>{t("asks")}</strong>
          </Name>
          <Button onPress={() => setOpening(true)}>{t("openCaucus")}</Button>
        </>
      ) : (
        <span>{t("askedCaucus")}</span>
      )}
      {isOpening && delegation !== undefined ? (
        <CaucusDialog delegations={[delegation]} onClose={() => setOpening(false)} />
      ) : null}
    </div>
  )
}

/** Somebody waits in the lobby; all can be admitted here, one by one on the map. */
function Waiting() {
  const t = useText(PLACES_TEXTS)
  const { talk, may, request } = useRoom()
  const waiting = Object.values(talk.participants).filter(({ place }) => place === "lobby")
  const asked = { kind: "admit", participants: waiting.map(({ id }) => id) } as const
  if (waiting.length === 0 || !may(asked)) return null
  return (
    <div class="door">
      <Icon name="clock" />
      <span>
        {t("waiting")} · {t("people", { n: waiting.length })}
      </span>
      <Button onPress={() => request(asked)}>{t("admitAll")}</Button>
    </div>
  )
}
