import { beforeEach, expect, test } from "vitest"
import { StillPieces } from "./still-pieces.ts"

let pieces: StillPieces
beforeEach(() => {
  pieces = new StillPieces()
})

const piece = (from: "p1" | "p2", n: number, part: number, parts: number, sealed: string) =>
  pieces.take({ type: "still-part", from, place: "plenary", epoch: 3, n, part, parts, sealed })

test("a still is there with its last piece, and not before", () => {
  expect(piece("p1", 1, 0, 3, "AA")).toBeNull()
  expect(piece("p1", 1, 1, 3, "BB")).toBeNull()
  const still = { type: "still", from: "p1", place: "plenary", epoch: 3, sealed: "AABBCC" }
  expect(piece("p1", 1, 2, 3, "CC")).toEqual(still)
  expect(piece("p1", 1, 2, 3, "CC")).toBeNull()
})

test("stills of two come at the same time, each of its own pieces", () => {
  piece("p1", 1, 0, 2, "AA")
  piece("p2", 2, 0, 2, "XX")
  expect(piece("p1", 1, 1, 2, "BB")?.sealed).toBe("AABB")
  expect(piece("p2", 2, 1, 2, "YY")?.sealed).toBe("XXYY")
})

test("a newer one ends the one before it, and nothing of the old gets into the new", () => {
  piece("p1", 1, 0, 3, "AA")
  piece("p1", 2, 0, 2, "XX")
  expect(piece("p1", 1, 1, 3, "BB")).toBeNull()
  expect(piece("p1", 2, 1, 2, "YY")?.sealed).toBe("XXYY")
})

test("a piece that does not follow, that comes twice or without a first one makes no still", () => {
  expect(piece("p1", 1, 1, 2, "BB")).toBeNull()
  piece("p1", 2, 0, 3, "AA")
  expect(piece("p1", 2, 2, 3, "CC")).toBeNull()
  piece("p1", 2, 1, 3, "BB")
  piece("p1", 2, 1, 3, "BB")
  expect(piece("p1", 2, 2, 3, "CC")?.sealed).toBe("AABBCC")
})

test("one that never ends is kept up to a hundred pieces, and one that was forgotten not at all", () => {
  for (let part = 0; part < 200; part++) piece("p1", 1, part, 101, "A")
  expect(piece("p1", 1, 100, 101, "A")).toBeNull()
  piece("p1", 2, 0, 2, "AA")
  pieces.forget()
  expect(piece("p1", 2, 1, 2, "BB")).toBeNull()
})
