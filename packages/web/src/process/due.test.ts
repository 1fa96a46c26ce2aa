import { EMPTY_STATE, type Member, type ProcessState } from "@wasit/domain"
import { expect, test } from "vitest"
import { byOwner, dueThings, nextFor, waitingBySection } from "./due.ts"

const AT = "2020-03-22T09:00:00Z"

const delegation = (id: "party_a" | "party_b" | "facilitator_host") => ({
  id,
  label: { en: id },
  selfDesignation: null,
  detainingAuthorities: [],
})

const head = (id: "party_a/head" | "party_b/head" | "facilitator_host/head"): Member => ({
  id,
  delegation: id.slice(0, id.indexOf("/")) as Member["delegation"],
  name: "Invented",
  role: "HEAD_OF_DELEGATION",
  isHead: true,
  mandate: [],
  key: "",
  recipient: "",
  witnessKey: id.startsWith("party") ? `wasit.test/${id}+00000000+AA==` : null,
  standing: "admitted",
  since: AT,
})

const members = [head("party_a/head"), head("party_b/head"), head("facilitator_host/head")]

function state(change: Partial<ProcessState> = {}): ProcessState {
  return {
    ...EMPTY_STATE,
    process: {
      ...EMPTY_STATE.process,
      isFounded: true,
      logKey: "wasit.test/log+00000000+AA==",
      delegations: [delegation("party_a"), delegation("party_b"), delegation("facilitator_host")],
      members: new Map(members.map((member) => [member.id, member])),
    },
    ...change,
  }
}

test("a delegation without a head waits for the host", () => {
  const alone = state()
  const things = dueThings(
    { ...alone, process: { ...alone.process, members: new Map([["facilitator_host/head", members[2] as Member]]) } },
    AT,
  )
  expect(things.map(({ kind, owner }) => [kind, owner])).toEqual([
    ["bring-head", "facilitator_host"],
    ["bring-head", "facilitator_host"],
  ])
})

test("each party adopts the policy for itself", () => {
  const things = dueThings(state(), AT)
  expect(things.map(({ kind, owner }) => [kind, owner])).toEqual([
    ["adopt-policy", "party_a"],
    ["adopt-policy", "party_b"],
  ])
  expect([...byOwner(things).keys()]).toEqual(["party_a", "party_b"])
})

test("what has a deadline stands before what has none, and a member gets only what his mandate allows", () => {
  const base = state()
  const things = dueThings(
    {
      ...base,
      lists: {
        ...base.lists,
        exchanges: new Map([
          [
            "exchange_one",
            {
              id: "exchange_one",
              parties: ["party_a", "party_b"],
              depositDue: { at: "2020-03-25T00:00:00Z", zone: "Asia/Kabul" },
              openedAt: AT,
            },
          ],
        ]),
      },
    },
    AT,
  )
  expect(things.map(({ kind }) => kind)).toEqual(["deposit-list", "deposit-list", "adopt-policy", "adopt-policy"])
  expect(nextFor(things, members[0] as Member)?.kind).toBe("deposit-list")
  const clerk: Member = { ...(members[1] as Member), isHead: false, mandate: ["CLAIM"] }
  expect(nextFor(things, clerk)).toBeNull()
})

test("what waits in a section is counted for those who may do it", () => {
  const things = dueThings(state(), AT)
  expect(waitingBySection(things, head("party_a/head"))).toEqual({ process: 1 })
  expect(waitingBySection(things, { ...head("party_a/head"), isHead: false })).toEqual({})
})
