import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { derive, expandSeed, four, shuffle } from "./derive.ts"
import { type Digests, PLAIN_DIGESTS } from "./digests.ts"
import { BETWEEN } from "./keys.ts"
import { finalize } from "./oprf.ts"
import type { Element, Scalar, Suite } from "./suite.ts"

/** Stands for padding where the place of a row in its list would stand. */
export const PADDING = 0xffffffff

/**
 * Which row each ticket stands for, drawn from the round secret; PADDING for none. A ticket is a place in this order: a random
 * number, new in every round.
 */
export function orderOf(secret: Uint8Array, tickets: number, rows: number): Uint32Array {
  const order = new Uint32Array(tickets).fill(PADDING)
  for (let row = 0; row < rows; row++) order[row] = row
  return shuffle(order, derive(secret, "order"))
}

export const seedOf = (secret: Uint8Array, ticket: number, digests?: Digests): Uint8Array =>
  derive(secret, "ticket", ticket, digests)

/** The leaf that binds a ticket to its seed and its row before anything is sent. */
export function ticketLeaf(seed: Uint8Array, place: number, digests: Digests = PLAIN_DIGESTS): Uint8Array {
  return digests.sha256(concatBytes(LEAF, seed, four(place)))
}
const LEAF = concatBytes(Uint8Array.of(0), utf8ToBytes("wasit/blind/ticket/v1"), Uint8Array.of(0))

/** What goes into the hash for each slot of a ticket: its keys, padding for the rest, in the ticket's own order. */
export function inputsOf(
  ctx: Uint8Array,
  seed: Uint8Array,
  keys: readonly string[],
  slots: number,
  digests?: Digests,
): Uint8Array[] {
  const inputs = keys.map((key) => keyInput(ctx, key))
  for (let at = keys.length; at < slots; at++) inputs.push(paddingInput(ctx, seed, at, digests))
  return shuffle(inputs, expandSeed(seed, "slots", 0, digests))
}

/** The input of a key: bound to the round, its parts told apart by their lengths. */
export function keyInput(ctx: Uint8Array, key: string): Uint8Array {
  const bytes = utf8ToBytes(key)
  const parts = key.split(BETWEEN).length
  // Every part gets two bytes for its length in place of one between it and the next.
  const input = new Uint8Array(KEY.length + ctx.length + bytes.length + parts + 1)
  input.set(KEY)
  input.set(ctx, KEY.length)
  let to = KEY.length + ctx.length
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(0, from)
    const end = found < 0 ? bytes.length : found
    input[to] = (end - from) >>> 8
    input[to + 1] = (end - from) & 255
    input.set(bytes.subarray(from, end), to + 2)
    to += 2 + end - from
    from = end + 1
  }
  return input
}
const KEY = concatBytes(utf8ToBytes("wasit/blind/key/v1"), Uint8Array.of(0))

/** The input where a key is missing: nobody else can ever have it. */
export function paddingInput(ctx: Uint8Array, seed: Uint8Array, slot: number, digests?: Digests): Uint8Array {
  return concatBytes(PAD, ctx, expandSeed(seed, "padding", slot, digests))
}
const PAD = concatBytes(utf8ToBytes("wasit/blind/padding/v1"), Uint8Array.of(0))

export const blindOf = (suite: Suite, seed: Uint8Array, slot: number): Scalar =>
  suite.scalarOf(expandSeed(seed, "blind", slot, suite.digests))

/** What the facilitator compares: the output of the whole key, cut to 16 bytes and bound to the round. */
export function tagOf(suite: Suite, ctx: Uint8Array, input: Uint8Array, unblinded: Element): Uint8Array {
  return suite.digests.sha256(concatBytes(TAG, ctx, finalize(suite, input, unblinded))).slice(0, 16)
}
const TAG = concatBytes(utf8ToBytes("wasit/blind/tag/v1"), Uint8Array.of(0))
