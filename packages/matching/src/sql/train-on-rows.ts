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
  const ids = columns[0]!.ids.map((_, row) => {
    const own = columns.map(({ ids }) => ids[row]!)
    return own.some((id) => id < 0) ? -1 : values.push(join(own.map((id, at) => columns[at]!.values[id]))) - 1
  })
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
    const numbers = new Map<string, number>()
    const keysIn = (side: NumberedRows, rows: Int32Array): Int32Array => {
      const columns = places.map((place) => columnOf(side, rows, place))
      return rows.map((_, row) => numberOf(columns, row, numbers))
    }
    return { rule, own: keysIn(a, learnt.a), there: keysIn(b, learnt.b) }
  })
}

function numberOf(columns: readonly Int32Array[], row: number, numbers: Map<string, number>): number {
  const keys = columns.map((column) => column[row]!)
  if (keys.some((key) => key < 0)) return -1
  const text = keys.join()
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  return number
}
