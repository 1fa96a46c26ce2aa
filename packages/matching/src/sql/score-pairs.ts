import type { Compiled, Part } from "../scoring/compiled.ts"
import type { Coder } from "./coder.ts"
import { type Evidence, evidenceOf, toldOf, weighing, weightIn } from "./evidence.ts"

/** The value of each row, for each comparison; negative where it is missing. */
export type SideValues = readonly Int32Array[]

/** The evidence of a pair of rows, or null as soon as it is known not to reach the floor. */
export type PairScorer = (row: number, other: number) => Evidence | null

/** Comparisons in the order in which they are computed: the costliest last. */
const COST: Readonly<Partial<Record<string, number>>> = { person: 3, parent: 2, text: 1, place: 1 }

/** Scores pairs of rows on numbers of values: equal values first, whose evidence is known, then the others, each remembered. */
export function pairScorer(compiled: Compiled, coder: Coder, a: SideValues, b: SideValues, floor: number): PairScorer {
  const steps = compiled.parts
    .map((part): Step => stepOf(part, compiled, coder, a[part.at]!, b[part.at]!))
    .sort((one, other) => one.cost - other.cost || one.at - other.at)
  const told = toldOf(compiled)
  const toldMost = told === null ? 0 : Math.max(0, weightIn(told.evidence))
  const start = weighing(compiled.prior)
  return (row, other) => {
    let sum = start
    let possible = toldMost
    for (const { a, b, own, most } of steps) {
      const x = a[row]!
      const y = b[other]!
      if (x < 0 || y < 0) continue
      if (x === y) sum += own[x]!
      else possible += most
    }
    for (const { a, b, most, find } of steps) {
      if (weightIn(sum) + possible < floor) return null
      const x = a[row]!
      const y = b[other]!
      if (x === y || x < 0 || y < 0) continue
      possible -= most
      sum += find(x, y)
    }
    if (told !== null && (sum & told.mask) === told.value) sum += told.evidence
    return weightIn(sum) < floor ? null : sum
  }
}

interface Step {
  readonly at: number
  readonly cost: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly own: Int32Array
  /** The most that two different values can add. */
  readonly most: number
  readonly find: (x: number, y: number) => Evidence
}

function stepOf(part: Part, compiled: Compiled, coder: Coder, a: Int32Array, b: Int32Array): Step {
  const cost = COST[part.comparison.kind] ?? 0
  return {
    at: part.at,
    cost,
    a,
    b,
    own: coder.ownOf(part.at),
    most: mostOfDifferent(part),
    find: finder(part, compiled, coder),
  }
}

/** Kinds whose first level is reached by equal values alone. */
const EQUAL_ALONE = new Set(["category", "identifier"])

/** Different values never reach a level that only equal values reach: the bound is nearer than a comparison's own. */
function mostOfDifferent({ comparison, weights, most }: Part): number {
  const { kind, levels } = comparison
  const isForEqual = (at: number): boolean => levels[at]?.exact === true || (at === 0 && EQUAL_ALONE.has(kind))
  const rest = weights.filter((_, at) => !isForEqual(at))
  return rest.length === weights.length ? most : Math.max(0, ...rest)
}

/** Found evidence that is remembered, for each comparison: a power of two. Memory stays the same however many pairs there are. */
const REMEMBERED = 1 << 18

function finder(part: Part, compiled: Compiled, coder: Coder): (x: number, y: number) => Evidence {
  const { kind, comparison } = part
  const values = coder.valuesOf(part.at)
  const compare =
    kind.comparing?.(comparison, compiled.memory) ?? ((x: unknown, y: unknown) => kind.compare(x, y, comparison))
  const [firsts, seconds] = [new Int32Array(REMEMBERED).fill(-1), new Int32Array(REMEMBERED)]
  const found = new Int32Array(REMEMBERED)
  return (x, y) => {
    const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)
    const slot = (mixed ^ (mixed >>> 15)) & (REMEMBERED - 1)
    if (firsts[slot] === x && seconds[slot] === y) return found[slot]!
    const [one, other] = [values[x], values[y]]
    const evidence = evidenceOf(part, compare(one, other), one, other, compiled)
    firsts[slot] = x
    seconds[slot] = y
    found[slot] = evidence
    return evidence
  }
}
