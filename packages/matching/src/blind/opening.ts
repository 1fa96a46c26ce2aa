import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js"
import { elementAt, elementsOf, nonceOf } from "./elements.ts"
import { writeFile } from "./files.ts"
import {
  type BlindRefusal,
  type Opened,
  type OpenedTicket,
  PARTIES,
  type PairRecord,
  type PartySide,
  refusal,
  type TicketPair,
} from "./messages.ts"
import { prove, type Statement, tagsOf } from "./oprf.ts"
import { answerKey, keyTermsOf, ownOrder, ownTree } from "./party.ts"
import { unblind } from "./portions.ts"
import { contextOf, keyShare, partyOf, type Round, said, suiteOf } from "./round.ts"
import { type MessageKey, otherOf } from "./routes.ts"
import type { Element } from "./suite.ts"
import { blindOf, PADDING, seedOf } from "./tickets.ts"
import { pathTo } from "./tree.ts"

/** Opens the drawn tickets to the facilitator. */
export function openDrawn(round: Round): Uint8Array {
  const side = partyOf(round)
  const draw = said(round, "draw", "draw").header
  const tree = draw[side].length === 0 ? [] : ownTree(round)
  const order = ownOrder(round)
  const tickets = draw[side].map((ticket) => openTicket(round, tree, order, ticket))
  const proofs = round.terms.mode === "keys" ? drawnProofs(round, tickets) : NO_PROOFS
  const header: Opened = { kind: "opened", ctx: draw.ctx, side, tickets, ...proofs, fill: "" }
  const unit = ROOM + tickets.length * (ROOM + (round.terms.keys?.slots ?? 0) * ELEMENT_ROOM)
  const rest = writeFile(header).length % unit
  return writeFile({ ...header, fill: "0".repeat(rest === 0 ? 0 : unit - rest) })
}

/** Bytes that hold a ticket with its row and both proofs, and an element of it. A longer row takes as much once more. */
const ROOM = 4096
const ELEMENT_ROOM = 72

const NO_PROOFS = { proof: null, answered: null } as const

function openTicket(
  round: Round,
  tree: readonly (readonly Uint8Array[])[],
  order: Uint32Array,
  ticket: number,
): OpenedTicket {
  const seed = seedOf(round.secret, ticket)
  const place = order[ticket]!
  const elements = round.terms.mode === "keys" ? ownElements(round, ticket, seed) : []
  return {
    ticket,
    seed: bytesToHex(seed),
    proof: pathTo(tree, ticket).map(bytesToHex),
    row: place === PADDING ? null : round.list!.openRow(place),
    elements: elements.map(bytesToHex),
  }
}

function ownElements(round: Round, ticket: number, seed: Uint8Array): Element[] {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const answer = said(round, "evaluated", answerKey(partyOf(round))).payload
  const answers = answer.subarray(ticket * slots * suite.elementBytes)
  return unblind(suite, slots, answers, [seed], keyShare(round))
}

/** That the opened elements carry this party's share, and that its answers to the other's drawn tickets do. */
function drawnProofs(round: Round, tickets: readonly OpenedTicket[]): Pick<Opened, "proof" | "answered"> {
  const { own, answers } = drawnStatements(round, partyOf(round), tickets)
  return { proof: proofOf(round, own), answered: proofOf(round, answers) }
}

/** What a party's proofs of an audit are about, as it and the facilitator both know it: elements before and with its share. */
export function drawnStatements(
  round: Round,
  side: PartySide,
  tickets: readonly OpenedTicket[],
): Readonly<Record<"own" | "answers", Omit<Statement, "key">>> {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const other = otherOf(side)
  const others = said(round, "draw", "draw").header[other]
  const drawnIn = (key: MessageKey): Element[] => {
    const { payload } = said(round, "evaluated", key)
    return others.flatMap((ticket) => elementsOf(suite, payload, ticket * slots, (ticket + 1) * slots))
  }
  const answer = said(round, "evaluated", answerKey(side)).payload
  return {
    own: {
      from: bareAnswers(round, answer, tickets),
      to: tickets.flatMap(({ elements }) => elements.map((element) => hexToBytes(element))),
    },
    answers: { from: drawnIn(`evaluated:f:${other}`), to: drawnIn(answerKey(other)) },
  }
}

/** The answers to the opened tickets without their blinds: what a party then multiplies by its own share. */
function bareAnswers(round: Round, answer: Uint8Array, tickets: readonly OpenedTicket[]): Element[] {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  return tickets.flatMap(({ ticket, seed }) => {
    const inverses = suite.invert(Array.from({ length: slots }, (_, slot) => blindOf(suite, hexToBytes(seed), slot)))
    return inverses.map((inverse, slot) => suite.multiply(inverse, elementAt(suite, answer, ticket * slots + slot))!)
  })
}

function proofOf(round: Round, { from, to }: Omit<Statement, "key">): string | null {
  if (from.length === 0) return null
  const suite = suiteOf(round)
  const share = keyShare(round)
  const statement = { key: suite.multiplyBase(share), from, to }
  return bytesToHex(prove(suite, tagsOf(suite, 1), share, statement, nonceOf(suite, share, statement)))
}

/** Level `records`: the pairs whose rows this party wants to see and show. */
export function wantPairs(round: Round, pairs: readonly TicketPair[]): Uint8Array {
  return writeFile({ kind: "wanted", ctx: bytesToHex(contextOf(round)!), side: partyOf(round), pairs })
}

/** The pairs of the result that both want to see and show; none before both have said so. */
export function wantedByBoth(round: Round): readonly TicketPair[] {
  if (!round.messages.has("wanted:a") || !round.messages.has("wanted:b")) return []
  const [a, b] = PARTIES.map((side) => new Set(said(round, "wanted", `wanted:${side}`).header.pairs.map(nameOf)))
  const found = said(round, "result", "result").header.pairs ?? []
  return found.filter((pair) => a!.has(nameOf(pair)) && b!.has(nameOf(pair)))
}

const nameOf = ([a, b]: TicketPair): string => `${a} ${b}`

/** Whether a pair is one of the result, and both want to see and show it. */
export const isWanted = (round: Round, [a, b]: TicketPair): boolean =>
  wantedByBoth(round).some((pair) => pair[0] === a && pair[1] === b)

/** Shows the own row of a pair to the other party; a refusal unless both want it. */
export function showRecord(round: Round, pair: TicketPair): Uint8Array | BlindRefusal {
  if (!isWanted(round, pair)) return refusal("not-yet", round.me)
  const side = partyOf(round)
  const opened = openTicket(round, ownTree(round), ownOrder(round), pair[side === "a" ? 0 : 1])
  const header: PairRecord = {
    kind: "record",
    ctx: bytesToHex(contextOf(round)!),
    side,
    pair,
    opened: { ...opened, elements: [] },
  }
  return writeFile(header)
}
