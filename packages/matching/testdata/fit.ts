import { evidenceBetween } from "../src/names/compare-names.ts"
import type { Evidence } from "../src/names/evidence.ts"
import { amountOf, BIAS, EVIDENCE_WEIGHTS } from "../src/names/evidence-weights.ts"

/** Two names and whether they are one person's. */
export interface Example {
  readonly a: string
  readonly b: string
  readonly isSame: boolean
}

/** A set of examples: all sets weigh alike, however long they are. */
interface ExampleSet {
  readonly name: string
  readonly examples: readonly Example[]
}

/** What a fit gives: thousandths for a hundredth of a word, as `EVIDENCE_WEIGHTS` has them. */
export interface Fit {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
  /** F1 at the one threshold, by set: with the weights as they stand, and with the fitted ones. */
  readonly f1: readonly (readonly [set: string, before: number, after: number])[]
}

const KINDS = Object.keys(EVIDENCE_WEIGHTS) as readonly (keyof Evidence)[]
/** No evidence for one person may count against him, and none against for him, however few examples say otherwise. */
const SIGNS = KINDS.map((kind) => Math.sign(EVIDENCE_WEIGHTS[kind]))

/** The weights as they stand. One point of log-odds is 1000: an amount of 100 and a weight of 10. */
const STANDING = Float64Array.from([...KINDS.map((kind) => EVIDENCE_WEIGHTS[kind] / 10), BIAS / 1000])

interface Row {
  readonly amounts: Float64Array
  readonly isSame: boolean
  readonly weight: number
}

interface Measured {
  readonly name: string
  readonly rows: readonly Row[]
  /** True pairs that no weight reaches. */
  readonly lost: number
}

function measured({ name, examples }: ExampleSet): Measured {
  const rows: Row[] = []
  let lost = 0
  for (const { a, b, isSame } of examples) {
    const evidence = evidenceBetween(a, b)
    if (evidence === null) {
      if (isSame) lost++
      continue
    }
    const amounts = Float64Array.from([...KINDS.map((kind) => amountOf(kind, evidence[kind]) / 100), 1])
    rows.push({ amounts, isSame, weight: 1 / examples.length })
  }
  return { name, rows, lost }
}

const dot = (x: Float64Array, y: Float64Array): number => x.reduce((sum, value, at) => sum + value * y[at]!, 0)

function f1({ rows, lost }: Measured, weights: Float64Array): number {
  const held = rows.filter(({ amounts }) => dot(amounts, weights) >= 0)
  const right = held.filter(({ isSame }) => isSame).length
  const same = rows.filter(({ isSame }) => isSame).length + lost
  return (2 * right) / (held.length + same)
}

/** F1 of the sets where one weight alone is another: the mean change, and the change of the set that loses most. */
interface Moved {
  readonly kind: string
  readonly factor: number
  readonly mean: number
  readonly least: number
}

/** How F1 changes with one weight at a time, the others as they stand. A fit by likelihood does not see this: most pairs are far from the threshold. */
export function moveEach(sets: readonly ExampleSet[], factors: readonly number[]): readonly Moved[] {
  const all = sets.map(measured)
  const before = all.map((set) => f1(set, STANDING))
  return KINDS.flatMap((kind, at) =>
    factors.map((factor) => {
      const weights = STANDING.map((weight, each) => (each === at ? weight * factor : weight))
      const changes = all.map((set, each) => f1(set, weights) - before[each]!)
      const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length
      return { kind, factor, mean, least: Math.min(...changes) }
    }),
  )
}

const STEPS = 600
const PULL = 1e-4

/** Logistic regression from the weights that stand, by Adam's method; the pull is towards where it began. */
function descend(rows: readonly Row[], from: Float64Array): Float64Array {
  const weights = from.slice()
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  const all = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((value, at) => (value - from[at]!) * PULL)
    for (const { amounts, isSame, weight } of rows) {
      const error = ((1 / (1 + Math.exp(-dot(amounts, weights))) - (isSame ? 1 : 0)) * weight) / all
      for (let at = 0; at < slope.length; at++) slope[at]! += error * amounts[at]!
    }
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      const move = mean[at]! / (1 - 0.9 ** step) / (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-9)
      weights[at]! -= 0.02 * move
      const sign = SIGNS[at]
      if (sign !== undefined && weights[at]! * sign < 0) weights[at] = 0
    }
  }
  return weights
}

/** Fits the weights of evidence to sets of labelled pairs of names. Deterministic on one machine; rounded, hardly different on another. */
export function fitNames(sets: readonly ExampleSet[], heldOut: readonly ExampleSet[]): Fit {
  const all = sets.map(measured)
  const fitted = descend(
    all.flatMap(({ rows }) => rows),
    STANDING,
  )
  const weights = Float64Array.from(fitted, (value, at) => (at < KINDS.length ? Math.round(value * 10) / 10 : value))
  return {
    bias: Math.round(weights.at(-1)! * 1000),
    weights: Object.fromEntries(KINDS.map((kind, at) => [kind, Math.round(weights[at]! * 10)])),
    f1: [...all, ...heldOut.map(measured)].map((set) => [set.name, f1(set, STANDING), f1(set, weights)]),
  }
}
