import { bytesToHex } from "@noble/hashes/utils.js"
import { elementAt, multiplyAll } from "./elements.ts"
import { TAG_BYTES, writeFile } from "./files.ts"
import { listKeys } from "./keys.ts"
import type { KeyTerms, PartySide } from "./messages.ts"
import { blind, tagsOf } from "./oprf.ts"
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
import { rootOf, treeOf } from "./tree.ts"

const REPORT = 16

/** Which row each of this party's tickets stands for. */
export function ownOrder(round: Round): Uint32Array {
  const { tickets, rows } = round.terms[partyOf(round)]
  return orderOf(round.secret, tickets, rows)
}

/** The tree over this party's ticket commitments. */
export function ownTree(round: Round): readonly (readonly Uint8Array[])[] {
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
export function unblind(
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
