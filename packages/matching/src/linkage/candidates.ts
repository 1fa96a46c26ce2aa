import type { Similarity } from "../names/compare-names.ts"
import { AGREE } from "../names/similarity.ts"
import { keyOf } from "../names/skeleton.ts"
import type { Token } from "../names/tokens.ts"
import type { Prepared } from "../scoring/prepare.ts"

/** A pair is scored when the words it shares are worth this much (centibits), or a document number is shared. */
const ENOUGH = 600

interface Word {
  readonly token: Token
  readonly mask: number
  readonly size: number
  readonly rows: number[]
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

function wordKey(token: Token): string {
  return `${token.script}|${token.common ?? ""}|${token.readings.join("|")}`
}

function tokensOf(row: Prepared): readonly Token[] {
  return [...row.names.flatMap((name) => [...name.tokens, ...name.father]), ...row.father, ...row.grandfather]
}

const INDEXED: ReadonlySet<Token["role"]> = new Set(["given", "weak", "theophoric", "nisba", "kunya"])

function wordsOf(rows: readonly Prepared[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  rows.forEach((row, at) => {
    for (const token of tokensOf(row)) {
      if (!INDEXED.has(token.role)) continue
      const key = wordKey(token)
      const skeleton = keyOf(token.readings[0]!)
      const word = words.get(key) ?? { token, mask: maskOf(skeleton), size: skeleton.length, rows: [] }
      if (word.rows.at(-1) !== at) word.rows.push(at)
      words.set(key, word)
    }
  })
  return words
}

/** Finds the rows of one list that share enough words with a row of another. Independent of all further rows. */
export interface CandidateIndex {
  readonly find: (row: Prepared) => readonly number[]
}

/** Builds the index over `rows`; distinct words are compared once. */
export function candidateIndex(rows: readonly Prepared[], similarity: Similarity): CandidateIndex {
  const words = [...wordsOf(rows).values()]
  const near = new Map<string, readonly Word[]>()
  const documents = new Map<string, number[]>()
  rows.forEach(({ document }, at) => {
    if (document !== null) documents.set(document, [...(documents.get(document) ?? []), at])
  })
  const nearOf = (token: Token): readonly Word[] => {
    const key = wordKey(token)
    const seen = near.get(key)
    if (seen) return seen
    const skeleton = keyOf(token.readings[0]!)
    const mask = maskOf(skeleton)
    const hits = words.filter(
      (word) =>
        Math.abs(word.size - skeleton.length) <= 2 &&
        bitCount(word.mask ^ mask) <= 3 &&
        similarity(token, word.token) >= AGREE,
    )
    near.set(key, hits)
    return hits
  }
  const sums = new Int32Array(rows.length)
  const lastWord = new Int32Array(rows.length)
  let serial = 0
  const find = (row: Prepared): readonly number[] => {
    const touched: number[] = []
    const done = new Set<string>()
    for (const token of tokensOf(row)) {
      if (!INDEXED.has(token.role) || done.has(wordKey(token))) continue
      done.add(wordKey(token))
      serial++
      for (const word of nearOf(token)) {
        const worth = Math.min(token.centibits, word.token.centibits)
        for (const at of word.rows) {
          if (lastWord[at] === serial) continue
          lastWord[at] = serial
          if (sums[at] === 0) touched.push(at)
          sums[at]! += worth
        }
      }
    }
    const shared = row.document === null ? [] : (documents.get(row.document) ?? [])
    const found = new Set([...touched.filter((at) => sums[at]! >= ENOUGH), ...shared])
    for (const at of touched) sums[at] = 0
    return [...found].sort((a, b) => a - b)
  }
  return { find }
}
