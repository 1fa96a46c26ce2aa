import { sha256 } from "@noble/hashes/sha2.js"
import { toHex } from "./strict.ts"

/** The digest of a file that is read piece by piece, however long it is. */
export type FileDigest = {
  add(piece: Uint8Array): void
  /** `sha256:` and the hexadecimal SHA-256 of everything added, as other programs print it. Called once. */
  end(): string
}

/** Unlike a document's, a file's digest has no salt: whoever has a copy can compute it with any tool. */
export function fileDigest(): FileDigest {
  const hash = sha256.create()
  return {
    add(piece) {
      hash.update(piece)
    },
    end: () => `sha256:${toHex(hash.digest())}`,
  }
}
