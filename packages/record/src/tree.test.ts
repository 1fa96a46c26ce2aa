import fc from "fast-check"
import { expect, test } from "vitest"
import {
  createTree,
  EMPTY_ROOT,
  type Hash,
  leafHash,
  nodeHash,
  type Tree,
  toHex,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts"

/** RFC 6962 2.1 word for word, to compare with. */
function merkle(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT
  if (leaves.length === 1) return leaves[0]!
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(merkle(leaves.slice(0, k)), merkle(leaves.slice(k)))
}

const hashes = Array.from({ length: 150 }, (_, i) => leafHash(Uint8Array.of(i)))
const treeOf = (leaves: readonly Hash[]): Tree => {
  const tree = createTree()
  for (const leaf of leaves) tree.append(leaf)
  return tree
}
const whole = treeOf(hashes)
const roots = Array.from({ length: 151 }, (_, size) => whole.root(size))

test("RE10 roots of every size are those of RFC 6962", () => {
  for (let size = 0; size <= 150; size++) expect(toHex(roots[size]!)).toBe(toHex(merkle(hashes.slice(0, size))))
})

test("RE11 every inclusion and consistency proof of trees up to 150 leaves verifies, and at no other place", () => {
  let proofs = 0
  for (let size = 1; size <= 150; size++) {
    for (let at = 0; at < size; at++) {
      const proof = whole.inclusion(at, size)
      proofs++
      if (!verifyInclusion(hashes[at]!, at, size, proof, roots[size]!)) throw new Error(`inclusion ${at} of ${size}`)
      if (size > 1 && verifyInclusion(hashes[at]!, (at + 1) % size, size, proof, roots[size]!))
        throw new Error("elsewhere")
    }
    for (let old = 0; old <= size; old++) {
      proofs++
      if (!verifyConsistency(old, size, whole.consistency(old, size), roots[old]!, roots[size]!)) {
        throw new Error(`consistency ${old} to ${size}`)
      }
    }
  }
  expect(proofs).toBe(22_800)
})

test("RE12 no mutated proof is accepted", () => {
  const mutant = fc.record({
    size: fc.integer({ min: 2, max: 150 }),
    seed: fc.nat(),
    bit: fc.nat(255),
    kind: fc.nat(3),
  })
  fc.assert(
    fc.property(mutant, ({ size, seed, bit, kind }) => {
      const at = seed % size
      const proof = whole.inclusion(at, size).map((hash) => hash.slice())
      const hash = proof[seed % proof.length]!
      if (kind === 0) hash[bit >> 3] = hash[bit >> 3]! ^ (1 << (bit & 7))
      if (kind === 1) proof.pop()
      if (kind === 2) proof.push(hashes[0]!.slice())
      if (kind === 3) proof.splice(seed % proof.length, 0, hash)
      return !verifyInclusion(hashes[at]!, at, size, proof, roots[size]!)
    }),
    { numRuns: 5_000 },
  )
})

test("RE13 no fork is accepted: one leaf altered, dropped or swapped below the old size", () => {
  const fork = fc.record({ old: fc.integer({ min: 2, max: 149 }), seed: fc.nat(), more: fc.nat(148), kind: fc.nat(2) })
  fc.assert(
    fc.property(fork, ({ old, seed, more, kind }) => {
      const size = Math.min(150, old + 1 + more)
      const at = seed % (old - 1)
      const leaves = hashes.slice(0, size)
      if (kind === 0) leaves[at] = leafHash(Uint8Array.of(255, 255))
      if (kind === 1) leaves.splice(at, 1)
      if (kind === 2) [leaves[at], leaves[at + 1]] = [leaves[at + 1]!, leaves[at]!]
      const forked = treeOf(leaves)
      if (forked.size <= old) return true
      const proofs = [forked.consistency(old), whole.consistency(old, forked.size)]
      return proofs.every((proof) => !verifyConsistency(old, forked.size, proof, roots[old]!, forked.root()))
    }),
    { numRuns: 2_000 },
  )
})

test("RE14 sizes around 2^31, 2^32, 2^48 and 2^53 are exact, and larger ones refused", () => {
  const leaf = hashes[0]!
  for (const power of [2 ** 31, 2 ** 32, 2 ** 48, 2 ** 52]) {
    // In a tree of 2^k + 1 leaves the last leaf stands alone beside the complete subtree.
    const [left, size] = [hashes[1]!, power + 1]
    const root = nodeHash(left, leaf)
    expect(verifyInclusion(leaf, power, size, [left], root), String(size)).toBe(true)
    expect(verifyInclusion(leaf, power - 1, size, [left], root), String(size)).toBe(false)
    expect(verifyConsistency(power, size, [leaf], left, root), String(size)).toBe(true)
    expect(verifyConsistency(power + 1, size, [leaf], left, root), String(size)).toBe(false)
    expect(verifyConsistency(3 * (power / 4), size, [leaf], left, root), String(size)).toBe(false)
  }
  const beyond = 2 ** 53
  expect(verifyInclusion(leaf, beyond, beyond + 2, [hashes[1]!], nodeHash(hashes[1]!, leaf))).toBe(false)
  expect(verifyConsistency(beyond, beyond + 2, [leaf], hashes[1]!, nodeHash(hashes[1]!, leaf))).toBe(false)
  for (const size of [-1, 0.5, Number.NaN]) expect(verifyInclusion(leaf, 0, size, [], leaf)).toBe(false)
})

test("RE15 beyond the tree there is no proof", () => {
  expect(() => whole.root(151)).toThrow(RangeError)
  expect(() => whole.inclusion(150)).toThrow(RangeError)
  expect(() => whole.consistency(3, 151)).toThrow(RangeError)
})
