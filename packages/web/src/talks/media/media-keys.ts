import type { ParticipantId, Roster, SourceKind } from "@wasit/domain/room"
import { canonicalBytes } from "@wasit/record"
import type { Bytes } from "./bytes.ts"

/** The keys that hold in one place of one talk from one change of its people to the next. */
export type KeyScope = {
  readonly process: string
  readonly session: string
  readonly place: Roster["place"]
  readonly epoch: number
}

/** Length of a sender's secret. */
export const SECRET_BYTES = 32

/**
 * The key of one stream: `HKDF-SHA-256(secret, salt = JCS[process, session, place], info = JCS["wasit/media/v1", epoch,
 * participant, stream])`. Microphone, camera and screen never share one, so that one counter each is enough for a nonce.
 */
export function streamKey(
  secret: Bytes,
  scope: KeyScope,
  sender: ParticipantId,
  kind: SourceKind,
  usage: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  return derive(secret, scope, ["wasit/media/v1", scope.epoch, sender, kind], usage)
}

/** The key of stills, which go through the server as messages and carry a random nonce. */
export function stillKey(secret: Bytes, scope: KeyScope, sender: ParticipantId, usage: "encrypt" | "decrypt") {
  return derive(secret, scope, ["wasit/still/v1", scope.epoch, sender], usage)
}

async function derive(
  secret: Bytes,
  { process, session, place }: KeyScope,
  label: readonly (string | number)[],
  usage: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  if (secret.length !== SECRET_BYTES) throw new Error("a sender's secret is 32 bytes")
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"])
  const salt = canonicalBytes([process, session, place]) as Bytes
  const parameters = { name: "HKDF", hash: "SHA-256", salt, info: canonicalBytes(label) as Bytes }
  return crypto.subtle.deriveKey(parameters, base, { name: "AES-GCM", length: 128 }, false, [usage])
}
