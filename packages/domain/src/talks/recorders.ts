import { type DelegationId, delegationOf, type MemberId } from "../shared/ids.ts"
import type { Recording, TalksSession } from "./state.ts"

/** Whether somebody may record: only while the head of every delegation convened agrees (TA13). */
export type RecorderStanding = {
  readonly recorder: MemberId
  readonly agreed: readonly DelegationId[]
  readonly awaited: readonly DelegationId[]
  readonly isAdmitted: boolean
}

/** Everybody who is named as a recorder of a sitting, in the order of naming. */
export function recordersOf({ delegations, recorders }: TalksSession): RecorderStanding[] {
  return [...recorders].map(([recorder, heads]) => {
    const awaited = delegations.filter((each) => !heads.has(each))
    return {
      recorder,
      agreed: delegations.filter((each) => heads.has(each)),
      awaited,
      isAdmitted: awaited.length === 0,
    }
  })
}

/** Null for a member whom nobody named as a recorder. */
export function recorderStanding(session: TalksSession, member: MemberId): RecorderStanding | null {
  return recordersOf(session).find((each) => each.recorder === member) ?? null
}

/** The recording of a sitting whose digest a file has, in whichever sitting it was made. */
export function recordingOf(sessions: Iterable<Pick<TalksSession, "recordings">>, digest: string): Recording | null {
  for (const { recordings } of sessions) {
    const found = recordings.find((each) => each.digest === digest)
    if (found !== undefined) return found
  }
  return null
}

export function agreeToRecorder(
  session: TalksSession,
  recorder: MemberId,
  stamp: Pick<Recording, "index" | "at" | "enteredBy">,
): TalksSession {
  const delegation = delegationOf(stamp.enteredBy)
  const before = session.recorders.get(recorder)
  if (before?.has(delegation) === true) return session
  const heads = new Map(before).set(delegation, stamp)
  const next = { ...session, recorders: new Map(session.recorders).set(recorder, heads) }
  if (recorderStanding(next, recorder)?.isAdmitted !== true) return next
  return { ...next, onceAdmitted: new Set(session.onceAdmitted).add(recorder) }
}

/** TA48: a recorder whose own head withdraws is named no longer, and everything that was agreed to it ends with that. */
export function withdrawRecorder(session: TalksSession, recorder: MemberId, by: MemberId): TalksSession {
  const heads = new Map(session.recorders.get(recorder))
  heads.delete(delegationOf(by))
  const recorders = new Map(session.recorders)
  if (heads.size === 0 || delegationOf(by) === delegationOf(recorder)) recorders.delete(recorder)
  else recorders.set(recorder, heads)
  return { ...session, recorders }
}
