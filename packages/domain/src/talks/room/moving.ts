import {
  changePerson,
  changePlace,
  peopleIn,
  releaseChannel,
  renewAnnouncement,
  renewKeys,
  setDesk,
  setFloor,
} from "./change.ts"
import type { Participant, ParticipantId, Place, PlaceId, TalkState } from "./state.ts"
import { refuseMicrophone } from "./voices.ts"

/**
 * Takes a person from one place to another: first out of everything in the old one, then new keys in both. Into a caucus the
 * microphone goes as it was, so far as it may be open there; everywhere else it is off.
 */
export function relocate(state: TalkState, id: ParticipantId, to: PlaceId, now: number): TalkState {
  const person = state.participants[id]
  if (person === undefined || person.place === to) return state
  const from = person.place
  const wasSending = person.sends
  let next = vacate(state, person, now)
  if (to === "lobby" && next.announcer === id) next = { ...next, announcer: null }
  next = changePerson(next, id, {
    place: to,
    isMuted: person.mutedIn.includes(to),
    sends: { microphone: false, picture: to !== "lobby" && wasSending.picture === "camera" ? "camera" : null },
  })
  next = keepMicrophone(next, id, to, wasSending.microphone)
  next = renewKeys(next, [from, to], now)
  return (from === "lobby") === (to === "lobby") ? next : renewAnnouncement(next, now)
}

function keepMicrophone(state: TalkState, id: ParticipantId, to: PlaceId, wasOpen: boolean): TalkState {
  const person = state.participants[id]
  const place = state.places[to]
  if (!wasOpen || !to.startsWith("caucus_") || person === undefined || place === undefined) return state
  if (refuseMicrophone(state, person, place) !== null) return state
  return changePerson(state, id, { sends: { ...person.sends, microphone: true } })
}

/** Removes a person from everything in the place where he or she is: floor, queue, channel, knocks. */
export function vacate(state: TalkState, person: Participant, now: number): TalkState {
  const { id } = person
  let next = releaseChannel(state, id)
  next = setDesk(next, id, { hears: "floor", isCoughing: false })
  if (next.places[person.place]?.floor === id) next = setFloor(next, person.place, null, now)
  for (const place of Object.values(next.places)) {
    next = changePlace(next, place.id, {
      hands: place.hands.filter((each) => each.participant !== id),
      knocks: place.knocks.filter((each) => each.participant !== id),
      lastSpeakers: place.lastSpeakers.filter((each) => each !== id),
    })
  }
  return {
    ...next,
    asks: next.asks.filter((each) => each.participant !== id),
    recording: next.recording.filter((each) => each !== id),
  }
}

/** Everybody in a caucus goes back to the plenary, microphones off, and the caucus is no more. */
export function dissolve(state: TalkState, id: Place["id"], now: number): TalkState {
  if (id === "plenary" || id === "lobby") return state
  let next = state
  for (const person of peopleIn(state, id)) next = relocate(next, person.id, "plenary", now)
  const { [id]: _, ...places } = next.places
  for (const person of Object.values(next.participants)) {
    if (person.mutedIn.includes(id))
      next = changePerson(next, person.id, { mutedIn: person.mutedIn.filter((each) => each !== id) })
  }
  return { ...next, places: places as TalkState["places"] }
}
