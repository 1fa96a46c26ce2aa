import { hexToBytes } from "@noble/hashes/utils.js"
import { checkDraw } from "./draw.ts"
import { checkElements, proofsFor, verifyAll } from "./element-steps.ts"
import { areAlike } from "./encodings/party.ts"
import { type BlindPerson, keysOf } from "./keys.ts"
import {
  type BlindMessage,
  type BlindRefusal,
  type BlindResult,
  type Evaluated,
  type OpenedTicket,
  PARTIES,
  type PairRecord,
  type PartySide,
  refusal,
  type TicketPair,
} from "./messages.ts"
import { isWanted } from "./opening.ts"
import { keyTermsOf, ownOrder } from "./party.ts"
import { partyOf, type Round, type Steps, said, suiteOf } from "./round.ts"
import { otherOf } from "./routes.ts"
import { PADDING, ticketLeaf } from "./tickets.ts"
import { isAt } from "./tree.ts"

/** What a party checks in a message before it takes it. */
export function* checkAsParty(round: Round, message: BlindMessage): Steps<BlindRefusal | null> {
  const { header } = message
  switch (header.kind) {
    case "evaluated":
      return yield* checkAnswer(round, message as BlindMessage<Evaluated>)
    case "draw":
      return checkDraw(round, header)
    case "result":
      return checkResult(round, header)
    case "record":
      return checkRecord(round, header)
    default:
      return null
  }
}

function* checkAnswer(round: Round, { header, payload }: BlindMessage<Evaluated>): Steps<BlindRefusal | null> {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const { by, for: side, elements } = header
  const agreed = round.terms[side].tickets * slots
  if (header.suite !== suite.name) return refusal("wrong-header", by)
  if (elements !== agreed) return refusal(elements > agreed ? "over-quota" : "wrong-count", by)
  if (header.proofs !== (by === "f" ? proofsFor(elements) : 0)) return refusal("wrong-count", by)
  if (by !== "f") {
    const asked = said(round, "evaluated", `evaluated:f:${side}`)
    if (header.of !== asked.digest) return refusal("wrong-digest", by)
    return yield* checkElements(suite, payload, elements, by)
  }
  // The other party's blinded elements are sealed to the facilitator: the proofs' other half is not here.
  if (side !== round.me) return yield* checkElements(suite, payload, elements, by)
  const own = said(round, "blinded", `blinded:${side}`)
  if (header.of !== own.digest) return refusal("wrong-digest", by)
  const key = hexToBytes(said(round, "commit", "commit:f").header.key!)
  const at = yield* verifyAll(suite, key, own.payload, payload, elements)
  if (at === null) return null
  // What is no element proves nothing either; it is named as what it is.
  return (yield* checkElements(suite, payload, elements, by)) ?? refusal("proof-does-not-hold", by, at)
}

/** What a party can tell of a result by itself: that it is of this round's form, and does not contradict itself or the own tickets. */
function checkResult(round: Round, result: BlindResult): BlindRefusal | null {
  const { a, b, output, keys } = round.terms
  const { matches, pairs, repeated, audited } = result
  if (result.output !== output || (pairs === null) !== (output === "count")) return refusal("wrong-header", "f")
  const most = keys === null ? Math.min(a.tickets, b.tickets) : Math.min(a.rows, b.rows)
  const mayRepeat = output !== "count"
  const isPossible =
    matches <= most &&
    repeated.a <= (mayRepeat ? a.rows : 0) &&
    repeated.b <= (mayRepeat ? b.rows : 0) &&
    audited.a === a.audited &&
    audited.b === b.audited &&
    (pairs === null || (pairs.length === matches && arePossible(round, pairs)))
  return isPossible ? null : refusal("result-differs", "f")
}

/** Each ticket is one of the agreed, in one pair at most; by keys, padding is in none. */
function arePossible(round: Round, pairs: readonly TicketPair[]): boolean {
  const order = ownOrder(round)
  const own = placeIn(partyOf(round))
  return (
    PARTIES.every((side) => {
      const tickets = pairs.map((pair) => pair[placeIn(side)])
      return new Set(tickets).size === tickets.length && tickets.every((ticket) => ticket < round.terms[side].tickets)
    }) &&
    (round.terms.keys === null || pairs.every((pair) => order[pair[own]] !== PADDING))
  )
}

const placeIn = (side: PartySide): 0 | 1 => (side === "a" ? 0 : 1)

/** A shown row is that of a wanted pair, was bound, and matches the own row of the pair: else another one was asked with. */
function checkRecord(round: Round, { side, pair, opened }: PairRecord): BlindRefusal | null {
  if (!isWanted(round, pair)) return refusal("pair-not-wanted", side)
  const fault = ticketFault(round, side, opened)
  if (fault !== null) return fault
  if (opened.ticket !== pair[placeIn(side)]) return refusal("ticket-not-committed", side, opened.ticket)
  const place = ownOrder(round)[pair[placeIn(partyOf(round))]]!
  const own = round.list?.rows[place]
  if (opened.row === null || own === undefined) return refusal("record-differs", side, opened.ticket)
  const isMatch = matches(round, round.readRow(own), round.readRow(opened.row.row))
  return isMatch ? null : refusal("record-differs", side, opened.ticket)
}

/** Whether two rows, the own and the other's, give what the terms ask of a pair. */
function matches(round: Round, own: BlindPerson, other: BlindPerson): boolean {
  const { keys } = round.terms
  if (keys === null) return areAlike(round, own, other)
  const side = partyOf(round)
  const ownKeys = new Set(keysOf(own, keys, side))
  return keysOf(other, keys, otherOf(side)).filter((key) => ownKeys.has(key)).length >= keys.shared
}

/** Whether an opened ticket was bound, and its row stands on the sealed list. */
export function ticketFault(round: Round, side: PartySide, opened: OpenedTicket): BlindRefusal | null {
  const { tickets, rows, list } = round.terms[side]
  const commit = said(round, "commit", `commit:${side}`).header
  const leaf = ticketLeaf(hexToBytes(opened.seed), opened.row?.index ?? PADDING)
  const path = opened.proof.map((hash) => hexToBytes(hash))
  if (!isAt(leaf, opened.ticket, tickets, path, hexToBytes(commit.root!)))
    return refusal("ticket-not-committed", side, opened.ticket)
  if (opened.row !== null && !round.isOnList(opened.row, rows, list))
    return refusal("row-not-on-list", side, opened.ticket)
  return null
}
