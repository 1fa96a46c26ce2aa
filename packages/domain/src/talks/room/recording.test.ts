import { describe, expect, test } from "vitest"
import type { DelegationId, MemberId } from "../../shared/ids.ts"
import { refuseRecorderEntry, withoutRecorders } from "./recording.ts"
import { openTalk, SITTING, type Talk } from "./room.test-support.ts"
import { keyPlacesOf, rosterOf } from "./rosters.ts"
import type { ParticipantId } from "./state.ts"
import { viewFor } from "./view.ts"

const CLERK: MemberId = "facilitator_us/clerk"
const stamp = { index: 2, at: "2020-03-20T09:00:00Z", enteredBy: "party_gov/head" } as const
const agreedBy = (heads: readonly DelegationId[]) => ({
  ...SITTING,
  recorders: new Map([[CLERK, new Map(heads.map((each) => [each, stamp]))]]),
})

function recorded(): { talk: Talk; clerk: ParticipantId } {
  const talk = openTalk()
  talk.asks("p1", { kind: "admit-delegation", delegation: "facilitator_us" })
  const clerk = talk.come(CLERK, "recorder")
  return { talk, clerk }
}

describe("a recorder in the room", () => {
  test("TA47 who is named as a recorder is let in only when every head agrees", () => {
    expect(refuseRecorderEntry(agreedBy(SITTING.delegations.slice(1)), CLERK)).toEqual({ code: "recorder-awaits" })
    expect(refuseRecorderEntry(agreedBy(SITTING.delegations), CLERK)).toBeNull()
    expect(refuseRecorderEntry(agreedBy([]), "party_gov/head")).toBeNull()
  })

  test("TA47 one head withdraws: the recorder is out at once, and the others have new keys", () => {
    const { talk, clerk } = recorded()
    talk.asks(clerk, { kind: "record", on: true })
    expect(withoutRecorders(talk.state, agreedBy(SITTING.delegations), talk.now)).toBe(talk.state)
    const before = rosterOf(talk.state, "plenary")
    expect(before?.members.map(({ member }) => member)).toContain(CLERK)
    for (const session of [agreedBy(SITTING.delegations.slice(1)), SITTING]) {
      const after = withoutRecorders(talk.state, session, talk.now)
      expect(after.participants[clerk]).toBeUndefined()
      expect(after.recording).toEqual([])
      for (const place of keyPlacesOf(after))
        expect(rosterOf(after, place)?.members.map(({ member }) => member)).not.toContain(CLERK)
      expect(rosterOf(after, "plenary")?.epoch).toBeGreaterThan(before?.epoch ?? 0)
    }
  })

  test("TA47 a delegate whom the own head names is out until all agree", () => {
    const talk = openTalk()
    const clerk = talk.come(CLERK, "delegate")
    const after = withoutRecorders(talk.state, agreedBy(["facilitator_us"]), talk.now)
    expect(after.participants[clerk]).toBeUndefined()
  })

  test("TA50 that it records is told to all wherever they are, and ends with its line", () => {
    const { talk, clerk } = recorded()
    const caucus = { caucus: "caucus_a", delegations: ["party_gov"], participants: ["p2"], minutes: null } as const
    talk.asks("p1", { kind: "open-caucus", ...caucus }).asks(clerk, { kind: "record", on: true })
    for (const id of Object.keys(talk.state.participants) as ParticipantId[])
      expect(viewFor(talk.state, id).recording).toEqual([clerk])
    expect(talk.refusal("p3", { kind: "record", on: true })?.code).toBe("right-missing")
    talk.lose(clerk)
    expect(talk.state.recording).toEqual([])
    talk.find(clerk).asks(clerk, { kind: "record", on: true })
    talk.asks("p1", { kind: "put-back", participant: clerk })
    expect(talk.state.recording).toEqual([])
  })

  test("TA50 a recorder neither speaks nor shows nor raises a hand nor enters a caucus", () => {
    const { talk, clerk } = recorded()
    for (const request of [
      { kind: "send", microphone: true, picture: null },
      { kind: "send", microphone: false, picture: "screen" },
      { kind: "raise-hand", for: "floor" },
      { kind: "move", participant: clerk, to: "caucus_a" },
      { kind: "announce", on: true },
    ] as const)
      expect(talk.refusal(clerk, request)?.code).toBe("right-missing")
  })
})
