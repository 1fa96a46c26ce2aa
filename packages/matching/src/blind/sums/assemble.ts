/**
 * Arithmetic on edwards25519, the curve beneath ristretto255, as a WebAssembly module of some four kilobytes: for sums of many
 * products of *public* numbers and elements. Its time depends on what it multiplies, so no secret ever enters it.
 *
 * A number modulo p = 2^255 - 19 lies in memory as ten signed 32-bit limbs of 26 and 25 bits in turn, the least first; a product has
 * limbs of 25 and 24 bits and a sign, and up to three of those may be added before the next product (the bounds are those of
 * "ref10" by Bernstein, Duif, Lange, Schwabe and Yang).
 */
import { counted, END, get, I32, I64, MODULE, named, section, set, signed, unsigned } from "../wasm.ts"

/** What the module gives. Numbers are named by their address. */
export interface CurveModule {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly multiply: (out: number, one: number, other: number) => void
  /** Squares so many times, at least once. */
  readonly square: (out: number, one: number, times: number) => void
  readonly add: (out: number, one: number, other: number) => void
  readonly subtract: (out: number, one: number, other: number) => void
  /** Adds to the first point another, both as X, Y, Z, T. */
  readonly addPoint: (to: number, point: number) => void
  /** Adds to a point one whose y+x, y-x and 2dxy are known. To take it away exchange the first two, and the last two addresses. */
  readonly addKnown: (to: number, sum: number, difference: number, product: number, up: number, down: number) => void
}

export const LIMBS = 10
/** How much a number takes, and a point of four. */
export const NUMBER_BYTES = 4 * LIMBS
export const POINT_BYTES = 4 * NUMBER_BYTES

/** Where the module keeps what it computes with: eight numbers, then 2d. */
const [T0, T1, T2, T3, T4, T5, T6, T7] = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => at * NUMBER_BYTES) as unknown as Eight
type Eight = readonly [number, number, number, number, number, number, number, number]
export const TWICE_D = 8 * NUMBER_BYTES
/** For `addKnown`: which of two numbers takes the sum, and which the difference. */
export const [UP, DOWN] = [T6, T7]
/** The first address that is free. */
export const FREE = 9 * NUMBER_BYTES

/** 64 kB pages: room for 4,096 elements, 128 buckets and what is said above. */
const PAGES = 16

const FUNCTIONS = ["multiply", "square", "add", "subtract", "addPoint", "addKnown"] as const

/** The bytes of the module. */
export function assembleCurve(): Uint8Array {
  const type = (parameters: number): number[] => [0x60, ...counted(Array<number>(parameters).fill(I32)), 0]
  const exported = FUNCTIONS.flatMap((name, at) => [...named(name), 0, at])
  const bodies = [multiplyBody(), squareBody(), limbwise(0x6a), limbwise(0x6b), addPointBody(), addKnownBody()]
  return Uint8Array.of(
    ...MODULE,
    ...section(1, [3, ...type(3), ...type(2), ...type(6)]),
    ...section(3, [FUNCTIONS.length, 0, 0, 0, 0, 1, 2]),
    ...section(5, [1, 0x00, PAGES]),
    ...section(7, [FUNCTIONS.length + 1, ...named("memory"), 2, 0, ...exported]),
    ...section(10, [bodies.length, ...bodies.flatMap(counted)]),
  )
}

const PLACES: readonly number[] = Array.from({ length: LIMBS }, (_, at) => at)
/** How many bits a limb has. */
const bitsOf = (place: number): number => (place % 2 === 0 ? 26 : 25)

const long = (value: number): number[] => [0x42, ...signed(value)]
const [ADD, SUBTRACT, MULTIPLY, SHIFT_UP, SHIFT_DOWN] = [0x7c, 0x7d, 0x7e, 0x86, 0x87] as const
const loadLong = (place: number): number[] => [0x34, 2, ...unsigned(4 * place)]
const storeLong = (place: number): number[] => [0x3e, 2, ...unsigned(4 * place)]

// The functions that multiply have three parameters and then blocks of ten locals of 64 bits, one for each limb.
const [OUT, ONE, OTHER] = [0, 1, 2] as const
const block = (at: number): ((place: number) => number) => {
  return (place) => 3 + at * LIMBS + place
}
const [F, F2, G, G2, G19, G38, H] = [0, 1, 2, 3, 4, 5, 6].map(block) as [
  Block,
  Block,
  Block,
  Block,
  Block,
  Block,
  Block,
]
type Block = ReturnType<typeof block>
const CARRY = 3 + 7 * LIMBS
const LOCALS = [1, ...unsigned(7 * LIMBS + 1), I64]

const load = (address: number, into: Block): number[] =>
  PLACES.flatMap((place) => [...get(address), ...loadLong(place), ...set(into(place))])
const times = (factor: number, from: Block, into: Block): number[] =>
  PLACES.flatMap((place) => [...get(from(place)), ...long(factor), MULTIPLY, ...set(into(place))])

function multiplyBody(): number[] {
  const store = PLACES.flatMap((place) => [...get(OUT), ...get(H(place)), ...storeLong(place)])
  return [
    ...LOCALS,
    ...[...load(ONE, F), ...load(OTHER, G), ...times(2, F, F2), ...times(19, G, G19)],
    ...[...PLACES.flatMap((place) => productLimb(place, false)), ...carries(), ...store, END],
  ]
}

function squareBody(): number[] {
  const [take, store] = [
    PLACES.flatMap((place) => [...get(H(place)), ...set(F(place))]),
    PLACES.flatMap((place) => [...get(OUT), ...get(F(place)), ...storeLong(place)]),
  ]
  const again = [...get(OTHER), 0x41, 1, 0x6b, 0x22, OTHER, 0x0d, 0]
  return [
    ...LOCALS,
    ...[...load(ONE, F), 0x03, 0x40, ...times(1, F, G), ...times(2, F, F2), ...times(2, F, G2)],
    ...[...times(19, F, G19), ...times(38, F, G38), ...PLACES.flatMap((place) => productLimb(place, true))],
    ...[...carries(), ...take, ...again, END, ...store, END],
  ]
}

/**
 * One limb of a product: all pairs of limbs whose places add up to it. Pairs that reach beyond 2^255 count 19 times, two limbs of 25
 * bits twice, since their bits end one short; in a square each pair of different limbs stands for two.
 */
function productLimb(place: number, isSquare: boolean): number[] {
  const pairs = PLACES.map((one) => [one, (place - one + LIMBS) % LIMBS] as const)
  const terms = pairs
    .filter(([one, other]) => !isSquare || one <= other)
    .map(([one, other]) => {
      const doubled = (one % 2 === 1 && other % 2 === 1 ? 1 : 0) + (isSquare && one < other ? 1 : 0)
      const isBeyond = one + other >= LIMBS
      const factor = isBeyond ? (doubled === 2 ? G38 : G19) : doubled === 2 ? G2 : G
      return [...get((doubled > 0 ? F2 : F)(one)), ...get(factor(other)), MULTIPLY]
    })
  return [...terms.flatMap((term, at) => (at === 0 ? term : [...term, ADD])), ...set(H(place))]
}

/** Brings every limb below its number of bits and a sign, two chains at a time. */
function carries(): number[] {
  return [0, 4, 1, 5, 2, 6, 3, 7, 4, 8, 9, 0].flatMap((place) => {
    const [limb, next] = [H(place), H((place + 1) % LIMBS)]
    const bits = bitsOf(place)
    return [
      ...[...get(limb), ...long(2 ** (bits - 1)), ADD, ...long(bits), SHIFT_DOWN, ...set(CARRY)],
      ...[...get(next), ...get(CARRY), ...(place === 9 ? [...long(19), MULTIPLY] : []), ADD, ...set(next)],
      ...[...get(limb), ...get(CARRY), ...long(bits), SHIFT_UP, SUBTRACT, ...set(limb)],
    ]
  })
}

/** Adds or takes away limb by limb, without carrying. */
function limbwise(operation: number): number[] {
  const limb = (place: number): number[] => {
    const at = [2, ...unsigned(4 * place)]
    return [...get(OUT), ...get(ONE), 0x28, ...at, ...get(OTHER), 0x28, ...at, operation, 0x36, ...at]
  }
  return [0, ...PLACES.flatMap(limb), END]
}

/** An address: a fixed one, or a parameter and how far behind it. */
type At = number | readonly [parameter: number, behind: number]

function call(name: (typeof FUNCTIONS)[number], ...addresses: readonly At[]): number[] {
  const pushed = addresses.flatMap((at) =>
    typeof at === "number" ? [0x41, ...signed(at)] : [...get(at[0]), 0x41, ...signed(at[1]), 0x6a],
  )
  return [...pushed, 0x10, FUNCTIONS.indexOf(name)]
}

const coordinates = (parameter: number): readonly [At, At, At, At] => [
  [parameter, 0],
  [parameter, NUMBER_BYTES],
  [parameter, 2 * NUMBER_BYTES],
  [parameter, 3 * NUMBER_BYTES],
]

/** X, Y, Z and T from the four factors that both additions end with. */
const concluded = ([x, y, z, t]: readonly [At, At, At, At]): number[] => [
  ...[...call("multiply", x, T4, T7), ...call("multiply", y, T5, T6)],
  ...[...call("multiply", z, T6, T7), ...call("multiply", t, T4, T5)],
]

/** "add-2008-hwcd-3": complete on this curve, so that it also doubles. */
function addPointBody(): number[] {
  const [to, point] = [coordinates(0), coordinates(1)]
  return [
    0,
    ...[...call("subtract", T0, to[1], to[0]), ...call("subtract", T1, point[1], point[0])],
    ...[...call("add", T2, to[1], to[0]), ...call("add", T3, point[1], point[0])],
    ...[...call("multiply", T0, T0, T1), ...call("multiply", T2, T2, T3)],
    ...[...call("multiply", T1, to[3], point[3]), ...call("multiply", T1, T1, TWICE_D)],
    ...[...call("multiply", T3, to[2], point[2]), ...call("add", T3, T3, T3)],
    ...[...call("subtract", T4, T2, T0), ...call("add", T5, T2, T0)],
    ...[...call("add", T6, T3, T1), ...call("subtract", T7, T3, T1), ...concluded(to), END],
  ]
}

function addKnownBody(): number[] {
  const to = coordinates(0)
  const [sum, difference, product, up, down]: readonly At[] = [1, 2, 3, 4, 5].map(
    (parameter) => [parameter, 0] as const,
  )
  return [
    0,
    ...[...call("subtract", T0, to[1], to[0]), ...call("add", T2, to[1], to[0])],
    ...[...call("multiply", T0, T0, difference!), ...call("multiply", T2, T2, sum!)],
    ...[...call("multiply", T1, to[3], product!), ...call("add", T3, to[2], to[2])],
    ...[...call("subtract", T4, T2, T0), ...call("add", T5, T2, T0)],
    ...[...call("add", up!, T3, T1), ...call("subtract", down!, T3, T1), ...concluded(to), END],
  ]
}
