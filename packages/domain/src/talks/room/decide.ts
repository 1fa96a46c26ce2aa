import type { Refusal } from "../../shared/act.ts"
import type { DelegationId } from "../../shared/ids.ts"
import { emptyChannels } from "./channels.ts"
import { CAUCUS_RULES } from "./decide-caucus.ts"
import { DESK_RULES } from "./decide-desk.ts"
import { FLOOR_RULES } from "./decide-floor.ts"
import type { RoomRefusalCode } from "./refusals.ts"
import type { RoomRequest, RoomRequestKind } from "./requests.ts"
import { rightOf } from "./rights.ts"
import type { Participant, ParticipantId, Place, TalkState } from "./state.ts"

export type RoomRefusal = Refusal<RoomRefusalCode>

/** Who asks, and where he or she stands. */
export type Asking = { readonly state: TalkState; readonly person: Participant; readonly place: Place }
export type RuleOf<Kind extends RoomRequestKind> = (
  request: Extract<RoomRequest, { readonly kind: Kind }>,
  asking: Asking,
) => RoomRefusal | null
export type Rules<Kind extends RoomRequestKind = RoomRequestKind> = { readonly [Each in Kind]: RuleOf<Each> }

/** What one may ask while waiting in the lobby. */
const IN_LOBBY: ReadonlySet<RoomRequestKind> = new Set<RoomRequestKind>(["set-quality", "set-tiles", "listen"])

/** May this participant have this now? Null if so; else the first thing that stands against it. */
export function decideRequest(state: TalkState, request: RoomRequest, from: ParticipantId): RoomRefusal | null {
  const person = state.participants[from]
  if (person === undefined) return { code: "participant-gone" }
  if (state.phase === "closed") return { code: "talk-closed" }
  if (!person.isPresent) return { code: "participant-absent" }
  if (rightOf(request.kind, person.role) === null) return { code: "right-missing" }
  const place = state.places[person.place]
  if (place === undefined) return { code: "participant-gone" }
  if (person.place === "lobby" && !IN_LOBBY.has(request.kind)) return { code: "still-in-lobby" }
  const rule = RULES[request.kind] as (request: RoomRequest, asking: Asking) => RoomRefusal | null
  return rule(request, { state, person, place })
}

const free = () => null

const RULES: Rules = {
  ...FLOOR_RULES,
  ...CAUCUS_RULES,
  ...DESK_RULES,
  admit: ({ participants }, { state }) => firstRefusal(participants, (each) => refuseAdmission(state, each)),
  "admit-delegation": ({ delegation }, { state }) => refuseDelegation(state, delegation),
  "put-back": ({ participant }, { state }) => refuseSendingOut(state, participant),
  evict: ({ participant }, { state }) => refuseSendingOut(state, participant),
  lock: free,
  open: (_, { state, place }) => {
    if (state.phase === "open") return { code: "talk-open-already" }
    const plenary = state.places.plenary ?? place
    const [language] = emptyChannels(state, plenary)
    return language === undefined ? null : { code: "required-empty", language }
  },
  close: free,
  "take-item": ({ item }, { state }) => (state.agenda.includes(item) ? null : { code: "agenda-item-unknown" }),
  "show-point": free,
  notify: free,
  record: ({ on }, { state }) => (on && state.phase !== "open" ? { code: "talk-not-open" } : null),
  "set-quality": free,
  "set-tiles": free,
  pin: ({ participant }, { state, person }) => {
    if (participant === person.id) return { code: "pin-oneself" }
    return participant === null || state.participants[participant] !== undefined ? null : { code: "participant-gone" }
  },
}

export function firstRefusal<T>(each: readonly T[], refuse: (one: T) => RoomRefusal | null): RoomRefusal | null {
  for (const one of each) {
    const refused = refuse(one)
    if (refused !== null) return refused
  }
  return null
}

function refuseAdmission(state: TalkState, id: ParticipantId): RoomRefusal | null {
  const person = state.participants[id]
  if (person === undefined) return { code: "participant-gone" }
  return person.place === "lobby" ? null : { code: "not-in-lobby" }
}

function refuseDelegation(state: TalkState, delegation: DelegationId): RoomRefusal | null {
  return state.delegations.includes(delegation) ? null : { code: "not-convened" }
}

/** A chair is sent out by nobody: the facilitators answer to each other outside the room. */
function refuseSendingOut(state: TalkState, id: ParticipantId): RoomRefusal | null {
  const person = state.participants[id]
  if (person === undefined) return { code: "participant-gone" }
  return person.role === "chair" ? { code: "chair-stays" } : null
}
