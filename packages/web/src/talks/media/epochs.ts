import type { ParticipantId, Roster } from "@wasit/domain/room"

/** How long a sender waits for all to have its new key where somebody came in. */
const SWITCH_MS = 1_000
/** How long receivers keep the keys of the epoch before. */
const KEEP_MS = 5_000

/** Whose keys of which epoch are used in one place. A value; `media` acts on its differences. */
export type PlaceEpochs = {
  readonly place: Roster["place"]
  /** The epoch of the newest roster. */
  readonly epoch: number
  readonly members: ReadonlyMap<ParticipantId, string>
  /** The epoch with which this device encrypts; null: it sends nothing. */
  readonly sending: number | null
  /** When it goes over to the newest at the latest. */
  readonly switchAt: number | null
  /** Frames of older epochs than this are not opened. */
  readonly opensFrom: number
  /** When older epochs than the newest are dropped. */
  readonly dropAt: number | null
  /** Whose key of the newest epoch has come. */
  readonly arrived: ReadonlySet<ParticipantId>
}

/** A roster's people, each with the talk key that the record proves. */
export type Proven = ReadonlyMap<ParticipantId, string>

/**
 * Takes a new roster. Who comes in gets only the new keys and the sound goes on meanwhile; where somebody is gone, or came
 * back with another key, the old keys are dropped at once and a short gap is accepted. Null where the roster is not newer.
 */
export function onRoster(
  before: PlaceEpochs | null,
  place: Roster["place"],
  epoch: number,
  members: Proven,
  now: number,
): PlaceEpochs | null {
  const same = before?.place === place ? before : null
  if (same !== null && epoch <= same.epoch) return null
  const hasLost = same === null || [...same.members].some(([id, key]) => members.get(id) !== key)
  const fresh = { place, epoch, members, arrived: new Set<ParticipantId>() }
  if (hasLost) return { ...fresh, sending: epoch, switchAt: null, opensFrom: epoch, dropAt: null }
  const { sending, opensFrom } = same
  return { ...fresh, sending, switchAt: now + SWITCH_MS, opensFrom, dropAt: now + SWITCH_MS + KEEP_MS }
}

/** A sender's key of the newest epoch has come. */
export function onKey(state: PlaceEpochs, epoch: number, sender: ParticipantId): PlaceEpochs {
  if (epoch !== state.epoch || !state.members.has(sender)) return state
  return { ...state, arrived: new Set([...state.arrived, sender]) }
}

/** All have the keys, the server says: no reason to wait longer. It can hasten the change, never hold it up. */
export function onSwitch(state: PlaceEpochs, epoch: number): PlaceEpochs {
  return epoch === state.epoch && state.switchAt !== null ? { ...state, sending: epoch, switchAt: null } : state
}

/** What is due at `now`. */
export function onTime(state: PlaceEpochs, now: number): PlaceEpochs {
  let next = state
  if (next.switchAt !== null && now >= next.switchAt) next = { ...next, sending: next.epoch, switchAt: null }
  if (next.dropAt !== null && now >= next.dropAt) next = { ...next, opensFrom: next.epoch, dropAt: null }
  return next
}

/** Has this device the keys of all who send here? */
export function hasAllKeys(state: PlaceEpochs, senders: Iterable<ParticipantId>): boolean {
  return [...senders].every((each) => state.arrived.has(each))
}
