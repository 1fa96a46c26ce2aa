/**
 * RFC 9497: oblivious pseudorandom functions, modes OPRF and VOPRF, on any suite.
 *
 *     client                              server (key k)
 *     r·H(x)              ───────────▶
 *                         ◀───────────    k·r·H(x), and a proof that it is the k of k·G
 *     k·H(x), hashed with x
 *
 * The server learns nothing of x, the client nothing of k. Inputs are guessable names, so whoever holds the whole key and an
 * output can guess: docs/spec/blind-rounds.md says how the key is shared. Randomness is passed in; nothing here is random.
 */
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Element, Scalar, Suite } from "./suite.ts"

/** 0 without proofs, 1 with. */
export type OprfMode = 0 | 1

/** Most elements under one proof: the RFC numbers them with two bytes. */
const MOST_IN_A_PROOF = 65_535

const two = (value: number): Uint8Array => Uint8Array.of(value >>> 8, value & 255)
const prefixed = (bytes: Uint8Array): Uint8Array => concatBytes(two(bytes.length), bytes)

/** The domain tags of one suite and mode. */
interface OprfTags {
  readonly group: Uint8Array
  readonly scalar: Uint8Array
  readonly seed: Uint8Array
  readonly key: Uint8Array
}

export function tagsOf(suite: Suite, mode: OprfMode): OprfTags {
  const tag = (use: string): Uint8Array =>
    concatBytes(utf8ToBytes(`${use}OPRFV1-`), Uint8Array.of(mode), utf8ToBytes(`-${suite.name}`))
  return { group: tag("HashToGroup-"), scalar: tag("HashToScalar-"), seed: tag("Seed-"), key: tag("DeriveKeyPair") }
}

/** A key from a seed, as the RFC derives it. */
export function deriveKey(suite: Suite, mode: OprfMode, seed: Uint8Array, name: Uint8Array): Scalar {
  const tag = tagsOf(suite, mode).key
  for (let counter = 0; counter < 256; counter++) {
    const key = suite.hashToScalar(concatBytes(seed, prefixed(name), Uint8Array.of(counter)), tag)
    if (!suite.isZero(key)) return key
  }
  throw new Error("no key from this seed")
}

/** `r·H(x)`. */
export function blind(suite: Suite, tags: OprfTags, input: Uint8Array, by: Scalar): Element {
  const blinded = suite.multiply(by, suite.hashToGroup(input, tags.group))
  if (blinded === null) throw new Error("the input hashes to the identity")
  return blinded
}

/** The output: the hash of the input and the unblinded element. */
export function finalize(suite: Suite, input: Uint8Array, unblinded: Element): Uint8Array {
  return suite.hash(concatBytes(prefixed(input), prefixed(unblinded), utf8ToBytes("Finalize")))
}

/** What a proof is about: `to[i] = key·from[i]` for all i, with `key·G` known. */
export interface Statement {
  readonly key: Element
  readonly from: readonly Element[]
  readonly to: readonly Element[]
}

/** Proves that all answers carry one key. `nonce` must be fresh for each statement, secret, and never used twice. */
export function prove(suite: Suite, tags: OprfTags, secret: Scalar, statement: Statement, nonce: Scalar): Uint8Array {
  const from = suite.sum(weightsOf(suite, tags, statement), statement.from)
  const to = from === null ? null : suite.multiply(secret, from)
  const there = from === null ? null : suite.multiply(nonce, from)
  if (from === null || to === null || there === null) throw new Error("nothing to prove")
  const challenge = challengeOf(suite, tags, [statement.key, from, to, suite.multiplyBase(nonce), there])
  return concatBytes(challenge, suite.subtractScalars(nonce, suite.multiplyScalars(challenge, secret)))
}

/** Whether the proof holds. Elements that are none make it fail. */
export function verify(suite: Suite, tags: OprfTags, { key, from, to }: Statement, proof: Uint8Array): boolean {
  const [challenge, answer] = [proof.slice(0, 32), proof.slice(32)]
  if (proof.length !== 64 || !suite.isScalar(challenge) || !suite.isScalar(answer)) return false
  if (from.length !== to.length || from.length === 0 || from.length > MOST_IN_A_PROOF) return false
  const weights = weightsOf(suite, tags, { key, from, to })
  const before = suite.sum(weights, from)
  const after = suite.sum(weights, to)
  if (before === null || after === null) return false
  const here = addBase(suite, answer, challenge, key)
  const there = suite.sum([answer, challenge], [before, after])
  if (here === null || there === null) return false
  const expected = challengeOf(suite, tags, [key, before, after, here, there])
  return expected.every((byte, at) => byte === challenge[at])
}

function addBase(suite: Suite, answer: Scalar, challenge: Scalar, key: Element): Element | null {
  const base = suite.multiplyBase(ONE[suite.name])
  return suite.sum([answer, challenge], [base, key])
}

const ONE: Readonly<Record<Suite["name"], Scalar>> = {
  "ristretto255-SHA512": Uint8Array.of(1, ...new Uint8Array(31)),
  "P256-SHA256": Uint8Array.of(...new Uint8Array(31), 1),
}

/** The weights of a batch: each depends on the key and on its own place and elements. */
function weightsOf(suite: Suite, tags: OprfTags, { key, from, to }: Statement): Scalar[] {
  const seed = prefixed(suite.hash(concatBytes(prefixed(key), prefixed(tags.seed))))
  const end = utf8ToBytes("Composite")
  return from.map((element, at) =>
    suite.hashToScalar(concatBytes(seed, two(at), prefixed(element), prefixed(to[at]!), end), tags.scalar),
  )
}

function challengeOf(suite: Suite, tags: OprfTags, elements: readonly Element[]): Scalar {
  return suite.hashToScalar(concatBytes(...elements.map(prefixed), utf8ToBytes("Challenge")), tags.scalar)
}
