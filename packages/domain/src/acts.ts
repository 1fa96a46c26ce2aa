import * as v from "valibot"
import { AGREEMENT_ACTS } from "./agreement/acts.ts"
import { BLIND_ACTS } from "./blind/acts.ts"
import { LISTS_ACTS } from "./lists/acts.ts"
import { type Mandate, PROCESS_ACTS } from "./process/acts.ts"
import type { CompartmentKind } from "./process/compartments.ts"
import { RELEASE_ACTS } from "./release/acts.ts"
import type { DelegationKind } from "./shared/ids.ts"
import { STATEMENTS_ACTS } from "./statements/acts.ts"
import { TALKS_ACTS } from "./talks/acts.ts"
import { VERIFICATION_ACTS } from "./verification/acts.ts"

/** Every act there is, with the schema of its body. A reader of every old version is kept for ever. */
export const BODIES = {
  ...PROCESS_ACTS,
  ...AGREEMENT_ACTS,
  ...TALKS_ACTS,
  ...LISTS_ACTS,
  ...VERIFICATION_ACTS,
  ...BLIND_ACTS,
  ...RELEASE_ACTS,
  ...STATEMENTS_ACTS,
} as const

export type ActCode = keyof typeof BODIES
export type BodyOf<Code extends ActCode> = v.InferOutput<(typeof BODIES)[Code]>
export const ACT_CODES = Object.keys(BODIES) as ActCode[]

export function isActCode(code: string): code is ActCode {
  return Object.hasOwn(BODIES, code)
}

/** Where an act's body stands, whose members may enter it, and under which mandate. */
export type ActRule = {
  readonly ctx: CompartmentKind
  readonly by: readonly DelegationKind[]
  /** Null: any admitted member. Heads hold every mandate. */
  readonly mandate: Mandate | null
  /** A binding act is in force only under a checkpoint that both parties cosigned. */
  readonly isBinding: boolean
}

const rule = (
  ctx: CompartmentKind,
  by: readonly DelegationKind[],
  mandate: Mandate | null,
  isBinding = false,
): ActRule => ({
  ctx,
  by,
  mandate,
  isBinding,
})

const PARTY = ["party"] as const
const HOSTS = ["facilitator"] as const
const TABLE = ["party", "facilitator"] as const
const MEDIATED = ["party", "facilitator", "neutral"] as const
const NEUTRAL = ["neutral"] as const
const MOVERS = ["party", "neutral"] as const
const ALL = ["party", "facilitator", "neutral", "observer", "interpreter"] as const

/** The one authorisation table: role x act x compartment. */
export const ACT_RULES = {
  "process-founded/1": rule("joint", HOSTS, null, true),
  "delegation-added/1": rule("joint", HOSTS, "ADMIT"),
  "authority-named/1": rule("joint", PARTY, "ADMIT"),
  "invitation-issued/1": rule("joint", ALL, "ADMIT"),
  "member-enrolled/1": rule("joint", ALL, null),
  "member-admitted/1": rule("joint", ALL, "ADMIT", true),
  "member-removed/1": rule("joint", ALL, "ADMIT", true),
  "mandate-changed/1": rule("joint", ALL, "ADMIT", true),
  "policy-adopted/1": rule("joint", PARTY, "AGREE", true),
  "proposal-agreed/1": rule("joint", PARTY, null, true),
  "proposal-refused/1": rule("joint", PARTY, null, true),
  "proposal-withdrawn/1": rule("joint", TABLE, null, true),
  "rehearsal-advanced/1": rule("joint", ALL, null),
  "agreement-recorded/1": rule("joint", TABLE, "AGREE"),
  "commitment-recorded/1": rule("joint", TABLE, "AGREE"),
  "exchange-key-proposed/1": rule("joint", TABLE, "AGREE", true),
  "accession-recorded/1": rule("joint", PARTY, "AGREE", true),
  "compliance-claimed/1": rule("joint", TABLE, "CLAIM"),
  "compliance-answered/1": rule("joint", TABLE, "CLAIM"),
  "truce-offered/1": rule("joint", TABLE, "CLAIM"),
  "truce-answered/1": rule("joint", TABLE, "CLAIM", true),
  "process-suspended/1": rule("joint", PARTY, "AGREE", true),
  "process-resumed/1": rule("joint", PARTY, "AGREE", true),
  "session-convened/1": rule("joint", HOSTS, null),
  "session-opened/1": rule("joint", HOSTS, null),
  "attendance-recorded/1": rule("joint", HOSTS, null),
  "session-closed/1": rule("joint", HOSTS, null),
  "point-proposed/1": rule("joint", TABLE, null),
  "point-reworded/1": rule("joint", TABLE, null),
  "point-initialled/1": rule("joint", PARTY, "AGREE", true),
  "own-sentence-recorded/1": rule("joint", TABLE, null),
  "open-point-recorded/1": rule("joint", TABLE, null),
  "item-parked/1": rule("joint", HOSTS, null),
  "interpretation-required/1": rule("joint", PARTY, null),
  "interpretation-waived/1": rule("joint", PARTY, null),
  "recorder-admitted/1": rule("joint", ALL, null),
  "recorder-withdrawn/1": rule("joint", ALL, null),
  "recording-made/1": rule("joint", ALL, null),
  "sheet-signed/1": rule("joint", MEDIATED, null, true),
  "sheet-signed/2": rule("joint", MEDIATED, null, true),
  "exchange-opened/1": rule("joint", HOSTS, null),
  "list-deposited/1": rule("joint", PARTY, "LISTS", true),
  "list-opened/1": rule("joint", PARTY, "LISTS", true),
  "list-received/1": rule("joint", PARTY, "LISTS", true),
  "early-opening-proposed/1": rule("joint", TABLE, "LISTS", true),
  "list-screened/1": rule("joint", PARTY, "LISTS"),
  "round-opened/1": rule("joint", HOSTS, null),
  "statement-submitted/1": rule("joint", PARTY, "LISTS", true),
  "comments-submitted/1": rule("joint", PARTY, "LISTS", true),
  "replies-submitted/1": rule("joint", PARTY, "LISTS", true),
  "unclaimed-counted/1": rule("joint", PARTY, "LISTS"),
  "round-closed/1": rule("joint", HOSTS, null),
  "final-list-proposed/1": rule("joint", PARTY, "LISTS", true),
  "register-sealed/1": rule("joint", PARTY, "LISTS", true),
  "matching-proposed/1": rule("joint", PARTY, "LISTS", true),
  "blind-bound/1": rule("joint", TABLE, "LISTS", true),
  "blind-asked/1": rule("joint", PARTY, "LISTS"),
  "blind-answered/1": rule("joint", TABLE, "LISTS"),
  "blind-secret-given/1": rule("joint", PARTY, "LISTS"),
  "blind-deposited/1": rule("joint", PARTY, "LISTS"),
  "blind-drawn/1": rule("joint", HOSTS, "LISTS"),
  "blind-audit-answered/1": rule("joint", PARTY, "LISTS"),
  "blind-released/1": rule("joint", HOSTS, "LISTS", true),
  "blind-pairs-wanted/1": rule("joint", PARTY, "LISTS", true),
  "blind-record-shown/1": rule("joint", PARTY, "LISTS"),
  "blind-aborted/1": rule("joint", TABLE, "LISTS"),
  "blind-purged/1": rule("joint", TABLE, "LISTS"),
  "site-proposed/1": rule("exec", TABLE, "RELEASE", true),
  "tranche-proposed/1": rule("joint", TABLE, "RELEASE", true),
  "interviews-recorded/1": rule("joint", NEUTRAL, null),
  "manifest-sealed/1": rule("joint", PARTY, "RELEASE", true),
  "go-given/1": rule("joint", PARTY, "RELEASE", true),
  "departure-recorded/1": rule("joint", MOVERS, null),
  "handover-recorded/1": rule("joint", NEUTRAL, null, true),
  "receipt-signed/1": rule("joint", PARTY, "RECEIVE", true),
  "release-reported/1": rule("joint", PARTY, "RELEASE"),
  "release-answered/1": rule("joint", PARTY, "RECEIVE"),
  "substitution-proposed/1": rule("joint", PARTY, "RELEASE", true),
  "shortfall-explained/1": rule("joint", MOVERS, null),
  "remains-recorded/1": rule("joint", MOVERS, null),
  "remains-confirmed/1": rule("joint", NEUTRAL, null),
  "statement-recorded/1": rule("joint", TABLE, null),
  "statement-issued/1": rule("joint", TABLE, "PUBLISH", true),
  "communique-proposed/1": rule("joint", TABLE, "PUBLISH", true),
  "publication-proposed/1": rule("joint", TABLE, "PUBLISH", true),
} as const satisfies Record<ActCode, ActRule>

/** Which proposing acts there are; each carries `proposal` and waits for both parties. */
export const PROPOSING = {
  "exchange-key-proposed/1": "AGREE",
  "early-opening-proposed/1": "LISTS",
  "matching-proposed/1": "LISTS",
  "final-list-proposed/1": "LISTS",
  "site-proposed/1": "RELEASE",
  "tranche-proposed/1": "RELEASE",
  "substitution-proposed/1": "RELEASE",
  "communique-proposed/1": "PUBLISH",
  "publication-proposed/1": "PUBLISH",
} as const satisfies Partial<Record<ActCode, Mandate>>

/** Parses a body; null where it does not fit its act's schema. */
export function parseBody<Code extends ActCode>(code: Code, body: unknown): BodyOf<Code> | null {
  const parsed = v.safeParse(BODIES[code], body)
  return parsed.success ? (parsed.output as BodyOf<Code>) : null
}
