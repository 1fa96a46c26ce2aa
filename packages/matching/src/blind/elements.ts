import { bytesToHex, concatBytes } from "@noble/hashes/utils.js"
import { tagged } from "./derive.ts"
import { PROOF_BYTES } from "./files.ts"
import { type BlindRefusal, type BlindSide, refusal } from "./messages.ts"
import { type OprfTags, prove, type Statement, verify } from "./oprf.ts"
import type { Steps } from "./round.ts"
import type { Element, Scalar, Suite } from "./suite.ts"

/** Elements under one proof. */
export const PROOF_SLICE = 4096
/** Elements between two reports of how far a step is. */
const REPORT = 128

/** The element at a place of a payload. */
export const elementAt = (suite: Suite, payload: Uint8Array, at: number): Element =>
  payload.subarray(at * suite.elementBytes, (at + 1) * suite.elementBytes)

/** Elements of a payload from one place to another. */
export function elementsOf(suite: Suite, payload: Uint8Array, from: number, to: number): Element[] {
  return Array.from({ length: to - from }, (_, at) => elementAt(suite, payload, from + at))
}

/** Refuses a payload that holds what is no element, the identity, or one element twice. */
export function* checkElements(
  suite: Suite,
  payload: Uint8Array,
  count: number,
  by: BlindSide,
): Steps<BlindRefusal | null> {
  const seen = new Set<string>()
  for (let at = 0; at < count; at++) {
    if (at % REPORT === 0) yield { done: at, total: count }
    const element = elementAt(suite, payload, at)
    const fault = suite.faultOf(element)
    if (fault !== null) return refusal(fault, by, at)
    const text = bytesToHex(element)
    if (seen.has(text)) return refusal("repeated-element", by, at)
    seen.add(text)
  }
  return null
}

/** Every element times the key. @throws if one is no element: check first. */
export function* multiplyAll(suite: Suite, key: Scalar, payload: Uint8Array, count: number): Steps<Uint8Array> {
  const out = new Uint8Array(count * suite.elementBytes)
  for (let at = 0; at < count; at++) {
    if (at % REPORT === 0) yield { done: at, total: count }
    const product = suite.multiply(key, elementAt(suite, payload, at))
    if (product === null) throw new Error("an element that was not checked")
    out.set(product, at * suite.elementBytes)
  }
  return out
}

/** Proofs for all answers, one for each slice. The nonce is drawn from the secret and the statement, so none is used twice. */
export function* proveAll(
  suite: Suite,
  tags: OprfTags,
  secret: Scalar,
  from: Uint8Array,
  to: Uint8Array,
  count: number,
): Steps<Uint8Array> {
  const key = suite.multiplyBase(secret)
  const proofs: Uint8Array[] = []
  for (let start = 0; start < count; start += PROOF_SLICE) {
    yield { done: start, total: count }
    const end = Math.min(count, start + PROOF_SLICE)
    const statement = { key, from: elementsOf(suite, from, start, end), to: elementsOf(suite, to, start, end) }
    proofs.push(prove(suite, tags, secret, statement, nonceOf(suite, secret, statement)))
  }
  return concatBytes(...proofs)
}

/** Checks the proofs of all slices; the place of the first slice whose proof does not hold, or null. */
export function* verifyAll(
  suite: Suite,
  tags: OprfTags,
  key: Element,
  from: Uint8Array,
  answer: Uint8Array,
  count: number,
): Steps<number | null> {
  const proofs = answer.subarray(count * suite.elementBytes)
  for (let start = 0, at = 0; start < count; start += PROOF_SLICE, at++) {
    yield { done: start, total: count }
    const end = Math.min(count, start + PROOF_SLICE)
    const statement = { key, from: elementsOf(suite, from, start, end), to: elementsOf(suite, answer, start, end) }
    const proof = proofs.subarray(at * PROOF_BYTES, (at + 1) * PROOF_BYTES)
    if (!verify(suite, tags, statement, proof)) return start
  }
  return null
}

/** A nonce that nobody else can compute and that no other statement has. */
export function nonceOf(suite: Suite, secret: Scalar, { key, from, to }: Statement): Scalar {
  const statement = tagged("statement", key, ...from, ...to)
  return suite.scalarOf(concatBytes(tagged("nonce-1", secret, statement), tagged("nonce-2", secret, statement)))
}

export const proofsFor = (count: number): number => Math.ceil(count / PROOF_SLICE)
