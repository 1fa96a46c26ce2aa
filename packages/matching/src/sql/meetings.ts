import { Integers } from "./database.ts"
import type { Needs } from "./needs.ts"

/**
 * Rows of a side as numbers, row after row: values of comparisons and keys of rules; negative where there is none. What one row bears
 * stands together, for memory is read in lines.
 */
export interface NumberedRows extends RowPlaces {
  readonly count: number
  readonly numbers: Int32Array
}

/** Where the numbers of a row stand. */
export interface RowPlaces {
  /** How many there are. */
  readonly width: number
  /** The value of each comparison; -1 where it has those of others. */
  readonly values: readonly number[]
  /** Each key of the rules. */
  readonly keys: readonly number[]
}

/** Some pairs of rows. The columns are used again for the next: whoever wants to keep them copies them. */
export interface Meetings {
  readonly length: number
  readonly a: Int32Array
  readonly b: Int32Array
}

/** Pairs that are told at once, or a few more: what their rows bear is then still near the processor. */
const AT_ONCE = 1024

/** The pairs of rows that some rule brings together, each once. */
export function* meetings(needs: Needs, a: NumberedRows, b: NumberedRows): Generator<Meetings> {
  const rules = rulesOf(needs, a)
  const bits = bitsFor(b.count)
  const alike: Alike = { ones: new Integers(), others: new Integers() }
  for (const [at, rule] of rules.entries()) {
    const [one, other] = [partsOf(a, rule, bits), partsOf(b, rule, bits)]
    const chains = new Chains(other)
    const earlier = rules.slice(0, at)
    for (let part = 0; part < 1 << bits; part++) {
      chains.lay(part)
      const end = one.starts[part + 1]!
      for (let from = one.starts[part]!; from < end; ) {
        from = findAlike(one, from, end, chains, alike)
        fetchRows({ a: alike.ones.values, b: alike.others.values, length: alike.ones.length }, 0, a, b)
        keep(alike, rule, true, a, b)
        for (const found of earlier) keep(alike, found, false, a, b)
        const { ones, others } = alike
        if (ones.length > 0) yield { length: ones.length, a: ones.values, b: others.values }
      }
    }
  }
}

/**
 * Brings the rows of `length` pairs from a place on near the processor: it fetches many at once where nothing hangs on what they bear, and
 * else one by one.
 */
export function fetchRows(met: Meetings, first: number, a: NumberedRows, b: NumberedRows): number {
  let sum = 0
  for (let at = first; at < first + met.length; at++)
    sum = (sum + a.numbers[met.a[at]! * a.width]! + b.numbers[met.b[at]! * b.width]!) | 0
  return sum
}

/** Where the keys of each rule stand among what a row bears. */
function rulesOf({ rules }: Needs, { keys }: NumberedRows): readonly (readonly number[])[] {
  return rules.map((rule) => rule.map((key) => keys[key]!))
}

/** Rows of the second side that some rule brings together with one of a few rows of the first. */
export function rowsMeeting(needs: Needs, a: NumberedRows, few: Int32Array, b: NumberedRows): Int32Array {
  const [one, mayMeet] = [takenFrom(a, few), rowsMarkedAlike(rulesOf(needs, a), a, few, b)]
  const isMet = new Uint8Array(mayMeet.length)
  for (const met of meetings(needs, one, takenFrom(b, mayMeet)))
    for (let at = 0; at < met.length; at++) isMet[met.b[at]!] = 1
  return mayMeet.filter((_, at) => isMet[at] === 1)
}

/** Rows with the mark of one of a few, and rows that a few bits of a mark do not tell from these. */
function rowsMarkedAlike(
  rules: readonly (readonly number[])[],
  a: NumberedRows,
  few: Int32Array,
  b: NumberedRows,
): Int32Array {
  const isAlike = new Uint8Array(b.count)
  const marked = new Int32Array(1 << 17)
  for (const rule of rules) {
    marked.fill(0)
    for (const row of few) {
      const mark = markOf(a.numbers, row * a.width, rule)
      if (mark !== NO_MARK) marked[mark >>> 15]! |= 1 << (mark & 31)
    }
    for (let row = 0; row < b.count; row++) {
      const mark = markOf(b.numbers, row * b.width, rule)
      if (mark !== NO_MARK && (marked[mark >>> 15]! & (1 << (mark & 31))) !== 0) isAlike[row] = 1
    }
  }
  const rows = new Integers()
  for (let row = 0; row < b.count; row++) if (isAlike[row] === 1) rows.push(row)
  return rows.values
}

/** Some rows of a side, which then stand near one another. */
export function takenFrom(side: NumberedRows, rows: Int32Array): NumberedRows {
  const { width, numbers } = side
  const taken = new Int32Array(rows.length * width)
  for (let at = 0; at < rows.length; at++) {
    const [to, from] = [at * width, rows[at]! * width]
    for (let place = 0; place < width; place++) taken[to + place] = numbers[from + place]!
  }
  return { ...side, count: rows.length, numbers: taken }
}

/** Pairs of rows whose keys may be the same. */
interface Alike {
  readonly ones: Integers
  readonly others: Integers
}

/** Finds pairs whose marks are the same, from a place of a part on, until there are enough; says how far it came. */
function findAlike({ rows, marks }: Parts, from: number, end: number, chains: Chains, { ones, others }: Alike): number {
  const { heads, next, last, start, parts } = chains
  ones.length = 0
  others.length = 0
  let place = from
  for (; place < end && ones.length < AT_ONCE; place++) {
    const mark = marks[place]!
    for (let at = heads[mark & last]!; at >= 0; at = next[at]!) {
      if (parts.marks[start + at] !== mark) continue
      ones.push(rows[place]!)
      others.push(parts.rows[start + at]!)
    }
  }
  return place
}

/** Keeps the pairs that a rule brings together, or the others. */
function keep(alike: Alike, rule: readonly number[], isWanted: boolean, a: NumberedRows, b: NumberedRows): void {
  const [ones, others] = [alike.ones.values, alike.others.values]
  let kept = 0
  for (let at = 0; at < ones.length; at++) {
    const [row, other] = [ones[at]!, others[at]!]
    if (isMet(rule, a, row, b, other) !== isWanted) continue
    ones[kept] = row
    others[kept++] = other
  }
  alike.ones.length = kept
  alike.others.length = kept
}

function isMet(rule: readonly number[], a: NumberedRows, row: number, b: NumberedRows, other: number): boolean {
  const [from, to] = [row * a.width, other * b.width]
  for (const key of rule) {
    const value = a.numbers[from + key]!
    if (value < 0 || value !== b.numbers[to + key]) return false
  }
  return true
}

/** Rows that may meet stand in the same part, beside the marks of their keys; a part is small enough to stay near the processor. */
interface Parts {
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly marks: Int32Array
}

/** Rows in a part, about. */
const PART = 4096
const MOST_BITS = 12

function bitsFor(count: number): number {
  let bits = 0
  while (bits < MOST_BITS && count > PART << bits) bits++
  return bits
}

function partsOf({ count, width, numbers }: NumberedRows, rule: readonly number[], bits: number): Parts {
  const own = new Int32Array(count)
  const starts = new Int32Array((1 << bits) + 1)
  for (let at = 0; at < own.length; at++) {
    own[at] = markOf(numbers, at * width, rule)
    if (own[at] !== NO_MARK) starts[partOf(own[at]!, bits) + 1]!++
  }
  for (let part = 0; part < 1 << bits; part++) starts[part + 1]! += starts[part]!
  const size = starts[1 << bits]!
  const [rows, marks] = [new Int32Array(size), new Int32Array(size)]
  const next = starts.slice()
  for (let at = 0; at < own.length; at++) {
    const mark = own[at]!
    if (mark === NO_MARK) continue
    const place = next[partOf(mark, bits)]!++
    rows[place] = at
    marks[place] = mark
  }
  return { starts, rows, marks }
}

/** Stands for a row that lacks one of a rule's keys. */
const NO_MARK = -0x80000000

/** One number of a row's keys, the same for the same keys. */
function markOf(numbers: Int32Array, from: number, rule: readonly number[]): number {
  let mark = 0
  for (const key of rule) {
    const value = numbers[from + key]!
    if (value < 0) return NO_MARK
    mark = Math.imul(mark ^ value, 0x9e3779b1)
    mark ^= mark >>> 15
  }
  mark = Math.imul(mark, 0x85ebca6b)
  mark ^= mark >>> 13
  return mark === NO_MARK ? 0 : mark
}

/** The upper bits choose the part, the lower ones the chain in it. */
const partOf = (mark: number, bits: number): number => (bits === 0 ? 0 : mark >>> (32 - bits))

/** The rows of a part in chains: those of one chain have the lower bits of their marks in common. */
class Chains {
  readonly parts: Parts
  start = 0
  last = 0
  heads = new Int32Array(1)
  next = new Int32Array(1)

  constructor(parts: Parts) {
    this.parts = parts
  }

  lay(part: number): void {
    const { starts, marks } = this.parts
    const [start, size] = [starts[part]!, starts[part + 1]! - starts[part]!]
    let chains = 1
    while (chains < size) chains *= 2
    if (this.heads.length < chains) this.heads = new Int32Array(chains)
    if (this.next.length < size) this.next = new Int32Array(chains)
    const { heads, next } = this
    heads.fill(-1, 0, chains)
    for (let at = 0; at < size; at++) {
      const chain = marks[start + at]! & (chains - 1)
      next[at] = heads[chain]!
      heads[chain] = at
    }
    this.start = start
    this.last = chains - 1
  }
}
