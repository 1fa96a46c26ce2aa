import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { canonicalBytes, type Json } from "./canonical.ts"
import { createTree, type Hash, leafHash, verifyInclusion } from "./tree.ts"

/**
 * A list sealed row by row. Each row gets a salt of its own from one key, so that the whole list is bound by 32 bytes
 * (the list digest) and one row can be shown later with its salt and an inclusion proof, and no other row with it.
 */
export type SealedRows = {
  /** The list digest: the RFC 6962 root over the salted rows. */
  readonly root: Hash
  readonly hashes: readonly Hash[]
}

/** One row, opened alone. */
export type OpenedRow = {
  readonly index: number
  readonly salt: Uint8Array
  readonly row: Json
  readonly proof: readonly Hash[]
}

/**
 * Computes the digest of a list.
 *
 * @param key 32 random bytes; whoever has it can open every row, so it travels only inside the sealed list.
 * @throws if a row is not canonical JSON.
 */
export function sealRows(key: Uint8Array, rows: readonly Json[]): SealedRows {
  const tree = createTree()
  const hashes = rows.map((row, index) => rowHash(rowSalt(key, index), row))
  for (const hash of hashes) tree.append(hash)
  return { root: tree.root(), hashes }
}

/** The salt of one row: `HMAC-SHA-256(key, "row\0" || index)`, the index as a big-endian 32-bit number. */
export function rowSalt(key: Uint8Array, index: number): Uint8Array {
  const place = Uint8Array.of(index >>> 24, (index >>> 16) & 255, (index >>> 8) & 255, index & 255)
  return hmac(sha256, key, concatBytes(utf8ToBytes("row\0"), place))
}

/** Opens one row with its proof: it was on the list when the list was sealed. */
export function openRow(key: Uint8Array, rows: readonly Json[], index: number): OpenedRow | null {
  return rows[index] === undefined ? null : rowOpener(key, rows)(index)
}

/** Opens rows of one list one after the other; the tree is built once. */
export function rowOpener(key: Uint8Array, rows: readonly Json[]): (index: number) => OpenedRow | null {
  const tree = createTree()
  for (const [at, each] of rows.entries()) tree.append(rowHash(rowSalt(key, at), each))
  return (index) => {
    const row = rows[index]
    return row === undefined
      ? null
      : { index, salt: rowSalt(key, index), row, proof: tree.inclusion(index, rows.length) }
  }
}

/** Checks an opened row against the list digest and the count that were sealed. */
export function verifyRow(opened: OpenedRow, count: number, root: Hash): boolean {
  return verifyInclusion(rowHash(opened.salt, opened.row), opened.index, count, opened.proof, root)
}

/** The salted row is an ordinary leaf: `SHA-256(0x00 || salt || JCS(row))`. */
function rowHash(salt: Uint8Array, row: Json): Hash {
  return leafHash(concatBytes(salt, canonicalBytes(row)))
}

/**
 * The key of a list that its signers all hold already, drawn from its rows: each of them computes the same digest alone.
 * Whoever lacks one row can compute no salt. It hides a list as well as all its rows together are hard to guess, so it is
 * for lists of which nothing but the digest is shown; a list that one party alone knows takes 32 random bytes.
 */
export function sharedListKey(rows: readonly Json[]): Uint8Array {
  return sha256(concatBytes(utf8ToBytes("wasit shared list\n"), canonicalBytes(rows as Json)))
}
