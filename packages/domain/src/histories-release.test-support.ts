import { FIELD, GOV, HOST, TLB } from "./doha.test-support.ts"
import { digest, hex } from "./exchange.test-support.ts"
import type { Draw, Made, Move } from "./histories-moves.test-support.ts"
import { SHORTFALL_REASONS } from "./release/acts.ts"
import { liveTranches } from "./release/refuse.ts"
import { releasableRows, type Tranche } from "./release/state.ts"
import type { PartyId } from "./shared/ids.ts"
import type { ProcessState } from "./state.ts"

const PARTIES: readonly PartyId[] = ["party_gov", "party_tlb"]
const head = (party: string) => (party === "party_gov" ? GOV : TLB)
const other = (party: string) => (party === "party_gov" ? TLB : GOV)
const SITE = { party_gov: "site_north", party_tlb: "site_south" } as Readonly<Record<string, string>>
const words = { en: "Said" } as const

/** Now and then one element twice, one left out, or one too many: what a careless or hostile hand would send. */
function spoiled<T>(draw: Draw, rows: readonly T[], stranger: T): readonly T[] {
  const [first] = rows
  switch (draw.upTo(8)) {
    case 0:
      return first === undefined ? rows : [...rows.slice(0, -1), first]
    case 1:
      return [...rows, stranger]
    case 2:
      return rows.slice(1)
    default:
      return rows
  }
}

const tally = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

const withTranche =
  (make: (draw: Draw, tranche: Tranche, party: PartyId, state: ProcessState) => Made | null): Move =>
  (draw, state) => {
    const tranches = [...state.release.tranches.values()]
    return tranches.length === 0 ? null : make(draw, draw.pick(tranches), draw.pick(PARTIES), state)
  }

const proposeTranche: Move = (draw, state) => {
  const number = 1 + Math.max(0, ...liveTranches(state).map((each) => each.number))
  const part = digest()
  const gov = draw.some([1, 2, 3, 4, 5, 6, 7, 8], 4)
  const tlb = draw.some([9, 10, 11, 12], 2)
  const rows = draw.pick([{ party_gov: gov, party_tlb: tlb }, { party_gov: gov, party_tlb: tlb }, { party_gov: gov }])
  return {
    act: "tranche-proposed/1",
    by: draw.pick([GOV, TLB, HOST]),
    body: {
      proposal: `proposal_tranche-r${draw.upTo(12)}`,
      id: `tranche_r${draw.upTo(12)}`,
      number,
      finalList: draw.pick(["final_one", "final_one", "final_two"]),
      on: `2020-04-0${1 + draw.upTo(4)}`,
      releases: [
        { by: "party_gov", count: gov.length, site: "site_north" },
        { by: "party_tlb", count: tlb.length, site: "site_south" },
      ],
      rows: { ctx: "persons", digest: part },
    },
    parts: { [part]: rows },
  }
}

const interview = withTranche((draw, tranche) => {
  const part = digest()
  const planned = Object.values(tranche.rowsKnown ?? {}).flatMap((some) => some ?? [])
  const rows = spoiled(draw, planned, 99).map((no) => ({
    no,
    consent: draw.pick(["CONSENTS", "CONSENTS", "CONSENTS", "DECLINES"]),
    fitness: draw.pick(["FIT", "FIT", "FIT", "UNFIT"]),
  }))
  const of = (code: string): number => rows.filter((row) => row.consent === code || row.fitness === code).length
  const counts = { consents: of("CONSENTS"), declines: of("DECLINES"), fit: of("FIT"), unfit: of("UNFIT") }
  const body = { tranche: tranche.id, counts, rows: { ctx: "persons", digest: part }, detail: null }
  return { act: "interviews-recorded/1", by: FIELD, body, parts: { [part]: rows } }
})

const seal = withTranche((draw, tranche, party) => {
  const part = digest()
  const rows = spoiled(draw, releasableRows(tranche, party) ?? [], 1 + draw.upTo(12))
  const sha256 = hex(`blob ${tranche.id}${party}`)
  const body = {
    tranche: tranche.id,
    party,
    count: rows.length,
    digest: hex(`manifest ${tranche.id}${party}`),
    blob: { sha256, size: 9 },
    rows: { ctx: "persons", digest: part },
  }
  return { act: "manifest-sealed/1", by: head(party), body, parts: { [part]: rows } }
})

const handOver = withTranche((draw, tranche, party) => {
  const part = digest()
  const manifest = tranche.manifests.get(party)
  if (manifest === undefined) return null
  const rows = spoiled(draw, manifest.rowsKnown ?? [], 1 + draw.upTo(12)).map((no) => ({
    no,
    outcome: draw.pick(["HANDED_OVER", "HANDED_OVER", "HANDED_OVER", ...SHORTFALL_REASONS]),
  }))
  const { HANDED_OVER: handed = 0, ...exceptions } = tally(rows.map((row) => row.outcome))
  const body = {
    id: `handover_${draw.upTo(20)}`,
    tranche: tranche.id,
    party,
    site: SITE[party],
    handedAt: "2020-04-01T09:00:00Z",
    manifest: draw.upTo(6) === 0 ? hex("another") : manifest.digest,
    handed,
    exceptions,
    rows: { ctx: "persons", digest: part },
    receipt: hex(`receipt ${draw.upTo(40)}`),
    signatures: [],
  }
  return { act: "handover-recorded/1", by: FIELD, body, parts: { [part]: rows } }
})

const receive: Move = (draw, { release }) => {
  const handovers = [...release.handovers.values()]
  if (handovers.length === 0) return null
  const handover = draw.pick(handovers)
  const part = digest()
  const handed = (handover.rowsKnown ?? []).filter((row) => row.outcome === "HANDED_OVER").map((row) => row.no)
  const rows = spoiled(draw, handed, 1 + draw.upTo(12)).map((no) => ({
    no,
    code: draw.pick(["ACCEPTED", "ACCEPTED", "RECEIVED_NOT_OURS", "REFUSED"]),
  }))
  const counts = tally(rows.map((row) => row.code))
  if (draw.upTo(6) === 0) delete counts.REFUSED
  const body = { handover: handover.id, manifest: handover.manifest, counts, rows: { ctx: "persons", digest: part } }
  return { act: "receipt-signed/1", by: other(handover.party), body, parts: { [part]: rows } }
}

const explain = withTranche((draw, tranche, party, { release }) => {
  const agreed = tranche.releases.filter((each) => each.by === party).reduce((sum, each) => sum + each.count, 0)
  const handovers = [...release.handovers.values()].filter(
    (each) => each.tranche === tranche.id && each.party === party,
  )
  const open = agreed - handovers.reduce((sum, each) => sum + each.handed, 0)
  const reasons = open > 0 ? { [draw.pick(SHORTFALL_REASONS)]: open } : {}
  return { act: "shortfall-explained/1", by: head(party), body: { tranche: tranche.id, party, reasons, rows: null } }
})

const REPORT_MOVES: readonly Move[] = [
  (draw) => ({
    act: "release-reported/1",
    body: (by) => ({
      id: `release_${draw.upTo(4)}`,
      by,
      on: "2020-04-02",
      count: 1 + draw.upTo(5),
      category: null,
      note: null,
      source: null,
    }),
  }),
  (draw, { release }) => {
    const reported = draw.pick([...release.reported.values()])
    if (reported === undefined) return null
    const accepted = draw.upTo(reported.count + 1)
    const body = { release: reported.id, accepted, notOurs: reported.count - accepted, note: null }
    return { act: "release-answered/1", by: other(reported.by), body }
  },
  (draw, { release }) => {
    const reported = draw.pick([...release.reported.values()])
    if (reported === undefined) return null
    const body = {
      proposal: `proposal_sub-${draw.upTo(6)}`,
      release: reported.id,
      count: 1 + draw.upTo(4),
      reason: words,
    }
    return { act: "substitution-proposed/1", by: draw.pick([GOV, TLB]), body }
  },
  (draw) => ({
    act: "remains-recorded/1",
    by: FIELD,
    body: { id: `remains_${draw.upTo(3)}`, party: draw.pick(PARTIES), count: 2, on: "2020-04-02" },
  }),
  (draw) => {
    const confirmed = draw.upTo(4)
    const body = { remains: `remains_${draw.upTo(3)}`, confirmed, notConfirmed: 2 - Math.min(2, confirmed) }
    return { act: "remains-confirmed/1", by: FIELD, body }
  },
]

export const RELEASE_MOVES: readonly Move[] = [
  proposeTranche,
  proposeTranche,
  interview,
  seal,
  seal,
  withTranche((draw, tranche, party) => ({
    act: "go-given/1",
    by: head(party),
    body: { tranche: tranche.id, party, decision: draw.pick(["go", "go", "go", "no-go"]), reason: null },
  })),
  withTranche((draw, tranche, party) => ({
    act: "go-given/1",
    by: head(party),
    body: { tranche: tranche.id, party, decision: draw.pick(["go", "go", "go", "no-go"]), reason: null },
  })),
  withTranche((_, tranche, party) => ({
    act: "departure-recorded/1",
    by: FIELD,
    body: (_delegation, at) => ({ tranche: tranche.id, party, departedAt: at }),
  })),
  handOver,
  handOver,
  receive,
  explain,
  ...REPORT_MOVES,
]
