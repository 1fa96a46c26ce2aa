import {
  currentVersion,
  type DelegationId,
  delegationOf,
  type MemberId,
  type Point,
  type ProcessState,
  type SessionId,
  type TalksSession,
} from "@wasit/domain"
import { mayEnter } from "../record/may-enter.ts"

const WORDS = { en: "Words" }

/** What a member may do with a sitting itself. */
export function sittingActs(state: ProcessState, member: MemberId, session: TalksSession) {
  const now = state.lastAt ?? session.startsAt
  const since = session.openedAt ?? now
  const closedAt = since > now ? since : now
  return {
    mayOpen: mayEnter(state, member, "session-opened/1", { session: session.id, openedAt: now }),
    mayClose: mayEnter(state, member, "session-closed/1", { session: session.id, closedAt, followUp: null }),
  }
}

/** May this member say how many came for a delegation? */
export function mayRecordAttendance(
  state: ProcessState,
  member: MemberId,
  session: SessionId,
  delegation: DelegationId,
): boolean {
  return mayEnter(state, member, "attendance-recorded/1", { session, delegation, present: 0, note: null })
}

/** What a member may write on an item of the agenda. */
export function itemActs(
  state: ProcessState,
  member: MemberId,
  place: { readonly session: SessionId; readonly item: `item_${string}` },
) {
  const delegation = delegationOf(member)
  const open = { ...place, id: "point_asked-only", wording: WORDS, owner: null, due: null } as const
  return {
    mayPropose: mayEnter(state, member, "point-proposed/1", { ...place, id: "point_asked-only", wording: WORDS }),
    mayWriteOwn: mayEnter(state, member, "own-sentence-recorded/1", { ...place, delegation, wording: WORDS }),
    mayLeaveOpen: mayEnter(state, member, "open-point-recorded/1", open),
    mayPark: mayEnter(state, member, "item-parked/1", { ...place, goesTo: WORDS }),
  }
}

/** What a member may do with a joint sentence. */
export function pointActs(state: ProcessState, member: MemberId, point: Point) {
  const { version } = currentVersion(point)
  return {
    mayInitial: mayEnter(state, member, "point-initialled/1", { point: point.id, version }),
    mayReword: mayEnter(state, member, "point-reworded/1", { point: point.id, wording: WORDS }),
  }
}

/** Is there anything that this member may still write in the minutes? */
export function mayWriteMinutes(state: ProcessState, member: MemberId, session: TalksSession): boolean {
  const [first] = session.agenda
  if (first === undefined) return false
  return itemActs(state, member, { session: session.id, item: first.id }).mayPropose
}
