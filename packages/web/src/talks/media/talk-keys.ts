import type { ClientMessage, KeyEnvelope, KeyPlaceId, ParticipantId, PlaceId, Roster } from "@wasit/domain/room"
import type { ReadOut } from "@wasit/record"
import type { Bytes } from "./bytes.ts"
import type { CipherOrder } from "./e2ee-orders.ts"
import { hasAllKeys, onKey, onRoster, onSwitch, onTime, type PlaceEpochs } from "./epochs.ts"
import { type KeyScope, SECRET_BYTES } from "./media-keys.ts"
import { type DeviceSigner, makeEnvelope, openEnvelope, rosterDigest, rosterWords } from "./room-keys.ts"
import { isConsistent, provenOf, type RosterCheck } from "./roster-check.ts"
import type { PlaceKeys } from "./talk-view.ts"

/** Who this device is in one connection to a talk. */
export type TalkDevice = {
  readonly process: string
  readonly session: string
  readonly participant: ParticipantId
  readonly pair: CryptoKeyPair
  /** The public half as it was said in the hello. */
  readonly pub: string
  readonly sign: DeviceSigner
}

export type TalkKeysOptions = {
  readonly device: TalkDevice
  readonly check: RosterCheck
  readonly order: (order: CipherOrder) => void
  readonly send: (message: ClientMessage) => void
  readonly onChange: () => void
  /** The server shows a membership that cannot be: nothing may be sent any longer. */
  readonly onContradiction: () => void
  readonly now: () => number
}

type Member = Roster["members"][number]
type Ring = {
  readonly roster: Roster
  readonly digest: Bytes
  readonly words: ReadOut
  readonly secret: Bytes
  readonly secrets: Map<ParticipantId, Bytes>
  readonly epochs: PlaceEpochs
  readonly hasTold: boolean
  readonly wantedAt: number
}

/** How long a key may be on its way before it is asked for. */
const WANT_AFTER_MS = 2_000

/**
 * Keys of one connection to a talk: checks who the server says is here, makes this device's secret for each epoch and seals
 * it to them, opens theirs, and tells the worker which to use. What the server says is taken one after the other.
 */
export class TalkKeys {
  readonly #options: TalkKeysOptions
  readonly #rings = new Map<KeyPlaceId, Ring>()
  /** The newest epoch taken of each place, kept when it is left: who comes back is not shown who was there before. */
  readonly #newest = new Map<KeyPlaceId, number>()
  #work: Promise<void> = Promise.resolve()
  #place: PlaceId = "lobby"
  #isAnnouncing = false
  #announcers: readonly ParticipantId[] = []

  constructor(options: TalkKeysOptions) {
    this.#options = options
  }

  /** Who holds keys in the place where this device is. */
  get view(): PlaceKeys | null {
    const ring = this.#rings.get(this.#place)
    if (ring === undefined) return null
    const { roster, words, epochs } = ring
    const hearers = roster.members.map(({ participant, member }) => ({
      participant,
      member,
      isProven: epochs.members.has(participant),
      hasSentKey: participant === this.#me || epochs.arrived.has(participant),
    }))
    return { place: roster.place as PlaceId, epoch: roster.epoch, words, hearers }
  }

  /** A sender's secret for stills; null where it has not come, or is over. */
  secretFor(sender: ParticipantId, place: KeyPlaceId, epoch: number): Bytes | null {
    const ring = this.#rings.get(place)
    if (ring === undefined || ring.roster.epoch !== epoch) return null
    return sender === this.#me ? ring.secret : (ring.secrets.get(sender) ?? null)
  }

  /** The scope under which stills of this device are sealed now. */
  get scope(): KeyScope | null {
    const ring = this.#rings.get(this.#place)
    return ring === undefined ? null : this.#scopeOf(ring.roster)
  }

  roster(roster: Roster): void {
    this.#next(() => this.#takeRoster(roster))
  }

  envelope(envelope: KeyEnvelope): void {
    this.#next(() => this.#takeEnvelope(envelope))
  }

  switchTo(place: KeyPlaceId, epoch: number): void {
    this.#next(async () => this.#step(place, (epochs) => onSwitch(epochs, epoch)))
  }

  /** Another device lacks this one's key. It gets it anew, if it is one of those who may have it. */
  want(from: ParticipantId, place: KeyPlaceId, epoch: number): void {
    this.#next(async () => {
      const ring = this.#rings.get(place)
      if (ring?.roster.epoch === epoch) await this.#sendSecret(ring, (each) => each.participant === from)
    })
  }

  /** Where this device is now, as the state says, who may speak to all places, and whether it does so itself. */
  stand(place: PlaceId, announcers: readonly ParticipantId[], isAnnouncing: boolean): void {
    this.#next(async () => {
      this.#place = place
      this.#announcers = announcers
      this.#isAnnouncing = isAnnouncing
      for (const held of this.#rings.keys())
        if (held !== place && (held !== "announcement" || place === "lobby")) this.#forget(held)
      this.#point()
    })
  }

  /** To be called about once a second. */
  tick(): void {
    this.#next(async () => {
      const now = this.#options.now()
      for (const place of this.#rings.keys()) {
        this.#step(place, (epochs) => onTime(epochs, now))
        this.#askAgain(place, now)
      }
    })
  }

  /** The record has gone on: who was not proven may be now, and gets the key that the others have. */
  recheck(): void {
    this.#next(async () => {
      for (const [place, ring] of this.#rings) {
        if (ring.epochs.members.size === ring.roster.members.length) continue
        const members = await provenOf(ring.roster, this.#options.device, this.#options.check)
        const known = ring.epochs.members
        this.#rings.set(place, { ...ring, epochs: { ...ring.epochs, members } })
        await this.#sendSecret(ring, (each) => members.has(each.participant) && !known.has(each.participant))
      }
    })
  }

  /** A slot cannot be opened: its sender is asked for the key. */
  ask(sender: ParticipantId, place: KeyPlaceId): void {
    const epoch = this.#rings.get(place)?.roster.epoch
    if (epoch !== undefined) this.#options.send({ type: "want-key", sender, place, epoch })
  }

  /** Resolves when what came so far has been worked through. */
  settled(): Promise<void> {
    return this.#work
  }

  get #me(): ParticipantId {
    return this.#options.device.participant
  }

  #next(step: () => Promise<void>): void {
    // A message that cannot be canonical JSON or is no message at all contradicts the protocol.
    this.#work = this.#work.then(step).catch(() => this.#options.onContradiction())
  }

  async #takeRoster(roster: Roster): Promise<void> {
    const { device } = this.#options
    if (!isConsistent(roster, device)) return this.#options.onContradiction()
    const { place, epoch } = roster
    if (epoch <= (this.#newest.get(place) ?? -1)) return
    const members = await provenOf(roster, device, this.#options.check)
    const before = this.#rings.get(place)?.epochs ?? null
    const epochs = onRoster(before, place, epoch, members, this.#options.now())
    if (epochs === null) return
    const digest = await rosterDigest(roster, device)
    const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
    const ring: Ring = {
      roster,
      digest,
      words: await rosterWords(digest),
      secret,
      secrets: new Map(),
      epochs,
      hasTold: false,
      wantedAt: this.#options.now(),
    }
    if (place !== "announcement") for (const held of this.#rings.keys()) if (isPlace(held, place)) this.#forget(held)
    this.#rings.set(place, ring)
    this.#newest.set(place, epoch)
    this.#options.order({ type: "drop-before", place, epoch: epochs.opensFrom })
    this.#options.order({ type: "own", scope: this.#scopeOf(roster), sender: this.#me, secret: secret.slice() })
    this.#point()
    this.#options.onChange()
    if (this.#isSender(place, this.#me)) await this.#sendSecret(ring, () => true)
    this.#tellIfComplete(place)
  }

  async #takeEnvelope(envelope: KeyEnvelope): Promise<void> {
    const { device, check, order } = this.#options
    const ring = this.#rings.get(envelope.place)
    const from = ring?.roster.members.find((each) => each.participant === envelope.sender)
    if (ring === undefined || from === undefined || from.participant === this.#me) return
    if (!ring.epochs.members.has(from.participant) || ring.secrets.has(from.participant)) return
    const scope = this.#scopeOf(ring.roster)
    const secret = await openEnvelope(envelope, scope, ring.digest, from, device, check)
    if ("fault" in secret) {
      if (secret.fault === "roster-differs") this.#options.onContradiction()
      return
    }
    ring.secrets.set(from.participant, secret)
    order({ type: "other", scope, sender: from.participant, secret: secret.slice() })
    this.#step(envelope.place, (epochs) => onKey(epochs, scope.epoch, from.participant))
    this.#tellIfComplete(envelope.place)
    this.#options.onChange()
  }

  async #sendSecret(ring: Ring, isWanted: (member: Member) => boolean): Promise<void> {
    const { device, send } = this.#options
    const proven = this.#rings.get(ring.roster.place)?.epochs.members ?? ring.epochs.members
    const to = ring.roster.members.filter(
      (each) => each.participant !== this.#me && proven.has(each.participant) && isWanted(each),
    )
    if (to.length === 0) return
    const scope = this.#scopeOf(ring.roster)
    const envelope = await makeEnvelope(scope, ring.digest, this.#me, to, ring.secret, device.sign)
    send({ type: "envelope", envelope })
  }

  /** In the announcement only those who may speak to all send keys. */
  #isSender(place: KeyPlaceId, participant: ParticipantId): boolean {
    return place !== "announcement" || this.#announcers.includes(participant)
  }

  #tellIfComplete(place: KeyPlaceId): void {
    const ring = this.#rings.get(place)
    if (ring === undefined || ring.hasTold) return
    if (!hasAllKeys(ring.epochs, this.#sendersOf(ring))) return
    this.#rings.set(place, { ...ring, hasTold: true })
    this.#options.send({ type: "has-keys", place, epoch: ring.roster.epoch })
  }

  #sendersOf({ roster, epochs }: Ring): ParticipantId[] {
    const others = [...epochs.members.keys()].filter((each) => each !== this.#me)
    return others.filter((each) => this.#isSender(roster.place, each))
  }

  #askAgain(place: KeyPlaceId, now: number): void {
    const ring = this.#rings.get(place)
    if (ring === undefined || now - ring.wantedAt < WANT_AFTER_MS) return
    this.#rings.set(place, { ...ring, wantedAt: now })
    for (const sender of this.#sendersOf(ring)) if (!ring.secrets.has(sender)) this.ask(sender, place)
  }

  #step(place: KeyPlaceId, change: (epochs: PlaceEpochs) => PlaceEpochs): void {
    const ring = this.#rings.get(place)
    if (ring === undefined) return
    const epochs = change(ring.epochs)
    if (epochs === ring.epochs) return
    this.#rings.set(place, { ...ring, epochs })
    if (epochs.opensFrom !== ring.epochs.opensFrom)
      this.#options.order({ type: "drop-before", place, epoch: epochs.opensFrom })
    if (epochs.sending !== ring.epochs.sending) this.#point()
  }

  #forget(place: KeyPlaceId): void {
    this.#rings.delete(place)
    this.#options.order({ type: "drop-before", place, epoch: Number.MAX_SAFE_INTEGER })
    this.#options.onChange()
  }

  /** Tells the worker under which keys each stream goes out. */
  #point(): void {
    const here = this.#sendingScope(this.#place)
    const voice = this.#isAnnouncing ? this.#sendingScope("announcement") : here
    this.#options.order({ type: "encrypt", kind: "microphone", scope: voice })
    for (const kind of ["camera", "screen"] as const) this.#options.order({ type: "encrypt", kind, scope: here })
  }

  #sendingScope(place: KeyPlaceId): KeyScope | null {
    const ring = this.#rings.get(place)
    if (ring === undefined || ring.epochs.sending === null) return null
    return { ...this.#scopeOf(ring.roster), epoch: ring.epochs.sending }
  }

  #scopeOf({ place, epoch }: Roster): KeyScope {
    const { process, session } = this.#options.device
    return { process, session, place, epoch }
  }
}

const isPlace = (held: KeyPlaceId, other: KeyPlaceId): boolean => held !== "announcement" && held !== other
