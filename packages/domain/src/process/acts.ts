import * as v from "valibot"
import { authorityId, delegationId, memberId } from "../shared/delegation-id.ts"
import { count, hex32, id, instant, text, wording, zone } from "../shared/schema.ts"

/** What a mandate lets a member bind the delegation to; a head holds all of them. */
export const MANDATES = ["ADMIT", "AGREE", "LISTS", "RELEASE", "RECEIVE", "PUBLISH", "CLAIM"] as const
export type Mandate = (typeof MANDATES)[number]

/** The role codes a member may carry (domain vocabulary 9.5). A role is a title; the mandate decides. */
const MEMBER_ROLES = [
  "HEAD_OF_DELEGATION",
  "DELEGATE",
  "TECHNICAL_TEAM",
  "LIST_OFFICER",
  "DETAINING_AUTHORITY",
  "VETTING_BODY",
  "FACILITATOR",
  "CO_CHAIR",
  "NEUTRAL_INTERMEDIARY",
  "FIELD_OFFICER",
  "OBSERVER",
  "INTERPRETER",
  "NOTE_TAKER",
  "SPOKESPERSON",
  "RELEASING_OFFICER",
  "RECEIVING_OFFICER",
] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

const verifierKey = v.pipe(v.string(), v.regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*$/), v.maxLength(300))
const recipient = v.pipe(v.string(), v.regex(/^age1[a-z0-9]+$/), v.maxLength(3000))

/** What a person's own device made: a signing key, an encryption recipient, for heads of parties a witness key. */
const enrolment = {
  member: memberId,
  name: text(120),
  role: v.picklist(MEMBER_ROLES),
  key: verifierKey,
  recipient,
  witnessKey: v.nullable(verifierKey),
}

/** An authority that holds people in a party's name or as its ally: answers of HELD name it. */
const detainingAuthority = v.strictObject({ id: authorityId, label: wording })

export const delegation = v.strictObject({
  id: delegationId,
  /** The neutral label agreed for screens and documents. */
  label: wording,
  /** How the delegation names itself. */
  selfDesignation: v.nullable(wording),
  /** For a party: the authorities that hold people in its name or as its allies. */
  detainingAuthorities: v.array(detainingAuthority),
})

/** Entry 0. The founder is the first member and stands admitted. */
export const processFounded = v.strictObject({
  title: wording,
  origin: v.pipe(v.string(), v.regex(/^[^\s+]+$/), v.maxLength(200)),
  logKey: verifierKey,
  zone,
  clocks: v.pipe(v.array(zone), v.minLength(1), v.maxLength(3)),
  /** A rehearsal keeps its own clock and carries a banner: every person in it is invented. */
  isRehearsal: v.boolean(),
  delegations: v.pipe(v.array(delegation), v.minLength(3), v.maxLength(12)),
  founder: v.strictObject(enrolment),
})

export const delegationAdded = v.strictObject({ delegation })

/** A party's head names one more authority of its own delegation. */
export const authorityNamed = detainingAuthority

export const invitationIssued = v.strictObject({
  id: id("invitation"),
  delegation: delegationId,
  role: v.picklist(MEMBER_ROLES),
  isHead: v.boolean(),
  mandate: v.array(v.picklist(MANDATES)),
  /** SHA-256 of the one-time token in the link. */
  tokenHash: hex32,
  expiresAt: instant,
})

/** Signed by the newcomer's own key; counts for nothing until admitted. */
export const memberEnrolled = v.strictObject({ invitation: id("invitation"), ...enrolment })

export const memberAdmitted = v.strictObject({ member: memberId })
export const memberRemoved = v.strictObject({ member: memberId, reason: wording })
export const mandateChanged = v.strictObject({ member: memberId, mandate: v.array(v.picklist(MANDATES)) })

/** A party's head adopts the trust policy text (C2SP tlog-policy): the log's key and both parties' witness keys. */
export const policyAdopted = v.strictObject({ policy: text(4000) })

/** A party agrees to, or refuses, an open proposal of any kind. Its proposer's party agrees by proposing. */
export const proposalAgreed = v.strictObject({ proposal: id("proposal") })
export const proposalRefused = v.strictObject({ proposal: id("proposal"), reason: wording })
export const proposalWithdrawn = v.strictObject({ proposal: id("proposal"), reason: wording })

/** Rehearsal only: moves the story's clock forward. */
export const rehearsalAdvanced = v.strictObject({ days: v.pipe(count, v.minValue(1), v.maxValue(400)) })

export const PROCESS_ACTS = {
  "process-founded/1": processFounded,
  "delegation-added/1": delegationAdded,
  "authority-named/1": authorityNamed,
  "invitation-issued/1": invitationIssued,
  "member-enrolled/1": memberEnrolled,
  "member-admitted/1": memberAdmitted,
  "member-removed/1": memberRemoved,
  "mandate-changed/1": mandateChanged,
  "policy-adopted/1": policyAdopted,
  "proposal-agreed/1": proposalAgreed,
  "proposal-refused/1": proposalRefused,
  "proposal-withdrawn/1": proposalWithdrawn,
  "rehearsal-advanced/1": rehearsalAdvanced,
} as const
