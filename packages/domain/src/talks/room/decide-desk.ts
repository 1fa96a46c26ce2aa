import { channelIn, isRelayCircle, takesCircle } from "./channels.ts"
import type { Asking, RoomRefusal, Rules } from "./decide.ts"
import { findHere } from "./decide-floor.ts"
import type { ChannelLanguage } from "./languages.ts"
import type { RoomRequest } from "./requests.ts"
import type { Channel, Desk, ParticipantId, Place, TalkState } from "./state.ts"

type Kinds =
  | "require"
  | "listen"
  | "sit-at-desk"
  | "take-channel"
  | "leave-channel"
  | "flip"
  | "hear"
  | "cough"
  | "slower"
  | "offer-handover"
  | "take-handover"

/** Rules of interpretation. */
export const DESK_RULES: Rules<Kinds> = {
  require: refuseRequirement,
  listen: () => null,
  "sit-at-desk": ({ languages }) => (languages[0] === languages[1] ? { code: "desk-language-other" } : null),
  "take-channel": ({ language }, asking) => withDesk(asking, (desk) => refuseTaking(language, desk, asking)),
  "leave-channel": (_, asking) =>
    withDesk(asking, (desk) => (desk.speaks === null ? { code: "channel-not-yours" } : null)),
  flip: (_, asking) => withDesk(asking, (desk) => refuseTaking(turnOf(desk), desk, asking)),
  hear: ({ from }, asking) => withDesk(asking, (desk) => refuseHearing(from, desk, asking)),
  cough: (_, asking) => withDesk(asking, () => null),
  slower: (_, { state, place, person }) =>
    speakerFor(state, place, person.desk) === null ? { code: "channel-without-voice" } : null,
  "offer-handover": ({ to }, asking) => withDesk(asking, (desk) => refuseOffer(to, desk, asking)),
  "take-handover": (_, asking) => {
    const channel = offeredTo(asking.place, asking.person.id)
    if (channel === null) return { code: "handover-unknown" }
    return withDesk(asking, (desk) =>
      takesCircle(asking.place, channel.language, desk.hears) ? { code: "relay-circle" } : null,
    )
  },
}

/** The language one press of the key turns to. */
export function turnOf({ languages, speaks }: Desk): ChannelLanguage {
  return speaks === languages[0] ? languages[1] : languages[0]
}

/** The channel that a colleague offers to this interpreter; null where none does. */
export function offeredTo(place: Place, id: ParticipantId): Channel | null {
  return place.channels.find((each) => each.handover?.to === id) ?? null
}

/** To whom "slower please" goes: whoever an interpreter listens to. Null where nobody speaks. */
export function speakerFor(state: TalkState, place: Place, desk: Desk | null): ParticipantId | null {
  const relay = desk === null || desk.hears === "floor" ? null : (channelIn(place, desk.hears)?.holder ?? null)
  if (relay !== null) return relay
  if (place.mode === "floor") return place.floor
  return place.lastSpeakers.find((id) => state.participants[id]?.sends.microphone === true) ?? null
}

function withDesk({ person }: Asking, rule: (desk: Desk) => RoomRefusal | null): RoomRefusal | null {
  return person.desk === null ? { code: "desk-missing" } : rule(person.desk)
}

/** A channel whose interpreter's line is lost may be taken by a colleague. */
function refuseTaking(language: ChannelLanguage, desk: Desk, { state, person, place }: Asking): RoomRefusal | null {
  if (!desk.languages.includes(language)) return { code: "desk-language-other" }
  const holder = channelIn(place, language)?.holder ?? null
  if (holder !== null && holder !== person.id && state.participants[holder]?.isPresent === true)
    return { code: "channel-held" }
  // Her own old channel is released first.
  return takesCircle(withoutHolder(place, person.id), language, desk.hears) ? { code: "relay-circle" } : null
}

function withoutHolder(place: Place, id: ParticipantId): Place {
  const channels = place.channels.map((each) => (each.holder === id ? { ...each, from: "floor" as const } : each))
  return { ...place, channels }
}

function refuseHearing(from: "floor" | ChannelLanguage, desk: Desk, { person, place }: Asking): RoomRefusal | null {
  if (from === "floor") return null
  const holder = channelIn(place, from)?.holder ?? null
  if (holder === person.id) return { code: "relay-circle" }
  if (holder === null) return { code: "channel-without-voice" }
  return desk.speaks !== null && isRelayCircle(place, desk.speaks, from) ? { code: "relay-circle" } : null
}

function refuseOffer(to: ParticipantId, desk: Desk, asking: Asking): RoomRefusal | null {
  if (desk.speaks === null) return { code: "channel-not-yours" }
  const found = findHere(to, asking)
  if ("code" in found) return found
  const canTake =
    found.id !== asking.person.id &&
    found.role === "interpreter" &&
    found.desk !== null &&
    found.desk.speaks === null &&
    found.desk.languages.includes(desk.speaks) &&
    offeredTo(asking.place, found.id) === null
  if (!canTake) return { code: "partner-cannot" }
  return takesCircle(asking.place, desk.speaks, found.desk?.hears ?? "floor") ? { code: "relay-circle" } : null
}

function refuseRequirement(
  { place: id, languages }: Extract<RoomRequest, { kind: "require" }>,
  { state }: Asking,
): RoomRefusal | null {
  if (id === "lobby" || state.places[id] === undefined) return { code: "caucus-unknown" }
  const dropped = id === "plenary" ? state.requiredByRecord.find((each) => !languages.includes(each)) : undefined
  return dropped === undefined ? null : { code: "required-by-record", language: dropped }
}
