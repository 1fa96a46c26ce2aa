import type { Joins } from "../compare/kind.ts"
import type { Column } from "../linkage/columns.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { RuleKeys } from "../training/pairs.ts"
import { type Rows, sidesOf } from "../training/patterns.ts"
import { type Trained, trainOn } from "../training/train-plan.ts"
import type { NumberedRows } from "./meetings.ts"
import { joinedOf } from "./needs.ts"
import type { RowsRun } from "./rows.ts"

/** Rows of both sides that a plan learns from, in the order of their ids. */
export interface LearntRows {
  readonly a: Int32Array
  readonly b: Int32Array
}

/**
 * Trains a plan on some of the rows that were numbered by it, unweighed: as `trainPlan` does on records. The numbers of values and keys
 * bear on nothing, so the same rows give the same weights.
 */
export function trainOnRows(run: RowsRun, plan: MatchingPlan, learnt: LearntRows, random: number): Trained {
  const { compiled, coder, a, b } = run
  const joined = joinedOf(plan)
  const rowsOf = (side: NumberedRows, rows: Int32Array): Rows => {
    const read = (at: number): Column => ({ values: coder.valuesOf(at), ids: columnOf(side, rows, side.values[at]!) })
    const columns = compiled.parts.map(({ at, kind }): Column => {
      const places = joined[at] ?? null
      return places === null || kind.joins === undefined ? read(at) : joinedColumn(places.map(read), kind.joins)
    })
    return { count: rows.length, columns }
  }
  const sides = sidesOf(compiled, rowsOf(a, learnt.a), rowsOf(b, learnt.b))
  return trainOn(plan, sides, { a: a.count, b: b.count }, keysOf(run, plan, learnt), 1, random)
}

/** A value for each row, of the values that it bears in other columns. */
function joinedColumn(columns: readonly Column[], { join }: Joins<unknown>): Column {
  const values: unknown[] = []
  const ids = new Int32Array(columns[0]!.ids.length).fill(-1)
  for (let row = 0; row < ids.length; row++) {
    if (columns.some((column) => column.ids[row]! < 0)) continue
    ids[row] = values.push(join(columns.map((column) => column.values[column.ids[row]!]))) - 1
  }
  return { values, ids }
}

function columnOf({ width, numbers }: NumberedRows, rows: Int32Array, at: number): Int32Array {
  return rows.map((row) => numbers[row * width + at]!)
}

function keysOf(
  { sql: { needs }, a, b }: RowsRun,
  { blocking }: MatchingPlan,
  learnt: LearntRows,
): readonly RuleKeys[] {
  const rules = blocking.mode === "rules" ? blocking.rules : []
  return rules.map((rule, at) => {
    const places = needs.rules[at]!.map((key) => a.keys[key]!)
    let [own, there]: [Int32Array, Int32Array] = [new Int32Array(learnt.a.length), new Int32Array(learnt.b.length)]
    for (const place of places) {
      const numbers = new Map<number | string, number>()
      own = withKey(own, columnOf(a, learnt.a, place), numbers)
      there = withKey(there, columnOf(b, learnt.b, place), numbers)
    }
    return { rule, own, there }
  })
}

/** One number of what rows bear so far and of one more key; -1 where either is missing. */
function withKey(known: Int32Array, key: Int32Array, numbers: Map<number | string, number>): Int32Array {
  return known.map((before, row) => {
    const value = key[row]!
    if (before < 0 || value < 0) return -1
    const both = before < MOST_BEFORE ? before * 2 ** 31 + value : `${before} ${value}`
    const number = numbers.get(both) ?? numbers.size
    numbers.set(both, number)
    return number
  })
}

/** Below this a number and one of 31 bits stand together in a number without loss. */
const MOST_BEFORE = 2 ** 22
