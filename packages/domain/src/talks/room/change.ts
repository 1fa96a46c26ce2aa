import type { Desk, FloorTime, Participant, ParticipantId, Place, PlaceId, TalkState } from "./state.ts"

/** Everybody in a place, present or lost a moment ago, in the order in which they came. */
export function peopleIn(state: TalkState, place: PlaceId): Participant[] {
  return peopleOf(state).filter((each) => each.place === place)
}

/** Everybody in the talk, in the order in which they came: numbers only grow, and a change keeps its place. */
export function peopleOf(state: TalkState): Participant[] {
  return Object.values(state.participants)
}

export function changePerson(state: TalkState, id: ParticipantId, part: Partial<Participant>): TalkState {
  const person = state.participants[id]
  if (person === undefined) return state
  return { ...state, participants: { ...state.participants, [id]: { ...person, ...part } } }
}

export function closeMicrophone(state: TalkState, id: ParticipantId): TalkState {
  const person = state.participants[id]
  return person === undefined ? state : changePerson(state, id, { sends: { ...person.sends, microphone: false } })
}

export function changePlace(state: TalkState, id: PlaceId, part: Partial<Place>): TalkState {
  const place = state.places[id]
  return place === undefined ? state : { ...state, places: { ...state.places, [id]: { ...place, ...part } } }
}

/** New keys for places: the number of an epoch never comes back, not even in a place that is opened again. */
export function renewKeys(state: TalkState, places: readonly PlaceId[], now: number): TalkState {
  let next = state
  for (const id of new Set(places)) {
    if (id === "lobby" || next.places[id] === undefined) continue
    const epoch = next.lastEpoch + 1
    next = { ...changePlace(next, id, { epoch, epochSince: now }), lastEpoch: epoch }
  }
  return next
}

export function renewAnnouncement(state: TalkState, now: number): TalkState {
  const epoch = state.lastEpoch + 1
  return { ...state, announcement: { epoch, epochSince: now }, lastEpoch: epoch }
}

/** Gives the floor of a place, or takes it back. Who had it is heard no longer; whoever gets it is no longer muted there. */
export function setFloor(state: TalkState, placeId: PlaceId, to: ParticipantId | null, now: number): TalkState {
  const place = state.places[placeId]
  if (place === undefined || place.floor === to) return state
  let next = countFloor(state, place, now)
  if (place.floor !== null) next = silence(next, place.floor)
  const speaker = to === null ? undefined : next.participants[to]
  if (speaker !== undefined)
    next = changePerson(next, speaker.id, {
      isMuted: false,
      mutedIn: speaker.mutedIn.filter((each) => each !== placeId),
    })
  return changePlace(next, placeId, {
    floor: to,
    floorSince: to === null ? null : now,
    hands: place.hands.filter((hand) => hand.participant !== to),
    lastSpeakers: to === null ? place.lastSpeakers : spokenLast(place, to),
  })
}

const REMEMBERED = 8

export function spokenLast(place: Place, speaker: ParticipantId): ParticipantId[] {
  return [speaker, ...place.lastSpeakers.filter((each) => each !== speaker)].slice(0, REMEMBERED)
}

/** Only the plenary's time is counted, and for delegations, never for people. */
function countFloor(state: TalkState, place: Place, now: number): TalkState {
  const speaker = place.floor === null ? undefined : state.participants[place.floor]
  if (place.id !== "plenary" || speaker === undefined || place.floorSince === null) return state
  const ms = Math.max(0, now - place.floorSince)
  const { delegation } = speaker
  const others = state.floorTime.filter((each) => each.delegation !== delegation)
  const before = state.floorTime.find((each) => each.delegation === delegation)?.ms ?? 0
  return { ...state, floorTime: [...others, { delegation, ms: before + ms }] }
}

/** The plenary's time by delegation, with what whoever has the floor has used of it until now. */
export function floorTimeAt(state: TalkState, now: number): readonly FloorTime[] {
  const plenary = state.places.plenary
  return plenary === undefined ? state.floorTime : countFloor(state, plenary, now).floorTime
}

/** The floor is gone: microphone and screen with it. A chair and an interpreter speak without it. */
function silence(state: TalkState, id: ParticipantId): TalkState {
  const person = state.participants[id]
  if (person === undefined || person.role === "chair") return state
  const picture = person.sends.picture === "screen" ? null : person.sends.picture
  return changePerson(state, id, { sends: { microphone: false, picture } })
}

/** An interpreter stops speaking into a channel; the channel stays, without a voice. */
export function releaseChannel(state: TalkState, id: ParticipantId): TalkState {
  const person = state.participants[id]
  const place = person === undefined ? undefined : state.places[person.place]
  if (person === undefined || place === undefined) return state
  const channels = place.channels.map((channel) =>
    channel.holder === id
      ? { ...channel, holder: null, from: "floor" as const, handover: null }
      : channel.handover?.to === id
        ? { ...channel, handover: null }
        : channel,
  )
  return setDesk(changePlace(state, place.id, { channels }), id, { speaks: null })
}

/** What an interpreter hears is where her channel comes from: both are changed here alone. */
export function setDesk(state: TalkState, id: ParticipantId, part: Partial<Desk>): TalkState {
  const person = state.participants[id]
  if (person === undefined || person.desk === null) return state
  const desk = { ...person.desk, ...part }
  const next = changePerson(state, id, { desk })
  const place = next.places[person.place]
  if (place === undefined) return next
  const channels = place.channels.map((channel) => (channel.holder === id ? { ...channel, from: desk.hears } : channel))
  return changePlace(next, place.id, { channels })
}
