import { holds, inNeutralOrder, type Member } from "../../process/state.ts"
import { type DelegationId, isParty, kindOf } from "../../shared/ids.ts"
import { interpretationOf } from "../consent.ts"
import { recorderStanding } from "../recorders.ts"
import type { TalksSession } from "../state.ts"
import { changePlace } from "./change.ts"
import type { Place, PlaceId, RoomRole, TalkLimits, TalkState } from "./state.ts"
import { MOST_VOICES } from "./voices.ts"

/** A talk before anybody has come, for a sitting as the record has it. */
export function initialTalk(session: TalksSession, limits: TalkLimits, now: number): TalkState {
  const state: TalkState = {
    session: session.id,
    phase: "lobby",
    limits,
    delegations: inNeutralOrder(session.delegations, session.id),
    agenda: session.agenda.map((item) => item.id),
    isLocked: false,
    admitted: [],
    heldBack: [],
    mutedAway: [],
    participants: {},
    places: {
      lobby: emptyPlace("lobby", session.delegations, "floor", 0, now),
      plenary: emptyPlace("plenary", inNeutralOrder(session.delegations, session.id), "floor", 1, now),
    },
    item: null,
    point: null,
    announcer: null,
    announcement: { epoch: 2, epochSince: now },
    asks: [],
    notice: null,
    recording: [],
    requiredByRecord: [],
    waived: [],
    floorTime: [],
    lastParticipant: 0,
    lastEpoch: 2,
  }
  return followRecord(state, session)
}

/** Takes over what the record says since: the agenda, the languages required and those that the heads waived. */
export function followRecord(state: TalkState, session: TalksSession): TalkState {
  const agenda = session.agenda.map((item) => item.id)
  const { required: requiredByRecord, waived } = interpretationOf(session)
  const required = state.places.plenary?.required.filter((each) => !state.requiredByRecord.includes(each)) ?? []
  return changePlace({ ...state, agenda, requiredByRecord, waived }, "plenary", {
    required: [...new Set([...requiredByRecord, ...required])],
  })
}

export function emptyPlace(
  id: PlaceId,
  delegations: readonly DelegationId[],
  mode: Place["mode"],
  epoch: number,
  now: number,
): Place {
  return {
    id,
    delegations,
    mode,
    floor: null,
    floorSince: null,
    voices: Array.from({ length: MOST_VOICES }, () => null),
    lastSpeakers: [],
    hands: [],
    channels: [],
    required: [],
    epoch,
    epochSince: now,
    knocks: [],
    returnsAt: null,
  }
}

/**
 * What a member is in the room. A recorder is whom every head admitted as one; an alternate is whoever may agree for a party
 * without being its head.
 */
export function roleOf(member: Member, session: TalksSession): RoomRole {
  if (recorderStanding(session, member.id)?.isAdmitted === true) return "recorder"
  switch (kindOf(member.delegation)) {
    case "facilitator":
      return member.isHead || member.role === "FACILITATOR" || member.role === "CO_CHAIR" ? "chair" : "delegate"
    case "interpreter":
      return "interpreter"
    case "observer":
      return "observer"
    default:
      if (member.isHead) return "head"
      return isParty(member.delegation) && holds(member, "AGREE") ? "alternate" : "delegate"
  }
}
