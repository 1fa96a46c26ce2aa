import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { checkSheets, type SheetDigestOf } from "./check-sheets.ts"
import { GOV, HOST, inSession, type Story, TLB } from "./doha.test-support.ts"
import { replay } from "./replay.ts"
import type { MemberId } from "./shared/ids.ts"
import { firstFormOf, sheetOf } from "./talks/sheet.ts"

const session = "session_one" as const
const WRONG = `sha256:${"0".repeat(64)}` as const

const digestOf: SheetDigestOf = (sheet, form) => {
  const text = `${form}${JSON.stringify(sheet)}`
  return `sha256:${createHash("sha256").update(text).digest("hex")}`
}

function closed(): Story {
  const story = inSession()
  return story.enter(HOST, "session-closed/1", { session, closedAt: story.now, followUp: null })
}

/** A head signs the sheet as it stands, in one form or the other, or another digest. */
function sign(story: Story, head: MemberId, form: 1 | 2 = 2, digest: string | null = null): Story {
  const sheet = form === 1 ? firstFormOf(story.state, session) : sheetOf(story.state, session)
  const body = { session, position: sheet!.position, digest: digest ?? digestOf(sheet!, form) }
  return form === 1 ? story.enter(head, "sheet-signed/1", body) : story.enter(head, "sheet-signed/2", body)
}

const attended = (story: Story, present: number) =>
  story.enter(HOST, "attendance-recorded/1", { session, delegation: "party_gov", present, note: null })

const sheetIn = ({ entries, state }: Pick<Story, "entries" | "state">) => checkSheets(entries, state, digestOf)[0]

const standings = (story: Pick<Story, "entries" | "state">) =>
  sheetIn(story)?.signatures.map(({ delegation, form, standing }) => `${delegation} ${form} ${standing}`)

describe("what the record alone says of the signatures under a sheet", () => {
  test("TA54 a sitting that is open has no sheet; a closed one has whether it was signed or not", () => {
    expect(sheetIn(inSession())).toBeUndefined()
    const story = closed()
    const { position } = sheetOf(story.state, session)!
    expect(sheetIn(story)).toEqual({
      session,
      title: story.state.talks.sessions.get(session)!.title,
      position,
      digest: digestOf(sheetOf(story.state, session)!, 2),
      signed: [],
      awaited: ["party_gov", "party_tlb"],
      signatures: [],
      isWhole: true,
    })
  })

  test("TA54 who signed the sheet that the record gives has signed it, in either form", () => {
    const story = sign(sign(closed(), GOV), TLB, 1)
    expect(standings(story)).toEqual(["party_gov 2 stands", "party_tlb 1 stands"])
    expect(sheetIn(story)).toMatchObject({ signed: ["party_gov", "party_tlb"], awaited: [] })
  })

  test("TA54 a wrong digest is found, with the one that the record gave; it is replaced by a right one", () => {
    const story = sign(sign(closed(), GOV), TLB, 2, WRONG)
    expect(standings(story)).toEqual(["party_gov 2 stands", "party_tlb 2 differs"])
    expect(sheetIn(story)).toMatchObject({ signed: ["party_gov"], awaited: ["party_tlb"] })
    const { digest, computed } = sheetIn(story)!.signatures[1]!
    expect([digest, computed]).toEqual([WRONG, sheetIn(story)?.digest])
    sign(story, TLB)
    expect(standings(story)).toEqual(["party_gov 2 stands", "party_tlb 2 replaced", "party_tlb 2 stands"])
    expect(sheetIn(story)?.awaited).toEqual([])
    // The digest of one form does not do under the other.
    const first = sign(closed(), GOV, 1, digestOf(sheetOf(closed().state, session)!, 2))
    expect(standings(first)).toEqual(["party_gov 1 differs"])
  })

  test("TA54 a later act changes the sheet and leaves the signature true of its time", () => {
    const story = attended(sign(sign(closed(), GOV), TLB, 1), 4)
    expect(standings(story)).toEqual(["party_gov 2 changed-since", "party_tlb 1 changed-since"])
    expect(sheetIn(story)).toMatchObject({ signed: [], awaited: ["party_gov", "party_tlb"] })
    sign(story, GOV)
    expect(sheetIn(story)).toMatchObject({ signed: ["party_gov"], awaited: ["party_tlb"] })
    // What had a wrong digest stays wrong, whatever changed afterwards.
    expect(standings(attended(sign(closed(), GOV, 2, WRONG), 4))).toEqual(["party_gov 2 differs"])
  })

  test("TA54 an act that the rules were against counts for nobody", () => {
    const story = closed()
    const { position } = sheetOf(story.state, session)!
    const digest = digestOf(sheetOf(story.state, session)!, 2)
    story.push(story.act(GOV, "sheet-signed/2", { session, position: position - 1, digest }))
    expect(standings(story)).toEqual(["party_gov 2 refused"])
    expect(sheetIn(story)?.signed).toEqual([])
  })

  test("TA54 who was not given all that the sheet rests on is told so, and accuses nobody", () => {
    const whole = sign(attended(closed(), 4), GOV)
    const entries = whole.entries.map((each) => (each.act === "attendance-recorded/1" ? { ...each, body: null } : each))
    const { state, irregular } = replay(entries)
    expect(irregular).toEqual([])
    expect([standings({ entries, state }), sheetIn({ entries, state })?.isWhole]).toEqual([
      ["party_gov 2 untold"],
      false,
    ])
    // What is hidden in another slice does not concern the sheet.
    const beside = closed().enter(HOST, "exchange-opened/1", {
      id: "exchange_one",
      parties: ["party_gov", "party_tlb"],
      depositDue: { at: "2020-03-30T00:00:00Z", zone: "Asia/Qatar" },
    })
    sign(beside, GOV)
    const less = beside.entries.map((each) => (each.act === "exchange-opened/1" ? { ...each, body: null } : each))
    expect(less.filter(({ body }) => body === null)).toHaveLength(1)
    expect(standings({ entries: less, state: replay(less).state })).toEqual(["party_gov 2 stands"])
  })
})
