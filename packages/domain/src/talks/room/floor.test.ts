import { describe, expect, test } from "vitest"
import { floorTimeAt } from "./change.ts"
import { camera, give, microphone, openTalk } from "./room.test-support.ts"
import type { TalkState } from "./state.ts"
import { viewFor } from "./view.ts"

const hand = (kind: "floor" | "order") => ({ kind: "raise-hand", for: kind }) as const
const queue = ({ places }: TalkState) => places.plenary.hands.map(({ participant, kind }) => `${participant} ${kind}`)

describe("the floor", () => {
  test("TA31 the queue is in order of time, points of order first; the floor lowers the hand", () => {
    const talk = openTalk()
      .asks("p3", hand("floor"))
      .wait(10)
      .asks("p2", hand("floor"))
      .wait(10)
      .asks("p4", hand("order"))
    expect(queue(talk.state)).toEqual(["p4 order", "p3 floor", "p2 floor"])
    talk.asks("p1", give("p3"))
    expect(queue(talk.state)).toEqual(["p4 order", "p2 floor"])
    expect(talk.refusal("p2", hand("floor"))?.code).toBe("hand-up-already")
    talk.asks("p2", hand("order"))
    expect(queue(talk.state)).toEqual(["p4 order", "p2 order"])
    expect(talk.refusal("p3", { kind: "lower-hand", participant: "p2" })?.code).toBe("right-missing")
    talk.asks("p1", { kind: "lower-hand", participant: "p2" })
    expect(queue(talk.state)).toEqual(["p4 order"])
  })

  test("TA31 the floor permits a microphone and its person opens it; when it passes on, the microphone is closed", () => {
    const talk = openTalk()
    expect(talk.refusal("p2", microphone())?.code).toBe("floor-not-yours")
    talk.asks("p1", give("p2"))
    expect(talk.hears("p3")).toEqual([])
    talk.asks("p2", microphone())
    expect(talk.hears("p3")).toEqual(["0 p2"])
    talk.asks("p1", give("p3"))
    expect(talk.person("p2").sends.microphone).toBe(false)
    expect(talk.hears("p1")).toEqual([])
  })

  test("TA26 the mute holds against its person, over a caucus and a new line, until lifted or the floor is given", () => {
    const talk = openTalk().asks("p1", { kind: "set-mode", place: "plenary", mode: "discussion" })
    talk.asks("p2", microphone()).asks("p1", { kind: "mute", participant: "p2", on: true })
    expect(talk.hears("p3")).toEqual([])
    expect(talk.refusal("p2", microphone())?.code).toBe("muted-by-chair")
    talk.asks("p1", caucus(["p2"]))
    expect(talk.refusal("p2", microphone())).toBeNull()
    talk.asks("p2", { kind: "return" })
    expect(talk.refusal("p2", microphone())?.code).toBe("muted-by-chair")
    talk.leaves("p2")
    const again = talk.come("party_gov/head", "head")
    expect([again, talk.person(again).isMuted]).toEqual(["p7", true])
    talk.asks("p1", { kind: "mute", participant: again, on: false }).asks(again, microphone())
    expect(talk.hears("p3")).toEqual(["0 p7"])
  })

  test("TA30 in a discussion six are heard, each in a slot that stays; the seventh is told so", () => {
    const talk = openTalk().asks("p1", { kind: "set-mode", place: "plenary", mode: "discussion" })
    const more = ["party_gov/a", "party_gov/b", "party_tal/a", "party_tal/b"] as const
    for (const member of more) talk.come(member, "delegate")
    talk.asks("p1", { kind: "admit", participants: ["p7", "p8", "p9", "p10"] })
    for (const id of ["p2", "p3", "p7", "p8", "p9", "p10"] as const) talk.asks(id, microphone())
    expect(talk.hears("p1")).toEqual(["0 p2", "2 p3", "3 p7", "4 p8", "5 p9", "6 p10"])
    expect(talk.refusal("p1", microphone())).toEqual({ code: "voices-full", most: 6 })
    talk.asks("p3", microphone(false))
    expect(talk.hears("p1")).toEqual(["0 p2", "3 p7", "4 p8", "5 p9", "6 p10"])
    talk.asks("p1", microphone())
    expect(talk.hears("p8")).toEqual(["0 p2", "2 p1", "3 p7", "5 p9", "6 p10"])
  })

  test("TA32 a screen takes the camera's place and the stage, one at a time", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", camera)
    talk.asks("p1", { kind: "send", microphone: false, picture: "screen" })
    expect(talk.sees("p3")).toEqual(["p1:screen", "p2:camera"])
    expect(talk.refusal("p2", { kind: "send", microphone: false, picture: "screen" })?.code).toBe("screen-taken")
    expect(talk.refusal("p3", { kind: "send", microphone: false, picture: "screen" })?.code).toBe("floor-not-yours")
  })

  test("TA33 the time of the floor is counted for delegations and told to the chair alone", () => {
    const talk = openTalk().asks("p1", give("p2")).wait(61_000).asks("p1", give("p3")).wait(5_000)
    talk.asks("p3", { kind: "yield-floor" }).asks("p1", give("p2")).wait(1_000).asks("p1", give(null))
    expect(talk.state.floorTime).toEqual([
      { delegation: "party_tal", ms: 5_000 },
      { delegation: "party_gov", ms: 62_000 },
    ])
    expect(viewFor(talk.state, "p2").floorTime).toEqual([])
    talk.asks("p1", give("p3"))
    expect(floorTimeAt(talk.state, talk.now + 2_000)).toEqual([
      { delegation: "party_gov", ms: 62_000 },
      { delegation: "party_tal", ms: 7_000 },
    ])
  })
})

const caucus = (participants: ("p2" | "p3")[]) =>
  ({
    kind: "open-caucus",
    caucus: "caucus_a",
    delegations: ["party_gov"],
    participants,
    minutes: null,
  }) as const
