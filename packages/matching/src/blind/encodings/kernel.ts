import { ENCODING_BYTES } from "../files.ts"
import { counted, END, get, I32, I64, MODULE, named, section, set, signed, startModule, unsigned } from "../wasm.ts"

/** Compares one encoding with a tile of others; gives the places in the tile that reach the threshold, and the bits in common. */
export interface Kernel {
  readonly name: "wasm" | "plain"
  /** Loads up to TILE encodings, one after the other, and how many bits each has. */
  readonly load: (others: Uint8Array, sizes: Int32Array) => void
  /** Compares with the loaded encodings from one place to another; the hits as [place, common, …]. */
  readonly scan: (one: Uint8Array, size: number, threshold: number, from: number, to: number) => Int32Array
}

/** Encodings in one tile: 256 kB, which a processor keeps near. */
export const TILE = 2048

interface Scanner {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly scan: (size: number, threshold: number, others: number, sizes: number, out: number, count: number) => number
}

/** The WebAssembly kernel, or the plain one where a page's policy forbids WebAssembly. Both find the same. */
export function fastKernel(): Kernel {
  const scanner = startModule(assembleKernel())
  return scanner === null ? plainKernel() : wasmKernel(scanner as Scanner)
}

const SIZES = ENCODING_BYTES
const OUT = SIZES + TILE * 4
const OTHERS = OUT + TILE * 8

function wasmKernel({ memory, scan }: Scanner): Kernel {
  const bytes = new Uint8Array(memory.buffer)
  const words = new Int32Array(memory.buffer)
  return {
    name: "wasm",
    load: (others, sizes) => {
      bytes.set(others, OTHERS)
      words.set(sizes, SIZES / 4)
    },
    scan: (one, size, threshold, from, to) => {
      bytes.set(one, 0)
      const hits = scan(size, threshold, OTHERS + from * ENCODING_BYTES, SIZES + from * 4, OUT, to - from)
      const found = words.slice(OUT / 4, OUT / 4 + hits * 2)
      for (let at = 0; at < found.length; at += 2) found[at]! += from
      return found
    },
  }
}

/** The same in plain JavaScript. */
export function plainKernel(): Kernel {
  const words = ENCODING_BYTES / 4
  let others = new Int32Array(0)
  let sizes = new Int32Array(0)
  return {
    name: "plain",
    load: (encodings, counts) => {
      others = new Int32Array(new Uint8Array(encodings).buffer)
      sizes = counts.slice()
    },
    scan: (one, size, threshold, from, to) => {
      const own = new Int32Array(new Uint8Array(one).buffer)
      const found: number[] = []
      for (let place = from; place < to; place++) {
        let common = 0
        for (let at = 0; at < words; at++) common += bitsOf(own[at]! & others[place * words + at]!)
        if (common * 2000 >= threshold * (size + sizes[place]!)) found.push(place, common)
      }
      return Int32Array.from(found)
    },
  }
}

/** How many bits of a 32-bit word are set. */
export function bitsOf(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The bytes of kernel.wat. */
export function assembleKernel(): Uint8Array {
  return Uint8Array.of(
    ...MODULE,
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 1, I32]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0x00, 8]),
    ...section(7, [2, ...named("memory"), 2, 0, ...named("scan"), 0, 0]),
    ...section(10, [1, ...counted([2, 3, I32, 16, I64, ...body()])]),
  )
}

const [SIZE, THRESHOLD, FROM, SIZE_AT, TO, COUNT, AT, HITS, COMMON, WORDS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

const number = (value: number): number[] => [0x41, ...signed(value)]
const load64 = (offset: number): number[] => [0x29, 3, ...unsigned(offset)]
const store32 = (offset: number): number[] => [0x36, 2, offset]
const [ADD, MUL, AND64, COUNT64, ADD64, WRAP, AT_LEAST, BELOW] = [
  0x6a, 0x6c, 0x83, 0x7b, 0x7c, 0xa7, 0x4f, 0x49,
] as const
const advance = (local: number, by: number): number[] => [...get(local), ...number(by), ADD, ...set(local)]

function body(): number[] {
  const words = Array.from({ length: 16 }, (_, word) => word)
  const take = words.flatMap((word) => [...number(0), ...load64(8 * word), ...set(WORDS + word)])
  const common = words.flatMap((word) => [
    ...[...get(WORDS + word), ...get(FROM), ...load64(8 * word), AND64, COUNT64],
    ...(word === 0 ? [] : [ADD64]),
  ])
  const reaches = [
    ...[...get(COMMON), ...number(2000), MUL],
    ...[...get(THRESHOLD), ...get(SIZE), ...get(SIZE_AT), 0x28, 2, 0, ADD, MUL, AT_LEAST],
  ]
  const note = [
    ...[...get(TO), ...get(AT), ...store32(0)],
    ...[...get(TO), ...get(COMMON), ...store32(4)],
    ...[...advance(TO, 8), ...advance(HITS, 1)],
  ]
  return [
    ...take,
    ...[...get(COUNT), 0x45, 0x04, 0x40, ...number(0), 0x0f, END],
    ...[0x03, 0x40, ...common, WRAP, ...set(COMMON), ...reaches, 0x04, 0x40, ...note, END],
    ...[...advance(FROM, ENCODING_BYTES), ...advance(SIZE_AT, 4)],
    ...[...get(AT), ...number(1), ADD, 0x22, AT, ...get(COUNT), BELOW, 0x0d, 0, END],
    ...[...get(HITS), END],
  ]
}
