import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js"
import { expandSeed, shuffle } from "./derive.ts"
import { elementAt } from "./elements.ts"
import { TAG_BYTES } from "./files.ts"
import { keysOf } from "./keys.ts"
import {
  type AuditLine,
  type BlindRefusal,
  type Opened,
  type OpenedTicket,
  type PartySide,
  refusal,
} from "./messages.ts"
import { drawnStatements } from "./opening.ts"
import { type Statement, tagsOf, verify } from "./oprf.ts"
import { keyTermsOf } from "./party.ts"
import { ticketFault } from "./party-checks.ts"
import { contextOf, type Round, said, suiteOf } from "./round.ts"
import { blindOf, keyInput, paddingInput, tagOf } from "./tickets.ts"

/**
 * What the facilitator checks in the drawn tickets that a party opens: each was bound, its row stands on the sealed list, the
 * elements are those of that row's keys or of padding, the tags are what becomes of them under the party's share, and the party's
 * answers to the other carry that share too.
 */
export function auditOpened(round: Round, opened: Opened): AuditLine | BlindRefusal {
  const { side, tickets } = opened
  const drawn = said(round, "draw", "draw").header[side]
  const isDrawn = tickets.length === drawn.length && tickets.every(({ ticket }, at) => ticket === drawn[at])
  if (!isDrawn) return refusal("draw-differs", side)
  for (const each of tickets) {
    const fault = ticketFault(round, side, each)
    if (fault !== null) return fault
  }
  const rows = tickets.filter(({ row }) => row !== null).length
  if (round.terms.mode === "encodings") return { drawn: drawn.length, rows, keysLeftOut: 0 }
  let keysLeftOut = 0
  for (const each of tickets) {
    const found = auditTicket(round, side, each)
    if (typeof found !== "number") return found
    keysLeftOut += found
  }
  return proofsFault(round, opened) ?? { drawn: drawn.length, rows, keysLeftOut }
}

/** The number of keys left out of one ticket, or why the ticket is not what its row says. */
function auditTicket(round: Round, side: PartySide, opened: OpenedTicket): number | BlindRefusal {
  const suite = suiteOf(round)
  const ctx = contextOf(round)!
  const terms = keyTermsOf(round)
  const { slots } = terms
  const { ticket } = opened
  const seed = hexToBytes(opened.seed)
  const { payload: blinded } = said(round, "blinded", `blinded:${side}`)
  const { payload: sent } = said(round, "tags", `tags:${side}`)
  const keys = opened.row === null ? [] : keysOf(round.readRow(opened.row.row), terms, side)
  const order = shuffle(
    Array.from({ length: slots }, (_, at) => at),
    expandSeed(seed, "slots", 0),
  )
  const group = tagsOf(suite, 1).group
  const unused = new Map(keys.map((key) => [bytesToHex(suite.hashToGroup(keyInput(ctx, key), group)), key]))
  let used = 0
  if (opened.elements.length !== slots) return refusal("wrong-count", side, ticket)
  for (const [slot, place] of order.entries()) {
    const at = ticket * slots + slot
    const inverse = suite.invert([blindOf(suite, seed, slot)])[0]!
    const bare = suite.multiply(inverse, elementAt(suite, blinded, at))
    const name = bare === null ? "" : bytesToHex(bare)
    const key = unused.get(name)
    const padding = paddingInput(ctx, seed, place)
    if (key === undefined && name !== bytesToHex(suite.hashToGroup(padding, group))) {
      return refusal("elements-differ", side, ticket)
    }
    unused.delete(name)
    if (key !== undefined) used++
    const input = key === undefined ? padding : keyInput(ctx, key)
    const tag = tagOf(suite, ctx, input, hexToBytes(opened.elements[slot]!))
    if (!tag.every((byte, index) => byte === sent[at * TAG_BYTES + index])) return refusal("tags-differ", side, ticket)
  }
  return Math.min(keys.length, slots) - used
}

function proofsFault(round: Round, { side, tickets, proof, answered }: Opened): BlindRefusal | null {
  const { own, answers } = drawnStatements(round, side, tickets)
  const isHeld = holds(round, side, proof, own) && holds(round, side, answered, answers)
  return isHeld ? null : refusal("proof-does-not-hold", side)
}

function holds(round: Round, side: PartySide, proof: string | null, { from, to }: Omit<Statement, "key">): boolean {
  if (from.length === 0) return proof === null
  const key = hexToBytes(said(round, "commit", `commit:${side}`).header.key!)
  const suite = suiteOf(round)
  return proof !== null && verify(suite, tagsOf(suite, 1), { key, from, to }, hexToBytes(proof))
}
