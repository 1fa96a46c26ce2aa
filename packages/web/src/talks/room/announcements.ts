import type { ParticipantId, Place, PlaceId, TalkState } from "@wasit/domain/room"
import { placeOf } from "./floor-model.ts"

/** Something that changed and is said to whoever cannot, or does not, look: in words, and some with a sound. */
export type Announcement =
  | { readonly kind: "hand" | "order"; readonly who: ParticipantId }
  | { readonly kind: "floor"; readonly who: ParticipantId }
  | { readonly kind: "floor-mine" | "floor-free" | "muted" | "unmuted" | "admitted" | "put-back" | "opened" | "closed" }
  | { readonly kind: "recording-on" | "recording-off" }
  | { readonly kind: "moved"; readonly to: PlaceId; readonly isHeard: boolean }
  | { readonly kind: "knock"; readonly who: ParticipantId }
  | { readonly kind: "announcer"; readonly who: ParticipantId }
  | { readonly kind: "lost" | "back"; readonly who: ParticipantId }
  | { readonly kind: "item"; readonly item: string }
  | { readonly kind: "point" }
  | { readonly kind: "notice"; readonly text: string; readonly who: ParticipantId }

/** What makes a sound as well: whoever looks elsewhere must notice it. */
export type Sound = "hand" | "order" | "knock" | "notice" | "recording-on"

/** What is worth saying to this person of the step from one state to the next; the most pressing first. */
export function announcementsOf(before: TalkState, after: TalkState, me: ParticipantId): readonly Announcement[] {
  return [...ofTalk(before, after), ...ofSelf(before, after, me), ...ofPlace(before, after, me)]
}

export function soundOf(announcement: Announcement): Sound | null {
  const { kind } = announcement
  return kind === "hand" || kind === "order" || kind === "knock" || kind === "notice" || kind === "recording-on"
    ? kind
    : null
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
