import { binding, message, ROUND, TERMS } from "./blind/blind.test-support.ts"
import { drawnOf, quotaOf, ticketsOf } from "./blind/state.ts"
import { GOV, HOST, TLB } from "./doha.test-support.ts"
import { hex } from "./exchange.test-support.ts"
import type { Draw, Move } from "./histories-moves.test-support.ts"
import type { PartyId } from "./shared/ids.ts"
import type { ProcessState } from "./state.ts"

const COINS = { claimed: hex("c"), held: hex("d"), comparer: hex("e") }
const PARTIES = ["party_gov", "party_tlb"] as const
const headOf = (party: string) => (party === "party_gov" ? GOV : TLB)
/** Now and then one too many or one too few: what a careless or hostile hand would send. */
const about = (draw: Draw, count: number): number => Math.max(1, count + draw.pick([0, 0, 0, 0, 1, -1]))
/** Mostly a party whose turn it is. */
const waiting = (draw: Draw, done: ReadonlyMap<PartyId, unknown> | undefined): PartyId =>
  draw.pick(PARTIES.filter((party) => done?.has(party) !== true)) ?? draw.pick(PARTIES)
const roundIn = ({ blind }: ProcessState) => [...blind.rounds.values()].at(-1)

const bind: Move = (draw, state) => {
  const round = roundIn(state)
  if (round === undefined) return null
  const by = draw.pick([GOV, TLB, HOST].filter((each) => !round.bound.has(each.split("/")[0] as PartyId)))
  if (by === undefined) return null
  const body = { ...binding(by, round.id), terms: hex(`terms ${draw.pick([round.id, round.id, "other"])}`) }
  const list = draw.upTo(6) === 0 ? hex("another") : body.input?.list
  return { act: "blind-bound/1", by, body: { ...body, input: body.input === null ? null : { ...body.input, list } } }
}

const ask: Move = (draw, state) => {
  const round = roundIn(state)
  const party = waiting(draw, round?.asked)
  if (round === undefined) return null
  const body = { round: round.id, elements: about(draw, quotaOf(round, party)), message: anyMessage(draw, state) }
  return { act: "blind-asked/1", by: headOf(party), body }
}

const answer: Move = (draw, state) => {
  const round = roundIn(state)
  const party = waiting(draw, round?.returned)
  if (round === undefined) return null
  const by = round.answered.has(party) ? headOf(party === "party_gov" ? "party_tlb" : "party_gov") : HOST
  const elements = about(draw, quotaOf(round, party))
  return { act: "blind-answered/1", by, body: { round: round.id, party, elements, message: anyMessage(draw, state) } }
}

const depositTickets: Move = (draw, state) => {
  const round = roundIn(state)
  const party = waiting(draw, round?.deposits)
  if (round === undefined) return null
  const body = { round: round.id, tickets: about(draw, ticketsOf(round, party)), message: anyMessage(draw, state) }
  return { act: "blind-deposited/1", by: headOf(party), body }
}

const drawTickets: Move = (draw, state) => {
  const round = roundIn(state)
  if (round === undefined) return null
  const claimed = draw.pick([[0, 1, 2], [0, 1, 2], [0, 0, 1], [3]])
  return {
    act: "blind-drawn/1",
    by: HOST,
    body: { round: round.id, coins: COINS, drawn: { claimed, held: [5, 6, 7] } },
  }
}

const openDrawn: Move = (draw, state) => {
  const round = roundIn(state)
  const party = waiting(draw, round?.audited)
  if (round === undefined) return null
  const body = { round: round.id, tickets: about(draw, drawnOf(round, party).length), message: message() }
  return { act: "blind-audit-answered/1", by: headOf(party), body }
}

const release: Move = (draw, state) => {
  const round = roundIn(state)
  return round === undefined
    ? null
    : { act: "blind-released/1", by: HOST, body: { round: round.id, matches: draw.upTo(12), message: message() } }
}

const want: Move = (draw, state) => {
  const round = roundIn(state)
  const pairs = [1 + draw.upTo(2)]
  return round === undefined
    ? null
    : { act: "blind-pairs-wanted/1", by: draw.pick([GOV, TLB]), body: { round: round.id, pairs } }
}

const show: Move = (draw, state) => {
  const round = roundIn(state)
  const wanted = [...(round?.wanted ?? [])].filter(([, by]) => by.size === 2 || draw.upTo(3) === 0)
  const pair = draw.pick(wanted)?.[0]
  if (round === undefined || pair === undefined) return null
  const by = headOf(waiting(draw, round.shown.get(pair)))
  return { act: "blind-record-shown/1", by, body: { round: round.id, pair, message: message() } }
}

const abort: Move = (draw, state) => {
  const round = roundIn(state)
  if (round === undefined || draw.upTo(16) !== 0) return null
  return {
    act: "blind-aborted/1",
    by: draw.pick([GOV, TLB, HOST]),
    body: { round: round.id, reason: "withdrawn", against: null },
  }
}

const purge: Move = (draw, state) => {
  const round = roundIn(state)
  return round === undefined
    ? null
    : { act: "blind-purged/1", by: draw.pick([GOV, TLB, HOST]), body: { round: round.id } }
}

const propose: Move = (draw, { blind }) => {
  const number = blind.rounds.size + 1
  const id = number === 1 ? ROUND : `blind_${number}`
  const terms = draw.pick([null, TERMS, { ...TERMS, audited: 0 }, { ...TERMS, tickets: { claimed: 3, held: 20 } }])
  const body = { proposal: `proposal_blind-h${draw.upTo(9)}`, id, number, list: "list_tlb", terms }
  return { act: "matching-proposed/1", by: draw.pick([GOV, TLB]), body }
}

/** Mostly a new message, now and then one that was sent already. */
function anyMessage(draw: Draw, { blind }: ProcessState) {
  const earlier = draw.pick([...blind.messages.values()])
  if (earlier === undefined || draw.upTo(8) !== 0) return message()
  return { file: earlier.file, blob: draw.pick([{ sha256: earlier.blob, size: 9 }, message().blob]) }
}

/** What may be tried in blind rounds; steps that need one another stand more than once. */
export const BLIND_MOVES: readonly Move[] = [
  propose,
  bind,
  bind,
  ask,
  ask,
  answer,
  answer,
  depositTickets,
  drawTickets,
  drawTickets,
  openDrawn,
  openDrawn,
  release,
  want,
  want,
  want,
  show,
  show,
  abort,
  purge,
]
