import { ACT_RULES, type ActCode, type BodyOf } from "./acts.ts"
import { decide } from "./decide.ts"
import { doha, FIELD, GOV, HOST, type Story, TLB } from "./doha.test-support.ts"
import type { HandoverRow, InterviewRow, ReceiptRow, TrancheRows } from "./release/acts.ts"
import type { Refusal } from "./shared/act.ts"
import type { MemberId, PartyId } from "./shared/ids.ts"
import type { FinalNumbers } from "./verification/acts.ts"

export const DUE = { at: "2020-03-29T00:00:00Z", zone: "Asia/Kabul" } as const
let made = 0
/** A digest nobody else has. */
export const digest = (): string => `sha256:${(++made).toString(16).padStart(64, "0")}`
export const hex = (name: string): string =>
  [...name]
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16).slice(-2).padStart(2, "0"))
    .join("")
    .padEnd(64, "0")
    .slice(0, 64)

type Parts = Readonly<Record<string, unknown>>

/** What `decide` says to an act with parts; `parts` maps a digest to its document. */
export function refusalWith<Code extends ActCode>(
  story: Story,
  actor: MemberId,
  code: Code,
  body: BodyOf<Code>,
  parts: Parts = {},
  later = 1,
  cosignedSize = story.entries.length,
): Refusal | null {
  const act = {
    ...story.act(actor, code, body, later),
    parts: new Map(Object.entries(parts)),
    ctx: ACT_RULES[code].ctx as "joint",
  }
  return decide(story.state, act, { at: act.at, cosignedSize })
}

/** Enters an act with parts, which must be allowed. */
export function enterWith<Code extends ActCode>(
  story: Story,
  actor: MemberId,
  code: Code,
  body: BodyOf<Code>,
  parts: Parts = {},
  later = 1,
): Story {
  const refusal = refusalWith(story, actor, code, body, parts, later)
  if (refusal !== null) throw new Error(`${code}: ${JSON.stringify(refusal)}`)
  const act = {
    ...story.act(actor, code, body, later),
    parts: new Map(Object.entries(parts)),
    ctx: ACT_RULES[code].ctx as "joint",
  }
  return story.push(act)
}

export const deposit = (party: PartyId, heldBy: PartyId, count: number): BodyOf<"list-deposited/1"> => ({
  id: `list_${party.slice(6)}`,
  exchange: "exchange_one",
  party,
  heldBy,
  version: 1,
  supplements: null,
  root: hex(party),
  count,
  grade: "B",
  blob: { sha256: hex(`blob ${party}`), size: 10 },
  isDeclared: true,
})

export const open = (list: `list_${string}`): BodyOf<"list-opened/1"> => ({
  list,
  identity: { ctx: "names", digest: digest() },
  checkpoint: "note",
})

/** Both lists are exchanged and read, and a round is open. */
export function exchanged(greater = 100, lesser = 20): Story {
  const story = doha()
  story.enter(HOST, "exchange-opened/1", { id: "exchange_one", parties: ["party_gov", "party_tlb"], depositDue: DUE })
  story.enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", greater))
  story.enter(GOV, "list-deposited/1", deposit("party_gov", "party_tlb", lesser))
  for (const [head, list] of [
    [TLB, "list_tlb"],
    [GOV, "list_gov"],
  ] as const)
    story.enter(head, "list-opened/1", open(list))
  story.enter(GOV, "list-received/1", { list: "list_tlb", root: hex("party_tlb"), count: greater })
  story.enter(TLB, "list-received/1", { list: "list_gov", root: hex("party_gov"), count: lesser })
  return story.enter(HOST, "round-opened/1", {
    id: "round_1",
    number: 1,
    lists: ["list_tlb", "list_gov"],
    answersDue: DUE,
    commentsDue: DUE,
    repliesDue: DUE,
  })
}

export const answers = (
  counts: BodyOf<"statement-submitted/1">["counts"],
  underSearch: BodyOf<"statement-submitted/1">["underSearch"] = [],
): BodyOf<"statement-submitted/1"> => ({
  round: "round_1",
  list: "list_tlb",
  counts,
  underSearch,
  rows: { ctx: "names", digest: digest() },
})

/** A final list of `gov` and `tlb` people, signed by both; two sites. */
export function signed(gov = 60, tlb = 12): Story {
  const story = exchanged(gov + 40, tlb + 8)
  const numbers = digest()
  const known: FinalNumbers = { party_gov: [[1, gov]], party_tlb: [[gov + 1, gov + tlb]] }
  enterWith(
    story,
    GOV,
    "final-list-proposed/1",
    {
      proposal: "proposal_final",
      id: "final_one",
      version: 1,
      amendment: null,
      root: hex("final"),
      counts: { party_gov: gov, party_tlb: tlb },
      rows: { ctx: "names", digest: digest() },
      numbers: { ctx: "persons", digest: numbers },
    },
    { [numbers]: known },
  )
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_final" })
  for (const id of ["site_north", "site_south"] as const) {
    const proposal = `proposal_${id.slice(5)}` as const
    enterWith(story, HOST, "site-proposed/1", {
      proposal,
      id,
      name: { en: "A gate" },
      province: "Parwan",
      zone: "Asia/Kabul",
      capacityPerDay: 200,
      needs: null,
    })
    story.enter(GOV, "proposal-agreed/1", { proposal }).enter(TLB, "proposal-agreed/1", { proposal })
  }
  return story
}

export function trancheBody(
  number: number,
  counts: { gov: number; tlb: number },
  rows: string,
): BodyOf<"tranche-proposed/1"> {
  return {
    proposal: `proposal_tranche-${number}`,
    id: `tranche_${number}`,
    number,
    finalList: "final_one",
    on: `2020-04-${String(number).padStart(2, "0")}`,
    releases: [
      { by: "party_gov", count: counts.gov, site: "site_north" },
      { by: "party_tlb", count: counts.tlb, site: "site_south" },
    ],
    rows: { ctx: "persons", digest: rows },
  }
}

/** A tranche of the given numbers, agreed by both. */
export function agreedTranche(story: Story, number: number, rows: TrancheRows): Story {
  const part = digest()
  const counts = { gov: rows.party_gov?.length ?? 0, tlb: rows.party_tlb?.length ?? 0 }
  enterWith(story, GOV, "tranche-proposed/1", trancheBody(number, counts, part), { [part]: rows })
  return story.enter(TLB, "proposal-agreed/1", { proposal: `proposal_tranche-${number}` })
}

/** Everybody in `rows` is interviewed; those in `declined` decline. */
export function interviewed(
  story: Story,
  number: number,
  rows: readonly number[],
  declined: readonly number[] = [],
): Story {
  const part = digest()
  const codes: InterviewRow[] = rows.map((no) => ({
    no,
    consent: declined.includes(no) ? "DECLINES" : "CONSENTS",
    fitness: "FIT",
  }))
  const counts = { consents: rows.length - declined.length, declines: declined.length, fit: rows.length, unfit: 0 }
  return enterWith(
    story,
    FIELD,
    "interviews-recorded/1",
    { tranche: `tranche_${number}`, counts, rows: { ctx: "persons", digest: part }, detail: null },
    { [part]: codes },
  )
}

export function manifest(
  number: number,
  party: PartyId,
  rows: readonly number[],
  part: string,
): BodyOf<"manifest-sealed/1"> {
  return {
    tranche: `tranche_${number}`,
    party,
    count: rows.length,
    digest: hex(`m${number}${party}`),
    blob: { sha256: hex(`b${number}${party}`), size: 9 },
    rows: { ctx: "persons", digest: part },
  }
}

/** One party's side of a tranche, from manifest to handover; `exceptions` do not come. */
export function handed(
  story: Story,
  number: number,
  party: PartyId,
  rows: readonly number[],
  exceptions: readonly number[] = [],
): Story {
  const head = party === "party_gov" ? GOV : TLB
  const part = digest()
  enterWith(story, head, "manifest-sealed/1", manifest(number, party, rows, part), { [part]: rows })
  for (const [who, own] of [
    [GOV, "party_gov"],
    [TLB, "party_tlb"],
  ] as const) {
    if (story.state.release.tranches.get(`tranche_${number}`)?.departures.size === 0)
      story.enter(who, "go-given/1", { tranche: `tranche_${number}`, party: own, decision: "go", reason: null })
  }
  story.enter(FIELD, "departure-recorded/1", { tranche: `tranche_${number}`, party, departedAt: story.now })
  const { body, parts } = handover(story, number, party, rows, exceptions)
  return enterWith(story, FIELD, "handover-recorded/1", body, parts)
}

export function handover(
  story: Story,
  number: number,
  party: PartyId,
  rows: readonly number[],
  exceptions: readonly number[] = [],
) {
  const part = digest()
  const outcomes: HandoverRow[] = rows.map((no) => ({
    no,
    outcome: exceptions.includes(no) ? "NOT_PRODUCED" : "HANDED_OVER",
  }))
  const body: BodyOf<"handover-recorded/1"> = {
    id: `handover_${number}-${party.slice(6)}`,
    tranche: `tranche_${number}`,
    party,
    site: party === "party_gov" ? "site_north" : "site_south",
    handedAt: story.now,
    manifest: hex(`m${number}${party}`),
    handed: rows.length - exceptions.length,
    exceptions: exceptions.length === 0 ? {} : { NOT_PRODUCED: exceptions.length },
    rows: { ctx: "persons", digest: part },
    receipt: hex(`r${number}${party}`),
    signatures: [],
  }
  return { body, parts: { [part]: outcomes } }
}

/** The receiver's answer: the first `notOurs` of the rows are free, and not whom it asked for. */
export function receipt(number: number, party: PartyId, rows: readonly number[], notOurs: number) {
  const part = digest()
  const codes: ReceiptRow[] = rows.map((no, at) => ({ no, code: at < notOurs ? "RECEIVED_NOT_OURS" : "ACCEPTED" }))
  const counts = {
    ...(rows.length > notOurs ? { ACCEPTED: rows.length - notOurs } : {}),
    ...(notOurs > 0 ? { RECEIVED_NOT_OURS: notOurs } : {}),
  }
  const body: BodyOf<"receipt-signed/1"> = {
    handover: `handover_${number}-${party.slice(6)}`,
    manifest: hex(`m${number}${party}`),
    counts,
    rows: { ctx: "persons", digest: part },
  }
  return { body, parts: { [part]: codes } }
}

export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
