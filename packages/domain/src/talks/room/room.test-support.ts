import type { DelegationId, MemberId } from "../../shared/ids.ts"
import { newSession, type TalksSession } from "../state.ts"
import { advance } from "./advance.ts"
import { applyRequest } from "./apply.ts"
import { type BindPlan, planBinds } from "./binds.ts"
import { decideRequest, type RoomRefusal } from "./decide.ts"
import { absent, join, leave, present } from "./people.ts"
import type { RoomRequest } from "./requests.ts"
import { initialTalk } from "./start.ts"
import type { Participant, ParticipantId, RoomRole, TalkLimits, TalkState } from "./state.ts"

/** A sitting of two parties, two facilitators, a neutral and interpreters; every person is invented. */
export const SITTING: TalksSession = newSession(
  {
    id: "session_one",
    title: { en: "First session" },
    startsAt: "2020-03-22T09:00:00Z",
    medium: { en: "Video" },
    agenda: [
      { id: "item_lists", title: { en: "Lists" } },
      { id: "item_release", title: { en: "Release" } },
    ],
    delegations: [
      "party_gov",
      "party_tal",
      "facilitator_qatar",
      "facilitator_us",
      "neutral_icrc",
      "interpreter_team",
      "observer_bank",
    ],
  },
  { index: 1, at: "2020-03-20T09:00:00Z", enteredBy: "facilitator_qatar/head" },
)

export const EMBEDDED: TalkLimits = { participants: 16, pictures: 6, larger: "livekit" }

/** A talk under way: every step must be allowed, or it is a mistake of the test. */
export class Talk {
  state: TalkState
  now = 1_000_000

  constructor(session: TalksSession = SITTING, limits: TalkLimits = EMBEDDED) {
    this.state = initialTalk(session, limits, this.now)
  }

  come(member: MemberId, role: RoomRole): ParticipantId {
    const delegation = member.slice(0, member.indexOf("/")) as DelegationId
    const sealKey = { pub: `key-of-${member}`, signature: "signed" }
    const joined = join(this.state, { member, delegation, role, sealKey }, this.now)
    if ("code" in joined) throw new Error(`${member}: ${joined.code}`)
    this.state = joined.state
    return joined.participant
  }

  asks(from: ParticipantId, request: RoomRequest): this {
    const refused = this.refusal(from, request)
    if (refused !== null) throw new Error(`${from} ${request.kind}: ${JSON.stringify(refused)}`)
    this.state = applyRequest(this.state, request, from, this.now)
    return this
  }

  refusal(from: ParticipantId, request: RoomRequest): RoomRefusal | null {
    return decideRequest(this.state, request, from)
  }

  wait(ms: number): this {
    this.now += ms
    this.state = advance(this.state, this.now)
    return this
  }

  lose(id: ParticipantId): this {
    this.state = absent(this.state, id, this.now)
    return this
  }

  find(id: ParticipantId): this {
    this.state = present(this.state, id)
    return this
  }

  leaves(id: ParticipantId): this {
    this.state = leave(this.state, id, this.now)
    return this
  }

  person(id: ParticipantId): Participant {
    const person = this.state.participants[id]
    if (person === undefined) throw new Error(`${id} is not there`)
    return person
  }

  plan(): BindPlan {
    return planBinds(this.state)
  }

  /** Whose voices a device receives, in the order of its slots. */
  hears(id: ParticipantId): string[] {
    return (this.plan().get(id)?.audio ?? []).flatMap((source, slot) =>
      source === null ? [] : [`${slot} ${source.split(":")[0]}`],
    )
  }

  /** Whose pictures a device receives, stage first. */
  sees(id: ParticipantId): string[] {
    return (this.plan().get(id)?.video ?? []).flatMap((source) => (source === null ? [] : [source]))
  }
}

/** Everybody in the plenary, the talk open: chair p1, heads p2 and p3, interpreter p4, second interpreter p5, second chair p6. */
export function openTalk(): Talk {
  const talk = new Talk()
  talk.come("facilitator_qatar/head", "chair")
  talk.come("party_gov/head", "head")
  talk.come("party_tal/head", "head")
  talk.come("interpreter_team/head", "interpreter")
  talk.come("interpreter_team/second", "interpreter")
  talk.come("facilitator_us/head", "chair")
  talk.asks("p1", { kind: "admit", participants: ["p2", "p3", "p4", "p5"] })
  return talk.asks("p1", { kind: "open" })
}

export const microphone = (on = true): RoomRequest => ({ kind: "send", microphone: on, picture: null })
export const camera: RoomRequest = { kind: "send", microphone: false, picture: "camera" }
export const give = (participant: ParticipantId | null): RoomRequest => ({ kind: "give-floor", participant })
