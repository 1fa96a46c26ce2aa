import { describe, expect, test } from "vitest"
import { GOV, HOST, TLB, withAgreement } from "../doha.test-support.ts"
import { claimStanding, commitmentStanding, flagsOf, imbalance, truceStanding } from "./standing.ts"

const gov = { kind: "delegation", id: "party_gov" } as const
const tlb = { kind: "delegation", id: "party_tlb" } as const
const outside = { kind: "outside", label: { en: "A third state" } } as const

describe("agreement", () => {
  test("AG1 what an act refers to stands in the record", () => {
    const claim = { id: "claim_a", agreement: "agreement_two", commitment: null, by: gov, against: tlb } as const
    const rest = { says: "breached" as const, text: { en: "x" }, evidence: [], answerDue: null }
    expect(withAgreement().refusal(GOV, "compliance-claimed/1", { ...claim, ...rest })).toEqual({
      code: "agreement-unknown",
      id: "agreement_two",
    })
  })

  test("AG2 a duty whose debtor did not sign is flagged until an accession stands", () => {
    const story = withAgreement()
    expect(flagsOf(story.state.agreement, "commitment_5000")).toEqual([{ code: "debtor-not-signatory" }])
    story.enter(GOV, "accession-recorded/1", {
      agreement: "agreement_one",
      party: "party_gov",
      instrument: "decree",
      on: "2020-03-11",
      text: { en: "1,500 first" },
      undertakes: [{ commitment: "commitment_5000", count: 1500, condition: null }],
      source: null,
    })
    expect(flagsOf(story.state.agreement, "commitment_5000")).toEqual([{ code: "undertaken-in-part", count: 1500 }])
  })

  test("AG3 on 22 March a duty due on 10 March is twelve days late", () => {
    const standing = commitmentStanding(withAgreement().state.agreement, "commitment_5000", "2020-03-22T09:00:00Z")
    expect(standing).toMatchObject({ isLate: true, daysLate: 12 })
  })

  test("AG4 nobody puts words into another's mouth", () => {
    const offer = { id: "truce_a", kind: "truce", text: { en: "x" }, conditions: null } as const
    const times = { startsAt: null, endsAt: null, lapsesAt: null, source: null }
    const by = (author: typeof GOV, who: typeof gov | typeof outside) =>
      withAgreement().refusal(author, "truce-offered/1", { ...offer, ...times, by: who, to: tlb })?.code ?? null
    expect(by(GOV, gov)).toBeNull()
    expect(by(HOST, gov)).toBe("speaks-for-another")
    expect(by(GOV, outside)).toBe("speaks-for-another")
    expect(by(HOST, outside)).toBe("evidence-missing")
  })

  test("AG5 the running imbalance of 5,000 to 1,000 is counted in whole people", () => {
    const row = {
      given: { by: "party_gov", category: null, count: 5000 },
      received: { by: "party_tlb", category: null, count: 1000 },
      modality: "ceiling",
      condition: null,
      due: null,
      window: "tranche",
      tolerance: 10,
    } as const
    expect(imbalance(row, 100, 20)).toEqual({ ahead: null, people: 0, isWithinTolerance: true })
    expect(imbalance(row, 300, 20)).toEqual({ ahead: "party_gov", people: 200, isWithinTolerance: false })
    expect(imbalance(row, 0, 11)).toEqual({ ahead: "party_tlb", people: 11, isWithinTolerance: false })
    expect(imbalance(row, 3, 1)).toEqual({ ahead: "party_tlb", people: 0, isWithinTolerance: true })
  })

  test("AG6 a claim not answered in time is unanswered, by the clock alone", () => {
    const story = withAgreement().enter(GOV, "compliance-claimed/1", {
      id: "claim_a",
      agreement: "agreement_one",
      commitment: null,
      by: gov,
      against: tlb,
      says: "breached",
      text: { en: "x" },
      evidence: [],
      answerDue: { at: "2020-03-25T00:00:00Z", zone: "Asia/Qatar" },
    })
    const standing = (at: string) => claimStanding(story.state.agreement.claims.get("claim_a")!, at)
    expect(standing("2020-03-25T00:00:00Z")).toBe("open")
    expect(standing("2020-03-25T00:00:01Z")).toBe("unanswered")
    const answer = { claim: "claim_a" as const, position: "denies" as const, text: { en: "x" }, evidence: [] }
    expect(story.refusal(GOV, "compliance-answered/1", { ...answer, by: gov })?.code).toBe("not-addressed")
    story.enter(TLB, "compliance-answered/1", { ...answer, by: tlb })
    expect(standing("2021-01-01T00:00:00Z")).toBe("answered")
  })

  test("AG7 an offer that nobody answered has lapsed, and is answered no more", () => {
    const story = withAgreement().enter(GOV, "truce-offered/1", {
      id: "truce_a",
      kind: "truce",
      by: gov,
      to: tlb,
      text: { en: "x" },
      conditions: null,
      startsAt: null,
      endsAt: null,
      lapsesAt: "2020-03-23T00:00:00Z",
      source: null,
    })
    const offer = story.state.agreement.truces.get("truce_a")!
    expect(truceStanding(offer, "2020-03-22T12:00:00Z")).toBe("offered")
    expect(truceStanding(offer, "2020-03-24T00:00:00Z")).toBe("lapsed")
    const answer = { offer: "truce_a", by: tlb, answer: "accepts", text: null } as const
    expect(story.refusal(TLB, "truce-answered/1", answer)).toBeNull()
    expect(story.refusal(TLB, "truce-answered/1", answer, 3 * 86_400)?.code).toBe("truce-lapsed")
  })

  test("AG8 a suspended process takes no step but those that lead out of it; who suspended resumes", () => {
    const suspended = { by: "party_tlb", reason: { en: "Fruitless" }, endsWhen: { en: "Names" } } as const
    const story = withAgreement().enter(TLB, "process-suspended/1", suspended)
    expect(story.state.agreement.suspension).toMatchObject(suspended)
    const key = { proposal: "proposal_x", reason: { en: "x" } } as const
    expect(story.refusal(GOV, "proposal-withdrawn/1", key)).toEqual({ code: "suspended", by: "party_tlb" })
    expect(story.refusal(GOV, "process-resumed/1", { by: "party_gov", note: null })?.code).toBe("resumption-not-yours")
    story.enter(TLB, "process-resumed/1", { by: "party_tlb", note: null })
    expect(story.state.agreement.suspension).toBeNull()
    expect(story.state.agreement.pastSuspensions).toHaveLength(1)
  })
})
