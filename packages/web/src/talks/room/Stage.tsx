import { type Participant, type ParticipantId, speakerFor } from "@wasit/domain/room"
import { useText } from "../../i18n/index.ts"
import { Name } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import type { PictureSlot } from "../media/talk-view.ts"
import { placeOf } from "./floor-model.ts"
import { noPicture, stillOf } from "./line-words.ts"
import { OwnPicture, Picture, StillPicture } from "./Picture.tsx"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"
import { ViewChoice, viewOf } from "./ViewChoice.tsx"

/** Whoever speaks, large; the others that this person wants to see beside. Every picture bears its name on it. */
export function Stage() {
  const t = useText(ROOM_TEXTS)
  const { view, self } = useRoom()
  const stage = view.pictures.find(({ slot }) => slot === 0) ?? null
  const others = view.pictures.filter(({ slot }) => slot !== 0)
  const shows = viewOf(self)
  return (
    <section class={`stage stage-${shows}`} aria-label={t("stage")}>
      <div class="stage-large">{stage === null ? <WithoutPicture /> : <Frame picture={stage} isLarge />}</div>
      {shows === "sound" ? null : (
        <ul class="stage-tiles">
          {others.map((picture) => (
            <li key={picture.slot}>
              <Frame picture={picture} />
            </li>
          ))}
          {view.own.stream !== null && view.own.picture !== null ? (
            <li>
              <figure class="frame">
                <OwnPicture stream={view.own.stream} isMirrored={view.own.picture === "camera"} />
                <figcaption class="frame-name">
                  {t("ownPicture")}
                  {self.quality === "stills" ? ` · ${t("none-stills")}` : null}
                </figcaption>
              </figure>
            </li>
          ) : null}
        </ul>
      )}
      <ViewChoice />
    </section>
  )
}

function Frame({ picture, isLarge = false }: { readonly picture: PictureSlot; readonly isLarge?: boolean }) {
  const t = useText(ROOM_TEXTS)
  const { talk, view } = useRoom()
  const names = useRoomNames(talk)
  const { participant, kind } = picture
  const isFalse = view.alerts.some((alert) => alert.code === "cannot-decrypt" && alert.participant === participant)
  return (
    <figure class={`frame${isLarge ? " frame-large" : ""}${kind === "screen" ? " frame-screen" : ""}`}>
      {/* Another person in the slot is another element: nothing of the one before can stay on the screen. */}
      <Picture key={`${participant}${kind}`} picture={picture} />
      {picture.isProven ? null : <p class="frame-words">{t(isFalse ? "notProven" : "awaited")}</p>}
      <figcaption class="frame-name">
        {kind === "screen" ? (
          <Sharer participant={participant} />
        ) : (
          <Name value={names.person(participant)} of={names.delegationOf(participant)} />
        )}
      </figcaption>
    </figure>
  )
}

function Sharer({ participant }: { readonly participant: ParticipantId }) {
  const t = useText(ROOM_TEXTS)
  const { talk } = useRoom()
  const names = useRoomNames(talk)
  return <>{t("sharedBy", { name: names.said(participant), delegation: names.delegationOf(participant) })}</>
}

/** No picture on the stage: who speaks all the same, and why there is none. */
function WithoutPicture() {
  const t = useText(ROOM_TEXTS)
  const { talk, me, self, view } = useRoom()
  const names = useRoomNames(talk)
  const place = placeOf(talk, me)
  const heard = talk.announcer ?? (place === null ? null : speakerFor(talk, place, null))
  const speaker = speakerOf(talk.participants, heard)
  if (speaker === null) {
    const isOpen = place?.mode === "discussion"
    return (
      <div class="frame frame-large frame-empty">
        <p class="frame-title">{t(isOpen ? "nobodyOpen" : "nobodySpeaks")}</p>
        <p class="frame-words">{t(isOpen ? "nobodyOpenWhat" : "nobodySpeaksWhat")}</p>
      </div>
    )
  }
  const still = stillOf(view.stills, speaker, self, Date.now())
  if (still !== null) {
    return (
      <figure class="frame frame-large">
        <StillPicture still={still} />
        <figcaption class="frame-name">
          <Name value={names.person(speaker.id)} of={names.delegationOf(speaker.id)}>
            <span class="small">{t("none-stills")}</span>
          </Name>
        </figcaption>
      </figure>
    )
  }
  return (
    <div class="frame frame-large frame-empty">
      <p class="frame-title">
        <Name value={names.person(speaker.id)} />
      </p>
      <p>
        <bdi>{names.delegationOf(speaker.id)}</bdi>
      </p>
      <p class="frame-words">{t(`none-${noPicture(speaker, self)}`)}</p>
    </div>
  )
}

const speakerOf = (
  participants: Readonly<Record<ParticipantId, Participant>>,
  id: ParticipantId | null,
): Participant | null => (id === null ? null : (participants[id] ?? null))
