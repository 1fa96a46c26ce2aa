import type { Delegation, Invitation, MemberId, Refusal, Wording } from "@wasit/domain"
import { isParty } from "@wasit/domain"
import { type Chair, chairsOf, keepChair, leaveChair, makeChair } from "../keys/chairs.ts"
import { getOpen, Line, postOpen, type ReceiptAnswer } from "../record/api.ts"
import { firstOffer } from "./found.ts"
import { rememberTitle } from "./known-processes.ts"
import { newMember } from "./member-slug.ts"

/** What an invitation shows to whoever holds its link. */
export type Invited = {
  readonly id: string
  readonly origin: string
  readonly title: Wording
  readonly isRehearsal: boolean
  readonly delegation: Delegation
  readonly invitation: Invitation
  readonly seen: { readonly size: number; readonly root: string }
  readonly now: string
}

export const readInvitation = (process: string, token: string): Promise<Invited | Refusal> =>
  getOpen<Invited>(`/api/p/${encodeURIComponent(process)}/invitation`, `Invitation ${token}`)

/** Makes the keys of a newcomer here and offers the enrolment. The keys stay on this device, admitted or not. */
export async function enrol(invited: Invited, token: string, name: string): Promise<Chair | Refusal> {
  const { id, origin, invitation, delegation } = invited
  const isWitness = invitation.isHead && isParty(delegation.id)
  const chair = await makeChair(id, origin, newMember(delegation.id), delegation.id, isWitness)
  const body = {
    invitation: invitation.id,
    member: chair.member as MemberId,
    name,
    role: invitation.role,
    key: chair.key,
    recipient: chair.recipient,
    witnessKey: chair.witnessKey,
  }
  // Kept first, so that a lost answer does not lose the keys that the record then names.
  await keepChair(chair)
  await rememberTitle(id, invited.title)
  const offer = await firstOffer(chair, "member-enrolled/1", body, invited.now, invited.seen)
  const answer = await postOpen<ReceiptAnswer>(`/api/p/${id}/invitation`, offer, `Invitation ${token}`)
  if (!("code" in answer)) return chair
  if (answer.code !== "offline") await leaveChair(chair)
  return answer
}

/** The place of this device that waits to be admitted, after the link was used. */
export const waitingChair = async (process: string): Promise<Chair | null> => (await chairsOf(process)).at(-1) ?? null

/** Asks until the newcomer is admitted; ends with `signal`. @returns null when admitted, or why it never will be */
export async function awaitAdmission(chair: Chair, signal: AbortSignal): Promise<Refusal | null> {
  const line = new Line(chair)
  for (;;) {
    const answer = await line.get<object>("/head")
    if (!("code" in answer)) return null
    const isWaiting =
      answer.code === "offline" ||
      (answer.code === "not-admitted" && "standing" in answer && answer.standing === "enrolled")
    if (!isWaiting) return answer as Refusal
    if (signal.aborted) return { code: "offline" }
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    if (signal.aborted) return { code: "offline" }
  }
}
