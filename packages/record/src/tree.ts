import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { equalBytes } from "./strict.ts"

/** 32 bytes. */
export type Hash = Uint8Array

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** RFC 6962 2.1: the root of the tree without leaves. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array(0))
export const leafHash = (leaf: Uint8Array): Hash => sha256(concatBytes(LEAF, leaf))
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(concatBytes(NODE, left, right))

/** RFC 9162 2.1.3.2: the leaf hash is at `index` of the tree with this size and root. */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false
  let fn = index
  let sn = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash)
      while (fn !== 0 && !isOdd(fn)) [fn, sn] = [half(fn), half(sn)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && equalBytes(hash, root)
}

/** RFC 9162 2.1.4.2: the tree (size, root) extends the tree (oldSize, oldRoot) and changes nothing in it. */
export function verifyConsistency(
  oldSize: number,
  size: number,
  proof: readonly Hash[],
  oldRoot: Hash,
  root: Hash,
): boolean {
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) return false
  if (oldSize === size) return proof.length === 0 && equalBytes(oldRoot, root)
  if (oldSize === 0) return proof.length === 0 && equalBytes(oldRoot, EMPTY_ROOT)
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  if (first === undefined || proof.length === 0) return false
  let fn = oldSize - 1
  let sn = size - 1
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)]
  let old = first
  let now = first
  for (const sibling of rest) {
    if (sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      old = nodeHash(sibling, old)
      now = nodeHash(sibling, now)
      while (fn !== 0 && !isOdd(fn)) [fn, sn] = [half(fn), half(sn)]
    } else {
      now = nodeHash(now, sibling)
    }
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && equalBytes(old, oldRoot) && equalBytes(now, root)
}

/** A growing tree. Only hashes are kept: 64 bytes a leaf. */
export type Tree = {
  readonly size: number
  append(leaf: Hash): void
  /** Root of the first `size` leaves (all of them by default). @throws beyond the tree's size. */
  root(size?: number): Hash
  /** RFC 9162 2.1.3.1. @throws beyond the tree's size. */
  inclusion(index: number, size?: number): Hash[]
  /** RFC 9162 2.1.4.1. @throws beyond the tree's size. */
  consistency(oldSize: number, size?: number): Hash[]
  /** Hash `index` of a level: the root of the leaves [index * 2^level, (index + 1) * 2^level). */
  node(level: number, index: number): Hash
}

/** An empty tree. */
export function createTree(): Tree {
  return new GrowingTree()
}

class GrowingTree implements Tree {
  /** By level, the hashes of complete subtrees one after the other. */
  readonly #levels: HashArray[] = [new HashArray()]

  get size(): number {
    return this.#levels[0]!.length
  }

  append(leaf: Hash): void {
    let hash = leaf
    for (let level = 0; ; level++) {
      this.#levels[level] ??= new HashArray()
      const hashes = this.#levels[level]!
      hashes.push(hash)
      if (isOdd(hashes.length)) return
      hash = nodeHash(hashes.at(hashes.length - 2), hash)
    }
  }

  root(size = this.size): Hash {
    return size === 0 ? EMPTY_ROOT : this.#range(0, this.#within(size))
  }

  inclusion(index: number, size = this.size): Hash[] {
    if (!isSize(index) || index >= this.#within(size)) throw new RangeError("index beyond the tree")
    return this.#path(index, 0, size)
  }

  consistency(oldSize: number, size = this.size): Hash[] {
    if (!isSize(oldSize) || oldSize > this.#within(size)) throw new RangeError("size beyond the tree")
    return oldSize === 0 || oldSize === size ? [] : this.#subproof(oldSize, 0, size, true)
  }

  node(level: number, index: number): Hash {
    const hashes = this.#levels[level]
    if (hashes === undefined || index >= hashes.length) throw new RangeError("no such node")
    return hashes.at(index)
  }

  #within(size: number): number {
    if (!isSize(size) || size > this.size) throw new RangeError("size beyond the tree")
    return size
  }

  /** MTH(D[start:end]); `start` is a multiple of the largest power of two below the range's length. */
  #range(start: number, end: number): Hash {
    const length = end - start
    if (isPowerOfTwo(length)) return this.node(log2(length), start / length)
    const split = start + largestPowerBelow(length)
    return nodeHash(this.#range(start, split), this.#range(split, end))
  }

  #path(index: number, start: number, end: number): Hash[] {
    if (end - start === 1) return []
    const split = start + largestPowerBelow(end - start)
    return index < split
      ? [...this.#path(index, start, split), this.#range(split, end)]
      : [...this.#path(index, split, end), this.#range(start, split)]
  }

  #subproof(oldSize: number, start: number, end: number, isWhole: boolean): Hash[] {
    if (oldSize === end) return isWhole ? [] : [this.#range(start, end)]
    const split = start + largestPowerBelow(end - start)
    return oldSize <= split
      ? [...this.#subproof(oldSize, start, split, isWhole), this.#range(split, end)]
      : [...this.#subproof(oldSize, split, end, false), this.#range(start, split)]
  }
}

/** Hashes in one flat array that doubles: a million of them as separate objects would take 15 times the memory. */
class HashArray {
  #bytes = new Uint8Array(32 * 16)
  length = 0

  push(hash: Hash): void {
    if (this.length * 32 === this.#bytes.length) {
      const wider = new Uint8Array(this.#bytes.length * 2)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    this.#bytes.set(hash, 32 * this.length++)
  }

  at(index: number): Hash {
    return this.#bytes.slice(32 * index, 32 * index + 32)
  }
}

// JavaScript's >> & | cut a number to 32 bits, and Math.log2 rounds near 2^48: divide instead.
const half = (n: number): number => Math.floor(n / 2)
const isOdd = (n: number): boolean => n % 2 === 1
const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0

function isPowerOfTwo(n: number): boolean {
  let rest = n
  while (rest > 1 && rest % 2 === 0) rest /= 2
  return rest === 1
}

function log2(power: number): number {
  let level = 0
  for (let rest = power; rest > 1; rest /= 2) level++
  return level
}

function largestPowerBelow(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}
