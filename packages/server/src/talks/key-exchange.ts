import {
  isCut,
  type KeyEnvelope,
  type KeyPlaceId,
  keyPlacesOf,
  type ParticipantId,
  type Roster,
  rosterOf,
  type ServerMessage,
  type TalkState,
} from "@wasit/domain/room"

/** After so long devices use new keys though somebody has not said that they came. */
const SWITCH_AFTER = 1000

type Send = (to: ParticipantId, message: ServerMessage) => void
type Pending = { readonly epoch: number; readonly has: Set<ParticipantId>; readonly timer: NodeJS.Timeout }

/**
 * Says who shares keys, passes sealed keys on, and says when the new ones hold. It can open none of them: an envelope is
 * sealed to devices, and signed by a key that stands in the record.
 */
export class KeyExchange {
  readonly #send: Send
  readonly #pending = new Map<KeyPlaceId, Pending>()
  /** The epoch each device was told last, by place. */
  readonly #told = new Map<ParticipantId, Map<KeyPlaceId, number>>()
  #state: TalkState

  constructor(state: TalkState, send: Send) {
    this.#state = state
    this.#send = send
  }

  /** Where keys changed, everybody who shares them is told who does; after a cut the new keys hold at once. */
  follow(state: TalkState): void {
    const before = this.#state
    this.#state = state
    for (const place of keyPlacesOf(state)) {
      const roster = rosterOf(state, place)
      if (roster === null || roster.epoch === rosterOf(before, place)?.epoch) continue
      this.#announce(roster)
      if (isCut(before, state, place)) this.#switch(place)
      else this.#await(place, roster.epoch)
    }
    for (const place of this.#pending.keys()) if (rosterOf(state, place) === null) this.#drop(place)
  }

  /** A device of this participant has come, or come back: it knows nothing yet. */
  forget(participant: ParticipantId): void {
    this.#told.delete(participant)
  }

  /** A device that came back to keys that have not changed is told which they are. */
  tell(participant: ParticipantId): void {
    for (const place of keyPlacesOf(this.#state)) {
      const roster = this.#rosterWith(participant, place)
      if (roster === null || this.#told.get(participant)?.get(place) === roster.epoch) continue
      this.#announceTo(participant, roster)
      if (!this.#pending.has(place)) this.#send(participant, { type: "switch", place, epoch: roster.epoch })
    }
  }

  /** Passes an envelope to those who share keys with its sender now; one for earlier keys goes nowhere. */
  pass(from: ParticipantId, envelope: KeyEnvelope): void {
    const roster = this.#rosterWith(from, envelope.place)
    if (roster === null || envelope.sender !== from || envelope.session !== this.#state.session) return
    if (roster.epoch !== envelope.epoch) return
    const addressed = new Set(envelope.boxes.map((box) => box.to))
    for (const { participant } of roster.members)
      if (participant !== from && addressed.has(participant)) this.#send(participant, { type: "envelope", envelope })
  }

  /** A device has everybody's keys; when all have them, the new ones hold. */
  has(participant: ParticipantId, place: KeyPlaceId, epoch: number): void {
    const pending = this.#pending.get(place)
    const roster = this.#rosterWith(participant, place)
    if (pending === undefined || roster === null || pending.epoch !== epoch) return
    pending.has.add(participant)
    const isThere = (id: ParticipantId) => this.#state.participants[id]?.isPresent === true
    if (roster.members.every((each) => pending.has.has(each.participant) || !isThere(each.participant)))
      this.#switch(place)
  }

  want(from: ParticipantId, sender: ParticipantId, place: KeyPlaceId, epoch: number): void {
    const roster = this.#rosterWith(from, place)
    if (roster?.epoch !== epoch || !roster.members.some((each) => each.participant === sender)) return
    this.#send(sender, { type: "want-key", from, place, epoch })
  }

  close(): void {
    for (const place of [...this.#pending.keys()]) this.#drop(place)
  }

  #await(place: KeyPlaceId, epoch: number): void {
    this.#drop(place)
    const timer = setTimeout(() => this.#switch(place), SWITCH_AFTER)
    this.#pending.set(place, { epoch, has: new Set(), timer })
  }

  #switch(place: KeyPlaceId): void {
    this.#drop(place)
    const roster = rosterOf(this.#state, place)
    if (roster !== null) this.#toAll(roster, { type: "switch", place, epoch: roster.epoch })
  }

  #drop(place: KeyPlaceId): void {
    clearTimeout(this.#pending.get(place)?.timer)
    this.#pending.delete(place)
  }

  #rosterWith(participant: ParticipantId, place: KeyPlaceId): Roster | null {
    const roster = rosterOf(this.#state, place)
    return roster?.members.some((each) => each.participant === participant) === true ? roster : null
  }

  #announce(roster: Roster): void {
    for (const { participant } of roster.members) this.#announceTo(participant, roster)
  }

  #announceTo(participant: ParticipantId, roster: Roster): void {
    this.#send(participant, { type: "roster", roster })
    const told = this.#told.get(participant) ?? new Map<KeyPlaceId, number>()
    this.#told.set(participant, told.set(roster.place, roster.epoch))
  }

  #toAll(roster: Roster, message: ServerMessage): void {
    for (const { participant } of roster.members) this.#send(participant, message)
  }
}
