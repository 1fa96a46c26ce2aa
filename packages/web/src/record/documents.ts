import { bodyDigest, type EntryHeader, fromBase64, fromUtf8, type Json, parseCanonical } from "@wasit/record"
import type { Chair } from "../keys/chairs.ts"
import { openSealed } from "../keys/sealing.ts"
import type { WireDocument } from "./api.ts"

/** What an entry says to this chair: its body and parts, as far as they were sealed to it or stand in clear. */
export type OpenedEntry = { readonly body: unknown; readonly parts: ReadonlyMap<string, unknown> }

/**
 * Opens the documents that came with an entry. What was sealed to others stays null; what does not fit its digest is an
 * alarm: the server, or whoever sealed it, changed it.
 */
export async function openEntry(
  chair: Chair,
  header: EntryHeader,
  documents: readonly WireDocument[],
): Promise<OpenedEntry | { readonly code: "document-differs" }> {
  const parts = new Map<string, unknown>()
  for (const document of documents) {
    const bytes = fromBase64(document.bytes)
    const clear = bytes === null ? null : document.isSealed ? await openSealed(chair, bytes) : bytes
    if (clear === null) {
      if (!document.isSealed) return { code: "document-differs" }
      continue
    }
    const json = readDocument(clear, `sha256:${document.digest}`)
    if (json === null) return { code: "document-differs" }
    parts.set(`sha256:${document.digest}`, json)
  }
  return { body: parts.get(header.body) ?? null, parts }
}

/** Reads salt and canonical JSON; null unless the digest is the one named. */
export function readDocument(bytes: Uint8Array, digest: string): Json | null {
  const text = fromUtf8(bytes.subarray(32))
  const json = text === null ? null : parseCanonical(text)
  if (json === null || bytes.length <= 32) return null
  return bodyDigest(bytes.slice(0, 32), json) === digest ? json : null
}
