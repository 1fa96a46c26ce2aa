import { ACT_RULES, type ActCode, type BodyOf } from "./acts.ts"
import { apply, fold } from "./apply.ts"
import { decide } from "./decide.ts"
import { expectedPolicy } from "./process/policy.ts"
import type { Act, RecordEntry, Refusal } from "./shared/act.ts"
import { epochSecondsToInstant, instantToEpochSeconds } from "./shared/calendar.ts"
import { delegationOf, type MemberId } from "./shared/ids.ts"
import { EMPTY_STATE, type ProcessState } from "./state.ts"

export const HOST: MemberId = "facilitator_host/chair"
export const GOV: MemberId = "party_gov/head"
export const TLB: MemberId = "party_tlb/head"
export const FIELD: MemberId = "neutral_field/head"
const START = "2020-03-22T09:00:00Z"

/** A key that looks like one; tests of the domain check no signature. */
export const keyOf = (name: string): string => `wasit.test/${name}+${hash(name)}+${hash(`${name}1`).repeat(5)}Aa=`

function hash(text: string): string {
  let sum = 2_166_136_261
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return sum.toString(16).padStart(8, "0")
}

const enrolment = (member: MemberId, role: "HEAD_OF_DELEGATION" | "DELEGATE" | "FACILITATOR") => ({
  member,
  name: `Invented ${hash(member)}`,
  role,
  key: keyOf(member),
  recipient: `age1${hash(member)}`,
  witnessKey: delegationOf(member).startsWith("party_") && role === "HEAD_OF_DELEGATION" ? keyOf(`${member}/w`) : null,
})

/** A record in the making: acts go through `decide`, as in a server. */
export class Story {
  readonly entries: RecordEntry[] = []
  state: ProcessState = EMPTY_STATE

  get now(): string {
    return this.state.lastAt ?? START
  }

  act<Code extends ActCode>(actor: MemberId, code: Code, body: BodyOf<Code>, later = 1): Act {
    const at = epochSecondsToInstant(instantToEpochSeconds(this.now) + later)
    const ctx = ACT_RULES[code].ctx === "exec" ? "exec" : "joint"
    return { act: code, actor, at, ctx, body, parts: new Map() }
  }

  /** What `decide` says to an act; nothing enters. */
  refusal<Code extends ActCode>(actor: MemberId, code: Code, body: BodyOf<Code>, later = 1): Refusal | null {
    const act = this.act(actor, code, body, later)
    return decide(this.state, act, { at: act.at, cosignedSize: this.entries.length })
  }

  /** Enters an act, which must be allowed. */
  enter<Code extends ActCode>(actor: MemberId, code: Code, body: BodyOf<Code>, later = 1): this {
    const refusal = this.refusal(actor, code, body, later)
    if (refusal !== null) throw new Error(`${code}: ${JSON.stringify(refusal)}`)
    this.push(this.act(actor, code, body, later))
    return this
  }

  /** Puts an entry into the record whatever the rules say. */
  push(act: Act): this {
    const entry = { ...act, index: this.entries.length }
    this.entries.push(entry)
    this.state = apply(this.state, entry)
    return this
  }

  /** Invites, enrols and admits a member. */
  join(member: MemberId, by: MemberId, role: "HEAD_OF_DELEGATION" | "DELEGATE", mandate: "LISTS"[] = []): this {
    const invitation = `invitation_${member.replaceAll(/[/_]/g, "-")}` as const
    const expiresAt = "2030-01-01T00:00:00Z"
    const isHead = role === "HEAD_OF_DELEGATION"
    const tokenHash = hash(member).repeat(8)
    const delegation = delegationOf(member)
    this.enter(by, "invitation-issued/1", { id: invitation, delegation, role, isHead, mandate, tokenHash, expiresAt })
    this.enter(member, "member-enrolled/1", { invitation, ...enrolment(member, role) })
    return this.enter(by, "member-admitted/1", { member })
  }

  refold(): ProcessState {
    return fold(this.entries)
  }
}

/** A rehearsal of the Doha process, founded. Everybody in it is invented. */
export function founded(isRehearsal = true): Story {
  const delegation = (id: "party_gov" | "party_tlb" | "facilitator_host" | "neutral_field", en: string) => ({
    id,
    label: { en },
    selfDesignation: null,
    detainingAuthorities: [],
  })
  return new Story().enter(HOST, "process-founded/1", {
    title: { en: "Rehearsal" },
    origin: "wasit.test/rehearsal",
    logKey: keyOf("log"),
    zone: "Asia/Qatar",
    clocks: ["Asia/Kabul"],
    isRehearsal,
    delegations: [
      delegation("party_gov", "The government team"),
      delegation("party_tlb", "The technical team"),
      delegation("facilitator_host", "The host"),
      delegation("neutral_field", "The intermediary"),
    ],
    founder: enrolment(HOST, "FACILITATOR"),
  })
}

/** The heads of both parties and of the neutral are at the table, and the policy is adopted. */
export function doha(): Story {
  const story = founded()
  for (const head of [GOV, TLB, FIELD]) story.join(head, HOST, "HEAD_OF_DELEGATION")
  const policy = expectedPolicy(story.state.process) ?? ""
  return story.enter(GOV, "policy-adopted/1", { policy }).enter(TLB, "policy-adopted/1", { policy })
}

/** With an agreement that one party signed with somebody outside, and a commitment that the other must perform. */
export function withAgreement(): Story {
  const outside = { kind: "outside", label: { en: "A third state" } } as const
  const gov = { kind: "delegation", id: "party_gov" } as const
  const tlb = { kind: "delegation", id: "party_tlb" } as const
  return doha()
    .enter(HOST, "agreement-recorded/1", {
      id: "agreement_one",
      title: { en: "Agreement" },
      signedOn: "2020-02-29",
      text: null,
      source: null,
      signatories: [outside, tlb],
      performers: [gov],
    })
    .enter(HOST, "commitment-recorded/1", {
      id: "commitment_5000",
      agreement: "agreement_one",
      promisor: outside,
      debtor: gov,
      creditor: tlb,
      guarantor: null,
      duty: { kind: "release", count: 5000, modality: "ceiling", category: null },
      condition: null,
      due: { at: "2020-03-10T19:29:59Z", zone: "Asia/Kabul" },
      clause: null,
    })
}

/** With a session that has begun. */
export function inSession(): Story {
  return doha()
    .enter(HOST, "session-convened/1", {
      id: "session_one",
      title: { en: "First session" },
      startsAt: "2020-03-22T10:00:00Z",
      medium: { en: "Video" },
      agenda: [{ id: "item_lists", title: { en: "Lists" } }],
      delegations: ["party_gov", "party_tlb", "facilitator_host"],
    })
    .enter(HOST, "session-opened/1", { session: "session_one", openedAt: "2020-03-22T09:00:00Z" })
}
