import { concatBytes } from "@noble/hashes/utils.js"
import { tagged } from "./derive.ts"
import type { Statement } from "./oprf.ts"
import type { Element, Scalar, Suite } from "./suite.ts"

/** The element at a place of a payload. */
export const elementAt = (suite: Suite, payload: Uint8Array, at: number): Element =>
  payload.subarray(at * suite.elementBytes, (at + 1) * suite.elementBytes)

/** Elements of a payload from one place to another. */
export function elementsOf(suite: Suite, payload: Uint8Array, from: number, to: number): Element[] {
  return Array.from({ length: to - from }, (_, at) => elementAt(suite, payload, from + at))
}

/** A nonce that nobody else can compute and that no other statement has. */
export function nonceOf(suite: Suite, secret: Scalar, { key, from, to }: Statement): Scalar {
  const statement = tagged("statement", key, ...from, ...to)
  return suite.scalarOf(concatBytes(tagged("nonce-1", secret, statement), tagged("nonce-2", secret, statement)))
}
