import { type EngineCapabilities, type JoinTicket, type ParticipantId, SLOTS, type TalkState } from "@wasit/domain/room"
import { Turns } from "@wasit/record"
import type { EngineRefusal, MediaEngine, TalkMedia } from "../media/engine.ts"
import { isWhole, KINDS, ToldEngine, type ToldEvents } from "./told-engine.ts"

/** So often a round that failed is tried again, after a pause that grows by this; then the media of the talk begin anew. */
const TRIES = 3
const PAUSE_MS = 200

/** What the reconciler says to whoever holds the devices' lines. */
export type MediaEvents = ToldEvents & {
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
  readonly #told: ToldEngine
  #media: TalkMedia | null = null
  #state: TalkState
  readonly #turns = new Turns()
  #isWaiting = false
  #isClosed = false
  /** Rounds that failed one after the other. */
  #faults = 0

  constructor(engine: MediaEngine, state: TalkState, events: MediaEvents) {
    this.#engine = engine
    this.#state = state
    this.#events = events
    this.#told = new ToldEngine(events)
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
      if (this.#state.announcer === participant) this.#told.forgetAnnouncer()
      await this.#told.admitted(media, participant, person.place, ticket)
      if (isWhole(ticket)) this.follow(this.#state)
      return ticket
    })
  }

  answer(participant: ParticipantId, sdp: string): Promise<EngineRefusal | null> {
    return this.#orLost(async () => {
      if (this.#media === null || !this.#told.has(participant)) return { code: "participant-unknown" }
      const refusal = await this.#media.answer(participant, sdp)
      if (refusal === null) {
        this.#told.answered(participant)
        this.follow(this.#state)
      }
      return refusal
    })
  }

  /** The participant's device is another one now: the old one gets nothing more, and the new one has yet to join. */
  release(participant: ParticipantId): void {
    void this.#serially(async () => {
      if (!this.#told.has(participant)) return
      try {
        await this.#told.evict(this.#media, participant)
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

  #serially<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turns.take(work)
    done.catch(report)
    return done
  }

  #orLost<T>(work: () => Promise<T | EngineRefusal>): Promise<T | EngineRefusal> {
    return this.#serially(work).catch((): EngineRefusal => ({ code: "engine-lost" }))
  }

  #lose(): void {
    this.#told.forgetAll()
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

  async #reconcile(): Promise<void> {
    const media = this.#media
    const state = this.#state
    if (media === null || this.#isClosed) return
    await this.#told.cut(media, state)
    if (Object.keys(state.participants).length === 0) return this.#rest(media)
    // A newer state may want something else: it is followed by the next round, and nothing is added for this one.
    if (this.#state !== state) this.follow(this.#state)
    else {
      await this.#told.add(media, state)
      this.#told.tell(state)
    }
  }

  /** Nobody is there: no process of its own, until somebody joins. */
  async #rest(media: TalkMedia): Promise<void> {
    this.#media = null
    this.#told.forgetAnnouncer()
    await media.close()
  }
}

/** Where it happened; the media engine's errors quote nothing that a device sent. */
function report(cause: unknown): void {
  console.error("media of a talk:", cause instanceof Error ? cause.stack : "unknown")
}
