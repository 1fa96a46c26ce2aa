import { describe, expect, test } from "vitest"
import { GOV, HOST, inSession, TLB } from "../doha.test-support.ts"
import { interpretationOf, sheetStanding } from "./consent.ts"
import { sheetOf } from "./sheet.ts"

const session = "session_one" as const
const ONE = `sha256:${"1".repeat(64)}` as const
const TWO = `sha256:${"2".repeat(64)}` as const

const sitting = (story: ReturnType<typeof inSession>) => story.state.talks.sessions.get(session)!
const required = (languages: ("ar" | "ps" | "prs")[]) => ({ session, languages })

const recording = (index: number) =>
  ({
    session,
    digest: ONE,
    from: "2020-03-22T10:00:00Z",
    until: "2020-03-22T10:30:00Z",
    bytes: 4096,
    index,
    at: "2020-03-22T12:00:00Z",
    enteredBy: "facilitator_host/clerk",
  }) as const

function closed() {
  const story = inSession()
  return story.enter(HOST, "session-closed/1", { session, closedAt: story.now, followUp: null })
}

describe("what heads agree to about a sitting", () => {
  test("TA11 what one party's head requires must be interpreted; what it requires later replaces it", () => {
    const story = inSession().enter(TLB, "interpretation-required/1", required(["ps"]))
    story.enter(GOV, "interpretation-required/1", required(["prs", "ar"]))
    expect(interpretationOf(sitting(story)).required).toEqual(["ar", "prs", "ps"])
    story.enter(GOV, "interpretation-required/1", required(["prs"]))
    expect(interpretationOf(sitting(story)).required).toEqual(["prs", "ps"])
    expect(story.refusal(HOST, "interpretation-required/1", required(["ar"]))?.code).toBe("not-permitted")
    expect(story.refusal(GOV, "interpretation-required/1", required(["ar", "ar"]))?.code).toBe("body-malformed")
    expect(closed().refusal(GOV, "interpretation-required/1", required(["ar"]))?.code).toBe("session-closed")
  })

  test("TA12 a language is waived when each party's head waived it, until one of them requires it again", () => {
    const story = inSession().enter(TLB, "interpretation-required/1", required(["ps", "ar"]))
    story.enter(TLB, "interpretation-waived/1", { session, languages: ["ps"] })
    expect(interpretationOf(sitting(story)).waived).toEqual([])
    story.enter(GOV, "interpretation-waived/1", { session, languages: ["ps", "ar"] })
    expect(interpretationOf(sitting(story)).waived).toEqual(["ps"])
    story.enter(GOV, "interpretation-required/1", required(["ps"]))
    expect(interpretationOf(sitting(story)).waived).toEqual([])
  })

  test("TA14 heads sign the one sheet that stands; one that changed since is signed anew", () => {
    const open = inSession()
    expect(open.refusal(GOV, "sheet-signed/2", { session, position: 1, digest: ONE })?.code).toBe("session-not-closed")
    const story = closed()
    const position = sheetOf(story.state, session)!.position
    expect(story.refusal(GOV, "sheet-signed/2", { session, position: position - 1, digest: ONE })).toEqual({
      code: "sheet-changed",
      position,
    })
    story.enter(GOV, "sheet-signed/2", { session, position, digest: ONE })
    expect(story.refusal(GOV, "sheet-signed/2", { session, position, digest: ONE })?.code).toBe("sheet-signed-already")
    expect(sheetStanding(story.state, session)).toMatchObject({ position, awaited: ["party_tlb"], isSigned: false })
    story.enter(TLB, "sheet-signed/2", { session, position, digest: TWO })
    expect(sheetStanding(story.state, session)).toMatchObject({ awaited: [], isSigned: false })
    story.enter(TLB, "sheet-signed/2", { session, position, digest: ONE })
    expect(sheetStanding(story.state, session)?.isSigned).toBe(true)
    story.enter(HOST, "attendance-recorded/1", { session, delegation: "party_gov", present: 4, note: null })
    const standing = sheetStanding(story.state, session)
    expect([standing?.isSigned, standing?.signed.length, standing?.earlier.length]).toEqual([false, 0, 3])
  })

  test("TA52 a sheet signed in its first form stays signed while nothing was recorded, and is signed anew with a recording", () => {
    const story = closed()
    const position = sheetOf(story.state, session)!.position
    story.enter(GOV, "sheet-signed/1", { session, position, digest: ONE })
    story.enter(TLB, "sheet-signed/1", { session, position, digest: ONE })
    expect(sheetStanding(story.state, session)).toMatchObject({ position, awaited: [], isSigned: true, earlier: [] })
    // One of them signs the second form too, which has another digest: both have signed, each what it says.
    story.enter(GOV, "sheet-signed/2", { session, position, digest: TWO })
    const both = sheetStanding(story.state, session)
    expect([both?.isSigned, both?.signed.map(({ form }) => form).sort()]).toEqual([true, [1, 2]])
    const recorded = { ...story.state.talks.sessions.get(session)!, recordings: [recording(position + 3)] }
    const talks = { ...story.state.talks, sessions: new Map([[session, recorded]]) }
    const after = sheetStanding({ ...story.state, talks }, session)
    expect([after?.position, after?.isSigned, after?.earlier.length]).toEqual([position + 3, false, 3])
    // Recorded before the closing: the position is the same, and the first form leaves the recording out.
    const before = { ...recorded, recordings: [recording(position - 1)] }
    const early = sheetStanding(
      { ...story.state, talks: { ...talks, sessions: new Map([[session, before]]) } },
      session,
    )
    expect([early?.position, early?.signed.map(({ form }) => form), early?.earlier.length]).toEqual([position, [2], 2])
  })

  test("TA14 what only a head may agree to is refused to others of a delegation", () => {
    const story = closed()
    const position = sheetOf(story.state, session)!.position
    expect(story.refusal("interpreter_x/one", "sheet-signed/2", { session, position, digest: ONE })?.code).toBe(
      "not-permitted",
    )
  })
})
