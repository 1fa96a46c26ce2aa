import { type ExampleOptions, type ExampleSide, makeExample, toRecord } from "../src/example/index.ts"
import { DEFAULT_PLAN, type MatchingPlan, planForLists } from "../src/index.ts"
import { candidatesOf } from "../src/linkage/candidates.ts"
import { readTable, rowValues } from "../src/linkage/columns.ts"
import { compile } from "../src/scoring/compiled.ts"
import { scorePair } from "../src/scoring/score.ts"

/** What made lists say too loudly, and general knowledge has to hold: how far a comparison's weights may go from where they stand. */
export interface Hold {
  /** Standard deviation about the weights that stand, centibits. */
  readonly spread: number
  /** No weight goes below; by level. */
  readonly least: readonly number[]
}

/** One pair of rows: the level of each comparison (-1: missing), what is not fitted, and whether it is one person. */
interface Pair {
  readonly levels: Int8Array
  readonly rest: number
  readonly isSame: boolean
}

/** What a fit gives. */
interface ListFit {
  readonly pairs: number
  readonly same: number
  /** Mean loss of a pair, with the weights as they stand and with the fitted ones. */
  readonly loss: readonly [before: number, after: number]
  readonly weights: Readonly<Record<string, readonly number[]>>
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

function isRight({ truth, repeated }: ExampleSide): (claim: string, row: string) => boolean {
  const first = new Map(repeated.map(({ row, of }) => [row, of]))
  const rowOf = new Map(truth.map(({ claim, register }) => [claim, register]))
  return (claim, row) => rowOf.get(claim) === (first.get(row) ?? row)
}

/** Pairs of two made lists that reach `floor` by the plan as it stands. */
function pairsOf(options: ExampleOptions, floor: number): readonly Pair[] {
  const side = makeExample({ otherClaimed: 10, otherHeld: 10, ...options }).greater
  const compiled = compile(planForLists(DEFAULT_PLAN, side.claimed.length, side.register.length))
  const left = finish(readTable(side.claimed.map(toRecord), compiled))
  const right = finish(readTable(side.register.map(toRecord), compiled))
  const candidates = finish(candidatesOf(compiled, left, right, floor))
  const isOne = isRight(side)
  const out: Pair[] = []
  for (const [row, { id }] of left.records.entries()) {
    const values = rowValues(left, row)
    for (const other of candidates.of(row)) {
      const score = scorePair(values, rowValues(right, other), compiled)
      if (score.weight < floor) continue
      const levels = Int8Array.from(score.parts, ({ level }, at) =>
        level === null ? -1 : compiled.parts[at]!.comparison.levels.findIndex(({ name }) => name === level),
      )
      const rest = score.prior + score.frequency
      out.push({ levels, rest, isSame: isOne(id, right.records[other]!.id) })
    }
  }
  return out
}

const BIT = Math.LN2 / 100
const STEPS = 400

/** Where a comparison's weights stand in the row of all. */
function offsetsOf({ comparisons }: MatchingPlan): readonly number[] {
  let next = 0
  return comparisons.map(({ levels }) => {
    next += levels.length
    return next - levels.length
  })
}

function lossOf(
  pairs: readonly Pair[],
  weights: Float64Array,
  offsets: readonly number[],
  slope?: Float64Array,
): number {
  let loss = 0
  for (const { levels, rest, isSame } of pairs) {
    let sum = rest
    for (let part = 0; part < levels.length; part++)
      if (levels[part]! >= 0) sum += weights[offsets[part]! + levels[part]!]!
    const odds = sum * BIT
    loss += Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds))) - (isSame ? odds : 0)
    if (slope === undefined) continue
    const error = (1 / (1 + Math.exp(-odds)) - (isSame ? 1 : 0)) * BIT
    for (let part = 0; part < levels.length; part++)
      if (levels[part]! >= 0) slope[offsets[part]! + levels[part]!]! += error
  }
  return loss
}

/** The nearest weights that do not rise from one level to the next: neighbours that would are given their mean. */
function fallen(weights: Float64Array, offset: number, count: number): void {
  const runs: { sum: number; length: number }[] = []
  for (let at = offset; at < offset + count; at++) {
    runs.push({ sum: weights[at]!, length: 1 })
    while (runs.length > 1) {
      const [before, last] = [runs.at(-2)!, runs.at(-1)!]
      if (before.sum / before.length >= last.sum / last.length) break
      runs.splice(-2, 2, { sum: before.sum + last.sum, length: before.length + last.length })
    }
  }
  let at = offset
  for (const { sum, length } of runs) for (let each = 0; each < length; each++) weights[at++] = sum / length
}

interface Limit {
  readonly spread: number
  readonly least: number
}

/** A weight that is not fitted. */
const FIXED = 1e-6

/** Logistic regression from the weights that stand, by Adam's method, held as `holds` says. */
function descend(
  pairs: readonly Pair[],
  from: Float64Array,
  limits: readonly Limit[],
  plan: MatchingPlan,
): Float64Array {
  const offsets = offsetsOf(plan)
  const weights = from.slice()
  const [mean, spread] = [new Float64Array(from.length), new Float64Array(from.length)]
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((value, at) => (value - from[at]!) / limits[at]!.spread ** 2)
    lossOf(pairs, weights, offsets, slope)
    const pace = 20 * (1 - step / (STEPS + 1))
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      const move = mean[at]! / (1 - 0.9 ** step) / (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-9)
      weights[at] = Math.max(limits[at]!.least, weights[at]! - pace * move)
    }
    for (const [part, { levels }] of plan.comparisons.entries()) fallen(weights, offsets[part]!, levels.length)
  }
  return weights
}

/** Fits the weights of the plan of a new exchange to made lists. A comparison without a hold keeps its weights. Rounded to tens. */
export function fitLists(
  lists: readonly ExampleOptions[],
  holds: Readonly<Record<string, Hold>>,
  floor: number,
): ListFit {
  const plan = DEFAULT_PLAN
  const pairs = lists.flatMap((options) => pairsOf(options, floor))
  const from = Float64Array.from(plan.comparisons.flatMap(({ weights }) => weights ?? []))
  const limits = plan.comparisons.flatMap(({ id, levels }) =>
    levels.map((_, at): Limit => ({ spread: holds[id]?.spread ?? FIXED, least: holds[id]?.least[at] ?? -Infinity })),
  )
  const fitted = descend(pairs, from, limits, plan)
  const offsets = offsetsOf(plan)
  const mean = (weights: Float64Array): number => lossOf(pairs, weights, offsets) / pairs.length
  const ownOf = (at: number): readonly number[] =>
    Array.from(
      fitted.slice(offsets[at]!, offsets[at]! + plan.comparisons[at]!.levels.length),
      (weight) => Math.round(weight / 10) * 10,
    )
  return {
    pairs: pairs.length,
    same: pairs.filter(({ isSame }) => isSame).length,
    loss: [mean(from), mean(fitted)],
    weights: Object.fromEntries(plan.comparisons.flatMap(({ id }, at) => (id in holds ? [[id, ownOf(at)]] : []))),
  }
}
