import type { SiteReceipt } from "@wasit/domain"
import { type Frames, framesOf, joinFrames } from "./code-frames.ts"
import { type FieldCode, packCode, unpackCode } from "./receipt-code.ts"
import { type FieldSignature, receiptDigest } from "./site-receipt.ts"

/** A code that was read whole, with the digest of the receipt it speaks of. */
export type ReadCode = { readonly code: FieldCode; readonly digest: string }

/** Null unless the pieces are one code whose receipt has the digest that every piece named. */
export async function codeOf(frames: Frames): Promise<ReadCode | null> {
  const bytes = joinFrames(frames)
  const code = bytes === null ? null : unpackCode(bytes)
  if (code === null) return null
  const digest = code.kind === "receipt" ? await receiptDigest(code.receipt) : code.digest
  return digest.slice(0, 8).toUpperCase() === frames.mark ? { code, digest } : null
}

/** A receipt and the signatures it has so far, as texts for pictures. */
export const receiptFrames = (receipt: SiteReceipt, digest: string, signatures: readonly FieldSignature[]): string[] =>
  framesOf(packCode({ kind: "receipt", receipt, signatures }), digest, receipt.exceptions.length)

/** One signature that goes back to the phone that showed the receipt. */
export const signatureFrames = (digest: string, signature: FieldSignature): string[] =>
  framesOf(packCode({ kind: "signature", digest, signature }), digest)
