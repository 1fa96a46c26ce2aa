import type { ParticipantId, RoomRequest } from "@wasit/domain/room"
import { type ComponentChildren, Fragment } from "preact"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Dialog, Name } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

/** One person: loudness and picture for oneself, and what the chair may do, each with its consequence in a sentence. */
export function PersonDialog({ id, onClose }: { readonly id: ParticipantId; readonly onClose: () => void }) {
  const t = useText(ROOM_TEXTS)
  const { talk, me } = useRoom()
  const names = useRoomNames(talk)
  const participant = talk.participants[id]
  if (participant === undefined) return null
  return (
    <Dialog open title={t("person")} onClose={onClose}>
      <div class="stack">
        <div>
          <p class="person-name">
            <Name value={names.person(id)} />
          </p>
          <p class="soft">
            <bdi>{names.delegationOf(id)}</bdi> · {t(`role-${participant.role}`)}
          </p>
        </div>
        {id === me ? null : <ForMyself id={id} />}
        <ChairActs id={id} onDone={onClose} />
      </div>
    </Dialog>
  )
}

/** What changes on this device alone. */
function ForMyself({ id }: { readonly id: ParticipantId }) {
  const t = useText(ROOM_TEXTS)
  const { client, self, request } = useRoom()
  const [volume, setVolume] = useState(() => client.volumeOf(id))
  const isPinned = self.pinned === id
  return (
    <>
      <label class="volume">
        <span>{t("volume")}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={volume}
          onInput={(event) => {
            const next = Number(event.currentTarget.value)
            setVolume(next)
            client.setVolume(id, next)
          }}
        />
      </label>
      <div>
        <Button onPress={() => request({ kind: "pin", participant: isPinned ? null : id })}>
          {t(isPinned ? "unpin" : "pin")}
        </Button>
      </div>
    </>
  )
}

function ChairActs({ id, onDone }: { readonly id: ParticipantId; readonly onDone: () => void }) {
  const t = useText(ROOM_TEXTS)
  const { talk } = useRoom()
  const names = useRoomNames(talk)
  const participant = talk.participants[id]
  if (participant === undefined) return null
  const others = Object.values(talk.places).filter((place) => place.id !== "lobby" && place.id !== participant.place)
  return (
    <>
      <PersonAct request={{ kind: "give-floor", participant: id }} onDone={onDone}>
        {t("give")}
      </PersonAct>
      <PersonAct
        request={{ kind: "mute", participant: id, on: !participant.isMuted }}
        says={participant.isMuted ? undefined : t("muteWhat")}
        onDone={onDone}
      >
        {t(participant.isMuted ? "unmute" : "mute")}
      </PersonAct>
      {others.map((place) => (
        <PersonAct key={place.id} request={{ kind: "move", participant: id, to: place.id }} onDone={onDone}>
          {t("moveTo", { place: names.place(place.id) })}
        </PersonAct>
      ))}
      <PersonAct request={{ kind: "put-back", participant: id }} says={t("putBackWhat")} onDone={onDone}>
        {t("putBack")}
      </PersonAct>
      <PersonAct request={{ kind: "evict", participant: id }} says={t("evictWhat")} isDanger onDone={onDone}>
        {t("evict")}
      </PersonAct>
    </>
  )
}

/** One act on a person; absent for whoever may not do it. */
function PersonAct(props: {
  readonly request: RoomRequest
  readonly says?: string | undefined
  readonly isDanger?: boolean
  readonly onDone: () => void
  readonly children: ComponentChildren
}) {
  const { may, request } = useRoom()
  if (!may(props.request)) return <Fragment />
  return (
    <div class="person-act">
      <Button
        kind={props.isDanger === true ? "danger" : "plain"}
        onPress={() => {
          request(props.request)
          props.onDone()
        }}
      >
        {props.children}
      </Button>
      {props.says === undefined ? null : <p class="small soft">{props.says}</p>}
    </div>
  )
}
