import { peopleIn } from "./change.ts"
import { type Asking, firstRefusal, type RoomRefusal, type Rules } from "./decide.ts"
import type { RoomRequest } from "./requests.ts"
import { ELSEWHERE, type Participant, type ParticipantId, type Place } from "./state.ts"

type Kinds = "open-caucus" | "close-caucus" | "ask-caucus" | "move" | "return" | "knock" | "answer-knock" | "announce"

/** Rules of caucuses: who comes in, and how. */
export const CAUCUS_RULES: Rules<Kinds> = {
  "open-caucus": refuseOpeningCaucus,
  "close-caucus": ({ caucus }, { state }) =>
    caucus.startsWith("caucus_") && state.places[caucus] !== undefined ? null : { code: "caucus-unknown" },
  "ask-caucus": (_, { state, person }) =>
    state.asks.some((each) => each.participant === person.id) ? { code: "asked-already" } : null,
  move: refuseMove,
  return: (_, { person }) => (person.place.startsWith("caucus_") ? null : { code: "not-in-caucus" }),
  knock: refuseKnock,
  "answer-knock": ({ participant }, asking) =>
    refuseAnswerer(asking) ??
    (asking.place.knocks.some((each) => each.participant === participant) ? null : { code: "knock-unknown" }),
  announce: ({ on }, { state, person }) =>
    on && state.announcer !== null && state.announcer !== person.id ? { code: "announcer-taken" } : null,
}

function refuseOpeningCaucus(
  { caucus, delegations, participants }: Extract<RoomRequest, { kind: "open-caucus" }>,
  { state }: Asking,
): RoomRefusal | null {
  if (!caucus.startsWith("caucus_") || caucus === ELSEWHERE) return { code: "caucus-unknown" }
  if (state.places[caucus] !== undefined) return { code: "caucus-taken" }
  if (delegations.length === 0 || delegations.some((each) => !state.delegations.includes(each)))
    return { code: "not-convened" }
  return firstRefusal(participants, (id) => {
    const person = state.participants[id]
    if (person === undefined) return { code: "participant-gone" }
    if (person.place === "lobby") return { code: "still-in-lobby" }
    // A facilitator comes along at the opening; afterwards only by a knock that is answered.
    return person.role === "chair" ? null : refuseOutsider(person, delegations)
  })
}

/** A caucus is for its delegations and for interpreters; a recorder stays in the plenary. */
function refuseOutsider(person: Participant, delegations: Place["delegations"]): RoomRefusal | null {
  if (person.role === "recorder") return { code: "recorder-stays" }
  return person.role === "interpreter" || delegations.includes(person.delegation) ? null : { code: "caucus-not-theirs" }
}

function refuseMove({ participant, to }: Extract<RoomRequest, { kind: "move" }>, asking: Asking): RoomRefusal | null {
  const { state, person } = asking
  const moved = state.participants[participant]
  if (moved === undefined) return { code: "participant-gone" }
  if (person.role !== "chair" && moved.id !== person.id) return { code: "right-missing" }
  const place = state.places[to]
  if (to === "lobby" || place === undefined) return { code: "caucus-unknown" }
  if (moved.place === "lobby") return { code: "still-in-lobby" }
  if (moved.place === to) return { code: "there-already" }
  if (to === "plenary") return null
  // An interpreter follows by assignment, not by her own choice.
  if (moved.role === "interpreter" && person.role !== "chair") return { code: "right-missing" }
  if (moved.role === "chair") return { code: "knock-first" }
  return refuseOutsider(moved, place.delegations)
}

function refuseKnock({ place: id }: Extract<RoomRequest, { kind: "knock" }>, { state, person }: Asking) {
  const place = state.places[id]
  if (!id.startsWith("caucus_") || place === undefined) return { code: "caucus-unknown" } as const
  if (person.place === id) return { code: "there-already" } as const
  return place.knocks.some((each) => each.participant === person.id) ? ({ code: "asked-already" } as const) : null
}

/** The door is answered by a head of the caucus who is in it, by an alternate where no head is. */
function refuseAnswerer({ state, person, place }: Asking): RoomRefusal | null {
  if (!place.id.startsWith("caucus_")) return { code: "not-in-caucus" }
  if (!place.delegations.includes(person.delegation)) return { code: "right-missing" }
  if (person.role !== "alternate") return null
  const heads = peopleIn(state, place.id).filter((each) => isHeadHere(each, person) && each.isPresent)
  return heads.length === 0 ? null : { code: "right-missing" }
}

const isHeadHere = (each: Participant, beside: { readonly id: ParticipantId; readonly delegation: string }) =>
  each.role === "head" && each.delegation === beside.delegation
