import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js"
import { checkDraw } from "./draw.ts"
import { checkElements, elementAt, elementsOf, multiplyAll, nonceOf, proofsFor, verifyAll } from "./elements.ts"
import { TAG_BYTES, writeFile } from "./files.ts"
import { listKeys } from "./keys.ts"
import {
  type BlindMessage,
  type BlindRefusal,
  type Evaluated,
  type KeyTerms,
  type Opened,
  type OpenedTicket,
  type PairRecord,
  type PartySide,
  refusal,
  type TicketPair,
} from "./messages.ts"
import { blind, prove, tagsOf } from "./oprf.ts"
import {
  coinCommitment,
  coinOf,
  contextOf,
  counterpartOf,
  keyShare,
  partyOf,
  type Round,
  type Steps,
  said,
  suiteOf,
} from "./round.ts"
import type { Element, Scalar } from "./suite.ts"
import { blindOf, inputsOf, orderOf, PADDING, seedOf, tagOf, ticketLeaf } from "./tickets.ts"
import { isAt, pathTo, rootOf, treeOf } from "./tree.ts"

const REPORT = 16

/** Which row each of this party's tickets stands for. */
export function ownOrder(round: Round): Uint32Array {
  const { tickets, rows } = round.terms[partyOf(round)]
  return orderOf(round.secret, tickets, rows)
}

/** The tree over this party's ticket commitments. */
function ownTree(round: Round): readonly (readonly Uint8Array[])[] {
  return treeOf([...ownOrder(round)].map((place, ticket) => ticketLeaf(seedOf(round.secret, ticket), place)))
}

export function commitParty(round: Round): Uint8Array {
  const key = round.suite === null ? null : bytesToHex(round.suite.multiplyBase(keyShare(round)))
  return writeFile({
    kind: "commit",
    terms: round.termsDigest,
    side: round.me,
    root: bytesToHex(rootOf(ownTree(round))),
    coin: coinCommitment(coinOf(round)),
    key,
  })
}

/** The keys of a list are read twice in a round, and reading names takes a while. */
const KEYS = new WeakMap<object, { readonly terms: KeyTerms; readonly keys: readonly (readonly string[])[] }>()

function ownKeys(round: Round): readonly (readonly string[])[] {
  const terms = keyTermsOf(round)
  const { list } = round
  if (list === null) return []
  const known = KEYS.get(list)
  if (known?.terms === terms) return known.keys
  const keys = listKeys(list.rows.map(round.readRow), terms, partyOf(round))
  KEYS.set(list, { terms, keys })
  return keys
}

/** The inputs of every slot, ticket by ticket; the same each time. */
function* ownInputs(
  round: Round,
): Generator<{ readonly ticket: number; readonly seed: Uint8Array; readonly inputs: Uint8Array[] }> {
  const terms = keyTermsOf(round)
  const ctx = contextOf(round)!
  const keys = ownKeys(round)
  for (const [ticket, place] of ownOrder(round).entries()) {
    const seed = seedOf(round.secret, ticket)
    const own = place === PADDING ? [] : keys[place]!
    yield { ticket, seed, inputs: inputsOf(ctx, seed, own, terms.slots) }
  }
}

export function keyTermsOf({ terms }: Round): KeyTerms {
  if (terms.keys === null) throw new Error("no keys in this round")
  return terms.keys
}

export function* blindList(round: Round): Steps<Uint8Array> {
  const suite = suiteOf(round)
  const tags = tagsOf(suite, 1)
  const { slots } = keyTermsOf(round)
  const side = partyOf(round)
  const { tickets } = round.terms[side]
  const payload = new Uint8Array(tickets * slots * suite.elementBytes)
  for (const { ticket, seed, inputs } of ownInputs(round)) {
    if (ticket % REPORT === 0) yield { done: ticket, total: tickets }
    for (const [slot, input] of inputs.entries()) {
      const blinded = blind(suite, tags, input, blindOf(suite, seed, slot))
      payload.set(blinded, (ticket * slots + slot) * suite.elementBytes)
    }
  }
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

/** What each slot's answer becomes when the blind is taken off and this party's own share put on: tickets one after the other. */
function unblind(
  round: Round,
  payload: Uint8Array,
  tickets: readonly { readonly ticket: number; readonly seed: Uint8Array }[],
  share: Scalar,
): Element[] {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const places = tickets.flatMap(({ ticket, seed }) =>
    Array.from({ length: slots }, (_, slot) => ({ at: ticket * slots + slot, blind: blindOf(suite, seed, slot) })),
  )
  const inverses = suite.invert(places.map(({ blind: by }) => by))
  return places.map(({ at }, index) => {
    const by = suite.multiplyScalars(inverses[index]!, share)
    const element = suite.multiply(by, elementAt(suite, payload, at))
    if (element === null) throw new Error("an element that was not checked")
    return element
  })
}

/** The other party's answer to a side's elements. */
export function answerKey(side: PartySide): "evaluated:b:a" | "evaluated:a:b" {
  return side === "a" ? "evaluated:b:a" : "evaluated:a:b"
}

/** So many items at a time: one inversion serves for all blinds of a portion. */
function* inPortions<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let portion: T[] = []
  for (const item of items) {
    portion.push(item)
    if (portion.length < size) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}

export function* makeTags(round: Round): Steps<Uint8Array> {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const side = partyOf(round)
  const { tickets } = round.terms[side]
  const answer = said(round, "evaluated", answerKey(side))
  const ctx = contextOf(round)!
  const share = keyShare(round)
  const payload = new Uint8Array(tickets * slots * TAG_BYTES)
  for (const some of inPortions(ownInputs(round), REPORT)) {
    yield { done: some[0]?.ticket ?? 0, total: tickets }
    const inputs = some.flatMap((each) => each.inputs)
    const first = (some[0]?.ticket ?? 0) * slots
    for (const [at, element] of unblind(round, answer.payload, some, share).entries()) {
      payload.set(tagOf(suite, ctx, inputs[at]!, element), (first + at) * TAG_BYTES)
    }
  }
  const coin = bytesToHex(coinOf(round))
  return writeFile({ kind: "tags", ctx: bytesToHex(ctx), side, tickets, slots, coin }, payload)
}

/** Opens the drawn tickets to the facilitator. */
export function openDrawn(round: Round): Uint8Array {
  const side = partyOf(round)
  const draw = said(round, "draw", "draw").header
  const tree = draw[side].length === 0 ? [] : ownTree(round)
  const order = ownOrder(round)
  const tickets = draw[side].map((ticket) => openTicket(round, tree, order, ticket))
  const proofs = round.terms.mode === "keys" ? drawnProofs(round, tickets, draw[counterpartOf(round)]) : NO_PROOFS
  const header: Opened = { kind: "opened", ctx: draw.ctx, side, tickets, ...proofs }
  return writeFile(header)
}

const NO_PROOFS = { proof: null, answered: null } as const

function openTicket(
  round: Round,
  tree: readonly (readonly Uint8Array[])[],
  order: Uint32Array,
  ticket: number,
): OpenedTicket {
  const seed = seedOf(round.secret, ticket)
  const place = order[ticket]!
  const elements =
    round.terms.mode === "keys"
      ? unblind(round, said(round, "evaluated", answerKey(partyOf(round))).payload, [{ ticket, seed }], keyShare(round))
      : []
  return {
    ticket,
    seed: bytesToHex(seed),
    proof: pathTo(tree, ticket).map(bytesToHex),
    row: place === PADDING ? null : round.list!.openRow(place),
    elements: elements.map(bytesToHex),
  }
}

/** That the opened elements carry this party's share, and that its answers to the other's drawn tickets do. */
function drawnProofs(
  round: Round,
  tickets: readonly OpenedTicket[],
  others: readonly number[],
): Pick<Opened, "proof" | "answered"> {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  const side = partyOf(round)
  const answer = said(round, "evaluated", answerKey(side)).payload
  const from = bareAnswers(round, answer, tickets)
  const other = counterpartOf(round)
  const asked = said(round, "evaluated", `evaluated:f:${other}`).payload
  const given = said(round, "evaluated", answerKey(other)).payload
  const places = (payload: Uint8Array) =>
    others.flatMap((ticket) => elementsOf(suite, payload, ticket * slots, (ticket + 1) * slots))
  const to = tickets.flatMap(({ elements }) => elements.map((element) => hexToBytes(element)))
  return { proof: proofOf(round, from, to), answered: proofOf(round, places(asked), places(given)) }
}

/** The answers to the opened tickets without their blinds: what a party then multiplies by its own share. */
export function bareAnswers(round: Round, answer: Uint8Array, tickets: readonly OpenedTicket[]): Element[] {
  const suite = suiteOf(round)
  const { slots } = keyTermsOf(round)
  return tickets.flatMap(({ ticket, seed }) => {
    const inverses = suite.invert(Array.from({ length: slots }, (_, slot) => blindOf(suite, hexToBytes(seed), slot)))
    return inverses.map((inverse, slot) => suite.multiply(inverse, elementAt(suite, answer, ticket * slots + slot))!)
  })
}

function proofOf(round: Round, from: readonly Element[], to: readonly Element[]): string | null {
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

/** Shows the own row of a pair to the other party; a refusal unless both want it. */
export function showRecord(round: Round, pair: TicketPair): Uint8Array | BlindRefusal {
  const isWanted = (["a", "b"] as const).every((side) =>
    said(round, "wanted", `wanted:${side}`).header.pairs.some(([a, b]) => a === pair[0] && b === pair[1]),
  )
  if (!isWanted) return refusal("not-yet", round.me)
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
  const at = yield* verifyAll(suite, tagsOf(suite, 1), key, own.payload, payload, elements)
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
