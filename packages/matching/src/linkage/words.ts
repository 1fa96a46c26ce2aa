import { JOIN_AGREE } from "../names/align.ts"
import { isOfficeOrName } from "../names/compare-names.ts"
import { SHORT_ENDS, unmarked } from "../names/halves.ts"
import { tribeKeys } from "../names/plurals.ts"
import { AGREE, asciiOf, isHalfOf, joined, tokenSimilarity } from "../names/similarity.ts"
import type { Token } from "../names/tokens.ts"
import type { Steps } from "../steps.ts"
import { type Reading, SkeletonTrie } from "./skeleton-trie.ts"

/** A word of a name, or neighbours read as one: the other side may write them joined. */
export interface Told {
  readonly token: Token
  readonly isJoined: boolean
  /** The number of what it is compared by. */
  readonly key: number
}

/** The words of a name by which another may agree with it, alone or joined with one or two neighbours. */
export function toldBy(tokens: readonly Token[]): readonly Told[] {
  const used = tokens.filter(({ role }) => role !== "noise" && role !== "title")
  const all = [
    // Noise agrees with nothing, unless the name is nothing else.
    ...tokens.filter(({ role }) => role !== "noise" || used.length === 0).map((token) => toldOf(token, false)),
    ...joinsOf(tokens),
    ...(used.length === tokens.length ? [] : joinsOf(used)),
  ]
  return [...new Map(all.map((told) => [told.key, told])).values()]
}

function joinsOf(tokens: readonly Token[]): readonly Told[] {
  const twos = tokens.slice(1).map((token, at) => joined(tokens[at]!, token))
  const threes = tokens.slice(2).map((token, at) => joined(twos[at]!, token))
  return [...twos, ...threes].map((token) => toldOf(token, true))
}

function toldOf(token: Token, isJoined: boolean): Told {
  // What a word agrees with hangs on its number, on these two roles, and on whether it is joined.
  const kind = (token.role === "initial" ? 1 : token.role === "title" ? 2 : 0) + (isJoined ? 3 : 0)
  return { token, isJoined, key: token.id * 6 + kind }
}

/** The distinct words of a list, by number. */
export class WordTable {
  readonly #ids = new Map<number, number>()
  readonly #words: Told[] = []
  readonly #near = new Map<number, Int32Array>()
  readonly #halves = new Map<number, Int32Array>()
  readonly #told = new Map<readonly Token[], readonly Told[]>()
  #initials: readonly number[] = []
  /** Words by the common names they may be: the table knows spellings that letters do not bear out. */
  readonly #byCommon = new Map<number, readonly number[]>()
  /** Words of Latin letters by what is left of them without marks. */
  readonly #byAscii = new Map<string, readonly number[]>()
  /** Words that call a tribe or one of it. */
  readonly #byTribe = new Map<string, readonly number[]>()
  /** Two neighbours by their letters: the other list may part them elsewhere. */
  readonly #byLetters = new Map<string, readonly number[]>()
  /** Words as they stand, and neighbours read as one, each by script. */
  #single: readonly SkeletonTrie[] = []
  #joined: readonly SkeletonTrie[] = []

  /** As `toldBy`, once for the words of one cell, in whatever column it stands. */
  told(tokens: readonly Token[]): readonly Told[] {
    const seen = this.#told.get(tokens)
    if (seen !== undefined) return seen
    const told = toldBy(tokens)
    this.#told.set(tokens, told)
    return told
  }

  /** The number of a word of the list. All are added before `prepare`. */
  add(told: Told): number {
    const seen = this.#ids.get(told.key)
    if (seen !== undefined) return seen
    this.#ids.set(told.key, this.#words.length)
    return this.#words.push(told) - 1
  }

  /** Makes the words ready to be looked for. */
  *prepare(): Steps<void> {
    this.#initials = [...this.#words.keys()].filter((id) => this.#words[id]!.token.role === "initial")
    for (const [word, told] of this.#words.entries()) {
      const { token } = told
      const letters = lettersOfTwo(told)
      if (letters !== null) this.#byLetters.set(letters, [...(this.#byLetters.get(letters) ?? []), word])
      for (const id of token.common ?? []) this.#byCommon.set(id, [...(this.#byCommon.get(id) ?? []), word])
      const ascii = asciiOf(token)
      if (ascii !== null) this.#byAscii.set(ascii, [...(this.#byAscii.get(ascii) ?? []), word])
      for (const tribe of tribeKeys(token)) this.#byTribe.set(tribe, [...(this.#byTribe.get(tribe) ?? []), word])
    }
    yield
    this.#single = yield* this.#tries(false)
    this.#joined = yield* this.#tries(true)
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
    const hits = Int32Array.from(tried.filter((id) => areNear(told, this.#words[id]!)))
    this.#near.set(told.key, hits)
    return hits
  }

  /** Words of the list that are one name with a word but for its other half, found once for each distinct word (MT819). */
  halves(token: Token): Int32Array {
    const seen = this.#halves.get(token.id)
    if (seen !== undefined) return seen
    const tried = new Set<number>()
    const short = unmarked(token).readings.flatMap((reading) => {
      const ends = SHORT_ENDS.map((end) => `${reading}${end}`)
      return SHORT_ENDS.some((end) => reading.endsWith(end))
        ? [reading, reading.slice(0, -1), ...ends]
        : [reading, ...ends]
    })
    for (const reading of short)
      for (const whole of [reading, `%${reading}`, `${reading}@`, `${reading}&`])
        for (const trie of this.#single) trie.near(whole, token.script, AGREE, (word) => tried.add(word))
    const found = [...tried].sort((x, y) => x - y)
    const hits = Int32Array.from(found.filter((id) => isHalfOf(token, this.#words[id]!.token)))
    this.#halves.set(token.id, hits)
    return hits
  }

  #tried(told: Told): ReadonlySet<number> {
    const { token, isJoined } = told
    // An initial agrees with every word of its letter, whatever the rest.
    if (token.role === "initial") return new Set(this.#words.keys())
    const found = new Set(this.#initials)
    const find = (tries: readonly SkeletonTrie[], least: number): void => {
      for (const trie of tries) {
        for (const reading of token.readings) trie.near(reading, token.script, least, (word) => found.add(word))
      }
    }
    find(this.#single, isJoined ? JOIN_AGREE : AGREE)
    if (!isJoined) find(this.#joined, JOIN_AGREE)
    for (const id of token.common ?? []) for (const word of this.#byCommon.get(id) ?? []) found.add(word)
    for (const word of this.#byAscii.get(asciiOf(token) ?? "") ?? []) found.add(word)
    for (const tribe of tribeKeys(token)) for (const word of this.#byTribe.get(tribe) ?? []) found.add(word)
    for (const word of this.#byLetters.get(lettersOfTwo(told) ?? "") ?? []) found.add(word)
    return found
  }

  *#tries(isJoined: boolean): Steps<readonly SkeletonTrie[]> {
    const tries: SkeletonTrie[] = []
    for (const script of ["Arab", "Latn"] as const) {
      const readings: Reading[] = []
      for (const [word, told] of this.#words.entries()) {
        if (told.isJoined !== isJoined || told.token.script !== script) continue
        for (const skeleton of told.token.readings) readings.push({ skeleton, word })
      }
      yield
      tries.push(yield* SkeletonTrie.of(readings, script))
    }
    return tries
  }
}

/** The letters of two neighbours; null of others. */
function lettersOfTwo({ token, isJoined }: Told): string | null {
  const words = isJoined ? token.text.split(" ") : []
  return words.length === 2 ? words.join("") : null
}

/** Whether two neighbours of either side are the same letters (MT940): میر خانپوری and میرخان پوری. */
function arePartedElsewhere(a: Told, b: Told): boolean {
  const letters = lettersOfTwo(a)
  return letters !== null && letters === lettersOfTwo(b) && a.token.text !== b.token.text
}

/** A title on both sides says nothing about either name, but for an office that is a name as often. Neighbours are read as one where the other side writes one word. */
function areNear(a: Told, b: Told): boolean {
  if (a.isJoined && b.isJoined) return arePartedElsewhere(a, b)
  if (a.token.role === "title" && b.token.role === "title" && !(isOfficeOrName(a.token) && isOfficeOrName(b.token)))
    return false
  return tokenSimilarity(a.token, b.token) >= (a.isJoined || b.isJoined ? JOIN_AGREE : AGREE)
}
