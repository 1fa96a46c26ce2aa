import { bytesToHex } from "@noble/hashes/utils.js"
import { derive, expandSeed, tagged } from "../derive.ts"
import { ENCODING_BYTES, writeFile } from "../files.ts"
import { ownOrder } from "../party.ts"
import { coinOf, contextOf, partyOf, type Round, type Steps, said } from "../round.ts"
import { PADDING, seedOf } from "../tickets.ts"
import { encodePerson, encodingKeys, paddingEncoding } from "./clk.ts"
import { sizesOf } from "./compare-encodings.ts"

/** This party's half of the key, for the other party alone. */
export function makeSecret(round: Round): Uint8Array {
  const ctx = bytesToHex(contextOf(round)!)
  return writeFile({ kind: "secret", ctx, side: partyOf(round) }, derive(round.secret, "half"))
}

/** The encodings of all tickets, for the facilitator alone, who holds neither half of the key. */
export function* makeEncodings(round: Round): Steps<Uint8Array> {
  const terms = round.terms.encodings
  if (terms === null) throw new Error("no encodings in this round")
  const side = partyOf(round)
  const ctx = contextOf(round)!
  const [a, b] = (["a", "b"] as const).map((each) => said(round, "secret", `secret:${each}`).payload)
  const keys = encodingKeys(tagged("encoding", ctx, a!, b!))
  const order = ownOrder(round)
  const payload = new Uint8Array(order.length * ENCODING_BYTES)
  for (const [ticket, place] of order.entries()) {
    if (ticket % 64 === 0) yield { done: ticket, total: order.length }
    const row = place === PADDING ? undefined : round.list?.rows[place]
    if (row !== undefined)
      payload.set(encodePerson(round.readRow(row), keys, terms.perFeature), ticket * ENCODING_BYTES)
  }
  fillEmpty(round, payload)
  const coin = bytesToHex(coinOf(round))
  return writeFile({ kind: "encodings", ctx: bytesToHex(ctx), side, tickets: order.length, coin }, payload)
}

/** Padding, and rows that say nothing, look like an average row. */
function fillEmpty(round: Round, payload: Uint8Array): void {
  const sizes = sizesOf(payload)
  const filled = sizes.filter((size) => size > 0)
  const mean = filled.length === 0 ? 256 : Math.round(filled.reduce((sum, size) => sum + size, 0) / filled.length)
  for (const [ticket, size] of sizes.entries()) {
    if (size > 0) continue
    const seed = expandSeed(seedOf(round.secret, ticket), "padding", 0)
    payload.set(paddingEncoding(seed, mean), ticket * ENCODING_BYTES)
  }
}
