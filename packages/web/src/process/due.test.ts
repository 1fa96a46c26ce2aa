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

test("a release off the list waits for the other party, and remains for the neutral's finding, until it is given", () => {
  const entered = { index: 9, at: AT, enteredBy: "party_a/head" } as const
  const reported = { ...entered, id: "release_one", by: "party_a", on: "2020-03-20", count: 60 } as const
  const plain = state()
  const things = (isDone: boolean) =>
    dueThings(
      {
        ...plain,
        process: {
          ...plain.process,
          delegations: [...plain.process.delegations, { ...delegation("party_a"), id: "neutral_one" }],
        },
        release: {
          ...plain.release,
          reported: new Map([
            [
              "release_one",
              {
                ...reported,
                category: null,
                note: null,
                source: null,
                answer: isDone ? { ...entered, accepted: 19, notOurs: 41, note: null } : null,
              },
            ],
          ]),
          remains: new Map([
            [
              "remains_one",
              {
                ...entered,
                id: "remains_one",
                party: "party_a",
                on: "2020-03-20",
                count: 6,
                confirmation: isDone ? { ...entered, confirmed: 4, notConfirmed: 2 } : null,
              },
            ],
          ]),
        },
      },
      AT,
    )
      .filter(({ section }) => section === "ledger")
      .map(({ kind, owner, n }) => [kind, owner, n])
  expect(things(false)).toEqual([
    ["answer-release", "party_b", 60],
    ["confirm-remains", "neutral_one", 6],
  ])
  expect(things(true)).toEqual([])
})
