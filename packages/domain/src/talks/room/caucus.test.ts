import { describe, expect, test } from "vitest"
import type { RoomRequest } from "./requests.ts"
import { give, microphone, openTalk } from "./room.test-support.ts"
import { rosterOf } from "./rosters.ts"
import { ELSEWHERE, type ParticipantId } from "./state.ts"
import { viewFor } from "./view.ts"

const open = (participants: readonly ParticipantId[], minutes: number | null = null): RoomRequest => ({
  kind: "open-caucus",
  caucus: "caucus_a",
  delegations: ["party_gov"],
  participants,
  minutes,
})

describe("a caucus", () => {
  test("TA20 who is in a caucus is heard there and nowhere else, and hears nothing of the plenary", () => {
    const talk = openTalk()
    const second = talk.come("party_gov/second", "delegate")
    talk
      .asks("p1", { kind: "admit", participants: [second] })
      .asks("p1", give("p3"))
      .asks("p3", microphone())
    talk.asks("p1", open(["p2", second])).asks("p2", microphone())
    expect(talk.hears(second)).toEqual(["0 p2"])
    expect([talk.hears("p3"), talk.hears("p1"), talk.hears("p2")]).toEqual([[], ["0 p3"], []])
    expect(rosterOf(talk.state, "caucus_a")?.members.map((each) => each.participant)).toEqual(["p2", second])
  })

  test("TA27 a facilitator knocks, and a head inside lets in or not; nobody is moved in who does not belong there", () => {
    const talk = openTalk().asks("p1", open(["p2"]))
    const into = (participant: ParticipantId): RoomRequest => ({ kind: "move", participant, to: "caucus_a" })
    expect(talk.refusal("p1", into("p1"))?.code).toBe("knock-first")
    expect(talk.refusal("p1", into("p6"))?.code).toBe("knock-first")
    expect(talk.refusal("p1", into("p3"))?.code).toBe("caucus-not-theirs")
    talk.asks("p1", { kind: "knock", place: "caucus_a" })
    expect(talk.refusal("p3", { kind: "answer-knock", participant: "p1", admit: true })?.code).toBe("not-in-caucus")
    talk.asks("p2", { kind: "answer-knock", participant: "p1", admit: false })
    expect(talk.person("p1").place).toBe("plenary")
    talk.asks("p1", { kind: "knock", place: "caucus_a" })
    talk.asks("p2", { kind: "answer-knock", participant: "p1", admit: true })
    expect(talk.person("p1").place).toBe("caucus_a")
  })

  test("TA27 a facilitator who comes along at the opening is in it; an interpreter follows by assignment", () => {
    const talk = openTalk().asks("p1", open(["p1", "p2"]))
    expect(talk.person("p1").place).toBe("caucus_a")
    const follow: RoomRequest = { kind: "move", participant: "p4", to: "caucus_a" }
    expect(talk.refusal("p4", follow)?.code).toBe("right-missing")
    talk.asks("p6", follow)
    expect(talk.person("p4").place).toBe("caucus_a")
  })

  test("TA25 into a caucus the microphone goes as it was; everybody comes back silent when the time is over", () => {
    const talk = openTalk()
      .asks("p1", give("p2"))
      .asks("p2", microphone())
      .asks("p1", open(["p2"], 5))
    expect(talk.person("p2").sends.microphone).toBe(true)
    expect(talk.state.places.caucus_a?.returnsAt).toBe(talk.now + 300_000)
    talk.wait(299_000)
    expect(talk.person("p2").place).toBe("caucus_a")
    talk.wait(1_000)
    expect([talk.person("p2").place, talk.person("p2").sends.microphone]).toEqual(["plenary", false])
    expect(talk.state.places.caucus_a).toBeUndefined()
  })

  test("TA24 a caucus opened again under the same name has keys that never were", () => {
    const talk = openTalk().asks("p1", open(["p2"]))
    const first = rosterOf(talk.state, "caucus_a")!.epoch
    talk.asks("p1", { kind: "close-caucus", caucus: "caucus_a" }).asks("p1", open(["p2"]))
    expect(rosterOf(talk.state, "caucus_a")!.epoch).toBeGreaterThan(first)
  })

  test("TA28 the other side is told that somebody is elsewhere, not where, with whom or how", () => {
    const talk = openTalk().asks("p2", { kind: "listen", listening: { language: "ar", withFloor: true } })
    talk.asks("p1", open(["p2", "p4"])).asks("p2", microphone())
    const told = viewFor(talk.state, "p3")
    expect([told.participants.p2?.place, told.participants.p4?.place]).toEqual([ELSEWHERE, ELSEWHERE])
    expect(told.participants.p2?.sends).toEqual({ microphone: false, picture: null })
    expect(told.participants.p2?.listening.language).toBeNull()
    expect(told.places.caucus_a).toBeUndefined()
    expect(viewFor(talk.state, "p6").participants.p2?.place).toBe("caucus_a")
  })

  test("TA39 the facilitator speaks to all places under keys of its own, and gets the key of none", () => {
    const talk = openTalk()
      .asks("p1", open(["p2"]))
      .asks("p2", microphone())
    talk.asks("p1", { kind: "announce", on: true }).asks("p1", microphone())
    expect([talk.hears("p2"), talk.hears("p3"), talk.hears("p1")]).toEqual([["7 p1"], ["7 p1"], []])
    expect(rosterOf(talk.state, "caucus_a")?.members.map((each) => each.participant)).toEqual(["p2"])
    expect(rosterOf(talk.state, "announcement")?.members).toHaveLength(6)
    expect(talk.refusal("p6", { kind: "announce", on: true })?.code).toBe("announcer-taken")
    talk.asks("p1", { kind: "announce", on: false })
    expect([talk.hears("p2"), talk.hears("p3")]).toEqual([[], ["2 p1"]])
  })
})
