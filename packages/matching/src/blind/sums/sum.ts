import type { Element, Scalar } from "../suite.ts"
import { DOWN, NUMBER_BYTES, POINT_BYTES, UP } from "./assemble.ts"
import { BEHIND_FIELD, type Field, startField } from "./field.ts"

/** Elements in one go: as many as a proof of this protocol is about, and as the module has room for. */
const MOST = 4096
/** Below this the plain way, product by product, is as fast. */
export const WORTH_IT = 64

/** Digits of a scalar, each a byte with a sign: -128 to 128. */
const DIGITS = 32
const BUCKETS = 128
const KNOWN_BYTES = 3 * NUMBER_BYTES

const [TOTAL, PART, RUNNING, BUCKETS_AT] = [0, 1, 2, 3].map((at) => BEHIND_FIELD + at * POINT_BYTES) as [
  number,
  number,
  number,
  number,
]
const KNOWN = BUCKETS_AT + BUCKETS * POINT_BYTES

/** The sum of products of public scalars and elements; null when an element is faulty or the sum is the identity. */
export type PublicSum = (scalars: readonly Scalar[], elements: readonly Element[]) => Element | null

/** Pippenger's sums on ristretto255; null where there is no WebAssembly. Their time tells what they add up: for public values only. */
export function publicSum(): PublicSum | null {
  const field = startField()
  if (field === null) return null
  return (scalars, elements) => {
    field.clear(TOTAL)
    for (let start = 0; start < elements.length; start += MOST) {
      const some = elements.slice(start, start + MOST)
      if (!some.every((element, at) => field.readKnown(element, KNOWN + at * KNOWN_BYTES))) return null
      addPart(field, scalars.slice(start, start + MOST).map(digitsOf))
    }
    return field.written(TOTAL)
  }
}

/**
 * Adds one part to the total, from the highest digit down. For each digit every element falls into the bucket of its digit; the
 * buckets are then weighed by adding up running sums.
 */
function addPart(field: Field, digits: readonly Int16Array[]): void {
  field.clear(PART)
  for (let place = DIGITS - 1; place >= 0; place--) {
    if (place < DIGITS - 1) for (let bit = 0; bit < 8; bit++) field.addPoint(PART, PART)
    for (let bucket = 0; bucket < BUCKETS; bucket++) field.clear(BUCKETS_AT + bucket * POINT_BYTES)
    for (let at = 0; at < digits.length; at++) fill(field, digits[at]![place]!, KNOWN + at * KNOWN_BYTES)
    field.clear(RUNNING)
    for (let bucket = BUCKETS - 1; bucket >= 0; bucket--) {
      field.addPoint(RUNNING, BUCKETS_AT + bucket * POINT_BYTES)
      field.addPoint(PART, RUNNING)
    }
  }
  field.addPoint(TOTAL, PART)
}

function fill(field: Field, digit: number, known: number): void {
  const [sum, difference, product] = [known, known + NUMBER_BYTES, known + 2 * NUMBER_BYTES]
  if (digit > 0) field.addKnown(BUCKETS_AT + (digit - 1) * POINT_BYTES, sum, difference, product, UP, DOWN)
  if (digit < 0) field.addKnown(BUCKETS_AT + (-digit - 1) * POINT_BYTES, difference, sum, product, DOWN, UP)
}

/** A scalar as signed bytes. It is below 2^253, so the last digit takes the last carry. */
function digitsOf(scalar: Scalar): Int16Array {
  const digits = new Int16Array(DIGITS)
  let carry = 0
  for (let at = 0; at < DIGITS; at++) {
    const digit = scalar[at]! + carry
    carry = digit > 128 ? 1 : 0
    digits[at] = digit - 256 * carry
  }
  return digits
}
