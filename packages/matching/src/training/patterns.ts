import { levelIn, NOTHING } from "../compare/kind.ts"
import { type Column, readTable, type Table } from "../linkage/columns.ts"
import { type Findings, findingsOf } from "../linkage/findings.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Compiled, compile } from "../scoring/compiled.ts"
import { finish } from "../steps.ts"

/** Rows to learn from: one column for each comparison. */
export interface Rows {
  readonly count: number
  readonly columns: readonly Column[]
}

/** Two lists to learn from, or one against itself. */
export interface Sides {
  readonly compiled: Compiled
  readonly left: Rows
  readonly right: Rows
  /** Both sides are one list: a pair is counted once, and no row with itself. */
  readonly isOneList: boolean
  readonly findings: readonly Findings[]
}

/** One way in which comparisons came out, and how often. A level of -1: missing. */
export interface Pattern {
  readonly levels: Int8Array
  count: number
  /** Of these, pairs that no earlier rule found. */
  first: number
}

/** Pairs of rows by their numbers. */
export interface Pairs {
  readonly a: Int32Array
  readonly b: Int32Array
  /** 1 for a pair that no earlier rule found. */
  readonly isFirst?: Uint8Array
}

/** Lists that were read, with their records in the order of the rows. */
export interface ReadSides extends Sides {
  readonly records: { readonly left: Table["records"]; readonly right: Table["records"] }
}

/** Reads the lists by a plan whose weights may still be missing. */
export function readSides(plan: MatchingPlan, a: readonly MatchRecord[], b: readonly MatchRecord[] | null): ReadSides {
  const compiled = compile(unweighed(plan))
  const left = finish(readTable(a, compiled))
  const right = b === null ? left : finish(readTable(b, compiled))
  const sides = sidesOf(compiled, rowsOf(left), b === null ? null : rowsOf(right))
  return { ...sides, records: { left: left.records, right: right.records } }
}

const rowsOf = ({ records, columns }: Table): Rows => ({ count: records.length, columns })

/** Rows of two lists, or of one. @param right null: one list is compared with itself */
export function sidesOf(compiled: Compiled, left: Rows, right: Rows | null): Sides {
  const other = right ?? left
  const findings = compiled.parts.map((part) => findingsOf(part, left.columns[part.at]!, other.columns[part.at]!))
  return { compiled, left, right: other, isOneList: right === null, findings }
}

/** The same sides, for pairs at random. */
export function atRandom(sides: Sides): Sides {
  const { compiled, left, right } = sides
  const findings = compiled.parts.map((part) =>
    findingsOf(part, left.columns[part.at]!, right.columns[part.at]!, false),
  )
  return { ...sides, findings }
}

/** How many pairs there are to be looked at. */
export function pairsIn({ left, right, isOneList }: Sides): number {
  const [x, y] = [left.count, right.count]
  return isOneList ? (x * (x - 1)) / 2 : x * y
}

/** Whether nobody stands on either of two lists twice. */
export const isOneToOne = ({ assignment }: MatchingPlan, { isOneList }: Sides): boolean =>
  assignment === "one-to-one" && !isOneList

/** How many pairs can be matches, where nobody stands on one list twice; of one list nobody knows. */
export function mostMatches({ left, right, isOneList }: Sides): number {
  return isOneList ? Number.POSITIVE_INFINITY : Math.min(left.count, right.count)
}

/** Counts how the comparisons of pairs come out. However many pairs: the patterns are few. */
export function countPatterns(sides: Sides, pairs: Pairs): readonly Pattern[] {
  return patternsOf(sides, pairs).patterns
}

/** The same, and the pattern of each pair by its place among them. */
export function patternsOf(
  sides: Sides,
  { a, b, isFirst }: Pairs,
): { readonly patterns: readonly Pattern[]; readonly ofPair: Int32Array } {
  const places = new Map<number | string, number>()
  const patterns: Pattern[] = []
  const ofPair = new Int32Array(a.length)
  const keyOf = patternKey(sides)
  const all = levelsOf(sides, a, b)
  const width = sides.findings.length
  for (let at = 0; at < a.length; at++) {
    const from = at * width
    const key = keyOf(all, from)
    const place = places.get(key) ?? patterns.length
    if (place === patterns.length) {
      places.set(key, place)
      patterns.push({ levels: all.slice(from, from + width), count: 0, first: 0 })
    }
    const seen = patterns[place]!
    seen.count++
    seen.first += isFirst?.[at] ?? 1
    ofPair[at] = place
  }
  return { patterns, ofPair }
}

/** One number for the pattern that begins at a place; a text where there are too many for a number. */
function patternKey({ compiled }: Sides): (levels: Int8Array, from: number) => number | string {
  const sizes = compiled.parts.map(({ weights }) => weights.length + 1)
  const all = sizes.reduce((product, size) => product * size, 1)
  if (all > Number.MAX_SAFE_INTEGER) return (levels, from) => levels.subarray(from, from + sizes.length).join()
  return (levels, from) => {
    let key = 0
    for (let part = 0; part < sizes.length; part++) key = key * sizes[part]! + levels[from + part]! + 1
    return key
  }
}

/** The levels of each pair. One comparison after the other: its values then stay near the processor. */
function levelsOf({ findings, left, right }: Sides, a: Int32Array, b: Int32Array): Int8Array {
  const out = new Int8Array(a.length * findings.length).fill(-1)
  for (const [part, findingOf] of findings.entries()) {
    const [own, there] = [left.columns[part]!.ids, right.columns[part]!.ids]
    for (let at = 0; at < a.length; at++) {
      const [x, y] = [own[a[at]!]!, there[b[at]!]!]
      const finding = x < 0 || y < 0 ? NOTHING : findingOf(x, y)
      if (finding !== NOTHING) out[at * findings.length + part] = levelIn(finding)
    }
  }
  return out
}

/** A plan that compares as another does and weighs nothing yet: it can be compiled. */
export function unweighed(plan: MatchingPlan): MatchingPlan {
  const comparisons = plan.comparisons.map((comparison) => {
    const { frequency, levels } = comparison
    const counted = frequency !== undefined && "values" in frequency ? { frequency: { ...frequency, values: {} } } : {}
    return { ...comparison, ...counted, weights: levels.map(() => 0) }
  })
  const dependences = (plan.dependences ?? []).map((dependence) => ({ ...dependence, limit: 0 }))
  return { ...plan, prior: 0, comparisons, dependences }
}
