import { concatBytes } from "@noble/hashes/utils.js"
import { type Digests, PLAIN_DIGESTS } from "./digests.ts"

const NODE = Uint8Array.of(1)
const nodeOf = (one: Uint8Array, other: Uint8Array, { sha256 }: Digests): Uint8Array =>
  sha256(concatBytes(NODE, one, other))

/**
 * All levels of an RFC 6962 tree, the leaves first. A last node without a neighbour rises unchanged, which is the same tree as the
 * RFC's split at the largest power of two.
 */
export function treeOf(leaves: readonly Uint8Array[], digests: Digests): readonly (readonly Uint8Array[])[] {
  const levels: (readonly Uint8Array[])[] = [leaves]
  for (let level = leaves; level.length > 1; levels.push(level)) {
    const above: Uint8Array[] = []
    for (let at = 0; at < level.length; at += 2) {
      const other = level[at + 1]
      above.push(other === undefined ? level[at]! : nodeOf(level[at]!, other, digests))
    }
    level = above
  }
  return levels
}

export const rootOf = (levels: readonly (readonly Uint8Array[])[]): Uint8Array => levels.at(-1)![0]!

/** The neighbours on the way from a leaf to the root. */
export function pathTo(levels: readonly (readonly Uint8Array[])[], leaf: number): Uint8Array[] {
  const path: Uint8Array[] = []
  let at = leaf
  for (const level of levels.slice(0, -1)) {
    const neighbour = level[at ^ 1]
    if (neighbour !== undefined) path.push(neighbour)
    at >>= 1
  }
  return path
}

/** Whether the leaf stands at this place of the tree of this size. */
export function isAt(
  leaf: Uint8Array,
  place: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (place < 0 || place >= size) return false
  const rest = [...path]
  let hash = leaf
  let at = place
  for (let width = size; width > 1; width = Math.ceil(width / 2)) {
    if ((at ^ 1) < width) {
      const neighbour = rest.shift()
      if (neighbour === undefined) return false
      hash = at % 2 === 1 ? nodeOf(neighbour, hash, PLAIN_DIGESTS) : nodeOf(hash, neighbour, PLAIN_DIGESTS)
    }
    at >>= 1
  }
  return rest.length === 0 && hash.every((byte, index) => byte === root[index])
}
