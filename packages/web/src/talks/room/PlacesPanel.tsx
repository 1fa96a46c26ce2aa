import { type DelegationId, kindOf } from "@wasit/domain"
import type { Participant } from "@wasit/domain/room"
import { Fragment } from "preact"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { Button, Callout, Name, Section, Status } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { CaucusDialog } from "./CaucusDialog.tsx"
import { NoticeDialog } from "./NoticeBar.tsx"
import { PLACES_TEXTS } from "./places-texts.ts"
import { type Room, useRoom, useSeconds } from "./room-context.tsx"
import { clockText, returnTime } from "./timers.ts"
import { WaysTried } from "./WaysTried.tsx"
import { type PlaceOnMap, placesOnMap, waitingInLobby } from "./whereabouts.ts"

/** The map: where people are, never what they say; and the doors between the places. */
export function PlacesPanel() {
  const t = useText(PLACES_TEXTS)
  const { talk, me, self, sitting } = useRoom()
  const places = placesOnMap(talk, sitting, me).filter(({ place }) => place.id !== "lobby")
  return (
    <Section title={t("places")} lead={t("placesWhat")}>
      <ChairLine />
      {talk.isLocked ? <Callout tone="info">{t("isLocked")}</Callout> : null}
      <ul class="place-map">
        {places.map((each) => (
          <PlaceCard key={each.place.id} shown={each} />
        ))}
        <LobbyCard />
      </ul>
      {talk.phase !== "open" && kindOf(self.delegation) === "facilitator" ? <WaysTried session={sitting} /> : null}
    </Section>
  )
}

/** What the chair may do for all places. */
function ChairLine() {
  const t = useText(PLACES_TEXTS)
  const { talk, me, self, sitting } = useRoom()
  const [opened, setOpened] = useState<"caucus" | "notice" | null>(null)
  if (self.role !== "chair") return null
  const isAnnouncing = talk.announcer === me
  return (
    <div class="row">
      <Button icon="plus" onPress={() => setOpened("caucus")}>
        {t("openCaucus")}
      </Button>
      <Button kind="quiet" onPress={() => setOpened("notice")}>
        {t("notify")}
      </Button>
      <Asked request={{ kind: "announce", on: !isAnnouncing }} label={t(isAnnouncing ? "announceEnd" : "announce")} />
      {sitting.openedAt === null && talk.phase === "open" ? (
        <Asked request={{ kind: "close" }} label={t("endTalk")} />
      ) : null}
      <Asked request={{ kind: "lock", on: !talk.isLocked }} label={t(talk.isLocked ? "unlock" : "lock")} />
      {opened === "caucus" ? <CaucusDialog delegations={[]} onClose={() => setOpened(null)} /> : null}
      {opened === "notice" ? <NoticeDialog onClose={() => setOpened(null)} /> : null}
    </div>
  )
}

/** A request that is absent where the room would refuse it. */
function Asked(props: {
  readonly request: Parameters<Room["request"]>[0]
  readonly label: string
  /** What the button is called where its name is not beside it. */
  readonly longLabel?: string
}) {
  const { may, request } = useRoom()
  if (!may(props.request)) return <Fragment />
  return (
    <Button kind="quiet" label={props.longLabel} onPress={() => request(props.request)}>
      {props.label}
    </Button>
  )
}

function PlaceCard({ shown }: { readonly shown: PlaceOnMap }) {
  const t = useText(PLACES_TEXTS)
  const { talk, me } = useRoom()
  const names = useRoomNames(talk)
  const { place, delegations, isMine, knocks, count } = shown
  return (
    <li class={isMine ? "place-card place-mine" : "place-card"}>
      <div class="place-head">
        <h3>{names.place(place.id)}</h3>
        <span class="small soft">{t("people", { n: count })}</span>
      </div>
      {isMine ? <Status kind="done">{t("here")}</Status> : null}
      <Returning shown={shown} />
      <PeopleByDelegation delegations={delegations} />
      {knocks.includes(me) ? <p class="small soft">{t("knocked")}</p> : null}
      <div class="row">
        {isMine ? null : (
          <>
            <Asked request={{ kind: "move", participant: me, to: place.id }} label={t("enter")} />
            <Asked request={{ kind: "knock", place: place.id }} label={t("knock")} />
          </>
        )}
        {isMine ? <Asked request={{ kind: "return" }} label={t("back")} /> : null}
        <Asked request={{ kind: "close-caucus", caucus: place.id }} label={t("closeCaucus")} />
      </div>
    </li>
  )
}

function Returning({ shown }: { readonly shown: PlaceOnMap }) {
  const t = useText(PLACES_TEXTS)
  const format = useFormat()
  const now = useSeconds()
  const time = returnTime(shown.place, now)
  if (time === null) return null
  return (
    <p class="small room-clock">
      <Status kind={time.isSoon ? "late" : "waiting"}>
        {t("returnsIn", { time: format.inDigits(clockText(time.leftMs)) })}
      </Status>
    </p>
  )
}

function PeopleByDelegation(props: {
  readonly delegations: readonly { readonly delegation: DelegationId; readonly people: readonly Participant[] }[]
}) {
  const t = useText(PLACES_TEXTS)
  const names = useNames()
  const people = props.delegations.filter((each) => each.people.length > 0)
  if (people.length === 0) return <p class="small soft">{t("nobody")}</p>
  return (
    <ul class="place-people">
      {people.map((each) => (
        <li key={each.delegation}>
          <span class="small soft">
            <bdi>{names.delegation(each.delegation)}</bdi>
          </span>
          {each.people.map(({ id, member }) => (
            <span key={id} class="place-person">
              <Name value={names.member(member)} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Who waits: admitted one by one or by delegation. */
function LobbyCard() {
  const t = useText(PLACES_TEXTS)
  const names = useNames()
  const { talk, sitting } = useRoom()
  const waiting = waitingInLobby(talk, sitting)
  return (
    <li class="place-card">
      <div class="place-head">
        <h3>{t("lobby")}</h3>
        <span class="small soft">{t("people", { n: waiting.flatMap(({ people }) => people).length })}</span>
      </div>
      {waiting.map(({ delegation, people }) => (
        <div key={delegation} class="lobby-delegation">
          <p class="small soft">
            <bdi>{names.delegation(delegation)}</bdi>
          </p>
          {people.map(({ id, member }) => (
            <div key={id} class="lobby-person">
              <Name value={names.member(member)} />
              <Asked
                request={{ kind: "admit", participants: [id] }}
                label={t("admitOne")}
                longLabel={t("admit", { name: names.member(member) })}
              />
            </div>
          ))}
          <Asked
            request={{ kind: "admit-delegation", delegation }}
            label={t("admitWhole")}
            longLabel={t("admitDelegation", { delegation: names.delegation(delegation) })}
          />
        </div>
      ))}
    </li>
  )
}
