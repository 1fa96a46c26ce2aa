import {
  type Accession,
  type Agreement,
  type Commitment,
  type ComplianceClaim,
  EMPTY_STATE,
  type Member,
  type ProcessState,
} from "@wasit/domain"
import { expect, test } from "vitest"
import {
  balanceNow,
  canDo,
  mayAccede,
  mayAnswerClaim,
  mayAnswerTruce,
  newestFirst,
  owedBy,
  viewCommitment,
} from "./agreement-model.ts"

const AT = "2020-03-22T09:00:00Z"
const entered = { index: 4, at: "2020-03-01T00:00:00Z", enteredBy: "facilitator_host/head" } as const
const gov = { kind: "delegation", id: "party_gov" } as const
const tlb = { kind: "delegation", id: "party_tlb" } as const
const outside = { kind: "outside", label: { en: "A third state" } } as const

const member = (id: Member["id"], isHead = true, mandate: Member["mandate"] = []): Member => ({
  id,
  delegation: id.slice(0, id.indexOf("/")) as Member["delegation"],
  name: "Invented",
  role: isHead ? "HEAD_OF_DELEGATION" : "DELEGATE",
  isHead,
  mandate,
  key: "",
  recipient: "",
  witnessKey: null,
  standing: "admitted",
  since: AT,
})
const [GOV, TLB, HOST] = [member("party_gov/head"), member("party_tlb/head"), member("facilitator_host/head")]
const FIELD = member("neutral_field/head")

const text: Agreement = {
  ...entered,
  id: "agreement_one",
  title: { en: "Agreement" },
  signedOn: "2020-02-29",
  text: null,
  source: null,
  signatories: [outside, tlb],
  performers: [gov],
}

const duty = (change: Partial<Commitment> = {}): Commitment => ({
  ...entered,
  id: "commitment_5000",
  agreement: "agreement_one",
  promisor: outside,
  debtor: gov,
  creditor: tlb,
  guarantor: null,
  duty: { kind: "release", count: 5000, modality: "ceiling", category: null },
  condition: null,
  due: { at: "2020-03-10T19:29:59Z", zone: "Asia/Kabul" },
  clause: null,
  ...change,
})

function agreed(change: Partial<ProcessState["agreement"]> = {}): ProcessState {
  return {
    ...EMPTY_STATE,
    agreement: {
      ...EMPTY_STATE.agreement,
      agreements: new Map([[text.id, text]]),
      commitments: new Map([["commitment_5000", duty()]]),
      ...change,
    },
  }
}

const suspension = { ...entered, by: "party_tlb", reason: { en: "x" }, endsWhen: { en: "y" }, resumed: null } as const

test("parties and facilitators record and claim; the neutral and whoever is not admitted read", () => {
  expect(canDo(agreed(), GOV)).toEqual({
    mayRecord: true,
    mayProposeKey: true,
    mayClaim: true,
    mayOffer: true,
    maySuspend: true,
    mayResume: false,
  })
  expect(canDo(agreed(), HOST)).toMatchObject({ mayRecord: true, mayClaim: true, maySuspend: false })
  for (const reader of [FIELD, null, { ...GOV, standing: "enrolled" as const }])
    expect(Object.values(canDo(agreed(), reader))).toEqual([false, false, false, false, false, false])
})

test("a member gets what his mandate allows", () => {
  const clerk = member("party_gov/clerk", false, ["CLAIM"])
  expect(canDo(agreed(), clerk)).toMatchObject({ mayRecord: false, mayClaim: true, maySuspend: false })
})

test("there is no claim where there is no agreement", () => {
  expect(canDo(EMPTY_STATE, GOV)).toMatchObject({ mayRecord: true, mayClaim: false, mayOffer: true })
})

test("while the process is suspended only claims, offers and the resumption go on", () => {
  const state = agreed({ suspension })
  const rest = { mayRecord: false, mayProposeKey: false, mayClaim: true, mayOffer: true, maySuspend: false }
  expect(canDo(state, TLB)).toEqual({ ...rest, mayResume: true })
  expect(canDo(state, GOV)).toEqual({ ...rest, mayResume: false })
  expect(mayAccede(state, GOV, text)).toBe(false)
})

test("only a party that did not sign may accede", () => {
  expect([GOV, TLB, HOST, FIELD, null].map((each) => mayAccede(agreed(), each, text))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test("a claim is answered by whom it is addressed to, and by a facilitator for somebody outside", () => {
  const claim = (against: ComplianceClaim["against"]): ComplianceClaim => ({
    ...entered,
    id: "claim_a",
    agreement: "agreement_one",
    commitment: null,
    by: tlb,
    against,
    says: "breached",
    text: { en: "x" },
    evidence: [],
    answerDue: null,
    answers: [],
  })
  const who = (of: ComplianceClaim) => [GOV, TLB, HOST, FIELD].filter((each) => mayAnswerClaim(each, of))
  expect(who(claim(gov))).toEqual([GOV])
  expect(who(claim(outside))).toEqual([HOST])
})

test("an offer is answered while it stands, by whom it was made to", () => {
  const offer = {
    ...entered,
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
    answer: null,
  } as const
  expect(mayAnswerTruce(TLB, offer, AT)).toBe(true)
  expect(mayAnswerTruce(GOV, offer, AT)).toBe(false)
  expect(mayAnswerTruce(TLB, offer, "2020-03-24T00:00:00Z")).toBe(false)
})

test("on 22 March 5,000 stand at nothing, twelve days late, and their debtor did not sign", () => {
  expect(viewCommitment(agreed(), duty(), AT)).toMatchObject({
    binding: "not-signed",
    accession: null,
    flags: [{ code: "debtor-not-signatory" }],
    daysLate: 12,
    progress: { released: 0, of: 5000 },
    isDone: false,
  })
})

test("a decree binds its own party, in its own number", () => {
  const decree: Accession = {
    ...entered,
    agreement: "agreement_one",
    party: "party_gov",
    instrument: "decree",
    on: "2020-03-11",
    text: { en: "1,500 first" },
    undertakes: [{ commitment: "commitment_5000", count: 1500, condition: { en: "if talks begin" } }],
    source: null,
  }
  expect(viewCommitment(agreed({ accessions: [decree] }), duty(), AT)).toMatchObject({
    binding: "acceded",
    accession: { instrument: "decree" },
    flags: [{ code: "undertaken-in-part", count: 1500 }, { code: "undertaken-conditionally" }],
  })
})

test("a duty in words has no number, and a debtor who signed needs no accession", () => {
  const own = duty({ debtor: tlb, creditor: gov, duty: { kind: "other", text: { en: "Safe passage" } }, due: null })
  const state = agreed({ commitments: new Map([[own.id, own]]) })
  expect(viewCommitment(state, own, AT)).toMatchObject({
    binding: "signed",
    flags: [],
    progress: null,
    isDone: false,
    isLate: false,
  })
})

test("what one party must perform under a text", () => {
  const other = duty({ id: "commitment_1000", debtor: tlb, creditor: gov })
  expect(owedBy([duty(), other], text, "party_gov").map(({ id }) => id)).toEqual(["commitment_5000"])
})

test("nobody is ahead while nobody is released", () => {
  const row = {
    given: { by: "party_gov", category: null, count: 5 },
    received: { by: "party_tlb", category: null, count: 1 },
    modality: "target",
    condition: null,
    due: null,
    window: "tranche",
    tolerance: 10,
  } as const
  expect(balanceNow(agreed(), row)).toEqual({ ahead: null, people: 0, isWithinTolerance: true })
})

test("the newest stands first", () => {
  expect(newestFirst([{ index: 2 }, { index: 9 }, { index: 5 }])).toEqual([{ index: 9 }, { index: 5 }, { index: 2 }])
})
