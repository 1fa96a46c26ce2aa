import {
  type Handover,
  type HandoverId,
  type HandoverRow,
  type MemberId,
  receiptMessage,
  receiptText,
  type SiteReceipt,
} from "@wasit/domain"

/** One officer's signature over a receipt, with the device key that stands in the record. */
export type FieldSignature = { readonly member: MemberId; readonly signature: Uint8Array<ArrayBuffer> }

/** SHA-256 of the canonical text, in hexadecimal: the receipt's name everywhere. */
export async function receiptDigest(receipt: SiteReceipt): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", utf8(receiptText(receipt)))
  return hexOf(new Uint8Array(hash))
}

/** The handover's id follows from the receipt, so that sending it twice is one record. */
export const handoverIdOf = (digest: string): HandoverId => `handover_${digest.slice(0, 16)}`

/** The bytes that the officers sign. */
export const signedMessage = (digest: string): Uint8Array<ArrayBuffer> => utf8(receiptMessage(digest))

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

/** The receipt that a handover in the record speaks of, written anew from its rows, to compare the digests. */
export function receiptOf(process: string, handover: Handover, rows: readonly HandoverRow[]): SiteReceipt {
  const { site, tranche, party, handedAt, manifest, handed } = handover
  const exceptions = rows
    .flatMap(({ no, outcome }) => (outcome === "HANDED_OVER" ? [] : [{ no, code: outcome }]))
    .toSorted((one, other) => one.no - other.no)
  return { format: "wasit/site-receipt/v1", process, site, tranche, party, handedAt, manifest, handed, exceptions }
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
