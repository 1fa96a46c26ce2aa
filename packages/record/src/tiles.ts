import { concatBytes } from "@noble/hashes/utils.js"
import type { Tree } from "./tree.ts"

/** C2SP tlog-tiles: a full tile has 256 hashes, or 256 leaves. */
const WIDTH = 256

export type TileName = {
  readonly kind: "hashes" | "entries"
  readonly level: number
  readonly index: number
  readonly width: number
}

/** The path of a tile: `tile/0/x001/x234/067.p/8`. */
export function tilePath(tile: TileName): string {
  const groups =
    String(tile.index)
      .padStart(Math.ceil(String(tile.index).length / 3) * 3, "0")
      .match(/.{3}/g) ?? []
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/")
  const partial = tile.width < WIDTH ? `.p/${tile.width}` : ""
  return `tile/${tile.kind === "entries" ? "entries" : tile.level}/${name}${partial}`
}

/** Reads a tile's path; null unless it is the one path of that tile. */
export function parseTilePath(path: string): TileName | null {
  const [, level = "", name = "", partial] =
    /^tile\/(entries|[0-9]{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/([0-9]{1,3}))?$/.exec(path) ?? []
  if (name === "") return null
  const tile: TileName = {
    kind: level === "entries" ? "entries" : "hashes",
    level: level === "entries" ? 0 : Number(level),
    index: Number(name.replace(/[x/]/g, "")),
    width: partial === undefined ? WIDTH : Number(partial),
  }
  return tilePath(tile) === path && tile.width >= 1 ? tile : null
}

/** Every tile that the record of a size has, hashes of all levels and entries. */
export function tilesOf(size: number): TileName[] {
  const tiles: TileName[] = []
  let count = size
  for (let level = 0; count > 0; level++, count = Math.floor(count / WIDTH)) {
    for (const tile of row(count)) {
      tiles.push({ kind: "hashes", level, ...tile })
      if (level === 0) tiles.push({ kind: "entries", level: 0, ...tile })
    }
  }
  return tiles
}

/** The paths of `tilesOf`. */
export const recordFiles = (size: number): string[] => tilesOf(size).map(tilePath)

/** The tiles that the record of `size` has and that of `before` had not. */
export function newTiles(before: number, size: number): TileName[] {
  const tiles: TileName[] = []
  let [old, count] = [before, size]
  for (let level = 0; count > 0; level++) {
    for (let index = Math.floor(old / WIDTH); index * WIDTH < count; index++) {
      const width = Math.min(WIDTH, count - index * WIDTH)
      if (index * WIDTH + width <= old) continue
      tiles.push({ kind: "hashes", level, index, width })
      if (level === 0) tiles.push({ kind: "entries", level: 0, index, width })
    }
    old = Math.floor(old / WIDTH)
    count = Math.floor(count / WIDTH)
  }
  return tiles
}

/** The bytes of a tile. `leaf` gives the leaf at an index. @throws beyond the tree. */
export function tileBytes(tile: TileName, tree: Tree, leaf: (index: number) => Uint8Array): Uint8Array {
  const places = Array.from({ length: tile.width }, (_, i) => tile.index * WIDTH + i)
  if (tile.kind === "entries") return encodeEntries(places.map(leaf))
  return concatBytes(...places.map((place) => tree.node(8 * tile.level, place)))
}

/** An entry bundle: each leaf with a big-endian 16-bit length before it. */
export function encodeEntries(leaves: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...leaves.flatMap((leaf) => [Uint8Array.of(leaf.length >> 8, leaf.length & 255), leaf]))
}

/** Reads an entry bundle; null if its lengths do not add up. */
export function parseEntries(bytes: Uint8Array): Uint8Array[] | null {
  const leaves: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const end = at + 2 + ((bytes[at]! << 8) | (bytes[at + 1] ?? 0))
    if (at + 2 > bytes.length || end > bytes.length) return null
    leaves.push(bytes.slice(at + 2, end))
    at = end
  }
  return leaves
}

function row(count: number): { index: number; width: number }[] {
  const full = Math.floor(count / WIDTH)
  const tiles = Array.from({ length: full }, (_, index) => ({ index, width: WIDTH }))
  const rest = count % WIDTH
  return rest === 0 ? tiles : [...tiles, { index: full, width: rest }]
}
