import { type Finding, levelIn, NOTHING } from "../compare/kind.ts"
import { PairMemory } from "../names/pair-memory.ts"
import type { Compiled, Part } from "../scoring/compiled.ts"
import { Tally } from "../scoring/dependent.ts"
import type { NumberedValues } from "./coder.ts"
import { type Evidence, evidenceOf, signsIn, toldOf, weighing, weightIn } from "./evidence.ts"
import { fetchRows, type Meetings, type NumberedRows } from "./meetings.ts"
import { joinedOf } from "./needs.ts"

/** Pairs that are scored together: so few that what is known of them stays near the processor. */
export const TOGETHER = 1024

/** Writes the evidence of some of the pairs, `length` from a place on, into a column; below the floor it may lack what speaks for the pair. */
type PairsScorer = (met: Meetings, from: number, length: number, into: Int32Array) => void

/**
 * Scores pairs of numbered rows, `TOGETHER` at most at a time: equal values first, whose evidence is known, then the others, one
 * comparison after the other, for its values then stay near the processor. A pair is left as soon as it is known not to reach the floor.
 */
export function pairsScorer(
  compiled: Compiled,
  meant: NumberedValues,
  a: NumberedRows,
  b: NumberedRows,
  floor: number,
): PairsScorer {
  const [numbersA, numbersB, { width }] = [a.numbers, b.numbers, a]
  const steps = stepsOf(compiled, meant, a, b)
  const told = toldOf(compiled)
  const toldMost = told === null ? 0 : Math.max(0, weightIn(told.evidence))
  const start = weighing(compiled.prior)
  const tally = compiled.dependent === null ? null : new Tally(compiled.dependent, TOGETHER)
  const adding = (at: number, evidence: Evidence, pair: number): Evidence =>
    tally === null ? evidence : weighing(tally.add(at, weightIn(evidence), pair)) + signsIn(evidence)
  /** Of each pair the evidence so far, the most that may come, and a bit for each comparison to come: plans have fewer than there are bits. */
  const [sums, possible, differing] = [0, 1, 2].map(() => new Int32Array(TOGETHER)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]

  const addSame = (pair: number, from: number, to: number): void => {
    let [sum, most, bits] = [start, toldMost, 0]
    for (let step = 0; step < steps.length; step++) {
      const { at, place, others, own, same, most: mostOfStep } = steps[step]!
      const x = numbersA[from + place]!
      const y = numbersB[to + place]!
      if (x < 0 || y < 0) continue
      const rest = others === null ? DIFFERENT : metIn(others, numbersA, from, numbersB, to)
      if (rest === MISSING) continue
      if (x === y || rest === SAME) sum += adding(at, own === null ? same : own[x]!, pair)
      else {
        most += mostOfStep
        bits |= 1 << step
      }
    }
    sums[pair] = sum
    possible[pair] = most
    differing[pair] = bits
  }

  return (met, first, length, into) => {
    tally?.begin()
    fetchRows({ ...met, length }, first, a, b)
    for (let pair = 0; pair < length; pair++) addSame(pair, met.a[first + pair]! * width, met.b[first + pair]! * width)
    for (let step = 0; step < steps.length; step++) {
      const { at, most, find } = steps[step]!
      for (let pair = 0; pair < length; pair++) {
        if ((differing[pair]! & (1 << step)) === 0) continue
        if (weightIn(sums[pair]!) + possible[pair]! < floor) {
          differing[pair] = 0
          continue
        }
        possible[pair]! -= most
        sums[pair]! += adding(at, find(met.a[first + pair]! * width, met.b[first + pair]! * width), pair)
      }
    }
    for (let pair = 0; pair < length; pair++) {
      const sum = sums[pair]!
      into[pair] = told !== null && (sum & told.mask) === told.value ? sum + told.evidence : sum
    }
  }
}

const [MISSING, DIFFERENT, SAME] = [0, 1, 2]

/** Whether two rows have the same value in some of several places, or lack one. */
function metIn(places: readonly number[], a: Int32Array, from: number, b: Int32Array, to: number): number {
  let met = DIFFERENT
  for (let at = 0; at < places.length; at++) {
    const x = a[from + places[at]!]!
    const y = b[to + places[at]!]!
    if (x < 0 || y < 0) return MISSING
    if (x === y) met = SAME
  }
  return met
}

interface Step {
  readonly at: number
  readonly cost: number
  /** Where its value stands in a row, and where others that it is made of. */
  readonly place: number
  readonly others: readonly number[] | null
  /** The evidence of each value that two rows share; null where it is the same of all. */
  readonly own: Int32Array | null
  readonly same: Evidence
  /** The most that two different values can add. */
  readonly most: number
  /** The evidence of two rows, by where they begin. */
  readonly find: (from: number, to: number) => Evidence
}

function stepsOf(compiled: Compiled, meant: NumberedValues, a: NumberedRows, b: NumberedRows): readonly Step[] {
  const joined = joinedOf(compiled.plan)
  const steps = compiled.parts.map((part): Step => {
    const of = joined[part.at] ?? null
    const cost = part.kind.cost ?? 0
    const step = { at: part.at, cost, most: mostOfDifferent(part) }
    if (of !== null) return { ...step, ...joinedFinder(part, of, compiled, meant, a, b) }
    const [place, find, own] = [a.values[part.at]!, finder(part, compiled, meant), meant.ownOf(part.at)]
    const known = part.kind.meetsAgain ? remembering(find) : find
    const [same = 0] = own
    return {
      ...step,
      place,
      others: null,
      own: own.every((evidence) => evidence === same) ? null : own,
      same,
      find: (from, to) => known(a.numbers[from + place]!, b.numbers[to + place]!),
    }
  })
  return steps.sort((one, other) => one.cost - other.cost || one.at - other.at)
}

/** Finds what a comparison says that has its values from others. */
function joinedFinder(
  part: Part,
  of: readonly number[],
  compiled: Compiled,
  meant: NumberedValues,
  a: NumberedRows,
  b: NumberedRows,
): Omit<Step, "at" | "cost" | "most"> {
  const { kind, comparison, weights } = part
  const columns = of.map((at) => ({ place: a.values[at]!, valueAt: meant.valueAt(at) }))
  // Pairs are many: nothing is made for each but the two values.
  const cells = columns.map((): unknown => null)
  const valueIn = (numbers: Int32Array, row: number): unknown => {
    for (let at = 0; at < columns.length; at++) cells[at] = columns[at]!.valueAt(numbers[row + columns[at]!.place]!)
    return kind.joins!.join(cells)
  }
  const find = (from: number, to: number): Evidence => {
    const [one, other] = [valueIn(a.numbers, from), valueIn(b.numbers, to)]
    return evidenceOf(part, kind.compare(one, other, comparison), one, other, compiled)
  }
  const [place = 0, ...others] = columns.map((column) => column.place)
  return { place, others, own: null, same: evidenceOf(part, weights.length - 1, null, null, compiled), find }
}

const WHOLLY = 1000

/** Different values never reach a level that only equal values reach: the bound is nearer than a comparison's own. */
function mostOfDifferent({ comparison: { levels }, kind: { equalReach }, weights, most }: Part): number {
  const isForEqual = (at: number): boolean =>
    levels[at]?.exact === true ||
    (at === 0 && equalReach === "first") ||
    (levels[at]?.atLeast === WHOLLY && equalReach === "wholly")
  const rest = weights.filter((_, at) => !isForEqual(at))
  return rest.length === weights.length ? most : Math.max(0, ...rest)
}

type Find = (x: number, y: number) => Evidence

function finder(part: Part, compiled: Compiled, meant: NumberedValues): Find {
  const { kind, comparison } = part
  const valueAt = meant.valueAt(part.at)
  const compare = (x: unknown, y: unknown): Finding => kind.compare(x, y, comparison)
  const said = (finding: Finding, one: unknown, other: unknown): Evidence =>
    evidenceOf(part, finding, one, other, compiled)
  const { frequency } = comparison
  const isRare = frequency !== undefined && !("values" in frequency)
  if (part === compiled.name || part === compiled.father || isRare)
    return (x, y) => said(compare(valueAt(x), valueAt(y)), valueAt(x), valueAt(y))
  // Nothing but the level counts, and levels are few; at the first of them also how frequent a value is that both bear.
  const byLevel = Int32Array.from(part.weights, (_, level) => (level === 0 ? 0 : said(level, null, null)))
  return (x, y) => {
    const finding = compare(valueAt(x), valueAt(y))
    if (finding === NOTHING) return 0
    const level = levelIn(finding)
    return level === 0 ? said(finding, valueAt(x), valueAt(y)) : (byLevel[level] ?? 0)
  }
}

function remembering(find: Find): Find {
  const memory = new PairMemory<Evidence>()
  return (x, y) => memory.get(x, y) ?? memory.set(x, y, find(x, y))
}
