import {
  type BindPlan,
  bindingsOf,
  type EngineCapabilities,
  type JoinTicket,
  openSources,
  type ParticipantId,
  type PlaceId,
  planBinds,
  SLOTS,
  type SlotBinding,
  type SourceId,
  type SourceKind,
  type TalkState,
  type VoiceWay,
} from "@wasit/domain/room"
import type { EngineRefusal, MediaEngine, Medium, TalkMedia } from "../media/engine.ts"

/** So often a round that failed is tried again, after a pause that grows by this; then the media of the talk begin anew. */
const TRIES = 3
const PAUSE_MS = 200

const KINDS: readonly SourceKind[] = ["microphone", "camera", "screen"]

/** What the engine was told of one participant. */
type Known = {
  place: PlaceId
  /** The device answered, where the engine has it answer: from now on slots are bound. */
  hasAnswered: boolean
  readonly slots: Map<string, SourceId | null>
  readonly muted: Map<SourceId, boolean>
  /** The bindings its device was told last, as text. */
  told: string
}

/** What the reconciler says to whoever holds the devices' lines. */
export type MediaEvents = {
  readonly onSlots: (participant: ParticipantId, slots: readonly SlotBinding[]) => void
  /** The engine wants this device to come anew, for another place. */
  readonly onTicket: (participant: ParticipantId, ticket: JoinTicket) => void
  /** By these the announcer's device speaks into other places. */
  readonly onVoiceWays: (participant: ParticipantId, ways: readonly VoiceWay[]) => void
  /** The media was lost and stands anew, empty: everybody has to join again. */
  readonly onLost: () => void
}

/**
 * Makes the engine do what the state of a talk says. It never remembers a wish: each round compares the plan of the newest
 * state with what the engine was told, takes away first, and adds last.
 */
export class MediaReconciler {
  readonly #engine: MediaEngine
  readonly #events: MediaEvents
  readonly #known = new Map<ParticipantId, Known>()
  #media: TalkMedia | null = null
  /** What the engine was told of the announcer, and of where people stood then. */
  #announced = ""
  /** Whose device speaks into other places by ways of its own. */
  #onWays: ParticipantId | null = null
  #state: TalkState
  #busy: Promise<unknown> = Promise.resolve()
  #isWaiting = false
  #isClosed = false
  /** Rounds that failed one after the other. */
  #faults = 0

  constructor(engine: MediaEngine, state: TalkState, events: MediaEvents) {
    this.#engine = engine
    this.#state = state
    this.#events = events
  }

  get capabilities(): EngineCapabilities {
    return this.#engine.capabilities()
  }

  /** The media of this talk, once somebody has joined; tests and the operations page count its packets. */
  get media(): TalkMedia | null {
    return this.#media
  }

  /** Follows a new state, soon; of many that come at once only the last counts. */
  follow(state: TalkState): void {
    this.#state = state
    if (this.#isWaiting || this.#isClosed) return
    this.#isWaiting = true
    void this.#serially(async () => {
      this.#isWaiting = false
      try {
        await this.#reconcile()
        this.#faults = 0
      } catch (cause) {
        await this.#recover(cause)
      }
    })
  }

  /** Takes a participant's device in, or anew, and tells how it gets to the media. */
  join(participant: ParticipantId): Promise<JoinTicket | EngineRefusal> {
    return this.#orLost(async () => {
      const person = this.#state.participants[participant]
      if (person === undefined || this.#isClosed) return { code: "participant-unknown" }
      const media = await this.#open()
      if ("code" in media) return media
      const ticket = await media.admit(participant, { place: person.place, publish: KINDS, slots: SLOTS })
      if ("code" in ticket) return ticket
      this.#known.set(participant, known(person.place, ticket))
      // An announcer that comes anew has all its ways to find again.
      if (this.#state.announcer === participant) this.#announced = ""
      // Closed before the device can send: what the state opens is opened by the next round.
      for (const kind of KINDS) await this.#mute(media, participant, `${participant}:${kind}`, true)
      if (isWhole(ticket)) this.follow(this.#state)
      return ticket
    })
  }

  answer(participant: ParticipantId, sdp: string): Promise<EngineRefusal | null> {
    return this.#orLost(async () => {
      const known = this.#known.get(participant)
      if (this.#media === null || known === undefined) return { code: "participant-unknown" }
      const refusal = await this.#media.answer(participant, sdp)
      if (refusal === null) {
        known.hasAnswered = true
        this.follow(this.#state)
      }
      return refusal
    })
  }

  /** The participant's device is another one now: the old one gets nothing more, and the new one has yet to join. */
  release(participant: ParticipantId): void {
    void this.#serially(async () => {
      if (!this.#known.has(participant)) return
      try {
        await this.#evict(participant)
      } catch (cause) {
        await this.#beginAnew(cause)
      }
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#serially(async () => {
      await this.#media?.close()
      this.#media = null
    })
  }

  async #open(): Promise<TalkMedia | EngineRefusal> {
    if (this.#media !== null) return this.#media
    const media = await this.#engine.openTalk()
    if ("code" in media) return media
    media.onLost(() => this.#lose())
    this.#media = media
    return media
  }

  /** One piece of work at a time; a fault in one is told to its caller and stops no other. */
  #serially<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work)
    this.#busy = done.catch(report)
    return done
  }

  #orLost<T>(work: () => Promise<T | EngineRefusal>): Promise<T | EngineRefusal> {
    return this.#serially(work).catch((): EngineRefusal => ({ code: "engine-lost" }))
  }

  #lose(): void {
    this.#known.clear()
    this.#announced = ""
    if (!this.#isClosed) this.#events.onLost()
  }

  /** What failed may hold somebody connected who must not be: it is tried again, and not for long. */
  async #recover(cause: unknown): Promise<void> {
    this.#faults += 1
    if (this.#faults > TRIES) return this.#beginAnew(cause)
    report(cause)
    setTimeout(() => this.follow(this.#state), PAUSE_MS * this.#faults).unref()
  }

  /** Media that cannot be brought into the state are worse than none: they end, and whoever may be here joins anew. */
  async #beginAnew(cause: unknown): Promise<void> {
    report(cause)
    this.#faults = 0
    const media = this.#media
    this.#media = null
    await media?.close().catch(report)
    this.#lose()
  }

  async #evict(participant: ParticipantId): Promise<void> {
    await this.#media?.evict(participant)
    this.#known.delete(participant)
    this.#forget((source) => ownerOf(source) === participant)
  }

  async #reconcile(): Promise<void> {
    const media = this.#media
    const state = this.#state
    if (media === null || this.#isClosed) return
    await this.#cut(media, state)
    if (Object.keys(state.participants).length === 0) return this.#rest(media)
    // A newer state may want something else: it is followed by the next round, and nothing is added for this one.
    if (this.#state !== state) this.follow(this.#state)
    else {
      await this.#add(media, state)
      this.#tell(state)
    }
  }

  /** Nobody is there: no process of its own, until somebody joins. */
  async #rest(media: TalkMedia): Promise<void> {
    this.#media = null
    this.#announced = ""
    await media.close()
  }

  /** Whoever has gone, changed place or is closed is cut off before anything is connected. */
  async #cut(media: TalkMedia, state: TalkState): Promise<void> {
    for (const [id, known] of this.#known) {
      const person = state.participants[id]
      if (person === undefined) await this.#evict(id)
      else if (person.place !== known.place) await this.#move(media, id, known, person.place)
    }
    await this.#announce(media, state.announcer)
    const open = openSources(state)
    const plan = planBinds(state)
    for (const [id, known] of this.#known) {
      for (const kind of KINDS) {
        const source: SourceId = `${id}:${kind}`
        if (!open.has(source)) await this.#mute(media, id, source, true)
      }
      for (const [medium, slot, wanted] of slotsOf(plan, id))
        if (wanted === null || !this.#isThere(wanted)) await this.#bind(media, known, id, medium, slot, null)
    }
  }

  /** Told anew when people stand in other places than before, or the announcer's device is another. */
  async #announce(media: TalkMedia, announcer: ParticipantId | null): Promise<void> {
    const device = announcer === null ? undefined : this.#known.get(announcer)
    const places = new Set([...this.#known.values()].map(({ place }) => place))
    const now = announcer === null ? "" : JSON.stringify([announcer, device?.place ?? null, [...places].sort()])
    if (now === this.#announced) return
    const ways = await media.setAnnouncer(announcer)
    this.#announced = now
    this.#forget((source, listener) => this.#known.get(ownerOf(source))?.place !== listener.place)
    if (this.#onWays !== null && this.#onWays !== announcer) this.#events.onVoiceWays(this.#onWays, [])
    if (announcer !== null && (ways.length > 0 || this.#onWays === announcer)) this.#events.onVoiceWays(announcer, ways)
    this.#onWays = ways.length > 0 ? announcer : null
  }

  async #add(media: TalkMedia, state: TalkState): Promise<void> {
    for (const source of openSources(state)) await this.#mute(media, ownerOf(source), source, false)
    const plan = planBinds(state)
    for (const [id, known] of this.#known) {
      if (!known.hasAnswered) continue
      for (const [medium, slot, wanted] of slotsOf(plan, id))
        if (wanted !== null && this.#isThere(wanted)) await this.#bind(media, known, id, medium, slot, wanted)
    }
  }

  async #move(media: TalkMedia, id: ParticipantId, known: Known, place: PlaceId): Promise<void> {
    const answer = await media.setPlace(id, place)
    known.place = place
    known.slots.clear()
    this.#forget((source) => ownerOf(source) === id)
    if (answer === null || "code" in answer) return
    known.hasAnswered = isWhole(answer)
    this.#events.onTicket(id, answer)
  }

  async #bind(
    media: TalkMedia,
    known: Known,
    id: ParticipantId,
    medium: Medium,
    slot: number,
    source: SourceId | null,
  ): Promise<void> {
    const name = `${medium}:${slot}`
    if ((known.slots.get(name) ?? null) === source) return
    const refusal = await media.bind(id, medium, slot, source)
    // A refused slot stands empty, and is asked for again when the state has changed.
    known.slots.set(name, refusal === null ? source : null)
  }

  async #mute(media: TalkMedia, id: ParticipantId, source: SourceId, on: boolean): Promise<void> {
    const known = this.#known.get(id)
    if (known === undefined || known.muted.get(source) === on) return
    await media.mute(source, on)
    known.muted.set(source, on)
  }

  /** The engine has unbound these by itself. */
  #forget(isGone: (source: SourceId, listener: Known) => boolean): void {
    for (const known of this.#known.values())
      for (const [name, source] of known.slots) if (source !== null && isGone(source, known)) known.slots.delete(name)
  }

  #isThere(source: SourceId): boolean {
    return this.#known.has(ownerOf(source))
  }

  /** Tells each device what stands in its slots, where that has changed; what was refused is not claimed. */
  #tell(state: TalkState): void {
    const plan = planBinds(state)
    for (const [id, known] of this.#known) {
      if (!known.hasAnswered) continue
      const slots = bindingsOf(state, plan, id).map((each) =>
        (known.slots.get(`${each.medium}:${each.slot}`) ?? null) === (each.source?.id ?? null)
          ? each
          : { ...each, source: null },
      )
      const text = JSON.stringify(slots)
      if (text === known.told) continue
      known.told = text
      this.#events.onSlots(id, slots)
    }
  }
}

/** Where it happened; the media engine's errors quote nothing that a device sent. */
function report(cause: unknown): void {
  console.error("media of a talk:", cause instanceof Error ? cause.stack : "unknown")
}

const known = (place: PlaceId, ticket: JoinTicket): Known => ({
  place,
  hasAnswered: isWhole(ticket),
  slots: new Map(),
  muted: new Map(),
  told: "",
})

/** LiveKit's own signalling does the rest: no answer comes through this line. */
const isWhole = (ticket: JoinTicket): boolean => ticket.engine === "livekit"

function ownerOf(source: SourceId): ParticipantId {
  return source.slice(0, source.indexOf(":")) as ParticipantId
}

function slotsOf(plan: BindPlan, id: ParticipantId): [medium: Medium, slot: number, wanted: SourceId | null][] {
  const slots = plan.get(id)
  return (["audio", "video"] as const).flatMap((medium) =>
    (slots?.[medium] ?? []).map((wanted, slot): [Medium, number, SourceId | null] => [medium, slot, wanted]),
  )
}
