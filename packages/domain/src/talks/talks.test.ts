import { describe, expect, test } from "vitest"
import { GOV, HOST, inSession, TLB } from "../doha.test-support.ts"
import { toIcs } from "./ics.ts"
import { compareSentences, followUpStanding, minutesOf, pointById } from "./standing.ts"

const own = (delegation: "party_gov" | "party_tlb", en: string) =>
  ({ session: "session_one", item: "item_lists", delegation, wording: { en } }) as const
const point = {
  id: "point_a",
  session: "session_one",
  item: "item_lists",
  wording: { en: "Lists are exchanged." },
} as const

describe("talks", () => {
  test("TA1 a sitting is convened, opened and closed once each", () => {
    const story = inSession()
    const opened = { session: "session_one", openedAt: "2020-03-22T09:00:00Z" } as const
    expect(story.refusal(HOST, "session-opened/1", opened)?.code).toBe("session-already-open")
    story.enter(HOST, "session-closed/1", { session: "session_one", closedAt: story.now, followUp: null })
    const again = { session: "session_one", closedAt: story.now, followUp: null } as const
    expect(story.refusal(HOST, "session-closed/1", again)?.code).toBe("session-closed")
  })

  test("TA2 a sentence belongs to an item of the agenda", () => {
    const stray = { ...point, item: "item_other" } as const
    expect(inSession().refusal(GOV, "point-proposed/1", stray)).toEqual({ code: "item-unknown", id: "item_other" })
  })

  test("TA2 a host who was not convened parks no item", () => {
    const parked = { session: "session_one", item: "item_lists", goesTo: { en: "The next session" } } as const
    const story = inSession()
    expect(story.refusal(HOST, "item-parked/1", parked)).toBeNull()
    const convened = { title: { en: "Between them" }, medium: { en: "Video" }, startsAt: story.now } as const
    story.enter(HOST, "session-convened/1", {
      ...convened,
      id: "session_two",
      agenda: [{ id: "item_lists", title: { en: "Lists" } }],
      delegations: ["party_gov", "party_tlb"],
    })
    story.enter(HOST, "session-opened/1", { session: "session_two", openedAt: story.now })
    expect(story.refusal(HOST, "item-parked/1", { ...parked, session: "session_two" })).toEqual({
      code: "delegation-not-convened",
      id: "facilitator_host",
    })
  })

  test("TA3 a point is agreed when all heads initialled the wording that stands", () => {
    const story = inSession().enter(HOST, "point-proposed/1", point)
    story.enter(GOV, "point-initialled/1", { point: "point_a", version: 1 })
    story.enter(TLB, "point-initialled/1", { point: "point_a", version: 1 })
    expect(pointById(story.state, "point_a")?.isAgreed).toBe(true)
    story.enter(TLB, "point-reworded/1", { point: "point_a", wording: { en: "Lists are exchanged at noon." } })
    expect(pointById(story.state, "point_a")?.isAgreed).toBe(false)
    expect(story.refusal(GOV, "point-initialled/1", { point: "point_a", version: 1 })?.code).toBe("point-version-wrong")
  })

  test("TA4 own sentences stand beside each other and are never judged", () => {
    const story = inSession()
    const compared = () =>
      compareSentences(story.state.process, story.state.talks.sessions.get("session_one")!, "item_lists")
    expect(compared()).toBe("silent")
    story.enter(GOV, "own-sentence-recorded/1", own("party_gov", "Ceasefire was discussed."))
    expect(compared()).toBe("one-wrote")
    story.enter(TLB, "own-sentence-recorded/1", own("party_tlb", "Only releases."))
    expect(compared()).toBe("both-wrote")
    story.enter(TLB, "own-sentence-recorded/1", own("party_tlb", "Ceasefire was discussed."))
    expect(compared()).toBe("same")
    expect(story.refusal(GOV, "own-sentence-recorded/1", own("party_tlb", "x"))?.code).toBe("speaks-for-another")
  })

  test("TA5 a follow-up due in two days and held after three is held late", () => {
    const story = inSession()
    const due = { at: "2020-03-24T12:00:00Z", zone: "Asia/Qatar" } as const
    story.enter(HOST, "session-closed/1", {
      session: "session_one",
      closedAt: story.now,
      followUp: { due, note: null },
    })
    const standing = (at: string) => followUpStanding(story.state.talks, "session_one", at).kind
    expect(standing("2020-03-23T00:00:00Z")).toBe("waiting")
    expect(standing("2020-03-25T00:00:00Z")).toBe("missed")
    story.enter(
      HOST,
      "session-convened/1",
      {
        id: "session_two",
        title: { en: "Second session" },
        startsAt: "2020-03-25T10:00:00Z",
        medium: { en: "Video" },
        agenda: [{ id: "item_a", title: { en: "Lists" } }],
        delegations: ["party_gov", "party_tlb"],
      },
      3 * 86_400,
    )
    story.enter(HOST, "session-opened/1", { session: "session_two", openedAt: story.now })
    expect(standing("2020-03-26T00:00:00Z")).toBe("held-late")
    expect(minutesOf(story.state, "session_one", story.now)?.items).toHaveLength(1)
  })

  test("TA6 a calendar file has CRLF, lines of at most 75 octets, UTC times and no member's name", () => {
    const session = inSession().state.talks.sessions.get("session_one")!
    const text = toIcs(
      { kind: "session", session, title: "الجلسة الأولى؛ ".repeat(12) },
      "wasit.test/x",
      "2020-03-22T09:00:00Z",
    )
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true)
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text).toContain("DTSTART:20200322T090000Z\r\n")
    expect(text).not.toContain("Invented")
    expect(text.replaceAll("\r\n ", "")).toContain("UID:session_one@wasit.test/x")
  })
})
