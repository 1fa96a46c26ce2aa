import type { ListsState, Stamp } from "../lists/state.ts"
import { proposalStanding } from "../process/proposals.ts"
import type { ProcessSlice } from "../process/state.ts"
import type { BlindId, DelegationId, ListId, PartyId, ProposalId, RegisterId } from "../shared/ids.ts"
import type { AbortReason, BlindTerms } from "./acts.ts"

/** A register fixed for blind rounds: its rows never leave its owner. */
export type SealedRegister = Stamp & {
  readonly id: RegisterId
  readonly party: PartyId
  readonly root: string
  /** Rounded up: blank rows fill it. */
  readonly rows: number
}

/** What one of the three bound itself to before anything was sent; `input` is a party's. */
export type BlindBinding = Stamp & {
  readonly terms: string
  readonly input: { readonly list: string; readonly root: string; readonly tickets: number } | null
  readonly coin: string
  readonly key: string | null
}

/** A message in its place; `file` names it as its readers open it, `blob` as it is stored. */
export type BlindMessage = Stamp & {
  readonly round: BlindId
  readonly kind: "question" | "answer" | "return" | "secret" | "deposit" | "audit" | "result" | "record"
  readonly file: string
  readonly blob: string
  readonly size: number
  readonly to: readonly DelegationId[]
  /** Of a record: the number of its pair. */
  readonly pair: number | null
}

export type BlindDraw = Stamp & {
  readonly coins: { readonly claimed: string; readonly held: string; readonly comparer: string }
  /** The tickets drawn, by list. */
  readonly drawn: { readonly claimed: readonly number[]; readonly held: readonly number[] }
}

type ByParty = ReadonlyMap<PartyId, BlindMessage>

export type BlindRound = {
  readonly id: BlindId
  readonly number: number
  readonly list: ListId
  /** Whose list is compared, and whose register it is compared with. */
  readonly claimant: PartyId
  readonly holder: PartyId
  readonly proposal: ProposalId
  /** Null: the parties match this list openly. */
  readonly terms: BlindTerms | null
  readonly proposed: Stamp
  readonly bound: ReadonlyMap<DelegationId, BlindBinding>
  readonly asked: ByParty
  /** By the party that asked: the comparer's answer, then the other party's. */
  readonly answered: ByParty
  readonly returned: ByParty
  readonly secrets: ByParty
  readonly deposits: ByParty
  readonly draw: BlindDraw | null
  readonly audited: ByParty
  readonly released: (BlindMessage & { readonly matches: number }) | null
  /** By pair, who is ready to show its row, and what was shown. */
  readonly wanted: ReadonlyMap<number, ReadonlyMap<PartyId, Stamp>>
  readonly shown: ReadonlyMap<number, ByParty>
  readonly aborted:
    | (Stamp & { readonly reason: AbortReason; readonly against: DelegationId | null; readonly step: BlindStep })
    | null
  readonly purged: ReadonlyMap<DelegationId, Stamp>
}

export type BlindState = {
  readonly registers: ReadonlyMap<RegisterId, SealedRegister>
  readonly rounds: ReadonlyMap<BlindId, BlindRound>
  /** Every message of every round by the name it is stored under: none serves twice. */
  readonly messages: ReadonlyMap<string, BlindMessage>
}

export const EMPTY_BLIND: BlindState = { registers: new Map(), rounds: new Map(), messages: new Map() }

export type BlindWorld = { readonly process: ProcessSlice; readonly lists: ListsState; readonly blind: BlindState }

/** What a round waits for, or how it ended; one step after the other, none skipped. */
export type BlindStep =
  | "proposed"
  | "dropped"
  | "open"
  | "binding"
  | "asking"
  | "answering"
  | "sharing"
  | "depositing"
  | "drawing"
  | "auditing"
  | "releasing"
  | "released"
  | "aborted"
  | "purged"

export function blindStep({ process }: Pick<BlindWorld, "process">, round: BlindRound): BlindStep {
  const standing = proposalStanding(process, round.proposal)
  if (standing !== "agreed") return standing === "open" ? "proposed" : "dropped"
  const { terms } = round
  if (terms === null) return "open"
  if (isPurged(round)) return "purged"
  if (round.aborted !== null) return "aborted"
  if (round.released !== null) return "released"
  if (!participants(round).every((each) => round.bound.has(each))) return "binding"
  if (terms.method.kind === "encodings") {
    if (round.secrets.size < 2) return "sharing"
  } else {
    if (round.asked.size < 2) return "asking"
    if (round.returned.size < 2) return "answering"
  }
  if (round.deposits.size < 2) return "depositing"
  if (round.draw === null) return "drawing"
  if (blindParties(round).some((party) => drawnOf(round, party).length > 0 && !round.audited.has(party)))
    return "auditing"
  return "releasing"
}

/** Steps at which a round is over, or never was a blind one. */
const OVER: ReadonlySet<BlindStep> = new Set(["dropped", "open", "released", "aborted", "purged"])
export const isBlindOver = (step: BlindStep): boolean => OVER.has(step)

/** The claimant and the holder of a round. */
export const blindParties = (round: BlindRound): readonly [PartyId, PartyId] => [round.claimant, round.holder]

/** Both parties and the comparer: whoever holds something of a round, and must delete it. */
export function participants(round: BlindRound): readonly DelegationId[] {
  return round.terms === null ? blindParties(round) : [...blindParties(round), round.terms.comparer]
}

/** Have all three stated that they hold nothing of the round any more? */
export const isPurged = (round: BlindRound): boolean => participants(round).every((each) => round.purged.has(each))

/** Which of the two lists of a round a party brings. */
export const blindSide = (round: BlindRound, party: PartyId): "claimed" | "held" =>
  party === round.claimant ? "claimed" : "held"

/** How many tickets a party brings: its rows, filled up as agreed. */
export const ticketsOf = (round: BlindRound, party: PartyId): number =>
  round.terms?.tickets[blindSide(round, party)] ?? 0

/** How many elements a party sends: so many for each of its tickets; never one more. */
export function quotaOf(round: BlindRound, party: PartyId): number {
  const method = round.terms?.method
  return method?.kind === "keys" ? ticketsOf(round, party) * method.slots : 0
}

/** The tickets drawn from a party's list; none before the draw. */
export const drawnOf = (round: BlindRound, party: PartyId): readonly number[] =>
  round.draw?.drawn[blindSide(round, party)] ?? []

/** What a round has before anybody does anything in it. */
export const BLANK_ROUND = {
  bound: new Map(),
  asked: new Map(),
  answered: new Map(),
  returned: new Map(),
  secrets: new Map(),
  deposits: new Map(),
  draw: null,
  audited: new Map(),
  released: null,
  wanted: new Map(),
  shown: new Map(),
  aborted: null,
  purged: new Map(),
} as const

/** Earlier rounds in which the same party asked the same other party; the two directions do not count together. */
export function earlierRounds(blind: BlindState, round: BlindRound): readonly BlindRound[] {
  return roundsBetween(blind, round).filter(({ id }) => id !== round.id)
}

function roundsBetween(
  blind: BlindState,
  { claimant, holder }: Pick<BlindRound, "claimant" | "holder">,
): readonly BlindRound[] {
  return [...blind.rounds.values()].filter((each) => each.claimant === claimant && each.holder === holder)
}

/** Of a round that stands or is to be proposed: between whom it is, and which it is of all. */
export type AskedAs = Pick<BlindRound, "claimant" | "holder" | "number" | "list">

/** The earlier rounds of the same two in the same direction that somebody bound himself to: what was asked already, first to last. */
export function askedBefore(blind: BlindState, asked: AskedAs): readonly BlindRound[] {
  return roundsBetween(blind, asked)
    .filter(({ number }) => number < asked.number)
    .filter((each) => blindParties(each).some((party) => each.bound.has(party)))
    .sort((one, other) => one.number - other.number)
}

/** The tickets a party used in one round: from binding itself on, whatever became of it. */
export const spentIn = (round: BlindRound, party: PartyId): number => round.bound.get(party)?.input?.tickets ?? 0

/** The tickets a party used in the other rounds of the same two. */
export function spentTickets(blind: BlindState, round: BlindRound, party: PartyId): number {
  return earlierRounds(blind, round).reduce((sum, each) => sum + spentIn(each, party), 0)
}

/**
 * May this delegation have a message of a round? Only whom it is for and who sent it; what is exchanged at one moment is
 * withheld until both have given it. After the round is purged, nobody.
 *
 * @returns null for a file that is no message of a blind round
 */
export function mayFetchMessage(blind: BlindState, viewer: DelegationId | null, sha256: string): boolean | null {
  const message = blind.messages.get(sha256)
  if (message === undefined) return null
  const round = blind.rounds.get(message.round)
  if (viewer === null || round === undefined || isPurged(round)) return false
  if (message.by.startsWith(`${viewer}/`)) return true
  return message.to.includes(viewer) && isComplete(round, message)
}

function isComplete(round: BlindRound, { kind, pair }: BlindMessage): boolean {
  if (kind === "secret") return round.secrets.size === 2
  if (kind === "deposit") return round.deposits.size === 2
  return kind !== "record" || (pair !== null && round.shown.get(pair)?.size === 2)
}
