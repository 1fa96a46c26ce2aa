import {
  advance,
  applyRequest,
  decideRequest,
  initialTalk,
  join,
  type ParticipantId,
  type RoomRequest,
  type RoomRole,
  type TalkState,
} from "@wasit/domain/room"
import { expect, test } from "vitest"
import { convened } from "../sitting.test-support.ts"
import { coverageOf } from "./coverage.ts"
import { deskView, secondsUntil } from "./desk-model.ts"
import { listeningView } from "./listening.ts"

const SITTING = convened({
  delegations: ["party_one", "party_two", "facilitator_host", "interpreter_team"],
  openedAt: "2020-03-22T09:00:00Z",
  interpretation: new Map([["party_one", { required: ["ar", "ps"], waived: [] }]]),
})

/** A talk as the server plays it: what is refused fails the test. */
class Played {
  state: TalkState = initialTalk(SITTING, { participants: 16, pictures: 6, larger: null }, 0)
  now = 1_000_000

  come(member: `${"party" | "facilitator" | "interpreter"}_${string}/${string}`, role: RoomRole): ParticipantId {
    const delegation = member.slice(0, member.indexOf("/")) as (typeof SITTING.delegations)[number]
    const sealKey = { pub: member, signature: "signed" }
    const joined = join(this.state, { member, delegation, role, sealKey }, this.now)
    if ("code" in joined) throw new Error(joined.code)
    this.state = joined.state
    return joined.participant
  }

  asks(from: ParticipantId, request: RoomRequest): this {
    const refused = decideRequest(this.state, request, from)
    if (refused !== null) throw new Error(`${request.kind}: ${refused.code}`)
    this.state = applyRequest(this.state, request, from, this.now)
    return this
  }

  wait(ms: number): this {
    this.now += ms
    this.state = advance(this.state, this.now)
    return this
  }
}

/** Two interpreters between Arabic and Pashto, a third into English, and a head who listens; all let in. */
function seated() {
  const talk = new Played()
  const chair = talk.come("facilitator_host/head", "chair")
  const head = talk.come("party_one/head", "head")
  const first = talk.come("interpreter_team/one", "interpreter")
  const second = talk.come("interpreter_team/two", "interpreter")
  const third = talk.come("interpreter_team/three", "interpreter")
  talk.asks(chair, { kind: "admit", participants: [head, first, second, third] })
  for (const each of [first, second]) talk.asks(each, { kind: "sit-at-desk", languages: ["ar", "ps"] })
  talk.asks(third, { kind: "sit-at-desk", languages: ["en", "ps"] })
  return { talk, head, first, second, third }
}

test("from the empty desk to the open channel: what the record requires is missing until it is taken", () => {
  const { talk, first } = seated()
  const view = () => deskView(talk.state, first)
  expect(view()?.warnings).toEqual([
    { kind: "required-empty", language: "ar" },
    { kind: "required-empty", language: "ps" },
  ])
  talk.asks(first, { kind: "take-channel", language: "ar" })
  expect(view()).toMatchObject({ speaks: "ar", isOnAir: false, warnings: [{ kind: "microphone-off" }] })
  talk.asks(first, { kind: "send", microphone: true, picture: null })
  expect(view()).toMatchObject({ isOnAir: true, warnings: [] })
  talk.asks(first, { kind: "cough", on: true })
  expect(view()).toMatchObject({ isOnAir: false, isCoughing: true, warnings: [{ kind: "coughing" }] })
})

test("the page says before the key is pressed what the rules then do", () => {
  const { talk, first } = seated()
  talk.asks(first, { kind: "take-channel", language: "ar" })
  for (const turned of ["ps", "ar"] as const) {
    expect(deskView(talk.state, first)?.turnsTo).toBe(turned)
    talk.asks(first, { kind: "flip" })
    expect(deskView(talk.state, first)?.speaks).toBe(turned)
  }
})

test("a handover: offered, counted on both desks, and the colleague's when the count ends", () => {
  const { talk, first, second } = seated()
  talk.asks(first, { kind: "take-channel", language: "ar" })
  expect(deskView(talk.state, first)?.partners).toEqual([second])
  talk.asks(first, { kind: "offer-handover", to: second })
  const given = deskView(talk.state, first)?.handover
  expect([given?.part, given?.with, secondsUntil(given?.at ?? 0, talk.now)]).toEqual(["gives", second, 5])
  expect(deskView(talk.state, second)?.handover).toMatchObject({ part: "takes", with: first, language: "ar" })
  // To a closed microphone a channel does not pass; both desks say so.
  expect(deskView(talk.state, first)?.handover?.isReady).toBe(false)
  talk.asks(second, { kind: "send", microphone: true, picture: null })
  expect(deskView(talk.state, second)?.handover?.isReady).toBe(true)
  talk.wait(5000)
  expect([deskView(talk.state, first)?.speaks, deskView(talk.state, second)?.speaks]).toEqual([null, "ar"])
  expect(deskView(talk.state, second)?.handover).toBeNull()
})

test("every colleague the desk offers may be offered the channel, and every source may be heard", () => {
  const { talk, first, third } = seated()
  talk.asks(first, { kind: "take-channel", language: "ar" }).asks(third, { kind: "take-channel", language: "en" })
  talk.asks(third, { kind: "hear", from: "ar" })
  for (const me of [first, third]) {
    const view = deskView(talk.state, me)
    for (const to of view?.partners ?? []) {
      expect(decideRequest(talk.state, { kind: "offer-handover", to }, me)).toBeNull()
    }
    for (const { from, hindrance } of view?.hearOptions ?? []) {
      const refused = decideRequest(talk.state, { kind: "hear", from }, me)
      expect(refused === null, `${me} hears ${from}`).toBe(hindrance === null)
    }
  }
})

test("the chain, the listener's channel and the coverage follow", () => {
  const { talk, head, first, third } = seated()
  talk.asks(first, { kind: "take-channel", language: "ar" }).asks(third, { kind: "take-channel", language: "en" })
  talk.asks(third, { kind: "hear", from: "ar" })
  talk.asks(head, { kind: "listen", listening: { language: "en", withFloor: true } })
  expect(listeningView(talk.state, head)).toMatchObject({ mode: "both", hearsFloorInstead: true })
  talk.asks(third, { kind: "send", microphone: true, picture: null })
  expect(listeningView(talk.state, head)).toMatchObject({ mode: "both", through: ["ar"], hearsFloorInstead: false })
  expect(coverageOf(talk.state).gaps).toEqual([{ place: "plenary", language: "ps" }])
  talk.asks(third, { kind: "leave-channel" })
  expect(listeningView(talk.state, head)).toMatchObject({ through: [], hearsFloorInstead: true })
})
