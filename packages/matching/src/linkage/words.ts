import { AGREE, joined, tokenSimilarity } from "../names/similarity.ts"
import { keyOf } from "../names/skeleton.ts"
import type { Token } from "../names/tokens.ts"

/** A word of a name, or two neighbours read as one: the other side may write them joined. */
export interface Told {
  readonly token: Token
  readonly isJoined: boolean
  readonly key: string
}

/** The words of a name by which another may agree with it, alone or joined with a neighbour. */
export function toldBy(tokens: readonly Token[]): readonly Told[] {
  const used = tokens.filter(({ role }) => role !== "noise" && role !== "title")
  const pairs = new Map([...neighbours(tokens), ...neighbours(used)])
  return [
    // Noise agrees with nothing, unless the name is nothing else.
    ...tokens.filter(({ role }) => role !== "noise" || used.length === 0).map((token) => toldOf(token, false)),
    ...[...pairs].map(([, [one, other]]) => toldOf(joined(one, other), true)),
  ]
}

function neighbours(tokens: readonly Token[]): [string, [Token, Token]][] {
  return tokens.slice(1).map((token, at) => [`${wordKey(tokens[at]!)} ${wordKey(token)}`, [tokens[at]!, token]])
}

function toldOf(token: Token, isJoined: boolean): Told {
  return { token, isJoined, key: `${isJoined ? "+" : ""}${wordKey(token)}` }
}

function wordKey({ script, common, role, readings }: Token): string {
  const kind = role === "initial" ? 1 : role === "title" ? 2 : 0
  return `${script}|${common ?? ""}|${kind}|${readings.join("|")}`
}

/** The distinct words of a list, by number. */
export class WordTable {
  readonly #ids = new Map<string, number>()
  readonly #words: Told[] = []
  readonly #near = new Map<string, Int32Array>()
  #shelves: { readonly single: readonly Shelf[]; readonly all: readonly Shelf[] } | null = null
  #initials: readonly number[] = []

  /** The number of a word of the list. */
  add(told: Told): number {
    const seen = this.#ids.get(told.key)
    if (seen !== undefined) return seen
    this.#ids.set(told.key, this.#words.length)
    return this.#words.push(told) - 1
  }

  get size(): number {
    return this.#words.length
  }

  /** What agreeing on a word of the list is worth at most, centibits. */
  worth(id: number, { token }: Told): number {
    return Math.min(token.centibits, this.#words[id]!.token.centibits)
  }

  /** Words of the list that agree with a word, found once for each distinct word. */
  near(told: Told): Int32Array {
    const seen = this.#near.get(told.key)
    if (seen !== undefined) return seen
    const hits = Int32Array.from(this.#tried(told).filter((id) => areNear(told.token, this.#words[id]!.token)))
    this.#near.set(told.key, hits)
    return hits
  }

  #tried({ token, isJoined }: Told): readonly number[] {
    this.#shelves ??= this.#shelve()
    // An initial agrees with every word of its letter, so it cannot be filtered by length.
    if (token.role === "initial") return this.#words.map((_, id) => id)
    const near = plausible(isJoined ? this.#shelves.single : this.#shelves.all, keyOf(token.readings[0]!))
    return [...new Set([...near, ...this.#initials])]
  }

  #shelve(): { readonly single: readonly Shelf[]; readonly all: readonly Shelf[] } {
    const ids = this.#words.map((_, id) => id)
    this.#initials = ids.filter((id) => this.#words[id]!.token.role === "initial")
    const single = ids.filter((id) => !this.#words[id]!.isJoined)
    return { single: shelvesOf(this.#words, single), all: shelvesOf(this.#words, ids) }
  }
}

/** A title on both sides says nothing about either name. */
function areNear(a: Token, b: Token): boolean {
  return !(a.role === "title" && b.role === "title") && tokenSimilarity(a, b) >= AGREE
}

/** Words of one length of key, with their masks side by side: the first, cheap look touches no object. */
interface Shelf {
  readonly ids: Int32Array
  readonly masks: Int32Array
}

function shelvesOf(words: readonly Told[], ids: readonly number[]): readonly Shelf[] {
  const keys = new Map(ids.map((id) => [id, keyOf(words[id]!.token.readings[0]!)]))
  const longest = [...keys.values()].reduce((most, key) => Math.max(most, key.length), 0)
  return Array.from({ length: longest + 1 }, (_, size) => {
    const own = ids.filter((id) => keys.get(id)!.length === size)
    return { ids: Int32Array.from(own), masks: Int32Array.from(own, (id) => maskOf(keys.get(id)!)) }
  })
}

function plausible(shelves: readonly Shelf[], skeleton: string): number[] {
  const mask = maskOf(skeleton)
  const out: number[] = []
  for (let size = Math.max(0, skeleton.length - 2); size <= Math.min(shelves.length - 1, skeleton.length + 2); size++) {
    const { ids, masks } = shelves[size]!
    for (let at = 0; at < masks.length; at++) if (bitCount(masks[at]! ^ mask) <= 3) out.push(ids[at]!)
  }
  return out
}

function maskOf(key: string): number {
  let mask = 0
  for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31)
  return mask
}

function bitCount(value: number): number {
  let rest = value
  let count = 0
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}
