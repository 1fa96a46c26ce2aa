import { createHash } from "node:crypto"
import type { Batch, RecordFile, StoredDocument } from "./store.ts"

const MAGIC = "wasit/stage/v1\n"

/**
 * A stage is one file that holds a whole batch, so that one sync makes it durable as one thing. Layout: a magic line,
 * SHA-256 of what follows, then JSON of the lengths, a newline, and the bytes one after the other.
 */
export function encodeStage(batch: Batch): Uint8Array {
  const index = {
    first: batch.first,
    leaves: batch.leaves.map((leaf) => leaf.length),
    documents: batch.documents.map((d) => [d.digest, d.isSealed, d.bytes.length]),
    tiles: batch.tiles.map((tile) => [tile.path, tile.bytes.length]),
  }
  const parts = [
    ...batch.leaves,
    ...batch.documents.map((document) => document.bytes),
    ...batch.tiles.map((tile) => tile.bytes),
  ]
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...parts])
  const digest = createHash("sha256").update(content).digest()
  return Buffer.concat([Buffer.from(MAGIC), digest, content])
}

/** Reads a stage back; null where it is torn or altered, which means that nothing of it was ever acknowledged. */
export function decodeStage(bytes: Uint8Array): Batch | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const content = file.subarray(MAGIC.length + 32)
  const isWhole =
    file.subarray(0, MAGIC.length).toString() === MAGIC &&
    createHash("sha256")
      .update(content)
      .digest()
      .equals(file.subarray(MAGIC.length, MAGIC.length + 32))
  if (!isWhole) return null
  const end = content.indexOf(0x0a)
  const index = JSON.parse(content.subarray(0, end).toString()) as StageIndex
  let at = end + 1
  const take = (length: number): Uint8Array => {
    at += length
    return Uint8Array.from(content.subarray(at - length, at))
  }
  const leaves = index.leaves.map(take)
  const documents = index.documents.map(
    ([digest, isSealed, length]): StoredDocument => ({ digest, isSealed, bytes: take(length) }),
  )
  const tiles = index.tiles.map(([path, length]): RecordFile => ({ path, bytes: take(length) }))
  return { first: index.first, leaves, documents, tiles }
}

type StageIndex = {
  readonly first: number
  readonly leaves: readonly number[]
  readonly documents: readonly (readonly [string, boolean, number])[]
  readonly tiles: readonly (readonly [string, number])[]
}
