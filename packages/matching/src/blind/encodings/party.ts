import { bytesToHex } from "@noble/hashes/utils.js"
import { derive, drawFrom, expandSeed, tagged } from "../derive.ts"
import { ENCODING_BYTES, writeFile } from "../files.ts"
import type { BlindPerson } from "../keys.ts"
import { PARTIES } from "../messages.ts"
import { ownOrder } from "../party.ts"
import { coinOf, contextOf, partyOf, type Round, type Steps, said } from "../round.ts"
import { PADDING, seedOf } from "../tickets.ts"
import { type EncodingKeys, encoderOf, encodingKeys, paddingEncoding } from "./clk.ts"
import { compareEncodings, sizesOf } from "./compare-encodings.ts"

/** This party's half of the key, for the other party alone. */
export function makeSecret(round: Round): Uint8Array {
  const ctx = bytesToHex(contextOf(round)!)
  return writeFile({ kind: "secret", ctx, side: partyOf(round) }, derive(round.secret, "half"))
}

/** The keys of the round's encodings, from both halves. */
function roundKeys(round: Round): EncodingKeys {
  const [a, b] = PARTIES.map((each) => said(round, "secret", `secret:${each}`).payload)
  return encodingKeys(tagged("encoding", contextOf(round)!, a!, b!))
}

/** Whether two rows are as alike as the terms ask, encoded as in this round. */
export function areAlike(round: Round, one: BlindPerson, other: BlindPerson): boolean {
  const terms = round.terms.encodings
  if (terms === null) return false
  const keys = roundKeys(round)
  const [a, b] = [one, other].map(encoderOf(keys, terms.perFeature))
  return compareEncodings(a!, b!, terms.threshold).length === 1
}

/** The encodings of all tickets, for the facilitator alone, who holds neither half of the key. */
export function* makeEncodings(round: Round): Steps<Uint8Array> {
  const terms = round.terms.encodings
  if (terms === null) throw new Error("no encodings in this round")
  const side = partyOf(round)
  const ctx = contextOf(round)!
  const encode = encoderOf(roundKeys(round), terms.perFeature)
  const order = ownOrder(round)
  const payload = new Uint8Array(order.length * ENCODING_BYTES)
  for (const [ticket, place] of order.entries()) {
    if (ticket % 64 === 0) yield { done: ticket, total: order.length }
    const row = place === PADDING ? undefined : round.list?.rows[place]
    if (row !== undefined) payload.set(encode(round.readRow(row)), ticket * ENCODING_BYTES)
  }
  fillEmpty(round, payload)
  const coin = bytesToHex(coinOf(round))
  return writeFile({ kind: "encodings", ctx: bytesToHex(ctx), side, tickets: order.length, coin }, payload)
}

/** Padding, and rows that say nothing, have as many bits as some row of the list. */
function fillEmpty(round: Round, payload: Uint8Array): void {
  const sizes = sizesOf(payload)
  const filled = sizes.filter((size) => size > 0)
  for (const [ticket, size] of sizes.entries()) {
    if (size > 0) continue
    const seed = seedOf(round.secret, ticket)
    const bits = filled.length === 0 ? 256 : filled[drawFrom(expandSeed(seed, "size", 0))(filled.length)]!
    payload.set(paddingEncoding(expandSeed(seed, "padding", 0), bits), ticket * ENCODING_BYTES)
  }
}
