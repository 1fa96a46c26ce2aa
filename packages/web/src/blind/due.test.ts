import type { BlindRound, BlindTerms, DelegationId, PartyId, ProcessState } from "@wasit/domain"
import { EMPTY_STATE } from "@wasit/domain"
import { expect, test } from "vitest"
import { awaitedIn, dueIn, mayAbort, mayPurge, shownStep } from "./due.ts"
import { learnedIn } from "./learned-model.ts"

const TERMS: BlindTerms = {
  method: {
    kind: "keys",
    suite: "ristretto255-SHA512",
    types: ["given-father"],
    slots: 2,
    readings: 3,
    yearsOn: "held",
    rarity: 1300,
    atMostRows: 4,
    shared: 1,
    tables: "0".repeat(64),
  },
  comparer: "facilitator_host",
  register: "register_gov",
  tickets: { claimed: 100, held: 500 },
  mandate: { claimed: 200, held: 1000 },
  daysUntilNext: 7,
  audited: 10,
  output: "pairs",
  purgeBy: "2020-06-01T00:00:00Z",
}
const WHO = ["party_tal", "party_gov", "facilitator_host"] as const
const STAMP = { at: "2020-04-01T00:00:00Z", index: 1, by: "party_tal/head" } as const

/** A round at some step; what has been said is named by who said it. */
function round(said: Partial<Record<keyof BlindRound, readonly string[] | object>> = {}): BlindRound {
  const map = (key: keyof BlindRound): ReadonlyMap<never, never> =>
    new Map(((said[key] as readonly string[] | undefined) ?? []).map((who) => [who, STAMP])) as never
  return {
    id: "blind_one",
    number: 1,
    list: "list_tal",
    claimant: "party_tal",
    holder: "party_gov",
    proposal: "proposal_one",
    terms: TERMS,
    proposed: STAMP,
    bound: map("bound"),
    asked: map("asked"),
    answered: map("answered"),
    returned: map("returned"),
    secrets: map("secrets"),
    deposits: map("deposits"),
    draw: (said.draw as BlindRound["draw"]) ?? null,
    audited: map("audited"),
    released: (said.released as BlindRound["released"]) ?? null,
    wanted: new Map(),
    shown: new Map(),
    aborted: null,
    purged: map("purged"),
  }
}

const agreed: ProcessState = {
  ...EMPTY_STATE,
  process: {
    ...EMPTY_STATE.process,
    delegations: ["party_gov", "party_tal"].map((id) => ({ id: id as DelegationId }) as never),
    proposals: new Map([
      [
        "proposal_one",
        {
          agreed: new Map([["party_gov", STAMP]].concat([["party_tal", STAMP]]) as never),
          refused: new Map(),
        } as never,
      ],
    ]),
  },
}

const BOTH: readonly PartyId[] = ["party_tal", "party_gov"]
const due = (said: Parameters<typeof round>[0], who: DelegationId): string | null => {
  const step = dueIn(agreed, round(said), who)
  return step === null ? null : `${step.step} ${step.key}${step.isByHand ? " by hand" : ""}`
}

test("each of the three is asked for its own step, and for nothing while it waits", () => {
  expect(WHO.map((who) => due({}, who))).toEqual([
    "bind commit:a by hand",
    "bind commit:b by hand",
    "bind commit:f by hand",
  ])
  expect(WHO.map((who) => due({ bound: WHO }, who))).toEqual(["ask blinded:a", "ask blinded:b", null])
  const asked = { bound: WHO, asked: BOTH }
  expect(WHO.map((who) => due(asked, who))).toEqual([null, null, "answer evaluated:f:a"])
  expect(WHO.map((who) => due({ ...asked, answered: ["party_tal"] }, who))).toEqual([
    null,
    "return evaluated:b:a",
    "answer evaluated:f:b",
  ])
  const answered = { ...asked, answered: BOTH, returned: BOTH }
  expect(WHO.map((who) => due(answered, who))).toEqual(["deposit tags:a", "deposit tags:b", null])
  const deposited = { ...answered, deposits: BOTH }
  expect(WHO.map((who) => due(deposited, who))).toEqual([null, null, "draw draw"])
  const drawn = { ...deposited, draw: { ...STAMP, drawn: { claimed: [1], held: [2] } } }
  expect(WHO.map((who) => due(drawn, who))).toEqual(["open opened:a by hand", "open opened:b by hand", null])
  expect(awaitedIn(agreed, round(drawn))).toEqual(BOTH)
  expect(WHO.map((who) => due({ ...drawn, audited: BOTH }, who))).toEqual([null, null, "release result by hand"])
  expect(due({ bound: WHO }, "neutral_field")).toBeNull()
})

test("a round is ended while it runs, deleted when it is over, and by those in it alone", () => {
  const running = round({ bound: WHO })
  const over = round({ bound: WHO, released: { ...STAMP, matches: 3 } })
  const purged = round({ released: { ...STAMP, matches: 3 }, purged: ["party_tal"] })
  expect([mayAbort(agreed, running, "party_gov"), mayAbort(agreed, over, "party_gov")]).toEqual([true, false])
  expect(mayAbort(agreed, running, "neutral_field")).toBe(false)
  expect([mayPurge(agreed, running, "party_tal"), mayPurge(agreed, over, "party_tal")]).toEqual([false, true])
  expect(mayPurge(agreed, purged, "party_tal")).toBe(false)
  expect([shownStep("asking", running), shownStep("releasing", running)]).toEqual(["exchange", "result"])
  // Nothing is deleted yet where a result is looked at, and nothing is left to do where all have deleted it.
  expect([shownStep("released", over), shownStep("released", purged)]).toEqual(["result", "delete"])
  expect(shownStep("purged", purged)).toBeNull()
  // What was ended while values were exchanged was not compared, nor did it have a result.
  const aborted = { ...STAMP, reason: "withdrawn", against: null, step: "answering" } as const
  const ended = { ...purged, aborted }
  expect([shownStep("aborted", ended), shownStep("purged", ended)]).toEqual(["exchange", "exchange"])
})

test("what was learned follows from how far the round came", () => {
  const [claimant, , host] = learnedIn(round({ bound: WHO }))
  expect(claimant?.learned).toEqual([{ text: "tickets", values: { n: 500 } }])
  expect(claimant?.notLearned.map(({ text }) => text)).toEqual(["notMatches", "notWhich", "notOthers", "notKeys"])
  expect(host?.learned).toEqual([{ text: "bothTickets", values: { claimed: 100, held: 500 } }])
  const end = round({
    bound: WHO,
    deposits: BOTH,
    draw: { ...STAMP, drawn: { claimed: [1, 2], held: [3] } },
    audited: BOTH,
    released: { ...STAMP, matches: 4 },
  })
  const [, holder, comparer] = learnedIn(end)
  expect(holder?.learned.map(({ text }) => text)).toEqual(["tickets", "matches", "whichRows"])
  expect(comparer?.learned).toContainEqual({ text: "drawn", values: { n: 3 } })
  expect(learnedIn({ ...end, terms: { ...TERMS, output: "count" } })[0]?.learned.map(({ text }) => text)).toEqual([
    "tickets",
    "matches",
  ])
})
