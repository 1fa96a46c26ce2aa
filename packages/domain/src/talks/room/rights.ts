import type { RoomRequestKind } from "./requests.ts"
import type { RoomRole } from "./state.ts"

/** `any`: whomever it concerns; `own`: oneself, or one's own delegation; null: not at all. */
export type RoomRight = "any" | "own" | null
export type RoomRightsRow = Readonly<Record<RoomRole, RoomRight>>

/** A row of the table, in the order of the roles as they are seated. */
function row(chair: RoomRight, head: RoomRight, alternate: RoomRight, others: Others = {}): RoomRightsRow {
  return { chair, head, alternate, delegate: null, interpreter: null, observer: null, recorder: null, ...others }
}
type Others = Partial<Omit<RoomRightsRow, "chair" | "head" | "alternate">>

const SPEAKERS: Others = { delegate: "own", interpreter: "own", observer: "own" }
const ALL: Others = { ...SPEAKERS, recorder: "own" }
const chairOnly = row("any", null, null)
const interpreterOnly = row(null, null, null, { interpreter: "own" })
const everybody = row("own", "own", "own", ALL)

/**
 * The one table of rights in the live room. It knows no place: what a person may do in the plenary and in a caucus is the
 * same, in both directions.
 */
export const ROOM_RIGHTS = {
  admit: chairOnly,
  "admit-delegation": chairOnly,
  "put-back": chairOnly,
  evict: chairOnly,
  lock: chairOnly,
  open: chairOnly,
  close: chairOnly,
  "raise-hand": row("own", "own", "own", SPEAKERS),
  "lower-hand": row("any", "own", "own", SPEAKERS),
  "give-floor": chairOnly,
  "yield-floor": row("own", "own", "own", SPEAKERS),
  "set-mode": chairOnly,
  mute: chairOnly,
  send: row("own", "own", "own", SPEAKERS),
  "take-item": chairOnly,
  "show-point": chairOnly,
  notify: chairOnly,
  "open-caucus": chairOnly,
  "close-caucus": chairOnly,
  "ask-caucus": row(null, "own", "own"),
  move: row("any", "own", "own", { delegate: "own", interpreter: "own", observer: "own" }),
  return: everybody,
  knock: row("own", "own", "own", { delegate: "own", observer: "own" }),
  "answer-knock": row("own", "own", "own"),
  announce: chairOnly,
  record: row(null, null, null, { recorder: "own" }),
  require: chairOnly,
  listen: everybody,
  "sit-at-desk": interpreterOnly,
  "take-channel": interpreterOnly,
  "leave-channel": interpreterOnly,
  flip: interpreterOnly,
  hear: interpreterOnly,
  cough: interpreterOnly,
  slower: interpreterOnly,
  "offer-handover": interpreterOnly,
  "take-handover": interpreterOnly,
  "set-quality": everybody,
  "set-tiles": everybody,
  pin: everybody,
} as const satisfies Readonly<Record<RoomRequestKind, RoomRightsRow>>

export function rightOf(kind: RoomRequestKind, role: RoomRole): RoomRight {
  return ROOM_RIGHTS[kind][role]
}
