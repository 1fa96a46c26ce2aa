import { PARENT_LEVELS, type ParentValue } from "../compare/parent.ts"
import { isFatherUnheard, type PersonValue } from "../compare/person.ts"
import type { WrittenForms } from "../compare/slip-of-name.ts"
import { BESIDE_LEVELS, isOwnName, onlyName } from "../compare/whole-name.ts"
import type { Token } from "../names/tokens.ts"
import type { Compiled, Part } from "../scoring/compiled.ts"
import type { Steps } from "../steps.ts"
import type { Column } from "./columns.ts"
import { SlipTable } from "./slip-table.ts"
import type { WordTable } from "./words.ts"

/** The most that a comparison can add. */
export interface Bounds {
  /**
   * For one value of the left list and each value of the right, in the order of their numbers; after these stands 0, for a missing
   * value. What it gives is good until it is called again.
   */
  readonly bounds: (x: number) => Int32Array
  /** It adds no less. */
  readonly isExact: boolean
  /** What is left of a bound once the two values, by their numbers, were looked at; absent: all of it. */
  readonly nearer?: (x: number, y: number, most: number) => number
  /** It bounds every pair by nothing. */
  readonly addsNothing?: true
  /** The values of the right list to which it can add anything, after `bounds`; to all others it adds 0. Set where they are always few. */
  readonly few?: () => readonly number[]
}

/** Room for the bounds of one value. */
export const newRow = ({ values }: Column): Int32Array => new Int32Array(values.length + 1)

/** Which values of the right list hold each word. */
export type Holders = readonly (Int32Array | undefined)[]

/** Values whose words are taken in between two steps. */
const SLICE = 100

export function* holdersOf(lists: readonly (readonly Token[])[], words: WordTable): Steps<Holders> {
  const holders: (number[] | undefined)[] = []
  for (const [value, tokens] of lists.entries()) {
    for (const id of words.told(tokens).map((told) => words.add(told))) {
      const own = holders[id]
      if (own) own.push(value)
      else holders[id] = [value]
    }
    if (value % SLICE === SLICE - 1) yield
  }
  return yield* held(holders, (own) => new Int32Array(own))
}

/** Words whose holders are put down between two steps. */
const PUT_DOWN = 1000

function* held<T>(holders: readonly (T | undefined)[], put: (own: T) => Int32Array): Steps<Holders> {
  const out: (Int32Array | undefined)[] = []
  for (let id = 0; id < holders.length; id++) {
    const own = holders[id]
    if (out.push(own === undefined ? undefined : put(own)) % PUT_DOWN === 0) yield
  }
  return out
}

export const NOBODY = new Int32Array()

function* slipsOf(values: readonly (readonly WrittenForms[])[]): Steps<SlipTable> {
  const table = new SlipTable()
  for (const [value, forms] of values.entries()) {
    for (const form of forms) table.add(form, value)
    if (value % SLICE === SLICE - 1) yield
  }
  return table
}

/** Parents that share no word, not even by a slip or the half of one, differ. */
export function* parentBounds(part: Part, left: Column, right: Column, words: WordTable): Steps<Bounds> {
  // Values of kind `parent` were read by that kind.
  const [a, b] = [left.values as readonly ParentValue[], right.values as readonly ParentValue[]]
  const holders = yield* holdersOf(
    b.map(({ tokens }) => tokens),
    words,
  )
  const slips = yield* slipsOf(b.map(({ written }) => [written]))
  const [slip, differ] = [part.weights[PARENT_LEVELS.indexOf("slip")] ?? 0, part.weights.at(-1) ?? 0]
  const most = Math.max(...part.weights)
  const out = newRow(right)
  const bounds = (x: number): Int32Array => {
    out.fill(differ, 0, b.length)
    slips.near(a[x]!.written, (value) => {
      out[value] = Math.max(slip, differ)
    })
    // Of a parent's words the family's may be left out, so any of them may be the only name.
    for (const own of a[x]!.tokens.filter(isOwnName))
      for (const id of words.halves(own)) for (const value of holders[id] ?? NOBODY) out[value] = Math.max(slip, differ)
    for (const told of words.told(a[x]!.tokens)) {
      for (const id of words.near(told)) for (const value of holders[id] ?? NOBODY) out[value] = most
    }
    return out
  }
  return { bounds, isExact: false }
}

/** Names that share no word contradict each other, unless a slip or the half of one parts them; others reach a level only with the rarity of the words they share. */
export function* personBounds(
  part: Part,
  left: Column,
  right: Column,
  words: WordTable,
  { told }: Compiled,
): Steps<Bounds> {
  // Values of kind `person` were read by that kind.
  const [a, b] = [left.values as readonly PersonValue[], right.values as readonly PersonValue[]]
  const namesOf = ({ names, called }: PersonValue): readonly Token[] =>
    names.length === 1 && called.length === 0 ? names[0]!.tokens : [...names, ...called].flatMap(({ tokens }) => tokens)
  const names = yield* holdersOf(b.map(namesOf), words)
  const bare = yield* held(names, (own) => own.filter((value) => b[value]!.father.length === 0))
  const fathers = yield* holdersOf(
    b.map(({ father }) => father),
    words,
  )
  const slips = yield* slipsOf(b.map(({ written }) => written))
  const apart = Math.max(part.weights.at(-1) ?? 0, part.weights.at(-2) ?? 0)
  const slip = part.weights[BESIDE_LEVELS.indexOf("slip")] ?? 0
  const half = part.weights[BESIDE_LEVELS.indexOf("N2")] ?? 0
  const most = mostByBits(part)
  // Where one side alone names the father, his words may stand in the name cell of the other.
  const fromName = Math.max(0, told)
  const whereBare = Int32Array.from(b, ({ father }) => (father.length === 0 ? fromName : 0))
  const whereTold = Int32Array.from(b, ({ father }) => (father.length === 0 ? 0 : fromName))
  const out = newRow(right)
  const shared = new SharedBits(b.length)
  const bounds = (x: number): Int32Array => {
    const one = a[x]!
    const own = words.told(namesOf(one))
    for (const item of own) {
      for (const id of words.near(item)) shared.add(names[id], words.worth(id, item) + 1)
    }
    const isBare = one.father.length === 0
    for (const item of isBare ? own : words.told(one.father)) {
      for (const id of words.near(item)) shared.add((isBare ? fathers : bare)[id], 1)
    }
    const more = isBare ? whereTold : whereBare
    out.fill(apart, 0, b.length)
    shared.take((value, bits) => {
      out[value] = most[Math.min(bits, most.length - 1)]! + more[value]!
    })
    for (const { tokens } of one.names) {
      const only = onlyName(tokens)
      for (const id of only === null ? NOBODY : words.halves(only))
        for (const value of names[id] ?? NOBODY) out[value] = Math.max(out[value]!, half + more[value]!)
    }
    for (const written of one.written) {
      slips.near(written, (value) => {
        out[value] = Math.max(out[value]!, slip + more[value]!)
      })
    }
    return out
  }
  const nearer = (x: number, y: number, bound: number): number =>
    fromName > 0 && isFatherUnheard(a[x]!, b[y]!) ? Math.max(apart, bound - fromName) : bound
  return { bounds, isExact: false, nearer }
}

/** What the words that one name shares with others are worth, for those others that share any. */
class SharedBits {
  readonly #bits: Int32Array
  readonly #values: Int32Array
  #count = 0

  constructor(values: number) {
    this.#bits = new Int32Array(values)
    this.#values = new Int32Array(values)
  }

  /** Adds what a word is worth to those who hold it: 1 at least. */
  add(holders: Int32Array | undefined, worth: number): void {
    if (holders === undefined) return
    const [bits, values] = [this.#bits, this.#values]
    let count = this.#count
    for (let at = 0; at < holders.length; at++) {
      const value = holders[at]!
      if (bits[value] === 0) values[count++] = value
      bits[value]! += worth
    }
    this.#count = count
  }

  /** Gives each value with its bits, and forgets them. */
  take(each: (value: number, bits: number) => void): void {
    for (let at = 0; at < this.#count; at++) {
      const value = this.#values[at]!
      each(value, this.#bits[value]!)
      this.#bits[value] = 0
    }
    this.#count = 0
  }
}

/**
 * The most that any level can come to, by what the shared words are worth; the last place stands for all beyond it. But for a slip is
 * looked for apart.
 */
function mostByBits({ weights, comparison: { frequency } }: Part): Int32Array {
  const rarity = frequency !== undefined && "expected" in frequency ? frequency : null
  const last = rarity === null ? 0 : Math.max(0, rarity.expected + rarity.atMost)
  const half = rarity === null ? 0 : Math.trunc(rarity.expected / 2)
  return Int32Array.from({ length: last + 1 }, (_, bits) => {
    const reached = weights.map((weight, level) => {
      const name = BESIDE_LEVELS[level]
      if (name === "slip") return Number.NEGATIVE_INFINITY
      if (rarity === null || name === "N1" || name === "N0") return weight
      // A name of any level below the best two may rest on one word.
      const less = name === "N6" || name === "N5" ? rarity.expected : half
      return weight + Math.max(rarity.atLeast, Math.min(rarity.atMost, bits - less))
    })
    return Math.max(...reached)
  })
}
