import type { Digests } from "./digests.ts"
import type { SuiteName } from "./messages.ts"

/** A group element as it travels: encoded, canonical, never the identity. */
export type Element = Uint8Array
/** A number below the group's order, as the suite writes it. */
export type Scalar = Uint8Array

/** Why bytes are no element. */
export type ElementFault = "not-an-element" | "identity"

/**
 * A group with its hash, as RFC 9497 wants them. All values are bytes; all functions are pure. Two libraries stand behind it:
 * noble (both groups) and libsodium (ristretto255, several times as fast).
 */
export interface Suite {
  readonly name: SuiteName
  readonly elementBytes: number
  readonly digests: Digests
  /** The suite's hash. */
  readonly hash: (message: Uint8Array) => Uint8Array
  readonly hashToGroup: (input: Uint8Array, tag: Uint8Array) => Element
  readonly hashToScalar: (input: Uint8Array, tag: Uint8Array) => Scalar
  /** 64 uniform bytes, little-endian, modulo the order. @throws for the one value in 2^252 that gives zero. */
  readonly scalarOf: (wide: Uint8Array) => Scalar
  /** Null when the element is not canonical, or the identity. */
  readonly multiply: (scalar: Scalar, element: Element) => Element | null
  readonly multiplyBase: (scalar: Scalar) => Element
  /**
   * The sum of products; null when an element is faulty or the sum is the identity. **For public values only**: how long it takes
   * may tell what they are.
   */
  readonly sum: (scalars: readonly Scalar[], elements: readonly Element[]) => Element | null
  readonly multiplyScalars: (one: Scalar, other: Scalar) => Scalar
  readonly subtractScalars: (one: Scalar, other: Scalar) => Scalar
  /** All inverses with a single inversion. @throws for zero. */
  readonly invert: (scalars: readonly Scalar[]) => Scalar[]
  readonly isZero: (scalar: Scalar) => boolean
  /** Whether the bytes are a scalar below the order. */
  readonly isScalar: (bytes: Uint8Array) => boolean
  readonly faultOf: (element: Uint8Array) => ElementFault | null
}
