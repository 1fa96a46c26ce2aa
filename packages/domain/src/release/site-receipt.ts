import type { PartyId, SiteId, TrancheId } from "../shared/ids.ts"
import type { ShortfallReason } from "./acts.ts"

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

/**
 * The canonical text of a receipt (RFC 8785): names in order, no spaces. Its strings are ids, digests and an instant, all
 * of them ASCII without anything to escape. Its SHA-256 is the receipt's name everywhere.
 */
export function receiptText(receipt: SiteReceipt): string {
  const { exceptions, format, handed, handedAt, manifest, party, process, site, tranche } = receipt
  const lines = exceptions.map(({ code, no }) => ({ code, no }))
  return JSON.stringify({ exceptions: lines, format, handed, handedAt, manifest, party, process, site, tranche })
}

/** What the officers sign: a line that says what it is, so that it can be taken for nothing else, and the digest. */
export const receiptMessage = (digest: string): string => `wasit/site-receipt/v1\n${digest}\n`
