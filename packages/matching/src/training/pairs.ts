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

/** The keys of a rule in both lists by their numbers from 0 on, of which none is left out; -1: none. */
export interface RuleKeys {
  readonly rule: BlockingRule
  readonly own: Int32Array
  readonly there: Int32Array
}

/** The keys that rules make of lists. */
export function keysOfRules(rules: readonly BlockingRule[], { records, isOneList }: ReadSides): readonly RuleKeys[] {
  return rules.map((rule) => {
    const numbers = new Map<string, number>()
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
  const { starts, rows } = blocksOf(own, there)
  const sizes = own.reduce((sum, key) => sum + (key < 0 ? 0 : starts[key + 1]! - starts[key]!), 0)
  const total = isOneList ? (sizes - own.filter((key) => key >= 0).length) / 2 : sizes
  const stride = Math.max(1, Math.ceil(total / most))
  // Of what a row meets every so-many-th pair is taken, and one more at most.
  const room = stride === 1 ? total : Math.ceil(total / stride) + own.length
  const [a, b, isFirst] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)]
  let [seen, length] = [0, 0]
  for (let row = 0; row < own.length; row++) {
    const key = own[row]!
    for (let at = key < 0 ? 0 : starts[key]!, end = key < 0 ? 0 : starts[key + 1]!; at < end; at++) {
      const other = rows[at]!
      // A stride that shares a divisor with the sizes of blocks would take the same place of each: the rows shift it.
      if ((isOneList && other <= row) || (seen++ + row) % stride !== 0) continue
      a[length] = row
      b[length] = other
      isFirst[length++] = isFoundBy(earlier, row, other) ? 0 : 1
    }
  }
  return { a: a.subarray(0, length), b: b.subarray(0, length), isFirst: isFirst.subarray(0, length), total }
}

function isFoundBy(rules: readonly RuleKeys[], row: number, other: number): boolean {
  for (const { own, there } of rules) if (own[row]! >= 0 && own[row] === there[other]) return true
  return false
}

/** The rows that bear each key, key after key, and where those of each begin. */
function blocksOf(own: Int32Array, there: Int32Array): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const most = [own, there].reduce((found, keys) => keys.reduce((one, other) => Math.max(one, other), found), -1)
  const starts = new Int32Array(most + 2)
  for (const key of there) if (key >= 0) starts[key + 1]!++
  for (let key = 0; key <= most; key++) starts[key + 1]! += starts[key]!
  const rows = new Int32Array(starts[most + 1]!)
  const next = starts.slice()
  for (let row = 0; row < there.length; row++) if (there[row]! >= 0) rows[next[there[row]!]!++] = row
  return { starts, rows }
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
