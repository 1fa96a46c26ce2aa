import type { Joins } from "../compare/kind.ts"
import type { Column } from "../linkage/columns.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { RuleKeys } from "../training/pairs.ts"
import { type Rows, sidesOf } from "../training/patterns.ts"
import { type Trained, trainOn } from "../training/train-plan.ts"
import { type NumberedRows, takenFrom } from "./meetings.ts"
import { joinedOf } from "./needs.ts"
import { PairNumbers } from "./pair-numbers.ts"
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
  const { compiled, coder } = run
  const [a, b] = [takenFrom(run.a, learnt.a), takenFrom(run.b, learnt.b)]
  const joined = joinedOf(plan)
  const rowsOf = (side: NumberedRows): Rows => {
    const read = (at: number): Column => ({ values: coder.valuesOf(at), ids: columnOf(side, side.values[at]!) })
    const columns = compiled.parts.map(({ at, kind }): Column => {
      const places = joined[at] ?? null
      return places === null || kind.joins === undefined ? read(at) : joinedColumn(places.map(read), kind.joins)
    })
    return { count: side.count, columns }
  }
  const sides = sidesOf(compiled, rowsOf(a), rowsOf(b))
  return trainOn(plan, sides, { a: run.a.count, b: run.b.count }, keysOf(run, plan, a, b), 1, random)
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

function columnOf({ count, width, numbers }: NumberedRows, place: number): Int32Array {
  const out = new Int32Array(count)
  for (let row = 0; row < count; row++) out[row] = numbers[row * width + place]!
  return out
}

function keysOf(
  { sql: { needs } }: RowsRun,
  { blocking }: MatchingPlan,
  a: NumberedRows,
  b: NumberedRows,
): readonly RuleKeys[] {
  const rules = blocking.mode === "rules" ? blocking.rules : []
  return rules.map((rule, at) => {
    const [first, ...others] = needs.rules[at]!
    // Nothing must be numbered anew where there is one key.
    let [own, there] =
      first === undefined
        ? [new Int32Array(a.count), new Int32Array(b.count)]
        : [columnOf(a, a.keys[first]!), columnOf(b, b.keys[first]!)]
    for (const key of others) {
      const numbers = new PairNumbers(a.count + b.count)
      own = withKey(own, columnOf(a, a.keys[key]!), numbers)
      there = withKey(there, columnOf(b, b.keys[key]!), numbers)
    }
    return { rule, own, there }
  })
}

/** One number of what rows bear so far and of one more key; -1 where either is missing. */
function withKey(known: Int32Array, key: Int32Array, numbers: PairNumbers): Int32Array<ArrayBuffer> {
  const out = new Int32Array(known.length)
  for (let row = 0; row < out.length; row++)
    out[row] = known[row]! < 0 || key[row]! < 0 ? -1 : numbers.of(known[row]!, key[row]!)
  return out
}
