import type { DelegationId, SessionId } from "@wasit/domain"
import type { Channel, Desk, Participant, ParticipantId, Place, PlaceId, TalkState } from "@wasit/domain/room"

/** Somebody in the plenary who hears the floor and sends nothing. */
export function somebody(id: ParticipantId, delegation: DelegationId, part: Partial<Participant> = {}): Participant {
  return {
    id,
    member: `${delegation}/${id}`,
    delegation,
    role: "delegate",
    place: "plenary",
    isPresent: true,
    absentSince: null,
    sends: { microphone: false, picture: null },
    isMuted: false,
    mutedIn: [],
    listening: { language: null, withFloor: false },
    quality: "full",
    tiles: 1,
    pinned: null,
    desk: null,
    sealKey: { pub: "", signature: "" },
    ...part,
  }
}

/** An interpreter at her desk with the microphone open. */
export function interpreter(id: ParticipantId, desk: Partial<Desk> = {}, part: Partial<Participant> = {}): Participant {
  return somebody(id, "interpreter_team", {
    role: "interpreter",
    sends: { microphone: true, picture: null },
    desk: { languages: ["ar", "en"], speaks: null, hears: "floor", isCoughing: false, ...desk },
    ...part,
  })
}

export const channel = (language: Channel["language"], holder: ParticipantId | null, from: Channel["from"] = "floor") =>
  ({ language, holder, handover: null, from }) satisfies Channel

export function place(id: PlaceId, part: Partial<Place> = {}): Place {
  return {
    id,
    delegations: [],
    mode: "floor",
    floor: null,
    floorSince: null,
    voices: [],
    lastSpeakers: [],
    hands: [],
    channels: [],
    required: [],
    epoch: 1,
    epochSince: 0,
    knocks: [],
    returnsAt: null,
    ...part,
  }
}

/** A talk that is open, with these people and places. */
export function talkOf(people: readonly Participant[], places: readonly Place[]): TalkState {
  return {
    session: "session_first" as SessionId,
    phase: "open",
    limits: { participants: 16, pictures: 6, larger: "livekit" },
    delegations: [],
    agenda: [],
    isLocked: false,
    admitted: [],
    heldBack: [],
    mutedAway: [],
    participants: Object.fromEntries(people.map((each) => [each.id, each])),
    places: {
      lobby: place("lobby"),
      plenary: place("plenary"),
      ...Object.fromEntries(places.map((each) => [each.id, each])),
    },
    item: null,
    point: null,
    announcer: null,
    announcement: { epoch: 1, epochSince: 0 },
    asks: [],
    notice: null,
    recording: [],
    requiredByRecord: [],
    waived: [],
    floorTime: [],
    lastParticipant: people.length,
    lastEpoch: 1,
  }
}
