import fc from "fast-check"
import { expect, test } from "vitest"
import { setIn } from "./set-in.ts"

test("setting in a map gives what a copied map would give, and leaves the former as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat()), { minLength: 300, maxLength: 900 }), (sets) => {
      const expected = new Map<number, number>()
      let map: ReadonlyMap<number, number> = new Map()
      let former = map
      let formerEntries: [number, number][] = []
      for (const [at, [key, value]] of sets.entries()) {
        if (at === 250) [former, formerEntries] = [map, [...map]]
        map = setIn(map, key, value)
        expected.set(key, value)
      }
      expect([...map]).toEqual([...expected])
      expect(map.size).toBe(expected.size)
      expect(sets.every(([key]) => map.get(key) === expected.get(key) && map.has(key))).toBe(true)
      expect([...former]).toEqual(formerEntries)
    }),
    { numRuns: 30 },
  )
})
