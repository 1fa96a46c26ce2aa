import * as v from "valibot"
import { delegationId, partyId } from "../shared/delegation-id.ts"
import { blobRef, count, hex32, id, instant, positive, text } from "../shared/schema.ts"

/** The groups a round may be computed in; each stands behind one interface in `matching`. */
const BLIND_SUITES = ["ristretto255-SHA512", "P256-SHA256"] as const

/** What comes out: a number; which tickets belong together; or that, and rows pair by pair as both consent. */
const BLIND_OUTPUTS = ["count", "pairs", "records"] as const
export type BlindOutput = (typeof BLIND_OUTPUTS)[number]

/** Why a round was ended before its result. */
export const ABORT_REASONS = [
  "withdrawn",
  "not-answered",
  "count-wrong",
  "message-malformed",
  "proof-wrong",
  "input-differs",
  "draw-wrong",
  "audit-failed",
  "result-differs",
] as const
export type AbortReason = (typeof ABORT_REASONS)[number]

const PLACE = v.pipe(count, v.maxValue(999_999))
const share = v.pipe(count, v.maxValue(1000))
const forBoth = v.strictObject({ claimed: positive, held: positive })
/** A point of the group as the suite encodes it: 32 or 33 bytes in hexadecimal. */
const point = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64}|[0-9a-f]{66})$/))

/** A message of a round: the SHA-256 of the file as its readers open it, and the sealed file kept beside the record. */
const message = v.strictObject({ file: hex32, blob: blobRef })
export type MessageRef = v.InferOutput<typeof message>

/**
 * A party fixes its register for blind rounds: the digest over its salted rows. The rows never leave its device. Blank
 * rows fill it up, so that `rows` says how many people it holds only rounded up.
 */
export const registerSealed = v.strictObject({
  id: id("register"),
  party: partyId,
  root: hex32,
  rows: positive,
  isDeclared: v.literal(true),
})

/** How two lists are compared: by equal keys under a key nobody has whole, or by the likeness of encoded rows. */
const method = v.variant("kind", [
  v.strictObject({
    kind: v.literal("keys"),
    suite: v.picklist(BLIND_SUITES),
    /** The kinds of match key by name. */
    types: v.pipe(v.array(v.pipe(text(60), v.regex(/^[a-z-]+$/))), v.minLength(1), v.maxLength(24)),
    /** How many elements stand for a row, whether it has so many keys or not. */
    slots: v.pipe(positive, v.maxValue(64)),
    readings: v.pipe(positive, v.maxValue(9)),
    yearsOn: v.picklist(["claimed", "held"]),
    rarity: count,
    atMostRows: positive,
    shared: v.pipe(positive, v.maxValue(64)),
    tables: hex32,
  }),
  v.strictObject({
    kind: v.literal("encodings"),
    perFeature: v.pipe(positive, v.maxValue(100)),
    /** The least likeness that counts, in thousandths. */
    threshold: share,
    tables: hex32,
  }),
])

/** All that both parties agree to before a blind round; nothing of it changes afterwards (docs/spec/blind-rounds.md). */
export const blindTerms = v.strictObject({
  method,
  /** The facilitator whose device answers and compares. */
  comparer: delegationId,
  /** The holder's register as it was fixed. */
  register: id("register"),
  /** How many tickets each list is filled up to. */
  tickets: forBoth,
  /** How many tickets each party may use in all its rounds together. */
  mandate: forBoth,
  /** How long after this round begins another one between the parties must wait. */
  daysUntilNext: v.pipe(count, v.maxValue(400)),
  /** How many tickets of each list are drawn and opened to the facilitator before anything is released. */
  audited: v.pipe(count, v.maxValue(500)),
  output: v.picklist(BLIND_OUTPUTS),
  purgeBy: instant,
})
export type BlindTerms = v.InferOutput<typeof blindTerms>

/** How a list is to be matched with the other party's register: openly (`terms` is null), or blind on these terms. */
export const matchingProposed = v.strictObject({
  proposal: id("proposal"),
  id: id("blind"),
  number: positive,
  list: id("list"),
  terms: v.nullable(blindTerms),
})

/**
 * Each of the three binds itself before anything is sent: to the terms, to its share of the round's key and to its part
 * of the coin by which tickets are drawn; a party also to its list, as it stands in the record, and to its tickets.
 */
export const blindBound = v.strictObject({
  round: id("blind"),
  terms: hex32,
  input: v.nullable(v.strictObject({ list: hex32, root: hex32, tickets: positive })),
  coin: hex32,
  key: v.nullable(point),
})

/** A party's masked elements, sealed to the comparer. */
export const blindAsked = v.strictObject({ round: id("blind"), elements: positive, message })

/** Elements multiplied by a share of the key: the comparer's answer goes on to the other party, whose answer comes back. */
export const blindAnswered = v.strictObject({ round: id("blind"), party: partyId, elements: positive, message })

/** Encodings only: a party's half of the secret that the comparer never has, sealed to the other party. */
export const blindSecretGiven = v.strictObject({ round: id("blind"), message })

/** A party's tickets with what they are compared by, sealed to the comparer; withheld until both are there. */
export const blindDeposited = v.strictObject({ round: id("blind"), tickets: positive, message })

/** The comparer opens all three parts of the coin, and with them which tickets are audited. */
export const blindDrawn = v.strictObject({
  round: id("blind"),
  coins: v.strictObject({ claimed: hex32, held: hex32, comparer: hex32 }),
  drawn: v.strictObject({ claimed: v.array(PLACE), held: v.array(PLACE) }),
})

/** The drawn tickets, opened to the comparer alone. */
export const blindAuditAnswered = v.strictObject({ round: id("blind"), tickets: count, message })

/** The result at the agreed level, to both parties at the same moment. */
export const blindReleased = v.strictObject({ round: id("blind"), matches: count, message })

/** A party is ready to show its rows of these pairs, by their number in the result. */
export const blindPairsWanted = v.strictObject({
  round: id("blind"),
  pairs: v.pipe(v.array(positive), v.minLength(1), v.maxLength(1000)),
})

/** A party's row of one pair that both want, sealed to the other; withheld until both are there. */
export const blindRecordShown = v.strictObject({ round: id("blind"), pair: positive, message })

/** Somebody ends a round; who, at which step and why stands in the record. */
export const blindAborted = v.strictObject({
  round: id("blind"),
  reason: v.picklist(ABORT_REASONS),
  /** Whose message was not as agreed; null where nobody's was. */
  against: v.nullable(delegationId),
})

/** A participant states that keys, tickets and messages of the round are deleted on its devices. */
export const blindPurged = v.strictObject({ round: id("blind") })

export const BLIND_ACTS = {
  "register-sealed/1": registerSealed,
  "matching-proposed/1": matchingProposed,
  "blind-bound/1": blindBound,
  "blind-asked/1": blindAsked,
  "blind-answered/1": blindAnswered,
  "blind-secret-given/1": blindSecretGiven,
  "blind-deposited/1": blindDeposited,
  "blind-drawn/1": blindDrawn,
  "blind-audit-answered/1": blindAuditAnswered,
  "blind-released/1": blindReleased,
  "blind-pairs-wanted/1": blindPairsWanted,
  "blind-record-shown/1": blindRecordShown,
  "blind-aborted/1": blindAborted,
  "blind-purged/1": blindPurged,
} as const
