import { bytesToHex, concatBytes } from "@noble/hashes/utils.js"
import { elementAt } from "./elements.ts"
import { PROOF_BYTES } from "./files.ts"
import { type BlindRefusal, type BlindSide, refusal } from "./messages.ts"
import { FAULTS, PORTION, type Portion, reaches, shared } from "./portions.ts"
import type { Steps } from "./round.ts"
import type { Element, Scalar, Suite } from "./suite.ts"

/** Elements under one proof. */
export const PROOF_SLICE = 4096

/** Refuses a payload that holds what is no element, the identity, or one element twice. */
export function* checkElements(
  suite: Suite,
  payload: Uint8Array,
  count: number,
  by: BlindSide,
): Steps<BlindRefusal | null> {
  const portions = cut(suite, payload, count, (elements) => ({ kind: "check", elements }))
  const faults = concatBytes(...(yield* shared(suite, { total: count, size: PORTION, portions })))
  const seen = new Set<string>()
  for (let at = 0; at < count; at++) {
    const fault = FAULTS[faults[at]!]
    if (fault != null) return refusal(fault, by, at)
    const text = bytesToHex(elementAt(suite, payload, at))
    if (seen.has(text)) return refusal("repeated-element", by, at)
    seen.add(text)
  }
  return null
}

/** Every element times the key. @throws if one is no element: check first. */
export function* multiplyAll(suite: Suite, key: Scalar, payload: Uint8Array, count: number): Steps<Uint8Array> {
  const portions = cut(suite, payload, count, (elements) => ({ kind: "multiply", by: key, elements }))
  return concatBytes(...(yield* shared(suite, { total: count, size: PORTION, portions })))
}

/** Proofs for all answers, one for each slice. The nonce is drawn from the secret and the statement, so none is used twice. */
export function* proveAll(
  suite: Suite,
  secret: Scalar,
  from: Uint8Array,
  to: Uint8Array,
  count: number,
): Steps<Uint8Array> {
  const portions = function* (): Generator<Portion> {
    for (const slice of slices(suite, from, to, count)) yield { kind: "prove", secret, ...slice }
  }
  return concatBytes(...(yield* shared(suite, { total: count, size: PROOF_SLICE, portions })))
}

/** Checks the proofs of all slices; the place of the first slice whose proof does not hold, or null. */
export function* verifyAll(
  suite: Suite,
  key: Element,
  from: Uint8Array,
  answer: Uint8Array,
  count: number,
): Steps<number | null> {
  const proofs = answer.subarray(count * suite.elementBytes)
  const portions = function* (): Generator<Portion> {
    let at = 0
    for (const slice of slices(suite, from, answer, count)) {
      yield { kind: "verify", key, ...slice, proof: proofs.slice(at * PROOF_BYTES, ++at * PROOF_BYTES) }
    }
  }
  const held = concatBytes(...(yield* shared(suite, { total: count, size: PROOF_SLICE, portions })))
  const first = held.indexOf(0)
  return first < 0 ? null : first * PROOF_SLICE
}

export const proofsFor = (count: number): number => Math.ceil(count / PROOF_SLICE)

/** Portions of a payload. Each is a copy: with a view of the payload the whole of it would travel. */
function cut(
  { elementBytes }: Suite,
  payload: Uint8Array,
  count: number,
  made: (elements: Uint8Array) => Portion,
): () => Generator<Portion> {
  return function* () {
    for (const [from, to] of reaches(count, PORTION)) yield made(payload.slice(from * elementBytes, to * elementBytes))
  }
}

function* slices(
  { elementBytes }: Suite,
  from: Uint8Array,
  to: Uint8Array,
  count: number,
): Generator<{ readonly from: Uint8Array; readonly to: Uint8Array }> {
  for (const [start, end] of reaches(count, PROOF_SLICE)) {
    const [first, last] = [start * elementBytes, end * elementBytes]
    yield { from: from.slice(first, last), to: to.slice(first, last) }
  }
}
