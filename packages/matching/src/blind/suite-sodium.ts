import { concatBytes } from "@noble/hashes/utils.js"
import { ELEMENT_BYTES } from "./files.ts"
import type { Element, Scalar, Suite } from "./suite.ts"
import { type PublicSum, publicSum, WORTH_IT } from "./sums/sum.ts"

/** What is used of libsodium: the names of `libsodium-wrappers-sumo`. The program that has loaded it passes it in. */
export interface Sodium {
  readonly crypto_hash_sha256: (message: Uint8Array) => Uint8Array
  readonly crypto_hash_sha512: (message: Uint8Array) => Uint8Array
  readonly crypto_auth_hmacsha256: (message: Uint8Array, key: Uint8Array) => Uint8Array
  readonly crypto_core_ristretto255_from_hash: (wide: Uint8Array) => Uint8Array
  readonly crypto_core_ristretto255_is_valid_point: (element: Uint8Array) => boolean
  readonly crypto_core_ristretto255_add: (one: Uint8Array, other: Uint8Array) => Uint8Array
  readonly crypto_core_ristretto255_scalar_reduce: (wide: Uint8Array) => Uint8Array
  readonly crypto_core_ristretto255_scalar_mul: (one: Uint8Array, other: Uint8Array) => Uint8Array
  readonly crypto_core_ristretto255_scalar_sub: (one: Uint8Array, other: Uint8Array) => Uint8Array
  readonly crypto_core_ristretto255_scalar_invert: (scalar: Uint8Array) => Uint8Array
  readonly crypto_scalarmult_ristretto255: (scalar: Uint8Array, element: Uint8Array) => Uint8Array
  readonly crypto_scalarmult_ristretto255_base: (scalar: Uint8Array) => Uint8Array
}

/** RFC 9497 ristretto255-SHA512 by libsodium. */
export function sodiumSuite(sodium: Sodium): Suite {
  const multiply = (scalar: Scalar, element: Element): Element | null => {
    try {
      return sodium.crypto_scalarmult_ristretto255(scalar, element)
    } catch {
      return null // not canonical, the identity, or a product that is the identity
    }
  }
  const reduce = sodium.crypto_core_ristretto255_scalar_reduce
  const plain: PublicSum = (scalars, elements) => sumOf(sodium, multiply, scalars, elements)
  let fast: PublicSum | null | undefined
  return {
    name: "ristretto255-SHA512",
    elementBytes: ELEMENT_BYTES["ristretto255-SHA512"],
    digests: {
      sha256: sodium.crypto_hash_sha256,
      sha512: sodium.crypto_hash_sha512,
      hmacSha256: (key, message) => sodium.crypto_auth_hmacsha256(message, key),
    },
    hash: sodium.crypto_hash_sha512,
    hashToGroup: (input, tag) => sodium.crypto_core_ristretto255_from_hash(expand(sodium, input, tag)),
    hashToScalar: (input, tag) => reduce(expand(sodium, input, tag)),
    scalarOf: (wide) => {
      const scalar = reduce(wide)
      if (isZero(scalar)) throw new Error("zero is no key")
      return scalar
    },
    multiply,
    multiplyBase: sodium.crypto_scalarmult_ristretto255_base,
    sum: (scalars, elements) => {
      if (elements.length < WORTH_IT) return plain(scalars, elements)
      if (fast === undefined) fast = publicSum()
      return (fast ?? plain)(scalars, elements)
    },
    multiplyScalars: sodium.crypto_core_ristretto255_scalar_mul,
    subtractScalars: sodium.crypto_core_ristretto255_scalar_sub,
    invert: (scalars) => invertAll(sodium, scalars),
    isZero,
    isScalar: (bytes) => bytes.length === 32 && isBelowOrder(bytes),
    faultOf: (element) => {
      if (element.length === 32 && isZero(element)) return "identity"
      const isPoint = element.length === 32 && sodium.crypto_core_ristretto255_is_valid_point(element)
      return isPoint ? null : "not-an-element"
    },
  }
}

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

function sumOf(
  sodium: Sodium,
  multiply: Suite["multiply"],
  scalars: readonly Scalar[],
  elements: readonly Element[],
): Element | null {
  let total: Element | null = null
  for (const [at, element] of elements.entries()) {
    const scalar = scalars[at]!
    if (isZero(scalar)) continue
    const product = multiply(scalar, element)
    if (product === null) return null
    total = total === null ? product : sodium.crypto_core_ristretto255_add(total, product)
  }
  return total === null || isZero(total) ? null : total
}

/** Montgomery's trick: products up to each scalar, one inversion, and back. */
function invertAll(sodium: Sodium, scalars: readonly Scalar[]): Scalar[] {
  const multiply = sodium.crypto_core_ristretto255_scalar_mul
  const upTo: Scalar[] = []
  for (const scalar of scalars) {
    if (isZero(scalar)) throw new Error("zero has no inverse")
    const last = upTo.at(-1)
    upTo.push(last === undefined ? scalar : multiply(last, scalar))
  }
  const inverses: Scalar[] = new Array(scalars.length)
  let rest = scalars.length === 0 ? null : sodium.crypto_core_ristretto255_scalar_invert(upTo.at(-1)!)
  for (let at = scalars.length - 1; at >= 0 && rest !== null; at--) {
    inverses[at] = at === 0 ? rest : multiply(rest, upTo[at - 1]!)
    rest = multiply(rest, scalars[at]!)
  }
  return inverses
}

const ORDER = [
  0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0x10,
]

function isBelowOrder(scalar: Scalar): boolean {
  for (let at = 31; at >= 0; at--) {
    const difference = scalar[at]! - ORDER[at]!
    if (difference !== 0) return difference < 0
  }
  return false
}

const BLOCK = new Uint8Array(128)

/** RFC 9380 expand_message_xmd with SHA-512 to 64 bytes, which is one round of it. */
function expand(sodium: Sodium, input: Uint8Array, tag: Uint8Array): Uint8Array {
  const suffix = concatBytes(tag, Uint8Array.of(tag.length))
  const first = sodium.crypto_hash_sha512(concatBytes(BLOCK, input, Uint8Array.of(0, 64, 0), suffix))
  return sodium.crypto_hash_sha512(concatBytes(first, Uint8Array.of(1), suffix))
}
