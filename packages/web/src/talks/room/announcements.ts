import type { ParticipantId, Place, PlaceId, RoomRole, TalkState } from "@wasit/domain/room"
import { placeOf } from "./floor-model.ts"
import { type ItemTime, itemTime, returnTime } from "./timers.ts"

/** Something that changed and is said to whoever cannot, or does not, look: in words, and some with a sound. */
export type Announcement =
  | { readonly kind: "hand" | "order"; readonly who: ParticipantId }
  | { readonly kind: "floor"; readonly who: ParticipantId }
  | { readonly kind: "floor-mine" | "floor-free" | "muted" | "unmuted" | "admitted" | "put-back" | "opened" | "closed" }
  | { readonly kind: "recording-on" | "recording-off" }
  | { readonly kind: "item-ending" | "item-over" | "return-soon" }
  | { readonly kind: "moved"; readonly to: PlaceId; readonly isHeard: boolean }
  | { readonly kind: "knock" | "waits" | "asks"; readonly who: ParticipantId }
  | { readonly kind: "announcer"; readonly who: ParticipantId }
  | { readonly kind: "lost" | "back"; readonly who: ParticipantId }
  | { readonly kind: "item"; readonly item: string }
  | { readonly kind: "point" }
  | { readonly kind: "notice"; readonly text: string; readonly who: ParticipantId }

/** What makes a sound as well: whoever looks elsewhere must notice it. */
export type Sound = "hand" | "order" | "knock" | "notice" | "recording-on"

/** What is worth saying to this person of the step from one state to the next; the most pressing first. */
export function announcementsOf(before: TalkState, after: TalkState, me: ParticipantId): readonly Announcement[] {
  return [
    ...ofTalk(before, after),
    ...ofSelf(before, after, me),
    ...ofDoor(before, after, me),
    ...ofPlace(before, after, me),
  ]
}

const SOUNDS: { readonly [Kind in Announcement["kind"]]?: Sound } = {
  hand: "hand",
  asks: "hand",
  order: "order",
  knock: "knock",
  waits: "knock",
  notice: "notice",
  "return-soon": "notice",
  "recording-on": "recording-on",
}

/** A hand rings for whoever gives the floor; the others read it, and are not disturbed while they listen. */
export function soundOf({ kind }: Announcement, role: RoomRole): Sound | null {
  return kind === "hand" && role !== "chair" ? null : (SOUNDS[kind] ?? null)
}

/** How the times of this person's place stand: what begins by the clock alone is said once, when it does. */
export type Times = {
  readonly item: string | null
  readonly stands: ItemTime["stands"]
  readonly isReturnSoon: boolean
}

export function timesOf(talk: TalkState, me: ParticipantId, now: number): Times {
  const place = placeOf(talk, me)
  if (place === null || talk.item === null) return { ...NO_ITEM, isReturnSoon: isReturnSoon(place, now) }
  const { stands } = itemTime(talk.item, now)
  return { item: talk.item.id, stands, isReturnSoon: isReturnSoon(place, now) }
}

const NO_ITEM = { item: null, stands: "free" } as const
const isReturnSoon = (place: Place | null, now: number): boolean =>
  place !== null && returnTime(place, now)?.isSoon === true

export function announcementsOfTimes(before: Times, after: Times): readonly Announcement[] {
  const { item, stands } = after
  const hasTurned = before.item === item && before.stands !== stands && (stands === "ending" || stands === "over")
  return [
    ...(hasTurned ? [{ kind: `item-${stands}` } as const] : []),
    ...(after.isReturnSoon && !before.isReturnSoon ? [{ kind: "return-soon" } as const] : []),
  ]
}

function ofTalk(before: TalkState, after: TalkState): Announcement[] {
  const said: Announcement[] = []
  if (after.notice !== null && after.notice.n !== before.notice?.n) {
    said.push({ kind: "notice", text: after.notice.text, who: after.notice.by })
  }
  if (after.announcer !== null && after.announcer !== before.announcer) {
    said.push({ kind: "announcer", who: after.announcer })
  }
  if (before.phase !== after.phase && after.phase !== "lobby") {
    said.push({ kind: after.phase === "open" ? "opened" : "closed" })
  }
  const [was, is] = [before.recording.length > 0, after.recording.length > 0]
  if (was !== is) said.push({ kind: is ? "recording-on" : "recording-off" })
  if (after.item !== null && after.item.id !== before.item?.id) said.push({ kind: "item", item: after.item.id })
  if (after.point !== null && after.point !== before.point) said.push({ kind: "point" })
  return said
}

function ofSelf(before: TalkState, after: TalkState, me: ParticipantId): Announcement[] {
  const [was, is] = [before.participants[me], after.participants[me]]
  if (was === undefined || is === undefined) return []
  const said: Announcement[] = []
  if (was.place !== is.place) {
    if (is.place === "lobby") said.push({ kind: "put-back" })
    else if (was.place === "lobby") said.push({ kind: "admitted" })
    else said.push({ kind: "moved", to: is.place, isHeard: is.sends.microphone && !is.isMuted })
  }
  if (was.isMuted !== is.isMuted) said.push({ kind: is.isMuted ? "muted" : "unmuted" })
  return said
}

/** Who has come to the door and wants a caucus, for the chair: elsewhere than here nothing would say it to who does not look. */
function ofDoor(before: TalkState, after: TalkState, me: ParticipantId): Announcement[] {
  if (after.participants[me]?.role !== "chair") return []
  const come = Object.values(after.participants).filter(
    (each) => each.place === "lobby" && before.participants[each.id] === undefined,
  )
  const asked = after.asks.filter((each) => before.asks.every((old) => old.participant !== each.participant))
  return [
    ...come.map(({ id }): Announcement => ({ kind: "waits", who: id })),
    ...asked.map(({ participant }): Announcement => ({ kind: "asks", who: participant })),
  ]
}

function ofPlace(before: TalkState, after: TalkState, me: ParticipantId): Announcement[] {
  const place = placeOf(after, me)
  const old = place === null ? undefined : before.places[place.id]
  if (place === null || old === undefined || before.participants[me]?.place !== place.id) return []
  const presence = Object.values(after.participants).flatMap((each): Announcement[] => {
    const was = before.participants[each.id]
    if (each.id === me || each.place !== place.id || was === undefined || was.isPresent === each.isPresent) return []
    return [{ kind: each.isPresent ? "back" : "lost", who: each.id }]
  })
  return [...ofFloor(old, place, me), ...presence]
}

function ofFloor(old: Place, place: Place, me: ParticipantId): Announcement[] {
  const said: Announcement[] = []
  for (const knock of place.knocks) {
    if (old.knocks.every((each) => each.participant !== knock.participant)) {
      said.push({ kind: "knock", who: knock.participant })
    }
  }
  for (const hand of place.hands) {
    const isNew = old.hands.every((each) => each.participant !== hand.participant || each.kind !== hand.kind)
    if (isNew && hand.participant !== me) {
      said.push({ kind: hand.kind === "order" ? "order" : "hand", who: hand.participant })
    }
  }
  if (old.floor !== place.floor) {
    if (place.floor === null) said.push({ kind: "floor-free" })
    else said.push(place.floor === me ? { kind: "floor-mine" } : { kind: "floor", who: place.floor })
  }
  return said
}
