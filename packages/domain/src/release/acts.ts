import * as v from "valibot"
import { partRef } from "../process/compartments.ts"
import { memberId, partyId } from "../shared/delegation-id.ts"
import { blobRef, count, day, hex32, id, instant, positive, source, text, wording, zone } from "../shared/schema.ts"

const row = positive

export const CONSENTS = ["CONSENTS", "DECLINES"] as const
export const FITNESS = ["FIT", "UNFIT"] as const
export const RECEIPT_CODES = ["ACCEPTED", "RECEIVED_NOT_OURS", "REFUSED"] as const
export type ReceiptCode = (typeof RECEIPT_CODES)[number]
/** Why a name agreed was not delivered. */
export const SHORTFALL_REASONS = [
  "DECLINED",
  "DIED",
  "UNFIT",
  "NOT_PRODUCED",
  "OBJECTION",
  "ESCAPED",
  "IN_CUSTODY_ABROAD",
] as const
export type ShortfallReason = (typeof SHORTFALL_REASONS)[number]

/** A place of release; stands in `exec`. A proposal both parties agree to. */
export const siteProposed = v.strictObject({
  proposal: id("proposal"),
  id: id("site"),
  name: wording,
  province: text(80),
  zone,
  capacityPerDay: positive,
  needs: v.nullable(wording),
})

/** Releases that happen together; a proposal both parties agree to. Rows are TrancheRows. */
export const trancheProposed = v.strictObject({
  proposal: id("proposal"),
  id: id("tranche"),
  number: positive,
  finalList: id("final"),
  on: day,
  releases: v.pipe(v.array(v.strictObject({ by: partyId, count, site: id("site") })), v.minLength(1)),
  rows: partRef("persons"),
})

/** Row numbers of the final list, by releasing party. */
export const trancheRows = v.record(partyId, v.array(row))
export type TrancheRows = v.InferOutput<typeof trancheRows>

/** The neutral alone writes these; parties see codes and counts, never the content. Rows are InterviewRow[]. */
export const interviewsRecorded = v.strictObject({
  tranche: id("tranche"),
  counts: v.strictObject({ consents: count, declines: count, fit: count, unfit: count }),
  rows: partRef("persons"),
  detail: v.nullable(partRef("neutral")),
})
export const interviewRow = v.strictObject({ no: row, consent: v.picklist(CONSENTS), fitness: v.picklist(FITNESS) })
export type InterviewRow = v.InferOutput<typeof interviewRow>

/** The sender's manifest, sealed before departure: `digest` fixes it, the age file carries the names. Rows are number[]. */
export const manifestSealed = v.strictObject({
  tranche: id("tranche"),
  party: partyId,
  count: positive,
  digest: hex32,
  blob: blobRef,
  rows: partRef("persons"),
})
export const manifestRows = v.array(row)

/** Two keys: each party's go for the movement, or no-go with its reason. */
export const goGiven = v.strictObject({
  tranche: id("tranche"),
  party: partyId,
  decision: v.picklist(["go", "no-go"]),
  reason: v.nullable(wording),
})

export const departureRecorded = v.strictObject({ tranche: id("tranche"), party: partyId, departedAt: instant })

/**
 * Custody passed at the site, recorded by the neutral from the field. `receipt` is the digest of the site receipt that the
 * releasing officer, the receiving officer and the neutral co-signed on the spot. Rows are HandoverRow[].
 */
export const handoverRecorded = v.strictObject({
  id: id("handover"),
  tranche: id("tranche"),
  party: partyId,
  site: id("site"),
  handedAt: instant,
  manifest: hex32,
  handed: count,
  exceptions: v.record(v.picklist(SHORTFALL_REASONS), positive),
  rows: partRef("persons"),
  receipt: hex32,
  signatures: v.pipe(
    v.array(v.strictObject({ member: memberId, signature: v.pipe(v.string(), v.maxLength(120)) })),
    v.maxLength(4),
  ),
})
export const handoverRow = v.strictObject({ no: row, outcome: v.picklist(["HANDED_OVER", ...SHORTFALL_REASONS]) })
export type HandoverRow = v.InferOutput<typeof handoverRow>

/** The receiving party's answer, row by row. Rows are ReceiptRow[]. */
export const receiptSigned = v.strictObject({
  handover: id("handover"),
  manifest: hex32,
  counts: v.record(v.picklist(RECEIPT_CODES), positive),
  rows: partRef("persons"),
})
export const receiptRow = v.strictObject({ no: row, code: v.picklist(RECEIPT_CODES), note: v.optional(text(400)) })
export type ReceiptRow = v.InferOutput<typeof receiptRow>

/** A release outside the signed list (unilateral, local): shown apart, counted for no commitment. */
export const releaseReported = v.strictObject({
  id: id("release"),
  by: partyId,
  on: day,
  count: positive,
  category: v.nullable(wording),
  note: v.nullable(wording),
  source: v.nullable(source),
})

/** What the other party says of it: how many it takes as its own, and how many not. */
export const releaseAnswered = v.strictObject({
  release: id("release"),
  accepted: count,
  notOurs: count,
  note: v.nullable(wording),
})

/** Off-list people accepted in the place of listed ones; a proposal both parties agree to. */
export const substitutionProposed = v.strictObject({
  proposal: id("proposal"),
  release: id("release"),
  count: positive,
  reason: wording,
})

/** Why the number delivered is below the number agreed, for a tranche and party: reasons add up to the difference. */
export const shortfallExplained = v.strictObject({
  tranche: id("tranche"),
  party: partyId,
  reasons: v.record(v.picklist(SHORTFALL_REASONS), positive),
  rows: v.nullable(partRef("persons")),
})

/** Remains are a track of their own: provisional until forensic confirmation, never counted before. */
export const remainsRecorded = v.strictObject({ id: id("remains"), party: partyId, count: positive, on: day })
export const remainsConfirmed = v.strictObject({ remains: id("remains"), confirmed: count, notConfirmed: count })

export const RELEASE_ACTS = {
  "site-proposed/1": siteProposed,
  "tranche-proposed/1": trancheProposed,
  "interviews-recorded/1": interviewsRecorded,
  "manifest-sealed/1": manifestSealed,
  "go-given/1": goGiven,
  "departure-recorded/1": departureRecorded,
  "handover-recorded/1": handoverRecorded,
  "receipt-signed/1": receiptSigned,
  "release-reported/1": releaseReported,
  "release-answered/1": releaseAnswered,
  "substitution-proposed/1": substitutionProposed,
  "shortfall-explained/1": shortfallExplained,
  "remains-recorded/1": remainsRecorded,
  "remains-confirmed/1": remainsConfirmed,
} as const
