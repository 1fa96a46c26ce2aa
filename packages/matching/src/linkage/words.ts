import { AGREE, joined, tokenSimilarity } from "../names/similarity.ts"
import type { Token } from "../names/tokens.ts"
import { SkeletonTrie } from "./skeleton-trie.ts"

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
  #index: Index | null = null

  /** The number of a word of the list. All are added before the first is looked for. */
  add(told: Told): number {
    const seen = this.#ids.get(told.key)
    if (seen !== undefined) return seen
    this.#ids.set(told.key, this.#words.length)
    return this.#words.push(told) - 1
  }

  /** What agreeing on a word of the list is worth at most, centibits. */
  worth(id: number, { token }: Told): number {
    return Math.min(token.centibits, this.#words[id]!.token.centibits)
  }

  /** Words of the list that agree with a word, found once for each distinct word. */
  near(told: Told): Int32Array {
    const seen = this.#near.get(told.key)
    if (seen !== undefined) return seen
    const tried = [...this.#tried(told)].sort((x, y) => x - y)
    const hits = Int32Array.from(tried.filter((id) => areNear(told.token, this.#words[id]!.token)))
    this.#near.set(told.key, hits)
    return hits
  }

  #tried({ token, isJoined }: Told): ReadonlySet<number> {
    this.#index ??= indexOf(this.#words)
    const { initials, single, joined: both } = this.#index
    // An initial agrees with every word of its letter, whatever the rest.
    if (token.role === "initial") return new Set(this.#words.keys())
    const found = new Set(initials)
    for (const tries of isJoined ? [single] : [single, both]) {
      for (const trie of tries) {
        for (const reading of token.readings) trie.near(reading, token.script, AGREE, (word) => found.add(word))
      }
    }
    return found
  }
}

interface Index {
  readonly initials: readonly number[]
  /** Words as they stand, and neighbours read as one, each by script. */
  readonly single: readonly SkeletonTrie[]
  readonly joined: readonly SkeletonTrie[]
}

function indexOf(words: readonly Told[]): Index {
  const tries = (isJoined: boolean): readonly SkeletonTrie[] =>
    (["Arab", "Latn"] as const).map((script) => {
      const own = [...words.entries()].filter(([, told]) => told.isJoined === isJoined && told.token.script === script)
      const readings = own.flatMap(([word, { token }]) => token.readings.map((skeleton) => ({ skeleton, word })))
      return new SkeletonTrie(readings, script)
    })
  const initials = [...words.keys()].filter((id) => words[id]!.token.role === "initial")
  return { initials, single: tries(false), joined: tries(true) }
}

/** A title on both sides says nothing about either name. */
function areNear(a: Token, b: Token): boolean {
  return !(a.role === "title" && b.role === "title") && tokenSimilarity(a, b) >= AGREE
}
