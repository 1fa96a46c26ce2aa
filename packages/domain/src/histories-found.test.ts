import { expect, test } from "vitest"
import type { BodyOf } from "./acts.ts"
import { decide } from "./decide.ts"
import { doha, FIELD, founded, GOV, HOST, TLB } from "./doha.test-support.ts"
import {
  agreedTranche,
  DUE,
  deposit,
  digest,
  enterWith,
  handed,
  handover,
  hex,
  interviewed,
  manifest,
  open,
  range,
  receipt,
  refusalWith,
  signed,
  trancheBody,
} from "./exchange.test-support.ts"
import { mayDeliver } from "./lists/state.ts"
import { shortfallOf } from "./release/ledger.ts"
import { finalListInForce } from "./verification/state.ts"

// Histories that random acts found (histories.test.ts), each shortened to what mattered and kept.

const first = { party_gov: range(1, 10), party_tlb: [61, 62] }
const everybody = [...first.party_gov, ...first.party_tlb]
const NO = { en: "No" }

test("PR7 a host cannot undo what the parties agreed by adding a party that did not", () => {
  const delegation = { label: { en: "One more" }, selfDesignation: null, detainingAuthorities: [] }
  const story = signed()
  expect(story.refusal(HOST, "delegation-added/1", { delegation: { ...delegation, id: "party_third" } })?.code).toBe(
    "parties-fixed",
  )
  story.enter(HOST, "delegation-added/1", { delegation: { ...delegation, id: "observer_state" } })
  expect(finalListInForce(story.state)?.id).toBe("final_one")
})

test("PR9 outside a rehearsal an author's clock is at most 5 minutes off", () => {
  const story = founded()
  const lived = { ...story.state, process: { ...story.state.process, isRehearsal: false } }
  expect(lived.lastAt).toBe("2020-03-22T09:00:01Z")
  const said = (now: string) => {
    const act = story.act(HOST, "rehearsal-advanced/1", { days: 1 })
    return decide(lived, act, { at: now, cosignedSize: 0 })?.code
  }
  expect(said("2020-03-22T09:05:02Z")).toBe("rehearsal-only")
  expect(said("2020-03-22T09:05:03Z")).toBe("clock-differs")
})

test("LI5 an early opening that both agreed to is not taken back by proposing another", () => {
  const story = doha()
    .enter(HOST, "exchange-opened/1", { id: "exchange_one", parties: ["party_gov", "party_tlb"], depositDue: DUE })
    .enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5))
    .enter(TLB, "early-opening-proposed/1", { proposal: "proposal_early", list: "list_tlb" })
    .enter(GOV, "proposal-agreed/1", { proposal: "proposal_early" })
    .enter(TLB, "list-opened/1", open("list_tlb"))
    .enter(TLB, "early-opening-proposed/1", { proposal: "proposal_again", list: "list_tlb" })
    .enter(GOV, "proposal-refused/1", { proposal: "proposal_again", reason: NO })
  expect(mayDeliver(story.state, "list_tlb")).toBe(true)
})

const another = (from: number): [BodyOf<"final-list-proposed/1">, Record<string, unknown>] => {
  const part = digest()
  const body: BodyOf<"final-list-proposed/1"> = {
    proposal: "proposal_other",
    id: "final_other",
    version: 1,
    amendment: null,
    root: hex("other"),
    counts: { party_gov: 5, party_tlb: 2 },
    rows: { ctx: "names", digest: digest() },
    numbers: { ctx: "persons", digest: part },
  }
  return [body, { [part]: { party_gov: [[1, 5]], party_tlb: [[from, from + 1]] } }]
}

test("VE6 a final list that one side only proposed takes the signed one out of force for nobody", () => {
  const story = signed()
  enterWith(story, GOV, "final-list-proposed/1", ...another(6))
  expect(finalListInForce(story.state)?.id).toBe("final_one")
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_other" })
  expect(finalListInForce(story.state)?.id).toBe("final_other")
})

test("VE6 a number belongs to one party, and a range does not run backwards", () => {
  const story = signed()
  expect(refusalWith(story, GOV, "final-list-proposed/1", ...another(5))?.code).toBe("final-counts-differ")
  const [body, parts] = another(6)
  const said = (numbers: object) =>
    refusalWith(story, GOV, "final-list-proposed/1", body, { [Object.keys(parts)[0]!]: numbers })?.code
  expect(
    said({
      party_gov: [
        [1, 6],
        [9, 7],
      ],
      party_tlb: [[10, 11]],
    }),
  ).toBe("final-counts-differ")
  expect(said({ party_gov: [[1, 5]], party_tlb: [[6, 7]], party_third: [[8, 8]] })).toBe("final-counts-differ")
  expect(
    said({
      party_gov: [
        [4, 5],
        [1, 3],
      ],
      party_tlb: [[6, 7]],
    }),
  ).toBeUndefined()
})

test("RL1 a party whose rows were left out is not planned with a number alone", () => {
  const part = digest()
  const body = trancheBody(1, { gov: 10, tlb: 2 }, part)
  expect(refusalWith(signed(), GOV, "tranche-proposed/1", body, { [part]: { party_tlb: [61, 62] } })).toMatchObject({
    code: "tranche-counts-differ",
    party: "party_gov",
  })
})

const withKey = (window: "tranche" | "day", tolerance: number) =>
  signed()
    .enter(GOV, "exchange-key-proposed/1", {
      proposal: "proposal_key",
      rows: [
        {
          given: { by: "party_gov", category: null, count: 5 },
          received: { by: "party_tlb", category: null, count: 1 },
          modality: "target",
          condition: null,
          due: null,
          window,
          tolerance,
        },
      ],
    })
    .enter(TLB, "proposal-agreed/1", { proposal: "proposal_key" })

test("RL3 where the key is counted by day, no day of the plan ends beyond the tolerance", () => {
  const story = withKey("day", 5)
  const part = digest()
  const rows = { party_gov: range(1, 11), party_tlb: [61] }
  const body = { ...trancheBody(1, { gov: 11, tlb: 1 }, part), on: "2020-04-09" }
  expect(refusalWith(story, GOV, "tranche-proposed/1", body, { [part]: rows })?.code).toBe("tolerance-exceeded")
  const even = { party_gov: range(1, 10), party_tlb: [61] }
  enterWith(
    story,
    GOV,
    "tranche-proposed/1",
    { ...trancheBody(1, { gov: 10, tlb: 1 }, part), on: "2020-04-09" },
    {
      [part]: even,
    },
  )
})

test("RL3 a tranche that was balanced by another one does not leave when that one was withdrawn", () => {
  const story = withKey("tranche", 5)
  const one = digest()
  enterWith(story, GOV, "tranche-proposed/1", trancheBody(1, { gov: 5, tlb: 2 }, one), {
    [one]: { party_gov: range(1, 5), party_tlb: [61, 62] },
  })
  agreedTranche(story, 2, { party_gov: range(11, 25), party_tlb: [63] })
  story.enter(GOV, "proposal-withdrawn/1", { proposal: "proposal_tranche-1", reason: NO })
  interviewed(story, 2, [...range(11, 25), 63])
  expect(() => handed(story, 2, "party_gov", range(11, 25))).toThrow(/tolerance-exceeded/)
})

test("RL6 one person twice in a handover is not two people", () => {
  const story = interviewed(agreedTranche(signed(), 1, first), 1, everybody)
  const part = digest()
  enterWith(story, GOV, "manifest-sealed/1", manifest(1, "party_gov", [1, 2], part), { [part]: [1, 2] })
  for (const [who, party] of [
    [GOV, "party_gov"],
    [TLB, "party_tlb"],
  ] as const)
    story.enter(who, "go-given/1", { tranche: "tranche_1", party, decision: "go", reason: null })
  story.enter(FIELD, "departure-recorded/1", { tranche: "tranche_1", party: "party_gov", departedAt: story.now })
  const { body, parts } = handover(story, 1, "party_gov", [1, 1])
  expect(refusalWith(story, FIELD, "handover-recorded/1", body, parts)?.code).toBe("row-twice")
})

test("RL7 one person twice in a receipt, or a row that no count says, is refused", () => {
  const rows = first.party_gov
  const story = handed(interviewed(agreedTranche(signed(), 1, first), 1, everybody), 1, "party_gov", rows)
  const twice = receipt(1, "party_gov", [1, 1], 0)
  expect(refusalWith(story, TLB, "receipt-signed/1", twice.body, twice.parts)?.code).toBe("row-twice")
  const { body, parts } = receipt(1, "party_gov", [1, 2], 1)
  const fewer = { ...body, counts: { ACCEPTED: 1 } }
  expect(refusalWith(story, TLB, "receipt-signed/1", fewer, parts)?.code).toBe("receipt-counts-differ")
})

test("RL8 a handover after a shortfall was explained makes what is left open again, never less than nothing", () => {
  const story = interviewed(agreedTranche(signed(), 1, first), 1, everybody)
  const reasons = { NOT_PRODUCED: 10 } as const
  story.enter(GOV, "shortfall-explained/1", { tranche: "tranche_1", party: "party_gov", reasons, rows: null })
  handed(story, 1, "party_gov", first.party_gov, [10])
  expect(shortfallOf(story.state, story.state.release.tranches.get("tranche_1")!, "party_gov")).toEqual({
    agreed: 10,
    delivered: 9,
    reasons: {},
    open: 1,
  })
})
