import { hmac } from "@noble/hashes/hmac.js"
import { sha256, sha512 } from "@noble/hashes/sha2.js"

/** The digests that a round takes of every ticket and element. A suite brings them from its own library, several times as fast. */
export interface Digests {
  readonly sha256: (message: Uint8Array) => Uint8Array
  readonly sha512: (message: Uint8Array) => Uint8Array
  /** The key has 32 bytes. */
  readonly hmacSha256: (key: Uint8Array, message: Uint8Array) => Uint8Array
}

/** By noble: where no suite is, or it has no others. */
export const PLAIN_DIGESTS: Digests = { sha256, sha512, hmacSha256: (key, message) => hmac(sha256, key, message) }
