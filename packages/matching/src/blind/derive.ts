import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { type Digests, PLAIN_DIGESTS } from "./digests.ts"

/** Four bytes, big-endian. */
export const four = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

const ZERO = Uint8Array.of(0)

/** `SHA-256("wasit/blind/" || use || "/v1" || 0x00 || …)`: each use has its own tag. */
export function tagged(use: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`wasit/blind/${use}/v1`), ZERO, ...parts))
}

/** What is drawn from a party's round secret: 32 bytes for each use and number. */
export function derive(secret: Uint8Array, use: string, at = 0, digests: Digests = PLAIN_DIGESTS): Uint8Array {
  return digests.hmacSha256(secret, concatBytes(utf8ToBytes(use), ZERO, four(at)))
}

/** 64 bytes drawn from the seed of one ticket. */
export function expandSeed(seed: Uint8Array, use: string, at: number, digests: Digests = PLAIN_DIGESTS): Uint8Array {
  return digests.sha512(concatBytes(utf8ToBytes(`wasit/blind/${use}/v1`), ZERO, seed, four(at)))
}

/** A source of numbers below a bound, each equally likely; the same seed gives the same numbers. */
export function drawFrom(seed: Uint8Array): (below: number) => number {
  let block = new DataView(new ArrayBuffer(0))
  let at = 0
  let counter = 0
  const word = (): number => {
    if (at >= block.byteLength) {
      const bytes = sha256(concatBytes(seed, four(counter++)))
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      at = 0
    }
    at += 4
    return block.getUint32(at - 4)
  }
  return (below) => {
    const end = Math.floor(2 ** 32 / below) * below
    let drawn = word()
    while (drawn >= end) drawn = word()
    return drawn % below
  }
}

/** Fisher–Yates from the last place down, in place. */
export function shuffle<T extends { readonly length: number; [at: number]: unknown }>(items: T, seed: Uint8Array): T {
  const draw = drawFrom(seed)
  for (let at = items.length - 1; at > 0; at--) {
    const other = draw(at + 1)
    ;[items[at], items[other]] = [items[other], items[at]]
  }
  return items
}
