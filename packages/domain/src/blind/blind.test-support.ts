import type { BodyOf } from "../acts.ts"
import { doha, GOV, HOST, type Story, TLB } from "../doha.test-support.ts"
import { DUE, deposit, hex } from "../exchange.test-support.ts"
import type { MemberId, PartyId } from "../shared/ids.ts"
import type { BlindTerms } from "./acts.ts"

export const ROUND = "blind_one"
let sent = 0
/** A message nobody sent before. */
export const message = (): BodyOf<"blind-asked/1">["message"] => {
  const name = (++sent).toString(16)
  return { file: name.padStart(64, "0"), blob: { sha256: name.padStart(64, "f"), size: 9 } }
}

export const TERMS: BlindTerms = {
  method: {
    kind: "keys",
    suite: "ristretto255-SHA512",
    types: ["given-father", "given-father-year"],
    slots: 2,
    readings: 3,
    yearsOn: "held",
    rarity: 1500,
    atMostRows: 5,
    shared: 1,
    tables: hex("tables"),
  },
  comparer: "facilitator_host",
  register: "register_gov",
  tickets: { claimed: 10, held: 20 },
  mandate: { claimed: 20, held: 40 },
  daysUntilNext: 7,
  audited: 3,
  output: "records",
  purgeBy: "2020-06-01T00:00:00Z",
}

export const ENCODINGS: BlindTerms = {
  ...TERMS,
  method: { kind: "encodings", perFeature: 20, threshold: 600, tables: hex("tables") },
}

export const proposal = (terms: BlindTerms | null = TERMS, number = 1): BodyOf<"matching-proposed/1"> => ({
  proposal: `proposal_blind-${number}`,
  id: number === 1 ? ROUND : `blind_${number}`,
  number,
  list: "list_tlb",
  terms,
})

/** A list of 8 is sealed and not opened, and the other party has sealed its register. */
export const sealed = (): Story =>
  doha()
    .enter(HOST, "exchange-opened/1", { id: "exchange_one", parties: ["party_gov", "party_tlb"], depositDue: DUE })
    .enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 8))
    .enter(GOV, "register-sealed/1", register("party_gov"))

export const register = (party: PartyId): BodyOf<"register-sealed/1"> => ({
  id: `register_${party.slice(6)}`,
  party,
  root: hex(`register ${party}`),
  rows: 20,
  isDeclared: true,
})

export const agreed = (terms: BlindTerms | null = TERMS, story = sealed(), number = 1): Story =>
  story
    .enter(TLB, "matching-proposed/1", proposal(terms, number))
    .enter(GOV, "proposal-agreed/1", { proposal: `proposal_blind-${number}` })

/** What each of the three binds itself to. */
export function binding(member: MemberId, round = ROUND, terms = TERMS): BodyOf<"blind-bound/1"> {
  const root = hex(`tickets ${member} ${round}`)
  const inputs: Readonly<Record<string, BodyOf<"blind-bound/1">["input"]>> = {
    [TLB]: { list: hex("party_tlb"), root, tickets: terms.tickets.claimed },
    [GOV]: { list: hex("register party_gov"), root, tickets: terms.tickets.held },
  }
  return {
    round: round as `blind_${string}`,
    terms: hex(`terms ${round}`),
    input: inputs[member] ?? null,
    coin: hex(`coin ${member}`),
    key: terms.method.kind === "keys" ? hex(`${round} key ${member}`) : null,
  }
}

export const bound = (terms = TERMS, story = agreed(terms)): Story => {
  for (const who of [TLB, GOV, HOST]) story.enter(who, "blind-bound/1", binding(who, ROUND, terms))
  return story
}

export const question = (elements: number): BodyOf<"blind-asked/1"> => ({ round: ROUND, elements, message: message() })

export const reply = (party: PartyId, elements: number): BodyOf<"blind-answered/1"> => ({
  round: ROUND,
  party,
  elements,
  message: message(),
})

export const asked = (): Story =>
  bound().enter(TLB, "blind-asked/1", question(20)).enter(GOV, "blind-asked/1", question(40))

/** Everything is asked, and answered by the comparer and by the other party. */
export const answered = (): Story =>
  asked()
    .enter(HOST, "blind-answered/1", reply("party_tlb", 20))
    .enter(HOST, "blind-answered/1", reply("party_gov", 40))
    .enter(GOV, "blind-answered/1", reply("party_tlb", 20))
    .enter(TLB, "blind-answered/1", reply("party_gov", 40))

export const tickets = (count: number): BodyOf<"blind-deposited/1"> => ({
  round: ROUND,
  tickets: count,
  message: message(),
})

export const draw: BodyOf<"blind-drawn/1"> = {
  round: ROUND,
  coins: { claimed: hex("coin one"), held: hex("coin other"), comparer: hex("coin host") },
  drawn: { claimed: [0, 4, 9], held: [19, 2, 7] },
}

export const deposited = (story = answered()): Story =>
  story.enter(TLB, "blind-deposited/1", tickets(10)).enter(GOV, "blind-deposited/1", tickets(20))

export const opening = (count = 3): BodyOf<"blind-audit-answered/1"> => ({
  round: ROUND,
  tickets: count,
  message: message(),
})

export const result = (matches: number): BodyOf<"blind-released/1"> => ({ round: ROUND, matches, message: message() })

export const audited = (): Story =>
  deposited()
    .enter(HOST, "blind-drawn/1", draw)
    .enter(TLB, "blind-audit-answered/1", opening())
    .enter(GOV, "blind-audit-answered/1", opening())

export const released = (): Story => audited().enter(HOST, "blind-released/1", result(4))
