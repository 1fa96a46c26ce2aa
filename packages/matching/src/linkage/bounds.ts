import type { NameMemory } from "../compare/name-memory.ts"
import type { Compiled, Part } from "../scoring/compiled.ts"
import { findingOf, levelWeight, rarityOf } from "../scoring/compiled.ts"
import type { Column } from "./columns.ts"
import { type Bounds, parentBounds, personBounds } from "./name-bounds.ts"
import type { WordTable } from "./words.ts"

/** A comparison's share of the bound on a pair's weight. */
export interface PartBounds {
  readonly part: Part
  readonly bounds: Bounds
  /** What the bound says is what the comparison adds: nothing remains to be compared. */
  readonly isExact: boolean
}

/** Pairs of distinct values up to which a comparison is computed in full. */
const FULL = 1 << 21

/** The bounds of each comparison between two lists. */
export function boundsOf(
  compiled: Compiled,
  left: readonly Column[],
  right: readonly Column[],
  words: WordTable,
): readonly PartBounds[] {
  return compiled.parts.map((part): PartBounds => {
    const [a, b] = [left[part.at]!, right[part.at]!]
    if (part.comparison.kind === "person")
      return { part, bounds: personBounds(part, a, b, words, compiled), isExact: false }
    if (part.comparison.kind === "parent") return { part, bounds: parentBounds(part, a, b, words), isExact: false }
    if (part.kind.nearKeys !== undefined) return { part, bounds: sparse(part, a, b), isExact: true }
    if (a.values.length * b.values.length <= FULL)
      return { part, bounds: full(part, a, b, compiled.memory), isExact: true }
    return { part, bounds: (_, out) => out.fill(part.most, 0, b.values.length), isExact: false }
  })
}

function weightOf(part: Part, a: unknown, b: unknown): number {
  const finding = findingOf(part, a, b)
  return levelWeight(part, finding) + rarityOf(part, finding, a, b)
}

/** Every distinct value with every other, once. */
function full(part: Part, left: Column, right: Column, memory: NameMemory): Bounds {
  const { kind, comparison } = part
  const compare = kind.comparing?.(comparison, memory) ?? ((a: unknown, b: unknown) => kind.compare(a, b, comparison))
  const rows = left.values.map((): Int32Array | null => null)
  const computed = (value: unknown): Int32Array => {
    const row = new Int32Array(right.values.length)
    for (const [y, other] of right.values.entries()) {
      const finding = compare(value, other)
      row[y] = levelWeight(part, finding) + rarityOf(part, finding, value, other)
    }
    return row
  }
  return (x, out) => {
    const row = rows[x] ?? computed(left.values[x])
    rows[x] = row
    out.set(row)
  }
}

/** Only values that share a key can be above the last level. */
function sparse(part: Part, left: Column, right: Column): Bounds {
  const keysOf = (value: unknown): readonly string[] => part.kind.nearKeys?.(value) ?? []
  const holders = new Map<string, number[]>()
  right.values.forEach((value, y) => {
    for (const key of keysOf(value)) {
      const own = holders.get(key)
      if (own) own.push(y)
      else holders.set(key, [y])
    }
  })
  const last = part.weights.at(-1) ?? 0
  return (x, out) => {
    out.fill(last, 0, right.values.length)
    const value = left.values[x]
    for (const key of keysOf(value)) {
      for (const y of holders.get(key) ?? []) out[y] = weightOf(part, value, right.values[y])
    }
  }
}
