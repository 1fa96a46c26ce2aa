/** How many pairs are remembered at the most: a power of two. */
const PLACES = 1 << 18

/** Remembers what was found for pairs of numbers: of those that share a place, for the one that came last. Only speed hangs on it. */
export class PairMemory<T> {
  /** The two numbers of each place side by side, which a processor fetches together. */
  readonly #pairs = new Int32Array(2 * PLACES).fill(-1)
  readonly #found: T[] = new Array<T>(PLACES)

  /** What was found for a pair; undefined where it is not remembered. */
  get(x: number, y: number): T | undefined {
    const place = placeOf(x, y)
    return this.#pairs[2 * place] === x && this.#pairs[2 * place + 1] === y ? this.#found[place] : undefined
  }

  /** Remembers what was found for a pair, and gives it. */
  set(x: number, y: number, found: T): T {
    const place = placeOf(x, y)
    this.#pairs[2 * place] = x
    this.#pairs[2 * place + 1] = y
    this.#found[place] = found
    return found
  }
}

function placeOf(x: number, y: number): number {
  const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1)
}

let words = 0

/** The numbers of the kunyas that are made of a word, from the word's own on. */
export const [FATHERS_KUNYA, MOTHERS_KUNYA] = [1, 2]

/** A number that no word had. */
export function newWord(): number {
  words += 1 + MOTHERS_KUNYA
  return words
}
