import type { ChainValue } from "../compare/chain.ts"
import type { Token } from "../names/tokens.ts"
import type { Part } from "../scoring/compiled.ts"
import type { Steps } from "../steps.ts"
import type { Column } from "./columns.ts"
import { type Bounds, type Holders, holdersOf, NOBODY, newRow } from "./name-bounds.ts"
import type { WordTable } from "./words.ts"

/** Chains of which no two names share words crosswise are in place; the others are few. */
export function* chainBounds(part: Part, left: Column, right: Column, words: WordTable): Steps<Bounds> {
  // Values of kind `chain` were read by that kind.
  const [a, b] = [left.values as readonly ChainValue[], right.values as readonly ChainValue[]]
  const sharersOf = function* (namesOf: (chain: ChainValue) => readonly Token[]): Steps<Sharers> {
    return new Sharers(yield* holdersOf(b.map(namesOf), words), words, b.length)
  }
  const names = yield* sharersOf(({ given }) => given)
  const fathers = yield* sharersOf(({ father }) => father)
  const grandfathers = yield* sharersOf(({ grandfather }) => grandfather)
  const [most, last] = [Math.max(...part.weights), part.weights.at(-1) ?? 0]
  const out = newRow(right).fill(last, 0, b.length)
  let few: number[] = []
  const lift = (value: number): void => {
    few.push(value)
    out[value] = most
  }
  const bounds = (x: number): Int32Array => {
    for (const value of few) out[value] = last
    few = []
    const { given, father, grandfather } = a[x]!
    if (grandfather.length > 0) eachOfBoth(fathers.setOf(grandfather), grandfathers.setOf(father), lift)
    const sharesFather = names.setOf(father)
    fathers.each(given, (value) => {
      if ((sharesFather[value >> 5]! & (1 << (value & 31))) !== 0) lift(value)
    })
    return out
  }
  return { bounds, isExact: false, ...(last === 0 && most > 0 && { few: () => few }) }
}

/** Bits that are remembered of one column: a list's fathers return, and one that has ever new ones is not kept whole. */
const MOST_BITS = 1 << 27

/** Which right chains have a word of a name in one place. */
class Sharers {
  readonly #holders: Holders
  readonly #words: WordTable
  readonly #size: number
  // A run reads each text once, so its words are one list.
  readonly #sets = new Map<readonly Token[], Int32Array>()

  constructor(holders: Holders, words: WordTable, size: number) {
    this.#holders = holders
    this.#words = words
    this.#size = size
  }

  each(tokens: readonly Token[], use: (value: number) => void): void {
    for (const told of this.#words.told(tokens)) {
      for (const id of this.#words.near(told)) for (const value of this.#holders[id] ?? NOBODY) use(value)
    }
  }

  /** One bit for each right chain. */
  setOf(tokens: readonly Token[]): Int32Array {
    const seen = this.#sets.get(tokens)
    if (seen !== undefined) return seen
    const set = new Int32Array((this.#size >> 5) + 1)
    this.each(tokens, (value) => {
      set[value >> 5]! |= 1 << (value & 31)
    })
    if (this.#sets.size * this.#size > MOST_BITS) this.#sets.clear()
    this.#sets.set(tokens, set)
    return set
  }
}

function eachOfBoth(one: Int32Array, other: Int32Array, use: (value: number) => void): void {
  for (let at = 0; at < one.length; at++) {
    for (let rest = one[at]! & other[at]!; rest !== 0; rest &= rest - 1) use(at * 32 + 31 - Math.clz32(rest & -rest))
  }
}
