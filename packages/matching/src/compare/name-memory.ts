import type { Similarity } from "../names/compare-names.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import { type Name, readName, type Token } from "../names/tokens.ts"

/** What a run remembers of names: each text is read once, and two distinct words are compared once. */
export interface NameMemory {
  readonly read: (text: string) => Name
  readonly similarity: Similarity
}

/** Names read and compared anew each time. */
export const NO_MEMORY: NameMemory = { read: readName, similarity: tokenSimilarity }

/** A memory for one run. */
export function nameMemory(): NameMemory {
  const names = new Map<string, Name>()
  const read = (text: string): Name => {
    const seen = names.get(text)
    if (seen !== undefined) return seen
    const name = readName(text)
    names.set(text, name)
    return name
  }
  return { read, similarity: rememberingSimilarity() }
}

function rememberingSimilarity(): Similarity {
  const byKey = new Map<string, number>()
  const byToken = new Map<Token, number>()
  const idOf = (token: Token): number => {
    const seen = byToken.get(token)
    if (seen !== undefined) return seen
    const key = `${token.script}${token.role === "initial" ? 1 : 0}${token.common ?? ""}|${token.readings.join("|")}`
    const id = byKey.get(key) ?? byKey.size
    byKey.set(key, id)
    byToken.set(token, id)
    return id
  }
  // Each row holds the similarities of one word, one more than they are: 0 is not yet known.
  const rows: Int16Array[] = []
  return (a, b) => {
    const [x, y] = [idOf(a), idOf(b)]
    const seen = rows[x]?.[y]
    if (seen !== undefined && seen !== 0) return seen - 1
    const value = tokenSimilarity(a, b)
    const row = longEnough(rows[x], y)
    row[y] = value + 1
    rows[x] = row
    return value
  }
}

function longEnough(row: Int16Array | undefined, at: number): Int16Array {
  if (row !== undefined && at < row.length) return row
  const longer = new Int16Array(Math.max(64, 2 * (at + 1)))
  if (row !== undefined) longer.set(row)
  return longer
}
