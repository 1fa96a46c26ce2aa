import type { HandoverRow, MemberId, ShortfallReason, SiteId } from "@wasit/domain"
import type { Chair } from "../keys/chair-store.ts"
import { signAs } from "../keys/chair-store.ts"
import { receiptFor, rowsToHand } from "./checklist.ts"
import {
  type KeptManifest,
  type KeptPlace,
  keepItem,
  keepReceipt,
  keepWork,
  type SiteHandover,
  type Work,
} from "./kept.ts"
import type { OutboxItem } from "./outbox.ts"
import { instantAt } from "./send.ts"
import {
  base64Of,
  bytesOfBase64,
  bytesOfHex,
  type FieldSignature,
  handoverIdOf,
  isSignedBy,
  receiptDigest,
  signedMessage,
} from "./site-receipt.ts"

/** More than these do not fit beside one another in the record. */
const MOST_SIGNATURES = 4

/** Custody passes: the receipt is written and signed here, and lies in the outbox until it is co-signed. */
export async function passCustody(chair: Chair, manifest: KeptManifest, work: Work, site: SiteId): Promise<Work> {
  const rows = rowsToHand(manifest, work)
  const receipt = receiptFor(manifest, site, rows, instantAt(manifest.clockOffset, Date.now()))
  const digest = await receiptDigest(receipt)
  const signature = base64Of(await signAs(chair, signedMessage(digest)))
  const handover: SiteHandover = {
    digest,
    receipt,
    rows,
    signatures: [{ member: chair.member, signature }],
    isPosted: false,
  }
  return keepHandover(manifest, { ...work, handovers: [...work.handovers, handover] }, handover)
}

/** Adds an officer's signature; the same officer's second one takes the place of the first. */
export function coSigned(manifest: KeptManifest, work: Work, digest: string, given: FieldSignature): Promise<Work> {
  const { member, signature } = given
  return change(manifest, work, digest, (handover) => ({
    ...handover,
    signatures: [
      ...handover.signatures.filter((each) => each.member !== member),
      { member, signature: base64Of(signature) },
    ].slice(0, MOST_SIGNATURES),
  }))
}

/** The receipt is complete: it may leave for the record. */
export const post = (manifest: KeptManifest, work: Work, digest: string): Promise<Work> =>
  change(manifest, work, digest, (handover) => ({ ...handover, isPosted: true }))

async function change(
  manifest: KeptManifest,
  work: Work,
  digest: string,
  make: (handover: SiteHandover) => SiteHandover,
): Promise<Work> {
  const before = work.handovers.find((each) => each.digest === digest)
  // What lies in the outbox is not written anew: its effect would come twice.
  if (before === undefined || before.isPosted) return work
  const after = make(before)
  const handovers = work.handovers.map((each) => (each === before ? after : each))
  return keepHandover(manifest, { ...work, handovers }, after)
}

/** Whatever happens to the phone afterwards, the three stand together: the item, the receipt, the checklist. */
async function keepHandover(manifest: KeptManifest, work: Work, handover: SiteHandover): Promise<Work> {
  await keepItem(itemOf(manifest, handover))
  await keepReceipt({ digest: handover.digest, receipt: handover.receipt, signatures: handover.signatures })
  await keepWork(manifest, work)
  return work
}

/** The same receipt is always the same item. */
function itemOf(manifest: KeptManifest, handover: SiteHandover): OutboxItem {
  const { receipt, digest, rows, signatures, isPosted } = handover
  const { tranche, party, site, handedAt, handed } = receipt
  const place = manifest.sites.find((each) => each.id === site)
  return {
    id: handoverIdOf(digest),
    process: manifest.process,
    member: manifest.member,
    tranche: manifest.number,
    siteName: place?.name ?? {},
    zone: place?.zone ?? "Etc/UTC",
    body: {
      id: handoverIdOf(digest),
      tranche,
      party,
      site,
      handedAt,
      manifest: receipt.manifest,
      handed,
      exceptions: countsOf(rows),
      receipt: digest,
      signatures: signatures.map((each) => ({ ...each })),
    },
    rows,
    madeAt: handedAt,
    clockOffset: manifest.clockOffset,
    isWaiting: !isPosted,
    sentAt: null,
    recorded: null,
    failure: null,
  }
}

function countsOf(rows: readonly HandoverRow[]): Partial<Record<ShortfallReason, number>> {
  const counts: Partial<Record<ShortfallReason, number>> = {}
  for (const { outcome } of rows) if (outcome !== "HANDED_OVER") counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

/** What a signature is worth: its key stands in the record and it holds, it does not, or the key is not known here. */
export async function judgeSignature(
  place: KeptPlace | null,
  digest: string,
  member: MemberId,
  signature: Uint8Array,
): Promise<"good" | "bad" | "unknown"> {
  const signer = place?.signers.find((each) => each.member === member)
  if (signer === undefined) return "unknown"
  return (await isSignedBy(bytesOfHex(signer.key), digest, signature)) ? "good" : "bad"
}

/** Signatures as they are kept, as codes carry them. */
export const asFieldSignatures = (signatures: SiteHandover["signatures"]): FieldSignature[] =>
  signatures.flatMap(({ member, signature }) => {
    const bytes = bytesOfBase64(signature)
    return bytes === null ? [] : [{ member, signature: bytes }]
  })
