import type { DelegationId, MemberId, TalksSession } from "@wasit/domain"
import { initialTalk, join, type RoomRole, type TalkState } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { convened } from "../sitting.test-support.ts"
import { mayRecordNow, recordingSign } from "./recording-sign.ts"

const CLERK: MemberId = "party_gov/clerk"
const DELEGATIONS = ["party_gov", "party_tal", "facilitator_qatar"] as const
const stamp = { index: 2, at: "2020-03-20T09:00:00Z", enteredBy: "party_gov/head" } as const

const sitting = (heads: readonly DelegationId[]): TalksSession =>
  convened({
    delegations: [...DELEGATIONS],
    recorders: heads.length === 0 ? new Map() : new Map([[CLERK, new Map(heads.map((each) => [each, stamp]))]]),
  })

/** A chair, p1, and the recorder, p2, in the plenary. */
function talkWith(role: RoomRole, recording: TalkState["recording"] = []): TalkState {
  const limits = { participants: 16, pictures: 6, larger: null }
  let state: TalkState = { ...initialTalk(sitting([]), limits, 1), phase: "open", admitted: ["party_gov"] }
  for (const [member, its] of [
    ["facilitator_qatar/head", "chair"],
    [CLERK, role],
  ] as const) {
    const delegation = member === CLERK ? "party_gov" : "facilitator_qatar"
    const joined = join(state, { member, delegation, role: its, sealKey: { pub: "k", signature: "s" } }, 1)
    if ("code" in joined) throw new Error(joined.code)
    state = joined.state
  }
  return { ...state, recording }
}
const chairOf = ({ participants }: TalkState) => participants.p1!

test("nobody records: no sign; a recorder who waits is shown, and one who records", () => {
  const alone = talkWith("delegate")
  expect(recordingSign(alone, sitting([]), chairOf(alone))).toBeNull()
  const ready = talkWith("recorder")
  expect(recordingSign(ready, sitting(DELEGATIONS), chairOf(ready))).toEqual({ kind: "ready", recorders: [CLERK] })
  const on = talkWith("recorder", ["p2"])
  expect(recordingSign(on, sitting(DELEGATIONS), chairOf(on))).toEqual({ kind: "recording", recorders: [CLERK] })
  const away = { ...chairOf(on), place: "caucus_a" } as const
  expect(recordingSign(on, sitting(DELEGATIONS), away)?.kind).toBe("elsewhere")
})

test("a server that calls a recorder a delegate does not hide it from whoever has the record", () => {
  const hidden = talkWith("delegate")
  expect(recordingSign(hidden, sitting(DELEGATIONS), chairOf(hidden))).toEqual({
    kind: "recording",
    recorders: [CLERK],
  })
})

test("TA48 TA50 a device records only while all are told, its line stands and its own record says that every head agrees", () => {
  const on = talkWith("recorder", ["p2"])
  expect(mayRecordNow(on, sitting(DELEGATIONS), "p2", true)).toBe(true)
  expect(mayRecordNow(on, sitting(DELEGATIONS), "p2", false)).toBe(false)
  expect(mayRecordNow(on, sitting(["party_gov", "facilitator_qatar"]), "p2", true)).toBe(false)
  expect(mayRecordNow(talkWith("recorder"), sitting(DELEGATIONS), "p2", true)).toBe(false)
  const back = talkWith("recorder", ["p2"])
  const lobby = { ...back, participants: { ...back.participants, p2: { ...back.participants.p2!, place: "lobby" } } }
  expect(mayRecordNow(lobby as TalkState, sitting(DELEGATIONS), "p2", true)).toBe(false)
})
