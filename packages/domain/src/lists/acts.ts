import * as v from "valibot"
import { partRef } from "../process/compartments.ts"
import { partyId } from "../shared/delegation-id.ts"
import { blobRef, count, deadline, hex32, id, positive, text } from "../shared/schema.ts"

const GRADES = ["A", "B", "C", "D"] as const
export type Grade = (typeof GRADES)[number]

/** The facilitator opens a window: both parties deposit, then both lists are opened. */
export const exchangeOpened = v.strictObject({
  id: id("exchange"),
  parties: v.pipe(
    v.tuple([partyId, partyId]),
    v.check(([one, other]) => one !== other),
  ),
  depositDue: deadline,
})

/**
 * A party seals a list: nobody else can read it, and from now on it cannot change or grow.
 * `root` is the list digest (Merkle root over salted rows); the age file is named by its hash.
 */
export const listDeposited = v.strictObject({
  id: id("list"),
  exchange: id("exchange"),
  party: partyId,
  /** Whom the party says holds these people. */
  heldBy: partyId,
  version: positive,
  /** The list this one supplements (a supplementary list), or null. */
  supplements: v.nullable(id("list")),
  root: hex32,
  count: positive,
  grade: v.picklist(GRADES),
  blob: blobRef,
  /** The depositor declares the list accurate and complete to his knowledge. */
  isDeclared: v.literal(true),
})

/**
 * The depositor hands over the one-time identity that opens the age file, sealed to the other party. `checkpoint` is the
 * note, cosigned by both parties, under which both deposits stand: the proof that nobody opened early.
 */
export const listOpened = v.strictObject({ list: id("list"), identity: partRef("names"), checkpoint: text(8000) })

/** The receiver opened the list, recomputed its digest and counted its rows: delivered and read are two facts. */
export const listReceived = v.strictObject({ list: id("list"), root: hex32, count: positive })

/** Both parties agree that one list may be opened although the other deposit is missing. */
export const earlyOpeningProposed = v.strictObject({ proposal: id("proposal"), list: id("list") })

/** The receiver's self-made answer to "how much of it can you work on": shown as counts. */
export const listScreened = v.strictObject({ list: id("list"), admitted: count, duplicates: count, incomplete: count })

export const LISTS_ACTS = {
  "exchange-opened/1": exchangeOpened,
  "list-deposited/1": listDeposited,
  "list-opened/1": listOpened,
  "list-received/1": listReceived,
  "early-opening-proposed/1": earlyOpeningProposed,
  "list-screened/1": listScreened,
} as const
