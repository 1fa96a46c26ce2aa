import { ENCODING_BYTES } from "../files.ts"
import type { TicketPair } from "../messages.ts"
import type { BlindProgress } from "../round.ts"
import { bitsOf, fastKernel, type Kernel, TILE } from "./kernel.ts"

/** How many bits of each encoding are set. */
export function sizesOf(encodings: Uint8Array): Int32Array {
  const words = new Int32Array(new Uint8Array(encodings).buffer)
  const sizes = new Int32Array(encodings.length / ENCODING_BYTES)
  for (let at = 0; at < words.length; at++) sizes[at >>> 5]! += bitsOf(words[at]!)
  return sizes
}

/** A best counterpart so far. */
interface Best {
  readonly other: Int32Array
  readonly likeness: Float64Array
  readonly isTied: Uint8Array
}

/**
 * Pairs encodings one to one: each must be the other's only best one, with a Dice coefficient of at least `threshold` thousandths.
 * The others are sorted by size, so that those which cannot reach the threshold are passed over; the result is exact.
 */
export function compareEncodings(
  a: Uint8Array,
  b: Uint8Array,
  threshold: number,
  kernel: Kernel = fastKernel(),
): TicketPair[] {
  const steps = compareSlices(a, b, threshold, kernel)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}

/** The same in slices, for a page that shows how far it is. */
export function* compareSlices(
  a: Uint8Array,
  b: Uint8Array,
  threshold: number,
  kernel: Kernel = fastKernel(),
): Generator<BlindProgress, TicketPair[]> {
  const sizesA = sizesOf(a)
  const { order, encodings, sizes } = bySize(b)
  const bestA = noBest(sizesA.length)
  const bestB = noBest(sizes.length)
  for (let start = 0; start < sizes.length; start += TILE) {
    yield { done: start, total: sizes.length }
    const end = Math.min(sizes.length, start + TILE)
    const tile = sizes.subarray(start, end)
    kernel.load(encodings.subarray(start * ENCODING_BYTES, end * ENCODING_BYTES), tile)
    for (let one = 0; one < sizesA.length; one++) {
      const size = sizesA[one]!
      if (size === 0) continue
      const from = firstFrom(tile, Math.ceil((size * threshold) / (2000 - threshold)))
      const to = firstFrom(tile, Math.floor((size * (2000 - threshold)) / threshold) + 1)
      if (from >= to) continue
      const own = a.subarray(one * ENCODING_BYTES, (one + 1) * ENCODING_BYTES)
      const hits = kernel.scan(own, size, threshold, from, to)
      for (let at = 0; at < hits.length; at += 2) {
        const other = start + hits[at]!
        const likeness = hits[at + 1]! / (size + sizes[other]!)
        keepBest(bestA, one, other, likeness)
        keepBest(bestB, other, one, likeness)
      }
    }
  }
  const pairs: TicketPair[] = []
  for (let one = 0; one < sizesA.length; one++) {
    const other = bestA.other[one]!
    if (other < 0 || bestA.isTied[one] === 1 || bestB.isTied[other] === 1 || bestB.other[other] !== one) continue
    pairs.push([one, order[other]!])
  }
  return pairs
}

function noBest(length: number): Best {
  return {
    other: new Int32Array(length).fill(-1),
    likeness: new Float64Array(length),
    isTied: new Uint8Array(length),
  }
}

function keepBest(best: Best, of: number, other: number, likeness: number): void {
  if (best.other[of]! < 0 || likeness > best.likeness[of]!) {
    best.other[of] = other
    best.likeness[of] = likeness
    best.isTied[of] = 0
  } else if (likeness === best.likeness[of]) best.isTied[of] = 1
}

function bySize(encodings: Uint8Array) {
  const sizes = sizesOf(encodings)
  const order = Uint32Array.from(sizes, (_, at) => at).sort((one, other) => sizes[one]! - sizes[other]! || one - other)
  const sorted = new Uint8Array(encodings.length)
  for (const [at, from] of order.entries()) {
    sorted.set(encodings.subarray(from * ENCODING_BYTES, (from + 1) * ENCODING_BYTES), at * ENCODING_BYTES)
  }
  return { order, encodings: sorted, sizes: Int32Array.from(order, (from) => sizes[from]!) }
}

/** The first place of an ascending row whose number is at least `least`. */
function firstFrom(ascending: Int32Array, least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
