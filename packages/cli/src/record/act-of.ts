import type { Act, Compartment, MemberId } from "@wasit/domain"
import { type EntryHeader, type Json, parseCanonical } from "@wasit/record"

/** A salt is 32 bytes and stands before the canonical bytes of a document. */
const SALT = 32

/** An act as the domain reads it: the header, the body where it is at hand, and of its parts those that are. */
export function actOf(header: EntryHeader, body: Json | null, part: (digest: string) => Json | null): Act {
  const parts = new Map<string, Json>()
  for (const digest of partsIn(body)) {
    const json = part(digest.slice("sha256:".length))
    if (json !== null) parts.set(digest, json)
  }
  // The parse edge: a leaf's header was read strictly, and the domain checks what it says.
  const { act, at } = header
  return { act, actor: header.actor as MemberId, at, ctx: header.ctx as Compartment, body, parts }
}

/** The JSON of a document in clear; null where there is none, or it is not canonical. */
export function documentJson(bytes: Uint8Array | null): Json | null {
  return bytes === null || bytes.length <= SALT ? null : parseCanonical(bytes.subarray(SALT))
}

/** The digests by which a body names its parts, wherever in it they stand. */
function partsIn(json: Json | null): string[] {
  if (json === null || typeof json !== "object") return []
  if (Array.isArray(json)) return json.flatMap((each) => partsIn(each))
  const { ctx, digest } = json as Readonly<Record<string, Json>>
  if (typeof ctx === "string" && typeof digest === "string" && digest.startsWith("sha256:")) return [digest]
  return Object.values(json).flatMap((each) => partsIn(each))
}
