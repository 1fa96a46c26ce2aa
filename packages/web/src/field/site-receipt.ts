import type { HandoverId, MemberId, PartyId, ShortfallReason, SiteId, TrancheId } from "@wasit/domain"

/** What was handed over at a site, as the releasing officer, the receiving officer and the neutral sign it on the spot. */
export type SiteReceipt = {
  readonly format: "wasit/site-receipt/v1"
  readonly process: string
  readonly site: SiteId
  readonly tranche: TrancheId
  readonly party: PartyId
  readonly handedAt: string
  /** The digest of the sealed manifest, 64 hexadecimal digits. */
  readonly manifest: string
  readonly handed: number
  readonly exceptions: readonly { readonly no: number; readonly code: ShortfallReason }[]
}

/** One officer's signature over a receipt, with the device key that stands in the record. */
export type FieldSignature = { readonly member: MemberId; readonly signature: Uint8Array<ArrayBuffer> }

/**
 * The canonical text of a receipt (RFC 8785): names in order, no spaces. Its strings are ids, digests and an instant, all
 * of them ASCII without anything to escape.
 */
export function receiptText(receipt: SiteReceipt): string {
  const { exceptions, format, handed, handedAt, manifest, party, process, site, tranche } = receipt
  const lines = exceptions.map(({ code, no }) => ({ code, no }))
  return JSON.stringify({ exceptions: lines, format, handed, handedAt, manifest, party, process, site, tranche })
}

/** SHA-256 of the canonical text, in hexadecimal: the receipt's name everywhere. */
export async function receiptDigest(receipt: SiteReceipt): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", utf8(receiptText(receipt)))
  return hexOf(new Uint8Array(hash))
}

/** The handover's id follows from the receipt, so that sending it twice is one record. */
export const handoverIdOf = (digest: string): HandoverId => `handover_${digest.slice(0, 16)}`

/** What is signed: a line that says what it is, so that it can be taken for nothing else, and the digest. */
export const signedMessage = (digest: string): Uint8Array<ArrayBuffer> => utf8(`wasit/site-receipt/v1\n${digest}\n`)

/** Did the bearer of this raw Ed25519 key sign this receipt? */
export async function isSignedBy(
  key: Uint8Array<ArrayBuffer>,
  digest: string,
  signature: Uint8Array,
): Promise<boolean> {
  if (key.length !== 32 || signature.length !== 64) return false
  const imported = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"])
  return crypto.subtle.verify("Ed25519", imported, new Uint8Array(signature), signedMessage(digest))
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
export const bytesOfHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Null for what is not base64. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
