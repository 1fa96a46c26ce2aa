import { concatBytes } from "@noble/hashes/utils.js"
import { bodyDigest, canonicalBytes, type Json } from "./canonical.ts"

/** A document as its author made it: salt and canonical bytes, and the digest by which an act names it. */
export type PreparedDocument = { readonly digest: string; readonly bytes: Uint8Array }

/**
 * Makes a body or part ready: its stored bytes (32 bytes of salt, then canonical JSON) and its digest.
 *
 * @param salt 32 fresh random bytes, never used for another document.
 */
export function prepareDocument(salt: Uint8Array, json: Json): PreparedDocument {
  return { digest: bodyDigest(salt, json), bytes: concatBytes(salt, canonicalBytes(json)) }
}
