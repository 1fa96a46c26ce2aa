import type { Refusal } from "../../shared/act.ts"
import type { DelegationId, MemberId } from "../../shared/ids.ts"
import { changePerson, peopleOf, renewAnnouncement, renewKeys } from "./change.ts"
import { relocate, vacate } from "./moving.ts"
import type { RoomRefusalCode } from "./refusals.ts"
import type { Participant, ParticipantId, PlaceId, RoomRole, SealKey, TalkState } from "./state.ts"
import { seatVoices } from "./voices.ts"

/** Who comes: taken from the record by the server, never from what a device says. */
export type Newcomer = {
  readonly member: MemberId
  readonly delegation: DelegationId
  readonly role: RoomRole
  readonly sealKey: SealKey
}

export type Joined = { readonly state: TalkState; readonly participant: ParticipantId }
export type JoinRefusal = Refusal<RoomRefusalCode>

/**
 * Lets a member's device in. A chair stands in the plenary at once, others wait in the lobby unless they were admitted before.
 * A member who is in the talk already keeps number and place, and is silent: the older connection is the server's to end.
 */
export function join(state: TalkState, newcomer: Newcomer, now: number): Joined | JoinRefusal {
  if (state.phase === "closed") return { code: "talk-closed" }
  if (!state.delegations.includes(newcomer.delegation)) return { code: "not-convened" }
  const known = peopleOf(state).find((each) => each.member === newcomer.member)
  if (known !== undefined) return { state: rejoin(state, known, newcomer, now), participant: known.id }
  const { participants: most, larger } = state.limits
  if (Object.keys(state.participants).length >= most)
    return larger === null ? { code: "talk-full-largest", most } : { code: "talk-full", most }
  const number = state.lastParticipant + 1
  const id: ParticipantId = `p${number}`
  const isMutedStill = state.mutedAway.includes(newcomer.member)
  const person: Participant = { ...somebody(id, newcomer), mutedIn: isMutedStill ? ["plenary"] : [] }
  const entered: TalkState = {
    ...state,
    mutedAway: state.mutedAway.filter((each) => each !== newcomer.member),
    lastParticipant: number,
    participants: { ...state.participants, [id]: person },
  }
  return { state: relocate(entered, id, firstPlace(state, newcomer), now), participant: id }
}

function somebody(id: ParticipantId, { member, delegation, role, sealKey }: Newcomer): Participant {
  return {
    id,
    member,
    delegation,
    role,
    place: "lobby",
    isPresent: true,
    absentSince: null,
    sends: { microphone: false, picture: null },
    isMuted: false,
    mutedIn: [],
    listening: { language: null, withFloor: true },
    quality: "full",
    tiles: 1,
    pinned: null,
    desk: null,
    sealKey,
  }
}

function firstPlace(state: TalkState, { member, delegation, role }: Newcomer): PlaceId {
  if (role === "chair") return "plenary"
  if (state.isLocked || state.heldBack.includes(member)) return "lobby"
  return state.admitted.includes(member) || state.admitted.includes(delegation) ? "plenary" : "lobby"
}

/** A device of the same member that came anew has another key: whoever shares keys with it makes new ones. */
function rejoin(state: TalkState, person: Participant, { sealKey, role }: Newcomer, now: number): TalkState {
  const next = changePerson(takeRole(absent(state, person.id, now), person.id, role, now), person.id, {
    isPresent: true,
    absentSince: null,
    sealKey,
  })
  if (sealKey.pub === person.sealKey.pub || person.place === "lobby") return next
  return renewAnnouncement(renewKeys(next, [person.place], now), now)
}

/** Nothing was heard from a device for three seconds: it is neither heard nor seen, and keeps its place for a while. */
export function absent(state: TalkState, id: ParticipantId, now: number): TalkState {
  const person = state.participants[id]
  if (person === undefined) return state
  const desk = person.desk === null ? null : { ...person.desk, isCoughing: false }
  const next = changePerson(state, id, {
    isPresent: false,
    absentSince: person.absentSince ?? now,
    sends: { microphone: false, picture: null },
    desk,
  })
  const quiet = { ...next, recording: next.recording.filter((each) => each !== id) }
  return seatVoices(quiet.announcer === id ? { ...quiet, announcer: null } : quiet)
}

/** A device is heard from again, in its old place. Microphone and camera stay off until the person opens them. */
export function present(state: TalkState, id: ParticipantId): TalkState {
  return changePerson(state, id, { isPresent: true, absentSince: null })
}

/** The record gives a member another role: it begins silent, without anything the earlier one held. */
export function takeRole(state: TalkState, id: ParticipantId, role: RoomRole, now: number): TalkState {
  const person = state.participants[id]
  if (person === undefined || person.role === role) return state
  let next = changePerson(vacate(state, person, now), id, {
    role,
    sends: { microphone: false, picture: null },
    desk: null,
  })
  if (next.announcer === id) next = { ...next, announcer: null }
  const mustLeave = role === "recorder" && person.place.startsWith("caucus_")
  return seatVoices(mustLeave ? relocate(next, id, "plenary", now) : next)
}

/** Takes a person out of the talk: left, put out, removed in the record, or lost for too long. */
export function leave(state: TalkState, id: ParticipantId, now: number): TalkState {
  const person = state.participants[id]
  if (person === undefined) return state
  const { place } = person
  const { [id]: _, ...participants } = vacate(state, person, now).participants
  let next: TalkState = {
    ...vacate(state, person, now),
    participants: participants as TalkState["participants"],
    announcer: state.announcer === id ? null : state.announcer,
    mutedAway: person.mutedIn.includes("plenary") ? [...state.mutedAway, person.member] : state.mutedAway,
  }
  for (const each of peopleOf(next)) if (each.pinned === id) next = changePerson(next, each.id, { pinned: null })
  next = seatVoices(next)
  return place === "lobby" ? next : renewAnnouncement(renewKeys(next, [place], now), now)
}
