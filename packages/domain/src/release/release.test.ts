import fc from "fast-check"
import { expect, test } from "vitest"
import { FIELD, GOV, TLB } from "../doha.test-support.ts"
import {
  agreedTranche,
  digest,
  enterWith,
  handed,
  handover,
  hex,
  interviewed,
  manifest,
  range,
  receipt,
  refusalWith,
  signed,
  trancheBody,
} from "../exchange.test-support.ts"
import { countFigure, countReleased } from "./figure.ts"
import { contestedRows, ledgerSide, shortfallOf, trancheBalances } from "./ledger.ts"
import { liveTranches } from "./refuse.ts"
import { releasableRows, tranchePhase } from "./state.ts"

const first = { party_gov: range(1, 10), party_tlb: [61, 62] }
const everybody = [...first.party_gov, ...first.party_tlb]

test("RL1 a tranche draws on the signed list, at agreed sites, and says the numbers it has", () => {
  const story = signed()
  const part = digest()
  const said = (rows: object, counts = { gov: 10, tlb: 2 }) =>
    refusalWith(story, GOV, "tranche-proposed/1", trancheBody(1, counts, part), { [part]: rows })?.code
  expect(said(first)).toBeUndefined()
  expect(said({ ...first, party_tlb: [61] })).toBe("tranche-counts-differ")
  expect(said({ ...first, party_tlb: [1, 2] })).toBe("row-not-on-final-list")
  expect(said({ ...first, party_gov: [...range(1, 9), 9] })).toBe("row-twice")
  expect(said(first, { gov: 0, tlb: 0 })).toBe("tranche-empty")
  const full = {
    ...trancheBody(1, { gov: 10, tlb: 2 }, part),
    releases: [{ by: "party_gov" as const, count: 500, site: "site_north" as const }],
  }
  expect(refusalWith(story, GOV, "tranche-proposed/1", full, { [part]: first })?.code).toBe("site-full")
})

test("RL2 a person is in at most one live tranche, whatever is proposed, agreed and refused", () => {
  const rows = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, fc.boolean()), { maxLength: 8 }), (proposals) => {
      const story = signed()
      let number = 1
      for (const [numbers, isAgreed] of proposals) {
        const part = digest()
        const some = { party_gov: numbers, party_tlb: [60 + (number % 12) + 1] }
        const body = trancheBody(number, { gov: numbers.length, tlb: 1 }, part)
        if (refusalWith(story, GOV, "tranche-proposed/1", body, { [part]: some }) !== null) continue
        enterWith(story, GOV, "tranche-proposed/1", body, { [part]: some })
        const answer = isAgreed ? ("proposal-agreed/1" as const) : null
        if (answer === null) story.enter(TLB, "proposal-refused/1", { proposal: body.proposal, reason: { en: "No" } })
        else story.enter(TLB, answer, { proposal: body.proposal })
        number = 1 + Math.max(0, ...liveTranches(story.state).map((each) => each.number))
        if (!isAgreed) break
      }
      const live = liveTranches(story.state).flatMap((each) =>
        Object.values(each.rowsKnown ?? {}).flatMap((each) => each ?? []),
      )
      return new Set(live).size === live.length
    }),
    { numRuns: 40 },
  )
})

test("RL3 the plan stays within the tolerance of the key", () => {
  const story = signed()
  story.enter(GOV, "exchange-key-proposed/1", {
    proposal: "proposal_key",
    rows: [
      {
        given: { by: "party_gov", category: null, count: 5 },
        received: { by: "party_tlb", category: null, count: 1 },
        modality: "target",
        condition: null,
        due: null,
        window: "tranche",
        tolerance: 5,
      },
    ],
  })
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_key" })
  const part = digest()
  const tooMany = { party_gov: range(1, 20), party_tlb: [61] }
  expect(
    refusalWith(story, GOV, "tranche-proposed/1", trancheBody(1, { gov: 20, tlb: 1 }, part), { [part]: tooMany }),
  ).toMatchObject({ code: "tolerance-exceeded", party: "party_gov" })
  agreedTranche(story, 1, first)
  expect([...trancheBalances(story.state)[0]!.plannedSoFar]).toEqual([
    ["party_gov", 10],
    ["party_tlb", 2],
  ])
})

test("RL4 only the neutral writes what people answered in private, and only about people in the tranche", () => {
  const story = agreedTranche(signed(), 1, first)
  const part = digest()
  const body = {
    tranche: "tranche_1",
    counts: { consents: 1, declines: 0, fit: 1, unfit: 0 },
    rows: { ctx: "persons", digest: part },
    detail: null,
  } as const
  const row = (no: number) => ({ [part]: [{ no, consent: "CONSENTS", fitness: "FIT" }] })
  expect(refusalWith(story, GOV, "interviews-recorded/1", body, row(1))?.code).toBe("not-permitted")
  expect(refusalWith(story, FIELD, "interviews-recorded/1", body, row(50))?.code).toBe("row-not-in-tranche")
  expect(
    refusalWith(story, FIELD, "interviews-recorded/1", { ...body, counts: { ...body.counts, fit: 2 } }, row(1))?.code,
  ).toBe("interviews-counts-differ")
  interviewed(story, 1, everybody, [3])
  expect(releasableRows(story.state.release.tranches.get("tranche_1")!, "party_gov")).toEqual([
    1, 2, 4, 5, 6, 7, 8, 9, 10,
  ])
})

test("RL5 nobody is on a manifest who declined; a manifest is the sender's and stands before departure", () => {
  const story = interviewed(agreedTranche(signed(), 1, first), 1, everybody, [3])
  const part = digest()
  const said = (head: typeof GOV, rows: number[]) =>
    refusalWith(story, head, "manifest-sealed/1", manifest(1, "party_gov", rows, part), { [part]: rows })
  expect(said(GOV, first.party_gov)).toMatchObject({ code: "row-not-cleared", no: 3 })
  expect(said(TLB, [1, 2])?.code).toBe("not-the-sender")
  expect(said(GOV, [1, 2])).toBeNull()
  expect(
    story.refusal(FIELD, "departure-recorded/1", { tranche: "tranche_1", party: "party_gov", departedAt: story.now })
      ?.code,
  ).toBe("manifest-missing")
  enterWith(story, GOV, "manifest-sealed/1", manifest(1, "party_gov", [1, 2], part), { [part]: [1, 2] })
  expect(
    story.refusal(FIELD, "departure-recorded/1", { tranche: "tranche_1", party: "party_gov", departedAt: story.now })
      ?.code,
  ).toBe("go-missing")
  story.enter(GOV, "go-given/1", { tranche: "tranche_1", party: "party_gov", decision: "go", reason: null })
  story.enter(TLB, "go-given/1", {
    tranche: "tranche_1",
    party: "party_tlb",
    decision: "no-go",
    reason: { en: "Weather" },
  })
  expect(
    story.refusal(FIELD, "departure-recorded/1", { tranche: "tranche_1", party: "party_gov", departedAt: story.now })
      ?.code,
  ).toBe("go-missing")
})

test("RL6 what is handed over is what the manifest said; the same handover twice is one", () => {
  const rows = first.party_gov
  const story = handed(interviewed(agreedTranche(signed(), 1, first), 1, everybody), 1, "party_gov", rows, [10])
  const again = handover(story, 1, "party_gov", rows)
  expect(refusalWith(story, FIELD, "handover-recorded/1", again.body, again.parts)?.code).toBe("already-recorded")
  expect(
    refusalWith(
      story,
      FIELD,
      "handover-recorded/1",
      { ...again.body, id: "handover_x", receipt: hex("x") },
      again.parts,
    )?.code,
  ).toBe("handover-counts-differ")
  expect(
    refusalWith(
      story,
      FIELD,
      "handover-recorded/1",
      { ...again.body, id: "handover_x", receipt: hex("x"), manifest: hex("other") },
      again.parts,
    )?.code,
  ).toBe("manifest-differs")
  expect(countReleased(story.state, "party_gov", "handed-on-list", null)).toBe(9)
})

test("RL7 a receipt needs a handover; each person is answered for once, by the receiver", () => {
  const rows = first.party_gov
  const story = handed(interviewed(agreedTranche(signed(), 1, first), 1, everybody), 1, "party_gov", rows)
  const { body, parts } = receipt(1, "party_gov", rows, 3)
  expect(refusalWith(story, GOV, "receipt-signed/1", body, parts)?.code).toBe("not-the-receiver")
  expect(refusalWith(story, TLB, "receipt-signed/1", { ...body, handover: "handover_none" }, parts)?.code).toBe(
    "handover-unknown",
  )
  enterWith(story, TLB, "receipt-signed/1", body, parts)
  expect(refusalWith(story, TLB, "receipt-signed/1", body, parts)?.code).toBe("already-recorded")
  const tranche = story.state.release.tranches.get("tranche_1")!
  expect(tranchePhase(story.state, tranche)).toBe("moving")
  expect(contestedRows(story.state, "party_gov").map((row) => [row.no, row.code])).toEqual([
    [1, "RECEIVED_NOT_OURS"],
    [2, "RECEIVED_NOT_OURS"],
    [3, "RECEIVED_NOT_OURS"],
  ])
})

test("RL8 agreed less delivered is the sum of the reasons", () => {
  const story = handed(
    interviewed(agreedTranche(signed(), 1, first), 1, everybody),
    1,
    "party_gov",
    first.party_gov,
    [9, 10],
  )
  const said = (reasons: object) =>
    story.refusal(GOV, "shortfall-explained/1", { tranche: "tranche_1", party: "party_gov", reasons, rows: null })
  expect(said({ DIED: 1 })).toMatchObject({ code: "shortfall-differs", count: 2, found: 1 })
  story.enter(GOV, "shortfall-explained/1", {
    tranche: "tranche_1",
    party: "party_gov",
    reasons: { NOT_PRODUCED: 2 },
    rows: null,
  })
  expect(shortfallOf(story.state, story.state.release.tranches.get("tranche_1")!, "party_gov")).toMatchObject({
    agreed: 10,
    delivered: 8,
    open: 0,
  })
})

test("RL9 the difference of the two counts is explained in full, and by rows, for any answers of the receiver", () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), fc.nat(30), fc.nat(30), (notOurs, missing, offList, offAccepted) => {
      const rows = first.party_gov
      const exceptions = rows.slice(rows.length - Math.min(missing, 9))
      const story = handed(
        interviewed(agreedTranche(signed(), 1, first), 1, everybody),
        1,
        "party_gov",
        rows,
        exceptions,
      )
      const arrived = rows.filter((no) => !exceptions.includes(no))
      const { body, parts } = receipt(1, "party_gov", arrived, Math.min(notOurs, arrived.length))
      enterWith(story, TLB, "receipt-signed/1", body, parts)
      if (offList > 0) {
        const accepted = Math.min(offAccepted, offList)
        story.enter(GOV, "release-reported/1", {
          id: "release_one",
          by: "party_gov",
          on: "2020-04-12",
          count: offList,
          category: null,
          note: null,
          source: null,
        })
        story.enter(TLB, "release-answered/1", {
          release: "release_one",
          accepted,
          notOurs: offList - accepted,
          note: null,
        })
      }
      const side = ledgerSide(story.state, "party_gov")
      const { notOurs: foreign, refused, unanswered, offListNotOurs } = side.explained
      const rowByRow = contestedRows(story.state, "party_gov").length
      return (
        side.difference === foreign + refused + unanswered + offListNotOurs &&
        rowByRow === side.counts.contested &&
        side.counts.joint <= arrived.length
      )
    }),
    { numRuns: 60 },
  )
})

test("RL10 31 May 2020: 2,710 by one count and 2,284 by the other is 426 not affiliated, shown as one reason", () => {
  const story = signed()
  story.enter(GOV, "release-reported/1", {
    id: "release_may",
    by: "party_gov",
    on: "2020-05-31",
    count: 2710,
    category: null,
    note: null,
    source: null,
  })
  story.enter(TLB, "release-answered/1", { release: "release_may", accepted: 2284, notOurs: 426, note: null })
  expect(ledgerSide(story.state, "party_gov")).toMatchObject({
    counts: { debtor: 2710, creditor: 2284, joint: 0, "off-list": 2710 },
    difference: 426,
    explained: { offListNotOurs: 426 },
  })
})

test("RL11 off the list counts for no commitment until a substitution is agreed, and then no more than was accepted", () => {
  const story = signed()
  story.enter(GOV, "release-reported/1", {
    id: "release_one",
    by: "party_gov",
    on: "2020-08-01",
    count: 500,
    category: null,
    note: null,
    source: null,
  })
  story.enter(TLB, "release-answered/1", { release: "release_one", accepted: 128, notOurs: 372, note: null })
  expect(
    story.refusal(GOV, "substitution-proposed/1", {
      proposal: "proposal_swap",
      release: "release_one",
      count: 200,
      reason: { en: "In their place" },
    })?.code,
  ).toBe("substitution-too-large")
  story.enter(GOV, "substitution-proposed/1", {
    proposal: "proposal_swap",
    release: "release_one",
    count: 100,
    reason: { en: "In their place" },
  })
  expect(countReleased(story.state, "party_gov", "joint", null)).toBe(0)
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_swap" })
  expect(countReleased(story.state, "party_gov", "joint", null)).toBe(100)
  // Nobody stands in for two people.
  const again = { proposal: "proposal_again", release: "release_one", reason: { en: "In their place" } } as const
  expect(story.refusal(GOV, "substitution-proposed/1", { ...again, count: 29 })).toEqual({
    code: "substitution-too-large",
    count: 28,
  })
  expect(story.refusal(GOV, "substitution-proposed/1", { ...again, count: 28 })).toBeNull()
})

test("RL12 remains are never counted before confirmation, and never as a release", () => {
  const story = signed()
  const count = () =>
    countFigure(story.state, { kind: "released", by: "party_tlb", rule: "remains", tranche: null }, story.now)
  story.enter(TLB, "remains-recorded/1", { id: "remains_one", party: "party_tlb", count: 6, on: "2020-05-01" })
  expect(count()).toBe(0)
  story.enter(FIELD, "remains-confirmed/1", { remains: "remains_one", confirmed: 4, notConfirmed: 2 })
  expect([count(), countReleased(story.state, "party_tlb", "debtor", null)]).toEqual([4, 0])
})

test("RL12 a party records remains for itself, the neutral for either, and nobody for a party there is not", () => {
  const story = signed()
  const body = { id: "remains_one", count: 6, on: "2020-05-01" } as const
  expect(story.refusal(GOV, "remains-recorded/1", { ...body, party: "party_tlb" })?.code).toBe("not-the-sender")
  expect(story.refusal(FIELD, "remains-recorded/1", { ...body, party: "party_nobody" })?.code).toBe("party-unknown")
  expect(story.refusal(FIELD, "remains-recorded/1", { ...body, party: "party_tlb" })).toBeNull()
})
