import fc from "fast-check"
import { expect, test } from "vitest"
import { chainOf } from "./chain.test-support.ts"
import { encodeEntries, newTiles, parseEntries, parseTilePath, recordFiles, tileBytes, tilePath } from "./index.ts"

test("RE20 tile paths are those of the format, and each has one spelling", () => {
  const path = tilePath({ kind: "hashes", level: 0, index: 1_234_067, width: 8 })
  expect(path).toBe("tile/0/x001/x234/067.p/8")
  expect(parseTilePath(path)).toEqual({ kind: "hashes", level: 0, index: 1_234_067, width: 8 })
  for (const bad of [
    "tile/0/1",
    "tile/00/001",
    "tile/0/x000/001",
    "tile/0/001.p/0",
    "tile/0/001.p/256",
    "tile/0/001.p/08",
  ]) {
    expect(parseTilePath(bad), bad).toBe(null)
  }
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.integer({ min: 1, max: 256 }), fc.nat(5), (index, width, level) => {
      const tile = { kind: "hashes" as const, level, index, width }
      expect(parseTilePath(tilePath(tile))).toEqual(tile)
    }),
  )
})

test("RE21 the tiles of a size are those the format counts", () => {
  const hashTiles = (size: number) => recordFiles(size).filter((path) => !path.includes("entries"))
  expect(hashTiles(256)).toEqual(["tile/0/000", "tile/1/000.p/1"])
  expect(hashTiles(70_000)).toHaveLength(273 + 1 + 1 + 1 + 1)
  for (const path of ["tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"]) {
    expect(hashTiles(70_000)).toContain(path)
  }
})

test("RE22 adding the new tiles of each step gives all the tiles of the last size", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 8 }), (steps) => {
      const written = new Set<string>()
      let size = 0
      for (const step of steps) {
        for (const tile of newTiles(size, size + step)) written.add(tilePath(tile))
        size += step
        for (const path of recordFiles(size)) expect(written.has(path), `${path} at ${size}`).toBe(true)
      }
    }),
  )
})

test("RE23 a hash of level 1 is the root of 256 leaves", async () => {
  const { tree } = await chainOf(257)
  const bytes = tileBytes({ kind: "hashes", level: 1, index: 0, width: 1 }, tree, () => new Uint8Array(0))
  expect(bytes).toEqual(tree.root(256))
})

test("RE24 an entry bundle gives its leaves back, and lengths that do not add up are refused", () => {
  const leaf = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(fc.array(leaf, { minLength: 1, maxLength: 20 }), (leaves) => {
      const bytes = encodeEntries(leaves)
      expect(parseEntries(bytes)).toEqual(leaves)
      expect(parseEntries(Uint8Array.from([...bytes, 9]))).toBe(null)
    }),
  )
})
