import type { DelegationId } from "@wasit/domain"
import type { Participant, ParticipantId, Place, PlaceId, TalkState } from "@wasit/domain/room"
import { delegationOrder, inSeatOrder, type Sitting } from "./seats.ts"

/** One place and who is there: where people are, never what they say. */
export type PlaceOnMap = {
  readonly place: Place
  readonly delegations: readonly { readonly delegation: DelegationId; readonly people: readonly Participant[] }[]
  readonly isMine: boolean
  /** Whoever knocks at its door. */
  readonly knocks: readonly ParticipantId[]
  readonly count: number
}

/** The plenary, then caucuses in the order of their opening, then the lobby: what this person's server tells of them. */
export function placesOnMap(talk: TalkState, sitting: Sitting, me: ParticipantId): readonly PlaceOnMap[] {
  const rank = (id: PlaceId): number => (id === "plenary" ? 0 : id === "lobby" ? 2 : 1)
  const places = Object.values(talk.places).sort((one, other) => rank(one.id) - rank(other.id))
  return places.map((place) => {
    const people = Object.values(talk.participants).filter((each) => each.place === place.id)
    const shown = delegationOrder(sitting, [
      ...people.map(({ delegation }) => delegation),
      ...(place.id === "lobby" ? [] : place.delegations),
    ])
    return {
      place,
      delegations: shown.map((delegation) => ({
        delegation,
        people: inSeatOrder(people.filter((each) => each.delegation === delegation)),
      })),
      isMine: talk.participants[me]?.place === place.id,
      knocks: place.knocks.map(({ participant }) => participant),
      count: people.length,
    }
  })
}

/** Who waits to be admitted, one delegation after the other. */
export function waitingInLobby(
  talk: TalkState,
  sitting: Sitting,
): readonly { readonly delegation: DelegationId; readonly people: readonly Participant[] }[] {
  const people = Object.values(talk.participants).filter((each) => each.place === "lobby")
  return delegationOrder(
    sitting,
    people.map(({ delegation }) => delegation),
  ).map((delegation) => ({
    delegation,
    people: inSeatOrder(people.filter((each) => each.delegation === delegation)),
  }))
}
