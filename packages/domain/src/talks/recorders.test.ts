import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FIELD, GOV, HOST, inSession, TLB } from "../doha.test-support.ts"
import { type DelegationId, delegationOf, type MemberId } from "../shared/ids.ts"
import { recorderStanding, recordersOf, recordingOf } from "./recorders.ts"
import { roleOf } from "./room/start.ts"
import { sheetOf } from "./sheet.ts"

const session = "session_one" as const
const CLERK: MemberId = "facilitator_host/clerk"
const clerk = { session, recorder: CLERK } as const
const DIGEST = `sha256:${"a".repeat(64)}` as const
const HEADS: Partial<Record<DelegationId, MemberId>> = {
  party_gov: GOV,
  party_tlb: TLB,
  facilitator_host: HOST,
  neutral_field: FIELD,
}

type Sitting = ReturnType<typeof inSession>
const sitting = ({ state }: Sitting) => state.talks.sessions.get(session)!
/** The heads of everybody convened, the recorder's own first. */
const headsOf = (story: Sitting): MemberId[] =>
  sitting(story)
    .delegations.flatMap((each) => HEADS[each] ?? [])
    .sort((one, other) => Number(other === HOST) - Number(one === HOST))

const withClerk = (): Sitting => inSession().join(CLERK, HOST, "DELEGATE")

function admitted(): Sitting {
  const story = withClerk()
  for (const head of headsOf(story)) story.enter(head, "recorder-admitted/1", clerk)
  return story
}

const made = (story: Sitting, part: object = {}) => ({
  session,
  digest: DIGEST,
  from: story.now,
  until: story.now,
  bytes: 4096,
  ...part,
})

describe("who may record, and what was recorded", () => {
  test("TA13 a recorder is admitted when the head of every delegation convened agreed to the same one", () => {
    const story = withClerk()
    for (const head of headsOf(story)) {
      expect(recorderStanding(sitting(story), CLERK)?.isAdmitted ?? false).toBe(false)
      story.enter(head, "recorder-admitted/1", clerk)
    }
    expect(recordersOf(sitting(story))).toMatchObject([{ recorder: CLERK, awaited: [], isAdmitted: true }])
    expect(story.refusal(GOV, "recorder-admitted/1", clerk)?.code).toBe("recorder-admitted-already")
  })

  test("TA13 its own head names it first; no head, no stranger and nobody without a seat is a recorder", () => {
    const story = withClerk()
    const refused = (by: MemberId, recorder: MemberId) =>
      story.refusal(by, "recorder-admitted/1", { session, recorder })?.code
    expect(refused(GOV, CLERK)).toBe("recorder-not-named")
    expect(refused(CLERK, CLERK)).toBe("consent-not-head")
    expect(refused(HOST, HOST)).toBe("recorder-is-head")
    expect(refused(GOV, "party_gov/nobody")).toBe("member-unknown")
  })

  test("TA48 whoever agreed may withdraw, and then nobody may record; agreed again, the recorder is admitted again", () => {
    const story = admitted()
    const member = story.state.process.members.get(CLERK)!
    expect(roleOf(member, sitting(story))).toBe("recorder")
    story.enter(TLB, "recorder-withdrawn/1", clerk)
    expect(recorderStanding(sitting(story), CLERK)).toMatchObject({ awaited: ["party_tlb"], isAdmitted: false })
    expect(roleOf(member, sitting(story))).not.toBe("recorder")
    expect(story.refusal(TLB, "recorder-withdrawn/1", clerk)?.code).toBe("recorder-not-admitted")
    story.enter(TLB, "recorder-admitted/1", clerk)
    expect(roleOf(member, sitting(story))).toBe("recorder")
  })

  test("TA48 when its own head withdraws, everything that was agreed to a recorder ends", () => {
    const story = admitted().enter(HOST, "recorder-withdrawn/1", clerk)
    expect(recordersOf(sitting(story))).toEqual([])
    expect(story.refusal(GOV, "recorder-admitted/1", clerk)?.code).toBe("recorder-not-named")
    story.enter(HOST, "recorder-admitted/1", clerk)
    expect(recorderStanding(sitting(story), CLERK)?.agreed).toEqual(["facilitator_host"])
  })

  test("TA48 in whatever order heads agree and withdraw, all of those who agree last are asked for", () => {
    const start = withClerk()
    const heads = headsOf(start)
    const steps = fc.array(fc.tuple(fc.nat(heads.length - 1), fc.boolean()), { maxLength: 24 })
    fc.assert(
      fc.property(steps, (some) => {
        const story = withClerk()
        let agreed = new Set<MemberId>()
        for (const [at, isFor] of some) {
          const head = heads[at]!
          const code = isFor ? "recorder-admitted/1" : "recorder-withdrawn/1"
          if (story.refusal(head, code, clerk) !== null) continue
          story.enter(head, code, clerk)
          if (isFor) agreed.add(head)
          else if (delegationOf(head) === delegationOf(CLERK)) agreed = new Set()
          else agreed.delete(head)
        }
        const isAdmitted = recorderStanding(sitting(story), CLERK)?.isAdmitted ?? false
        expect(isAdmitted).toBe(agreed.size === heads.length)
      }),
      { numRuns: 60 },
    )
  })

  test("TA49 a recorder enters each file once, also after a withdrawal and the closing; nobody else does", () => {
    const story = admitted()
    expect(story.refusal(GOV, "recording-made/1", made(story))?.code).toBe("recorder-not-admitted")
    expect(withClerk().refusal(CLERK, "recording-made/1", made(story))?.code).toBe("recorder-not-admitted")
    const later = { until: "2030-01-01T00:00:00Z" }
    expect(story.refusal(CLERK, "recording-made/1", made(story, later))?.code).toBe("recording-times-wrong")
    const backwards = { from: story.now, until: "2019-01-01T00:00:00Z" }
    expect(story.refusal(CLERK, "recording-made/1", made(story, backwards))?.code).toBe("recording-times-wrong")
    story.enter(GOV, "recorder-withdrawn/1", clerk)
    story.enter(HOST, "session-closed/1", { session, closedAt: story.now, followUp: null })
    const position = sheetOf(story.state, session)?.position
    story.enter(CLERK, "recording-made/1", made(story))
    expect(story.refusal(CLERK, "recording-made/1", made(story))?.code).toBe("recording-entered-already")
    expect(recordingOf(story.state.talks.sessions.values(), DIGEST)).toMatchObject({ enteredBy: CLERK, bytes: 4096 })
    expect(recordingOf(story.state.talks.sessions.values(), `sha256:${"b".repeat(64)}`)).toBeNull()
    const sheet = sheetOf(story.state, session)
    expect(sheet?.recordings).toMatchObject([{ by: "facilitator_host", bytes: 4096, digest: DIGEST }])
    expect((sheet?.position ?? 0) - (position ?? 0)).toBe(1)
    expect(JSON.stringify(sheet)).not.toContain(CLERK)
  })
})
