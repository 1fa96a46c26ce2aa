import { skeletonSimilarity } from "./distance.ts"
import { keyOf } from "./skeleton.ts"
import type { Token } from "./tokens.ts"

/** Two tokens agree from this similarity (of 1000) on. One value for all plans: it is part of the tables. */
export const AGREE = 760

function unlike(a: Token, b: Token): boolean {
  if (a.script !== "Arab" || b.script !== "Arab") return false
  return a.common !== null && b.common !== null && a.common !== b.common
}

/** Similarity of two tokens, 0..1000, the best of their readings. Two common names of one script that differ never agree. */
export function tokenSimilarity(a: Token, b: Token): number {
  if (a.role === "initial" || b.role === "initial") return initialSimilarity(a, b)
  if (unlike(a, b)) return 450
  const mode = a.script === b.script ? (a.script === "Arab" ? "AA" : "LL") : "AL"
  const [p, q] = mode === "AL" && a.script === "Latn" ? [b, a] : [a, b]
  let best = 0
  for (const x of p.readings) for (const y of q.readings) best = Math.max(best, skeletonSimilarity(x, y, mode))
  return best
}

function initialSimilarity(a: Token, b: Token): number {
  const [x, y] = [keyOf(a.readings[0]!), keyOf(b.readings[0]!)]
  return x !== "" && y !== "" && x[0] === y[0] ? 800 : 0
}

/** Two neighbouring tokens read as one word: joined writing on the other side. */
export function joined(a: Token, b: Token): Token {
  const readings = a.readings.map((reading) => `${reading}${b.readings[0]!}`.replace(/(.)\1+/gu, "$1"))
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    role: a.role === "weak" ? b.role : a.role,
    readings,
    centibits: a.centibits + b.centibits,
    common: null,
  }
}
