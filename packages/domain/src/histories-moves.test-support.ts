import type { ActCode } from "./acts.ts"
import { FIELD, GOV, HOST, TLB } from "./doha.test-support.ts"
import { DUE, deposit, digest, hex, open } from "./exchange.test-support.ts"
import { BLIND_MOVES } from "./histories-blind.test-support.ts"
import { RELEASE_MOVES } from "./histories-release.test-support.ts"
import { expectedPolicy } from "./process/policy.ts"
import { proposalStanding } from "./process/proposals.ts"
import type { MemberId } from "./shared/ids.ts"
import type { ProcessState } from "./state.ts"
import { sheetOf } from "./talks/sheet.ts"
import { OUTCOMES, REPLIES } from "./verification/vocabulary.ts"

/** Where a move takes its choices from. */
export type Draw = {
  readonly upTo: (bound: number) => number
  readonly pick: <T>(some: readonly T[]) => T
  readonly some: <T>(values: readonly T[], most: number) => T[]
}

/** An act somebody may try; `by` is who would rightly enter it, and a body may depend on who really does. */
export type Made = {
  readonly act: ActCode
  readonly by?: MemberId
  readonly body: object | ((delegation: string, at: string) => object)
  readonly parts?: Readonly<Record<string, unknown>>
}
export type Move = (draw: Draw, state: ProcessState) => Made | null

export const PARTIES = ["party_gov", "party_tlb"] as const
export const headOf = (party: string): MemberId => (party === "party_gov" ? GOV : TLB)
export const keys = <T>(map: ReadonlyMap<T, unknown>): readonly T[] => [...map.keys()]
export const words = { en: "Said" } as const
const item = { session: "session_one", item: "item_lists" } as const

const SHEET_DIGEST = `sha256:${"5".repeat(64)}`
const OTHER_DIGEST = `sha256:${"6".repeat(64)}`

/** What heads agree to about a sitting, or their sign under it: one move of several kinds, so that no other becomes rarer. */
const consent: Move = (draw, state) => {
  const session = "session_one"
  const languages = draw.pick([["ar"], ["ps", "prs"]])
  const position = sheetOf(state, session)?.position
  const digest = draw.upTo(9) === 0 ? OTHER_DIGEST : SHEET_DIGEST
  const by = draw.pick([GOV, TLB])
  if (position !== undefined)
    return {
      act: draw.upTo(4) === 0 ? "sheet-signed/1" : "sheet-signed/2",
      by: draw.pick([GOV, TLB, HOST]),
      body: { session, position, digest },
    }
  return draw.pick<Made>([
    { act: "interpretation-required/1", by, body: { session, languages } },
    { act: "interpretation-waived/1", by, body: { session, languages } },
    { act: "recorder-admitted/1", by, body: { session, recorder: draw.pick([HOST, FIELD]) } },
    { act: "recorder-withdrawn/1", by, body: { session, recorder: draw.pick([HOST, FIELD]) } },
  ])
}

const TALKS_MOVES: readonly Move[] = [
  (draw) => ({ act: "point-proposed/1", by: HOST, body: { id: `point_${draw.upTo(3)}`, ...item, wording: words } }),
  (draw) => ({ act: "point-reworded/1", by: TLB, body: { point: `point_${draw.upTo(3)}`, wording: words } }),
  ...[GOV, TLB, GOV, TLB].map(
    (by): Move =>
      (draw, { talks }) => {
        const point = draw.pick([...talks.points.values()])
        const version = (point?.versions.length ?? 0) + (draw.upTo(5) === 0 ? 1 : 0)
        return point === undefined ? null : { act: "point-initialled/1", by, body: { point: point.id, version } }
      },
  ),
  (draw) => ({
    act: "own-sentence-recorded/1",
    body: (delegation) => ({ ...item, delegation, wording: { en: `Sentence ${draw.upTo(2)}` } }),
  }),
  consent,
  () => ({
    act: "session-closed/1",
    by: HOST,
    body: (_, at) => ({ session: "session_one", closedAt: at, followUp: null }),
  }),
]

const resume: Move = (_, { agreement }) => {
  const by = agreement.suspension?.by
  return by === undefined ? null : { act: "process-resumed/1", by: headOf(by), body: { by, note: null } }
}

const AGREEMENT_MOVES: readonly Move[] = [
  (draw) => ({
    act: "accession-recorded/1",
    by: GOV,
    body: (party) => ({
      agreement: "agreement_one",
      party,
      instrument: "decree",
      on: "2020-03-11",
      text: words,
      undertakes: draw.pick([[], [{ commitment: "commitment_5000", count: 1 + draw.upTo(6_000), condition: null }]]),
      source: null,
    }),
  }),
  (draw) =>
    draw.upTo(4) === 0 ? { act: "process-suspended/1", body: (by) => ({ by, reason: words, endsWhen: words }) } : null,
  resume,
  resume,
  resume,
  (draw) => ({
    act: "exchange-key-proposed/1",
    by: draw.pick([GOV, TLB]),
    body: {
      proposal: `proposal_key-${draw.upTo(4)}`,
      rows: [
        {
          given: { by: "party_gov", category: null, count: 1 + draw.upTo(3) },
          received: { by: "party_tlb", category: null, count: 1 },
          modality: "target",
          condition: null,
          due: null,
          window: draw.pick(["tranche", "day"]),
          tolerance: draw.upTo(4),
        },
      ],
    },
  }),
]

const answerWith =
  (act: "proposal-agreed/1" | "proposal-refused/1" | "proposal-withdrawn/1"): Move =>
  (draw, { process }) => {
    const proposals = [...process.proposals.values()]
    const open = proposals.filter((each) => proposalStanding(process, each.id) === "open")
    const proposal = draw.upTo(8) === 0 ? draw.pick(proposals) : draw.pick(open)
    if (proposal === undefined) return null
    const awaited = proposal.agreed.has("party_gov") ? TLB : GOV
    const body = act === "proposal-agreed/1" ? { proposal: proposal.id } : { proposal: proposal.id, reason: words }
    return { act, by: act === "proposal-withdrawn/1" ? proposal.by : awaited, body }
  }
const agree = answerWith("proposal-agreed/1")

const PROCESS_MOVES: readonly Move[] = [
  ...Array.from({ length: 14 }, () => agree),
  answerWith("proposal-refused/1"),
  answerWith("proposal-withdrawn/1"),
  (draw) => ({
    act: "delegation-added/1",
    by: HOST,
    body: {
      delegation: {
        id: draw.pick(["party_third", "observer_state", "neutral_other"]),
        label: words,
        selfDesignation: null,
        detainingAuthorities: [],
      },
    },
  }),
  (draw) => ({ act: "authority-named/1", body: { id: `authority_${draw.upTo(4)}`, label: words } }),
  (_, { process }) => ({ act: "policy-adopted/1", body: { policy: expectedPolicy(process) ?? "none" } }),
  (draw) => ({ act: "member-removed/1", body: { member: draw.pick([GOV, TLB, HOST, FIELD]), reason: words } }),
  (draw) => ({
    act: "mandate-changed/1",
    body: { member: draw.pick([GOV, TLB]), mandate: draw.some(["LISTS", "AGREE"], 2) },
  }),
]

const LIST_MOVES: readonly Move[] = [
  () => ({ act: "exchange-opened/1", by: HOST, body: { id: "exchange_one", parties: PARTIES, depositDue: DUE } }),
  (draw) => {
    const [party, other] = draw.pick([PARTIES, [...PARTIES].reverse()])
    const count = 1 + draw.upTo(12)
    return {
      act: "list-deposited/1",
      by: headOf(party!),
      body: deposit(party as "party_gov", other as "party_tlb", count),
    }
  },
  (draw) => {
    const list = draw.pick(["list_gov", "list_tlb"] as const)
    return { act: "list-opened/1", by: list === "list_gov" ? GOV : TLB, body: open(list) }
  },
  (draw) => ({
    act: "early-opening-proposed/1",
    by: draw.pick([GOV, TLB]),
    body: { proposal: `proposal_early-${draw.upTo(3)}`, list: draw.pick(["list_gov", "list_tlb"]) },
  }),
  (draw, { lists }) => {
    const list = draw.pick([...lists.lists.values()])
    if (list === undefined) return null
    const body = { list: list.id, root: list.root, count: list.count + (draw.upTo(4) === 0 ? 1 : 0) }
    return { act: "list-received/1", by: headOf(list.heldBy), body }
  },
]

const VERIFICATION_MOVES: readonly Move[] = [
  (draw, { verification, lists }) => ({
    act: "round-opened/1",
    by: HOST,
    body: {
      id: `round_${1 + draw.upTo(3)}`,
      number: verification.rounds.size + 1,
      lists: keys(lists.lists),
      answersDue: DUE,
      commentsDue: DUE,
      repliesDue: DUE,
    },
  }),
  (draw, state) => {
    const list = draw.pick([...state.lists.lists.values()])
    if (list === undefined) return null
    const counts: Record<string, number> = {}
    for (const outcome of draw.some(OUTCOMES, 5)) counts[outcome] = 1 + draw.upTo(4)
    const due = draw.pick(["2020-03-25T00:00:00Z", "2020-04-20T00:00:00Z"])
    const searching = counts.UNDER_SEARCH
    const underSearch = searching === undefined ? [] : [{ due, count: searching }]
    const body = { round: "round_1", list: list.id, counts, underSearch, rows: { ctx: "names", digest: digest() } }
    return { act: "statement-submitted/1", by: headOf(list.heldBy), body }
  },
  (draw, state) => {
    const list = draw.pick([...state.lists.lists.values()])
    if (list === undefined) return null
    const counts = { [draw.pick(REPLIES)]: 1 + draw.upTo(5) }
    const body = { round: "round_1", list: list.id, counts, rows: { ctx: "names", digest: digest() } }
    return { act: "comments-submitted/1", by: headOf(list.party), body }
  },
  (draw) => ({
    act: "unclaimed-counted/1",
    body: (party) => ({ round: "round_1", party, count: draw.upTo(50) }),
  }),
  (draw) => (draw.upTo(3) === 0 ? { act: "round-closed/1", by: HOST, body: { round: "round_1" } } : null),
  (draw, { verification }) => {
    const id = draw.pick(["final_one", "final_two"] as const)
    const version = (verification.finalLists.get(id)?.length ?? 0) + 1
    const part = digest()
    const [gov, tlb] = [1 + draw.upTo(8), 1 + draw.upTo(4)]
    const from = draw.pick([gov + 1, gov + 1, gov])
    return {
      act: "final-list-proposed/1",
      by: draw.pick([GOV, TLB]),
      body: {
        proposal: `proposal_final-${draw.upTo(5)}`,
        id,
        version,
        amendment: version === 1 ? null : { change: "replace", rows: 1, reason: words },
        root: hex(`final ${draw.upTo(99)}`),
        counts: { party_gov: gov, party_tlb: tlb },
        rows: { ctx: "names", digest: digest() },
        numbers: { ctx: "persons", digest: part },
      },
      parts: { [part]: { party_gov: [[1, gov]], party_tlb: [[from, from + tlb - 1]] } },
    }
  },
]

const FIGURES = [
  { kind: "on-final-list", by: "party_gov" },
  { kind: "released", by: "party_gov", rule: "joint", tranche: null },
  { kind: "listed", list: "list_tlb" },
] as const

const STATEMENT_MOVES: readonly Move[] = [
  (draw, { size }) => {
    const figures = draw.pick([
      [],
      [{ name: "n", query: draw.pick(FIGURES), value: draw.upTo(9), position: draw.pick([size, 3]) }],
    ])
    const wording = { en: figures.length === 0 ? "Said" : "{n} names" }
    const body = { id: `statement_${draw.upTo(40)}`, kind: "statement", corrects: null, wording, session: null }
    return { act: "statement-issued/1", body: { ...body, topics: [], figures, about: [] } }
  },
  (draw) => ({
    act: "publication-proposed/1",
    by: draw.pick([GOV, TLB]),
    body: {
      proposal: `proposal_page-${draw.upTo(3)}`,
      figures: [{ label: words, query: draw.pick(FIGURES) }],
      note: null,
    },
  }),
  (draw) => ({
    act: "communique-proposed/1",
    by: draw.pick([GOV, TLB]),
    body: {
      proposal: `proposal_text-${draw.upTo(3)}`,
      id: `statement_joint-${draw.upTo(3)}`,
      wording: words,
      session: null,
      figures: [],
      embargoUntil: draw.pick([null, "2020-04-20T06:00:00Z"]),
    },
  }),
]

/** Everything that may be tried. Acts of a release stand more than once, since they need one another. */
export const MOVES: readonly Move[] = [
  ...TALKS_MOVES,
  ...AGREEMENT_MOVES,
  ...PROCESS_MOVES,
  ...LIST_MOVES,
  ...VERIFICATION_MOVES,
  ...STATEMENT_MOVES,
  ...BLIND_MOVES,
  ...BLIND_MOVES,
  ...RELEASE_MOVES,
  ...RELEASE_MOVES,
]
