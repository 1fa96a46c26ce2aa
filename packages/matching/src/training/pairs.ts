import { ruleKey } from "../compare/blocking-key.ts"
import type { BlockingRule } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Pairs, pairsIn, type ReadSides, type Sides } from "./patterns.ts"

/** Random pairs, the same for the same seed; all pairs where they are no more than that. */
export function randomPairs(sides: Sides, most: number, seed: number): Pairs {
  const [x, y] = [sides.left.count, sides.right.count]
  if (pairsIn(sides) <= most) return allPairs(sides)
  const [a, b] = [new Int32Array(most), new Int32Array(most)]
  const next = numbersFrom(seed)
  for (let at = 0; at < most; at++) {
    do {
      a[at] = next(x)
      b[at] = next(y)
    } while (sides.isOneList && a[at] === b[at])
  }
  return { a, b }
}

function allPairs({ left, right, isOneList }: Sides): Pairs {
  const [a, b]: [number[], number[]] = [[], []]
  for (let row = 0; row < left.count; row++) {
    for (let other = isOneList ? row + 1 : 0; other < right.count; other++) {
      a.push(row)
      b.push(other)
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b) }
}

/** Integers from 0 to below a bound: a small generator (Mulberry32 by Tommy Ettinger, public domain). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b_79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Pairs of one rule: how many there are, and at most so many of them, taken evenly. */
export interface RulePairsFound extends Pairs {
  readonly rule: BlockingRule
  readonly total: number
}

/** The keys of a rule in both lists by their numbers; -1: none. */
export interface RuleKeys {
  readonly rule: BlockingRule
  readonly own: Int32Array
  readonly there: Int32Array
}

/** The keys that rules make of lists. */
export function keysOfRules(rules: readonly BlockingRule[], { records, isOneList }: ReadSides): readonly RuleKeys[] {
  const numbers = new Map<string, number>()
  return rules.map((rule) => {
    const own = keyNumbers(rule, records.left, numbers)
    return { rule, own, there: isOneList ? own : keyNumbers(rule, records.right, numbers) }
  })
}

/** The pairs that agree in all keys of each rule, and which of them no earlier rule found. */
export function pairsOfRules(keys: readonly RuleKeys[], isOneList: boolean, most: number): readonly RulePairsFound[] {
  return keys.map(({ rule }, at) => ({ rule, ...pairsByKeys(keys.slice(0, at + 1), isOneList, most) }))
}

function pairsByKeys(keys: readonly RuleKeys[], isOneList: boolean, most: number): Omit<RulePairsFound, "rule"> {
  const { own, there } = keys.at(-1)!
  const earlier = keys.slice(0, -1)
  const rows = blocksOf(there)
  const sizes = own.reduce((sum, key) => sum + (rows.get(key)?.length ?? 0), 0)
  const total = isOneList ? (sizes - own.filter((key) => key >= 0).length) / 2 : sizes
  const stride = Math.max(1, Math.ceil(total / most))
  const [a, b, isFirst]: [number[], number[], number[]] = [[], [], []]
  let seen = 0
  for (const [row, key] of own.entries()) {
    for (const other of rows.get(key) ?? []) {
      // A stride that shares a divisor with the sizes of blocks would take the same place of each: the rows shift it.
      if ((isOneList && other <= row) || (seen++ + row) % stride !== 0) continue
      a.push(row)
      b.push(other)
      isFirst.push(earlier.some((rule) => rule.own[row]! >= 0 && rule.own[row] === rule.there[other]) ? 0 : 1)
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b), isFirst: Uint8Array.from(isFirst), total }
}

function blocksOf(keys: Int32Array): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>()
  for (const [row, key] of keys.entries()) {
    if (key < 0) continue
    const block = rows.get(key)
    if (block) block.push(row)
    else rows.set(key, [row])
  }
  return rows
}

function keyNumbers(rule: BlockingRule, records: readonly MatchRecord[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(records, (record) => {
    const key = ruleKey(rule, record)
    if (key === null) return -1
    const id = numbers.get(key) ?? numbers.size
    numbers.set(key, id)
    return id
  })
}
