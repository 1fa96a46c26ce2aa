import type { Similarity } from "../names/compare-names.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import type { Token } from "../names/tokens.ts"

/** A token similarity that remembers: distinct words are compared once. */
export function rememberingSimilarity(): Similarity {
  const ids = new Map<string, number>()
  const byToken = new WeakMap<Token, number>()
  // A table of tables: numbers that stay small are much faster keys than one product of both.
  const known = new Map<number, Map<number, number>>()
  const idOf = (token: Token): number => {
    const seen = byToken.get(token)
    if (seen !== undefined) return seen
    const key = `${token.script}${token.role === "initial" ? 1 : 0}${token.common ?? ""}|${token.readings.join("|")}`
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    byToken.set(token, id)
    return id
  }
  return (a, b) => {
    const [x, y] = [idOf(a), idOf(b)]
    const seen = known.get(x)?.get(y)
    if (seen !== undefined) return seen
    const value = tokenSimilarity(a, b)
    known.set(x, (known.get(x) ?? new Map<number, number>()).set(y, value))
    return value
  }
}
