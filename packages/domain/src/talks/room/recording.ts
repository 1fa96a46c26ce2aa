import type { Refusal } from "../../shared/act.ts"
import type { MemberId } from "../../shared/ids.ts"
import { recorderStanding } from "../recorders.ts"
import type { TalksSession } from "../state.ts"
import { peopleOf } from "./change.ts"
import { leave } from "./people.ts"
import type { RoomRefusalCode } from "./refusals.ts"
import type { Participant, TalkState } from "./state.ts"

/** TA47: who is named as a recorder comes in when the head of every delegation agrees, and not before. */
export function refuseRecorderEntry(session: TalksSession, member: MemberId): Refusal<RoomRefusalCode> | null {
  return recorderStanding(session, member)?.isAdmitted === false ? { code: "recorder-awaits" } : null
}

/** TA47: takes out of the talk whoever may not record any longer, or was named and is not admitted yet. */
export function withoutRecorders(state: TalkState, session: TalksSession, now: number): TalkState {
  return peopleOf(state)
    .filter((person) => mustLeave(person, session))
    .reduce((next, { id }) => leave(next, id, now), state)
}

function mustLeave({ member, role }: Participant, session: TalksSession): boolean {
  const standing = recorderStanding(session, member)
  return standing === null ? role === "recorder" : !standing.isAdmitted
}
