import type { ParticipantId } from "@wasit/domain/room"
import { useFormat, useText } from "../../i18n/index.ts"
import { Button, Name, Section, Status } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { type FloorView, floorView, type QueuedHand } from "./floor-model.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

/** Who speaks and who comes next: the same queue for everybody. The chair gives the floor from here. */
export function FloorPanel() {
  const t = useText(ROOM_TEXTS)
  const { talk, me } = useRoom()
  const view = floorView(talk, me)
  if (view === null) return null
  return (
    <Section title={t("floor")} actions={<FloorActs view={view} />}>
      {view.place.mode === "floor" ? <Speaker view={view} /> : <Speakers view={view} />}
      {view.queue.length === 0 ? (
        <p class="soft small">{t("noQueue")}</p>
      ) : (
        <ol class="queue" aria-label={t("queue")}>
          {view.queue.map((queued) => (
            <Queued key={queued.hand.participant} queued={queued} isNext={queued.position === 1} />
          ))}
        </ol>
      )}
      <p class="small soft">{t(view.place.mode === "floor" ? "mode-floor" : "mode-discussion")}</p>
    </Section>
  )
}

function Speaker({ view }: { readonly view: FloorView }) {
  const t = useText(ROOM_TEXTS)
  const { talk } = useRoom()
  const names = useRoomNames(talk)
  const { speaker, isMine } = view
  return (
    <p class="floor-speaker">
      <Status kind={speaker === null ? "neutral" : "done"}>
        {speaker === null ? (
          t("nobodySpeaks")
        ) : isMine ? (
          <strong>{t("yourTurn")}</strong>
        ) : (
          <Name value={names.person(speaker.id)} of={names.delegationOf(speaker.id)}>
            <span class="floor-speaks">{t("speaks")}</span>
          </Name>
        )}
      </Status>
    </p>
  )
}

/** In an open discussion nobody is given the floor: whose microphones are open counts. */
function Speakers({ view }: { readonly view: FloorView }) {
  const t = useText(ROOM_TEXTS)
  const { talk, me } = useRoom()
  const names = useRoomNames(talk)
  if (view.voices.length === 0) {
    return (
      <p class="floor-speaker">
        <Status kind="neutral">{t("nobodyOpen")}</Status>
      </p>
    )
  }
  return (
    <ul class="floor-voices" aria-label={t("voicesNow")}>
      {view.voices.map((id) => (
        <li key={id}>
          <Status kind="done">
            <Name value={names.person(id)} of={names.delegationOf(id)}>
              {id === me ? <span class="soft">{t("you")}</span> : null}
            </Name>
          </Status>
        </li>
      ))}
    </ul>
  )
}

/** The chair's acts on the floor; the primary one is the next due: to give it to whoever is first. */
function FloorActs({ view }: { readonly view: FloorView }) {
  const t = useText(ROOM_TEXTS)
  const { may, request } = useRoom()
  const { place, speaker, isMine } = view
  const other = place.mode === "floor" ? "discussion" : "floor"
  return (
    <>
      {isMine && may({ kind: "yield-floor" }) ? (
        <Button onPress={() => request({ kind: "yield-floor" })}>{t("yieldFloor")}</Button>
      ) : null}
      {speaker !== null && !isMine && may({ kind: "give-floor", participant: null }) ? (
        <Button kind="quiet" onPress={() => request({ kind: "give-floor", participant: null })}>
          {t("takeBack")}
        </Button>
      ) : null}
      {may({ kind: "set-mode", place: place.id, mode: other }) ? (
        <Button kind="quiet" onPress={() => request({ kind: "set-mode", place: place.id, mode: other })}>
          {t(other === "discussion" ? "toDiscussion" : "toFloor")}
        </Button>
      ) : null}
    </>
  )
}

function Queued({ queued, isNext }: { readonly queued: QueuedHand; readonly isNext: boolean }) {
  const t = useText(ROOM_TEXTS)
  const format = useFormat()
  const { talk, may, request } = useRoom()
  const names = useRoomNames(talk)
  const { hand, position, isMe } = queued
  return (
    <li class="queued">
      <span class="queued-number" aria-hidden="true">
        {format.number(position)}
      </span>
      <span class="queued-name">
        <Name value={names.person(hand.participant)} of={names.delegationOf(hand.participant)}>
          {isMe ? <span class="soft">{t("you")}</span> : null}
        </Name>
        {hand.kind === "order" ? (
          <>
            {" "}
            <Status kind="contested">
              <strong>{t("order")}</strong>
            </Status>
          </>
        ) : null}
      </span>
      <span class="row">
        <GiveFloor to={hand.participant} isPrimary={isNext} />
        {may({ kind: "lower-hand", participant: hand.participant }) ? (
          <Button kind="quiet" onPress={() => request({ kind: "lower-hand", participant: hand.participant })}>
            {t("lower")}
          </Button>
        ) : null}
      </span>
    </li>
  )
}

/** Gives somebody the floor; absent for whoever may not. */
function GiveFloor({ to, isPrimary = false }: { readonly to: ParticipantId; readonly isPrimary?: boolean }) {
  const t = useText(ROOM_TEXTS)
  const { talk, may, request } = useRoom()
  const names = useRoomNames(talk)
  const asked = { kind: "give-floor", participant: to } as const
  if (!may(asked)) return null
  return (
    <Button
      kind={isPrimary ? "primary" : "plain"}
      label={t("giveTo", { name: names.said(to) })}
      onPress={() => request(asked)}
    >
      {t("give")}
    </Button>
  )
}
