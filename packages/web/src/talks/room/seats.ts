import { type DelegationId, inNeutralOrder, isParty, type SessionId } from "@wasit/domain"
import type { Hand, Participant, ParticipantId, PlaceId, RoomRole, TalkState } from "@wasit/domain/room"

/** What reaches the others of a person's voice: nothing while it is muted by the chair, off, or the line is gone. */
export type Voice = "on" | "off" | "muted" | "lost"

/** One person at the table. */
export type Seat = {
  readonly participant: Participant
  readonly voice: Voice
  readonly hasFloor: boolean
  readonly hand: Hand["kind"] | null
  readonly isMe: boolean
}

/** A delegation with its people: its head first, the alternate next. An empty one is shown too: absence is seen. */
export type DelegationSeats = { readonly delegation: DelegationId; readonly seats: readonly Seat[] }

/** What decides the order of the delegations: that of the sitting, which no party can call its own. */
export type Sitting = { readonly id: SessionId; readonly delegations: readonly DelegationId[] }

const RANK = {
  chair: 0,
  head: 1,
  alternate: 2,
  delegate: 3,
  interpreter: 4,
  observer: 5,
  recorder: 6,
} as const satisfies Record<RoomRole, number>

/** The delegations in one place, parties in neutral order and then those between them, all of the same weight. */
export function seatsIn(
  talk: TalkState,
  sitting: Sitting,
  place: PlaceId,
  me: ParticipantId | null,
): readonly DelegationSeats[] {
  const here = Object.values(talk.participants).filter((each) => each.place === place)
  return delegationOrder(sitting, [
    ...expectedIn(talk, sitting, place),
    ...here.map(({ delegation }) => delegation),
  ]).map((delegation) => ({
    delegation,
    seats: inSeatOrder(here.filter((each) => each.delegation === delegation)).map((participant) => ({
      participant,
      voice: voiceOf(participant),
      hasFloor: talk.places[place]?.floor === participant.id,
      hand: talk.places[place]?.hands.find((hand) => hand.participant === participant.id)?.kind ?? null,
      isMe: participant.id === me,
    })),
  }))
}

/** Delegations once each: parties first, in the order of this sitting. */
export function delegationOrder(sitting: Sitting, some: readonly DelegationId[]): readonly DelegationId[] {
  const wanted = new Set(some)
  const known = [...sitting.delegations, ...[...wanted].sort()]
  const all = [...new Set(known)].filter((each) => wanted.has(each))
  // The turn comes from all parties of the sitting: with one absent the others keep their order.
  const parties = inNeutralOrder(sitting.delegations.filter(isParty), sitting.id)
  const rank = (each: DelegationId): number => (isParty(each) ? parties.indexOf(each) : parties.length)
  return all.sort((one, other) => rank(one) - rank(other))
}

/** Head first, the alternate next; within a rank in the order of joining. */
export function inSeatOrder(people: readonly Participant[]): readonly Participant[] {
  return [...people].sort(
    (one, other) => RANK[one.role] - RANK[other.role] || Number(one.id.slice(1)) - Number(other.id.slice(1)),
  )
}

export function voiceOf(participant: Participant): Voice {
  if (!participant.isPresent) return "lost"
  if (participant.isMuted) return "muted"
  return participant.sends.microphone ? "on" : "off"
}

/** In the plenary every delegation of the sitting has its seats; in a caucus those it is for. */
function expectedIn(talk: TalkState, sitting: Sitting, place: PlaceId): readonly DelegationId[] {
  if (place === "lobby") return []
  return place === "plenary" ? sitting.delegations : (talk.places[place]?.delegations ?? [])
}
