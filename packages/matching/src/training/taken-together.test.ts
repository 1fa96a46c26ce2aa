import { expect, it } from "vitest"
import { fitMatches, type Likelihoods, oddsBy } from "./expectation.ts"
import type { Pattern } from "./patterns.ts"
import { fitTaken } from "./taken-together.ts"

/** Whoever is the wife is a woman without a trade, the head a man with one; half of the matches are told of another place in the house. */
const ROWS = 120
const [NAMES, AGES] = [33, 31]
/** What hangs together in the rows of a table; the last never changes. */
const GROUP = [false, false, true]
const isHead = (row: number): boolean => row % 2 === 0
const levelsOf = (x: number, y: number): readonly number[] => {
  const hasMoved = x % 4 < 2
  const isSame = isHead(x) === isHead(y)
  const name = x % NAMES === y % NAMES ? 0 : 1
  const age = x % AGES === y % AGES ? 0 : 1
  if (x === y) return [name, age, ...GROUP.map((always) => (hasMoved && !always ? 1 : 0))]
  return [name, age, ...GROUP.map(() => (isSame ? 0 : 1))]
}

const U: Likelihoods = [[0.03, 0.97], [0.03, 0.97], ...GROUP.map(() => [0.5, 0.5])]
const START: Likelihoods = U.map(() => [0.8, 0.2])

const found = (() => {
  const places = new Map<string, number>()
  const patterns: Pattern[] = []
  const ofPair: number[] = []
  for (let x = 0; x < ROWS; x++)
    for (let y = 0; y < ROWS; y++) {
      const levels = levelsOf(x, y)
      const at = places.get(levels.join()) ?? patterns.length
      if (at === patterns.length) {
        places.set(levels.join(), at)
        patterns.push({ levels: Int8Array.from(levels), count: 0, first: 0 })
      }
      patterns[at]!.count++
      patterns[at]!.first++
      ofPair.push(at)
    }
  const each = Array.from({ length: ROWS * ROWS }, (_, at) => at)
  return {
    a: Int32Array.from(each, (at) => Math.floor(at / ROWS)),
    b: Int32Array.from(each, (at) => at % ROWS),
    ofPair: Int32Array.from(ofPair),
    patterns,
  }
})()

it("MT530 m is learnt from the pairs that take each other, where what hangs together in groups of rows would be taken for matches", () => {
  const sizes = { a: ROWS, b: ROWS }
  const start = { m: START, u: U, prior: 1 / ROWS, neighbours: null }
  const taken = fitTaken(start, [found], sizes, (m) => oddsBy(m, U, null, null))
  expect(taken.m[0]![0]).toBeGreaterThan(0.9)
  expect(taken.m[2]![0]).toBeLessThan(0.6)
  expect(taken.prior * ROWS * ROWS).toBeLessThan(ROWS + 1)
  const alike = fitMatches(found.patterns, U, {
    ...{ m: START, share: 1 / ROWS, mostShare: 0.5, leftOut: new Set<number>(), unheard: new Set<number>() },
    ...{ exchanges: [], dependent: null, neighbours: null },
  })
  // By the pairs alone whoever has a place in the house is whoever else has it.
  expect(alike.m[0]![0]).toBeLessThan(0.2)
  expect(alike.m[2]![0]).toBeGreaterThan(0.95)
})
