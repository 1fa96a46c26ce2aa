import {
  EMPTY_STATE,
  type FinalNumbers,
  type Handover,
  type PartyId,
  type ProcessState,
  type Proposal,
  type ProposalId,
  type Tranche,
} from "@wasit/domain"

export const A: PartyId = "party_gov"
export const B: PartyId = "party_tlb"
const entered = { index: 0, at: "2020-04-01T00:00:00Z", enteredBy: "party_gov/head" } as const
const consent = { by: "party_gov/head", at: "2020-04-01T00:00:00Z", index: 1 } as const

/** A proposal with the consents it has. */
export const proposed = (id: ProposalId, parties: readonly PartyId[]): Proposal => ({
  id,
  act: "tranche-proposed/1",
  mandate: "RELEASE",
  by: "party_gov/head",
  at: entered.at,
  index: 1,
  agreed: new Map(parties.map((party) => [party, consent])),
  refused: new Map(),
  withdrawn: false,
})

/** Two parties, five for one with a tolerance of ten, a signed list of fifty and ten, one agreed site. Invented. */
export function planned(): ProcessState {
  const delegation = (id: `${"party" | "neutral"}_${string}`) => ({
    id,
    label: { en: id },
    selfDesignation: null,
    detainingAuthorities: [],
  })
  const numbersKnown: FinalNumbers = { [A]: [[1, 50]], [B]: [[51, 60]] }
  const both = (id: `proposal_${string}`) => [id, proposed(id, [A, B])] as const
  return {
    ...EMPTY_STATE,
    process: {
      ...EMPTY_STATE.process,
      isFounded: true,
      isRehearsal: true,
      delegations: [delegation(A), delegation(B), delegation("neutral_field")],
      members: new Map([
        [
          "party_gov/head",
          {
            id: "party_gov/head",
            delegation: A,
            name: "Invented",
            role: "HEAD_OF_DELEGATION",
            isHead: true,
            mandate: [],
            key: "",
            recipient: "",
            witnessKey: null,
            standing: "admitted",
            since: entered.at,
          },
        ],
      ]),
      proposals: new Map([both("proposal_key"), both("proposal_final"), both("proposal_site")]),
    },
    agreement: {
      ...EMPTY_STATE.agreement,
      exchangeKeys: new Map([
        [
          "proposal_key",
          {
            ...entered,
            proposal: "proposal_key",
            rows: [
              {
                given: { by: A, category: null, count: 5 },
                received: { by: B, category: null, count: 1 },
                modality: "target",
                condition: null,
                due: null,
                window: "tranche",
                tolerance: 10,
              },
            ],
          },
        ],
      ]),
    },
    verification: {
      ...EMPTY_STATE.verification,
      finalLists: new Map([
        [
          "final_first",
          [
            {
              ...entered,
              proposal: "proposal_final",
              id: "final_first",
              version: 1,
              amendment: null,
              root: "0".repeat(64),
              counts: { [A]: 50, [B]: 10 },
              rows: { ctx: "names", digest: `sha256:${"1".repeat(64)}` },
              numbers: { ctx: "persons", digest: `sha256:${"2".repeat(64)}` },
              numbersKnown,
            },
          ],
        ],
      ]),
    },
    release: {
      ...EMPTY_STATE.release,
      sites: new Map([
        [
          "site_gate",
          {
            ...entered,
            proposal: "proposal_site",
            id: "site_gate",
            name: { en: "Gate" },
            province: "Invented",
            zone: "Asia/Kabul",
            capacityPerDay: 60,
            needs: null,
          },
        ],
      ]),
    },
    size: 3,
    lastAt: entered.at,
  }
}

/** Puts a tranche into the state as its acts would leave it. */
export function withTranche(state: ProcessState, change: Partial<Tranche>, agreed: readonly PartyId[]): ProcessState {
  const tranche: Tranche = {
    ...entered,
    proposal: "proposal_one",
    id: "tranche_one",
    number: 1,
    finalList: "final_first",
    on: "2020-04-10",
    releases: [
      { by: A, count: 5, site: "site_gate" },
      { by: B, count: 1, site: "site_gate" },
    ],
    rows: { ctx: "persons", digest: `sha256:${"3".repeat(64)}` },
    rowsKnown: { [A]: [1, 2, 3, 4, 5], [B]: [51] },
    interviews: [],
    manifests: new Map(),
    go: new Map(),
    departures: new Map(),
    handovers: [],
    shortfalls: new Map(),
    ...change,
  }
  return {
    ...state,
    process: {
      ...state.process,
      proposals: new Map<ProposalId, Proposal>([
        ...state.process.proposals,
        ["proposal_one", proposed("proposal_one", agreed)],
      ]),
    },
    release: { ...state.release, tranches: new Map([[tranche.id, tranche]]) },
  }
}

/** A handover of A's people 1 to 3, with what the receiver said of them. */
export function withHandover(state: ProcessState, receipts: Handover["receipts"]): ProcessState {
  const handover: Handover = {
    ...entered,
    id: "handover_one",
    tranche: "tranche_one",
    party: A,
    site: "site_gate",
    handedAt: "2020-04-10T08:00:00Z",
    manifest: "a".repeat(64),
    handed: 3,
    exceptions: {},
    rows: { ctx: "persons", digest: `sha256:${"4".repeat(64)}` },
    rowsKnown: [1, 2, 3].map((no) => ({ no, outcome: "HANDED_OVER" as const })),
    receipt: "b".repeat(64),
    signatures: [],
    receipts,
  }
  return { ...state, release: { ...state.release, handovers: new Map([[handover.id, handover]]) } }
}

export const receiptOf = (
  counts: Handover["receipts"][number]["counts"],
  rows: Handover["receipts"][number]["rowsKnown"],
) => ({
  ...entered,
  counts,
  rowsKnown: rows,
})
