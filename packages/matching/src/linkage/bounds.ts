import type { Compiled, Part } from "../scoring/compiled.ts"
import { findingOf, levelWeight, rarityOf } from "../scoring/compiled.ts"
import type { Steps } from "../steps.ts"
import { chainBounds } from "./chain-bounds.ts"
import type { Column } from "./columns.ts"
import { type Bounds, newRow, parentBounds, personBounds } from "./name-bounds.ts"
import type { WordTable } from "./words.ts"

/** Pairs of distinct values up to which a comparison is computed in full. */
const FULL = 1 << 21

/** The bounds of each comparison between two lists: exact where the values are few or share keys, else from above. */
export function* boundsOf(
  compiled: Compiled,
  left: readonly Column[],
  right: readonly Column[],
  words: WordTable,
): Steps<readonly Bounds[]> {
  const all: Bounds[] = []
  for (const part of compiled.parts) {
    const [a, b] = [left[part.at]!, right[part.at]!]
    const { namesOf } = part.kind
    all.push(yield* namesOf === undefined ? plainBounds(part, a, b) : NAME_BOUNDS[namesOf](part, a, b, words, compiled))
    yield
  }
  return all
}

const NAME_BOUNDS = { person: personBounds, parent: parentBounds, chain: chainBounds } as const

function* plainBounds(part: Part, left: Column, right: Column): Steps<Bounds> {
  if (part.kind.nearKeys !== undefined) return yield* sparse(part, left, right)
  // Of values of their own each pair would be computed for itself.
  if (part.kind.isOwn !== true && left.values.length * right.values.length <= FULL) return full(part, left, right)
  const row = newRow(right).fill(part.most, 0, right.values.length)
  return { bounds: () => row, isExact: false, ...(part.most === 0 && { addsNothing: true }) }
}

function weightOf(part: Part, a: unknown, b: unknown): number {
  const finding = findingOf(part, a, b)
  return levelWeight(part, finding) + rarityOf(part, finding, a, b)
}

/** Every distinct value with every other, once. */
function full(part: Part, left: Column, right: Column): Bounds {
  const rows = left.values.map((): Int32Array | null => null)
  const computed = (value: unknown): Int32Array => {
    const row = newRow(right)
    for (const [y, other] of right.values.entries()) {
      row[y] = weightOf(part, value, other)
    }
    return row
  }
  const bounds = (x: number): Int32Array => {
    const row = rows[x] ?? computed(left.values[x])
    rows[x] = row
    return row
  }
  return { bounds, isExact: true }
}

/** Values whose keys are made between two steps. */
const SLICE = 200

/** Only values that share a key can be above the last level. */
function* sparse(part: Part, left: Column, right: Column): Steps<Bounds> {
  const keysOf = (value: unknown): readonly string[] => part.kind.nearKeys?.(value) ?? []
  const holders = new Map<string, number[]>()
  for (const [y, value] of right.values.entries()) {
    for (const key of keysOf(value)) {
      const own = holders.get(key)
      if (own) own.push(y)
      else holders.set(key, [y])
    }
    if (y % SLICE === SLICE - 1) yield
  }
  const last = part.weights.at(-1) ?? 0
  const row = newRow(right)
  const bounds = (x: number): Int32Array => {
    row.fill(last, 0, right.values.length)
    const value = left.values[x]
    for (const key of keysOf(value)) {
      for (const y of holders.get(key) ?? []) row[y] = weightOf(part, value, right.values[y])
    }
    return row
  }
  return { bounds, isExact: true }
}
