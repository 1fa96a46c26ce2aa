import { type CurvePoint, type CurvePointCons, pippenger } from "@noble/curves/abstract/curve.js"
import { ristretto255, ristretto255_hasher } from "@noble/curves/ed25519.js"
import { p256, p256_hasher } from "@noble/curves/nist.js"
import { sha256, sha512 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import { PLAIN_DIGESTS } from "./digests.ts"
import { ELEMENT_BYTES } from "./files.ts"
import type { SuiteName } from "./messages.ts"
import type { Element, Scalar, Suite } from "./suite.ts"

type Tagged = { readonly DST: Uint8Array }

interface NobleGroup<P extends CurvePoint<unknown, P>> {
  readonly name: SuiteName
  readonly point: CurvePointCons<P>
  readonly hash: (message: Uint8Array) => Uint8Array
  readonly toGroup: (input: Uint8Array, options: Tagged) => P
  readonly toScalar: (input: Uint8Array, options: Tagged) => bigint
}

/** RFC 9497 P256-SHA256 by noble: pure, for wherever a key is held and libsodium is not at hand. */
export function p256Suite(): Suite {
  return suiteOf({
    name: "P256-SHA256",
    point: p256.Point,
    hash: sha256,
    toGroup: (input, options) => p256_hasher.hashToCurve(input, options),
    toScalar: (input, options) => p256_hasher.hashToScalar(input, options),
  })
}

/**
 * RFC 9497 ristretto255-SHA512 by noble, to check libsodium against. Noble does not blind a product of a secret with a point it
 * did not choose on this group, so no key of a real round is held in it.
 */
export function nobleRistrettoSuite(): Suite {
  return suiteOf({
    name: "ristretto255-SHA512",
    point: ristretto255.Point,
    hash: sha512,
    toGroup: (input, options) => ristretto255_hasher.hashToCurve(input, options),
    toScalar: (input, options) => ristretto255_hasher.hashToScalar(input, options),
  })
}

function suiteOf<P extends CurvePoint<unknown, P>>({ name, point, hash, toGroup, toScalar }: NobleGroup<P>): Suite {
  const { Fn } = point
  const read = (element: Element): P | null => {
    try {
      const found = point.fromBytes(element)
      return found.is0() ? null : found
    } catch {
      return null
    }
  }
  const scalar = (bytes: Scalar): bigint => Fn.fromBytes(bytes)
  const written = (found: P): Element | null => (found.is0() ? null : found.toBytes())
  return {
    name,
    elementBytes: ELEMENT_BYTES[name],
    digests: PLAIN_DIGESTS,
    hash,
    hashToGroup: (input, tag) => toGroup(input, { DST: tag }).toBytes(),
    hashToScalar: (input, tag) => Fn.toBytes(toScalar(input, { DST: tag })),
    scalarOf: (wide) => {
      const found = Fn.create(BigInt(`0x${bytesToHex(wide.slice().reverse())}`))
      if (Fn.is0(found)) throw new Error("zero is no key")
      return Fn.toBytes(found)
    },
    multiply: (by, element) => {
      const found = read(element)
      return found === null ? null : written(found.multiply(scalar(by)))
    },
    multiplyBase: (by) => point.BASE.multiply(scalar(by)).toBytes(),
    sum: (scalars, elements) => {
      const points = elements.flatMap((element) => read(element) ?? [])
      if (points.length !== elements.length || points.length === 0) return null
      return written(pippenger(point, points, scalars.map(scalar)))
    },
    multiplyScalars: (one, other) => Fn.toBytes(Fn.mul(scalar(one), scalar(other))),
    subtractScalars: (one, other) => Fn.toBytes(Fn.sub(scalar(one), scalar(other))),
    invert: (scalars) => Fn.invertBatch(scalars.map(scalar)).map((found) => Fn.toBytes(found)),
    isZero: (bytes) => Fn.is0(scalar(bytes)),
    isScalar: (bytes) => {
      try {
        scalar(bytes)
        return true
      } catch {
        return false
      }
    },
    faultOf: (element) => {
      try {
        return point.fromBytes(element).is0() ? "identity" : null
      } catch {
        return element.every((byte) => byte === 0) ? "identity" : "not-an-element"
      }
    },
  }
}
