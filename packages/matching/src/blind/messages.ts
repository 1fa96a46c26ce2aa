/**
 * The messages of a blind round (docs/spec/blind-rounds.md). Each is one file; its SHA-256 stands in one act.
 * Nothing here was reviewed by a cryptographer as a composition: the parts are RFC 9497, RFC 6962 and HMAC.
 */

/** Who takes part: two parties and the facilitator. */
export const SIDES = ["a", "b", "f"] as const
/** One of the three. */
export type BlindSide = (typeof SIDES)[number]
/** The sides that bring a list. */
export const PARTIES = ["a", "b"] as const
/** One of the two parties. */
export type PartySide = (typeof PARTIES)[number]

/** The groups and hashes in which keys mode works (RFC 9497); the first is the usual one. */
export const SUITES = ["ristretto255-SHA512", "P256-SHA256"] as const
/** One of them. */
export type SuiteName = (typeof SUITES)[number]

/** How rows are compared: by keys that both derive blindly, or by encodings under a key of both parties. */
export const MODES = ["keys", "encodings"] as const
/** One of them. */
export type BlindMode = (typeof MODES)[number]

/** What the parties agreed to learn: how many pairs, which tickets pair, or also the rows that both ask for. */
export const OUTPUTS = ["count", "pairs", "records"] as const
/** One of them. */
export type OutputLevel = (typeof OUTPUTS)[number]

/** The kinds of match keys: which parts of a row are taken together. */
export const KEY_TYPES = [
  "document",
  "given-whole-father",
  "given-whole-father-province",
  "given-second-whole-father",
  "given-whole-grandfather",
  "given-grandfather-province",
  "given-second-father",
  "given-father-district",
  "given-father-province",
  "given-father-year",
  "given-second-year",
  "given-second-district",
  "given-father-grandfather",
  "given-father-tribe",
  "given-second-province",
  "given-tribe-province",
  "father-grandfather-district",
  "given-district-year",
  "second-district-year",
  "given-father",
] as const
/** One of them. */
export type KeyType = (typeof KEY_TYPES)[number]

/** What a party brings: the list it sealed, and how much it may ask. */
export interface SideTerms {
  readonly party: string
  /** The list digest (Merkle root over the salted rows), in hexadecimal. */
  readonly list: string
  /** Rows of that list. */
  readonly rows: number
  /** Tickets of this round: the rows and the padding. */
  readonly tickets: number
  /** Tickets left to this side under the mandate, this round included. */
  readonly quota: number
  /** Tickets that the audit opens to the facilitator. */
  readonly audited: number
}

/** What keys mode agrees on. */
export interface KeyTerms {
  readonly suite: SuiteName
  readonly types: readonly KeyType[]
  /** Elements a ticket. */
  readonly slots: number
  /** Readings of one name part, at most. */
  readonly readings: number
  /** The side that also sends the year before and the year after. */
  readonly yearsOn: PartySide
  /** A key worth less than this many centibits is left out: too many people share it. */
  readonly rarity: number
  /** A key that more rows of one list share is left out. */
  readonly atMostRows: number
  /** How many keys two tickets must share. */
  readonly shared: number
  /** SHA-256 of the tables the keys are made with. */
  readonly tables: string
}

/** What encodings mode agrees on. */
export interface EncodingTerms {
  readonly bits: 1024
  /** Bits that one feature sets. */
  readonly perFeature: number
  /** Least Dice coefficient of a pair, in thousandths. */
  readonly threshold: number
  readonly tables: string
}

/** The terms of a round, which all three sign by the digest of their file. */
export interface BlindTerms {
  readonly kind: "terms"
  readonly version: 1
  readonly process: string
  readonly round: number
  readonly mode: BlindMode
  readonly output: OutputLevel
  readonly a: SideTerms
  readonly b: SideTerms
  readonly keys: KeyTerms | null
  readonly encodings: EncodingTerms | null
  /** When everything of the round is to be destroyed, YYYY-MM-DDThh:mm:ssZ. */
  readonly purgeBy: string
}

/** What a side fixes before anything of the round is sent. */
export interface RoundBinding {
  readonly kind: "commit"
  /** SHA-256 of the file of terms. */
  readonly terms: string
  readonly side: BlindSide
  /** Root of the tree over the tickets; the facilitator has none. */
  readonly root: string | null
  /** Digest that binds the coin of the audit. */
  readonly coin: string
  /** The share of the round's key, as a point; null in encodings mode. */
  readonly key: string | null
}

interface InContext {
  /** The round's context, in hexadecimal. */
  readonly ctx: string
}

/** Keys mode: the elements of a party's tickets, blinded, for the facilitator. */
export interface Blinded extends InContext {
  readonly kind: "blinded"
  readonly suite: SuiteName
  readonly side: PartySide
  readonly tickets: number
  readonly slots: number
}

/** Keys mode: the same elements under the key share of who answers. */
export interface Evaluated extends InContext {
  readonly kind: "evaluated"
  readonly suite: SuiteName
  readonly by: BlindSide
  readonly for: PartySide
  /** SHA-256 of the file whose elements are answered. */
  readonly of: string
  readonly elements: number
  /** Proofs at the end of the payload, one for each slice of elements; a party's answer has none. */
  readonly proofs: number
}

interface Tags extends InContext {
  readonly kind: "tags"
  readonly side: PartySide
  readonly tickets: number
  readonly slots: number
  readonly coin: string
}

/** Encodings mode: one half of the key, for the other party alone. */
export interface Secret extends InContext {
  readonly kind: "secret"
  readonly side: PartySide
}

/** Encodings mode: the encodings of a party's tickets, for the facilitator. */
export interface Encodings extends InContext {
  readonly kind: "encodings"
  readonly side: PartySide
  readonly tickets: number
  readonly coin: string
}

/** Which tickets the audit opens, and what shows that nobody chose them. */
export interface Draw extends InContext {
  readonly kind: "draw"
  readonly coins: { readonly a: string; readonly b: string; readonly f: string }
  /** SHA-256 of the files of tags (or encodings) that were in when the coins were opened. */
  readonly tags: { readonly a: string; readonly b: string }
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** One row of the sealed list, opened alone: as `openRow` of the record makes it, in hexadecimal. */
export interface OpenedListRow {
  readonly index: number
  readonly salt: string
  readonly row: Readonly<Record<string, string>>
  readonly proof: readonly string[]
}

/** One ticket, opened: what it stands for, and that it was bound. */
export interface OpenedTicket {
  readonly ticket: number
  readonly seed: string
  readonly proof: readonly string[]
  /** Null for padding. */
  readonly row: OpenedListRow | null
  /** Keys mode: the unblinded elements of the ticket's slots. */
  readonly elements: readonly string[]
}

/** The drawn tickets of a party, opened to the facilitator. */
export interface Opened extends InContext {
  readonly kind: "opened"
  readonly side: PartySide
  readonly tickets: readonly OpenedTicket[]
  /** That the unblinded elements carry this side's key share. */
  readonly proof: string | null
  /** That this side's answers to the other's drawn tickets carry it. */
  readonly answered: string | null
  /** Zeros up to a length that is the same for rows and padding: everybody in the process sees how long a sealed file is. */
  readonly fill: string
}

/** What the facilitator saw in one side's audit; it stays with the facilitator. */
export interface AuditLine {
  readonly drawn: number
  /** Drawn tickets that stand for a row, not for padding. */
  readonly rows: number
  /** Keys that the opened rows would give and that were left out as frequent. */
  readonly keysLeftOut: number
}

/** Pair of tickets: of A, of B. */
export type TicketPair = readonly [a: number, b: number]

/** What the round found, as far as its output goes. */
export interface BlindResult extends InContext {
  readonly kind: "result"
  readonly output: OutputLevel
  readonly matches: number
  /** Null at the level `count`. */
  readonly pairs: readonly TicketPair[] | null
  /** Tickets that asked again for a person of the other list whom another ticket of the same list asks for; none where a number alone was agreed. */
  readonly repeated: { readonly a: number; readonly b: number }
  /** Tickets that were opened to the facilitator, and stood up. How many were padding would tell of the list: not said. */
  readonly audited: { readonly a: number; readonly b: number }
}

/** The pairs whose rows a party asks for. */
export interface Wanted extends InContext {
  readonly kind: "wanted"
  readonly side: PartySide
  readonly pairs: readonly TicketPair[]
}

/** A party's own row of a pair that both asked for. */
export interface PairRecord extends InContext {
  readonly kind: "record"
  readonly side: PartySide
  readonly pair: TicketPair
  readonly opened: OpenedTicket
}

interface Purged extends InContext {
  readonly kind: "purged"
  readonly side: BlindSide
}

/** The header of any message. */
export type BlindHeader =
  | BlindTerms
  | RoundBinding
  | Blinded
  | Evaluated
  | Tags
  | Secret
  | Encodings
  | Draw
  | Opened
  | BlindResult
  | Wanted
  | PairRecord
  | Purged
/** What kind of message a header is of. */
export type MessageKind = BlindHeader["kind"]

/** A message as read: its header, its payload, and the SHA-256 of its file, in hexadecimal. */
export interface BlindMessage<H extends BlindHeader = BlindHeader> {
  readonly header: H
  readonly payload: Uint8Array
  readonly digest: string
}

/** What went over the table, in order: enough for the card of what was learned, and to judge a dispute. */
export interface TranscriptLine {
  readonly kind: MessageKind
  readonly by: BlindSide
  readonly digest: string
  readonly bytes: number
}

const REFUSALS = [
  "not-a-blind-file",
  "wrong-header",
  "wrong-length",
  "wrong-kind",
  "wrong-side",
  "wrong-context",
  "wrong-digest",
  "wrong-count",
  "already-sent",
  "not-yet",
  "over-quota",
  "list-already-asked",
  "list-not-sealed",
  "not-an-element",
  "identity",
  "repeated-element",
  "proof-does-not-hold",
  "coin-does-not-open",
  "draw-differs",
  "ticket-not-committed",
  "row-not-on-list",
  "elements-differ",
  "tags-differ",
  "result-differs",
  "pair-not-wanted",
  "record-differs",
  "too-many-drawn",
  "other-tables",
  "secret-destroyed",
] as const
/** Why a message is not taken. */
export type BlindRefusalCode = (typeof REFUSALS)[number]

/** A refusal as a value: the code, whose message it was, and the place in it where that is known. */
export interface BlindRefusal {
  readonly refused: BlindRefusalCode
  readonly side: BlindSide | null
  readonly at: number | null
}

/** Whether an answer is a refusal. */
export const isRefusal = (value: unknown): value is BlindRefusal =>
  typeof value === "object" && value !== null && "refused" in value

/** A refusal; side and place are null where they say nothing. */
export function refusal(
  refused: BlindRefusalCode,
  side: BlindSide | null = null,
  at: number | null = null,
): BlindRefusal {
  return { refused, side, at }
}
