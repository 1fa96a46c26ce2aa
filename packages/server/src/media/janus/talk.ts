import { randomBytes } from "node:crypto"
import type { JoinTicket, ParticipantId, PlaceId, SourceId } from "@wasit/domain/room"
import { Bindings, kindOf, type Limits, ownerOf, type SlotKey } from "../bindings.ts"
import type { EngineRefusal, Grant, Medium, TalkMedia, TalkStats } from "../engine.ts"
import { readStats } from "./admin.ts"
import type { JanusSettings } from "./engine.ts"
import { type JanusEvent, JanusFault, type JanusSession } from "./session.ts"

/** What Janus has of one participant: the handle it receives by, and from `publish` on the one it sends by. */
type Member = { readonly receives: number; sends: number | null; readonly feed: string; readonly grant: Grant }

/**
 * One talk in one room of Janus. Every slot is subscribed from the beginning, to a publisher that sends nothing; a bind
 * switches it. A device sends over a connection of its own, which it offers: `publish`.
 */
export class JanusTalk implements TalkMedia {
  readonly #session: JanusSession
  readonly #settings: JanusSettings
  readonly #bindings: Bindings
  readonly #onClose: () => void
  readonly #room = randomBytes(8).toString("hex")
  readonly #secret = randomBytes(16).toString("hex")
  readonly #members = new Map<ParticipantId, Member>()
  readonly #muted = new Set<SourceId>()
  /** Feeds that Janus receives. */
  readonly #connected = new Set<string>()
  #control = 0
  #nobody = ""
  #admitted = 0

  constructor(session: JanusSession, settings: JanusSettings, limits: Limits, onClose: () => void) {
    this.#session = session
    this.#settings = settings
    this.#bindings = new Bindings(limits)
    this.#onClose = onClose
  }

  async open(): Promise<void> {
    this.#control = await this.#session.attach()
    await this.#tell(this.#control, {
      request: "create",
      publishers: 64,
      audiocodec: "opus",
      videocodec: "vp8",
      require_e2ee: true,
      audiolevel_ext: false,
      is_private: true,
      dummy_publisher: true,
    })
    const { data } = await this.#tell(this.#control, { request: "listparticipants" })
    const all = data.participants as readonly { readonly id: string; readonly dummy?: boolean }[]
    this.#nobody = all.find(({ dummy }) => dummy === true)?.id ?? ""
  }

  async admit(participant: ParticipantId, grant: Grant): Promise<JoinTicket | EngineRefusal> {
    const refusal = this.#bindings.admit(participant, grant)
    if (refusal !== null) return refusal
    await this.#disconnect(participant)
    this.#admitted += 1
    const receives = await this.#session.attach()
    const slots = [...Array(grant.slots.audio).fill("0"), ...Array(grant.slots.video).fill("1")]
    const streams = slots.map((mid: string) => ({ feed: this.#nobody, mid }))
    const { sdp } = await this.#tell(receives, { request: "join", ptype: "subscriber", autoupdate: false, streams })
    this.#members.set(participant, { receives, sends: null, feed: `${participant}-${this.#admitted}`, grant })
    return { engine: "janus", sdp: this.#told(sdp ?? ""), slots: grant.slots, iceServers: [], isRelayOnly: false }
  }

  /** The device's offer of what it sends: sound at mid 0, a picture at mid 1. @returns Janus' answer */
  async publish(participant: ParticipantId, offer: string): Promise<string | EngineRefusal> {
    const member = this.#members.get(participant)
    if (member === undefined) return { code: "participant-unknown" }
    member.sends = await this.#session.attach()
    await this.#tell(member.sends, { request: "join", ptype: "publisher", id: member.feed })
    const jsep = { type: "offer", sdp: offer, e2ee: true }
    const { sdp } = await this.#tell(member.sends, { request: "publish" }, jsep)
    // Before that Janus knows of nothing to switch to.
    this.#session.whenConnected(member.sends, () => {
      this.#connected.add(member.feed)
      void this.#refill(participant)
    })
    return this.#told(sdp ?? "")
  }

  async answer(participant: ParticipantId, sdp: string): Promise<EngineRefusal | null> {
    const member = this.#members.get(participant)
    if (member === undefined) return { code: "participant-unknown" }
    try {
      await this.#tell(member.receives, { request: "start" }, { type: "answer", sdp, e2ee: true })
      return null
    } catch (cause) {
      if (cause instanceof JanusFault) return { code: "answer-unreadable" }
      throw cause
    }
  }

  async setPlace(participant: ParticipantId, place: PlaceId): Promise<EngineRefusal | null> {
    if (!this.#bindings.has(participant)) return { code: "participant-unknown" }
    for (const key of this.#bindings.setPlace(participant, place)) await this.#put(key, null)
    return null
  }

  async setAnnouncer(participant: ParticipantId | null): Promise<readonly never[]> {
    for (const key of this.#bindings.setAnnouncer(participant)) await this.#put(key, null)
    return []
  }

  async bind(
    participant: ParticipantId,
    medium: Medium,
    slot: number,
    source: SourceId | null,
  ): Promise<EngineRefusal | null> {
    return this.#bindings.fill({ participant, medium, slot }, source, async (key, now) => {
      await this.#put(key, now)
      return null
    })
  }

  /** A muted source stands in no slot, whatever is bound. */
  async mute(source: SourceId, on: boolean): Promise<void> {
    if (on) this.#muted.add(source)
    else this.#muted.delete(source)
    await this.#refill(ownerOf(source))
  }

  async evict(participant: ParticipantId): Promise<void> {
    for (const key of this.#bindings.evict(participant)) await this.#put(key, null)
    for (const source of this.#muted) if (ownerOf(source) === participant) this.#muted.delete(source)
    await this.#disconnect(participant)
  }

  stats(): Promise<TalkStats> {
    const members = [...this.#members].map(([participant, { receives, sends, grant }]) => {
      const sourceIn = (medium: Medium, slot: number) => this.#bindings.sourceIn({ participant, medium, slot })
      return { participant, receives, sends, slots: grant.slots, sourceIn }
    })
    return readStats(this.#settings, this.#session.id, members)
  }

  onLost(): void {
    // Janus carries all talks: where it is gone there is nothing to admit anybody to.
  }

  async close(): Promise<void> {
    await this.#tell(this.#control, { request: "destroy" }).catch(() => undefined)
    await this.#session.close()
    this.#onClose()
  }

  /** Puts what is bound of a participant's sources into its slots, as far as it may be heard. */
  async #refill(owner: ParticipantId): Promise<void> {
    for (const key of this.#bindings.slotsOf(owner)) await this.#put(key, this.#bindings.sourceIn(key))
  }

  async #put({ participant, medium, slot }: SlotKey, source: SourceId | null): Promise<void> {
    const member = this.#members.get(participant)
    if (member === undefined) return
    const feed = this.#feedOf(source) ?? this.#nobody
    const mid = medium === "audio" ? "0" : "1"
    const sub_mid = String(medium === "audio" ? slot : member.grant.slots.audio + slot)
    await this.#tell(member.receives, { request: "switch", streams: [{ feed, mid, sub_mid }] })
  }

  /** Null while nothing of the source may be heard. */
  #feedOf(source: SourceId | null): string | null {
    if (source === null || this.#muted.has(source)) return null
    const from = this.#members.get(ownerOf(source))
    if (from === undefined || !from.grant.publish.includes(kindOf(source))) return null
    return this.#connected.has(from.feed) ? from.feed : null
  }

  async #disconnect(participant: ParticipantId): Promise<void> {
    const member = this.#members.get(participant)
    if (member === undefined) return
    this.#members.delete(participant)
    this.#connected.delete(member.feed)
    // Its listeners are taken off it first: Janus would close their slots with it.
    for (const key of this.#bindings.slotsOf(participant)) await this.#put(key, null)
    for (const handle of [member.sends, member.receives]) if (handle !== null) await this.#session.detach(handle)
  }

  /** Janus offers every address of its host: what is not the configured one is taken out. */
  #told(sdp: string): string {
    const lines = sdp
      .split("\r\n")
      .filter((line) => !line.startsWith("a=candidate:") || line.split(" ")[4] === this.#settings.address)
    if (!lines.some((line) => line.startsWith("a=candidate:")))
      throw new Error("Janus does not listen at the configured address")
    return lines.join("\r\n")
  }

  #tell(handle: number, body: object, jsep?: object): Promise<JanusEvent> {
    return this.#session.ask(handle, { room: this.#room, secret: this.#secret, ...body }, jsep)
  }
}
