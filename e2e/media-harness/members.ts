import type { MemberId, SessionId } from "@wasit/domain"
import type { SealKey } from "@wasit/domain/room"
import { type Chair, findChair, signAs } from "../../packages/web/src/keys/chairs.ts"
import { makeInvitationSecret } from "../../packages/web/src/process/invitation.ts"
import { enrol, readInvitation } from "../../packages/web/src/process/join.ts"
import { newId } from "../../packages/web/src/process/new-id.ts"
import { Line } from "../../packages/web/src/record/api.ts"
import { ActDraft } from "../../packages/web/src/record/draft.ts"
import { Replica } from "../../packages/web/src/record/replica.ts"
import { makeTalkPair, sealKeyOf } from "../../packages/web/src/talks/media/room-keys.ts"

export const members = {
  /** Interpreters who come by an invitation of their head, each with keys of her own in this browser. */
  async enlist(process: string, count: number): Promise<MemberId[]> {
    const head = new Replica(new Line(await chairOf(process, "interpreter_team/head")))
    await head.sync()
    const enlisted: MemberId[] = []
    for (let n = 0; n < count; n++) enlisted.push(await bringInterpreter(head, process))
    return enlisted
  },

  /** What a device of this member says first in a talk; its talk key is proven, and nothing is opened with it. */
  async hello(process: string, session: SessionId, member: MemberId): Promise<{ token: string; sealKey: SealKey }> {
    const chair = await chairOf(process, member)
    const { token } = accepted(await new Line(chair).bearer(false))
    const sign = (message: Uint8Array<ArrayBuffer>) => signAs(chair, message)
    return { token, sealKey: await sealKeyOf(await makeTalkPair(), { process, session }, member, sign) }
  },
}

async function bringInterpreter(head: Replica, process: string): Promise<MemberId> {
  const { token, tokenHash } = await makeInvitationSecret()
  const issued = await new ActDraft(head).submit("invitation-issued/1", {
    id: newId("invitation"),
    delegation: "interpreter_team",
    role: "INTERPRETER",
    isHead: false,
    mandate: [],
    tokenHash,
    expiresAt: "2030-01-01T00:00:00Z",
  })
  accepted(issued)
  const invited = accepted(await readInvitation(process, token))
  const { member } = accepted(await enrol(invited, token, "An interpreter of the test"))
  await head.sync()
  accepted(await new ActDraft(head).submit("member-admitted/1", { member }))
  await head.sync()
  return member
}

async function chairOf(process: string, member: MemberId): Promise<Chair> {
  const chair = await findChair(process, member)
  if (chair === undefined) throw new Error(`no chair of ${member}`)
  return chair
}

function accepted<T extends object>(answer: T): Exclude<T, { code: string }> {
  if ("code" in answer) throw new Error(`refused: ${String(answer.code)}`)
  return answer as Exclude<T, { code: string }>
}
