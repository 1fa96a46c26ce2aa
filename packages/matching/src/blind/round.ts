/**
 * The state machine of one participant of a blind round. It takes messages and makes them; it neither sends nor stores, has no
 * clock and no randomness: all it draws comes from one round secret of 32 random bytes, so that a round can be continued from
 * the files and that secret. docs/spec/blind-rounds.md says what each side learns.
 */
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import { derive, tagged } from "./derive.ts"
import { type Digests, PLAIN_DIGESTS } from "./digests.ts"
import { fileDigest, readFile, sideOf, writeFile } from "./files.ts"
import type { BlindPerson } from "./keys.ts"
import {
  type BlindHeader,
  type BlindMessage,
  type BlindRefusal,
  type BlindSide,
  type BlindTerms,
  isRefusal,
  type OpenedListRow,
  PARTIES,
  type PartySide,
  refusal,
  type TranscriptLine,
} from "./messages.ts"
import { deriveKey } from "./oprf.ts"
import type { SharedWork } from "./portions.ts"
import { type MessageKey, messageKey, otherOf, type Route, routesOf } from "./routes.ts"
import type { Scalar, Suite } from "./suite.ts"

/** A row as it was sealed: text by field. */
export type SealedRowTexts = Readonly<Record<string, string>>

/** A party's own list, and how one row of it is opened against the sealed digest. */
export interface PartyList {
  readonly rows: readonly SealedRowTexts[]
  readonly openRow: (place: number) => OpenedListRow
  /** What `ownKeys` gave in an earlier step of the same round: reading names takes a while. */
  readonly keys?: readonly (readonly string[])[]
}

/** What every participant brings. */
export interface RoundSetup {
  readonly me: BlindSide
  readonly terms: BlindTerms
  /** 32 random bytes, made for this round and destroyed at its end. */
  readonly secret: Uint8Array
  /** Keys mode; null in encodings mode. */
  readonly suite: Suite | null
  /** Parties; null for the facilitator. */
  readonly list: PartyList | null
  /** How a sealed row is understood: the same function for all three. */
  readonly readRow: (row: SealedRowTexts) => BlindPerson
  /** Whether an opened row stands on the list with this digest and count. */
  readonly isOnList: (opened: OpenedListRow, rows: number, list: string) => boolean
}

/** One participant's round so far. */
export interface Round extends RoundSetup {
  readonly termsDigest: string
  readonly routes: readonly Route[]
  readonly messages: ReadonlyMap<MessageKey, BlindMessage>
  readonly transcript: readonly TranscriptLine[]
}

/** How far a long step is. */
export interface BlindProgress {
  readonly done: number
  readonly total: number
  /** What may be done elsewhere from here. It holds secrets, and is for `shareOut` alone. */
  readonly work?: SharedWork
}
/** A long step. Whoever was offered `work` may answer with what became of all its portions. */
export type Steps<T> = Generator<BlindProgress, T, readonly Uint8Array[] | undefined>

/** Begins a round under terms that all three signed. */
export function beginRound(setup: RoundSetup): Round | BlindRefusal {
  const { me, terms, list, suite } = setup
  if (setup.secret.length !== 32) throw new Error("a round secret is 32 bytes")
  const fault = termsFault(terms)
  if (fault !== null) return fault
  // What the terms' own file could not say is no rule of a round.
  if (isRefusal(readFile(writeFile(terms)))) return refusal("wrong-header")
  if ((terms.keys?.suite ?? null) !== (suite?.name ?? null)) return refusal("wrong-context", me)
  if (me !== "f" && list?.rows.length !== terms[me].rows) return refusal("list-not-sealed", me)
  return {
    ...setup,
    termsDigest: fileDigest(writeFile(terms)),
    routes: routesOf(terms.mode, terms.output),
    messages: new Map(),
    transcript: [],
  }
}

/** What was asked and sealed before: the process knows it from the record. */
export interface RoundHistory {
  readonly sealed: readonly { readonly party: string; readonly list: string; readonly rows: number }[]
  readonly asked: readonly { readonly party: string; readonly list: string }[]
}

/** No proof is about more elements than these tickets have, and no file is longer than their rows take. */
const MOST_DRAWN = 2000

/** Why nobody may sign these terms; null if they hold together. */
export function termsFault(terms: BlindTerms, history?: RoundHistory): BlindRefusal | null {
  if ((terms.mode === "keys") !== (terms.keys !== null)) return refusal("wrong-header")
  if ((terms.mode === "encodings") !== (terms.encodings !== null)) return refusal("wrong-header")
  for (const side of PARTIES) {
    const { party, list, rows, tickets, quota, audited } = terms[side]
    if (tickets > quota) return refusal("over-quota", side)
    if (rows > tickets || audited > tickets) return refusal("wrong-count", side)
    if (audited > MOST_DRAWN) return refusal("too-many-drawn", side)
    if (history === undefined) continue
    const isSealed = history.sealed.some((each) => each.party === party && each.list === list && each.rows === rows)
    if (!isSealed) return refusal("list-not-sealed", side)
    if (history.asked.some((each) => each.party === party && each.list === list)) {
      return refusal("list-already-asked", side)
    }
  }
  return null
}

/** The context that every later message carries; null before the bindings of all three are there. */
export function contextOf({ termsDigest, messages }: Round): Uint8Array | null {
  const bindings = (["commit:a", "commit:b", "commit:f"] as const).map((key) => messages.get(key))
  if (bindings.some((binding) => binding === undefined)) return null
  return tagged("context", hexToBytes(termsDigest), ...bindings.map((binding) => hexToBytes(binding!.digest)))
}

/** The messages this participant can make now. */
export function dueFrom(round: Round): MessageKey[] {
  return round.routes
    .filter(({ key, by, after }) => by === round.me && !round.messages.has(key) && isReady(round, after))
    .map(({ key }) => key)
}

/** The messages this participant waits for, whoever is late. */
export function awaitedBy(round: Round): Route[] {
  return round.routes.filter(
    ({ key, by, to, after }) =>
      by !== round.me && to.includes(round.me) && !round.messages.has(key) && isReady(round, after),
  )
}

/** Whether all of the messages stand that this participant can see at all. */
function isReady(round: Round, after: readonly MessageKey[]): boolean {
  return after.every((key) => {
    const route = round.routes.find((each) => each.key === key)
    const isSeen = route === undefined || route.by === round.me || route.to.includes(round.me)
    return !isSeen || round.messages.has(key)
  })
}

/** Reads a file that `from` sent and checks what does not need its content: whose it is, when, of which round. */
export function admit(round: Round, from: BlindSide, file: Uint8Array): BlindMessage | BlindRefusal {
  const message = readFile(file)
  if (isRefusal(message)) return { ...message, side: from }
  const { header } = message
  if (sideOf(header) !== from) return refusal("wrong-side", from)
  const key = messageKey(header)
  if (key === null) return refusal("wrong-kind", from)
  if (round.messages.has(key)) return refusal("already-sent", from)
  const context = contextOf(round)
  if (header.kind === "commit") {
    return header.terms === round.termsDigest ? message : refusal("wrong-context", from)
  }
  if (context === null) return refusal("not-yet", from)
  if (!("ctx" in header) || header.ctx !== bytesToHex(context)) return refusal("wrong-context", from)
  const after = header.kind === "record" ? recordAfter() : round.routes.find((route) => route.key === key)?.after
  if (after === undefined) return refusal("wrong-kind", from)
  return isReady(round, after) ? message : refusal("not-yet", from)
}

const recordAfter = (): readonly MessageKey[] => ["wanted:a", "wanted:b"]

/** The round with one more message. */
export function withMessage(round: Round, message: BlindMessage, bytes: number): Round {
  const key = messageKey(message.header)
  if (key === null) throw new Error("terms are no message of a round")
  const by = sideOf(message.header)!
  const line = { kind: message.header.kind, by, digest: message.digest, bytes }
  return {
    ...round,
    messages: new Map([...round.messages, [key, message]]),
    transcript: [...round.transcript, line],
  }
}

/** A message that must be there by now. */
export function said<K extends BlindHeader["kind"]>(
  round: Round,
  kind: K,
  key: MessageKey,
): BlindMessage<Extract<BlindHeader, { kind: K }>> {
  const message = round.messages.get(key)
  if (message?.header.kind !== kind) throw new Error(`${key} is not here yet`)
  return message as BlindMessage<Extract<BlindHeader, { kind: K }>>
}

/** This participant's share of the round's key. */
export function keyShare(round: Round): Scalar {
  return deriveKey(suiteOf(round), 1, derive(round.secret, "key"), utf8ToBytes(round.termsDigest))
}

/** This participant's coin, 32 bytes. */
export const coinOf = (round: Round): Uint8Array => derive(round.secret, "coin")
/** The digest by which a coin is bound, hexadecimal. */
export const coinBinding = (coin: Uint8Array): string => bytesToHex(tagged("coin", coin))

/** The suite of a round in keys mode. */
export function suiteOf({ suite }: RoundSetup): Suite {
  if (suite === null) throw new Error("encodings need no suite")
  return suite
}

/** The hashes of a round's suite; in encodings mode the plain ones. */
export const digestsOf = ({ suite }: RoundSetup): Digests => suite?.digests ?? PLAIN_DIGESTS

/** The side of this party. Throws for the facilitator. */
export function partyOf({ me }: RoundSetup): PartySide {
  if (me === "f") throw new Error("the facilitator brings no list")
  return me
}

/** The other party. Throws for the facilitator. */
export const counterpartOf = (round: RoundSetup): PartySide => otherOf(partyOf(round))

/** Runs steps to their end at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next(undefined)
    if (next.done === true) return next.value
  }
}
