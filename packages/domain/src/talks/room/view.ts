import { ELSEWHERE, type Participant, type ParticipantId, type Place, type PlaceId, type TalkState } from "./state.ts"

/**
 * The talk as one participant is told of it. Who is in another caucus is told to the chairs only; how somebody listens is
 * that person's own; floor time is the chairs'; whoever waits in the lobby is told of the own delegation and the chairs.
 */
export function viewFor(state: TalkState, id: ParticipantId): TalkState {
  const viewer = state.participants[id]
  if (viewer === undefined) return { ...state, ...NOTHING }
  if (viewer.role === "chair") return state
  const isWaiting = viewer.place === "lobby"
  const people = Object.values(state.participants).filter((each) => isShown(each, viewer))
  const participants = Object.fromEntries(people.map((each) => [each.id, shown(each, viewer)]))
  return {
    ...state,
    participants: participants as TalkState["participants"],
    places: placesFor(state, viewer),
    admitted: [],
    heldBack: [],
    mutedAway: [],
    asks: state.asks.filter(({ participant }) => state.participants[participant]?.delegation === viewer.delegation),
    floorTime: [],
    announcer: isWaiting ? null : state.announcer,
    item: isWaiting ? null : state.item,
    point: isWaiting ? null : state.point,
  }
}

const NOTHING = {
  participants: {},
  admitted: [],
  heldBack: [],
  mutedAway: [],
  asks: [],
  floorTime: [],
  announcer: null,
  item: null,
  point: null,
} as const

/** In the lobby one sees one's own side and the chairs; the others see of the lobby only who waits of their own. */
function isShown(each: Participant, viewer: Participant): boolean {
  if (each.id === viewer.id || each.delegation === viewer.delegation || each.role === "chair") return true
  return viewer.place !== "lobby" && each.place !== "lobby"
}

function shown(each: Participant, viewer: Participant): Participant {
  if (each.id === viewer.id) return each
  const isHidden = each.place !== viewer.place && each.place.startsWith("caucus_")
  const place: PlaceId = isHidden ? ELSEWHERE : each.place
  const isAway = place !== viewer.place
  return {
    ...each,
    place,
    mutedIn: each.mutedIn.filter((muted) => muted === viewer.place),
    isMuted: !isAway && each.isMuted,
    sends: isAway ? { microphone: false, picture: null } : each.sends,
    desk: isAway ? null : each.desk,
    listening: { language: null, withFloor: true },
    quality: each.delegation === viewer.delegation ? each.quality : "full",
    tiles: 1,
    pinned: null,
  }
}

/** The own place, the plenary without its queue for whoever is away, and of other caucuses only those one may enter. */
function placesFor(state: TalkState, viewer: Participant): TalkState["places"] {
  const entries = Object.values(state.places)
    .filter(({ id, delegations }) => {
      if (id === viewer.place || id === "plenary" || id === "lobby") return true
      return viewer.place !== "lobby" && delegations.includes(viewer.delegation)
    })
    .map((place) => [place.id, place.id === viewer.place || place.id === "lobby" ? place : fromOutside(place, viewer)])
  return Object.fromEntries(entries) as TalkState["places"]
}

function fromOutside(place: Place, { id }: Participant): Place {
  return {
    ...place,
    floor: null,
    floorSince: null,
    voices: place.voices.map(() => null),
    lastSpeakers: [],
    hands: [],
    channels: [],
    knocks: place.knocks.filter((each) => each.participant === id),
  }
}
