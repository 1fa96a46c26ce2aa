import type { MemberId, TalksSession } from "@wasit/domain"
import { followRecord, type RoomRole, type TalkState, takeRole } from "@wasit/domain/room"

/** What a member is in this talk as the record has it now; null where it knows nobody of this name. */
export type RoleIn = (member: MemberId) => RoomRole | null

/** The talk after the record has moved on. */
export function asInRecord(state: TalkState, session: TalksSession, roleIn: RoleIn, now: number): TalkState {
  return withPhase(withRoles(followRecord(state, session), roleIn, now), session)
}

/** A sitting that stands open in the record is open here too, also after this server was started anew. */
export function withPhase(state: TalkState, { openedAt, closedAt }: TalksSession): TalkState {
  const phase = closedAt !== null ? "closed" : openedAt !== null ? "open" : state.phase
  return phase === state.phase ? state : { ...state, phase }
}

function withRoles(state: TalkState, roleIn: RoleIn, now: number): TalkState {
  let next = state
  for (const { id, member, role } of Object.values(state.participants))
    next = takeRole(next, id, roleIn(member) ?? role, now)
  return next
}
