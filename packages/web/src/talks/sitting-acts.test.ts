import type { Member, MemberId, Point, ProcessState, TalksSession } from "@wasit/domain"
import { expect, test } from "vitest"
import { A, B, planned } from "../release/release.test-support.ts"
import { convened } from "./sitting.test-support.ts"
import { itemActs, mayRecordAttendance, mayWriteMinutes, pointActs, sittingActs } from "./sitting-acts.ts"

const HOST = "facilitator_host/chair"
const GUEST = "facilitator_guest/chair"
const ENTERED = { index: 4, at: "2020-03-22T10:30:00Z", enteredBy: HOST } as const
const BEFORE = { openedAt: null, closedAt: null }
const DURING = { openedAt: "2020-03-22T10:00:00Z", closedAt: null }
const AFTER = { openedAt: "2020-03-22T10:00:00Z", closedAt: "2020-03-22T12:00:00Z" }

const sitting = (part: Partial<TalksSession>): TalksSession => convened({ lastIndex: 9, ...part })

function member(id: MemberId, part: Partial<Member> = {}): [MemberId, Member] {
  const delegation = id.split("/")[0] as Member["delegation"]
  const role = "HEAD_OF_DELEGATION"
  const keys = { key: "", recipient: "", witnessKey: null, since: ENTERED.at }
  return [
    id,
    { id, delegation, name: "Invented", role, isHead: true, mandate: [], standing: "admitted", ...keys, ...part },
  ]
}

const POINT: Point = {
  id: "point_a",
  session: "session_one",
  item: "item_a",
  versions: [{ version: 1, wording: { en: "Lists are exchanged." }, initials: new Map([[B, ENTERED]]), ...ENTERED }],
}

/** The chairs of a sitting: two hosts of whom one was convened, the heads, a delegate. */
function world(session: TalksSession): ProcessState {
  const state = planned()
  const delegation = (id: "facilitator_host" | "facilitator_guest") => ({
    id,
    label: { en: id },
    selfDesignation: null,
    detainingAuthorities: [],
  })
  return {
    ...state,
    lastAt: "2020-03-22T13:00:00Z",
    process: {
      ...state.process,
      delegations: [...state.process.delegations, delegation("facilitator_host"), delegation("facilitator_guest")],
      members: new Map([
        member(HOST),
        member(GUEST),
        member("party_gov/head"),
        member("party_tlb/head"),
        member("party_gov/clerk", { role: "DELEGATE", isHead: false }),
        member("party_gov/gone", { standing: "removed" }),
      ]),
    },
    talks: {
      ...state.talks,
      sessions: new Map([[session.id, session]]),
      points: new Map([[POINT.id, POINT]]),
    },
  }
}

const PLACE = { session: "session_one", item: "item_a" } as const
const NOTHING = { mayPropose: false, mayWriteOwn: false, mayLeaveOpen: false, mayPark: false }

test("a host opens a sitting once and closes it once; nobody else does", () => {
  const acts = (part: Partial<TalksSession>, by: MemberId = HOST) => {
    const session = sitting(part)
    return sittingActs(world(session), by, session)
  }
  expect(acts(BEFORE)).toEqual({ mayOpen: true, mayClose: false })
  expect(acts(DURING)).toEqual({ mayOpen: false, mayClose: true })
  expect(acts(AFTER)).toEqual({ mayOpen: false, mayClose: false })
  expect(acts(BEFORE, "party_gov/head")).toEqual({ mayOpen: false, mayClose: false })
  expect(acts(DURING, "party_gov/head")).toEqual({ mayOpen: false, mayClose: false })
})

test("nothing is written and nobody counted before the sitting has begun", () => {
  const state = world(sitting(BEFORE))
  expect(itemActs(state, HOST, PLACE)).toEqual(NOTHING)
  expect(itemActs(state, "party_gov/head", PLACE)).toEqual(NOTHING)
  expect(mayRecordAttendance(state, HOST, "session_one", A)).toBe(false)
})

test("who sits at the table writes; only a host parks an item and counts who came", () => {
  const state = world(sitting(DURING))
  expect(itemActs(state, HOST, PLACE)).toEqual({
    mayPropose: true,
    mayWriteOwn: true,
    mayLeaveOpen: true,
    mayPark: true,
  })
  const ofParty = { mayPropose: true, mayWriteOwn: true, mayLeaveOpen: true, mayPark: false }
  expect(itemActs(state, "party_gov/clerk", PLACE)).toEqual(ofParty)
  expect(mayRecordAttendance(state, HOST, "session_one", A)).toBe(true)
  expect(mayRecordAttendance(state, HOST, "session_one", "neutral_field")).toBe(false)
  expect(mayRecordAttendance(state, "party_gov/head", "session_one", A)).toBe(false)
})

test("who was not convened or left writes nothing", () => {
  const state = world(sitting(DURING))
  expect(itemActs(state, GUEST, PLACE)).toEqual(NOTHING)
  expect(itemActs(state, "party_gov/gone", PLACE)).toEqual(NOTHING)
})

test("after the end the minutes may be completed by who may write in them", () => {
  const session = sitting(AFTER)
  const state = world(session)
  expect(mayWriteMinutes(state, HOST, session)).toBe(true)
  expect(mayWriteMinutes(state, "party_gov/clerk", session)).toBe(true)
  expect(mayWriteMinutes(state, GUEST, session)).toBe(false)
  expect(mayWriteMinutes(state, "party_gov/gone", session)).toBe(false)
})

test("a suspended process offers nothing at all", () => {
  const session = sitting(AFTER)
  const state = world(session)
  const suspension = { by: A, since: ENTERED.at, index: 12 } as unknown as ProcessState["agreement"]["suspension"]
  const suspended = { ...state, agreement: { ...state.agreement, suspension } }
  expect(mayWriteMinutes(suspended, HOST, session)).toBe(false)
  expect(mayRecordAttendance(suspended, HOST, "session_one", A)).toBe(false)
  expect(pointActs(suspended, "party_gov/head", POINT)).toEqual({ mayInitial: false, mayReword: false })
})

test("a head initials what stands, once; a delegate rewords", () => {
  const state = world(sitting(AFTER))
  expect(pointActs(state, "party_gov/head", POINT)).toEqual({ mayInitial: true, mayReword: true })
  expect(pointActs(state, "party_tlb/head", POINT)).toEqual({ mayInitial: false, mayReword: true })
  expect(pointActs(state, "party_gov/clerk", POINT)).toEqual({ mayInitial: false, mayReword: true })
  expect(pointActs(state, HOST, POINT)).toEqual({ mayInitial: false, mayReword: true })
})
