import { ed25519, ristretto255 } from "@noble/curves/ed25519.js"
import type { Element } from "../suite.ts"
import { startModule } from "../wasm.ts"
import { assembleCurve, type CurveModule, FREE, LIMBS, NUMBER_BYTES, TWICE_D } from "./assemble.ts"

/** The module with what it needs of JavaScript: how elements come in, and how a point goes out. */
export interface Field extends CurveModule {
  readonly limbs: Int32Array
  /** Decodes an element to the three numbers that `addKnown` takes; false if the bytes are no element, or the identity. */
  readonly readKnown: (element: Element, to: number) => boolean
  /** The element of a point; null for the identity. */
  readonly written: (point: number) => Element | null
  /** The neutral point. */
  readonly clear: (point: number) => void
}

const P = 2n ** 255n - 19n
const D = ed25519.Point.CURVE().d
/** A square root of -1. */
const ROOT = modulo(power(2n, (P - 1n) / 4n))

/** Numbers that stay, behind what the module itself uses; then what decoding computes with. */
const [ONE, MINUS_D, ROOT_AT, S, U1, U2, U2_SQUARED, V, INVERSE, DENOMINATOR, X, Y, T, A, B, C] = Array.from(
  { length: 16 },
  (_, at) => FREE + at * NUMBER_BYTES,
) as unknown as Sixteen
type Sixteen = readonly [...Eight, ...Eight]
type Eight = readonly [number, number, number, number, number, number, number, number]
/** The first address behind them. */
export const BEHIND_FIELD = FREE + 16 * NUMBER_BYTES

/** Starts the module; null where there is no WebAssembly. */
export function startField(): Field | null {
  const module = startModule(assembleCurve()) as CurveModule | null
  if (module === null) return null
  const limbs = new Int32Array(module.memory.buffer)
  for (const [at, value] of [
    [TWICE_D, modulo(2n * D)],
    [ONE, 1n],
    [MINUS_D, modulo(-D)],
    [ROOT_AT, ROOT],
  ] as const) {
    writeNumber(limbs, at, bytesOf(value))
  }
  return {
    ...module,
    limbs,
    readKnown: (element, to) => readKnown(module, limbs, element, to),
    written: (point) => written(limbs, point),
    clear: (point) => {
      limbs.fill(0, point / 4, point / 4 + 4 * LIMBS)
      limbs[point / 4 + LIMBS] = 1
      limbs[point / 4 + 2 * LIMBS] = 1
    },
  }
}

/** RFC 9496, 4.3.1. */
function readKnown(field: CurveModule, limbs: Int32Array, element: Element, to: number): boolean {
  const { multiply, square, add, subtract } = field
  if (!isCanonical(element)) return false
  writeNumber(limbs, S, element)
  square(A, S, 1)
  subtract(U1, ONE, A)
  add(U2, ONE, A)
  square(U2_SQUARED, U2, 1)
  square(V, U1, 1)
  multiply(V, V, MINUS_D)
  subtract(V, V, U2_SQUARED)
  multiply(A, V, U2_SQUARED)
  if (!invertRoot(field, limbs)) return false
  multiply(DENOMINATOR, INVERSE, U2)
  multiply(X, S, DENOMINATOR)
  add(X, X, X)
  if (isNegative(limbs, X)) negate(limbs, X)
  multiply(A, INVERSE, DENOMINATOR)
  multiply(A, A, V)
  multiply(Y, U1, A)
  multiply(T, X, Y)
  if (isNegative(limbs, T) || isSmall(limbs, Y, 0) || isSmall(limbs, S, 0)) return false
  add(to, Y, X)
  subtract(to + NUMBER_BYTES, Y, X)
  multiply(T, T, TWICE_D)
  limbs.copyWithin((to + 2 * NUMBER_BYTES) / 4, T / 4, T / 4 + LIMBS)
  return true
}

/** 1/√A to INVERSE, with either sign; false if A is no square. Uses A, B and C. */
function invertRoot({ multiply, square }: CurveModule, limbs: Int32Array): boolean {
  square(B, A, 1)
  multiply(B, B, A) // A^3
  square(C, B, 1)
  multiply(C, C, A) // A^7
  raise({ multiply, square })
  multiply(INVERSE, B, C)
  square(C, INVERSE, 1)
  multiply(C, C, A)
  if (isSmall(limbs, C, 1)) return true
  if (!isSmall(limbs, C, -1)) return false
  multiply(INVERSE, INVERSE, ROOT_AT)
  return true
}

/** C to the power (p-5)/8 = 2^252 - 3, by powers of 2^k - 1 ones. Uses T, X and Y, which are not yet in use. */
function raise({ multiply, square }: Pick<CurveModule, "multiply" | "square">): void {
  const doubled = (out: number, ones: number, times: number, by: number): void => {
    square(T, ones, times)
    multiply(out, T, by)
  }
  doubled(X, C, 1, C) // 2 ones
  doubled(X, X, 2, X) // 4
  doubled(X, X, 1, C) // 5
  doubled(Y, X, 5, X) // 10
  doubled(X, Y, 10, Y) // 20
  doubled(X, X, 20, X) // 40
  doubled(X, X, 10, Y) // 50
  doubled(Y, X, 50, X) // 100
  doubled(Y, Y, 100, Y) // 200
  doubled(Y, Y, 50, X) // 250
  doubled(C, Y, 2, C) // 250 ones, then 01
}

/** A point by noble's encoding: once for each sum. */
function written(limbs: Int32Array, point: number): Element | null {
  const [x, y, z, t] = [0, 1, 2, 3].map((at) => numberAt(limbs, point + at * NUMBER_BYTES))
  const found = new ristretto255.Point(new ed25519.Point(x!, y!, z!, t!))
  return found.is0() ? null : found.toBytes()
}

/** Below p, and not negative. */
function isCanonical(bytes: Uint8Array): boolean {
  if (bytes.length !== 32 || (bytes[0]! & 1) === 1 || bytes[31]! > 127) return false
  if (bytes[31] !== 127 || bytes[0]! < 0xed) return true
  return bytes.subarray(1, 31).some((byte) => byte !== 255)
}

/** Where each limb begins, in bits, and the bits that it holds. */
const BEGINS = [0, 26, 51, 77, 102, 128, 153, 179, 204, 230] as const
const bitsAt = (place: number): number => 26 - (place & 1)
const maskAt = (place: number): number => 0x3ffffff >> (place & 1)

/** Writes the 32 bytes of a number below 2^255. */
export function writeNumber(limbs: Int32Array, at: number, bytes: Uint8Array): void {
  for (let place = 0; place < LIMBS; place++) {
    const begin = BEGINS[place]!
    const byte = begin >>> 3
    const rest = begin & 7
    const word = bytes[byte]! | (bytes[byte + 1]! << 8) | (bytes[byte + 2]! << 16) | (bytes[byte + 3]! << 24)
    // A limb that does not begin with a byte reaches into a fifth; shifted by 31 and 1 that is right where it begins with one, too.
    const low = (word >>> rest) | (((bytes[byte + 4] ?? 0) << (31 - rest)) << 1)
    limbs[at / 4 + place] = low & maskAt(place)
  }
}

/** What `reduce` gives: one for all, since it is read before the next. */
const REDUCED = new Int32Array(LIMBS)

/**
 * The ten limbs of a number, less a small one, in the one way below p that it has, in `REDUCED`; for limbs of at most 27 bits and a
 * sign.
 */
function reduce(limbs: Int32Array, at: number, less = 0): Int32Array {
  const first = at / 4
  // What is above p, once: 19 of it are carried through all limbs.
  let over = (19 * limbs[first + 9]! + 2 ** 24) >> 25
  for (let place = 0; place < LIMBS; place++) {
    over = (limbs[first + place]! - (place === 0 ? less : 0) + over) >> bitsAt(place)
  }
  let carry = 19 * over - less
  for (let place = 0; place < LIMBS; place++) {
    const sum = limbs[first + place]! + carry
    carry = sum >> bitsAt(place)
    REDUCED[place] = sum & maskAt(place)
  }
  return REDUCED
}

const isNegative = (limbs: Int32Array, at: number): boolean => (reduce(limbs, at)[0]! & 1) === 1

/** Whether a number is 0, 1 or -1. */
function isSmall(limbs: Int32Array, at: number, value: 0 | 1 | -1): boolean {
  const rest = reduce(limbs, at, value)
  let bits = 0
  for (let place = 0; place < LIMBS; place++) bits |= rest[place]!
  return bits === 0
}

function negate(limbs: Int32Array, at: number): void {
  for (let place = at / 4; place < at / 4 + LIMBS; place++) limbs[place] = -limbs[place]!
}

/** The number, below p. */
export function numberAt(limbs: Int32Array, at: number): bigint {
  const out = reduce(limbs, at)
  return BEGINS.reduce((sum, begin, place) => sum + (BigInt(out[place]!) << BigInt(begin)), 0n)
}

export function bytesOf(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n))
}

function modulo(value: bigint): bigint {
  const rest = value % P
  return rest < 0n ? rest + P : rest
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}
