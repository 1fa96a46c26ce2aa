import * as v from "valibot"
import type { ActCode } from "./acts.ts"
import { COMPARTMENTS, compartmentKind, type PartRef } from "./process/compartments.ts"
import type { RefusalCode } from "./refusals.ts"
import { handoverRow, interviewRow, manifestRows, receiptRow, trancheRows } from "./release/acts.ts"
import type { Act, Refusal } from "./shared/act.ts"
import { answerRow, commentRow, finalNumbers, finalRow } from "./verification/acts.ts"

/** Which members of a body name a document in a narrower compartment, and what such a document holds. */
export const PARTS = {
  "statement-submitted/1": { rows: v.array(answerRow) },
  "comments-submitted/1": { rows: v.array(commentRow) },
  "replies-submitted/1": { rows: v.array(answerRow) },
  "final-list-proposed/1": { rows: v.array(finalRow), numbers: finalNumbers },
  "tranche-proposed/1": { rows: trancheRows },
  "interviews-recorded/1": { rows: v.array(interviewRow) },
  "manifest-sealed/1": { rows: manifestRows },
  "handover-recorded/1": { rows: v.array(handoverRow) },
  "receipt-signed/1": { rows: v.array(receiptRow) },
  "shortfall-explained/1": { rows: v.array(handoverRow) },
} as const satisfies Partial<Record<ActCode, Readonly<Record<string, v.GenericSchema>>>>

const BY_ACT: Partial<Record<ActCode, Readonly<Record<string, v.GenericSchema>>>> = PARTS

/** What the one who decides can do about parts: the host reads all that is not sealed; a reader has what reached him. */
export type PartsAtHand = "unsealed" | "some"

/** The first part of a body that is missing, or does not hold what it should; null where there is none. */
export function refuseParts(
  act: Act,
  code: ActCode,
  body: Readonly<Record<string, unknown>>,
  atHand: PartsAtHand,
): Refusal<RefusalCode> | null {
  for (const [member, schema] of Object.entries(BY_ACT[code] ?? {})) {
    const reference = body[member] as PartRef | null | undefined
    if (reference === null || reference === undefined) continue
    const part = act.parts.get(reference.digest)
    if (part === undefined) {
      const isReadable = atHand === "unsealed" && !COMPARTMENTS[compartmentKind(reference.ctx)].isSealed
      if (isReadable) return { code: "part-missing", part: member, digest: reference.digest }
      continue
    }
    const parsed = v.safeParse(schema, part)
    if (!parsed.success) return { code: "part-malformed", part: member, path: v.getDotPath(parsed.issues[0]) ?? "" }
  }
  return null
}

/** Are all parts that a body names at hand? Without them a rule that reads them cannot be judged. */
export function hasAllParts(act: Act, code: ActCode, body: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(BY_ACT[code] ?? {}).every((member) => {
    const reference = body[member] as PartRef | null | undefined
    if (reference === null || reference === undefined) return true
    return act.parts.has(reference.digest) || COMPARTMENTS[compartmentKind(reference.ctx)].isSealed
  })
}
