import type { JoinTicket, ParticipantId, PlaceId, SourceId } from "@wasit/domain/room"
import { Bindings, type Limits, ownerOf, type SlotKey } from "../bindings.ts"
import type { EngineRefusal, Grant, Medium, TalkMedia, TalkStats } from "../engine.ts"
import { RelayLost, type RelayProcess } from "./relay-process.ts"

/** What is known of a talk beside its process: which engine it is on, and what that carries. */
export type RelayLimits = Limits & { readonly name: Exclude<JoinTicket["engine"], "livekit"> }

/** One talk with a process of its own that moves its packets: what may be bound is known here. */
export class RelayTalk implements TalkMedia {
  readonly #relay: RelayProcess
  readonly #engine: RelayLimits["name"]
  readonly #bindings: Bindings
  readonly #onClose: () => void
  readonly #listeners: (() => void)[] = []

  constructor(relay: RelayProcess, limits: RelayLimits, onClose: () => void) {
    this.#relay = relay
    this.#engine = limits.name
    this.#bindings = new Bindings(limits)
    this.#onClose = onClose
    relay.onLost(() => {
      this.#bindings.forgetAll()
      for (const listener of this.#listeners) listener()
    })
  }

  /** The relay's process, for those who measure or stop it. */
  get pid(): number | null {
    return this.#relay.pid
  }

  async admit(participant: ParticipantId, grant: Grant): Promise<JoinTicket | EngineRefusal> {
    const refusal = this.#bindings.admit(participant, grant)
    if (refusal !== null) return refusal
    const { publish, slots } = grant
    const asked = orLost(this.#relay.ask({ call: "admit", participant, publish, slots }))
    const admitted = await asked.catch((cause) => {
      // No port is free, say: who has no connection stands nowhere.
      this.#bindings.evict(participant)
      throw cause
    })
    if ("code" in admitted) return admitted
    return { engine: this.#engine, sdp: admitted.sdp, slots, iceServers: [], isRelayOnly: false }
  }

  async answer(participant: ParticipantId, sdp: string): Promise<EngineRefusal | null> {
    if (!this.#bindings.has(participant)) return { code: "participant-unknown" }
    const isRead = await orLost(this.#relay.ask({ call: "answer", participant, sdp }))
    if (typeof isRead !== "boolean") return isRead
    return isRead ? null : { code: "answer-unreadable" }
  }

  async setPlace(participant: ParticipantId, place: PlaceId): Promise<EngineRefusal | null> {
    if (!this.#bindings.has(participant)) return { code: "participant-unknown" }
    return this.#empty(this.#bindings.setPlace(participant, place))
  }

  async setAnnouncer(participant: ParticipantId | null): Promise<readonly never[]> {
    await this.#empty(this.#bindings.setAnnouncer(participant))
    return []
  }

  async bind(
    participant: ParticipantId,
    medium: Medium,
    slot: number,
    source: SourceId | null,
  ): Promise<EngineRefusal | null> {
    return this.#bindings.fill({ participant, medium, slot }, source, (key, put) => this.#put(key, put))
  }

  async mute(source: SourceId, on: boolean): Promise<void> {
    if (!this.#bindings.has(ownerOf(source))) return
    await orLost(this.#relay.ask({ call: "mute", source, on }))
  }

  async evict(participant: ParticipantId): Promise<void> {
    this.#bindings.evict(participant)
    await orLost(this.#relay.ask({ call: "evict", participant }))
  }

  async stats(): Promise<TalkStats> {
    const stats = await orLost(this.#relay.ask({ call: "stats" }))
    return "code" in stats ? NOTHING : stats
  }

  onLost(listener: () => void): void {
    this.#listeners.push(listener)
  }

  async close(): Promise<void> {
    await this.#relay.close()
    this.#onClose()
  }

  async #empty(slots: readonly SlotKey[]): Promise<EngineRefusal | null> {
    const done = await Promise.all(slots.map((key) => this.#put(key, null)))
    return done.find((refusal) => refusal !== null) ?? null
  }

  #put(key: SlotKey, source: SourceId | null): Promise<EngineRefusal | null> {
    return orLost(this.#relay.ask({ call: "bind", ...key, source }))
  }
}

const NOTHING: TalkStats = { sources: {}, slots: [], refusedPackets: 0, turnedAway: 0, cpuMs: 0, memoryBytes: 0 }

/** A relay that went away is told to the caller as a value: it comes back, and says so. */
async function orLost<Value>(asked: Promise<Value>): Promise<Value | EngineRefusal> {
  try {
    return await asked
  } catch (cause) {
    if (cause instanceof RelayLost) return { code: "engine-lost" }
    throw cause
  }
}
