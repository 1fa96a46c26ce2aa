import { peopleIn } from "./change.ts"
import type { Asking, RoomRefusal, Rules } from "./decide.ts"
import type { RoomRequest } from "./requests.ts"
import type { Participant, ParticipantId } from "./state.ts"
import { refuseMicrophone } from "./voices.ts"

/** Rules of who speaks. */
export const FLOOR_RULES: Rules<
  "raise-hand" | "lower-hand" | "give-floor" | "yield-floor" | "set-mode" | "mute" | "send"
> = {
  "raise-hand": (request, { state, person, place }) => {
    if (state.phase !== "open") return { code: "talk-not-open" }
    const raised = place.hands.find((hand) => hand.participant === person.id)
    return raised === undefined || (raised.kind === "floor" && request.for === "order")
      ? null
      : { code: "hand-up-already" }
  },
  "lower-hand": ({ participant }, { person, place }) => {
    if (person.role !== "chair" && participant !== person.id) return { code: "right-missing" }
    return place.hands.some((hand) => hand.participant === participant) ? null : { code: "hand-not-up" }
  },
  "give-floor": ({ participant }, asking) => {
    if (asking.state.phase !== "open") return { code: "talk-not-open" }
    if (participant === null) return null
    const found = findHere(participant, asking)
    if ("code" in found) return found
    if (found.role === "recorder") return { code: "recorder-stays" }
    return found.desk !== null && found.desk.speaks !== null ? { code: "floor-at-desk" } : null
  },
  "yield-floor": (_, { person, place }) => (place.floor === person.id ? null : { code: "floor-not-yours" }),
  "set-mode": (request, { place }) => (request.place === place.id ? null : { code: "not-in-this-place" }),
  mute: ({ participant }, asking) => {
    const found = findInPlace(participant, asking)
    return "code" in found ? found : null
  },
  send: refuseSending,
}

/** Somebody who is where the one who asks is, and whose line stands. */
export function findHere(id: ParticipantId, asking: Asking): Participant | RoomRefusal {
  const found = findInPlace(id, asking)
  return "code" in found || found.isPresent ? found : { code: "participant-absent" }
}

function findInPlace(id: ParticipantId, { state, place }: Asking): Participant | RoomRefusal {
  const found = state.participants[id]
  if (found === undefined) return { code: "participant-gone" }
  return found.place === place.id ? found : { code: "not-in-this-place" }
}

/** What is on already may stay on; each thing that comes on is looked at. */
function refuseSending(request: Extract<RoomRequest, { kind: "send" }>, asking: Asking): RoomRefusal | null {
  const { state, person, place } = asking
  if (request.microphone && !person.sends.microphone) {
    const refused = refuseMicrophone(state, person, place)
    if (refused !== null) return refused
  }
  if (request.picture === null || request.picture === person.sends.picture) return null
  return (request.picture === "screen" ? refuseScreen(asking) : null) ?? refusePicture(asking)
}

function refuseScreen({ state, person, place }: Asking): RoomRefusal | null {
  const isOpen = person.role === "chair" || place.mode === "discussion" || place.floor === person.id
  if (!isOpen) return { code: "floor-not-yours" }
  const others = peopleIn(state, place.id).filter((each) => each.id !== person.id)
  return others.some((each) => each.sends.picture === "screen") ? { code: "screen-taken" } : null
}

function refusePicture({ state, person }: Asking): RoomRefusal | null {
  const { pictures: most } = state.limits
  const others = Object.values(state.participants).filter(
    (each) => each.id !== person.id && each.isPresent && each.sends.picture !== null,
  )
  return others.length < most ? null : { code: "pictures-full", most }
}
