import { bytesToHex, concatBytes } from "@noble/hashes/utils.js"
import { canonicalJson } from "../canonical.ts"
import { multiplyAll } from "./element-steps.ts"
import { writeFile } from "./files.ts"
import { listKeys } from "./keys.ts"
import type { KeyTerms, PartySide } from "./messages.ts"
import { PORTION, type Portion, shared, type TicketPortion } from "./portions.ts"
import {
  coinBinding,
  coinOf,
  contextOf,
  counterpartOf,
  digestsOf,
  keyShare,
  partyOf,
  type Round,
  type Steps,
  said,
  suiteOf,
} from "./round.ts"
import { inputsOf, orderOf, PADDING, seedOf, ticketLeaf } from "./tickets.ts"
import { rootOf, treeOf } from "./tree.ts"

/** Which row each of this party's tickets stands for. */
export function ownOrder(round: Round): Uint32Array {
  const { tickets, rows } = round.terms[partyOf(round)]
  return orderOf(round.secret, tickets, rows)
}

type Tree = readonly (readonly Uint8Array[])[]

/** The tree of a secret: every row that is shown needs a proof of it. */
const TREES = new WeakMap<Uint8Array, { readonly terms: string; readonly tree: Tree }>()

/** The tree over this party's tickets, whose root binds them. */
export function ownTree(round: Round): Tree {
  const { secret, termsDigest } = round
  const terms = `${round.me} ${termsDigest}`
  const known = TREES.get(secret)
  if (known?.terms === terms) return known.tree
  const digests = digestsOf(round)
  const leaves = Array.from(ownOrder(round), (place, ticket) =>
    ticketLeaf(seedOf(secret, ticket, digests), place, digests),
  )
  const tree = treeOf(leaves, digests)
  TREES.set(secret, { terms, tree })
  return tree
}

/** A party's binding: the root over its tickets, its share of the key, its coin. */
export function bindParty(round: Round): Uint8Array {
  const key = round.suite === null ? null : bytesToHex(round.suite.multiplyBase(keyShare(round)))
  return writeFile({
    kind: "commit",
    terms: round.termsDigest,
    side: round.me,
    root: bytesToHex(rootOf(ownTree(round))),
    coin: coinBinding(coinOf(round)),
    key,
  })
}

/** The keys of a list are read twice in a round, and reading names takes a while. */
const KEYS = new WeakMap<object, { readonly terms: string; readonly keys: readonly (readonly string[])[] }>()

/** The keys of every row of the own list under the round's terms. */
export function ownKeys(round: Round): readonly (readonly string[])[] {
  const { list } = round
  if (list === null) return []
  if (list.keys !== undefined) return list.keys
  const terms = canonicalJson([partyOf(round), keyTermsOf(round)])
  const known = KEYS.get(list)
  if (known?.terms === terms) return known.keys
  const keys = listKeys(list.rows.map(round.readRow), keyTermsOf(round), partyOf(round))
  KEYS.set(list, { terms, keys })
  return keys
}

/** Tickets in a portion: about as many elements as are worth one. */
const ticketsIn = ({ slots }: KeyTerms): number => Math.max(1, Math.floor(PORTION / slots))

/** The own tickets portion by portion, each with the inputs of its slots; the same each time. */
function* ownTickets(round: Round): Generator<TicketPortion & { readonly first: number }> {
  const terms = keyTermsOf(round)
  const ctx = contextOf(round)!
  const keys = ownKeys(round)
  const order = ownOrder(round)
  const size = ticketsIn(terms)
  const digests = digestsOf(round)
  for (let first = 0; first < order.length; first += size) {
    const places = order.subarray(first, first + size)
    const seeds = Array.from(places, (_, at) => seedOf(round.secret, first + at, digests))
    const inputs = seeds.flatMap((seed, at) => {
      return inputsOf(ctx, seed, places[at] === PADDING ? [] : keys[places[at]!]!, terms.slots, digests)
    })
    yield { first, seeds, inputs }
  }
}

/** Does something with all own tickets. */
function* forOwnTickets(round: Round, made: (tickets: TicketPortion, first: number) => Portion): Steps<Uint8Array> {
  const terms = keyTermsOf(round)
  const total = round.terms[partyOf(round)].tickets * terms.slots
  const portions = function* (): Generator<Portion> {
    for (const { first, ...tickets } of ownTickets(round)) yield made(tickets, first)
  }
  return concatBytes(...(yield* shared(suiteOf(round), { total, size: ticketsIn(terms) * terms.slots, portions })))
}

/** The terms of keys mode. Throws in a round of encodings. */
export function keyTermsOf({ terms }: Round): KeyTerms {
  if (terms.keys === null) throw new Error("no keys in this round")
  return terms.keys
}

/** The elements of this party's tickets, blinded. */
export function* blindList(round: Round): Steps<Uint8Array> {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const side = partyOf(round)
  const { tickets } = round.terms[side]
  const payload = yield* forOwnTickets(round, (portion) => ({ kind: "blind", ...portion }))
  const ctx = bytesToHex(contextOf(round)!)
  return writeFile({ kind: "blinded", ctx, suite: suite.name, side, tickets, slots }, payload)
}

/** This party's answer to the other's elements: as many as the terms say, and no more. */
export function* answerCounterpart(round: Round): Steps<Uint8Array> {
  const suite = suiteOf(round)
  const other = counterpartOf(round)
  const asked = said(round, "evaluated", `evaluated:f:${other}`)
  const { elements } = asked.header
  const payload = yield* multiplyAll(suite, keyShare(round), asked.payload, elements)
  const ctx = bytesToHex(contextOf(round)!)
  const header = { kind: "evaluated", ctx, suite: suite.name, by: round.me, for: other } as const
  return writeFile({ ...header, of: asked.digest, elements, proofs: 0 }, payload)
}

/** The other party's answer to a side's elements. */
export function answerKey(side: PartySide): "evaluated:b:a" | "evaluated:a:b" {
  return side === "a" ? "evaluated:b:a" : "evaluated:a:b"
}

/** The tags of this party's tickets, from the other's answer: what the facilitator compares. */
export function* makeTags(round: Round): Steps<Uint8Array> {
  const { elementBytes } = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const side = partyOf(round)
  const { tickets } = round.terms[side]
  const answer = said(round, "evaluated", answerKey(side)).payload
  const ctx = contextOf(round)!
  const share = keyShare(round)
  const payload = yield* forOwnTickets(round, (portion, first) => {
    const from = first * slots * elementBytes
    const answers = answer.slice(from, from + portion.inputs.length * elementBytes)
    return { kind: "tags", ctx, share, answers, ...portion }
  })
  const coin = bytesToHex(coinOf(round))
  return writeFile({ kind: "tags", ctx: bytesToHex(ctx), side, tickets, slots, coin }, payload)
}
