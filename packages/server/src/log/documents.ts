import { COMPARTMENTS, type Compartment, compartmentKind } from "@wasit/domain"
import { bodyDigest, fromUtf8, type Json, parseCanonical } from "@wasit/record"
import type { StoredDocument } from "../store/store.ts"

/** A salt is 32 bytes and stands before the canonical bytes. */
const SALT = 32

/** A document whose digest was checked, or one that is sealed and cannot be. */
export type OpenedDocument = { readonly digest: string; readonly isSealed: boolean; readonly json: Json | null }

/** Where a body says that a further document stands. */
export type Reference = { readonly ctx: Compartment; readonly digest: string }

/**
 * Reads a document in clear: salt, canonical JSON, and the digest an act names it by.
 *
 * @returns null if the digest is another one or the JSON is not canonical.
 */
export function openDocument(document: StoredDocument): OpenedDocument | null {
  if (document.isSealed) return { digest: document.digest, isSealed: true, json: null }
  const text = fromUtf8(document.bytes.subarray(SALT))
  const json = text === null ? null : parseCanonical(text)
  if (json === null || document.bytes.length <= SALT) return null
  const digest = bodyDigest(document.bytes.subarray(0, SALT), json)
  return digest === `sha256:${document.digest}` ? { digest: document.digest, isSealed: false, json } : null
}

/** The parts a body names, wherever in it they stand. */
export function referencesIn(json: Json | null): Reference[] {
  if (json === null || typeof json !== "object") return []
  if (Array.isArray(json)) return json.flatMap(referencesIn)
  const { ctx, digest } = json as Readonly<Record<string, Json>>
  if (typeof ctx === "string" && typeof digest === "string" && digest.startsWith("sha256:")) {
    return [{ ctx: ctx as Compartment, digest: digest.slice("sha256:".length) }]
  }
  return Object.values(json as Readonly<Record<string, Json>>).flatMap(referencesIn)
}

/** The age files a body names by the SHA-256 of their bytes. */
export function blobsIn(json: Json | null): string[] {
  if (json === null || typeof json !== "object") return []
  if (Array.isArray(json)) return json.flatMap(blobsIn)
  const { sha256, size } = json as Readonly<Record<string, Json>>
  if (typeof sha256 === "string" && typeof size === "number") return [sha256]
  return Object.values(json as Readonly<Record<string, Json>>).flatMap(blobsIn)
}

/** Whether what stands in a compartment is sealed to its readers. */
export function isSealedIn(ctx: Compartment): boolean {
  return COMPARTMENTS[compartmentKind(ctx)].isSealed
}
