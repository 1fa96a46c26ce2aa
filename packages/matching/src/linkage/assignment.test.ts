import fc from "fast-check"
import { expect, it } from "vitest"
import { assignPlaces, columnsOf, type Edge } from "./assignment.ts"

const assigned = (edges: readonly Edge[], floor: number): readonly Edge[] =>
  Array.from(assignPlaces(columnsOf(edges), floor), (place) => edges[place]!)

it("MT35 the assignment has the greatest total weight", () => {
  const edges: Edge[] = [
    { a: 0, b: 0, weight: 900 },
    { a: 0, b: 1, weight: 880 },
    { a: 1, b: 0, weight: 870 },
    { a: 1, b: 1, weight: 100 },
    { a: 2, b: 2, weight: -300 },
    // Of several that meet in one row the heaviest stands, ties by row.
    { a: 5, b: 7, weight: 300 },
    { a: 4, b: 7, weight: 500 },
    { a: 3, b: 7, weight: 500 },
    { a: 8, b: 9, weight: 400 },
    { a: 8, b: 8, weight: 400 },
  ]
  expect(assigned(edges, -200).map(({ a, b }) => [a, b])).toEqual([
    [1, 0],
    [0, 1],
    [3, 7],
    [8, 8],
  ])
})

it("MT35 no other choice of edges weighs more, and nobody stands in two", () => {
  const edge = fc.record({ a: fc.nat(4), b: fc.nat(4), weight: fc.integer({ min: -300, max: 900 }) })
  const someEdges = fc.uniqueArray(edge, { maxLength: 9, selector: ({ a, b }) => a * 5 + b })
  /** What a choice gains, as the assignment counts it: an edge at the floor is worth one. */
  const FLOOR = -200
  const gain = (chosen: readonly Edge[]): number => chosen.reduce((sum, { weight }) => sum + weight - FLOOR + 1, 0)
  const best = (edges: readonly Edge[]): number => {
    const [first, ...rest] = edges
    if (first === undefined) return 0
    const others = rest.filter(({ a, b }) => a !== first.a && b !== first.b)
    return Math.max(best(rest), gain([first]) + best(others))
  }
  fc.assert(
    fc.property(someEdges, (edges) => {
      const chosen = assigned(edges, FLOOR)
      expect(new Set(chosen.map(({ a }) => a)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ b }) => b)).size).toBe(chosen.length)
      expect(gain(chosen)).toBe(best(edges.filter(({ weight }) => weight >= FLOOR)))
    }),
  )
})
