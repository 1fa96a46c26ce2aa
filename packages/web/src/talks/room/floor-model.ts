import type { Hand, Participant, ParticipantId, Place, TalkState } from "@wasit/domain/room"

/** One raised hand and where it stands in the queue. */
export type QueuedHand = { readonly hand: Hand; readonly position: number; readonly isMe: boolean }

/** Who speaks in the place where this person is, and who comes next. */
export type FloorView = {
  readonly place: Place
  readonly speaker: Participant | null
  readonly isMine: boolean
  readonly queue: readonly QueuedHand[]
  /** In an open discussion, whose microphones are open, by their seats; none where the floor is given. */
  readonly voices: readonly ParticipantId[]
  /** My own hand; null while it is down. */
  readonly ownHand: Hand["kind"] | null
}

/** Null before one is in a place. */
export function floorView(talk: TalkState, me: ParticipantId): FloorView | null {
  const place = placeOf(talk, me)
  if (place === null) return null
  const queue = inQueueOrder(place.hands)
  return {
    place,
    speaker: place.floor === null ? null : (talk.participants[place.floor] ?? null),
    isMine: place.floor === me,
    voices: place.mode === "discussion" ? place.voices.filter((each) => each !== null) : [],
    queue: queue.map((hand, index) => ({ hand, position: index + 1, isMe: hand.participant === me })),
    ownHand: queue.find((hand) => hand.participant === me)?.kind ?? null,
  }
}

/** Others whose voices are heard in the open discussion where one is, by their seats. */
export function openVoices(talk: TalkState, me: ParticipantId): readonly ParticipantId[] {
  return floorView(talk, me)?.voices.filter((each) => each !== me) ?? []
}

/** The place where one sits; null in the lobby and outside. */
export function placeOf(talk: TalkState, me: ParticipantId): Place | null {
  const self = talk.participants[me]
  if (self === undefined || self.place === "lobby") return null
  return talk.places[self.place] ?? null
}

/** A point of order is heard before those who wait to speak; otherwise who asked first is first. */
function inQueueOrder(hands: readonly Hand[]): readonly Hand[] {
  const rank = (hand: Hand): number => (hand.kind === "order" ? 0 : 1)
  return [...hands].sort((one, other) => rank(one) - rank(other) || one.at - other.at)
}
