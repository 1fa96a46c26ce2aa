import { describe, expect, test } from "vitest"
import { GOV, HOST, inSession, TLB } from "../doha.test-support.ts"
import { firstFormOf, sheetOf } from "./sheet.ts"

const session = "session_one" as const
const wording = { en: "Lists are exchanged.", ar: "تُتبادل القوائم." }
const followUp = { due: { at: "2020-03-24T12:00:00Z", zone: "Asia/Qatar" }, note: null } as const

/** A sitting with one agreed point, one own sentence and one open point, closed with a follow-up. */
function sat() {
  const story = inSession().enter(HOST, "attendance-recorded/1", {
    session,
    delegation: "party_gov",
    present: 4,
    note: null,
  })
  story.enter(HOST, "point-proposed/1", { id: "point_a", session, item: "item_lists", wording })
  story.enter(GOV, "point-initialled/1", { point: "point_a", version: 1 })
  story.enter(TLB, "own-sentence-recorded/1", {
    session,
    item: "item_lists",
    delegation: "party_tlb",
    wording: { en: "Only releases." },
  })
  story.enter(HOST, "open-point-recorded/1", {
    id: "point_open",
    session,
    item: "item_lists",
    wording: { en: "Places." },
    owner: "party_tlb",
    due: followUp.due,
  })
  return story
}

const closed = () => {
  const story = sat()
  return story.enter(HOST, "session-closed/1", { session, closedAt: story.now, followUp })
}

describe("TA10 the sheet of a sitting", () => {
  test("TA10 is there when the sitting has closed, and not before", () => {
    expect(sheetOf(sat().state, session)).toBeNull()
    expect(sheetOf(closed().state, "session_other")).toBeNull()
    expect(sheetOf(closed().state, session)?.session).toBe(session)
  })

  test("TA10 holds attendance in numbers, what is joint, what each said, what is open and what follows", () => {
    const sheet = sheetOf(closed().state, session)
    expect(Object.fromEntries(sheet?.delegations.map(({ id, present }) => [id, present]) ?? [])).toEqual({
      party_gov: 4,
      party_tlb: null,
      facilitator_host: null,
    })
    expect(sheet?.items).toEqual([
      {
        title: { en: "Lists" },
        points: [
          {
            id: "point_a",
            version: 1,
            wording,
            initials: [{ delegation: "party_gov", at: expect.any(String) }],
            isAgreed: false,
          },
        ],
        ownSentences: [{ delegation: "party_tlb", wording: { en: "Only releases." } }],
        openPoints: [{ wording: { en: "Places." }, owner: "party_tlb", due: followUp.due }],
        parkedTo: null,
      },
    ])
    expect(sheet?.followUp).toEqual(followUp)
    expect(sheet?.recordings).toEqual([])
  })

  test("TA10 bears the position of the last entry that changed it: initials move it, other business does not", () => {
    const story = closed()
    const before = sheetOf(story.state, session)
    story.enter(HOST, "session-convened/1", {
      id: "session_two",
      title: { en: "Second" },
      startsAt: "2020-03-25T10:00:00Z",
      medium: { en: "Video" },
      agenda: [{ id: "item_b", title: { en: "Places" } }],
      delegations: ["party_gov", "party_tlb"],
    })
    expect(sheetOf(story.state, session)).toEqual(before)
    story.enter(TLB, "point-initialled/1", { point: "point_a", version: 1 })
    const after = sheetOf(story.state, session)
    expect(after?.items[0]?.points[0]?.isAgreed).toBe(true)
    expect((after?.position ?? 0) - (before?.position ?? 0)).toBe(2)
  })

  test("TA52 the first form is the same sheet without a word of recordings", () => {
    const { state } = closed()
    const { recordings, ...first } = sheetOf(state, session)!
    expect(recordings).toEqual([])
    expect(firstFormOf(state, session)).toEqual(first)
    expect(firstFormOf(sat().state, session)).toBeNull()
  })

  test("TA10 names no person and survives as plain data", () => {
    const sheet = sheetOf(closed().state, session)
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet)
    expect(JSON.stringify(sheet)).not.toContain("Invented")
  })
})
