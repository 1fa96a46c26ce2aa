import type { DelegationId } from "@wasit/domain"
import type { Participant, ParticipantId, TalkState } from "@wasit/domain/room"
import { inSeatOrder } from "./seats.ts"

/** Somebody who may come into a new caucus; its own delegations come unless they are left, others only when asked. */
export type CaucusCandidate = { readonly participant: Participant; readonly comesByItself: boolean }

/** The people of the delegations it is for, then interpreters and facilitators, who go along when the chair says so. */
export function caucusCandidates(talk: TalkState, delegations: readonly DelegationId[]): readonly CaucusCandidate[] {
  const here = inSeatOrder(Object.values(talk.participants).filter((each) => each.place !== "lobby"))
  const own = here.filter((each) => delegations.includes(each.delegation) && each.role !== "recorder")
  const others = here.filter((each) => !own.includes(each) && (each.role === "interpreter" || each.role === "chair"))
  return [
    ...own.map((participant) => ({ participant, comesByItself: true })),
    ...others.map((participant) => ({ participant, comesByItself: false })),
  ]
}

/** Who goes there now. */
export function comingAlong(
  candidates: readonly CaucusCandidate[],
  left: readonly ParticipantId[],
  added: readonly ParticipantId[],
): readonly ParticipantId[] {
  return candidates
    .filter(({ participant, comesByItself }) =>
      comesByItself ? !left.includes(participant.id) : added.includes(participant.id),
    )
    .map(({ participant }) => participant.id)
}
