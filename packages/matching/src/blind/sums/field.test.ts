import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { NUMBER_BYTES } from "./assemble.ts"
import { BEHIND_FIELD, bytesOf, numberAt, startField, writeNumber } from "./field.ts"

const { limbs, multiply, square, add, subtract } = startField()!
const P = 2n ** 255n - 19n
const modulo = (value: bigint): bigint => ((value % P) + P) % P

const [A, B, C, D] = [0, 1, 2, 3].map((at) => BEHIND_FIELD + at * NUMBER_BYTES) as [number, number, number, number]
const read = (at: number): bigint => numberAt(limbs, at)
function write(at: number, value: bigint): void {
  writeNumber(limbs, at, bytesOf(value))
}

/** Where limbs begin and end, near p, and up to the greatest number that 255 bits hold. */
const EDGES = [
  ...[0n, 1n, 2n, 19n, 2n ** 254n, P - 20n, P - 19n, P - 2n, P - 1n, P, P + 1n, P + 18n],
  ...[26n, 51n, 77n, 102n, 128n, 153n, 179n, 204n, 230n].flatMap((bits) => [
    2n ** bits - 1n,
    2n ** bits,
    P - 2n ** bits,
  ]),
]
const NUMBERS = fc.oneof(fc.constantFrom(...EDGES), fc.bigInt({ min: 0n, max: 2n ** 255n - 1n }))

describe("MT381 numbers modulo 2^255 - 19", () => {
  test("MT381 are read as they were written, less p where they are not below it", () => {
    fc.assert(
      fc.property(NUMBERS, (one) => {
        write(A, one)
        expect(read(A)).toBe(modulo(one))
      }),
    )
  })

  test("MT381 are added, taken away, multiplied and squared as BigInt does it", () => {
    fc.assert(
      fc.property(NUMBERS, NUMBERS, fc.integer({ min: 1, max: 5 }), (one, other, times) => {
        write(A, one)
        write(B, other)
        multiply(C, A, B)
        expect(read(C)).toBe(modulo(one * other))
        square(C, A, times)
        expect(read(C)).toBe(modulo(one ** (2n ** BigInt(times))))
        add(C, A, B)
        expect(read(C)).toBe(modulo(one + other))
        subtract(C, A, B)
        expect(read(C)).toBe(modulo(one - other))
      }),
    )
  })

  test("MT381 may be sums of three products, or differences, before they are multiplied again", () => {
    fc.assert(
      fc.property(NUMBERS, NUMBERS, (one, other) => {
        write(A, one)
        write(B, other)
        multiply(A, A, B)
        square(B, B, 1)
        add(C, A, A)
        add(C, C, A)
        subtract(D, B, A)
        subtract(D, D, A)
        multiply(C, C, D)
        const [product, squared] = [one * other, other * other]
        expect(read(C)).toBe(modulo(3n * product * (squared - 2n * product)))
      }),
    )
  })
})
