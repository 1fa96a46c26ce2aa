import { describe, expect, test } from "vitest"
import type { Member } from "../../process/state.ts"
import type { PartyId } from "../../shared/ids.ts"
import type { PartyInterpretation } from "../state.ts"
import { openSources } from "./binds.ts"
import { join, takeRole } from "./people.ts"
import { camera, give, microphone, openTalk, SITTING, Talk } from "./room.test-support.ts"
import { keyPlacesOf, rosterOf } from "./rosters.ts"
import { followRecord, roleOf } from "./start.ts"

const epochs = ({ state }: Talk) =>
  Object.fromEntries(keyPlacesOf(state).map((place) => [place, rosterOf(state, place)?.epoch]))

describe("the door", () => {
  test("TA34 who waits in the lobby receives nothing, has no keys, and is admitted alone or with the delegation", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone())
    const waiting = talk.come("party_tal/second", "delegate")
    expect(talk.person(waiting).place).toBe("lobby")
    expect([...(talk.plan().get(waiting)?.audio ?? [])].every((slot) => slot === null)).toBe(true)
    expect(rosterOf(talk.state, "announcement")?.members.map((each) => each.participant)).not.toContain(waiting)
    expect(talk.refusal(waiting, microphone())?.code).toBe("still-in-lobby")
    talk.asks("p1", { kind: "admit-delegation", delegation: "party_tal" })
    expect(talk.hears(waiting)).toEqual(["0 p2"])
    const later = talk.come("party_tal/third", "delegate")
    expect(talk.person(later).place).toBe("plenary")
    talk.asks("p1", { kind: "lock", on: true })
    const locked = talk.come("party_tal/fourth", "delegate")
    expect(talk.person(locked).place).toBe("lobby")
  })

  test("TA34 put back to the lobby: silent both ways, new keys for the others, and waiting even after a new line", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone())
    const before = epochs(talk)
    talk.asks("p1", { kind: "put-back", participant: "p2" })
    expect([talk.hears("p3"), talk.hears("p2"), talk.state.places.plenary.floor]).toEqual([[], [], null])
    expect(openSources(talk.state).size).toBe(0)
    expect(epochs(talk).plenary).toBeGreaterThan(before.plenary ?? 0)
    expect(epochs(talk).announcement).toBeGreaterThan(before.announcement ?? 0)
    talk.leaves("p2")
    expect(talk.person(talk.come("party_gov/head", "head")).place).toBe("lobby")
    expect(talk.refusal("p1", { kind: "evict", participant: "p6" })?.code).toBe("chair-stays")
  })

  test("TA35 a lost line is silent at once, keeps its place for thirty seconds, and comes back silent", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", { kind: "send", microphone: true, picture: "camera" })
    talk.lose("p2")
    expect([talk.hears("p3"), talk.sees("p3"), talk.hears("p2")]).toEqual([[], [], []])
    talk.wait(29_000)
    expect(talk.state.places.plenary.floor).toBe("p2")
    talk.find("p2").wait(2_000)
    expect([talk.person("p2").place, talk.hears("p3")]).toEqual(["plenary", []])
    const before = epochs(talk)
    talk.lose("p2").wait(30_000)
    expect(talk.state.participants.p2).toBeUndefined()
    expect(talk.state.places.plenary.floor).toBeNull()
    expect(epochs(talk).plenary).toBeGreaterThan(before.plenary ?? 0)
  })

  test("TA51 whoever left on purpose keeps no place: a locked door holds, where a lost line comes back", () => {
    const talk = openTalk().asks("p1", give("p2")).asks("p2", microphone())
    talk.asks("p1", { kind: "lock", on: true })
    const before = epochs(talk)
    talk.leaves("p2")
    expect([talk.state.participants.p2, talk.state.places.plenary.floor]).toEqual([undefined, null])
    expect(epochs(talk).plenary).toBeGreaterThan(before.plenary ?? 0)
    expect(talk.person(talk.come("party_gov/head", "head")).place).toBe("lobby")
    talk.lose("p3")
    expect(talk.person(talk.come("party_tal/head", "head")).place).toBe("plenary")
    talk.leaves("p1")
    expect(talk.person(talk.come("facilitator_qatar/head", "chair")).place).toBe("plenary")
  })

  test("TA24 the same member's device that comes anew keeps its number and place and brings new keys", () => {
    const talk = openTalk()
    const before = epochs(talk)
    const { member, delegation, role } = talk.person("p3")
    const joined = join(talk.state, { member, delegation, role, sealKey: { pub: "another", signature: "s" } }, talk.now)
    if ("code" in joined) throw new Error(joined.code)
    talk.state = joined.state
    expect([joined.participant, talk.person("p3").place]).toEqual(["p3", "plenary"])
    expect(epochs(talk).plenary).toBeGreaterThan(before.plenary ?? 0)
  })

  test("TA24 keys older than an hour are renewed", () => {
    const talk = openTalk()
    const before = epochs(talk)
    talk.wait(3_599_000)
    expect(epochs(talk)).toEqual(before)
    talk.wait(1_000)
    expect(epochs(talk).plenary).toBeGreaterThan(before.plenary ?? 0)
  })

  test("TA36 the seventeenth is refused with the engine that takes more, and so is the seventh picture", () => {
    const talk = openTalk()
    for (let n = 7; n <= 16; n++) talk.come(`party_gov/n${n}`, "delegate")
    const sealKey = { pub: "k", signature: "s" }
    const one = { member: "party_gov/late", delegation: "party_gov", role: "delegate", sealKey } as const
    expect(join(talk.state, one, talk.now)).toEqual({ code: "talk-full", most: 16 })
    talk.asks("p1", { kind: "admit-delegation", delegation: "party_gov" })
    for (const id of ["p1", "p2", "p3", "p7", "p8", "p9"] as const) talk.asks(id, camera)
    expect(talk.refusal("p10", camera)).toEqual({ code: "pictures-full", most: 6 })
    expect(join(new Talk().state, { ...one, delegation: "party_other" }, 1)).toEqual({ code: "not-convened" })
  })

  test("TA37 roles come from the record, and a recorder is whom every head admitted", () => {
    const member: Member = {
      id: "party_gov/one",
      delegation: "party_gov",
      name: "Invented",
      role: "DELEGATE",
      isHead: false,
      mandate: [],
      key: "k",
      recipient: "r",
      witnessKey: null,
      standing: "admitted",
      since: "2020-03-20T09:00:00Z",
    }
    const roles = [
      member,
      { ...member, isHead: true },
      { ...member, mandate: ["AGREE"] as const },
      { ...member, delegation: "facilitator_us", role: "FACILITATOR" } as const,
      { ...member, delegation: "interpreter_team", isHead: true } as const,
      { ...member, delegation: "observer_bank", isHead: true } as const,
    ].map((each) => roleOf(each, SITTING))
    expect(roles).toEqual(["delegate", "head", "alternate", "chair", "interpreter", "observer"])
    const stamp = { index: 2, at: "2020-03-20T09:00:00Z", enteredBy: "party_gov/head" } as const
    const heads = (delegations: readonly (typeof SITTING.delegations)[number][]) => ({
      ...SITTING,
      recorders: new Map([[member.id, new Map(delegations.map((each) => [each, stamp]))]]),
    })
    expect(roleOf(member, heads(SITTING.delegations.slice(1)))).toBe("delegate")
    expect(roleOf(member, heads(SITTING.delegations))).toBe("recorder")
  })

  test("TA37 who is given another role begins it silent, and a recorder is in no caucus", () => {
    const talk = openTalk().asks("p1", {
      kind: "open-caucus",
      caucus: "caucus_a",
      delegations: ["party_gov"],
      participants: ["p2"],
      minutes: null,
    })
    talk.asks("p2", microphone())
    talk.state = takeRole(talk.state, "p2", "recorder", talk.now)
    expect([talk.person("p2").place, talk.person("p2").sends.microphone]).toEqual(["plenary", false])
    expect(talk.refusal("p2", microphone())?.code).toBe("right-missing")
  })

  test("TA38 a required channel without a voice keeps the talks closed, unless each party's head waived it", () => {
    const required = { required: ["ps"], waived: [] } as const
    const talk = new Talk({ ...SITTING, interpretation: new Map([["party_tal", required]]) })
    talk.come("facilitator_qatar/head", "chair")
    talk.come("interpreter_team/head", "interpreter")
    expect(talk.refusal("p1", { kind: "open" })).toEqual({ code: "required-empty", language: "ps" })
    const dropped = { kind: "require", place: "plenary", languages: [] } as const
    expect(talk.refusal("p1", dropped)).toEqual({ code: "required-by-record", language: "ps" })
    talk.asks("p1", { kind: "admit", participants: ["p2"] })
    talk
      .asks("p2", { kind: "sit-at-desk", languages: ["ps", "en"] })
      .asks("p2", { kind: "take-channel", language: "ps" })
    expect(talk.refusal("p1", { kind: "open" })).toBeNull()
    talk.lose("p2")
    expect(talk.refusal("p1", { kind: "open" })?.code).toBe("required-empty")
    const waived = { required: ["ps"], waived: ["ps"] } as const
    const heads = new Map<PartyId, PartyInterpretation>([
      ["party_tal", waived],
      ["party_gov", { required: [], waived: ["ps"] }],
    ])
    talk.state = followRecord(talk.state, { ...SITTING, interpretation: heads })
    expect(talk.refusal("p1", { kind: "open" })).toBeNull()
  })
})
