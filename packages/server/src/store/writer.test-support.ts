import {
  createTree,
  formatCheckpoint,
  leafHash,
  newTiles,
  type Tree,
  tileBytes,
  tilePath,
  toHex,
  toUtf8,
} from "@wasit/record"
import type { Batch, StoredDocument } from "./store.ts"

/** A record of numbered leaves, as a writer of the store makes it. */
export class Writer {
  readonly tree: Tree = createTree()
  readonly leaves: Uint8Array[] = []

  /** Goes on from what a store holds. */
  static from(leaves: readonly Uint8Array[]): Writer {
    const writer = new Writer()
    for (const leaf of leaves) {
      writer.leaves.push(leaf)
      writer.tree.append(leafHash(leaf))
    }
    return writer
  }

  /** The next batch of `count` leaves, each with one document. */
  batch(count: number): Batch {
    const first = this.leaves.length
    const documents: StoredDocument[] = []
    for (let i = 0; i < count; i++) {
      const leaf = toUtf8(`leaf ${first + i}`)
      this.leaves.push(leaf)
      this.tree.append(leafHash(leaf))
      documents.push({ digest: toHex(leafHash(leaf)), isSealed: i % 2 === 1, bytes: toUtf8(`document ${first + i}`) })
    }
    return { first, leaves: this.leaves.slice(first), documents, tiles: this.#tiles(first) }
  }

  /** A head as the log would sign it; the store never looks inside beyond the size. */
  head = async (): Promise<Uint8Array> =>
    toUtf8(`${formatCheckpoint({ origin: "suite", size: this.leaves.length, root: this.tree.root() })}\nsigned\n`)

  #tiles(first: number): Batch["tiles"] {
    return newTiles(first, this.leaves.length).map((tile) => ({
      path: tilePath(tile),
      bytes: tileBytes(tile, this.tree, (index) => this.leaves[index]!),
    }))
  }
}

export const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString()
