import { hexToBytes } from "@noble/hashes/utils.js"
import { checkDraw } from "./draw.ts"
import { checkElements, proofsFor, verifyAll } from "./element-steps.ts"
import {
  type BlindMessage,
  type BlindRefusal,
  type Evaluated,
  type OpenedTicket,
  type PairRecord,
  type PartySide,
  refusal,
} from "./messages.ts"
import { keyTermsOf } from "./party.ts"
import { type Round, type Steps, said, suiteOf } from "./round.ts"
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
      return header.output === round.terms.output && (header.pairs === null) === (header.output === "count")
        ? null
        : refusal("wrong-header", "f")
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

function checkRecord(round: Round, { side, pair, opened }: PairRecord): BlindRefusal | null {
  const fault = ticketFault(round, side, opened)
  if (fault !== null) return fault
  return opened.ticket === pair[side === "a" ? 0 : 1] ? null : refusal("ticket-not-committed", side, opened.ticket)
}

/** Whether an opened ticket was committed, and its row stands on the sealed list. */
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
