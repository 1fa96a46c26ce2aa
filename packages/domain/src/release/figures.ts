import * as v from "valibot"
import { partyId } from "../shared/delegation-id.ts"
import { id } from "../shared/schema.ts"

/**
 * The counting rules. "How many were released?" has at least three true answers; each is a rule with a name.
 * - `debtor`: handed over by the releasing party, on and off the list.
 * - `handed-on-list`: handed over from the signed list.
 * - `creditor`: accepted by the receiving party as its own, on and off the list.
 * - `joint`: on the signed list, handed over, accepted by the receiver, or an accepted substitution: what counts for the commitment.
 * - `not-ours`: received, not one of ours. `refused`: receipt refused. `contested`: handed over on the list, not yet accepted.
 * - `off-list`: reported outside the list. `remains`: confirmed remains, never a release.
 */
export const COUNTING_RULES = [
  "debtor",
  "handed-on-list",
  "creditor",
  "joint",
  "not-ours",
  "refused",
  "contested",
  "off-list",
  "remains",
] as const
export type CountingRule = (typeof COUNTING_RULES)[number]

/** A question put to the record; every published number is the answer to one, at a position. */
export const figureQuery = v.variant("kind", [
  v.strictObject({
    kind: v.literal("released"),
    by: partyId,
    rule: v.picklist(COUNTING_RULES),
    tranche: v.nullable(id("tranche")),
  }),
  v.strictObject({ kind: v.literal("committed"), commitment: id("commitment") }),
  v.strictObject({ kind: v.literal("listed"), list: id("list") }),
  v.strictObject({
    kind: v.literal("answered"),
    list: id("list"),
    outcomeClass: v.nullable(v.picklist(["held", "remains", "not-held", "defect", "scope", "open"])),
  }),
  v.strictObject({ kind: v.literal("on-final-list"), by: partyId }),
])
export type FigureQuery = v.InferOutput<typeof figureQuery>
